//! The checker's state: what belongs to the package, and what to the place that is being checked.

use std::collections::VecDeque;

use racewalk_grammar::ast::{self, NodeId};
use racewalk_grammar::source::{SourceMap, Span};
use racewalk_grammar::symbol::Symbol;
use rustc_hash::{FxHashMap, FxHashSet};

use super::CheckOptions;
use super::error::{Code, TypeError};
use super::info::Checked;
use super::object::{ObjId, Object, ObjectKind, PkgId, VarKind};
use super::scope::Scopes;
use super::ty::{NamedId, Ty, TypeParamId};

/// Something to be done when types are complete.
pub(crate) type Later<'f> = Box<dyn for<'x> FnOnce(&mut Checker<'x, 'f>) + 'f>;

/// The state while one package is checked.
pub(crate) struct Checker<'a, 'f> {
    /// Everything known, growing.
    pub(crate) c: &'a mut Checked,
    /// For positions in messages.
    pub(crate) map: &'a SourceMap,
    /// What was asked for.
    pub(crate) opts: &'a CheckOptions,
    /// The package.
    pub(crate) pkg: PkgId,
    /// Whether functions may have no body.
    pub(crate) library: bool,
    /// What was found wrong.
    pub(crate) errors: Vec<TypeError>,
    /// Per file: what its imports declare.
    pub(crate) files: Vec<FileScope>,
    /// Package-level declarations that are resolved when needed.
    pub(crate) decls: FxHashMap<ObjId, Decl<'f>>,
    /// Methods of each type of the package, by its type name, in source order.
    pub(crate) methods_of: FxHashMap<ObjId, Vec<ObjId>>,
    /// Objects that are being resolved, outermost first.
    pub(crate) path: Vec<ObjId>,
    /// Defined types whose declaration is not resolved yet, with how far it has come.
    pub(crate) pending: FxHashMap<NamedId, Pending<'f>>,
    /// The interface types around, outermost first, that have the signature of a method found out: how many objects were being resolved
    /// where they stand.
    pub(crate) iface_lits: Vec<(usize, Span)>,
    /// Whether the methods of a type are asked for because an interface embeds it.
    pub(crate) embedding: bool,
    /// Interface types that lead back to themselves by way of another one that has no name; said only if nothing else is wrong.
    pub(crate) iface_cycles: Vec<Span>,
    /// Functions that were mentioned while their types were being found out, with who did.
    pub(crate) again: Vec<(ObjId, ObjId)>,
    /// The method that was found missing last, with its signature: what an error says of it is told how to declare it.
    pub(crate) missing: Option<(Symbol, String)>,
    /// Function literals in the declaration of a local type, which wait for its end.
    pub(crate) type_lits: Vec<(&'f ast::FuncLit, super::signature::SigInfo)>,
    /// How many declarations of local types are being resolved.
    pub(crate) local_types: usize,
    /// How many types the functions of the package have declared so far.
    pub(crate) local_count: u32,
    /// What waits for types to be complete.
    pub(crate) later: VecDeque<Later<'f>>,
    /// Function bodies that wait for all declarations.
    pub(crate) bodies: VecDeque<Later<'f>>,
    /// Variables and imports that are used.
    pub(crate) used: FxHashSet<ObjId>,
    /// Local variables that must be used.
    pub(crate) locals: Vec<ObjId>,
    /// The place that is being checked.
    pub(crate) env: Env,
    /// Types known to be comparable or not.
    pub(crate) comparable: FxHashMap<(Ty, bool), bool>,
    /// Defined types whose declaration names another defined type: that type.
    pub(crate) rhs_named: FxHashMap<NamedId, Ty>,
    /// Where each generic type was first instantiated.
    pub(crate) origin_spans: FxHashMap<NamedId, Span>,
    /// Where instances of generic types were first written.
    pub(crate) instance_spans: FxHashMap<NamedId, Span>,
    /// Defined types that do not contain themselves, with how deep they contain others.
    pub(crate) valid_types: FxHashMap<NamedId, usize>,
    /// Instances and calls of generic functions, for the search for endless instantiation.
    pub(crate) mono: super::mono::MonoGraph,
    /// Untyped left operands of shifts that are not constant: whatever type they get must be an integer type.
    pub(crate) shift_operands: FxHashSet<NodeId>,
    /// Variables that are assigned by `:=` but were declared before.
    pub(crate) typed_vars: FxHashSet<ObjId>,
    /// Receiver type parameters that are named like predeclared types, with their places.
    pub(crate) receiver_names: FxHashMap<(TypeParamId, Symbol), Span>,
    /// Whether a package could not be imported: then little is known of what is made of its members.
    pub(crate) broken_imports: bool,
    /// Where functions lack their bodies; said only if nothing else is wrong.
    pub(crate) missing_bodies: Vec<(Span, Symbol)>,
    /// Operands that `print` cannot show: where, and what is to be said.
    pub(crate) unprintable: Vec<(Span, String)>,
    /// Sizes of types.
    pub(crate) sizes: super::sizes::Sizes,
    /// Signatures of declared functions, with their parameters as objects.
    pub(crate) sigs: FxHashMap<ObjId, std::rc::Rc<super::signature::SigInfo>>,
    /// Expression statements of an input whose values are shown: the variables that keep them.
    pub(crate) shown: Vec<(NodeId, Vec<ObjId>)>,
}

/// A file of the package.
#[derive(Default)]
pub(crate) struct FileScope {
    /// Imported packages by local name, and what dot-imports bring.
    pub(crate) names: FxHashMap<Symbol, ObjId>,
    /// For objects of dot-imports: the import they came with.
    pub(crate) dot: FxHashMap<ObjId, ObjId>,
    /// The imports in order: object and spec.
    pub(crate) imports: Vec<(ObjId, Span, Symbol)>,
    /// The language version.
    pub(crate) version: u32,
    /// Whether a dot-import could not be had: any name may come from there.
    pub(crate) broken_dot: bool,
    /// Whether the file itself says so, in that number.
    pub(crate) declares_version: bool,
    /// Of a session: the results that `_`, `_1`, `_2`, … stand for.
    pub(crate) results: std::rc::Rc<super::input::Results>,
}

/// A package-level declaration.
#[derive(Clone)]
pub(crate) struct Decl<'f> {
    /// The index of its file.
    pub(crate) file: usize,
    /// What it declares.
    pub(crate) kind: DeclKind<'f>,
    /// How far it is resolved.
    pub(crate) state: State,
    /// Package-level objects that it refers to, in order of first mention.
    pub(crate) deps: Vec<ObjId>,
    /// The same as a set.
    pub(crate) dep_set: FxHashSet<ObjId>,
}

