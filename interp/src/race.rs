//! The race detector as the machine sees it: nothing else names the detector crate.
//!
//! [`Race`] holds the detector, the clocks of what goroutines synchronize through (by address), and the interned call
//! contexts. Nothing is recorded while detection is off, while only one goroutine can exist (the detector is not armed), and while
//! the library looks after its own state ([`Race::suspend`]).
//!
//! # Call contexts
//!
//! An access is remembered with the call stack it was made from, as one integer, which is computed on the detector's slow path
//! only (`contexts`).

mod contexts;

use racewalk_detector::{AccessKind, AtomicAccess, ChanClocks, Detector, GoroutineId, SyncId};
use rustc_hash::FxHashMap;

pub(crate) use racewalk_detector::Epoch;

use self::contexts::Contexts;
use crate::mem::Addr;
use crate::runtime::program::Tables;
use crate::runtime::step::Frame;
use crate::tree::ir::{FuncId, SiteId};

/// How many sync objects are found without the table.
const RECENT: usize = 32;

/// The site of what has none.
pub const NO_SITE: SiteId = SiteId::MAX;

/// The detector, or nothing.
#[derive(Default)]
pub struct Race {
    /// Whether detection was asked for.
    on: bool,
    /// Whether accesses are recorded now.
    active: bool,
    /// How often [`Race::suspend`] was called without [`Race::resume`].
    suspended: u32,
    detector: Detector,
    contexts: Contexts,
    /// The clocks of mutexes, wait groups, atomics and their like, by the address of their state.
    syncs: FxHashMap<Addr, SyncId>,
    /// Those used lately, direct-mapped.
    recent: [(Addr, Option<SyncId>); RECENT],
    /// How each goroutine was created, by its number less 1.
    created: Vec<Creation>,
}

/// How a goroutine was created.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Creation {
    /// Number of the goroutine that did; 0 for a timer.
    pub by: u32,
    /// Where: the `go` statement.
    pub site: SiteId,
    /// Interned call context of the function it stands in; 0 when not known.
    context: u32,
}

/// An atomic operation, by its effect on clocks (memory model: atomics).
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum AtomicOp {
    /// Acquires.
    Load,
    /// Releases in place of what was released before.
    Store,
    /// Both: add, swap, and, or, a compare-and-swap that succeeds.
    ReadWrite,
    /// A compare-and-swap that fails: acquires, but counts as a write.
    FailedCas,
}

/// What an operation does to the clocks of the running goroutine and of an object.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Sync {
    /// The goroutine learns what was released.
    Acquire,
    /// Its past replaces what was released.
    Release,
    /// Its past is added to what was released.
    ReleaseMerge,
}

/// How memory was accessed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Kind {
    /// Whether it was a write.
    pub write: bool,
    /// Whether it was atomic.
    pub atomic: bool,
}

/// One place of a call stack.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct StackEntry {
    /// The function.
    pub func: FuncId,
    /// Where it was: the access, or the call of the function before.
    pub site: SiteId,
}

/// One side of a race.
#[derive(Clone, PartialEq, Debug)]
pub struct AccessInfo {
    /// Read or write.
    pub kind: Kind,
    /// Number of the goroutine.
    pub goroutine: u32,
    /// The first byte accessed.
    pub addr: Addr,
    /// How many bytes.
    pub width: u32,
    /// Where.
    pub site: SiteId,
    /// The call stack, innermost first.
    pub stack: Vec<StackEntry>,
}

/// A data race as the detector found it.
#[derive(Clone, PartialEq, Debug)]
pub struct RacePair {
    /// The access that came first.
    pub prior: AccessInfo,
    /// The access that found it.
    pub current: AccessInfo,
}

/// The clocks of a channel.
#[derive(Debug)]
pub struct ChanSync(ChanClocks);

