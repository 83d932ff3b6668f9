//! Directives: the `//@` lines before the package clause, which say how to run a program.
//!
//! A line holds one or more `key: value...` groups; a group ends where the next known key starts. `exhibited` stands
//! alone. A value in double quotes may hold blanks.

use std::fmt;

use crate::error::Complaint;
use crate::scan::{Comment, Scan};

/// A version of the language, as in `go1.21`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Lang {
    /// The N of `go1.N`.
    pub minor: u32,
}

impl Lang {
    /// The last version in which all iterations of a loop share its variable.
    pub const SHARED_LOOP_VARIABLES: Lang = Lang { minor: 21 };
    /// The first version in which each iteration has its own variable.
    pub const OWN_LOOP_VARIABLES: Lang = Lang { minor: 22 };
}

impl fmt::Display for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "go1.{}", self.minor)
    }
}

/// How fine the schedule points are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Grain {
    /// Between statements.
    Statement,
    /// Between the accesses of a statement too.
    Access,
}

/// How a program is to be run.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Directives {
    /// The seeds; empty if none were given.
    pub seeds: Vec<u64>,
    /// The schedule policies by name; empty if none were given.
    pub policies: Vec<String>,
    /// The language versions; empty: what the file itself or the newest version says.
    pub langs: Vec<Lang>,
    /// Which axes run over all their values where the file names none.
    pub matrix: Vec<Axis>,
    /// Whether race detection is on.
    pub race: bool,
    /// The grain, if it is not left to the policy.
    pub grain: Option<Grain>,
    /// The exit status, if it is not the usual one for what is wanted.
    pub exit: Option<i32>,
    /// The program's arguments.
    pub args: Vec<String>,
    /// Whether what is wanted need be seen in one run only.
    pub exhibited: bool,
    /// What is known to be missing or different: the program is expected to be judged wrong for now, and a run that is judged right
    /// is an error, so that the directive goes when the gap does.
    pub gap: Option<String>,
}

/// One axis of the matrix of runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Axis {
    /// The seeds 1 to 64.
    Seeds,
    /// The policies random, pct and round-robin.
    Policies,
    /// The language versions with shared and with own loop variables.
    Lang,
}

impl Default for Directives {
    fn default() -> Directives {
        Directives {
            seeds: Vec::new(),
            policies: Vec::new(),
            langs: Vec::new(),
            matrix: Vec::new(),
            race: true,
            grain: None,
            exit: None,
            args: Vec::new(),
            exhibited: false,
            gap: None,
        }
    }
}

/// Reads the directives of a file.
pub(crate) fn read(scan: &Scan<'_>) -> Result<Directives, Complaint> {
    let mut directives = Directives::default();
    let mut seen = Vec::new();
    for comment in &scan.comments {
        let Some(text) = comment.text.strip_prefix('@') else { continue };
        check_place(comment, scan.first_code)?;
        let tokens = tokens(text).map_err(|message| Complaint::new(comment.line, message))?;
        for (key, values) in
            groups(tokens).map_err(|message| Complaint::new(comment.line, message))?
        {
            if seen.contains(&key) {
                return Err(Complaint::new(
                    comment.line,
                    format!("directive `{}` given twice", key.name()),
                ));
            }
            directives
                .apply(key, &values)
                .map_err(|message| Complaint::new(comment.line, message))?;
            seen.push(key);
        }
    }
    Ok(directives)
}

fn check_place(comment: &Comment<'_>, first_code: usize) -> Result<(), Complaint> {
    if !comment.flush {
        return Err(Complaint::new(comment.line, "a directive `//@` starts in the first column"));
    }
    if first_code != 0 && comment.line > first_code {
        return Err(Complaint::new(comment.line, "directives come before the package clause"));
    }
    Ok(())
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Key {
    Seeds,
    Policy,
    Lang,
    Matrix,
    Race,
    Grain,
    Exit,
    Args,
    Exhibited,
    Gap,
}

impl Key {
    const ALL: [Key; 10] = [
        Key::Seeds,
        Key::Policy,
        Key::Lang,
        Key::Matrix,
        Key::Race,
        Key::Grain,
        Key::Exit,
        Key::Args,
        Key::Exhibited,
        Key::Gap,
    ];

    fn name(self) -> &'static str {
        match self {
            Key::Seeds => "seeds",
            Key::Policy => "policy",
            Key::Lang => "lang",
            Key::Matrix => "matrix",
            Key::Race => "race",
            Key::Grain => "grain",
            Key::Exit => "exit",
            Key::Args => "args",
            Key::Exhibited => "exhibited",
            Key::Gap => "gap",
        }
    }

    /// The key that a token is, if it is one.
    fn of(token: &Token) -> Option<Key> {
        if token.quoted {
            return None;
        }
        let name = token.text.strip_suffix(':');
        Key::ALL.into_iter().find(|&key| match key {
            Key::Exhibited => token.text == key.name(),
            Key::Seeds
            | Key::Policy
            | Key::Lang
            | Key::Matrix
            | Key::Race
            | Key::Grain
            | Key::Exit
            | Key::Gap
            | Key::Args => name == Some(key.name()),
        })
    }
}

