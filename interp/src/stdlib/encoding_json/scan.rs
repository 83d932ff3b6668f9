//! The grammar of JSON (RFC 8259), with an explicit stack of what is open.

use super::code_point;
use crate::text::quote::quoted;
use crate::text::unicode::is_print;

/// What is wrong with a text, and where.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Problem {
    /// The text; empty where the input ends too early.
    pub(super) text: String,
    /// How many bytes were read.
    pub(super) at: usize,
}

/// How deep values are nested at most.
const MAX_DEPTH: usize = 10_000;

/// Blanks end here.
pub(super) fn skip_blanks(data: &[u8], at: usize) -> usize {
    let rest = data.get(at..).unwrap_or_default();
    let blanks = rest.iter().take_while(|b| matches!(b, b' ' | b'\t' | b'\r' | b'\n')).count();
    at + blanks
}

/// The whole text is one value.
pub(super) fn check(data: &[u8]) -> Result<(), Problem> {
    let end = skip_blanks(data, value(data, 0, true)?);
    if end < data.len() { Err(unexpected(data, end, "after top-level value")) } else { Ok(()) }
}

/// The end of the value that starts at a place, after blanks. The last number is over only if the text is complete.
pub(super) fn value(data: &[u8], from: usize, complete: bool) -> Result<usize, Problem> {
    let mut open: Vec<u8> = Vec::new();
    let mut at = from;
    loop {
        at = skip_blanks(data, at);
        match data.get(at) {
            None => return Err(early(data.len())),
            Some(&bracket @ (b'{' | b'[')) => {
                open.push(bracket);
                if open.len() > MAX_DEPTH {
                    return Err(Problem { text: "exceeded max depth".to_owned(), at: at + 1 });
                }
                at = skip_blanks(data, at + 1);
                if bracket == b'{' && data.get(at) != Some(&b'}') {
                    at = key(data, at)?;
                    continue;
                }
                if bracket == b'[' && data.get(at) != Some(&b']') {
                    continue;
                }
            }
            Some(_) => at = scalar(data, at, complete)?,
        }
        // A value is over; so may be what it stands in.
        loop {
            let Some(&bracket) = open.last() else { return Ok(at) };
            at = skip_blanks(data, at);
            match (bracket, data.get(at)) {
                (_, None) => return Err(early(data.len())),
                (b'{', Some(b'}')) | (b'[', Some(b']')) => {
                    open.pop();
                    at += 1;
                }
                (b'[', Some(b',')) => {
                    at += 1;
                    break;
                }
                (b'{', Some(b',')) => {
                    at = key(data, skip_blanks(data, at + 1))?;
                    break;
                }
                (b'{', Some(_)) => {
                    return Err(unexpected(data, at, "after object key:value pair"));
                }
                _ => return Err(unexpected(data, at, "after array element")),
            }
        }
    }
}

/// A key and its colon.
fn key(data: &[u8], at: usize) -> Result<usize, Problem> {
    match data.get(at) {
        None => Err(early(data.len())),
        Some(b'"') => {
            let at = skip_blanks(data, string(data, at)?);
            match data.get(at) {
                None => Err(early(data.len())),
                Some(b':') => Ok(at + 1),
                Some(_) => Err(unexpected(data, at, "after object key")),
            }
        }
        Some(_) => Err(unexpected(data, at, "looking for beginning of object key string")),
    }
}

fn scalar(data: &[u8], at: usize, complete: bool) -> Result<usize, Problem> {
    match data[at] {
        b'"' => string(data, at),
        b't' => literal(data, at, "true"),
        b'f' => literal(data, at, "false"),
        b'n' => literal(data, at, "null"),
        b'-' | b'0'..=b'9' => {
            let end = number(data, at)?;
            if end == data.len() && !complete { Err(early(at)) } else { Ok(end) }
        }
        _ => Err(unexpected(data, at, "looking for beginning of value")),
    }
}

fn literal(data: &[u8], at: usize, word: &str) -> Result<usize, Problem> {
    for (i, &want) in word.as_bytes().iter().enumerate() {
        match data.get(at + i) {
            None => return Err(early(data.len())),
            Some(&c) if c != want => {
                let context = format!("in literal {word} (expecting '{}')", want as char);
                return Err(unexpected(data, at + i, &context));
            }
            Some(_) => {}
        }
    }
    Ok(at + word.len())
}

