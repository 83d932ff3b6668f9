//! Who runs next: the scheduler's policies.
//!
//! A *schedule point* is a place where the running goroutine may be exchanged for another: a back-edge, a call, at access
//! grain an access of shared memory. The machine counts them down in a budget and asks the policy only when the slice that it
//! gave is used up, or when the running goroutine cannot go on. A policy holds the runnable goroutines, less the running one.
//!
//! Everything that a policy decides comes from its own stream of [`rng::Streams`] and from the order of the calls below, so a
//! schedule is a function of program, seed and policy. With one goroutine able to run there is nothing to
//! decide and no policy is asked.
//!
//! Invariant: every policy is fair in the long run. A goroutine that stays runnable is chosen after finitely many slices, so
//! a loop that polls for what another goroutine does comes to an end.

mod pct;
mod pos;
mod random;
pub mod replay;
pub mod rng;
mod round_robin;
pub mod schedule;

use crate::options::Policy;
use rng::Stream;

/// Index of a live goroutine in the machine's table; used again after it ended.
pub type GoIndex = u32;

/// Why a goroutine that could go on stopped.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Why {
    /// Its slice was used up.
    Slice,
    /// It gave way itself: `Gosched`, the default of a `select`, a failed `TryLock` or `CompareAndSwap`.
    Yield,
}

/// A policy with its runnable goroutines.
pub trait Scheduler {
    /// A goroutine was started or readied. The answer is whether the running one is to stop at its next schedule point.
    fn ready(&mut self, g: GoIndex, fresh: bool, choices: &mut Stream) -> bool;

    /// The running goroutine stopped though it could go on.
    fn stopped(&mut self, g: GoIndex, why: Why, choices: &mut Stream);

    /// Takes the goroutine that runs next out of the runnable ones; `None` when there are none.
    fn choose(&mut self, choices: &mut Stream) -> Option<GoIndex>;

    /// Takes a goroutine out of the runnable ones, if it is one.
    fn remove(&mut self, g: GoIndex);

    /// How many schedule points the running goroutine may pass before it stops, at least 1, with others runnable.
    fn slice(&mut self, g: GoIndex, choices: &mut Stream) -> u64;

    /// The running goroutine passed that many schedule points while others could run.
    fn passed(&mut self, points: u64) {
        let _ = points;
    }

    /// The running goroutine looked in vain for something that another one does; whether it is to give way.
    fn polled(&mut self) -> bool {
        false
    }

    /// How many goroutines are runnable, the running one not counted.
    fn n_runnable(&self) -> usize;
}

/// The scheduler of a policy.
pub fn scheduler(policy: Policy, choices: &mut Stream) -> Box<dyn Scheduler> {
    match policy {
        Policy::Random => Box::new(random::Random::new(choices)),
        Policy::Pct { depth } => Box::new(pct::Pct::new(depth, choices)),
        Policy::Pos => Box::new(pos::Pos::default()),
        Policy::RoundRobin => Box::new(round_robin::RoundRobin::default()),
    }
}

#[cfg(test)]
mod tests;
