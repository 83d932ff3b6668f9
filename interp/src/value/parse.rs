//! Numbers and quoted strings from text, as package strconv reads them.

use num_bigint::BigInt;
use num_traits::Num;

use crate::constant::Float;

/// Why a number was not read.
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum ParseError<T> {
    /// `invalid syntax`
    Syntax,
    /// `value out of range`: the nearest value.
    Range(T),
}

/// An unsigned integer of that many bits. Base 0: the prefix decides, and underscores may separate digits.
///
/// # Errors
///
/// As strconv: malformed, or too large.
pub fn parse_uint(text: &[u8], base: u32, bits: u32) -> Result<u64, ParseError<u64>> {
    let prefixed = base == 0;
    let (digits, base) = match text {
        _ if !prefixed => (text, base),
        [b'0', b'x' | b'X', rest @ ..] if !rest.is_empty() => (rest, 16),
        [b'0', b'o' | b'O', rest @ ..] if !rest.is_empty() => (rest, 8),
        [b'0', b'b' | b'B', rest @ ..] if !rest.is_empty() => (rest, 2),
        [b'0', rest @ ..] if !rest.is_empty() => (rest, 8),
        _ => (text, 10),
    };
    if digits.is_empty() {
        return Err(ParseError::Syntax);
    }
    let most = if bits >= 64 { u64::MAX } else { (1 << bits) - 1 };
    let mut value: u64 = 0;
    for &byte in digits {
        if prefixed && byte == b'_' {
            continue;
        }
        let digit = char::from(byte).to_digit(base.clamp(2, 36)).ok_or(ParseError::Syntax)?;
        let next = value.checked_mul(u64::from(base)).and_then(|v| v.checked_add(digit.into()));
        // As strconv, what follows an overflow is not looked at.
        value = next.filter(|&v| v <= most).ok_or(ParseError::Range(most))?;
    }
    if prefixed && !underscores_fine(text) {
        return Err(ParseError::Syntax);
    }
    Ok(value)
}

/// A signed integer of that many bits.
///
/// # Errors
///
/// As strconv: malformed, or out of range.
pub fn parse_int(text: &[u8], base: u32, bits: u32) -> Result<i64, ParseError<i64>> {
    let (negative, digits) = match text {
        [b'-', rest @ ..] => (true, rest),
        [b'+', rest @ ..] => (false, rest),
        _ => (false, text),
    };
    let cutoff = 1u64 << (bits.clamp(1, 64) - 1);
    let range = if negative { (cutoff as i64).wrapping_neg() } else { (cutoff - 1) as i64 };
    match parse_uint(digits, base, bits) {
        Err(ParseError::Syntax) => Err(ParseError::Syntax),
        // As strconv, that the magnitude is out of range is seen by its nearest value, which for one bit is fine.
        Ok(n) | Err(ParseError::Range(n)) if negative && n > cutoff => {
            Err(ParseError::Range(range))
        }
        Ok(n) | Err(ParseError::Range(n)) if !negative && n >= cutoff => {
            Err(ParseError::Range(range))
        }
        Ok(n) | Err(ParseError::Range(n)) if negative => Ok((n as i64).wrapping_neg()),
        Ok(n) | Err(ParseError::Range(n)) => Ok(n as i64),
    }
}

/// Underscores separate digits, or a base prefix from them, and the first only there.
fn underscores_fine(text: &[u8]) -> bool {
    let body = match text {
        [b'+' | b'-', rest @ ..] => rest,
        _ => text,
    };
    // What stood before: `^` nothing, `0` a digit or prefix, `_` an underscore, `!` something else.
    let (mut before, digits, hex) = match body {
        [b'0', b'x' | b'X', rest @ ..] => (b'0', rest, true),
        [b'0', b'b' | b'B' | b'o' | b'O', rest @ ..] => (b'0', rest, false),
        _ => (b'^', body, false),
    };
    for &byte in digits {
        let is_digit = byte.is_ascii_digit() || (hex && byte.is_ascii_hexdigit());
        match byte {
            _ if is_digit => before = b'0',
            b'_' if before != b'0' => return false,
            b'_' => before = b'_',
            _ if before == b'_' => return false,
            _ => before = b'!',
        }
    }
    before != b'_'
}

