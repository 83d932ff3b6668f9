//! The tables of maps: which entry holds which key.
//!
//! A map value is the address of a header block in Go memory, which holds the index of its [`MapData`] here. The entries stand in one Go block in the
//! order of their insertion, each a record of a word, the key and the element, so the collector sees ordinary memory. The word is the
//! entry's sequence number, shifted left by one, with bit 0 set while the entry is live. Numbers are given out in ascending order
//! and never twice in a map, so an iteration can name its place by a number however the entries move.
//!
//! Up to [`SMALL`] entries are searched one by one; beyond, an open-addressing table (linear probing) of 8-byte cells finds
//! them: the upper half holds 32 bits of the key's hash, the lower half the entry's index plus 1. Hashing has no seed: a run is a function of
//! its inputs, and only where a `range` starts is drawn.
//!
//! Deleted entries stay in place, cleared, until the block is full; then either they are squeezed out or the block doubles.

use crate::mem::layout::{LayoutId, Leaf, LeafKind, Part, Prim};
use crate::mem::{Addr, Mem};
use std::rc::Rc;

/// Maps of at most this many entries have no index.
pub const SMALL: u32 = 8;

/// Kind word of a map's header block.
pub const MAP_KIND: u64 = 1;

/// How keys of a map are hashed and compared.
#[derive(Clone, Debug)]
pub enum KeyKind {
    /// One word that is equal when its slot is.
    Word(Prim),
    /// A string.
    Str,
    /// Some slots, by leaves.
    Flat,
    /// By address, by leaves.
    Boxed,
}

/// What is the same for all maps of a type.
#[derive(Clone, Debug)]
pub struct MapShape {
    /// How keys are compared.
    pub kind: KeyKind,
    /// Layout of the key.
    pub key: LayoutId,
    /// Leaves of the key.
    pub key_leaves: Rc<[Leaf]>,
    /// Slots of a key.
    pub key_parts: Box<[Part]>,
    /// Bytes of a key.
    pub key_size: u64,
    /// Bytes before the key.
    pub key_off: u64,
    /// Layout of the element.
    pub elem: LayoutId,
    /// The element's one word, if it is one.
    pub elem_word: Option<Prim>,
    /// Slots of an element.
    pub elem_slots: u32,
    /// Bytes of an element.
    pub elem_size: u64,
    /// Bytes before the element.
    pub elem_off: u64,
    /// Layout of an entry.
    pub entry: LayoutId,
    /// Bytes of an entry.
    pub stride: u64,
}

impl MapShape {
    /// How keys with those leaves are compared.
    pub fn kind_of(leaves: &[Leaf], boxed: bool) -> KeyKind {
        match leaves {
            _ if boxed => KeyKind::Boxed,
            [Leaf { off: 0, kind: LeafKind::Int(p) }] => KeyKind::Word(*p),
            [Leaf { off: 0, kind: LeafKind::Pointer }] => KeyKind::Word(Prim::W64),
            [Leaf { off: 0, kind: LeafKind::String }] => KeyKind::Str,
            _ => KeyKind::Flat,
        }
    }
}

/// A map.
#[derive(Clone, Debug)]
pub struct MapData {
    /// Its type's facts.
    pub shape: Rc<MapShape>,
    /// The block of entries; 0 before the first.
    pub entries: Addr,
    /// How many entries the block holds.
    pub cap: u32,
    /// How many are used, deleted ones included.
    pub used: u32,
    /// How many are live.
    pub live: u32,
    /// The next entry's sequence number; the first one's is 1.
    pub next_seq: u64,
    /// The index; empty while the map is small.
    index: Vec<u64>,
}

/// A cell that was used and is free: searching goes on behind it.
const GONE: u64 = u32::MAX as u64;

/// The cell of an entry.
fn cell(hash: u64, entry: u32) -> u64 {
    hash & !0xFFFF_FFFF | u64::from(entry + 1)
}

impl MapData {
    /// An empty map.
    pub fn new(shape: Rc<MapShape>) -> Self {
        MapData { shape, entries: 0, cap: 0, used: 0, live: 0, next_seq: 1, index: Vec::new() }
    }

