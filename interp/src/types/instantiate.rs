//! Instantiation: type arguments for type parameters, and whether they satisfy the constraints (spec: Instantiations).

use std::rc::Rc;

use racewalk_grammar::ast::{Expr, ExprKind};
use racewalk_grammar::source::Span;

use super::env::Checker;
use super::error::Code;
use super::exprstr::show_expr;
use super::interner::MAX_TYPE_DEPTH;
use super::missing::Purpose;
use super::object::{ObjId, ObjectKind};
use super::ty::{NamedId, Ty, TypeParamId};

/// A generic type that type arguments are given for.
#[derive(Clone, Copy)]
enum GenericType {
    Named(NamedId),
    Alias(ObjId),
}

impl<'f> Checker<'_, 'f> {
    /// `x[T1, T2]` as a type.
    pub(crate) fn instantiated_type(&mut self, e: &'f Expr, x: &'f Expr, args: &'f [Expr]) -> Ty {
        self.allow_version(18, e.span, "type instantiation");
        let Some(generic) = self.generic_type(e, x) else { return Ty::INVALID };
        let arg_tys: Vec<Ty> = args.iter().map(|a| self.var_type(a)).collect();
        if arg_tys.iter().any(|t| t.is_invalid()) {
            return Ty::INVALID;
        }
        let params = match generic {
            GenericType::Named(id) => self.named_params(id),
            GenericType::Alias(obj) => {
                self.c.generic_aliases.get(&obj).map_or(Vec::new(), |a| a.type_params.clone())
            }
        };
        let arg_list: Rc<[Ty]> = Rc::from(arg_tys);
        if !self.check_arg_count(x, args, params.len()) {
            // It has a name, but nothing is known of what it is made of.
            return match generic {
                GenericType::Named(id) if arg_list.len() < params.len() => {
                    self.named_instance(id, &arg_list)
                }
                GenericType::Named(_) | GenericType::Alias(_) => Ty::INVALID,
            };
        }
        let ty = match generic {
            GenericType::Named(id) => self.named_instance(id, &arg_list),
            GenericType::Alias(obj) => self.alias_instance(obj, &arg_list),
        };
        if let Some(id) = self.c.types.as_named(ty) {
            self.instance_spans.entry(id).or_insert(e.span);
            if let Some((origin, _)) = self.c.types.named(id).instance {
                self.origin_spans.entry(origin).or_insert(e.span);
            }
        }
        if self.c.types.depth(ty) > MAX_TYPE_DEPTH {
            self.err(Code::InvalidInstanceCycle, e.span, "instantiation cycle");
            return Ty::INVALID;
        }
        let spans: Vec<Span> = args.iter().map(node_pos).collect();
        self.note_instance(&params, &arg_list, &spans, e.span);
        self.later(move |c| {
            if let Err((index, cause)) = c.verify(&params, &arg_list) {
                c.err(Code::InvalidTypeArg, spans[index], cause);
            }
        });
        ty
    }

    /// An instance of a generic type; one that is declared in a generic function depends on that function's type parameters too.
    pub(crate) fn named_instance(&mut self, id: NamedId, args: &Rc<[Ty]>) -> Ty {
        let info = self.c.types.named(id);
        let outer = info.type_params[..info.n_outer].to_vec();
        if outer.is_empty() {
            return self.c.types.instantiate(id, args.clone());
        }
        let mut all: Vec<Ty> = outer.into_iter().map(|p| self.c.types.type_param_ty(p)).collect();
        all.extend(args.iter());
        self.c.types.instantiate(id, Rc::from(all))
    }

    fn alias_instance(&mut self, obj: ObjId, args: &Rc<[Ty]>) -> Ty {
        let Some(alias) = self.c.generic_aliases.get(&obj).cloned() else { return Ty::INVALID };
        let ty = self.c.types.subst(alias.ty, &alias.type_params, args);
        let object = self.c.objects.get(obj);
        let (name, pkg) = (object.name, object.pkg);
        if ty.is_invalid() { ty } else { self.c.types.spell_alias(ty, name, pkg, args.clone()) }
    }

    fn check_arg_count(&mut self, x: &'f Expr, args: &'f [Expr], want: usize) -> bool {
        let have = args.len();
        if have == want {
            return true;
        }
        let word = if have < want { "not enough" } else { "too many" };
        let (name, at) = match &x.kind {
            // gc points at the dot, and leaves the package out.
            ExprKind::Selector(of, sel) => {
                (sel.name.to_string(), Span::new(of.span.hi, sel.span.hi))
            }
            _ => (show_expr(x), x.span),
        };
        let message = format!("{word} type arguments for type {name}: have {have}, want {want}");
        self.err(Code::WrongTypeArgCount, at, message);
        false
    }

    /// The generic type that an expression names; reports what is none.
    fn generic_type(&mut self, e: &'f Expr, x: &'f Expr) -> Option<GenericType> {
        let operand = self.type_operand(x)?;
        let obj = match &x.kind {
            ExprKind::Ident(_) => self.c.info.uses.get(&x.id).copied(),
            ExprKind::Selector(_, sel) => self.c.info.uses.get(&sel.id).copied(),
            _ => None,
        };
        if let Some(obj) = obj
            && matches!(self.c.objects.get(obj).kind, ObjectKind::TypeName { alias: true })
            && self.c.generic_aliases.contains_key(&obj)
        {
            return Some(GenericType::Alias(obj));
        }
        if operand.is_invalid() {
            return None;
        }
        if self.is_generic(operand) {
            let id = self.c.types.as_named(operand)?;
            return Some(GenericType::Named(id));
        }
        let shown = self.show(operand);
        let text = show_expr(e);
        let message = format!("invalid operation: {text} ({shown} is not a generic type)");
        self.err(Code::NotAGenericType, x.span, message);
        None
    }

    /// Whether type arguments satisfy the constraints of their type parameters.
    ///
    /// # Errors
    ///
    /// The index of the first that does not, and why.
    pub(crate) fn verify(
        &mut self,
        params: &[TypeParamId],
        args: &[Ty],
    ) -> Result<(), (usize, String)> {
        for (index, (&param, &arg)) in params.iter().zip(args).enumerate() {
            let bound = self.c.types.type_param(param).constraint;
            let mut bound = self.c.types.subst(bound, params, args);
            if !self.is_interface(bound) && !self.under(bound).is_invalid() {
                bound = self.wrap_constraint(bound);
            }
            self.implements(arg, bound, Purpose::Satisfy).map_err(|cause| (index, cause))?;
        }
        Ok(())
    }

    /// The type parameters of a generic type; declares them if that has not happened yet.
    pub(crate) fn named_params(&mut self, id: NamedId) -> Vec<TypeParamId> {
        if let Some(pending) = self.pending.get(&id)
            && !pending.params
            && !pending.spec.type_params.is_empty()
        {
            let obj = self.c.types.named(id).obj;
            self.declare_named_params(id, obj);
        }
        let info = self.c.types.named(id);
        info.type_params[info.n_outer..].to_vec()
    }

    /// Notes for the search for endless instantiation that these type arguments stand for these type parameters.
    pub(crate) fn note_instance(
        &mut self,
        params: &[TypeParamId],
        args: &Rc<[Ty]>,
        spans: &[Span],
        at: Span,
    ) {
        for (i, (&param, &arg)) in params.iter().zip(args.iter()).enumerate() {
            if self.c.types.has_params(arg) {
                let at = spans.get(i).copied().unwrap_or(at);
                self.mono.instances.push((param, arg, at));
            }
        }
    }
}

/// Where gc says that a type argument stands: for a function type that is behind `func`.
pub(crate) fn node_pos(e: &Expr) -> Span {
    match &e.kind {
        ExprKind::FuncType(_) => Span::new(e.span.lo + 4, e.span.hi),
        _ => e.span,
    }
}
