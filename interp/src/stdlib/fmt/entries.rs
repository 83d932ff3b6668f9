//! The entries of a map in the order in which they are printed: by key.
//!
//! Keys compare as their type does; NaN is less than other numbers, `false` less than `true`, structs and arrays compare part by
//! part, pointers and channels by address, interfaces with nil first, then by type, then by what they hold.

use std::cmp::Ordering;

use super::operand::{At, Operand, Reader};
use crate::mem::Addr;
use crate::mem::layout::Prim;
use crate::runtime::program::RKind;

/// How deep keys are compared: deeper parts count as equal.
const MAX_DEPTH: u32 = 100;

/// The live entries of a map as keys and elements, in shared memory, sorted by key. Reads the map.
pub(super) fn sorted(
    map: Addr,
    key: u32,
    elem: u32,
    r: &mut Reader<'_>,
) -> Vec<(Operand, Operand)> {
    if map == 0 {
        return Vec::new();
    }
    r.cx.race_read(map, 8, r.site);
    let Some(data) = r.cx.map_data(map) else { return Vec::new() };
    let live = (0..data.used).filter(|&i| data.is_live(&r.cx.mem, i));
    // Entries are read with the map: what two goroutines do to them is a race on the map.
    let entry = |i| {
        let at = data.entry(i);
        let key = Operand { ty: key, at: At::Boxed(at + data.shape.key_off) };
        (key, Operand { ty: elem, at: At::Boxed(at + data.shape.elem_off) })
    };
    let mut entries: Vec<_> = live.map(entry).collect();
    entries.sort_by(|(a, _), (b, _)| compare(*a, *b, 0, r));
    entries
}

fn compare(a: Operand, b: Operand, depth: u32, r: &mut Reader<'_>) -> Ordering {
    let Some(rtype) = r.rtype(a.ty).filter(|_| depth < MAX_DEPTH) else { return Ordering::Equal };
    match &rtype.kind {
        RKind::Bool => r.word(a.at, Prim::U8).cmp(&r.word(b.at, Prim::U8)),
        RKind::String => r.string(a.at).cmp(&r.string(b.at)),
        kind @ (RKind::Float32 | RKind::Float64) => {
            let x = r.float(a, kind).map_or(0.0, |f| f.0);
            compare_floats(x, r.float(b, kind).map_or(0.0, |f| f.0))
        }
        kind @ (RKind::Complex64 | RKind::Complex128) => {
            let (x, _) = r.complex(a, kind).unwrap_or_default();
            let (y, _) = r.complex(b, kind).unwrap_or_default();
            compare_floats(x.0, y.0).then(compare_floats(x.1, y.1))
        }
        RKind::Struct(fields) => {
            let parts = fields.iter().map(|f| (f.ty, f.off));
            first_difference(a.at, b.at, parts, depth, r)
        }
        RKind::Array(elem, len) => {
            let stride = r.rtype(*elem).map_or(0, |e| r.size(&e));
            first_difference(a.at, b.at, (0..*len).map(|i| (*elem, i * stride)), depth, r)
        }
        RKind::Interface => match (r.dynamic_at(a.at), r.dynamic_at(b.at)) {
            (None, None) => Ordering::Equal,
            (None, Some(_)) => Ordering::Less,
            (Some(_), None) => Ordering::Greater,
            (Some(x), Some(y)) if x.ty == y.ty => compare(x, y, depth + 1, r),
            // Go orders different types by where the linker put them. Ours are ordered by name, the last first.
            (Some(x), Some(y)) => {
                let name = |ty| r.rtype(ty).map(|t| t.name.clone());
                name(y.ty).cmp(&name(x.ty)).then(x.ty.cmp(&y.ty))
            }
        },
        kind => match (r.integer(a, kind), r.integer(b, kind)) {
            (Some((x, true)), Some((y, _))) => (x as i64).cmp(&(y as i64)),
            (Some((x, false)), Some((y, _))) => x.cmp(&y),
            _ => r.word(a.at, Prim::W64).cmp(&r.word(b.at, Prim::W64)),
        },
    }
}

fn compare_floats(x: f64, y: f64) -> Ordering {
    x.partial_cmp(&y).unwrap_or_else(|| y.is_nan().cmp(&x.is_nan()))
}

fn first_difference(
    a: At,
    b: At,
    parts: impl Iterator<Item = (u32, u64)>,
    depth: u32,
    r: &mut Reader<'_>,
) -> Ordering {
    for (ty, off) in parts {
        let (x, y) = (Operand { ty, at: a.part(off) }, Operand { ty, at: b.part(off) });
        let ordering = compare(x, y, depth + 1, r);
        if ordering != Ordering::Equal {
            return ordering;
        }
    }
    Ordering::Equal
}
