//! PCT: random priorities with a few random change points.
//!
//! Burckhardt, Kothari, Musuvathi and Nagarakatte, "A randomized scheduler with probabilistic guarantees of finding bugs"
//! (ASPLOS 2010). Every goroutine gets a random priority when it starts; the runnable one of highest priority runs; at `depth - 1`
//! random points of the run the running one falls below all others.
//!
//! Differs from the paper: the length of the run is not known, so it is guessed between [`SHORTEST`] and
//! `2^`[`LONGEST_LOG2`] times as many schedule points, short ones more often, where only those count at which others could run; and
//! there is no starvation: a goroutine that yields, or that used up [`PATIENCE`] slices in a row while others could run, falls below the
//! others as well.
//!
//! Cost: logarithmic in the number of runnable goroutines for each switch.

use std::collections::BTreeMap;

use super::rng::{Stream, exp2};
use super::{GoIndex, Scheduler, Why};

const SHORTEST: f64 = 6.0;
const LONGEST_LOG2: f64 = 13.4;

/// Schedule points of a slice, when no change point is nearer.
const SLICE: u64 = 1000;

/// Slices in a row before a goroutine is demoted.
const PATIENCE: u32 = 3;

/// Demoted priorities lie below this and count down; initial ones lie above.
const DEMOTED: u64 = 1 << 62;

/// The policy.
#[derive(Debug)]
pub(super) struct Pct {
    /// By priority; no two are equal.
    runnable: BTreeMap<u64, GoIndex>,
    /// Of every goroutine that lives.
    priorities: Vec<u64>,
    /// Schedule points at which the running goroutine is demoted, the next one last.
    changes: Vec<u64>,
    /// Schedule points that were passed.
    passed: u64,
    next_demoted: u64,
    running: GoIndex,
    in_a_row: u32,
}

impl Pct {
    /// With `depth - 1` change points.
    pub(super) fn new(depth: u32, choices: &mut Stream) -> Self {
        let unit = choices.unit();
        let length = SHORTEST * exp2(LONGEST_LOG2 * unit * unit);
        let mut changes: Vec<u64> =
            (1..depth).map(|_| 1 + choices.below(length as u64 + 1)).collect();
        changes.sort_unstable_by(|a, b| b.cmp(a));
        Pct {
            runnable: BTreeMap::new(),
            priorities: Vec::new(),
            changes,
            passed: 0,
            next_demoted: DEMOTED,
            running: GoIndex::MAX,
            in_a_row: 0,
        }
    }

    fn priority(&self, g: GoIndex) -> u64 {
        self.priorities.get(g as usize).copied().unwrap_or(0)
    }

    fn set_priority(&mut self, g: GoIndex, priority: u64) {
        if self.priorities.len() <= g as usize {
            self.priorities.resize(g as usize + 1, 0);
        }
        self.priorities[g as usize] = priority;
    }

    fn demote(&mut self, g: GoIndex) {
        self.next_demoted -= 1;
        self.set_priority(g, self.next_demoted);
        self.in_a_row = 0;
    }
}

impl Scheduler for Pct {
    fn ready(&mut self, g: GoIndex, fresh: bool, choices: &mut Stream) -> bool {
        if fresh {
            let mut priority = DEMOTED + 1 + choices.below(DEMOTED);
            while self.runnable.contains_key(&priority) {
                priority += 1;
            }
            self.set_priority(g, priority);
        }
        let priority = self.priority(g);
        self.runnable.insert(priority, g);
        priority > self.priority(self.running)
    }

    fn stopped(&mut self, g: GoIndex, why: Why, _choices: &mut Stream) {
        self.in_a_row += 1;
        let mut demote = why == Why::Yield || self.in_a_row >= PATIENCE;
        while self.changes.last().is_some_and(|&at| at <= self.passed) {
            self.changes.pop();
            demote = true;
        }
        if demote {
            self.demote(g);
        }
        self.runnable.insert(self.priority(g), g);
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
        self.runnable.retain(|_, other| *other != g);
    }

    fn slice(&mut self, _g: GoIndex, _choices: &mut Stream) -> u64 {
        let to_change = self.changes.last().map_or(SLICE, |at| at.saturating_sub(self.passed));
        to_change.clamp(1, SLICE)
    }

    fn passed(&mut self, points: u64) {
        self.passed = self.passed.saturating_add(points);
    }

    fn polled(&mut self) -> bool {
        true
    }

    fn n_runnable(&self) -> usize {
        self.runnable.len()
    }
}
