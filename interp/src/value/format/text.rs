//! Strings and bytes by verb.

use super::Spec;
use crate::text::Chars;
use crate::text::quote::{Quoting, append_quoted, can_backquote};

impl Spec {
    /// `%s`: as much as the precision allows.
    pub fn string(&self, out: &mut Vec<u8>, text: &[u8]) {
        self.pad(out, self.truncated(text));
    }

    /// `%q`
    pub fn quoted(&self, out: &mut Vec<u8>, text: &[u8]) {
        let text = self.truncated(text);
        let mut quoted = Vec::with_capacity(text.len() + 2);
        if self.sharp && can_backquote(text) {
            quoted.push(b'`');
            quoted.extend_from_slice(text);
            quoted.push(b'`');
        } else {
            let quoting = if self.plus { Quoting::Ascii } else { Quoting::Printable };
            append_quoted(&mut quoted, text, quoting);
        }
        self.pad(out, &quoted);
    }

    /// `%x` and `%X` of bytes; the precision counts bytes.
    pub fn hex(&self, out: &mut Vec<u8>, text: &[u8], upper: bool) {
        let text = &text[..self.precision.unwrap_or(text.len()).min(text.len())];
        let prefix: &[u8] = match (self.sharp, upper) {
            (false, _) => b"",
            (true, false) => b"0x",
            (true, true) => b"0X",
        };
        let mut hex = Vec::with_capacity(text.len() * 2 + 2);
        for (i, byte) in text.iter().enumerate() {
            if i > 0 && self.space {
                hex.push(b' ');
            }
            if i == 0 || self.space {
                hex.extend_from_slice(prefix);
            }
            let digits = if upper { format!("{byte:02X}") } else { format!("{byte:02x}") };
            hex.extend_from_slice(digits.as_bytes());
        }
        self.pad(out, &hex);
    }

    fn truncated<'a>(&self, text: &'a [u8]) -> &'a [u8] {
        match self.precision {
            Some(limit) if limit < text.len() => {
                let end: usize = Chars(text).take(limit).map(|(_, len)| len).sum();
                &text[..end]
            }
            _ => text,
        }
    }
}
