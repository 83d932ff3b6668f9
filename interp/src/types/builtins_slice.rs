//! Typing rules of `append` and `copy` (spec: Appending to and copying slices).

use racewalk_grammar::ast::{Call, Expr};

use super::env::Checker;
use super::error::Code;
use super::exprstr::show_expr;
use super::operand::{Mode, Operand};
use super::ty::{Basic, Ty, TyKind};
use super::typeset::TypeSet;

impl<'f> Checker<'_, 'f> {
    pub(crate) fn append(
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

    pub(crate) fn copy(&mut self, e: &'f Expr, mut args: Vec<Operand<'f>>) -> Option<Operand<'f>> {
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
}
