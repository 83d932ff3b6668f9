//! What operators do to words: the one description of Go's arithmetic as gc compiles it for amd64.
//!
//! A slot holds an integer extended to 64 bits by its signedness, so most operators work on all 64 bits and then [`wrap`] to the
//! width. Floats are bits; a `float32` is in the low half and every operation rounds to it.
//!
//! Each operator is a zero-size type with [`Alu`] or [`Rel`], so that nodes can be generic over it, and [`alu`] and [`rel`] give
//! the same as plain functions for the operators and widths that are not worth a node of their own.

use crate::tree::ir::{BinOp, CmpOp, Num, UnOp};

/// A two-operand operator that cannot fail.
pub trait Alu: 'static {
    /// The result.
    fn apply(a: u64, b: u64) -> u64;
}

/// A comparison.
pub trait Rel: 'static {
    /// Whether it holds.
    fn holds(a: u64, b: u64) -> bool;
}

/// An operator as a function.
pub type BinFn = fn(u64, u64) -> u64;

/// A comparison as a function.
pub type RelFn = fn(u64, u64) -> bool;

/// A one-operand operator as a function.
pub type UnFn = fn(u64) -> u64;

/// A width to wrap to.
pub trait Width: 'static {
    /// Cuts to the width and extends again.
    fn wrap(x: u64) -> u64;
}

macro_rules! widths {
    ($($name:ident $ty:ty, $wide:ty, $doc:literal;)*) => {$(
        #[doc = $doc]
        pub struct $name;
        impl Width for $name {
            #[inline(always)]
            fn wrap(x: u64) -> u64 {
                x as $ty as $wide as u64
            }
        }
    )*};
}

widths! {
    W8 u8, u64, "Unsigned, 8 bits.";
    W16 u16, u64, "Unsigned, 16 bits.";
    W32 u32, u64, "Unsigned, 32 bits.";
    W64 u64, u64, "64 bits, signed or not.";
    S8 i8, i64, "Signed, 8 bits.";
    S16 i16, i64, "Signed, 16 bits.";
    S32 i32, i64, "Signed, 32 bits.";
}

macro_rules! int_ops {
    ($($name:ident($a:ident, $b:ident) $e:expr, $doc:literal;)*) => {$(
        #[doc = $doc]
        pub struct $name<W = W64>(std::marker::PhantomData<W>);
        impl<W: Width> Alu for $name<W> {
            #[inline(always)]
            fn apply($a: u64, $b: u64) -> u64 {
                W::wrap($e)
            }
        }
    )*};
}

int_ops! {
    Add(a, b) a.wrapping_add(b), "`a + b`";
    Sub(a, b) a.wrapping_sub(b), "`a - b`";
    Mul(a, b) a.wrapping_mul(b), "`a * b`";
    And(a, b) a & b, "`a & b`";
    Or(a, b) a | b, "`a | b`";
    Xor(a, b) a ^ b, "`a ^ b`";
    AndNot(a, b) a & !b, "`a &^ b`";
    Shl(a, b) if b < 64 { a << b } else { 0 }, "`a << b`";
    ShrU(a, b) if b < 64 { a >> b } else { 0 }, "`a >> b` of an unsigned `a`";
    ShrS(a, b) ((a as i64) >> b.min(63)) as u64, "`a >> b` of a signed `a`";
}

macro_rules! float_ops {
    ($($name:ident $ty:ident $op:tt, $doc:literal;)*) => {$(
        #[doc = $doc]
        pub struct $name;
        impl Alu for $name {
            #[inline(always)]
            fn apply(a: u64, b: u64) -> u64 {
                $ty::to($ty::of(a) $op $ty::of(b))
            }
        }
    )*};
}

/// `float64` in a slot.
struct F64;

impl F64 {
    #[inline(always)]
    fn of(x: u64) -> f64 {
        f64::from_bits(x)
    }

    #[inline(always)]
    fn to(x: f64) -> u64 {
        x.to_bits()
    }
}

/// `float32` in a slot.
struct F32;

impl F32 {
    #[inline(always)]
    fn of(x: u64) -> f32 {
        f32::from_bits(x as u32)
    }