/// A float of 32 or 64 bits, rounded to even on a tie; decimal, hexadecimal, infinite or NaN.
///
/// # Errors
///
/// As strconv: malformed, or too large (then infinite).
pub fn parse_float(text: &[u8], bits: u32) -> Result<f64, ParseError<f64>> {
    let whole = |(error, used)| if used == text.len() { error } else { ParseError::Syntax };
    let (value, used) = parse_float_prefix(text, bits).map_err(whole)?;
    if used == text.len() { Ok(value) } else { Err(ParseError::Syntax) }
}

/// The float at the start of a text, and its length.
///
/// # Errors
///
/// As [`parse_float`], with the length.
pub fn parse_float_prefix(
    text: &[u8],
    bits: u32,
) -> Result<(f64, usize), (ParseError<f64>, usize)> {
    const SYNTAX: (ParseError<f64>, usize) = (ParseError::Syntax, 0);
    let (negative, signed, body) = match text {
        [b'-', rest @ ..] => (true, true, rest),
        [b'+', rest @ ..] => (false, true, rest),
        _ => (false, false, text),
    };
    let apply = |x: f64| if negative { -x } else { x };
    let starts =
        |word: &[u8]| body.get(..word.len()).is_some_and(|start| start.eq_ignore_ascii_case(word));
    let sign_len = usize::from(signed);
    if starts(b"infinity") {
        return Ok((apply(f64::INFINITY), sign_len + 8));
    }
    if starts(b"inf") {
        return Ok((apply(f64::INFINITY), sign_len + 3));
    }
    if starts(b"nan") && !signed {
        // The bits of math.NaN, of which a float32 keeps the upper ones.
        let lowest = if bits == 32 { 0 } else { 1 };
        return Ok((f64::from_bits(0x7ff8_0000_0000_0000 | lowest), 3));
    }
    let hex = matches!(body, [b'0', b'x' | b'X', ..]);
    let number = scan_number(body, hex).ok_or(SYNTAX)?;
    let used = sign_len + number.len;
    if number.underscores && !underscores_fine(&body[..number.len]) {
        return Err(SYNTAX);
    }
    let magnitude = if hex { number.hex_value(bits) } else { number.decimal_value(bits) };
    let magnitude = magnitude.ok_or(SYNTAX)?;
    if magnitude.is_infinite() {
        return Err((ParseError::Range(apply(magnitude)), used));
    }
    Ok((apply(magnitude), used))
}

/// The parts of a scanned number.
struct Scanned {
    digits: String,
    /// Digits after the point.
    fraction: usize,
    exponent: i64,
    underscores: bool,
    len: usize,
}

fn scan_number(body: &[u8], hex: bool) -> Option<Scanned> {
    let mut at = if hex { 2 } else { 0 };
    let mut scanned =
        Scanned { digits: String::new(), fraction: 0, exponent: 0, underscores: false, len: 0 };
    let mut point = false;
    while let Some(&byte) = body.get(at) {
        match byte {
            b'_' => scanned.underscores = true,
            b'.' if !point => point = true,
            _ if byte.is_ascii_digit() || (hex && byte.is_ascii_hexdigit()) => {
                scanned.digits.push(char::from(byte));
                scanned.fraction += usize::from(point);
            }
            _ => break,
        }
        at += 1;
    }
    if scanned.digits.is_empty() {
        return None;
    }
    let marker = if hex { b'p' } else { b'e' };
    if body.get(at).is_some_and(|b| b.to_ascii_lowercase() == marker) {
        let (exponent, len) = scan_exponent(&body[at + 1..])?;
        scanned.exponent = exponent;
        at += 1 + len;
    } else if hex {
        return None;
    }
    if body[..at].contains(&b'_') {
        scanned.underscores = true;
    }
    scanned.len = at;
    Some(scanned)
}

