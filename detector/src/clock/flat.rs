//! Flat clocks: a vector of counts, while a run has at most [`FLAT_SLOTS`] clock slots and no goroutine has made [`MOST`] releases.
//!
//! Counts have 32 bits: joining clocks of some hundred slots takes as long as their memory takes to come.

use fearless_simd::{Level, dispatch};
use smallvec::SmallVec;

use crate::epoch::Epoch;

/// How many slots a flat clock can hold. To compare all of some hundred counts is cheaper than to look for those that differ where goroutines
/// hear of one another through locks and pipelines; to copy them all is dearer where thousands are only started and waited for.
pub(crate) const FLAT_SLOTS: usize = 1024;

/// The greatest count that a flat clock can hold.
pub(super) const MOST: u64 = u32::MAX as u64;

/// Slots whose counts need no memory of their own.
const INLINE_SLOTS: usize = 32;

/// To look which vector instructions the processor has costs more than they save on so many counts.
const FEW: usize = 16;

/// So few counts are joined faster than it is found out that there is nothing new.
const TINY: usize = 4;

/// Counts of slots `0..FLAT_SLOTS`; those beyond its length are 0.
#[derive(Debug, Default)]
pub(crate) struct FlatClock {
    owner: u32,
    /// Where the owner's count stood when it took the slot over; 0 if the clock has learned what its owner does not know, or has
    /// no owner.
    since: u64,
    /// How often it may have learned something.
    news: u64,
    counts: SmallVec<[u32; INLINE_SLOTS]>,
}

impl FlatClock {
    #[inline]
    pub(super) fn owner(&self) -> Epoch {
        Epoch { slot: self.owner, count: self.get(self.owner) }
    }

    /// The slot of the owner, below [`FLAT_SLOTS`].
    #[inline]
    pub(super) fn owner_slot(&self) -> usize {
        self.owner as usize
    }

    /// The clock can hold the epoch.
    pub(super) fn set_owner(&mut self, owner: Epoch) {
        (self.owner, self.since) = (owner.slot, owner.count);
        self.learn(owner);
    }

    #[inline]
    pub(super) fn get(&self, slot: u32) -> u64 {
        self.counts.get(slot as usize).copied().map_or(0, u64::from)
    }

