//! Packages by import path: each is found, parsed and checked once, before those that import it.
//!
//! A package with errors, or one that imports such a package, is not looked at further: as with the `go` command, what depends on it
//! is not checked. Errors in the library are ours and are told at the import.

use std::rc::Rc;

use racewalk_grammar::ast::{self, NodeIds};
use racewalk_grammar::diag::{Diagnostic, ToDiagnostic};
use racewalk_grammar::source::{SourceMap, Span};
use racewalk_grammar::{ParseOptions, parse_file_with};
use rustc_hash::FxHashSet;

use super::error::{Code, TypeError};
use super::info::{Checked, Package};
use super::labels::branch_errors;
use super::object::PkgId;
use super::package::{CheckUnit, empty_package, first_errors, new_package, run, sort_errors};
use super::positions::place_errors;
use super::resolve::{BROKEN_PKG, Imports};
use super::universe::unsafe_scope;
use super::{CheckOptions, Importer, PackageSource};

/// Packages may import each other in chains of this length.
const MAX_DEPTH: usize = 1000;

/// What is needed to read packages.
pub(crate) struct Loader<'a> {
    map: &'a mut SourceMap,
    ids: &'a mut NodeIds,
    importer: &'a mut dyn Importer,
    opts: &'a CheckOptions,
    /// The packages that are being loaded, outermost first.
    loading: Vec<Loading>,
    /// Packages that have errors.
    broken: FxHashSet<String>,
    /// What is wrong with the user's packages.
    pub(crate) diagnostics: Vec<Diagnostic>,
}

/// A package that is being loaded.
struct Loading {
    path: String,
    /// The path that decides which internal packages it may import.
    inside: String,
    /// The name of the file that imports it.
    from: String,
    library: bool,
}

/// Why there is no package.
#[derive(Debug)]
pub(crate) enum ImportError {
    /// To be said at the import.
    Message(String),
    /// It was said where it is wrong.
    Reported,
}

impl From<String> for ImportError {
    fn from(message: String) -> Self {
        ImportError::Message(message)
    }
}

/// The packages that a package imports.
pub(crate) struct Imported {
    pub(crate) packages: Imports,
    pub(crate) errors: Vec<TypeError>,
    /// Whether one of them has errors of its own.
    broken: bool,
}

impl<'a> Loader<'a> {
    /// A loader that has nothing under way.
    pub(crate) fn new(
        map: &'a mut SourceMap,
        ids: &'a mut NodeIds,
        importer: &'a mut dyn Importer,
        opts: &'a CheckOptions,
    ) -> Self {
        Loader {
            map,
            ids,
            importer,
            opts,
            loading: Vec::new(),
            broken: FxHashSet::default(),
            diagnostics: Vec::new(),
        }
    }

    /// How packages are checked.
    pub(crate) fn options(&self) -> &CheckOptions {
        self.opts
    }

    /// Where sources are.
    pub(crate) fn map(&self) -> &SourceMap {
        self.map
    }

    /// Reads a package that no import names, if it was not read yet.
    pub(crate) fn load_path(&mut self, checked: &mut Checked, path: &str) -> Option<PkgId> {
        self.import(checked, path, None).ok()
    }

    /// Checks what a session or command asks for: the package that nobody imports.
    pub(crate) fn program(&mut self, checked: &mut Checked, unit: CheckUnit) -> PkgId {
        let path = unit.path.clone();
        let inside = unit.inside.clone().unwrap_or_else(|| path.clone());
        self.loading.push(Loading { path, inside, from: String::new(), library: false });
        let is_main = unit.files.first().is_none_or(|f| f.package.name.as_str() == "main");
        let unit = if is_main { CheckUnit { path: "main".to_owned(), ..unit } } else { unit };
        let (pkg, errors) = self.check(checked, &unit, false, false);
        self.loading.pop();
        self.diagnostics.extend(errors.iter().map(ToDiagnostic::to_diagnostic));
        pkg
    }

