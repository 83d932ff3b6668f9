//! Inputs of an interactive session, checked one after the other.
//!
//! All inputs share one package scope, in which a later declaration replaces an earlier one of the same name. Functions, types and constants
//! of an input are declared before its statements are looked at; variables come to be where their statement stands, and
//! are package-level variables. Functions' bodies are checked last, so they see all of that. An input with errors leaves no trace
//! in the scope.

use std::collections::BTreeMap;
use std::rc::Rc;

use racewalk_grammar::ast::{Input, InputItem, NodeId, Specs, Stmt, StmtKind};
use racewalk_grammar::source::Span;
use racewalk_grammar::symbol::Symbol;
use rustc_hash::FxHashMap;

use super::CheckOptions;
use super::env::{Checker, FileScope, FuncCtx};
use super::error::{Code, TypeError};
use super::exprstr::show_expr;
use super::imports::{Imported, Loader};
use super::info::{Checked, Initializer};
use super::object::{ObjId, ObjectKind, PkgId, VarKind};
use super::operand::{Mode, Operand};
use super::package::{empty_package, sort_errors};
use super::resolve::{Collected, Imports};
use super::ty::{Method, NamedId, Ty, TyKind};

/// The results of earlier inputs, by the inputs' numbers.
#[derive(Clone, Debug, Default)]
pub(crate) struct Results {
    by_number: BTreeMap<u32, ObjId>,
}

impl Results {
    /// What `_` and `_N` stand for.
    pub(crate) fn get(&self, name: Symbol) -> Option<ObjId> {
        match name.as_str().strip_prefix('_')? {
            "" => self.by_number.last_key_value().map(|(_, &obj)| obj),
            number => self.by_number.get(&number.parse().ok()?).copied(),
        }
    }
}

/// What earlier inputs of a session have declared.
#[derive(Clone, Debug, Default)]
pub(crate) struct InputScope {
    pkg: Option<PkgId>,
    imports: FxHashMap<Symbol, ObjId>,
    dot_imports: FxHashMap<ObjId, ObjId>,
    results: Rc<Results>,
}

impl InputScope {
    /// The package that all inputs belong to.
    pub(crate) fn package(&mut self, checked: &mut Checked) -> PkgId {
        *self.pkg.get_or_insert_with(|| {
            let id = PkgId(checked.packages.len() as u32);
            checked.packages.push(empty_package("main", "main", false));
            id
        })
    }

    /// What is imported, by local name.
    pub(crate) fn imports(&self) -> &FxHashMap<Symbol, ObjId> {
        &self.imports
    }

    /// Keeps the result of an input under its number, and of all results the last `kept`; those that are let go.
    pub(crate) fn keep_result(&mut self, number: u32, obj: ObjId, kept: usize) -> Vec<ObjId> {
        let results = &mut Rc::make_mut(&mut self.results).by_number;
        results.insert(number, obj);
        let excess = results.len().saturating_sub(kept);
        std::iter::from_fn(|| results.pop_first()).take(excess).map(|(_, obj)| obj).collect()
    }

    /// Keeps the results that another scope has.
    pub(crate) fn take_results(&mut self, other: &InputScope) {
        self.results = other.results.clone();
    }
}

/// How an input is understood.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum InputKind {
    /// Its parts happen one after the other, as they stand.
    Typed,
    /// It is a whole file: its variables are initialized in the order of their dependencies.
    File,
}

/// What the checker made of an input.
#[derive(Debug)]
pub(crate) struct CheckedInput {
    /// The package that its declarations belong to.
    pub(crate) pkg: PkgId,
    /// What is wrong with it, sorted by position.
    pub(crate) errors: Vec<TypeError>,
    /// Expression statements with values, and the variables that are to keep those.
    pub(crate) shown: Vec<(NodeId, Vec<ObjId>)>,
    /// Of a file: the initializations of its variables, in their order.
    pub(crate) variables: Vec<Initializer>,
    /// Its `init` functions.
    pub(crate) inits: Vec<ObjId>,
}