/// Kinds of package-level declarations.
#[derive(Clone, Copy)]
pub(crate) enum DeclKind<'f> {
    /// One constant of a spec, with the spec whose type and values apply.
    Const { spec: &'f ast::ConstSpec, from: Option<&'f ast::ConstSpec>, index: usize },
    /// One variable of a spec.
    Var { spec: &'f ast::VarSpec, index: usize },
    /// A type.
    Type(&'f ast::TypeSpec),
    /// A function or method.
    Func(&'f ast::FuncDecl),
}

/// How far an object is resolved.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum State {
    /// Not at all.
    New,
    /// It is being resolved.
    Open,
    /// It is.
    Done,
}

/// A defined type that is not resolved yet.
#[derive(Clone, Copy)]
pub(crate) struct Pending<'f> {
    /// Its declaration.
    pub(crate) spec: &'f ast::TypeSpec,
    /// Whether its underlying type is being found out.
    pub(crate) open: bool,
    /// Whether its type parameters are declared.
    pub(crate) params: bool,
}

/// The place that is being checked.
#[derive(Default)]
pub(crate) struct Env {
    /// The index of the file.
    pub(crate) file: usize,
    /// Scopes inside the declaration.
    pub(crate) scopes: Scopes,
    /// The package-level object whose declaration this is: uses are recorded as its dependencies.
    pub(crate) decl: Option<ObjId>,
    /// The value of `iota`, inside a constant declaration.
    pub(crate) iota: Option<u32>,
    /// Whether this is a list of type parameters.
    pub(crate) type_params: bool,
    /// Whether this is a parameter list, or behind a pointer: what is mentioned there need not be known to know what is declared.
    pub(crate) indirect: bool,
    /// Where errors of a repeated constant expression are reported.
    pub(crate) inherited: Option<Span>,
    /// The function.
    pub(crate) func: Option<FuncCtx>,
    /// Whether this is a statement of an interactive session.
    pub(crate) input: bool,
    /// Whether the expression so far calls a function or receives.
    pub(crate) has_call_or_recv: bool,
}

