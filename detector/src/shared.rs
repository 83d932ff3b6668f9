//! Shared cells: the history of a cell that needs more than one plain write and one plain read.
//!
//! That is a cell with concurrent readers, with atomic accesses, or with unordered writes, which
//! have raced. The record keeps for each kind of access and each clock slot the last one, less
//! those that a later, covering access has made redundant. While a record is small all of those are
//! dropped at once; in a large one an access drops only its own goroutine's, and all of them
//! whenever the record has doubled or is plainly written, so that a variable read by a hundred
//! thousand goroutines costs each a logarithm.
//!
//! Cost: about 80 bytes per record and 12 more per entry beyond four.
//!
//! Invariant: an access not in the record is ordered before one there that covers it, or was
//! forgotten.

use std::collections::BTreeMap;

use smallvec::SmallVec;

use crate::ids::AccessId;
use crate::report::AccessKind;

/// Records up to this size are scanned, and kept free of redundant entries.
const FEW: usize = 16;

/// All shared records, by index.
#[derive(Debug, Default)]
pub(crate) struct SharedCells {
    cells: Vec<SharedCell>,
    vacant: Vec<u32>,
}

/// One record.
#[derive(Debug)]
pub(crate) struct SharedCell {
    entries: Entries,
    /// Size at which redundant entries are dropped.
    prune_at: usize,
    /// Which kinds of accesses were ever added (indexed by kind): saves lookups in large records.
    kinds: [bool; 4],
}

#[derive(Debug)]
enum Entries {
    /// Ordered by kind and slot.
    Few(SmallVec<[Entry; 4]>),
    Many(BTreeMap<(AccessKind, u32), AccessId>),
}

/// The last access of one kind in one clock slot.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Entry {
    pub(crate) kind: AccessKind,
    pub(crate) slot: u32,
    pub(crate) id: AccessId,
}

impl SharedCells {
    /// A new, empty record, in the form a shadow cell stores: negative.
    pub(crate) fn insert(&mut self) -> i32 {
        let empty =
            SharedCell { entries: Entries::Few(SmallVec::new()), prune_at: FEW, kinds: [false; 4] };
        let index = match self.vacant.pop() {
            Some(index) => {
                self.cells[index as usize] = empty;
                index.cast_signed()
            }
            None => {
                self.cells.push(empty);
                // Two billion records would need hundreds of gigabytes.
                i32::try_from(self.cells.len() - 1).expect("shadow memory holds fewer records")
            }
        };
        !index
    }

    /// The record of a cell whose `write` is `mark`.
    pub(crate) fn get(&mut self, mark: i32) -> &mut SharedCell {
        &mut self.cells[(!mark).cast_unsigned() as usize]
    }

    /// Frees the record of a cell whose `write` was `mark`.
    pub(crate) fn remove(&mut self, mark: i32) {
        self.get(mark).entries = Entries::Few(SmallVec::new());
        self.vacant.push((!mark).cast_unsigned());
    }

    /// Visits every id of every record.
    pub(crate) fn for_each_id(&mut self, mut visit: impl FnMut(&mut AccessId)) {
        for cell in &mut self.cells {
            match &mut cell.entries {
                Entries::Few(few) => few.iter_mut().for_each(|entry| visit(&mut entry.id)),
                Entries::Many(many) => many.values_mut().for_each(&mut visit),
            }
        }
    }
}

impl SharedCell {
    /// Of the accesses in that slot that cover `kind`, one that `is_wanted`.
    pub(crate) fn covering(
        &self,
        kind: AccessKind,
        slot: u32,
        is_wanted: impl Fn(AccessId) -> bool,
    ) -> Option<AccessId> {
        match &self.entries {
            Entries::Few(few) => {
                let own = few.iter().filter(|own| own.slot == slot && own.kind.covers(kind));
                own.map(|own| own.id).find(|&id| is_wanted(id))
            }
            Entries::Many(many) => {
                let kinds = AccessKind::ALL.into_iter();
                let covering =
                    kinds.filter(|&other| self.kinds[other as usize] && other.covers(kind));
                covering
                    .filter_map(|other| many.get(&(other, slot)).copied())
                    .find(|&id| is_wanted(id))
            }
        }
    }