    #[inline(always)]
    fn to(x: f32) -> u64 {
        u64::from(x.to_bits())
    }
}

float_ops! {
    AddF F64 +, "`a + b` of `float64`";
    SubF F64 -, "`a - b` of `float64`";
    MulF F64 *, "`a * b` of `float64`";
    DivF F64 /, "`a / b` of `float64`";
    AddF32 F32 +, "`a + b` of `float32`";
    SubF32 F32 -, "`a - b` of `float32`";
    MulF32 F32 *, "`a * b` of `float32`";
    DivF32 F32 /, "`a / b` of `float32`";
}

/// Cuts an integer to its width and extends it again; floats are left alone.
#[inline]
pub fn wrap(num: Num, x: u64) -> u64 {
    match num {
        Num::I8 => S8::wrap(x),
        Num::I16 => S16::wrap(x),
        Num::I32 => S32::wrap(x),
        Num::U8 => W8::wrap(x),
        Num::U16 => W16::wrap(x),
        Num::U32 => W32::wrap(x),
        Num::I64 | Num::U64 | Num::F32 | Num::F64 => x,
    }
}

/// Whether integers of that kind are signed.
pub fn is_signed(num: Num) -> bool {
    matches!(num, Num::I8 | Num::I16 | Num::I32 | Num::I64)
}

/// Whether it is a float.
pub fn is_float(num: Num) -> bool {
    matches!(num, Num::F32 | Num::F64)
}

/// `a / b` of integers; `None` when `b` is 0. The least integer divided by -1 is itself.
#[inline(always)]
pub fn div(signed: bool, a: u64, b: u64) -> Option<u64> {
    if b == 0 {
        None
    } else if signed {
        Some((a as i64).wrapping_div(b as i64) as u64)
    } else {
        Some(a / b)
    }
}

/// `a % b` of integers; `None` when `b` is 0.
#[inline(always)]
pub fn rem(signed: bool, a: u64, b: u64) -> Option<u64> {
    if b == 0 {
        None
    } else if signed {
        Some((a as i64).wrapping_rem(b as i64) as u64)
    } else {
        Some(a % b)
    }
}

/// The function of an operator; `None` for integer division, which can fail, and for what floats do not have.
pub fn alu(op: BinOp, num: Num) -> Option<BinFn> {
    fn int<W: Width>(op: BinOp, signed: bool) -> Option<BinFn> {
        Some(match op {
            BinOp::Add => Add::<W>::apply,
            BinOp::Sub => Sub::<W>::apply,
            BinOp::Mul => Mul::<W>::apply,
            BinOp::And => And::<W>::apply,
            BinOp::Or => Or::<W>::apply,
            BinOp::Xor => Xor::<W>::apply,
            BinOp::AndNot => AndNot::<W>::apply,
            BinOp::Shl => Shl::<W>::apply,
            BinOp::Shr if signed => ShrS::<W>::apply,
            BinOp::Shr => ShrU::<W>::apply,
            BinOp::Div | BinOp::Rem => return None,
        })
    }
    Some(match num {
        Num::I8 => return int::<S8>(op, true),
        Num::I16 => return int::<S16>(op, true),
        Num::I32 => return int::<S32>(op, true),
        Num::I64 => return int::<W64>(op, true),
        Num::U8 => return int::<W8>(op, false),
        Num::U16 => return int::<W16>(op, false),
        Num::U32 => return int::<W32>(op, false),
        Num::U64 => return int::<W64>(op, false),
        Num::F64 => match op {
            BinOp::Add => AddF::apply,
            BinOp::Sub => SubF::apply,
            BinOp::Mul => MulF::apply,
            BinOp::Div => DivF::apply,
            _ => return None,
        },
        Num::F32 => match op {
            BinOp::Add => AddF32::apply,
            BinOp::Sub => SubF32::apply,
            BinOp::Mul => MulF32::apply,
            BinOp::Div => DivF32::apply,
            _ => return None,
        },
    })
}