macro_rules! accesses {
    ($($(#[$doc:meta])* $inline:ident $name:ident($len:ident: $ty:ty);)*) => {$(
        $(#[$doc])*
        #[$inline]
        pub fn $name(
            &mut self,
            addr: Addr,
            $len: $ty,
            site: SiteId,
            frames: &mut [Frame],
            tables: &Tables,
        ) {
            if self.active {
                let contexts = &mut self.contexts;
                self.detector.$name(addr, $len, site, || contexts.now(frames, tables));
            }
        }
    )*};
}

impl Race {
    /// With detection on or off.
    pub fn new(on: bool) -> Self {
        Race { on, ..Race::default() }
    }

    /// Whether detection was asked for.
    pub fn is_on(&self) -> bool {
        self.on
    }

    /// Whether anything is recorded now: a second goroutine can exist and the library does not look after itself.
    #[inline]
    pub fn is_active(&self) -> bool {
        self.active
    }

    accesses! {
        /// A read.
        inline read(width: u32);
        /// A write.
        inline write(width: u32);
        /// A read that is likely to be made again, in another epoch.
        inline read_again(width: u32);
        /// A read, then a write.
        inline update(width: u32);
        /// A read of a range.
        inline read_range(len: u64);
        /// A write of a range.
        inline write_range(len: u64);
        /// An atomic read that draws no edge of its own: a lock looks at itself.
        inline atomic_read(width: u32);
        /// An atomic write that draws no edge of its own: a lock changes its own memory.
        inline atomic_write(width: u32);
    }

    /// An atomic write that draws no edge of its own, whose call context is known.
    #[inline]
    pub fn atomic_write_in(&mut self, addr: Addr, width: u32, site: SiteId, context: u32) {
        if self.active {
            self.detector.atomic_write(addr, width, site, || context);
        }
    }

    /// Pages got a granule; their history is forgotten.
    pub fn set_granule(&mut self, first: usize, count: usize, granule: u8) {
        if self.on {
            self.detector.set_granule(first, count, granule);
        }
    }

    /// A block is used anew.
    pub fn forget(&mut self, addr: Addr, len: u64) {
        if self.on {
            self.detector.forget(addr, len);
        }
    }

    /// Accesses are not recorded until [`Race::resume`]: the library looks after its own state.
    pub fn suspend(&mut self) {
        self.suspended += 1;
        self.active = false;
    }

    /// Whether the library looks after its own state: the running goroutine must not be preempted until it is done.
    pub fn is_suspended(&self) -> bool {
        self.suspended != 0
    }

    /// Takes back one [`Race::suspend`].
    pub fn resume(&mut self) {
        self.suspended = self.suspended.saturating_sub(1);
        self.set_active();
    }

    /// Takes back every [`Race::suspend`]: a panic left the library.
    pub fn resume_all(&mut self) {
        self.suspended = 0;
        self.set_active();
    }

    /// From now on a second goroutine can exist.
    pub fn arm(&mut self) {
        if self.on {
            self.detector.arm();
            self.set_active();
        }
    }

    fn set_active(&mut self) {
        self.active = self.on && self.detector.armed() && self.suspended == 0;
    }

    // ── goroutines ──

    /// The running goroutine, number `parent`, starts `child`.
    pub fn spawn(
        &mut self,
        parent: u32,
        child: u32,
        site: SiteId,
        frames: &mut [Frame],
        tables: &Tables,
    ) {
        if self.on {
            self.arm();
            let context = self.contexts.now(frames, tables);
            self.set_created(child, Creation { by: parent, site, context });
            self.detector.spawn(GoroutineId(parent), GoroutineId(child));
        }
    }

    /// The past of all goroutines is released to the object at an address.
    pub fn release_all(&mut self, at: Addr) {
        if self.on && self.detector.armed() {
            let var = self.sync_of(at);
            self.detector.release_all(var);
        }
    }

    /// What was released to `sync`, a timer's or a finalizer's, happens before everything in `child`, which starts.
    pub fn spawn_by_timer(&mut self, child: u32, site: SiteId, sync: Addr) {
        if self.on {
            self.arm();
            self.set_created(child, Creation { by: 0, site, context: 0 });
            self.detector.spawn_detached(GoroutineId(child));
            let sync = self.sync_of(sync);
            self.detector.acquire_for(GoroutineId(child), sync);
        }
    }

    fn set_created(&mut self, child: u32, creation: Creation) {
        let index = child as usize - 1;
        if self.created.len() <= index {
            self.created.resize(index + 1, Creation::default());
        }
        self.created[index] = creation;
    }

    /// How that goroutine was created; `None` for main.
    pub fn creation(&self, goroutine: u32) -> Option<Creation> {
        let index = (goroutine as usize).checked_sub(1)?;
        self.created.get(index).copied().filter(|c| *c != Creation::default())
    }

    /// The call stack of a creation, innermost first.
    pub fn creation_stack(&self, creation: Creation) -> Vec<StackEntry> {
        self.contexts.stack(creation.context, creation.site)
    }

    /// That goroutine ended.
    pub fn finish(&mut self, goroutine: u32) {
        if self.on {
            self.detector.finish(GoroutineId(goroutine));
        }
    }

    /// That goroutine runs from now on.
    #[inline]
    pub fn switch_to(&mut self, goroutine: u32) {
        if self.on {
            self.detector.switch_to(GoroutineId(goroutine));
        }
    }

    // ── synchronization ──

    #[inline(always)]
    fn sync_of(&mut self, at: Addr) -> SyncId {
        let memo = (at >> 3) as usize % RECENT;
        match self.recent[memo] {
            (known, Some(var)) if known == at => var,
            _ => self.find_sync(at, memo),
        }
    }

    #[cold]
    #[inline(never)]
    fn find_sync(&mut self, at: Addr, memo: usize) -> SyncId {
        let detector = &mut self.detector;
        let var = *self.syncs.entry(at).or_insert_with(|| detector.new_sync());
        self.recent[memo] = (at, Some(var));
        var
    }

    /// The running goroutine synchronizes through the object at an address.
    pub fn sync(&mut self, op: Sync, at: Addr) {
        if self.on && self.detector.armed() {
            let var = self.sync_of(at);
            match op {
                Sync::Acquire => self.detector.acquire(var),
                Sync::Release => self.detector.release(var),
                Sync::ReleaseMerge => self.detector.release_merge(var),
            }
        }
    }

    /// A parked goroutine learns what was released to the object at an address.
    pub fn acquire_for(&mut self, goroutine: u32, at: Addr) {
        if self.on && self.detector.armed() {
            let var = self.sync_of(at);
            self.detector.acquire_for(GoroutineId(goroutine), var);
        }
    }

    /// The running goroutine's past goes to one parked goroutine: a signal.
    pub fn signal(&mut self, goroutine: u32) {
        if self.on && self.detector.armed() {
            let var = self.detector.new_sync();
            self.detector.release(var);
            self.detector.acquire_for(GoroutineId(goroutine), var);
            self.detector.free_sync(var);
        }
    }

    /// An atomic operation on `width` bytes.
    pub fn atomic(
        &mut self,
        op: AtomicOp,
        (addr, width): (Addr, u32),
        site: SiteId,
        frames: &mut [Frame],
        tables: &Tables,
    ) {
        if !self.active {
            return;
        }
        let var = self.sync_of(addr);
        let at = AtomicAccess { var, addr, width, site };
        let contexts = &mut self.contexts;
        let context = || contexts.now(frames, tables);
        match op {
            AtomicOp::Load => self.detector.atomic_load(at, context),
            AtomicOp::Store => self.detector.atomic_store(at, context),
            AtomicOp::ReadWrite => self.detector.atomic_rmw(at, context),
            AtomicOp::FailedCas => self.detector.atomic_failed_cas(at, context),
        }
    }

    /// Drops the clocks of objects whose memory was freed.
    pub fn purge(&mut self, mut is_live: impl FnMut(Addr) -> bool) {
        self.recent = Default::default();
        let detector = &mut self.detector;
        self.syncs.retain(|&addr, &mut var| {
            let keep = is_live(addr);
            if !keep {
                detector.free_sync(var);
            }
            keep
        });
    }

    // ── channels ──

    /// The clocks of a new channel; `None` with detection off.
    pub fn new_chan(&mut self, capacity: u64) -> Option<Box<ChanSync>> {
        self.on.then(|| Box::new(ChanSync(ChanClocks::new(capacity))))
    }

    /// A channel was freed.
    pub fn free_chan(&mut self, chan: Option<Box<ChanSync>>) {
        if let Some(chan) = chan {
            chan.0.free(&mut self.detector);
        }
    }

    // ── contexts and reports ──

    /// The running goroutine's call stack as one integer, for [`Race::stack_of`].
    pub fn context_now(&mut self, frames: &mut [Frame], tables: &Tables) -> u32 {
        self.contexts.now(frames, tables)
    }

    /// The stack of such an integer with the site of its innermost function, innermost first.
    pub fn stack_of(&self, context: u32, site: SiteId) -> Vec<StackEntry> {
        self.contexts.stack(context, site)
    }

    /// The running goroutine's present moment.
    pub fn epoch_now(&mut self) -> Option<Epoch> {
        self.active.then(|| self.detector.epoch_now())
    }

    /// Whether that moment is ordered before the running goroutine's present.
    pub fn happened_before(&self, epoch: Option<Epoch>) -> bool {
        epoch.is_none_or(|epoch| self.detector.happened_before(epoch))
    }

    /// Whether a race was found that [`Race::take_races`] has not given.
    #[inline]
    pub fn has_races(&self) -> bool {
        self.detector.has_races()
    }

    /// The races found since it was last called.
    pub fn take_races(&mut self) -> Vec<RacePair> {
        let races = self.detector.take_races();
        races
            .into_iter()
            .map(|race| RacePair {
                prior: self.info(&race.prior),
                current: self.info(&race.current),
            })
            .collect()
    }

    fn info(&self, access: &racewalk_detector::Access) -> AccessInfo {
        let write = matches!(access.kind, AccessKind::Write | AccessKind::AtomicWrite);
        let atomic = matches!(access.kind, AccessKind::AtomicRead | AccessKind::AtomicWrite);
        AccessInfo {
            kind: Kind { write, atomic },
            goroutine: access.goroutine.0,
            addr: access.addr,
            width: access.width,
            site: access.site,
            stack: self.contexts.stack(access.context, access.site),
        }
    }
}

macro_rules! chan_ops {
    ($($(#[$doc:meta])* $name:ident($($parked:ident)?);)*) => {$(
        $(#[$doc])*
        pub fn $name(&mut self, race: &mut Race $(, $parked: u32)?) {
            self.0.$name(&mut race.detector $(, GoroutineId($parked))?);
        }
    )*};
}

impl ChanSync {
    chan_ops! {
        /// Unbuffered: the running goroutine meets a parked one.
        rendezvous(parked);
        /// The running goroutine puts an element into the buffer.
        send();
        /// The running goroutine takes an element from the buffer.
        recv();
        /// Buffered: the running goroutine hands an element to a parked receiver.
        send_to_parked(receiver);
        /// Buffered and full: the running goroutine takes an element and a parked sender's takes its place.
        recv_with_parked(sender);
        /// The running goroutine closes the channel.
        close();
        /// A parked goroutine is woken by the close.
        wake_by_close(parked);
        /// The running goroutine receives from the closed and drained channel.
        recv_closed();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::runtime::step::StepMeta;
    use crate::tree::ir::MapId;

    fn frame(ret: u32, func: u32) -> Frame {
        Frame { ret, caller_fp: 0, func: FuncId(func), context: 0 }
    }

    #[test]
    fn a_report_has_both_stacks() {
        let mut tables = Tables::default();
        let meta = |site| StepMeta { site, func: FuncId(0), map: MapId(0) };
        tables.metas = vec![meta(100), meta(101)];
        let mut race = Race::new(true);
        let mut main = vec![frame(u32::MAX, 7), frame(1, 8)];
        race.spawn(1, 2, 50, &mut main[..1], &tables);
        race.write(16384, 8, 5, &mut main, &tables);
        race.switch_to(2);
        race.read(16384, 8, 6, &mut [frame(u32::MAX, 9)], &tables);
        let [pair] = &race.take_races()[..] else { panic!("one race") };
        let entry = |func, site| StackEntry { func: FuncId(func), site };
        assert_eq!(pair.prior.stack, [entry(8, 5), entry(7, 101)]);
        assert_eq!(pair.current.stack, [entry(9, 6)]);
        let creation = race.creation(2).unwrap();
        assert_eq!((creation.by, race.creation_stack(creation)), (1, vec![entry(7, 50)]));
        assert_eq!(race.creation(1), None);
    }

    #[test]
    fn nothing_is_recorded_while_suspended() {
        let (mut race, tables) = (Race::new(true), Tables::default());
        race.spawn(1, 2, 50, &mut [], &tables);
        race.suspend();
        race.write(16384, 8, 5, &mut [], &tables);
        race.resume();
        race.switch_to(2);
        race.write(16384, 8, 6, &mut [], &tables);
        assert!(!race.has_races());
    }
}
