//! Values of basic literals (spec: Integer, Floating-point, Imaginary, Rune and String literals).

use num_bigint::{BigInt, BigUint, Sign};
use num_traits::Zero;
use racewalk_grammar::ast::LitKind;

use super::decimal::decimal;
use super::{ConstValue, Float, Int};

/// Longer number literals are refused by gc: `excessively long constant: 1111111111... (10001 chars)`.
pub const MAX_LITERAL_LEN: usize = 10_000;

impl ConstValue {
    /// The value of a literal, from its source text.
    ///
    /// `None` where the text is malformed, or a number longer than [`MAX_LITERAL_LEN`] or beyond all exponents (gc: `malformed constant`).
    pub fn from_literal(kind: LitKind, text: &str) -> Option<ConstValue> {
        match kind {
            LitKind::Int => integer(&clean(text)?).map(ConstValue::Int),
            LitKind::Float => float(&clean(text)?).map(ConstValue::Float),
            LitKind::Imag => {
                let number = clean(text.strip_suffix('i')?)?;
                Some(ConstValue::Complex(Float::zero(), imaginary(&number)?))
            }
            LitKind::Char | LitKind::String => super::quoted::decode(kind, text),
        }
    }
}

/// The literal in lower case and without underscores.
fn clean(text: &str) -> Option<String> {
    let fine = text.len() <= MAX_LITERAL_LEN && text.is_ascii();
    fine.then(|| text.chars().filter(|&c| c != '_').map(|c| c.to_ascii_lowercase()).collect())
}

fn integer(text: &str) -> Option<Int> {
    let (digits, radix) = match text.as_bytes() {
        [b'0', b'x', ..] => (&text[2..], 16),
        [b'0', b'o', ..] => (&text[2..], 8),
        [b'0', b'b', ..] => (&text[2..], 2),
        [b'0', _, ..] => (&text[1..], 8),
        _ => (text, 10),
    };
    if !digits.starts_with(|c: char| c.is_digit(radix)) {
        return None;
    }
    if let Ok(small) = i64::from_str_radix(digits, radix) {
        return Some(Int::from(small));
    }
    BigInt::parse_bytes(digits.as_bytes(), radix).map(Int::from)
}

fn float(text: &str) -> Option<Float> {
    let (digits, radix, marker) = match text.strip_prefix("0x") {
        Some(digits) => (digits, 16, 'p'),
        None => (text, 10, 'e'),
    };
    let (mantissa, exponent) = match digits.split_once(marker) {
        Some((mantissa, exponent)) => (mantissa, parse_exponent(exponent)?),
        None if radix == 16 => return None,
        None => (digits, 0),
    };
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let joined = [whole, fraction].concat();
    if joined.is_empty() || !joined.chars().all(|c| c.is_digit(radix)) {
        return None;
    }
    let digits = BigUint::parse_bytes(joined.as_bytes(), radix)?;
    if digits.is_zero() {
        return Some(Float::zero());
    }
    if radix == 10 {
        return decimal(digits, exponent - fraction.len() as i64);
    }
    let mantissa = BigInt::from_biguint(Sign::Plus, digits);
    Float::from_parts(mantissa, exponent - 4 * fraction.len() as i64)
}

/// An exponent, with those that are absurd brought to a size that cannot overflow.
fn parse_exponent(text: &str) -> Option<i64> {
    const LIMIT: i64 = 1 << 40;
    let digits = text.strip_prefix(['+', '-']).unwrap_or(text);
    if digits.is_empty() || !digits.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let size = digits.parse::<i64>().unwrap_or(LIMIT).min(LIMIT);
    Some(if text.starts_with('-') { -size } else { size })
}

/// The number before `i`: a decimal one may have leading zeros, a prefixed one is an integer or a hexadecimal float.
fn imaginary(text: &str) -> Option<Float> {
    let prefixed = text.starts_with("0x") || text.starts_with("0o") || text.starts_with("0b");
    let is_float = if text.starts_with("0x") { text.contains(['.', 'p']) } else { !prefixed };
    if is_float { float(text) } else { integer(text).map(|n| Float::from(&n)) }
}
