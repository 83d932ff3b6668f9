//! The only source of randomness: ChaCha8 keyed by the seed, one stream for each kind of choice.
//!
//! Streams are independent, so that drawing a `select` case does not change which goroutine runs next, and the choices
//! of a run that is replayed from a recorded schedule are those that it had.

use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{Rng as _, SeedableRng as _};

/// The choices of one kind.
#[derive(Clone, Debug)]
pub struct Stream {
    rng: ChaCha8Rng,
}

impl Stream {
    /// Stream number `stream` of a seed.
    pub fn new(seed: u64, stream: u64) -> Self {
        let mut rng = ChaCha8Rng::seed_from_u64(seed);
        rng.set_stream(stream);
        Stream { rng }
    }

    /// 64 random bits.
    #[inline]
    pub fn bits(&mut self) -> u64 {
        self.rng.next_u64()
    }

    /// A number below `n`, each as likely; 0 when `n` is 0.
    #[inline]
    pub fn below(&mut self, n: u64) -> u64 {
        // Lemire, "Fast random integer generation in an interval" (2019): the rejected part is below n / 2^64.
        let mut wide = u128::from(self.bits()) * u128::from(n);
        if (wide as u64) < n {
            let reject = n.wrapping_neg() % n;
            while (wide as u64) < reject {
                wide = u128::from(self.bits()) * u128::from(n);
            }
        }
        (wide >> 64) as u64
    }

    /// A number in `0.0 .. 1.0`.
    pub fn unit(&mut self) -> f64 {
        (self.bits() >> 11) as f64 / (1u64 << 53) as f64
    }
}

/// About two to the power of a number that is not negative: a straight line between whole powers, so the same on every machine.
pub(super) fn exp2(power: f64) -> f64 {
    let whole = power as u32;
    (1u64 << whole.min(63)) as f64 * (1.0 + power - f64::from(whole))
}

/// The streams of a run.
#[derive(Clone, Debug)]
pub struct Streams {
    /// Who runs next and for how long.
    pub schedule: Stream,
    /// Which ready case of a `select` is taken.
    pub select: Stream,
    /// Where `range` over a map begins, and what the library leaves open.
    pub order: Stream,
    /// `math/rand`.
    pub rand: Stream,
}

impl Streams {
    /// The streams of a seed.
    pub fn new(seed: u64) -> Self {
        Streams {
            schedule: Stream::new(seed, 0),
            select: Stream::new(seed, 1),
            order: Stream::new(seed, 2),
            rand: Stream::new(seed, 3),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn streams_are_reproducible_and_differ() {
        let (mut a, mut b) = (Streams::new(7), Streams::new(7));
        assert_eq!(a.schedule.bits(), b.schedule.bits());
        assert_ne!(a.schedule.bits(), a.select.bits());
    }

    #[test]
    fn below_stays_below_and_reaches_all() {
        let mut s = Stream::new(1, 0);
        let mut seen = [0u32; 7];
        for _ in 0..7000 {
            seen[s.below(7) as usize] += 1;
        }
        assert!(seen.iter().all(|&n| n > 800), "{seen:?}");
        assert_eq!(s.below(0), 0);
        assert_eq!(s.below(1), 0);
    }
}
