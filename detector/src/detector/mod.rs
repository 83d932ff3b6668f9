//! The detector: goroutines that run, access memory and synchronize.
//!
//! The machine tells who runs ([`Detector::switch_to`]); accesses (`accesses`) and synchronization
//! (`sync`) are then those of the running goroutine unless an operation names another. Pairs that
//! race are collected until [`Detector::take_races`].
//!
//! While *unarmed* nothing is recorded and clocks stand still: there is one goroutine, and
//! everything it does happens before anything that a second one can do.
//!
//! Cost: per live goroutine some 250 bytes, beside what its clock does not share with others.

mod accesses;
mod sync;

pub use self::sync::AtomicAccess;

use crate::epoch::Epoch;
use crate::goroutines::{GoroutineId, Goroutines, Index};
use crate::ids::{AccessIds, Compaction, DEFAULT_LIMIT};
use crate::report::{Race, Reports};
use crate::shadow::Shadow;
use crate::shared::SharedCells;
use crate::sync_var::{SyncId, SyncVars};

/// A data race detector for one run of one program.
#[derive(Debug)]
pub struct Detector {
    shadow: Shadow,
    ids: AccessIds,
    armed: bool,
    running: Option<Running>,
    shared: SharedCells,
    goroutines: Goroutines,
    sync_vars: SyncVars,
    reports: Reports,
    history_full: bool,
}

/// The goroutine that runs.
#[derive(Clone, Copy, Debug)]
struct Running {
    id: GoroutineId,
    at: Index,
    /// The epoch it is in.
    epoch: Epoch,
}

impl Default for Detector {
    fn default() -> Self {
        Self::new()
    }
}

impl Detector {
    /// A detector in which the main goroutine runs, not yet [armed](Self::arm).
    #[must_use]
    pub fn new() -> Self {
        Self::with_id_limit(DEFAULT_LIMIT)
    }

    /// A detector that compacts its table of accesses when it first reaches `limit` entries. The
    /// result is the same with every limit; small ones are slow and for tests.
    #[must_use]
    pub fn with_id_limit(limit: usize) -> Self {
        let mut goroutines = Goroutines::default();
        goroutines.start(None, GoroutineId::MAIN);
        let running = running(&goroutines, GoroutineId::MAIN);
        Self {
            shadow: Shadow::default(),
            ids: AccessIds::new(limit),
            armed: false,
            running,
            shared: SharedCells::default(),
            goroutines,
            sync_vars: SyncVars::default(),
            reports: Reports::default(),
            history_full: false,
        }
    }

    /// Whether accesses and synchronization are recorded.
    #[inline]
    #[must_use]
    pub fn armed(&self) -> bool {
        self.armed
    }

    /// Starts recording. To be called before anything that a second goroutine's start is ordered
    /// after: at the latest at the first `go` statement, or when a timer is armed whose function
    /// will be one.
    pub fn arm(&mut self) {
        self.armed = true;
    }

    /// `parent` executes a `go` statement that starts `child`: everything it did before happens
    /// before everything the child will do. Arms the detector.
    pub fn spawn(&mut self, parent: GoroutineId, child: GoroutineId) {
        self.arm();
        let parent_at = self.goroutines.index(parent);
        debug_assert!(parent_at.is_some(), "{parent:?} is not alive");
        self.goroutines.start(parent_at, child);
        self.start_slice_if_running(parent_at);
    }

    /// Starts `child` with nothing ordered before it, to acquire what it is to know: for timers,
    /// whose function starts after the arming ([`release`](Self::release) then,
    /// [`acquire_for`](Self::acquire_for) at the start).
    pub fn spawn_detached(&mut self, child: GoroutineId) {
        self.arm();
        self.goroutines.start(None, child);
    }

    /// Publishes in `var`, in place of what was there, everything that all goroutines, live and
    /// finished, have done so far: for finalizers and cleanup functions. Linear in the number of
    /// goroutines.
    pub fn release_all(&mut self, var: SyncId) {
        if self.armed {
            let past = self.goroutines.past_of_all();
            self.sync_vars.set(var, past);
            self.start_slice();
        }
    }

    /// `g` will never act again. That orders nothing.
    pub fn finish(&mut self, g: GoroutineId) {
        let Some(at) = self.goroutines.index(g) else {
            debug_assert!(false, "{g:?} is not alive");
            return;
        };
        if self.is_running(at) {
            self.running = None;
            self.ids.start_slice();
        }
        self.goroutines.finish(at);
    }

    /// `g` runs from now on. That orders nothing, and if it ran last it costs nothing.
    #[inline]
    pub fn switch_to(&mut self, g: GoroutineId) {
        if self.running.is_none_or(|running| running.id != g) {
            self.running = running(&self.goroutines, g);
            debug_assert!(self.running.is_some(), "{g:?} is not alive");
            self.ids.start_slice();
        }
    }

