//! Patterns as Go reads them: RE2's syntax, Perl's extensions of it, or POSIX's part of it.
//!
//! What is refused, and with which excerpt of the pattern, is part of what programs see, so the reader goes through a pattern from left to
//! right as Go does and stops at the first mistake.

use super::class::{self, Class};
use super::node::{Kind, Look, Node};
use crate::text::{Chars, decode_char};

const FOLD: u16 = 1;
const DOT_NL: u16 = 2;
const ONE_LINE: u16 = 4;
const NON_GREEDY: u16 = 8;

/// Levels of nesting that a pattern may have.
const MAX_HEIGHT: u32 = 1000;
/// Instructions that a pattern may come to.
const MAX_SIZE: u64 = (128 << 20) / 40;
/// Ends of runs that all classes of a pattern may have.
const MAX_RUNES: usize = 32 << 20;
/// Times that something may be repeated.
const MAX_REPEAT: i64 = 1000;

/// Why a pattern is refused.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Error {
    pub(super) code: &'static str,
    /// The part of the pattern that is wrong.
    pub(super) part: Vec<u8>,
}

type Result<T> = std::result::Result<T, Error>;

fn error<T>(code: &'static str, part: &[u8]) -> Result<T> {
    Err(Error { code, part: part.to_vec() })
}

const LARGE: &str = "expression too large";
const NESTING: &str = "expression nests too deeply";
const NO_ARGUMENT: &str = "missing argument to repetition operator";
const BAD_REPEAT: &str = "invalid repeat count";
const BAD_RANGE: &str = "invalid character class range";
const BAD_ESCAPE: &str = "invalid escape sequence";
const BAD_NAME: &str = "invalid named capture";
const BAD_PERL: &str = "invalid or unsupported Perl syntax";
const BAD_UTF8: &str = "invalid UTF-8";

/// A pattern that was read.
#[derive(Clone, Debug)]
pub(super) struct Parsed {
    pub(super) node: Node,
    /// The names of the groups, that of the whole first; most are empty.
    pub(super) names: Vec<Vec<u8>>,
}

/// An open group, or the whole pattern.
struct Group {
    capture: Option<u32>,
    /// The flags outside.
    flags: u16,
    alternatives: Vec<Node>,
    sequence: Vec<Node>,
}

struct Parser<'a> {
    whole: &'a [u8],
    rest: &'a [u8],
    perl: bool,
    flags: u16,
    groups: Vec<Group>,
    names: Vec<Vec<u8>>,
    runes: usize,
}

/// Reads a pattern.
pub(super) fn parse(pattern: &[u8], posix: bool) -> Result<Parsed> {
    let mut parser = Parser {
        whole: pattern,
        rest: pattern,
        perl: !posix,
        flags: if posix { 0 } else { ONE_LINE },
        groups: Vec::new(),
        names: vec![Vec::new()],
        runes: 0,
    };
    parser.open(None);
    let node = parser.run()?;
    Ok(Parsed { node, names: parser.names })
}

/// The first code point of a pattern and the rest behind it; at the end there is none.
fn next_char(text: &[u8]) -> Result<(Option<u32>, &[u8])> {
    match decode_char(text) {
        None => Ok((None, text)),
        Some((char::REPLACEMENT_CHARACTER, 1)) => error(BAD_UTF8, text),
        Some((c, len)) => Ok((Some(c.into()), &text[len..])),
    }
}

fn check_utf8(text: &[u8]) -> Result<()> {
    let mut at = 0;
    for (c, len) in Chars(text) {
        if c == char::REPLACEMENT_CHARACTER && len == 1 {
            return error(BAD_UTF8, &text[at..]);
        }
        at += len;
    }
    Ok(())
}

/// What of `text` is before `rest`, its end.
fn before<'a>(text: &'a [u8], rest: &[u8]) -> &'a [u8] {
    &text[..text.len().saturating_sub(rest.len())]
}

fn position(text: &[u8], byte: u8) -> Option<usize> {
    text.iter().position(|&b| b == byte)
}

fn unhex(c: u32) -> Option<u32> {
    char::from_u32(c)?.to_digit(16)
}

