//! The values of literals (spec: Integer, Floating-point, Imaginary, Rune and String literals).
//!
//! The tree keeps literals as they were written. Here they are taken apart: strings to bytes, runes to characters, numbers
//! to digits and exponents from which exact arithmetic can start. The lexer runs the same code to find what is malformed.

use crate::error::ErrorKind;

/// What is wrong in a literal.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct LiteralError {
    /// Where, in bytes from the literal's start.
    pub offset: usize,
    /// What.
    pub kind: ErrorKind,
}

/// A number literal: `digits × radix^-fraction × exp_base^exponent`, times i if it is imaginary.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Number {
    /// 2, 8, 10 or 16.
    pub radix: u32,
    /// All digits, without prefix, point and separators; never empty.
    pub digits: String,
    /// How many of the digits stand after the point.
    pub fraction: usize,
    /// 2 or 10.
    pub exp_base: u32,
    /// The exponent; one beyond 64 bits is cut to the nearest that fits.
    pub exponent: i64,
    /// Whether it has a point or an exponent.
    pub is_float: bool,
    /// Whether it ends in `i`.
    pub is_imaginary: bool,
}

/// Decodes a string literal, raw or interpreted.
///
/// # Errors
///
/// The first malformed escape.
pub fn string(text: &str) -> Result<Vec<u8>, LiteralError> {
    if let Some(rest) = text.strip_prefix('`') {
        let raw = rest.strip_suffix('`').unwrap_or(rest);
        return Ok(raw.bytes().filter(|&b| b != b'\r').collect());
    }
    let mut errors = Vec::new();
    let bytes = unquote(text, '"', &mut errors).bytes;
    first(errors).map_or(Ok(bytes), Err)
}

/// Decodes a rune literal.
///
/// # Errors
///
/// A malformed escape, or not exactly one character.
pub fn rune(text: &str) -> Result<char, LiteralError> {
    let mut errors = Vec::new();
    check_rune(text, false, &mut errors);
    let value = unquote(text, '\'', &mut Vec::new()).last_char;
    first(errors).map_or(Ok(value), Err)
}

/// Takes a number literal apart.
///
/// # Errors
///
/// The first place where it is malformed.
pub fn number(text: &str) -> Result<Number, LiteralError> {
    let mut errors = Vec::new();
    check_number(text, &mut errors);
    if let Some(error) = first(errors) {
        return Err(error);
    }
    let parts = Parts::of(text);
    let is_float = parts.point || parts.exponent.is_some();
    let plain = |s: &str| s.bytes().filter(|&b| b != b'_').map(char::from).collect::<String>();
    let (whole, fraction) = (plain(parts.whole), plain(parts.fraction));
    let (mark, exponent) = parts.exponent.unwrap_or(('e', "0"));
    Ok(Number {
        // A leading 0 means octal only in an integer (spec: Imaginary literals, for compatibility).
        radix: if parts.base == Base::Zero && (is_float || parts.imaginary) {
            10
        } else {
            parts.base.radix()
        },
        digits: whole + &fraction,
        fraction: fraction.len(),
        exp_base: if mark.eq_ignore_ascii_case(&'p') { 2 } else { 10 },
        exponent: exponent_value(&plain(exponent)),
        is_float,
        is_imaginary: parts.imaginary,
    })
}

fn first(errors: Vec<(usize, ErrorKind)>) -> Option<LiteralError> {
    errors.into_iter().next().map(|(offset, kind)| LiteralError { offset, kind })
}

fn exponent_value(text: &str) -> i64 {
    text.parse().unwrap_or(if text.starts_with('-') { i64::MIN } else { i64::MAX })
}

/// Adds the errors of an interpreted string literal.
pub(crate) fn check_string(text: &str, errors: &mut Vec<(usize, ErrorKind)>) {
    if text.starts_with('"') {
        unquote(text, '"', errors);
    }
}

/// Adds the errors of a rune literal; of an unclosed one only those of its escapes.
pub(crate) fn check_rune(text: &str, unclosed: bool, errors: &mut Vec<(usize, ErrorKind)>) {
    let before = errors.len();
    let count = unquote(text, '\'', errors).count;
    if errors.len() > before || unclosed {
        return;
    }
    match count {
        0 => errors.push((text.len().saturating_sub(1), ErrorKind::EmptyRune)),
        1 => {}
        _ => errors.push((0, ErrorKind::LongRune)),
    }
}

/// What stands between quotes.
struct Unquoted {
    bytes: Vec<u8>,
    /// Characters and escapes.
    count: usize,
    last_char: char,
}

