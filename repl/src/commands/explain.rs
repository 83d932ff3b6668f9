//! `racewalk explain`: what a diagnostic or a finding means, with an example.

use std::io::{self, Write};

use racewalk_grammar::error::CODES;
use racewalk_interp::outcome::status;

use crate::failure::Failure;

/// Explains a diagnostic or a kind of finding; without a code, lists all of them.
#[derive(clap::Args, Debug)]
#[command(after_help = "Examples:\n  racewalk explain race\n  racewalk explain UnexpectedToken")]
pub(crate) struct Args {
    /// The code, as it stands in brackets in a message.
    code: Option<String>,
}

/// The kinds of findings: name, one line, explanation.
const FINDINGS: &[(&str, &str, &str)] = &[
    ("race", "two accesses that nothing orders", include_str!("../explanations/race.md")),
    (
        "loop-capture",
        "a closure that met another iteration's value",
        include_str!("../explanations/loop-capture.md"),
    ),
    (
        "deadlock",
        "goroutines that wait for each other, or for nobody",
        include_str!("../explanations/deadlock.md"),
    ),
    ("leak", "a goroutine that nobody can wake", include_str!("../explanations/leak.md")),
];

/// Runs it.
pub(crate) fn run(args: &Args) -> Result<i32, Failure> {
    let text = match &args.code {
        None => list(),
        Some(code) => explanation(code).ok_or_else(|| unknown(code))?,
    };
    io::stdout().write_all(text.as_bytes())?;
    Ok(status::OK)
}

/// The long text of a code; the case of its letters does not count.
pub(crate) fn explanation(code: &str) -> Option<String> {
    let finding = FINDINGS.iter().find(|(name, _, _)| name.eq_ignore_ascii_case(code));
    if let Some((_, _, text)) = finding {
        return Some((*text).to_owned());
    }
    let (name, text) = CODES.iter().find(|(name, _)| name.eq_ignore_ascii_case(code))?;
    let mut sentence = text.to_string();
    if let Some(first) = sentence.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    Some(format!("{name}\n\nA syntax error. {sentence}.\n"))
}

/// Every code with its line.
fn list() -> String {
    let rows = FINDINGS.iter().map(|(name, line, _)| (*name, *line)).chain(CODES.iter().copied());
    let width = rows.clone().map(|(name, _)| name.len()).max().unwrap_or(0);
    rows.map(|(name, line)| format!("{name:width$}  {line}\n")).collect()
}

fn unknown(code: &str) -> Failure {
    Failure::usage(format!("no explanation of {code:?}; `racewalk explain` lists all codes"))
}
