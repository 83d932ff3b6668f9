//! Calls of predeclared functions (spec: Built-in functions): their typing rules, over the table in [`super::universe`].

use racewalk_grammar::ast::{BinaryOp, Call, ChanDir, Expr, ExprKind};
use rustc_hash::FxHashSet;

use super::assign::unparen;
use super::env::Checker;
use super::error::Code;
use super::exprstr::show_expr;
use super::operand::{Ex, Mode, Operand};
use super::ty::{Basic, Ty, TyKind};
use super::typeset::TypeSet;
use super::universe::Builtin;
use crate::constant::ConstValue;

impl<'f> Checker<'_, 'f> {
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
            for x in &mut args {
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

    fn append(
        &mut self,
        e: &'f Expr,
        call: &'f Call,
        mut args: Vec<Operand<'f>>,
    ) -> Option<Operand<'f>> {
        let mut first = args.remove(0);
        let slice_ty = first.ty;
        if first.mode == Mode::Nil {
            let message = "invalid append: argument must be a slice; have untyped nil";
            self.err(Code::InvalidAppend, first.span(), message);
            return None;
        }
        let under = self.common_bytes(slice_ty);
        let elem = match under.map(|u| self.c.types.kind(u).clone()) {
            Some(TyKind::Slice(elem)) => elem,
            _ => {
                let shown = self.describe(&first);
                let message = match self.mixed_elems(slice_ty) {
                    Some((a, b)) => {
                        format!(
                            "invalid append: mismatched slice element types {a} and {b} in {shown}"
                        )
                    }
                    None => format!("invalid append: argument must be a slice; have {shown}"),
                };
                self.err(Code::InvalidAppend, first.span(), message);
                return None;
            }
        };
        self.assignment(&mut first, Some(slice_ty), "argument to append");
        if call.ellipsis.is_some() {
            if args.len() != 1 {
                self.append_count(call, &first, &args, elem);
                return None;
            }
            let mut rest = args.remove(0);
            let bytes = self.basic_elem(elem, Basic::Uint8);
            let text = bytes && rest.mode != Mode::Nil && self.is_text(rest.ty);
            if text {
                if self.untyped(rest.ty).is_some() {
                    self.use_default(&mut rest);
                }
            } else {
                let want = self.c.types.slice_of(elem);
                self.assignment(&mut rest, Some(want), "argument to append");
            }
            return Some(Operand::value(slice_ty, e));
        }
        for x in &mut args {
            self.assignment(x, Some(elem), "argument to append");
        }
        Some(Operand::value(slice_ty, e))
    }

    /// The different element types of a type set of slices.
    fn mixed_elems(&mut self, ty: Ty) -> Option<(String, String)> {
        let TypeSet::Terms(terms) = self.type_set(ty) else { return None };
        let mut first: Option<Ty> = None;
        for term in terms {
            let TyKind::Slice(elem) = self.under_kind(term.ty) else { return None };
            match first {
                Some(known) if known != elem => return Some((self.show(known), self.show(elem))),
                _ => first = Some(elem),
            }
        }
        None
    }

    /// Reports `append(s...)` and `append(s, x, t...)`.
    fn append_count(
        &mut self,
        call: &'f Call,
        first: &Operand<'f>,
        rest: &[Operand<'f>],
        elem: Ty,
    ) {
        let (word, at) = match rest.get(1) {
            Some(extra) => ("too many", extra.span()),
            None => ("not enough", first.span()),
        };
        let mut have: Vec<String> =
            std::iter::once(first).chain(rest).map(|x| self.short_type(x.ty)).collect();
        if let Some(last) = have.last_mut() {
            last.push_str("...");
        }
        let (s, t) = (self.show(first.ty), self.show(elem));
        let text = show_expr(&call.fun);
        let message = format!(
            "{word} arguments in call to {text}\n\thave ({})\n\twant ({s}, ...{t})",
            have.join(", ")
        );
        self.err(Code::WrongArgCount, at, message);
    }

    fn basic_elem(&mut self, elem: Ty, want: Basic) -> bool {
        matches!(self.under_kind(elem), TyKind::Basic(b) if b == want)
    }

    /// Whether all types are strings, or byte slices and strings mixed.
    fn is_text(&mut self, ty: Ty) -> bool {
        match self.common_bytes(ty) {
            Some(under) if self.common_under(ty).is_ok() => {
                matches!(self.c.types.kind(under), TyKind::Basic(b) if b.is_string())
            }
            Some(_) => true,
            None => false,
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
            TypeSet::Terms(terms) => terms.iter().map(|t| self.under_kind(t.ty)).collect(),
            TypeSet::All => vec![TyKind::Invalid],
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

    fn complex(&mut self, e: &'f Expr, mut args: Vec<Operand<'f>>) -> Option<Operand<'f>> {
        let mut y = args.pop()?;
        let mut x = args.pop()?;
        // Untyped constants take the type of the other operand, or become floats together.
        match (self.untyped(x.ty).is_some(), self.untyped(y.ty).is_some()) {
            (true, false) => self.convert_untyped(&mut x, y.ty),
            (false, true) => self.convert_untyped(&mut y, x.ty),
            (true, true) => {
                let both_const = x.is_constant() && y.is_constant();
                for operand in [&mut x, &mut y] {
                    if both_const {
                        if let Some(v) = operand.constant().and_then(ConstValue::to_float) {
                            operand.mode = Mode::Constant(v);
                            operand.ty = Ty::basic(Basic::UntypedFloat);
                        }
                    } else {
                        self.convert_untyped(operand, Ty::basic(Basic::Float64));
                    }
                }
            }
            (false, false) => {}
        }
        if x.is_invalid() || y.is_invalid() {
            return None;
        }
        if x.ty != y.ty {
            let (a, b) = (self.show(x.ty), self.show(y.ty));
            let text = show_expr(e);
            let message = format!("invalid operation: {text} (mismatched types {a} and {b})");
            self.err(Code::InvalidComplex, x.span(), message);
            return None;
        }
        let ty = match self.basic_under(x.ty) {
            Some(Basic::Float32) => Ty::basic(Basic::Complex64),
            Some(Basic::Float64) => Ty::basic(Basic::Complex128),
            Some(Basic::UntypedFloat) => Ty::basic(Basic::UntypedComplex),
            _ => {
                let shown = self.show(x.ty);
                let message = if self.is_type_param(x.ty) {
                    self.not_for_params(&x, Builtin::Complex)
                } else {
                    format!(
                        "invalid argument: arguments have type {shown}, expected floating-point"
                    )
                };
                self.err(Code::InvalidComplex, x.span(), message);
                return None;
            }
        };
        let value = match (x.constant(), y.constant()) {
            (Some(a), Some(b)) => ConstValue::make_complex(a, b),
            _ => None,
        };
        Some(match value {
            Some(value) => Operand::new(Mode::Constant(value), ty, e),
            None => Operand::value(ty, e),
        })
    }

    fn real_imag(&mut self, e: &'f Expr, b: Builtin, mut x: Operand<'f>) -> Option<Operand<'f>> {
        if self.untyped(x.ty).is_some() {
            if x.is_constant() {
                if let Some(v) = x.constant().and_then(ConstValue::to_complex) {
                    x.mode = Mode::Constant(v);
                    x.ty = Ty::basic(Basic::UntypedComplex);
                }
            } else {
                self.convert_untyped(&mut x, Ty::basic(Basic::Complex128));
            }
        }
        if x.is_invalid() {
            return None;
        }
        let ty = match self.basic_under(x.ty) {
            Some(Basic::Complex64) => Ty::basic(Basic::Float32),
            Some(Basic::Complex128) => Ty::basic(Basic::Float64),
            Some(Basic::UntypedComplex) => Ty::basic(Basic::UntypedFloat),
            _ => {
                let shown = self.show(x.ty);
                let message = if self.is_type_param(x.ty) {
                    self.not_for_params(&x, b)
                } else {
                    format!("invalid argument: argument has type {shown}, expected complex type")
                };
                let code = if b == Builtin::Real { Code::InvalidReal } else { Code::InvalidImag };
                self.err(code, x.span(), message);
                return None;
            }
        };
        let value = x.constant().and_then(|v| if b == Builtin::Real { v.real() } else { v.imag() });
        Some(match value {
            Some(value) => Operand::new(Mode::Constant(value), ty, e),
            None => Operand::value(ty, e),
        })
    }

    fn not_for_params(&mut self, x: &Operand<'f>, b: Builtin) -> String {
        let (shown, name) = (self.describe(x), b.info().name);
        format!(
            "{shown} not supported as argument to built-in {name} for go1.18 (see go.dev/issue/50937)"
        )
    }

    fn copy(&mut self, e: &'f Expr, mut args: Vec<Operand<'f>>) -> Option<Operand<'f>> {
        let mut y = args.pop()?;
        let x = args.pop()?;
        let to = self.copy_operand(&x, false)?;
        let from = self.copy_operand(&y, true)?;
        if to != from {
            let (a, b) = (self.describe(&x), self.describe(&y));
            let (s, t) = (self.show(to), self.show(from));
            let message = format!(
                "invalid copy: arguments {a} and {b} have different element types {s} and {t}"
            );
            self.err(Code::InvalidCopy, x.span(), message);
            return None;
        }
        if self.untyped(y.ty).is_some() {
            self.use_default(&mut y);
        }
        Some(Operand::value(Ty::INT, e))
    }

    fn copy_operand(&mut self, x: &Operand<'f>, strings: bool) -> Option<Ty> {
        let elem = self.slice_elem(x, strings);
        if elem.is_none() {
            let shown = if x.mode == Mode::Nil { "untyped nil".into() } else { self.describe(x) };
            let message = format!("invalid copy: argument must be a slice; have {shown}");
            self.err(Code::InvalidCopy, x.span(), message);
        }
        elem
    }

    fn slice_elem(&mut self, x: &Operand<'f>, strings: bool) -> Option<Ty> {
        let under =
            if strings { self.common_bytes(x.ty)? } else { self.common_under(x.ty).ok()? };
        match self.c.types.kind(under) {
            TyKind::Slice(elem) => Some(*elem),
            TyKind::Basic(b) if strings && b.is_string() => Some(Ty::BYTE),
            _ => None,
        }
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
            self.use_exprs(rest);
            return None;
        }
        let under = self.common_under(ty);
        let least = match under.as_ref().map(|&u| self.c.types.kind(u)) {
            Ok(TyKind::Slice(_)) => 2,
            Ok(TyKind::Map(..) | TyKind::Chan(..)) => 1,
            _ => {
                let shown = show_expr(first);
                let cause = match &under {
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

    fn min_max(&mut self, e: &'f Expr, b: Builtin, args: Vec<Operand<'f>>) -> Option<Operand<'f>> {
        let name = b.info().name;
        if !self.allow_version(21, e.span, &format!("built-in {name}")) {
            return None;
        }
        for x in &args {
            if !self.all_ordered(x.ty) {
                let shown = self.describe(x);
                let message = format!("invalid argument: {shown} cannot be ordered");
                self.err(Code::InvalidMinMaxOperand, x.span(), message);
                return None;
            }
        }
        let op = if b == Builtin::Max { BinaryOp::Gt } else { BinaryOp::Lt };
        let mut args = args;
        let mut best = args[0].clone();
        for i in 1..args.len() {
            let mut y = args[i].clone();
            if !self.match_operands(&mut best, &mut y) || best.ty != y.ty {
                let (s, t) = (self.show(best.ty), self.show(y.ty));
                let text = super::exprstr::expr_string(y.ex);
                let message = format!(
                    "invalid argument: mismatched types {s} (previous argument) and {t} (type of {text})"
                );
                self.err(Code::MismatchedTypes, y.span(), message);
                return None;
            }
            if !self.all_ordered(best.ty) {
                let shown = self.describe(&best);
                let message = format!("invalid argument: {shown} cannot be ordered");
                self.err(Code::InvalidMinMaxOperand, y.span(), message);
                return None;
            }
            match (best.constant(), y.constant()) {
                (Some(a), Some(c)) => {
                    if ConstValue::compare(op, c, a) {
                        best.mode = y.mode.clone();
                    }
                }
                _ => best.mode = Mode::Value,
            }
            args[i] = y;
        }
        if !best.is_constant() {
            best.mode = Mode::Value;
            // All operands get the type of the result.
            self.use_default(&mut best);
            for x in &args {
                self.update_expr(x.ex, best.ty, true);
            }
        }
        best.ex = Ex::whole(e);
        Some(best)
    }

    fn new_call(&mut self, e: &'f Expr, call: &'f Call) -> Option<Operand<'f>> {
        let arg = call.args.first()?;
        let mut x = self.expr_or_type(arg, false);
        match x.mode {
            Mode::Invalid => return None,
            Mode::TypeExpr => self.check_no_constraint(x.ty, arg.span),
            _ => {
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

    fn unsafe_rule(
        &mut self,
        e: &'f Expr,
        call: &'f Call,
        b: Builtin,
        mut args: Vec<Operand<'f>>,
    ) -> Option<Operand<'f>> {
        let pointer = Ty::basic(Basic::UnsafePointer);
        match b {
            Builtin::UnsafeAdd => {
                let mut n = args.pop()?;
                let mut p = args.pop()?;
                self.assignment(&mut p, Some(pointer), "argument to unsafe.Add");
                let ok = !p.is_invalid() && self.valid_index(&mut n, "length", true);
                ok.then(|| Operand::value(pointer, e))
            }
            Builtin::UnsafeAlignof => {
                let mut x = args.pop()?;
                self.assignment(&mut x, None, "argument to unsafe.Alignof");
                self.size_operand(e, &x, |c, ty| Some(c.sizes.align_of(&c.c.types, ty)))
            }
            Builtin::UnsafeSizeof => {
                let mut x = args.pop()?;
                self.assignment(&mut x, None, "argument to unsafe.Sizeof");
                self.size_operand(e, &x, |c, ty| c.sizes.size_of(&c.c.types, ty))
            }
            Builtin::UnsafeOffsetof => self.offset_of(e, call),
            Builtin::UnsafeSlice => {
                let mut n = args.pop()?;
                let p = args.pop()?;
                let under = self.common_under(p.ty).unwrap_or(Ty::INVALID);
                let &TyKind::Pointer(elem) = self.c.types.kind(under) else {
                    let shown = self.describe(&p);
                    let message = format!("invalid argument: {shown} is not a pointer");
                    self.err(Code::InvalidUnsafeSlice, p.span(), message);
                    return None;
                };
                let ok = self.valid_index(&mut n, "length", false);
                let ty = self.c.types.slice_of(elem);
                ok.then(|| Operand::value(ty, e))
            }
            Builtin::UnsafeSliceData => {
                let x = args.pop()?;
                let under = self.common_under(x.ty).unwrap_or(Ty::INVALID);
                let &TyKind::Slice(elem) = self.c.types.kind(under) else {
                    let shown = self.describe(&x);
                    let message = format!("invalid argument: {shown} is not a slice");
                    self.err(Code::InvalidUnsafeSliceData, x.span(), message);
                    return None;
                };
                let ty = self.c.types.pointer_to(elem);
                Some(Operand::value(ty, e))
            }
            Builtin::UnsafeString => {
                let mut n = args.pop()?;
                let mut p = args.pop()?;
                let bytes = self.c.types.pointer_to(Ty::BYTE);
                self.assignment(&mut p, Some(bytes), "argument to unsafe.String");
                let ok = !p.is_invalid() && self.valid_index(&mut n, "length", false);
                ok.then(|| Operand::value(Ty::STRING, e))
            }
            _ => {
                let mut x = args.pop()?;
                self.assignment(&mut x, Some(Ty::STRING), "argument to unsafe.StringData");
                let ty = self.c.types.pointer_to(Ty::BYTE);
                (!x.is_invalid()).then(|| Operand::value(ty, e))
            }
        }
    }

    /// A size as a constant of type uintptr; of a type that depends on type parameters it is a value.
    fn size_operand(
        &mut self,
        e: &'f Expr,
        x: &Operand<'f>,
        size: impl FnOnce(&mut Self, Ty) -> Option<u64>,
    ) -> Option<Operand<'f>> {
        if x.is_invalid() {
            return None;
        }
        let uintptr = Ty::basic(Basic::Uintptr);
        if self.size_varies(x.ty) {
            return Some(Operand::value(uintptr, e));
        }
        self.complete_for_size(x.ty);
        let Some(n) = size(self, x.ty) else {
            let shown = self.describe(x);
            self.err(Code::TypeTooLarge, x.span(), format!("{shown} is too large"));
            return None;
        };
        Some(Operand::new(Mode::Constant(ConstValue::from(n)), uintptr, e))
    }

    /// Resolves all types that a type contains directly.
    fn complete_for_size(&mut self, ty: Ty) {
        self.visit_contained(ty, &mut FxHashSet::default(), &mut |_, _| false);
    }

    /// Whether the size of a type depends on type parameters.
    fn size_varies(&mut self, ty: Ty) -> bool {
        self.c.types.has_params(ty)
            && self.visit_contained(ty, &mut FxHashSet::default(), &mut |c, t| c.is_type_param(t))
    }

    /// Whether a predicate holds for a type or one that it contains directly.
    fn visit_contained(
        &mut self,
        ty: Ty,
        seen: &mut FxHashSet<Ty>,
        holds: &mut impl FnMut(&mut Self, Ty) -> bool,
    ) -> bool {
        if !seen.insert(ty) {
            return false;
        }
        if let Some(id) = self.c.types.as_named(ty) {
            self.check_valid_type(id);
        }
        if holds(self, ty) {
            return true;
        }
        match self.under_kind(ty) {
            TyKind::Array(elem, _) => self.visit_contained(elem, seen, holds),
            TyKind::Struct(info) => {
                info.fields.iter().any(|f| self.visit_contained(f.ty, seen, holds))
            }
            _ => false,
        }
    }

    fn offset_of(&mut self, e: &'f Expr, call: &'f Call) -> Option<Operand<'f>> {
        let arg = call.args.first()?;
        let ExprKind::Selector(_, sel) = &unparen(arg).kind else {
            let message =
                format!("invalid argument: {} is not a selector expression", show_expr(arg));
            self.err(Code::BadOffsetofSyntax, arg.span, message);
            self.use_exprs(std::slice::from_ref(arg));
            return None;
        };
        let x = self.expr(None, arg);
        if x.is_invalid() {
            return None;
        }
        let inner = unparen(arg).id;
        let Some(selection) = self.c.info.selections.get(&inner).cloned() else {
            let message =
                format!("invalid argument: {} is not a selector expression", show_expr(arg));
            self.err(Code::BadOffsetofSyntax, arg.span, message);
            return None;
        };
        if selection.kind != super::info::SelectionKind::Field {
            let text = show_expr(arg);
            let message = format!("invalid argument: {text} is a method value");
            self.err(Code::InvalidOffsetof, arg.span, message);
            return None;
        }
        let uintptr = Ty::basic(Basic::Uintptr);
        let mut ty = self.deref_struct(selection.recv);
        if self.size_varies(ty) {
            return Some(Operand::value(uintptr, e));
        }
        let mut offset = 0u64;
        for (step, &index) in selection.path.iter().enumerate() {
            self.complete_for_size(ty);
            let TyKind::Struct(info) = self.under_kind(ty) else { return None };
            let offsets = self.sizes.offsets(&self.c.types, &info);
            offset = offset.saturating_add(offsets.get(index).copied().unwrap_or(0));
            ty = info.fields[index].ty;
            let last = step + 1 == selection.path.len();
            if !last && matches!(self.under_kind(ty), TyKind::Pointer(_)) {
                let (name, base) = (sel.name, self.show(selection.recv));
                let message =
                    format!("invalid argument: field {name} is embedded via a pointer in {base}");
                self.err(Code::InvalidOffsetof, arg.span, message);
                return None;
            }
        }
        Some(Operand::new(Mode::Constant(ConstValue::from(offset)), uintptr, e))
    }

    fn deref_struct(&mut self, ty: Ty) -> Ty {
        match self.under_kind(ty) {
            TyKind::Pointer(elem) => elem,
            _ => ty,
        }
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
