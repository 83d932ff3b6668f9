//! Inputs of an interactive session.
//!
//! The statements of an input become one function, which the session's main goroutine runs. Before them it initializes what
//! packages the input was the first to import. Variables that the input declares are package-level ones; so are those
//! that keep the values of its expressions.
//!
//! What a session does not need any more can be taken back ([`LowerState::rewind`]): everything here only grows at the end, so
//! an input that nothing refers to leaves the tables as they were.

use std::rc::Rc;

use racewalk_grammar::ast::{self, NodeId, Stmt};
use racewalk_grammar::diag::Diagnostic;
use racewalk_grammar::source::Span;
use racewalk_grammar::symbol::Symbol;
use rustc_hash::FxHashMap;

use super::call::plain;
use super::frame::{FnState, PkgId0, slots};
use super::func::FuncShape;
use super::place::Loc;
use super::{FuncKey, Lower, LowerOptions, LowerState};
use super::{capture, escape};
use crate::mem::layout::Layouts;
use crate::mem::{Addr, Block};
use crate::race::NO_SITE;
use crate::runtime::program::Program;
use crate::runtime::step::Cx;
use crate::tree::ir::{Access, Callee, Ex, FuncId, FuncPlan, SlotKind, St};
use crate::types::info::{Checked, Initializer};
use crate::types::object::{ObjId, ObjectKind, PkgId, VarKind};
use crate::types::ty::Ty;

/// An input that was checked.
pub(crate) struct InputParts<'a> {
    /// The name of its function in traces.
    pub(crate) name: String,
    /// The session's package.
    pub(crate) pkg: PkgId,
    /// Its functions and types, as a file.
    pub(crate) file: Rc<ast::File>,
    /// Its statements; declarations of types and constants among them.
    pub(crate) stmts: Vec<&'a Stmt>,
    /// Of a file: the initializations of its variables.
    pub(crate) variables: &'a [Initializer],
    /// Its `init` functions.
    pub(crate) inits: &'a [ObjId],
    /// A file's `main`.
    pub(crate) main: Option<ObjId>,
    /// Variables for the values of expression statements.
    pub(crate) shown: &'a FxHashMap<NodeId, Vec<ObjId>>,
}

/// Lowers an input and all it refers to.
///
/// # Errors
///
/// What is not supported, with its place.
pub(crate) fn lower_input(
    checked: &mut Checked,
    cx: &mut Cx,
    program: &mut Program,
    state: &mut LowerState,
    opts: LowerOptions,
    input: &InputParts<'_>,
) -> Result<FuncId, Vec<Diagnostic>> {
    let mut lower = Lower::new(checked, cx, program, state, opts);
    lower.know_printing();
    lower.register_packages();
    lower.know_reflection();
    lower.register_file(&input.file, input.pkg);
    let id = lower.reserve_func(None);
    let plan = lower.input(input);
    lower.install(id, &plan);
    lower.finish();
    if lower.errors.is_empty() { Ok(id) } else { Err(lower.errors) }
}

/// Lowers a function without parameters that gives a variable's value as text; `show` is a function from `any` to `string`.
///
/// # Errors
///
/// What is not supported, with its place.
pub(crate) fn lower_show(
    checked: &mut Checked,
    cx: &mut Cx,
    program: &mut Program,
    state: &mut LowerState,
    show: ObjId,
    value: ObjId,
) -> Result<FuncId, Vec<Diagnostic>> {
    let opts = LowerOptions { race: false, access_grain: false };
    let mut lower = Lower::new(checked, cx, program, state, opts);
    lower.register_packages();
    let id = lower.reserve_func(None);
    let plan = lower.show(show, value);
    lower.install(id, &plan);
    lower.finish();
    if lower.errors.is_empty() { Ok(id) } else { Err(lower.errors) }
}

