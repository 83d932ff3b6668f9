//! Sync vars: the clocks carried by channel slots, locks, wait groups, once values and atomics.
//!
//! A sync var is one vector clock `L`, at first empty. With `C` the clock of the goroutine that
//! acts:
//!
//! | operation | effect |
//! |---|---|
//! | acquire | `C := C ⊔ L` |
//! | release | `L := C`, then a tick of `C`: **replaces** what was in `L` |
//! | release_merge | `L := L ⊔ C`, tick: accumulates |
//! | swap | `(L, C) := (C, C ⊔ L)`, tick: `L` gets the clock from **before** the join |
//! | rmw | `C := C ⊔ L`; `L := C`, tick: `L` and `C` become equal |
//!
//! Cost: a word per sync var that was never released to, a clock for the others. Invariant: an
//! operation ticks the acting goroutine exactly if it publishes its clock.

use crate::clock::{Clock, ClockSpace};

/// Handle of a sync var; freed handles are given out again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct SyncId(pub u32);

/// What one operation does to the sync var and the acting goroutine.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum SyncOp {
    Acquire,
    Release,
    ReleaseMerge,
    Swap,
    Rmw,
}

/// All sync vars.
#[derive(Debug, Default)]
pub(crate) struct SyncVars {
    clocks: Vec<Option<Box<Clock>>>,
    vacant: Vec<SyncId>,
}

impl SyncOp {
    /// Whether the acting goroutine enters a new epoch.
    pub(crate) fn ticks(self) -> bool {
        self != Self::Acquire
    }
}

impl SyncVars {
    /// A sync var with an empty clock.
    pub(crate) fn insert(&mut self) -> SyncId {
        self.vacant.pop().unwrap_or_else(|| {
            self.clocks.push(None);
            // Four billion sync vars would need more memory than a machine of ours can address.
            SyncId(u32::try_from(self.clocks.len() - 1).expect("memory holds fewer sync vars"))
        })
    }

    /// Frees a sync var.
    pub(crate) fn remove(&mut self, var: SyncId) {
        if let Some(clock) = self.clocks.get_mut(var.0 as usize) {
            *clock = None;
            self.vacant.push(var);
        }
    }

    /// Replaces what was released.
    pub(crate) fn set(&mut self, var: SyncId, clock: Clock) {
        if let Some(held) = self.clocks.get_mut(var.0 as usize) {
            *held = Some(Box::new(clock));
        }
    }

    /// Applies `op` on behalf of the goroutine whose clock is `clock`.
    #[inline(always)]
    pub(crate) fn apply(
        &mut self,
        op: SyncOp,
        var: SyncId,
        clock: &mut Clock,
        space: &mut ClockSpace,
    ) {
        let Some(held) = self.clocks.get_mut(var.0 as usize) else {
            debug_assert!(false, "no such sync var: {var:?}");
            return;
        };
        match op {
            SyncOp::Acquire => acquire(clock, held, space),
            SyncOp::Release => release(held, clock),
            SyncOp::ReleaseMerge => match held {
                Some(held) => held.merge(clock, space),
                None => release(held, clock),
            },
            SyncOp::Swap => match held {
                Some(held) => clock.swap(held, space),
                None => release(held, clock),
            },
            SyncOp::Rmw => {
                acquire(clock, held, space);
                release(held, clock);
            }
        }
        if op.ticks() {
            clock.tick(space);
        }
    }
}

fn acquire(clock: &mut Clock, held: &Option<Box<Clock>>, space: &mut ClockSpace) {
    if let Some(held) = held {
        clock.acquire(held, space);
    }
}

fn release(held: &mut Option<Box<Clock>>, clock: &Clock) {
    match held {
        Some(held) => held.replace(clock),
        None => *held = Some(Box::new(clock.copy())),
    }
}
