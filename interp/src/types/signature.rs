//! Signatures: parameters, results, receivers, type parameters (spec: Function types, Method declarations, Type parameter
//! declarations).

use std::rc::Rc;

use racewalk_grammar::ast::{
    BinaryOp, Expr, ExprKind, FuncDecl, FuncType, Ident, NodeId, Param, Receiver, TypeParamDecl,
    UnaryOp,
};
use racewalk_grammar::source::Span;
use racewalk_grammar::symbol::Symbol;

use super::env::Checker;
use super::error::Code;
use super::interner::Spelling;
use super::object::{ObjId, ObjectKind, VarKind};
use super::ty::{Basic, NamedId, Signature, Ty, TyKind, TypeParamId, TypeParamInfo};

/// A signature with the objects that its names declare.
#[derive(Clone, Debug, Default)]
pub(crate) struct SigInfo {
    /// The function type.
    pub(crate) ty: Ty,
    /// Everything that is in scope in the body, in order of declaration.
    pub(crate) objs: Vec<(Symbol, ObjId)>,
    /// The results, named or not.
    pub(crate) results: Vec<ObjId>,
    /// Whether the results have names.
    pub(crate) named_results: bool,
    /// The function's own type parameters.
    pub(crate) type_params: Vec<TypeParamId>,
    /// Those of the receiver's type.
    pub(crate) recv_params: Vec<TypeParamId>,
    /// The receiver's base type and whether it is a pointer.
    pub(crate) recv: Option<(Ty, bool)>,
    /// Names of the parameters.
    pub(crate) param_names: Vec<Symbol>,
}

