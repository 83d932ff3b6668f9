//! Modules around the program: where the packages are that it imports.
//!
//! As with the `go` command, the `go.mod` beside the program or above it makes its module, a `go.work` above that adds more, and `replace` lines
//! that name folders add those. What is in `vendor/` is found there. Nothing is ever fetched.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use racewalk_interp::options::{NEWEST_LANG, parse_lang};
use racewalk_interp::types::{Importer, PackageSource};

use super::constraint::Tags;
use super::files;
use super::gomod::{ModFile, vendored};
use crate::failure::Failure;

/// The modules whose packages can be imported.
#[derive(Clone, Debug)]
pub(crate) struct Modules {
    tags: Tags,
    /// The folder that paths are shown from.
    here: PathBuf,
    /// The program's own module first; empty where there is no `go.mod`.
    modules: Vec<Module>,
}

#[derive(Clone, Debug)]
struct Module {
    path: String,
    folder: PathBuf,
    lang: u32,
    vendored: bool,
}

/// A module without a `go` line is written in this version.
const ASSUMED_LANG: u32 = 16;

/// Folders that are looked at for suggestions.
const MAX_SUGGESTIONS: usize = 1000;

impl Modules {
    /// The modules that a package in `folder` can import from.
    pub(crate) fn around(folder: &Path, tags: Tags) -> Result<Modules, Failure> {
        let here = env::current_dir()?;
        let folder = files::clean(&here.join(folder));
        let mut modules = Modules { tags, here, modules: Vec::new() };
        let Some(root) = above(&folder, "go.mod") else { return Ok(modules) };
        let file = modules.add(root, None)?;
        modules.replace(root, &file)?;
        modules.workspace(root)?;
        modules.vendor(root)?;
        Ok(modules)
    }

    /// The import path of the package in a folder of the program's module.
    pub(crate) fn import_path(&self, folder: &Path) -> Option<String> {
        let module = self.modules.first()?;
        let folder = files::clean(&self.here.join(folder));
        let below = folder.strip_prefix(&module.folder).ok()?.to_string_lossy();
        match below.is_empty() {
            true => Some(module.path.clone()),
            false => Some(format!("{}/{below}", module.path)),
        }
    }

    /// The language version of the program's module.
    pub(crate) fn lang(&self) -> Option<u32> {
        self.modules.first().map(|module| module.lang)
    }

    /// Adds the module in a folder, under another path if it replaces one.
    fn add(&mut self, folder: &Path, replaced: Option<&str>) -> Result<ModFile, Failure> {
        let path = folder.join("go.mod");
        let shown = self.shown(&path);
        let text = fs::read_to_string(&path).map_err(|error| files::cannot_read(&shown, &error))?;
        let file = ModFile::parse(&text);
        let Some(name) = replaced.or(file.module.as_deref()) else {
            let message = format!("{}: no module declaration", shown.display());
            return Err(Failure::input(message));
        };
        let lang = lang(file.go.as_deref(), &shown)?;
        self.modules.push(Module {
            path: name.to_owned(),
            folder: folder.to_path_buf(),
            lang,
            vendored: false,
        });
        Ok(file)
    }

    fn replace(&mut self, root: &Path, file: &ModFile) -> Result<(), Failure> {
        for (path, target) in &file.replaces {
            if self.modules.iter().all(|module| module.path != *path) {
                self.add(&files::clean(&root.join(target)), Some(path))?;
            }
        }
        Ok(())
    }

    /// Adds the other modules of the workspace that the program's module belongs to.
    fn workspace(&mut self, own: &Path) -> Result<(), Failure> {
        let Some(root) = above(own, "go.work") else { return Ok(()) };
        let path = root.join("go.work");
        let text = fs::read_to_string(&path)
            .map_err(|error| files::cannot_read(&self.shown(&path), &error))?;
        let work = ModFile::parse(&text);
        let folders: Vec<PathBuf> =
            work.uses.iter().map(|folder| files::clean(&root.join(folder))).collect();
        if !folders.iter().any(|folder| folder == own) {
            return Err(Failure::input(format!(
                "current directory is contained in a module that is not one of the workspace modules listed in {}",
                self.shown(&path).display()
            )));
        }
        for folder in folders.iter().filter(|folder| *folder != own) {
            let file = self.add(folder, None)?;
            self.replace(folder, &file)?;
        }
        self.replace(root, &work)
    }

    fn vendor(&mut self, root: &Path) -> Result<(), Failure> {
        let vendor = root.join("vendor");
        let list = vendor.join("modules.txt");
        let Ok(text) = fs::read_to_string(&list) else { return Ok(()) };
        for (path, go) in vendored(&text) {
            let lang = lang(go.as_deref(), &self.shown(&list))?;
            let folder = vendor.join(&path);
            self.modules.push(Module { path, folder, lang, vendored: true });
        }
        Ok(())
    }

