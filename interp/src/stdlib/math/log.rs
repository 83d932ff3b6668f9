//! Logarithms, after Sun's fdlibm.

use std::f64::consts::{FRAC_1_SQRT_2, LOG2_E, LOG10_E, SQRT_2};

use super::parts::frexp;

const LN2_HI: f64 = 6.931_471_803_691_238_164_90e-01;
const LN2_LO: f64 = 1.908_214_929_270_587_700_02e-10;
/// Coefficients of (log(1+s) - log(1-s)) / s - 2 in s squared.
const L: [f64; 7] = [
    6.666_666_666_666_735_130e-01,
    3.999_999_999_940_941_908e-01,
    2.857_142_874_366_239_149e-01,
    2.222_219_843_214_978_396e-01,
    1.818_357_216_161_805_012e-01,
    1.531_383_769_920_937_332e-01,
    1.479_819_860_511_658_591e-01,
];

/// The natural logarithm.
pub(in crate::stdlib) fn log(x: f64) -> f64 {
    if x.is_nan() || x == f64::INFINITY {
        return x;
    }
    if x < 0.0 {
        return f64::NAN;
    }
    if x == 0.0 {
        return f64::NEG_INFINITY;
    }
    let (mut frac, mut exp) = frexp(x);
    if frac < FRAC_1_SQRT_2 {
        frac *= 2.0;
        exp -= 1;
    }
    let f = frac - 1.0;
    let k = exp as f64;
    let s = f / (2.0 + f);
    let s2 = s * s;
    let s4 = s2 * s2;
    let t1 = s2 * (L[0] + s4 * (L[2] + s4 * (L[4] + s4 * L[6])));
    let t2 = s4 * (L[1] + s4 * (L[3] + s4 * L[5]));
    let r = t1 + t2;
    let hfsq = 0.5 * f * f;
    k * LN2_HI - ((hfsq - (s * (hfsq + r) + k * LN2_LO)) - f)
}

/// The binary logarithm; exact for powers of two.
pub(super) fn log2(x: f64) -> f64 {
    let (frac, exp) = frexp(x);
    if frac == 0.5 {
        return (exp - 1) as f64;
    }
    log(frac) * LOG2_E + exp as f64
}

/// The decimal logarithm.
pub(super) fn log10(x: f64) -> f64 {
    log(x) * LOG10_E
}

/// The logarithm of `1 + x`.
pub(super) fn log1p(x: f64) -> f64 {
    const SMALL: f64 = 1.0 / (1u64 << 29) as f64;
    const TINY: f64 = 1.0 / (1u64 << 54) as f64;
    if x < -1.0 || x.is_nan() {
        return f64::NAN;
    }
    if x == -1.0 {
        return f64::NEG_INFINITY;
    }
    if x == f64::INFINITY {
        return x;
    }
    let size = x.abs();
    if size < SQRT_2 - 1.0 {
        if size < SMALL {
            return if size < TINY { x } else { x - x * x * 0.5 };
        }
        if x > FRAC_1_SQRT_2 - 1.0 {
            return log1p_near(x, 0.0, 0);
        }
    }
    // 1+x = 2**k (1+f), c what rounding lost of it.
    let (u, k, mut c);
    if size < (1u64 << 53) as f64 {
        u = 1.0 + x;
        k = (u.to_bits() >> 52) as i64 - 1023;
        c = if k > 0 { 1.0 - (u - x) } else { x - (u - 1.0) };
        c /= u;
    } else {
        u = x;
        k = (u.to_bits() >> 52) as i64 - 1023;
        c = 0.0;
    }
    let mantissa = u.to_bits() & ((1 << 52) - 1);
    if mantissa < 0x6_a09e_667f_3bcd {
        let u = f64::from_bits(mantissa | 0x3ff0_0000_0000_0000);
        log1p_scaled(u - 1.0, mantissa, c, k)
    } else {
        let u = f64::from_bits(mantissa | 0x3fe0_0000_0000_0000);
        log1p_scaled(u - 1.0, ((1 << 52) - mantissa) >> 2, c, k + 1)
    }
}

/// `log1p(f) + k ln 2`; `left` is 0 when f is below 2**-20.
fn log1p_scaled(f: f64, left: u64, c: f64, k: i64) -> f64 {
    if left != 0 {
        return log1p_near(f, c, k);
    }
    let hfsq = 0.5 * f * f;
    let k = k as f64;
    if f == 0.0 {
        return if k == 0.0 { 0.0 } else { k * LN2_HI + (c + k * LN2_LO) };
    }
    let r = hfsq * (1.0 - 0.666_666_666_666_666_66 * f);
    if k == 0.0 { f - r } else { k * LN2_HI - ((r - (k * LN2_LO + c)) - f) }
}

fn log1p_near(f: f64, c: f64, k: i64) -> f64 {
    let hfsq = 0.5 * f * f;
    let s = f / (2.0 + f);
    let z = s * s;
    let r = z * L.iter().rev().copied().reduce(|sum, l| sum * z + l).unwrap_or(0.0);
    if k == 0 {
        return f - (hfsq - s * (hfsq + r));
    }
    let k = k as f64;
    k * LN2_HI - ((hfsq - (s * (hfsq + r) + (k * LN2_LO + c))) - f)
}
