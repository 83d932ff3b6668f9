//! Goroutines: their clocks, and the clock slots they live in.
//!
//! The machine numbers goroutines for ever upwards, so a clock with a component per number would
//! grow without end. A goroutine therefore takes a *slot*, and the slot of a finished goroutine is
//! handed on when that loses nothing: when the goroutine that runs the `go` statement already knows
//! the finished one's last access. Everything in the slot's earlier life then happened before the
//! newcomer's first step, so whoever learns of the newcomer may well learn of its predecessors, and
//! the order found is exact.
//!
//! Finished slots wait in a queue. A `go` statement looks at a few of them, the newest first and
//! then the oldest, and moves the old ones it cannot have to the end, so that each is looked at
//! again.
//!
//! Cost: a hash lookup per operation that names a goroutine; a start looks at no more than
//! [`CANDIDATES`] finished slots.

use std::cell::Cell;
use std::collections::VecDeque;

use rustc_hash::FxHashMap;

use crate::clock::{Clock, ClockSpace};
use crate::epoch::Epoch;

/// How many goroutines are found without the table.
const RECENT: usize = 64;

/// How many finished slots one `go` statement looks at.
const CANDIDATES: usize = 6;

/// The machine's number of a goroutine; 1 is main, none is ever used twice.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct GoroutineId(pub u32);

impl GoroutineId {
    /// The main goroutine.
    pub const MAIN: Self = Self(1);
}

/// A goroutine that can still act.
#[derive(Debug)]
pub(crate) struct Goroutine {
    pub(crate) id: GoroutineId,
    pub(crate) clock: Clock,
    /// The count of the last epoch in which an access was recorded, 0 if none, by this goroutine or
    /// an earlier one of its slot: who takes the slot over must know them all.
    pub(crate) last_access: u64,
}

/// Index of a live goroutine, valid until it finishes.
pub(crate) type Index = usize;

#[derive(Debug)]
struct Recent([Cell<Option<(GoroutineId, Index)>>; RECENT]);

impl Default for Recent {
    fn default() -> Self {
        Self(std::array::from_fn(|_| Cell::new(None)))
    }
}

impl Recent {
    fn entry(&self, id: GoroutineId) -> &Cell<Option<(GoroutineId, Index)>> {
        &self.0[id.0 as usize % RECENT]
    }
}

/// All live goroutines and the slots of finished ones.
#[derive(Debug, Default)]
pub(crate) struct Goroutines {
    live: Vec<Option<Goroutine>>,
    vacant: Vec<Index>,
    by_id: FxHashMap<GoroutineId, Index>,
    /// Those asked for lately, direct-mapped.
    recent: Recent,
    finished: VecDeque<FinishedSlot>,
    n_slots: u32,
    pub(crate) space: ClockSpace,
}

#[derive(Clone, Copy, Debug)]
struct FinishedSlot {
    slot: u32,
    last_access: u64,
    /// Where the slot's clock component stood at the end.
    count: u64,
}

impl Goroutines {
    /// The goroutine that the machine calls `id`, if it lives.
    #[inline]
    pub(crate) fn index(&self, id: GoroutineId) -> Option<Index> {
        let recent = self.recent.entry(id);
        if let Some((known, at)) = recent.get()
            && known == id
        {
            return Some(at);
        }
        let at = self.by_id.get(&id).copied()?;
        recent.set(Some((id, at)));
        Some(at)
    }

    pub(crate) fn get(&self, at: Index) -> Option<&Goroutine> {
        self.live.get(at)?.as_ref()
    }

    pub(crate) fn get_mut(&mut self, at: Index) -> Option<&mut Goroutine> {
        self.live.get_mut(at)?.as_mut()
    }

    /// The clock of a goroutine and what joining it needs.
    pub(crate) fn clock_mut(&mut self, at: Index) -> Option<(&mut Clock, &mut ClockSpace)> {
        let goroutine = self.live.get_mut(at)?.as_mut()?;
        Some((&mut goroutine.clock, &mut self.space))
    }