fn unquote(text: &str, quote: char, errors: &mut Vec<(usize, ErrorKind)>) -> Unquoted {
    let mut out = Unquoted { bytes: Vec::with_capacity(text.len()), count: 0, last_char: '\0' };
    let mut at = quote.len_utf8();
    while let Some(c) = text.get(at..).and_then(|rest| rest.chars().next()) {
        at += c.len_utf8();
        match c {
            _ if c == quote => break,
            '\\' => match escape(text, &mut at, quote) {
                Ok(Escape::Byte(byte)) => {
                    out.bytes.push(byte);
                    out.last_char = char::from(byte);
                }
                Ok(Escape::Char(c)) => push_char(&mut out, c),
                Err(Some(kind)) => errors.push((at, kind)),
                Err(None) => break,
            },
            _ => push_char(&mut out, c),
        }
        out.count += 1;
    }
    out
}

fn push_char(out: &mut Unquoted, c: char) {
    out.bytes.extend_from_slice(c.encode_utf8(&mut [0; 4]).as_bytes());
    out.last_char = c;
}

enum Escape {
    Byte(u8),
    Char(char),
}

/// Decodes the escape after a backslash, moving past it or to the character that is wrong. `Err(None)`: the text ends.
fn escape(text: &str, at: &mut usize, quote: char) -> Result<Escape, Option<ErrorKind>> {
    let c = text[*at..].chars().next().ok_or(None)?;
    let simple = |byte| Ok(Escape::Byte(byte));
    let (digits, radix, kind) = match c {
        '0'..='7' => (3, 8, "octal"),
        'x' => (2, 16, "hexadecimal"),
        'u' => (4, 16, "hexadecimal"),
        'U' => (8, 16, "hexadecimal"),
        _ => {
            let value = match c {
                'a' => 0x07,
                'b' => 0x08,
                'f' => 0x0C,
                'n' => b'\n',
                'r' => b'\r',
                't' => b'\t',
                'v' => 0x0B,
                '\\' => b'\\',
                _ if c == quote => quote as u8,
                _ => return Err(Some(ErrorKind::UnknownEscape)),
            };
            *at += 1;
            return simple(value);
        }
    };
    *at += usize::from(radix == 16);
    let mut value = 0u32;
    for _ in 0..digits {
        let d = text[*at..].chars().next().ok_or(None)?;
        let digit = d.to_digit(radix).ok_or(Some(ErrorKind::InvalidEscapeChar(d, kind)))?;
        // Eight hexadecimal digits fit.
        value = value.wrapping_mul(radix).wrapping_add(digit);
        *at += 1;
    }
    match c {
        'u' | 'U' => {
            char::from_u32(value).map(Escape::Char).ok_or(Some(ErrorKind::InvalidCodePoint(value)))
        }
        _ => {
            u8::try_from(value).map(Escape::Byte).map_err(|_| Some(ErrorKind::OctalTooLarge(value)))
        }
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Base {
    Binary,
    Octal,
    /// Only a leading 0.
    Zero,
    Decimal,
    Hexadecimal,
}

impl Base {
    fn radix(self) -> u32 {
        match self {
            Base::Binary => 2,
            Base::Octal | Base::Zero => 8,
            Base::Decimal => 10,
            Base::Hexadecimal => 16,
        }
    }

    fn name(self) -> &'static str {
        match self {
            Base::Binary => "binary",
            Base::Octal | Base::Zero => "octal",
            Base::Decimal => "decimal",
            Base::Hexadecimal => "hexadecimal",
        }
    }
}

/// The pieces of a number as written.
struct Parts<'t> {
    base: Base,
    /// Where the digits start.
    start: usize,
    whole: &'t str,
    point: bool,
    fraction: &'t str,
    /// Its letter and what follows.
    exponent: Option<(char, &'t str)>,
    imaginary: bool,
}

impl<'t> Parts<'t> {
    fn of(text: &'t str) -> Parts<'t> {
        let (body, imaginary) = text.strip_suffix('i').map_or((text, false), |body| (body, true));
        let (base, start) = match body.as_bytes() {
            [b'0', b'x' | b'X', ..] => (Base::Hexadecimal, 2),
            [b'0', b'o' | b'O', ..] => (Base::Octal, 2),
            [b'0', b'b' | b'B', ..] => (Base::Binary, 2),
            [b'0', ..] => (Base::Zero, 0),
            _ => (Base::Decimal, 0),
        };
        let marks: &[char] =
            if base == Base::Hexadecimal { &['p', 'P'] } else { &['e', 'E', 'p', 'P'] };
        let digits = &body[start..];
        let (mantissa, exponent) = match digits.find(marks) {
            Some(i) => (&digits[..i], Some((char::from(digits.as_bytes()[i]), &digits[i + 1..]))),
            None => (digits, None),
        };
        let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
        let point = mantissa.contains('.');
        Parts { base, start, whole, point, fraction, exponent, imaginary }
    }
}

/// Adds the errors of a number literal.
pub(crate) fn check_number(text: &str, errors: &mut Vec<(usize, ErrorKind)>) {
    let parts = Parts::of(text);
    let found =
        shape_error(&parts).or_else(|| digit_error(&parts)).or_else(|| separator_error(text));
    if let Some((offset, message)) = found {
        errors.push((offset, ErrorKind::InvalidNumber(message)));
    }
}

/// A point, exponent or mantissa that does not go with the rest.
fn shape_error(parts: &Parts<'_>) -> Option<(usize, String)> {
    let point = parts.start + parts.whole.len();
    let mantissa_end = point + usize::from(parts.point) + parts.fraction.len();
    let has_digits = |s: &str| s.bytes().any(|b| b != b'_');
    if parts.point && matches!(parts.base, Base::Binary | Base::Octal) {
        return Some((point, format!("invalid radix point in {} literal", parts.base.name())));
    }
    if !has_digits(parts.whole) && !has_digits(parts.fraction) {
        return Some((mantissa_end, format!("{} literal has no digits", parts.base.name())));
    }
    let Some((mark, exponent)) = parts.exponent else {
        let lacks = parts.base == Base::Hexadecimal && parts.point;
        return lacks
            .then(|| (mantissa_end, "hexadecimal mantissa requires a 'p' exponent".to_owned()));
    };
    let binary_exponent = mark.eq_ignore_ascii_case(&'p');
    if binary_exponent && parts.base != Base::Hexadecimal {
        let message = format!("'{mark}' exponent requires hexadecimal mantissa");
        return Some((mantissa_end, message));
    }
    if !binary_exponent && matches!(parts.base, Base::Binary | Base::Octal) {
        return Some((mantissa_end, format!("'{mark}' exponent requires decimal mantissa")));
    }
    let digits = exponent.trim_start_matches(['+', '-']);
    let end = mantissa_end + 1 + exponent.len();
    (!has_digits(digits)).then(|| (end, "exponent has no digits".to_owned()))
}

/// A digit that the base does not have.
fn digit_error(parts: &Parts<'_>) -> Option<(usize, String)> {
    let is_float = parts.point || parts.exponent.is_some();
    if is_float || parts.imaginary && parts.base == Base::Zero {
        return None;
    }
    let at = parts.whole.find(|c: char| c != '_' && !c.is_digit(parts.base.radix()))?;
    let digit = &parts.whole[at..=at];
    let message = format!("invalid digit '{digit}' in {} literal", parts.base.name());
    Some((parts.start + at, message))
}

/// An underscore that does not stand between digits; a base prefix counts as a digit.
fn separator_error(text: &str) -> Option<(usize, String)> {
    if !text.contains('_') {
        return None;
    }
    let bytes = text.as_bytes();
    let hex = matches!(bytes, [b'0', b'x' | b'X', ..]);
    let prefixed = matches!(bytes, [b'0', b'x' | b'X' | b'o' | b'O' | b'b' | b'B', ..]);
    let is_digit =
        |i: usize| bytes.get(i).is_some_and(|b| b.is_ascii_digit() || hex && b.is_ascii_hexdigit());
    let at = (0..bytes.len()).filter(|&i| bytes[i] == b'_').find(|&i| {
        let before = i > 0 && (is_digit(i - 1) || prefixed && i == 2);
        let after = is_digit(i + 1) || bytes.get(i + 1) == Some(&b'_');
        !before || !after
    })?;
    Some((at, "'_' must separate successive digits".to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn strings_become_bytes() {
        assert_eq!(string(r#""a\n\xff\u00e9\101\"""#).unwrap(), b"a\n\xff\xc3\xa9A\"");
        assert_eq!(string("`a\r\n\\n`").unwrap(), b"a\n\\n");
        assert_eq!(string(r#""\q""#).unwrap_err().offset, 2);
        assert_eq!(string(r#""\400""#).unwrap_err().kind, ErrorKind::OctalTooLarge(256));
    }

    #[test]
    fn runes_become_characters() {
        assert_eq!(rune("'é'"), Ok('é'));
        assert_eq!(rune(r"'\''"), Ok('\''));
        assert_eq!(rune(r"'\xff'"), Ok('\u{ff}'));
        assert_eq!(rune("''").unwrap_err().kind, ErrorKind::EmptyRune);
        assert_eq!(rune("'ab'").unwrap_err().kind, ErrorKind::LongRune);
    }

    #[test]
    fn numbers_become_digits_and_exponents() {
        let parts = |text| {
            let n = number(text).unwrap();
            (n.radix, n.digits, n.fraction, n.exp_base, n.exponent)
        };
        assert_eq!(parts("1_000"), (10, "1000".into(), 0, 10, 0));
        assert_eq!(parts("0x1.8p-2"), (16, "18".into(), 1, 2, -2));
        assert_eq!(parts("017"), (8, "017".into(), 0, 10, 0));
        assert_eq!(parts("017i"), (10, "017".into(), 0, 10, 0));
        assert_eq!(parts(".5e3"), (10, "5".into(), 1, 10, 3));
        assert_eq!(parts("0b101"), (2, "101".into(), 0, 10, 0));
        assert_eq!(parts("1e99999999999999999999").4, i64::MAX);
        assert_eq!(number("0x1e+2").unwrap_err().offset, 4);
    }
}
