//! Natives of package unicode.

use super::abi::native;
use crate::mem::layout::Layouts;
use crate::runtime::native::{Done, Native, NativeFn};
use crate::text::unicode::ranges::{Kind, case_ranges, table};
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
    native("unicode.numbers", numbers),
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

/// `numbers(kind byte, name string) []int32`: a table as numbers, that is, how many ranges are of 16 bits, how many within Latin-1, and
/// first, last and stride of each; of the kind `m`, the case mappings.
fn numbers(n: &mut Native<'_>) -> Done {
    let name = n.string_arg(1);
    let numbers: Vec<i32> = match Kind::of_letter(n.arg(0) as u8) {
        None => case_ranges().flatten().collect(),
        Some(kind) => {
            let table = table(kind, &name).unwrap_or_default();
            let counts = [table.narrow as i32, table.latin as i32];
            let ranges = table.ranges.iter();
            let words = ranges.flat_map(|r| [r.lo as i32, r.hi as i32, r.stride as i32]);
            counts.into_iter().chain(words).collect()
        }
    };
    let len = numbers.len() as u64;
    let addr = n.cx.alloc(Layouts::RUNE, len, n.site);
    if !n.cx.trapped {
        for (place, number) in (addr..).step_by(4).zip(numbers) {
            n.cx.mem.st4(place, number as u32);
        }
    }
    n.put(0, addr);
    n.put(1, len);
    n.put(2, len);
    Done::Return
}
