//! Expectations beside the code: `// want ...` comments.
//!
//! After `want` come one or more items: `"re"` (a diagnostic), `race "re"`, `capture "re"`, `leak`, `deadlock`. `maybe`
//! before an item says that it may come but need not, such as what follows from a syntax error. The word `want` may be
//! repeated between items and another comment may follow. A regexp stands between double quotes, where only `\"` is an
//! escape, or between back quotes, where nothing is.

use regex::Regex;

use crate::error::Complaint;
use crate::scan::{Comment, Scan};

/// What sort of thing is wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum WantKind {
    /// A compile error.
    Diagnostic,
    /// One side of a data race.
    Race,
    /// The access of an escaped loop capture.
    Capture,
    /// Where a goroutine is blocked for ever.
    Leak,
    /// Where a goroutine waits in a deadlock.
    Deadlock,
}

impl WantKind {
    /// The word used in annotations and messages.
    pub fn word(self) -> &'static str {
        match self {
            WantKind::Diagnostic => "diagnostic",
            WantKind::Race => "race",
            WantKind::Capture => "capture",
            WantKind::Leak => "leak",
            WantKind::Deadlock => "deadlock",
        }
    }
}

/// One expectation.
#[derive(Clone, Debug)]
pub struct Want {
    /// The line it stands on, from 1.
    pub line: usize,
    /// What is wanted there.
    pub kind: WantKind,
    /// The regexp as written; empty for a leak or a deadlock.
    pub pattern: String,
    /// Whether it need not come.
    pub optional: bool,
    regex: Regex,
}

impl Want {
    fn new(line: usize, kind: WantKind, pattern: &str) -> Result<Want, Complaint> {
        let text = match kind {
            WantKind::Race | WantKind::Capture => format!(r"(?:^|\b|\W)(?:{pattern})(?:\b|\W|$)"),
            WantKind::Diagnostic | WantKind::Leak | WantKind::Deadlock => format!("(?:{pattern})"),
        };
        let regex = Regex::new(&text).map_err(|_| {
            Complaint::new(line, format!("`want`: \"{pattern}\" is not a regular expression"))
        })?;
        Ok(Want { line, kind, pattern: pattern.to_string(), optional: false, regex })
    }

    /// Whether a message or a variable's name is what the regexp asks for. A message may match anywhere; in a name, the
    /// part that matches begins and ends where words do: `balance` is found in `account.balance`, `x` not in `max`.
    pub fn matches(&self, text: &str) -> bool {
        self.regex.is_match(text)
    }
}

/// Reads the expectations of a file.
pub(crate) fn read(scan: &Scan<'_>) -> Result<Vec<Want>, Complaint> {
    let mut wants = Vec::new();
    for comment in &scan.comments {
        if let Some(text) = after_want(comment) {
            items(comment.line, text, &mut wants)?;
        }
    }
    Ok(wants)
}

/// What follows the word `want`, in a comment that starts with it or has another comment in it that does.
fn after_want<'a>(comment: &Comment<'a>) -> Option<&'a str> {
    let own = std::iter::once(comment.text);
    let inner = comment.text.match_indices("//").map(|(at, mark)| &comment.text[at + mark.len()..]);
    own.chain(inner).find_map(|text| {
        let rest = text.trim_start().strip_prefix("want")?;
        rest.chars().next().is_none_or(char::is_whitespace).then_some(rest)
    })
}

fn items(line: usize, text: &str, wants: &mut Vec<Want>) -> Result<(), Complaint> {
    let before = wants.len();
    let mut rest = text.trim();
    while !rest.is_empty() && !rest.starts_with("//") {
        rest = item(line, rest, wants)?.trim_start();
    }
    match wants.len() == before {
        true => Err(Complaint::new(line, "`want` without anything after it")),
        false => Ok(()),
    }
}