    /// Known slots with their counts.
    pub(super) fn known(&self) -> impl Iterator<Item = Epoch> + '_ {
        (0..)
            .zip(&self.counts)
            .filter(|&(_, &count)| count > 0)
            .map(|(slot, &count)| Epoch { slot, count: count.into() })
    }

    /// The clock can hold the epoch.
    pub(super) fn learn(&mut self, epoch: Epoch) {
        let slot = epoch.slot as usize;
        debug_assert!(holds(epoch), "a flat clock cannot hold {epoch}");
        self.news += 1;
        self.extend_to(slot + 1);
        self.counts[slot] = self.counts[slot].max(epoch.count as u32);
    }

    /// Starts the owner's next epoch if the clock can hold that. Whether it can.
    #[inline]
    pub(super) fn tick(&mut self) -> bool {
        let Some(count) = self.counts.get_mut(self.owner as usize) else { return true };
        match count.checked_add(1) {
            Some(next) => {
                *count = next;
                true
            }
            None => false,
        }
    }

    /// Makes room for the slots below `len`.
    #[inline]
    fn extend_to(&mut self, len: usize) {
        if self.counts.len() < len {
            self.counts.resize(len, 0);
        }
    }

    #[inline]
    pub(super) fn join(&mut self, other: &Self) {
        self.news += 1;
        self.extend_to(other.counts.len());
        pairwise(&mut self.counts, other.counts.iter(), |mine, theirs| {
            *mine = (*mine).max(*theirs);
        });
    }

    /// Both learn what the other knows. Each is the source of what is known of its owner, so that does not change.
    #[inline]
    pub(super) fn meet(&mut self, other: &mut Self) {
        self.news += 1;
        other.news += 1;
        self.level(other);
        pairwise(&mut self.counts, other.counts.iter_mut(), |mine, theirs| {
            let both = (*mine).max(*theirs);
            (*mine, *theirs) = (both, both);
        });
    }

    /// Both have as many counts.
    #[inline]
    fn level(&mut self, other: &mut Self) {
        if self.counts.len() != other.counts.len() {
            self.extend_to(other.counts.len());
            other.extend_to(self.counts.len());
        }
    }

    /// Whether `knower` is known to know all that this one does: this is what its owner knew when it made a release that `knower`
    /// has heard of. `start` is where the owner's slot was taken over last.
    #[inline]
    pub(super) fn is_heard_of(&self, knower: &Self, start: u64) -> bool {
        // What is known of a slot's earlier holders says nothing: a slot may be handed on before all of their releases are known.
        self.since == start && start != 0 && knower.get(self.owner) >= self.get(self.owner)
    }

    /// Whether all counts are looked at as fast as anything is found out about them.
    #[inline(always)]
    pub(super) fn is_tiny(&self) -> bool {
        self.counts.len() <= TINY
    }

    /// What it learns its owner does not know.
    pub(super) fn disown(&mut self) {
        self.since = 0;
    }

    /// [`swap`](Self::swap) if both have the same few slots. Whether they have.
    #[inline(always)]
    pub(super) fn swap_tiny(&mut self, other: &mut Self) -> bool {
        let (mine, theirs) = (self.counts.as_mut_slice(), other.counts.as_mut_slice());
        if mine.len() > TINY || mine.len() != theirs.len() {
            return false;
        }
        mine.iter_mut().zip(theirs).for_each(|(mine, theirs)| exchange(mine, theirs));
        self.news += 1;
        (other.owner, other.since) = (self.owner, self.since);
        true
    }

    /// Learns what `other` knows, which becomes what this one knew before.
    #[inline]
    pub(super) fn swap(&mut self, other: &mut Self) {
        self.news += 1;
        self.level(other);
        pairwise(&mut self.counts, other.counts.iter_mut(), exchange);
        (other.owner, other.since) = (self.owner, self.since);
    }

    pub(super) fn copy(&self) -> Self {
        Self { counts: SmallVec::from_slice(&self.counts), ..*self }
    }

    #[inline]
    pub(super) fn replace(&mut self, other: &Self) {
        (self.owner, self.since) = (other.owner, other.since);
        let (mine, theirs) = (self.counts.as_mut_slice(), other.counts.as_slice());
        if mine.len() == theirs.len() {
            mine.copy_from_slice(theirs);
        } else {
            self.replace_counts(theirs);
        }
    }

    #[inline(never)]
    fn replace_counts(&mut self, counts: &[u32]) {
        self.counts.clear();
        self.counts.extend_from_slice(counts);
    }

    /// A number that is another one whenever the clock has learned something.
    #[inline]
    pub(super) fn news(&self) -> u64 {
        self.news
    }

    /// The counts by slot.
    #[inline]
    pub(super) fn counts(&self) -> &[u32] {
        &self.counts
    }
}

/// Whether a flat clock can know of that epoch.
#[inline]
pub(super) fn holds(epoch: Epoch) -> bool {
    (epoch.slot as usize) < FLAT_SLOTS && epoch.count <= MOST
}

/// Mine becomes the later one, theirs what mine was.
#[inline(always)]
fn exchange(mine: &mut u32, theirs: &mut u32) {
    let before = *mine;
    *mine = before.max(*theirs);
    *theirs = before;
}

/// Changes all of my counts, each beside another one of the same slot; without branches, for which counts are news cannot be foreseen.
#[inline(always)]
fn pairwise<T>(
    mine: &mut [u32],
    theirs: impl ExactSizeIterator<Item = T>,
    change: impl Fn(&mut u32, T),
) {
    if mine.len() <= FEW {
        mine.iter_mut().zip(theirs).for_each(|(mine, theirs)| change(mine, theirs));
    } else {
        dispatch!(Level::new(), _simd => {
            mine.iter_mut().zip(theirs).for_each(|(mine, theirs)| change(mine, theirs));
        });
    }
}
