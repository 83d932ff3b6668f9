//! Arithmetic of floating-point constants.
//!
//! A number is an exact fraction while numerator and denominator stay below [`EXACT_BITS`] bits. Beyond, it is a mantissa of
//! [`PRECISION`] bits with a binary exponent, each result rounded to nearest, ties to even. Exponents have 31 bits as in gc:
//! a larger number is no result (`None`), a smaller one is zero.

use std::cmp::Ordering;
use std::rc::Rc;

use num_bigint::{BigInt, BigUint, Sign};
use num_integer::Integer;
use num_rational::BigRational;
use num_traits::{One, ToPrimitive, Zero};

use super::{Float, Int};

/// Numerators and denominators of exact fractions have fewer bits than this.
const EXACT_BITS: u64 = 4096;
/// Bits of mantissa of numbers that are not exact fractions.
pub(super) const PRECISION: u64 = 512;
/// Larger numbers than `2^MAX_EXPONENT` do not exist; smaller ones than `2^-MAX_EXPONENT` are zero.
pub(super) const MAX_EXPONENT: i64 = i32::MAX as i64;

/// `mantissa * 2^exponent`, without sign.
#[derive(Clone, Debug)]
pub(super) struct Scaled {
    pub(super) mantissa: BigUint,
    pub(super) exponent: i64,
}

impl Scaled {
    /// The exponent of the power of two just above the number.
    pub(super) fn top(&self) -> i64 {
        self.mantissa.bits() as i64 + self.exponent
    }

    /// Rounds to that many bits of mantissa, ties to even; `sticky` says that the exact number is a little larger.
    pub(super) fn round(self, bits: u64, sticky: bool) -> Scaled {
        let excess = self.mantissa.bits().saturating_sub(bits);
        if excess == 0 {
            return self;
        }
        let half = self.mantissa.bit(excess - 1);
        let below =
            sticky || self.mantissa.trailing_zeros().is_some_and(|zeros| zeros < excess - 1);
        let mut mantissa = self.mantissa >> excess;
        if half && (below || mantissa.bit(0)) {
            mantissa += 1u32;
        }
        Scaled { mantissa, exponent: self.exponent + excess as i64 }
    }

    /// `self / other` with at least `bits` bits of quotient, and whether there is a remainder. `other` is not zero.
    pub(super) fn quotient(&self, other: &Scaled, bits: u64) -> (Scaled, bool) {
        let shift = (bits + other.mantissa.bits()).saturating_sub(self.mantissa.bits());
        let (mantissa, rest) = (&self.mantissa << shift).div_rem(&other.mantissa);
        let exponent = self.exponent - other.exponent - shift as i64;
        (Scaled { mantissa, exponent }, !rest.is_zero())
    }

    /// The nearest number with `bits` bits of mantissa, the last of them worth at least `2^min`; infinite from `2^max` on.
    fn to_ieee(&self, bits: i64, min: i64, max: i64, sticky: bool) -> f64 {
        if self.mantissa.is_zero() || self.top() < min {
            return 0.0;
        }
        if self.top() > max {
            return f64::INFINITY;
        }
        // Above `max - bits` the last bit's worth is bounded; below, a subnormal number keeps fewer bits.
        let last = (self.top() - bits).max(min);
        let kept = self.top() - last;
        let rounded = if kept == 0 {
            // Half of the smallest number at most: only more than half rounds up.
            let more = self.mantissa.count_ones() > 1 || sticky;
            Scaled { mantissa: BigUint::from(u32::from(more)), exponent: last }
        } else {
            self.clone().round(kept as u64, sticky)
        };
        if rounded.top() > max {
            return f64::INFINITY;
        }
        let zeros = rounded.mantissa.trailing_zeros().unwrap_or(0);
        let odd = (rounded.mantissa >> zeros).to_u64().unwrap_or(0);
        odd as f64 * power_of_two(rounded.exponent + zeros as i64)
    }
}

/// `2^n` for the exponents that an `f64` can hold.
fn power_of_two(n: i64) -> f64 {
    match n {
        -1074..=-1023 => f64::from_bits(1 << (n + 1074)),
        -1022..=1023 => f64::from_bits(((n + 1023) as u64) << 52),
        ..-1074 => 0.0,
        1024.. => f64::INFINITY,
    }
}

impl Float {
    /// Zero.
    pub fn zero() -> Float {
        Float::from(&Int::from(0))
    }

    /// `numerator / denominator`; `None` where the denominator is zero.
    pub fn from_ratio(numerator: BigInt, denominator: BigInt) -> Option<Float> {
        if denominator.is_zero() {
            return None;
        }
        Some(Float::from_rational(BigRational::new(numerator, denominator)))
    }

    /// The exact value of an `f64`; `None` for infinities and NaN. Negative zero is zero.
    pub fn from_f64(f: f64) -> Option<Float> {
        BigRational::from_float(f).map(Float::from_rational)
    }

