//! Natives of packages math/rand and math/rand/v2: seeded states, the tables of normal and exponential numbers, and the run's own
//! random numbers.

mod chacha;
mod lagged;
mod ziggurat;

use super::abi::native;
use crate::runtime::native::{Done, Native, NativeFn};

pub(super) const NATIVES: &[NativeFn] = &[
    native("math/rand.random", |n| {
        let bits = n.cx.random_bits();
        n.give(bits)
    }),
    native("math/rand.seedState", seed_state),
    native("math/rand.normal", |n| row(n, ziggurat::normal)),
    native("math/rand.exponential", |n| row(n, ziggurat::exponential)),
];

pub(super) const NATIVES_V2: &[NativeFn] = &[
    native("math/rand/v2.random", |n| {
        let bits = n.cx.random_bits();
        n.give(bits)
    }),
    native("math/rand/v2.normal", |n| row(n, ziggurat::normal)),
    native("math/rand/v2.exponential", |n| row(n, ziggurat::exponential)),
    native("math/rand/v2.block", block),
];

/// `seedState(state []int64, seed int64)`
fn seed_state(n: &mut Native<'_>) -> Done {
    let (addr, len, seed) = (n.arg(0), n.arg(1), n.int(3));
    if len < lagged::LEN as u64 {
        return n.panic_with("math/rand: state is too short");
    }
    for (i, word) in lagged::state(seed).enumerate() {
        n.cx.mem.st8(addr + 8 * i as u64, word);
    }
    let site = n.cx.user_site();
    n.cx.race_write_range(addr, 8 * lagged::LEN as u64, site);
    Done::Return
}

/// `normal(i int) (k uint32, w, f, before float32)`
fn row(n: &mut Native<'_>, table: fn(usize) -> ziggurat::Row) -> Done {
    let i = n.arg(0) as usize;
    let (row, before) = (table(i), table(i.saturating_sub(1)));
    n.put(0, row.k.into());
    n.put(1, row.w.to_bits().into());
    n.put(2, row.f.to_bits().into());
    n.put(3, before.f.to_bits().into());
    Done::Return
}

/// `block(seed []uint64, buf []uint64, counter uint32)`
fn block(n: &mut Native<'_>) -> Done {
    let (seed, buf, counter) = (n.arg(0), n.arg(3), n.arg(6) as u32);
    if n.arg(1) < 4 || n.arg(4) < chacha::WORDS as u64 {
        return n.panic_with("math/rand/v2: buffer is too short");
    }
    let key = std::array::from_fn(|i| n.cx.mem.ld4(seed + 4 * i as u64));
    let words = chacha::block(key, counter);
    for (i, word) in words.into_iter().enumerate() {
        n.cx.mem.st8(buf + 8 * i as u64, word);
    }
    let site = n.cx.user_site();
    n.cx.race_read_range(seed, 32, site);
    n.cx.race_write_range(buf, 8 * chacha::WORDS as u64, site);
    Done::Return
}
