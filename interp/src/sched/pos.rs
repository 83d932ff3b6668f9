//! POS: partial-order sampling. Every next event has a random priority and the highest one happens.
//!
//! Yuan, Yang and Gu, "Partial order aware concurrency sampling" (CAV 2018). A slice is one schedule point; after it the
//! goroutine draws a new priority.
//!
//! Differs from the paper: which events conflict is not known here, so only the priority of the goroutine that ran is drawn anew; and
//! a goroutine that runs [`PATIENCE`] slices in a row while others could run falls below all others, which bounds starvation.
//!
//! Cost: logarithmic in the number of runnable goroutines at every schedule point; the finest and slowest policy.

use std::collections::BTreeSet;

use super::rng::Stream;
use super::{GoIndex, Scheduler, Why};

/// Slices in a row before a goroutine must wait.
const PATIENCE: u32 = 25;

/// Priorities that are drawn have this bit; those of goroutines that must wait count down below it.
const DRAWN: u64 = 1 << 63;

/// The policy.
#[derive(Debug, Default)]
pub(super) struct Pos {
    runnable: BTreeSet<(u64, GoIndex)>,
    running: GoIndex,
    in_a_row: u32,
    n_demoted: u64,
}

impl Scheduler for Pos {
    fn ready(&mut self, g: GoIndex, _fresh: bool, choices: &mut Stream) -> bool {
        self.runnable.insert((choices.bits() | DRAWN, g));
        false
    }

    fn stopped(&mut self, g: GoIndex, why: Why, choices: &mut Stream) {
        self.in_a_row += 1;
        let last = why == Why::Yield || self.in_a_row >= PATIENCE;
        let priority = if last {
            self.n_demoted += 1;
            DRAWN - self.n_demoted
        } else {
            choices.bits() | DRAWN
        };
        self.runnable.insert((priority, g));
    }

    fn choose(&mut self, _choices: &mut Stream) -> Option<GoIndex> {
        let (_, g) = self.runnable.pop_last()?;
        if g != self.running {
            self.running = g;
            self.in_a_row = 0;
        }
        Some(g)
    }

    fn remove(&mut self, g: GoIndex) {
        self.runnable.retain(|&(_, other)| other != g);
    }

    fn slice(&mut self, _g: GoIndex, _choices: &mut Stream) -> u64 {
        1
    }

    fn polled(&mut self) -> bool {
        true
    }

    fn n_runnable(&self) -> usize {
        self.runnable.len()
    }
}