    /// Where an entry stands.
    #[inline(always)]
    pub fn entry(&self, i: u32) -> Addr {
        self.entries + u64::from(i) * self.shape.stride
    }

    /// Whether an entry is live.
    #[inline(always)]
    pub fn is_live(&self, mem: &Mem, i: u32) -> bool {
        mem.ld8(self.entry(i)) & 1 == 1
    }

    /// Sequence number of an entry, live or not.
    #[inline(always)]
    pub fn seq(&self, mem: &Mem, i: u32) -> u64 {
        mem.ld8(self.entry(i)) >> 1
    }

    /// Whether keys are found through the index.
    #[inline(always)]
    pub fn is_indexed(&self) -> bool {
        !self.index.is_empty()
    }

    /// The live entry whose key has that hash and satisfies `same`.
    #[inline(always)]
    pub fn find(&self, hash: u64, mut same: impl FnMut(u32) -> bool) -> Option<u32> {
        let mask = self.index.len().wrapping_sub(1);
        let mut at = home(hash, mask);
        while let Some(&c) = self.index.get(at & mask) {
            if c == 0 {
                return None;
            }
            if (c ^ hash) >> 32 == 0 && c as u32 != GONE as u32 && same(c as u32 - 1) {
                return Some(c as u32 - 1);
            }
            at += 1;
        }
        None
    }

    /// The first live entry that satisfies `same`, for maps without an index.
    #[inline(always)]
    pub fn scan(&self, mem: &Mem, mut same: impl FnMut(u32) -> bool) -> Option<u32> {
        (0..self.used).find(|&i| self.is_live(mem, i) && same(i))
    }

    /// Whether another entry needs [`MapData::move_to`] first.
    #[inline(always)]
    pub fn is_full(&self) -> bool {
        self.used == self.cap
    }

    /// How many entries the block should hold once it is full; the same as now when squeezing out the deleted ones is enough.
    pub fn next_cap(&self) -> u32 {
        if self.cap > SMALL && self.live <= self.cap / 4 * 3 {
            self.cap
        } else {
            (self.cap * 2).max(SMALL)
        }
    }

    /// Squeezes out deleted entries, moving the live ones to `to` (which may be the present block), where there is room
    /// for `cap`. Then `hash` must be asked for every entry: the index is empty, and is to be filled with [`MapData::reindex`].
    pub fn move_to(&mut self, mem: &mut Mem, to: Addr, cap: u32) {
        let stride = self.shape.stride;
        let mut kept = 0;
        for i in 0..self.used {
            if self.is_live(mem, i) {
                let (from, dst) = (self.entry(i), to + u64::from(kept) * stride);
                if from != dst {
                    mem.copy(dst, from, stride);
                }
                kept += 1;
            }
        }
        if to == self.entries {
            mem.zero(to + u64::from(kept) * stride, u64::from(self.used - kept) * stride);
        }
        (self.entries, self.cap, self.used) = (to, cap, kept);
    }

    /// Builds the index for the present capacity; `hash` gives the hash of an entry's key.
    pub fn reindex(&mut self, mut hash: impl FnMut(u32) -> u64) {
        self.index.clear();
        if self.cap <= SMALL {
            return;
        }
        let cells = (self.cap as usize * 3 / 2).next_power_of_two();
        self.index.resize(cells, 0);
        for i in 0..self.used {
            self.place(hash(i), i);
        }
    }

    fn place(&mut self, hash: u64, entry: u32) {
        let mask = self.index.len().wrapping_sub(1);
        let mut at = home(hash, mask);
        while let Some(c) = self.index.get_mut(at & mask) {
            if *c == 0 {
                *c = cell(hash, entry);
                return;
            }
            at += 1;
        }
    }

    /// Takes the next entry, which must have room, and writes its first word.
    #[inline(always)]
    pub fn push(&mut self, mem: &mut Mem, hash: u64) -> u32 {
        let i = self.used;
        self.used += 1;
        self.live += 1;
        mem.st8(self.entry(i), self.next_seq << 1 | 1);
        self.next_seq += 1;
        if self.is_indexed() {
            self.place(hash, i);
        }
        i
    }

