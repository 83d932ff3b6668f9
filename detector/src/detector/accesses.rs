//! Accesses by the running goroutine.
//!
//! The first test is inlined into the caller: has the current slice made such an access of these
//! cells already? Else a cold function looks whether the running goroutine did so earlier in its
//! epoch, and only then is the call context computed and the access judged (`fasttrack`).

use super::Detector;
use crate::context::{ContextId, ROOT_CONTEXT};
use crate::fasttrack::{Current, Judge};
use crate::goroutines::GoroutineId;
use crate::ids::{AccessId, Origin};
use crate::report::{AccessKind, Reports, Site};
use crate::shadow::{Place, ShadowCell};

/// An access whose call context is not known yet.
#[derive(Clone, Copy, Debug)]
struct Attempt {
    kind: AccessKind,
    addr: u64,
    len: u64,
    site: Site,
}

/// An access of the running goroutine on its way through its cells.
struct Recorder<'a> {
    judge: Judge<'a>,
    goroutine: GoroutineId,
    attempt: Attempt,
    context: &'a mut dyn FnMut() -> ContextId,
    /// The access's id, once a cell needs it.
    id: Option<AccessId>,
    last_access: &'a mut u64,
    history_full: &'a mut bool,
}

impl Detector {
    /// The running goroutine reads `width` bytes at `addr`. `context` is only called if the access
    /// needs recording.
    #[inline]
    pub fn read(&mut self, addr: u64, width: u32, site: Site, context: impl FnOnce() -> ContextId) {
        if self.armed && !self.shadow.is_read_since(self.ids.base(), addr, width) {
            self.access(Attempt { kind: AccessKind::Read, addr, len: width.into(), site }, context);
        }
    }

    /// The running goroutine writes `width` bytes at `addr`. `context` is only called if the access
    /// needs recording.
    #[inline]
    pub fn write(
        &mut self,
        addr: u64,
        width: u32,
        site: Site,
        context: impl FnOnce() -> ContextId,
    ) {
        if self.armed && !self.shadow.is_written_since(self.ids.base(), addr, width) {
            self.access(
                Attempt { kind: AccessKind::Write, addr, len: width.into(), site },
                context,
            );
        }
    }

    /// The running goroutine loads `width` bytes at `addr` atomically. The order this gives, if
    /// any, is the caller's to draw, as [`atomic_load`](Self::atomic_load) does.
    pub fn atomic_read(
        &mut self,
        addr: u64,
        width: u32,
        site: Site,
        context: impl FnOnce() -> ContextId,
    ) {
        if self.armed {
            self.access(
                Attempt { kind: AccessKind::AtomicRead, addr, len: width.into(), site },
                context,
            );
        }
    }

    /// The running goroutine stores or modifies `width` bytes at `addr` atomically. The order this
    /// gives, if any, is the caller's to draw, as [`atomic_store`](Self::atomic_store) and its
    /// siblings do.
    pub fn atomic_write(
        &mut self,
        addr: u64,
        width: u32,
        site: Site,
        context: impl FnOnce() -> ContextId,
    ) {
        if self.armed {
            self.access(
                Attempt { kind: AccessKind::AtomicWrite, addr, len: width.into(), site },
                context,
            );
        }
    }

    /// The running goroutine reads all of `len` bytes at `addr`: a struct, an array, elements of a
    /// slice.
    pub fn read_range(
        &mut self,
        addr: u64,
        len: u64,
        site: Site,
        context: impl FnOnce() -> ContextId,
    ) {
        if self.armed {
            self.access(Attempt { kind: AccessKind::Read, addr, len, site }, context);
        }
    }

    /// The running goroutine writes all of `len` bytes at `addr`.
    pub fn write_range(
        &mut self,
        addr: u64,
        len: u64,
        site: Site,
        context: impl FnOnce() -> ContextId,
    ) {
        if self.armed {
            self.access(Attempt { kind: AccessKind::Write, addr, len, site }, context);
        }
    }

    #[cold]
    #[inline(never)]
    fn access(&mut self, attempt: Attempt, context: impl FnOnce() -> ContextId) {
        let mut context = Some(context);
        self.judge(attempt, &mut || context.take().map_or(ROOT_CONTEXT, |context| context()));
    }

    /// Judges the access cell by cell. `context` is called once at most.
    fn judge(&mut self, attempt: Attempt, context: &mut dyn FnMut() -> ContextId) {
        if self.ids.is_crowded() {
            self.compact_ids();
        }
        let Some(running) = self.running else { return };
        let Some(goroutine) = self.goroutines.get_mut(running.at) else { return };
        let clock = &goroutine.clock;
        let judge =
            Judge { epoch: clock.owner(), clock, ids: &mut self.ids, shared: &mut self.shared };
        let mut recorder = Recorder {
            judge,
            goroutine: running.id,
            attempt,
            context,
            id: None,
            last_access: &mut goroutine.last_access,
            history_full: &mut self.history_full,
        };
        let reports = &mut self.reports;
        if let Some(mut cell) = self.shadow.single(attempt.addr, attempt.len) {
            cell.update(&mut |cell, place| recorder.access(cell, place, reports));
        } else {
            self.shadow.visit(attempt.addr, attempt.len, |cell, place| {
                recorder.access(cell, place, reports);
            });
        }
    }
}

impl Recorder<'_> {
    fn access(&mut self, cell: &mut ShadowCell, place: Place, reports: &mut Reports) {
        if self.judge.is_redundant(self.attempt.kind, cell) {
            return;
        }
        if self.id.is_none() {
            self.id = self.begin();
        }
        if let Some(id) = self.id {
            let Attempt { kind, addr, len, .. } = self.attempt;
            let width = u32::try_from(len).unwrap_or(u32::MAX);
            let current = Current { id, kind, place: Place { addr, width } };
            self.judge.record(cell, place, &current, reports);
        }
    }

    /// Names the access.
    #[inline]
    fn begin(&mut self) -> Option<AccessId> {
        let (epoch, goroutine, context) = (self.judge.epoch, self.goroutine, (self.context)());
        *self.last_access = epoch.count;
        let id =
            self.judge.ids.give(&Origin { epoch, goroutine, site: self.attempt.site, context });
        *self.history_full |= id.is_none();
        id
    }
}
