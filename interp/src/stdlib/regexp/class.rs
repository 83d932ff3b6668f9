//! Sets of code points: what stands in brackets, and what classes have names.

use crate::text::unicode::foldable;
use crate::text::unicode::ranges::{Kind, Table, aliases, names, table};
use crate::text::unicode::simple_fold;

/// The last code point.
pub(super) const MAX: u32 = 0x10_ffff;

/// A set of code points: runs, both ends included. Normal when ascending with gaps between them.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub(super) struct Class(pub(super) Vec<(u32, u32)>);

impl Class {
    /// All code points.
    pub(super) fn any() -> Class {
        Class(vec![(0, MAX)])
    }

    pub(super) fn of(runs: &[(u32, u32)]) -> Class {
        Class(runs.to_vec())
    }

    pub(super) fn add(&mut self, lo: u32, hi: u32) {
        self.0.push((lo, hi));
    }

    pub(super) fn add_all(&mut self, other: &Class) {
        self.0.extend_from_slice(&other.0);
    }

    /// Adds a run, and with `fold` what is equal to a part of it under case folding.
    pub(super) fn add_run(&mut self, lo: u32, hi: u32, fold: bool) {
        self.add(lo, hi);
        if fold && (lo, hi) != (0, MAX) {
            let all = foldable();
            let from = all.partition_point(|&c| u32::from(c) < lo);
            for &c in all[from..].iter().take_while(|&&c| u32::from(c) <= hi) {
                let mut other = simple_fold(c);
                while other != c {
                    self.add(other.into(), other.into());
                    other = simple_fold(other);
                }
            }
        }
    }

    /// Sorts and joins the runs.
    pub(super) fn normal(mut self) -> Class {
        self.0.sort_unstable();
        let mut joined: Vec<(u32, u32)> = Vec::with_capacity(self.0.len());
        for (lo, hi) in self.0 {
            match joined.last_mut() {
                Some(last) if lo <= last.1.saturating_add(1) => last.1 = last.1.max(hi),
                _ => joined.push((lo, hi)),
            }
        }
        Class(joined)
    }

    /// All other code points; `self` must be normal.
    pub(super) fn negated(&self) -> Class {
        let mut out = Vec::with_capacity(self.0.len() + 1);
        let mut next = 0;
        for &(lo, hi) in &self.0 {
            if next < lo {
                out.push((next, lo - 1));
            }
            next = hi + 1;
        }
        if next <= MAX {
            out.push((next, MAX));
        }
        Class(out)
    }

    fn add_table(&mut self, table: &Table) {
        for range in &table.ranges {
            if range.stride == 1 {
                self.add(range.lo, range.hi);
            } else {
                let step = range.stride.max(1) as usize;
                (range.lo..=range.hi).step_by(step).for_each(|c| self.add(c, c));
            }
        }
    }
}

/// The class of a letter behind a backslash, and whether it is negated: `\d`, `\D`.
pub(super) fn perl(letter: u8) -> Option<(Class, bool)> {
    let runs: &[(char, char)] = match letter.to_ascii_lowercase() {
        b'd' => &[('0', '9')],
        b's' => &[('\t', '\n'), ('\x0c', '\r'), (' ', ' ')],
        b'w' => &[('0', '9'), ('A', 'Z'), ('_', '_'), ('a', 'z')],
        _ => return None,
    };
    Some((of_chars(runs), letter.is_ascii_uppercase()))
}

/// The class that POSIX names, like `alnum`.
pub(super) fn posix(name: &[u8]) -> Option<Class> {
    let runs: &[(char, char)] = match name {
        b"alnum" => &[('0', '9'), ('A', 'Z'), ('a', 'z')],
        b"alpha" => &[('A', 'Z'), ('a', 'z')],
        b"ascii" => &[('\0', '\x7f')],
        b"blank" => &[('\t', '\t'), (' ', ' ')],
        b"cntrl" => &[('\0', '\x1f'), ('\x7f', '\x7f')],
        b"digit" => &[('0', '9')],
        b"graph" => &[('!', '~')],
        b"lower" => &[('a', 'z')],
        b"print" => &[(' ', '~')],
        b"punct" => &[('!', '/'), (':', '@'), ('[', '`'), ('{', '~')],
        b"space" => &[('\t', '\r'), (' ', ' ')],
        b"upper" => &[('A', 'Z')],
        b"word" => &[('0', '9'), ('A', 'Z'), ('_', '_'), ('a', 'z')],
        b"xdigit" => &[('0', '9'), ('A', 'F'), ('a', 'f')],
        _ => return None,
    };
    Some(of_chars(runs))
}

fn of_chars(runs: &[(char, char)]) -> Class {
    Class(runs.iter().map(|&(lo, hi)| (lo.into(), hi.into())).collect())
}

/// The class that Unicode names: a category, a script, or one of a few others. Normal.
pub(super) fn unicode(name: &str, fold: bool) -> Option<Class> {
    let name = canonical(name);
    match name.as_str() {
        "Any" => return Some(Class::any()),
        "Assigned" => return Some(named(Kind::Category, "Cn", fold)?.negated()),
        "Ascii" => {
            let mut ascii = Class::of(&[(0, 0x7f)]);
            if fold {
                ascii.add_all(&Class::of(&[(0x17f, 0x17f), (0x212a, 0x212a)]));
            }
            return Some(ascii);
        }
        "Lc" => return named(Kind::Category, "LC", fold),
        _ => {}
    }
    if let Some(class) =
        named(Kind::Category, &name, fold).or_else(|| named(Kind::Script, &name, fold))
    {
        return Some(class);
    }
    if let Some((_, category)) = aliases().find(|(alias, _)| canonical(alias) == name) {
        return named(Kind::Category, category, fold);
    }
    let script = names(Kind::Script).find(|script| canonical(script) == name)?;
    named(Kind::Script, script, fold)
}

fn named(kind: Kind, name: &str, fold: bool) -> Option<Class> {
    let mut class = Class::default();
    class.add_table(&table(kind, name)?);
    let folds = if kind == Kind::Script { Kind::ScriptFold } else { Kind::CategoryFold };
    if let Some(folds) = table(folds, name).filter(|_| fold) {
        class.add_table(&folds);
    }
    Some(class.normal())
}

/// A name as names are compared: the first letter large, the others small, without blanks, hyphens and underscores.
fn canonical(name: &str) -> String {
    let mut out = String::with_capacity(name.len());
    for c in name.chars().filter(|c| !matches!(c, '_' | '-' | ' ')) {
        out.push(if out.is_empty() { c.to_ascii_uppercase() } else { c.to_ascii_lowercase() });
    }
    out
}
