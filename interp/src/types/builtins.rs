//! Calls of predeclared functions (spec: Built-in functions): their typing rules, over the table in [`super::universe`].

use racewalk_grammar::ast::{Call, ChanDir, Expr};
use racewalk_grammar::source::Span;

use super::env::Checker;
use super::error::Code;
use super::exprstr::show_expr;
use super::operand::{Ex, Mode, Operand};
use super::ty::{Ty, TyKind};
use super::typeset::TypeSet;
use super::universe::Builtin;
use crate::constant::ConstValue;

impl<'f> Checker<'_, 'f> {
    /// Operands that cannot be printed are told after all other errors, as gc's back end finds them.
    fn note_unprintable(&mut self, call: &Call, b: Builtin, args: &[Operand<'f>]) {
        let at = Span::new(call.fun.span.hi, call.fun.span.hi + 1);
        for x in args {
            if matches!(self.under_kind(x.ty), TyKind::Struct(_) | TyKind::Array(..)) {
                let message = unprintable(b, &self.show_by_parts(x.ty));
                self.unprintable.push((at, message));
            }
        }
    }

    /// A call of a predeclared function.
    pub(crate) fn builtin(&mut self, e: &'f Expr, call: &'f Call, b: Builtin) -> Operand<'f> {
        if call.ellipsis.is_some() && b != Builtin::Append {
            let name = b.info().name;
            let message = format!("invalid operation: invalid use of ... with built-in {name}");
            self.err(Code::InvalidDotDotDot, e.span, message);
            self.use_exprs(&call.args);
            return Operand::invalid(e);
        }
        // len and cap are constant only if their argument calls nothing and receives nothing.
        let outer = std::mem::replace(&mut self.env.has_call_or_recv, false);
        let lazy = matches!(b, Builtin::Make | Builtin::New | Builtin::UnsafeOffsetof);
        let args = if lazy { Vec::new() } else { self.builtin_args(b, call) };
        let called = self.env.has_call_or_recv;
        let n = if lazy { call.args.len() } else { args.len() };
        let result = if !lazy && args.iter().any(Operand::is_invalid) {
            None
        } else if self.builtin_count(e, call, b, n) {
            self.builtin_rule(e, call, b, args)
        } else {
            None
        };
        // A result that is not constant counts as a call, too.
        let constant = result.as_ref().is_none_or(Operand::is_constant);
        self.env.has_call_or_recv = outer || called || !constant;
        let mut x = result.unwrap_or_else(|| Operand::invalid(e));
        x.ex = Ex::whole(e);
        x
    }

    fn builtin_args(&mut self, b: Builtin, call: &'f Call) -> Vec<Operand<'f>> {
        if b == Builtin::Append || call.args.len() == 1 {
            let mut args = self.call_args(&call.args);
            let several = args.len() > call.args.len();
            for (i, x) in args.iter_mut().enumerate() {
                if several {
                    x.result = i + 1;
                }
                if x.generic.is_some() {
                    self.uninstantiated(x);
                }
            }
            return args;
        }
        call.args.iter().map(|a| self.expr(None, a)).collect()
    }

    fn builtin_count(&mut self, e: &'f Expr, call: &'f Call, b: Builtin, n: usize) -> bool {
        let info = b.info();
        let word = if n < info.n_args {
            "not enough"
        } else if !info.variadic && n > info.n_args {
            "too many"
        } else {
            return true;
        };
        let text = format!("{}({})", show_expr(&call.fun), list(&call.args));
        let message = format!(
            "invalid operation: {word} arguments for {text} (expected {}, found {n})",
            info.n_args
        );
        self.err(Code::WrongArgCount, e.span, message);
        false
    }

    fn builtin_rule(
        &mut self,
        e: &'f Expr,
        call: &'f Call,
        b: Builtin,
        mut args: Vec<Operand<'f>>,
    ) -> Option<Operand<'f>> {
        match b {
            Builtin::Append => self.append(e, call, args),
            Builtin::Cap | Builtin::Len => self.len_cap(e, b, args.remove(0)),
            Builtin::Clear => self.clear(e, args.remove(0)),
            Builtin::Close => self.close(e, args.remove(0)),
            Builtin::Complex => self.complex(e, args),
            Builtin::Copy => self.copy(e, args),
            Builtin::Delete => self.delete(e, args),
            Builtin::Real | Builtin::Imag => self.real_imag(e, b, args.remove(0)),
            Builtin::Make => self.make(e, call),
            Builtin::Max | Builtin::Min => self.min_max(e, b, args),
            Builtin::New => self.new_call(e, call),
            Builtin::Panic => {
                let mut x = args.remove(0);
                self.assignment(&mut x, Some(Ty::ANY), "argument to panic");
                (!x.is_invalid()).then(|| Operand::new(Mode::NoValue, Ty::VOID, e))
            }
            Builtin::Print | Builtin::Println => {
                let context = format!("argument to built-in {}", b.info().name);
                for x in &mut args {
                    self.assignment(x, None, &context);
                    if x.is_invalid() {
                        return None;
                    }
                }
                self.note_unprintable(call, b, &args);
                Some(Operand::new(Mode::NoValue, Ty::VOID, e))
            }
            Builtin::Recover => Some(Operand::value(Ty::ANY, e)),
            Builtin::UnsafeAdd
            | Builtin::UnsafeAlignof
            | Builtin::UnsafeOffsetof
            | Builtin::UnsafeSizeof
            | Builtin::UnsafeSlice
            | Builtin::UnsafeSliceData
            | Builtin::UnsafeString
            | Builtin::UnsafeStringData => self.unsafe_rule(e, call, b, args),
        }
    }

    fn len_cap(&mut self, e: &'f Expr, b: Builtin, mut x: Operand<'f>) -> Option<Operand<'f>> {
        let is_len = b == Builtin::Len;
        if let Some(ConstValue::String(s)) = x.constant()
            && is_len
        {
            let n = s.len() as u64;
            self.use_default(&mut x);
            return Some(Operand::new(Mode::Constant(ConstValue::from(n)), Ty::INT, e));
        }
        let mut under = self.under(x.ty);
        if let TyKind::Pointer(base) = self.c.types.kind(under)
            && let base = *base
            && matches!(self.under_kind(base), TyKind::Array(..))
        {
            under = self.under(base);
        }
        let kind = self.c.types.kind(under).clone();
        let ok = match &kind {
            TyKind::Array(_, n) => {
                if !self.env.has_call_or_recv {
                    let n = ConstValue::from(*n);
                    return Some(Operand::new(Mode::Constant(n), Ty::INT, e));
                }
                true
            }
            TyKind::TypeParam(_) => self.all_under_or_array(x.ty, is_len),
            kind => has_len(kind, is_len),
        };
        if !ok {
            let shown = self.describe(&x);
            let name = b.info().name;
            let message = format!("invalid argument: {shown} for built-in {name}");
            let code = if is_len { Code::InvalidLen } else { Code::InvalidCap };
            self.err(code, x.span(), message);
            return None;
        }
        if self.untyped(x.ty).is_some() {
            self.use_default(&mut x);
        }
        Some(Operand::value(Ty::INT, e))
    }

    fn all_under_or_array(&mut self, ty: Ty, is_len: bool) -> bool {
        let TypeSet::Terms(terms) = self.type_set(ty) else { return false };
        !terms.is_empty()
            && terms.iter().all(|t| {
                let kind = self.under_kind(t.ty);
                let kind = match kind {
                    TyKind::Pointer(base) => match self.under_kind(base) {
                        array @ TyKind::Array(..) => array,
                        _ => return false,
                    },
                    other => other,
                };
                has_len(&kind, is_len)
            })
    }

    fn clear(&mut self, e: &'f Expr, x: Operand<'f>) -> Option<Operand<'f>> {
        let ok = self.all_under(x.ty, |k| matches!(k, TyKind::Map(..) | TyKind::Slice(_)));
        if !self.allow_version(21, e.span, "clear") {
            return None;
        }
        if !ok {
            let shown = self.describe(&x);
            let message = format!(
                "invalid argument: cannot clear {shown}: argument must be (or constrained by) map or slice"
            );
            self.err(Code::InvalidClear, x.span(), message);
            return None;
        }
        Some(Operand::new(Mode::NoValue, Ty::VOID, e))
    }

    fn close(&mut self, e: &'f Expr, x: Operand<'f>) -> Option<Operand<'f>> {
        let kinds: Vec<TyKind> = match self.type_set(x.ty) {
            TypeSet::One(ty) => vec![self.under_kind(ty)],
            TypeSet::Terms(terms) if !terms.is_empty() => {
                terms.iter().map(|t| self.under_kind(t.ty)).collect()
            }
            TypeSet::Terms(_) | TypeSet::All => vec![TyKind::Invalid],
        };
        for kind in kinds {
            let what = match kind {
                TyKind::Chan(ChanDir::Recv, _) => "receive-only",
                TyKind::Chan(..) => continue,
                _ => "non-",
            };
            let shown = self.describe(&x);
            let space = if what == "non-" { "" } else { " " };
            let message = format!("invalid operation: cannot close {what}{space}channel {shown}");
            self.err(Code::InvalidClose, x.span(), message);
            return None;
        }
        Some(Operand::new(Mode::NoValue, Ty::VOID, e))
    }

    fn delete(&mut self, e: &'f Expr, mut args: Vec<Operand<'f>>) -> Option<Operand<'f>> {
        let mut key = args.pop()?;
        let x = args.pop()?;
        let maps: Vec<Ty> = match self.type_set(x.ty) {
            TypeSet::One(ty) => vec![ty],
            TypeSet::Terms(terms) => terms.into_iter().map(|t| t.ty).collect(),
            TypeSet::All => Vec::new(),
        };
        let mut key_ty = None;
        for ty in &maps {
            let TyKind::Map(k, _) = self.under_kind(*ty) else {
                let shown = self.describe(&x);
                self.err(
                    Code::InvalidDelete,
                    x.span(),
                    format!("invalid argument: {shown} is not a map"),
                );
                return None;
            };
            if key_ty.is_some_and(|known| known != k) {
                let shown = self.describe(&x);
                let message =
                    format!("invalid argument: maps of {shown} must have identical key types");
                self.err(Code::InvalidDelete, x.span(), message);
                return None;
            }
            key_ty = Some(k);
        }
        let Some(key_ty) = key_ty else {
            let shown = self.describe(&x);
            self.err(
                Code::InvalidDelete,
                x.span(),
                format!("invalid argument: {shown} is not a map"),
            );
            return None;
        };
        self.assignment(&mut key, Some(key_ty), "argument to delete");
        (!key.is_invalid()).then(|| Operand::new(Mode::NoValue, Ty::VOID, e))
    }

    fn make(&mut self, e: &'f Expr, call: &'f Call) -> Option<Operand<'f>> {
        let (first, rest) = call.args.split_first()?;
        let ty = self.var_type(first);
        if ty.is_invalid() {
            return None;
        }
        let under = self.common_under(ty);
        let least = match under.as_ref().map(|&u| self.c.types.kind(u)) {
            Ok(TyKind::Slice(_)) => 2,
            Ok(TyKind::Map(..) | TyKind::Chan(..)) => 1,
            _ => {
                let shown = show_expr(first);
                let makes = |kind: &TyKind| {
                    matches!(kind, TyKind::Slice(_) | TyKind::Map(..) | TyKind::Chan(..))
                };
                let empty = self.term_types(ty).is_empty();
                let cause = match &under {
                    Err(_) if !empty && !self.all_under(ty, makes) => {
                        ": type must be slice, map, or channel".to_owned()
                    }
                    Err(cause) if !cause.is_empty() => format!(": {cause}"),
                    Err(_) => ": no specific type".to_owned(),
                    Ok(_) => ": type must be slice, map, or channel".to_owned(),
                };
                let message = format!("invalid argument: cannot make {shown}{cause}");
                self.err(Code::InvalidMake, first.span, message);
                self.use_exprs(rest);
                return None;
            }
        };
        let n = call.args.len();
        if n < least || n > least + 1 {
            let text = show_expr(e);
            let message = format!(
                "invalid operation: {text} expects {least} or {} arguments; found {n}",
                least + 1
            );
            self.err(Code::WrongArgCount, e.span, message);
            self.use_exprs(rest);
            return None;
        }
        let sizes: Vec<u64> = rest.iter().filter_map(|a| self.index_value(a, None)).collect();
        if let [len, cap] = sizes.as_slice()
            && len > cap
        {
            let message = "invalid argument: length and capacity swapped";
            self.err(Code::SwappedMakeArgs, call.args[1].span, message);
        }
        Some(Operand::value(ty, e))
    }

    fn new_call(&mut self, e: &'f Expr, call: &'f Call) -> Option<Operand<'f>> {
        let arg = call.args.first()?;
        let mut x = self.expr_or_type(arg, false);
        match x.mode {
            Mode::Invalid => return None,
            Mode::TypeExpr => self.check_no_constraint(x.ty, arg.span),
            _ => {
                self.exclude_non_values(&mut x);
                // Since go1.26 the operand may be a value, which the new variable is set to.
                self.assignment(&mut x, None, "argument to new");
                if x.is_invalid() || !self.allow_version(26, e.span, &show_expr(e)) {
                    return None;
                }
            }
        }
        let ty = self.c.types.pointer_to(x.ty);
        Some(Operand::value(ty, e))
    }
}

fn has_len(kind: &TyKind, is_len: bool) -> bool {
    match kind {
        TyKind::Array(..) | TyKind::Slice(_) | TyKind::Chan(..) => true,
        TyKind::Map(..) => is_len,
        TyKind::Basic(b) => is_len && b.is_string(),
        _ => false,
    }
}

fn list(args: &[Expr]) -> String {
    args.iter().map(show_expr).collect::<Vec<_>>().join(", ")
}

/// That `print` or `println` cannot show a value of that type.
pub(crate) fn unprintable(b: Builtin, shown: &str) -> String {
    format!("illegal types for operand: {}\n\t{shown}", b.info().name)
}