/// Any operator; `None` when an integer is divided by 0.
pub fn bin(op: BinOp, num: Num, a: u64, b: u64) -> Option<u64> {
    match op {
        BinOp::Div if !is_float(num) => div(is_signed(num), a, b).map(|x| wrap(num, x)),
        BinOp::Rem if !is_float(num) => rem(is_signed(num), a, b).map(|x| wrap(num, x)),
        _ => alu(op, num).map(|f| f(a, b)),
    }
}

macro_rules! rels {
    ($($name:ident($a:ident, $b:ident) $e:expr, $doc:literal;)*) => {$(
        #[doc = $doc]
        pub struct $name;
        impl Rel for $name {
            #[inline(always)]
            fn holds($a: u64, $b: u64) -> bool {
                $e
            }
        }
    )*};
}

rels! {
    Eq(a, b) a == b, "`a == b` of integers, pointers, bools";
    Ne(a, b) a != b, "`a != b`";
    Lt(a, b) (a as i64) < b as i64, "`a < b` signed";
    Le(a, b) a as i64 <= b as i64, "`a <= b` signed";
    Gt(a, b) a as i64 > b as i64, "`a > b` signed";
    Ge(a, b) a as i64 >= b as i64, "`a >= b` signed";
    LtU(a, b) a < b, "`a < b` unsigned";
    LeU(a, b) a <= b, "`a <= b` unsigned";
    GtU(a, b) a > b, "`a > b` unsigned";
    GeU(a, b) a >= b, "`a >= b` unsigned";
    EqF(a, b) F64::of(a) == F64::of(b), "`a == b` of `float64`";
    NeF(a, b) F64::of(a) != F64::of(b), "`a != b` of `float64`";
    LtF(a, b) F64::of(a) < F64::of(b), "`a < b` of `float64`";
    LeF(a, b) F64::of(a) <= F64::of(b), "`a <= b` of `float64`";
    EqF32(a, b) F32::of(a) == F32::of(b), "`a == b` of `float32`";
    NeF32(a, b) F32::of(a) != F32::of(b), "`a != b` of `float32`";
    LtF32(a, b) F32::of(a) < F32::of(b), "`a < b` of `float32`";
    LeF32(a, b) F32::of(a) <= F32::of(b), "`a <= b` of `float32`";
    GtF(a, b) F64::of(a) > F64::of(b), "`a > b` of `float64`";
    GeF(a, b) F64::of(a) >= F64::of(b), "`a >= b` of `float64`";
    GtF32(a, b) F32::of(a) > F32::of(b), "`a > b` of `float32`";
    GeF32(a, b) F32::of(a) >= F32::of(b), "`a >= b` of `float32`";
}

/// The function of a comparison.
pub fn rel(op: CmpOp, num: Num) -> RelFn {
    match (num, op) {
        (Num::F64, CmpOp::Eq) => EqF::holds,
        (Num::F64, CmpOp::Ne) => NeF::holds,
        (Num::F64, CmpOp::Lt) => LtF::holds,
        (Num::F64, CmpOp::Le) => LeF::holds,
        (Num::F64, CmpOp::Gt) => GtF::holds,
        (Num::F64, CmpOp::Ge) => GeF::holds,
        (Num::F32, CmpOp::Eq) => EqF32::holds,
        (Num::F32, CmpOp::Ne) => NeF32::holds,
        (Num::F32, CmpOp::Lt) => LtF32::holds,
        (Num::F32, CmpOp::Le) => LeF32::holds,
        (Num::F32, CmpOp::Gt) => GtF32::holds,
        (Num::F32, CmpOp::Ge) => GeF32::holds,
        (_, CmpOp::Eq) => Eq::holds,
        (_, CmpOp::Ne) => Ne::holds,
        (n, CmpOp::Lt) if is_signed(n) => Lt::holds,
        (n, CmpOp::Le) if is_signed(n) => Le::holds,
        (n, CmpOp::Gt) if is_signed(n) => Gt::holds,
        (n, CmpOp::Ge) if is_signed(n) => Ge::holds,
        (_, CmpOp::Lt) => LtU::holds,
        (_, CmpOp::Le) => LeU::holds,
        (_, CmpOp::Gt) => GtU::holds,
        (_, CmpOp::Ge) => GeU::holds,
    }
}