impl Lower<'_> {
    /// Keeps what is to be said of a function's variables, when plans are kept.
    pub(super) fn note_escapes(&mut self, facts: &capture::Facts) {
        if self.state.plans.is_some() {
            self.state.told.extend(escape::locals(self.checked, facts));
        }
    }

    /// Finds the declarations of an input.
    fn register_file(&mut self, file: &Rc<ast::File>, pkg: PkgId) {
        for (d, decl) in file.decls.iter().enumerate() {
            match decl {
                ast::Decl::Func(func) => {
                    self.state.decls.insert(func.id, (file.clone(), d, pkg));
                }
                ast::Decl::Gen(decl) => {
                    if let ast::Specs::Type(specs) = &decl.specs {
                        super::field_spans(&self.checked.info, specs, &mut self.state.fields);
                    }
                }
            }
        }
    }

    fn input(&mut self, input: &InputParts<'_>) -> FuncPlan {
        let lang = self.lang(&input.file);
        let stmts = input.stmts.iter().copied();
        let facts = Rc::new(capture::analyse(self.checked, lang, &[], &[], stmts));
        self.note_escapes(&facts);
        let state = FnState {
            name: input.name.clone(),
            pkg: PkgId0(input.pkg),
            lang,
            defers: facts.defers.contains_key(&None),
            facts,
            ..FnState::default()
        };
        let outer = std::mem::replace(&mut self.f, Box::new(state));
        self.f.site = self.site(Span::NONE);
        let header = self.header(&FuncShape::default());
        for import in self.checked.package(input.pkg).imports.clone() {
            self.init_packages(import);
        }
        self.request_error_types();
        if !input.variables.is_empty() {
            let func = self.variables_init(input.pkg, false, "main.init", input.variables);
            self.call_init(func);
        }
        for &func in input.inits.iter().chain(&input.main) {
            let func = self.decl_func(func, Rc::from([]));
            self.call_init(func);
        }
        for stmt in &input.stmts {
            match input.shown.get(&stmt.id) {
                Some(objs) => self.kept_values(stmt, objs),
                None => self.stmt(stmt, None),
            }
        }
        self.emit(St::Return);
        let plan = self.plan(header);
        self.f = outer;
        plan
    }

    /// An expression statement whose values variables keep. Nobody knows those yet, so that is no access.
    fn kept_values(&mut self, stmt: &Stmt, objs: &[ObjId]) {
        let ast::StmtKind::Expr(e) = &stmt.kind else { return };
        self.f.site = self.site(stmt.span.start());
        self.f.has_call = super::stmt::has_call(self.checked, e);
        let mark = self.mark();
        let values = match objs {
            [only] => {
                let ty = self.obj_ty(*only);
                vec![(self.value_as(e, ty), ty)]
            }
            _ => self.several(e),
        };
        for ((value, from), &obj) in values.into_iter().zip(objs) {
            let ty = self.obj_ty(obj);
            let value = self.convert(value, from, ty);
            self.set_variable(obj, value, false);
        }
        self.release(mark);
    }

    /// Sets a package-level variable of the session where it is declared.
    pub(super) fn declare_in_session(&mut self, obj: ObjId, value: Ex) {
        if self.checked.objects.get(obj).name.is_blank() {
            self.emit(St::Eval(value));
        } else {
            // Functions of the input may have handed it to a goroutine already.
            self.set_variable(obj, value, true);
        }
    }

    fn set_variable(&mut self, obj: ObjId, value: Ex, shared: bool) {
        let ty = self.obj_ty(obj);
        let (layout, _) = self.lay(ty);
        let value = self.cloned(value, layout);
        let Loc::Mem { place, .. } = self.var_loc(obj) else { return };
        let span = self.checked.objects.get(obj).span;
        let desc = self.var_desc(obj);
        let site = self.site_of(span, desc);
        self.store(place, layout, value, Access { site, shared, back: 0 });
    }

    /// Whether a variable is one at package level.
    pub(super) fn is_package_variable(&self, obj: ObjId) -> bool {
        matches!(self.checked.objects.get(obj).kind, ObjectKind::Var(VarKind::Package))
    }

    fn show(&mut self, show: ObjId, value: ObjId) -> FuncPlan {
        let state = FnState { name: "runtime.show".to_owned(), lang: 27, ..FnState::default() };
        let outer = std::mem::replace(&mut self.f, Box::new(state));
        self.f.site = self.site(Span::NONE);
        let result = vec![(Ty::STRING, None)];
        let header = self.header(&FuncShape { results: result, ..FuncShape::default() });
        if let Some(pkg) = self.checked.objects.get(show).pkg {
            self.init_packages(pkg);
        }
        let ty = self.obj_ty(value);
        let (layout, _) = self.lay(ty);
        let Loc::Mem { place, .. } = self.var_loc(value) else { return self.plan(header) };
        let access = self.private();
        let loaded = self.load(place, layout, access);
        let any = self.convert(loaded, ty, Ty::ANY);
        let func = self.decl_func(show, Rc::from([]));
        let site = self.f.site;
        let text = self.emit_call(plain(Callee::Func(func)), vec![any], &[Ty::STRING], site);
        self.emit(St::Set(0, slots(text, 2)));
        self.f.map = self.map_with(self.f.map, 0, SlotKind::Pointer);
        self.emit(St::Return);
        let mut plan = self.plan(header);
        plan.hidden = true;
        self.f = outer;
        plan
    }
}

