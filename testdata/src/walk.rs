//! Finds the test programs below a folder.

use std::path::{Path, PathBuf};

use crate::case::Case;
use crate::error::ReadError;

/// The folder that holds this project's test programs.
pub fn corpus_dir() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// Reads every `.go` file below a folder, sorted by path. All that is wrong with any of them is the error.
pub fn walk(folder: &Path) -> Result<Vec<Case>, Vec<ReadError>> {
    let mut errors = Vec::new();
    let mut paths = Vec::new();
    collect(folder, &mut paths, &mut errors);
    paths.sort();
    let mut cases = Vec::new();
    for path in paths {
        match Case::read(&path) {
            Ok(case) => cases.push(case),
            Err(error) => errors.push(error),
        }
    }
    if errors.is_empty() { Ok(cases) } else { Err(errors) }
}

fn collect(folder: &Path, paths: &mut Vec<PathBuf>, errors: &mut Vec<ReadError>) {
    let entries = match std::fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) => return errors.push(ReadError::new(folder, 0, error.to_string())),
    };
    for entry in entries {
        match entry.map(|entry| entry.path()) {
            Ok(path) if path.is_dir() => collect(&path, paths, errors),
            Ok(path) if path.extension().is_some_and(|ending| ending == "go") => paths.push(path),
            Ok(_) => {}
            Err(error) => errors.push(ReadError::new(folder, 0, error.to_string())),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_come_sorted_and_every_mistake_is_reported() {
        let folder = std::env::temp_dir().join(format!("racewalk-walk-{}", std::process::id()));
        std::fs::create_dir_all(folder.join("b")).unwrap();
        std::fs::write(folder.join("b/a.go"), "package p\n").unwrap();
        std::fs::write(folder.join("a.go"), "package p\n").unwrap();
        std::fs::write(folder.join("notes.txt"), "//@ no\n").unwrap();
        let names: Vec<PathBuf> =
            walk(&folder).unwrap().into_iter().map(|case| case.path).collect();
        assert_eq!(names, [folder.join("a.go"), folder.join("b/a.go")]);
        std::fs::write(folder.join("c.go"), "//@ no\n").unwrap();
        std::fs::write(folder.join("d.go"), "x // want\n").unwrap();
        assert_eq!(walk(&folder).unwrap_err().len(), 2);
        std::fs::remove_dir_all(&folder).unwrap();
        assert_eq!(walk(&folder).unwrap_err().len(), 1);
    }
}
