//! Flat clocks: a vector of counts, while a run has at most [`FLAT_SLOTS`] clock slots.

use smallvec::SmallVec;

use crate::epoch::Epoch;

/// How many slots a flat clock can hold: up to there comparing all counts is cheaper than looking for those that differ.
pub(crate) const FLAT_SLOTS: usize = 64;

/// Slots whose counts need no memory of their own.
const INLINE_SLOTS: usize = 16;

/// Counts of slots `0..FLAT_SLOTS`; those beyond its length are 0.
#[derive(Debug, Default)]
pub(crate) struct FlatClock {
    owner: u32,
    /// Where the owner's count stood when it took the slot over; 0 if the clock has learned what its owner does not know.
    since: u64,
    counts: SmallVec<[u64; INLINE_SLOTS]>,
}

impl FlatClock {
    #[inline]
    pub(super) fn owner(&self) -> Epoch {
        Epoch { slot: self.owner, count: self.get(self.owner) }
    }

    /// `owner.slot` is below [`FLAT_SLOTS`].
    pub(super) fn set_owner(&mut self, owner: Epoch) {
        (self.owner, self.since) = (owner.slot, owner.count);
        self.learn(owner);
    }

    #[inline]
    pub(super) fn get(&self, slot: u32) -> u64 {
        self.counts.get(slot as usize).copied().unwrap_or(0)
    }

    /// Known slots with their counts.
    pub(super) fn known(&self) -> impl Iterator<Item = Epoch> + '_ {
        (0..)
            .zip(&self.counts)
            .filter(|&(_, &count)| count > 0)
            .map(|(slot, &count)| Epoch { slot, count })
    }

    /// `epoch.slot` is below [`FLAT_SLOTS`].
    pub(super) fn learn(&mut self, epoch: Epoch) {
        let slot = epoch.slot as usize;
        debug_assert!(slot < FLAT_SLOTS, "a flat clock has no slot {slot}");
        self.extend_to(slot + 1);
        self.counts[slot] = self.counts[slot].max(epoch.count);
    }

    pub(super) fn tick(&mut self) {
        if let Some(count) = self.counts.get_mut(self.owner as usize) {
            *count += 1;
        }
    }

    /// Makes room for the slots below `len`.
    #[inline]
    fn extend_to(&mut self, len: usize) {
        if self.counts.len() < len {
            self.counts.resize(len, 0);
        }
    }

    pub(super) fn join(&mut self, other: &Self) {
        self.extend_to(other.counts.len());
        for (mine, theirs) in self.counts.iter_mut().zip(&other.counts) {
            *mine = (*mine).max(*theirs);
        }
    }

    /// Whether this clock, a goroutine's, knows all that `copy` does because that was copied from it and has learned nothing since.
    #[inline]
    pub(super) fn is_source_of(&self, copy: &Self) -> bool {
        copy.since != 0 && (copy.owner, copy.since) == (self.owner, self.since)
    }

    /// What it learns its owner does not know.
    pub(super) fn disown(&mut self) {
        self.since = 0;
    }

    /// Learns what `other` knows, which becomes what this one knew before.
    pub(super) fn swap(&mut self, other: &mut Self) {
        self.extend_to(other.counts.len());
        other.extend_to(self.counts.len());
        for (mine, theirs) in self.counts.iter_mut().zip(&mut other.counts) {
            let before = *mine;
            *mine = before.max(*theirs);
            *theirs = before;
        }
        (other.owner, other.since) = (self.owner, self.since);
    }

    /// Becomes what `other` knows, keeping its own owner and the owner's count.
    pub(super) fn adopt(&mut self, other: &Self) {
        let (owner, since) = (self.owner(), self.since);
        self.replace(other);
        self.set_owner(owner);
        self.since = since;
    }

    pub(super) fn copy(&self) -> Self {
        Self { counts: SmallVec::from_slice(&self.counts), ..*self }
    }

    pub(super) fn replace(&mut self, other: &Self) {
        (self.owner, self.since) = (other.owner, other.since);
        self.counts.clear();
        self.counts.extend_from_slice(&other.counts);
    }
}
