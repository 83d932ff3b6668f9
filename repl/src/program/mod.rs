//! Which files make the program, and what they hold.
//!
//! The operands name files or one folder. Whatever these import is found through [`modules::Modules`], which the session asks
//! while it checks: the interpreter itself knows no files.

mod constraint;
mod files;
mod gomod;
mod header;
mod modules;
mod tests;

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use racewalk_interp::session::COMMAND_LINE_ARGUMENTS;
use racewalk_interp::types::PackageSource;

use self::constraint::Tags;
use self::header::Header;
use self::modules::Modules;
pub(crate) use self::tests::Tested;
use crate::failure::Failure;

/// The files of one package, and what follows them on the command line.
#[derive(Debug)]
pub(crate) struct Program {
    /// Name and text of each file, and the package's place in its module.
    pub(crate) source: PackageSource,
    /// The operands as they were given: files, or one folder.
    pub(crate) operands: Vec<String>,
    /// The program's arguments.
    pub(crate) args: Vec<String>,
    /// Where imports come from.
    pub(crate) modules: Modules,
}

impl Program {
    /// Splits operands as `go run` does (leading names that end in `.go`, or one folder; the rest are the program's arguments)
    /// and reads the files. `race` says whether races are detected, which build constraints can ask for.
    pub(crate) fn load(operands: Vec<OsString>, race: bool) -> Result<Self, Failure> {
        let mut operands: Vec<String> =
            operands.into_iter().map(|o| o.to_string_lossy().into_owned()).collect();
        let is_file = |name: &&String| name.ends_with(".go") && !Path::new(name.as_str()).is_dir();
        let leading = operands.iter().take_while(is_file).count();
        let tags = Tags { race, foreign: false };
        let (own, folder, files) = match leading {
            0 => {
                let folder = folder(operands.first())?;
                (1, folder.clone(), files::of_folder(&folder, tags)?)
            }
            _ => {
                let paths: Vec<PathBuf> = operands[..leading].iter().map(PathBuf::from).collect();
                let folder = paths[0].parent().map_or_else(PathBuf::new, Path::to_path_buf);
                if let Some(test) = operands[..leading].iter().find(|o| o.ends_with("_test.go")) {
                    return Err(Failure::input(format!("cannot run *_test.go files ({test})")));
                }
                (leading, folder, named(&paths)?)
            }
        };
        one_package(&files, &folder)?;
        let modules = Modules::around(&folder, tags)?;
        let inside = modules.import_path(&folder);
        let path = match &inside {
            Some(inside) if leading == 0 => inside.clone(),
            _ => COMMAND_LINE_ARGUMENTS.to_owned(),
        };
        let source =
            PackageSource { path, inside, files, lang: modules.lang(), ..Default::default() };
        let args = operands.split_off(own);
        Ok(Program { source, operands, args, modules })
    }

    /// Only a package main can be run.
    pub(crate) fn require_main(&self) -> Result<(), Failure> {
        let name = self.source.files.first().and_then(|(_, text)| Header::of(text).package);
        match name {
            Some(name) if name != "main" => {
                Err(Failure::input(format!("package {} is not a main package", self.source.path)))
            }
            // Without a name there are syntax errors to be told.
            Some(_) | None => Ok(()),
        }
    }
}

/// The folder that an operand names.
fn folder(operand: Option<&String>) -> Result<PathBuf, Failure> {
    let operand = operand.ok_or_else(|| Failure::usage("no go files listed"))?;
    let path = Path::new(operand);
    match (path.is_dir(), path.exists()) {
        (true, _) => Ok(path.to_path_buf()),
        (false, true) => {
            Err(Failure::usage(format!("{operand} is neither a folder nor a .go file")))
        }
        (false, false) => Err(Failure::input(format!("stat {operand}: no such file or directory"))),
    }
}

/// The files that are named one by one; build constraints do not concern them.
fn named(paths: &[PathBuf]) -> Result<Vec<(String, String)>, Failure> {
    if let Some(other) = paths.iter().find(|path| path.parent() != paths[0].parent()) {
        let folder = |path: &Path| match path.parent() {
            Some(folder) if !folder.as_os_str().is_empty() => folder.display().to_string(),
            Some(_) | None => ".".to_owned(),
        };
        return Err(Failure::input(format!(
            "named files must all be in one directory; have {} and {}",
            folder(&paths[0]),
            folder(other)
        )));
    }
    paths.iter().map(|path| files::read(path)).collect()
}

/// All files must have the same package clause.
fn one_package(files: &[(String, String)], folder: &Path) -> Result<(), Failure> {
    files::one_package(files, folder).map_err(Failure::input)
}
