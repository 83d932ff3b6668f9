//! What `racewalk test` runs: packages with their test files.

use std::path::{Path, PathBuf};

use racewalk_interp::outcome::status;
use racewalk_interp::session::COMMAND_LINE_ARGUMENTS;
use racewalk_interp::testmain::{find, main_file};
use racewalk_interp::types::{Importer, PackageSource};

use super::constraint::Tags;
use super::header::Header;
use super::modules::{Modules, subfolders};
use super::{files, one_package};
use crate::failure::Failure;

type Files = Vec<(String, String)>;

/// A package that is tested.
#[derive(Debug)]
pub(crate) struct Tested {
    /// Its import path, or what stands for one.
    pub(crate) path: String,
    /// The language version of its module.
    pub(crate) lang: Option<u32>,
    /// Where its files are; its tests begin there.
    pub(crate) folder: PathBuf,
    /// The package with its test files, if those belong to it.
    own: Option<PackageSource>,
    /// The package `_test`.
    outer: Option<PackageSource>,
    modules: Modules,
    tests: Files,
    /// Why its files make no package.
    wrong: Option<String>,
}

impl Tested {
    /// The packages that operands name: test files (with others of their package), folders, or `...` for all folders below. None
    /// stands for the current folder.
    pub(crate) fn load(operands: &[String], race: bool) -> Result<Vec<Tested>, Failure> {
        let tags = Tags { race, foreign: false };
        let is_file = |name: &String| name.ends_with(".go") && !Path::new(name).is_dir();
        if !operands.is_empty() && operands.iter().all(is_file) {
            return Ok(vec![Tested::of_files(operands, tags)?]);
        }
        if let Some(file) = operands.iter().find(|name| is_file(name)) {
            let message =
                format!("named files must all be .go files: {file} is one, others are not");
            return Err(Failure::usage(message));
        }
        let folders = folders(operands)?;
        let alone = folders.len() == 1;
        let mut all = Vec::new();
        for (folder, named) in folders {
            match Tested::in_folder(&folder, tags) {
                Ok(Some(package)) => all.push(package),
                Ok(None) if !named => {}
                Ok(None) => {
                    let message =
                        format!("build constraints exclude all Go files in {}", folder.display());
                    all.push(Tested::unreadable(&folder, tags, Failure::input(message), alone)?);
                }
                Err(failure) => all.push(Tested::unreadable(&folder, tags, failure, alone)?),
            }
        }
        if all.is_empty() {
            return Err(Failure::input("no packages to test"));
        }
        Ok(all)
    }

    /// The package in a folder; none where build constraints leave out all of its files.
    fn in_folder(folder: &Path, tags: Tags) -> Result<Option<Tested>, Failure> {
        let here = if folder.as_os_str().is_empty() { Path::new(".") } else { folder };
        let found = files::folder(here, folder, tags)?;
        let tests = files::tests(here, folder, tags)?;
        if found.files.is_empty() && tests.is_empty() {
            if found.excluded || found.tests {
                return Ok(None);
            }
            files::of_folder(here, tags)?;
        }
        let modules = Modules::around(folder, tags)?;
        let path = modules.import_path(folder).unwrap_or_else(|| COMMAND_LINE_ARGUMENTS.to_owned());
        Tested::new(path, found.files, tests, modules, folder).map(Some)
    }

    /// A package that cannot be read: the others are tested all the same.
    fn unreadable(
        folder: &Path,
        tags: Tags,
        failure: Failure,
        alone: bool,
    ) -> Result<Tested, Failure> {
        if alone || failure.status != status::COMPILE {
            return Err(failure);
        }
        let modules = Modules::around(folder, tags)?;
        let path = modules.import_path(folder).unwrap_or_else(|| COMMAND_LINE_ARGUMENTS.to_owned());
        let wrong = Some(failure.message().to_owned());
        let lang = modules.lang();
        let folder = folder.to_path_buf();
        Ok(Tested { path, lang, folder, own: None, outer: None, modules, tests: Vec::new(), wrong })
    }

    /// Files that are named one by one.
    fn of_files(names: &[String], tags: Tags) -> Result<Tested, Failure> {
        let paths: Vec<PathBuf> = names.iter().map(PathBuf::from).collect();
        let all = super::named(&paths)?;
        let folder = paths[0].parent().map_or_else(PathBuf::new, Path::to_path_buf);
        let (tests, others) = all.into_iter().partition(|(name, _)| name.ends_with("_test.go"));
        let modules = Modules::around(&folder, tags)?;
        Tested::new(COMMAND_LINE_ARGUMENTS.to_owned(), others, tests, modules, &folder)
    }