/// How far the tables of lowering and of the program have grown.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Extent {
    funcs: usize,
    steps: usize,
    sites: usize,
    maps: usize,
    /// Functions with an identity, which others may refer to later.
    named: usize,
    rtypes: usize,
    reflected: bool,
    strings: usize,
    boxes: usize,
}

impl LowerState {
    /// How far everything has grown.
    pub(crate) fn extent(&self, cx: &Cx, program: &Program) -> Extent {
        Extent {
            funcs: cx.tables.funcs.len(),
            steps: program.steps.len(),
            sites: cx.tables.sites.len(),
            maps: cx.tables.maps.len(),
            named: self.named.len(),
            rtypes: self.recorded.len(),
            reflected: self.reflected,
            strings: self.new_strings.len(),
            boxes: self.new_boxes.len(),
        }
    }

    /// Whether the functions lowered since then are only those of inputs and their literals, and no type became known: only
    /// function values and goroutines can refer to them.
    pub(crate) fn is_private_since(&self, extent: &Extent) -> bool {
        self.named.len() == extent.named && self.recorded.len() == extent.rtypes
    }

    /// How many functions were lowered since then.
    pub(crate) fn lowered_since(&self, extent: &Extent, cx: &Cx) -> usize {
        cx.tables.funcs.len() - extent.funcs
    }

    /// Lowering for its plans alone, with the declarations of this session.
    pub(crate) fn for_plans(&self) -> LowerState {
        let mut state = LowerState {
            decls: self.decls.clone(),
            fields: self.fields.clone(),
            known_packages: self.known_packages,
            ..LowerState::default()
        };
        state.keep_plans();
        state
    }

    /// The local variables of what was lowered, when plans are kept.
    pub(crate) fn told(&self) -> &[escape::Told] {
        &self.told
    }

    /// Takes back what was lowered since then. Nothing may refer to it any more.
    pub(crate) fn rewind(&mut self, extent: &Extent, cx: &mut Cx, program: &mut Program) {
        let first = extent.funcs as u32;
        if !self.is_private_since(extent) {
            cx.tables.methods.retain(|_, func| func.0 < first);
            cx.tables.forget_methods();
        }
        if self.reflected {
            let tables = &mut cx.tables;
            let known = tables.stubs.len() + tables.listed.len();
            tables.stubs.retain(|_, func| func.0 < first);
            tables.listed.retain(|_, methods| methods.iter().all(|method| method.func.0 < first));
            // What is missing of older types now is recorded again when it is wanted.
            let kept = tables.stubs.len() + tables.listed.len() == known;
            self.reflected = extent.reflected && kept;
        }
        for key in self.named.drain(extent.named..) {
            self.funcs.remove(&key);
        }
        for ty in self.recorded.drain(extent.rtypes..) {
            if let Some(entry) = cx.tables.rtypes.get_mut(ty.0 as usize) {
                *entry = None;
            }
        }
        let texts = self.new_strings.drain(extent.strings..);
        let texts = texts.filter_map(|text| self.strings.remove(&text));
        let boxes = self.new_boxes.drain(extent.boxes..).filter_map(|key| self.boxes.remove(&key));
        for addr in texts.chain(boxes) {
            cx.gc.unpin(addr);
        }
        self.keys.truncate(extent.funcs);
        cx.tables.funcs.truncate(extent.funcs);
        cx.tables.func_infos.truncate(extent.funcs);
        cx.tables.func_values.truncate(extent.funcs);
        cx.tables.maps.truncate(extent.maps);
        cx.tables.sites.truncate(extent.sites);
        program.steps.truncate(extent.steps);
        cx.tables.metas.truncate(extent.steps);
    }

