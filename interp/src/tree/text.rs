//! String expressions.

use crate::runtime::step::{Cx, Expr, Expr2, Slot};
use crate::tree::ir::{CmpOp, SiteId};
use crate::tree::operand::{Cond, D2, Op, Op2};
use smallvec::SmallVec;

/// `a == b` of strings, or `a != b`.
pub struct StrEq<const NE: bool, A, B>(pub A, pub B);

impl<const NE: bool, A: Op2, B: Op2> Cond for StrEq<NE, A, B> {
    const TRAPS: bool = A::TRAPS || B::TRAPS;

    #[inline(always)]
    fn test(&self, fr: &[Slot], cx: &mut Cx) -> bool {
        let a = self.0.get2(fr, cx);
        let b = self.1.get2(fr, cx);
        cx.str_eq(a, b) != NE
    }
}

/// An ordered comparison of strings.
pub struct StrCmp(pub CmpOp, pub D2, pub D2);

impl Cond for StrCmp {
    const TRAPS: bool = true;

    fn test(&self, fr: &[Slot], cx: &mut Cx) -> bool {
        let a = self.1.get2(fr, cx);
        let b = self.2.get2(fr, cx);
        let order = cx.str_order(a, b);
        match self.0 {
            CmpOp::Eq => order.is_eq(),
            CmpOp::Ne => order.is_ne(),
            CmpOp::Lt => order.is_lt(),
            CmpOp::Le => order.is_le(),
            CmpOp::Gt => order.is_gt(),
            CmpOp::Ge => order.is_ge(),
        }
    }
}

/// `s[i]`
pub struct StrIndex<S, I>(pub S, pub I, pub SiteId);

impl<S: Op2, I: Op> Op for StrIndex<S, I> {
    const TRAPS: bool = true;

    #[inline(always)]
    fn get(&self, fr: &[Slot], cx: &mut Cx) -> Slot {
        let s = self.0.get2(fr, cx);
        let i = self.1.get(fr, cx);
        cx.str_index(s, i, self.2)
    }
}

/// `a + b`
pub struct Concat2<A, B>(pub A, pub B, pub SiteId);

impl<A: Op2, B: Op2> Op2 for Concat2<A, B> {
    const TRAPS: bool = true;

    #[inline(always)]
    fn get2(&self, fr: &[Slot], cx: &mut Cx) -> (Slot, Slot) {
        let a = self.0.get2(fr, cx);
        let b = self.1.get2(fr, cx);
        if cx.trapped { (0, 0) } else { cx.concat2(a, b, self.2) }
    }
}

/// `a + b + …`
pub struct Concat(pub Box<[Box<dyn Expr2>]>, pub SiteId);

impl Expr2 for Concat {
    fn ev2(&self, fr: &[Slot], cx: &mut Cx) -> (Slot, Slot) {
        let mut parts: SmallVec<[(Slot, Slot); 8]> = SmallVec::new();
        for part in &self.0 {
            let s = part.ev2(fr, cx);
            parts.push(s);
        }
        if cx.trapped { (0, 0) } else { cx.concat(&parts, self.1) }
    }
}

/// An optional bound.
pub type Bound = Option<Box<dyn Expr>>;

/// The value of an optional bound.
#[inline]
pub fn bound(b: &Bound, fr: &[Slot], cx: &mut Cx) -> Option<Slot> {
    b.as_ref().map(|b| b.ev(fr, cx))
}

/// `s[lo:hi]`
pub struct StrSlice<S> {
    /// The string.
    pub s: S,
    /// Lower bound.
    pub lo: Bound,
    /// Upper bound.
    pub hi: Bound,
    /// Where a bad bound is reported.
    pub site: SiteId,
}

impl<S: Op2> Expr2 for StrSlice<S> {
    fn ev2(&self, fr: &[Slot], cx: &mut Cx) -> (Slot, Slot) {
        let s = self.s.get2(fr, cx);
        let lo = bound(&self.lo, fr, cx);
        let hi = bound(&self.hi, fr, cx);
        if cx.trapped { (0, 0) } else { cx.str_slice(s, lo, hi, self.site) }
    }
}
