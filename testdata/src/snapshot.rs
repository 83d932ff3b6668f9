//! Golden files: what a person reads, compared as a whole and rewritten on demand.

use std::path::Path;

use crate::diff::line_diff;

/// Whether snapshots are to be rewritten: `BLESS=1` in the environment.
pub fn bless() -> bool {
    std::env::var_os("BLESS").is_some_and(|value| value == "1")
}

/// Compares a text with a snapshot file, or rewrites the file under [`bless`].
pub fn check_snapshot(path: &Path, actual: &str) -> Result<(), String> {
    if bless() { write(path, actual) } else { compare(path, actual) }
}

fn write(path: &Path, actual: &str) -> Result<(), String> {
    let failed = |error: std::io::Error| format!("{}: {error}", path.display());
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder).map_err(failed)?;
    }
    std::fs::write(path, actual).map_err(failed)
}

fn compare(path: &Path, actual: &str) -> Result<(), String> {
    let hint = "run with BLESS=1 to rewrite it, then read the difference";
    let expected = std::fs::read_to_string(path)
        .map_err(|error| format!("{}: {error}\n{hint}; the text is:\n{actual}", path.display()))?;
    match expected == actual {
        true => Ok(()),
        false => {
            Err(format!("{} differs ({hint}):\n{}", path.display(), line_diff(&expected, actual)))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_snapshot_is_written_and_compared() {
        let folder = std::env::temp_dir().join(format!("racewalk-snapshot-{}", std::process::id()));
        let path = folder.join("a/b.txt");
        assert!(compare(&path, "x\n").unwrap_err().contains("BLESS=1"));
        write(&path, "x\ny\n").unwrap();
        assert_eq!(compare(&path, "x\ny\n"), Ok(()));
        assert!(compare(&path, "x\nz\n").unwrap_err().contains("- y\n+ z\n"));
        std::fs::remove_dir_all(&folder).unwrap();
    }
}
