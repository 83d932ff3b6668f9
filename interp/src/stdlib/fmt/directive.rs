//! The format of `Printf`: text and directives `%[flags][width][.precision][index]verb`.

use std::rc::Rc;

use super::job::{Job, Mode};
use super::operand::{Operand, Reader};
use crate::text::decode_char;
use crate::value::format::Spec;

/// Larger widths and precisions are refused; one digit more is still read.
const LIMIT: i64 = 1_000_000;

/// Where the reading of a format stands.
#[derive(Clone, Debug)]
pub(super) struct Cursor {
    format: Rc<[u8]>,
    at: usize,
    /// The next operand.
    arg: usize,
    /// Whether an index was used: then no operand is too much.
    reordered: bool,
    /// Whether the indexes of this directive are right.
    good: bool,
}

/// What comes next in a format.
pub(super) enum Directive {
    /// Nothing.
    End,
    /// An operand with its verb; the job's spec is set.
    Operand(Option<Operand>, char),
    /// Operands from this one on are too much.
    Extra(usize),
}

impl Cursor {
    pub(super) fn new(format: &[u8]) -> Cursor {
        Cursor { format: Rc::from(format), at: 0, arg: 0, reordered: false, good: true }
    }

    fn peek(&self) -> Option<u8> {
        self.format.get(self.at).copied()
    }

    /// Digits; `None` where there are none or too many.
    fn number(&mut self) -> Option<i64> {
        let start = self.at;
        let mut value: i64 = 0;
        while let Some(digit @ b'0'..=b'9') = self.peek() {
            if value > LIMIT {
                self.at = self.format.len();
                return None;
            }
            value = value * 10 + i64::from(digit - b'0');
            self.at += 1;
        }
        (self.at > start).then_some(value)
    }

    /// `[n]`, if it stands here; tells whether it does. A wrong one makes the directive bad; without a number it does not count.
    fn index(&mut self, count: usize) -> bool {
        if self.peek() != Some(b'[') {
            return false;
        }
        self.reordered = true;
        let rest = &self.format[self.at..];
        // At the end of the format, `[]` is too short to be looked at as a whole.
        let close = rest.iter().position(|&b| b == b']').filter(|_| rest.len() > 2);
        let Some(close) = close else {
            self.good = false;
            self.at += 1;
            return false;
        };
        let end = self.at + close;
        self.at += 1;
        let value = self.number();
        let whole = self.at == end;
        self.at = end + 1;
        match value.filter(|_| whole).and_then(|n| usize::try_from(n).ok()) {
            Some(n) if (1..=count).contains(&n) => self.arg = n - 1,
            _ => self.good = false,
        }
        value.is_some() && whole
    }

    /// `*`: the number is the next operand.
    fn star(&mut self, job: &Job, r: &mut Reader<'_>) -> Option<i64> {
        self.at += 1;
        let value = job.operand(self.arg, r)?;
        self.arg += 1;
        let value = value?;
        let rtype = r.rtype(value.ty)?;
        let (bits, signed) = r.integer(value, &rtype.kind)?;
        let number = if signed { bits as i64 } else { i64::try_from(bits).ok()? };
        Some(number).filter(|n| (-LIMIT..=LIMIT).contains(n))
    }
}

/// Writes text up to the next directive that needs an operand, and tells what that is.
pub(super) fn next(job: &mut Job, c: &mut Cursor, r: &mut Reader<'_>) -> Directive {
    loop {
        let rest = &c.format[c.at..];
        let text = rest.iter().position(|&b| b == b'%').unwrap_or(rest.len());
        job.out.extend_from_slice(&rest[..text]);
        c.at += text;
        if c.at >= c.format.len() {
            let extra = !c.reordered && c.arg < job.count();
            return if extra { Directive::Extra(c.arg) } else { Directive::End };
        }
        c.at += 1;
        c.good = true;
        job.spec = Spec::default();
        modifiers(job, c, r);
        let Some((verb, len)) = decode_char(&c.format[c.at.min(c.format.len())..]) else {
            job.out.extend_from_slice(b"%!(NOVERB)");
            continue;
        };
        let raw = c.format[c.at..c.at + len].to_vec();
        c.at += len;
        match verb {
            '%' => job.out.push(b'%'),
            _ if !c.good => report(job, &raw, b"BADINDEX"),
            _ => match job.operand(c.arg, r) {
                None => report(job, &raw, b"MISSING"),
                Some(value) => {
                    c.arg += 1;
                    if matches!(verb, 'v' | 'w') {
                        let spec = &mut job.spec;
                        (spec.sharp_v, spec.plus_v) = (spec.sharp, spec.plus);
                        (spec.sharp, spec.plus) = (false, false);
                    }
                    return Directive::Operand(value, verb);
                }
            },
        }
    }
}

/// `%!verb(problem)`
fn report(job: &mut Job, verb: &[u8], problem: &[u8]) {
    for part in [b"%!", verb, b"(", problem, b")"] {
        job.out.extend_from_slice(part);
    }
}

/// Flags, width, precision and index.
fn modifiers(job: &mut Job, c: &mut Cursor, r: &mut Reader<'_>) {
    while let Some(flag) = c.peek() {
        match flag {
            b'#' => job.spec.sharp = true,
            b'0' => job.spec.zero = true,
            b'+' => job.spec.plus = true,
            b'-' => job.spec.minus = true,
            b' ' => job.spec.space = true,
            _ => break,
        }
        c.at += 1;
    }
    let mut indexed = c.index(job.count());
    if c.peek() == Some(b'*') {
        match c.star(job, r) {
            None => job.out.extend_from_slice(b"%!(BADWIDTH)"),
            Some(width) => {
                job.spec.minus |= width < 0;
                job.spec.zero &= width >= 0;
                job.spec.width = usize::try_from(width.unsigned_abs()).ok();
            }
        }
        indexed = false;
    } else {
        job.spec.width = c.number().and_then(|n| usize::try_from(n).ok());
        if indexed && job.spec.width.is_some() {
            c.good = false;
        }
    }
    if c.peek() == Some(b'.') && c.at + 1 < c.format.len() {
        c.at += 1;
        if indexed {
            c.good = false;
        }
        indexed = c.index(job.count());
        if c.peek() == Some(b'*') {
            match c.star(job, r).and_then(|n| usize::try_from(n).ok()) {
                None => job.out.extend_from_slice(b"%!(BADPREC)"),
                precision => job.spec.precision = precision,
            }
            indexed = false;
        } else {
            let digits = c.number().and_then(|n| usize::try_from(n).ok());
            job.spec.precision = digits.or(Some(0));
        }
    }
    if !indexed {
        c.index(job.count());
    }
}

/// The operands that `%w` takes, in the order of the operands.
pub(super) fn wrapped(format: &[u8], mut job: Job, r: &mut Reader<'_>) -> Vec<usize> {
    let mut found = Vec::new();
    if job.mode != Mode::Errorf {
        return found;
    }
    let mut cursor = Cursor::new(format);
    while let Directive::Operand(_, verb) = next(&mut job, &mut cursor, r) {
        if verb == 'w' {
            found.push(cursor.arg - 1);
        }
    }
    found.sort_unstable();
    found
}
