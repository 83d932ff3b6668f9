//! Trie clocks: vector clocks of any number of slots that share structure.
//!
//! A clock is a persistent 16-way trie of counts, copied by reference and written on demand, with
//! two parts kept outside because they change most: the owner's own count, and up to [`RECENT`]
//! counts learned lately. So a goroutine that was just started shares its parent's trie whole, and
//! two goroutines that keep synchronizing with each other do not touch their tries at all.
//!
//! Joining two tries naively costs as much as they are large once they differ anywhere near the
//! root. *Lineage pruning* avoids most of it. Every entry carries its [`Version`], a lineage and a
//! serial number. A lineage is a chain of versions of one position, each made from the one before
//! by raising counts; so of two entries in the same position with the same lineage the later one
//! dominates. A version can be continued once: who writes to an entry that somebody else has
//! continued already starts a lineage of its own. An entry also carries one older version that it
//! dominates, which is how a new lineage is known to be ahead of the one it left, and a join ahead
//! of both sides. A join skips where we dominate, adopts by reference where the other side does,
//! and descends only where neither is known.
//!
//! A lineage does not belong to a clock but is handed on with it: the goroutines that take turns
//! with a lock all continue the same chain, so whatever one of them finds in the lock dominates
//! whatever it had taken from there before.
//!
//! The idea of skipping what is known to be dominated is that of tree clocks (Mathur, Tunç,
//! Pavlogiannis and Viswanathan, ASPLOS 2022); theirs are mutable and order entries by when they
//! were learned, ours are persistent, so that a copy (a release, a new goroutine) is constant.
//!
//! Cost: copy constant; get and learn logarithmic; join constant where one side dominates, else
//! proportional to the entries in which both have news. About 180 bytes per clock beside shared
//! nodes.
//!
//! Invariants: along a lineage no count at its position shrinks; at most one node per version is
//! continued; a count in `recent` exceeds the one in the trie.

use std::cell::Cell;
use std::rc::Rc;

use super::flat::FlatClock;
use crate::epoch::Epoch;

const WIDTH: usize = 16;
const BITS: u32 = 4;
const RECENT: usize = 8;

/// Where lineages and serial numbers come from.
#[derive(Debug, Default)]
pub(crate) struct Lineages {
    n_lineages: u64,
    n_serials: u64,
}

/// A clock with its own count and a few recent ones outside a shared trie.
#[derive(Debug)]
pub(crate) struct TrieClock {
    root: Entry,
    /// The root's height: 0 for a leaf. The trie holds slots below `WIDTH.pow(level + 1)`.
    level: u32,
    owner: Epoch,
    n_recent: usize,
    recent_slots: [u32; RECENT],
    recent_counts: [u64; RECENT],
}

/// One version in a lineage; later ones have larger serial numbers. Lineage 0 is that of empty
/// entries.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Version {
    lineage: u64,
    serial: u64,
}

#[derive(Clone, Debug, Default)]
struct Entry {
    node: Node,
    version: Version,
    /// Some older version, of this or another lineage, that this entry dominates.
    dominated: Version,
}

#[derive(Clone, Debug, Default)]
enum Node {
    #[default]
    Empty,
    Leaf(Rc<Shared<u64>>),
    Inner(Rc<Shared<Entry>>),
}

/// The contents of a node.
#[derive(Clone, Debug, Default)]
struct Shared<T> {
    /// Whether some clock has continued the lineage of the version this node belongs to, in a copy.
    is_continued: Cell<bool>,
    slots: [T; WIDTH],
}

impl TrieClock {
    /// The same clock as `flat`, with its counts in a trie.
    pub(super) fn from_flat(flat: &FlatClock, lineages: &mut Lineages) -> Self {
        let mut trie = Self {
            root: Entry::default(),
            level: 0,
            owner: flat.owner(),
            n_recent: 0,
            recent_slots: [0; RECENT],
            recent_counts: [0; RECENT],
        };
        for epoch in flat.known() {
            trie.write(epoch, lineages);
        }
        trie
    }

    pub(super) fn owner(&self) -> Epoch {
        self.owner
    }

    pub(super) fn set_owner(&mut self, owner: Epoch, lineages: &mut Lineages) {
        let former = self.owner;
        self.owner = owner;
        if former.slot != owner.slot {
            self.learn(former, lineages);
        }
    }

    pub(super) fn tick(&mut self) {
        self.owner.count += 1;
    }

