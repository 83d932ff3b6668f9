//! Quoted strings and characters, as Go literals.

use super::unicode::{is_graphic, is_print};
use super::{Chars, decode_char};

/// What is written as it is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Quoting {
    /// Printable characters.
    Printable,
    /// Printable ASCII.
    Ascii,
    /// Graphic characters: printable ones and spaces of all kinds.
    Graphic,
}

/// The bytes as an interpreted string literal that shows what is printable.
pub fn quoted(text: &[u8]) -> String {
    let mut out = Vec::with_capacity(text.len() + 2);
    append_quoted(&mut out, text, Quoting::Printable);
    String::from_utf8_lossy(&out).into_owned()
}

/// Appends the bytes as an interpreted string literal.
pub fn append_quoted(out: &mut Vec<u8>, text: &[u8], quoting: Quoting) {
    out.push(b'"');
    let mut rest = text;
    while let Some((c, len)) = decode_char(rest) {
        if c == char::REPLACEMENT_CHARACTER && len == 1 {
            out.extend_from_slice(format!("\\x{:02x}", rest[0]).as_bytes());
        } else {
            push(out, c, '"', quoting);
        }
        rest = &rest[len..];
    }
    out.push(b'"');
}

/// Appends the character as a rune literal.
pub fn append_quoted_char(out: &mut Vec<u8>, c: char, quoting: Quoting) {
    out.push(b'\'');
    push(out, c, '\'', quoting);
    out.push(b'\'');
}

/// Whether the text can stand in a raw string literal on one line.
pub fn can_backquote(text: &[u8]) -> bool {
    Chars(text).all(|(c, len)| match c {
        '\u{feff}' | '`' | '\u{7f}' => false,
        '\t' => true,
        char::REPLACEMENT_CHARACTER => len > 1,
        _ => c >= ' ',
    })
}

fn push(out: &mut Vec<u8>, c: char, quote: char, quoting: Quoting) {
    let plain = match quoting {
        Quoting::Ascii => c.is_ascii() && is_print(c),
        Quoting::Printable => is_print(c),
        Quoting::Graphic => is_graphic(c),
    };
    let letter = match c {
        '\x07' => b'a',
        '\x08' => b'b',
        '\x0c' => b'f',
        '\n' => b'n',
        '\r' => b'r',
        '\t' => b't',
        '\x0b' => b'v',
        '\\' => b'\\',
        _ if c == quote => c as u8,
        _ if plain => return out.extend_from_slice(c.encode_utf8(&mut [0; 4]).as_bytes()),
        '\0'..='\x1f' | '\x7f' => {
            return out.extend_from_slice(format!("\\x{:02x}", u32::from(c)).as_bytes());
        }
        '\x20'..='\u{ffff}' => {
            return out.extend_from_slice(format!("\\u{:04x}", u32::from(c)).as_bytes());
        }
        _ => return out.extend_from_slice(format!("\\U{:08x}", u32::from(c)).as_bytes()),
    };
    out.extend_from_slice(&[b'\\', letter]);
}
