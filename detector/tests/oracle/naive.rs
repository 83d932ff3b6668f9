//! The naive checker: every access is kept with its goroutine's whole clock, and compared with
//! every other.

use std::collections::{BTreeMap, BTreeSet};

use racewalk_detector::AccessKind;

/// What an operation on a sync var does.
#[derive(Clone, Copy, Debug)]
pub(crate) enum SyncOp {
    Acquire,
    Release,
    ReleaseMerge,
    Swap,
    Rmw,
}

/// Releases known, by goroutine.
type Clock = BTreeMap<u32, u64>;

/// A goroutine and how many releases it has made.
pub(crate) type Moment = (u32, u64);

/// An access of one cell.
#[derive(Clone)]
struct Past {
    kind: AccessKind,
    goroutine: u32,
    clock: Clock,
    site: u32,
}

/// All accesses of a run and the pairs of them that race.
#[derive(Default)]
pub(crate) struct Naive {
    granule: u8,
    clocks: BTreeMap<u32, Clock>,
    vars: BTreeMap<usize, Clock>,
    history: BTreeMap<u64, Vec<Past>>,
    /// Pairs that race.
    pub(crate) racing: BTreeSet<(u32, u32)>,
    /// Pairs that race and whose prior side no later access stands for.
    pub(crate) maximal: BTreeSet<(u32, u32)>,
}

impl Past {
    fn epoch(&self) -> u64 {
        self.clock[&self.goroutine]
    }

    fn happened_before(&self, other: &Self) -> bool {
        other.clock.get(&self.goroutine).is_some_and(|&known| known >= self.epoch())
    }
}

impl Naive {
    /// Cells of `1 << granule` bytes; the main goroutine exists.
    pub(crate) fn new(granule: u8) -> Self {
        Self { granule, clocks: BTreeMap::from([(1, Clock::from([(1, 1)]))]), ..Self::default() }
    }

    pub(crate) fn spawn(&mut self, parent: u32, child: u32) {
        let mut clock = self.clocks[&parent].clone();
        clock.insert(child, 1);
        self.clocks.insert(child, clock);
        self.tick(parent);
    }

    pub(crate) fn spawn_detached(&mut self, child: u32) {
        self.clocks.insert(child, Clock::from([(child, 1)]));
    }

    pub(crate) fn release_all(&mut self, var: usize, live: &[u32]) {
        let past = self.clocks.iter().map(|(&g, clock)| (g, clock[&g])).collect();
        self.vars.insert(var, past);
        live.iter().for_each(|&g| self.tick(g));
    }

    pub(crate) fn join(&mut self, a: u32, b: u32) {
        let mut both = self.clocks[&a].clone();
        join(&mut both, &self.clocks[&b]);
        for g in [a, b] {
            self.clocks.insert(g, both.clone());
            self.tick(g);
        }
    }

    pub(crate) fn sync(&mut self, op: SyncOp, g: u32, var: usize) {
        let held = self.vars.entry(var).or_default();
        let clock = self.clocks.get_mut(&g).expect("a started goroutine");
        let before = clock.clone();
        match op {
            SyncOp::Acquire => join(clock, held),
            SyncOp::Release => *held = before,
            SyncOp::ReleaseMerge => join(held, &before),
            SyncOp::Swap => {
                join(clock, held);
                *held = before;
            }
            SyncOp::Rmw => {
                join(clock, held);
                held.clone_from(clock);
            }
        }
        if !matches!(op, SyncOp::Acquire) {
            self.tick(g);
        }
    }

    pub(crate) fn free_var(&mut self, var: usize) {
        self.vars.remove(&var);
    }

    pub(crate) fn forget(&mut self, addr: u64, len: u64) {
        for cell in addr >> self.granule..=(addr + len - 1) >> self.granule {
            self.history.remove(&cell);
        }
    }

    pub(crate) fn now(&self, g: u32) -> Moment {
        (g, self.clocks[&g][&g])
    }

    /// Whether `g` knows of that moment.
    pub(crate) fn happened_before(&self, (other, count): Moment, g: u32) -> bool {
        self.clocks[&g].get(&other).is_some_and(|&known| known >= count)
    }

    pub(crate) fn access(&mut self, g: u32, kind: AccessKind, addr: u64, len: u64, site: u32) {
        if len == 0 {
            return;
        }
        for cell in addr >> self.granule..=(addr + len - 1) >> self.granule {
            let current = Past { kind, goroutine: g, clock: self.clocks[&g].clone(), site };
            self.access_cell(cell, current);
        }
    }

    fn access_cell(&mut self, cell: u64, current: Past) {
        let history = self.history.entry(cell).or_default();
        let is_redundant = history.iter().any(|past| {
            past.goroutine == current.goroutine
                && past.epoch() == current.epoch()
                && past.kind.covers(current.kind)
        });
        if is_redundant {
            return;
        }
        for (at, past) in history.iter().enumerate() {
            if !past.kind.conflicts_with(current.kind) || past.happened_before(&current) {
                continue;
            }
            self.racing.insert((past.site, current.site));
            let stands_for_past =
                |later: &Past| later.kind.covers(past.kind) && past.happened_before(later);
            if !history[at + 1..].iter().any(stands_for_past) {
                self.maximal.insert((past.site, current.site));
            }
        }
        history.push(current);
    }

    fn tick(&mut self, g: u32) {
        let clock = self.clocks.get_mut(&g).expect("a started goroutine");
        *clock.entry(g).or_default() += 1;
    }
}

fn join(clock: &mut Clock, other: &Clock) {
    for (&g, &count) in other {
        let known = clock.entry(g).or_default();
        *known = count.max(*known);
    }
}