/// The function of a one-operand operator.
pub fn un(op: UnOp, num: Num) -> UnFn {
    fn neg<W: Width>(x: u64) -> u64 {
        W::wrap(x.wrapping_neg())
    }
    fn not<W: Width>(x: u64) -> u64 {
        W::wrap(!x)
    }
    match (op, num) {
        (UnOp::Not, _) => |x| x ^ 1,
        (UnOp::Neg, Num::F64) => |x| x ^ (1 << 63),
        (UnOp::Neg, Num::F32) => |x| x ^ (1 << 31),
        (UnOp::Neg, Num::I8) => neg::<S8>,
        (UnOp::Neg, Num::I16) => neg::<S16>,
        (UnOp::Neg, Num::I32) => neg::<S32>,
        (UnOp::Neg, Num::U8) => neg::<W8>,
        (UnOp::Neg, Num::U16) => neg::<W16>,
        (UnOp::Neg, Num::U32) => neg::<W32>,
        (UnOp::Neg, Num::I64 | Num::U64) => neg::<W64>,
        (UnOp::BitNot, Num::I8) => not::<S8>,
        (UnOp::BitNot, Num::I16) => not::<S16>,
        (UnOp::BitNot, Num::I32) => not::<S32>,
        (UnOp::BitNot, Num::U8) => not::<W8>,
        (UnOp::BitNot, Num::U16) => not::<W16>,
        (UnOp::BitNot, Num::U32) => not::<W32>,
        (UnOp::BitNot, Num::I64 | Num::U64 | Num::F32 | Num::F64) => not::<W64>,
    }
}

/// A float to `int64` as the CVTTSD2SQ instruction does it: what does not fit gives the least integer.
#[inline]
pub fn float_to_i64(x: f64) -> i64 {
    const LIMIT: f64 = 9_223_372_036_854_775_808.0;
    if (-LIMIT..LIMIT).contains(&x) { x as i64 } else { i64::MIN }
}

/// A float to `int32` likewise.
#[inline]
fn float_to_i32(x: f64) -> i32 {
    let x = x.trunc();
    if (-2_147_483_648.0..2_147_483_648.0).contains(&x) { x as i32 } else { i32::MIN }
}

/// A float to `uint64` as gc does it: what is 2^63 or more is converted less 2^63, and the top bit set.
#[inline]
fn float_to_u64(x: f64) -> u64 {
    const HALF: f64 = 9_223_372_036_854_775_808.0;
    if x < HALF { float_to_i64(x) as u64 } else { float_to_i64(x - HALF) as u64 | 1 << 63 }
}

/// A float to any integer: the narrow ones go through a wider one.
fn float_to(to: Num, x: f64) -> u64 {
    match to {
        Num::I64 => float_to_i64(x) as u64,
        Num::U64 => float_to_u64(x),
        Num::U32 => W32::wrap(float_to_i64(x) as u64),
        Num::I8 | Num::I16 | Num::I32 | Num::U8 | Num::U16 => wrap(to, float_to_i32(x) as u64),
        Num::F64 => x.to_bits(),
        Num::F32 => u64::from((x as f32).to_bits()),
    }
}

/// Converts a number; the slow, general form of [`conv`].
pub fn convert(from: Num, to: Num, x: u64) -> u64 {
    match (from, to) {
        (Num::F64, Num::F64) | (Num::F32, Num::F32) => x,
        (Num::F64, _) => float_to(to, F64::of(x)),
        (Num::F32, _) => float_to(to, f64::from(F32::of(x))),
        (_, Num::F64) if is_signed(from) => (x as i64 as f64).to_bits(),
        (_, Num::F64) => (x as f64).to_bits(),
        (_, Num::F32) if is_signed(from) => F32::to(x as i64 as f32),
        (_, Num::F32) => F32::to(x as f32),
        _ => wrap(to, x),
    }
}