/// The end of a number.
pub(super) fn number(data: &[u8], start: usize) -> Result<usize, Problem> {
    let digits = |at: usize| {
        let count = data[at..].iter().take_while(|b| b.is_ascii_digit()).count();
        match data.get(at) {
            None => Err(early(start)),
            Some(_) if count == 0 => Err(unexpected(data, at, "in numeric literal")),
            Some(_) => Ok(at + count),
        }
    };
    let mut at = start + usize::from(data.get(start) == Some(&b'-'));
    at = if data.get(at) == Some(&b'0') { at + 1 } else { digits(at)? };
    if data.get(at) == Some(&b'.') {
        at = digits(at + 1)?;
    }
    if let Some(b'e' | b'E') = data.get(at) {
        at += 1;
        at += usize::from(matches!(data.get(at), Some(b'+' | b'-')));
        at = digits(at)?;
    }
    Ok(at)
}

fn string(data: &[u8], start: usize) -> Result<usize, Problem> {
    let mut at = start + 1;
    loop {
        match data.get(at) {
            None => return Err(early(whole_chars(data))),
            Some(b'"') => return Ok(at + 1),
            Some(b'\\') => at = escape(data, at)?,
            Some(c) if *c < b' ' => return Err(unexpected(data, at, "in string")),
            Some(_) => at += 1,
        }
    }
}

/// The length of a text without a character at its end that is cut off.
fn whole_chars(data: &[u8]) -> usize {
    let is_cut = |len: &usize| {
        let end = data.get(data.len().saturating_sub(*len)..).unwrap_or_default();
        str::from_utf8(end).is_err_and(|e| e.valid_up_to() == 0 && e.error_len().is_none())
    };
    data.len() - (1..4).find(is_cut).unwrap_or(0)
}

fn escape(data: &[u8], at: usize) -> Result<usize, Problem> {
    let wrong = |len: usize| {
        let end = (at + len).min(data.len());
        let text = format!("invalid escape sequence {} in string", shown(&data[at..end]));
        Problem { text, at: end }
    };
    match data.get(at + 1) {
        None => Err(early(at)),
        Some(b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't') => Ok(at + 2),
        Some(b'u') => {
            let digits = data.get(at + 2..).unwrap_or_default();
            let digits = &digits[..digits.len().min(4)];
            if digits.iter().any(|b| !b.is_ascii_hexdigit()) {
                Err(wrong(6))
            } else if digits.len() < 4 {
                Err(early(at))
            } else {
                Ok(at + 6)
            }
        }
        Some(_) => Err(wrong(2)),
    }
}

/// What is wrong with the last escape of a valid string literal that is half of a surrogate pair. It is shown with as many
/// bytes behind it as its other half would have.
pub(super) fn lone_surrogate(data: &[u8]) -> Option<String> {
    let mut at = 0;
    let mut lone = None;
    while at < data.len() {
        if data[at] != b'\\' {
            at += 1;
            continue;
        }
        if data.get(at + 1) != Some(&b'u') {
            at += 2;
            continue;
        }
        let len = 2 + code_point(data, at + 2).1;
        let digits = data.get(at + 2..at + 6).and_then(|digits| str::from_utf8(digits).ok());
        let unit = digits.and_then(|digits| u16::from_str_radix(digits, 16).ok());
        if len == 6 && matches!(unit, Some(0xd800..=0xdfff)) {
            lone = Some(at);
        }
        at += len;
    }
    let text = shown(data.get(lone?..)?.get(..12).unwrap_or(&data[lone?..]));
    Some(format!("invalid surrogate pair {text} in string"))
}

/// A text in back quotes, or quoted where they would not show it.
fn shown(text: &[u8]) -> String {
    let plain = |c: char| c != '`' && c != ' ' && c != char::REPLACEMENT_CHARACTER && is_print(c);
    match str::from_utf8(text) {
        Ok(text) if text.chars().all(plain) => format!("`{text}`"),
        _ => quoted(text),
    }
}

fn early(at: usize) -> Problem {
    Problem { text: String::new(), at }
}

fn unexpected(data: &[u8], at: usize, context: &str) -> Problem {
    let (shown, len) = match crate::text::decode_char(&data[at..]) {
        Some(('\'', _)) => ("'\\''".to_owned(), 1),
        Some(('"', _)) => ("'\"'".to_owned(), 1),
        Some((char::REPLACEMENT_CHARACTER, 1)) => (format!("'\\x{:02x}'", data[at]), 1),
        Some((c, len)) => {
            let quoted = quoted(c.encode_utf8(&mut [0; 4]).as_bytes());
            (format!("'{}'", &quoted[1..quoted.len() - 1]), len)
        }
        None => (String::new(), 0),
    };
    Problem { text: format!("invalid character {shown} {context}"), at: at + len }
}
