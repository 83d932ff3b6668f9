//! The state machine of a shadow cell: what an access races with and what the cell keeps of it.
//!
//! FastTrack (Flanagan and Freund, PLDI 2009): a cell remembers its last write and, while its
//! readers are ordered, one read; concurrent readers are kept one by one and forgotten at the next
//! write that is ordered after them.
//!
//! Differs from the paper:
//! - A cell stores access ids, which know site and call context too, so a report has both sides.
//! - An access is forgotten only when a later one *covers* it: it is ordered after it (or is in the
//!   same epoch) and conflicts with whatever the earlier one conflicts with. So checking goes on after
//!   a race with nothing lost: unordered writes are all kept.
//! - Atomic accesses are kinds of their own, which do not race with one another.
//!
//! | access | same epoch | cell | then |
//! |---|---|---|---|
//! | read | own read or write in it | any | nothing to do |
//! | read | | read known or none | checked against the write; replaces the read |
//! | read | | read unknown | the cell becomes shared |
//! | write | own write in it | any | nothing to do |
//! | write | | write known or none | checked against the read, drops it if known; replaces the write |
//! | write | | write unknown | the cell becomes shared |
//! | any | | shared | checked against all conflicting entries, drops what it covers, is added |
//! | atomic | a covering one | any | nothing to do |
//! | atomic | | plain | the cell becomes shared |
//!
//! A shared cell left with at most one plain write and one plain read is a plain one again.
//!
//! Cost: constant, but linear in the kept accesses at a plain write to a shared cell.
//!
//! Invariants: every access, reported or not, is in its cell or covered by one that is there, until
//! it is forgotten with its block; every pair reported is a race. Hence a pair that races is
//! reported, or one in which later accesses stand for either side.

use crate::clock::View;
use crate::epoch::Epoch;
use crate::ids::{AccessId, AccessIds, Origin};
use crate::report::{Access, AccessKind, Race, Reports};
use crate::shadow::{Place, ShadowCell};
use crate::shared::{Entry, SharedCells};

/// The running goroutine and what its accesses are judged by.
#[derive(Debug)]
pub(crate) struct Judge<'a> {
    pub(crate) epoch: Epoch,
    pub(crate) clock: View<'a>,
    pub(crate) ids: &'a mut AccessIds,
    pub(crate) shared: &'a mut SharedCells,
}

/// The access being recorded.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Current {
    pub(crate) id: AccessId,
    pub(crate) kind: AccessKind,
    pub(crate) place: Place,
}

/// What a first look at a cell says of an access.
pub(crate) enum Look {
    /// The running goroutine has done as much in its epoch. The cell says so at once from now on.
    Repeated(ShadowCell),
    /// What the cell remembers is ordered before the access, which stands for it from now on.
    Ordered,
    /// That takes more than a look.
    Unclear,
}

/// An access of a cell that is not shared.
#[inline(always)]
pub(crate) fn look_at_plain(
    kind: AccessKind,
    cell: ShadowCell,
    epoch: Epoch,
    clock: View<'_>,
    ids: &mut AccessIds,
) -> Look {
    if !kind.is_plain() {
        return Look::Unclear;
    }
    // Entry 0, that of no access, is dated at count 0, which everybody knows and nobody is in.
    let (written, read) = (ids.epoch(cell.write), ids.epoch(cell.read));
    if written == epoch {
        Look::Repeated(ShadowCell { write: ids.renew(cell.write), ..cell })
    } else if kind == AccessKind::Read && read == epoch {
        Look::Repeated(ShadowCell { read: ids.renew(cell.read), ..cell })
    } else if clock.knows(written) && clock.knows(read) {
        Look::Ordered
    } else {
        Look::Unclear
    }
}

impl Judge<'_> {
    /// Whether the running goroutine has made an access in its current epoch that covers `kind`. If
    /// so the cell will say so at once for the rest of the slice.
    pub(crate) fn is_redundant(&mut self, kind: AccessKind, cell: &mut ShadowCell) -> bool {
        if cell.is_shared() {
            return self.is_redundant_in_shared(kind, cell);
        }
        if let Some(id) = self.renew(cell.write) {
            cell.write = id;
            return true;
        }
        if AccessKind::Read.covers(kind)
            && let Some(id) = self.renew(cell.read)
        {
            cell.read = id;
            return true;
        }
        false
    }

    /// Checks an access that is not redundant and adds it to the cell's history.
    pub(crate) fn record(
        &mut self,
        cell: &mut ShadowCell,
        place: Place,
        current: &Current,
        reports: &mut Reports,
    ) {
        if !cell.is_shared() {
            self.share(cell);
        }
        self.record_shared(cell, place, current, reports);
    }

    fn record_shared(
        &mut self,
        cell: &mut ShadowCell,
        place: Place,
        current: &Current,
        reports: &mut Reports,
    ) {
        let kind = current.kind;
        let (clock, ids) = (self.clock, &*self.ids);
        let shared = self.shared.get(cell.write);
        let new = Entry { kind, id: current.id, epoch: self.epoch };
        shared.add(
            new,
            |epoch| clock.knows(epoch),
            |prior| reports.add(race(ids, prior.kind, prior.id, place, current)),
        );
        if let Some((write, read)) = shared.as_plain() {
            self.shared.remove(cell.write);
            *cell = ShadowCell { write, read };
        } else if kind.covers(AccessKind::Read) {
            cell.read = current.id;
        }
    }

    /// Moves a plain cell's history into a record.
    fn share(&mut self, cell: &mut ShadowCell) {
        let mark = self.shared.insert();
        let shared = self.shared.get(mark);
        for (kind, id) in [(AccessKind::Write, cell.write), (AccessKind::Read, cell.read)] {
            if id != 0 {
                shared.set(Entry { kind, id, epoch: self.ids.epoch(id) });
            }
        }
        *cell = ShadowCell { write: mark, read: 0 };
    }

    fn is_redundant_in_shared(&mut self, kind: AccessKind, cell: &mut ShadowCell) -> bool {
        if kind == AccessKind::Read && cell.read >= self.ids.base() {
            return true;
        }
        let own = self.shared.get(cell.write).covering(kind, self.epoch);
        let Some(id) = own else { return false };
        if kind == AccessKind::Read {
            cell.read = self.ids.renew(id);
        }
        true
    }

    /// If `id` was made by the running goroutine in its current epoch, an id of the current slice
    /// for it.
    fn renew(&mut self, id: AccessId) -> Option<AccessId> {
        if id != 0 && self.ids.epoch(id) == self.epoch { Some(self.ids.renew(id)) } else { None }
    }
}

fn race(
    ids: &AccessIds,
    kind: AccessKind,
    prior: AccessId,
    place: Place,
    current: &Current,
) -> Race {
    Race {
        prior: access(ids, kind, prior, place),
        current: access(ids, current.kind, current.id, current.place),
    }
}

fn access(ids: &AccessIds, kind: AccessKind, id: AccessId, place: Place) -> Access {
    let Origin { epoch, goroutine, site, context } = ids.origin(id);
    Access { kind, goroutine, site, context, addr: place.addr, width: place.width, epoch }
}
