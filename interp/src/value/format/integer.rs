//! Integers as text, in every base.

use super::Spec;
use crate::text::quote::{Quoting, append_quoted_char};
use crate::text::unicode::is_print;

/// Appends the digits of a number in base 2 to 36, with a sign where it is negative.
pub fn append_int(out: &mut Vec<u8>, negative: bool, magnitude: u64, base: u32) {
    if negative {
        out.push(b'-');
    }
    let mut buffer = [0u8; 64];
    out.extend_from_slice(digits(&mut buffer, magnitude, base, false));
}

fn digits(buffer: &mut [u8; 64], mut n: u64, base: u32, upper: bool) -> &[u8] {
    let base = u64::from(base.clamp(2, 36));
    let ten = if upper { b'A' } else { b'a' };
    let mut at = buffer.len();
    loop {
        at -= 1;
        let digit = (n % base) as u8;
        buffer[at] = if digit < 10 { b'0' + digit } else { ten + digit - 10 };
        n /= base;
        if n == 0 || at == 0 {
            return &buffer[at..];
        }
    }
}

impl Spec {
    /// An integer verb: `d b o O x X`, and `v`. The value is the bits extended to 64.
    pub fn integer(&self, out: &mut Vec<u8>, value: u64, signed: bool, verb: u8) {
        let negative = signed && (value as i64) < 0;
        let magnitude = if negative { value.wrapping_neg() } else { value };
        let base = match verb {
            b'b' => 2,
            b'o' | b'O' => 8,
            b'x' | b'X' => 16,
            _ => 10,
        };
        let spec = Spec { zero: false, ..*self };
        if self.precision == Some(0) && magnitude == 0 {
            return spec.fill(out, self.width.unwrap_or(0));
        }
        let sign = match (negative, self.plus, self.space) {
            (true, _, _) => Some(b'-'),
            (false, true, _) => Some(b'+'),
            (false, false, true) => Some(b' '),
            (false, false, false) => None,
        };
        let at_least = match (self.precision, self.width) {
            (Some(precision), _) => precision,
            (None, Some(width)) if self.zero && !self.minus => {
                width.saturating_sub(usize::from(sign.is_some()))
            }
            (None, _) => 0,
        };
        let mut buffer = [0u8; 64];
        let digits = digits(&mut buffer, magnitude, base, verb == b'X');
        let mut text = Vec::with_capacity(at_least.max(digits.len()) + 4);
        text.extend(sign);
        let zeros = at_least.saturating_sub(digits.len());
        if verb == b'O' {
            text.extend_from_slice(b"0o");
        }
        if self.sharp {
            match base {
                2 => text.extend_from_slice(b"0b"),
                8 if zeros == 0 && digits.first() != Some(&b'0') => text.push(b'0'),
                16 => text.extend_from_slice(&[b'0', verb]),
                _ => {}
            }
        }
        text.resize(text.len() + zeros, b'0');
        text.extend_from_slice(digits);
        spec.pad(out, &text);
    }

    /// `%U`: `U+0041`, with `#` followed by the character.
    pub fn unicode(&self, out: &mut Vec<u8>, value: u64) {
        let digits = self.precision.unwrap_or(4).max(4);
        let shown = format!("{value:X}");
        let mut text = b"U+".to_vec();
        text.resize(2 + digits.saturating_sub(shown.len()), b'0');
        text.extend_from_slice(shown.as_bytes());
        let c = u32::try_from(value).ok().and_then(char::from_u32);
        if let Some(c) = c.filter(|&c| self.sharp && is_print(c)) {
            text.extend_from_slice(format!(" '{c}'").as_bytes());
        }
        Spec { zero: false, ..*self }.pad(out, &text);
    }

    /// `%c`: the character; U+FFFD where it is none.
    pub fn character(&self, out: &mut Vec<u8>, value: u64) {
        let c = to_char(value);
        self.pad(out, c.encode_utf8(&mut [0; 4]).as_bytes());
    }

    /// `%q` of an integer: the character quoted.
    pub fn quoted_character(&self, out: &mut Vec<u8>, value: u64) {
        let quoting = if self.plus { Quoting::Ascii } else { Quoting::Printable };
        let mut text = Vec::new();
        append_quoted_char(&mut text, to_char(value), quoting);
        self.pad(out, &text);
    }
}

fn to_char(value: u64) -> char {
    let code = u32::try_from(value).ok();
    code.and_then(char::from_u32).unwrap_or(char::REPLACEMENT_CHARACTER)
}
