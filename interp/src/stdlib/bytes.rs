//! Natives of package bytes: comparing and searching.
//!
//! The bytes that decide the result are recorded as read, from the end where the search begins.

use super::abi::native;
use super::strings::{count, find, find_last};
use crate::runtime::native::{Native, NativeFn};

/// The second slice's first slot.
const SECOND: u32 = 3;

pub(super) const NATIVES: &[NativeFn] = &[
    native("bytes.Equal", |n| {
        let (a, b) = (n.bytes(0), n.bytes(SECOND));
        let equal = a.len() == b.len() && {
            let read = common_prefix(a, b).saturating_add(1);
            n.read_first(0, read);
            n.read_first(SECOND, read);
            n.bytes(0) == n.bytes(SECOND)
        };
        n.give(equal.into())
    }),
    native("bytes.Compare", |n| {
        let read = common_prefix(n.bytes(0), n.bytes(SECOND)).saturating_add(1);
        n.read_first(0, read);
        n.read_first(SECOND, read);
        let order = n.bytes(0).cmp(n.bytes(SECOND)) as i64;
        n.give(order as u64)
    }),
    native("bytes.Index", |n| {
        let place = find(n.bytes(0), n.bytes(SECOND));
        let len = n.bytes(SECOND).len();
        n.read_first(SECOND, usize::MAX);
        n.read_first(0, place.map_or(usize::MAX, |i| i + len));
        n.give_place(place)
    }),
    native("bytes.LastIndex", |n| {
        let place = find_last(n.bytes(0), n.bytes(SECOND));
        n.read_first(SECOND, usize::MAX);
        n.read_from(0, place.unwrap_or(0));
        n.give_place(place)
    }),
    native("bytes.IndexByte", |n| {
        let byte = n.arg(3) as u8;
        let place = n.bytes(0).iter().position(|&b| b == byte);
        n.read_first(0, place.map_or(usize::MAX, |i| i + 1));
        n.give_place(place)
    }),
    native("bytes.LastIndexByte", |n| {
        let byte = n.arg(3) as u8;
        let place = n.bytes(0).iter().rposition(|&b| b == byte);
        n.read_from(0, place.unwrap_or(0));
        n.give_place(place)
    }),
    native("bytes.Count", |n| {
        let count = count(n.bytes(0), n.bytes(SECOND));
        n.read_first(0, usize::MAX);
        n.read_first(SECOND, usize::MAX);
        n.give(count as u64)
    }),
];

fn common_prefix(a: &[u8], b: &[u8]) -> usize {
    a.iter().zip(b).take_while(|(a, b)| a == b).count()
}

impl Native<'_> {
    /// The bytes of a slice of bytes.
    pub(super) fn bytes(&self, slot: u32) -> &[u8] {
        self.cx.mem.slice(self.arg(slot), self.arg(slot + 1))
    }

    /// Records a read of the first `len` bytes of a slice of bytes, or all if it is shorter.
    pub(super) fn read_first(&mut self, slot: u32, len: usize) {
        let len = self.arg(slot + 1).min(len as u64);
        if len > 0 {
            let site = self.cx.user_site();
            self.cx.race_read_range(self.arg(slot), len, site);
        }
    }

    /// Records a read of the bytes of a slice of bytes from a place on.
    pub(super) fn read_from(&mut self, slot: u32, from: usize) {
        let (addr, len) = (self.arg(slot), self.arg(slot + 1));
        if let Some(rest) = len.checked_sub(from as u64)
            && rest > 0
        {
            let site = self.cx.user_site();
            self.cx.race_read_range(addr + from as u64, rest, site);
        }
    }
}
