//! Maps: the operations on [`crate::value::map`].
//!
//! Keys are given as slots (one address for a key that is too large for slots). The nodes record the accesses of a map, which are
//! of its header block.

use std::rc::Rc;

use super::WIDE;
use crate::mem::Addr;
use crate::mem::layout::{LayoutId, Layouts, Prim};
use crate::runtime::step::{Cx, Slot, Trap};
use crate::tree::ir::SiteId;
use crate::value::map::{KeyKind, MAP_KIND, MapData, MapShape, hash_bytes, hash_word};

/// Bits of a sequence number in an iteration's state.
const SEQ_BITS: u32 = 42;
const SEQ_MASK: u64 = (1 << SEQ_BITS) - 1;

/// Where an iteration is: its sequence numbers are in two slots.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
struct Iteration {
    /// The next entry has at least this number.
    next: u64,
    /// Where it began.
    start: u64,
    /// Entries from this number on were added since.
    limit: u64,
    /// Whether it passed the end and goes on at the first entry, up to `start`.
    wrapped: bool,
}

impl Iteration {
    fn pack(self) -> (Slot, Slot) {
        let all = u128::from(self.wrapped) << (3 * SEQ_BITS)
            | u128::from(self.limit & SEQ_MASK) << (2 * SEQ_BITS)
            | u128::from(self.start & SEQ_MASK) << SEQ_BITS
            | u128::from(self.next & SEQ_MASK);
        (all as u64, (all >> 64) as u64)
    }

    fn unpack(slots: (Slot, Slot)) -> Self {
        let all = u128::from(slots.1) << 64 | u128::from(slots.0);
        let field = |i: u32| (all >> (i * SEQ_BITS)) as u64 & SEQ_MASK;
        Iteration {
            next: field(0),
            start: field(1),
            limit: field(2),
            wrapped: all >> (3 * SEQ_BITS) & 1 == 1,
        }
    }
}

/// Computes what is the same for all maps of a type.
pub fn shape_of(layouts: &mut Layouts, key: LayoutId, elem: LayoutId) -> MapShape {
    let entry = layouts.entry(key, elem);
    let stride = layouts.get(entry.layout).size;
    let (k, e) = (layouts.get(key).clone(), layouts.get(elem).clone());
    MapShape {
        kind: MapShape::kind_of(&k.leaves, k.boxed),
        key,
        key_leaves: k.leaves.clone(),
        key_parts: k.parts.clone(),
        key_size: k.size,
        key_off: entry.key,
        elem,
        elem_word: match (&*e.parts, e.boxed) {
            ([part], false) => Some(part.prim),
            _ => None,
        },
        elem_slots: e.slots,
        elem_size: e.size,
        elem_off: entry.elem,
        entry: entry.layout,
        stride,
    }
}

impl Cx {
    /// The shape of a map type of the program.
    pub fn map_shape(&mut self, ty: u32) -> Option<Rc<MapShape>> {
        if let Some(Some(shape)) = self.values.maps.shapes.get(ty as usize) {
            return Some(shape.clone());
        }
        let of = *self.tables.map_types.get(ty as usize)?;
        let shape = Rc::new(shape_of(&mut self.layouts, of.key, of.elem));
        let shapes = &mut self.values.maps.shapes;
        if shapes.len() <= ty as usize {
            shapes.resize(ty as usize + 1, None);
        }
        shapes[ty as usize] = Some(shape.clone());
        Some(shape)
    }

    /// `make(map[K]V, hint)`: its address.
    pub fn make_map(&mut self, ty: u32, hint: Slot, site: SiteId) -> Addr {
        let Some(shape) = self.map_shape(ty) else { return 0 };
        let addr = self.alloc(Layouts::MAP, 1, site);
        if self.trapped {
            return 0;
        }
        let index = self.values.maps.add(MapData::new(shape));
        self.mem.st8(addr, u64::from(index));
        self.mem.st8(addr + 8, MAP_KIND);
        // A hint is worth room, but no more than a program would notice.
        if (1..1 << 20).contains(&hint) {
            self.grow_map(u64::from(index), (hint as u32).max(crate::value::map::SMALL), site);
        }
        addr
    }