impl<'f> Checker<'_, 'f> {
    /// A function type expression, or an interface method's signature.
    pub(crate) fn func_type(&mut self, ft: &'f FuncType) -> Ty {
        self.env.scopes.open();
        let info = self.params_and_results(ft, None);
        self.env.scopes.close();
        info.ty
    }

    /// A function literal's signature.
    pub(crate) fn lit_signature(&mut self, ft: &'f FuncType) -> SigInfo {
        self.env.scopes.open();
        let info = self.params_and_results(ft, None);
        self.env.scopes.close();
        info
    }

    /// A declared function's signature.
    pub(crate) fn decl_signature(&mut self, obj: ObjId, decl: &'f FuncDecl) -> SigInfo {
        self.env.scopes.open();
        let mut info = SigInfo::default();
        let mut recv_obj = None;
        if let Some(recv) = &decl.recv {
            recv_obj = self.receiver(recv, &mut info);
        }
        if let (Some(first), Some(_)) = (decl.ty.type_params.first(), &decl.recv) {
            self.allow_version(27, first.name.span, "generic method");
        }
        info.type_params = self.declare_type_params(&decl.ty.type_params);
        let own: Vec<Ty> =
            info.type_params.iter().map(|&p| self.c.types.type_param_ty(p)).collect();
        if let ObjectKind::Func(func) = &mut self.c.objects.get_mut(obj).kind {
            func.type_params = own;
        }
        for tp in &decl.ty.type_params {
            if let Some(&obj) = self.c.info.defs.get(&tp.name.id) {
                info.objs.push((tp.name.name, obj));
            }
        }
        let rest = self.params_and_results(&decl.ty, recv_obj);
        info.objs.extend(rest.objs);
        self.env.scopes.close();
        SigInfo {
            ty: rest.ty,
            results: rest.results,
            named_results: rest.named_results,
            param_names: rest.param_names,
            ..info
        }
    }

    /// Parameters and results. Their names are declared after all types are known: they are not in scope there.
    fn params_and_results(
        &mut self,
        ft: &'f FuncType,
        recv: Option<(Symbol, Span, ObjId)>,
    ) -> SigInfo {
        let mut info = SigInfo::default();
        let outer = std::mem::replace(&mut self.env.indirect, true);
        let (params, variadic) = self.param_types(&ft.params, true);
        let (results, _) = self.param_types(&ft.results, false);
        self.env.indirect = outer;
        if let Some((name, span, obj)) = recv {
            self.declare(name, span, obj);
            info.objs.push((name, obj));
        }
        let mut names = Vec::new();
        self.param_objects(&ft.params, &params, VarKind::Param, &mut info, &mut names);
        info.param_names.clone_from(&names);
        info.results =
            self.param_objects(&ft.results, &results, VarKind::Result, &mut info, &mut names);
        info.named_results = ft.results.iter().any(|r| r.name.is_some());
        let kind = TyKind::Func(Rc::new(Signature { params, results, variadic }));
        info.ty = if names.iter().any(|n| !n.as_str().is_empty()) {
            self.c.types.intern_func(kind, Rc::from(names))
        } else {
            self.c.types.intern(kind)
        };
        info
    }

    /// The types of a parameter list, and whether it is variadic.
    fn param_types(&mut self, params: &'f [Param], may_vary: bool) -> (Vec<Ty>, bool) {
        let mut tys = Vec::with_capacity(params.len());
        let mut variadic = false;
        let mut last: Option<(NodeId, Ty)> = None;
        for (i, param) in params.iter().enumerate() {
            let mut ty = match last {
                Some((id, ty)) if id == param.ty.id => ty,
                _ => self.var_type(&param.ty),
            };
            last = Some((param.ty.id, ty));
            if param.ellipsis.is_some() {
                // That it stands elsewhere, the parser has reported.
                if may_vary && i + 1 == params.len() {
                    variadic = true;
                    ty = if ty.is_invalid() { ty } else { self.c.types.slice_of(ty) };
                }
            }
            tys.push(ty);
        }
        (tys, variadic)
    }

    /// Objects for the parameters of a list.
    fn param_objects(
        &mut self,
        params: &'f [Param],
        tys: &[Ty],
        kind: VarKind,
        info: &mut SigInfo,
        names: &mut Vec<Symbol>,
    ) -> Vec<ObjId> {
        let mut objs = Vec::with_capacity(params.len());
        for (param, &ty) in params.iter().zip(tys) {
            let name = param.name.map_or(Symbol::intern(""), |n| n.name);
            let span = param.name.map_or(param.ty.span, |n| n.span);
            let obj = self.new_object(name, span, ty, ObjectKind::Var(kind));
            if let Some(ident) = &param.name {
                self.c.info.defs.insert(ident.id, obj);
                self.declare(name, ident.span, obj);
            } else {
                self.c.info.implicits.insert(param.id, obj);
            }
            names.push(name);
            info.objs.push((name, obj));
            objs.push(obj);
        }
        objs
    }

    /// Declares type parameters and then their constraints, which may mention all of them.
    pub(crate) fn declare_type_params(&mut self, decls: &'f [TypeParamDecl]) -> Vec<TypeParamId> {
        let ids = self.declare_type_param_names(decls);
        self.declare_bounds(decls, &ids);
        ids
    }

    /// Declares type parameters without their constraints.
    pub(crate) fn declare_type_param_names(
        &mut self,
        decls: &'f [TypeParamDecl],
    ) -> Vec<TypeParamId> {
        let mut ids = Vec::with_capacity(decls.len());
        if let Some(first) = decls.first()
            && !self.errors.iter().any(|e| e.span == first.name.span)
        {
            self.allow_version(18, first.name.span, "type parameter");
        }
        for (index, decl) in decls.iter().enumerate() {
            let ident = &decl.name;
            let kind = ObjectKind::TypeName { alias: false };
            let obj = self.new_object(ident.name, ident.span, Ty::INVALID, kind);
            let info = TypeParamInfo { obj, name: ident.name, index, constraint: Ty::ANY };
            let (id, ty) = self.c.types.new_type_param(info);
            self.c.objects.get_mut(obj).ty = ty;
            self.c.info.defs.insert(ident.id, obj);
            self.declare(ident.name, ident.span, obj);
            ids.push(id);
        }
        ids
    }

    /// Resolves the constraints of type parameters.
    pub(crate) fn declare_bounds(&mut self, decls: &'f [TypeParamDecl], ids: &[TypeParamId]) {
        let mut last: Option<(NodeId, Ty)> = None;
        let outer = std::mem::replace(&mut self.env.type_params, true);
        for (decl, &id) in decls.iter().zip(ids) {
            let e = &decl.constraint;
            let bound = match last {
                Some((node, ty)) if node == e.id => ty,
                _ => self.bound(e),
            };
            last = Some((e.id, bound));
            self.c.types.type_param_mut(id).constraint = bound;
            self.later(move |c| c.settle_bound(id));
        }
        self.env.type_params = outer;
    }

    fn bound(&mut self, e: &'f Expr) -> Ty {
        let implicit = match &e.kind {
            ExprKind::Binary(b) => b.rest.iter().all(|r| r.op == BinaryOp::Or),
            ExprKind::Unary(UnaryOp::Tilde, _) => true,
            _ => false,
        };
        if implicit {
            return self.implicit_interface(e);
        }
        let ty = self.typ(e);
        if self.is_type_param(ty) {
            let message = "cannot use a type parameter as constraint";
            self.err(Code::MisplacedTypeParam, e.span, message);
            return Ty::INVALID;
        }
        ty
    }

    /// Makes a constraint that is no interface into one.
    fn settle_bound(&mut self, id: TypeParamId) {
        let bound = self.c.types.type_param(id).constraint;
        let new = match self.under_kind(bound) {
            TyKind::Interface(_) => return,
            // Whatever is said about such a type parameter follows from the error in its constraint.
            TyKind::Invalid => {
                let name = Symbol::intern("invalid type");
                self.c.types.spell_alias(Ty::ANY.plain(), name, None, Rc::from([]))
            }
            _ => self.wrap_constraint(bound),
        };
        self.c.types.type_param_mut(id).constraint = new;
    }

    /// The receiver: finds its base type, names the type parameters of that, and declares the variable.
    fn receiver(
        &mut self,
        recv: &'f Receiver,
        info: &mut SigInfo,
    ) -> Option<(Symbol, Span, ObjId)> {
        let (ty, base) = self.receiver_type(recv, info);
        let name = recv.name.map_or(Symbol::intern(""), |n| n.name);
        let span = recv.name.map_or(recv.ty.span, |n| n.span);
        let obj = self.new_object(name, span, ty, ObjectKind::Var(VarKind::Param));
        match &recv.name {
            Some(ident) => self.c.info.defs.insert(ident.id, obj),
            None => self.c.info.implicits.insert(recv.id, obj),
        };
        info.recv = Some(base);
        let mut at = recv.ty.span;
        if let ExprKind::Star(inner) = &super::assign::unparen(&recv.ty).kind {
            at = inner.span;
        }
        self.later(move |c| c.validate_receiver(ty, at));
        Some((name, span, obj))
    }

    fn receiver_type(&mut self, recv: &'f Receiver, info: &mut SigInfo) -> (Ty, (Ty, bool)) {
        let (mut base, mut pointers) = (&recv.ty, 0);
        let mut outer: Vec<&'f Expr> = Vec::new();
        loop {
            match &base.kind {
                ExprKind::Paren(x) => {
                    outer.push(base);
                    base = x;
                }
                ExprKind::Star(x) => {
                    outer.push(base);
                    base = x;
                    pointers += 1;
                }
                _ => break,
            }
        }
        let base_ty = match &base.kind {
            ExprKind::Index(x, args) => self.generic_receiver(base, x, args, info),
            _ => self.typ(base),
        };
        let mut ty = base_ty;
        for e in outer.iter().rev() {
            if matches!(e.kind, ExprKind::Star(_)) && !ty.is_invalid() {
                ty = self.c.types.pointer_to(ty);
            }
            self.record(e.id, super::info::Mode::TypeExpr, ty);
        }
        (ty, (base_ty, pointers == 1))
    }

    fn generic_receiver(
        &mut self,
        e: &'f Expr,
        x: &'f Expr,
        args: &'f [Expr],
        info: &mut SigInfo,
    ) -> Ty {
        let Some(ty) = self.type_operand(x) else {
            // Its names are known, though not what they stand for.
            self.bind_receiver_params(args, &[], info);
            return Ty::INVALID;
        };
        if self.is_generic_alias(x) {
            let shown = self.generic_type_string(x, ty);
            let message = format!("cannot define new methods on generic alias type {shown}");
            self.err(Code::InvalidRecv, e.span, message);
            self.bind_receiver_params(args, &[], info);
            return Ty::INVALID;
        }
        if ty.is_invalid() {
            self.bind_receiver_params(args, &[], info);
            return ty;
        }
        if !self.is_generic(ty) {
            let shown = self.show(ty);
            self.err(Code::NotAGenericType, x.span, format!("{shown} is not a generic type"));
            self.bind_receiver_params(args, &[], info);
            return Ty::INVALID;
        }
        let Some(id) = self.c.types.as_named(ty) else { return Ty::INVALID };
        self.allow_version(18, e.span, "type instantiation");
        let params = self.named_params(id);
        self.bind_receiver_params(args, &params, info);
        if params.len() != args.len() {
            let (have, want) = (args.len(), params.len());
            let have = super::assign::count(have, "type parameter");
            let message =
                format!("receiver declares {have}, but receiver base type declares {want}");
            self.err(Code::BadRecv, e.span, message);
            return Ty::INVALID;
        }
        info.recv_params.clone_from(&params);
        let instance = self.own_instance(id, &params);
        self.record(e.id, super::info::Mode::TypeExpr, instance);
        instance
    }

    /// The generic type applied to its own type parameters, named as the receiver names them.
    fn own_instance(&mut self, id: NamedId, params: &[TypeParamId]) -> Ty {
        let args: Vec<Ty> = params.iter().map(|&p| self.c.types.type_param_ty(p)).collect();
        self.named_instance(id, &Rc::from(args))
    }

    fn bind_receiver_params(
        &mut self,
        args: &'f [Expr],
        params: &[TypeParamId],
        info: &mut SigInfo,
    ) {
        for (i, arg) in args.iter().enumerate() {
            let ExprKind::Ident(name) = arg.kind else {
                let message = format!(
                    "receiver type parameter {} must be an identifier",
                    super::exprstr::show_expr(arg)
                );
                self.err(Code::InvalidSyntaxTree, arg.span, message);
                continue;
            };
            let ty = match params.get(i) {
                Some(&p) => {
                    let ty = self.c.types.type_param_ty(p);
                    if self.c.types.type_param(p).name == name || name.is_blank() {
                        ty
                    } else {
                        self.receiver_names.insert((p, name), arg.span);
                        self.c.types.spell_alias(ty, name, None, Rc::from([]))
                    }
                }
                None => Ty::INVALID,
            };
            let ident = Ident { id: arg.id, span: arg.span, name };
            let kind = ObjectKind::TypeName { alias: true };
            let obj = self.new_object(name, arg.span, ty, kind);
            self.c.info.defs.insert(ident.id, obj);
            self.record(arg.id, super::info::Mode::TypeExpr, ty);
            self.declare(name, arg.span, obj);
            info.objs.push((name, obj));
        }
    }

    /// The instance of a generic alias that a receiver's type is, or points to.
    fn alias_instance_in(&self, ty: Ty) -> Option<Ty> {
        let mut ty = ty;
        loop {
            ty = match (self.c.types.spelling(ty), self.c.types.kind(ty)) {
                (Some(Spelling::Alias { args, .. }), _) if !args.is_empty() => return Some(ty),
                (Some(Spelling::Alias { to, .. }), _) => *to,
                (_, TyKind::Pointer(elem)) => *elem,
                _ => return None,
            };
        }
    }

    /// Reports a receiver whose type cannot have methods.
    fn validate_receiver(&mut self, ty: Ty, at: Span) {
        if ty.is_invalid() {
            return;
        }
        if let Some(instance) = self.alias_instance_in(ty) {
            let shown = self.show(instance);
            let message = format!("cannot define new methods on instantiated type {shown}");
            self.err(Code::InvalidRecv, at, message);
            return;
        }
        let (base, _) = self.deref(ty);
        let shown = self.show(base);
        let Some(id) = self.c.types.as_named(base) else {
            let message = match self.c.types.kind(base) {
                TyKind::Basic(_) => {
                    format!("cannot define new methods on non-local type {shown}")
                }
                TyKind::Invalid => return,
                _ => format!("invalid receiver type {}", self.show(ty)),
            };
            self.err(Code::InvalidRecv, at, message);
            return;
        };
        let info = self.c.types.named(id);
        let (pkg, args) = (info.pkg, info.instance.clone());
        if pkg != Some(self.pkg) {
            let message = format!("cannot define new methods on non-local type {shown}");
            self.err(Code::InvalidRecv, at, message);
            return;
        }
        if let Some((_, args)) = args
            && args.iter().any(|&t| !self.is_type_param(t))
        {
            let plain = self.show(base.plain());
            let message = format!("cannot define new methods on instantiated type {plain}");
            self.err(Code::InvalidRecv, at, message);
            return;
        }
        let why = match self.under_kind(base) {
            TyKind::Basic(Basic::UnsafePointer) => "unsafe.Pointer",
            TyKind::Pointer(_) | TyKind::Interface(_) => "pointer or interface type",
            _ => return,
        };
        self.err(Code::InvalidRecv, at, format!("invalid receiver type {shown} ({why})"));
    }
}
