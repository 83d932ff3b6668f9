//! Waiting: goroutines that park, the queues of channels in which they stand, and what readies them.

use std::collections::VecDeque;

use crate::mem::Addr;
use crate::mem::layout::LayoutId;
use crate::runtime::goroutine::{Goroutines, Status, Wait as Waiting, WaitReason, Wake};
use crate::runtime::step::{Cx, Slot};
use crate::sched::GoIndex;
use crate::tree::ir::SiteId;

/// No slot.
pub(crate) const NO_SLOT: u32 = u32::MAX;

/// The case of a waiter that is not in a `select`.
pub(super) const NO_CASE: u32 = u32::MAX;

/// Whether an operation is done or the goroutine waits.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[must_use]
pub enum Wait {
    /// Done, or the trap is set.
    Done,
    /// The goroutine waits; when it is readied, the operation is done.
    Park,
}

/// A goroutine that waits on a channel.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Waiter {
    pub(crate) g: GoIndex,
    pub(crate) ticket: u32,
    /// Its case in a `select`.
    case: u32,
    /// Slot of its stack that the value goes to or, in a `select`, comes from.
    slot: u32,
    /// Slot of its stack for comma-ok.
    ok: u32,
}

/// Those who wait, the longest first.
#[derive(Default, Debug)]
pub(crate) struct WaitQueue {
    pub(super) queue: VecDeque<Waiter>,
    /// How many entries are known to be stale.
    stale: usize,
}

impl WaitQueue {
    /// Takes the one who has waited longest.
    #[inline]
    pub(super) fn next(&mut self, goroutines: &Goroutines) -> Option<Waiter> {
        while let Some(waiter) = self.queue.pop_front() {
            if goroutines.is_waiting(waiter.g, waiter.ticket) {
                return Some(waiter);
            }
            self.stale = self.stale.saturating_sub(1);
        }
        None
    }

    /// Counts an entry as stale and drops all stale ones when they are most.
    pub(crate) fn note_stale(&mut self, is_live: impl Fn(GoIndex, u32) -> bool) {
        self.stale += 1;
        if self.stale > 8 && self.stale > self.queue.len() / 2 {
            self.queue.retain(|w| is_live(w.g, w.ticket));
            self.stale = 0;
        }
    }
}

impl Cx {
    /// The running goroutine waits for an object.
    pub fn park(&mut self, reason: WaitReason, object: Addr, site: SiteId) -> Wait {
        let since = self.machine_now();
        let durable = self.is_durable(reason, object);
        let g = self.state.current();
        g.status = Status::Waiting(Waiting { reason, since, object, site, durable });
        if durable {
            self.block_in_bubble();
        }
        Wait::Park
    }

    /// A waiting goroutine can go on.
    pub(crate) fn ready(&mut self, g: GoIndex, wake: Wake) {
        let goroutine = self.state.goroutines.get_mut(g);
        if let Status::Waiting(Waiting { durable: true, .. }) = goroutine.status {
            self.state.bubbles.woken(goroutine.scope.bubble);
        }
        goroutine.status = Status::Runnable;
        goroutine.ticket = goroutine.ticket.wrapping_add(1);
        goroutine.wake = wake;
        self.make_runnable(g, false);
    }

    pub(crate) fn waiter(&self, case: u32, slot: u32, ok: u32) -> Waiter {
        let g = self.state.running;
        Waiter { g, ticket: self.state.goroutines.get(g).ticket, case, slot, ok }
    }

    /// Lets the running goroutine wait on one side of a channel, as a case of a `select`.
    pub(crate) fn enqueue_case(&mut self, ch: Slot, sends: bool, case: u32, slot: u32, ok: u32) {
        let waiter = self.waiter(case, slot, ok);
        if let Some(chan) = self.chan_at(ch) {
            chan.queue(sends).queue.push_back(waiter);
        }
    }

    /// Writes a received value to a waiting receiver's stack and readies it.
    pub(super) fn deliver(&mut self, waiter: Waiter, ch: Slot, value: &[Slot], more: bool) {
        let stack = &mut self.state.goroutines.get_mut(waiter.g).stack;
        if waiter.slot != NO_SLOT {
            write_slots(stack, waiter.slot, value);
        }
        if waiter.ok != NO_SLOT {
            write_slots(stack, waiter.ok, &[u64::from(more)]);
        }
        self.finish_wait(waiter, ch);
        self.ready(waiter.g, Wake::Normal);
    }

    /// The value that a waiting sender sends.
    pub(super) fn waiting_value(&self, sender: Waiter, layout: LayoutId) -> &[Slot] {
        let g = self.state.goroutines.get(sender.g);
        if sender.case == NO_CASE {
            return g.rare.as_ref().map_or(&[], |rare| &rare.value);
        }
        let slots = self.layouts.get(layout).slots as usize;
        let start = sender.slot as usize;
        g.stack.get(start..start + slots).unwrap_or_default()
    }

    /// A waiter was taken from the queue of `ch`: a `select` gets its case, and its other entries are stale.
    pub(super) fn finish_wait(&mut self, waiter: Waiter, ch: Slot) {
        let g = self.state.goroutines.get_mut(waiter.g);
        if waiter.case == NO_CASE {
            if let Some(rare) = &mut g.rare {
                rare.value.clear();
            }
            return;
        }
        let Some(select) = g.rare.as_mut().and_then(|rare| rare.select.take()) else { return };
        write_slots(&mut g.stack, select.chosen, &[u64::from(waiter.case)]);
        let mut skipped = false;
        for (other, sends) in select.channels {
            if other == ch && !skipped {
                skipped = true;
                continue;
            }
            let index = self.mem.ld8(other) as usize;
            if let Some(chan) = self.state.chans.all.get_mut(index).and_then(Option::as_mut) {
                let goroutines = &self.state.goroutines;
                chan.queue(sends).note_stale(|g, ticket| {
                    (g, ticket) != (waiter.g, waiter.ticket) && goroutines.is_waiting(g, ticket)
                });
            }
        }
    }
}

/// Writes slots where there is room for them.
pub(crate) fn write_slots(stack: &mut [Slot], at: u32, value: &[Slot]) {
    let Some(stack) = stack.get_mut(at as usize..) else { return };
    if let ([to, ..], [word]) = (&mut *stack, value) {
        *to = *word;
    } else if let Some(to) = stack.get_mut(..value.len()) {
        to.copy_from_slice(value);
    }
}