    /// The map behind an address.
    #[inline(always)]
    pub fn map_data(&self, map: Addr) -> Option<&MapData> {
        if map == 0 { None } else { self.values.maps.get(self.mem.ld8(map)) }
    }

    /// `len(m)`
    #[inline]
    pub fn map_len(&self, map: Addr) -> u64 {
        self.map_data(map).map_or(0, |m| u64::from(m.live))
    }

    /// Where the element of a key stands; `None` when there is none. Fails on keys that cannot be hashed.
    #[inline]
    pub fn map_get(&mut self, map: Addr, key: &[Slot], site: SiteId) -> Option<Addr> {
        if let &[word] = key
            && let Some(data) = self.map_data(map)
            && let KeyKind::Word(prim) = data.shape.kind
        {
            let at = self.find_word(data, prim, word)?;
            return Some(data.entry(at) + data.shape.elem_off);
        }
        self.map_get_slow(map, key, site)
    }

    fn map_get_slow(&mut self, map: Addr, key: &[Slot], site: SiteId) -> Option<Addr> {
        let index = self.mem.ld8(map);
        let shape = self.map_data(map)?.shape.clone();
        let hash = self.hash_key(&shape, key, site);
        if self.trapped {
            self.unhashable_lookup(map);
            return None;
        }
        let at = self.find_key(index, &shape, hash, key, site)?;
        Some(self.map_data(map)?.entry(at) + shape.elem_off)
    }

    /// Finds a one-word key.
    #[inline(always)]
    fn find_word(&self, data: &MapData, prim: Prim, word: Slot) -> Option<u32> {
        let same = |i| self.mem.load(data.entry(i) + data.shape.key_off, prim) == word;
        if data.is_indexed() {
            data.find(hash_word(word), same)
        } else {
            data.scan(&self.mem, same)
        }
    }

    /// A key was used with a nil map: it must be hashable all the same.
    #[cold]
    pub fn check_key(&mut self, ty: u32, key: &[Slot], site: SiteId) {
        if let Some(shape) = self.map_shape(ty)
            && !matches!(shape.kind, KeyKind::Word(_) | KeyKind::Str)
        {
            self.hash_key(&shape, key, site);
            self.unhashable_lookup(0);
        }
    }

    /// A lookup has failed: the text is another when the map is empty.
    #[cold]
    fn unhashable_lookup(&mut self, map: Addr) {
        if let Some((Trap::Unhashable(ty), site)) = self.trap
            && self.map_len(map) == 0
        {
            self.trap = Some((Trap::UnhashableLookup(ty), site));
        }
    }

    /// Hash of a key given as slots.
    fn hash_key(&mut self, shape: &MapShape, key: &[Slot], site: SiteId) -> u64 {
        let word = |i: usize| key.get(i).copied().unwrap_or(0);
        match shape.kind {
            KeyKind::Word(_) => hash_word(word(0)),
            KeyKind::Str => hash_bytes(0, self.str_bytes((word(0), word(1)))),
            KeyKind::Flat => self.hash_slots(&shape.key_leaves, key, site),
            KeyKind::Boxed => self.hash_mem(&shape.key_leaves, word(0), site),
        }
    }

    /// Hash of the key of an entry.
    fn hash_entry(&mut self, shape: &MapShape, entry: Addr, site: SiteId) -> u64 {
        let at = entry + shape.key_off;
        match shape.kind {
            KeyKind::Word(prim) => hash_word(self.mem.load(at, prim)),
            KeyKind::Str => {
                let s = (self.mem.ld8(at), self.mem.ld8(at + 8));
                hash_bytes(0, self.str_bytes(s))
            }
            KeyKind::Flat => {
                let mut slots = [0; WIDE];
                let n = shape.key_parts.len().min(WIDE);
                for (slot, part) in slots.iter_mut().zip(&shape.key_parts) {
                    *slot = self.mem.load(at + u64::from(part.off), part.prim);
                }
                self.hash_slots(&shape.key_leaves, &slots[..n], site)
            }
            KeyKind::Boxed => self.hash_mem(&shape.key_leaves, at, site),
        }
    }