/// The function of a conversion; `None` when the slot stays as it is.
pub fn conv(from: Num, to: Num) -> Option<UnFn> {
    macro_rules! floats {
        ($from:ident: $($to:ident)*) => {
            match to {
                $(Num::$to => |x| convert(Num::$from, Num::$to, x),)*
            }
        };
    }
    Some(match (from, to) {
        (a, b) if a == b => return None,
        (Num::F64, _) => floats!(F64: I8 I16 I32 I64 U8 U16 U32 U64 F32 F64),
        (Num::F32, _) => floats!(F32: I8 I16 I32 I64 U8 U16 U32 U64 F32 F64),
        (a, Num::F64) if is_signed(a) => |x| (x as i64 as f64).to_bits(),
        (_, Num::F64) => |x| (x as f64).to_bits(),
        (a, Num::F32) if is_signed(a) => |x| F32::to(x as i64 as f32),
        (_, Num::F32) => |x| F32::to(x as f32),
        (_, Num::I64 | Num::U64) => return None,
        (Num::U8, Num::I16 | Num::I32 | Num::U16 | Num::U32)
        | (Num::U16, Num::I32 | Num::U32)
        | (Num::I8, Num::I16 | Num::I32)
        | (Num::I16, Num::I32) => return None,
        (_, Num::I8) => S8::wrap,
        (_, Num::I16) => S16::wrap,
        (_, Num::I32) => S32::wrap,
        (_, Num::U8) => W8::wrap,
        (_, Num::U16) => W16::wrap,
        (_, Num::U32) => W32::wrap,
    })
}