    /// The package's folder and its module's language version. Of several modules that could have it, the longest path wins.
    fn find(&self, path: &str) -> Option<(PathBuf, u32)> {
        let mut candidates: Vec<(&Module, &str)> = self
            .modules
            .iter()
            .filter_map(|module| {
                let below = path.strip_prefix(&module.path)?;
                (below.is_empty() || below.starts_with('/'))
                    .then(|| (module, below.trim_start_matches('/')))
            })
            .collect();
        candidates.sort_by_key(|(module, _)| std::cmp::Reverse(module.path.len()));
        let has_package = |(module, below): (&Module, &str)| {
            let folder = module.folder.join(below);
            let own = module.vendored || !is_other_module(&module.folder, &folder);
            (own && files::has_source(&folder)).then_some((folder, module.lang))
        };
        candidates.into_iter().find_map(has_package)
    }

    /// A path as it is shown: from the current folder, if it is below or near.
    fn shown(&self, path: &Path) -> PathBuf {
        if let Ok(below) = path.strip_prefix(&self.here) {
            return match below.as_os_str().is_empty() {
                true => PathBuf::from("."),
                false => below.to_path_buf(),
            };
        }
        let mut up = PathBuf::new();
        for folder in self.here.ancestors().skip(1) {
            up.push("..");
            if let Ok(below) = path.strip_prefix(folder)
                && folder.parent().is_some()
            {
                let near = up.join(below);
                return if near.as_os_str().len() < path.as_os_str().len() {
                    near
                } else {
                    path.to_path_buf()
                };
            }
        }
        path.to_path_buf()
    }
}

impl Importer for Modules {
    fn import(&mut self, path: &str) -> Result<Option<PackageSource>, String> {
        let Some((folder, lang)) = self.find(path) else {
            let remote = path.split('/').next().is_some_and(|first| first.contains('.'));
            return match remote && self.modules.is_empty() {
                true => Err(format!(
                    "no required module provides package {path}: go.mod file not found in current directory or any parent directory; see 'go help modules'"
                )),
                false => Ok(None),
            };
        };
        let shown = self.shown(&folder);
        let found = files::folder(&folder, &shown, self.tags)
            .map_err(|failure| failure.message().to_owned())?;
        if found.files.is_empty() {
            return Err(match found.excluded {
                true => format!("build constraints exclude all Go files in {}", shown.display()),
                false => format!("no non-test Go files in {}", shown.display()),
            });
        }
        files::one_package(&found.files, &shown)?;
        let path = path.to_owned();
        Ok(Some(PackageSource { path, files: found.files, lang: Some(lang), ..Default::default() }))
    }

    fn known(&self) -> Vec<String> {
        let mut known = Vec::new();
        for module in &self.modules {
            let mut work = vec![(module.folder.clone(), module.path.clone())];
            while let Some((folder, path)) = work.pop() {
                if known.len() >= MAX_SUGGESTIONS {
                    return known;
                }
                work.extend(subfolders(&folder).into_iter().map(|name| {
                    let inner = folder.join(&name);
                    (inner, format!("{path}/{name}"))
                }));
                if files::has_source(&folder) {
                    known.push(path);
                }
            }
        }
        known
    }

    fn is_absent(&self, _path: &str) -> bool {
        false
    }
}

/// Folders in a folder that can hold packages of the same module.
pub(super) fn subfolders(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut names: Vec<String> = entries
        .filter(|entry| entry.file_type().is_ok_and(|kind| kind.is_dir()))
        .filter(|entry| !entry.path().join("go.mod").exists())
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .filter(|name| !name.starts_with(['.', '_']) && name != "testdata" && name != "vendor")
        .collect();
    names.sort();
    names
}

/// The nearest folder, this one or above, that holds a file.
fn above<'p>(folder: &'p Path, file: &str) -> Option<&'p Path> {
    folder.ancestors().find(|folder| folder.join(file).is_file())
}

/// Whether a folder between a module's root and a package begins another module.
fn is_other_module(root: &Path, folder: &Path) -> bool {
    folder.ancestors().take_while(|f| *f != root).any(|f| f.join("go.mod").is_file())
}

/// The language version of a `go` line.
fn lang(version: Option<&str>, file: &Path) -> Result<u32, Failure> {
    let Some(version) = version else { return Ok(ASSUMED_LANG) };
    parse_lang(version).map_err(|_| {
        Failure::input(format!(
            "{}: go {version}: not a language version up to go1.{NEWEST_LANG}",
            file.display()
        ))
    })
}