/// Checks one more input of a session.
pub(crate) fn check_input(
    checked: &mut Checked,
    scope: &mut InputScope,
    input: &Input,
    kind: InputKind,
    loader: &mut Loader<'_>,
) -> CheckedInput {
    let opts = CheckOptions { repl: true, ..*loader.options() };
    let pkg = scope.package(checked);
    let specs = input.items.iter().filter_map(|item| match item {
        InputItem::Import(spec) => Some(spec),
        InputItem::Func(_) | InputItem::Stmt(_) => None,
    });
    let Imported { packages: imports, mut errors, .. } = loader.imports(checked, specs);
    let undo = Undo::new(checked, pkg);
    let first_named = checked.types.named_count();
    let mut checker = Checker::new(checked, loader.map(), &opts, pkg, false);
    checker.files.push(FileScope {
        names: scope.imports.clone(),
        dot: scope.dot_imports.clone(),
        version: opts.lang.unwrap_or(27),
        results: scope.results.clone(),
        ..FileScope::default()
    });
    let (variables, inits) = checker.check_input(input, kind, &imports, first_named);
    let shown = std::mem::take(&mut checker.shown);
    errors.append(&mut checker.errors);
    let file = checker.files.pop();
    sort_errors(&mut errors);
    if errors.is_empty() {
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
    CheckedInput { pkg, errors, shown, variables, inits }
}

/// What an input with errors must not have changed.
#[derive(Debug)]
pub(crate) struct Undo {
    scope: FxHashMap<Symbol, ObjId>,
    methods: Vec<(NamedId, Vec<Method>)>,
}

impl Undo {
    /// The package as it is now.
    pub(crate) fn new(checked: &Checked, pkg: PkgId) -> Undo {
        let scope = checked.package(pkg).scope.clone();
        let methods = (0..checked.types.named_count())
            .map(|i| NamedId(i as u32))
            .filter(|&id| checked.types.named(id).pkg == Some(pkg))
            .map(|id| (id, checked.types.named(id).methods.clone()))
            .collect();
        Undo { scope, methods }
    }

    /// Makes the package what it was.
    pub(crate) fn restore(self, checked: &mut Checked, pkg: PkgId) {
        checked.packages[pkg.0 as usize].scope = self.scope;
        for (id, methods) in self.methods {
            checked.types.named_mut(id).methods = methods;
        }
    }
}

impl<'f> Checker<'_, 'f> {
    /// The initializations of a file's variables, and the `init` functions.
    fn check_input(
        &mut self,
        input: &'f Input,
        kind: InputKind,
        imports: &Imports,
        first_named: usize,
    ) -> (Vec<Initializer>, Vec<ObjId>) {
        let version = self.version();
        self.c.info.go_versions.insert(input.file.0, version);
        let found = self.collect_input(input, kind, imports);
        self.resolve_types(&found);
        for &obj in &found.order {
            self.resolve_object(obj);
        }
        self.do_later();
        for item in &input.items {
            if let InputItem::Stmt(stmt) = item {
                self.input_stmt(stmt, kind);
                self.do_later();
            }
        }
        while let Some(body) = self.bodies.pop_front() {
            body(self);
            self.do_later();
        }
        if self.errors.is_empty() {
            for (at, message) in std::mem::take(&mut self.unprintable) {
                self.err(Code::InvalidPrintArg, at, message);
            }
            for (at, _) in std::mem::take(&mut self.missing_bodies) {
                self.err(Code::MissingFuncBody, at, "missing function body");
            }
            self.check_mono();
        }
        if self.errors.is_empty() && !self.c.types.complete(first_named) {
            let at = self.c.objects.get(self.c.universe.iota).span;
            self.err(Code::InvalidInstanceCycle, at, "instantiation cycle");
        }
        let variables = match kind {
            InputKind::File if self.errors.is_empty() => self.init_order(&found.order),
            InputKind::File | InputKind::Typed => Vec::new(),
        };
        (variables, found.inits)
    }

    fn collect_input(&mut self, input: &'f Input, kind: InputKind, imports: &Imports) -> Collected {
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
                        && (kind == InputKind::File || !matches!(decl.specs, Specs::Var(_)))
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

    fn input_stmt(&mut self, stmt: &'f Stmt, kind: InputKind) {
        self.env.file = 0;
        self.env.input = true;
        self.env.func = Some(FuncCtx::default());
        self.check_stmt_labels(stmt);
        match &stmt.kind {
            StmtKind::Decl(decl) => {
                if kind == InputKind::Typed
                    && let Specs::Var(_) = decl.specs
                {
                    self.decl_stmt(decl);
                }
            }
            StmtKind::Expr(e) => {
                // The value is shown: it may be anything that has one, or nothing.
                let mut x = self.raw_expr(None, e, false);
                if x.is_constant() || self.untyped(x.ty).is_some() {
                    self.use_default(&mut x);
                }
                self.keep_values(stmt.id, &x);
            }
            _ => self.stmt_list(std::slice::from_ref(stmt)),
        }
        self.env.func = None;
        self.env.input = false;
    }

    /// Makes variables for the values of an expression that is a statement of the input.
    fn keep_values(&mut self, stmt: NodeId, x: &Operand<'f>) {
        let at = x.span();
        let text = show_expr(x.ex.e);
        let tys = match x.mode {
            Mode::Invalid | Mode::NoValue => return,
            Mode::Builtin(_) => {
                let message = format!("{text} (built-in) must be called");
                return self.err(Code::UncalledBuiltin, at, message);
            }
            Mode::TypeExpr => {
                let message = format!("{text} (type) is not an expression");
                return self.err(Code::NotAnExpr, at, message);
            }
            Mode::Nil => return self.err(Code::UntypedNilUse, at, "use of untyped nil"),
            Mode::Constant(_) | Mode::Variable | Mode::MapIndex | Mode::Value | Mode::CommaOk => {
                match self.c.types.kind(x.ty) {
                    TyKind::Tuple(tys) => tys.to_vec(),
                    _ => vec![x.ty],
                }
            }
        };
        if tys.iter().any(|ty| ty.is_invalid()) {
            return;
        }
        let objs = tys.into_iter().map(|ty| self.result_variable(at, ty)).collect();
        self.shown.push((stmt, objs));
    }

    fn result_variable(&mut self, at: Span, ty: Ty) -> ObjId {
        self.new_object(Symbol::intern("_"), at, ty, ObjectKind::Var(VarKind::Package))
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