    /// The goroutine that runs, `None` between its end and the next switch.
    #[must_use]
    pub fn running(&self) -> Option<GoroutineId> {
        self.running.map(|running| running.id)
    }

    /// The running goroutine's current moment, to be asked about with
    /// [`happened_before`](Self::happened_before). If nobody runs, a moment that is never known.
    pub fn epoch_now(&mut self) -> Epoch {
        let running = self.running.and_then(|r| Some((r.epoch, self.goroutines.get_mut(r.at)?)));
        let Some((epoch, goroutine)) = running else { return Epoch { slot: 0, count: u64::MAX } };
        // Like an access: the slot may not be handed on to somebody who does not know this moment.
        goroutine.last_access = epoch.count;
        epoch
    }

    /// Whether what happened in `epoch` is ordered before what the running goroutine does now.
    /// A goroutine's own past is. False if nobody runs.
    #[must_use]
    pub fn happened_before(&self, epoch: Epoch) -> bool {
        let running = self.running.and_then(|running| self.goroutines.get(running.at));
        running.is_some_and(|goroutine| goroutine.clock.knows(epoch))
    }

    /// Sets the granule of `n_pages` pages of [`PAGE_SIZE`](crate::PAGE_SIZE) bytes from page
    /// number `first_page` on to `1 << granule_log2` bytes (at most 8, which is what other pages
    /// have) and forgets their history.
    pub fn set_granule(&mut self, first_page: usize, n_pages: usize, granule_log2: u8) {
        self.shadow.set_granule(first_page, n_pages, granule_log2, &mut self.shared);
    }

    /// Forgets the history of `len` bytes: the block was freed, or is fresh. Cheap where nothing
    /// was recorded.
    #[inline]
    pub fn forget(&mut self, addr: u64, len: u64) {
        self.shadow.forget(addr, len, &mut self.shared);
    }

    /// Whether [`take_races`](Self::take_races) has something to give.
    #[inline]
    #[must_use]
    pub fn has_races(&self) -> bool {
        self.reports.has_pending()
    }

    /// The races found since it was last called, in the order in which they were found.
    pub fn take_races(&mut self) -> Vec<Race> {
        self.reports.take()
    }

    /// How many races were found so far, taken or not.
    #[must_use]
    pub fn n_reported(&self) -> usize {
        self.reports.n_reported()
    }

    /// Whether two billion accesses were in use at once, so that later ones could not be recorded.
    #[must_use]
    pub fn history_is_full(&self) -> bool {
        self.history_full
    }

    /// Sizes of the detector's tables.
    #[must_use]
    pub fn stats(&self) -> Stats {
        Stats {
            n_access_ids: self.ids.len(),
            n_shadow_cells: self.shadow.n_cells(),
            n_clock_slots: self.goroutines.n_slots(),
        }
    }

    fn is_running(&self, at: Index) -> bool {
        self.running.is_some_and(|running| running.at == at)
    }

    /// The goroutine at `at` has entered a new epoch.
    fn start_slice_if_running(&mut self, at: Option<Index>) {
        if at.is_some_and(|at| self.is_running(at)) {
            self.start_slice();
        }
    }

    /// The running goroutine has entered a new epoch.
    fn start_slice(&mut self) {
        self.ids.start_slice();
        if let Some(running) = &mut self.running
            && let Some(goroutine) = self.goroutines.get(running.at)
        {
            running.epoch = goroutine.clock.owner();
        }
    }

    /// Drops the ids that no cell holds any more.
    #[cold]
    fn compact_ids(&mut self) {
        let mut compaction = Compaction::new(&self.ids);
        self.shadow.for_each(|cell| {
            compaction.mark(cell.write.max(0));
            compaction.mark(cell.read);
        });
        self.shared.for_each_id(|id| compaction.mark(*id));
        compaction.finish(&mut self.ids, self.shadow.n_cells());
        self.shadow.for_each(|cell| {
            if !cell.is_shared() {
                cell.write = compaction.new_id(cell.write);
            }
            cell.read = compaction.new_id(cell.read);
        });
        self.shared.for_each_id(|id| *id = compaction.new_id(*id));
    }
}

/// The goroutine as one that runs.
fn running(goroutines: &Goroutines, id: GoroutineId) -> Option<Running> {
    let at = goroutines.index(id)?;
    Some(Running { id, at, epoch: goroutines.get(at)?.clock.owner() })
}

/// Sizes of a detector's tables.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stats {
    /// Accesses that can be named in a report, in use or not yet dropped.
    pub n_access_ids: usize,
    /// Shadow cells that have memory, 8 bytes each.
    pub n_shadow_cells: usize,
    /// Components of the longest vector clock.
    pub n_clock_slots: u32,
}
