//! Inputs of an interactive session, checked one after the other.
//!
//! All inputs share one package scope, in which a later declaration replaces an earlier one of the same name. Functions, types and constants
//! of an input are declared before its statements are looked at; variables come to be where their statement stands, and
//! are package-level variables. Functions' bodies are checked last, so they see all of that. An input with errors leaves no trace
//! in the scope.

use racewalk_grammar::ast::{Input, InputItem, NodeIds, Specs, Stmt, StmtKind};
use racewalk_grammar::diag::{Diagnostic, ToDiagnostic};
use racewalk_grammar::source::SourceMap;
use racewalk_grammar::symbol::Symbol;
use rustc_hash::FxHashMap;

use super::env::{Checker, FileScope, FuncCtx};
use super::error::Code;
use super::imports::{Imported, Loader};
use super::info::Checked;
use super::object::{ObjId, ObjectKind, PkgId};
use super::package::{empty_package, sort_errors};
use super::resolve::{Collected, Imports};
use super::stmt::Ctx;
use super::ty::{Method, NamedId};
use super::{CheckOptions, Importer};

/// What earlier inputs of a session have declared.
#[derive(Debug, Default)]
pub struct InputScope {
    pkg: Option<PkgId>,
    imports: FxHashMap<Symbol, ObjId>,
    dot_imports: FxHashMap<ObjId, ObjId>,
}

impl InputScope {
    /// The package that all inputs belong to, once there was one.
    pub fn package(&self) -> Option<PkgId> {
        self.pkg
    }

    /// What is imported, by local name.
    pub fn imports(&self) -> &FxHashMap<Symbol, ObjId> {
        &self.imports
    }
}

/// Checks one more input of a session.
///
/// Returns the package that its declarations belong to, and what is wrong with packages that it imports and with itself.
pub fn check_input(
    checked: &mut Checked,
    scope: &mut InputScope,
    input: &Input,
    map: &mut SourceMap,
    ids: &mut NodeIds,
    importer: &mut dyn Importer,
    opts: &CheckOptions,
) -> (PkgId, Vec<Diagnostic>) {
    let opts = CheckOptions { repl: true, ..*opts };
    let pkg = *scope.pkg.get_or_insert_with(|| {
        let id = PkgId(checked.packages.len() as u32);
        checked.packages.push(empty_package("main", "main", false));
        id
    });
    let mut loader = Loader::new(map, ids, importer, &opts);
    let specs = input.items.iter().filter_map(|item| match item {
        InputItem::Import(spec) => Some(spec),
        InputItem::Func(_) | InputItem::Stmt(_) => None,
    });
    let Imported { packages: imports, mut errors, .. } = loader.imports(checked, specs);
    let mut diagnostics = loader.diagnostics;
    let undo = Undo::new(checked, pkg);
    let first_named = checked.types.named_count();
    let mut checker = Checker::new(checked, map, &opts, pkg, false);
    checker.files.push(FileScope {
        names: scope.imports.clone(),
        dot: scope.dot_imports.clone(),
        version: opts.lang.unwrap_or(27),
        ..FileScope::default()
    });
    checker.check_input(input, &imports, first_named);
    errors.append(&mut checker.errors);
    let file = checker.files.pop();
    sort_errors(&mut errors, map);
    diagnostics.extend(errors.iter().map(ToDiagnostic::to_diagnostic));
    if diagnostics.is_empty() {
        if let Some(file) = file {
            scope.imports = file.names;
            scope.dot_imports = file.dot;
        }
        let package = &mut checked.packages[pkg.0 as usize];
        for import in imports.into_values() {
            if !package.imports.contains(&import) {
                package.imports.push(import);
            }
        }
    } else {
        undo.restore(checked, pkg);
    }
    (pkg, diagnostics)
}

/// What an input with errors must not have changed.
struct Undo {
    scope: FxHashMap<Symbol, ObjId>,
    methods: Vec<(NamedId, Vec<Method>)>,
}

