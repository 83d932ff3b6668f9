//! Synchronization: the operations on sync vars, rendezvous, and atomic operations built of them.
//!
//! Each operation has a form for the running goroutine and one on behalf of another, which is
//! parked and takes part in an exchange that the running one completes. What the operations do is
//! the table in `sync_var`.

use super::Detector;
use crate::context::ContextId;
use crate::goroutines::GoroutineId;
use crate::report::Site;
use crate::sync_var::{SyncId, SyncOp};

/// An atomic operation on memory: what the detector needs beside who does it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AtomicAccess {
    /// The sync var of the location.
    pub var: SyncId,
    /// First byte.
    pub addr: u64,
    /// Bytes: 4 or 8.
    pub width: u32,
    /// Where in source.
    pub site: Site,
}

impl Detector {
    /// A new sync var, released to by nobody.
    pub fn new_sync(&mut self) -> SyncId {
        self.sync_vars.insert()
    }

    /// Frees a sync var. Its handle will be given out again.
    pub fn free_sync(&mut self, var: SyncId) {
        self.sync_vars.remove(var);
    }

    /// The running goroutine is ordered after what was released to `var`.
    pub fn acquire(&mut self, var: SyncId) {
        self.sync_running(SyncOp::Acquire, var);
    }

    /// Publishes the running goroutine's past in `var`, **in place of** what was there.
    pub fn release(&mut self, var: SyncId) {
        self.sync_running(SyncOp::Release, var);
    }

    /// Publishes the running goroutine's past in `var`, beside what was there.
    pub fn release_merge(&mut self, var: SyncId) {
        self.sync_running(SyncOp::ReleaseMerge, var);
    }

    /// Acquires `var` and publishes in it, in place of what was there, the past from before that.
    pub fn swap(&mut self, var: SyncId) {
        self.sync_running(SyncOp::Swap, var);
    }

    /// Acquires `var` and then releases to it.
    pub fn rmw(&mut self, var: SyncId) {
        self.sync_running(SyncOp::Rmw, var);
    }

    /// [`acquire`](Self::acquire) on behalf of `g`.
    pub fn acquire_for(&mut self, g: GoroutineId, var: SyncId) {
        self.sync_for(SyncOp::Acquire, g, var);
    }

    /// [`release`](Self::release) on behalf of `g`.
    pub fn release_for(&mut self, g: GoroutineId, var: SyncId) {
        self.sync_for(SyncOp::Release, g, var);
    }

    /// [`release_merge`](Self::release_merge) on behalf of `g`.
    pub fn release_merge_for(&mut self, g: GoroutineId, var: SyncId) {
        self.sync_for(SyncOp::ReleaseMerge, g, var);
    }

    /// [`swap`](Self::swap) on behalf of `g`.
    pub fn swap_for(&mut self, g: GoroutineId, var: SyncId) {
        self.sync_for(SyncOp::Swap, g, var);
    }

    /// [`rmw`](Self::rmw) on behalf of `g`.
    pub fn rmw_for(&mut self, g: GoroutineId, var: SyncId) {
        self.sync_for(SyncOp::Rmw, g, var);
    }

    /// A rendezvous: each side's past happens before the other's future. `parked` has done nothing
    /// since it parked, so what it gives is its past up to then.
    pub fn join(&mut self, running: GoroutineId, parked: GoroutineId) {
        if !self.armed {
            return;
        }
        let (Some(a), Some(b)) = (self.goroutines.index(running), self.goroutines.index(parked))
        else {
            debug_assert!(false, "{running:?} or {parked:?} is not alive");
            return;
        };
        if let Some((a, b, space)) = self.goroutines.two_clocks_mut(a, b) {
            a.meet(b, space);
            a.tick(space);
            b.tick(space);
        }
        if self.is_running(a) || self.is_running(b) {
            self.start_slice();
        }
    }

    /// An atomic load: acquires what the location's stores released.
    pub fn atomic_load(&mut self, at: AtomicAccess, context: impl FnMut() -> ContextId) {
        self.acquire(at.var);
        self.atomic_read(at.addr, at.width, at.site, context);
    }

    /// An atomic store: releases in place of what was released before, acquires nothing.
    pub fn atomic_store(&mut self, at: AtomicAccess, context: impl FnMut() -> ContextId) {
        self.atomic_write(at.addr, at.width, at.site, context);
        self.release(at.var);
    }

    /// An atomic add, swap, and, or, or a compare-and-swap that succeeds.
    ///
    /// The access stands between the two halves of [`rmw`](Self::rmw): ordered after the store that
    /// the operation observes, and before whoever observes the operation.
    pub fn atomic_rmw(&mut self, at: AtomicAccess, context: impl FnMut() -> ContextId) {
        self.acquire(at.var);
        self.atomic_write(at.addr, at.width, at.site, context);
        self.release(at.var);
    }

    /// A compare-and-swap that fails: acquires only, but counts as a write.
    pub fn atomic_failed_cas(&mut self, at: AtomicAccess, context: impl FnMut() -> ContextId) {
        self.acquire(at.var);
        self.atomic_write(at.addr, at.width, at.site, context);
    }

    /// The operation is the same in all calls of one instance, and known when that is compiled.
    #[inline(always)]
    fn sync_running(&mut self, op: SyncOp, var: SyncId) {
        if !self.armed {
            return;
        }
        let Self { goroutines, sync_vars, ids, running: Some(running), .. } = self else { return };
        let Some((clock, space)) = goroutines.clock_mut(running.at) else { return };
        sync_vars.apply(op, var, clock, space);
        if op.ticks() {
            running.epoch.count += 1;
            ids.start_slice();
        }
    }

    #[inline(always)]
    fn sync_for(&mut self, op: SyncOp, g: GoroutineId, var: SyncId) {
        let at = self.goroutines.index(g);
        debug_assert!(at.is_some(), "{g:?} is not alive");
        let Some(at) = at else { return };
        if self.is_running(at) {
            return self.sync_running(op, var);
        }
        if self.armed
            && let Some((clock, space)) = self.goroutines.clock_mut(at)
        {
            self.sync_vars.apply(op, var, clock, space);
        }
    }
}
