//! Text of constants, in gc's forms.
//!
//! `Display` is the short form of messages: six significant digits, long strings cut. [`exact_string`](ConstValue::exact_string) leaves
//! nothing out.

use std::fmt;

use num_traits::{One, ToPrimitive};

use super::{ConstValue, Float};
use crate::text::quote::quoted;
use crate::value::format::append_float;

/// How many characters of a quoted string a message shows.
const SHOWN_CHARS: usize = 72;

impl fmt::Display for ConstValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            ConstValue::Bool(b) => write!(f, "{b}"),
            ConstValue::String(bytes) => f.write_str(&cut(&quoted(bytes))),
            ConstValue::Int(n) => write!(f, "{n}"),
            ConstValue::Float(x) => write!(f, "{x}"),
            ConstValue::Complex(re, im) => write!(f, "({re} + {im}i)"),
            ConstValue::Unknown => f.write_str("unknown"),
        }
    }
}

impl fmt::Display for Float {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let near = self.to_f64();
        if near.is_finite() && (near != 0.0 || self.sign() == 0) {
            let text = six_digits(near);
            // What is no integer must not look like one.
            if text.contains('.') || self.to_int().is_some() {
                f.write_str(&text)
            } else {
                f.write_str(&shortest(near))
            }
        } else {
            f.write_str(&beyond_f64(self))
        }
    }
}

impl ConstValue {
    /// The value in full: integers with all digits, fractions as `a/b`, numbers beyond that as `0x.8p+5` with all digits of the
    /// mantissa, strings quoted and not cut.
    pub fn exact_string(&self) -> String {
        match self {
            ConstValue::String(bytes) => quoted(bytes),
            ConstValue::Float(x) => x.exact_string(),
            ConstValue::Complex(re, im) => {
                format!("({} + {}i)", re.exact_string(), im.exact_string())
            }
            ConstValue::Bool(_) | ConstValue::Int(_) | ConstValue::Unknown => self.to_string(),
        }
    }
}

impl Float {
    /// The value in full: `a/b`, or `0x.8p+5` where it is kept with a mantissa.
    pub fn exact_string(&self) -> String {
        match self {
            Float::Exact(r) if r.denom().is_one() => r.numer().to_string(),
            Float::Exact(r) => format!("{}/{}", r.numer(), r.denom()),
            Float::Big { .. } => {
                let (_, scaled) = self.scaled();
                let sign = if self.sign() < 0 { "-" } else { "" };
                let top = scaled.top();
                // The first digit is the one after the point: its first bit must be the mantissa's.
                let padding = (4 - scaled.mantissa.bits() % 4) % 4;
                let digits = (scaled.mantissa << padding).to_str_radix(16);
                format!("{sign}0x.{}p{top:+}", digits.trim_end_matches('0'))
            }
        }
    }
}

/// C's `%.6g`.
fn six_digits(x: f64) -> String {
    let scientific = format!("{x:.5e}");
    let Some((mantissa, exponent)) = scientific.split_once('e') else { return scientific };
    let exponent: i64 = exponent.parse().unwrap_or(0);
    if (-4..6).contains(&exponent) {
        let fixed = format!("{x:.*}", (5 - exponent) as usize);
        return trim_zeros(&fixed).to_owned();
    }
    let sign = if exponent < 0 { '-' } else { '+' };
    format!("{}e{sign}{:02}", trim_zeros(mantissa), exponent.unsigned_abs())
}

/// C's `%g` with as many digits as it takes.
fn shortest(x: f64) -> String {
    let mut text = Vec::new();
    append_float(&mut text, x, b'g', None, 64);
    String::from_utf8_lossy(&text).into_owned()
}

/// Without zeros at the end of the fraction, and without a point at the end.
fn trim_zeros(number: &str) -> &str {
    if number.contains('.') { number.trim_end_matches('0').trim_end_matches('.') } else { number }
}

/// Six digits of a number that an `f64` cannot hold, by its logarithm.
fn beyond_f64(x: &Float) -> String {
    let (_, scaled) = x.scaled();
    let top = scaled.top();
    let (bits, mantissa) = (scaled.mantissa.bits(), scaled.mantissa);
    // The mantissa as a number from 1/2 to 1.
    let fraction = if bits > 64 {
        (mantissa >> (bits - 64)).to_f64().unwrap_or(1.0) / 2f64.powi(64)
    } else {
        mantissa.to_f64().unwrap_or(1.0) / 2f64.powi(bits as i32)
    };
    // As package go/constant does it, which does not bring every mantissa up to 1.
    let log = top as f64 * std::f64::consts::LOG10_2;
    let mut exponent = log.trunc();
    let mut shown = fraction * 10f64.powf(log - exponent);
    if shown < 1.0 - 0.5e-6 {
        shown *= 10.0;
        exponent -= 1.0;
    } else if shown >= 10.0 {
        shown /= 10.0;
        exponent += 1.0;
    }
    let sign = if x.sign() < 0 { "-" } else { "" };
    format!("{sign}{}e{:+}", six_digits(shown), exponent as i64)
}

fn cut(text: &str) -> String {
    if text.chars().count() <= SHOWN_CHARS {
        return text.to_owned();
    }
    let mut kept: String = text.chars().take(SHOWN_CHARS - 3).collect();
    kept.push_str("...");
    kept
}
