//! Expected texts are what fmt and strconv give.

use super::*;

/// Flags, width, precision, verb, operand, text.
type Case<T> = (&'static str, usize, Option<usize>, u8, T, &'static str);

fn spec(flags: &str, width: usize, precision: Option<usize>) -> Spec {
    let has = |c| flags.contains(c);
    Spec {
        width: (width > 0).then_some(width),
        precision,
        minus: has('-'),
        plus: has('+'),
        sharp: has('#'),
        space: has(' '),
        zero: has('0'),
        ..Spec::default()
    }
}

fn text(write: impl FnOnce(&mut Vec<u8>)) -> String {
    let mut out = Vec::new();
    write(&mut out);
    String::from_utf8(out).unwrap()
}

#[test]
fn integers() {
    let cases: [Case<i64>; 16] = [
        ("", 0, None, b'd', i64::MIN, "-9223372036854775808"),
        ("+", 0, None, b'd', 5, "+5"),
        (" ", 0, None, b'd', 5, " 5"),
        ("", 6, None, b'd', -42, "   -42"),
        ("-", 6, None, b'd', -42, "-42   "),
        ("0", 6, None, b'd', -42, "-00042"),
        ("-0", 6, None, b'd', -42, "-42   "),
        ("0", 6, Some(4), b'd', -42, " -0042"),
        ("", 3, Some(0), b'd', 0, "   "),
        ("#", 0, None, b'x', 255, "0xff"),
        ("#", 0, None, b'X', 255, "0XFF"),
        ("#", 0, None, b'o', 8, "010"),
        ("#", 0, None, b'b', 5, "0b101"),
        ("", 0, None, b'O', 8, "0o10"),
        ("#", 0, None, b'O', 7, "0o07"),
        ("#0", 8, None, b'x', -255, "-0x00000ff"),
    ];
    for (flags, width, precision, verb, value, want) in cases {
        let spec = spec(flags, width, precision);
        let got = text(|out| spec.integer(out, value as u64, true, verb));
        assert_eq!(got, want, "{flags} {width} {precision:?} {}", char::from(verb));
    }
    assert_eq!(
        text(|out| Spec::default().integer(out, u64::MAX, false, b'd')),
        u64::MAX.to_string()
    );
    assert_eq!(text(|out| append_int(out, true, 35, 36)), "-z");
}

#[test]
fn characters() {
    assert_eq!(text(|out| spec("", 0, None).unicode(out, 0x41)), "U+0041");
    assert_eq!(text(|out| spec("#", 0, Some(6)).unicode(out, 0x65e5)), "U+0065E5 '日'");
    assert_eq!(text(|out| spec("", 3, None).character(out, 0x65e5)), "  日");
    assert_eq!(text(|out| spec("", 0, None).character(out, u64::MAX)), "\u{fffd}");
    assert_eq!(text(|out| spec("", 0, None).quoted_character(out, 39)), r"'\''");
    assert_eq!(text(|out| spec("+", 0, None).quoted_character(out, 0x65e5)), r"'\u65e5'");
}

#[test]
fn floats() {
    let cases: [Case<f64>; 21] = [
        ("", 0, None, b'v', 0.1, "0.1"),
        ("", 0, None, b'v', 1e6, "1e+06"),
        ("", 0, None, b'v', 123456.0, "123456"),
        ("", 0, None, b'v', 1e-5, "1e-05"),
        ("", 0, None, b'v', f64::from_bits(4651055845272977408), "891.8311157226562"),
        ("", 0, None, b'f', 2.5, "2.500000"),
        ("", 0, Some(0), b'f', 2.5, "2"),
        ("", 8, Some(2), b'f', -1.005, "   -1.00"),
        ("0", 8, Some(2), b'f', -1.005, "-0001.00"),
        ("+", 0, Some(1), b'e', 12345.0, "+1.2e+04"),
        ("", 0, Some(3), b'g', 1234.5, "1.23e+03"),
        ("", 0, Some(10), b'g', 100000.0, "100000"),
        ("#", 0, None, b'g', 1.0, "1.00000"),
        ("#", 0, Some(0), b'f', 1.0, "1."),
        ("", 0, None, b'x', 1.5, "0x1.8p+00"),
        ("", 0, Some(0), b'X', 1.5, "0X1P+01"),
        ("", 0, None, b'b', 1.0, "4503599627370496p-52"),
        ("0", 8, None, b'f', f64::INFINITY, "    +Inf"),
        ("", 0, None, b'v', f64::NAN, "NaN"),
        ("+", 0, None, b'v', f64::NAN, "+NaN"),
        ("", 0, None, b'v', -0.0, "-0"),
    ];
    for (flags, width, precision, verb, x, want) in cases {
        let default = matches!(verb, b'e' | b'f').then_some(6);
        let got = text(|out| spec(flags, width, precision).float(out, x, verb, default, 64));
        assert_eq!(got, want, "{flags} {width} {precision:?} {} {x}", char::from(verb));
    }
    assert_eq!(text(|out| Spec::default().complex(out, (1.0, -2.5), b'v', 64)), "(1-2.5i)");
    assert_eq!(text(|out| append_float(out, 16777216.2, b'g', None, 32)), "1.6777216e+07");
    assert_eq!(text(|out| append_float(out, 1e300, b'g', None, 32)), "+Inf");
    assert_eq!(text(|out| append_float(out, 1.0, b'y', None, 64)), "%y");
    assert_eq!(text(|out| append_float(out, 0.5, b'f', Some(70_000), 64)).len(), 70_002);
}

#[test]
fn strings() {
    assert_eq!(text(|out| spec("", 7, Some(2)).string(out, "日本語".as_bytes())), "     日本");
    assert_eq!(text(|out| spec("0", 4, None).string(out, b"a")), "000a");
    assert_eq!(text(|out| spec("", 0, None).quoted(out, b"a\xff\"")), r#""a\xff\"""#);
    assert_eq!(text(|out| spec("#", 0, None).quoted(out, b"a\"")), "`a\"`");
    assert_eq!(text(|out| spec("#", 0, None).quoted(out, b"a`")), "\"a`\"");
    assert_eq!(text(|out| spec("", 0, None).hex(out, b"hi", false)), "6869");
    assert_eq!(text(|out| spec("# ", 0, None).hex(out, b"hi", true)), "0X68 0X69");
    assert_eq!(text(|out| spec("", 6, Some(1)).hex(out, b"hi", false)), "    68");
    assert_eq!(text(|out| spec("", 6, None).boolean(out, true)), "  true");
}
