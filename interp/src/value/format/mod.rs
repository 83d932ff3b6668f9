//! Text of basic values, in the forms of the `%` verbs.
//!
//! A [`Spec`] is what stands between `%` and the verb; its methods append one formatted operand to a buffer. Nothing here
//! knows types or memory.

mod float;
mod integer;
mod text;

pub use float::append_float;
pub use integer::append_int;

use crate::text::count_chars;

/// Width, precision and flags of a verb.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Spec {
    /// The least number of characters.
    pub width: Option<usize>,
    /// Digits of a number, characters of a string.
    pub precision: Option<usize>,
    /// `-`: spaces go to the right.
    pub minus: bool,
    /// `+`: a sign always; ASCII only.
    pub plus: bool,
    /// `#`: the alternate form.
    pub sharp: bool,
    /// A space where a sign would be; between bytes.
    pub space: bool,
    /// `0`: zeros instead of spaces on the left.
    pub zero: bool,
    /// `%+v`
    pub plus_v: bool,
    /// `%#v`
    pub sharp_v: bool,
}

impl Spec {
    /// The same without flags, width and precision kept.
    pub fn without_flags(self) -> Spec {
        Spec { width: self.width, precision: self.precision, ..Spec::default() }
    }

    /// Appends text, filled up to the width.
    pub fn pad(&self, out: &mut Vec<u8>, text: &[u8]) {
        let missing = self.width.unwrap_or(0).saturating_sub(count_chars(text));
        if self.minus {
            out.extend_from_slice(text);
            self.fill(out, missing);
        } else {
            self.fill(out, missing);
            out.extend_from_slice(text);
        }
    }

    /// Appends what fills up that many characters.
    pub(crate) fn fill(&self, out: &mut Vec<u8>, count: usize) {
        let filler = if self.zero && !self.minus { b'0' } else { b' ' };
        out.resize(out.len() + count, filler);
    }

    /// `true` or `false`.
    pub fn boolean(&self, out: &mut Vec<u8>, value: bool) {
        self.pad(out, if value { b"true" } else { b"false" });
    }
}

#[cfg(test)]
mod tests;
