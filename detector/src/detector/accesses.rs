//! Accesses by the running goroutine.
//!
//! The first test is inlined into the caller: has the current slice made such an access of these
//! cells already? Else a cold function deals with what nearly all other accesses are: plain ones of cells
//! that are alike and whose whole history the running goroutine knows, and atomic ones of a cell that knows no other. Only what is
//! left is judged (`fasttrack`).
//!
//! Two kinds of accesses are told as what they are, since that is cheaper: a read and a write with nothing in between ([`Detector::update`]),
//! and a read that is made again in epoch after epoch ([`Detector::read_again`]).

use std::hint::cold_path;

use super::Detector;
use crate::context::ContextId;
use crate::epoch::Epoch;
use crate::fasttrack::{Current, Judge, Look, look_at_plain};
use crate::goroutines::GoroutineId;
use crate::ids::{AccessId, AccessIds, Origin};
use crate::report::{AccessKind, Reports, Site};
use crate::shadow::{Place, ShadowCell};
use crate::shared::Entry;

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
    name: Name<'a>,
}

/// What gives the access its id.
struct Name<'a> {
    epoch: Epoch,
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
    pub fn read(&mut self, addr: u64, width: u32, site: Site, context: impl FnMut() -> ContextId) {
        if self.armed && !self.shadow.is_read_since(self.ids.base(), addr, width) {
            cold_path();
            self.access(AccessKind::Read, addr, width.into(), site, context);
        }
    }

    /// The running goroutine writes `width` bytes at `addr`. `context` is only called if the access
    /// needs recording.
    #[inline]
    pub fn write(&mut self, addr: u64, width: u32, site: Site, context: impl FnMut() -> ContextId) {
        if self.armed && !self.shadow.is_written_since(self.ids.base(), addr, width) {
            cold_path();
            self.access(AccessKind::Write, addr, width.into(), site, context);
        }
    }

    /// The running goroutine reads `width` bytes at `addr` and then writes them, with nothing in between.
    #[inline]
    pub fn update(
        &mut self,
        addr: u64,
        width: u32,
        site: Site,
        context: impl FnMut() -> ContextId,
    ) {
        if self.armed && !self.shadow.is_written_since(self.ids.base(), addr, width) {
            cold_path();
            self.access_twice(addr, width.into(), site, context);
        }
    }

    /// The running goroutine reads `width` bytes at `addr`, as it does again and again at that place but in other epochs: like
    /// [`read`](Self::read), and faster then.
    #[inline]
    pub fn read_again(
        &mut self,
        addr: u64,
        width: u32,
        site: Site,
        context: impl FnMut() -> ContextId,
    ) {
        if self.armed && !self.shadow.is_read_since(self.ids.base(), addr, width) {
            cold_path();
            self.access_again(addr, width.into(), site, context);
        }
    }

    /// The running goroutine loads `width` bytes at `addr` atomically. The order this gives, if
    /// any, is the caller's to draw, as [`atomic_load`](Self::atomic_load) does.
    pub fn atomic_read(
        &mut self,
        addr: u64,
        width: u32,
        site: Site,
        context: impl FnMut() -> ContextId,
    ) {
        if self.armed {
            self.access(AccessKind::AtomicRead, addr, width.into(), site, context);
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
        context: impl FnMut() -> ContextId,
    ) {
        if self.armed {
            self.access(AccessKind::AtomicWrite, addr, width.into(), site, context);
        }
    }

    /// The running goroutine reads all of `len` bytes at `addr`: a struct, an array, elements of a
    /// slice.
    pub fn read_range(
        &mut self,
        addr: u64,
        len: u64,
        site: Site,
        context: impl FnMut() -> ContextId,
    ) {
        if self.armed {
            self.access(AccessKind::Read, addr, len, site, context);
        }
    }

    /// The running goroutine writes all of `len` bytes at `addr`.
    pub fn write_range(
        &mut self,
        addr: u64,
        len: u64,
        site: Site,
        context: impl FnMut() -> ContextId,
    ) {
        if self.armed {
            self.access(AccessKind::Write, addr, len, site, context);
        }
    }

    /// The kind is the same in all calls of one instance, and known when that is compiled. Where locks are many this is often called, so
    /// the calls are cold and not the function: one that is would be made small instead of fast.
    #[inline(never)]
    fn access(
        &mut self,
        kind: AccessKind,
        addr: u64,
        len: u64,
        site: Site,
        mut context: impl FnMut() -> ContextId,
    ) {
        let attempt = Attempt { kind, addr, len, site };
        let done = if kind.is_plain() {
            self.access_plainly::<false>(attempt, &mut context)
        } else {
            self.access_atomically(attempt, &mut context)
        };
        if !done {
            self.judge(attempt, &mut context);
        }
    }

    /// A read and a write, which stands for both where nothing is to be said of either.
    #[inline(never)]
    fn access_twice(
        &mut self,
        addr: u64,
        len: u64,
        site: Site,
        mut context: impl FnMut() -> ContextId,
    ) {
        let write = Attempt { kind: AccessKind::Write, addr, len, site };
        if !self.access_plainly::<false>(write, &mut context) {
            self.judge(Attempt { kind: AccessKind::Read, ..write }, &mut context);
            self.judge(write, &mut context);
        }
    }

    #[inline(never)]
    fn access_again(
        &mut self,
        addr: u64,
        len: u64,
        site: Site,
        mut context: impl FnMut() -> ContextId,
    ) {
        if !self.was_made_before(addr, len, site, context()) {
            self.access_for_the_first_time(addr, len, site, context);
        }
    }

    /// Dates a read anew if the one cell that it reads knows nothing else. Whether it does not.
    #[inline(always)]
    fn was_made_before(&mut self, addr: u64, len: u64, site: Site, context: ContextId) -> bool {
        let Self { shadow, ids, goroutines, running: Some(running), .. } = self else {
            return false;
        };
        let Some([bits]) = shadow.cells_mut(addr, len) else { return false };
        let cell = ShadowCell::unpack(*bits);
        let epoch = running.epoch;
        let origin = Origin { epoch, goroutine: running.id, site, context };
        let same = cell.write == 0 && ids.date_anew(cell.read, origin);
        if same && let Some(goroutine) = goroutines.get_mut(running.at) {
            goroutine.last_access = epoch.count;
        }
        same
    }

    #[cold]
    #[inline(never)]
    fn access_for_the_first_time(
        &mut self,
        addr: u64,
        len: u64,
        site: Site,
        mut context: impl FnMut() -> ContextId,
    ) {
        let attempt = Attempt { kind: AccessKind::Read, addr, len, site };
        if !self.access_plainly::<true>(attempt, &mut context) {
            self.judge(attempt, &mut context);
        }
    }

    /// Deals with a plain access of cells that are alike and that know nothing which the running goroutine does not. Whether it was
    /// such a one. `AGAIN`: it is likely to be made again.
    #[inline(always)]
    fn access_plainly<const AGAIN: bool>(
        &mut self,
        Attempt { kind, addr, len, site }: Attempt,
        context: &mut impl FnMut() -> ContextId,
    ) -> bool {
        let Self { shadow, ids, goroutines, running: Some(running), .. } = self else {
            return true;
        };
        let Some(cells) = shadow.cells_mut(addr, len) else { return false };
        let Some(bits) = alike(cells) else { return false };
        let cell = ShadowCell::unpack(bits);
        if cell.is_shared() || ids.is_crowded() {
            return false;
        }
        let Some(goroutine) = goroutines.get_mut(running.at) else { return true };
        let epoch = running.epoch;
        match look_at_plain(kind, cell, epoch, goroutine.clock.view(), ids) {
            Look::Repeated(renewed) => {
                if renewed != cell {
                    fill(cells, renewed);
                }
                true
            }
            Look::Ordered => {
                let origin = Origin { epoch, goroutine: running.id, site, context: context() };
                goroutine.last_access = epoch.count;
                let id = if AGAIN { ids.give_unshared(origin) } else { ids.give(origin) };
                match id {
                    Some(id) => fill(cells, cell.after(kind, id)),
                    None => self.history_full = true,
                }
                true
            }
            Look::Unclear => false,
        }
    }

    /// Deals with an atomic access of a cell that knows no other. Whether it was such a one.
    #[inline(always)]
    fn access_atomically(
        &mut self,
        Attempt { kind, addr, len, site }: Attempt,
        context: &mut impl FnMut() -> ContextId,
    ) -> bool {
        let Self { shadow, shared, ids, goroutines, running: Some(running), .. } = self else {
            return true;
        };
        // No two cells have the same record: it is the only cell.
        let Some([bits]) = shadow.cells_mut(addr, len) else { return false };
        let cell = ShadowCell::unpack(*bits);
        if !cell.is_shared() || ids.is_crowded() {
            return false;
        }
        let record = shared.get(cell.write);
        if !record.is_atomic() {
            return false;
        }
        let epoch = running.epoch;
        let Some(goroutine) = goroutines.get_mut(running.at) else { return true };
        let news = goroutine.clock.news();
        let mut origin = || Origin { epoch, goroutine: running.id, site, context: context() };
        if let Some(last) = record.last_mut(kind, epoch.slot, news)
            && ids.is_by(last.id, running.id)
        {
            // A goroutine locks a word in a loop while others wait for it, whose accesses it does not learn of.
            if last.epoch == epoch {
                return true;
            }
            let origin = origin();
            if !ids.date_anew(last.id, origin) {
                let Some(id) = ids.give_unshared(origin) else {
                    self.history_full = true;
                    return true;
                };
                last.id = id;
            }
            last.epoch = epoch;
        } else if record.covering(kind, epoch).is_some() {
            return true;
        } else {
            let Some(id) = ids.give_unshared(origin()) else {
                self.history_full = true;
                return true;
            };
            let clock = goroutine.clock.view();
            record.add(Entry { kind, id, epoch }, |epoch| clock.knows(epoch), |_| {});
            record.note_last(kind, epoch.slot, news);
        }
        goroutine.last_access = epoch.count;
        true
    }

    /// Judges the access cell by cell. `context` is called once at most.
    #[inline(never)]
    fn judge(&mut self, attempt: Attempt, context: &mut dyn FnMut() -> ContextId) {
        if self.ids.is_crowded() {
            self.compact_ids();
        }
        let Some(running) = self.running else { return };
        let Some(goroutine) = self.goroutines.get_mut(running.at) else { return };
        let clock = goroutine.clock.view();
        let epoch = running.epoch;
        let judge = Judge { epoch, clock, ids: &mut self.ids, shared: &mut self.shared };
        let name = Name {
            epoch,
            goroutine: running.id,
            attempt,
            context,
            id: None,
            last_access: &mut goroutine.last_access,
            history_full: &mut self.history_full,
        };
        let mut recorder = Recorder { judge, name };
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
    #[inline]
    fn access(&mut self, cell: &mut ShadowCell, place: Place, reports: &mut Reports) {
        let Attempt { kind, addr, len, .. } = self.name.attempt;
        let accessed = Place { addr, width: u32::try_from(len).unwrap_or(u32::MAX) };
        let name = &mut self.name;
        if !cell.is_shared() {
            let Judge { epoch, clock, ids, .. } = &mut self.judge;
            match look_at_plain(kind, *cell, *epoch, *clock, ids) {
                Look::Repeated(renewed) => return *cell = renewed,
                Look::Ordered => {
                    if let Some(id) = name.id(ids) {
                        *cell = cell.after(kind, id);
                    }
                    return;
                }
                Look::Unclear => {}
            }
        }
        if self.judge.is_redundant(kind, cell) {
            return;
        }
        if let Some(id) = self.name.id(self.judge.ids) {
            let current = Current { id, kind, place: accessed };
            self.judge.record(cell, place, &current, reports);
        }
    }
}

impl Name<'_> {
    /// The access's id.
    #[inline]
    fn id(&mut self, ids: &mut AccessIds) -> Option<AccessId> {
        if self.id.is_none() {
            let (epoch, goroutine, site) = (self.epoch, self.goroutine, self.attempt.site);
            *self.last_access = epoch.count;
            self.id = ids.give(Origin { epoch, goroutine, site, context: (self.context)() });
            *self.history_full |= self.id.is_none();
        }
        self.id
    }
}

/// What is in all of the cells, if that is the same. There is one at least, and mostly only one.
#[inline(always)]
fn alike(cells: &[u64]) -> Option<u64> {
    match cells {
        [bits] => Some(*bits),
        // A word where memory is cut into halves.
        [bits, other] => (bits == other).then_some(*bits),
        [bits, others @ ..] => others.iter().all(|other| other == bits).then_some(*bits),
        [] => None,
    }
}

/// Puts the same into all of the cells.
#[inline(always)]
fn fill(cells: &mut [u64], cell: ShadowCell) {
    match cells {
        [bits] => *bits = cell.pack(),
        [a, b] => (*a, *b) = (cell.pack(), cell.pack()),
        cells => cells.fill(cell.pack()),
    }
}
