//! `racewalk explain`: what a diagnostic or a finding means, with an example.

use std::io::{self, Write};

use racewalk_grammar::diag::Diagnostic;
use racewalk_grammar::error::CODES;
use racewalk_interp::options::Options;
use racewalk_interp::outcome::status;
use racewalk_interp::session::Session;
use racewalk_interp::types::{self, PackageSource};

use crate::failure::Failure;
use crate::render::one_line;

/// Explains a diagnostic or a kind of finding; without a code, lists all of them.
#[derive(clap::Args, Debug)]
#[command(after_help = "Examples:\n  racewalk explain race\n  racewalk explain UnusedVar")]
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
    let syntax = CODES.iter().find(|info| info.name.eq_ignore_ascii_case(code));
    if let Some(info) = syntax {
        let meaning = sentence(info.meaning);
        return Some(entry(info.name, "A syntax error", &meaning, info.program()));
    }
    let info = types::CODES.iter().find(|info| info.name.eq_ignore_ascii_case(code))?;
    Some(entry(info.name, "A type error", info.meaning, info.program()))
}

/// The text of a code, with what becomes of its example when that is checked.
fn entry(name: &str, kind: &str, meaning: &str, program: Option<String>) -> String {
    let mut text = format!("{name}\n\n{kind}. {}.\n", meaning.trim_end_matches('.'));
    let Some(program) = program else { return text };
    text += "\nThis program has it:\n\n";
    for line in program.lines() {
        text += &if line.is_empty() { "\n".to_owned() } else { format!("    {line}\n") };
    }
    text += "\nIt is refused with\n\n";
    let (session, diagnostics) = check(program);
    for diagnostic in diagnostics {
        for line in
            one_line(diagnostic.primary.span.lo, &diagnostic.message, session.sources()).lines()
        {
            text += &format!("    {line}\n");
        }
    }
    text
}

/// What is wrong with a program.
fn check(program: String) -> (Session, Vec<Diagnostic>) {
    let options = Options { all_errors: true, ..Options::default() };
    let (out, err) = (Box::new(io::sink()), Box::new(io::sink()));
    let mut session = Session::new(options, out, err, Box::new(|_, _| {}));
    let files = vec![("x.go".to_owned(), program)];
    let source = PackageSource { path: "main".to_owned(), files, ..PackageSource::default() };
    let diagnostics = session.check_package(source);
    (session, diagnostics)
}

/// With a capital at its start.
fn sentence(meaning: &str) -> String {
    let mut sentence = meaning.to_owned();
    if let Some(first) = sentence.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    sentence
}

/// Every code with its line.
fn list() -> String {
    let findings = FINDINGS.iter().map(|(name, line, _)| (*name, sentence(line)));
    let syntax = CODES.iter().map(|info| (info.name, sentence(info.meaning)));
    let types =
        types::CODES.iter().map(|info| (info.name, info.meaning.trim_end_matches('.').to_owned()));
    let groups: [(&str, Vec<(&str, String)>); 3] = [
        ("Findings", findings.collect()),
        ("Syntax errors", syntax.collect()),
        ("Type errors", types.collect()),
    ];
    let names = groups.iter().flat_map(|(_, rows)| rows.iter().map(|(name, _)| name.len()));
    let width = names.max().unwrap_or(0);
    let mut text = String::new();
    for (title, rows) in &groups {
        text += &format!("{}{title}:\n", if text.is_empty() { "" } else { "\n" });
        for (name, line) in rows {
            text += &format!("  {name:width$}  {line}\n");
        }
    }
    text
}

fn unknown(code: &str) -> Failure {
    Failure::usage(format!("no explanation of {code:?}; `racewalk explain` lists all codes"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn examples_show_what_they_are_for() {
        let syntax = CODES.iter().filter_map(|info| Some((info.name, info.program()?)));
        let types = types::CODES.iter().filter_map(|info| Some((info.name, info.program()?)));
        for (name, program) in syntax.chain(types) {
            let (_, diagnostics) = check(program.clone());
            let codes: Vec<_> = diagnostics.iter().map(|d| d.code).collect();
            assert!(codes.contains(&name), "{name}: {codes:?} of\n{program}");
        }
    }

    #[test]
    fn every_code_is_explained() {
        let syntax = CODES.iter().map(|info| info.name);
        for name in syntax.chain(types::CODES.iter().map(|info| info.name)) {
            assert!(explanation(name).is_some_and(|text| text.starts_with(name)), "{name}");
        }
    }
}
