//! Powers and roots.

use super::exp::exp;
use super::log::log;
use super::parts::{frexp, ldexp};

/// `x**y`: the fraction of y by exponential and logarithm, its integer part by squaring, with exponents kept apart so that
/// nothing overflows on the way.
pub(super) fn pow(x: f64, y: f64) -> f64 {
    if let Some(value) = special_pow(x, y) {
        return value;
    }
    let (mut whole, mut rest) = (y.abs().trunc(), y.abs().fract());
    if rest != 0.0 && x < 0.0 {
        return f64::NAN;
    }
    if whole >= 9.223_372_036_854_775_808e18 {
        // So large an exponent is even.
        return match (x == -1.0, (x.abs() < 1.0) == (y > 0.0)) {
            (true, _) => 1.0,
            (false, true) => 0.0,
            (false, false) => f64::INFINITY,
        };
    }
    let (mut product, mut exponent) = (1.0, 0i64);
    if rest != 0.0 {
        if rest > 0.5 {
            rest -= 1.0;
            whole += 1.0;
        }
        product = exp(rest * log(x));
    }
    let (mut factor, mut factor_exp) = frexp(x);
    let mut bits = whole as i64;
    while bits != 0 {
        if !(-(1 << 12)..=1 << 12).contains(&factor_exp) {
            // It overflows for sure; the sign of the exponent says where to.
            exponent += factor_exp;
            break;
        }
        if bits & 1 == 1 {
            product *= factor;
            exponent += factor_exp;
        }
        factor *= factor;
        factor_exp <<= 1;
        if factor < 0.5 {
            factor += factor;
            factor_exp -= 1;
        }
        bits >>= 1;
    }
    if y < 0.0 {
        product = 1.0 / product;
        exponent = -exponent;
    }
    ldexp(product, exponent)
}

fn special_pow(x: f64, y: f64) -> Option<f64> {
    Some(if y == 0.0 || x == 1.0 {
        1.0
    } else if y == 1.0 {
        x
    } else if x.is_nan() || y.is_nan() {
        f64::NAN
    } else if x == 0.0 {
        let size = if y < 0.0 { f64::INFINITY } else { 0.0 };
        if is_odd(y) { size.copysign(x) } else { size }
    } else if y.is_infinite() {
        if x == -1.0 {
            1.0
        } else if (x.abs() < 1.0) == (y > 0.0) {
            0.0
        } else {
            f64::INFINITY
        }
    } else if x.is_infinite() {
        let size = if y < 0.0 { 0.0 } else { f64::INFINITY };
        if x < 0.0 && is_odd(y) { -size } else { size }
    } else if y == 0.5 {
        x.sqrt()
    } else if y == -0.5 {
        1.0 / x.sqrt()
    } else {
        return None;
    })
}

/// Whether it is an odd integer.
fn is_odd(x: f64) -> bool {
    x.abs() < (1u64 << 53) as f64 && x.fract() == 0.0 && x as i64 & 1 == 1
}

/// `10**n`: the product of a power of `10**32` and a smaller one.
pub(super) fn pow10(n: i64) -> f64 {
    let exact = |n: i64| format!("1e{n}").parse::<f64>().unwrap_or(f64::NAN);
    match n {
        0..=308 => exact(n / 32 * 32) * exact(n % 32),
        -323..=-1 => exact(n / 32 * 32) / exact(-n % 32),
        309.. => f64::INFINITY,
        ..=-324 => 0.0,
    }
}

/// The cube root, after Sun's fdlibm.
pub(super) fn cbrt(x: f64) -> f64 {
    const B1: u64 = 715_094_163 << 32;
    const B2: u64 = 696_219_795 << 32;
    if x == 0.0 || !x.is_finite() {
        return x;
    }
    let size = x.abs();
    let rough = |x: f64, b: u64| f64::from_bits(x.to_bits() / 3 + b);
    let mut t = if size < f64::MIN_POSITIVE {
        rough(size * (1u64 << 54) as f64, B2)
    } else {
        rough(size, B1)
    };
    // To 23 bits, chopped to 20, and one step of Newton.
    let r = t * t / size;
    let s = 19.0 / 35.0 + r * t;
    t *= 5.0 / 14.0 + (45.0 / 28.0) / (s + 99.0 / 70.0 + (-864.0 / 1225.0) / s);
    t = f64::from_bits((t.to_bits() & (0xF_FFFF_FFFC << 28)) + (1 << 30));
    let s = t * t;
    let r = size / s;
    let w = t + t;
    let r = (r - t) / (w + r);
    (t + t * r).copysign(x)
}

/// `sqrt(p*p + q*q)`
pub(super) fn hypot(p: f64, q: f64) -> f64 {
    if p.is_infinite() || q.is_infinite() {
        return f64::INFINITY;
    }
    if p.is_nan() || q.is_nan() {
        return f64::NAN;
    }
    let (large, small) = if p.abs() < q.abs() { (q.abs(), p.abs()) } else { (p.abs(), q.abs()) };
    if large == 0.0 {
        return 0.0;
    }
    let ratio = small / large;
    large * (1.0 + ratio * ratio).sqrt()
}