    /// Finds any key in the map of that index.
    fn find_key(
        &mut self,
        index: u64,
        shape: &MapShape,
        hash: u64,
        key: &[Slot],
        site: SiteId,
    ) -> Option<u32> {
        let word = |i: usize| key.get(i).copied().unwrap_or(0);
        let data = self.values.maps.get(index)?;
        match shape.kind {
            KeyKind::Word(prim) => self.find_word(data, prim, word(0)),
            KeyKind::Str => {
                let same = |i| {
                    let at = data.entry(i) + shape.key_off;
                    self.str_eq((self.mem.ld8(at), self.mem.ld8(at + 8)), (word(0), word(1)))
                };
                if data.is_indexed() { data.find(hash, same) } else { data.scan(&self.mem, same) }
            }
            KeyKind::Flat | KeyKind::Boxed => {
                // The table is taken out, so that comparing keys may use the machine.
                let data = self.values.maps.take(index)?;
                let found = self.find_general(&data, hash, key, site);
                self.values.maps.put(index, data);
                found
            }
        }
    }

    fn find_general(
        &mut self,
        data: &MapData,
        hash: u64,
        key: &[Slot],
        site: SiteId,
    ) -> Option<u32> {
        if data.is_indexed() {
            return data.find(hash, |i| self.key_is(data, i, key, site));
        }
        (0..data.used).find(|&i| data.is_live(&self.mem, i) && self.key_is(data, i, key, site))
    }

    /// Whether an entry has that key.
    fn key_is(&mut self, data: &MapData, i: u32, key: &[Slot], site: SiteId) -> bool {
        let (shape, at) = (&data.shape, data.entry(i) + data.shape.key_off);
        if matches!(shape.kind, KeyKind::Boxed) {
            return self.equal_mem(&shape.key_leaves, at, key.first().copied().unwrap_or(0), site);
        }
        let mut slots = [0; WIDE];
        let n = shape.key_parts.len().min(WIDE);
        for (slot, part) in slots.iter_mut().zip(&shape.key_parts) {
            *slot = self.mem.load(at + u64::from(part.off), part.prim);
        }
        self.equal_slots(&shape.key_leaves, &slots[..n], key, site)
    }

    /// Where the element for a key goes: the present one, or a new zero one. 0 with the trap set when the map is nil, memory is full or
    /// the key cannot be hashed. As with gc, a present key that may differ from the one given, like 0 from -0 or a string stored elsewhere, becomes that one.
    #[inline]
    pub fn map_slot(&mut self, map: Addr, key: &[Slot], site: SiteId) -> Addr {
        let index = self.mem.ld8(map);
        let Some(data) = self.map_data(map) else { return self.fail(site, Trap::NilMap) };
        let shape = data.shape.clone();
        let hash = self.hash_key(&shape, key, site);
        if self.trapped {
            return 0;
        }
        if let Some(at) = self.find_key(index, &shape, hash, key, site) {
            let Some(entry) = self.map_data(map).map(|m| m.entry(at)) else { return 0 };
            match (&shape.kind, key) {
                (KeyKind::Word(_), _) => {}
                (KeyKind::Str, &[at, len]) => {
                    self.mem.st8(entry + shape.key_off, at);
                    self.mem.st8(entry + shape.key_off + 8, len);
                }
                _ => self.store_value(entry + shape.key_off, shape.key, key),
            }
            return entry + shape.elem_off;
        }
        if self.values.maps.get(index).is_some_and(MapData::is_full) {
            let cap = self.values.maps.get(index).map_or(0, MapData::next_cap);
            self.grow_map(index, cap, site);
            if self.trapped {
                return 0;
            }
        }
        let Some(data) = self.values.maps.get_mut(index) else { return 0 };
        let i = data.push(&mut self.mem, hash);
        let entry = data.entry(i);
        match shape.kind {
            KeyKind::Word(prim) => {
                self.mem.store(entry + shape.key_off, prim, key.first().copied().unwrap_or(0));
            }
            _ => self.store_value(entry + shape.key_off, shape.key, key),
        }
        entry + shape.elem_off
    }

