//! Queues of goroutines that wait for locks, wait groups and conditions.
//!
//! The state of such an object lies in its own bytes in Go memory, as with gc: a copied locked mutex is locked. Who waits for it is
//! kept here, by its address; an object that nobody waits for has no entry.

use std::collections::VecDeque;

use rustc_hash::{FxHashMap, FxHashSet};

use crate::mem::Addr;
use crate::runtime::goroutine::Held;
use crate::runtime::step::Cx;
use crate::sched::GoIndex;
use crate::tree::ir::SiteId;

/// A goroutine that waits, with a mark whose meaning is the object's.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Parked {
    pub(crate) g: GoIndex,
    pub(crate) mark: u32,
}

/// The queues, and who holds which lock.
#[derive(Default, Debug)]
pub(crate) struct Queues {
    waiting: FxHashMap<Addr, VecDeque<Parked>>,
    /// Locks that goroutines which have ended still hold: the goroutine's number and where it took it.
    pub(crate) orphans: FxHashMap<Addr, (u32, SiteId)>,
    /// Waits for a condition that were signaled before they began, by condition and number.
    notices: FxHashSet<(Addr, u32)>,
}

impl Queues {
    /// Appends a waiter.
    pub(crate) fn push_back(&mut self, object: Addr, parked: Parked) {
        self.waiting.entry(object).or_default().push_back(parked);
    }

    /// Puts a waiter before all others.
    pub(crate) fn push_front(&mut self, object: Addr, parked: Parked) {
        self.waiting.entry(object).or_default().push_front(parked);
    }

    /// Takes the waiter that is next.
    pub(crate) fn pop(&mut self, object: Addr) -> Option<Parked> {
        let queue = self.waiting.get_mut(&object)?;
        let parked = queue.pop_front();
        if queue.is_empty() {
            self.waiting.remove(&object);
        }
        parked
    }

    /// Takes everybody.
    pub(crate) fn take_all(&mut self, object: Addr) -> VecDeque<Parked> {
        self.waiting.remove(&object).unwrap_or_default()
    }

    /// How many wait.
    pub(crate) fn len(&self, object: Addr) -> usize {
        self.waiting.get(&object).map_or(0, VecDeque::len)
    }

    /// A wait for a condition is over before it began.
    pub(crate) fn leave_notice(&mut self, object: Addr, number: u32) {
        self.notices.insert((object, number));
    }

    /// Whether that wait is over before it begins.
    pub(crate) fn take_notice(&mut self, object: Addr, number: u32) -> bool {
        self.notices.remove(&(object, number))
    }

    /// A goroutine waits no more, for whatever it was.
    pub(crate) fn forget(&mut self, g: GoIndex) {
        self.waiting.retain(|_, queue| {
            queue.retain(|parked| parked.g != g);
            !queue.is_empty()
        });
    }

    /// Drops what is known of objects whose memory was freed.
    pub(crate) fn purge(&mut self, mut is_live: impl FnMut(Addr) -> bool) {
        self.waiting.retain(|&addr, _| is_live(addr));
        self.orphans.retain(|&addr, _| is_live(addr));
    }
}

impl Cx {
    /// The running goroutine will wait for an object, with that mark.
    pub(crate) fn enqueue(&mut self, object: Addr, mark: u32) {
        let parked = Parked { g: self.state.running, mark };
        self.state.queues.push_back(object, parked);
    }

    /// The running goroutine has taken a lock.
    #[inline]
    pub(crate) fn note_locked(&mut self, lock: Addr, site: SiteId, reading: bool) {
        // What is noticed late happened before: it is reported with the locks of then.
        self.poll_races();
        let g = self.state.running;
        self.note_locked_by(g, lock, site, reading);
    }

    /// That goroutine has taken a lock.
    #[inline]
    pub(crate) fn note_locked_by(&mut self, g: GoIndex, lock: Addr, site: SiteId, reading: bool) {
        self.state.goroutines.get_mut(g).rare().held.push(Held { lock, site, reading });
    }

    /// A lock was given back, by whomever.
    #[inline]
    pub(crate) fn note_unlocked(&mut self, lock: Addr, reading: bool) {
        self.poll_races();
        if !self.state.current().drop_last_held(lock, reading) {
            self.note_unlocked_elsewhere(lock, reading);
        }
    }

    /// Another lock was taken since, or another goroutine has taken this one.
    #[cold]
    #[inline(never)]
    fn note_unlocked_elsewhere(&mut self, lock: Addr, reading: bool) {
        let is_it = |held: &Held| held.lock == lock && held.reading == reading;
        if self.state.current().drop_held(is_it) {
            return;
        }
        if !self.state.goroutines.drop_held(is_it) && !reading {
            self.state.queues.orphans.remove(&lock);
        }
    }

    /// A goroutine ends, with what it holds.
    pub(crate) fn orphan_locks(&mut self, g: GoIndex) {
        let goroutine = self.state.goroutines.get_mut(g);
        let number = goroutine.number;
        let held = goroutine.rare.as_mut().map(|rare| std::mem::take(&mut rare.held));
        for held in held.into_iter().flatten().filter(|held| !held.reading) {
            self.state.queues.orphans.insert(held.lock, (number, held.site));
        }
    }
}
