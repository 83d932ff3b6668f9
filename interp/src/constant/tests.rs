use num_bigint::BigInt;
use proptest::prelude::*;
use racewalk_grammar::ast::{BinaryOp, LitKind, UnaryOp};

use super::*;

fn lit(text: &str) -> ConstValue {
    let kind = match text.as_bytes() {
        [b'\'', ..] => LitKind::Char,
        [b'"' | b'`', ..] => LitKind::String,
        [.., b'i'] => LitKind::Imag,
        [b'0', b'x' | b'X', rest @ ..] if !rest.contains(&b'p') => LitKind::Int,
        _ if text.contains(['.', 'e', 'p']) => LitKind::Float,
        _ => LitKind::Int,
    };
    ConstValue::from_literal(kind, text).unwrap_or_else(|| panic!("{text} is malformed"))
}

fn op(a: &str, op: BinaryOp, b: &str) -> Result<ConstValue, ConstError> {
    ConstValue::binary(op, &lit(a), &lit(b), false)
}

fn shown(a: &str, o: BinaryOp, b: &str) -> String {
    op(a, o, b).map_or_else(|e| format!("{e:?}"), |v| v.to_string())
}

#[test]
fn literals() {
    let cases = [
        ("0", "0"),
        ("0755", "493"),
        ("0o17", "15"),
        ("0b1_01", "5"),
        ("0xffff_ffff_ffff_ffff", "18446744073709551615"),
        ("1_000_000", "1000000"),
        ("08.5", "8.5"),
        (".5", "0.5"),
        ("5.", "5"),
        ("0x1p-2", "0.25"),
        ("0x1.8p1", "3"),
        ("0x.8p1", "1"),
        ("010i", "(0 + 10i)"),
        ("089i", "(0 + 89i)"),
        ("0x10i", "(0 + 16i)"),
        ("0o10i", "(0 + 8i)"),
        ("0b10i", "(0 + 2i)"),
        ("0x1p-2i", "(0 + 0.25i)"),
        ("1.5e300i", "(0 + 1.5e+300i)"),
        ("1e5000i", "(0 + 1e+5000i)"),
        ("'a'", "97"),
        ("'\\x41'", "65"),
        ("'\\''", "39"),
        ("'\\377'", "255"),
        ("'\\u00e9'", "233"),
        ("\"a\\tb\\\"\"", "\"a\\tb\\\"\""),
        ("`a\\\r\n`", "\"a\\\\\\n\""),
        ("\"\\xff\\u65e5\"", "\"\\xff日\""),
    ];
    for (text, want) in cases {
        assert_eq!(lit(text).to_string(), want, "{text}");
    }
    let wrong = [
        (LitKind::Int, "08"),
        (LitKind::Int, "0x"),
        (LitKind::Int, ""),
        (LitKind::Int, "-1"),
        (LitKind::Int, "1é"),
        (LitKind::Float, "1e"),
        (LitKind::Float, "0x1.8"),
        (LitKind::Float, "1e1000000000"),
        (LitKind::Float, "1e99999999999999999999999"),
        (LitKind::Float, "."),
        (LitKind::Imag, "1"),
        (LitKind::Char, "''"),
        (LitKind::Char, "'ab'"),
        (LitKind::Char, "'"),
        (LitKind::Char, "'\\ud800'"),
        (LitKind::String, "\"\\q\""),
        (LitKind::String, "\"\\400\""),
        (LitKind::String, "`"),
    ];
    for (kind, text) in wrong {
        assert_eq!(ConstValue::from_literal(kind, text), None, "{text}");
    }
    assert_eq!(ConstValue::from_literal(LitKind::Int, &"0".repeat(MAX_LITERAL_LEN + 1)), None);
    assert_eq!(lit("1e-1000000000").sign(), Some(0));
    assert_eq!(lit("1e-99999999999999999999999").sign(), Some(0));
}