fn scan_exponent(text: &[u8]) -> Option<(i64, usize)> {
    let sign_len = usize::from(matches!(text, [b'+' | b'-', ..]));
    let digits = text[sign_len..].iter().take_while(|&&b| b.is_ascii_digit() || b == b'_').count();
    let body = &text[sign_len..sign_len + digits];
    if !body.first()?.is_ascii_digit() {
        return None;
    }
    let mut size: i64 = 0;
    for byte in body.iter().filter(|b| b.is_ascii_digit()) {
        size = (size * 10 + i64::from(byte - b'0')).min(100_000);
    }
    Some((if text[0] == b'-' { -size } else { size }, sign_len + digits))
}

impl Scanned {
    fn decimal_value(&self, bits: u32) -> Option<f64> {
        let text = format!("{}e{}", self.digits, self.exponent - self.fraction as i64);
        if bits == 32 { text.parse::<f32>().ok().map(f64::from) } else { text.parse::<f64>().ok() }
    }

    fn hex_value(&self, bits: u32) -> Option<f64> {
        let mantissa = BigInt::from_str_radix(&self.digits, 16).ok()?;
        let exponent = self.exponent - 4 * self.fraction as i64;
        let exact = Float::from_parts(mantissa, exponent)?;
        Some(if bits == 32 { f64::from(exact.to_f32()) } else { exact.to_f64() })
    }
}

/// The bytes that a quoted Go literal stands for: interpreted, raw, or one character.
pub fn unquote(text: &[u8]) -> Option<Vec<u8>> {
    let (&quote, rest) = text.split_first()?;
    let (&last, body) = rest.split_last()?;
    if last != quote {
        return None;
    }
    match quote {
        b'"' | b'\'' if body.contains(&b'\n') => None,
        b'`' => {
            let raw = !body.contains(&b'`');
            raw.then(|| body.iter().copied().filter(|&b| b != b'\r').collect())
        }
        b'"' | b'\'' => {
            let mut out = Vec::with_capacity(body.len());
            let mut left = body;
            while !left.is_empty() {
                let unit = unquote_char(left, quote)?;
                if unit.multibyte || unit.value < 0x80 {
                    push_code(&mut out, unit.value);
                } else {
                    out.push(unit.value as u8);
                }
                left = &left[unit.len..];
                if quote == b'\'' && !left.is_empty() {
                    return None;
                }
            }
            Some(out)
        }
        _ => None,
    }
}

fn push_code(out: &mut Vec<u8>, code: u32) {
    let c = char::from_u32(code).unwrap_or(char::REPLACEMENT_CHARACTER);
    out.extend_from_slice(c.encode_utf8(&mut [0; 4]).as_bytes());
}

/// The first character or byte of a quoted literal's inside.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Unquoted {
    /// The code point, or the byte.
    pub value: u32,
    /// Whether it takes several bytes in UTF-8 (a byte escape does not).
    pub multibyte: bool,
    /// How long it is in the text.
    pub len: usize,
}

