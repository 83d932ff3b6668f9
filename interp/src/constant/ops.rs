//! Operators on constants (spec: Constant expressions).

use std::cmp::Ordering;
use std::rc::Rc;

use racewalk_grammar::ast::{BinaryOp, UnaryOp};

use super::complex::{self, Parts};
use super::{ConstValue, Float, Int};

/// How many bits an untyped integer constant may have.
pub const MAX_BITS: u64 = 512;

/// The largest count of a constant shift. It is as large as denormal numbers of type float64 need.
pub const MAX_SHIFT: u64 = 1023 - 1 + 52;

/// The longest string that concatenation makes, in bytes.
pub const MAX_STRING: usize = 64 << 20;

/// Why an operation on constants has no value.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum ConstError {
    /// `division by zero`
    DivisionByZero,
    /// The count of a shift is negative or more than [`MAX_SHIFT`]: `invalid shift count`.
    ShiftTooLarge,
    /// An integer of more than [`MAX_BITS`] bits: `constant … overflow`.
    TooLarge,
    /// A string of so many bytes, more than [`MAX_STRING`]: `constant string too long`.
    StringTooLong(usize),
    /// A floating-point number beyond all exponents: `constant result is not representable`.
    NotRepresentable,
    /// The operator is not defined for such operands.
    Undefined,
}

/// Two operands of one kind.
enum Pair {
    Bools(bool, bool),
    Strings(Rc<[u8]>, Rc<[u8]>),
    Ints(Int, Int),
    Floats(Float, Float),
    Complexes(Parts, Parts),
}

impl ConstValue {
    /// `op v`. The width of an unsigned type limits `^v`: bits, and whether the type is signed.
    ///
    /// # Errors
    ///
    /// `TooLarge` for integers over [`MAX_BITS`], `Undefined` where the operator is not defined.
    pub fn unary(
        op: UnaryOp,
        v: &ConstValue,
        width: Option<(u32, bool)>,
    ) -> Result<ConstValue, ConstError> {
        match (op, v) {
            (_, ConstValue::Unknown) => Ok(ConstValue::Unknown),
            (UnaryOp::Plus, v) if v.is_number() => Ok(v.clone()),
            (UnaryOp::Neg, ConstValue::Int(n)) => limited(n.neg()),
            (UnaryOp::Neg, ConstValue::Float(f)) => Ok(ConstValue::Float(f.neg())),
            (UnaryOp::Neg, ConstValue::Complex(re, im)) => {
                let (re, im) = complex::neg(&(re.clone(), im.clone()));
                Ok(ConstValue::Complex(re, im))
            }
            (UnaryOp::BitNot, v) => limited(complement(v, width)?),
            (UnaryOp::Not, ConstValue::Bool(b)) => Ok(ConstValue::Bool(!b)),
            _ => Err(ConstError::Undefined),
        }
    }

    /// `a op b`, for all operators but shifts; comparisons give a boolean. `int_division` says that the operands' type is an
    /// integer type, so that `/` truncates.
    ///
    /// # Errors
    ///
    /// `DivisionByZero`; `TooLarge` for integers over [`MAX_BITS`] (typed ones are always smaller, since their operands have 64 bits);
    /// `NotRepresentable` for floating-point numbers; `Undefined` where the operator is not defined.
    pub fn binary(
        op: BinaryOp,
        a: &ConstValue,
        b: &ConstValue,
        int_division: bool,
    ) -> Result<ConstValue, ConstError> {
        if op.is_comparison() {
            return Ok(ConstValue::Bool(ConstValue::compare(op, a, b)));
        }
        if a.is_unknown() || b.is_unknown() {
            return Ok(ConstValue::Unknown);
        }
        match matched(a, b).ok_or(ConstError::Undefined)? {
            Pair::Bools(a, b) => binary_bool(op, a, b),
            Pair::Strings(a, b) => concat(op, &a, &b),
            Pair::Ints(a, b) if op == BinaryOp::Div && !int_division => {
                binary_float(op, &Float::from(&a), &Float::from(&b))
            }
            Pair::Ints(a, b) => binary_int(op, &a, &b),
            Pair::Floats(a, b) if int_division => {
                let (a, b) = a.to_int().zip(b.to_int()).ok_or(ConstError::Undefined)?;
                binary_int(op, &a, &b)
            }
            Pair::Floats(a, b) => binary_float(op, &a, &b),
            Pair::Complexes(a, b) => binary_complex(op, &a, &b),
        }
    }

    /// `a op b` for a comparison. False where the operands cannot be compared so.
    pub fn compare(op: BinaryOp, a: &ConstValue, b: &ConstValue) -> bool {
        let ordering = match matched(a, b) {
            Some(Pair::Bools(a, b)) => return equality(op, a == b),
            Some(Pair::Complexes(a, b)) => {
                let equal =
                    a.0.compare(&b.0) == Ordering::Equal && a.1.compare(&b.1) == Ordering::Equal;
                return equality(op, equal);
            }
            Some(Pair::Strings(a, b)) => a.cmp(&b),
            Some(Pair::Ints(a, b)) => a.cmp(&b),
            Some(Pair::Floats(a, b)) => a.compare(&b),
            None => return false,
        };
        match op {
            BinaryOp::Lt => ordering.is_lt(),
            BinaryOp::Le => ordering.is_le(),
            BinaryOp::Gt => ordering.is_gt(),
            BinaryOp::Ge => ordering.is_ge(),
            _ => equality(op, ordering.is_eq()),
        }
    }