impl<'a> Parser<'a> {
    fn run(&mut self) -> Result<Node> {
        // Where the repetition that was read last begins, if it was the last thing read.
        let mut last_repeat: Option<&'a [u8]> = None;
        while let Some(&first) = self.rest.first() {
            let start = self.rest;
            let mut repeat = None;
            match first {
                b'(' => self.open_group()?,
                b'|' => {
                    self.rest = &start[1..];
                    self.close_alternative()?;
                }
                b')' => {
                    self.close_group()?;
                    self.rest = &start[1..];
                }
                b'^' => {
                    self.look(if self.has(ONE_LINE) { Look::TextStart } else { Look::LineStart })
                }
                b'$' => self.look(if self.has(ONE_LINE) { Look::TextEnd } else { Look::LineEnd }),
                b'.' => {
                    self.rest = &start[1..];
                    let class = if self.has(DOT_NL) {
                        Class::any()
                    } else {
                        Class::of(&[(10, 10)]).negated()
                    };
                    self.push(Node::leaf(Kind::Class(class)))?;
                }
                b'[' => self.class()?,
                b'*' | b'+' | b'?' => {
                    let (min, max) = match first {
                        b'*' => (0, None),
                        b'+' => (1, None),
                        _ => (0, Some(1)),
                    };
                    self.repeat(min, max, &start[1..], last_repeat, false)?;
                    repeat = Some(start);
                }
                b'{' => match parse_repeat(start) {
                    None => {
                        self.rest = &start[1..];
                        self.literal(u32::from(b'{'))?;
                    }
                    Some((min, max, after)) => {
                        let wrong = min > MAX_REPEAT || max > MAX_REPEAT || (max >= 0 && min > max);
                        if min < 0 || wrong {
                            return error(BAD_REPEAT, before(start, after));
                        }
                        self.repeat(min as u32, u32::try_from(max).ok(), after, last_repeat, true)?;
                        repeat = Some(start);
                    }
                },
                b'\\' => self.backslash()?,
                _ => {
                    let (c, rest) = next_char(start)?;
                    self.rest = rest;
                    if let Some(c) = c {
                        self.literal(c)?;
                    }
                }
            }
            last_repeat = repeat;
        }
        self.close_alternative()?;
        match self.groups.pop() {
            Some(group) if self.groups.is_empty() => {
                self.within(Node::alternate(group.alternatives))
            }
            _ => error("missing closing )", self.whole),
        }
    }

    fn has(&self, flag: u16) -> bool {
        self.flags & flag != 0
    }

    /// Refuses what is nested too deeply or too large.
    fn within(&self, node: Node) -> Result<Node> {
        if self.runes > MAX_RUNES || node.size > MAX_SIZE {
            return error(LARGE, self.whole);
        }
        if node.height > MAX_HEIGHT {
            return error(NESTING, self.whole);
        }
        Ok(node)
    }

    fn push(&mut self, node: Node) -> Result<()> {
        if let Kind::Class(class) = &node.kind {
            self.runes += 2 * class.0.len();
        }
        let node = self.within(node)?;
        if let Some(group) = self.groups.last_mut() {
            group.sequence.push(node);
        }
        Ok(())
    }

    fn literal(&mut self, c: u32) -> Result<()> {
        self.push(Node::literal(c, self.has(FOLD)))
    }

    fn look(&mut self, look: Look) {
        self.rest = &self.rest[1..];
        if let Some(group) = self.groups.last_mut() {
            group.sequence.push(Node::leaf(Kind::Look(look)));
        }
    }

    fn open(&mut self, capture: Option<u32>) {
        let flags = self.flags;
        self.groups.push(Group { capture, flags, alternatives: Vec::new(), sequence: Vec::new() });
    }

    fn open_capture(&mut self, name: &[u8]) {
        let index = self.names.len() as u32;
        self.names.push(name.to_vec());
        self.open(Some(index));
    }

    fn close_alternative(&mut self) -> Result<()> {
        let Some(group) = self.groups.last_mut() else { return Ok(()) };
        let node = Node::concat(std::mem::take(&mut group.sequence));
        let node = self.within(node)?;
        if let Some(group) = self.groups.last_mut() {
            group.alternatives.push(node);
        }
        Ok(())
    }