    /// Makes room for `cap` entries, squeezing out deleted ones.
    #[cold]
    #[inline(never)]
    fn grow_map(&mut self, index: u64, cap: u32, site: SiteId) {
        let Some(data) = self.values.maps.get(index) else { return };
        let (shape, mut block) = (data.shape.clone(), data.entries);
        if cap > data.cap {
            if cap > 1 << 30 {
                self.fail(site, Trap::OutOfMemory);
                return;
            }
            block = self.alloc(shape.entry, u64::from(cap), site);
            if self.trapped {
                return;
            }
        }
        // The table is taken out while the machine hashes its keys.
        let Some(mut data) = self.values.maps.take(index) else { return };
        data.move_to(&mut self.mem, block, cap);
        let at = data.entries;
        data.reindex(|i| self.hash_entry(&shape, at + u64::from(i) * shape.stride, site));
        self.values.maps.put(index, data);
    }

    /// `m[k] = v`
    pub fn map_set(&mut self, map: Addr, key: &[Slot], value: &[Slot], site: SiteId) {
        let at = self.map_slot(map, key, site);
        if self.trapped {
            return;
        }
        let elem = self.map_data(map).map(|m| (m.shape.elem_word, m.shape.elem));
        match (elem, value) {
            (Some((Some(prim), _)), &[word]) => self.mem.store(at, prim, word),
            (Some((_, layout)), _) => self.store_value(at, layout, value),
            (None, _) => {}
        }
    }

    /// `delete(m, k)`
    pub fn map_delete(&mut self, map: Addr, key: &[Slot], site: SiteId) {
        let index = self.mem.ld8(map);
        let Some(data) = self.map_data(map) else { return };
        let shape = data.shape.clone();
        let hash = self.hash_key(&shape, key, site);
        if self.trapped {
            self.unhashable_lookup(map);
            return;
        }
        if let Some(at) = self.find_key(index, &shape, hash, key, site)
            && let Some(data) = self.values.maps.get_mut(index)
        {
            data.remove(&mut self.mem, hash, at);
        }
    }

    /// `clear(m)`
    pub fn map_clear(&mut self, map: Addr) {
        let index = self.mem.ld8(map);
        if map != 0
            && let Some(data) = self.values.maps.get_mut(index)
        {
            data.clear(&mut self.mem);
        }
    }

    /// Starts an iteration at an entry that is drawn: its state, map first.
    pub fn map_iter(&mut self, map: Addr) -> [Slot; 3] {
        let Some(data) = self.map_data(map) else { return [0; 3] };
        let (used, limit) = (data.used, data.next_seq);
        if used == 0 {
            return [0; 3];
        }
        let at = if used > 1 { self.random_below(u64::from(used)) as u32 } else { 0 };
        let Some(data) = self.map_data(map) else { return [0; 3] };
        let start = data.seq(&self.mem, at.min(used - 1));
        let state = Iteration { next: start, start, limit, wrapped: false }.pack();
        [map, state.0, state.1]
    }

    /// Moves an iteration on: the entry's address, or `None` at its end.
    pub fn map_next(&mut self, state: &mut [Slot; 3]) -> Option<Addr> {
        let mut it = Iteration::unpack((state[1], state[2]));
        let data = self.map_data(state[0])?;
        let mut at = data.at_seq(&self.mem, it.next);
        loop {
            let limit = if it.wrapped { it.start } else { it.limit };
            let seq = if at < data.used { data.seq(&self.mem, at) } else { u64::MAX };
            if seq >= limit {
                if it.wrapped {
                    *state = [0; 3];
                    return None;
                }
                (it.wrapped, at) = (true, 0);
                continue;
            }
            if data.is_live(&self.mem, at) {
                it.next = seq + 1;
                let entry = data.entry(at);
                (state[1], state[2]) = it.pack();
                return Some(entry);
            }
            at += 1;
        }
    }
}