/// Texts are those of gc's messages for the same expressions.
#[test]
fn short_form_of_floats() {
    let cases = [
        ("1e100", "1e+100"),
        ("123456789.125", "1.23457e+08"),
        ("0.0001234", "0.0001234"),
        ("0.00001", "1e-05"),
        ("100000.0", "100000"),
        ("1000000.0", "1e+06"),
        ("123456.0", "123456"),
        ("999999.5", "999999.5"),
        ("5e-324", "4.94066e-324"),
        ("2.4e-324", "2.4e-324"),
        ("1e-1000", "1e-1000"),
        ("1.797e309", "1.797e+309"),
        ("1.2345678e5000", "1.23457e+5000"),
        ("9.9999999e5000", "1e+5001"),
        ("9.9999999e600000000", "1e+600000001"),
        ("1.2345678e600000000", "1.23457e+600000000"),
        ("1.2345678e-600000000", "1.23457e-600000000"),
        ("1e100000000", "1e+100000000"),
    ];
    for (text, want) in cases {
        assert_eq!(lit(text).to_string(), want, "{text}");
    }
    assert_eq!(shown("1.0", BinaryOp::Div, "3.0"), "0.333333");
    assert_eq!(shown("1e300", BinaryOp::Mul, "1e300"), "1e+600");
    assert_eq!(shown("1e400", BinaryOp::Mul, "0.3"), "3e+399");
    assert_eq!(shown("1e5000", BinaryOp::Div, "1e4999"), "10");
    assert_eq!(shown("1e5000", BinaryOp::Div, "3e4999"), "3.33333");
    assert_eq!(shown("1e100000000", BinaryOp::Mul, "1.5"), "1.5e+100000000");
}

#[test]
fn short_form_of_strings() {
    let fits = "a".repeat(70);
    assert_eq!(ConstValue::from(fits.as_str()).to_string(), format!("\"{fits}\""));
    let long = "a".repeat(71);
    let cut = format!("\"{}...", "a".repeat(68));
    assert_eq!(ConstValue::from(long.as_str()).to_string(), cut);
    assert_eq!(ConstValue::from(long.as_str()).exact_string(), format!("\"{long}\""));
    let odd = ConstValue::from_bytes("\u{ad}\u{feff}\u{301}\u{10ffff}\u{7f}\0".as_bytes());
    assert_eq!(odd.to_string(), "\"\\u00ad\\ufeff\u{301}\\U0010ffff\\x7f\\x00\"");
}

#[test]
fn exact_strings() {
    let third = op("1.0", BinaryOp::Div, "3.0").unwrap();
    assert_eq!(third.exact_string(), "1/3");
    assert_eq!(lit("0.5").exact_string(), "1/2");
    assert_eq!(lit("8.0").exact_string(), "8");
    assert_eq!(lit("0x1p10000").exact_string(), "0x.8p+10001");
    assert_eq!(lit("0x11p-10000").exact_string(), "0x.88p-9995");
    assert_eq!(lit("1.5i").exact_string(), "(0 + 3/2i)");
}

