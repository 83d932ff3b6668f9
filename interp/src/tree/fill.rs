//! Loops that store the same word to every element, or every so many elements, of a slice.
//!
//! ```go
//! for i := lo; i < n; i += step { s[i] = x }
//! ```
//!
//! Most of their iterations are run at once: as many as the bound, the slice and the budget allow, if nothing of them is
//! recorded. The loop itself does the rest: the iteration that fails, the one that ends it, the schedule point.

use crate::mem::layout::Prim;
use crate::runtime::step::{Cx, Flow, Slot, Stmt};
use crate::tree::ir::{BinOp, CmpOp, Ex, Num, Place, SlotId, St, Stm};
use crate::tree::loops::AT_BACK_EDGE;

/// What such a loop does.
pub(super) struct Fill {
    /// First slot of the slice.
    slice: SlotId,
    /// The index.
    index: SlotId,
    /// What it is less than.
    bound: Operand,
    /// What is added to it.
    step: Operand,
    /// What is stored.
    value: Operand,
    /// Its width: 1 or 8 bytes.
    prim: Prim,
    /// Whether the stores are recorded while another goroutine can exist.
    recorded: bool,
}

/// A slot that the loop does not change, or a constant.
enum Operand {
    Slot(SlotId),
    Const(u64),
}

impl Operand {
    fn of(x: &Ex, index: SlotId) -> Option<Operand> {
        match *x {
            Ex::Slot(s) if s != index => Some(Operand::Slot(s)),
            Ex::Const(c) => Some(Operand::Const(c)),
            _ => None,
        }
    }

    fn get(&self, fr: &[Slot]) -> Slot {
        match *self {
            Operand::Slot(s) => fr[s as usize],
            Operand::Const(c) => c,
        }
    }
}

impl Fill {
    /// The loop of that condition, body and last statement, if it is one.
    pub(super) fn of(cond: &Ex, body: &[Stm], post: &[Stm], race: bool) -> Option<Fill> {
        let Ex::Cmp(CmpOp::Lt, Num::I64, i, bound) = cond else { return None };
        let (Ex::Slot(i), [body], [post]) = (&**i, body, post) else { return None };
        let St::Set(stepped, Ex::Bin(BinOp::Add, Num::I64, old, step, _)) = &post.kind else {
            return None;
        };
        let St::Store(place, prim, value, access) = &body.kind else { return None };
        let &Place::SliceElem { slice, ref index, size, off: 0, .. } = place else { return None };
        let is_index = |x: &Ex| matches!(x, Ex::Slot(s) if s == i);
        let fits = (*prim, size) == (Prim::U8, 1) || (*prim, size) == (Prim::W64, 8);
        (stepped == i && is_index(old) && is_index(index) && fits && access.back == 0)
            .then_some(())?;
        Some(Fill {
            slice,
            index: *i,
            bound: Operand::of(bound, *i)?,
            step: Operand::of(step, *i)?,
            value: Operand::of(value, *i)?,
            prim: *prim,
            recorded: race && access.shared,
        })
    }

    /// Runs what can be run at once, an iteration being that many schedule points.
    fn run(&self, points: u64, fr: &mut [Slot], cx: &mut Cx) {
        let (i, step) = (fr[self.index as usize], self.step.get(fr));
        let (bound, len) = (self.bound.get(fr), fr[self.slice as usize + 1]);
        if self.recorded && cx.race.is_active()
            || step.cast_signed() <= 0
            || bound.cast_signed() <= 0
        {
            return;
        }
        let end = bound.min(len);
        if i >= end {
            return;
        }
        let n = ((end - i - 1) / step + 1).min(cx.budget.max(0).cast_unsigned() / points);
        let size = u64::from(self.prim.size());
        let addr = fr[self.slice as usize] + i * size;
        cx.mem.fill(addr, step.saturating_mul(size), n, self.prim, self.value.get(fr));
        cx.budget -= (n * points).cast_signed();
        fr[self.index as usize] = i.wrapping_add(n.wrapping_mul(step));
    }
}

/// The loop as a statement.
pub(super) struct FillLoop {
    /// What can be run at once.
    pub(super) fill: Fill,
    /// The loop, which does everything.
    pub(super) all: Box<dyn Stmt>,
    /// Schedule points of an iteration.
    pub(super) points: u64,
    /// Where the loop writes down where it stopped.
    pub(super) save: SlotId,
}

impl Stmt for FillLoop {
    fn st(&self, fr: &mut [Slot], cx: &mut Cx) -> Flow {
        self.fill.run(self.points, fr, cx);
        self.all.st(fr, cx)
    }

    fn resume(&self, fr: &mut [Slot], cx: &mut Cx) -> Flow {
        if fr[self.save as usize] != AT_BACK_EDGE {
            // Before the store: the loop must stop after it, whatever the budget.
            let budget = std::mem::take(&mut cx.budget);
            let flow = self.all.resume(fr, cx);
            cx.budget += budget;
            if flow != Flow::Susp || cx.budget < 0 {
                return flow;
            }
        }
        self.st(fr, cx)
    }
}
