//! Integers of any size, cheap while they are small.
//!
//! Invariant: a number that fits an `i64` is never kept as a big one, so equality of representations is equality of numbers.

use std::borrow::Cow;
use std::cmp::Ordering;
use std::fmt;
use std::rc::Rc;

use num_bigint::{BigInt, Sign};
use num_traits::ToPrimitive;

/// An integer of any size.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Int(Form);

#[derive(Clone, PartialEq, Eq, Hash)]
enum Form {
    Small(i64),
    Big(Rc<BigInt>),
}

impl Int {
    /// The number as an `i64`, if it fits.
    pub fn as_i64(&self) -> Option<i64> {
        match &self.0 {
            Form::Small(n) => Some(*n),
            Form::Big(_) => None,
        }
    }

    /// The number as a `u64`, if it fits.
    pub fn as_u64(&self) -> Option<u64> {
        match &self.0 {
            Form::Small(n) => u64::try_from(*n).ok(),
            Form::Big(n) => n.to_u64(),
        }
    }

    /// The number as a big integer.
    pub fn to_big(&self) -> Cow<'_, BigInt> {
        match &self.0 {
            Form::Small(n) => Cow::Owned(BigInt::from(*n)),
            Form::Big(n) => Cow::Borrowed(n),
        }
    }

    /// -1, 0 or 1.
    pub fn sign(&self) -> i32 {
        match &self.0 {
            Form::Small(n) => n.signum() as i32,
            Form::Big(n) if n.sign() == Sign::Minus => -1,
            Form::Big(_) => 1,
        }
    }

    /// How many bits the magnitude has; 0 for zero.
    pub fn bit_len(&self) -> u64 {
        match &self.0 {
            Form::Small(n) => u64::from(u64::BITS - n.unsigned_abs().leading_zeros()),
            Form::Big(n) => n.bits(),
        }
    }

    pub(crate) fn neg(&self) -> Int {
        match &self.0 {
            Form::Small(n) => match n.checked_neg() {
                Some(result) => Int::from(result),
                None => Int::from(-BigInt::from(*n)),
            },
            Form::Big(n) => Int::from(-n.as_ref()),
        }
    }

    /// The bitwise complement of the two's complement form.
    pub(crate) fn not(&self) -> Int {
        match &self.0 {
            Form::Small(n) => Int::from(!n),
            Form::Big(n) => Int::from(!n.as_ref()),
        }
    }

    pub(crate) fn add(&self, other: &Int) -> Int {
        self.apply(other, i64::checked_add, |a, b| a + b)
    }

    pub(crate) fn sub(&self, other: &Int) -> Int {
        self.apply(other, i64::checked_sub, |a, b| a - b)
    }

    pub(crate) fn mul(&self, other: &Int) -> Int {
        self.apply(other, i64::checked_mul, |a, b| a * b)
    }

    /// The quotient, rounded toward zero; `None` for division by zero.
    pub(crate) fn div(&self, other: &Int) -> Option<Int> {
        (other.sign() != 0).then(|| self.apply(other, i64::checked_div, |a, b| a / b))
    }

    /// The remainder, with the sign of `self`; `None` for division by zero.
    pub(crate) fn rem(&self, other: &Int) -> Option<Int> {
        (other.sign() != 0).then(|| self.apply(other, i64::checked_rem, |a, b| a % b))
    }

    pub(crate) fn and(&self, other: &Int) -> Int {
        self.apply(other, |a, b| Some(a & b), |a, b| a & b)
    }

    pub(crate) fn or(&self, other: &Int) -> Int {
        self.apply(other, |a, b| Some(a | b), |a, b| a | b)
    }

    pub(crate) fn xor(&self, other: &Int) -> Int {
        self.apply(other, |a, b| Some(a ^ b), |a, b| a ^ b)
    }

    /// `self * 2^n`.
    pub(crate) fn shl(&self, n: u32) -> Int {
        match &self.0 {
            Form::Small(0) => self.clone(),
            Form::Small(v) if self.bit_len() + u64::from(n) < 64 => Int::from(v << n),
            Form::Small(_) | Form::Big(_) => Int::from(self.to_big().into_owned() << n),
        }
    }

    /// `self / 2^n`, rounded down.
    pub(crate) fn shr(&self, n: u32) -> Int {
        match &self.0 {
            Form::Small(v) => Int::from(v >> n.min(63)),
            Form::Big(v) => Int::from(v.as_ref() >> n),
        }
    }

    fn apply(
        &self,
        other: &Int,
        small: fn(i64, i64) -> Option<i64>,
        big: fn(&BigInt, &BigInt) -> BigInt,
    ) -> Int {
        if let (Form::Small(a), Form::Small(b)) = (&self.0, &other.0)
            && let Some(result) = small(*a, *b)
        {
            return Int::from(result);
        }
        Int::from(big(&self.to_big(), &other.to_big()))
    }
}

impl From<i32> for Int {
    fn from(n: i32) -> Self {
        Int::from(i64::from(n))
    }
}

impl From<i64> for Int {
    fn from(n: i64) -> Self {
        Int(Form::Small(n))
    }
}

impl From<u64> for Int {
    fn from(n: u64) -> Self {
        match i64::try_from(n) {
            Ok(small) => Int(Form::Small(small)),
            Err(_) => Int(Form::Big(Rc::new(BigInt::from(n)))),
        }
    }
}

impl From<BigInt> for Int {
    fn from(n: BigInt) -> Self {
        match n.to_i64() {
            Some(small) => Int(Form::Small(small)),
            None => Int(Form::Big(Rc::new(n))),
        }
    }
}

impl PartialOrd for Int {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Int {
    fn cmp(&self, other: &Self) -> Ordering {
        match (&self.0, &other.0) {
            (Form::Small(a), Form::Small(b)) => a.cmp(b),
            _ => self.to_big().cmp(&other.to_big()),
        }
    }
}

impl fmt::Display for Int {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Form::Small(n) => fmt::Display::fmt(n, f),
            Form::Big(n) => fmt::Display::fmt(n, f),
        }
    }
}

impl fmt::Debug for Int {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}