    pub(super) fn get(&self, slot: u32) -> u64 {
        if slot == self.owner.slot {
            return self.owner.count;
        }
        match self.recent_position(slot) {
            Some(at) => self.recent_counts[at],
            None => self.root.get(self.level, slot),
        }
    }

    pub(super) fn learn(&mut self, epoch: Epoch, lineages: &mut Lineages) {
        let Epoch { slot, count } = epoch;
        if slot == self.owner.slot {
            self.owner.count = self.owner.count.max(count);
        } else if let Some(at) = self.recent_position(slot) {
            self.recent_counts[at] = self.recent_counts[at].max(count);
        } else if self.root.get(self.level, slot) < count {
            self.make_room(lineages);
            self.recent_slots[self.n_recent] = slot;
            self.recent_counts[self.n_recent] = count;
            self.n_recent += 1;
        }
    }

    /// Moves the recent counts into the trie if there is no room for another one.
    pub(super) fn make_room(&mut self, lineages: &mut Lineages) {
        if self.n_recent < RECENT {
            return;
        }
        self.settle_recent(lineages);
    }

    /// Moves the recent counts into the trie.
    fn settle_recent(&mut self, lineages: &mut Lineages) {
        for at in 0..self.n_recent {
            self.write(self.recent(at), lineages);
        }
        self.n_recent = 0;
    }

    /// Writes a count into the trie if it is news there.
    fn settle(&mut self, epoch: Epoch, lineages: &mut Lineages) {
        if self.root.get(self.level, epoch.slot) < epoch.count {
            self.write(epoch, lineages);
        }
    }

    fn recent(&self, at: usize) -> Epoch {
        Epoch { slot: self.recent_slots[at], count: self.recent_counts[at] }
    }

    pub(super) fn join(&mut self, other: &Self, lineages: &mut Lineages) {
        if self.join_trie(&other.root, other.level, lineages) {
            self.drop_stale_counts();
        }
        self.learn_counts(other, lineages);
    }

    /// Learns what `other` knows outside its trie.
    fn learn_counts(&mut self, other: &Self, lineages: &mut Lineages) {
        for at in 0..other.n_recent {
            self.learn(other.recent(at), lineages);
        }
        self.learn(other.owner, lineages);
    }

    /// Both learn everything that the other knows.
    pub(super) fn meet(&mut self, other: &mut Self, lineages: &mut Lineages) {
        if self.join_trie(&other.root, other.level, lineages) {
            self.drop_stale_counts();
        }
        if !self.root.node.is_unshared() {
            self.learn_counts(other, lineages);
            other.adopt(self, lineages);
            return;
        }
        // The trie had to be copied along the way to what is new, so all counts may as well go
        // there: from here on both share it, and nobody else has to write the same counts again.
        self.settle(self.owner, lineages);
        self.settle_recent(lineages);
        for at in 0..other.n_recent {
            self.settle(other.recent(at), lineages);
        }
        self.settle(other.owner, lineages);
        other.n_recent = 0;
        other.root = self.root.clone();
        other.level = self.level;
    }

    /// Becomes what `other` knows, which is at least what this one knows, keeping its own owner and the owner's count.
    pub(super) fn adopt(&mut self, other: &Self, lineages: &mut Lineages) {
        let owner = self.owner;
        *self = other.copy();
        self.owner = owner;
        // The place that our own count took is free for that of the other's owner.
        if let Some(at) = self.recent_position(owner.slot) {
            self.n_recent -= 1;
            self.recent_slots[at] = self.recent_slots[self.n_recent];
            self.recent_counts[at] = self.recent_counts[self.n_recent];
        }
        self.learn(other.owner, lineages);
    }

    pub(super) fn join_flat(&mut self, other: &FlatClock, lineages: &mut Lineages) {
        for epoch in other.known() {
            self.learn(epoch, lineages);
        }
    }

    pub(super) fn copy(&self) -> Self {
        Self { root: self.root.clone(), ..*self }
    }

    fn recent_position(&self, slot: u32) -> Option<usize> {
        self.recent_slots[..self.n_recent].iter().position(|&recent| recent == slot)
    }

    /// Whether the trie may have changed.
    fn join_trie(&mut self, other: &Entry, other_level: u32, lineages: &mut Lineages) -> bool {
        if self.root.dominates_below(self.level, other, other_level) {
            return false;
        }
        if other.dominates_below(other_level, &self.root, self.level) {
            self.root = other.clone();
            self.level = other_level;
            return true;
        }
        while self.level < other_level {
            self.raise(lineages);
        }
        self.root.join_below(self.level, other, other_level, lineages);
        true
    }

