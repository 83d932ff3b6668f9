//! Natives of package hash/maphash.

use super::abi::native;
use crate::runtime::native::{Native, NativeFn};

pub(super) const NATIVES: &[NativeFn] = &[
    native("hash/maphash.random", |n| {
        let bits = n.cx.random_bits();
        n.give(bits)
    }),
    native("hash/maphash.mix", |n| {
        n.read_first(1, usize::MAX);
        let state = mix(n);
        n.give(state)
    }),
    native("hash/maphash.mixString", |n| {
        let state = mix(n);
        n.give(state)
    }),
];

/// FNV-1a from a state on; the bytes are those of the slice or string behind it.
fn mix(n: &Native<'_>) -> u64 {
    let step = |state: u64, &byte: &u8| (state ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    n.cx.mem.slice(n.arg(1), n.arg(2)).iter().fold(n.arg(0), step)
}
