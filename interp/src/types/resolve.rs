//! Package-level names: imports, declarations, methods and their receivers' types (spec: Packages, Scopes).

use racewalk_grammar::ast::{self, Decl as AstDecl, Expr, ExprKind, FuncDecl, Ident, Specs};
use racewalk_grammar::source::Span;
use racewalk_grammar::symbol::Symbol;
use rustc_hash::{FxHashMap, FxHashSet};

use super::env::{Checker, Decl, DeclKind, FileScope, State};
use super::error::{Code, TypeError};
use super::object::{FuncObject, ObjId, ObjectKind, PkgId, VarKind};
use super::ty::{Method, Ty};
use crate::constant::ConstValue;

/// What an import that failed stands for: nothing is said about its members.
pub(crate) const BROKEN_PKG: PkgId = PkgId(u32::MAX);

/// What a package declares, in source order.
#[derive(Default)]
pub(crate) struct Collected {
    /// All objects, methods and blank ones included.
    pub(crate) order: Vec<ObjId>,
    /// `init` functions.
    pub(crate) inits: Vec<ObjId>,
    /// Methods with the name of their receiver's base type.
    methods: Vec<(ObjId, Option<Symbol>, bool)>,
}

impl<'f> Checker<'_, 'f> {
    /// Declares everything at package level.
    pub(crate) fn collect(
        &mut self,
        files: &'f [std::rc::Rc<ast::File>],
        imports: &Imports,
    ) -> Collected {
        let mut found = Collected::default();
        for (index, file) in files.iter().enumerate() {
            let version = self.file_version(file);
            self.c.info.go_versions.insert(file.file.0, version);
            let declares_version = self.opts.lang.is_none() && file.go_version == Some(version);
            self.files.push(FileScope { version, declares_version, ..FileScope::default() });
            self.env.file = index;
            for spec in &file.imports {
                self.import(index, spec, imports);
            }
        }
        for (index, file) in files.iter().enumerate() {
            self.env.file = index;
            for decl in &file.decls {
                match decl {
                    AstDecl::Gen(decl) => self.collect_specs(index, &decl.specs, &mut found),
                    AstDecl::Func(decl) => self.collect_func(index, decl, &mut found),
                }
            }
        }
        self.check_import_conflicts();
        self.associate_methods(&found);
        found
    }

    fn file_version(&self, file: &ast::File) -> u32 {
        let own = file.go_version.map(|v| v.max(21));
        self.opts.lang.or(own).or(self.opts.module_lang).unwrap_or(27)
    }

    pub(crate) fn import(&mut self, index: usize, spec: &'f ast::ImportSpec, imports: &Imports) {
        let Some(&pkg) = imports.get(&spec.path) else { return };
        let name = self.import_name(spec, imports);
        if name.as_str() == "init" {
            let message = "cannot import package as init - init must be a func";
            self.err(Code::InvalidInitDecl, spec.span, message);
            return;
        }
        let at = spec.name.map_or(spec.path_span, |n| n.span);
        let obj = self.new_object(name, at, Ty::INVALID, ObjectKind::PkgName(pkg));
        match &spec.name {
            Some(ident) => self.c.info.defs.insert(ident.id, obj),
            None => self.c.info.implicits.insert(spec.id, obj),
        };
        if name.is_blank() {
            return;
        }
        if pkg != BROKEN_PKG {
            self.files[index].imports.push((obj, spec.span, spec.path));
        } else {
            self.broken_imports = true;
            self.files[index].broken_dot |= name.as_str() == ".";
            self.used.insert(obj);
        }
        if name.as_str() == "." {
            self.dot_import(index, pkg, obj);
            return;
        }
        if let Some(&other) = self.files[index].names.get(&name) {
            self.redeclared(name, at, other);
            return;
        }
        self.files[index].names.insert(name, obj);
    }

    /// The local name of an import.
    pub(crate) fn import_name(&self, spec: &ast::ImportSpec, imports: &Imports) -> Symbol {
        match (&spec.name, imports.get(&spec.path)) {
            (Some(ident), _) => ident.name,
            (None, Some(&pkg)) if pkg != BROKEN_PKG => self.c.package(pkg).name,
            (None, _) => {
                let path = spec.path.as_str();
                Symbol::intern(path.rsplit('/').next().unwrap_or(path))
            }
        }
    }

    fn dot_import(&mut self, index: usize, pkg: PkgId, import: ObjId) {
        if pkg == BROKEN_PKG {
            return;
        }
        let mut names: Vec<(Symbol, ObjId)> = self
            .c
            .package(pkg)
            .scope
            .iter()
            .filter(|(name, _)| name.is_exported())
            .map(|(&name, &obj)| (name, obj))
            .collect();
        names.sort();
        for (name, obj) in names {
            self.files[index].names.insert(name, obj);
            self.files[index].dot.insert(obj, import);
        }
    }

    pub(crate) fn collect_specs(&mut self, file: usize, specs: &'f Specs, found: &mut Collected) {
        match specs {
            Specs::Const(specs) => {
                let mut from = None;
                for spec in specs {
                    if spec.ty.is_some() || !spec.values.is_empty() {
                        from = Some(spec);
                    }
                    for (index, ident) in spec.names.iter().enumerate() {
                        let kind = ObjectKind::Const(ConstValue::from(0i64));
                        let decl = DeclKind::Const { spec, from, index };
                        self.declare_package(file, ident, kind, decl, found);
                    }
                    self.const_arity(spec, from);
                }
            }
            Specs::Var(specs) => {
                for spec in specs {
                    self.var_arity(spec);
                    for (index, ident) in spec.names.iter().enumerate() {
                        let kind = ObjectKind::Var(VarKind::Package);
                        let decl = DeclKind::Var { spec, index };
                        self.declare_package(file, ident, kind, decl, found);
                    }
                }
            }
            Specs::Type(specs) => {
                for spec in specs {
                    let kind = ObjectKind::TypeName { alias: spec.alias };
                    let decl = DeclKind::Type(spec);
                    let obj = self.declare_package(file, &spec.name, kind, decl, found);
                    if !spec.alias {
                        self.new_named(obj, spec);
                    } else if !spec.type_params.is_empty() {
                        let empty =
                            super::info::GenericAlias { type_params: Vec::new(), ty: Ty::INVALID };
                        self.c.generic_aliases.insert(obj, empty);
                    }
                }
            }
        }
    }

    fn declare_package(
        &mut self,
        file: usize,
        ident: &Ident,
        kind: ObjectKind,
        decl: DeclKind<'f>,
        found: &mut Collected,
    ) -> ObjId {
        let obj = self.new_object(ident.name, ident.span, Ty::INVALID, kind);
        self.c.info.defs.insert(ident.id, obj);
        self.add_decl(file, obj, decl);
        found.order.push(obj);
        let main = self.c.package(self.pkg).name.as_str() == "main";
        match ident.name.as_str() {
            "init" => {
                let message = "cannot declare init - must be func";
                self.err(Code::InvalidInitDecl, ident.span, message);
            }
            "main" if main => {
                let message = "cannot declare main - must be func";
                self.err(Code::InvalidMainDecl, ident.span, message);
            }
            _ => self.insert_package(ident.name, ident.span, obj),
        }
        obj
    }

    fn add_decl(&mut self, file: usize, obj: ObjId, kind: DeclKind<'f>) {
        let decl =
            Decl { file, kind, state: State::New, deps: Vec::new(), dep_set: FxHashSet::default() };
        self.decls.insert(obj, decl);
    }

    fn insert_package(&mut self, name: Symbol, span: Span, obj: ObjId) {
        if name.is_blank() {
            return;
        }
        let pkg = self.pkg.0 as usize;
        let scope = &mut self.c.packages[pkg].scope;
        if let Some(&other) = scope.get(&name)
            && !self.opts.repl
        {
            self.redeclared(name, span, other);
            return;
        }
        scope.insert(name, obj);
    }

    pub(crate) fn collect_func(&mut self, file: usize, decl: &'f FuncDecl, found: &mut Collected) {
        let ident = &decl.name;
        let kind = ObjectKind::Func(FuncObject {
            decl: decl.id,
            recv: None,
            type_params: Vec::new(),
            recv_name: None,
            param_names: Vec::new(),
        });
        let obj = self.new_object(ident.name, ident.span, Ty::INVALID, kind);
        self.c.info.defs.insert(ident.id, obj);
        self.add_decl(file, obj, DeclKind::Func(decl));
        found.order.push(obj);
        if let Some(recv) = &decl.recv {
            let (base, pointer) = receiver_base(&recv.ty);
            found.methods.push((obj, base, pointer));
            return;
        }
        let main = self.c.package(self.pkg).name.as_str() == "main";
        let name = ident.name.as_str();
        if name == "init" || (name == "main" && main) {
            self.check_entry(decl);
        }
        if name == "init" {
            found.inits.push(obj);
            if decl.body.is_none() {
                self.err(Code::MissingInitBody, ident.span, "func init must have a body");
                self.decls.remove(&obj);
                found.order.pop();
            }
            return;
        }
        self.insert_package(ident.name, ident.span, obj);
    }

    /// `main` and `init` take nothing and return nothing.
    fn check_entry(&mut self, decl: &'f FuncDecl) {
        let name = decl.name.name;
        let code =
            if name.as_str() == "init" { Code::InvalidInitDecl } else { Code::InvalidMainDecl };
        if let Some(first) = decl.ty.type_params.first() {
            let message = format!("func {name} must have no type parameters");
            self.err(code, first.name.span, message);
        }
        if !decl.ty.params.is_empty() || !decl.ty.results.is_empty() {
            let message = format!("func {name} must have no arguments and no return values");
            self.err(code, decl.name.span, message);
        }
    }

    /// A name may not be declared both in a file's import and in the package.
    fn check_import_conflicts(&mut self) {
        if self.opts.repl {
            return;
        }
        for index in 0..self.files.len() {
            let mut names: Vec<(Symbol, ObjId)> =
                self.files[index].names.iter().map(|(&n, &o)| (n, o)).collect();
            names.sort();
            for (name, import) in names {
                let Some(&obj) = self.c.package(self.pkg).scope.get(&name) else { continue };
                self.import_conflict(index, name, import, obj);
            }
        }
    }

    fn import_conflict(&mut self, index: usize, name: Symbol, import: ObjId, obj: ObjId) {
        let at = self.c.objects.get(obj).span;
        let (there, message) = match self.c.objects.get(import).kind {
            ObjectKind::PkgName(pkg) => {
                let what = if pkg == BROKEN_PKG {
                    name.to_string()
                } else {
                    let package = self.c.package(pkg);
                    format!("package {} (\"{}\")", package.name, package.path)
                };
                (
                    self.c.objects.get(import).span,
                    format!("{name} already declared through import of {what}"),
                )
            }
            _ => {
                let via = self.files[index].dot.get(&import).copied();
                let there = via.map_or(Span::NONE, |o| self.c.objects.get(o).span);
                let package = match via.map(|o| &self.c.objects.get(o).kind) {
                    Some(&ObjectKind::PkgName(pkg)) if pkg != BROKEN_PKG => {
                        let package = self.c.package(pkg);
                        format!("{} (\"{}\")", package.name, package.path)
                    }
                    _ => String::new(),
                };
                let message =
                    format!("{name} already declared through dot-import of package {package}");
                (there, message)
            }
        };
        let message = format!("{message}\n\t{}: other declaration of {name}", self.pos(there));
        self.report(TypeError::new(Code::DuplicateDecl, at, message).with_label(there, "import"));
    }

    /// Gives each type its methods.
    pub(crate) fn associate_methods(&mut self, found: &Collected) {
        for &(obj, base, pointer) in &found.methods {
            let Some(base) = base else { continue };
            let Some((owner, through_ptr)) = self.base_type(base, pointer) else { continue };
            let object = self.c.objects.get(obj);
            let (name, span) = (object.name, object.span);
            if name.is_blank() {
                continue;
            }
            let Some(id) = self.c.types.as_named(self.c.objects.get(owner).ty) else { continue };
            let methods = &self.c.types.named(id).methods;
            let ptr_recv = through_ptr;
            let method = Method { name, func: obj, ptr_recv, ty: Ty::INVALID };
            if let Some(index) = methods.iter().position(|m| m.name == name) {
                if self.opts.repl {
                    self.c.types.named_mut(id).methods[index] = method;
                    continue;
                }
                let other = methods[index].func;
                let there = self.c.objects.get(other).span;
                let owner = self.c.objects.get(owner).name;
                let pos = self.pos(there);
                let message = format!("method {owner}.{name} already declared at {pos}");
                let error = TypeError::new(Code::DuplicateMethod, span, message);
                self.report(error.with_label(there, "other declaration"));
                continue;
            }
            self.methods_of.entry(owner).or_default().push(obj);
            self.c.types.named_mut(id).methods.push(method);
        }
    }

    /// The defined type that a receiver's base name stands for, seen through aliases, and whether there is a pointer to it; there may
    /// be one only.
    fn base_type(&self, name: Symbol, pointer: bool) -> Option<(ObjId, bool)> {
        let mut name = name;
        let mut pointer = pointer;
        let mut seen = FxHashSet::default();
        loop {
            let &obj = self.c.package(self.pkg).scope.get(&name)?;
            if !seen.insert(obj) {
                return None;
            }
            let Some(decl) = self.decls.get(&obj) else {
                // A type of an earlier input.
                let object = self.c.objects.get(obj);
                let (base, is_ptr) = self.deref(object.ty);
                let owner = self.c.types.named(self.c.types.as_named(base)?).obj;
                let own = matches!(object.kind, ObjectKind::TypeName { .. })
                    && self.c.objects.get(owner).pkg == Some(self.pkg);
                return (own && !(pointer && is_ptr)).then_some((owner, pointer || is_ptr));
            };
            let DeclKind::Type(spec) = decl.kind else { return None };
            if !spec.alias {
                return Some((obj, pointer));
            }
            let (base, through) = alias_base(&spec.ty);
            if pointer && through {
                return None;
            }
            pointer |= through;
            name = base?;
        }
    }

    /// Reports fields and methods of one type that have the same name.
    pub(crate) fn check_field_method_clash(&mut self, owner: ObjId) {
        let Some(methods) = self.methods_of.get(&owner).cloned() else { return };
        let ty = self.c.objects.get(owner).ty;
        let super::ty::TyKind::Struct(info) = self.under_kind(ty) else { return };
        for method in methods {
            let object = self.c.objects.get(method);
            let (name, span) = (object.name, object.span);
            if !info.fields.iter().any(|f| f.name == name) {
                continue;
            }
            let there = self.field_span(owner, name);
            let pos = self.pos(there);
            let message = format!(
                "field and method with the same name {name}\n\t{pos}: other declaration of {name}"
            );
            let error = TypeError::new(Code::DuplicateFieldAndMethod, span, message);
            self.report(error.with_label(there, "the field"));
        }
    }

    fn field_span(&self, owner: ObjId, name: Symbol) -> Span {
        let spec = match self.decls.get(&owner).map(|d| d.kind) {
            Some(DeclKind::Type(spec)) => spec,
            _ => return Span::NONE,
        };
        let ExprKind::StructType(st) = &spec.ty.kind else { return Span::NONE };
        for field in &st.fields {
            if let Some(ident) = field.names.iter().find(|n| n.name == name) {
                return ident.span;
            }
            if field.names.is_empty() {
                let (base, _) = receiver_base(&field.ty);
                if base == Some(name) {
                    return field.ty.span;
                }
            }
        }
        Span::NONE
    }

    /// Reports imports that are not used.
    pub(crate) fn unused_imports(&mut self) {
        if self.opts.repl || self.opts.partial {
            return;
        }
        for index in 0..self.files.len() {
            for (obj, span, path) in std::mem::take(&mut self.files[index].imports) {
                if self.used.contains(&obj) {
                    continue;
                }
                let object = self.c.objects.get(obj);
                let name = object.name;
                let last = path.as_str().rsplit('/').next().unwrap_or("");
                let message = if name.as_str() == last || name.as_str() == "." {
                    format!("\"{path}\" imported and not used")
                } else {
                    format!("\"{path}\" imported as {name} and not used")
                };
                self.err(Code::UnusedImport, span, message);
            }
        }
    }
}

/// The name at the base of a receiver's type, and whether there is a pointer on the way.
fn receiver_base(e: &Expr) -> (Option<Symbol>, bool) {
    let (mut e, mut pointer) = (e, false);
    loop {
        match &e.kind {
            ExprKind::Paren(x) | ExprKind::Index(x, _) => e = x,
            ExprKind::Star(x) => {
                pointer = true;
                e = x;
            }
            ExprKind::Ident(name) => return (Some(*name), pointer),
            _ => return (None, pointer),
        }
    }
}

/// The same for the type that an alias stands for: an instance of a generic type has no methods of its own.
fn alias_base(e: &Expr) -> (Option<Symbol>, bool) {
    let mut inner = e;
    while let ExprKind::Paren(x) | ExprKind::Star(x) = &inner.kind {
        inner = x;
    }
    match &inner.kind {
        ExprKind::Ident(_) => receiver_base(e),
        _ => (None, false),
    }
}

/// Packages by import path; those that could not be imported are [`BROKEN_PKG`].
pub(crate) type Imports = FxHashMap<Symbol, PkgId>;
