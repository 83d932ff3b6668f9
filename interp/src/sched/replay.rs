//! Replay: the decisions of a recorded schedule, one after the other.
//!
//! A decision names a goroutine by its number and the moment by the count of schedule points passed since the start, so it
//! does not matter whether the goroutine before was stopped or waited. When the recording has ended, or
//! names a goroutine that cannot run (the program is another one), goroutines take turns.

use std::collections::VecDeque;

use super::GoIndex;
use super::schedule::Decision;

/// Schedule points of a slice after the recording has ended: longer than that of any policy, since no decision followed.
const SLICE: u64 = 1 << 20;

/// The decisions that are left.
#[derive(Debug, Default)]
pub struct Replay {
    decisions: VecDeque<Decision>,
    runnable: VecDeque<(u32, GoIndex)>,
    diverged: bool,
}

impl Replay {
    /// Replays these decisions.
    pub fn new(decisions: Vec<Decision>) -> Self {
        Replay { decisions: decisions.into(), ..Replay::default() }
    }

    /// A goroutine is runnable; its number.
    pub fn ready(&mut self, g: GoIndex, number: u32) {
        self.runnable.push_back((number, g));
    }

    /// The goroutine that runs next, after `now` points.
    pub fn choose(&mut self, now: u64) -> Option<GoIndex> {
        if self.runnable.len() > 1
            && let Some(decision) = self.decisions.pop_front()
        {
            let wanted = |&(number, _): &(u32, GoIndex)| number == decision.goroutine;
            if decision.at == now
                && let Some(at) = self.runnable.iter().position(wanted)
            {
                return self.runnable.remove(at).map(|(_, g)| g);
            }
            self.diverged = true;
        }
        self.runnable.pop_front().map(|(_, g)| g)
    }

    /// Takes a goroutine out of the runnable ones, if it is one.
    pub fn remove(&mut self, g: GoIndex) {
        self.runnable.retain(|&(_, other)| other != g);
    }

    /// Schedule points until the running goroutine is stopped, after `now` points.
    pub fn slice(&self, now: u64) -> u64 {
        match self.decisions.front() {
            None => SLICE,
            // The next decision is made because the running goroutine stops by itself.
            Some(next) if !next.preempts => u64::MAX,
            Some(next) => next.at.saturating_sub(now),
        }
    }

    /// How many are runnable.
    pub fn n_runnable(&self) -> usize {
        self.runnable.len()
    }

    /// Whether the recording did not fit the run.
    pub fn diverged(&self) -> bool {
        self.diverged
    }
}