    /// The packages that import specs name, and what is wrong with them.
    pub(crate) fn imports<'s>(
        &mut self,
        checked: &mut Checked,
        specs: impl Iterator<Item = &'s ast::ImportSpec>,
    ) -> Imported {
        let mut found =
            Imported { packages: Imports::default(), errors: Vec::new(), broken: false };
        for spec in specs {
            if found.packages.contains_key(&spec.path) {
                continue;
            }
            if let Some(message) = invalid_path(spec.path.as_str()) {
                let error = TypeError::new(Code::BrokenImport, spec.path_span, message);
                found.errors.push(error);
                continue;
            }
            let pkg = match self.import(checked, spec.path.as_str(), Some(spec.span)) {
                Ok(pkg) => pkg,
                Err(error) => {
                    match error {
                        ImportError::Reported => found.broken = true,
                        ImportError::Message(message) => found.errors.push(TypeError::new(
                            Code::BrokenImport,
                            spec.path_span,
                            message,
                        )),
                    }
                    BROKEN_PKG
                }
            };
            found.packages.insert(spec.path, pkg);
        }
        found
    }

    /// The package of an import path; `at` is the import.
    pub(crate) fn import(
        &mut self,
        checked: &mut Checked,
        path: &str,
        at: Option<Span>,
    ) -> Result<PkgId, ImportError> {
        let file = at.map_or(String::new(), |at| self.file_name(at));
        if self.loading.iter().any(|loading| loading.path == path) {
            return Err(self.cycle(path, &file).into());
        }
        if self.broken.contains(path) {
            return Err(ImportError::Reported);
        }
        let known = checked.package_by_path(path).filter(|_| path != "main");
        if path == "unsafe" {
            return Ok(known.unwrap_or_else(|| new_unsafe(checked)));
        }
        if let Some(message) = self.refusal(path) {
            return Err(message.into());
        }
        let may_be_program =
            self.opts.is_test && self.loading.last().is_some_and(|from| from.path == "main");
        if let Some(pkg) = known {
            return match may_be_program {
                true => Ok(pkg),
                false => importable(checked.package(pkg).name.as_str(), path).map(|()| pkg),
            };
        }
        let Some(source) = self.importer.import(path)? else {
            return Err(self.not_found(path).into());
        };
        if self.loading.len() > MAX_DEPTH {
            return Err("too many packages import each other in a chain".to_owned().into());
        }
        let inside = source.inside.clone().unwrap_or_else(|| path.to_owned());
        let library = source.library;
        self.loading.push(Loading { path: path.to_owned(), inside, from: file, library });
        let result = self.load(checked, source, may_be_program);
        self.loading.pop();
        if let Err(ImportError::Reported) = result {
            self.broken.insert(path.to_owned());
        }
        result
    }

    /// Why a path may not be imported here, whether or not there is such a package.
    fn refusal(&self, path: &str) -> Option<String> {
        if path == "C" {
            return Some("import \"C\" is not supported: there is no C to call".to_owned());
        }
        if path.starts_with("./") || path.starts_with("../") || path == "." || path == ".." {
            return Some(format!(
                "{path:?} is relative, but relative import paths are not supported in module mode"
            ));
        }
        if path.starts_with('/') {
            return Some(format!("could not import {path} (import path cannot be absolute path)"));
        }
        if let Some(canonical) = canonical_path(path) {
            return Some(format!(
                "could not import {path} (non-canonical import path {path:?} (should be {canonical:?}))"
            ));
        }
        let parent = internal_parent(path)?;
        let from = self.loading.last()?;
        // The library's own internal packages have no parent: it alone may use them.
        let allowed = match from.inside.strip_prefix(parent) {
            _ if parent.is_empty() => from.library,
            Some(rest) => rest.is_empty() || rest.starts_with('/'),
            None => false,
        };
        (!allowed).then(|| format!("use of internal package {path} not allowed"))
    }

    fn load(
        &mut self,
        checked: &mut Checked,
        source: PackageSource,
        may_be_program: bool,
    ) -> Result<PkgId, ImportError> {
        let PackageSource { path, inside, files, mut left_out, lang, library } = source;
        left_out.resize(files.len(), Vec::new());
        let first = self.diagnostics.len();
        let partial = left_out.iter().any(|parts| !parts.is_empty());
        let mut trees = Vec::with_capacity(files.len());
        for ((name, text), without) in files.into_iter().zip(left_out) {
            let Some(file) = self.map.add(name, text) else {
                return Err(format!("could not import {path} (too much source text)").into());
            };
            let options = ParseOptions { without: &without, all_errors: self.opts.all_errors };
            let parsed = parse_file_with(self.map, file, options, self.ids);
            if let (Some(error), true) = (parsed.errors.first(), library) {
                let diag = error.to_diagnostic();
                return Err(self.failed(&path, diag.primary.span, &diag.message).into());
            }
            self.diagnostics.extend(parsed.errors.iter().map(ToDiagnostic::to_diagnostic));
            trees.push(Rc::new(parsed.tree));
        }
        if self.diagnostics.len() > first {
            let errors = &self.diagnostics[first..];
            let branches = trees.iter().flat_map(|file| branch_errors(self.map, file, errors));
            let branches: Vec<_> = branches.collect();
            self.diagnostics.extend(branches);
            self.diagnostics[first..].sort_by_key(|error| error.primary.span.lo);
            return Err(ImportError::Reported);
        }
        if !may_be_program {
            importable(trees.first().map_or("", |f| f.package.name.as_str()), &path)?;
        }
        let unit = CheckUnit { path, inside, files: trees, lang };
        let (pkg, errors) = self.check(checked, &unit, library, partial);
        match errors.first() {
            Some(error) if library => {
                Err(self.failed(&unit.path, error.span, &error.message).into())
            }
            Some(_) => {
                self.diagnostics.extend(errors.iter().map(ToDiagnostic::to_diagnostic));
                Err(ImportError::Reported)
            }
            None if pkg == BROKEN_PKG => Err(ImportError::Reported),
            None => Ok(pkg),
        }
    }

    /// Checks a package after its imports; if one of those has errors, there is no package.
    fn check(
        &mut self,
        checked: &mut Checked,
        unit: &CheckUnit,
        library: bool,
        partial: bool,
    ) -> (PkgId, Vec<TypeError>) {
        let specs = unit.files.iter().flat_map(|f| &f.imports);
        let Imported { packages, mut errors, broken } = self.imports(checked, specs);
        if broken {
            return (BROKEN_PKG, errors);
        }
        let pkg = new_package(checked, &unit.path, &unit.files, &packages, library);
        let opts = CheckOptions {
            lang: self.opts.lang.filter(|_| !library),
            module_lang: unit.lang,
            partial,
            ..*self.opts
        };
        errors.extend(run(checked, self.map, &opts, pkg, library, &unit.files, &packages));
        place_errors(&mut errors, &unit.files, self.map);
        errors.iter_mut().for_each(|error| self.suggest_import(error));
        if !self.opts.all_errors
            && !library
            && let Some(last) = first_errors(&mut errors)
        {
            self.diagnostics.push(Diagnostic::too_many(last));
        }
        sort_errors(&mut errors);
        (pkg, errors)
    }

    /// What stands before a dot and is not declared may be a package that was forgotten.
    fn suggest_import(&self, error: &mut TypeError) {
        let Some(name) = error.message.strip_prefix("undefined: ") else { return };
        let Some(file) = self.map.file_of(error.span.lo) else { return };
        let source = self.map.file(file);
        let rest = source.text.get(source.range(error.span).end..).unwrap_or("");
        if error.code != Code::UndeclaredName || !rest.starts_with('.') {
            return;
        }
        let known = self.importer.known();
        let ends = |path: &&String| path.rsplit('/').next() == Some(name);
        if let Some(path) = known.iter().filter(ends).min_by_key(|path| (path.len(), path.as_str()))
        {
            error.notes.push(format!("the package is missing: `import \"{path}\"`"));
        }
    }

    /// The last element of the name of the file that holds a place.
    fn file_name(&self, at: Span) -> String {
        let file = self.map.file_of(at.lo);
        let name = file.map_or("", |file| self.map.file(file).name.as_str());
        name.rsplit('/').next().unwrap_or(name).to_owned()
    }

    /// The chain of imports that leads back to `path`, as the `go` command shows it.
    fn cycle(&self, path: &str, file: &str) -> String {
        let mut text = String::new();
        for (i, Loading { path, from, .. }) in self.loading.iter().enumerate() {
            match i {
                0 => text += &format!("package {path}"),
                _ => text += &format!("\n\timports {path} from {from}"),
            }
        }
        text + &format!("\n\timports {path} from {file}: import cycle not allowed")
    }

    fn failed(&self, path: &str, span: Span, message: &str) -> String {
        let at = self.map.line_col(span.lo).map_or(String::new(), |at| {
            format!("{}:{}:{}: ", self.map.file(at.file).name, at.line, at.col)
        });
        format!("could not import {path} ({at}{message})")
    }

    fn not_found(&self, path: &str) -> String {
        let first = path.split('/').next().unwrap_or(path);
        if self.importer.is_absent(path) {
            return format!("package {path} is not supported yet");
        }
        let what = match first.contains('.') {
            true => format!("no required module provides package {path}"),
            false => format!("package {path} is not in std"),
        };
        let known = self.importer.known();
        let near = known.iter().map(|known| (distance(path, known), known));
        match near.filter(|&(d, known)| d <= 2 && d < known.len()).min() {
            Some((_, known)) => format!("{what} (did you mean \"{known}\"?)"),
            None => what,
        }
    }
}

