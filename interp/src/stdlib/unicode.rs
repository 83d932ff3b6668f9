//! Natives of package unicode.

use super::abi::native;
use crate::runtime::native::{Done, Native, NativeFn};
use crate::text::unicode::{self, Category};

pub(super) const NATIVES: &[NativeFn] = &[
    native("unicode.IsLetter", |n| tell(n, unicode::is_letter)),
    native("unicode.IsUpper", |n| tell(n, unicode::is_upper)),
    native("unicode.IsLower", |n| tell(n, unicode::is_lower)),
    native("unicode.IsTitle", |n| tell(n, unicode::is_title)),
    native("unicode.IsDigit", |n| tell(n, is_digit)),
    native("unicode.IsNumber", |n| tell(n, is_number)),
    native("unicode.IsSpace", |n| tell(n, unicode::is_space)),
    native("unicode.IsPunct", |n| tell(n, is_punct)),
    native("unicode.IsSymbol", |n| tell(n, is_symbol)),
    native("unicode.IsMark", |n| tell(n, is_mark)),
    native("unicode.IsGraphic", |n| tell(n, unicode::is_graphic)),
    native("unicode.IsPrint", |n| tell(n, unicode::is_print)),
    native("unicode.ToUpper", |n| map(n, unicode::to_upper)),
    native("unicode.ToLower", |n| map(n, unicode::to_lower)),
    native("unicode.ToTitle", |n| map(n, unicode::to_title)),
    native("unicode.SimpleFold", |n| map(n, unicode::simple_fold)),
    native("unicode.inSet", |n| {
        let set = n.arg(0);
        let yes = n.arg(1) <= 0x10_ffff
            && char::from_u32(n.arg(1) as u32).is_some_and(|c| in_set(set, c));
        n.give(yes.into())
    }),
];

fn tell(n: &mut Native<'_>, property: fn(char) -> bool) -> Done {
    let yes = n.rune(0).is_some_and(property);
    n.give(yes.into())
}

/// What is no code point is mapped to itself.
fn map(n: &mut Native<'_>, mapping: fn(char) -> char) -> Done {
    let mapped = n.rune(0).map_or(n.arg(0), |c| u32::from(mapping(c)).into());
    n.give(mapped)
}

fn is_digit(c: char) -> bool {
    unicode::category(c) == Category::Digit
}

fn is_number(c: char) -> bool {
    matches!(unicode::category(c), Category::Digit | Category::OtherNumber)
}

fn is_punct(c: char) -> bool {
    unicode::category(c) == Category::Punctuation
}

fn is_symbol(c: char) -> bool {
    unicode::category(c) == Category::Symbol
}

fn is_mark(c: char) -> bool {
    unicode::category(c) == Category::Mark
}

fn is_separator(c: char) -> bool {
    unicode::category(c) == Category::Separator
}

/// The sets that the Go text numbers.
fn in_set(set: u64, c: char) -> bool {
    match set {
        1 => unicode::is_letter(c),
        2 => unicode::is_upper(c),
        3 => unicode::is_lower(c),
        4 => unicode::is_title(c),
        5 => is_mark(c),
        6 => is_number(c),
        7 => is_digit(c),
        8 => is_punct(c),
        9 => is_symbol(c),
        10 => is_separator(c),
        11 => unicode::is_space(c),
        100.. => unicode::in_script((set - 100) as usize, c),
        _ => false,
    }
}