#[test]
fn limits() {
    use BinaryOp::{Add, Div, Mul, Rem, Shl, Shr, Sub};
    let big = ConstValue::shift(Shl, &lit("1"), 511).unwrap();
    let two = lit("2");
    let bin = |o, a: &ConstValue, b: &ConstValue| ConstValue::binary(o, a, b, true);
    assert_eq!(bin(Mul, &big, &two), Err(ConstError::TooLarge));
    assert_eq!(bin(Add, &big, &big), Err(ConstError::TooLarge));
    let most = bin(Add, &big, &bin(Sub, &big, &lit("1")).unwrap()).unwrap();
    assert_eq!(most.bit_len(), 512);
    assert_eq!(ConstValue::unary(UnaryOp::BitNot, &most, None), Err(ConstError::TooLarge));
    assert!(ConstValue::unary(UnaryOp::BitNot, &big, None).is_ok());
    assert_eq!(bin(Sub, &big, &big), Ok(ConstValue::from(0)));
    assert_eq!(bin(Div, &big, &lit("0")), Err(ConstError::DivisionByZero));
    assert_eq!(bin(Rem, &big, &lit("0")), Err(ConstError::DivisionByZero));
    assert_eq!(op("1.0", Div, "0"), Err(ConstError::DivisionByZero));
    assert_eq!(op("1i", Div, "0"), Err(ConstError::DivisionByZero));
    assert_eq!(op("1.0", Rem, "2.0"), Err(ConstError::Undefined));
    assert_eq!(op("1e600000000", Mul, "1e600000000"), Err(ConstError::NotRepresentable));
    assert_eq!(op("1e600000000", Div, "1e-600000000"), Err(ConstError::NotRepresentable));
    assert_eq!(op("1e-600000000", Mul, "1e-600000000").unwrap().sign(), Some(0));
    assert_eq!(ConstValue::shift(Shl, &two, 1075), Err(ConstError::ShiftTooLarge));
    assert_eq!(ConstValue::shift(Shr, &two, u64::MAX), Err(ConstError::ShiftTooLarge));
    assert!(ConstValue::shift(Shl, &two, 1074).unwrap().exceeds_limit());
    assert_eq!(ConstValue::shift(Shl, &lit("1.5"), 1), Err(ConstError::Undefined));
    assert_eq!(ConstValue::shift(Shl, &lit("2.0"), 1), Ok(ConstValue::from(4)));
}

#[test]
fn strings_and_booleans() {
    use BinaryOp::{Add, Eq, LogAnd, Lt, Mul, Ne};
    let (a, b) = (ConstValue::from("a"), ConstValue::from("b"));
    assert_eq!(ConstValue::binary(Add, &a, &b, false), Ok(ConstValue::from("ab")));
    assert_eq!(ConstValue::binary(Mul, &a, &b, false), Err(ConstError::Undefined));
    assert_eq!(ConstValue::binary(Add, &a, &lit("1"), false), Err(ConstError::Undefined));
    assert!(ConstValue::compare(Lt, &a, &b));
    assert!(!ConstValue::compare(Eq, &a, &lit("1")));
    let (yes, no) = (ConstValue::Bool(true), ConstValue::Bool(false));
    assert_eq!(ConstValue::binary(LogAnd, &yes, &no, false), Ok(no.clone()));
    assert!(ConstValue::compare(Ne, &yes, &no));
    assert!(!ConstValue::compare(Lt, &no, &yes));
    assert_eq!(ConstValue::unary(UnaryOp::Not, &yes, None), Ok(no.clone()));
    assert_eq!(ConstValue::unary(UnaryOp::Neg, &yes, None), Err(ConstError::Undefined));
    assert_eq!(ConstValue::unary(UnaryOp::Addr, &a, None), Err(ConstError::Undefined));
}

#[test]
fn complement_of_unsigned() {
    let not = |v: &str, width| ConstValue::unary(UnaryOp::BitNot, &lit(v), width).unwrap();
    assert_eq!(not("3", Some((8, false))), ConstValue::from(252));
    assert_eq!(not("0", Some((64, false))), ConstValue::from(u64::MAX));
    assert_eq!(not("3", Some((8, true))), ConstValue::from(-4));
    assert_eq!(not("0", None), ConstValue::from(-1));
}