    fn close_group(&mut self) -> Result<()> {
        self.close_alternative()?;
        if self.groups.len() < 2 {
            return error("unexpected )", self.whole);
        }
        let Some(group) = self.groups.pop() else { return Ok(()) };
        self.flags = group.flags;
        let node = self.within(Node::alternate(group.alternatives))?;
        self.push(match group.capture {
            Some(index) => Node::capture(index, node),
            None => node,
        })
    }

    fn repeat(
        &mut self,
        min: u32,
        max: Option<u32>,
        mut after: &'a [u8],
        last: Option<&'a [u8]>,
        counted: bool,
    ) -> Result<()> {
        let start = self.rest;
        let mut greedy = !self.has(NON_GREEDY);
        if self.perl {
            if let Some(rest) = after.strip_prefix(b"?") {
                after = rest;
                greedy = !greedy;
            }
            if let Some(last) = last {
                return error("invalid nested repetition operator", before(last, after));
            }
        }
        let Some(node) = self.groups.last_mut().and_then(|group| group.sequence.pop()) else {
            return error(NO_ARGUMENT, before(start, after));
        };
        let node = self.within(Node::repeat(node, min, max, greedy))?;
        let many = counted && (min >= 2 || max.is_some_and(|max| max >= 2));
        if many && !node.repeats_within(MAX_REPEAT as u32) {
            return error(BAD_REPEAT, before(start, after));
        }
        if let Some(group) = self.groups.last_mut() {
            group.sequence.push(node);
        }
        self.rest = after;
        Ok(())
    }

    /// A parenthesis that opens, perhaps with flags or a name.
    fn open_group(&mut self) -> Result<()> {
        let start = self.rest;
        if !(self.perl && start.get(1) == Some(&b'?')) {
            self.rest = &start[1..];
            self.open_capture(b"");
            return Ok(());
        }
        let name_at = match start {
            [_, _, b'P', b'<', _, ..] => Some(4),
            [_, _, b'<', _, ..] => Some(3),
            _ => None,
        };
        let Some(name_at) = name_at else { return self.flags(start) };
        let Some(end) = position(start, b'>') else {
            check_utf8(start)?;
            return error(BAD_NAME, start);
        };
        let name = &start[name_at..end];
        check_utf8(name)?;
        let fits = |&b: &u8| b == b'_' || b.is_ascii_alphanumeric();
        if name.is_empty() || !name.iter().all(fits) {
            return error(BAD_NAME, &start[..=end]);
        }
        self.open_capture(name);
        self.rest = &start[end + 1..];
        Ok(())
    }

    /// Flags, and perhaps a group that is no capture.
    fn flags(&mut self, start: &'a [u8]) -> Result<()> {
        let mut rest = &start[2..];
        let (mut flags, mut negative, mut seen) = (self.flags, false, false);
        while !rest.is_empty() {
            let (c, after) = next_char(rest)?;
            rest = after;
            let (flag, on) = match c.and_then(char::from_u32) {
                Some('i') => (FOLD, true),
                Some('m') => (ONE_LINE, false),
                Some('s') => (DOT_NL, true),
                Some('U') => (NON_GREEDY, true),
                Some('-') if !negative => {
                    (negative, seen) = (true, false);
                    continue;
                }
                Some(end @ (':' | ')')) if seen || !negative => {
                    if end == ':' {
                        self.open(None);
                    }
                    self.flags = flags;
                    self.rest = rest;
                    return Ok(());
                }
                _ => break,
            };
            seen = true;
            flags = if on != negative { flags | flag } else { flags & !flag };
        }
        error(BAD_PERL, before(start, rest))
    }

    fn backslash(&mut self) -> Result<()> {
        let start = self.rest;
        if self.perl && start.len() >= 2 {
            let look = match start[1] {
                b'A' => Some(Look::TextStart),
                b'b' => Some(Look::WordEdge),
                b'B' => Some(Look::NoWordEdge),
                b'z' => Some(Look::TextEnd),
                b'C' => return error(BAD_ESCAPE, &start[..2]),
                b'Q' => return self.quoted(&start[2..]),
                _ => None,
            };
            if let Some(look) = look {
                self.rest = &start[1..];
                self.look(look);
                return Ok(());
            }
        }
        if let Some((class, rest)) = self.named_class(start)? {
            self.rest = rest;
            return self.push(Node::class(class.normal()));
        }
        let (c, rest) = escape(start)?;
        self.rest = rest;
        self.literal(c)
    }

