//! Holds what came out of the runs of a program against what its annotations expect.
//!
//! Each run is judged alone: every finding and diagnostic must be wanted on the lines it points at, everything wanted
//! must be there, and output and exit status must agree. Over all runs of a case, each of its outcomes must be seen. In an
//! `exhibited` case it is enough that each expectation is met in some run; what is not wanted may appear in none.

use std::fmt::Write as _;

use crate::case::Case;
use crate::diff::line_diff;
use crate::normal::{fits, normalize_stderr};
use crate::result::{Finding, RunResult};
use crate::want::{Want, WantKind};

/// Judges a single run. The error is the text to show.
pub fn judge(case: &Case, result: &RunResult) -> Result<(), String> {
    let mut faults = unwanted(case, result);
    faults.extend(missing(case, result).into_iter().map(never_came));
    faults.extend(exit_fault(case, result));
    faults.extend(stdout_fault(case, result));
    faults.extend(stderr_fault(case, result));
    report(case, faults, Some(result))
}

/// Judges all runs of a case, whose results come in the order of [`Case::runs`].
pub fn judge_all(case: &Case, results: &[RunResult]) -> Result<(), String> {
    let runs = case.runs();
    if results.is_empty() {
        return Err(format!("{}: there were no runs", case.path.display()));
    }
    for (place, result) in results.iter().enumerate() {
        let judged = if case.directives.exhibited {
            judge_unwanted(case, result)
        } else {
            judge(case, result)
        };
        judged.map_err(|fault| match runs.get(place) {
            Some(run) => format!("{fault}(run {} of {}: {run})\n", place + 1, results.len()),
            None => fault,
        })?;
    }
    let faults =
        if case.directives.exhibited { never_exhibited(case, results) } else { Vec::new() };
    report(case, [faults, outcomes_never_seen(case, results)].concat(), None)
}

/// Judges a run of an `exhibited` case: only what must never be.
fn judge_unwanted(case: &Case, result: &RunResult) -> Result<(), String> {
    let mut faults = unwanted(case, result);
    let usual = if result.findings.iter().any(wants_status) { 66 } else { 0 };
    if result.exit != usual && result.exit != case.expected_exit() {
        faults.push(format!(
            "exit status {}, want {usual} or {}",
            result.exit,
            case.expected_exit()
        ));
    }
    if !case.sections.outcomes.is_empty() {
        faults.extend(stdout_fault(case, result));
    }
    report(case, faults, Some(result))
}

/// Whether a finding alone makes the exit status 66.
fn wants_status(found: &Finding) -> bool {
    matches!(found.kind.wanted_as(), WantKind::Race | WantKind::Capture)
}

fn never_exhibited(case: &Case, results: &[RunResult]) -> Vec<String> {
    let mut faults: Vec<String> = case
        .wants
        .iter()
        .filter(|want| {
            results
                .iter()
                .all(|result| missing(case, result).iter().any(|m| std::ptr::eq(*m, *want)))
        })
        .map(|want| format!("in no run: {}", never_came(want)))
        .collect();
    if results.iter().all(|result| result.exit != case.expected_exit()) {
        faults.push(format!("no run has exit status {}", case.expected_exit()));
    }
    if case.sections.outcomes.is_empty()
        && results.iter().all(|result| stdout_fault(case, result).is_some())
    {
        faults.extend(results.first().and_then(|result| stdout_fault(case, result)));
    }
    if results.iter().all(|result| stderr_fault(case, result).is_some()) {
        faults.extend(results.first().and_then(|result| stderr_fault(case, result)));
    }
    faults
}

fn outcomes_never_seen(case: &Case, results: &[RunResult]) -> Vec<String> {
    let outcomes = &case.sections.outcomes;
    let seen = |outcome: &String| results.iter().any(|result| result.stdout.trim() == outcome);
    outcomes
        .iter()
        .filter(|outcome| !seen(outcome))
        .map(|outcome| format!("outcome {outcome:?} was never seen"))
        .collect()
}

/// Findings and diagnostics that no annotation asks for.
fn unwanted(case: &Case, result: &RunResult) -> Vec<String> {
    let mut faults = Vec::new();
    let unmatched = match_diagnostics(case, result).1;
    for (line, column, message) in unmatched.into_iter().map(|place| &result.diagnostics[place]) {
        faults.push(format!(
            "{}:{line}:{column}: unexpected diagnostic: {message}",
            case.file_name()
        ));
    }
    for found in &result.findings {
        for (file, line) in &found.lines {
            if !case.wants.iter().any(|want| answers(case, want, found, file, *line)) {
                faults.push(format!("{}:{line}: unexpected {}", base(file), describe(found)));
            }
        }
        if found.lines.is_empty() && !case.wants.iter().any(|want| answers_anywhere(want, found)) {
            faults.push(format!("unexpected {} without a place", describe(found)));
        }
    }
    faults
}

/// Whether a finding is what is wanted on one of the lines it points at.
fn answers(case: &Case, want: &Want, found: &Finding, file: &str, line: usize) -> bool {
    found.kind.wanted_as() == want.kind
        && want.line == line
        && base(file) == case.file_name()
        && want.matches(&found.name)
}

