//! The range tables of package unicode, kept as text and read when they are asked for: few programs look at more than one.
//!
//! `ranges.txt` is written by `generate.go`, which says what its lines mean.

/// All tables.
const TEXT: &str = include_str!("ranges.txt");

/// What a table is of.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kind {
    /// A general category.
    Category,
    /// A script.
    Script,
    /// A property.
    Property,
    /// What folds to a category without being in it.
    CategoryFold,
    /// What folds to a script without being in it.
    ScriptFold,
}

/// A run of code points, each `stride` after the last.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Range {
    /// The first.
    pub lo: u32,
    /// The last.
    pub hi: u32,
    /// The distance.
    pub stride: u32,
}

/// A set of code points, ascending.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Table {
    /// All ranges.
    pub ranges: Vec<Range>,
    /// How many of them, at the front, are of 16 bits.
    pub narrow: usize,
    /// How many of them, at the front, are within Latin-1.
    pub latin: usize,
}

impl Kind {
    fn letter(self) -> &'static str {
        match self {
            Kind::Category => "c",
            Kind::Script => "s",
            Kind::Property => "p",
            Kind::CategoryFold => "f",
            Kind::ScriptFold => "g",
        }
    }

    /// The kind whose lines start with a letter.
    pub fn of_letter(letter: u8) -> Option<Kind> {
        [Kind::Category, Kind::Script, Kind::Property, Kind::CategoryFold, Kind::ScriptFold]
            .into_iter()
            .find(|kind| kind.letter().as_bytes() == [letter])
    }
}

/// The lines of a kind: name and rest.
fn lines(letter: &'static str) -> impl Iterator<Item = (&'static str, &'static str)> {
    TEXT.lines()
        .filter_map(move |line| line.strip_prefix(letter)?.strip_prefix(' ')?.split_once(' '))
}

fn hex(word: &str) -> u32 {
    u32::from_str_radix(word, 16).unwrap_or(0)
}

/// The table of that name.
pub fn table(kind: Kind, name: &str) -> Option<Table> {
    let (_, rest) = lines(kind.letter()).find(|(known, _)| *known == name)?;
    let mut words = rest.split(' ');
    let (narrow, latin) = (hex(words.next()?) as usize, hex(words.next()?) as usize);
    let mut last = 0;
    let ranges = words.map(|word| {
        let (run, stride) = word.split_once('/').map_or((word, 1), |(run, s)| (run, hex(s)));
        let (gap, len) = run.split_once('+').map_or((run, 0), |(gap, len)| (gap, hex(len)));
        let lo = last + hex(gap);
        last = lo + len;
        Range { lo, hi: last, stride }
    });
    Some(Table { ranges: ranges.collect(), narrow, latin })
}

/// The names of the tables of a kind.
pub fn names(kind: Kind) -> impl Iterator<Item = &'static str> {
    lines(kind.letter()).map(|(name, _)| name)
}

/// Other names of categories, each with the name of its table.
pub fn aliases() -> impl Iterator<Item = (&'static str, &'static str)> {
    lines("n")
}

/// The case mappings: first and last code point, and what is added for upper, lower and title case.
pub fn case_ranges() -> impl Iterator<Item = [i32; 5]> {
    let mut words = lines("m").next().map_or("", |(_, rest)| rest).split(' ');
    let mut next = move || i32::from_str_radix(words.next()?, 16).ok();
    std::iter::from_fn(move || Some([next()?, next()?, next()?, next()?, next()?]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tables_are_read() {
        let digits = table(Kind::Category, "Nd").unwrap();
        assert_eq!(digits.ranges[0], Range { lo: 0x30, hi: 0x39, stride: 1 });
        assert_eq!((digits.latin, digits.ranges.len() > digits.narrow), (1, true));
        let greek = table(Kind::Script, "Greek").unwrap();
        assert!(greek.ranges.iter().any(|r| r.lo <= 0x3b1 && 0x3b1 <= r.hi));
        assert_eq!(table(Kind::Script, "Klingon"), None);
        assert_eq!(names(Kind::Category).next(), Some("C"));
        assert!(aliases().any(|alias| alias == ("Letter", "L")));
        assert_eq!(case_ranges().next(), Some([0x41, 0x5a, 0, 32, 0]));
    }
}
