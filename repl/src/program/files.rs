//! The Go files of a folder: which of them belong to the package, and their texts.

use std::fs;
use std::path::{Path, PathBuf};

use racewalk_interp::outcome::status;

use super::constraint::{Tags, name_matches};
use super::header::Header;
use crate::failure::Failure;

/// What a folder holds.
pub(super) struct Folder {
    /// Name and text of each file of the package, by name.
    pub(super) files: Vec<(String, String)>,
    /// Whether there are Go files that build constraints leave out.
    pub(super) excluded: bool,
    /// Whether there are test files.
    pub(super) tests: bool,
}

/// Reads the package in a folder; its files get names that start with `shown`.
pub(super) fn folder(path: &Path, shown: &Path, tags: Tags) -> Result<Folder, Failure> {
    let mut found = Folder { files: Vec::new(), excluded: false, tests: false };
    let names = names(path)?;
    let tags = Tags { foreign: has_foreign(path, tags), ..tags };
    for name in names {
        if name.ends_with("_test.go") {
            found.tests = true;
            continue;
        }
        let (shown, text) = read_as(&path.join(&name), &shown.join(&name))?;
        if name_matches(&name) && Header::of(&text).matches(tags) {
            found.files.push((shown, text));
        } else {
            found.excluded = true;
        }
    }
    Ok(found)
}

/// The test files in a folder, shown as [`folder`] does.
pub(super) fn tests(
    path: &Path,
    shown: &Path,
    tags: Tags,
) -> Result<Vec<(String, String)>, Failure> {
    let mut found = Vec::new();
    let names = names(path)?;
    let tags = Tags { foreign: has_foreign(path, tags), ..tags };
    for name in names.into_iter().filter(|name| name.ends_with("_test.go")) {
        let (shown, text) = read_as(&path.join(&name), &shown.join(&name))?;
        if name_matches(&name) && Header::of(&text).matches(tags) {
            found.push((shown, text));
        }
    }
    Ok(found)
}

/// The files of a folder that is named on the command line.
pub(super) fn of_folder(path: &Path, tags: Tags) -> Result<Vec<(String, String)>, Failure> {
    let found = folder(path, path, tags)?;
    let shown = path.display();
    if !found.files.is_empty() {
        return Ok(found.files);
    }
    Err(Failure::input(match (found.excluded, found.tests) {
        (true, _) => format!("build constraints exclude all Go files in {shown}"),
        (false, true) => format!("no non-test Go files in {shown}"),
        (false, false) => format!("no Go files in {shown}"),
    }))
}

/// The names of a folder's Go files, sorted.
fn names(path: &Path) -> Result<Vec<String>, Failure> {
    let listing = fs::read_dir(path).map_err(|error| cannot_read(path, &error))?;
    let mut names = Vec::new();
    for entry in listing {
        let entry = entry.map_err(|error| cannot_read(path, &error))?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if is_source(&name) && entry.path().is_file() {
            names.push(name);
        }
    }
    names.sort();
    Ok(names)
}

/// Whether the package in a folder has what gc would assemble, or links to names that other packages do not export.
fn has_foreign(path: &Path, tags: Tags) -> bool {
    let is_foreign = |entry: fs::DirEntry| {
        let path = entry.path();
        let assembly = path.extension().is_some_and(|kind| kind == "s");
        let name = entry.file_name().to_string_lossy().into_owned();
        if !assembly && (!is_source(&name) || name.ends_with("_test.go")) || !name_matches(&name) {
            return false;
        }
        let text = fs::read(path).unwrap_or_default();
        let text = String::from_utf8_lossy(&text);
        (assembly || text.contains("\n//go:linkname ")) && Header::of(&text).matches(tags)
    };
    fs::read_dir(path).into_iter().flatten().flatten().any(is_foreign)
}

/// Whether a folder holds Go files.
pub(super) fn has_source(path: &Path) -> bool {
    names(path).is_ok_and(|names| !names.is_empty())
}

fn is_source(name: &str) -> bool {
    name.ends_with(".go") && !name.starts_with(['_', '.'])
}

/// Why files do not make one package, in the words of the `go` command.
pub(super) fn one_package(files: &[(String, String)], folder: &Path) -> Result<(), String> {
    let mut first: Option<(String, &str)> = None;
    for (path, text) in files {
        let Some(package) = Header::of(text).package else { continue };
        let file = path.rsplit('/').next().unwrap_or(path);
        match &first {
            None => first = Some((package, file)),
            Some((other, beside)) if *other != package => {
                let folder = match folder.as_os_str().is_empty() {
                    true => Path::new("."),
                    false => folder,
                };
                return Err(format!(
                    "found packages {other} ({beside}) and {package} ({file}) in {}",
                    folder.display()
                ));
            }
            Some(_) => {}
        }
    }
    Ok(())
}

/// Name and text of a file.
pub(super) fn read(path: &Path) -> Result<(String, String), Failure> {
    read_as(path, path)
}

fn read_as(path: &Path, shown: &Path) -> Result<(String, String), Failure> {
    let name = shown.to_string_lossy().into_owned();
    let bytes = fs::read(path).map_err(|error| cannot_read(shown, &error))?;
    match String::from_utf8(bytes) {
        Ok(text) => Ok((name, text)),
        Err(error) => {
            let valid = &error.as_bytes()[..error.utf8_error().valid_up_to()];
            let line = valid.iter().filter(|&&b| b == b'\n').count() + 1;
            let column = valid.iter().rev().take_while(|&&b| b != b'\n').count() + 1;
            let message = format!("{name}:{line}:{column}: invalid UTF-8 encoding");
            Err(Failure::verbatim(status::COMPILE, message))
        }
    }
}

/// In the words of the `go` command where the file is missing.
pub(super) fn cannot_read(path: &Path, error: &std::io::Error) -> Failure {
    let reason = match error.kind() {
        std::io::ErrorKind::NotFound => "no such file or directory".to_owned(),
        std::io::ErrorKind::PermissionDenied => "permission denied".to_owned(),
        _ => error.to_string(),
    };
    Failure::input(format!("open {}: {reason}", path.display()))
}

/// The path without `.` and, as far as it goes, without `..`.
pub(super) fn clean(path: &Path) -> PathBuf {
    let mut clean = PathBuf::new();
    for part in path.components() {
        match part {
            std::path::Component::CurDir => {}
            std::path::Component::ParentDir if clean.file_name().is_some() => {
                clean.pop();
            }
            _ => clean.push(part),
        }
    }
    clean
}
