//! Map expressions and statements.

use crate::mem::Addr;
use crate::mem::layout::{LayoutId, Part, Prim};
use crate::runtime::step::{Cx, Expr, ExprN, Flow, Slot, Stmt};
use crate::tree::composite::{Wide, with_value};
use crate::tree::ir::{Access, CountOf, SlotId};
use crate::tree::operand::{D, Op};

/// Records an access of a map unless it is nil.
#[inline(always)]
fn track<const RACE: bool>(cx: &mut Cx, map: Addr, write: bool, access: Access) {
    if RACE && map != 0 && !cx.trapped {
        if write {
            cx.race_write(map, 8, access.site);
        } else {
            cx.race_read(map, 8, access.site);
        }
    }
}

/// Where the element of a key stands.
#[inline(always)]
fn lookup<const RACE: bool>(
    cx: &mut Cx,
    map: Addr,
    ty: u32,
    key: &[Slot],
    access: Access,
) -> Option<Addr> {
    if cx.trapped {
        return None;
    }
    track::<RACE>(cx, map, false, access);
    if map == 0 {
        cx.check_key(ty, key, access.site);
        return None;
    }
    cx.map_get(map, key, access.site)
}

/// `m[k]` for a one-slot key and a one-word element.
pub struct GetWord<const RACE: bool, K> {
    /// The map.
    pub map: D,
    /// Index of the map type.
    pub ty: u32,
    /// The key.
    pub key: K,
    /// The element.
    pub prim: Prim,
    /// The access.
    pub access: Access,
}

impl<const RACE: bool, K: Op> Op for GetWord<RACE, K> {
    const TRAPS: bool = true;

    #[inline(always)]
    fn get(&self, fr: &[Slot], cx: &mut Cx) -> Slot {
        let map = self.map.get(fr, cx);
        let key = self.key.get(fr, cx);
        match lookup::<RACE>(cx, map, self.ty, &[key], self.access) {
            Some(at) => cx.mem.load(at, self.prim),
            None => 0,
        }
    }
}

/// `m[k]` for a one-slot key and a one-word element, and whether it was there.
pub struct GetWordOk<const RACE: bool>(pub GetWord<RACE, D>);

impl<const RACE: bool> ExprN for GetWordOk<RACE> {
    fn ev_n(&self, fr: &[Slot], cx: &mut Cx, out: &mut [Slot]) {
        let map = self.0.map.get(fr, cx);
        let key = self.0.key.get(fr, cx);
        let at = lookup::<RACE>(cx, map, self.0.ty, &[key], self.0.access);
        if let [value, ok, ..] = out {
            *ok = u64::from(at.is_some());
            *value = at.map_or(0, |at| cx.mem.load(at, self.0.prim));
        }
    }
}

/// `m[k]` in general.
pub struct Get<const RACE: bool> {
    /// The map.
    pub map: D,
    /// Index of the map type.
    pub ty: u32,
    /// The key.
    pub key: Wide,
    /// Layout of the element.
    pub elem: LayoutId,
    /// Where its slots come from, unless it is handled by address.
    pub parts: Box<[Part]>,
    /// Whether it is handled by address.
    pub boxed: bool,
    /// Whether one more slot tells if it was there.
    pub ok: bool,
    /// The access.
    pub access: Access,
}

impl<const RACE: bool> ExprN for Get<RACE> {
    fn ev_n(&self, fr: &[Slot], cx: &mut Cx, out: &mut [Slot]) {
        let map = self.map.get(fr, cx);
        let at = with_value(&self.key, fr, cx, |cx, key| {
            lookup::<RACE>(cx, map, self.ty, key, self.access)
        });
        let value = match out.split_last_mut() {
            Some((ok, value)) if self.ok => {
                *ok = u64::from(at.is_some());
                value
            }
            _ => out,
        };
        if self.boxed {
            // The entry may move or change: the value is a copy.
            let fresh = cx.alloc(self.elem, 1, self.access.site);
            if let Some(at) = at
                && !cx.trapped
            {
                cx.mem.copy(fresh, at, cx.layouts.get(self.elem).size);
            }
            if let Some(first) = value.first_mut() {
                *first = fresh;
            }
            return;
        }
        match at {
            None => value.fill(0),
            Some(at) => {
                for (slot, part) in value.iter_mut().zip(&self.parts) {
                    *slot = cx.mem.load(at.wrapping_add(u64::from(part.off)), part.prim);
                }
            }
        }
    }
}

/// `len` of a map or channel, `cap` of a channel.
pub struct Count<const RACE: bool> {
    /// Which.
    pub of: CountOf,
    /// The map or channel.
    pub x: D,
    /// The access.
    pub access: Access,
}

impl<const RACE: bool> Expr for Count<RACE> {
    fn ev(&self, fr: &[Slot], cx: &mut Cx) -> Slot {
        let x = self.x.get(fr, cx);
        match self.of {
            _ if cx.trapped => 0,
            CountOf::MapLen => {
                track::<RACE>(cx, x, false, self.access);
                cx.map_len(x)
            }
            CountOf::ChanLen => cx.chan_len(x),
            CountOf::ChanCap => cx.chan_cap(x),
        }
    }
}

/// `m[k] = v`. Of all stores, the value comes first.
pub struct Set<const RACE: bool> {
    /// The map.
    pub map: D,
    /// The key.
    pub key: Wide,
    /// The value.
    pub value: Wide,
    /// The access.
    pub access: Access,
}