struct Token {
    text: String,
    quoted: bool,
}

fn tokens(text: &str) -> Result<Vec<Token>, String> {
    let mut tokens = Vec::new();
    let mut rest = text.trim();
    while !rest.is_empty() {
        let (text, quoted, after) = match rest.strip_prefix('"') {
            Some(inner) => {
                let end = inner.find('"').ok_or("a quoted value does not end")?;
                (&inner[..end], true, &inner[end + 1..])
            }
            None => {
                let end = rest.find(char::is_whitespace).unwrap_or(rest.len());
                (&rest[..end], false, &rest[end..])
            }
        };
        tokens.push(Token { text: text.to_string(), quoted });
        rest = after.trim_start();
    }
    Ok(tokens)
}

fn groups(tokens: Vec<Token>) -> Result<Vec<(Key, Vec<String>)>, String> {
    let mut groups: Vec<(Key, Vec<String>)> = Vec::new();
    for token in tokens {
        match (Key::of(&token), groups.last_mut()) {
            (Some(key), _) => groups.push((key, Vec::new())),
            (None, Some((_, values))) if !token.text.ends_with(':') || token.quoted => {
                values.push(token.text)
            }
            (None, _) => {
                let known = Key::ALL.map(Key::name).join(", ");
                return Err(format!("unknown directive `{}` (known: {known})", token.text));
            }
        }
    }
    if groups.is_empty() {
        return Err("an empty directive".to_string());
    }
    Ok(groups)
}

impl Directives {
    fn apply(&mut self, key: Key, values: &[String]) -> Result<(), String> {
        match key {
            Key::Seeds => self.seeds = seeds(values)?,
            Key::Policy => self.policies = each(key, values, policy)?,
            Key::Lang => self.langs = each(key, values, lang)?,
            Key::Matrix => self.matrix = matrix(values)?,
            Key::Race => self.race = choice(key, values, &[("on", true), ("off", false)])?,
            Key::Grain => {
                let grains = [("statement", Grain::Statement), ("access", Grain::Access)];
                self.grain = Some(choice(key, values, &grains)?);
            }
            Key::Exit => self.exit = Some(exit(values)?),
            Key::Gap => self.gap = Some(values.join(" ")),
            Key::Args => self.args = values.to_vec(),
            Key::Exhibited if values.is_empty() => self.exhibited = true,
            Key::Exhibited => return Err("`exhibited` takes no value".to_string()),
        }
        Ok(())
    }
}

fn each<T>(
    key: Key,
    values: &[String],
    one: impl Fn(&str) -> Result<T, String>,
) -> Result<Vec<T>, String> {
    if values.is_empty() {
        return Err(format!("`{}:` needs a value", key.name()));
    }
    values.iter().map(|value| one(value)).collect()
}

fn choice<T: Copy>(key: Key, values: &[String], choices: &[(&str, T)]) -> Result<T, String> {
    let found = match values {
        [value] => choices.iter().find(|(name, _)| name == value),
        _ => None,
    };
    let names: Vec<&str> = choices.iter().map(|(name, _)| *name).collect();
    found
        .map(|(_, value)| *value)
        .ok_or_else(|| format!("`{}:` takes one of: {}", key.name(), names.join(", ")))
}

/// Seeds given one by one or as ranges whose ends both count.
fn seeds(values: &[String]) -> Result<Vec<u64>, String> {
    const MOST: u64 = 100_000;
    let mut seeds = Vec::new();
    for part in each(Key::Seeds, values, |value| Ok(value.to_string()))? {
        let (first, last) = part.split_once("..").unwrap_or((&part, &part));
        match (first.parse::<u64>(), last.parse::<u64>()) {
            (Ok(first), Ok(last)) if first <= last && last - first < MOST => {
                seeds.extend(first..=last)
            }
            _ => {
                return Err(format!(
                    "`seeds:` takes numbers and ranges such as 1..64, not `{part}`"
                ));
            }
        }
    }
    Ok(seeds)
}

