//! Properties and case mappings of code points, as package unicode has them: single code points to single code points, categories
//! by the first letters of the general category.
//!
//! Rust's own character methods answer where they mean the same; they map case to several characters in places and count more
//! characters as letters of a case.

pub mod ranges;
mod tables;

use std::sync::OnceLock;

use tables::{CATEGORIES, ORBITS};

/// General categories, as far as they are told apart.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Category {
    /// Control, format, private use, unassigned.
    Other,
    /// Letters with case: Lu, Ll, Lt.
    CasedLetter,
    /// Other letters: Lm, Lo.
    OtherLetter,
    /// Marks.
    Mark,
    /// Decimal digits.
    Digit,
    /// Other numbers.
    OtherNumber,
    /// Punctuation.
    Punctuation,
    /// Symbols.
    Symbol,
    /// Separators.
    Separator,
}

/// The category of a code point.
pub fn category(c: char) -> Category {
    let code = u32::from(c);
    let after = CATEGORIES.partition_point(|&entry| entry >> 4 <= code);
    match after.checked_sub(1).map_or(0, |i| CATEGORIES[i] & 15) {
        1 => Category::CasedLetter,
        2 => Category::OtherLetter,
        3 => Category::Mark,
        4 => Category::Digit,
        5 => Category::OtherNumber,
        6 => Category::Punctuation,
        7 => Category::Symbol,
        8 => Category::Separator,
        _ => Category::Other,
    }
}

/// Whether it is a letter.
pub fn is_letter(c: char) -> bool {
    if c.is_ascii() {
        return c.is_ascii_alphabetic();
    }
    matches!(category(c), Category::CasedLetter | Category::OtherLetter)
}

/// Whether it is an upper case letter.
pub fn is_upper(c: char) -> bool {
    c.is_uppercase() && category(c) == Category::CasedLetter
}

/// Whether it is a lower case letter.
pub fn is_lower(c: char) -> bool {
    c.is_lowercase() && category(c) == Category::CasedLetter
}

/// Whether it is a title case letter.
pub fn is_title(c: char) -> bool {
    !c.is_ascii() && category(c) == Category::CasedLetter && !c.is_uppercase() && !c.is_lowercase()
}

/// Whether it is white space.
pub fn is_space(c: char) -> bool {
    c.is_whitespace()
}

/// Whether it is printable: the ASCII space, letters, marks, numbers, punctuation and symbols.
pub fn is_print(c: char) -> bool {
    if c.is_ascii() {
        return matches!(c, ' '..='~');
    }
    !matches!(category(c), Category::Other | Category::Separator)
}

/// Whether it is printable or a space of any kind.
pub fn is_graphic(c: char) -> bool {
    let line_ends = ['\u{2028}', '\u{2029}'];
    is_print(c) || (category(c) == Category::Separator && !line_ends.contains(&c))
}

/// The upper case letter of a letter.
pub fn to_upper(c: char) -> char {
    let up = match c {
        '\u{1f80}'..='\u{1f87}' | '\u{1f90}'..='\u{1f97}' | '\u{1fa0}'..='\u{1fa7}' => 8,
        '\u{1fb3}' | '\u{1fc3}' | '\u{1ff3}' => 9,
        _ => {
            let mut mapped = c.to_uppercase();
            return match (mapped.next(), mapped.next()) {
                (Some(upper), None) => upper,
                _ => c,
            };
        }
    };
    char::from_u32(u32::from(c) + up).unwrap_or(c)
}

/// The lower case letter of a letter.
pub fn to_lower(c: char) -> char {
    c.to_lowercase().next().unwrap_or(c)
}

/// The title case letter of a letter.
pub fn to_title(c: char) -> char {
    match c {
        '\u{1c4}'..='\u{1c6}' => '\u{1c5}',
        '\u{1c7}'..='\u{1c9}' => '\u{1c8}',
        '\u{1ca}'..='\u{1cc}' => '\u{1cb}',
        '\u{1f1}'..='\u{1f3}' => '\u{1f2}',
        // Georgian letters have an upper case that is not used for titles.
        '\u{10d0}'..='\u{10ff}' => c,
        _ => to_upper(c),
    }
}

/// The next code point that is equal under case folding: the next larger one, after the largest the smallest.
pub fn simple_fold(c: char) -> char {
    if !c.is_ascii() || matches!(c, 'K' | 'k' | 'S' | 's') {
        for orbit in ORBITS {
            if let Some(at) = orbit.iter().position(|&o| o == c) {
                return orbit[(at + 1) % orbit.len()];
            }
        }
    }
    let lower = to_lower(c);
    if lower != c { lower } else { to_upper(c) }
}

/// The smallest code point that is equal under case folding.
pub fn fold_key(c: char) -> char {
    let mut least = c;
    let mut next = simple_fold(c);
    while next != c {
        least = least.min(next);
        next = simple_fold(next);
    }
    least
}

/// The code points that are equal to others under case folding, ascending.
pub fn foldable() -> &'static [char] {
    static FOLDABLE: OnceLock<Vec<char>> = OnceLock::new();
    FOLDABLE.get_or_init(|| {
        let cased = ranges::case_ranges().flat_map(|[lo, hi, ..]| lo..=hi);
        let cased = cased.filter_map(|c| char::from_u32(c as u32));
        let mut all: Vec<char> =
            cased.chain(ORBITS.iter().flat_map(|orbit| orbit.iter().copied())).collect();
        all.sort_unstable();
        all.dedup();
        all.retain(|&c| simple_fold(c) != c);
        all
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn categories() {
        for (c, want) in [
            ('a', Category::CasedLetter),
            ('ª', Category::OtherLetter),
            ('日', Category::OtherLetter),
            ('\u{301}', Category::Mark),
            ('٣', Category::Digit),
            ('Ⅷ', Category::OtherNumber),
            ('_', Category::Punctuation),
            ('€', Category::Symbol),
            ('\u{a0}', Category::Separator),
            ('\u{ad}', Category::Other),
            ('\u{10ffff}', Category::Other),
        ] {
            assert_eq!(category(c), want, "{c:?}");
        }
        assert!(
            is_upper('Ä') && !is_upper('Ⅷ') && is_lower('ß') && !is_lower('ª') && is_title('ǅ')
        );
        assert!(is_graphic('\u{3000}') && !is_print('\u{3000}') && !is_graphic('\u{2028}'));
    }

    #[test]
    fn case() {
        assert_eq!(['ß', 'ᾳ', 'ǆ', 'é', 'ა'].map(to_upper), ['ß', 'ᾼ', 'Ǆ', 'É', 'Ა']);
        assert_eq!(['İ', 'Ω', 'ẞ'].map(to_lower), ['i', 'ω', 'ß']);
        assert_eq!(['ǆ', 'ა', 'x'].map(to_title), ['ǅ', 'ა', 'X']);
        assert_eq!(
            ['A', 'a', 'K', 'k', '\u{212a}', '1', 'İ'].map(simple_fold),
            ['a', 'A', 'k', '\u{212a}', 'K', '1', 'İ']
        );
        assert_eq!(fold_key('ς'), fold_key('Σ'));
    }

    #[test]
    fn folding() {
        assert!(foldable().iter().all(|&c| fold_key(c) == fold_key(simple_fold(c))));
        assert!(foldable().contains(&'K') && !foldable().contains(&'1'));
    }
}
