//! Index and slice expressions, type assertions (spec: Index expressions, Slice expressions, Type assertions).

use racewalk_grammar::ast::{Expr, SliceExpr};
use racewalk_grammar::source::Span;

use super::assign::Target;
use super::env::Checker;
use super::error::Code;
use super::exprstr::expr_string;
use super::operand::{Mode, Operand};
use super::ty::{Basic, Ty, TyKind};
use super::typeset::TypeSet;
use crate::constant::ConstValue;

/// What indexing gives.
struct Indexed {
    mode: Mode,
    elem: Ty,
    /// The length, where it is known.
    len: Option<u64>,
    /// The key type, of a map.
    key: Option<Ty>,
}

impl<'f> Checker<'_, 'f> {
    /// `x[i]`, or a generic type or function with type arguments.
    pub(crate) fn index_expr(
        &mut self,
        target: Option<&Target>,
        e: &'f Expr,
        base: &'f Expr,
        indices: &'f [Expr],
    ) -> Operand<'f> {
        let mut x = self.expr_or_type(base, true);
        match x.mode {
            Mode::Invalid => {
                self.use_exprs(indices);
                return Operand::invalid(e);
            }
            Mode::TypeExpr => {
                let ty = self.instantiated_type(e, base, indices);
                if ty.is_invalid() {
                    return Operand::invalid(e);
                }
                return super::expr::type_operand(ty, e);
            }
            Mode::Value if x.generic.is_some() => {
                return self.instantiate_func(target, e, x, indices);
            }
            Mode::Builtin(_) => {
                self.not_indexable(&x, base);
                self.use_exprs(indices);
                return Operand::invalid(e);
            }
            _ => {}
        }
        let from = x.ty;
        // The default type of a constant string matters only where it is indexed.
        if self.untyped(x.ty) == Some(Basic::UntypedString) {
            self.use_default(&mut x);
        }
        let Some(how) = self.indexed(&x, from) else {
            if !self.is_broken(x.ty) {
                self.not_indexable(&x, base);
            }
            self.use_exprs(indices);
            return Operand::invalid(e);
        };
        if let Some(second) = indices.get(1) {
            let message = "invalid operation: more than one index";
            self.err(Code::InvalidIndex, second.span, message);
        }
        if let Some(key) = how.key {
            let target = Target { ty: key, what: "map key".into() };
            let mut k = self.expr(Some(&target), &indices[0]);
            self.assignment(&mut k, Some(key), "map index");
        } else {
            self.index_value(&indices[0], how.len);
        }
        Operand::new(how.mode, how.elem, e)
    }

    fn not_indexable(&mut self, x: &Operand<'f>, base: &Expr) {
        let shown = self.describe(x);
        let at = self.mark_after(base.span, '[');
        self.err(Code::NonIndexableOperand, at, format!("cannot index {shown}"));
    }

    /// Where a mark stands that follows an expression.
    pub(crate) fn mark_after(&self, base: Span, mark: char) -> Span {
        let Some(file) = self.map.file_of(base.hi.saturating_sub(1)) else { return base };
        let file = self.map.file(file);
        let rest = &file.text[file.range(Span::new(base.hi, file.pos(file.text.len())))];
        match rest.find(mark) {
            Some(offset) => Span::new(base.hi + offset as u32, base.hi + offset as u32 + 1),
            None => base,
        }
    }

    fn indexed(&mut self, x: &Operand<'f>, ty: Ty) -> Option<Indexed> {
        let elements = |mode, elem, len| Some(Indexed { mode, elem, len, key: None });
        match self.under_kind(ty) {
            TyKind::Basic(b) if b.is_string() => {
                let len = x.constant().and_then(ConstValue::as_bytes).map(|s| s.len() as u64);
                elements(Mode::Value, Ty::BYTE, len)
            }
            TyKind::Array(elem, n) => {
                let mode = if x.mode == Mode::Variable { Mode::Variable } else { Mode::Value };
                elements(mode, elem, Some(n))
            }
            TyKind::Pointer(array) => match self.under_kind(array) {
                TyKind::Array(elem, n) => elements(Mode::Variable, elem, Some(n)),
                _ => None,
            },
            TyKind::Slice(elem) => elements(Mode::Variable, elem, None),
            TyKind::Map(key, elem) => {
                Some(Indexed { mode: Mode::MapIndex, elem, len: None, key: Some(key) })
            }
            TyKind::TypeParam(_) => self.indexed_param(x, ty),
            _ => None,
        }
    }

    /// Spec: all types of the type set must be indexable, with one element type; maps only if all are maps with one key type.
    fn indexed_param(&mut self, x: &Operand<'f>, ty: Ty) -> Option<Indexed> {
        let TypeSet::Terms(terms) = self.type_set(ty) else { return None };
        let mut all: Option<Indexed> = None;
        for term in terms {
            let y = Operand { ty: term.ty, ..x.clone() };
            let one = self.indexed(&y, term.ty)?;
            let Some(known) = &mut all else {
                all = Some(one);
                continue;
            };
            if known.elem != one.elem || known.key != one.key {
                return None;
            }
            known.len = match (known.len, one.len) {
                (Some(a), Some(b)) => Some(a.min(b)),
                (a, b) => a.or(b),
            };
            if one.mode == Mode::Value {
                known.mode = Mode::Value;
            }
        }
        all
    }

    /// An index: an integer, within bounds as far as that is known. Returns a constant's value.
    pub(crate) fn index_value(&mut self, e: &'f Expr, len: Option<u64>) -> Option<u64> {
        let x = self.expr(None, e);
        self.constant_index(x, len)
    }

    /// Checks an index and returns a constant's value.
    pub(crate) fn constant_index(&mut self, mut x: Operand<'f>, len: Option<u64>) -> Option<u64> {
        if !self.valid_index(&mut x, "index", false) {
            return None;
        }
        let value = x.constant()?.as_u64()?;
        if let Some(n) = len
            && value >= n
        {
            let message = format!("invalid argument: index {value} out of bounds [0:{n}]");
            self.err(Code::InvalidIndex, x.span(), message);
            return None;
        }
        Some(value)
    }

    /// Whether an operand can be an index, a length or the like; reports it if not.
    pub(crate) fn valid_index(
        &mut self,
        x: &mut Operand<'f>,
        what: &str,
        allow_negative: bool,
    ) -> bool {
        if x.is_invalid() {
            return false;
        }
        // Spec: a constant index that is untyped is given type int.
        self.convert_untyped(x, Ty::INT);
        if x.is_invalid() {
            return false;
        }
        if !self.all_integer(x.ty) {
            let shown = self.describe(x);
            let message = format!("invalid argument: {what} {shown} must be integer");
            self.err(Code::InvalidIndex, x.span(), message);
            return false;
        }
        if let Some(value) = x.constant()
            && !value.is_unknown()
        {
            let negative = value.sign() == Some(-1);
            let too_large = value.as_i64().is_none();
            if negative && !allow_negative {
                let shown = self.describe(x);
                let message = format!("invalid argument: {what} {shown} must not be negative");
                self.err(Code::InvalidIndex, x.span(), message);
                return false;
            }
            if too_large && !negative {
                let shown = self.describe(x);
                let message = format!("invalid argument: {what} {shown} overflows int");
                self.err(Code::InvalidIndex, x.span(), message);
                return false;
            }
        }
        true
    }

    /// `x[lo:hi:max]`.
    pub(crate) fn slice_expr(&mut self, e: &'f Expr, s: &'f SliceExpr) -> Operand<'f> {
        let mut x = self.expr(None, &s.x);
        let bounds = || s.lo.iter().chain(&s.hi).chain(&s.max);
        if x.is_invalid() {
            for b in bounds() {
                self.use_exprs(std::slice::from_ref(b));
            }
            return Operand::invalid(e);
        }
        let Some((ty, len)) = self.sliced(&mut x, e, s) else {
            for b in bounds() {
                self.use_exprs(std::slice::from_ref(b));
            }
            return Operand::invalid(e);
        };
        let mut known: Vec<(u64, Span)> = Vec::new();
        for b in bounds() {
            let limit = len.map(|n| n.saturating_add(1));
            if let Some(value) = self.index_value(b, limit) {
                known.push((value, b.span));
            }
        }
        // Constant bounds must not decrease.
        'order: for (i, &(a, _)) in known.iter().enumerate() {
            for &(b, at) in &known[i + 1..] {
                if a > b {
                    let message = format!("invalid slice indices: {b} < {a}");
                    self.err(Code::SwappedSliceIndices, at, message);
                    break 'order;
                }
            }
        }
        Operand::value(ty, e)
    }

    /// Whether it is a string, or a type parameter that can be one.
    fn has_strings(&mut self, ty: Ty) -> bool {
        let is_string = |kind: TyKind| matches!(kind, TyKind::Basic(b) if b.is_string());
        match self.type_set(ty) {
            TypeSet::One(ty) => is_string(self.under_kind(ty)),
            TypeSet::Terms(terms) => terms.iter().any(|t| is_string(self.under_kind(t.ty))),
            TypeSet::All => false,
        }
    }

    /// The type that slicing gives, and the length if it is known.
    fn sliced(
        &mut self,
        x: &mut Operand<'f>,
        e: &'f Expr,
        s: &'f SliceExpr,
    ) -> Option<(Ty, Option<u64>)> {
        let under = match self.common_bytes(x.ty) {
            Some(under) => under,
            None => {
                let shown = self.describe(x);
                let cause = match self.common_under(x.ty) {
                    Err(cause) if !cause.is_empty() => format!(": {cause}"),
                    _ => ": no specific type".to_owned(),
                };
                let message = format!("cannot slice {shown}{cause}");
                self.err(Code::NonSliceableOperand, x.span(), message);
                return None;
            }
        };
        if s.full && self.has_strings(x.ty) {
            // Where there is no capacity, the bracket stands in its place.
            let at = s.max.as_ref().map_or(Span::new(e.span.hi - 1, e.span.hi), |m| m.span);
            let message = "invalid operation: 3-index slice of string";
            self.err(Code::InvalidSliceExpr, at, message);
            return None;
        }
        match self.c.types.kind(under).clone() {
            TyKind::Basic(b) if b.is_string() => {
                let len = x.constant().and_then(ConstValue::as_bytes).map(|b| b.len() as u64);
                if self.untyped(x.ty).is_some() {
                    self.use_default(x);
                }
                Some((x.ty, len))
            }
            TyKind::Array(elem, n) => {
                if x.mode != Mode::Variable {
                    let shown = self.describe(x);
                    let message = format!("cannot slice unaddressable value {shown}");
                    self.err(Code::NonSliceableOperand, x.span(), message);
                    return None;
                }
                Some((self.c.types.slice_of(elem), Some(n)))
            }
            TyKind::Pointer(array) => match self.under_kind(array) {
                TyKind::Array(elem, n) => Some((self.c.types.slice_of(elem), Some(n))),
                _ => self.cannot_slice(x),
            },
            TyKind::Slice(_) => Some((x.ty, None)),
            _ => self.cannot_slice(x),
        }
    }

    fn cannot_slice(&mut self, x: &Operand<'f>) -> Option<(Ty, Option<u64>)> {
        if !self.is_broken(x.ty) {
            let shown = self.describe(x);
            self.err(Code::NonSliceableOperand, x.span(), format!("cannot slice {shown}"));
        }
        None
    }

    /// `x.(T)`.
    pub(crate) fn type_assertion(
        &mut self,
        e: &'f Expr,
        base: &'f Expr,
        ty: Option<&'f Expr>,
    ) -> Operand<'f> {
        let Some(ty) = ty else {
            let message = "invalid syntax tree: use of .(type) outside type switch";
            self.err(Code::InvalidSyntaxTree, e.span, message);
            self.expr(None, base);
            return Operand::invalid(e);
        };
        let x = self.expr(None, base);
        if x.is_invalid() {
            self.var_type(ty);
            return Operand::invalid(e);
        }
        if !self.is_interface(x.ty) {
            let shown = self.describe(&x);
            let message = if self.is_type_param(x.ty) {
                format!(
                    "invalid operation: cannot use type assertion on type parameter value {shown}"
                )
            } else {
                format!("invalid operation: {shown} is not an interface")
            };
            self.err(Code::InvalidAssert, x.span(), message);
            self.var_type(ty);
            return Operand::invalid(e);
        }
        let asserted = self.var_type(ty);
        if asserted.is_invalid() {
            return Operand::invalid(e);
        }
        if let Err(cause) = self.assertable(x.ty, asserted) {
            let text = expr_string(super::operand::Ex::whole(e));
            let (a, b) = (self.show(asserted), self.show(x.ty));
            let message =
                format!("impossible type assertion: {text}\n\t{a} does not implement {b} {cause}");
            self.err(Code::ImpossibleAssert, e.span, message);
        }
        Operand::new(Mode::CommaOk, asserted, e)
    }
}