fn new_unsafe(checked: &mut Checked) -> PkgId {
    let pkg = PkgId(checked.packages.len() as u32);
    let scope = unsafe_scope(&mut checked.objects, pkg);
    checked.packages.push(Package { scope, ..empty_package("unsafe", "unsafe", true) });
    pkg
}

/// Programs are not imported.
fn importable(name: &str, path: &str) -> Result<(), ImportError> {
    match name {
        "main" => Err(format!("import \"{path}\" is a program, not an importable package").into()),
        _ => Ok(()),
    }
}

/// What is wrong with the characters of an import path, if anything is.
fn invalid_path(path: &str) -> Option<String> {
    if path.is_empty() {
        return Some("invalid import path (empty string)".to_owned());
    }
    let invalid = |c: char| {
        c.is_control() || c.is_whitespace() || "!\"#$%&'()*,:;<=>?[\\]^`{|}\u{FFFD}".contains(c)
    };
    let c = path.chars().find(|&c| invalid(c))?;
    let shown = if c.is_control() { String::new() } else { format!(" '{c}'") };
    Some(format!("invalid import path (invalid character U+{:04X}{shown})", u32::from(c)))
}

/// The path that is meant where a path has empty elements.
fn canonical_path(path: &str) -> Option<String> {
    let elements: Vec<&str> = path.split('/').collect();
    let kept: Vec<&str> = elements.iter().copied().filter(|e| !e.is_empty()).collect();
    (kept.len() < elements.len()).then(|| kept.join("/"))
}

