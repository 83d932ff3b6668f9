//! The built binary against `testdata/repl`: sessions as they are seen.
//!
//! A transcript is what `racewalk repl --echo` writes, stdout and stderr together. Lines that begin with a prompt, and those with `...` that
//! follow them, are what was typed. The first line may begin with `# ` and give flags for the command. `BLESS=1` writes what came out; a
//! new transcript needs only its inputs, each behind `> `.

use std::fs;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Stdio};

use libtest_mimic::{Arguments, Failed, Trial};
use racewalk_testdata::check_snapshot;

fn main() -> ExitCode {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../testdata/repl");
    let mut cases: Vec<PathBuf> = fs::read_dir(&folder)
        .map(|entries| entries.filter_map(|entry| Some(entry.ok()?.path())).collect())
        .unwrap_or_default();
    cases.retain(|case| case.extension().is_some_and(|extension| extension == "txt"));
    cases.sort();
    assert!(!cases.is_empty(), "{} holds no transcripts", folder.display());
    let trial = |case: PathBuf| {
        let name = case.file_stem().map_or_else(String::new, |name| name.to_string_lossy().into());
        Trial::test(name, move || run(&case))
    };
    let mut trials: Vec<Trial> = cases.into_iter().map(trial).collect();
    trials.push(Trial::test("readme_holds_a_recorded_session", readme));
    libtest_mimic::run(&Arguments::from_args(), trials).exit_code()
}

/// The session in the README is the transcript of that name.
fn readme() -> Result<(), Failed> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let text = fs::read_to_string(root.join("README.md"))?;
    let recorded = fs::read_to_string(root.join("testdata/repl/readme.txt"))?;
    let seen = recorded.rsplit_once("exit status").map_or(recorded.as_str(), |(seen, _)| seen);
    match text.contains(seen) {
        true => Ok(()),
        false => Err("README.md does not hold testdata/repl/readme.txt".into()),
    }
}

fn run(case: &Path) -> Result<(), Failed> {
    let transcript = fs::read_to_string(case)?;
    let (flags, inputs) = inputs(&transcript);
    let (mut reader, writer) = std::io::pipe()?;
    let work = std::env::temp_dir().join(format!("racewalk-repl-{}", std::process::id()));
    let work = work.join(case.file_stem().unwrap_or_default());
    fs::create_dir_all(&work)?;
    let mut command = Command::new(env!("CARGO_BIN_EXE_racewalk"));
    command.args(["repl", "--echo"]).args(flags.split_whitespace());
    command.current_dir(&work).env_clear().stdin(Stdio::piped());
    command.stdout(writer.try_clone()?).stderr(writer);
    let mut child = command.spawn()?;
    // The command holds the pipe's other end, too: without it we see the end.
    drop(command);
    let mut stdin = child.stdin.take().ok_or("no stdin")?;
    let feeder = std::thread::Builder::new().spawn(move || {
        // The session may be left before its script ends.
        let _ = stdin.write_all(inputs.as_bytes());
    })?;
    let mut text = String::new();
    reader.read_to_string(&mut text)?;
    let status = child.wait()?.code().ok_or("died of a signal")?;
    let _ = feeder.join();
    let _ = fs::remove_dir_all(&work);
    let head = if flags.is_empty() { String::new() } else { format!("# {flags}\n") };
    let end = if status == 0 { String::new() } else { format!("exit status {status}\n") };
    check_snapshot(case, &format!("{head}{text}{end}")).map_err(Failed::from)
}

/// The flags in the first line, and what was typed.
fn inputs(transcript: &str) -> (String, String) {
    let mut flags = String::new();
    let mut typed = String::new();
    let mut inside = false;
    for (index, line) in transcript.lines().enumerate() {
        if index == 0
            && let Some(rest) = line.strip_prefix("# ")
        {
            flags = rest.to_owned();
        } else if let Some(input) = after_prompt(line) {
            typed += &format!("{input}\n");
            inside = true;
        } else if let Some(more) = line.strip_prefix("...").filter(|_| inside) {
            typed += &format!("{}\n", more.strip_prefix("   ").unwrap_or(more));
        } else {
            inside = false;
        }
    }
    (flags, typed)
}

/// What stands behind a prompt: `> `, `in[3]> `, `in[3] 2 goroutines> `.
fn after_prompt(line: &str) -> Option<&str> {
    if let Some(input) = line.strip_prefix("> ") {
        return Some(input);
    }
    let rest = line.strip_prefix("in[")?.trim_start_matches(|c: char| c.is_ascii_digit());
    let rest = rest.strip_prefix(']')?;
    let (middle, input) = rest.split_once('>')?;
    let is_count = middle.is_empty() || middle.trim_end_matches('s').ends_with(" goroutine");
    is_count.then(|| input.strip_prefix(' ').unwrap_or(input))
}
