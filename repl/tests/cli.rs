//! The built binary against `testdata/cli` and, for programs of several files and packages, `testdata/modules`: a folder for each case.
//!
//! A case holds `cmd` (environment settings `NAME=value`, then `racewalk` and its arguments, in the quotes of a shell), the files
//! that the command line names, and what must come out: `stdout`, `stderr` (absent if empty) and `exit`. The command runs in the
//! case's folder with an otherwise empty environment. `BLESS=1` writes what came out.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use libtest_mimic::{Arguments, Failed, Trial};
use racewalk_testdata::{bless, check_snapshot};

fn main() -> ExitCode {
    let folders = ["cli", "modules"];
    let cases = folders.iter().flat_map(|folder| cases(folder).into_iter().map(trial)).collect();
    libtest_mimic::run(&Arguments::from_args(), cases).exit_code()
}

/// The cases in a folder of `testdata`, by name.
fn cases(folder: &str) -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../testdata").join(folder);
    let mut cases: Vec<PathBuf> = fs::read_dir(&folder)
        .map(|entries| entries.filter_map(|entry| Some(entry.ok()?.path())).collect())
        .unwrap_or_default();
    cases.retain(|case| case.join("cmd").is_file());
    cases.sort();
    assert!(!cases.is_empty(), "{} holds no cases", folder.display());
    cases
}

fn trial(case: PathBuf) -> Trial {
    let name = case.file_name().map_or_else(String::new, |name| name.to_string_lossy().into());
    Trial::test(name, move || run(&case))
}

fn run(case: &Path) -> Result<(), Failed> {
    let line = fs::read_to_string(case.join("cmd"))?;
    let mut words = split(&line)?.into_iter().peekable();
    let mut command = Command::new(env!("CARGO_BIN_EXE_racewalk"));
    command.current_dir(case).env_clear();
    while let Some((name, value)) = words.peek().and_then(|word| word.split_once('=')) {
        command.env(name, value);
        words.next();
    }
    if words.next().as_deref() != Some("racewalk") {
        return Err("cmd must name racewalk".into());
    }
    let output = command.args(words).output()?;
    let status = output.status.code().ok_or("died of a signal")?;
    check(&case.join("stdout"), &String::from_utf8(output.stdout)?)?;
    check(&case.join("stderr"), &String::from_utf8(output.stderr)?)?;
    check(&case.join("exit"), &format!("{status}\n"))
}

/// Compares with a file that is absent where the text is empty.
fn check(path: &Path, actual: &str) -> Result<(), Failed> {
    if !actual.is_empty() || (path.exists() && !bless()) {
        return check_snapshot(path, actual).map_err(Failed::from);
    }
    if path.exists() {
        fs::remove_file(path)?;
    }
    Ok(())
}

/// The words of a line; quotes of either kind keep blanks.
fn split(line: &str) -> Result<Vec<String>, Failed> {
    let mut words = Vec::new();
    let mut word: Option<String> = None;
    let mut quote = None;
    for c in line.trim_end().chars() {
        match (quote, c) {
            (Some(open), c) if c == open => quote = None,
            (None, '\'' | '"') => {
                quote = Some(c);
                word.get_or_insert_default();
            }
            (None, ' ' | '\n') => words.extend(word.take()),
            (_, c) => word.get_or_insert_default().push(c),
        }
    }
    if quote.is_some() {
        return Err("cmd has an open quote".into());
    }
    words.extend(word);
    Ok(words)
}
