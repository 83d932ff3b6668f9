//! Random events, and the player that tells them to both checkers.

use proptest::prelude::*;
use racewalk_detector::{
    AccessKind, Detector, Epoch, GoroutineId, PAGE_SIZE, ROOT_CONTEXT, SyncId,
};

use crate::naive::{Moment, Naive, SyncOp};

/// Accesses fall on both sides of this page boundary.
const BASE: u64 = 2 * PAGE_SIZE - 16;
const BYTES: u64 = 32;
const VARS: usize = 5;

/// One event; numbers are taken modulo what exists.
#[derive(Clone, Debug)]
pub(crate) enum Event {
    Spawn,
    SpawnDetached,
    ReleaseAll(usize),
    Finish(usize),
    Switch(usize),
    Access(AccessKind, u64, u32),
    Update(u64, u32),
    AtOneSite(AccessKind, u64, u32),
    Again,
    Moment,
    Range(bool, u64, u64),
    Sync(SyncOp, usize),
    SyncFor(SyncOp, usize, usize),
    Join(usize),
    FreeVar(usize),
    Forget(u64, u64),
}

/// A random event.
pub(crate) fn event() -> impl Strategy<Value = Event> {
    let index = any::<usize>;
    let kind = prop::sample::select(AccessKind::ALL.to_vec());
    let plain = prop::sample::select(vec![AccessKind::Read, AccessKind::Write]);
    let repeated =
        vec![AccessKind::Read, AccessKind::Read, AccessKind::AtomicRead, AccessKind::AtomicWrite];
    let repeated = prop::sample::select(repeated);
    let width = prop::sample::select(vec![1u32, 2, 4, 8]);
    prop_oneof![
        6 => Just(Event::Spawn),
        1 => Just(Event::SpawnDetached),
        1 => index().prop_map(Event::ReleaseAll),
        3 => index().prop_map(Event::Finish),
        14 => index().prop_map(Event::Switch),
        12 => (kind, 0..BYTES, width.clone()).prop_map(|(k, a, w)| Event::Access(k, a, w)),
        16 => (plain, 0..BYTES, width.clone()).prop_map(|(k, a, w)| Event::Access(k, a, w)),
        8 => (0..BYTES, width.clone()).prop_map(|(a, w)| Event::Update(a, w)),
        10 => (repeated, 0..4u64, width).prop_map(|(k, a, w)| Event::AtOneSite(k, 8 * a, w)),
        4 => Just(Event::Again),
        3 => Just(Event::Moment),
        3 => (any::<bool>(), 0..BYTES, 0..=BYTES).prop_map(|(w, a, n)| Event::Range(w, a, n)),
        14 => (sync_op(), index()).prop_map(|(op, var)| Event::Sync(op, var)),
        6 => (sync_op(), index(), index()).prop_map(|(op, g, var)| Event::SyncFor(op, g, var)),
        6 => index().prop_map(Event::Join),
        1 => index().prop_map(Event::FreeVar),
        1 => (0..BYTES, 1..=8u64).prop_map(|(a, n)| Event::Forget(a, n)),
    ]
}

fn sync_op() -> impl Strategy<Value = SyncOp> {
    prop_oneof![
        4 => Just(SyncOp::Acquire),
        2 => Just(SyncOp::Release),
        2 => Just(SyncOp::ReleaseMerge),
        1 => Just(SyncOp::Swap),
        1 => Just(SyncOp::Rmw),
    ]
}

/// Tells events to both checkers.
pub(crate) struct Player {
    pub(crate) detector: Detector,
    pub(crate) naive: Naive,
    vars: Vec<SyncId>,
    live: Vec<u32>,
    running: u32,
    n_started: u32,
    max_goroutines: u32,
    next_site: u32,
    last_access: Option<(AccessKind, u64, u32)>,
    /// Earlier moments, in the terms of both checkers.
    moments: Vec<(Epoch, Moment)>,
}

impl Player {
    /// The main goroutine runs, with the detector armed.
    pub(crate) fn new(mut detector: Detector, naive: Naive, max_goroutines: u32) -> Self {
        detector.arm();
        let vars = (0..VARS).map(|_| detector.new_sync()).collect();
        Self {
            detector,
            naive,
            vars,
            live: vec![1],
            running: 1,
            n_started: 1,
            max_goroutines,
            next_site: 0,
            last_access: None,
            moments: Vec::new(),
        }
    }

