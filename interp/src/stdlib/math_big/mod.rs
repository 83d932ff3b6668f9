//! Natives of package math/big: calculation with natural numbers, on the num-bigint crate.
//!
//! A number is a slice of words of 64 bits in Go memory, the lowest first, without leading zeros. Words never change once they are part of a
//! number: results are new slices.

use num_bigint::{BigInt, BigUint, Sign};
use num_integer::Integer;
use num_traits::{One, Zero};

use super::abi::native;
use crate::mem::layout::Layouts;
use crate::runtime::native::{Done, Native, NativeFn};
use crate::runtime::step::Trap;

pub(super) const NATIVES: &[NativeFn] = &[
    native("math/big.binary", binary),
    native("math/big.bitwise", bitwise),
    native("math/big.compare", |n| {
        let (x, y) = (words(n, 0), words(n, 3));
        let order = x.len().cmp(&y.len()).then_with(|| x.iter().rev().cmp(y.iter().rev()));
        n.give(order as i64 as u64)
    }),
    native("math/big.shift", shift),
    native("math/big.power", power),
    native("math/big.root", |n| {
        let root = number(n, 0).sqrt();
        give(n, 0, &root)
    }),
    native("math/big.digits", |n| {
        let base = n.arg(3) as u32;
        let x = number(n, 0);
        if !(2..=62).contains(&base) {
            return n.panic_with("invalid base");
        }
        if work(x.bits(), x.bits()) > MAX_WORK {
            return too_long(n);
        }
        let digits = b"0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
        let text: Vec<u8> = x.to_radix_be(base).into_iter().map(|d| digits[d as usize]).collect();
        n.give_string(&text)
    }),
    native("math/big.value", |n| {
        let base = n.arg(2) as u32;
        let digit = |&c: &u8| match c {
            b'0'..=b'9' => c - b'0',
            b'a'..=b'z' => c - b'a' + 10,
            _ if base > 36 => c.wrapping_sub(b'A').wrapping_add(36),
            _ => c.wrapping_sub(b'A').wrapping_add(10),
        };
        let text: Vec<u8> = n.string(0).iter().map(digit).collect();
        if work(4 * text.len() as u64, 4 * text.len() as u64) > MAX_WORK {
            return too_long(n);
        }
        let value = BigUint::from_radix_be(&text, base).unwrap_or_default();
        give(n, 0, &value)
    }),
];

/// Bits that a result may have.
const MAX_BITS: u64 = 1 << 29;
/// Products of words that a division or conversion, whose time grows with their number, may take.
const MAX_WORK: u64 = 1 << 34;

/// Products of words that numbers of so many bits make.
fn work(a: u64, b: u64) -> u64 {
    (a / 64 + 1).saturating_mul(b / 64 + 1)
}

fn too_long(n: &mut Native<'_>) -> Done {
    n.fail(Trap::Limit("numbers are too large for this operation of math/big"))
}

/// The words of a number, which are recorded as read.
fn words(n: &mut Native<'_>, slot: u32) -> Vec<u64> {
    let (addr, len) = (n.arg(slot), n.arg(slot + 1));
    if len > 0 {
        let site = n.cx.user_site();
        n.cx.race_read_range(addr, 8 * len, site);
    }
    (0..len).map(|i| n.cx.mem.ld8(addr + 8 * i)).collect()
}

fn number(n: &mut Native<'_>, slot: u32) -> BigUint {
    let halves = words(n, slot).into_iter().flat_map(|w| [w as u32, (w >> 32) as u32]);
    BigUint::new(halves.collect())
}

/// Returns a number in the result's slots from `slot` on.
fn give(n: &mut Native<'_>, slot: u32, x: &BigUint) -> Done {
    let words = x.to_u64_digits();
    let len = words.len() as u64;
    if len == 0 {
        return Done::Return;
    }
    let addr = n.cx.alloc(Layouts::WORD, len, n.site);
    if !n.cx.trapped {
        for (place, word) in (addr..).step_by(8).zip(words) {
            n.cx.mem.st8(place, word);
        }
    }
    n.put(slot, addr);
    n.put(slot + 1, len);
    n.put(slot + 2, len);
    Done::Return
}

/// `binary(op int, x, y []Word) []Word`
fn binary(n: &mut Native<'_>) -> Done {
    let (op, x, y) = (n.arg(0), number(n, 1), number(n, 4));
    let z = match op {
        0 => x + y,
        1 if x < y => return n.panic_with("underflow"),
        1 => x - y,
        2 if x.bits() + y.bits() > MAX_BITS => return n.fail(Trap::OutOfMemory),
        2 => x * y,
        3 | 4 if y.is_zero() => return n.panic_with("division by zero"),
        3 | 4 if work(x.bits().saturating_sub(y.bits()), y.bits()) > MAX_WORK => {
            return too_long(n);
        }
        3 => x / y,
        4 => x % y,
        _ if work(x.bits(), y.bits()) > MAX_WORK => return too_long(n),
        _ => x.gcd(&y),
    };
    give(n, 0, &z)
}

/// `bitwise(op int, xneg bool, x []Word, yneg bool, y []Word) (neg bool, z []Word)`
fn bitwise(n: &mut Native<'_>) -> Done {
    let signed = |neg: u64, x: BigUint| {
        BigInt::from_biguint(if neg != 0 { Sign::Minus } else { Sign::Plus }, x)
    };
    let x = signed(n.arg(1), number(n, 2));
    let y = signed(n.arg(5), number(n, 6));
    let z = match n.arg(0) {
        0 => x & y,
        1 => x | y,
        _ => x ^ y,
    };
    n.put(0, (z.sign() == Sign::Minus).into());
    give(n, 1, z.magnitude())
}

/// `shift(x []Word, n uint, left bool) []Word`
fn shift(n: &mut Native<'_>) -> Done {
    let (x, by, left) = (number(n, 0), n.arg(3), n.arg(4) != 0);
    let z = match left {
        _ if x.is_zero() => x,
        true if x.bits().saturating_add(by) > MAX_BITS => return n.fail(Trap::OutOfMemory),
        true => x << by,
        false if by >= x.bits() => BigUint::zero(),
        false => x >> by,
    };
    give(n, 0, &z)
}

/// `power(x, y, m []Word) []Word`
fn power(n: &mut Native<'_>) -> Done {
    let (x, y, m) = (number(n, 0), number(n, 3), number(n, 6));
    if !m.is_zero() {
        if work(m.bits(), m.bits()).saturating_mul(y.bits()) > 16 * MAX_WORK {
            return too_long(n);
        }
        return give(n, 0, &x.modpow(&y, &m));
    }
    if x.is_zero() || x.is_one() {
        let one = y.is_zero() || x.is_one();
        return give(n, 0, &BigUint::from(u32::from(one)));
    }
    match u32::try_from(&y) {
        Ok(y) if (x.bits() - 1).saturating_mul(y.into()) < MAX_BITS => give(n, 0, &x.pow(y)),
        _ => n.fail(Trap::OutOfMemory),
    }
}
