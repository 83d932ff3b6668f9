//! Natives of package strings: searching, mapping, replacing.
//!
//! The bytes of a string never change, so reading them is no access.

use super::abi::native;
use crate::mem::layout::Layouts;
use crate::runtime::native::{Done, Native, NativeFn};
use crate::text::unicode::{fold_key, is_space, to_lower, to_title, to_upper};
use crate::text::{Chars, count_chars, decode_char, decode_last_char};

pub(super) const NATIVES: &[NativeFn] = &[
    native("strings.Index", |n| {
        let place = find(n.string(0), n.string(2));
        n.give_place(place)
    }),
    native("strings.LastIndex", |n| {
        let place = find_last(n.string(0), n.string(2));
        n.give_place(place)
    }),
    native("strings.IndexByte", |n| {
        let byte = n.arg(2) as u8;
        let place = n.string(0).iter().position(|&b| b == byte);
        n.give_place(place)
    }),
    native("strings.LastIndexByte", |n| {
        let byte = n.arg(2) as u8;
        let place = n.string(0).iter().rposition(|&b| b == byte);
        n.give_place(place)
    }),
    native("strings.IndexAny", |n| {
        let place = index_any(n.string(0), n.string(2));
        n.give_place(place)
    }),
    native("strings.LastIndexAny", |n| {
        let place = last_index_any(n.string(0), n.string(2));
        n.give_place(place)
    }),
    native("strings.Count", |n| {
        let count = count(n.string(0), n.string(2));
        n.give(count as u64)
    }),
    native("strings.EqualFold", |n| {
        let equal = equal_fold(n.string(0), n.string(2));
        n.give(equal.into())
    }),
    native("strings.ToUpper", |n| map(n, to_upper)),
    native("strings.ToLower", |n| map(n, to_lower)),
    native("strings.ToTitle", |n| map(n, to_title)),
    native("strings.TrimSpace", |n| {
        let s = n.string(0);
        let from = s.len() - trim_start(s, is_space).len();
        let to = from + trim_end(&s[from..], is_space).len();
        n.put_part(0, 0, from, to);
        Done::Return
    }),
    native("strings.TrimLeft", |n| {
        let (s, set) = (n.string(0), CharSet::new(n.string(2)));
        let (from, to) = (s.len() - trim_start(s, |c| set.contains(c)).len(), s.len());
        n.put_part(0, 0, from, to);
        Done::Return
    }),
    native("strings.TrimRight", |n| {
        let (s, set) = (n.string(0), CharSet::new(n.string(2)));
        let to = trim_end(s, |c| set.contains(c)).len();
        n.put_part(0, 0, 0, to);
        Done::Return
    }),
    native("strings.ToValidUTF8", |n| {
        let valid = to_valid(n.string(0), n.string(2));
        n.give_string(&valid)
    }),
    native("strings.repeat", repeat),
    native("strings.replace", |n| {
        let replaced = replace(n.string(0), n.string(2), n.string(4), n.int(6));
        n.give_string(&replaced)
    }),
    native("strings.field", |n| {
        let (start, end) = field(n.string(0), n.arg(2) as usize);
        n.put(0, start.map_or(u64::MAX, |i| i as u64));
        n.put(1, end as u64);
        Done::Return
    }),
    native("strings.share", |n| {
        let (addr, len) = (n.arg(0), n.arg(1));
        n.put(0, if len == 0 { 0 } else { addr });
        n.put(1, len);
        Done::Return
    }),
];

/// The place of the first `part`.
pub(super) fn find(text: &[u8], part: &[u8]) -> Option<usize> {
    match part {
        [] => Some(0),
        [byte] => text.iter().position(|b| b == byte),
        [first, ..] => {
            let last_start = text.len().checked_sub(part.len())?;
            let mut from = 0;
            while from <= last_start {
                from += text[from..=last_start].iter().position(|b| b == first)?;
                if text[from..].starts_with(part) {
                    return Some(from);
                }
                from += 1;
            }
            None
        }
    }
}

pub(super) fn find_last(text: &[u8], part: &[u8]) -> Option<usize> {
    let last_start = text.len().checked_sub(part.len())?;
    (0..=last_start).rev().find(|&i| text[i..].starts_with(part))
}

pub(super) fn count(text: &[u8], part: &[u8]) -> usize {
    if part.is_empty() {
        return count_chars(text) + 1;
    }
    let (mut rest, mut count) = (text, 0);
    while let Some(at) = find(rest, part) {
        rest = &rest[at + part.len()..];
        count += 1;
    }
    count
}

/// A set of characters; U+FFFD in it stands for wrong bytes too.
struct CharSet {
    ascii: u128,
    others: Vec<char>,
}

impl CharSet {
    fn new(chars: &[u8]) -> CharSet {
        let mut set = CharSet { ascii: 0, others: Vec::new() };
        for (c, _) in Chars(chars) {
            if c.is_ascii() { set.ascii |= 1 << u32::from(c) } else { set.others.push(c) }
        }
        set
    }

    fn contains(&self, c: char) -> bool {
        if c.is_ascii() { self.ascii >> u32::from(c) & 1 == 1 } else { self.others.contains(&c) }
    }
}

fn index_any(text: &[u8], chars: &[u8]) -> Option<usize> {
    let set = CharSet::new(chars);
    let mut at = 0;
    for (c, len) in Chars(text) {
        if set.contains(c) {
            return Some(at);
        }
        at += len;
    }
    None
}

fn last_index_any(text: &[u8], chars: &[u8]) -> Option<usize> {
    let set = CharSet::new(chars);
    let mut rest = text;
    while let Some((c, len)) = decode_last_char(rest) {
        rest = &rest[..rest.len() - len];
        if set.contains(c) {
            return Some(rest.len());
        }
    }
    None
}