/// `min` or `max` of floats: NaN wins, and -0 is less than 0.
pub fn float_min_max(is32: bool, max: bool, a: u64, b: u64) -> u64 {
    let wide = |x| if is32 { f64::from(F32::of(x)) } else { F64::of(x) };
    let (x, y) = (wide(a), wide(b));
    if x.is_nan() {
        return a;
    }
    if y.is_nan() {
        return b;
    }
    let a_less = x < y || (x == y && x.is_sign_negative());
    if a_less != max { a } else { b }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const INTS: [(Num, u32, bool); 8] = [
        (Num::I8, 8, true),
        (Num::I16, 16, true),
        (Num::I32, 32, true),
        (Num::I64, 64, true),
        (Num::U8, 8, false),
        (Num::U16, 16, false),
        (Num::U32, 32, false),
        (Num::U64, 64, false),
    ];

    /// The value a slot stands for.
    fn wide(signed: bool, x: u64) -> i128 {
        if signed { i128::from(x as i64) } else { i128::from(x) }
    }

    /// The slot of a value after wrapping.
    fn narrow(bits: u32, signed: bool, x: i128) -> u64 {
        let modulus = 1i128 << bits;
        let mut r = x.rem_euclid(modulus);
        if signed && r >= modulus / 2 {
            r -= modulus;
        }
        r as u64
    }

    proptest! {
        #[test]
        fn integers_agree_with_wide_arithmetic(a: u64, b: u64, count in 0u64..80) {
            for (num, bits, signed) in INTS {
                let (a, b) = (wrap(num, a), wrap(num, b));
                let (x, y) = (wide(signed, a), wide(signed, b));
                let of = |v| narrow(bits, signed, v);
                let f = |op| bin(op, num, a, b);
                prop_assert_eq!(f(BinOp::Add), Some(of(x + y)));
                prop_assert_eq!(f(BinOp::Sub), Some(of(x - y)));
                prop_assert_eq!(f(BinOp::Mul), Some(of(x.wrapping_mul(y))));
                prop_assert_eq!(f(BinOp::And), Some(of(x & y)));
                prop_assert_eq!(f(BinOp::Or), Some(of(x | y)));
                prop_assert_eq!(f(BinOp::Xor), Some(of(x ^ y)));
                prop_assert_eq!(f(BinOp::AndNot), Some(of(x & !y)));
                prop_assert_eq!(f(BinOp::Div), x.checked_div(y).map(of));
                prop_assert_eq!(f(BinOp::Rem), x.checked_rem(y).map(of));
                let shl = if count < 64 { of((x & ((1 << 64) - 1)) << count) } else { 0 };
                prop_assert_eq!(bin(BinOp::Shl, num, a, count), Some(shl));
                prop_assert_eq!(bin(BinOp::Shr, num, a, count), Some(of(x >> count)));
                prop_assert_eq!(rel(CmpOp::Lt, num)(a, b), x < y);
                prop_assert_eq!(rel(CmpOp::Ge, num)(a, b), x >= y);
                prop_assert_eq!(un(UnOp::Neg, num)(a), of(-x));
                prop_assert_eq!(un(UnOp::BitNot, num)(a), of(-x - 1));
            }
        }

        #[test]
        fn conversions_of_integers_wrap(x: u64) {
            for (from, _, signed) in INTS {
                let x = wrap(from, x);
                for (to, bits, to_signed) in INTS {
                    let got = conv(from, to).map_or(x, |f| f(x));
                    prop_assert_eq!(got, narrow(bits, to_signed, wide(signed, x)));
                    prop_assert_eq!(got, convert(from, to, x));
                }
            }
        }

        #[test]
        fn floats_in_range_truncate(x in -1e18f64..1e18) {
            prop_assert_eq!(convert(Num::F64, Num::I64, x.to_bits()), x as i64 as u64);
            prop_assert_eq!(convert(Num::F64, Num::U32, x.to_bits()), u64::from(x as i64 as u32));
        }
    }

    #[test]
    fn least_integer_divided_by_minus_one() {
        assert_eq!(bin(BinOp::Div, Num::I64, i64::MIN as u64, u64::MAX), Some(i64::MIN as u64));
        assert_eq!(bin(BinOp::Rem, Num::I64, i64::MIN as u64, u64::MAX), Some(0));
        assert_eq!(bin(BinOp::Div, Num::I8, -128i64 as u64, u64::MAX), Some(-128i64 as u64));
    }

    /// Rows measured with gc: the float, then int8, int16, int32, int64, uint8, uint16, uint32, uint64.
    #[test]
    fn floats_out_of_range_as_gc() {
        const MIN: i64 = i64::MIN;
        const TOP: u64 = 1 << 63;
        let rows: [(f64, [i64; 4], [u64; 4]); 12] = [
            (-1.5, [-1, -1, -1, -1], [255, 65535, 4294967295, u64::MAX]),
            (-129.0, [127, -129, -129, -129], [127, 65407, 4294967167, 18446744073709551487]),
            (300.0, [44, 300, 300, 300], [44, 300, 300, 300]),
            (2147483647.5, [-1, -1, 2147483647, 2147483647], [255, 65535, 2147483647, 2147483647]),
            (2147483648.0, [0, 0, -2147483648, 2147483648], [0, 0, 2147483648, 2147483648]),
            (
                -2147483649.0,
                [0, 0, -2147483648, -2147483649],
                [0, 0, 2147483647, 18446744071562067967],
            ),
            (-1e10, [0, 0, -2147483648, -10000000000], [0, 0, 2884901888, 18446744063709551616]),
            (1e19, [0, 0, -2147483648, MIN], [0, 0, 0, 10000000000000000000]),
            (1.8446744073709552e19, [0, 0, -2147483648, MIN], [0, 0, 0, TOP]),
            (-1e19, [0, 0, -2147483648, MIN], [0, 0, 0, TOP]),
            (f64::INFINITY, [0, 0, -2147483648, MIN], [0, 0, 0, TOP]),
            (f64::NAN, [0, 0, -2147483648, MIN], [0, 0, 0, TOP]),
        ];
        for (x, signed, unsigned) in rows {
            let to = |n| conv(Num::F64, n).map_or(0, |f| f(x.to_bits()));
            assert_eq!(
                [Num::I8, Num::I16, Num::I32, Num::I64].map(|n| to(n) as i64),
                signed,
                "{x}"
            );
            assert_eq!([Num::U8, Num::U16, Num::U32, Num::U64].map(to), unsigned, "{x}");
        }
    }

    #[test]
    fn min_and_max_of_floats() {
        let f = |max, a: f64, b: f64| {
            f64::from_bits(float_min_max(false, max, a.to_bits(), b.to_bits()))
        };
        assert!(f(false, 0.0, -0.0).is_sign_negative() && f(true, -0.0, 0.0).is_sign_positive());
        assert!(f(true, f64::NAN, 1.0).is_nan() && f(false, 1.0, f64::NAN).is_nan());
        assert_eq!((f(false, 1.0, 2.0), f(true, 1.0, 2.0)), (1.0, 2.0));
    }
}