/// Reads one item and gives back what follows it.
fn item<'a>(line: usize, text: &'a str, wants: &mut Vec<Want>) -> Result<&'a str, Complaint> {
    if text.starts_with(['"', '`']) {
        let (pattern, rest) = pattern(line, text)?;
        wants.push(Want::new(line, WantKind::Diagnostic, &pattern)?);
        return Ok(rest);
    }
    let end = text.find(|c: char| !c.is_alphanumeric()).unwrap_or(text.len());
    let (word, rest) = text.split_at(end);
    match word {
        "want" => Ok(rest),
        "maybe" => {
            let before = wants.len();
            let rest = item(line, rest.trim_start(), wants)?;
            wants.iter_mut().skip(before).for_each(|want| want.optional = true);
            Ok(rest)
        }
        "leak" | "deadlock" => {
            let kind = if word == "leak" { WantKind::Leak } else { WantKind::Deadlock };
            wants.push(Want::new(line, kind, "")?);
            Ok(rest)
        }
        "race" | "capture" => {
            let kind = if word == "race" { WantKind::Race } else { WantKind::Capture };
            let (pattern, rest) = pattern(line, rest.trim_start())?;
            wants.push(Want::new(line, kind, &pattern)?);
            Ok(rest)
        }
        _ => {
            let wrong = text.split_whitespace().next().unwrap_or(text);
            Err(Complaint::new(
                line,
                format!(
                    "`want`: expected \"re\", maybe, race, capture, leak or deadlock, found `{wrong}`"
                ),
            ))
        }
    }
}

/// A quoted regexp and what follows it.
fn pattern(line: usize, text: &str) -> Result<(String, &str), Complaint> {
    let missing =
        || Complaint::new(line, "`want`: a quoted regular expression is missing or does not end");
    if let Some(inner) = text.strip_prefix('`') {
        let end = inner.find('`').ok_or_else(missing)?;
        return Ok((inner[..end].to_string(), &inner[end + 1..]));
    }
    let inner = text.strip_prefix('"').ok_or_else(missing)?;
    let mut pattern = String::new();
    let mut chars = inner.char_indices();
    while let Some((at, c)) = chars.next() {
        match c {
            '"' => return Ok((pattern, &inner[at + 1..])),
            '\\' => match chars.next() {
                Some((_, '"')) => pattern.push('"'),
                Some((_, other)) => pattern.extend(['\\', other]),
                None => return Err(missing()),
            },
            _ => pattern.push(c),
        }
    }
    Err(missing())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scan::scan;

    fn wants(text: &str) -> Result<Vec<(usize, &'static str, String)>, String> {
        let found = read(&scan(text))
            .map_err(|complaint| format!("{}: {}", complaint.line, complaint.message))?;
        Ok(found.into_iter().map(|want| (want.line, want.kind.word(), want.pattern)).collect())
    }

    #[test]
    fn every_form() {
        let text = "\nx = 1 // want race \"x\" capture `i\\d` // why\n/* want \"a \\\"b\\\" \\(c\\)\" \"d\" */ y\nz // first // want leak want deadlock\n";
        let found = wants(text).unwrap();
        let want = [
            (2, "race", "x"),
            (2, "capture", "i\\d"),
            (3, "diagnostic", "a \"b\" \\(c\\)"),
            (3, "diagnostic", "d"),
            (4, "leak", ""),
            (4, "deadlock", ""),
        ];
        assert_eq!(found, want.map(|(line, kind, pattern)| (line, kind, pattern.to_string())));
    }

    #[test]
    fn a_diagnostic_may_be_optional() {
        let found = read(&scan("x // want \"a\" maybe \"b\"\n")).unwrap();
        let optional: Vec<(&str, bool)> =
            found.iter().map(|want| (want.pattern.as_str(), want.optional)).collect();
        assert_eq!(optional, [("a", false), ("b", true)]);
    }

    #[test]
    fn words_that_only_start_with_want_do_not_count() {
        assert_eq!(wants("x // wanted: more\ny // we want it\n"), Ok(vec![]));
    }

    #[test]
    fn mistakes_are_named_with_their_line() {
        let unended = "`want`: a quoted regular expression is missing or does not end";
        for (text, want) in [
            ("x // want\n", "1: `want` without anything after it".to_string()),
            (
                "\nx // want to go\n",
                "2: `want`: expected \"re\", maybe, race, capture, leak or deadlock, found `to`"
                    .into(),
            ),
            ("x // want race x\n", format!("1: {unended}")),
            ("x // want \"a\n", format!("1: {unended}")),
            ("x // want \"a(\"\n", "1: `want`: \"a(\" is not a regular expression".into()),
        ] {
            assert_eq!(wants(text), Err(want), "{text}");
        }
    }

    #[test]
    fn names_match_by_whole_words() {
        let matches = |pattern: &str, name: &str| {
            Want::new(1, WantKind::Race, pattern).unwrap().matches(name)
        };
        assert!(matches("balance", "account.balance"));
        assert!(matches("account.balance", "account.balance"));
        assert!(matches(r"data\[\d\]", "data[3].f"));
        assert!(matches("data", "data[3]"));
        assert!(!matches("x", "max"));
        assert!(!matches("counter", "counters"));
    }
}