    /// Clears a live entry.
    pub fn remove(&mut self, mem: &mut Mem, hash: u64, entry: u32) {
        let seq = self.seq(mem, entry);
        let at = self.entry(entry);
        mem.zero(at, self.shape.stride);
        mem.st8(at, seq << 1);
        self.live -= 1;
        let mask = self.index.len().wrapping_sub(1);
        let mut at = home(hash, mask);
        while let Some(c) = self.index.get_mut(at & mask) {
            if *c == cell(hash, entry) {
                *c = GONE;
                break;
            }
            if *c == 0 {
                break;
            }
            at += 1;
        }
    }

    /// Removes every entry; the block stays.
    pub fn clear(&mut self, mem: &mut Mem) {
        mem.zero(self.entries, u64::from(self.used) * self.shape.stride);
        (self.used, self.live) = (0, 0);
        self.index.fill(0);
    }

    /// The first entry whose sequence number is at least `seq`.
    pub fn at_seq(&self, mem: &Mem, seq: u64) -> u32 {
        if self.used == 0 {
            return 0;
        }
        let first = self.seq(mem, 0);
        if seq <= first {
            return 0;
        }
        if self.next_seq - first == u64::from(self.used) {
            return (seq - first).min(u64::from(self.used)) as u32;
        }
        let (mut low, mut high) = (0, self.used);
        while low < high {
            let mid = low + (high - low) / 2;
            if self.seq(mem, mid) < seq {
                low = mid + 1;
            } else {
                high = mid;
            }
        }
        low
    }
}

/// The first cell to look at.
#[inline(always)]
fn home(hash: u64, mask: usize) -> usize {
    (hash >> 32) as usize & mask
}

/// Mixes one word into a hash.
#[inline(always)]
pub fn mix(hash: u64, word: u64) -> u64 {
    let x = (hash ^ word).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    x ^ x >> 29
}

/// Hash of one word.
#[inline(always)]
pub fn hash_word(word: u64) -> u64 {
    (word ^ word >> 32).wrapping_mul(0x9E37_79B9_7F4A_7C15)
}

/// Mixes bytes into a hash.
pub fn hash_bytes(seed: u64, bytes: &[u8]) -> u64 {
    let mut hash = mix(seed, bytes.len() as u64);
    let mut chunks = bytes.chunks_exact(8);
    for chunk in &mut chunks {
        hash = mix(hash, chunk.first_chunk().map_or(0, |c| u64::from_le_bytes(*c)));
    }
    let rest = chunks.remainder();
    if !rest.is_empty() {
        let mut last = [0; 8];
        last[..rest.len()].copy_from_slice(rest);
        hash = mix(hash, u64::from_le_bytes(last));
    }
    mix(hash, 0x2545_F491_4F6C_DD1D)
}

/// All maps of a machine.
#[derive(Clone, Debug, Default)]
pub struct Maps {
    all: Vec<Option<MapData>>,
    free: Vec<u32>,
    /// Shapes, by index of the program's map types.
    pub shapes: Vec<Option<Rc<MapShape>>>,
}

impl Maps {
    /// Adds a map; the result goes into its header block.
    pub fn add(&mut self, map: MapData) -> u32 {
        if let Some(i) = self.free.pop() {
            self.all[i as usize] = Some(map);
            return i;
        }
        self.all.push(Some(map));
        self.all.len() as u32 - 1
    }

    /// The map of that index.
    #[inline(always)]
    pub fn get(&self, i: u64) -> Option<&MapData> {
        self.all.get(i as usize)?.as_ref()
    }

    /// The map of that index, to change.
    #[inline(always)]
    pub fn get_mut(&mut self, i: u64) -> Option<&mut MapData> {
        self.all.get_mut(i as usize)?.as_mut()
    }

    /// Takes a map out for a moment.
    pub fn take(&mut self, i: u64) -> Option<MapData> {
        self.all.get_mut(i as usize)?.take()
    }

    /// Puts a map back where it was.
    pub fn put(&mut self, i: u64, map: MapData) {
        if let Some(slot) = self.all.get_mut(i as usize) {
            *slot = Some(map);
        }
    }

    /// Forgets the map of a header block that was freed.
    pub fn release(&mut self, i: u32) {
        if let Some(slot) = self.all.get_mut(i as usize)
            && slot.take().is_some()
        {
            self.free.push(i);
        }
    }
}
