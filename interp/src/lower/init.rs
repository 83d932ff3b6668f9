//! What starts a program: package initialization, then `main` (spec: Program initialization and execution).

use std::collections::BTreeMap;
use std::rc::Rc;

use racewalk_grammar::source::Span;
use racewalk_grammar::symbol::Symbol;
use rustc_hash::FxHashSet;

use super::Lower;
use super::call::plain;
use super::capture;
use super::frame::{FnState, PkgId0};
use super::func::FuncShape;
use super::place::Loc;
use crate::tree::ir::{Callee, Ex, FuncPlan, St};
use crate::types::object::{ObjId, PkgId};
use crate::types::ty::Ty;

impl Lower<'_> {
    /// Initializes the packages that `pkg` needs and were not initialized, then calls its `main`.
    pub(super) fn start(&mut self, pkg: PkgId) -> FuncPlan {
        let state = FnState { name: "runtime.main".to_owned(), lang: 27, ..FnState::default() };
        let outer = std::mem::replace(&mut self.f, Box::new(state));
        self.f.site = self.site(Span::NONE);
        let header = self.header(&FuncShape::default());
        self.init_packages(pkg);
        self.request_error_types();
        let main = self.checked.package(pkg).scope.get(&Symbol::intern("main")).copied();
        if let Some(main) = main {
            let func = self.decl_func(main, Rc::from([]));
            let site = self.f.site;
            self.emit_call(plain(Callee::Func(func)), Vec::new(), &[], site);
        }
        self.emit(St::Return);
        let mut plan = self.plan(header);
        plan.hidden = true;
        self.f = outer;
        plan
    }

    /// Lets the types of run-time errors be known, though nothing in the program may refer to them.
    pub(super) fn request_error_types(&mut self) {
        let runtime = self.checked.package_by_path("runtime");
        let types = runtime.and_then(|pkg| {
            self.checked.package(pkg).scope.get(&Symbol::intern("errorTypes")).copied()
        });
        if let Some(types) = types {
            self.decl_func(types, Rc::from([]));
        }
    }

    /// Initializes a package after all that it imports: of the packages that are ready, always the one whose path comes first.
    pub(super) fn init_packages(&mut self, pkg: PkgId) {
        let mut waits: BTreeMap<(bool, String), (PkgId, Vec<PkgId>)> = BTreeMap::new();
        let mut work = vec![pkg];
        let mut seen = FxHashSet::default();
        while let Some(id) = work.pop() {
            if self.state.initialized.contains_key(&id) || !seen.insert(id) {
                continue;
            }
            let package = self.checked.package(id);
            work.extend(&package.imports);
            waits.insert((id == pkg, package.path.clone()), (id, package.imports.clone()));
        }
        loop {
            let done = &self.state.initialized;
            let is_ready = |imports: &[PkgId]| imports.iter().all(|i| done.contains_key(i));
            let ready = waits.iter().find(|(_, (_, imports))| is_ready(imports));
            let Some((key, &(id, _))) = ready else { break };
            let key = key.clone();
            waits.remove(&key);
            self.state.initialized.insert(id, ());
            self.init_package(id);
        }
    }

    fn init_package(&mut self, pkg: PkgId) {
        let package = self.checked.package(pkg);
        let (initializers, inits) = (package.init_order.clone(), package.inits.clone());
        let library = package.library;
        let name = self.pkg_name(pkg);
        if !initializers.is_empty() {
            let func = self.variables_init(pkg, library, &format!("{name}.init"), &initializers);
            self.call_init(func);
        }
        for init in inits {
            let func = self.decl_func(init, Rc::from([]));
            self.call_init(func);
        }
    }

    pub(super) fn call_init(&mut self, func: crate::tree::ir::FuncId) {
        let mark = self.mark();
        let site = self.f.site;
        self.emit_call(plain(Callee::Func(func)), Vec::new(), &[], site);
        self.release(mark);
    }

    /// A function that sets a package's variables, in the order they depend on each other.
    pub(super) fn variables_init(
        &mut self,
        pkg: PkgId,
        library: bool,
        name: &str,
        initializers: &[crate::types::info::Initializer],
    ) -> crate::tree::ir::FuncId {
        let id = self.reserve_func(None);
        let state = FnState {
            name: name.to_owned(),
            pkg: PkgId0(pkg),
            library,
            lang: 27,
            ..FnState::default()
        };
        let outer = std::mem::replace(&mut self.f, Box::new(state));
        self.f.site = self.site(Span::NONE);
        let header = self.header(&FuncShape::default());
        for init in initializers {
            let rhs = init.rhs.clone();
            self.f.lang = self.lang_at(pkg, rhs.span);
            self.f.facts = Rc::new(capture::analyse_expr(self.checked, self.f.lang, &rhs));
            self.f.site = self.site(rhs.span);
            self.f.has_call = super::stmt::has_call(self.checked, &rhs);
            let mark = self.mark();
            self.initialize(&init.lhs, &rhs);
            self.release(mark);
        }
        self.emit(St::Return);
        let mut plan = self.plan(header);
        plan.hidden = false;
        self.f = outer;
        self.install(id, &plan);
        id
    }

    /// The language version of the file of a package that holds a place.
    fn lang_at(&self, pkg: PkgId, at: Span) -> u32 {
        let files = &self.checked.package(pkg).files;
        let before = files.iter().filter(|file| file.package.span.lo <= at.lo);
        let file = before.max_by_key(|file| file.package.span.lo);
        file.map_or(27, |file| self.lang(file))
    }

    fn initialize(&mut self, lhs: &[ObjId], rhs: &racewalk_grammar::ast::Expr) {
        if let [only] = lhs {
            let ty = self.obj_ty(*only);
            let value = self.value_as(rhs, ty);
            self.set_global(*only, value, rhs);
            return;
        }
        let values = self.several(rhs);
        for (&obj, (value, from)) in lhs.iter().zip(values) {
            let ty = self.obj_ty(obj);
            let value = self.convert(value, from, ty);
            self.set_global(obj, value, rhs);
        }
    }

    fn set_global(&mut self, obj: ObjId, value: Ex, rhs: &racewalk_grammar::ast::Expr) {
        if self.checked.objects.get(obj).name.is_blank() {
            self.emit(St::Eval(value));
            return;
        }
        let ty: Ty = self.obj_ty(obj);
        let (layout, _) = self.lay(ty);
        let Loc::Mem { place, shared } = self.var_loc(obj) else { return };
        let desc = self.var_desc(obj);
        let site = self.site_of(rhs.span, desc);
        self.store(place, layout, value, crate::tree::ir::Access { site, shared, back: 0 });
    }
}
