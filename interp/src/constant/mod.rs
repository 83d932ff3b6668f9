//! Exact values of constants (spec: Constants).
//!
//! A constant is a boolean, a string, an integer of any size, or a number that is exact for as long as that is affordable and has
//! 512 bits of mantissa beyond (`1e100000000` is legal Go). The kind of a value follows the type it has: a value that was made
//! [`representable`](ConstValue::representable) in an integer type is an `Int`, in a floating-point type a `Float`, in a complex type
//! a `Complex`, and binary operations first promote the smaller kind (integer, floating-point, complex).
//!
//! Sizes are limited as in gc: integers to [`MAX_BITS`], shift counts to [`MAX_SHIFT`], binary exponents to 31 bits.
//!
//! Everything here is total: what an operation is not defined for is an error or `None`, never a panic.

mod complex;
mod convert;
mod decimal;
mod float;
mod format;
mod int;
mod literal;
mod ops;
mod quoted;
#[cfg(test)]
mod tests;

use std::rc::Rc;

use num_bigint::BigInt;
use num_rational::BigRational;

pub use convert::{Repr, Target};
pub use int::Int;
pub use literal::MAX_LITERAL_LEN;
pub use ops::{ConstError, MAX_BITS, MAX_SHIFT, MAX_STRING};

/// The value of a constant.
///
/// A typed constant's value is already rounded or checked to be representable in its type.
#[derive(Clone, PartialEq, Debug)]
pub enum ConstValue {
    /// A boolean.
    Bool(bool),
    /// The bytes of a string.
    String(Rc<[u8]>),
    /// An integer.
    Int(Int),
    /// A floating-point number.
    Float(Float),
    /// A complex number: real and imaginary part.
    Complex(Float, Float),
    /// A value that is not known because of an error that was reported: it fits every type, and what is computed with it is not known.
    Unknown,
}

/// A floating-point constant: exact while that is affordable.
#[derive(Clone, PartialEq, Debug)]
pub enum Float {
    /// An exact fraction.
    Exact(Rc<BigRational>),
    /// A number too large or too small for that: 512 bits of mantissa, `mantissa * 2^exponent`.
    Big {
        /// The mantissa, odd or zero.
        mantissa: Rc<BigInt>,
        /// The binary exponent.
        exponent: i64,
    },
}

impl ConstValue {
    /// A string constant of these bytes.
    pub fn from_bytes(bytes: &[u8]) -> ConstValue {
        ConstValue::String(Rc::from(bytes))
    }

    /// Whether the value is not known because of an error.
    pub fn is_unknown(&self) -> bool {
        matches!(self, ConstValue::Unknown)
    }

    /// Whether gc reports the value where it is the second one of a switch: it does for integers, floating-point numbers and strings.
    pub fn may_not_repeat(&self) -> bool {
        match self {
            ConstValue::Int(_) | ConstValue::Float(_) | ConstValue::String(_) => true,
            ConstValue::Bool(_) | ConstValue::Complex(..) | ConstValue::Unknown => false,
        }
    }

    /// The boolean, of a boolean constant.
    pub fn as_bool(&self) -> Option<bool> {
        match self {
            ConstValue::Bool(b) => Some(*b),
            ConstValue::String(_)
            | ConstValue::Int(_)
            | ConstValue::Float(_)
            | ConstValue::Complex(..)
            | ConstValue::Unknown => None,
        }
    }

    /// The bytes, of a string constant.
    pub fn as_bytes(&self) -> Option<&Rc<[u8]>> {
        match self {
            ConstValue::String(bytes) => Some(bytes),
            ConstValue::Bool(_)
            | ConstValue::Int(_)
            | ConstValue::Float(_)
            | ConstValue::Complex(..)
            | ConstValue::Unknown => None,
        }
    }

    /// The number as an `i64`, if it is an integer in that range.
    pub fn as_i64(&self) -> Option<i64> {
        match self {
            ConstValue::Int(int) => int.as_i64(),
            _ => self.integer()?.as_i64(),
        }
    }

    /// The number as a `u64`, if it is an integer in that range.
    pub fn as_u64(&self) -> Option<u64> {
        match self {
            ConstValue::Int(int) => int.as_u64(),
            _ => self.integer()?.as_u64(),
        }
    }

    /// The nearest `f64` of a real number (ties to even); infinite where it is too large.
    pub fn as_f64(&self) -> Option<f64> {
        self.float().map(|f| f.to_f64())
    }

    /// The nearest `f32` of a real number (ties to even, rounded once); infinite where it is too large.
    pub fn as_f32(&self) -> Option<f32> {
        self.float().map(|f| f.to_f32())
    }

    /// The sign of a number: -1, 0 or 1. Of a complex number, 0 where it is zero and else 1.
    pub fn sign(&self) -> Option<i32> {
        match self {
            ConstValue::Int(int) => Some(int.sign()),
            ConstValue::Float(f) => Some(f.sign()),
            ConstValue::Complex(re, im) => Some(i32::from(re.sign() != 0 || im.sign() != 0)),
            ConstValue::Bool(_) | ConstValue::String(_) | ConstValue::Unknown => None,
        }
    }

    /// Whether this is a number.
    pub fn is_number(&self) -> bool {
        match self {
            ConstValue::Int(_) | ConstValue::Float(_) | ConstValue::Complex(..) => true,
            ConstValue::Bool(_) | ConstValue::String(_) | ConstValue::Unknown => false,
        }
    }

    /// How many bits the magnitude of an integer has; 0 for zero and for what is no integer.
    pub fn bit_len(&self) -> u64 {
        match self {
            ConstValue::Int(int) => int.bit_len(),
            _ => 0,
        }
    }

    /// Whether this integer is larger than an untyped constant may be: gc then reports `constant … overflow`.
    pub fn exceeds_limit(&self) -> bool {
        self.bit_len() > MAX_BITS
    }
}

impl From<bool> for ConstValue {
    fn from(b: bool) -> Self {
        ConstValue::Bool(b)
    }
}

impl From<i32> for ConstValue {
    fn from(n: i32) -> Self {
        ConstValue::Int(Int::from(n))
    }
}

impl From<i64> for ConstValue {
    fn from(n: i64) -> Self {
        ConstValue::Int(Int::from(n))
    }
}

impl From<u64> for ConstValue {
    fn from(n: u64) -> Self {
        ConstValue::Int(Int::from(n))
    }
}

impl From<&str> for ConstValue {
    fn from(text: &str) -> Self {
        ConstValue::from_bytes(text.as_bytes())
    }
}