fn equal_fold(a: &[u8], b: &[u8]) -> bool {
    let (mut left, mut right) = (Chars(a), Chars(b));
    loop {
        match (left.next(), right.next()) {
            (None, None) => return true,
            (Some((x, _)), Some((y, _))) if x == y || fold_key(x) == fold_key(y) => {}
            _ => return false,
        }
    }
}

/// Maps every character; the same string when nothing changes.
fn map(n: &mut Native<'_>, mapping: fn(char) -> char) -> Done {
    let text = n.string(0);
    let mut out = Vec::with_capacity(text.len());
    for (c, _) in Chars(text) {
        out.extend_from_slice(mapping(c).encode_utf8(&mut [0; 4]).as_bytes());
    }
    if out == text {
        let len = text.len();
        n.put_part(0, 0, 0, len);
        return Done::Return;
    }
    n.give_string(&out)
}

fn trim_start(text: &[u8], out: impl Fn(char) -> bool) -> &[u8] {
    let mut rest = text;
    while let Some((_, len)) = decode_char(rest).filter(|&(c, _)| out(c)) {
        rest = &rest[len..];
    }
    rest
}

fn trim_end(text: &[u8], out: impl Fn(char) -> bool) -> &[u8] {
    let mut rest = text;
    while let Some((_, len)) = decode_last_char(rest).filter(|&(c, _)| out(c)) {
        rest = &rest[..rest.len() - len];
    }
    rest
}

fn replace(text: &[u8], old: &[u8], new: &[u8], limit: i64) -> Vec<u8> {
    let mut left = usize::try_from(limit).unwrap_or(usize::MAX);
    let mut out = Vec::with_capacity(text.len());
    let mut rest = text;
    if old.is_empty() {
        while left > 0 {
            out.extend_from_slice(new);
            left -= 1;
            let Some((_, len)) = decode_char(rest) else { break };
            out.extend_from_slice(&rest[..len]);
            rest = &rest[len..];
        }
    } else {
        while let Some(at) = find(rest, old).filter(|_| left > 0) {
            out.extend_from_slice(&rest[..at]);
            out.extend_from_slice(new);
            rest = &rest[at + old.len()..];
            left -= 1;
        }
    }
    out.extend_from_slice(rest);
    out
}

/// Puts the replacement for each run of wrong bytes.
fn to_valid(text: &[u8], replacement: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(text.len());
    let mut in_run = false;
    for chunk in text.utf8_chunks() {
        out.extend_from_slice(chunk.valid().as_bytes());
        in_run &= chunk.valid().is_empty();
        if !chunk.invalid().is_empty() && !in_run {
            out.extend_from_slice(replacement);
            in_run = true;
        }
    }
    out
}

/// Fills Go memory directly: whether there is enough of it is known before anything is written.
fn repeat(n: &mut Native<'_>) -> Done {
    let (from, len, times) = (n.arg(0), n.arg(1), n.arg(2));
    let size = len.saturating_mul(times);
    if size == 0 {
        n.put_part(0, 0, 0, 0);
        return Done::Return;
    }
    let addr = n.cx.alloc(Layouts::BYTES, size, n.site);
    if !n.cx.trapped {
        n.cx.mem.copy(addr, from, len);
        let mut filled = len;
        while filled < size {
            let more = filled.min(size - filled);
            n.cx.mem.copy(addr + filled, addr, more);
            filled += more;
        }
    }
    n.put(0, addr);
    n.put(1, size);
    Done::Return
}

/// The next run without white space at or after a place.
fn field(text: &[u8], from: usize) -> (Option<usize>, usize) {
    let rest = text.get(from..).unwrap_or(&[]);
    let run = trim_start(rest, is_space);
    if run.is_empty() {
        return (None, text.len());
    }
    let start = text.len() - run.len();
    let len: usize = Chars(run).take_while(|&(c, _)| !is_space(c)).map(|(_, len)| len).sum();
    (Some(start), start + len)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn searching() {
        assert_eq!(find(b"chicken", b"ken"), Some(4));
        assert_eq!(find(b"aab", b"ab"), Some(1));
        assert_eq!(find(b"a", b"ab"), None);
        assert_eq!(find(b"", b""), Some(0));
        assert_eq!(find_last(b"go gopher", b"go"), Some(3));
        assert_eq!(find_last(b"abc", b""), Some(3));
        assert_eq!(count(b"cheese", b"e"), 3);
        assert_eq!(count("日本".as_bytes(), b""), 3);
        assert_eq!(index_any("a日b".as_bytes(), "b日".as_bytes()), Some(1));
        assert_eq!(last_index_any("a日b日c".as_bytes(), "日".as_bytes()), Some(5));
    }

    #[test]
    fn changing() {
        assert_eq!(replace(b"oink oink oink", b"k", b"ky", 2), b"oinky oinky oink");
        assert_eq!(replace("日本".as_bytes(), b"", b"-", -1), "-日-本-".as_bytes());
        assert_eq!(replace(b"ab", b"", b"-", 2), b"-a-b");
        assert!(equal_fold("Σίσυφος K".as_bytes(), "ΣΊΣΥΦΟΣ \u{212a}".as_bytes()));
        assert!(!equal_fold(b"a", b"ab"));
        assert_eq!(to_valid(b"a\xff\xe6\x97b\xff", b"?"), b"a?b?");
        assert_eq!(field(b"  ab  c", 0), (Some(2), 4));
        assert_eq!(field(b"  ab  c", 4), (Some(6), 7));
        assert_eq!(field(b"ab  ", 2), (None, 4));
    }
}
