//! Natives of package encoding/json: the grammar, quoting, and layout of valid text.
//!
//! What walks values is Go, on package reflect.

mod scan;

use scan::Problem;

use super::abi::native;
use crate::runtime::native::{Done, Native, NativeFn};

pub(super) const NATIVES: &[NativeFn] = &[
    native("encoding/json.check", |n| {
        let data = bytes(n, 0);
        match scan::check(&data) {
            Ok(()) => Done::Return,
            Err(problem) => give_problem(n, 0, &problem),
        }
    }),
    native("encoding/json.skip", |n| {
        let data = bytes(n, 0);
        let (from, complete) = (n.arg(3) as usize, n.arg(4) != 0);
        match scan::value(&data, from, complete) {
            Ok(end) => n.give(end as u64),
            Err(problem) => {
                n.put_int(0, -1);
                give_problem(n, 1, &problem)
            }
        }
    }),
    native("encoding/json.isNumber", |n| {
        let text = n.string(0);
        let end = scan::number(text, 0);
        let whole = end.is_ok_and(|end| end == text.len() && end > 0);
        n.give(whole.into())
    }),
    native("encoding/json.loneSurrogate", |n| {
        let text = scan::lone_surrogate(n.string(0));
        n.give_string(text.unwrap_or_default().as_bytes())
    }),
    native("encoding/json.quote", |n| {
        let mut out = Vec::new();
        quote(n.string(0), n.arg(2) != 0, &mut out);
        n.give_string(&out)
    }),
    native("encoding/json.unquote", |n| {
        let data = bytes(n, 0);
        let text = unquote(&data);
        n.give_string(&text)
    }),
    native("encoding/json.compact", |n| {
        let data = bytes(n, 0);
        let out = compact(&data, n.arg(3) != 0);
        n.give_string(&out)
    }),
    native("encoding/json.indent", |n| {
        let data = bytes(n, 0);
        let out = indent(&data, n.string(3), n.string(5));
        n.give_string(&out)
    }),
];

/// The bytes of a slice: reading them is an access of them.
fn bytes(n: &mut Native<'_>, slot: u32) -> Vec<u8> {
    let (addr, len) = (n.arg(slot), n.arg(slot + 1));
    let site = n.cx.user_site();
    n.cx.race_read_range(addr, len, site);
    n.cx.mem.slice(addr, len).to_vec()
}

fn give_problem(n: &mut Native<'_>, slot: u32, problem: &Problem) -> Done {
    let text = if problem.text.is_empty() { "unexpected end of JSON input" } else { &problem.text };
    n.put_string(slot, text.as_bytes());
    n.put_int(slot + 2, problem.at as i64);
    Done::Return
}

/// Writes a string in quotes; with `html` such that it can stand in a script.
fn quote(text: &[u8], html: bool, out: &mut Vec<u8>) {
    out.push(b'"');
    for chunk in text.utf8_chunks() {
        for c in chunk.valid().chars() {
            match c {
                '"' | '\\' => out.extend([b'\\', c as u8]),
                '\n' => out.extend(b"\\n"),
                '\r' => out.extend(b"\\r"),
                '\t' => out.extend(b"\\t"),
                '\u{8}' => out.extend(b"\\b"),
                '\u{c}' => out.extend(b"\\f"),
                '\0'..='\u{1f}' | '\u{2028}' | '\u{2029}' => escape(c, out),
                '<' | '>' | '&' if html => escape(c, out),
                _ => out.extend(c.encode_utf8(&mut [0; 4]).bytes()),
            }
        }
        for _ in chunk.invalid() {
            out.extend("\u{fffd}".bytes());
        }
    }
    out.push(b'"');
}

fn escape(c: char, out: &mut Vec<u8>) {
    out.extend(format!("\\u{:04x}", u32::from(c)).bytes());
}

