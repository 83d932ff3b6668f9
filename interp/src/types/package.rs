//! Checking one package, in phases. Its imports were checked before ([`super::imports`]).

use std::rc::Rc;

use racewalk_grammar::ast::{self, NodeIds};
use racewalk_grammar::diag::Diagnostic;
use racewalk_grammar::source::{SourceMap, Span};
use racewalk_grammar::symbol::Symbol;
use rustc_hash::FxHashMap;

use super::env::{Checker, DeclKind};
use super::error::{Code, TypeError};
use super::imports::Loader;
use super::info::{Checked, Package};
use super::object::{ObjectKind, PkgId};
use super::resolve::{BROKEN_PKG, Collected, Imports};
use super::{CheckOptions, Importer};

/// A parsed package.
#[derive(Clone, Debug)]
pub struct CheckUnit {
    /// Its import path; a program is called `main` whatever its path.
    pub path: String,
    /// The import path that its folder has, where that is another.
    pub inside: Option<String>,
    /// Its files.
    pub files: Vec<Rc<ast::File>>,
    /// The language version of its module.
    pub lang: Option<u32>,
}

/// Checks a package and what it imports.
///
/// Returns its id, and what is wrong with it and with the packages it imports. With errors, what was recorded is incomplete.
pub fn check_package(
    checked: &mut Checked,
    unit: CheckUnit,
    map: &mut SourceMap,
    ids: &mut NodeIds,
    importer: &mut dyn Importer,
    opts: &CheckOptions,
) -> (PkgId, Vec<Diagnostic>) {
    let mut loader = Loader::new(map, ids, importer, opts);
    let pkg = loader.program(checked, unit);
    if loader.diagnostics.is_empty() {
        // Every program may panic with the errors of package runtime. Where there is no library, it panics with plain strings.
        let _ = loader.import(checked, "runtime", None);
    }
    (pkg, loader.diagnostics)
}

/// What a function is linked to by a `//go:linkname` comment.
fn linked_to(files: &[Rc<ast::File>], name: Symbol) -> Option<&str> {
    let directives = files.iter().flat_map(|file| &file.directives);
    directives.filter_map(|d| d.text.strip_prefix("go:linkname ")).find_map(|rest| {
        let mut words = rest.split_whitespace();
        (words.next() == Some(name.as_str())).then(|| words.next()).flatten()
    })
}

/// How many errors gc reports.
const MAX_ERRORS: usize = 10;

/// Keeps the errors that gc reports before it gives up, which are the first that were found, not the first in the source; returns the
/// place of the last one if that has happened.
pub(crate) fn first_errors(errors: &mut Vec<TypeError>) -> Option<Span> {
    errors.sort_by_key(|e| !e.code.is_found_by_gc_parser());
    errors.dedup_by(|a, b| a.message == b.message && a.span.lo == b.span.lo);
    errors.truncate(MAX_ERRORS);
    errors.last().filter(|_| errors.len() == MAX_ERRORS).map(|e| e.span)
}

/// Sorts errors by position; of equal ones at one place the first is enough.
pub(crate) fn sort_errors(errors: &mut Vec<TypeError>) {
    errors.sort_by_key(|e| e.span.lo);
    errors.dedup_by(|a, b| a.message == b.message && a.span.lo == b.span.lo);
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

pub(crate) fn new_package(
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

pub(crate) fn run(
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
        self.check_directives(files);
        let order = self.init_order(&found.order);
        if self.is_right() {
            self.check_mono();
        }
        if self.is_right() && !self.c.types.complete(first_named) {
            let at = files[0].package.span;
            self.err(Code::InvalidInstanceCycle, at, "instantiation cycle");
        }
        if self.is_right() {
            self.report_iface_cycles();
        }
        if self.is_right() {
            self.check_owners(files);
            self.check_bodies(files);
        }
        if self.is_right() {
            self.check_main(files);
        }
        if self.is_right() && !self.library && !self.opts.repl {
            self.check_limits(files);
        }
        let package = &mut self.c.packages[self.pkg.0 as usize];
        package.init_order = order;
        package.inits = found.inits;
    }

    /// Whether nothing is wrong so far: gc gives up before each of its later phases otherwise.
    fn is_right(&self) -> bool {
        self.errors.is_empty() && !self.opts.is_broken
    }

    /// Functions without bodies would be written in assembly.
    fn check_bodies(&mut self, files: &[Rc<ast::File>]) {
        for (at, name) in std::mem::take(&mut self.missing_bodies) {
            match linked_to(files, name) {
                Some(other) => {
                    let message = format!("{name} is linked to {other}, which is not supported");
                    self.err(Code::UnsupportedFeature, at, message);
                }
                None => self.err(Code::MissingFuncBody, at, "missing function body"),
            }
        }
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
        self.direct_cycles(&types);
        let is_alias = |c: &Self, obj| {
            let kind = c.decls.get(&obj).map(|d| d.kind);
            matches!(kind, Some(DeclKind::Type(spec)) if spec.alias)
        };
        // Aliases come last: cycles are told from the defined types on them.
        let (aliases, defined): (Vec<_>, Vec<_>) =
            types.iter().copied().partition(|&obj| is_alias(self, obj));
        for &obj in defined.iter().chain(&aliases) {
            self.resolve_object(obj);
        }
        for &obj in &defined {
            if let Some(id) = self.c.types.as_named(self.c.objects.get(obj).ty) {
                self.check_valid_type(id);
            }
        }
        for &obj in &types {
            self.check_field_method_clash(obj);
        }
    }
}