    /// The clocks of two different goroutines.
    pub(crate) fn two_clocks_mut(
        &mut self,
        a: Index,
        b: Index,
    ) -> Option<(&mut Clock, &mut Clock, &mut ClockSpace)> {
        let [a, b] = self.live.get_disjoint_mut([a, b]).ok()?;
        Some((&mut a.as_mut()?.clock, &mut b.as_mut()?.clock, &mut self.space))
    }

    /// Adds `child`, which starts after everything `parent` has done so far; after nothing if there
    /// is no such goroutine.
    pub(crate) fn start(&mut self, parent: Option<Index>, child: GoroutineId) {
        let parent = parent.filter(|&at| self.get(at).is_some());
        let (start, last_access) = self.take_slot(parent);
        let clock = match parent.and_then(|at| self.clock_mut(at)) {
            Some((clock, space)) => {
                let child = clock.fork(start, space);
                clock.tick(space);
                child
            }
            None => Clock::new(start, &mut self.space),
        };
        self.insert(Goroutine { id: child, clock, last_access });
    }

    /// The clock that knows everything that every goroutine has done so far; all of them enter new epochs.
    pub(crate) fn past_of_all(&mut self) -> Clock {
        let mut clock = Clock::unowned();
        for goroutine in self.live.iter_mut().flatten() {
            clock.learn(goroutine.clock.owner(), &mut self.space);
            goroutine.clock.tick(&mut self.space);
        }
        for past in &self.finished {
            clock.learn(Epoch { slot: past.slot, count: past.count }, &mut self.space);
        }
        clock
    }

    /// Ends a goroutine; its slot may be used again.
    pub(crate) fn finish(&mut self, at: Index) {
        let Some(goroutine) = self.live.get_mut(at).and_then(Option::take) else { return };
        let Epoch { slot, count } = goroutine.clock.owner();
        self.by_id.remove(&goroutine.id);
        self.recent.entry(goroutine.id).set(None);
        self.vacant.push(at);
        self.finished.push_back(FinishedSlot { slot, last_access: goroutine.last_access, count });
    }

    /// How many clock slots were ever needed at once, or could not be handed on.
    pub(crate) fn n_slots(&self) -> u32 {
        self.n_slots
    }

    fn insert(&mut self, goroutine: Goroutine) {
        let id = goroutine.id;
        let at = match self.vacant.pop() {
            Some(at) => {
                self.live[at] = Some(goroutine);
                at
            }
            None => {
                self.live.push(Some(goroutine));
                self.live.len() - 1
            }
        };
        let former = self.by_id.insert(id, at);
        debug_assert!(former.is_none(), "{id:?} was started twice");
    }

    /// The first epoch of a goroutine about to be started by `parent`, and the last access in its
    /// slot.
    fn take_slot(&mut self, parent: Option<Index>) -> (Epoch, u64) {
        match parent.and_then(|at| self.reusable_slot(at)) {
            Some(past) => (Epoch { slot: past.slot, count: past.count + 1 }, past.last_access),
            None => (Epoch { slot: self.new_slot(), count: 1 }, 0),
        }
    }

    fn reusable_slot(&mut self, parent: Index) -> Option<FinishedSlot> {
        let clock = &self.live.get(parent)?.as_ref()?.clock;
        let is_known = |past: &FinishedSlot| clock.get(past.slot) >= past.last_access;
        if let Some(newest) = self.finished.pop_back_if(|past| is_known(past)) {
            return Some(newest);
        }
        for _ in 0..CANDIDATES.min(self.finished.len()) {
            let oldest = self.finished.pop_front()?;
            if is_known(&oldest) {
                return Some(oldest);
            }
            self.finished.push_back(oldest);
        }
        None
    }

    /// There are no more slots than goroutines, so the number cannot overflow.
    fn new_slot(&mut self) -> u32 {
        let slot = self.n_slots;
        self.n_slots = slot.saturating_add(1);
        slot
    }
}
