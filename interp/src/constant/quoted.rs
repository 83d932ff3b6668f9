//! Values of rune and string literals.

use std::str::Chars;

use racewalk_grammar::ast::LitKind;

use super::ConstValue;

/// One element of a literal: a code point, or a byte written as `\xff` or `\377`.
enum Unit {
    Char(char),
    Byte(u8),
}

/// The value of a rune or string literal with its quotes; `None` where it is malformed.
pub(super) fn decode(kind: LitKind, text: &str) -> Option<ConstValue> {
    if let Some(raw) = text.strip_prefix('`') {
        return Some(ConstValue::from(raw.strip_suffix('`')?.replace('\r', "").as_str()));
    }
    let quote = if kind == LitKind::Char { '\'' } else { '"' };
    let mut chars = text.strip_prefix(quote)?.strip_suffix(quote)?.chars();
    if kind == LitKind::Char {
        let value = match unit(&mut chars, quote)? {
            Unit::Char(c) => i64::from(u32::from(c)),
            Unit::Byte(b) => i64::from(b),
        };
        return chars.next().is_none().then(|| ConstValue::from(value));
    }
    let mut bytes = Vec::with_capacity(text.len());
    while !chars.as_str().is_empty() {
        match unit(&mut chars, quote)? {
            Unit::Char(c) => bytes.extend_from_slice(c.encode_utf8(&mut [0; 4]).as_bytes()),
            Unit::Byte(b) => bytes.push(b),
        }
    }
    Some(ConstValue::from_bytes(&bytes))
}

fn unit(chars: &mut Chars<'_>, quote: char) -> Option<Unit> {
    match chars.next()? {
        '\\' => escape(chars, quote),
        '\n' => None,
        c if c == quote => None,
        c => Some(Unit::Char(c)),
    }
}

fn escape(chars: &mut Chars<'_>, quote: char) -> Option<Unit> {
    let c = chars.next()?;
    let plain = match c {
        'a' => '\x07',
        'b' => '\x08',
        'f' => '\x0c',
        'n' => '\n',
        'r' => '\r',
        't' => '\t',
        'v' => '\x0b',
        '\\' => '\\',
        'x' => return u8::try_from(digits(chars, 2, 16)?).ok().map(Unit::Byte),
        'u' => return char::from_u32(digits(chars, 4, 16)?).map(Unit::Char),
        'U' => return char::from_u32(digits(chars, 8, 16)?).map(Unit::Char),
        '0'..='7' => {
            let rest = digits(chars, 2, 8)?;
            return u8::try_from(c.to_digit(8)? * 64 + rest).ok().map(Unit::Byte);
        }
        _ if c == quote => quote,
        _ => return None,
    };
    Some(Unit::Char(plain))
}

fn digits(chars: &mut Chars<'_>, count: usize, radix: u32) -> Option<u32> {
    let mut value: u32 = 0;
    for _ in 0..count {
        value = value.checked_mul(radix)?.checked_add(chars.next()?.to_digit(radix)?)?;
    }
    Some(value)
}