    /// `mantissa * 2^exponent`; `None` where it is too large.
    pub fn from_parts(mantissa: BigInt, exponent: i64) -> Option<Float> {
        let (sign, mantissa) = mantissa.into_parts();
        let scaled = Scaled { mantissa, exponent };
        let top = scaled.top();
        if exponent.abs() < EXACT_BITS as i64 && top.abs() < EXACT_BITS as i64 {
            return Some(Float::Exact(Rc::new(scaled.into_rational(sign))));
        }
        Float::from_scaled(sign, scaled, false)
    }

    /// -1, 0 or 1.
    pub fn sign(&self) -> i32 {
        let sign = match self {
            Float::Exact(r) => r.numer().sign(),
            Float::Big { mantissa, .. } => mantissa.sign(),
        };
        match sign {
            Sign::Minus => -1,
            Sign::NoSign => 0,
            Sign::Plus => 1,
        }
    }

    /// The nearest `f64`, ties to even; infinite where the number is too large, zero where it is too small.
    pub fn to_f64(&self) -> f64 {
        self.to_ieee(53, -1074, 1024)
    }

    /// The nearest `f32`, ties to even; infinite where the number is too large, zero where it is too small.
    pub fn to_f32(&self) -> f32 {
        self.to_ieee(24, -149, 128) as f32
    }

    /// The number as an integer, if it is one.
    ///
    /// A number of 512 bits of mantissa counts as an integer too when it misses one by the last bits only, so that
    /// `1e5000 / 1e4999` is 10.
    pub fn to_int(&self) -> Option<Int> {
        match self {
            Float::Exact(r) => r.is_integer().then(|| Int::from(r.numer().clone())),
            Float::Big { mantissa, exponent } => big_to_int(mantissa, *exponent),
        }
    }

    pub(crate) fn neg(&self) -> Float {
        match self {
            Float::Exact(r) => Float::Exact(Rc::new(-r.as_ref())),
            Float::Big { mantissa, exponent } => {
                Float::Big { mantissa: Rc::new(-mantissa.as_ref()), exponent: *exponent }
            }
        }
    }

    /// The sum; `None` where it is too large.
    pub(crate) fn add(&self, other: &Float) -> Option<Float> {
        if let (Float::Exact(a), Float::Exact(b)) = (self, other) {
            return Some(Float::from_rational(a.as_ref() + b.as_ref()));
        }
        add_scaled(self.scaled(), other.scaled())
    }

    /// The difference; `None` where it is too large.
    pub(crate) fn sub(&self, other: &Float) -> Option<Float> {
        self.add(&other.neg())
    }

    /// The product; `None` where it is too large.
    pub(crate) fn mul(&self, other: &Float) -> Option<Float> {
        if let (Float::Exact(a), Float::Exact(b)) = (self, other) {
            return Some(Float::from_rational(a.as_ref() * b.as_ref()));
        }
        let ((sign_a, a), (sign_b, b)) = (self.scaled(), other.scaled());
        let scaled =
            Scaled { mantissa: a.mantissa * b.mantissa, exponent: a.exponent + b.exponent };
        Float::from_scaled(sign_a * sign_b, scaled, false)
    }

    /// The quotient; `None` where it is too large, and for division by zero.
    pub(crate) fn div(&self, other: &Float) -> Option<Float> {
        if other.sign() == 0 {
            return None;
        }
        if let (Float::Exact(a), Float::Exact(b)) = (self, other) {
            return Some(Float::from_rational(a.as_ref() / b.as_ref()));
        }
        let ((sign_a, a), (sign_b, b)) = (self.scaled(), other.scaled());
        let (scaled, sticky) = a.quotient(&b, PRECISION + 2);
        Float::from_scaled(sign_a * sign_b, scaled, sticky)
    }

    pub(crate) fn compare(&self, other: &Float) -> Ordering {
        if let (Float::Exact(a), Float::Exact(b)) = (self, other) {
            return a.cmp(b);
        }
        let by_sign = self.sign().cmp(&other.sign());
        if by_sign != Ordering::Equal || self.sign() == 0 {
            return by_sign;
        }
        let magnitudes = compare_scaled(&self.scaled().1, &other.scaled().1);
        if self.sign() < 0 { magnitudes.reverse() } else { magnitudes }
    }

    /// Sign and magnitude, in 512 bits.
    pub(super) fn scaled(&self) -> (Sign, Scaled) {
        match self {
            Float::Exact(r) => {
                let numer = Scaled { mantissa: r.numer().magnitude().clone(), exponent: 0 };
                let denom = Scaled { mantissa: r.denom().magnitude().clone(), exponent: 0 };
                let (scaled, sticky) = numer.quotient(&denom, PRECISION + 2);
                (r.numer().sign(), scaled.round(PRECISION, sticky))
            }
            Float::Big { mantissa, exponent } => {
                let scaled = Scaled { mantissa: mantissa.magnitude().clone(), exponent: *exponent };
                (mantissa.sign(), scaled)
            }
        }
    }

