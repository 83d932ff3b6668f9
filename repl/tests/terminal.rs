//! The session on a real pseudo-terminal: keys, Tab, Ctrl-C, lines that belong together, history.

#![cfg(unix)]

use std::path::{Path, PathBuf};
use std::process::Command;
use std::thread::sleep;
use std::time::Duration;

use rexpect::session::{PtySession, spawn_command};

type Outcome = Result<(), Box<dyn std::error::Error>>;

/// Milliseconds until a test gives up.
const PATIENCE: u64 = 20_000;

/// A folder for what a test's sessions keep.
struct Home(PathBuf);

impl Home {
    fn new(name: &str) -> Self {
        let folder = format!("racewalk-terminal-{name}-{}", std::process::id());
        Home(std::env::temp_dir().join(folder))
    }
}

impl Drop for Home {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

fn open_with(
    home: &Path,
    args: &[&str],
    env: &[(&str, &str)],
) -> Result<PtySession, rexpect::error::Error> {
    let mut command = Command::new(env!("CARGO_BIN_EXE_racewalk"));
    command.args(args).env_clear().env("TERM", "xterm").env("XDG_STATE_HOME", home);
    command.envs(env.iter().copied());
    let mut session = spawn_command(command, Some(PATIENCE))?;
    session.exp_string("in[1]> ")?;
    Ok(session)
}

fn open(home: &Path) -> Result<PtySession, rexpect::error::Error> {
    open_with(home, &["repl"], &[("NO_COLOR", "1")])
}

/// Types text as it is: without waiting for an end of line.
fn keys(session: &mut PtySession, text: &str) -> Result<(), rexpect::error::Error> {
    session.send(text)?;
    session.flush()
}

/// Leaves with Ctrl-D; whether the status is 0.
fn leave(session: &mut PtySession) -> Result<bool, rexpect::error::Error> {
    session.send_control('d')?;
    session.exp_eof()?;
    let status = format!("{:?}", session.process().wait()?);
    Ok(status.starts_with("Exited(") && status.ends_with(", 0)"))
}

#[test]
fn values_are_shown_and_ctrl_d_leaves() -> Outcome {
    let home = Home::new("values");
    let mut session = open(&home.0)?;
    session.send_line("6 * 7")?;
    session.exp_string("_1 int = 42")?;
    session.exp_string("in[2]> ")?;
    session.send_line("nonsense")?;
    session.exp_string("undefined: nonsense")?;
    session.exp_string("in[3]> ")?;
    assert!(leave(&mut session)?);
    Ok(())
}

#[test]
fn a_bare_command_opens_a_session() -> Outcome {
    let home = Home::new("bare");
    let mut session = open_with(&home.0, &[], &[("NO_COLOR", "1")])?;
    session.send_line(":quit")?;
    session.exp_eof()?;
    Ok(())
}

#[test]
fn tab_completes_members_variables_and_commands() -> Outcome {
    let home = Home::new("tab");
    let mut session = open(&home.0)?;
    keys(&mut session, "strings.ToUpp\t")?;
    session.exp_string("strings.ToUpper")?;
    session.send_line("(\"tab\")")?;
    session.exp_string("_1 string = \"TAB\"")?;
    session.exp_string("in[2]> ")?;
    session.send_line("counter := 40")?;
    session.exp_string("in[3]> ")?;
    keys(&mut session, "coun\t")?;
    session.send_line(" + 2")?;
    session.exp_string("_3 int = 42")?;
    session.exp_string("in[4]> ")?;
    keys(&mut session, ":goro\t")?;
    session.send_line("")?;
    session.exp_string("no goroutine is alive")?;
    session.exp_string("in[4]> ")?;
    // Several candidates are listed with what they are.
    keys(&mut session, "strings.Trim\t\t")?;
    session.exp_string("TrimSpace")?;
    session.exp_string("func(s string) string")?;
    session.send_control('c')?;
    Ok(())
}

#[test]
fn signatures_are_hinted() -> Outcome {
    let home = Home::new("hint");
    let mut session = open(&home.0)?;
    keys(&mut session, "strings.Repeat(")?;
    session.exp_string("func(s string, count int) string")?;
    session.send_line("\"ab\", 2)")?;
    session.exp_string("_1 string = \"abab\"")?;
    Ok(())
}

#[test]
fn ctrl_c_clears_the_line() -> Outcome {
    let home = Home::new("clear");
    let mut session = open(&home.0)?;
    keys(&mut session, "panic(\"never run\"")?;
    session.send_control('c')?;
    session.exp_string("in[1]> ")?;
    session.send_line("3 * 3")?;
    session.exp_string("_1 int = 9")?;
    Ok(())
}

#[test]
fn ctrl_c_stops_a_running_input_and_its_goroutines() -> Outcome {
    let home = Home::new("stop");
    let mut session = open(&home.0)?;
    session.send_line("x := 5")?;
    session.exp_string("in[2]> ")?;
    session.send_line("go func() { for { x++ } }(); println(\"running\"); for { }")?;
    session.exp_string("running\r\n")?;
    sleep(Duration::from_millis(200));
    session.send_control('c')?;
    session.exp_string("interrupted")?;
    session.exp_string("in[3]> ")?;
    session.send_line(":goroutines")?;
    session.exp_string("no goroutine is alive")?;
    session.exp_string("in[3]> ")?;
    session.send_line("x >= 5")?;
    session.exp_string("_3 bool = true")?;
    session.exp_string("in[4]> ")?;
    assert!(leave(&mut session)?);
    Ok(())
}

#[test]
fn lines_belong_together_until_the_input_is_complete() -> Outcome {
    let home = Home::new("lines");
    let mut session = open(&home.0)?;
    session.send_line("func f(n int) int {")?;
    session.send_line("\treturn n *")?;
    session.send_line("2")?;
    session.send_line("}")?;
    session.exp_string("in[2]> ")?;
    session.send_line("f(21)")?;
    session.exp_string("_2 int = 42")?;
    Ok(())
}

#[test]
fn lines_that_belong_together_can_be_edited() -> Outcome {
    let home = Home::new("edit");
    let mut session = open(&home.0)?;
    session.send_line("func f() int {")?;
    keys(&mut session, "return 41")?;
    // Back over the 1, another one instead.
    keys(&mut session, "\x7f2")?;
    session.send_line("")?;
    session.send_line("}")?;
    session.exp_string("in[2]> ")?;
    session.send_line("f()")?;
    session.exp_string("_2 int = 42")?;
    session.exp_string("in[3]> ")?;
    // The arrow up brings the call back, Home goes to its start.
    keys(&mut session, "\x1b[A\x1b[H1 + ")?;
    session.send_line("")?;
    session.exp_string("_3 int = 43")?;
    Ok(())
}

#[test]
fn inputs_can_be_timed() -> Outcome {
    let home = Home::new("time");
    let mut session = open(&home.0)?;
    session.send_line(":time time.Sleep(2 * time.Second)")?;
    session.exp_string("s real, 2.000s of the program's clock, ")?;
    session.exp_string("schedule points")?;
    Ok(())
}

#[test]
fn whole_files_can_be_pasted() -> Outcome {
    let home = Home::new("paste");
    let mut session = open(&home.0)?;
    let file =
        "package main\n\nimport \"fmt\"\n\nfunc main() {\n\tfmt.Println(\"pasted\", 6*7)\n}\n";
    keys(&mut session, &format!("\x1b[200~{file}\x1b[201~"))?;
    session.send_line("")?;
    session.exp_string("\r\npasted 42")?;
    session.exp_string("in[2]> ")?;
    assert!(leave(&mut session)?);
    Ok(())
}

#[test]
fn the_history_outlives_the_session() -> Outcome {
    let home = Home::new("history");
    let mut session = open(&home.0)?;
    session.send_line("11 * 11")?;
    session.exp_string("_1 int = 121")?;
    session.exp_string("in[2]> ")?;
    assert!(leave(&mut session)?);
    assert!(home.0.join("racewalk/history").is_file());
    let mut session = open(&home.0)?;
    keys(&mut session, "\x1b[A")?;
    session.exp_string("11 * 11")?;
    session.send_line("")?;
    session.exp_string("_1 int = 121")?;
    Ok(())
}

#[test]
fn the_prompt_counts_goroutines_and_races_are_reported() -> Outcome {
    let home = Home::new("race");
    let mut session = open(&home.0)?;
    session.send_line("x := 0")?;
    session.exp_string("in[2]> ")?;
    session.send_line("go func() { x++ }()")?;
    session.exp_string("in[3] 1 goroutine> ")?;
    session.send_line("x++; runtime.Gosched()")?;
    session.exp_string("DATA RACE on x")?;
    session.exp_string("in[2]:1")?;
    Ok(())
}

#[test]
fn tokens_are_colored() -> Outcome {
    let home = Home::new("color");
    let mut command = Command::new(env!("CARGO_BIN_EXE_racewalk"));
    command.arg("repl").env_clear().env("TERM", "xterm").env("XDG_STATE_HOME", &home.0);
    let mut session = spawn_command(command, Some(PATIENCE))?;
    session.exp_string("in[1]> ")?;
    keys(&mut session, "func")?;
    session.exp_string("\x1b[1;34mfunc\x1b[0m")?;
    session.send_control('c')?;
    Ok(())
}
