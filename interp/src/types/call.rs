//! Calls and conversions written as calls (spec: Calls, Passing arguments to ... parameters).

use std::rc::Rc;

use racewalk_grammar::ast::{Call, Expr};
use racewalk_grammar::source::Span;

use super::assign::Target;
use super::env::Checker;
use super::error::Code;
use super::exprstr::show_expr;
use super::operand::{Ex, Generic, Mode, Operand};
use super::ty::{Signature, Ty, TyKind};
use super::typeset::TypeSet;

impl<'f> Checker<'_, 'f> {
    /// `f(args)`: a call, a conversion, or a call of a predeclared function.
    pub(crate) fn call(&mut self, e: &'f Expr, call: &'f Call) -> Operand<'f> {
        let mut f = self.expr_or_callable(&call.fun);
        match f.mode {
            Mode::Invalid => {
                self.use_exprs(&call.args);
                Operand::invalid(e)
            }
            Mode::TypeExpr => self.conversion_call(e, call, f.ty),
            Mode::Builtin(b) => self.builtin(e, call, b),
            _ => {
                self.single_value(&mut f);
                if f.is_invalid() {
                    self.use_exprs(&call.args);
                    return Operand::invalid(e);
                }
                self.func_call(e, call, f)
            }
        }
    }

    /// What stands before the parentheses: a value, a type or a predeclared function.
    fn expr_or_callable(&mut self, fun: &'f Expr) -> Operand<'f> {
        let mut x = self.raw_expr(None, fun, true);
        if x.mode == Mode::NoValue {
            let shown = self.describe(&x);
            self.err(Code::NotAnExpr, x.span(), format!("{shown} used as value or type"));
            x.spoil();
        }
        if x.mode == Mode::TypeExpr && (self.is_generic(x.ty) || self.is_generic_alias(fun)) {
            let fun = super::assign::unparen(fun);
            let text = show_expr(fun);
            let message = format!("cannot use generic type {text} without instantiation");
            self.err(Code::WrongTypeArgCount, fun.span, message);
            x.spoil();
        }
        x
    }

    fn conversion_call(&mut self, e: &'f Expr, call: &'f Call, target: Ty) -> Operand<'f> {
        let shown = self.show(target);
        let arg = match call.args.as_slice() {
            [arg] => arg,
            [] => {
                let message = format!("missing argument in conversion to {shown}");
                self.err(Code::WrongArgCount, e.span, message);
                return Operand::invalid(e);
            }
            [.., last] => {
                self.use_exprs(&call.args);
                let message = format!("too many arguments in conversion to {shown}");
                self.err(Code::WrongArgCount, last.span, message);
                return Operand::invalid(e);
            }
        };
        if self.under(target).is_invalid() && self.is_open(target) {
            self.use_exprs(&call.args);
            return Operand::invalid(e);
        }
        if let TyKind::Interface(info) = self.under_kind(target)
            && (info.terms.is_some() || info.comparable)
        {
            self.use_exprs(&call.args);
            let message = format!(
                "cannot use interface {shown} in conversion (contains specific type constraints or is comparable)"
            );
            self.err(Code::MisplacedConstraintIface, e.span, message);
            return Operand::invalid(e);
        }
        if call.ellipsis.is_some() {
            self.use_exprs(&call.args);
            let message = format!("invalid use of ... in conversion to {shown}");
            self.err(Code::BadDotDotDotSyntax, arg.span, message);
            return Operand::invalid(e);
        }
        let wanted = Target { ty: target, what: String::new() };
        let mut x = self.expr(Some(&wanted), arg);
        if x.is_invalid() {
            return Operand::invalid(e);
        }
        self.conversion(&mut x, target);
        x.ex = Ex::whole(e);
        x
    }

    fn func_call(&mut self, e: &'f Expr, call: &'f Call, f: Operand<'f>) -> Operand<'f> {
        let under = self.common_under(f.ty).map(|u| self.c.types.kind(u).clone());
        let Ok(TyKind::Func(sig)) = under else {
            // The arguments are not looked at, as gc does not.
            let shown = self.describe(&f);
            let why = match self.type_set(f.ty) {
                TypeSet::One(ty) => format!("{} is not a function", self.show(ty)),
                TypeSet::Terms(terms) if !terms.is_empty() => {
                    let other =
                        terms.iter().find(|t| !matches!(self.under_kind(t.ty), TyKind::Func(_)));
                    match other {
                        Some(other) => format!("{} is not a function", self.show(other.ty)),
                        None => self.common_under(f.ty).err().unwrap_or_default(),
                    }
                }
                TypeSet::Terms(_) | TypeSet::All => "no specific type".to_owned(),
            };
            let message = format!("invalid operation: cannot call {shown}: {why}");
            self.err(Code::InvalidCall, f.span(), message);
            return Operand::invalid(e);
        };
        self.env.has_call_or_recv = true;
        let f_ty = f.ty;
        let args = self.call_args(&call.args);
        let Some(sig) = self.arguments(call, &f, sig, args) else {
            self.env.has_call_or_recv = true;
            return self.failed_call(e, &f);
        };
        self.env.has_call_or_recv = true;
        self.call_result(e, f_ty, &sig)
    }

    fn call_result(&mut self, e: &'f Expr, f: Ty, sig: &Signature) -> Operand<'f> {
        match sig.results.as_slice() {
            [] => Operand::new(Mode::NoValue, Ty::VOID, e),
            [ty] if ty.is_invalid() => Operand::invalid(e),
            [ty] => Operand::value(*ty, e),
            many => {
                let names = self.c.types.param_names(f);
                let names = names.as_deref().and_then(|n| n.get(sig.params.len()..));
                let ty = match names.filter(|n| n.iter().any(|s| !s.as_str().is_empty())) {
                    Some(names) => self.c.types.tuple_with_names(many, Rc::from(names)),
                    None => self.c.types.tuple(many),
                };
                Operand::value(ty, e)
            }
        }
    }

    /// The result of a call with wrong arguments: its type is known unless it depends on them.
    fn failed_call(&mut self, e: &'f Expr, f: &Operand<'f>) -> Operand<'f> {
        let TyKind::Func(sig) = self.under_kind(f.ty) else { return Operand::invalid(e) };
        if let Some(generic) = &f.generic
            && sig.results.iter().any(|&ty| self.mentions(ty, &generic.type_params))
        {
            return Operand::invalid(e);
        }
        self.call_result(e, f.ty, &sig)
    }

    /// Arguments as operands: a single call with several results counts as several.
    pub(crate) fn call_args(&mut self, args: &'f [Expr]) -> Vec<Operand<'f>> {
        if let [only] = args {
            let mut x = self.generic_multi(only);
            if let TyKind::Tuple(tys) = self.c.types.kind(x.ty)
                && x.mode == Mode::Value
            {
                let tys = tys.clone();
                return tys.iter().map(|&ty| Operand::value(ty, only)).collect();
            }
            if x.mode == Mode::CommaOk {
                x.mode = Mode::Value;
            }
            self.infer_early(&mut x);
            return vec![x];
        }
        let mut all = Vec::with_capacity(args.len());
        for arg in args {
            let mut x = self.generic_expr(arg);
            self.infer_early(&mut x);
            all.push(x);
        }
        all
    }

    /// Before go1.21, type arguments of a generic function that is an argument follow from those that are given or not at all.
    fn infer_early(&mut self, x: &mut Operand<'f>) {
        let partial = x.generic.as_ref().is_some_and(|g| !g.args.is_empty());
        if partial && self.version() < 21 {
            self.infer_alone(x);
            self.record_operand(x);
        }
    }

    fn generic_multi(&mut self, e: &'f Expr) -> Operand<'f> {
        let mut x = self.raw_expr(None, e, true);
        self.exclude_non_values(&mut x);
        x
    }

    /// Checks arguments against parameters, infers type arguments, and returns the signature that is called.
    fn arguments(
        &mut self,
        call: &'f Call,
        f: &Operand<'f>,
        sig: Rc<Signature>,
        args: Vec<Operand<'f>>,
    ) -> Option<Rc<Signature>> {
        let params = self.expand_params(call, &sig, &args)?;
        if args.iter().any(Operand::is_invalid) && f.generic.is_some() {
            return None;
        }
        let mut args = args;
        let (sig, params) = match &f.generic {
            Some(generic) => {
                let generic = generic.clone();
                self.infer_call(call, f, &generic, &sig, params, &mut args)?
            }
            None => {
                self.instantiate_args(call, &params, &mut args);
                (sig, params)
            }
        };
        let context = format!("argument to {}", show_expr(&call.fun));
        for (x, &ty) in args.iter_mut().zip(&params).filter(|(x, _)| !x.is_invalid()) {
            self.assignment(x, Some(ty), &context);
        }
        Some(sig)
    }

    /// Generic functions as arguments get their type arguments from the parameters.
    fn instantiate_args(&mut self, call: &'f Call, params: &[Ty], args: &mut [Operand<'f>]) {
        for (x, &ty) in args.iter_mut().zip(params) {
            if x.generic.is_some() {
                let target = Target { ty, what: "parameter".into() };
                let prefix = format!("in call to {}, ", show_expr(&call.fun));
                self.infer_from(x, &target, Some(&prefix));
                self.record_operand(x);
            }
        }
    }

    /// One parameter type per argument.
    fn expand_params(
        &mut self,
        call: &'f Call,
        sig: &Signature,
        args: &[Operand<'f>],
    ) -> Option<Vec<Ty>> {
        let mut params = sig.params.clone();
        if sig.variadic {
            if call.ellipsis.is_some() {
                if call.args.len() == 1 && args.len() > 1 {
                    let (n, text) = (args.len(), show_expr(&call.args[0]));
                    let message = format!("cannot use ... with {n}-valued {text}");
                    self.err(Code::InvalidDotDotDot, call.fun.span, message);
                    return None;
                }
            } else {
                let last = params.pop().unwrap_or(Ty::INVALID);
                let elem = match self.under_kind(last) {
                    TyKind::Slice(elem) => elem,
                    TyKind::Basic(_) => Ty::BYTE,
                    _ => Ty::INVALID,
                };
                if args.len() >= params.len() {
                    params.resize(args.len(), elem);
                }
            }
        } else if call.ellipsis.is_some() {
            let at = call.fun.span;
            let text = show_expr(&call.fun);
            let message = format!("cannot use ... in call to non-variadic {text}");
            self.err(Code::NonVariadicDotDotDot, at, message);
            return None;
        }
        if args.len() == params.len() {
            return Some(params);
        }
        if self.broken_imports && args.iter().any(Operand::is_invalid) {
            return None;
        }
        self.wrong_arg_count(call, sig, args, params.len());
        None
    }

    fn wrong_arg_count(
        &mut self,
        call: &'f Call,
        sig: &Signature,
        args: &[Operand<'f>],
        n_params: usize,
    ) {
        let (word, at): (&str, Span) = if args.len() > n_params {
            ("too many", args[n_params].span())
        } else {
            ("not enough", args.last().map_or(call.fun.span, Operand::span))
        };
        let mut have: Vec<String> = args.iter().map(|x| self.short_type(x.ty)).collect();
        if call.ellipsis.is_some()
            && let Some(last) = have.last_mut()
        {
            last.push_str("...");
        }
        let want = self.show_params(sig);
        let text = show_expr(&call.fun);
        let message = format!(
            "{word} arguments in call to {text}\n\thave ({})\n\twant ({want})",
            have.join(", ")
        );
        self.err(Code::WrongArgCount, at, message);
    }

    /// Parameter types as `want (…)` lines show them.
    fn show_params(&mut self, sig: &Signature) -> String {
        let mut shown: Vec<String> = sig.params.iter().map(|&t| self.short_type(t)).collect();
        if sig.variadic
            && let (Some(last), Some(&ty)) = (shown.last_mut(), sig.params.last())
            && let TyKind::Slice(elem) = self.under_kind(ty)
        {
            *last = format!("...{}", self.show(elem));
        }
        shown.join(", ")
    }

    /// Type arguments for a generic function, given in brackets: all of them, or the first ones.
    pub(crate) fn instantiate_func(
        &mut self,
        target: Option<&Target>,
        e: &'f Expr,
        f: Operand<'f>,
        indices: &'f [Expr],
    ) -> Operand<'f> {
        let Some(generic) = f.generic.clone() else { return Operand::invalid(e) };
        self.allow_version(18, indices[0].span, "function instantiation");
        let args: Vec<Ty> = indices.iter().map(|i| self.var_type(i)).collect();
        if args.iter().any(|t| t.is_invalid()) {
            return Operand::invalid(e);
        }
        let want = generic.type_params.len();
        if args.len() > want {
            let have = args.len();
            let message = format!("got {have} type arguments but want {want}");
            self.err(Code::WrongTypeArgCount, indices[want].span, message);
            return Operand::invalid(e);
        }
        let spans: Vec<Span> = indices.iter().map(super::instantiate::node_pos).collect();
        let mut x = Operand { ex: Ex::whole(e), ..f };
        let partial = Generic { args, arg_spans: spans, ..(*generic).clone() };
        if partial.args.len() < want {
            x.generic = Some(Rc::new(partial));
            if let Some(target) = target {
                self.infer_from_target(&mut x, target);
            }
            return x;
        }
        self.finish_instance(&mut x, &partial, partial.args.clone(), e.span);
        x
    }

    /// All type arguments are known: the operand becomes an ordinary function.
    pub(crate) fn finish_instance(
        &mut self,
        x: &mut Operand<'f>,
        generic: &Generic,
        args: Vec<Ty>,
        at: Span,
    ) {
        let args: Rc<[Ty]> = Rc::from(args);
        x.generic = None;
        x.ty = self.c.types.subst(x.ty, &generic.type_params, &args);
        self.c.info.instances.insert(generic.ident, args.clone());
        if let Some(tv) = self.c.info.get(generic.ident) {
            let mode = tv.mode.clone();
            self.record(generic.ident, mode, x.ty);
        }
        self.note_instance(&generic.type_params, &args, &generic.arg_spans, at);
        let generic = generic.clone();
        let spans = generic.arg_spans.clone();
        self.later(move |c| c.verify_func(&generic, &args, &spans, at));
    }

    /// Checks that a function's type arguments satisfy their constraints.
    fn verify_func(&mut self, generic: &Generic, args: &[Ty], spans: &[Span], at: Span) {
        let (mut params, mut all) = (generic.type_params.to_vec(), args.to_vec());
        if let Some((outer, outer_args)) = &generic.outer {
            params.extend(outer.iter());
            all.extend(outer_args.iter());
        }
        if let Err((index, cause)) = self.verify(&params, &all)
            && index < args.len()
        {
            let at = spans.get(index).copied().unwrap_or(at);
            self.err(Code::InvalidTypeArg, at, cause);
        }
    }
}
