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

use crate::epoch::Epoch;
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
    /// What was added last, where that is remembered.
    last: Option<Last>,
}

/// The access that was added last.
#[derive(Clone, Copy, Debug)]
struct Last {
    /// Where among few it is.
    at: u32,
    /// Where its goroutine's clock stood.
    news: u64,
}

#[derive(Debug)]
enum Entries {
    /// Ordered by kind and slot.
    Few(SmallVec<[Entry; 4]>),
    Many(BTreeMap<(AccessKind, u32), (AccessId, u64)>),
}

/// The last access of one kind in one clock slot.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Entry {
    pub(crate) kind: AccessKind,
    pub(crate) id: AccessId,
    pub(crate) epoch: Epoch,
}

impl Entry {
    fn key(&self) -> (AccessKind, u32) {
        (self.kind, self.epoch.slot)
    }
}

fn entry((&(kind, slot), &(id, count)): (&(AccessKind, u32), &(AccessId, u64))) -> Entry {
    Entry { kind, id, epoch: Epoch { slot, count } }
}

impl SharedCells {
    /// A new, empty record, in the form a shadow cell stores: negative.
    pub(crate) fn insert(&mut self) -> i32 {
        let entries = Entries::Few(SmallVec::new());
        let empty = SharedCell { entries, prune_at: FEW, kinds: [false; 4], last: None };
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
                Entries::Many(many) => many.values_mut().for_each(|(id, _)| visit(id)),
            }
        }
    }
}

impl SharedCell {
    /// Whether there never was a plain access: the word of a lock or of a counter, mostly. Nothing atomic races with what is here.
    #[inline]
    pub(crate) fn is_atomic(&self) -> bool {
        !self.kinds[AccessKind::Read as usize] && !self.kinds[AccessKind::Write as usize]
    }

    /// The access that was added last, if it is one of that kind and slot and the goroutine's clock has learned nothing since: one
    /// that takes its place makes no other redundant.
    #[inline(always)]
    pub(crate) fn last_mut(
        &mut self,
        kind: AccessKind,
        slot: u32,
        news: Option<u64>,
    ) -> Option<&mut Entry> {
        let Last { at, news: then } = self.last?;
        let Entries::Few(few) = &mut self.entries else { return None };
        let last = few.get_mut(at as usize)?;
        (last.key() == (kind, slot) && news == Some(then)).then_some(last)
    }

    /// Remembers that the access of that key was added last, by a goroutine whose clock stands there.
    pub(crate) fn note_last(&mut self, kind: AccessKind, slot: u32, news: Option<u64>) {
        if let (Entries::Few(few), Some(news)) = (&self.entries, news)
            && let Ok(at) = few.binary_search_by_key(&(kind, slot), Entry::key)
        {
            self.last = Some(Last { at: at as u32, news });
        }
    }

    /// An access in that epoch that covers `kind`.
    pub(crate) fn covering(&self, kind: AccessKind, epoch: Epoch) -> Option<AccessId> {
        match &self.entries {
            Entries::Few(few) => {
                let own = few.iter().find(|own| own.epoch == epoch && own.kind.covers(kind));
                own.map(|own| own.id)
            }
            Entries::Many(many) => {
                let kinds = AccessKind::ALL.into_iter();
                let covering =
                    kinds.filter(|&other| self.kinds[other as usize] && other.covers(kind));
                covering
                    .filter_map(|other| many.get(&(other, epoch.slot)).copied())
                    .find_map(|(id, count)| (count == epoch.count).then_some(id))
            }
        }
    }

    /// Adds an access, drops those that it makes redundant, and tells of those that it races with. `is_known` tells which
    /// accesses are ordered before it.
    pub(crate) fn add(
        &mut self,
        new: Entry,
        is_known: impl Fn(Epoch) -> bool,
        races: impl FnMut(&Entry),
    ) {
        self.last = None;
        match &mut self.entries {
            Entries::Few(few) => {
                if renew_few(few, new, is_known, races) {
                    self.kinds[new.kind as usize] = true;
                } else {
                    self.prune_at = 2 * self.len().max(FEW / 2);
                    self.set(new);
                }
            }
            Entries::Many(_) => self.add_to_many(new, is_known, races),
        }
    }

    fn add_to_many(
        &mut self,
        new: Entry,
        is_known: impl Fn(Epoch) -> bool,
        mut races: impl FnMut(&Entry),
    ) {
        let len = self.len();
        let Entries::Many(many) = &mut self.entries else { return };
        let kinds = self.kinds;
        let conflicting = AccessKind::ALL
            .into_iter()
            .filter(|&kind| kinds[kind as usize] && new.kind.conflicts_with(kind));
        for entry in conflicting
            .flat_map(|kind| many.range((kind, 0)..=(kind, u32::MAX)))
            .map(entry)
            .filter(|entry| !is_known(entry.epoch))
        {
            races(&entry);
        }
        if new.kind == AccessKind::Write || len <= FEW || len >= self.prune_at {
            self.retain(|entry| !(new.kind.covers(entry.kind) && is_known(entry.epoch)));
            self.prune_at = 2 * self.len().max(FEW / 2);
        } else {
            for kind in AccessKind::ALL {
                if self.kinds[kind as usize] && kind != new.kind && new.kind.covers(kind) {
                    many.remove(&(kind, new.epoch.slot));
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
        self.last = None;
        self.kinds[new.kind as usize] = true;
        let of_many = (new.id, new.epoch.count);
        match &mut self.entries {
            Entries::Many(many) => {
                many.insert(new.key(), of_many);
            }
            Entries::Few(few) => match few.binary_search_by_key(&new.key(), Entry::key) {
                Ok(at) => few[at] = new,
                Err(at) if few.len() < FEW => few.insert(at, new),
                Err(_) => {
                    let old = few.iter().map(|old| (old.key(), (old.id, old.epoch.count)));
                    let many = old.chain([(new.key(), of_many)]).collect();
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
                many.retain(|key, value| keep(&entry((key, value))));
                if many.len() <= FEW / 2 {
                    self.entries = Entries::Few(many.iter().map(entry).collect());
                }
            }
        }
    }
}

/// [`SharedCell::add`] where there are few entries, in one pass: puts `new` among them if it makes one of them redundant, else
/// they stay as they are. Whether it is there.
#[inline]
fn renew_few(
    few: &mut SmallVec<[Entry; 4]>,
    new: Entry,
    is_known: impl Fn(Epoch) -> bool,
    mut races: impl FnMut(&Entry),
) -> bool {
    let entries = few.as_mut_slice();
    let (mut n_kept, mut n_before) = (0, 0);
    for at in 0..entries.len() {
        let old = entries[at];
        let known = is_known(old.epoch);
        if !known && new.kind.conflicts_with(old.kind) {
            races(&old);
        }
        if old.key() == new.key() || known && new.kind.covers(old.kind) {
            continue;
        }
        n_before += usize::from(old.key() < new.key());
        entries[n_kept] = old;
        n_kept += 1;
    }
    if n_kept == entries.len() {
        return false;
    }
    for at in (n_before..n_kept).rev() {
        entries[at + 1] = entries[at];
    }
    entries[n_before] = new;
    few.truncate(n_kept + 1);
    true
}