/// The first character or byte of a literal with that quote (0: both quotes stand for themselves).
pub fn unquote_char(text: &[u8], quote: u8) -> Option<Unquoted> {
    let &first = text.first()?;
    if first == quote && matches!(quote, b'\'' | b'"') {
        return None;
    }
    if first != b'\\' {
        let (c, len) = crate::text::decode_char(text)?;
        return Some(Unquoted { value: u32::from(c), multibyte: first >= 0x80, len });
    }
    let &letter = text.get(1)?;
    let plain = |value: u8| Some(Unquoted { value: value.into(), multibyte: false, len: 2 });
    let number = |skip: usize, count: usize, radix: u32| {
        let digits = text.get(skip..skip + count)?;
        digits.iter().try_fold(0u32, |value, &b| {
            value.checked_mul(radix)?.checked_add(char::from(b).to_digit(radix)?)
        })
    };
    match letter {
        b'a' => plain(7),
        b'b' => plain(8),
        b'f' => plain(12),
        b'n' => plain(b'\n'),
        b'r' => plain(b'\r'),
        b't' => plain(b'\t'),
        b'v' => plain(11),
        b'\\' => plain(b'\\'),
        b'\'' | b'"' if letter == quote => plain(letter),
        b'x' => Some(Unquoted { value: number(2, 2, 16)?, multibyte: false, len: 4 }),
        b'u' | b'U' => {
            let count = if letter == b'u' { 4 } else { 8 };
            let value = number(2, count, 16).filter(|&v| char::from_u32(v).is_some())?;
            Some(Unquoted { value, multibyte: true, len: 2 + count })
        }
        b'0'..=b'7' => {
            let value = number(1, 3, 8).filter(|&v| v < 256)?;
            Some(Unquoted { value, multibyte: false, len: 4 })
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn integers() {
        use ParseError::{Range, Syntax};
        assert_eq!(parse_int(b"-128", 10, 8), Ok(-128));
        assert_eq!(parse_int(b"128", 10, 8), Err(Range(127)));
        assert_eq!(parse_int(b"-129", 10, 8), Err(Range(-128)));
        assert_eq!(parse_int(b"-9223372036854775808", 10, 64), Ok(i64::MIN));
        assert_eq!(parse_int(b"9223372036854775808", 10, 64), Err(Range(i64::MAX)));
        assert_eq!(parse_int(b"99999999999999999999x", 10, 64), Err(Range(i64::MAX)));
        assert_eq!(parse_int(b"0x_ff", 0, 64), Ok(255));
        assert_eq!(parse_int(b"1_000", 0, 64), Ok(1000));
        assert_eq!(parse_int(b"0_7", 0, 64), Ok(7));
        assert_eq!(parse_int(b"zz", 36, 64), Ok(35 * 37));
        for wrong in ["", "+", "-", "_1", "1__0", "1_", "0x", "08", "0_x1", "1.0", " 1"] {
            assert_eq!(parse_int(wrong.as_bytes(), 0, 64), Err(Syntax), "{wrong}");
        }
        assert_eq!(parse_int(b"1_000", 10, 64), Err(Syntax));
        assert_eq!(parse_uint(b"+1", 10, 64), Err(Syntax));
    }

    #[test]
    fn floats() {
        let fine = [
            ("1e23", 1e23),
            (".5", 0.5),
            ("5.", 5.0),
            ("-0", -0.0),
            ("+Inf", f64::INFINITY),
            ("-infinity", f64::NEG_INFINITY),
            ("0x1p-2", 0.25),
            ("0x1.8P1", 3.0),
            ("0x_1p0", 1.0),
            ("1e-400", 0.0),
            ("0x1p-1075", 0.0),
        ];
        for (text, want) in fine {
            assert_eq!(parse_float(text.as_bytes(), 64), Ok(want), "{text}");
        }
        assert!(parse_float(b"nan", 64).is_ok_and(f64::is_nan));
        assert_eq!(parse_float(b"-1e400", 64), Err(ParseError::Range(f64::NEG_INFINITY)));
        assert_eq!(parse_float(b"1e40", 32), Err(ParseError::Range(f64::INFINITY)));
        assert_eq!(parse_float(b"0.1", 32), Ok(f64::from(0.1f32)));
        for wrong in
            ["", ".", "e5", "1e", "1e+", "0x1", "+nan", "1 ", "infi", "1_", "0x1_p0", "--1"]
        {
            assert_eq!(parse_float(wrong.as_bytes(), 64), Err(ParseError::Syntax), "{wrong}");
        }
    }

    #[test]
    fn quoted() {
        let fine: [(&str, &[u8]); 6] = [
            ("\"a\\tb\"", b"a\tb"),
            ("`a\r\n`", b"a\n"),
            ("'x'", b"x"),
            ("''", b""),
            ("\"\\xff\\377\"", b"\xff\xff"),
            ("\"\\u65e5\"", "日".as_bytes()),
        ];
        for (text, want) in fine {
            assert_eq!(unquote(text.as_bytes()).as_deref(), Some(want), "{text}");
        }
        for wrong in [
            "",
            "\"",
            "\"a",
            "a",
            "'ab'",
            "\"\n\"",
            "`a`b`",
            "\"\\'\"",
            "\"\\ud800\"",
            "'\\\"'",
            "\"a\"b\"",
        ] {
            assert_eq!(unquote(wrong.as_bytes()), None, "{wrong}");
        }
    }
}
