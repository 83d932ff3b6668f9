//! Where scanned values go: variables behind pointers of any type.

use crate::mem::layout::{Layouts, Prim};
use crate::runtime::native::{Done, Native};
use crate::runtime::program::RKind;

/// What can be scanned; the numbers are those of the Go text.
const NOTHING: u64 = 0;
const BOOL: u64 = 1;
const INT: u64 = 2;
const UINT: u64 = 3;
const FLOAT: u64 = 4;
const COMPLEX: u64 = 5;
const STRING: u64 = 6;
const BYTES: u64 = 7;
const OTHER: u64 = 8;

/// What the pointer in an interface points to.
fn pointed(n: &Native<'_>) -> Option<RKind> {
    let ty = u32::try_from(n.arg(0)).ok()?;
    match n.cx.tables.rtype(ty)?.kind {
        RKind::Pointer(elem) => n.cx.tables.rtype(elem).map(|t| t.kind.clone()),
        _ => None,
    }
}

/// `target(v any) (kind, bits int)`
pub(super) fn target(n: &mut Native<'_>) -> Done {
    let (kind, bits) = match pointed(n) {
        None => (NOTHING, 0),
        Some(kind) => match kind {
            RKind::Bool => (BOOL, 8),
            RKind::Int | RKind::Int64 => (INT, 64),
            RKind::Int8 => (INT, 8),
            RKind::Int16 => (INT, 16),
            RKind::Int32 => (INT, 32),
            RKind::Uint | RKind::Uint64 | RKind::Uintptr => (UINT, 64),
            RKind::Uint8 => (UINT, 8),
            RKind::Uint16 => (UINT, 16),
            RKind::Uint32 => (UINT, 32),
            RKind::Float32 => (FLOAT, 32),
            RKind::Float64 => (FLOAT, 64),
            RKind::Complex64 => (COMPLEX, 64),
            RKind::Complex128 => (COMPLEX, 128),
            RKind::String => (STRING, 0),
            RKind::Slice(elem)
                if n.cx.tables.rtype(elem).is_some_and(|t| t.kind == RKind::Uint8) =>
            {
                (BYTES, 0)
            }
            RKind::Array(..)
            | RKind::Chan(_)
            | RKind::Func
            | RKind::Interface
            | RKind::Map(..)
            | RKind::Pointer(_)
            | RKind::Slice(_)
            | RKind::Struct(_)
            | RKind::UnsafePointer => (OTHER, 0),
        },
    };
    n.put(0, kind);
    n.put(1, bits);
    Done::Return
}

/// `store(v any, word, second uint64, s string)`
pub(super) fn store(n: &mut Native<'_>) -> Done {
    let (addr, word, second) = (n.arg(1), n.arg(2), n.arg(3));
    let Some(kind) = pointed(n) else { return Done::Return };
    if !n.check(addr) {
        return Done::Return;
    }
    let single = |bits: u64| u64::from((f64::from_bits(bits) as f32).to_bits());
    let words: [Option<(u64, Prim)>; 3] = match kind {
        RKind::Bool | RKind::Int8 | RKind::Uint8 => [Some((word, Prim::U8)), None, None],
        RKind::Int16 | RKind::Uint16 => [Some((word, Prim::U16)), None, None],
        RKind::Int32 | RKind::Uint32 => [Some((word, Prim::U32)), None, None],
        RKind::Float32 => [Some((single(word), Prim::U32)), None, None],
        RKind::Complex64 => {
            [Some((single(word), Prim::U32)), Some((single(second), Prim::U32)), None]
        }
        RKind::Complex128 => [Some((word, Prim::W64)), Some((second, Prim::W64)), None],
        RKind::String => [Some((n.arg(4), Prim::W64)), Some((n.arg(5), Prim::W64)), None],
        RKind::Slice(_) => {
            let bytes = n.string(4).to_vec();
            let len = bytes.len() as u64;
            let block = n.cx.alloc(Layouts::BYTES, len, n.site);
            if n.cx.trapped {
                return Done::Return;
            }
            if len > 0 {
                n.cx.mem.slice_mut(block, len).copy_from_slice(&bytes);
            }
            [Some((block, Prim::W64)), Some((len, Prim::W64)), Some((len, Prim::W64))]
        }
        _ => [Some((word, Prim::W64)), None, None],
    };
    let site = n.cx.user_site();
    let mut at = addr;
    for (i, (word, prim)) in words.into_iter().flatten().enumerate() {
        if i == 0 || matches!(kind, RKind::Complex64 | RKind::Complex128) {
            n.cx.race_write(at, prim.size(), site);
        }
        n.cx.mem.store(at, prim, word);
        at += u64::from(prim.size());
    }
    Done::Return
}
