//! Reports: accesses, the pairs of them that race, and which pairs are news.
//!
//! A race is reported once per run for each unordered pair of (site, call context), whatever the
//! address and whichever side came first, so `x++` against `x++` in two goroutines is one report.
//!
//! Cost: one hash lookup for each racing pair met, reported before or not.

use rustc_hash::FxHashSet;

use crate::context::ContextId;
use crate::epoch::Epoch;
use crate::goroutines::GoroutineId;

/// A place in source, opaque to the detector.
pub type Site = u32;

/// How memory is accessed.
///
/// | first \ second | read | write | atomic read | atomic write |
/// |---|---|---|---|---|
/// | read | | race | | race |
/// | write | race | race | race | race |
/// | atomic read | | race | | |
/// | atomic write | race | race | | |
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum AccessKind {
    /// A plain read.
    Read,
    /// A plain write.
    Write,
    /// An atomic load.
    AtomicRead,
    /// An atomic store or read-modify-write, also a compare-and-swap that fails.
    AtomicWrite,
}

impl AccessKind {
    /// Every kind, in declaration order.
    pub const ALL: [Self; 4] = [Self::Read, Self::Write, Self::AtomicRead, Self::AtomicWrite];

    /// Whether two unordered accesses of these kinds race. Symmetric.
    #[must_use]
    pub const fn conflicts_with(self, other: Self) -> bool {
        self.conflicts() & other.bit() != 0
    }

    /// Whether `self` conflicts with every kind that `other` conflicts with.
    ///
    /// A later access that covers an earlier one, and is ordered after it, stands for it: whatever
    /// races with the earlier access from then on races with the later one.
    #[must_use]
    pub const fn covers(self, other: Self) -> bool {
        other.conflicts() & !self.conflicts() == 0
    }

    /// Whether it is not atomic.
    #[must_use]
    pub const fn is_plain(self) -> bool {
        matches!(self, Self::Read | Self::Write)
    }

    const fn bit(self) -> u8 {
        1 << self as u8
    }

    const fn conflicts(self) -> u8 {
        match self {
            Self::Read => Self::Write.bit() | Self::AtomicWrite.bit(),
            Self::Write => 0b1111,
            Self::AtomicRead => Self::Write.bit(),
            Self::AtomicWrite => Self::Read.bit() | Self::Write.bit(),
        }
    }
}

/// One access to memory, as a report names it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Access {
    /// Whether it read or wrote, plainly or atomically.
    pub kind: AccessKind,
    /// Who made it.
    pub goroutine: GoroutineId,
    /// Where in source.
    pub site: Site,
    /// Called from where.
    pub context: ContextId,
    /// First byte. For the prior side of a race this is the first byte of the cell both touched.
    pub addr: u64,
    /// Bytes accessed, `u32::MAX` if more. For the prior side of a race, the bytes of one cell.
    pub width: u32,
    /// When, in the clock of its goroutine.
    pub epoch: Epoch,
}

/// Two conflicting accesses that nothing orders.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Race {
    /// The one that came first in this schedule.
    pub prior: Access,
    /// The one that found it.
    pub current: Access,
}

/// The races of a run.
#[derive(Debug, Default)]
pub(crate) struct Reports {
    seen: FxHashSet<[(Site, ContextId); 2]>,
    pending: Vec<Race>,
}

impl Reports {
    /// Keeps `race` unless the same pair of places was reported before.
    pub(crate) fn add(&mut self, race: Race) {
        let prior = (race.prior.site, race.prior.context);
        let current = (race.current.site, race.current.context);
        if self.seen.insert([prior.min(current), prior.max(current)]) {
            self.pending.push(race);
        }
    }

    pub(crate) fn has_pending(&self) -> bool {
        !self.pending.is_empty()
    }

    pub(crate) fn take(&mut self) -> Vec<Race> {
        std::mem::take(&mut self.pending)
    }

    pub(crate) fn n_reported(&self) -> usize {
        self.seen.len()
    }
}

#[cfg(test)]
mod tests {
    use super::AccessKind::{self, AtomicRead, AtomicWrite, Read, Write};

    #[test]
    fn conflicts_are_symmetric() {
        for a in AccessKind::ALL {
            for b in AccessKind::ALL {
                assert_eq!(a.conflicts_with(b), b.conflicts_with(a), "{a:?} {b:?}");
            }
        }
    }

    #[test]
    fn atomics_conflict_with_plain_accesses_only() {
        assert!(!AtomicWrite.conflicts_with(AtomicWrite));
        assert!(!AtomicRead.conflicts_with(Read));
        assert!(AtomicRead.conflicts_with(Write));
        assert!(AtomicWrite.conflicts_with(Read));
    }

    #[test]
    fn what_covers_what() {
        assert!(AccessKind::ALL.iter().all(|&kind| Write.covers(kind)));
        assert!(Read.covers(AtomicRead) && AtomicWrite.covers(AtomicRead));
        assert!(!Read.covers(AtomicWrite) && !AtomicWrite.covers(Read));
        assert!(!AtomicRead.covers(Read) && !AtomicWrite.covers(Write));
    }
}