    /// Visits the accesses of the kinds that conflict with `kind`.
    pub(crate) fn for_each_conflicting(&self, kind: AccessKind, mut visit: impl FnMut(Entry)) {
        match &self.entries {
            Entries::Few(few) => {
                few.iter().filter(|entry| kind.conflicts_with(entry.kind)).copied().for_each(visit);
            }
            Entries::Many(many) => {
                for other in AccessKind::ALL.into_iter().filter(|&other| kind.conflicts_with(other))
                {
                    let range = many.range((other, 0)..=(other, u32::MAX));
                    range.for_each(|(&(kind, slot), &id)| visit(Entry { kind, slot, id }));
                }
            }
        }
    }

    /// Adds an access and drops those that it makes redundant. `is_known` tells which ids are
    /// ordered before it.
    pub(crate) fn add(&mut self, new: Entry, is_known: impl Fn(AccessId) -> bool) {
        let is_redundant = |kind: AccessKind, id| new.kind.covers(kind) && is_known(id);
        if let Entries::Few(few) = &mut self.entries
            && replace(few, new, is_redundant)
        {
            return;
        }
        if new.kind == AccessKind::Write || self.len() <= FEW || self.len() >= self.prune_at {
            self.retain(|entry| !is_redundant(entry.kind, entry.id));
            self.prune_at = 2 * self.len().max(FEW / 2);
        } else if let Entries::Many(many) = &mut self.entries {
            for kind in AccessKind::ALL {
                if self.kinds[kind as usize] && kind != new.kind && new.kind.covers(kind) {
                    many.remove(&(kind, new.slot));
                }
            }
        }
        self.set(new);
    }

    /// The ids of the plain write and the plain read, 0 if none, unless there is more than that.
    pub(crate) fn as_plain(&self) -> Option<(AccessId, AccessId)> {
        let Entries::Few(few) = &self.entries else { return None };
        match few[..] {
            [] => Some((0, 0)),
            [Entry { kind: AccessKind::Read, id, .. }] => Some((0, id)),
            [Entry { kind: AccessKind::Write, id, .. }] => Some((id, 0)),
            [
                Entry { kind: AccessKind::Read, id: read, .. },
                Entry { kind: AccessKind::Write, id: write, .. },
            ] => Some((write, read)),
            _ => None,
        }
    }

    /// Adds an access without looking at the others.
    pub(crate) fn set(&mut self, new: Entry) {
        self.kinds[new.kind as usize] = true;
        match &mut self.entries {
            Entries::Many(many) => {
                many.insert((new.kind, new.slot), new.id);
            }
            Entries::Few(few) => match few_position(few, new.kind, new.slot) {
                Ok(at) => few[at].id = new.id,
                Err(at) if few.len() < FEW => few.insert(at, new),
                Err(_) => {
                    let mut many: BTreeMap<_, _> =
                        few.iter().map(|entry| ((entry.kind, entry.slot), entry.id)).collect();
                    many.insert((new.kind, new.slot), new.id);
                    self.entries = Entries::Many(many);
                }
            },
        }
    }

    fn len(&self) -> usize {
        match &self.entries {
            Entries::Few(few) => few.len(),
            Entries::Many(many) => many.len(),
        }
    }

    fn retain(&mut self, keep: impl Fn(&Entry) -> bool) {
        match &mut self.entries {
            Entries::Few(few) => few.retain(|entry| keep(entry)),
            Entries::Many(many) => {
                many.retain(|&(kind, slot), &mut id| keep(&Entry { kind, slot, id }));
                if many.len() <= FEW / 2 {
                    let few = many.iter().map(|(&(kind, slot), &id)| Entry { kind, slot, id });
                    self.entries = Entries::Few(few.collect());
                }
            }
        }
    }
}

/// Drops the redundant entries and puts `new` in the place of the last access of its kind in its slot. Whether there was one.
#[inline]
fn replace(
    few: &mut SmallVec<[Entry; 4]>,
    new: Entry,
    is_redundant: impl Fn(AccessKind, AccessId) -> bool,
) -> bool {
    let mut kept = 0;
    let mut is_placed = false;
    for at in 0..few.len() {
        let entry = few[at];
        if (entry.kind, entry.slot) == (new.kind, new.slot) {
            few[kept] = new;
            is_placed = true;
            kept += 1;
        } else if !is_redundant(entry.kind, entry.id) {
            few[kept] = entry;
            kept += 1;
        }
    }
    few.truncate(kept);
    is_placed
}

fn few_position(few: &[Entry], kind: AccessKind, slot: u32) -> Result<usize, usize> {
    few.binary_search_by_key(&(kind, slot), |entry| (entry.kind, entry.slot))
}
