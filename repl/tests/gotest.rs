//! The built binary's `test` command against `testdata/gotest`: test files, each with what `go test -race -v` printed for it.
//!
//! Both are compared without times and without the traces of panics. A file with the comment `// any order` has its lines compared in any order, one
//! with `// verdicts only` only how tests went: what a data race adds to the output depends on when it is noticed.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use libtest_mimic::{Arguments, Failed, Trial};
use racewalk_testdata::check_snapshot;
use regex::Regex;

fn main() -> ExitCode {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../testdata/gotest");
    let mut files: Vec<PathBuf> = fs::read_dir(&folder)
        .map(|entries| entries.filter_map(|entry| Some(entry.ok()?.path())).collect())
        .unwrap_or_default();
    files.retain(|file| file.extension().is_some_and(|extension| extension == "go"));
    files.sort();
    assert!(!files.is_empty(), "{} holds no test files", folder.display());
    let trial = |file: PathBuf| {
        let name = file.file_stem().map_or_else(String::new, |name| name.to_string_lossy().into());
        Trial::test(name, move || run(&file))
    };
    libtest_mimic::run(&Arguments::from_args(), files.into_iter().map(trial).collect()).exit_code()
}

fn run(file: &Path) -> Result<(), Failed> {
    let name = file.file_name().ok_or("no name")?;
    let folder = file.parent().ok_or("no folder")?;
    let mut command = Command::new(env!("CARGO_BIN_EXE_racewalk"));
    let output = command.args(["test", "-v"]).arg(name).current_dir(folder).env_clear().output()?;
    let mut text = String::from_utf8_lossy(&output.stdout).into_owned();
    let stderr = String::from_utf8_lossy(&output.stderr);
    if let Some(panic) = stderr.lines().rfind(|line| line.starts_with("panic: ")) {
        // The go command has both streams in one.
        text = text.replacen("FAIL\t", &format!("{panic}\nFAIL\t"), 1);
    }
    let expected = file.with_file_name(name.to_string_lossy().replace("_test.go", ".out"));
    check_snapshot(&expected, &normal(&fs::read_to_string(file)?, &text)?)?;
    let fails = text.lines().any(|line| line.starts_with("FAIL\t"));
    match output.status.code() {
        Some(status) if status == i32::from(fails) => Ok(()),
        status => Err(format!("exit status {status:?}").into()),
    }
}

/// Output without what differs from run to run.
fn normal(source: &str, output: &str) -> Result<String, Failed> {
    let mut text = output.to_owned();
    for (pattern, plain) in
        [(r"\(\d+\.\d\ds\)", "(N)"), (r"\t\d+\.\d+s", "\tN"), (r"testing\.go:\d+", "testing.go:N")]
    {
        text = Regex::new(pattern)?.replace_all(&text, plain).into_owned();
    }
    let mut lines: Vec<&str> = Vec::new();
    let mut in_trace = false;
    for line in text.trim_matches('\n').lines() {
        in_trace &= !line.starts_with("FAIL\t");
        if !in_trace {
            lines.push(line);
        }
        in_trace |= line.starts_with("panic: ");
    }
    let says = |comment: &str| source.lines().any(|line| line == comment);
    if says("// verdicts only") {
        let is_verdict = |line: &&str| {
            line.trim().starts_with("--- ")
                || ["ok", "FAIL", "PASS"].iter().any(|word| line.starts_with(word))
        };
        lines.retain(is_verdict);
        lines.sort_unstable();
    }
    if says("// any order") {
        lines.retain(|line| !line.starts_with("=== NAME"));
        lines.sort_unstable();
    }
    Ok(lines.join("\n") + "\n")
}
