//! The README's report is the one that its command prints.

use std::path::Path;
use std::process::Command;

const COMMAND: &str = "racewalk run --seed 3 testdata/race/hello_race.go";

#[test]
fn the_readme_shows_what_comes_out() -> Result<(), Box<dyn std::error::Error>> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let readme = std::fs::read_to_string(root.join("README.md"))?;
    let arguments = COMMAND.split(' ').skip(1);
    assert!(readme.contains(&COMMAND.replace("racewalk", "cargo run --release --")), "{COMMAND}");
    let mut command = Command::new(env!("CARGO_BIN_EXE_racewalk"));
    let output = command.args(arguments).current_dir(&root).env_clear().output()?;
    let report = String::from_utf8(output.stderr)?;
    assert!(readme.contains(report.trim_end()), "the README lacks this report:\n{report}");
    let program = std::fs::read_to_string(root.join("testdata/race/hello_race.go"))?;
    assert!(readme.contains(program.trim_end()), "the README lacks the program");
    Ok(())
}
