//! Access ids: what shadow memory stores instead of accesses.
//!
//! An id names (goroutine, epoch, site, call context) in 31 bits. Ids are given out in ascending
//! order, one for each site and context used in a *slice*, the time in which one goroutine runs in
//! one epoch with no other goroutine in between. So every id at or above [`AccessIds::base`], the
//! first of the current slice, was made by the running goroutine in its current epoch, and the
//! commonest question of all, "did I do this already?", is one comparison.
//!
//! A goroutine that comes back to its epoch after a switch finds its own ids below the base. It
//! *renews* them: a copy of the entry gets an id of the new slice, so that each cell is looked up
//! once per slice.
//!
//! An id that only the cells of one access hold can be *dated anew* instead, when the same place makes the same access again: what a
//! channel's sends do to it, of which each is in an epoch of its own.
//!
//! The table only grows, until [`AccessIds::is_crowded`]; then whoever owns the cells marks the ids
//! in use and the table is compacted ([`Compaction`]). Compaction keeps the order, hence the
//! meaning of the base.
//!
//! Cost: 24 bytes per id. Compaction walks all shadow memory, at most once per as many new ids
//! as were kept the last time, and never more often than once per limit.

use crate::context::{ContextId, ROOT_CONTEXT};
use crate::epoch::Epoch;
use crate::goroutines::GoroutineId;
use crate::report::Site;

/// Compact when the table has this many ids.
pub(crate) const DEFAULT_LIMIT: usize = 1 << 15;

/// Slots of the two direct-mapped memos.
const MEMO: usize = 64;

/// In an entry's context: only the cells of one access hold the id. There are fewer contexts.
const UNSHARED: ContextId = 1 << 31;

/// A positive id; 0 stands for "none" in shadow cells.
pub(crate) type AccessId = i32;

/// Who accessed, when and where; what was accessed and how is known by the cell.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Origin {
    pub(crate) epoch: Epoch,
    pub(crate) goroutine: GoroutineId,
    pub(crate) site: Site,
    pub(crate) context: ContextId,
}

/// An [`Origin`], packed.
#[derive(Clone, Copy, Debug)]
struct Entry {
    count: u64,
    slot: u32,
    goroutine: GoroutineId,
    site: Site,
    context: ContextId,
}

/// The id table.
#[derive(Debug)]
pub(crate) struct AccessIds {
    /// The first id of the running goroutine's current slice.
    base: AccessId,
    /// By id; entry 0 is nobody's.
    entries: Vec<Entry>,
    limit: usize,
    min_limit: usize,
    /// Site, context and the id given for them; 0 if none.
    given: [(Site, ContextId, AccessId); MEMO],
    /// (old id, its copy in the current slice).
    renewed: [(AccessId, AccessId); MEMO],
}

impl AccessIds {
    /// An empty table that wants compaction at `limit` ids.
    pub(crate) fn new(limit: usize) -> Self {
        let nobody =
            Entry { count: 0, slot: 0, goroutine: GoroutineId(0), site: 0, context: ROOT_CONTEXT };
        Self {
            base: 1,
            entries: vec![nobody],
            limit,
            min_limit: limit,
            given: [(0, ROOT_CONTEXT, 0); MEMO],
            renewed: [(0, 0); MEMO],
        }
    }

    /// Ids from here on were made in the current slice. Never 0.
    #[inline(always)]
    pub(crate) fn base(&self) -> AccessId {
        self.base
    }

    /// Starts a slice: another goroutine runs, or the running one has released.
    pub(crate) fn start_slice(&mut self) {
        self.base = AccessId::try_from(self.entries.len()).unwrap_or(AccessId::MAX);
    }

    /// The id of an access by the running goroutine, `None` if two billion ids are in use.
    #[inline(always)]
    pub(crate) fn give(&mut self, origin: Origin) -> Option<AccessId> {
        let memo = (origin.site as usize ^ (origin.context as usize) << 3) % MEMO;
        let (site, context, id) = self.given[memo];
        if id >= self.base && (site, context) == (origin.site, origin.context) {
            return Some(id);
        }
        let id = self.push(Entry {
            count: origin.epoch.count,
            slot: origin.epoch.slot,
            goroutine: origin.goroutine,
            site: origin.site,
            context: origin.context,
        })?;
        self.given[memo] = (origin.site, origin.context, id);
        Some(id)
    }

