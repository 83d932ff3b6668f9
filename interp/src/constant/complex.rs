//! Complex constants: pairs of floating-point constants.

use super::{ConstValue, Float, Int};

/// Real and imaginary part.
pub(super) type Parts = (Float, Float);

pub(super) fn neg((re, im): &Parts) -> Parts {
    (re.neg(), im.neg())
}

pub(super) fn add((a, b): &Parts, (c, d): &Parts) -> Option<Parts> {
    Some((a.add(c)?, b.add(d)?))
}

pub(super) fn sub((a, b): &Parts, (c, d): &Parts) -> Option<Parts> {
    Some((a.sub(c)?, b.sub(d)?))
}

pub(super) fn mul((a, b): &Parts, (c, d): &Parts) -> Option<Parts> {
    let re = a.mul(c)?.sub(&b.mul(d)?)?;
    let im = b.mul(c)?.add(&a.mul(d)?)?;
    Some((re, im))
}

/// The quotient; `None` for division by zero and where it is too large.
pub(super) fn div((a, b): &Parts, (c, d): &Parts) -> Option<Parts> {
    let norm = c.mul(c)?.add(&d.mul(d)?)?;
    let re = a.mul(c)?.add(&b.mul(d)?)?;
    let im = b.mul(c)?.sub(&a.mul(d)?)?;
    Some((re.div(&norm)?, im.div(&norm)?))
}

impl ConstValue {
    /// Whether nothing can be divided by a number. A complex number is divided by by its norm, which is zero even where its parts are
    /// only very small.
    pub(crate) fn divides_as_zero(&self) -> bool {
        match self {
            ConstValue::Complex(re, im) => {
                let vanishes = |part: &Float| part.mul(part).is_some_and(|norm| norm.sign() == 0);
                vanishes(re) && vanishes(im)
            }
            _ => self.sign() == Some(0),
        }
    }

    /// The real part of a number.
    pub fn real(&self) -> Option<ConstValue> {
        match self {
            ConstValue::Int(_) | ConstValue::Float(_) | ConstValue::Unknown => Some(self.clone()),
            ConstValue::Complex(re, _) => Some(ConstValue::Float(re.clone())),
            ConstValue::Bool(_) | ConstValue::String(_) => None,
        }
    }

    /// The imaginary part of a number.
    pub fn imag(&self) -> Option<ConstValue> {
        match self {
            ConstValue::Int(_) | ConstValue::Float(_) => Some(ConstValue::Int(Int::from(0))),
            ConstValue::Complex(_, im) => Some(ConstValue::Float(im.clone())),
            ConstValue::Unknown => Some(ConstValue::Unknown),
            ConstValue::Bool(_) | ConstValue::String(_) => None,
        }
    }

    /// The complex number of these parts, which must be real.
    pub fn make_complex(re: &ConstValue, im: &ConstValue) -> Option<ConstValue> {
        if re.is_unknown() || im.is_unknown() {
            return Some(ConstValue::Unknown);
        }
        Some(ConstValue::Complex(re.float()?, im.float()?))
    }
}
