//! Comparison (spec: Comparison operators).

use racewalk_grammar::ast::{BinaryOp, Expr};

use super::Lower;
use super::expr::cmp_op;
use super::place::{Loc, simple_addr};
use crate::tree::ir::{CmpOp, Ex, Num, RtFn, SiteId, UnOp};
use crate::types::ty::{Basic, Ty, TyKind};

impl Lower<'_> {
    /// `x op y`.
    pub(super) fn compare(&mut self, op: BinaryOp, x: &Expr, y: &Expr) -> Ex {
        let (tx, ty) = (self.ty(x), self.ty(y));
        let site = self.site(x.span.to(y.span));
        if self.is_nil(y) {
            return self.compare_nil(op, x, tx);
        }
        if self.is_nil(x) {
            return self.compare_nil(op, y, ty);
        }
        let negate = op == BinaryOp::Ne;
        let equal = match (self.is_iface(tx), self.is_iface(ty)) {
            (true, false) => self.compare_mixed(x, y, ty, site),
            (false, true) => self.compare_mixed(y, x, tx, site),
            _ if self.is_aggregate(tx) => self.compare_aggregates(x, y, tx, site),
            _ => {
                let (a, b) = (self.value(x), self.value(y));
                return self.compare_values(op, tx, a, b, site);
            }
        };
        if negate { Ex::Un(UnOp::Not, Num::U64, Box::new(equal)) } else { equal }
    }

    /// Compares two values of one type that are no structs or arrays in memory.
    pub(super) fn compare_values(
        &mut self,
        op: BinaryOp,
        ty: Ty,
        a: Ex,
        b: Ex,
        site: SiteId,
    ) -> Ex {
        let cmp = cmp_op(op);
        match self.under(ty).clone() {
            TyKind::Basic(Basic::String | Basic::UntypedString) => {
                Ex::StrCmp(cmp, Box::new(a), Box::new(b))
            }
            TyKind::Basic(Basic::Complex64 | Basic::Complex128 | Basic::UntypedComplex)
            | TyKind::Interface(_)
            | TyKind::Struct(_)
            | TyKind::Array(..) => {
                let (layout, _) = self.lay(ty);
                let equal = self.rt(RtFn::Equal(layout), vec![a, b], 1, site);
                if cmp == CmpOp::Ne { Ex::Un(UnOp::Not, Num::U64, Box::new(equal)) } else { equal }
            }
            _ => Ex::Cmp(cmp, self.num(ty), Box::new(a), Box::new(b)),
        }
    }

    fn is_aggregate(&self, ty: Ty) -> bool {
        matches!(self.under(ty), TyKind::Struct(_) | TyKind::Array(..))
    }

    pub(super) fn is_nil(&self, e: &Expr) -> bool {
        let Some(tv) = self.checked.info.get(e.id) else { return false };
        tv.mode == crate::types::info::Mode::Nil
    }

    /// `x == nil`: the first slot tells.
    fn compare_nil(&mut self, op: BinaryOp, x: &Expr, ty: Ty) -> Ex {
        let cmp = cmp_op(op);
        let first = match self.under(ty) {
            TyKind::Slice(_) | TyKind::Interface(_) => {
                let loc = self.loc(x);
                self.header_word(loc, 0, x)
            }
            _ => self.value(x),
        };
        Ex::Cmp(cmp, Num::U64, Box::new(first), Box::new(Ex::Const(0)))
    }

    /// An interface against a concrete value.
    fn compare_mixed(&mut self, iface: &Expr, value: &Expr, ty: Ty, site: SiteId) -> Ex {
        let ty = self.default_type(ty);
        self.want_rtype(ty);
        let (layout, _) = self.lay(ty);
        let (a, b) = (self.value(iface), self.value(value));
        self.rt(RtFn::EqualIface(layout, ty.0), vec![a, b], 1, site)
    }

    /// Structs and arrays: where both are in memory they are compared there, as far as it takes.
    fn compare_aggregates(&mut self, x: &Expr, y: &Expr, ty: Ty, site: SiteId) -> Ex {
        let (layout, of) = self.lay(ty);
        let (a, b) = (self.loc(x), self.loc(y));
        if let (Loc::Mem { place: pa, shared: sa }, Loc::Mem { place: pb, shared: sb }) = (&a, &b) {
            let mut access = self.access(x, *sa || *sb);
            access.site = if access.shared { access.site } else { site };
            let args = vec![simple_addr(pa.clone()), simple_addr(pb.clone())];
            return self.rt_access(RtFn::EqualAt(layout), args, 1, access);
        }
        let (va, vb) = (self.read(a, ty, x), self.read(b, ty, y));
        let _ = of;
        self.rt(RtFn::Equal(layout), vec![va, vb], 1, site)
    }
}