    fn new(
        path: String,
        others: Files,
        tests: Files,
        modules: Modules,
        folder: &Path,
    ) -> Result<Tested, Failure> {
        let package = |(_, text): &(String, String)| Header::of(text).package.unwrap_or_default();
        let (outer, inner): (Files, Files) =
            tests.iter().cloned().partition(|file| package(file).ends_with("_test"));
        one_package(&others.iter().chain(&inner).cloned().collect::<Files>(), folder)?;
        one_package(&outer, folder)?;
        let lang = modules.lang();
        let inside = modules.import_path(folder);
        let source = |path: String, files: Files| {
            (!files.is_empty()).then(|| PackageSource {
                path,
                inside: inside.clone(),
                files,
                lang,
                ..PackageSource::default()
            })
        };
        let outer = source(format!("{path}_test"), outer);
        // Without tests of its own it is only there to be imported.
        let own = source(path.clone(), others.into_iter().chain(inner).collect());
        let folder = folder.to_path_buf();
        Ok(Tested { path, lang, folder, own, outer, modules, tests, wrong: None })
    }

    /// Whether there is nothing to run.
    pub(crate) fn has_no_tests(&self) -> bool {
        self.tests.is_empty() && self.wrong.is_none()
    }

    /// The main package that runs the tests, and where it and they import from.
    ///
    /// # Errors
    ///
    /// Why there is no package, or a function that is called like a test but is none.
    pub(crate) fn into_program(self) -> Result<(PackageSource, TestImporter), String> {
        let Tested { path, lang, own, outer, modules, tests, wrong, .. } = self;
        if let Some(wrong) = wrong {
            return Err(wrong);
        }
        let of = |source: &Option<PackageSource>| match source {
            Some(source) => {
                let is_test = |(name, _): &&(String, String)| {
                    name.ends_with("_test.go") && tests.iter().any(|(test, _)| test == name)
                };
                let files: Files = source.files.iter().filter(is_test).cloned().collect();
                find(&files).map(Some)
            }
            None => Ok(None),
        };
        let text = main_file(&path, of(&own)?.as_ref(), of(&outer)?.as_ref());
        let main = PackageSource {
            path: "main".to_owned(),
            inside: own.as_ref().or(outer.as_ref()).and_then(|source| source.inside.clone()),
            files: vec![("_testmain.go".to_owned(), text)],
            lang,
            ..PackageSource::default()
        };
        Ok((main, TestImporter { own, outer, modules }))
    }
}

/// The folders that operands name, and whether they are named by themselves; no operand stands for the current folder.
fn folders(operands: &[String]) -> Result<Vec<(PathBuf, bool)>, Failure> {
    if operands.is_empty() {
        return Ok(vec![(PathBuf::new(), true)]);
    }
    let mut all = Vec::new();
    for operand in operands {
        let Some(above) = operand.strip_suffix("...") else {
            all.push((files::clean(&super::folder(Some(operand))?), true));
            continue;
        };
        let above = above.trim_end_matches('/');
        let root = if above.is_empty() { "." } else { above };
        super::folder(Some(&root.to_owned()))?;
        all.extend(below(Path::new(root)).iter().map(|folder| (files::clean(folder), false)));
    }
    Ok(all)
}

/// The folders at and below one that hold Go files.
fn below(root: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut work = vec![root.to_path_buf()];
    while let Some(folder) = work.pop() {
        if files::has_source(&folder) {
            found.push(folder.clone());
        }
        work.extend(subfolders(&folder).into_iter().map(|name| folder.join(name)));
    }
    found.sort();
    found
}

/// Where the packages of a test come from.
#[derive(Clone, Debug)]
pub(crate) struct TestImporter {
    own: Option<PackageSource>,
    outer: Option<PackageSource>,
    modules: Modules,
}

impl Importer for TestImporter {
    fn import(&mut self, path: &str) -> Result<Option<PackageSource>, String> {
        for source in [&self.own, &self.outer].into_iter().flatten() {
            if source.path == path {
                return Ok(Some(source.clone()));
            }
        }
        self.modules.import(path)
    }

    fn known(&self) -> Vec<String> {
        self.modules.known()
    }

    fn is_absent(&self, path: &str) -> bool {
        self.modules.is_absent(path)
    }
}