    /// Text up to `\E` or the end, as it stands.
    fn quoted(&mut self, text: &'a [u8]) -> Result<()> {
        let end = text.windows(2).position(|pair| pair == b"\\E");
        let mut quoted = &text[..end.unwrap_or(text.len())];
        while let (Some(c), rest) = next_char(quoted)? {
            self.literal(c)?;
            quoted = rest;
        }
        self.rest = end.map_or(&[], |end| &text[end + 2..]);
        Ok(())
    }

    /// A class that a backslash and letters name, if one stands here: `\pL`, `\d`.
    fn named_class(&self, text: &'a [u8]) -> Result<Option<(Class, &'a [u8])>> {
        let &[b'\\', letter, ref rest @ ..] = text else { return Ok(None) };
        if !self.perl {
            return Ok(None);
        }
        if letter.eq_ignore_ascii_case(&b'p') {
            return self.unicode_class(text, letter == b'P').map(Some);
        }
        let Some((class, negative)) = class::perl(letter) else { return Ok(None) };
        Ok(Some((self.folded(&class, negative), rest)))
    }

    /// A class, with its other cases if case does not count, then negated.
    fn folded(&self, class: &Class, negative: bool) -> Class {
        let mut out = Class::default();
        class.0.iter().for_each(|&(lo, hi)| out.add_run(lo, hi, self.has(FOLD)));
        let out = out.normal();
        if negative { out.negated() } else { out }
    }

    fn unicode_class(&self, text: &'a [u8], mut negative: bool) -> Result<(Class, &'a [u8])> {
        let (c, mut rest) = next_char(&text[2..])?;
        let (part, mut name) = if c == Some(u32::from(b'{')) {
            let Some(end) = position(text, b'}') else {
                check_utf8(text)?;
                return error(BAD_RANGE, text);
            };
            rest = &text[end + 1..];
            check_utf8(&text[3..end])?;
            (&text[..=end], &text[3..end])
        } else {
            let part = before(text, rest);
            (part, &part[2..])
        };
        if let Some(negated) = name.strip_prefix(b"^") {
            (name, negative) = (negated, !negative);
        }
        let name = String::from_utf8_lossy(name);
        match class::unicode(&name, self.has(FOLD)) {
            Some(class) if negative => Ok((class.normal().negated(), rest)),
            Some(class) => Ok((class, rest)),
            None => error(BAD_RANGE, part),
        }
    }

    /// A class in brackets.
    fn class(&mut self) -> Result<()> {
        let whole = self.rest;
        let mut rest = &whole[1..];
        let mut class = Class::default();
        let negative = rest.first() == Some(&b'^');
        if negative {
            rest = &rest[1..];
            if !self.perl {
                class.add(10, 10);
            }
        }
        let mut first = true;
        while first || rest.first() != Some(&b']') {
            if !first && !self.perl && rest.first() == Some(&b'-') && rest.get(1) != Some(&b']') {
                let len = decode_char(&rest[1..]).map_or(0, |(_, len)| len);
                return error(BAD_RANGE, &rest[..1 + len]);
            }
            first = false;
            if let Some((named, after)) = self.posix_class(rest)? {
                class.add_all(&named);
                rest = after;
                continue;
            }
            if let Some((named, after)) = self.named_class(rest)? {
                class.add_all(&named);
                rest = after;
                continue;
            }
            let start = rest;
            let (lo, after) = class_char(rest, whole)?;
            rest = after;
            let mut hi = lo;
            if rest.len() >= 2 && rest[0] == b'-' && rest[1] != b']' {
                (hi, rest) = class_char(&rest[1..], whole)?;
                if hi < lo {
                    return error(BAD_RANGE, before(start, rest));
                }
            }
            class.add_run(lo, hi, self.has(FOLD));
        }
        self.rest = &rest[1..];
        let class = class.normal();
        self.push(Node::class(if negative { class.negated() } else { class }))
    }

    /// A class like `[:alnum:]`, if one stands here.
    fn posix_class(&self, text: &'a [u8]) -> Result<Option<(Class, &'a [u8])>> {
        let Some(inner) = text.strip_prefix(b"[:") else { return Ok(None) };
        let Some(end) = inner.windows(2).position(|pair| pair == b":]") else { return Ok(None) };
        let (name, negative) = match inner[..end].strip_prefix(b"^") {
            Some(name) => (name, true),
            None => (&inner[..end], false),
        };
        match class::posix(name) {
            Some(class) => Ok(Some((self.folded(&class, negative), &inner[end + 2..]))),
            None => error(BAD_RANGE, &text[..end + 4]),
        }
    }
}

