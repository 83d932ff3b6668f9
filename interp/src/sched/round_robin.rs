//! Round-robin: first come, first served, with long equal slices. Coarse and predictable.

use std::collections::VecDeque;

use super::rng::Stream;
use super::{GoIndex, Scheduler, Why};

/// Schedule points of a slice.
const SLICE: u64 = 10_000;

/// The policy.
#[derive(Debug, Default)]
pub(super) struct RoundRobin {
    runnable: VecDeque<GoIndex>,
}

impl Scheduler for RoundRobin {
    fn ready(&mut self, g: GoIndex, _fresh: bool, _choices: &mut Stream) -> bool {
        self.runnable.push_back(g);
        false
    }

    fn stopped(&mut self, g: GoIndex, _why: Why, _choices: &mut Stream) {
        self.runnable.push_back(g);
    }

    fn choose(&mut self, _choices: &mut Stream) -> Option<GoIndex> {
        self.runnable.pop_front()
    }

    fn remove(&mut self, g: GoIndex) {
        self.runnable.retain(|&other| other != g);
    }

    fn slice(&mut self, _g: GoIndex, _choices: &mut Stream) -> u64 {
        SLICE
    }

    fn n_runnable(&self) -> usize {
        self.runnable.len()
    }
}
