//! `place op= value` at access grain: a load and a store, with a schedule point between them.
//!
//! The list in which the statement stands puts the point before the load; this node stops at the one before the store. Where it
//! does not stop there, nothing comes between the two accesses, and they are recorded together.

use std::marker::PhantomData;

use crate::mem::Addr;
use crate::runtime::step::{Cx, Flow, Slot, Stmt};
use crate::tree::ir::{Access, MapId, SlotId};
use crate::tree::operand::Op;
use crate::tree::place::{Base, MemWord};
use crate::value::num::{Alu, BinFn};

/// An operator that cannot fail.
pub trait Operator: 'static {
    /// The result.
    fn apply(&self, old: Slot, value: Slot) -> Slot;
}

impl<O: Alu> Operator for PhantomData<O> {
    #[inline(always)]
    fn apply(&self, old: Slot, value: Slot) -> Slot {
        O::apply(old, value)
    }
}

impl Operator for BinFn {
    #[inline(always)]
    fn apply(&self, old: Slot, value: Slot) -> Slot {
        self(old, value)
    }
}

/// The statement. `AT_HAND`: its right operand is computed from slots and cannot fail, so nothing happens while it is evaluated.
pub struct SplitUpdate<const RACE: bool, const AT_HAND: bool, W, B, O, V> {
    /// The word's width.
    pub word: W,
    /// Where it is.
    pub base: B,
    /// The operator.
    pub op: O,
    /// The right operand.
    pub value: V,
    /// Where the result waits while the node is stopped.
    pub held: SlotId,
    /// Where the address does, unless it stays the same.
    pub found: Option<SlotId>,
    /// The slot map then.
    pub map: MapId,
    /// The access.
    pub access: Access,
}

impl<const RACE: bool, const AT_HAND: bool, W, B, O, V> SplitUpdate<RACE, AT_HAND, W, B, O, V>
where
    W: MemWord,
    B: Base,
    O: Operator,
    V: Op,
{
    #[cold]
    #[inline(never)]
    fn stop(&self, addr: Addr, new: Slot, fr: &mut [Slot], cx: &mut Cx) -> Flow {
        fr[self.held as usize] = new;
        if let Some(found) = self.found {
            fr[found as usize] = addr;
        }
        cx.susp_map = self.map;
        Flow::Susp
    }
}

impl<const RACE: bool, const AT_HAND: bool, W, B, O, V> Stmt
    for SplitUpdate<RACE, AT_HAND, W, B, O, V>
where
    W: MemWord,
    B: Base,
    O: Operator,
    V: Op,
{
    #[inline]
    fn st(&self, fr: &mut [Slot], cx: &mut Cx) -> Flow {
        let addr = self.base.addr(fr, cx);
        if B::TRAPS && cx.trapped {
            return Flow::Trap;
        }
        let (first, site) = (addr.wrapping_sub(u64::from(self.access.back)), self.access.site);
        let stops = cx.budget <= 0;
        let together = AT_HAND && !stops;
        if RACE {
            if together {
                cx.race_update(first, self.word.size(), site);
            } else {
                cx.race_read(first, self.word.size(), site);
            }
        }
        let old = self.word.ld(&cx.mem, addr);
        let value = self.value.get(fr, cx);
        if V::TRAPS && cx.trapped {
            return Flow::Trap;
        }
        let new = self.op.apply(old, value);
        cx.budget -= 1;
        if stops {
            return self.stop(addr, new, fr, cx);
        }
        if RACE && !together {
            cx.race_write(first, self.word.size(), site);
        }
        self.word.st(&mut cx.mem, addr, new);
        Flow::Next
    }

    fn resume(&self, fr: &mut [Slot], cx: &mut Cx) -> Flow {
        let addr = match self.found {
            Some(found) => fr[found as usize],
            None => self.base.addr(fr, cx),
        };
        if RACE {
            let first = addr.wrapping_sub(u64::from(self.access.back));
            cx.race_write(first, self.word.size(), self.access.site);
        }
        self.word.st(&mut cx.mem, addr, fr[self.held as usize]);
        Flow::Next
    }
}