/// A code point in brackets.
fn class_char<'a>(text: &'a [u8], whole: &[u8]) -> Result<(u32, &'a [u8])> {
    if text.first() == Some(&b'\\') {
        return escape(text);
    }
    match next_char(text)? {
        (Some(c), rest) => Ok((c, rest)),
        (None, _) => error("missing closing ]", whole),
    }
}

/// A code point behind a backslash.
fn escape(text: &[u8]) -> Result<(u32, &[u8])> {
    let (Some(c), mut rest) = next_char(&text[1..])? else {
        return error("trailing backslash at end of expression", b"");
    };
    let octal = |rest: &[u8]| rest.first().is_some_and(|b| (b'0'..=b'7').contains(b));
    match char::from_u32(c) {
        Some('1'..='7') if !octal(rest) => {}
        Some('0'..='7') => {
            let mut value = c - u32::from(b'0');
            for _ in 0..2 {
                if octal(rest) {
                    value = value * 8 + u32::from(rest[0] - b'0');
                    rest = &rest[1..];
                }
            }
            return Ok((value, rest));
        }
        Some('x') => return hex_escape(text, rest),
        Some('a') => return Ok((7, rest)),
        Some('f') => return Ok((12, rest)),
        Some('n') => return Ok((10, rest)),
        Some('r') => return Ok((13, rest)),
        Some('t') => return Ok((9, rest)),
        Some('v') => return Ok((11, rest)),
        Some(c) if c.is_ascii() && !c.is_ascii_alphanumeric() => return Ok((c.into(), rest)),
        _ => {}
    }
    error(BAD_ESCAPE, before(text, rest))
}

/// What stands behind `\x`: two digits, or any number of them in braces.
fn hex_escape<'a>(text: &'a [u8], rest: &'a [u8]) -> Result<(u32, &'a [u8])> {
    let (Some(first), mut rest) = next_char(rest)? else { return error(BAD_ESCAPE, text) };
    if first != u32::from(b'{') {
        let (second, rest) = next_char(rest)?;
        return match (unhex(first), second.and_then(unhex)) {
            (Some(high), Some(low)) => Ok((high * 16 + low, rest)),
            _ => error(BAD_ESCAPE, before(text, rest)),
        };
    }
    let (mut value, mut digits) = (0, 0);
    loop {
        let (c, after) = next_char(rest)?;
        rest = after;
        if c == Some(u32::from(b'}')) && digits > 0 {
            return Ok((value, rest));
        }
        let Some(digit) = c.and_then(unhex) else { return error(BAD_ESCAPE, before(text, rest)) };
        value = value * 16 + digit;
        if value > class::MAX {
            return error(BAD_ESCAPE, before(text, rest));
        }
        digits += 1;
    }
}

/// Counts in braces: least, most (-1 without limit), and what follows; `None` if it is no repetition. A least of -1 says that a number is too
/// large.
fn parse_repeat(text: &[u8]) -> Option<(i64, i64, &[u8])> {
    let (mut min, mut rest) = parse_int(&text[1..])?;
    let mut max = min;
    if *rest.first()? == b',' {
        rest = &rest[1..];
        if *rest.first()? == b'}' {
            max = -1;
        } else {
            (max, rest) = parse_int(rest)?;
            if max < 0 {
                min = -1;
            }
        }
    }
    (*rest.first()? == b'}').then(|| (min, max, &rest[1..]))
}

/// A number without leading zeros, -1 if it is too large.
fn parse_int(text: &[u8]) -> Option<(i64, &[u8])> {
    let len = text.iter().position(|b| !b.is_ascii_digit()).unwrap_or(text.len());
    let (digits, rest) = text.split_at(len);
    if digits.is_empty() || (digits.len() > 1 && digits[0] == b'0') {
        return None;
    }
    let mut value = 0;
    for digit in digits {
        if value >= 100_000_000 {
            return Some((-1, rest));
        }
        value = value * 10 + i64::from(digit - b'0');
    }
    Some((value, rest))
}
