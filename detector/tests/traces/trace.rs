//! A detector with short names for what traces do. Goroutine 1 is main and runs first.

use racewalk_detector::{ChanClocks, Detector, GoroutineId, ROOT_CONTEXT, SyncId};

/// Two variables in different cells.
pub(crate) const X: u64 = 0x2000;
pub(crate) const Y: u64 = 0x2010;

/// Hidden location of a channel object, wait group or other object.
pub(crate) const OBJECT: u64 = 0x3000;

/// A running trace.
pub(crate) struct Trace {
    pub(crate) d: Detector,
}

/// A sync.Mutex or sync.RWMutex: what writers and readers release.
#[derive(Clone, Copy)]
pub(crate) struct Lock {
    writers: SyncId,
    readers: SyncId,
}

/// What races were found, as (prior site, current site).
pub(crate) type Pairs = Vec<(u32, u32)>;

/// Runs a trace in which main has already started goroutines `2..=n`.
pub(crate) fn trace(n: u32, body: impl FnOnce(&mut Trace)) -> Pairs {
    let mut trace = Trace { d: Detector::new() };
    for child in 2..=n {
        trace.go(1, child);
    }
    body(&mut trace);
    trace.pairs()
}

impl Trace {
    pub(crate) fn pairs(&mut self) -> Pairs {
        let races = self.d.take_races();
        races.iter().map(|race| (race.prior.site, race.current.site)).collect()
    }

    pub(crate) fn go(&mut self, parent: u32, child: u32) {
        self.d.spawn(GoroutineId(parent), GoroutineId(child));
    }

    pub(crate) fn on(&mut self, g: u32) -> &mut Self {
        self.d.switch_to(GoroutineId(g));
        self
    }

    pub(crate) fn read(&mut self, addr: u64, site: u32) -> &mut Self {
        self.d.read(addr, 8, site, || ROOT_CONTEXT);
        self
    }

    pub(crate) fn write(&mut self, addr: u64, site: u32) -> &mut Self {
        self.d.write(addr, 8, site, || ROOT_CONTEXT);
        self
    }

    pub(crate) fn lock_var(&mut self) -> Lock {
        Lock { writers: self.d.new_sync(), readers: self.d.new_sync() }
    }

    pub(crate) fn lock(&mut self, lock: Lock) -> &mut Self {
        self.d.acquire(lock.writers);
        self.d.acquire(lock.readers);
        self
    }

    pub(crate) fn unlock(&mut self, lock: Lock) -> &mut Self {
        self.d.release_merge(lock.writers);
        self
    }

    pub(crate) fn read_lock(&mut self, lock: Lock) -> &mut Self {
        self.d.acquire(lock.writers);
        self
    }

    pub(crate) fn read_unlock(&mut self, lock: Lock) -> &mut Self {
        self.d.release_merge(lock.readers);
        self
    }

    pub(crate) fn meet(&mut self, parked: u32) -> &mut Self {
        ChanClocks::new(0).rendezvous(&mut self.d, GoroutineId(parked));
        self
    }

    pub(crate) fn send(&mut self, chan: &mut ChanClocks) -> &mut Self {
        chan.send(&mut self.d);
        self
    }

    pub(crate) fn recv(&mut self, chan: &mut ChanClocks) -> &mut Self {
        chan.recv(&mut self.d);
        self
    }

    pub(crate) fn close(&mut self, chan: &mut ChanClocks) -> &mut Self {
        chan.close(&mut self.d);
        self
    }
}

/// The goroutine of that number.
pub(crate) fn g(id: u32) -> GoroutineId {
    GoroutineId(id)
}
