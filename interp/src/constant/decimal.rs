//! Decimal fractions of any exponent as floating-point constants.
//!
//! Ten to a power of hundreds of millions is computed by repeated squaring with guard bits, so the result is right to all 512 bits
//! but for the rounding of near ties.

use num_bigint::{BigInt, BigUint, Sign};
use num_traits::{One, Zero};

use super::Float;
use super::float::{MAX_EXPONENT, PRECISION, Scaled};

/// Extra bits while computing powers: squaring doubles the error, at most 31 times.
const GUARD_BITS: u64 = 96;

/// Decimal exponents below this give exact fractions.
const EXACT_EXPONENT: u64 = 1300;

/// `digits * 10^exponent`; `None` where it is too large.
pub(super) fn decimal(digits: BigUint, exponent: i64) -> Option<Float> {
    if digits.is_zero() {
        return Some(Float::zero());
    }
    if exponent.unsigned_abs() < EXACT_EXPONENT {
        let power = BigInt::from(10u32).pow(exponent.unsigned_abs() as u32);
        let digits = BigInt::from_biguint(Sign::Plus, digits);
        return if exponent >= 0 {
            Float::from_ratio(digits * power, BigInt::one())
        } else {
            Float::from_ratio(digits, power)
        };
    }
    if exponent > MAX_EXPONENT {
        return None;
    }
    if exponent < -MAX_EXPONENT {
        return Some(Float::zero());
    }
    let digits = Scaled { mantissa: digits, exponent: 0 };
    let power = power_of_five(exponent.unsigned_abs());
    let (mut scaled, sticky) = if exponent >= 0 {
        let mantissa = digits.mantissa * power.mantissa;
        (Scaled { mantissa, exponent: power.exponent }, false)
    } else {
        digits.quotient(&power, PRECISION + 2)
    };
    scaled.exponent += exponent;
    Float::from_scaled(Sign::Plus, scaled, sticky)
}

/// `5^n`, rounded to the working precision.
fn power_of_five(n: u64) -> Scaled {
    let mut result = Scaled { mantissa: BigUint::one(), exponent: 0 };
    for bit in (0..u64::BITS - n.leading_zeros()).rev() {
        let mut mantissa = &result.mantissa * &result.mantissa;
        if n >> bit & 1 == 1 {
            mantissa *= 5u32;
        }
        result =
            Scaled { mantissa, exponent: 2 * result.exponent }.round(PRECISION + GUARD_BITS, false);
    }
    result
}