#[test]
fn representability() {
    let int = |bits, signed| Target::Int { bits, signed };
    let fails = [
        ("1.5", int(64, true), Repr::Truncated),
        ("1e100", int(64, true), Repr::Truncated),
        ("1e100000000", int(64, true), Repr::Truncated),
        ("1i", int(64, true), Repr::Truncated),
        ("128", int(8, true), Repr::Overflows),
        ("256", int(8, false), Repr::Overflows),
        ("18446744073709551616", int(64, false), Repr::Overflows),
        ("1e100", Target::Float32, Repr::Overflows),
        ("3.4028235677973367e38", Target::Float32, Repr::Overflows),
        ("1e1000", Target::Float64, Repr::Overflows),
        ("1.797693134862315808e308", Target::Float64, Repr::Overflows),
        ("1i", Target::Float64, Repr::Overflows),
        ("1e100i", Target::Complex64, Repr::Overflows),
        ("1", Target::String, Repr::Mismatch),
        ("\"a\"", Target::AnyInt, Repr::Mismatch),
    ];
    for (text, target, want) in fails {
        assert_eq!(lit(text).representable(target), Err(want), "{text}");
    }
    let shows = [
        ("127", int(8, true), "127"),
        ("255", int(8, false), "255"),
        ("5.0", int(8, true), "5"),
        ("97", Target::AnyFloat, "97"),
        ("0.1", Target::Float64, "0.1"),
        ("1e-60", Target::Float32, "0"),
        ("1e-400", Target::Float64, "0"),
        ("3.40282356e38", Target::Float32, "3.40282e+38"),
        ("1.797693134862315708e308", Target::Float64, "1.79769e+308"),
        ("2", Target::Complex128, "(2 + 0i)"),
    ];
    for (text, target, want) in shows {
        let shown = lit(text).representable(target).map(|v| v.to_string());
        assert_eq!(shown.as_deref(), Ok(want), "{text}");
    }
    // Half of the last place goes to the even neighbor.
    let up = lit("16777219.0").representable(Target::Float32).unwrap();
    assert_eq!(up.as_f64(), Some(16777220.0));
    let down = lit("16777217.0").representable(Target::Float32).unwrap();
    assert_eq!(down.as_f64(), Some(16777216.0));
}

#[test]
fn beyond_exact_fractions() {
    let ratio = op("1e5000", BinaryOp::Div, "1e4999").unwrap();
    assert!(matches!(ratio, ConstValue::Float(Float::Big { .. })));
    assert_eq!(ratio.as_i64(), Some(10));
    assert!(ConstValue::compare(BinaryOp::Lt, &lit("1e5000"), &lit("1e5001")));
    assert!(ConstValue::compare(BinaryOp::Lt, &lit("1e-5001"), &lit("1e-5000")));
    assert!(ConstValue::compare(BinaryOp::Gt, &lit("1e5000"), &lit("1")));
    assert_eq!(shown("1e5000", BinaryOp::Sub, "1e5000"), "0");
    assert_eq!(shown("1e100000000", BinaryOp::Add, "1e-100000000"), "1e+100000000");
    assert_eq!(shown("1e100000000", BinaryOp::Sub, "1"), "1e+100000000");
}

fn of(n: i128) -> ConstValue {
    ConstValue::Int(Int::from(BigInt::from(n)))
}

fn small_or_wide() -> impl Strategy<Value = i128> {
    prop_oneof![
        -100i128..100,
        any::<i64>().prop_map(i128::from),
        Just(i128::from(i64::MIN)),
        Just(i128::from(u64::MAX)),
        any::<i128>().prop_map(|n| n >> 30),
    ]
}

