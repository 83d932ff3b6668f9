//! Vector clocks: what a goroutine, or a sync var, knows of every goroutine.
//!
//! `clock[slot]` is how many releases of that clock slot are known, 0 if none (Fidge 1988, Mattern
//! 1989). A clock also remembers its *owner*, the slot of the goroutine it belongs to or was copied
//! from, whose component changes at every release.
//!
//! Two representations. While at most `flat::FLAT_SLOTS` slots exist in a run and no count needs more
//! than 32 bits a clock is a short vector. From the first slot or count beyond on it is a
//! persistent trie that clocks share (`trie`); a clock is converted when it first meets such a slot
//! or count or a clock that is already a trie.
//!
//! Cost: flat, everything is linear in the slots. As a trie, a copy is constant and a join
//! touches only the parts in which neither side is known to be ahead of the other.
//!
//! Invariant: no component ever shrinks, except by replacing the whole clock.

mod flat;
#[cfg(test)]
mod tests;
mod trie;

use self::flat::{FlatClock, holds};
use self::trie::{Lineages, TrieClock};
use crate::epoch::Epoch;

/// A vector clock.
#[derive(Debug)]
pub(crate) enum Clock {
    Flat(FlatClock),
    Trie(TrieClock),
}

/// What the clocks of a run have in common.
#[derive(Debug, Default)]
pub(crate) struct ClockSpace {
    lineages: Lineages,
    /// The count at which each slot of flat clocks was taken over last; those beyond its length never were.
    starts: Vec<u64>,
}

/// What a clock knows, at hand: the counts of a flat one, or a trie.
#[derive(Clone, Copy, Debug)]
pub(crate) struct View<'a> {
    counts: &'a [u32],
    trie: Option<&'a TrieClock>,
}

impl View<'_> {
    /// Whether what happened in `epoch` happened before.
    #[inline(always)]
    pub(crate) fn knows(self, epoch: Epoch) -> bool {
        match self.counts.get(epoch.slot as usize) {
            Some(&count) => u64::from(count) >= epoch.count,
            None => self.knows_beyond(epoch),
        }
    }

    #[inline(never)]
    fn knows_beyond(self, epoch: Epoch) -> bool {
        self.trie.map_or(0, |trie| trie.get(epoch.slot)) >= epoch.count
    }
}

impl Clock {
    /// The clock that knows `owner` and nothing else.
    pub(crate) fn new(owner: Epoch, space: &mut ClockSpace) -> Self {
        let mut clock = Self::unowned();
        clock.set_owner(owner, space);
        clock
    }

    /// The clock that knows nothing and is nobody's.
    pub(crate) fn unowned() -> Self {
        Self::Flat(FlatClock::default())
    }

    /// The current epoch of the clock's owner.
    #[inline]
    pub(crate) fn owner(&self) -> Epoch {
        match self {
            Self::Flat(flat) => flat.owner(),
            Self::Trie(trie) => trie.owner(),
        }
    }

    /// Gives the clock to the goroutine in `owner.slot`, which stands at `owner.count`. What the
    /// clock knew of its former owner it still knows.
    pub(crate) fn set_owner(&mut self, owner: Epoch, space: &mut ClockSpace) {
        let slot = owner.slot as usize;
        if holds(owner) {
            if space.starts.len() <= slot {
                space.starts.resize(slot + 1, 0);
            }
            space.starts[slot] = owner.count;
        } else {
            self.make_trie(space);
        }
        match self {
            Self::Flat(flat) => flat.set_owner(owner),
            Self::Trie(trie) => trie.set_owner(owner, &mut space.lineages),
        }
    }

    /// How many releases of `slot` are known.
    #[inline]
    pub(crate) fn get(&self, slot: u32) -> u64 {
        match self {
            Self::Flat(flat) => flat.get(slot),
            Self::Trie(trie) => trie.get(slot),
        }
    }

    /// Whether what happened in `epoch` happened before.
    #[inline]
    pub(crate) fn knows(&self, epoch: Epoch) -> bool {
        self.view().knows(epoch)
    }

    /// A number that is another one whenever this clock, which is a goroutine's, has learned something; `None` for a trie.
    #[inline]
    pub(crate) fn news(&self) -> Option<u64> {
        match self {
            Self::Flat(flat) => Some(flat.news()),
            Self::Trie(_) => None,
        }
    }

