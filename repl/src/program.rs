//! Which files make the program, and what they hold.

use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};

use racewalk_interp::options::{NEWEST_LANG, parse_lang};
use racewalk_interp::outcome::status;

use crate::failure::Failure;

/// The files of one package, and what follows them on the command line.
#[derive(Debug)]
pub(crate) struct Program {
    /// Name and text of each file.
    pub(crate) files: Vec<(String, String)>,
    /// The operands as they were given: files, or one folder.
    pub(crate) operands: Vec<String>,
    /// The program's arguments.
    pub(crate) args: Vec<String>,
    /// The language version that a `go.mod` beside the files gives.
    pub(crate) module_lang: Option<u32>,
}

impl Program {
    /// Splits operands as `go run` does (leading names that end in `.go`, or one folder; the rest are the program's arguments)
    /// and reads the files.
    pub(crate) fn load(operands: Vec<OsString>) -> Result<Self, Failure> {
        let operands: Vec<String> =
            operands.into_iter().map(|o| o.to_string_lossy().into_owned()).collect();
        let is_file = |name: &&String| name.ends_with(".go") && !Path::new(name.as_str()).is_dir();
        let leading = operands.iter().take_while(is_file).count();
        let (own, paths) = match leading {
            0 => (1, folder(operands.first())?),
            _ => (leading, operands[..leading].iter().map(PathBuf::from).collect()),
        };
        if let Some(test) = paths.iter().find(|path| path.to_string_lossy().ends_with("_test.go")) {
            return Err(Failure::input(format!("cannot run *_test.go files ({})", test.display())));
        }
        let files = paths.iter().map(|path| read(path)).collect::<Result<Vec<_>, _>>()?;
        let module_lang = match paths.first().and_then(|path| path.parent()) {
            Some(beside) => module_lang(&beside.join("go.mod"))?,
            None => None,
        };
        let mut operands = operands;
        let args = operands.split_off(own);
        Ok(Program { files, operands, args, module_lang })
    }
}

/// The Go files of a folder, by name.
fn folder(operand: Option<&String>) -> Result<Vec<PathBuf>, Failure> {
    let operand = operand.ok_or_else(|| Failure::usage("no go files listed"))?;
    let path = Path::new(operand);
    if !path.is_dir() {
        return Err(match path.exists() {
            true => Failure::usage(format!("{operand} is neither a folder nor a .go file")),
            false => Failure::input(format!("stat {operand}: no such file or directory")),
        });
    }
    let listing = fs::read_dir(path).map_err(|error| cannot_read(path, &error))?;
    let mut paths = Vec::new();
    for entry in listing {
        let path = entry.map_err(|error| cannot_read(path, &error))?.path();
        if path.file_name().is_some_and(|name| is_source(&name.to_string_lossy())) && path.is_file()
        {
            paths.push(path);
        }
    }
    paths.sort();
    match paths.is_empty() {
        true => Err(Failure::input(format!("no Go files in {operand}"))),
        false => Ok(paths),
    }
}

/// Whether a file in a folder belongs to the package that is run.
fn is_source(name: &str) -> bool {
    name.ends_with(".go") && !name.ends_with("_test.go") && !name.starts_with(['_', '.'])
}

/// Name and text of a file.
fn read(path: &Path) -> Result<(String, String), Failure> {
    let name = path.to_string_lossy().into_owned();
    let bytes = fs::read(path).map_err(|error| cannot_read(path, &error))?;
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
fn cannot_read(path: &Path, error: &std::io::Error) -> Failure {
    let reason = match error.kind() {
        std::io::ErrorKind::NotFound => "no such file or directory".to_owned(),
        std::io::ErrorKind::PermissionDenied => "permission denied".to_owned(),
        _ => error.to_string(),
    };
    Failure::input(format!("open {}: {reason}", path.display()))
}

/// The language version of a `go.mod`, if there is one and it has one.
fn module_lang(path: &Path) -> Result<Option<u32>, Failure> {
    let Ok(text) = fs::read_to_string(path) else { return Ok(None) };
    match go_line(&text) {
        None => Ok(None),
        Some(version) => parse_lang(version).map(Some).map_err(|_| {
            Failure::input(format!(
                "{}: go {version}: not a language version up to go1.{NEWEST_LANG}",
                path.display()
            ))
        }),
    }
}

/// The version in the `go` line of a module file, without what follows the numbers (`1.21rc2`).
fn go_line(text: &str) -> Option<&str> {
    let version = text.lines().find_map(|line| {
        let line = line.split("//").next().unwrap_or("");
        let mut words = line.split_whitespace();
        (words.next() == Some("go")).then(|| words.next()).flatten()
    })?;
    let end = version.find(|c: char| !c.is_ascii_digit() && c != '.').unwrap_or(version.len());
    Some(&version[..end])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_go_line_of_a_module_is_found() {
        assert_eq!(go_line("module x\n\ngo 1.21 // old\n"), Some("1.21"));
        assert_eq!(go_line("module go\n\ngo 1.22rc1\n"), Some("1.22"));
        assert_eq!(go_line("module x\n// go 1.21\n"), None);
        assert_eq!(go_line(""), None);
    }
}