/// The path below which an internal package may be imported, if it is one.
fn internal_parent(path: &str) -> Option<&str> {
    let elements: Vec<&str> = path.split('/').collect();
    let index = elements.iter().rposition(|&element| element == "internal")?;
    let len: usize = elements[..index].iter().map(|element| element.len() + 1).sum();
    Some(path[..len].trim_end_matches('/'))
}

/// How many single-letter edits lie between two short texts.
pub(super) fn distance(a: &str, b: &str) -> usize {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().take(64).collect(), b.chars().collect());
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, ca) in a.iter().enumerate() {
        let mut diagonal = row[0];
        row[0] = i + 1;
        for (j, cb) in b.iter().enumerate() {
            let change = diagonal + usize::from(ca != cb);
            diagonal = row[j + 1];
            row[j + 1] = change.min(row[j] + 1).min(diagonal + 1);
        }
    }
    row[b.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn internal_packages_belong_to_the_folder_above() {
        assert_eq!(internal_parent("m/a/internal/z"), Some("m/a"));
        assert_eq!(internal_parent("m/internal/a/internal"), Some("m/internal/a"));
        assert_eq!(internal_parent("internal/abi"), Some(""));
        assert_eq!(internal_parent("m/internals"), None);
    }

    #[test]
    fn edits_are_counted() {
        assert_eq!(distance("fmtt", "fmt"), 1);
        assert_eq!(distance("", "fmt"), 3);
        assert_eq!(distance("sync/atomics", "sync/atomic"), 1);
    }
}
