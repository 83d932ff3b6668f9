//! The corpus itself: every annotation is well formed, and every folder holds what it is for.

use std::path::Path;

use racewalk_testdata::{Case, WantKind, corpus_dir, walk};

fn cases(folder: &str) -> Vec<Case> {
    let cases = walk(&corpus_dir().join(folder)).unwrap_or_else(|errors| {
        let lines: Vec<String> = errors.iter().map(ToString::to_string).collect();
        panic!("malformed annotations:\n{}", lines.join("\n"))
    });
    assert!(!cases.is_empty(), "no programs in {folder}");
    cases
}

fn check(folder: &str, rule: &str, holds: impl Fn(&Case) -> bool) {
    let wrong: Vec<String> = cases(folder)
        .iter()
        .filter(|case| !holds(case))
        .map(|case| case.path.display().to_string())
        .collect();
    assert!(wrong.is_empty(), "{rule}, but not:\n{}", wrong.join("\n"));
}

fn wants(case: &Case, kind: WantKind) -> bool {
    case.wants.iter().any(|want| want.kind == kind)
}

fn has_stdout(case: &Case) -> bool {
    let sections = &case.sections;
    sections.output.is_some() || sections.unordered.is_some() || !sections.outcomes.is_empty()
}

#[test]
fn programs_that_run_say_what_they_print() {
    check("run", "every program has an output section and no `want`", |case| {
        has_stdout(case) && case.wants.is_empty()
    });
}

#[test]
fn programs_that_do_not_compile_say_why() {
    check("types", "every program wants a diagnostic", |case| wants(case, WantKind::Diagnostic));
}

#[test]
fn programs_that_die_show_their_trace() {
    check("panic", "every program has a status and a trace", |case| {
        case.expected_exit() == 2 && case.sections.stderr.is_some()
    });
    check("deadlock", "every program wants a deadlock and shows its trace", |case| {
        wants(case, WantKind::Deadlock) && case.sections.stderr.is_some()
    });
}

#[test]
fn wanted_races_have_a_name() {
    check("race", "every race and capture is named", |case| {
        case.wants.iter().all(|want| {
            !want.pattern.is_empty() || matches!(want.kind, WantKind::Leak | WantKind::Deadlock)
        })
    });
}

/// The program that the README shows, with nothing around it.
const README_PROGRAM: &str = "hello_race.go";

#[test]
fn every_program_says_what_it_is_about() {
    for folder in ["run", "types", "panic", "deadlock", "race", "bench"] {
        check(folder, "every program starts with a comment", |case| {
            let commented = case
                .source
                .lines()
                .any(|line| line.starts_with("// ") && line.ends_with(['.', '!', ')', ':', ',']));
            commented || case.file_name() == README_PROGRAM
        });
    }
}

/// Folders of annotated programs, of inputs and snapshots, and of the crate itself.
const FOLDERS: [&str; 14] = [
    "run", "types", "panic", "deadlock", "race", "bench", "cli", "gotest", "modules", "repl",
    "report", "syntax", "src", "tests",
];

#[test]
fn no_file_is_out_of_place() {
    let entries = std::fs::read_dir(corpus_dir()).expect("the corpus can be listed");
    for entry in entries {
        let entry = entry.expect("the corpus can be listed");
        let name = entry.file_name().to_string_lossy().into_owned();
        let go = Path::new(&name).extension().is_some_and(|ending| ending == "go");
        assert!(!go, "{name} is in no folder");
        let known = FOLDERS.contains(&name.as_str()) || entry.path().is_file();
        assert!(known, "{name} is not a known folder");
    }
}