    /// `v << n` or `v >> n`. The result may be larger than an untyped constant is allowed to be: see
    /// [`exceeds_limit`](ConstValue::exceeds_limit).
    ///
    /// # Errors
    ///
    /// `ShiftTooLarge` for counts over [`MAX_SHIFT`], `Undefined` where `v` is no integer or `op` no shift.
    pub fn shift(op: BinaryOp, v: &ConstValue, n: u64) -> Result<ConstValue, ConstError> {
        let v = v.integer().ok_or(ConstError::Undefined)?;
        let n = u32::try_from(n).ok().filter(|&n| u64::from(n) <= MAX_SHIFT);
        let n = n.ok_or(ConstError::ShiftTooLarge)?;
        match op {
            BinaryOp::Shl => Ok(ConstValue::Int(v.shl(n))),
            BinaryOp::Shr => Ok(ConstValue::Int(v.shr(n))),
            _ => Err(ConstError::Undefined),
        }
    }
}

/// The operands as the larger of their two kinds; `None` where they have none in common.
fn matched(a: &ConstValue, b: &ConstValue) -> Option<Pair> {
    match (a, b) {
        (ConstValue::Bool(a), ConstValue::Bool(b)) => Some(Pair::Bools(*a, *b)),
        (ConstValue::String(a), ConstValue::String(b)) => Some(Pair::Strings(a.clone(), b.clone())),
        (ConstValue::Int(a), ConstValue::Int(b)) => Some(Pair::Ints(a.clone(), b.clone())),
        (ConstValue::Complex(..), _) | (_, ConstValue::Complex(..)) => {
            Some(Pair::Complexes(a.parts()?, b.parts()?))
        }
        (ConstValue::Float(_), _) | (_, ConstValue::Float(_)) => {
            Some(Pair::Floats(a.float()?, b.float()?))
        }
        _ => None,
    }
}

fn equality(op: BinaryOp, equal: bool) -> bool {
    match op {
        BinaryOp::Eq => equal,
        BinaryOp::Ne => !equal,
        _ => false,
    }
}

fn complement(v: &ConstValue, width: Option<(u32, bool)>) -> Result<Int, ConstError> {
    let inverted = v.integer().ok_or(ConstError::Undefined)?.not();
    match width {
        // Of an unsigned type only the bits of its width are there to be inverted.
        Some((bits, false)) => {
            let mask = Int::from(1).shl(bits.min(64)).sub(&Int::from(1));
            Ok(inverted.and(&mask))
        }
        Some((_, true)) | None => Ok(inverted),
    }
}

fn limited(n: Int) -> Result<ConstValue, ConstError> {
    if n.bit_len() > MAX_BITS { Err(ConstError::TooLarge) } else { Ok(ConstValue::Int(n)) }
}

fn binary_bool(op: BinaryOp, a: bool, b: bool) -> Result<ConstValue, ConstError> {
    match op {
        BinaryOp::LogAnd => Ok(ConstValue::Bool(a && b)),
        BinaryOp::LogOr => Ok(ConstValue::Bool(a || b)),
        _ => Err(ConstError::Undefined),
    }
}

fn concat(op: BinaryOp, a: &[u8], b: &[u8]) -> Result<ConstValue, ConstError> {
    if op != BinaryOp::Add {
        return Err(ConstError::Undefined);
    }
    if a.len() + b.len() > MAX_STRING {
        return Err(ConstError::StringTooLong(a.len() + b.len()));
    }
    Ok(ConstValue::String(Rc::from([a, b].concat())))
}

fn binary_int(op: BinaryOp, a: &Int, b: &Int) -> Result<ConstValue, ConstError> {
    limited(match op {
        BinaryOp::Add => a.add(b),
        BinaryOp::Sub => a.sub(b),
        BinaryOp::Mul => a.mul(b),
        BinaryOp::Div => a.div(b).ok_or(ConstError::DivisionByZero)?,
        BinaryOp::Rem => a.rem(b).ok_or(ConstError::DivisionByZero)?,
        BinaryOp::And => a.and(b),
        BinaryOp::Or => a.or(b),
        BinaryOp::Xor => a.xor(b),
        BinaryOp::AndNot => a.and(&b.not()),
        _ => return Err(ConstError::Undefined),
    })
}

fn binary_float(op: BinaryOp, a: &Float, b: &Float) -> Result<ConstValue, ConstError> {
    let result = match op {
        BinaryOp::Add => a.add(b),
        BinaryOp::Sub => a.sub(b),
        BinaryOp::Mul => a.mul(b),
        BinaryOp::Div if b.sign() == 0 => return Err(ConstError::DivisionByZero),
        BinaryOp::Div => a.div(b),
        _ => return Err(ConstError::Undefined),
    };
    result.map(ConstValue::Float).ok_or(ConstError::NotRepresentable)
}

fn binary_complex(op: BinaryOp, a: &Parts, b: &Parts) -> Result<ConstValue, ConstError> {
    let result = match op {
        BinaryOp::Add => complex::add(a, b),
        BinaryOp::Sub => complex::sub(a, b),
        BinaryOp::Mul => complex::mul(a, b),
        BinaryOp::Div if b.0.sign() == 0 && b.1.sign() == 0 => {
            return Err(ConstError::DivisionByZero);
        }
        BinaryOp::Div => complex::div(a, b),
        _ => return Err(ConstError::Undefined),
    };
    let (re, im) = result.ok_or(ConstError::NotRepresentable)?;
    Ok(ConstValue::Complex(re, im))
}