/// Whether a finding that points at no line, as a deadlock without goroutines does, is what is wanted on some line.
fn answers_anywhere(want: &Want, found: &Finding) -> bool {
    found.lines.is_empty() && found.kind.wanted_as() == want.kind && want.matches(&found.name)
}

fn base(file: &str) -> &str {
    file.rsplit(['/', '\\']).next().unwrap_or(file)
}

fn describe(found: &Finding) -> String {
    let word = found.kind.wanted_as().word();
    if found.name.is_empty() { word.to_string() } else { format!("{word} on {}", found.name) }
}

/// The expectations beside the code that nothing answers.
fn missing<'a>(case: &'a Case, result: &RunResult) -> Vec<&'a Want> {
    let (met, _) = match_diagnostics(case, result);
    let answered = |place: usize, want: &Want| match want.kind {
        _ if want.optional => true,
        WantKind::Diagnostic => met.contains(&place),
        WantKind::Race | WantKind::Capture | WantKind::Leak | WantKind::Deadlock => {
            let mut places = result
                .findings
                .iter()
                .flat_map(|found| found.lines.iter().map(move |at| (found, at)));
            places.any(|(found, (file, line))| answers(case, want, found, file, *line))
                || result.findings.iter().any(|found| answers_anywhere(want, found))
        }
    };
    case.wants
        .iter()
        .enumerate()
        .filter(|(place, want)| !answered(*place, want))
        .map(|(_, want)| want)
        .collect()
}

/// Pairs wanted and actual diagnostics, each used once: the wants that are met and the diagnostics left over.
fn match_diagnostics(case: &Case, result: &RunResult) -> (Vec<usize>, Vec<usize>) {
    let mut left: Vec<usize> = (0..result.diagnostics.len()).collect();
    let mut met = Vec::new();
    for (place, want) in
        case.wants.iter().enumerate().filter(|(_, want)| want.kind == WantKind::Diagnostic)
    {
        let fits = |&at: &usize| {
            let (line, _, message) = &result.diagnostics[at];
            *line == want.line && want.matches(message)
        };
        if let Some(found) = left.iter().position(fits) {
            left.remove(found);
            met.push(place);
        }
    }
    (met, left)
}

fn never_came(want: &Want) -> String {
    match want.pattern.as_str() {
        "" => format!("line {}: no {}", want.line, want.kind.word()),
        pattern => format!("line {}: no {} matching {pattern:?}", want.line, want.kind.word()),
    }
}

fn exit_fault(case: &Case, result: &RunResult) -> Option<String> {
    let want = case.expected_exit();
    (result.exit != want).then(|| format!("exit status {}, want {want}", result.exit))
}

fn stdout_fault(case: &Case, result: &RunResult) -> Option<String> {
    let sections = &case.sections;
    let got = &without_line_ends(&result.stdout);
    if let Some(want) = &sections.output {
        let want = &without_line_ends(want);
        return (got != want).then(|| format!("stdout differs:\n{}", line_diff(want, got)));
    }
    if let Some(want) = &sections.unordered {
        let (want, got) = (sorted_lines(&without_line_ends(want)), sorted_lines(got));
        return (got != want)
            .then(|| format!("stdout differs (lines sorted):\n{}", line_diff(&want, &got)));
    }
    let outcomes = &sections.outcomes;
    let known =
        outcomes.is_empty() || outcomes.iter().any(|outcome| outcome == result.stdout.trim());
    (!known)
        .then(|| format!("stdout {:?} is none of the outcomes {outcomes:?}", result.stdout.trim()))
}

/// A text without the blanks before its line ends, which formatters remove from comments, and without empty last lines.
fn without_line_ends(text: &str) -> String {
    let lines: Vec<&str> =
        text.split('\n').map(|line| line.trim_end_matches([' ', '\t', '\r'])).collect();
    lines.join("\n").trim_end_matches('\n').to_string()
}

fn sorted_lines(text: &str) -> String {
    let mut lines: Vec<&str> = text.split('\n').collect();
    lines.sort_unstable();
    lines.join("\n")
}

fn stderr_fault(case: &Case, result: &RunResult) -> Option<String> {
    let want = normalize_stderr(case.sections.stderr.as_deref()?);
    let got = normalize_stderr(&result.stderr);
    (!fits(&want, &got))
        .then(|| format!("stderr differs (normalized):\n{}", line_diff(&want, &got)))
}

fn report(case: &Case, faults: Vec<String>, result: Option<&RunResult>) -> Result<(), String> {
    if faults.is_empty() {
        return Ok(());
    }
    let mut text = format!("{}:\n", case.path.display());
    for fault in &faults {
        let _ = writeln!(text, "  {}", fault.trim_end().replace('\n', "\n  "));
    }
    let compared = case.sections.stderr.is_some();
    if let Some(result) = result.filter(|result| !compared && !result.stderr.trim().is_empty()) {
        let _ = writeln!(
            text,
            "  stderr was:\n    {}",
            result.stderr.trim_end().replace('\n', "\n    ")
        );
    }
    Err(text)
}

#[cfg(test)]
#[path = "judge_tests.rs"]
mod tests;