    /// Tells one event.
    pub(crate) fn play(&mut self, event: &Event) {
        match *event {
            Event::Spawn => self.start(|player, child| {
                player.detector.spawn(GoroutineId(player.running), GoroutineId(child));
                player.naive.spawn(player.running, child);
            }),
            Event::SpawnDetached => self.start(|player, child| {
                player.detector.spawn_detached(GoroutineId(child));
                player.naive.spawn_detached(child);
            }),
            Event::ReleaseAll(var) => {
                self.detector.release_all(self.vars[var % VARS]);
                self.naive.release_all(var % VARS, &self.live);
            }
            Event::Finish(g) if self.live.len() > 1 => {
                let g = self.live.remove(g % self.live.len());
                self.detector.finish(GoroutineId(g));
                if g == self.running {
                    self.switch_to(self.live[0]);
                }
            }
            Event::Finish(_) => {}
            Event::Switch(g) => self.switch_to(self.live[g % self.live.len()]),
            Event::Access(kind, offset, width) => self.access(kind, BASE + offset, width),
            Event::Update(offset, width) => self.update(BASE + offset, width),
            Event::AtOneSite(kind, offset, width) => self.at_one_site(kind, offset, width),
            Event::Again => {
                if let Some((kind, addr, width)) = self.last_access {
                    self.access(kind, addr, width);
                }
            }
            Event::Moment => self.check_order(),
            Event::Range(is_write, offset, len) => self.range(is_write, BASE + offset, len),
            Event::Sync(op, var) => self.sync(op, self.running, var),
            Event::SyncFor(op, g, var) => self.sync(op, self.live[g % self.live.len()], var),
            Event::Join(parked) => {
                let parked = self.live[parked % self.live.len()];
                if parked != self.running {
                    self.detector.join(GoroutineId(self.running), GoroutineId(parked));
                    self.naive.join(self.running, parked);
                }
            }
            Event::FreeVar(var) => {
                self.detector.free_sync(self.vars[var % VARS]);
                self.vars[var % VARS] = self.detector.new_sync();
                self.naive.free_var(var % VARS);
            }
            Event::Forget(offset, len) => {
                self.detector.forget(BASE + offset, len);
                self.naive.forget(BASE + offset, len);
            }
        }
    }

    fn start(&mut self, start: impl FnOnce(&mut Self, u32)) {
        if self.n_started < self.max_goroutines {
            self.n_started += 1;
            start(self, self.n_started);
            self.live.push(self.n_started);
        }
    }

    fn switch_to(&mut self, g: u32) {
        self.running = g;
        self.detector.switch_to(GoroutineId(g));
    }

    fn access(&mut self, kind: AccessKind, addr: u64, width: u32) {
        self.last_access = Some((kind, addr, width));
        let site = self.site();
        let context = || ROOT_CONTEXT;
        match kind {
            AccessKind::Read => self.detector.read(addr, width, site, context),
            AccessKind::Write => self.detector.write(addr, width, site, context),
            AccessKind::AtomicRead => self.detector.atomic_read(addr, width, site, context),
            AccessKind::AtomicWrite => self.detector.atomic_write(addr, width, site, context),
        }
        self.naive.access(self.running, kind, addr, width.into(), site);
    }

    /// A read and a write of one site.
    fn update(&mut self, addr: u64, width: u32) {
        let site = self.site();
        self.detector.update(addr, width, site, || ROOT_CONTEXT);
        for kind in [AccessKind::Read, AccessKind::Write] {
            self.naive.access(self.running, kind, addr, width.into(), site);
        }
    }

    /// An access of a site that accesses nothing else, but may do so often.
    fn at_one_site(&mut self, kind: AccessKind, offset: u64, width: u32) {
        let (addr, site) = (BASE + offset, 1_000_000 + 16 * offset as u32 + width);
        let (d, site, context) = (&mut self.detector, 1000 * kind as u32 + site, || ROOT_CONTEXT);
        match kind {
            AccessKind::AtomicRead => d.atomic_read(addr, width, site, context),
            AccessKind::AtomicWrite => d.atomic_write(addr, width, site, context),
            _ => d.read_again(addr, width, site, context),
        }
        self.naive.access(self.running, kind, addr, width.into(), site);
    }

    fn range(&mut self, is_write: bool, addr: u64, len: u64) {
        let site = self.site();
        let kind = if is_write {
            self.detector.write_range(addr, len, site, || ROOT_CONTEXT);
            AccessKind::Write
        } else {
            self.detector.read_range(addr, len, site, || ROOT_CONTEXT);
            AccessKind::Read
        };
        self.naive.access(self.running, kind, addr, len, site);
    }

    fn sync(&mut self, op: SyncOp, g: u32, var: usize) {
        let (d, id, s) = (&mut self.detector, GoroutineId(g), self.vars[var % VARS]);
        match (op, g == self.running) {
            (SyncOp::Acquire, true) => d.acquire(s),
            (SyncOp::Acquire, false) => d.acquire_for(id, s),
            (SyncOp::Release, true) => d.release(s),
            (SyncOp::Release, false) => d.release_for(id, s),
            (SyncOp::ReleaseMerge, true) => d.release_merge(s),
            (SyncOp::ReleaseMerge, false) => d.release_merge_for(id, s),
            (SyncOp::Swap, true) => d.swap(s),
            (SyncOp::Swap, false) => d.swap_for(id, s),
            (SyncOp::Rmw, true) => d.rmw(s),
            (SyncOp::Rmw, false) => d.rmw_for(id, s),
        }
        self.naive.sync(op, g, var % VARS);
    }

    /// Both checkers agree on which earlier moments happened before this one.
    fn check_order(&mut self) {
        for (epoch, moment) in &self.moments {
            let expected = self.naive.happened_before(*moment, self.running);
            assert_eq!(self.detector.happened_before(*epoch), expected, "{epoch} {moment:?}");
        }
        self.moments.push((self.detector.epoch_now(), self.naive.now(self.running)));
    }

    fn site(&mut self) -> u32 {
        self.next_site += 1;
        self.next_site
    }
}