    /// Forgets counts outside the trie that the trie now knows as well or better.
    fn drop_stale_counts(&mut self) {
        let mut at = 0;
        while at < self.n_recent {
            if self.root.get(self.level, self.recent_slots[at]) >= self.recent_counts[at] {
                self.n_recent -= 1;
                self.recent_slots[at] = self.recent_slots[self.n_recent];
                self.recent_counts[at] = self.recent_counts[self.n_recent];
            } else {
                at += 1;
            }
        }
        let known = self.root.get(self.level, self.owner.slot);
        self.owner.count = self.owner.count.max(known);
    }

    /// Writes a count into the trie.
    fn write(&mut self, epoch: Epoch, lineages: &mut Lineages) {
        while u64::from(epoch.slot) >> (BITS * (self.level + 1)) != 0 {
            self.raise(lineages);
        }
        self.root.write(self.level, epoch, lineages);
    }

    /// Makes the trie one level higher.
    fn raise(&mut self, lineages: &mut Lineages) {
        self.level += 1;
        if !self.root.is_empty() {
            let mut inner = Shared::default();
            inner.slots[0] = std::mem::take(&mut self.root);
            self.root = Entry::new(Node::Inner(Rc::new(inner)), lineages);
        }
    }
}

impl Lineages {
    fn next_serial(&mut self) -> u64 {
        self.n_serials += 1;
        self.n_serials
    }

    fn next_lineage(&mut self) -> u64 {
        self.n_lineages += 1;
        self.n_lineages
    }
}

impl Version {
    fn dominates(self, other: Self) -> bool {
        self.lineage == other.lineage && self.serial >= other.serial
    }
}

impl Entry {
    /// The first version of a new lineage.
    fn new(node: Node, lineages: &mut Lineages) -> Self {
        let version = Version { lineage: lineages.next_lineage(), serial: lineages.next_serial() };
        Self { node, version, dominated: Version::default() }
    }

    fn is_empty(&self) -> bool {
        matches!(self.node, Node::Empty)
    }

    /// Whether every count of `other`, an entry of the same position, is known not to exceed ours.
    fn dominates(&self, other: &Self) -> bool {
        if other.is_empty() {
            return true;
        }
        !self.is_empty()
            && (self.node.is_same(&other.node)
                || self.version.dominates(other.version)
                || self.dominated.dominates(other.version))
    }

    /// The same for `other` on another level, both being the leftmost of theirs.
    fn dominates_below(&self, level: u32, other: &Self, other_level: u32) -> bool {
        if other.is_empty() {
            return true;
        }
        let Some(n_down) = level.checked_sub(other_level) else { return false };
        let mut entry = self;
        for _ in 0..n_down {
            let Node::Inner(inner) = &entry.node else { return false };
            entry = &inner.slots[0];
        }
        entry.dominates(other)
    }

    fn get(&self, level: u32, slot: u32) -> u64 {
        if u64::from(slot) >> (BITS * (level + 1)) != 0 {
            return 0;
        }
        let mut node = &self.node;
        let mut level = level;
        loop {
            match node {
                Node::Empty => return 0,
                Node::Leaf(leaf) => return leaf.slots[digit(slot, 0)],
                Node::Inner(inner) => {
                    node = &inner.slots[digit(slot, level)].node;
                    level -= 1;
                }
            }
        }
    }

    fn write(&mut self, level: u32, epoch: Epoch, lineages: &mut Lineages) {
        if self.is_empty() {
            *self = Self::new(Node::new(level), lineages);
        }
        self.start_version(None, lineages);
        match &mut self.node {
            Node::Empty => debug_assert!(false, "the entry has a node by now"),
            Node::Leaf(leaf) => {
                let count = &mut Shared::own(leaf)[digit(epoch.slot, 0)];
                *count = (*count).max(epoch.count);
            }
            Node::Inner(inner) => {
                Shared::own(inner)[digit(epoch.slot, level)].write(level - 1, epoch, lineages);
            }
        }
    }

