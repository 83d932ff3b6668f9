//! The random walk: any runnable goroutine is as likely to be next, and slices are geometric.
//!
//! The mean of the slices is drawn once a run, from 1 to `2^`[`MAX_MEAN_LOG2`] schedule points: its logarithm is the square of a uniform number,
//! so fine interleavings are the more likely and coarse ones occur. A run that goes on for long ([`SETTLED`] points) draws every second slice
//! from a long mean: switching then costs a bounded share of its time, and fine slices still occur.
//!
//! Logarithms are straight lines between powers of two. That is near enough for a schedule, and unlike a library's the same on every machine.
//!
//! Cost: two draws for a switch between several runnable goroutines.

use super::rng::{Stream, exp2};
use super::{GoIndex, Scheduler, Why};

/// Binary logarithm of the largest mean, in schedule points.
const MAX_MEAN_LOG2: f64 = 12.0;

/// Schedule points after which half of the slices are long.
const SETTLED: u64 = 50_000;

/// Mean of the long ones.
const LONG_MEAN: f64 = 20_000.0;

/// The policy.
#[derive(Debug)]
pub(super) struct Random {
    runnable: Vec<GoIndex>,
    mean: f64,
    passed: u64,
}

impl Random {
    /// With a mean drawn for this run.
    pub(super) fn new(choices: &mut Stream) -> Self {
        let unit = choices.unit();
        Random { runnable: Vec::new(), mean: exp2(MAX_MEAN_LOG2 * unit * unit), passed: 0 }
    }
}

/// About the exponential number of mean 1 that uniform bits stand for.
fn exponential(bits: u64) -> f64 {
    const LN_2: f64 = std::f64::consts::LN_2;
    let zeros = bits.leading_zeros();
    let rest = (bits.checked_shl(zeros).unwrap_or(0) << 1 >> 11) as f64 / (1u64 << 53) as f64;
    (f64::from(zeros) + 1.0 - rest) * LN_2
}

impl Scheduler for Random {
    fn ready(&mut self, g: GoIndex, _fresh: bool, _choices: &mut Stream) -> bool {
        self.runnable.push(g);
        false
    }

    fn stopped(&mut self, g: GoIndex, _why: Why, _choices: &mut Stream) {
        self.runnable.push(g);
    }

    fn choose(&mut self, choices: &mut Stream) -> Option<GoIndex> {
        match self.runnable.len() {
            0 => None,
            1 => self.runnable.pop(),
            n => Some(self.runnable.swap_remove(choices.below(n as u64) as usize)),
        }
    }

    fn remove(&mut self, g: GoIndex) {
        self.runnable.retain(|&other| other != g);
    }

    fn slice(&mut self, _g: GoIndex, choices: &mut Stream) -> u64 {
        let bits = choices.bits();
        let long = self.passed > SETTLED && bits & 1 == 1;
        let mean = if long { LONG_MEAN } else { self.mean };
        // An exponential, rounded up, is geometric.
        ((exponential(bits) * mean) as u64).saturating_add(1)
    }

    fn passed(&mut self, points: u64) {
        self.passed = self.passed.saturating_add(points);
    }

    fn n_runnable(&self) -> usize {
        self.runnable.len()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slices_have_about_their_mean() {
        let mut choices = Stream::new(1, 0);
        let n = 100_000;
        let sum: f64 = (0..n).map(|_| exponential(choices.bits())).sum();
        let mean = sum / f64::from(n);
        assert!((0.95..1.1).contains(&mean), "{mean}");
    }

    #[test]
    fn powers_of_two_are_exact() {
        assert_eq!([0.0, 1.0, 12.0].map(exp2), [1.0, 2.0, 4096.0]);
        assert!(exponential(0) > exponential(1) && exponential(u64::MAX) >= 0.0);
    }
}
