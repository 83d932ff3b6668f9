//! Checking a whole package: its imports first, then itself in phases.

use std::rc::Rc;

use racewalk_grammar::ast::{self, NodeIds};
use racewalk_grammar::diag::ToDiagnostic;
use racewalk_grammar::source::SourceMap;
use racewalk_grammar::symbol::Symbol;
use rustc_hash::FxHashMap;

use super::env::{Checker, DeclKind};
use super::error::{Code, TypeError};
use super::info::{Checked, Package};
use super::object::{ObjectKind, PkgId};
use super::resolve::{BROKEN_PKG, Collected, Imports};
use super::universe::unsafe_scope;
use super::{CheckOptions, Importer};

/// Checks a package and what it imports.
///
/// Returns its id and what is wrong with it, sorted by position. With errors, what was recorded is incomplete.
pub fn check_package(
    checked: &mut Checked,
    path: &str,
    files: Vec<Rc<ast::File>>,
    map: &mut SourceMap,
    ids: &mut NodeIds,
    importer: &mut dyn Importer,
    opts: &CheckOptions,
) -> (PkgId, Vec<TypeError>) {
    let mut loader = Loader::new(map, ids, importer, opts);
    let (pkg, errors) = loader.check(checked, path, files, false);
    if errors.is_empty() {
        // Every program may panic with the errors of package runtime. Where there is no library, it panics with plain strings.
        let _ = loader.import(checked, "runtime");
    }
    (pkg, errors)
}

/// What is needed to read packages.
pub(crate) struct Loader<'a> {
    map: &'a mut SourceMap,
    ids: &'a mut NodeIds,
    importer: &'a mut dyn Importer,
    opts: &'a CheckOptions,
    /// Import paths that are being loaded.
    loading: Vec<String>,
}

impl<'a> Loader<'a> {
    /// A loader that has nothing under way.
    pub(crate) fn new(
        map: &'a mut SourceMap,
        ids: &'a mut NodeIds,
        importer: &'a mut dyn Importer,
        opts: &'a CheckOptions,
    ) -> Self {
        Loader { map, ids, importer, opts, loading: Vec::new() }
    }

    /// The packages that import specs name, and what is wrong with them.
    pub(crate) fn imports<'s>(
        &mut self,
        checked: &mut Checked,
        specs: impl Iterator<Item = &'s ast::ImportSpec>,
    ) -> (Imports, Vec<TypeError>) {
        let mut errors = Vec::new();
        let mut imports = Imports::default();
        for spec in specs {
            if imports.contains_key(&spec.path) {
                continue;
            }
            let pkg = self.import(checked, spec.path.as_str()).unwrap_or_else(|message| {
                errors.push(TypeError::new(Code::BrokenImport, spec.path_span, message));
                BROKEN_PKG
            });
            imports.insert(spec.path, pkg);
        }
        (imports, errors)
    }

    fn check(
        &mut self,
        checked: &mut Checked,
        path: &str,
        files: Vec<Rc<ast::File>>,
        library: bool,
    ) -> (PkgId, Vec<TypeError>) {
        let specs = files.iter().flat_map(|f| &f.imports);
        let (imports, mut errors) = self.imports(checked, specs);
        let pkg = new_package(checked, path, &files, &imports, library);
        let own;
        let opts = if library {
            own = CheckOptions { lang: None, ..*self.opts };
            &own
        } else {
            self.opts
        };
        errors.extend(run(checked, self.map, opts, pkg, library, &files, &imports));
        sort_errors(&mut errors, self.map);
        (pkg, errors)
    }

    fn import(&mut self, checked: &mut Checked, path: &str) -> Result<PkgId, String> {
        if let Some(pkg) = checked.package_by_path(path) {
            return Ok(pkg);
        }
        if path == "unsafe" {
            let pkg = PkgId(checked.packages.len() as u32);
            let scope = unsafe_scope(&mut checked.objects, pkg);
            checked.packages.push(Package { scope, ..empty_package(path, "unsafe", true) });
            return Ok(pkg);
        }
        if self.loading.iter().any(|p| p == path) {
            return Err(format!("import cycle not allowed: import of \"{path}\""));
        }
        let Some(sources) = self.importer.import(path) else {
            return Err(self.not_found(path));
        };
        self.loading.push(path.to_owned());
        let result = self.load(checked, path, sources);
        self.loading.pop();
        result
    }

    fn load(
        &mut self,
        checked: &mut Checked,
        path: &str,
        sources: Vec<(String, String)>,
    ) -> Result<PkgId, String> {
        let mut files = Vec::with_capacity(sources.len());
        for (name, text) in sources {
            let Some(file) = self.map.add(name, text) else {
                return Err(format!("could not import {path} (too much source text)"));
            };
            let parsed = racewalk_grammar::parse_file(self.map, file, self.ids);
            if let Some(error) = parsed.errors.first() {
                let diag = error.to_diagnostic();
                return Err(self.failed(path, diag.primary.span, &diag.message));
            }
            files.push(Rc::new(parsed.tree));
        }
        let (pkg, errors) = self.check(checked, path, files, true);
        match errors.first() {
            None => Ok(pkg),
            Some(error) => Err(self.failed(path, error.span, &error.message)),
        }
    }

    fn failed(&self, path: &str, span: racewalk_grammar::source::Span, message: &str) -> String {
        let at = self.map.line_col(span.lo).map_or(String::new(), |at| {
            format!("{}:{}:{}: ", self.map.file(at.file).name, at.line, at.col)
        });
        format!("could not import {path} ({at}{message})")
    }

    fn not_found(&self, path: &str) -> String {
        let nearest = self
            .importer
            .known()
            .into_iter()
            .map(|known| (distance(path, known), known))
            .filter(|&(d, known)| d <= 2 && d < known.len())
            .min();
        match nearest {
            Some((_, known)) => {
                format!("package {path} is not in std (did you mean \"{known}\"?)")
            }
            None => format!("package {path} is not in std"),
        }
    }
}

