//! Guards: functions that begin with `if` around a `return` of what is at hand, as recursive ones do.
//!
//! The caller of such a function looks at the condition itself. Where it holds, it takes the result and makes no call; where it does
//! not, it enters the function behind the `if`. Nobody can tell: nothing but the function's parameters is looked at, and no schedule
//! point passed.

use crate::runtime::step::{Pc, Slot};
use crate::tree::ir::{CmpOp, Ex, Num, SlotId, UnOp};
use crate::tree::steps::Quick;
use crate::value::num;

/// Words from `first` on, `more` of them beside that one; from the greatest word it goes on with the least one.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
struct Range {
    first: u64,
    more: u64,
}

/// The guard of a function.
#[derive(Clone, Copy, Debug)]
pub struct Guard {
    /// The parameter that is compared: a slot of the function's frame.
    slot: SlotId,
    /// What it must be for the function to return at once.
    range: Range,
    /// The result.
    value: Quick,
    /// Where the function goes on otherwise.
    pub(crate) otherwise: Pc,
}

impl Range {
    /// The words that stand in that relation to `c`, all of which are integers of that type; `None` if there are none.
    fn of(op: CmpOp, num: Num, c: u64) -> Option<Range> {
        let least = if num::is_signed(num) { i64::MIN as u64 } else { 0 };
        let greatest = !least;
        let after = c.wrapping_add(1);
        let (first, end) = match op {
            CmpOp::Eq => (c, after),
            // All others, around the corner.
            CmpOp::Ne => (after, c),
            CmpOp::Lt => (least, c),
            CmpOp::Le if c == greatest => return None,
            CmpOp::Le => (least, after),
            CmpOp::Gt => (after, least),
            CmpOp::Ge => (c, least),
        };
        let more = end.wrapping_sub(first).wrapping_sub(1);
        // Nothing is less than the least word or greater than the greatest.
        (first != end).then_some(Range { first, more })
    }

    #[inline(always)]
    fn has(self, x: u64) -> bool {
        x.wrapping_sub(self.first) <= self.more
    }
}

impl Guard {
    /// The guard of a function that returns `value` if `cond` holds, if that is one.
    pub(crate) fn of(cond: &Ex, value: Quick, otherwise: Pc) -> Option<Guard> {
        let (op, num, slot, c) = match cond {
            Ex::Cmp(op, num, a, b) if !num::is_float(*num) => match (&**a, &**b) {
                (Ex::Slot(slot), Ex::Const(c)) => (*op, *num, *slot, *c),
                _ => return None,
            },
            Ex::Slot(slot) => (CmpOp::Ne, Num::U8, *slot, 0),
            Ex::Un(UnOp::Not, _, x) => match **x {
                Ex::Slot(slot) => (CmpOp::Eq, Num::U8, slot, 0),
                _ => return None,
            },
            _ => return None,
        };
        Some(Guard { slot, range: Range::of(op, num, c)?, value, otherwise })
    }

    /// Whether the function returns at once, its result then being in place. Its frame begins at `off`, and its arguments are in place.
    #[inline(always)]
    pub(crate) fn holds(&self, fr: &mut [Slot], off: usize) -> bool {
        let holds = self.range.has(fr[off + self.slot as usize]);
        if holds {
            match self.value {
                Quick::Nothing => {}
                Quick::Slot(s) => fr[off] = fr[off + s as usize],
                Quick::Const(c) => fr[off] = c,
            }
        }
        holds
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn a_range_has_what_the_comparison_holds_for(
            x in prop_oneof![any::<i64>(), -3i64..3, Just(i64::MIN), Just(i64::MAX)],
            c in prop_oneof![any::<i64>(), -3i64..3, Just(i64::MIN), Just(i64::MAX)],
        ) {
            for num in [Num::I64, Num::U64] {
                for op in [CmpOp::Eq, CmpOp::Ne, CmpOp::Lt, CmpOp::Le, CmpOp::Gt, CmpOp::Ge] {
                    let holds = num::rel(op, num)(x as u64, c as u64);
                    match Range::of(op, num, c as u64) {
                        Some(range) => prop_assert_eq!(range.has(x as u64), holds, "{:?} {:?}", op, num),
                        // No range stands for all words: such a comparison is none that guards.
                        None => prop_assert!(!holds || matches!(op, CmpOp::Le | CmpOp::Ge)),
                    }
                }
            }
        }
    }
}