impl<const RACE: bool> Stmt for Set<RACE> {
    fn st(&self, fr: &mut [Slot], cx: &mut Cx) -> Flow {
        with_value(&self.value, fr, cx, |cx, value| {
            let map = self.map.get(fr, cx);
            with_value(&self.key, fr, cx, |cx, key| {
                if !cx.trapped {
                    track::<RACE>(cx, map, true, self.access);
                    cx.map_set(map, key, value, self.access.site);
                }
            });
        });
        if cx.trapped { Flow::Trap } else { Flow::Next }
    }
}

/// `m[k] = v` for a one-slot key and a one-word element.
pub struct SetWord<const RACE: bool, K, V> {
    /// The map.
    pub map: D,
    /// The key.
    pub key: K,
    /// The value.
    pub value: V,
    /// The element.
    pub prim: Prim,
    /// The access.
    pub access: Access,
}

impl<const RACE: bool, K: Op, V: Op> Stmt for SetWord<RACE, K, V> {
    fn st(&self, fr: &mut [Slot], cx: &mut Cx) -> Flow {
        let value = self.value.get(fr, cx);
        let map = self.map.get(fr, cx);
        let key = self.key.get(fr, cx);
        if cx.trapped {
            return Flow::Trap;
        }
        track::<RACE>(cx, map, true, self.access);
        let at = cx.map_slot(map, &[key], self.access.site);
        if cx.trapped {
            return Flow::Trap;
        }
        cx.mem.store(at, self.prim, value);
        Flow::Next
    }
}

/// `delete(m, k)`
pub struct Delete<const RACE: bool> {
    /// The map.
    pub map: D,
    /// Index of the map type.
    pub ty: u32,
    /// The key.
    pub key: Wide,
    /// The access.
    pub access: Access,
}

impl<const RACE: bool> Stmt for Delete<RACE> {
    fn st(&self, fr: &mut [Slot], cx: &mut Cx) -> Flow {
        let map = self.map.get(fr, cx);
        with_value(&self.key, fr, cx, |cx, key| {
            if cx.trapped {
                return;
            }
            track::<RACE>(cx, map, true, self.access);
            if map == 0 {
                cx.check_key(self.ty, key, self.access.site);
            } else {
                cx.map_delete(map, key, self.access.site);
            }
        });
        if cx.trapped { Flow::Trap } else { Flow::Next }
    }
}

/// `clear(m)`
pub struct Clear<const RACE: bool>(pub D, pub Access);

impl<const RACE: bool> Stmt for Clear<RACE> {
    fn st(&self, fr: &mut [Slot], cx: &mut Cx) -> Flow {
        let map = self.0.get(fr, cx);
        if cx.trapped {
            return Flow::Trap;
        }
        track::<RACE>(cx, map, true, self.1);
        cx.map_clear(map);
        Flow::Next
    }
}

/// Starts `range m`.
pub struct IterStart<const RACE: bool> {
    /// The map.
    pub map: D,
    /// First of three slots of state.
    pub iter: SlotId,
    /// The access.
    pub access: Access,
}

impl<const RACE: bool> Stmt for IterStart<RACE> {
    fn st(&self, fr: &mut [Slot], cx: &mut Cx) -> Flow {
        let map = self.map.get(fr, cx);
        if cx.trapped {
            return Flow::Trap;
        }
        track::<RACE>(cx, map, false, self.access);
        let state = cx.map_iter(map);
        fr[self.iter as usize..self.iter as usize + 3].copy_from_slice(&state);
        Flow::Next
    }
}

/// The slots of a key or element in an entry.
pub struct EntryPart {
    /// Where they go.
    pub dst: SlotId,
    /// Bytes from the entry's start.
    pub off: u64,
    /// The slots, unless it is handled by address.
    pub parts: Box<[Part]>,
    /// Whether it is handled by address.
    pub boxed: bool,
    /// Its layout.
    pub layout: LayoutId,
}

impl EntryPart {
    fn put(&self, fr: &mut [Slot], cx: &mut Cx, entry: Addr, access: Access) {
        let (at, dst) = (entry.wrapping_add(self.off), self.dst as usize);
        if self.boxed {
            let fresh = cx.alloc(self.layout, 1, access.site);
            if !cx.trapped {
                cx.mem.copy(fresh, at, cx.layouts.get(self.layout).size);
            }
            fr[dst] = fresh;
            return;
        }
        for (slot, part) in fr[dst..].iter_mut().zip(&self.parts) {
            *slot = cx.mem.load(at.wrapping_add(u64::from(part.off)), part.prim);
        }
    }
}

/// Next entry of `range m`.
pub struct IterNext<const RACE: bool> {
    /// First of three slots of state.
    pub iter: SlotId,
    /// Where the key goes.
    pub key: Option<EntryPart>,
    /// Where the element goes.
    pub value: Option<EntryPart>,
    /// Where it is told whether there was one.
    pub more: SlotId,
    /// The access.
    pub access: Access,
}

impl<const RACE: bool> Stmt for IterNext<RACE> {
    fn st(&self, fr: &mut [Slot], cx: &mut Cx) -> Flow {
        let at = self.iter as usize;
        let mut state = [fr[at], fr[at + 1], fr[at + 2]];
        track::<RACE>(cx, state[0], false, self.access);
        let entry = cx.map_next(&mut state);
        fr[at..at + 3].copy_from_slice(&state);
        fr[self.more as usize] = u64::from(entry.is_some());
        if let Some(entry) = entry {
            for part in [&self.key, &self.value].into_iter().flatten() {
                part.put(fr, cx, entry, self.access);
            }
        }
        if cx.trapped { Flow::Trap } else { Flow::Next }
    }
}