    /// Another object stands for a package-level variable from now on.
    pub(crate) fn move_variable(&mut self, from: ObjId, to: ObjId) {
        if let Some(addr) = self.globals.remove(&from) {
            self.globals.insert(to, addr);
        }
    }

    /// Lets go of a package-level variable that nothing refers to any more.
    pub(crate) fn drop_variable(&mut self, obj: ObjId, cx: &mut Cx) {
        if let Some(addr) = self.globals.remove(&obj) {
            let globals = &mut cx.state.globals;
            if let Some(at) = globals.iter().rposition(|&block| block == addr) {
                globals.remove(at);
            }
        }
    }

    /// The address of a package-level variable that was used.
    pub(crate) fn variable(&self, obj: ObjId) -> Option<Addr> {
        self.globals.get(&obj).copied()
    }

    /// Forgets the declarations of nodes with ids from `from` up to, not including, `to`.
    pub(crate) fn forget_nodes(&mut self, from: usize, to: usize) {
        for id in from..to {
            self.decls.remove(&NodeId(id as u32));
        }
    }

    /// Which packages are initialized, to be restored when an input fails before it runs.
    pub(crate) fn initialized(&self) -> FxHashMap<PkgId, ()> {
        self.initialized.clone()
    }

    /// Restores that.
    pub(crate) fn set_initialized(&mut self, packages: FxHashMap<PkgId, ()>) {
        self.initialized = packages;
    }

    /// A method of that type was declared anew or added, or the type got another name: what is known of types at run time is found out again.
    pub(crate) fn refresh_types(
        &mut self,
        checked: &mut Checked,
        cx: &mut Cx,
        program: &mut Program,
        methods: &[Symbol],
    ) {
        let is_old = |key: &FuncKey| match key {
            FuncKey::IfaceMethod(_, name, _)
            | FuncKey::Bound(_, name, ..)
            | FuncKey::MethodExpr(_, name, ..) => methods.contains(name),
            FuncKey::Decl(..) | FuncKey::Start(_) => false,
        };
        self.funcs.retain(|key, _| !is_old(key));
        cx.tables.forget_methods();
        let opts = LowerOptions { race: true, access_grain: true };
        let mut lower = Lower::new(checked, cx, program, self, opts);
        lower.refresh_rtypes();
        lower.finish();
    }

    /// Names a function for which others may ask.
    pub(super) fn remember(&mut self, key: &FuncKey) {
        self.named.push(key.clone());
    }
}

/// What may still refer to code that is to be taken back.
pub(crate) struct Rest<'a> {
    cx: &'a mut Cx,
    extent: &'a Extent,
}

impl<'a> Rest<'a> {
    /// Of what was lowered since then.
    pub(crate) fn since(cx: &'a mut Cx, extent: &'a Extent) -> Self {
        Rest { cx, extent }
    }

    /// Whether no function value refers to it any more. Garbage is collected to find out. If so, blocks that were allocated there
    /// lose the place of their allocation.
    pub(crate) fn is_free(&mut self) -> bool {
        let (first, site) = (self.extent.funcs, self.extent.sites as u32);
        let values = self.cx.tables.func_values.split_off(first);
        self.cx.collect_garbage(None);
        let funcs = first as u64..(first + values.len()) as u64;
        let mem = &self.cx.mem;
        let from_here = |block: &Block| block.meta.site >= site && block.meta.site != NO_SITE;
        let here: Vec<Block> = mem.blocks().filter(from_here).collect();
        let may_be_closure =
            |block: &Block| block.size >= 8 && funcs.contains(&mem.ld8(block.addr));
        let is_live = |&addr: &Addr| addr != 0 && mem.block_of(addr).is_some();
        let free = !here.iter().any(may_be_closure) && !values.iter().any(is_live);
        if free {
            here.iter().for_each(|block| self.cx.mem.forget_site(block.addr));
        }
        for (id, addr) in funcs.zip(values) {
            let live = addr == 0 || self.cx.mem.block_of(addr).is_some();
            let addr = if live || free { addr } else { self.cx.alloc(Layouts::WORD, 1, 0) };
            if addr != 0 && !free {
                self.cx.mem.st8(addr, id);
            }
            self.cx.tables.func_values.push(addr);
        }
        free
    }
}