fn policy(value: &str) -> Result<String, String> {
    let (name, depth) = value.split_once(':').unwrap_or((value, "1"));
    let known = ["random", "pct", "pos", "round-robin"];
    match known.contains(&name) && depth.parse::<u32>().is_ok() {
        true => Ok(value.to_string()),
        false => Err(format!("unknown policy `{value}` (known: {})", known.join(", "))),
    }
}

fn lang(value: &str) -> Result<Lang, String> {
    let minor = value.strip_prefix("go1.").and_then(|minor| minor.parse().ok());
    minor
        .map(|minor| Lang { minor })
        .ok_or_else(|| format!("`lang:` takes versions such as go1.21, not `{value}`"))
}

fn exit(values: &[String]) -> Result<i32, String> {
    match values {
        [value] => value.parse().map_err(|_| format!("`exit:` takes a number, not `{value}`")),
        _ => Err("`exit:` takes one number".to_string()),
    }
}

/// Axes with an `x` between them.
fn matrix(values: &[String]) -> Result<Vec<Axis>, String> {
    let mut axes = Vec::new();
    for (place, value) in values.iter().enumerate() {
        if place % 2 == 1 {
            match value.as_str() {
                "x" => continue,
                _ => {
                    return Err(format!(
                        "expected `x` between the axes of the matrix, found `{value}`"
                    ));
                }
            }
        }
        let axis = match value.as_str() {
            "seeds" => Axis::Seeds,
            "policies" => Axis::Policies,
            "lang" => Axis::Lang,
            _ => return Err(format!("unknown axis `{value}` (known: seeds, policies, lang)")),
        };
        axes.push(axis);
    }
    match values.len() % 2 {
        1 => Ok(axes),
        _ => Err("`matrix:` takes axes such as: seeds x policies".to_string()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scan::scan;

    fn read_text(text: &str) -> Result<Directives, String> {
        read(&scan(text)).map_err(|complaint| format!("{}: {}", complaint.line, complaint.message))
    }

    #[test]
    fn several_on_a_line() {
        let found = read_text(
            "//@ seeds: 1..3 9  policy: pct:3 random  lang: go1.21\n//@ exhibited race: off\n",
        )
        .unwrap();
        assert_eq!(found.seeds, [1, 2, 3, 9]);
        assert_eq!(found.policies, ["pct:3", "random"]);
        assert_eq!(found.langs, [Lang { minor: 21 }]);
        assert!(found.exhibited && !found.race);
    }

    #[test]
    fn arguments_end_at_the_next_key() {
        let found =
            read_text("//@ exit: 2  args: a \"b c\" race \"race:\"  grain: access\n").unwrap();
        assert_eq!(found.args, ["a", "b c", "race", "race:"]);
        assert_eq!((found.exit, found.grain), (Some(2), Some(Grain::Access)));
    }

    #[test]
    fn mistakes_are_named_with_their_line() {
        let known = "(known: seeds, policy, lang, matrix, race, grain, exit, args, exhibited, gap)";
        for (text, want) in [
            ("//@ sedes: 1\n", format!("1: unknown directive `sedes:` {known}")),
            ("//@ seeds: 1  polizy: pct\n", format!("1: unknown directive `polizy:` {known}")),
            (
                "\n//@ seeds: 5..1\n",
                "2: `seeds:` takes numbers and ranges such as 1..64, not `5..1`".into(),
            ),
            ("//@ seeds:\n", "1: `seeds:` needs a value".into()),
            ("//@ lang: 1.21\n", "1: `lang:` takes versions such as go1.21, not `1.21`".into()),
            ("//@ race: maybe\n", "1: `race:` takes one of: on, off".into()),
            ("//@ exit: x\n", "1: `exit:` takes a number, not `x`".into()),
            (
                "//@ policy: fair\n",
                "1: unknown policy `fair` (known: random, pct, pos, round-robin)".into(),
            ),
            (
                "//@ matrix: seeds policies\n",
                "1: expected `x` between the axes of the matrix, found `policies`".into(),
            ),
            ("//@ matrix: seeds x\n", "1: `matrix:` takes axes such as: seeds x policies".into()),
            ("//@\n", "1: an empty directive".into()),
            ("//@ args: \"a\n", "1: a quoted value does not end".into()),
            ("//@ exit: 1\n//@ exit: 2\n", "2: directive `exit` given twice".into()),
            ("package p\n//@ exit: 1\n", "2: directives come before the package clause".into()),
            (" //@ exit: 1\n", "1: a directive `//@` starts in the first column".into()),
        ] {
            assert_eq!(read_text(text), Err(want), "{text}");
        }
    }
}