/// The text of a valid string literal.
fn unquote(data: &[u8]) -> Vec<u8> {
    let inner = data.get(1..data.len().saturating_sub(1)).unwrap_or_default();
    let mut out = Vec::with_capacity(inner.len());
    let mut at = 0;
    while let Some(&b) = inner.get(at) {
        if b != b'\\' {
            out.push(b);
            at += 1;
            continue;
        }
        let c = inner.get(at + 1).copied().unwrap_or(b'\\');
        at += 2;
        match c {
            b'b' => out.push(8),
            b'f' => out.push(12),
            b'n' => out.push(b'\n'),
            b'r' => out.push(b'\r'),
            b't' => out.push(b'\t'),
            b'u' => {
                let (c, len) = code_point(inner, at);
                out.extend(c.encode_utf8(&mut [0; 4]).bytes());
                at += len;
            }
            _ => out.push(c),
        }
    }
    let mut text = Vec::with_capacity(out.len());
    for chunk in out.utf8_chunks() {
        text.extend(chunk.valid().bytes());
        for _ in chunk.invalid() {
            text.extend("\u{fffd}".bytes());
        }
    }
    text
}

/// The code point of `\u` digits at a place, perhaps a surrogate pair, and how many bytes it takes.
pub(super) fn code_point(data: &[u8], at: usize) -> (char, usize) {
    let unit = |at: usize| -> Option<u32> {
        let digits = data.get(at..at + 4)?;
        u32::from_str_radix(std::str::from_utf8(digits).ok()?, 16).ok()
    };
    let Some(first) = unit(at) else { return (char::REPLACEMENT_CHARACTER, 0) };
    if let Some(c) = char::from_u32(first) {
        return (c, 4);
    }
    if first < 0xdc00
        && data.get(at + 4..at + 6) == Some(b"\\u")
        && let Some(second @ 0xdc00..=0xdfff) = unit(at + 6)
    {
        let c = 0x10000 + ((first - 0xd800) << 10) + (second - 0xdc00);
        return (char::from_u32(c).unwrap_or(char::REPLACEMENT_CHARACTER), 10);
    }
    (char::REPLACEMENT_CHARACTER, 4)
}

/// Valid text without blanks; with `html` such that it can stand in a script.
fn compact(data: &[u8], html: bool) -> Vec<u8> {
    let mut out = Vec::with_capacity(data.len());
    let mut quoted = false;
    let mut at = 0;
    while let Some(&b) = data.get(at) {
        at += 1;
        match b {
            b'\\' if quoted => {
                out.push(b);
                out.extend(data.get(at));
                at += 1;
                continue;
            }
            b'"' => quoted = !quoted,
            b' ' | b'\t' | b'\r' | b'\n' if !quoted => continue,
            b'<' | b'>' | b'&' if html => {
                escape(b as char, &mut out);
                continue;
            }
            0xe2 if html && matches!(data.get(at..at + 2), Some([0x80, 0xa8 | 0xa9])) => {
                escape(if data[at + 1] == 0xa8 { '\u{2028}' } else { '\u{2029}' }, &mut out);
                at += 2;
                continue;
            }
            _ => {}
        }
        out.push(b);
    }
    out
}

/// Valid text with each element on a line of its own; blanks behind the value are kept.
fn indent(data: &[u8], prefix: &[u8], step: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(data.len() * 2);
    let mut depth = 0usize;
    let mut at = 0;
    let line = |out: &mut Vec<u8>, depth: usize| {
        out.push(b'\n');
        out.extend(prefix);
        for _ in 0..depth {
            out.extend(step);
        }
    };
    while let Some(&b) = data.get(at) {
        at += 1;
        match b {
            b'"' => {
                let start = at - 1;
                while let Some(&c) = data.get(at) {
                    at += 1 + usize::from(c == b'\\');
                    if c == b'"' {
                        break;
                    }
                }
                out.extend(&data[start..at.min(data.len())]);
            }
            b'{' | b'[' => {
                out.push(b);
                let next = scan::skip_blanks(data, at);
                if matches!(data.get(next), Some(b'}' | b']')) {
                    out.push(data[next]);
                    at = next + 1;
                } else {
                    depth += 1;
                    line(&mut out, depth);
                }
            }
            b'}' | b']' => {
                depth = depth.saturating_sub(1);
                line(&mut out, depth);
                out.push(b);
            }
            b',' => {
                out.push(b);
                line(&mut out, depth);
            }
            b':' => out.extend(b": "),
            b' ' | b'\t' | b'\r' | b'\n' => {
                let rest = &data[at - 1..];
                if rest.iter().all(|b| matches!(b, b' ' | b'\t' | b'\r' | b'\n')) {
                    out.extend(rest);
                    break;
                }
            }
            _ => out.push(b),
        }
    }
    out
}