/// The function whose body is being checked.
#[derive(Clone, Default)]
pub(crate) struct FuncCtx {
    /// Its result types.
    pub(crate) results: Vec<Ty>,
    /// Its result variables.
    pub(crate) result_objs: Vec<ObjId>,
    /// Whether the results have names.
    pub(crate) named_results: bool,
    /// Type parameters that are in scope: of the function and its receiver.
    pub(crate) type_params: Vec<TypeParamId>,
}

impl<'a, 'f> Checker<'a, 'f> {
    /// A checker for one package.
    pub(crate) fn new(
        checked: &'a mut Checked,
        map: &'a SourceMap,
        opts: &'a CheckOptions,
        pkg: PkgId,
        library: bool,
    ) -> Self {
        Checker {
            c: checked,
            map,
            opts,
            pkg,
            library,
            errors: Vec::new(),
            files: Vec::new(),
            decls: FxHashMap::default(),
            methods_of: FxHashMap::default(),
            path: Vec::new(),
            pending: FxHashMap::default(),
            iface_lits: Vec::new(),
            embedding: false,
            iface_cycles: Vec::new(),
            again: Vec::new(),
            missing: None,
            type_lits: Vec::new(),
            local_count: 0,
            local_types: 0,
            later: VecDeque::new(),
            bodies: VecDeque::new(),
            used: FxHashSet::default(),
            locals: Vec::new(),
            env: Env::default(),
            comparable: FxHashMap::default(),
            rhs_named: FxHashMap::default(),
            origin_spans: FxHashMap::default(),
            instance_spans: FxHashMap::default(),
            valid_types: FxHashMap::default(),
            mono: super::mono::MonoGraph::default(),
            shift_operands: FxHashSet::default(),
            typed_vars: FxHashSet::default(),
            receiver_names: FxHashMap::default(),
            broken_imports: false,
            missing_bodies: Vec::new(),
            unprintable: Vec::new(),
            sizes: super::sizes::Sizes::default(),
            sigs: FxHashMap::default(),
            shown: Vec::new(),
        }
    }
}