    /// Joins `other`, the leftmost entry of `other_level`, which is not above ours.
    fn join_below(&mut self, level: u32, other: &Self, other_level: u32, lineages: &mut Lineages) {
        if level == other_level {
            self.join(other, lineages);
            return;
        }
        if self.is_empty() {
            *self = Self::new(Node::new(level), lineages);
        }
        self.start_version(None, lineages);
        if let Node::Inner(inner) = &mut self.node {
            Shared::own(inner)[0].join_below(level - 1, other, other_level, lineages);
        }
    }

    /// Joins `other`, an entry of the same position.
    fn join(&mut self, other: &Self, lineages: &mut Lineages) {
        if self.dominates(other) {
            return;
        }
        if other.dominates(self) {
            self.clone_from(other);
            return;
        }
        // Nothing is copied where a look at the counts shows that one side is ahead.
        if self.node.covers(&other.node) {
            self.dominated = other.version;
            return;
        }
        if other.node.covers(&self.node) {
            self.clone_from(other);
            return;
        }
        self.start_version(Some(other), lineages);
        match (&mut self.node, &other.node) {
            (Node::Leaf(mine), Node::Leaf(theirs)) => {
                for (mine, theirs) in Shared::own(mine).iter_mut().zip(&theirs.slots) {
                    *mine = (*mine).max(*theirs);
                }
            }
            (Node::Inner(mine), Node::Inner(theirs)) => {
                for (mine, theirs) in Shared::own(mine).iter_mut().zip(&theirs.slots) {
                    mine.join(theirs, lineages);
                }
            }
            _ => debug_assert!(false, "entries of one position hold nodes of one kind"),
        }
    }

    /// The same, with a look at the counts where these are at hand.
    fn covers(&self, other: &Self) -> bool {
        self.dominates(other)
            || matches!((&self.node, &other.node), (Node::Leaf(mine), Node::Leaf(theirs)) if mine.covers(theirs))
    }

    /// Gives the entry a new version, before its node is [owned](Shared::own) and changed, and
    /// perhaps made to dominate `joined`.
    fn start_version(&mut self, joined: Option<&Self>, lineages: &mut Lineages) {
        if self.node.is_continued() {
            self.dominated = self.version;
            self.version.lineage = lineages.next_lineage();
        } else if let Some(joined) = joined {
            self.dominated = joined.version;
        }
        self.version.serial = lineages.next_serial();
    }
}

impl Node {
    /// A node with nothing in it.
    fn new(level: u32) -> Self {
        if level == 0 { Self::Leaf(Rc::default()) } else { Self::Inner(Rc::default()) }
    }

    /// Whether a look at the slots shows that no count of `other`, of the same position, exceeds ours.
    fn covers(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Leaf(mine), Self::Leaf(theirs)) => mine.covers(theirs),
            (Self::Inner(mine), Self::Inner(theirs)) => {
                mine.slots.iter().zip(&theirs.slots).all(|(mine, theirs)| mine.covers(theirs))
            }
            _ => false,
        }
    }

    fn is_same(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Leaf(a), Self::Leaf(b)) => Rc::ptr_eq(a, b),
            (Self::Inner(a), Self::Inner(b)) => Rc::ptr_eq(a, b),
            _ => false,
        }
    }

    /// Whether no other entry holds the same node.
    fn is_unshared(&self) -> bool {
        match self {
            Self::Empty => false,
            Self::Leaf(leaf) => Rc::strong_count(leaf) == 1,
            Self::Inner(inner) => Rc::strong_count(inner) == 1,
        }
    }

    fn is_continued(&self) -> bool {
        match self {
            Self::Empty => false,
            Self::Leaf(leaf) => leaf.is_continued.get(),
            Self::Inner(inner) => inner.is_continued.get(),
        }
    }
}

impl Shared<u64> {
    /// Whether none of the other's counts exceeds ours.
    fn covers(&self, other: &Self) -> bool {
        // Without branches, so that several counts are compared at once.
        !self
            .slots
            .iter()
            .zip(&other.slots)
            .fold(false, |any, (mine, theirs)| any | (theirs > mine))
    }
}

impl<T: Clone> Shared<T> {
    /// The slots, for writing a version just started; other holders keep the former one.
    fn own(this: &mut Rc<Self>) -> &mut [T; WIDTH] {
        this.is_continued.set(true);
        let owned = Rc::make_mut(this);
        owned.is_continued.set(false);
        &mut owned.slots
    }
}

/// The index of `slot` in a node of `level`.
fn digit(slot: u32, level: u32) -> usize {
    (slot >> (BITS * level)) as usize % WIDTH
}
