//! Conversion between kinds of constants, and representability (spec: Representability).

use super::complex::Parts;
use super::{ConstValue, Float, Int};

/// What a constant's type wants its value to be.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Target {
    /// `bool`, typed or not.
    Bool,
    /// `string`, typed or not.
    String,
    /// An integer type.
    Int {
        /// Its width, at most 64.
        bits: u32,
        /// Whether it has negative numbers.
        signed: bool,
    },
    /// Untyped integers and runes.
    AnyInt,
    /// `float32`
    Float32,
    /// `float64`
    Float64,
    /// Untyped floating-point numbers.
    AnyFloat,
    /// `complex64`
    Complex64,
    /// `complex128`
    Complex128,
    /// Untyped complex numbers.
    AnyComplex,
}

/// Why a constant is not representable, as gc tells it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Repr {
    /// `(truncated)`: the target is an integer type, the value is of another kind.
    Truncated,
    /// `(overflows)`: any other number.
    Overflows,
    /// The target wants another kind of value altogether.
    Mismatch,
}

impl ConstValue {
    /// The value as one of the target, rounded where the target has less precision. Numbers too small for it become zero.
    ///
    /// # Errors
    ///
    /// Says how gc describes that the value is not representable.
    pub fn representable(&self, target: Target) -> Result<ConstValue, Repr> {
        match (target, self) {
            (Target::Bool, ConstValue::Bool(_))
            | (Target::String, ConstValue::String(_))
            | (_, ConstValue::Unknown) => return Ok(self.clone()),
            (Target::Bool | Target::String, _) => return Err(Repr::Mismatch),
            (_, ConstValue::Bool(_) | ConstValue::String(_)) => return Err(Repr::Mismatch),
            _ => {}
        }
        let rounded = match target {
            Target::Bool | Target::String => None,
            Target::Int { bits, signed } => {
                self.integer().filter(|n| fits(n, bits, signed)).map(ConstValue::Int)
            }
            Target::AnyInt => self.integer().map(ConstValue::Int),
            Target::Float32 | Target::Float64 | Target::AnyFloat => {
                self.float().and_then(|f| round(f, target)).map(ConstValue::Float)
            }
            Target::Complex64 | Target::Complex128 | Target::AnyComplex => self
                .parts()
                .and_then(|(re, im)| Some((round(re, target)?, round(im, target)?)))
                .map(|(re, im)| ConstValue::Complex(re, im)),
        };
        rounded.ok_or(match (target, self) {
            (_, ConstValue::Int(_)) => Repr::Overflows,
            (Target::Int { .. } | Target::AnyInt, _) => Repr::Truncated,
            _ => Repr::Overflows,
        })
    }

    /// The number as an `Int`, if it is an integer.
    pub fn to_int(&self) -> Option<ConstValue> {
        self.known(self.integer().map(ConstValue::Int))
    }

    /// The number as a `Float`, if it is real.
    pub fn to_float(&self) -> Option<ConstValue> {
        self.known(self.float().map(ConstValue::Float))
    }

    /// The number as a `Complex`.
    pub fn to_complex(&self) -> Option<ConstValue> {
        self.known(self.parts().map(|(re, im)| ConstValue::Complex(re, im)))
    }

    /// What this is as another kind of number, if it is known.
    fn known(&self, converted: Option<ConstValue>) -> Option<ConstValue> {
        if let ConstValue::Unknown = self { Some(ConstValue::Unknown) } else { converted }
    }

    /// The string that a conversion of this integer to `string` gives: its UTF-8 form, that of U+FFFD for what is no code point.
    pub fn rune_to_string(&self) -> Option<ConstValue> {
        let code = self.integer()?.as_u64().and_then(|n| u32::try_from(n).ok());
        let c = code.and_then(char::from_u32).unwrap_or(char::REPLACEMENT_CHARACTER);
        Some(ConstValue::from(c.encode_utf8(&mut [0; 4]) as &str))
    }

    pub(super) fn integer(&self) -> Option<Int> {
        match self {
            ConstValue::Int(n) => Some(n.clone()),
            ConstValue::Float(f) => f.to_int(),
            ConstValue::Complex(re, im) if im.sign() == 0 => re.to_int(),
            ConstValue::Complex(..)
            | ConstValue::Bool(_)
            | ConstValue::String(_)
            | ConstValue::Unknown => None,
        }
    }

    pub(super) fn float(&self) -> Option<Float> {
        match self {
            ConstValue::Int(n) => Some(Float::from(n)),
            ConstValue::Float(f) => Some(f.clone()),
            ConstValue::Complex(re, im) if im.sign() == 0 => Some(re.clone()),
            ConstValue::Complex(..)
            | ConstValue::Bool(_)
            | ConstValue::String(_)
            | ConstValue::Unknown => None,
        }
    }

    pub(super) fn parts(&self) -> Option<Parts> {
        match self {
            ConstValue::Complex(re, im) => Some((re.clone(), im.clone())),
            _ => Some((self.float()?, Float::zero())),
        }
    }
}

fn fits(n: &Int, bits: u32, signed: bool) -> bool {
    match (n.as_i64(), signed) {
        (Some(n), true) => {
            let unused = 64 - bits.clamp(1, 64);
            (n << unused) >> unused == n
        }
        (None, true) => false,
        (_, false) => n.sign() >= 0 && n.bit_len() <= u64::from(bits),
    }
}

/// The nearest number of the target's floating-point format, or of that of its parts; `None` where it is too large.
fn round(f: Float, target: Target) -> Option<Float> {
    match target {
        Target::Float32 | Target::Complex64 => Float::from_f64(f64::from(f.to_f32())),
        Target::Float64 | Target::Complex128 => Float::from_f64(f.to_f64()),
        Target::Bool
        | Target::String
        | Target::Int { .. }
        | Target::AnyInt
        | Target::AnyFloat
        | Target::AnyComplex => Some(f),
    }
}