/// Sorts errors by position; of equal messages on one line the first is enough.
pub(crate) fn sort_errors(errors: &mut Vec<TypeError>, map: &SourceMap) {
    errors.sort_by_key(|e| e.span.lo);
    let line = |e: &TypeError| map.line_col(e.span.lo).map(|at| (at.file, at.line));
    errors.dedup_by(|a, b| a.message == b.message && line(a) == line(b));
}

/// How many single-letter edits lie between two short texts.
fn distance(a: &str, b: &str) -> usize {
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

pub(crate) fn empty_package(path: &str, name: &str, library: bool) -> Package {
    Package {
        path: path.to_owned(),
        name: Symbol::intern(name),
        files: Vec::new(),
        imports: Vec::new(),
        init_order: Vec::new(),
        inits: Vec::new(),
        scope: FxHashMap::default(),
        library,
    }
}

fn new_package(
    checked: &mut Checked,
    path: &str,
    files: &[Rc<ast::File>],
    imports: &Imports,
    library: bool,
) -> PkgId {
    let id = PkgId(checked.packages.len() as u32);
    let name = files.first().map_or("main", |f| f.package.name.as_str());
    let mut ids: Vec<PkgId> = imports.values().copied().filter(|&p| p != BROKEN_PKG).collect();
    ids.sort_by(|a, b| checked.package(*a).path.cmp(&checked.package(*b).path));
    checked.packages.push(Package {
        files: files.to_vec(),
        imports: ids,
        ..empty_package(path, name, library)
    });
    id
}

fn run(
    checked: &mut Checked,
    map: &SourceMap,
    opts: &CheckOptions,
    pkg: PkgId,
    library: bool,
    files: &[Rc<ast::File>],
    imports: &Imports,
) -> Vec<TypeError> {
    let first_named = checked.types.named_count();
    let mut checker = Checker::new(checked, map, opts, pkg, library);
    checker.check_files(files, imports, first_named);
    checker.errors
}

impl<'f> Checker<'_, 'f> {
    fn check_files(&mut self, files: &'f [Rc<ast::File>], imports: &Imports, first_named: usize) {
        self.check_package_names(files);
        let found = self.collect(files, imports);
        self.resolve_types(&found);
        for &obj in &found.order {
            self.resolve_object(obj);
        }
        self.do_later();
        while let Some(body) = self.bodies.pop_front() {
            body(self);
            self.do_later();
        }
        self.unused_imports();
        self.check_main(files);
        if self.errors.is_empty() {
            for at in std::mem::take(&mut self.missing_bodies) {
                self.err(Code::MissingFuncBody, at, "missing function body");
            }
        }
        let order = self.init_order(&found.order);
        if self.errors.is_empty() {
            self.check_mono();
        }
        if self.errors.is_empty() && !self.c.types.complete(first_named) {
            let at = files[0].package.span;
            self.err(Code::InvalidInstanceCycle, at, "instantiation cycle");
        }
        let package = &mut self.c.packages[self.pkg.0 as usize];
        package.init_order = order;
        package.inits = found.inits;
    }

    /// A program starts in `main.main`.
    fn check_main(&mut self, files: &'f [Rc<ast::File>]) {
        let package = self.c.package(self.pkg);
        let main = Symbol::intern("main");
        let Some(first) = files.first() else { return };
        if package.name == main
            && package.path == "main"
            && !self.opts.repl
            && !self.opts.allow_no_main
            && !package.scope.contains_key(&main)
        {
            let message = "function main is undeclared in the main package";
            self.err(Code::MissingMain, first.package.span, message);
        }
    }

    fn check_package_names(&mut self, files: &'f [Rc<ast::File>]) {
        let Some(first) = files.first() else { return };
        for file in files {
            let (name, at) = (file.package.name, file.package.span);
            if name.is_blank() {
                self.err(Code::BlankPkgName, at, "invalid package name _");
            } else if name != first.package.name {
                let want = first.package.name;
                let message = format!("package {name}; expected package {want}");
                self.err(Code::MismatchedPkgName, at, message);
            }
        }
    }

    /// Types come first: other declarations need them whole.
    pub(crate) fn resolve_types(&mut self, found: &Collected) {
        let types: Vec<_> = found
            .order
            .iter()
            .copied()
            .filter(|&o| matches!(self.c.objects.get(o).kind, ObjectKind::TypeName { .. }))
            .collect();
        for &obj in &types {
            self.resolve_object(obj);
        }
        for &obj in &types {
            let alias = matches!(
                self.decls.get(&obj).map(|d| d.kind),
                Some(DeclKind::Type(spec)) if spec.alias
            );
            if alias {
                continue;
            }
            if let Some(id) = self.c.types.as_named(self.c.objects.get(obj).ty) {
                self.check_valid_type(id);
            }
        }
        for &obj in &types {
            self.check_field_method_clash(obj);
        }
    }
}
