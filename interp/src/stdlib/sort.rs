//! Natives of package sort: slices of any type, and the slices that are sorted at once.
//!
//! Sorting reads every element and writes those that get another value.

use std::cmp::Ordering;

use super::abi::native;
use crate::mem::Addr;
use crate::runtime::native::{Done, Native, NativeFn};
use crate::runtime::program::RKind;
use crate::runtime::step::Trap;

pub(super) const NATIVES: &[NativeFn] = &[
    native("sort.length", |n| match slice(n) {
        Some((_, len, _)) => n.give(len),
        None => n.fail(Trap::Plain("reflect: call of Swapper on a value that is no slice")),
    }),
    native("sort.swap", swap),
    native("sort.Ints", |n| sort_words(n, |a, b| (*a as i64).cmp(&(*b as i64)))),
    native("sort.Float64s", |n| {
        sort_words(n, |a, b| {
            let (x, y) = (f64::from_bits(*a), f64::from_bits(*b));
            x.partial_cmp(&y).unwrap_or_else(|| y.is_nan().cmp(&x.is_nan()))
        })
    }),
    native("sort.Strings", sort_strings),
];

/// The slice in an interface: address, length, bytes of an element.
fn slice(n: &Native<'_>) -> Option<(Addr, u64, u64)> {
    let rtype = n.cx.tables.rtype(u32::try_from(n.arg(0)).ok()?)?;
    let RKind::Slice(elem) = rtype.kind else { return None };
    let size = n.cx.layouts.get(n.cx.tables.rtype(elem)?.layout).size;
    let header = n.arg(1);
    Some((n.cx.mem.ld8(header), n.cx.mem.ld8(header + 8), size))
}

/// `swap(x any, i, j int)`: reads and writes both elements.
fn swap(n: &mut Native<'_>) -> Done {
    let Some((addr, len, size)) = slice(n) else { return Done::Return };
    let (i, j) = (n.arg(2), n.arg(3));
    for index in [i, j] {
        if index >= len {
            return n.fail(Trap::Index { index: index as i64, len });
        }
    }
    let (a, b) = (addr + i * size, addr + j * size);
    let site = n.cx.user_site();
    for at in [a, b] {
        n.cx.race_read_range(at, size, site);
    }
    let old = n.cx.mem.slice(a, size).to_vec();
    n.cx.mem.copy(a, b, size);
    n.cx.mem.slice_mut(b, size).copy_from_slice(&old);
    for at in [a, b] {
        n.cx.race_write_range(at, size, site);
    }
    Done::Return
}

/// Sorts a slice of words.
fn sort_words(n: &mut Native<'_>, order: fn(&u64, &u64) -> Ordering) -> Done {
    let (addr, len) = (n.arg(0), n.arg(1));
    let site = n.cx.user_site();
    n.cx.race_read_range(addr, len * 8, site);
    let old: Vec<u64> = (0..len).map(|i| n.cx.mem.ld8(addr + i * 8)).collect();
    let mut new = old.clone();
    new.sort_by(order);
    for (i, (old, new)) in old.iter().zip(&new).enumerate() {
        if old != new {
            let at = addr + i as u64 * 8;
            n.cx.race_write(at, 8, site);
            n.cx.mem.st8(at, *new);
        }
    }
    Done::Return
}

/// Sorts a slice of strings.
fn sort_strings(n: &mut Native<'_>) -> Done {
    let (addr, len) = (n.arg(0), n.arg(1));
    let site = n.cx.user_site();
    for i in 0..len {
        n.cx.race_read(addr + i * 16, 8, site);
    }
    let header = |i: u64| (n.cx.mem.ld8(addr + i * 16), n.cx.mem.ld8(addr + i * 16 + 8));
    let old: Vec<(Addr, u64)> = (0..len).map(header).collect();
    let mut new = old.clone();
    new.sort_by(|a, b| n.cx.mem.slice(a.0, a.1).cmp(n.cx.mem.slice(b.0, b.1)));
    for (i, (old, new)) in old.iter().zip(&new).enumerate() {
        if old != new {
            let at = addr + i as u64 * 16;
            n.cx.race_write(at, 8, site);
            n.cx.mem.st8(at, new.0);
            n.cx.mem.st8(at + 8, new.1);
        }
    }
    Done::Return
}
