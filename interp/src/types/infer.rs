//! Type inference (spec: Type inference): type arguments of generic functions from arguments, constraints and untyped constants.

use std::rc::Rc;

use racewalk_grammar::ast::{Call, ExprKind};
use racewalk_grammar::source::Span;

use super::assign::Target;
use super::env::Checker;
use super::error::Code;
use super::exprstr::{expr_string, show_expr};
use super::operand::{Generic, Operand};
use super::ty::{Basic, Signature, Term, Ty, TyKind, TypeParamId, TypeParamInfo};
use super::unify::{How, Unifier};

/// What is being inferred, for messages.
struct Inference<'a> {
    /// The type parameters to be found.
    params: &'a [TypeParamId],
    /// Where errors that belong to no argument are reported.
    at: Span,
    /// `in call to f, `
    prefix: String,
}

impl<'f> Checker<'_, 'f> {
    /// Infers what is missing of a call's type arguments; returns the called signature and its parameters, one per argument.
    pub(crate) fn infer_call(
        &mut self,
        call: &'f Call,
        f: &Operand<'f>,
        generic: &Rc<Generic>,
        sig: &Rc<Signature>,
        params: Vec<Ty>,
        args: &mut [Operand<'f>],
    ) -> Option<(Rc<Signature>, Vec<Ty>)> {
        if generic.args.len() < generic.type_params.len() {
            self.allow_version(18, call.fun.span, "implicit function instantiation");
        }
        // A call of a generic function inside itself must not mix up its own type parameters with those of the call.
        let (fresh, renamed) = self.fresh_params(generic);
        let sig_ty = self.c.types.intern(TyKind::Func(sig.clone()));
        let sig_ty = self.c.types.subst(sig_ty, &generic.type_params, &renamed);
        let mut params: Vec<Ty> =
            params.iter().map(|&p| self.c.types.subst(p, &generic.type_params, &renamed)).collect();
        let mut type_params = fresh.clone();
        let mut given = generic.args.clone();
        // Generic functions among the arguments bring type parameters of their own.
        let mut owners: Vec<Option<(usize, usize)>> = vec![None; args.len()];
        for (i, arg) in args.iter_mut().enumerate() {
            let Some(other) = arg.generic.clone() else { continue };
            if self.version() < 21 {
                self.allow_version(21, arg.span(), "implicitly instantiated function as argument");
            }
            let (own, own_tys) = self.fresh_params(&other);
            arg.ty = self.c.types.subst(arg.ty, &other.type_params, &own_tys);
            given.resize(type_params.len(), Ty::INVALID);
            given.extend(&other.args);
            owners[i] = Some((type_params.len(), own.len()));
            type_params.extend(own);
        }
        let what = Inference {
            params: &type_params,
            at: call.lparen,
            prefix: format!("in call to {}, ", show_expr(&call.fun)),
        };
        let found = self.infer(&what, &given, &params, args)?;
        let n = generic.type_params.len();
        self.finish_generic_args(args, &owners, &found);
        let mut callee = f.clone();
        self.finish_instance(&mut callee, generic, found[..n].to_vec(), call.lparen);
        self.record_operand(&callee);
        params = params.iter().map(|&p| self.c.types.subst(p, &type_params, &found)).collect();
        let sig_ty = self.c.types.subst(sig_ty, &type_params, &found);
        match self.c.types.kind(sig_ty).clone() {
            TyKind::Func(sig) => Some((sig, params)),
            _ => None,
        }
    }

    fn finish_generic_args(
        &mut self,
        args: &mut [Operand<'f>],
        owners: &[Option<(usize, usize)>],
        found: &[Ty],
    ) {
        for (arg, owner) in args.iter_mut().zip(owners) {
            let (Some((start, len)), Some(other)) = (owner, arg.generic.clone()) else { continue };
            let own = found[*start..start + len].to_vec();
            let e = arg.ex.e;
            let original = self.c.info.get(e.id).map_or(arg.ty, |tv| tv.ty);
            arg.ty = original;
            self.finish_instance(arg, &other, own, e.span);
            self.record_operand(arg);
        }
    }

    /// Copies of a generic function's type parameters, with their constraints in terms of each other.
    fn fresh_params(&mut self, generic: &Generic) -> (Vec<TypeParamId>, Vec<Ty>) {
        let mut ids = Vec::with_capacity(generic.type_params.len());
        let mut tys = Vec::with_capacity(generic.type_params.len());
        for &p in &*generic.type_params {
            let info: TypeParamInfo = self.c.types.type_param(p).clone();
            let (id, ty) = self.c.types.new_type_param(info);
            ids.push(id);
            tys.push(ty);
        }
        for (&id, &p) in ids.iter().zip(&*generic.type_params) {
            let mut bound = self.c.types.type_param(p).constraint;
            if let Some((outer, outer_args)) = &generic.outer {
                bound = self.c.types.subst(bound, outer, outer_args);
            }
            bound = self.c.types.subst(bound, &generic.type_params, &tys);
            self.c.types.type_param_mut(id).constraint = bound;
        }
        (ids, tys)
    }

    /// A generic function is assigned to something of function type: its type arguments follow from that.
    pub(crate) fn infer_from_target(&mut self, x: &mut Operand<'f>, target: &Target) {
        self.infer_from(x, target, None);
    }

    /// The same; `argument` is how messages start where the function is an argument: `in call to f, `.
    pub(crate) fn infer_from(
        &mut self,
        x: &mut Operand<'f>,
        target: &Target,
        argument: Option<&str>,
    ) {
        let Some(generic) = x.generic.clone() else { return };
        if self.version() < 18 {
            self.allow_version(18, x.span(), "function instantiation");
        } else if self.version() < 21 {
            let how = if generic.args.is_empty() { "implicitly" } else { "partially" };
            let place = if argument.is_some() { "as argument" } else { "in assignment" };
            let at = instance_span(x);
            self.allow_version(21, at, &format!("{how} instantiated function {place}"));
        }
        let wanted = match self.common_under(target.ty) {
            Ok(under) if matches!(self.c.types.kind(under), TyKind::Func(_)) => under,
            _ => return self.infer_alone(x),
        };
        let (fresh, renamed) = self.fresh_params(&generic);
        let own = self.c.types.subst(x.ty, &generic.type_params, &renamed);
        let mut unifier = Unifier::new(&fresh, &generic.args);
        let text = expr_string(x.ex);
        if !unifier.unify(self, own, wanted, How::Assign) {
            let found: Vec<Ty> =
                (0..fresh.len()).map(|i| unifier.get(i).unwrap_or(renamed[i])).collect();
            let inferred = self.c.types.subst(own, &fresh, &found);
            let (a, b, c) = (self.show(inferred), self.show(own), self.show(target.ty));
            let what = &target.what;
            let words = match argument {
                _ if inferred != own => {
                    format!("inferred type {a} for {b} does not match type {c} of {what}")
                }
                Some(prefix) => {
                    let generic = self.generic_func_string(own, &fresh);
                    let names = self.names(&fresh);
                    format!(
                        "{prefix}type {generic} of {text} does not match {c} (cannot infer {names})"
                    )
                }
                None => {
                    let names = self.names(&fresh);
                    format!("type {c} of {what} does not match {b} (cannot infer {names})")
                }
            };
            self.err(Code::CannotInferTypeArgs, x.span(), words);
            x.spoil();
            return;
        }
        let what = Inference { params: &fresh, at: x.span(), prefix: String::new() };
        match self.infer_rest(&what, unifier, &[], &[]) {
            Some(found) => self.finish_instance(x, &generic, found, x.span()),
            None => x.spoil(),
        }
    }

    /// A generic function that stands alone: what was given may decide the rest.
    pub(crate) fn infer_alone(&mut self, x: &mut Operand<'f>) {
        let Some(generic) = x.generic.clone() else { return };
        if generic.args.is_empty() {
            return self.uninstantiated(x);
        }
        let (fresh, _) = self.fresh_params(&generic);
        let unifier = Unifier::new(&fresh, &generic.args);
        let at = instance_span(x);
        let what = Inference { params: &fresh, at, prefix: String::new() };
        match self.infer_rest(&what, unifier, &[], &[]) {
            Some(found) => {
                self.finish_instance(x, &generic, found, at);
            }
            None => x.spoil(),
        }
    }

    fn names(&self, params: &[TypeParamId]) -> String {
        let names: Vec<&str> =
            params.iter().map(|&p| self.c.types.type_param(p).name.as_str()).collect();
        match names.as_slice() {
            [] => String::new(),
            [one] => (*one).to_owned(),
            [a, b] => format!("{a} and {b}"),
            [init @ .., last] => format!("{}, and {last}", init.join(", ")),
        }
    }

    /// Finds the missing type arguments, or reports why that is not possible.
    fn infer(
        &mut self,
        what: &Inference<'_>,
        given: &[Ty],
        params: &[Ty],
        args: &[Operand<'f>],
    ) -> Option<Vec<Ty>> {
        let mut unifier = Unifier::new(what.params, given);
        // A parameter whose type is known leaves nothing to infer: its argument is assigned to it.
        let known: Vec<Ty> = (0..what.params.len())
            .map(|i| match given.get(i) {
                Some(&ty) if !ty.is_invalid() => ty,
                _ => self.c.types.type_param_ty(what.params[i]),
            })
            .collect();
        let params: Vec<Ty> =
            params.iter().map(|&p| self.c.types.subst(p, what.params, &known)).collect();
        let params = params.as_slice();
        if let Some(index) = self.unify_args(&mut unifier, params, args) {
            self.cannot_match(what, &unifier, params[index], &args[index]);
            return None;
        }
        self.infer_rest(what, unifier, params, args)
    }

    /// Matches typed arguments with their parameters; returns the index of the first that does not match.
    fn unify_args(
        &mut self,
        unifier: &mut Unifier,
        params: &[Ty],
        args: &[Operand<'f>],
    ) -> Option<usize> {
        for (i, (x, &param)) in args.iter().zip(params).enumerate() {
            let depends = self.c.types.has_params(param) || x.generic.is_some();
            if !depends || self.untyped(x.ty).is_some() {
                continue;
            }
            if !unifier.unify(self, param, x.ty, How::Assign) {
                return Some(i);
            }
        }
        None
    }

    fn cannot_match(
        &mut self,
        what: &Inference<'_>,
        unifier: &Unifier,
        param: Ty,
        x: &Operand<'f>,
    ) {
        let known: Vec<Ty> = (0..what.params.len())
            .map(|i| unifier.get(i).unwrap_or_else(|| self.c.types.type_param_ty(what.params[i])))
            .collect();
        let inferred = self.c.types.subst(param, what.params, &known);
        let (have, text) = (self.show(x.ty), expr_string(x.ex));
        let (a, b) = (self.show(inferred), self.show(param));
        let prefix = &what.prefix;
        let message = if inferred != param {
            format!("{prefix}type {have} of {text} does not match inferred type {a} for {b}")
        } else {
            let names = self.names(what.params);
            format!("{prefix}type {have} of {text} does not match {b} (cannot infer {names})")
        };
        self.err(Code::CannotInferTypeArgs, x.span(), message);
    }

    /// Uses constraints and untyped constants, then checks that nothing is missing.
    fn infer_rest(
        &mut self,
        what: &Inference<'_>,
        mut unifier: Unifier,
        params: &[Ty],
        args: &[Operand<'f>],
    ) -> Option<Vec<Ty>> {
        if !self.use_constraints(what, &mut unifier) {
            return None;
        }
        self.use_untyped(what, &mut unifier, params, args)?;
        let mut found: Vec<Option<Ty>> = (0..what.params.len()).map(|i| unifier.get(i)).collect();
        self.simplify(what.params, &mut found);
        let mut result = Vec::with_capacity(found.len());
        for (i, ty) in found.into_iter().enumerate() {
            match ty.filter(|&t| !self.mentions(t, what.params)) {
                Some(ty) => result.push(ty),
                None => {
                    let name = self.c.types.type_param(what.params[i]).name;
                    let at = self.c.objects.get(self.c.types.type_param(what.params[i]).obj).span;
                    let pos = self.pos(at);
                    let message = format!("{}cannot infer {name} (declared at {pos})", what.prefix);
                    self.err(Code::CannotInferTypeArgs, what.at, message);
                    return None;
                }
            }
        }
        Some(result)
    }

    /// Types from the core types and methods of constraints, until nothing new is found.
    fn use_constraints(&mut self, what: &Inference<'_>, unifier: &mut Unifier) -> bool {
        loop {
            let before = unifier.unknowns();
            for (i, &param) in what.params.iter().enumerate() {
                let known = unifier.get(i);
                let ty = self.c.types.type_param_ty(param);
                if let Some((core, is_only)) = self.core_term(ty) {
                    match known {
                        Some(mut have) => {
                            if core.tilde && !self.is_type_param(have) {
                                have = self.under(have);
                            }
                            if !unifier.unify(self, have, core.ty, How::Inexact) {
                                self.core_mismatch(what, param, known.unwrap_or(have));
                                return false;
                            }
                        }
                        None if is_only && !core.tilde => unifier.set(i, core.ty),
                        None => {}
                    }
                }
                if let Some(have) = known
                    && !self.mentions(have, what.params)
                    && let Some(info) = self.constraint_of(ty)
                    && !unifier.methods_of(self, &info, have)
                {
                    return self.methods_mismatch(what, param, have);
                }
            }
            if unifier.unknowns() == before {
                return true;
            }
        }
    }

    fn core_mismatch(&mut self, what: &Inference<'_>, param: TypeParamId, have: Ty) {
        let (name, bound) = {
            let info = self.c.types.type_param(param);
            (info.name, info.constraint)
        };
        let (have, bound) = (self.show(have), self.show(bound));
        let message = format!("{}{name} (type {have}) does not satisfy {bound}", what.prefix);
        self.err(Code::InvalidTypeArg, what.at, message);
    }

    fn methods_mismatch(&mut self, what: &Inference<'_>, param: TypeParamId, have: Ty) -> bool {
        let (name, bound) = {
            let info = self.c.types.type_param(param);
            (info.name, info.constraint)
        };
        let TyKind::Interface(wanted) = self.under_kind(bound) else { return true };
        let cause = match self.missing_method(have, bound, &wanted) {
            Ok(()) => String::new(),
            Err(cause) => format!(" {cause}"),
        };
        let (have, bound) = (self.show(have), self.show(bound));
        let message =
            format!("{}{name} (type {have}) does not satisfy {bound}{cause}", what.prefix);
        self.err(Code::InvalidTypeArg, what.at, message);
        false
    }

    /// The single type that all types of a type parameter's type set have underneath, with tilde if one of them has it; and whether it
    /// is the only type there.
    fn core_term(&mut self, ty: Ty) -> Option<(Term, bool)> {
        let info = self.constraint_of(ty)?;
        let terms = info.terms.as_ref()?;
        if let [only] = terms.as_slice() {
            let ty = if only.tilde { self.under(only.ty) } else { only.ty };
            return Some((Term { tilde: only.tilde, ty }, true));
        }
        let tilde = terms.iter().any(|term| term.tilde);
        let under = self.common_under(ty).ok()?;
        Some((Term { tilde, ty: under }, false))
    }

    /// Type parameters without a type take the default type of the untyped constants passed for them.
    fn use_untyped(
        &mut self,
        what: &Inference<'_>,
        unifier: &mut Unifier,
        params: &[Ty],
        args: &[Operand<'f>],
    ) -> Option<()> {
        let mut largest: Vec<Option<Basic>> = vec![None; what.params.len()];
        for (x, &param) in args.iter().zip(params) {
            let Some(basic) = self.untyped(x.ty) else { continue };
            let Some(id) = self.c.types.as_type_param(param) else { continue };
            let Some(i) = what.params.iter().position(|&p| p == id) else { continue };
            if unifier.get(i).is_some() || basic == Basic::UntypedNil {
                continue;
            }
            largest[i] = Some(match largest[i] {
                None => basic,
                Some(known) if known == basic => basic,
                Some(known) if known.is_numeric() && basic.is_numeric() => known.max(basic),
                Some(known) => {
                    let (a, b) = (self.show(Ty::basic(known)), self.show(x.ty));
                    let name = self.c.types.type_param(id).name;
                    let message = format!(
                        "{}mismatched types {a} and {b} (cannot infer {name})",
                        what.prefix
                    );
                    self.err(Code::CannotInferTypeArgs, x.span(), message);
                    return None;
                }
            });
        }
        for (i, basic) in largest.into_iter().enumerate() {
            if let Some(basic) = basic
                && unifier.get(i).is_none()
            {
                let ty = self.default_type(Ty::basic(basic));
                unifier.set(i, ty);
            }
        }
        Some(())
    }

    /// Replaces type parameters inside the types that were found by what they stand for.
    fn simplify(&mut self, params: &[TypeParamId], found: &mut [Option<Ty>]) {
        for _ in 0..=params.len() {
            let known: Vec<Ty> = params
                .iter()
                .zip(found.iter())
                .map(|(&p, ty)| match ty {
                    Some(ty) => *ty,
                    None => self.c.types.type_param_ty(p),
                })
                .collect();
            let mut changed = false;
            for slot in found.iter_mut() {
                let Some(ty) = *slot else { continue };
                if self.c.types.depth(ty) > 50 {
                    *slot = None;
                    continue;
                }
                let new = self.c.types.subst(ty, params, &known);
                changed |= new != ty;
                *slot = Some(new);
            }
            if !changed {
                return;
            }
        }
    }

    /// Whether one of these type parameters occurs in a type.
    pub(super) fn mentions(&mut self, ty: Ty, params: &[TypeParamId]) -> bool {
        if !self.c.types.has_params(ty) {
            return false;
        }
        let marks = vec![Ty::INVALID; params.len()];
        self.c.types.subst(ty, params, &marks) != ty
    }
}

/// Where gc has an incomplete instantiation: at its bracket.
fn instance_span(x: &Operand<'_>) -> Span {
    match &x.ex.e.kind {
        ExprKind::Index(fun, _) => Span::new(fun.span.hi, x.span().hi),
        _ => x.span(),
    }
}
