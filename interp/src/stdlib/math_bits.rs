//! Natives of package math/bits.

use super::abi::native;
use crate::runtime::native::{Done, NativeFn};
use crate::runtime::step::Trap;

pub(super) const NATIVES: &[NativeFn] = &[
    native("math/bits.LeadingZeros", |n| n.give(n.arg(0).leading_zeros().into())),
    native("math/bits.TrailingZeros", |n| n.give(n.arg(0).trailing_zeros().into())),
    native("math/bits.OnesCount", |n| n.give(n.arg(0).count_ones().into())),
    native("math/bits.Reverse", |n| n.give(n.arg(0).reverse_bits())),
    native("math/bits.ReverseBytes", |n| n.give(n.arg(0).swap_bytes())),
    native("math/bits.Len", |n| n.give((64 - n.arg(0).leading_zeros()).into())),
    native("math/bits.Mul", |n| {
        let wide = u128::from(n.arg(0)) * u128::from(n.arg(1));
        n.put(0, (wide >> 64) as u64);
        n.put(1, wide as u64);
        Done::Return
    }),
    native("math/bits.Div", |n| {
        let (hi, lo, y) = (n.arg(0), n.arg(1), n.arg(2));
        if y == 0 {
            n.cx.fail(n.site, Trap::DivideByZero);
        } else if y <= hi {
            n.cx.fail(n.site, Trap::Text("integer overflow"));
        } else {
            let wide = u128::from(hi) << 64 | u128::from(lo);
            n.put(0, (wide / u128::from(y)) as u64);
            n.put(1, (wide % u128::from(y)) as u64);
        }
        Done::Return
    }),
];