proptest! {
    #[test]
    fn integers_agree_with_i128(a in small_or_wide(), b in small_or_wide(), n in 0u32..200) {
        use BinaryOp::{Add, And, AndNot, Div, Eq, Lt, Mul, Or, Rem, Sub, Xor, Shl, Shr};
        let (x, y) = (of(a), of(b));
        let run = |o| ConstValue::binary(o, &x, &y, true).ok();
        prop_assert_eq!(run(Add), a.checked_add(b).map(of));
        prop_assert_eq!(run(Sub), a.checked_sub(b).map(of));
        if let Some(product) = a.checked_mul(b) {
            prop_assert_eq!(run(Mul), Some(of(product)));
        }
        prop_assert_eq!(run(Div), a.checked_div(b).map(of));
        prop_assert_eq!(run(Rem), a.checked_rem(b).map(of));
        prop_assert_eq!(run(And), Some(of(a & b)));
        prop_assert_eq!(run(Or), Some(of(a | b)));
        prop_assert_eq!(run(Xor), Some(of(a ^ b)));
        prop_assert_eq!(run(AndNot), Some(of(a & !b)));
        prop_assert_eq!(ConstValue::compare(Lt, &x, &y), a < b);
        prop_assert_eq!(ConstValue::compare(Eq, &x, &y), a == b);
        prop_assert_eq!(ConstValue::shift(Shr, &x, n.into()), Ok(of(a >> n.min(127))));
        let back = ConstValue::shift(Shl, &x, n.into()).and_then(|v| ConstValue::shift(Shr, &v, n.into()));
        prop_assert_eq!(back, Ok(x.clone()));
        prop_assert_eq!(x.as_i64(), i64::try_from(a).ok());
        prop_assert_eq!(x.as_u64(), u64::try_from(a).ok());
        prop_assert_eq!(x.to_string(), a.to_string());
        prop_assert_eq!(x.as_f64(), Some(a as f64));
        prop_assert_eq!(x.as_f32(), Some(a as f32));
        prop_assert_eq!(x.bit_len(), u64::from(128 - a.unsigned_abs().leading_zeros()));
    }

    #[test]
    fn floats_round_trip(bits in any::<u64>()) {
        let f = f64::from_bits(bits);
        prop_assume!(f.is_finite());
        let exact = ConstValue::Float(Float::from_f64(f).unwrap());
        prop_assert_eq!(exact.as_f64(), Some(f));
        prop_assert_eq!(exact.as_f32(), Some(f as f32));
        let text = format!("{:e}", f.abs());
        prop_assert_eq!(ConstValue::from_literal(LitKind::Float, &text).unwrap().as_f64(), Some(f.abs()));
    }

    #[test]
    fn float_operations_round_once(a in any::<f64>(), b in any::<f64>()) {
        prop_assume!(a.is_finite() && b.is_finite());
        let [x, y] = [a, b].map(|f| Float::from_f64(f).unwrap());
        prop_assert_eq!(x.add(&y).unwrap().to_f64(), a + b);
        prop_assert_eq!(x.sub(&y).unwrap().to_f64(), a - b);
        prop_assert_eq!(x.mul(&y).unwrap().to_f64(), a * b);
        if b != 0.0 {
            prop_assert_eq!(x.div(&y).unwrap().to_f64(), a / b);
        }
        prop_assert_eq!(Some(x.compare(&y)), a.partial_cmp(&b));
    }

    #[test]
    fn big_floats_agree_with_exact_ones(a in 1i64..i64::MAX, b in 1i64..i64::MAX, shift in -6000i64..6000) {
        // The same operations far from 1 and near it, brought back.
        let far = |n: i64| Float::from_parts(BigInt::from(n), 5000).unwrap();
        let near = |n: i64| Float::from(&Int::from(n));
        let back = Float::from_parts(BigInt::from(1), -5000).unwrap();
        let sum = far(a).add(&far(b)).and_then(|f| f.mul(&back)).unwrap();
        prop_assert_eq!(sum.compare(&near(a).add(&near(b)).unwrap()), std::cmp::Ordering::Equal);
        let ratio = far(a).div(&far(b)).unwrap();
        prop_assert_eq!(ratio.to_f64(), near(a).div(&near(b)).unwrap().to_f64());
        let moved = Float::from_parts(BigInt::from(a), shift).unwrap();
        let factor = Float::from_parts(BigInt::from(1), -shift).unwrap();
        let again = moved.mul(&factor).unwrap();
        prop_assert_eq!(again.compare(&near(a)), std::cmp::Ordering::Equal);
        prop_assert_eq!(again.to_int(), Some(Int::from(a)));
    }

    #[test]
    fn no_text_panics(text in "[-0-9a-fxXpPeEiob_.+'\"`\\\\nu日]{0,24}") {
        for kind in [LitKind::Int, LitKind::Float, LitKind::Imag, LitKind::Char, LitKind::String] {
            if let Some(v) = ConstValue::from_literal(kind, &text) {
                let _ = (v.to_string(), v.exact_string(), v.as_f64(), v.as_i64());
            }
        }
    }
}
