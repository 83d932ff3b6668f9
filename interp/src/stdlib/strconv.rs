//! Natives of package strconv: thin covers of [`crate::value::format`] and [`crate::value::parse`].

use super::abi::native;
use crate::runtime::native::{Done, Native, NativeFn};
use crate::text::quote::{Quoting, append_quoted, append_quoted_char, can_backquote};
use crate::text::unicode::{is_graphic, is_print};
use crate::value::format::{append_float, append_int};
use crate::value::parse::{
    ParseError, parse_float, parse_float_prefix, parse_int, parse_uint, unquote, unquote_char,
};

pub(super) const NATIVES: &[NativeFn] = &[
    native("strconv.CanBackquote", |n| {
        let fits = can_backquote(n.string(0));
        n.give(fits.into())
    }),
    native("strconv.IsPrint", |n| {
        let yes = n.rune(0).is_some_and(is_print);
        n.give(yes.into())
    }),
    native("strconv.IsGraphic", |n| {
        let yes = n.rune(0).is_some_and(is_graphic);
        n.give(yes.into())
    }),
    native("strconv.parseInt", |n| {
        let result = parse_int(n.string(0), n.arg(2) as u32, n.arg(3) as u32);
        give_number(n, result, 0, |v| v as u64)
    }),
    native("strconv.parseUint", |n| {
        let result = parse_uint(n.string(0), n.arg(2) as u32, n.arg(3) as u32);
        give_number(n, result, 0, |v| v)
    }),
    native("strconv.parseFloat", |n| {
        let result = parse_float(n.string(0), n.arg(2) as u32);
        give_number(n, result, 0.0, f64::to_bits)
    }),
    native("strconv.parseFloatPrefix", |n| {
        let (value, size, code) = match parse_float_prefix(n.string(0), n.arg(2) as u32) {
            Ok((value, size)) => (value, size, 0),
            Err((ParseError::Syntax, size)) => (0.0, size, 1),
            Err((ParseError::Range(nearest), size)) => (nearest, size, 2),
        };
        n.put_float(0, value);
        n.put(1, size as u64);
        n.put(2, code);
        Done::Return
    }),
    native("strconv.formatInt", |n| {
        let value = n.int(0);
        let mut out = Vec::with_capacity(24);
        append_int(&mut out, value < 0, value.unsigned_abs(), n.arg(1) as u32);
        n.give_string(&out)
    }),
    native("strconv.formatUint", |n| {
        let mut out = Vec::with_capacity(24);
        append_int(&mut out, false, n.arg(0), n.arg(1) as u32);
        n.give_string(&out)
    }),
    native("strconv.formatFloat", |n| {
        // No number has more digits than memory has bytes; what is asked beyond is cut rather than run out of memory.
        let precision = usize::try_from(n.int(2)).ok().map(|p| p.min(1 << 26));
        let mut out = Vec::with_capacity(24);
        append_float(&mut out, n.float(0), n.arg(1) as u8, precision, n.arg(3) as u32);
        n.give_string(&out)
    }),
    native("strconv.quote", |n| {
        let mut out = Vec::new();
        append_quoted(&mut out, n.string(0), quoting(n.arg(2)));
        n.give_string(&out)
    }),
    native("strconv.quoteRune", |n| {
        let mut out = Vec::new();
        let c = n.rune(0).unwrap_or(char::REPLACEMENT_CHARACTER);
        append_quoted_char(&mut out, c, quoting(n.arg(1)));
        n.give_string(&out)
    }),
    native("strconv.unquote", |n| {
        let unquoted = unquote(n.string(0));
        n.put_string(0, unquoted.as_deref().unwrap_or(&[]));
        n.put(2, unquoted.is_some().into());
        Done::Return
    }),
    native("strconv.unquoteChar", |n| {
        let unit = unquote_char(n.string(0), n.arg(2) as u8);
        n.put(0, unit.map_or(0, |u| u.value.into()));
        n.put(1, unit.is_some_and(|u| u.multibyte).into());
        n.put(2, unit.map_or(0, |u| u.len as u64));
        Done::Return
    }),
];

/// Returns a number and a code: 0 fine, 1 wrong syntax, 2 out of range.
fn give_number<T: Copy>(
    n: &mut Native<'_>,
    result: Result<T, ParseError<T>>,
    zero: T,
    slot: fn(T) -> u64,
) -> Done {
    let (value, code) = match result {
        Ok(value) => (value, 0),
        Err(ParseError::Syntax) => (zero, 1),
        Err(ParseError::Range(nearest)) => (nearest, 2),
    };
    n.put(0, slot(value));
    n.put(1, code);
    Done::Return
}

fn quoting(mode: u64) -> Quoting {
    match mode {
        0 => Quoting::Printable,
        1 => Quoting::Ascii,
        _ => Quoting::Graphic,
    }
}
