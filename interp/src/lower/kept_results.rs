//! The results of a `return` in the body of a range over a function, when the iterator panics after it.
//!
//! The values are in the loop's control block until the loop has ended. If the panic is recovered by a call that was deferred by the
//! function around, they are its results all the same: the block is found through a slot of the frame.

use std::rc::Rc;

use super::Lower;
use super::place::pointer_place;
use super::range_func::{ACTION, RESULTS, RETURN, is};
use crate::mem::layout::Prim;
use crate::tree::ir::{Ex, SlotId, St};
use crate::types::object::ObjId;
use crate::types::ty::Ty;

/// The control block of the last loop over a function.
#[derive(Clone, Debug)]
pub(super) struct KeptResults {
    /// The slot with its address, 0 before the first loop.
    pub(super) slot: SlotId,
    /// Where its parts are.
    offsets: Rc<[u32]>,
}

impl Lower<'_> {
    /// Reserves a slot for the control block if the function needs one: it has deferred calls, and bodies that return values for results
    /// without name.
    pub(super) fn keep_results(&mut self, results: &[(Ty, Option<ObjId>)]) -> Option<SlotId> {
        let returns = self.f.facts.yield_results.contains(&self.f.node);
        let unnamed = results.iter().any(|(_, var)| var.is_none());
        if !self.f.defers || !returns || !unnamed {
            return None;
        }
        let (_, offsets) = self.control_layout(results.iter().map(|(ty, _)| *ty))?;
        let slot = self.temp(1);
        self.live_pointer(slot);
        self.f.kept = Some(KeptResults { slot, offsets: offsets.into() });
        Some(slot)
    }

    /// After the deferred calls: takes over what a body has returned and its loop has not.
    pub(super) fn load_kept_results(&mut self) {
        let Some(KeptResults { slot, offsets }) = self.f.kept.clone() else { return };
        let access = self.private();
        let at = |part: usize| pointer_place(Ex::Slot(slot)).plus(offsets[part]);
        let load = self.block_of(|this| {
            for (i, result) in this.f.results.clone().into_iter().enumerate() {
                if result.var.is_some() {
                    continue;
                }
                let (layout, _) = this.lay(result.ty);
                let value = this.load(at(RESULTS + i), layout, access);
                let value = this.cloned(value, layout);
                this.emit(St::Set(result.slot, value));
            }
        });
        let take = self.block_of(|this| {
            let action = this.temp(1);
            this.emit(St::Set(action, Ex::Load(at(ACTION), Prim::W64, access)));
            this.emit(St::If(is(action, RETURN), load, Vec::new()));
        });
        self.emit(St::If(is(slot, 0), Vec::new(), take));
    }
}
