//! What fused nodes are made of: operands and conditions.
//!
//! An [`Op`] is a one-slot expression that is compiled into the node that uses it: a slot ([`L`]), a constant ([`C`]), a whole operation,
//! or, where nothing better fits, another node behind a pointer ([`D`]). Every `Op` is an [`Expr`] of its own too. A [`Cond`] is the
//! same for what decides a branch.
//!
//! Rules every operand keeps: it has no effect but reading, allocating and setting the trap; with the trap set it gives
//! any word; `TRAPS` is false only if it never sets the trap, so that statements can leave out the check.

use std::marker::PhantomData;

use crate::runtime::step::Trap;
use crate::runtime::step::{Cx, Expr, Expr2, ExprN, Slot};
use crate::tree::ir::{SiteId, SlotId};
use crate::value::num::{Alu, BinFn, Rel, RelFn, UnFn};

/// A one-slot operand.
pub trait Op: 'static {
    /// Whether it can set the trap.
    const TRAPS: bool;

    /// Its value.
    fn get(&self, fr: &[Slot], cx: &mut Cx) -> Slot;
}

/// A condition.
pub trait Cond: 'static {
    /// Whether it can set the trap.
    const TRAPS: bool;

    /// Whether it holds.
    fn test(&self, fr: &[Slot], cx: &mut Cx) -> bool;
}

/// A two-slot operand.
pub trait Op2: 'static {
    /// Whether it can set the trap.
    const TRAPS: bool;

    /// Its value.
    fn get2(&self, fr: &[Slot], cx: &mut Cx) -> (Slot, Slot);
}

/// An operand as a node.
pub struct Node<A>(pub A);

impl<A: Op> Expr for Node<A> {
    #[inline]
    fn ev(&self, fr: &[Slot], cx: &mut Cx) -> Slot {
        self.0.get(fr, cx)
    }
}

/// A two-slot operand as a node.
pub struct Node2<A>(pub A);

impl<A: Op2> Expr2 for Node2<A> {
    #[inline]
    fn ev2(&self, fr: &[Slot], cx: &mut Cx) -> (Slot, Slot) {
        self.0.get2(fr, cx)
    }
}

/// Reads a slot of the frame.
#[inline(always)]
pub fn slot(fr: &[Slot], i: SlotId) -> Slot {
    fr[i as usize]
}

/// A slot.
#[derive(Clone, Copy)]
pub struct L(pub SlotId);

impl Op for L {
    const TRAPS: bool = false;

    #[inline(always)]
    fn get(&self, fr: &[Slot], _: &mut Cx) -> Slot {
        slot(fr, self.0)
    }
}

/// A constant.
#[derive(Clone, Copy)]
pub struct C(pub Slot);

impl Op for C {
    const TRAPS: bool = false;

    #[inline(always)]
    fn get(&self, _: &[Slot], _: &mut Cx) -> Slot {
        self.0
    }
}

/// Any expression.
pub struct D(pub Box<dyn Expr>);

impl Op for D {
    const TRAPS: bool = true;

    #[inline(always)]
    fn get(&self, fr: &[Slot], cx: &mut Cx) -> Slot {
        self.0.ev(fr, cx)
    }
}

/// Two adjacent slots.
#[derive(Clone, Copy)]
pub struct L2(pub SlotId);

impl Op2 for L2 {
    const TRAPS: bool = false;

    #[inline(always)]
    fn get2(&self, fr: &[Slot], _: &mut Cx) -> (Slot, Slot) {
        (slot(fr, self.0), slot(fr, self.0 + 1))
    }
}

/// A constant of two slots.
#[derive(Clone, Copy)]
pub struct C2(pub Slot, pub Slot);

impl Op2 for C2 {
    const TRAPS: bool = false;

    #[inline(always)]
    fn get2(&self, _: &[Slot], _: &mut Cx) -> (Slot, Slot) {
        (self.0, self.1)
    }
}

/// Any two-slot expression.
pub struct D2(pub Box<dyn Expr2>);

impl Op2 for D2 {
    const TRAPS: bool = true;

    #[inline(always)]
    fn get2(&self, fr: &[Slot], cx: &mut Cx) -> (Slot, Slot) {
        self.0.ev2(fr, cx)
    }
}

/// Two one-slot operands side by side.
pub struct Pair<A, B>(pub A, pub B);

impl<A: Op, B: Op> Op2 for Pair<A, B> {
    const TRAPS: bool = A::TRAPS || B::TRAPS;

    #[inline(always)]
    fn get2(&self, fr: &[Slot], cx: &mut Cx) -> (Slot, Slot) {
        let a = self.0.get(fr, cx);
        (a, self.1.get(fr, cx))
    }
}

/// A wide expression that happens to have two slots.
pub struct Narrow2(pub Box<dyn ExprN>);

impl Op2 for Narrow2 {
    const TRAPS: bool = true;

