//! Epochs: one component of a vector clock, enough to date an access.
//!
//! FastTrack (Flanagan and Freund, PLDI 2009) writes `c@t`: the moment at which clock component `t`
//! stood at `c`. An access dated `c@t` happened before everything a goroutine does once its clock
//! has reached `c` in component `t`.
//!
//! Differs from the paper: `t` is a *clock slot*, not a goroutine, because a slot may serve several
//! goroutines one after the other (see `goroutines`); and an epoch ends with a release only, so
//! that `c` counts releases and a goroutine that acquires stays in its epoch.

use std::fmt;

/// A moment in one goroutine's life: `count` releases after its clock slot was first used.
///
/// Equal epochs mean the same goroutine with no release in between.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Epoch {
    pub(crate) slot: u32,
    pub(crate) count: u64,
}

impl fmt::Display for Epoch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}@{}", self.count, self.slot)
    }
}