    /// An id of its own for an access by the running goroutine.
    pub(crate) fn give_unshared(&mut self, origin: Origin) -> Option<AccessId> {
        self.push(Entry {
            count: origin.epoch.count,
            slot: origin.epoch.slot,
            goroutine: origin.goroutine,
            site: origin.site,
            context: origin.context | UNSHARED,
        })
    }

    /// Dates an id anew if it is unshared and the access is but for its epoch the same. Whether it is.
    #[inline]
    pub(crate) fn date_anew(&mut self, id: AccessId, origin: Origin) -> bool {
        let entry = &mut self.entries[index(id)];
        let same = entry.site == origin.site
            && entry.context == origin.context | UNSHARED
            && entry.goroutine == origin.goroutine;
        if same {
            entry.count = origin.epoch.count;
        }
        same
    }

    /// An id of the current slice for the same access as `old`, which the running goroutine made in
    /// its current epoch.
    pub(crate) fn renew(&mut self, old: AccessId) -> AccessId {
        if old >= self.base {
            return old;
        }
        let memo = index(old) % MEMO;
        let (known, copy) = self.renewed[memo];
        if known == old && copy >= self.base {
            return copy;
        }
        let copy = self.push(self.entries[index(old)]).unwrap_or(old);
        self.renewed[memo] = (old, copy);
        copy
    }

    /// Whether that goroutine made the access, not another one that had its clock slot.
    #[inline]
    pub(crate) fn is_by(&self, id: AccessId, goroutine: GoroutineId) -> bool {
        self.entries[index(id)].goroutine == goroutine
    }

    /// When the access was made.
    #[inline]
    pub(crate) fn epoch(&self, id: AccessId) -> Epoch {
        let entry = &self.entries[index(id)];
        Epoch { slot: entry.slot, count: entry.count }
    }

    pub(crate) fn origin(&self, id: AccessId) -> Origin {
        let Entry { count, slot, goroutine, site, context } = self.entries[index(id)];
        Origin { epoch: Epoch { slot, count }, goroutine, site, context: context & !UNSHARED }
    }

    /// Whether it is time to compact.
    #[inline]
    pub(crate) fn is_crowded(&self) -> bool {
        self.entries.len() >= self.limit
    }

    /// How many ids there are, in use or not.
    pub(crate) fn len(&self) -> usize {
        self.entries.len() - 1
    }

    fn push(&mut self, entry: Entry) -> Option<AccessId> {
        let id = AccessId::try_from(self.entries.len()).ok()?;
        self.entries.push(entry);
        Some(id)
    }
}

/// A compaction in progress: mark every id in use, [`finish`](Self::finish), then replace each by
/// its new one.
#[derive(Debug)]
pub(crate) struct Compaction {
    /// By old id: 0 if unused; while marking, 1 if used; afterwards the new id.
    new_ids: Vec<AccessId>,
}

impl Compaction {
    pub(crate) fn new(ids: &AccessIds) -> Self {
        Self { new_ids: vec![0; ids.entries.len()] }
    }

    /// Notes that `id` is in use; 0 is ignored.
    pub(crate) fn mark(&mut self, id: AccessId) {
        self.new_ids[index(id)] = 1;
    }

    /// Drops the unmarked ids of `ids`. `n_cells` bounds how often a walk over that many cells is
    /// worth while.
    pub(crate) fn finish(&mut self, ids: &mut AccessIds, n_cells: usize) {
        let mut n_kept = 1;
        let mut base = None;
        for old in 1..ids.entries.len() {
            if index(ids.base) <= old {
                base.get_or_insert(n_kept);
            }
            if self.new_ids[old] != 0 {
                ids.entries[n_kept] = ids.entries[old];
                self.new_ids[old] = AccessId::try_from(n_kept).unwrap_or(AccessId::MAX);
                n_kept += 1;
            }
        }
        self.new_ids[0] = 0;
        ids.entries.truncate(n_kept);
        ids.base = AccessId::try_from(base.unwrap_or(n_kept)).unwrap_or(AccessId::MAX);
        ids.limit = ids.min_limit.max(2 * n_kept).max(n_cells / 64).min(AccessId::MAX as usize);
        ids.given = [(0, ROOT_CONTEXT, 0); MEMO];
        ids.renewed = [(0, 0); MEMO];
    }

    /// The new id of a marked `old`; 0 stays 0.
    pub(crate) fn new_id(&self, old: AccessId) -> AccessId {
        self.new_ids[index(old)]
    }
}

/// Ids are never negative.
#[inline(always)]
fn index(id: AccessId) -> usize {
    id.cast_unsigned() as usize
}