    /// Rounds to 512 bits; `None` where the number is too large.
    pub(super) fn from_scaled(sign: Sign, scaled: Scaled, sticky: bool) -> Option<Float> {
        let Scaled { mantissa, exponent } = scaled.round(PRECISION, sticky);
        let zeros = mantissa.trailing_zeros().unwrap_or(0);
        let scaled = Scaled { mantissa: mantissa >> zeros, exponent: exponent + zeros as i64 };
        if scaled.mantissa.is_zero() || scaled.top() < -MAX_EXPONENT {
            return Some(Float::zero());
        }
        if scaled.top() > MAX_EXPONENT {
            return None;
        }
        let mantissa = Rc::new(BigInt::from_biguint(sign, scaled.mantissa));
        Some(Float::Big { mantissa, exponent: scaled.exponent })
    }

    fn from_rational(r: BigRational) -> Float {
        if r.numer().bits() < EXACT_BITS && r.denom().bits() < EXACT_BITS {
            return Float::Exact(Rc::new(r));
        }
        let (sign, scaled) = Float::Exact(Rc::new(r)).scaled();
        // Fractions of numbers this size are far from the limits of exponents.
        Float::from_scaled(sign, scaled, false).unwrap_or_else(Float::zero)
    }

    fn to_ieee(&self, bits: i64, min: i64, max: i64) -> f64 {
        let magnitude = match self {
            Float::Exact(r) => {
                let numer = Scaled { mantissa: r.numer().magnitude().clone(), exponent: 0 };
                let denom = Scaled { mantissa: r.denom().magnitude().clone(), exponent: 0 };
                let (scaled, sticky) = numer.quotient(&denom, bits as u64 + 2);
                scaled.to_ieee(bits, min, max, sticky)
            }
            Float::Big { .. } => self.scaled().1.to_ieee(bits, min, max, false),
        };
        if self.sign() < 0 { -magnitude } else { magnitude }
    }
}

impl From<&Int> for Float {
    fn from(n: &Int) -> Self {
        Float::from_rational(BigRational::from_integer(n.to_big().into_owned()))
    }
}

impl Scaled {
    fn into_rational(self, sign: Sign) -> BigRational {
        let mantissa = BigInt::from_biguint(sign, self.mantissa);
        match u64::try_from(self.exponent) {
            Ok(up) => BigRational::from_integer(mantissa << up),
            Err(_) => BigRational::new(mantissa, BigInt::one() << self.exponent.unsigned_abs()),
        }
    }
}

fn add_scaled((sign_a, a): (Sign, Scaled), (sign_b, b): (Sign, Scaled)) -> Option<Float> {
    if a.mantissa.is_zero() {
        return Float::from_scaled(sign_b, b, false);
    }
    if b.mantissa.is_zero() {
        return Float::from_scaled(sign_a, a, false);
    }
    let ((sign_a, a), (sign_b, mut b)) =
        if a.top() >= b.top() { ((sign_a, a), (sign_b, b)) } else { ((sign_b, b), (sign_a, a)) };
    // What is far below the last bit matters only for which way to round: any tiny number does.
    let floor = a.top() - 2 * PRECISION as i64 - 4;
    if b.top() < floor {
        b = Scaled { mantissa: BigUint::one(), exponent: floor };
    }
    let exponent = a.exponent.min(b.exponent);
    let a = BigInt::from_biguint(sign_a, a.mantissa << (a.exponent - exponent).unsigned_abs());
    let b = BigInt::from_biguint(sign_b, b.mantissa << (b.exponent - exponent).unsigned_abs());
    let (sign, mantissa) = (a + b).into_parts();
    Float::from_scaled(sign, Scaled { mantissa, exponent }, false)
}

fn compare_scaled(a: &Scaled, b: &Scaled) -> Ordering {
    a.top().cmp(&b.top()).then_with(|| {
        let exponent = a.exponent.min(b.exponent);
        let left = &a.mantissa << (a.exponent - exponent).unsigned_abs();
        left.cmp(&(&b.mantissa << (b.exponent - exponent).unsigned_abs()))
    })
}

/// Bits at the end of a mantissa that may stem from rounding.
const UNSURE_BITS: u64 = 4;

fn big_to_int(mantissa: &BigInt, exponent: i64) -> Option<Int> {
    let scaled = Scaled { mantissa: mantissa.magnitude().clone(), exponent };
    if scaled.top() >= EXACT_BITS as i64 {
        return None;
    }
    // An integer as it stands is not rounded.
    let unsure = if exponent >= 0 { 0 } else { UNSURE_BITS };
    let scaled = scaled.round(PRECISION - unsure, false);
    let zeros = scaled.mantissa.trailing_zeros()?;
    let shift = scaled.exponent + zeros as i64;
    let magnitude = (scaled.mantissa >> zeros) << u64::try_from(shift).ok()?;
    Some(Int::from(BigInt::from_biguint(mantissa.sign(), magnitude)))
}
