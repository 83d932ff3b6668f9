//! Natives of package unicode/utf8.

use super::abi::native;
use crate::runtime::native::{Done, Native, NativeFn};
use crate::text::{count_chars, decode_char, decode_last_char};

pub(super) const NATIVES: &[NativeFn] = &[
    native("unicode/utf8.DecodeRuneInString", |n| {
        let decoded = decode_char(n.string(0));
        give_char(n, decoded)
    }),
    native("unicode/utf8.DecodeLastRuneInString", |n| {
        let decoded = decode_last_char(n.string(0));
        give_char(n, decoded)
    }),
    native("unicode/utf8.RuneCountInString", |n| {
        let count = count_chars(n.string(0));
        n.give(count as u64)
    }),
    native("unicode/utf8.ValidString", |n| {
        let valid = str::from_utf8(n.string(0)).is_ok();
        n.give(valid.into())
    }),
];

fn give_char(n: &mut Native<'_>, decoded: Option<(char, usize)>) -> Done {
    let (c, len) = decoded.unwrap_or((char::REPLACEMENT_CHARACTER, 0));
    n.put(0, u32::from(c).into());
    n.put(1, len as u64);
    Done::Return
}