    /// The clock for many questions.
    #[inline(always)]
    pub(crate) fn view(&self) -> View<'_> {
        match self {
            Self::Flat(flat) => View { counts: flat.counts(), trie: None },
            Self::Trie(trie) => View { counts: &[], trie: Some(trie) },
        }
    }

    /// Learns of one epoch.
    pub(crate) fn learn(&mut self, epoch: Epoch, space: &mut ClockSpace) {
        if !holds(epoch) {
            self.make_trie(space);
        }
        match self {
            Self::Flat(flat) => flat.learn(epoch),
            Self::Trie(trie) => trie.learn(epoch, &mut space.lineages),
        }
    }

    /// Starts the owner's next epoch.
    #[inline]
    pub(crate) fn tick(&mut self, space: &mut ClockSpace) {
        if let Self::Flat(flat) = self
            && flat.tick()
        {
            return;
        }
        self.make_trie(space);
        if let Self::Trie(trie) = self {
            trie.tick();
        }
    }

    /// This clock, which is a goroutine's, learns everything that `held`, a sync var's, knows.
    #[inline]
    pub(crate) fn acquire(&mut self, held: &Self, space: &mut ClockSpace) {
        if held.is_tiny() || !held.is_heard_of(self, space) {
            self.join(held, space);
        }
    }

    /// This clock, which is a sync var's, learns everything that `other`, a goroutine's, knows.
    pub(crate) fn merge(&mut self, other: &Self, space: &mut ClockSpace) {
        if self.is_heard_of(other, space) {
            self.replace(other);
            return;
        }
        self.join(other, space);
        if let Self::Flat(flat) = self {
            flat.disown();
        }
    }

    #[inline(always)]
    fn is_tiny(&self) -> bool {
        matches!(self, Self::Flat(flat) if flat.is_tiny())
    }

    /// Whether `knower` is known to know all that this one does, without a look at all counts.
    #[inline]
    fn is_heard_of(&self, knower: &Self, space: &ClockSpace) -> bool {
        match (self, knower) {
            (Self::Flat(flat), Self::Flat(knower)) => {
                let start = space.starts.get(flat.owner_slot()).copied().unwrap_or(0);
                flat.is_heard_of(knower, start)
            }
            _ => false,
        }
    }

    /// Learns everything that `other` knows.
    pub(crate) fn join(&mut self, other: &Self, space: &mut ClockSpace) {
        match (&mut *self, other) {
            (Self::Flat(flat), Self::Flat(other)) => flat.join(other),
            (Self::Trie(trie), Self::Flat(other)) => trie.join_flat(other, &mut space.lineages),
            (Self::Trie(trie), Self::Trie(other)) => trie.join(other, &mut space.lineages),
            (Self::Flat(_), Self::Trie(_)) => {
                self.make_trie(space);
                self.join(other, space);
            }
        }
    }

    /// Both learn everything that the other knows. The owners are different.
    pub(crate) fn meet(&mut self, other: &mut Self, space: &mut ClockSpace) {
        match (&mut *self, &mut *other) {
            (Self::Flat(flat), Self::Flat(other)) => flat.meet(other),
            (Self::Trie(trie), Self::Trie(other)) => trie.meet(other, &mut space.lineages),
            _ => {
                self.join(other, space);
                other.join(self, space);
            }
        }
    }

    /// Learns everything that `other` knows, which becomes equal to what this clock was before.
    #[inline(always)]
    pub(crate) fn swap(&mut self, other: &mut Self, space: &mut ClockSpace) {
        if let (Self::Flat(flat), Self::Flat(other)) = (&mut *self, &mut *other)
            && flat.swap_tiny(other)
        {
            return;
        }
        self.swap_any(other, space);
    }

    #[inline(never)]
    fn swap_any(&mut self, other: &mut Self, space: &mut ClockSpace) {
        if !other.is_tiny() && other.is_heard_of(self, space) {
            other.replace(self);
            return;
        }
        if let (Self::Flat(flat), Self::Flat(other)) = (&mut *self, &mut *other) {
            flat.swap(other);
            return;
        }
        let before = self.copy();
        self.join(other, space);
        *other = before;
    }

    /// An equal clock that is written independently of this one.
    pub(crate) fn copy(&self) -> Self {
        match self {
            Self::Flat(flat) => Self::Flat(flat.copy()),
            Self::Trie(trie) => Self::Trie(trie.copy()),
        }
    }

    /// Becomes equal to `other`.
    #[inline]
    pub(crate) fn replace(&mut self, other: &Self) {
        match (&mut *self, other) {
            (Self::Flat(flat), Self::Flat(other)) => flat.replace(other),
            _ => self.replace_any(other),
        }
    }

    #[inline(never)]
    fn replace_any(&mut self, other: &Self) {
        *self = other.copy();
    }

    /// A copy for a goroutine that starts in `child` and was started by this clock's owner.
    pub(crate) fn fork(&mut self, child: Epoch, space: &mut ClockSpace) -> Self {
        // Converting here and not in the copy lets all children share what the parent knows.
        if !holds(child) {
            self.make_trie(space);
        }
        if let Self::Trie(trie) = self {
            trie.make_room(&mut space.lineages);
        }
        let mut clock = self.copy();
        clock.set_owner(child, space);
        clock
    }

    fn make_trie(&mut self, space: &mut ClockSpace) {
        if let Self::Flat(flat) = self {
            *self = Self::Trie(TrieClock::from_flat(flat, &mut space.lineages));
        }
    }
}
