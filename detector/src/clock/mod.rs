//! Vector clocks: what a goroutine, or a sync var, knows of every goroutine.
//!
//! `clock[slot]` is how many releases of that clock slot are known, 0 if none (Fidge 1988, Mattern
//! 1989). A clock also remembers its *owner*, the slot of the goroutine it belongs to or was copied
//! from, whose component changes at every release.
//!
//! Two representations. While at most [`FLAT_SLOTS`] slots exist in a run a clock is a short
//! vector. From the first slot beyond on it is a persistent trie that clocks share (`trie`);
//! a clock is converted when it first meets such a slot or a clock that is already a trie.
//!
//! Cost: flat, everything is linear in the slots. As a trie, a copy is constant and a join
//! touches only the parts in which neither side is known to be ahead of the other.
//!
//! Invariant: no component ever shrinks, except by replacing the whole clock.

mod flat;
#[cfg(test)]
mod tests;
mod trie;

pub(crate) use self::flat::FLAT_SLOTS;
pub(crate) use self::trie::Lineages;

use self::flat::FlatClock;
use self::trie::TrieClock;
use crate::epoch::Epoch;

/// A vector clock.
#[derive(Debug)]
pub(crate) enum Clock {
    Flat(FlatClock),
    Trie(TrieClock),
}

impl Clock {
    /// The clock that knows `owner` and nothing else.
    pub(crate) fn new(owner: Epoch, lineages: &mut Lineages) -> Self {
        let mut clock = Self::Flat(FlatClock::default());
        clock.set_owner(owner, lineages);
        clock
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
    pub(crate) fn set_owner(&mut self, owner: Epoch, lineages: &mut Lineages) {
        if owner.slot as usize >= FLAT_SLOTS {
            self.make_trie(lineages);
        }
        match self {
            Self::Flat(flat) => flat.set_owner(owner),
            Self::Trie(trie) => trie.set_owner(owner, lineages),
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
        self.get(epoch.slot) >= epoch.count
    }

    /// Learns of one epoch.
    pub(crate) fn learn(&mut self, epoch: Epoch, lineages: &mut Lineages) {
        if epoch.slot as usize >= FLAT_SLOTS {
            self.make_trie(lineages);
        }
        match self {
            Self::Flat(flat) => flat.learn(epoch),
            Self::Trie(trie) => trie.learn(epoch, lineages),
        }
    }

    /// Starts the owner's next epoch.
    pub(crate) fn tick(&mut self) {
        match self {
            Self::Flat(flat) => flat.tick(),
            Self::Trie(trie) => trie.tick(),
        }
    }

    /// This clock, which is a goroutine's, learns everything that `held`, a sync var's, knows.
    #[inline]
    pub(crate) fn acquire(&mut self, held: &Self, lineages: &mut Lineages) {
        // Who locks again what it unlocked last learns nothing.
        if let (Self::Flat(flat), Self::Flat(held)) = (&*self, held)
            && flat.is_source_of(held)
        {
            return;
        }
        self.join(held, lineages);
    }

    /// This clock, which is a sync var's, learns everything that `other`, a goroutine's, knows.
    pub(crate) fn merge(&mut self, other: &Self, lineages: &mut Lineages) {
        self.join(other, lineages);
        if let Self::Flat(flat) = self {
            flat.disown();
        }
    }

    /// Learns everything that `other` knows.
    pub(crate) fn join(&mut self, other: &Self, lineages: &mut Lineages) {
        match (&mut *self, other) {
            (Self::Flat(flat), Self::Flat(other)) => flat.join(other),
            (Self::Trie(trie), Self::Flat(other)) => trie.join_flat(other, lineages),
            (Self::Trie(trie), Self::Trie(other)) => trie.join(other, lineages),
            (Self::Flat(_), Self::Trie(_)) => {
                self.make_trie(lineages);
                self.join(other, lineages);
            }
        }
    }

    /// Both learn everything that the other knows. The owners are different.
    pub(crate) fn meet(&mut self, other: &mut Self, lineages: &mut Lineages) {
        match (&mut *self, &mut *other) {
            (Self::Flat(flat), Self::Flat(other)) => {
                flat.join(other);
                other.adopt(flat);
            }
            (Self::Trie(trie), Self::Trie(other)) => trie.meet(other, lineages),
            _ => {
                self.join(other, lineages);
                other.join(self, lineages);
            }
        }
    }

    /// Learns everything that `other` knows, which becomes equal to what this clock was before.
    pub(crate) fn swap(&mut self, other: &mut Self, lineages: &mut Lineages) {
        if let (Self::Flat(flat), Self::Flat(other)) = (&mut *self, &mut *other) {
            flat.swap(other);
            return;
        }
        let before = self.copy();
        self.join(other, lineages);
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
    pub(crate) fn replace(&mut self, other: &Self) {
        match (&mut *self, other) {
            (Self::Flat(flat), Self::Flat(other)) => flat.replace(other),
            _ => *self = other.copy(),
        }
    }

    /// A copy for a goroutine that starts in `child` and was started by this clock's owner.
    pub(crate) fn fork(&mut self, child: Epoch, lineages: &mut Lineages) -> Self {
        // Converting here and not in the copy lets all children share what the parent knows.
        if child.slot as usize >= FLAT_SLOTS {
            self.make_trie(lineages);
        }
        if let Self::Trie(trie) = self {
            trie.make_room(lineages);
        }
        let mut clock = self.copy();
        clock.set_owner(child, lineages);
        clock
    }

    fn make_trie(&mut self, lineages: &mut Lineages) {
        if let Self::Flat(flat) = self {
            *self = Self::Trie(TrieClock::from_flat(flat, lineages));
        }
    }
}