    #[inline(always)]
    fn get2(&self, fr: &[Slot], cx: &mut Cx) -> (Slot, Slot) {
        let mut out = [0; 2];
        self.0.ev_n(fr, cx, &mut out);
        (out[0], out[1])
    }
}

/// One slot of a wider expression.
pub struct PartOf {
    /// The expression.
    pub x: Box<dyn ExprN>,
    /// Its width.
    pub width: u32,
    /// The slot.
    pub part: u32,
}

impl Op for PartOf {
    const TRAPS: bool = true;

    #[inline]
    fn get(&self, fr: &[Slot], cx: &mut Cx) -> Slot {
        with_scratch(self.width as usize, |out| {
            self.x.ev_n(fr, cx, out);
            out.get(self.part as usize).copied().unwrap_or(0)
        })
    }
}

/// The first slot of a two-slot operand.
pub struct First<A>(pub A);

impl<A: Op2> Op for First<A> {
    const TRAPS: bool = A::TRAPS;

    #[inline(always)]
    fn get(&self, fr: &[Slot], cx: &mut Cx) -> Slot {
        self.0.get2(fr, cx).0
    }
}

/// The second slot of a two-slot operand.
pub struct Second<A>(pub A);

impl<A: Op2> Op for Second<A> {
    const TRAPS: bool = A::TRAPS;

    #[inline(always)]
    fn get(&self, fr: &[Slot], cx: &mut Cx) -> Slot {
        self.0.get2(fr, cx).1
    }
}

/// Room for `n` slots: on the native stack unless there are many.
#[inline]
pub fn with_scratch<R>(n: usize, f: impl FnOnce(&mut [Slot]) -> R) -> R {
    match n {
        0..=4 => f(&mut [0; 4][..n]),
        5..=super::ops::WIDE => f(&mut [0; super::ops::WIDE][..n]),
        _ => f(&mut vec![0; n]),
    }
}

/// An operator that cannot fail, with its operands.
pub struct Bin<O, A, B>(pub A, pub B, PhantomData<O>);

impl<O, A, B> Bin<O, A, B> {
    /// The operation on those operands.
    pub fn new(a: A, b: B) -> Self {
        Bin(a, b, PhantomData)
    }
}

impl<O: Alu, A: Op, B: Op> Op for Bin<O, A, B> {
    const TRAPS: bool = A::TRAPS || B::TRAPS;

    #[inline(always)]
    fn get(&self, fr: &[Slot], cx: &mut Cx) -> Slot {
        let a = self.0.get(fr, cx);
        let b = self.1.get(fr, cx);
        O::apply(a, b)
    }
}

/// An operator that has no node of its own.
pub struct BinAny<A, B>(pub BinFn, pub A, pub B);

impl<A: Op, B: Op> Op for BinAny<A, B> {
    const TRAPS: bool = A::TRAPS || B::TRAPS;

    #[inline(always)]
    fn get(&self, fr: &[Slot], cx: &mut Cx) -> Slot {
        let a = self.1.get(fr, cx);
        let b = self.2.get(fr, cx);
        (self.0)(a, b)
    }
}

/// Integer division or remainder.
pub struct Divide<const REM: bool, const SIGNED: bool, A, B> {
    /// Dividend.
    pub a: A,
    /// Divisor.
    pub b: B,
    /// Cuts to the width; only the least integer divided by -1 leaves it.
    pub wrap: Option<UnFn>,
    /// Where division by zero is reported.
    pub site: SiteId,
}

impl<const REM: bool, const SIGNED: bool, A: Op, B: Op> Op for Divide<REM, SIGNED, A, B> {
    const TRAPS: bool = true;

    #[inline(always)]
    fn get(&self, fr: &[Slot], cx: &mut Cx) -> Slot {
        let a = self.a.get(fr, cx);
        let b = self.b.get(fr, cx);
        let result = if REM {
            crate::value::num::rem(SIGNED, a, b)
        } else {
            crate::value::num::div(SIGNED, a, b)
        };
        match (result, self.wrap) {
            (None, _) => cx.fail(self.site, Trap::DivideByZero),
            (Some(x), None) => x,
            (Some(x), Some(wrap)) => wrap(x),
        }
    }
}

/// Signed division or remainder by a constant that is neither 0 nor -1.
pub struct DivideBy<const REM: bool, A>(pub A, pub i64);

impl<const REM: bool, A: Op> Op for DivideBy<REM, A> {
    const TRAPS: bool = A::TRAPS;

    #[inline(always)]
    fn get(&self, fr: &[Slot], cx: &mut Cx) -> Slot {
        let a = self.0.get(fr, cx) as i64;
        // Dividing 32 bits is several times as fast.
        let small = (a as u64 | self.1 as u64) >> 32 == 0;
        let x = match (REM, small) {
            (true, true) => i64::from((a as u32).checked_rem(self.1 as u32).unwrap_or(0)),
            (true, false) => a.checked_rem(self.1).unwrap_or(0),
            (false, true) => i64::from((a as u32).checked_div(self.1 as u32).unwrap_or(0)),
            (false, false) => a.checked_div(self.1).unwrap_or(0),
        };
        x as u64
    }
}

