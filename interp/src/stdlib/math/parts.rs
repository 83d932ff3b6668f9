//! Parts of floating-point numbers: fraction and exponent, remainders, choice of the larger.

/// `frac * 2**exp`, frac in `[0.5, 1)`; zeros, infinities and NaN are themselves with exponent 0.
pub(super) fn frexp(x: f64) -> (f64, i64) {
    if x == 0.0 || !x.is_finite() {
        return (x, 0);
    }
    let (x, shift) = if x.is_subnormal() { (x * 2f64.powi(52), -52) } else { (x, 0) };
    let bits = x.to_bits();
    let exp = (bits >> 52 & 0x7ff) as i64 - 1022;
    (f64::from_bits(bits & !(0x7ff << 52) | 1022 << 52), exp + shift)
}

/// `x * 2**exp`, rounded once.
pub(super) fn ldexp(x: f64, exp: i64) -> f64 {
    let (frac, own) = frexp(x);
    if frac == 0.0 || !frac.is_finite() {
        return x;
    }
    match own.saturating_add(exp) {
        ..-1075 => 0f64.copysign(x),
        1025.. => f64::INFINITY.copysign(x),
        // The fraction's exponent is -1, so 2**-1022 is the first step that may round.
        e @ ..-1021 => with_exponent(frac, e + 60) * 2f64.powi(-60),
        e => with_exponent(frac, e),
    }
}

/// A fraction in `[0.5, 1)` times `2**exp`, for a result that is normal.
fn with_exponent(frac: f64, exp: i64) -> f64 {
    f64::from_bits(frac.to_bits() & !(0x7ff << 52) | ((exp + 1022) as u64) << 52)
}

/// The IEEE remainder: `x - n*y` with `n` the integer nearest to `x/y`, halves to even.
pub(super) fn remainder(x: f64, y: f64) -> f64 {
    if x.is_nan() || y.is_nan() || x.is_infinite() || y == 0.0 {
        return f64::NAN;
    }
    if y.is_infinite() {
        return x;
    }
    let size = y.abs();
    // At most 2|y| is left of it, as an exact remainder.
    let twice = size + size;
    let mut left = if twice.is_finite() { x.abs() % twice } else { x.abs() };
    // Subtracting is exact in these ranges. Small values are compared doubled, since their half may not exist.
    let half_or_more = |left: f64| {
        if size < f64::MIN_POSITIVE * 2.0 { left + left > size } else { left > size * 0.5 }
    };
    if half_or_more(left) {
        left -= size;
        let again =
            if size < f64::MIN_POSITIVE * 2.0 { left + left >= size } else { left >= size * 0.5 };
        if again {
            left -= size;
        }
    }
    if x.is_sign_negative() { -left } else { left }
}

/// The larger; NaN counts unless the other is infinite, and 0 is larger than -0.
pub(super) fn max(x: f64, y: f64) -> f64 {
    if x == f64::INFINITY || y == f64::INFINITY {
        f64::INFINITY
    } else if x.is_nan() || y.is_nan() {
        f64::NAN
    } else if x == 0.0 && y == 0.0 {
        if x.is_sign_negative() { y } else { x }
    } else if x > y {
        x
    } else {
        y
    }
}

/// The smaller, likewise.
pub(super) fn min(x: f64, y: f64) -> f64 {
    -max(-x, -y)
}

/// A polynomial, coefficients from the highest power down.
#[inline]
pub(super) fn poly(x: f64, coefficients: &[f64]) -> f64 {
    coefficients.iter().copied().reduce(|sum, c| sum * x + c).unwrap_or(0.0)
}