impl Undo {
    fn new(checked: &Checked, pkg: PkgId) -> Undo {
        let scope = checked.package(pkg).scope.clone();
        let methods = (0..checked.types.named_count())
            .map(|i| NamedId(i as u32))
            .filter(|&id| checked.types.named(id).pkg == Some(pkg))
            .map(|id| (id, checked.types.named(id).methods.clone()))
            .collect();
        Undo { scope, methods }
    }

    fn restore(self, checked: &mut Checked, pkg: PkgId) {
        checked.packages[pkg.0 as usize].scope = self.scope;
        for (id, methods) in self.methods {
            checked.types.named_mut(id).methods = methods;
        }
    }
}

impl<'f> Checker<'_, 'f> {
    fn check_input(&mut self, input: &'f Input, imports: &Imports, first_named: usize) {
        let version = self.version();
        self.c.info.go_versions.insert(input.file.0, version);
        let found = self.collect_input(input, imports);
        self.resolve_types(&found);
        for &obj in &found.order {
            self.resolve_object(obj);
        }
        self.do_later();
        for item in &input.items {
            if let InputItem::Stmt(stmt) = item {
                self.input_stmt(stmt);
                self.do_later();
            }
        }
        while let Some(body) = self.bodies.pop_front() {
            body(self);
            self.do_later();
        }
        if self.errors.is_empty() {
            self.check_mono();
        }
        if self.errors.is_empty() && !self.c.types.complete(first_named) {
            let at = self.c.objects.get(self.c.universe.iota).span;
            self.err(Code::InvalidInstanceCycle, at, "instantiation cycle");
        }
    }

    fn collect_input(&mut self, input: &'f Input, imports: &Imports) -> Collected {
        let mut found = Collected::default();
        for item in &input.items {
            match item {
                InputItem::Import(spec) => {
                    let name = self.import_name(spec, imports);
                    self.files[0].names.remove(&name);
                    self.import(0, spec, imports);
                }
                InputItem::Func(decl) => self.collect_func(0, decl, &mut found),
                InputItem::Stmt(stmt) => {
                    if let StmtKind::Decl(decl) = &stmt.kind
                        && !matches!(decl.specs, Specs::Var(_))
                    {
                        self.collect_specs(0, &decl.specs, &mut found);
                    }
                }
            }
        }
        // A declaration hides an import of the same name.
        for &obj in &found.order {
            let name = self.c.objects.get(obj).name;
            self.files[0].names.remove(&name);
        }
        self.associate_methods(&found);
        found
    }

    fn input_stmt(&mut self, stmt: &'f Stmt) {
        self.env.file = 0;
        self.env.input = true;
        self.env.func = Some(FuncCtx::default());
        self.check_stmt_labels(stmt);
        match &stmt.kind {
            StmtKind::Decl(decl) => {
                if let Specs::Var(_) = decl.specs {
                    self.decl_stmt(decl);
                }
            }
            StmtKind::Expr(e) => {
                // The value is shown: it may be anything that has one, or nothing.
                let mut x = self.raw_expr(None, e, false);
                if x.is_constant() || self.untyped(x.ty).is_some() {
                    self.use_default(&mut x);
                }
            }
            _ => self.stmt_list(Ctx::default(), std::slice::from_ref(stmt)),
        }
        self.env.func = None;
        self.env.input = false;
    }

    /// Whether a declaration here makes a package-level object of a session.
    pub(crate) fn at_input_level(&self) -> bool {
        self.env.input && self.env.scopes.is_empty()
    }

    /// Declares an object of a session; what had the name before is no longer visible.
    pub(crate) fn declare_in_session(&mut self, name: Symbol, obj: ObjId) {
        let pkg = self.pkg.0 as usize;
        self.c.packages[pkg].scope.insert(name, obj);
        if let Some(file) = self.files.first_mut()
            && file
                .names
                .get(&name)
                .is_some_and(|_| !matches!(self.c.objects.get(obj).kind, ObjectKind::PkgName(_)))
        {
            file.names.remove(&name);
        }
    }
}