impl<'f> Checker<'_, 'f> {
    /// Reports an error.
    pub(crate) fn err(&mut self, code: Code, span: Span, message: impl Into<String>) {
        self.report(TypeError::new(code, span, message.into()));
    }

    /// Reports an error, unless it is about something already reported.
    pub(crate) fn report(&mut self, mut error: TypeError) {
        let text = &error.message;
        let about = |what: &str| text.find(what).is_some_and(|at| at > 0);
        let others = !self.errors.is_empty() || !self.iface_cycles.is_empty();
        if others && (about("invalid operand") || about("invalid type")) {
            return;
        }
        if let Some((name, signature)) = self.missing.take()
            && error.message.ends_with(&format!("(missing method {name})"))
        {
            error.notes.push(format!("the method would be `{name}{signature}`"));
        }
        if let Some(at) = self.env.inherited
            && !at.is_none()
        {
            error.span = at;
        }
        // Like gc's, an error that only repeats the last one in its line is not told.
        let line = |span: Span| self.map.line_col(span.lo).map(|at| (at.file, at.line));
        let repeats =
            |last: &TypeError| last.message == error.message && line(last.span) == line(error.span);
        if !self.errors.last().is_some_and(repeats) {
            self.errors.push(error);
        }
    }

    /// A position as messages show it.
    pub(crate) fn pos(&self, span: Span) -> String {
        super::positions::shown(self.map, span)
    }

    /// Does something at another place, then returns to this one.
    pub(crate) fn with_env<R>(&mut self, env: Env, body: impl FnOnce(&mut Self) -> R) -> R {
        let saved = std::mem::replace(&mut self.env, env);
        let result = body(self);
        self.env = saved;
        result
    }

    /// Puts something off until types are complete.
    pub(crate) fn later(&mut self, action: impl for<'x> FnOnce(&mut Checker<'x, 'f>) + 'f) {
        self.later.push_back(Box::new(action));
    }

    /// Does what was put off.
    pub(crate) fn do_later(&mut self) {
        while let Some(action) = self.later.pop_front() {
            action(self);
        }
    }

    /// The language version of the file that is being checked.
    pub(crate) fn version(&self) -> u32 {
        self.files.get(self.env.file).map_or(27, |f| f.version)
    }

    /// Whether the file's language version has a feature of go1.`minor`; else says so.
    pub(crate) fn allow_version(&mut self, minor: u32, span: Span, what: &str) -> bool {
        let allowed = self.version() >= minor;
        if !allowed {
            let message = format!("{what} {}", self.requires(minor));
            self.err(Code::UnsupportedFeature, span, message);
        }
        allowed
    }

    /// Which version something needs, and where the file's version comes from.
    pub(crate) fn requires(&self, minor: u32) -> String {
        let by_file = self.files.get(self.env.file).is_some_and(|f| f.declares_version);
        let source = if by_file {
            format!("file declares //go:build go1.{}", self.version())
        } else {
            let lang = self.opts.lang.or(self.opts.module_lang).unwrap_or(27);
            format!("-lang was set to go1.{lang}; check go.mod")
        };
        format!("requires go1.{minor} or later ({source})")
    }

    /// A new object of this package.
    pub(crate) fn new_object(
        &mut self,
        name: Symbol,
        span: Span,
        ty: Ty,
        kind: ObjectKind,
    ) -> ObjId {
        self.c.objects.add(Object { name, pkg: Some(self.pkg), span, ty, kind })
    }

    /// A new variable under an identifier.
    pub(crate) fn new_var(&mut self, ident: &ast::Ident, ty: Ty, kind: VarKind) -> ObjId {
        let id = self.new_object(ident.name, ident.span, ty, ObjectKind::Var(kind));
        self.c.info.defs.insert(ident.id, id);
        id
    }

    /// Declares an object in the innermost scope, or reports that the name is taken.
    pub(crate) fn declare(&mut self, name: Symbol, span: Span, obj: ObjId) {
        if name.is_blank() || name.as_str().is_empty() {
            return;
        }
        if self.at_input_level() {
            return self.declare_in_session(name, obj);
        }
        if let Err(other) = self.env.scopes.insert(name, obj) {
            // Nothing can use it.
            self.used.insert(obj);
            self.redeclared(name, span, other);
        }
    }

    /// Reports that a name is declared twice in one block.
    pub(crate) fn redeclared(&mut self, name: Symbol, span: Span, other: ObjId) {
        let there = self.c.objects.get(other).span;
        let mut message = format!("{name} redeclared in this block");
        if !there.is_none() {
            message += &format!("\n\t{}: other declaration of {name}", self.pos(there));
        }
        let error = TypeError::new(Code::DuplicateDecl, span, message);
        self.report(error.with_label(there, "other declaration"));
    }

    /// Notes that the declaration being checked refers to a package-level object.
    pub(crate) fn depend_on(&mut self, obj: ObjId) {
        let Some(from) = self.env.decl else { return };
        if !self.decls.contains_key(&obj) {
            return;
        }
        if let Some(decl) = self.decls.get_mut(&from)
            && decl.dep_set.insert(obj)
        {
            decl.deps.push(obj);
        }
    }

    /// Records under a node what its expression is.
    pub(crate) fn record(&mut self, id: NodeId, mode: super::info::Mode, ty: Ty) {
        self.c.info.record(id, super::info::TypeAndValue { mode, ty });
    }
}