/// Signed division or remainder by two to the power of `.1`, at most 62.
pub struct DivideByPower<const REM: bool, A>(pub A, pub u32);

impl<const REM: bool, A: Op> Op for DivideByPower<REM, A> {
    const TRAPS: bool = A::TRAPS;

    #[inline(always)]
    fn get(&self, fr: &[Slot], cx: &mut Cx) -> Slot {
        let a = self.0.get(fr, cx);
        let mask = (1 << (self.1 & 63)) - 1;
        // A negative dividend is rounded up to zero, not down.
        let bias = ((a as i64) >> 63) as u64 & mask;
        let up = a.wrapping_add(bias);
        if REM { (up & mask).wrapping_sub(bias) } else { ((up as i64) >> (self.1 & 63)) as u64 }
    }
}

/// A one-operand operator or conversion.
pub struct Un<A>(pub UnFn, pub A);

impl<A: Op> Op for Un<A> {
    const TRAPS: bool = A::TRAPS;

    #[inline(always)]
    fn get(&self, fr: &[Slot], cx: &mut Cx) -> Slot {
        let x = self.1.get(fr, cx);
        (self.0)(x)
    }
}

/// A signed shift count.
pub struct ShiftCount<A>(pub A, pub SiteId);

impl<A: Op> Op for ShiftCount<A> {
    const TRAPS: bool = true;

    #[inline(always)]
    fn get(&self, fr: &[Slot], cx: &mut Cx) -> Slot {
        let count = self.0.get(fr, cx);
        if (count as i64) < 0 { cx.fail(self.1, Trap::NegativeShift) } else { count }
    }
}

/// A comparison.
pub struct Cmp<O, A, B>(pub A, pub B, PhantomData<O>);

impl<O, A, B> Cmp<O, A, B> {
    /// The comparison of those operands.
    pub fn new(a: A, b: B) -> Self {
        Cmp(a, b, PhantomData)
    }
}

impl<O: Rel, A: Op, B: Op> Cond for Cmp<O, A, B> {
    const TRAPS: bool = A::TRAPS || B::TRAPS;

    #[inline(always)]
    fn test(&self, fr: &[Slot], cx: &mut Cx) -> bool {
        let a = self.0.get(fr, cx);
        let b = self.1.get(fr, cx);
        O::holds(a, b)
    }
}

/// A comparison that has no node of its own.
pub struct CmpAny<A, B>(pub RelFn, pub A, pub B);

impl<A: Op, B: Op> Cond for CmpAny<A, B> {
    const TRAPS: bool = A::TRAPS || B::TRAPS;

    #[inline(always)]
    fn test(&self, fr: &[Slot], cx: &mut Cx) -> bool {
        let a = self.1.get(fr, cx);
        let b = self.2.get(fr, cx);
        (self.0)(a, b)
    }
}

/// A bool.
pub struct Truth<A>(pub A);

impl<A: Op> Cond for Truth<A> {
    const TRAPS: bool = A::TRAPS;

    #[inline(always)]
    fn test(&self, fr: &[Slot], cx: &mut Cx) -> bool {
        self.0.get(fr, cx) != 0
    }
}

/// A bool's opposite.
pub struct Untruth<A>(pub A);

impl<A: Op> Cond for Untruth<A> {
    const TRAPS: bool = A::TRAPS;

    #[inline(always)]
    fn test(&self, fr: &[Slot], cx: &mut Cx) -> bool {
        self.0.get(fr, cx) == 0
    }
}

/// A condition as a word.
pub struct Word<A>(pub A);

impl<A: Cond> Op for Word<A> {
    const TRAPS: bool = A::TRAPS;

    #[inline(always)]
    fn get(&self, fr: &[Slot], cx: &mut Cx) -> Slot {
        u64::from(self.0.test(fr, cx))
    }
}

/// `a && b`
pub struct Both(pub Box<dyn Expr>, pub Box<dyn Expr>);

impl Op for Both {
    const TRAPS: bool = true;

    #[inline(always)]
    fn get(&self, fr: &[Slot], cx: &mut Cx) -> Slot {
        if self.0.ev(fr, cx) == 0 { 0 } else { self.1.ev(fr, cx) }
    }
}

/// `a || b`
pub struct Either(pub Box<dyn Expr>, pub Box<dyn Expr>);

impl Op for Either {
    const TRAPS: bool = true;

    #[inline(always)]
    fn get(&self, fr: &[Slot], cx: &mut Cx) -> Slot {
        if self.0.ev(fr, cx) != 0 { 1 } else { self.1.ev(fr, cx) }
    }
}
