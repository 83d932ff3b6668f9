//! Maps: every operation reads or writes the map, as the statements of the language do.

use super::memory::boxed_copy;
use crate::mem::Addr;
use crate::runtime::native::{Done, Native};
use crate::runtime::program::RKind;
use crate::runtime::step::Slot;

/// Key type, element type, index of the map type.
fn parts(n: &Native<'_>, slot: u32) -> Option<(u32, u32, u32)> {
    match n.cx.tables.rtype(n.type_id(slot))?.kind {
        RKind::Map(key, elem, index) => Some((key, elem, index)),
        _ => None,
    }
}

fn read(n: &mut Native<'_>, map: Addr) {
    if map != 0 {
        let site = n.cx.user_site();
        n.cx.race_read(map, 8, site);
    }
}

/// `makeMap(id, hint int) unsafe.Pointer`
pub(super) fn make(n: &mut Native<'_>) -> Done {
    let Some((_, _, index)) = parts(n, 0) else { return Done::Return };
    let (hint, site) = (n.arg(1), n.cx.user_site());
    let map = n.cx.make_map(index, hint, site);
    n.give(map)
}

/// `mapLen(m unsafe.Pointer) int`
pub(super) fn len(n: &mut Native<'_>) -> Done {
    let map = n.arg(0);
    read(n, map);
    let len = n.cx.map_len(map);
    n.give(len)
}

/// The slots of the key whose address is a parameter.
fn key_slots(n: &Native<'_>, key: u32, slot: u32) -> Vec<Slot> {
    n.slots_at(key, n.arg(slot))
}

/// `mapGet(id int, m, key unsafe.Pointer) unsafe.Pointer`: a copy of the element, or nil.
pub(super) fn get(n: &mut Native<'_>) -> Done {
    let Some((key, elem, index)) = parts(n, 0) else { return Done::Return };
    let (map, slots) = (n.arg(1), key_slots(n, key, 2));
    read(n, map);
    let site = n.cx.user_site();
    if map == 0 {
        n.cx.check_key(index, &slots, site);
        return n.give(0);
    }
    match n.cx.map_get(map, &slots, site) {
        Some(at) => {
            let copy = boxed_copy(n, elem, at);
            n.give(copy)
        }
        None => n.give(0),
    }
}

/// `mapSet(id int, m, key, elem unsafe.Pointer)`
pub(super) fn set(n: &mut Native<'_>) -> Done {
    let Some((key, elem, _)) = parts(n, 0) else { return Done::Return };
    let (map, slots) = (n.arg(1), key_slots(n, key, 2));
    let value = n.slots_at(elem, n.arg(3));
    let site = n.cx.user_site();
    if map != 0 {
        n.cx.race_write(map, 8, site);
    }
    n.cx.map_set(map, &slots, &value, site);
    Done::Return
}

/// `mapDelete(id int, m, key unsafe.Pointer)`
pub(super) fn delete(n: &mut Native<'_>) -> Done {
    let Some((key, _, _)) = parts(n, 0) else { return Done::Return };
    let (map, slots) = (n.arg(1), key_slots(n, key, 2));
    if map != 0 {
        let site = n.cx.user_site();
        n.cx.race_write(map, 8, site);
        n.cx.map_delete(map, &slots, site);
    }
    Done::Return
}

/// `mapClear(m unsafe.Pointer)`
pub(super) fn clear(n: &mut Native<'_>) -> Done {
    let map = n.arg(0);
    if map != 0 {
        let site = n.cx.user_site();
        n.cx.race_write(map, 8, site);
        n.cx.map_clear(map);
    }
    Done::Return
}

/// `mapNext(id int, m unsafe.Pointer, it *[3]uintptr) (key, elem unsafe.Pointer)`: copies of the next entry, or nil. The
/// first word is 1 before the start, and stays 0 after the end.
pub(super) fn next(n: &mut Native<'_>) -> Done {
    let Some((key, elem, _)) = parts(n, 0) else { return Done::Return };
    let (map, at) = (n.arg(1), n.arg(2));
    read(n, map);
    let word = |n: &Native<'_>, i: u64| n.cx.mem.ld8(at + 8 * i);
    let mut state = [word(n, 0), word(n, 1), word(n, 2)];
    if state[0] == 1 {
        state = n.cx.map_iter(map);
    }
    let entry = if state[0] == 0 { None } else { n.cx.map_next(&mut state) };
    for (i, word) in (0..).zip(state) {
        n.cx.mem.st8(at + 8 * i, word);
    }
    let Some(entry) = entry else { return Done::Return };
    let Some(shape) = n.cx.map_data(map).map(|data| data.shape.clone()) else {
        return Done::Return;
    };
    let (k, e) =
        (boxed_copy(n, key, entry + shape.key_off), boxed_copy(n, elem, entry + shape.elem_off));
    n.put(0, k);
    n.put(1, e);
    Done::Return
}
