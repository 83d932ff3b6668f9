//! Lowering: checked syntax trees to plans ([`crate::tree::ir`]) and from there to steps.
//!
//! No question about types is left in a plan. What it takes from a program's text is decided here: which variables live in frame
//! slots and which in memory, the order of evaluation (calls first, then plain reads, as gc does it), where memory is shared and so checked
//! for races, and what each access is called in a report.
//!
//! Functions are lowered when something that is lowered refers to them, so a program pays for what it uses.

mod alone;
mod assign;
mod builtins;
mod call;
mod capture;
mod closure;
mod compare;
mod convert;
mod declare;
pub(crate) mod escape;
mod expr;
mod frame;
mod func;
mod init;
mod input;
mod kept_results;
mod lifetime;
mod literal;
mod methods;
mod names;
mod operands;
mod place;
mod range;
mod range_func;
pub(crate) mod rtype;
mod select;
mod stmt;
mod switch;
mod wrapper;

pub(crate) use input::{Extent, InputParts, Rest, lower_input, lower_show};

use std::rc::Rc;

use racewalk_grammar::ast::{self, NodeId};
use racewalk_grammar::diag::Diagnostic;
use racewalk_grammar::source::{Pos, Span};
use racewalk_grammar::symbol::Symbol;
use rustc_hash::FxHashMap;

use crate::mem::Addr;
use crate::mem::layout::{self, Layout, LayoutId, Layouts};
use crate::runtime::program::{FuncEntry, FuncInfo, Program, SiteInfo, VarDesc};
use crate::runtime::step::{Cx, Slot};
use crate::tree::ir::{Access, FuncId, FuncPlan, MapId, SiteId, SlotId, SlotKind};
use crate::types::info::Checked;
use crate::types::object::{ObjId, PkgId};
use crate::types::ty::{Basic, Ty, TyKind, TypeParamId};
pub use alone::runs_alone;
use frame::FnState;

/// How programs are lowered.
#[derive(Clone, Copy, Debug)]
pub struct LowerOptions {
    /// Whether shared accesses are recorded.
    pub race: bool,
    /// Whether statements with a shared load and a shared store are split, and each shared access is a schedule point.
    pub access_grain: bool,
}

/// The identity of a function that can be lowered.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub(crate) enum FuncKey {
    /// A declared function or method, with the type arguments of its own and its receiver's type parameters.
    Decl(ObjId, Rc<[Ty]>),
    /// A method as an interface calls it: the receiver is the data slot of an interface that holds that type.
    IfaceMethod(Ty, Symbol, Option<PkgId>),
    /// The function of a method value `x.m`: the receiver is in its closure.
    Bound(Ty, Symbol, Option<PkgId>, Rc<[Ty]>),
    /// A method expression `T.m`.
    MethodExpr(Ty, Symbol, Option<PkgId>, Rc<[Ty]>),
    /// What starts a program: package initialization, then `main`; of that package.
    Start(PkgId),
}

/// What lowering keeps over a session.
#[derive(Default)]
pub struct LowerState {
    funcs: FxHashMap<FuncKey, FuncId>,
    keys: Vec<Option<FuncKey>>,
    decls: FxHashMap<NodeId, (Rc<ast::File>, usize, PkgId)>,
    /// Where fields of package-level struct types are declared.
    fields: FxHashMap<(ObjId, Symbol), Span>,
    known_packages: usize,
    globals: FxHashMap<ObjId, Addr>,
    strings: FxHashMap<Vec<u8>, Addr>,
    /// Constants in interfaces that take more than a slot.
    boxes: FxHashMap<(Ty, Vec<Slot>), Addr>,
    map_types: FxHashMap<Ty, u32>,
    method_names: FxHashMap<(Symbol, Ty), u32>,
    /// How many types methods of a name have.
    method_counts: FxHashMap<Symbol, u32>,
    method_sets: FxHashMap<Ty, u32>,
    kinds: FxHashMap<LayoutId, Rc<[(u32, SlotKind)]>>,
    natives: FxHashMap<&'static str, u32>,
    /// Types whose methods are still to be recorded.
    new_rtypes: Vec<Ty>,
    initialized: FxHashMap<PkgId, ()>,
    /// Whether what package reflect needs was recorded of the types known so far.
    reflected: bool,
    /// The keys of `funcs`, the types whose run-time types are known, the texts of `strings` and the keys of `boxes`, in the order of
    /// their coming.
    named: Vec<FuncKey>,
    recorded: Vec<Ty>,
    new_strings: Vec<Vec<u8>>,
    new_boxes: Vec<(Ty, Vec<Slot>)>,
    /// The local variables of what was lowered, when plans are kept.
    told: Vec<escape::Told>,
    /// The plans of what was lowered, when they are kept.
    plans: Option<Vec<FuncPlan>>,
}

impl LowerState {
    /// Keeps plans from now on, for printing.
    pub fn keep_plans(&mut self) {
        self.plans = Some(Vec::new());
    }

    /// The plans that were kept, in the order of lowering.
    pub fn plans(&self) -> &[FuncPlan] {
        self.plans.as_deref().unwrap_or_default()
    }
}

/// Lowers functions on demand.
pub(crate) struct Lower<'a> {
    checked: &'a mut Checked,
    cx: &'a mut Cx,
    program: &'a mut Program,
    state: &'a mut LowerState,
    opts: LowerOptions,
    work: Vec<FuncId>,
    errors: Vec<Diagnostic>,
    /// Whether package reflect is imported, so that the program can look at its types: then more of them is recorded.
    reflective: bool,
    f: Box<FnState>,
}

/// Lowers what starts the program of a package, and all it refers to.
///
/// # Errors
///
/// What is not supported, with its place.
pub fn lower_program(
    checked: &mut Checked,
    cx: &mut Cx,
    program: &mut Program,
    state: &mut LowerState,
    opts: LowerOptions,
    main: PkgId,
) -> Result<FuncId, Vec<Diagnostic>> {
    let mut lower = Lower::new(checked, cx, program, state, opts);
    lower.know_printing();
    lower.register_packages();
    lower.know_reflection();
    let start = lower.func(FuncKey::Start(main));
    lower.finish();
    if lower.errors.is_empty() { Ok(start) } else { Err(lower.errors) }
}

impl<'a> Lower<'a> {
    fn new(
        checked: &'a mut Checked,
        cx: &'a mut Cx,
        program: &'a mut Program,
        state: &'a mut LowerState,
        opts: LowerOptions,
    ) -> Self {
        if cx.tables.maps.is_empty() {
            cx.tables.maps.push(None);
            cx.tables.sites.push(SiteInfo {
                span: Span::NONE,
                at: 0,
                var: None,
                unsigned: [false; 3],
            });
            cx.tables.natives = crate::stdlib::natives();
            for (i, native) in cx.tables.natives.iter().enumerate() {
                state.natives.insert(native.name, i as u32);
            }
        }
        let reflective = checked.packages.iter().any(|package| package.path == "reflect");
        Lower {
            checked,
            cx,
            program,
            state,
            opts,
            work: Vec::new(),
            errors: Vec::new(),
            reflective,
            f: Box::new(FnState::default()),
        }
    }

    /// Finds the declarations of packages that were checked since.
    fn register_packages(&mut self) {
        for (i, pkg) in self.checked.packages.iter().enumerate().skip(self.state.known_packages) {
            for file in &pkg.files {
                for (d, decl) in file.decls.iter().enumerate() {
                    match decl {
                        ast::Decl::Func(func) => {
                            self.state.decls.insert(func.id, (file.clone(), d, PkgId(i as u32)));
                        }
                        ast::Decl::Gen(decl) if !pkg.library => {
                            if let ast::Specs::Type(specs) = &decl.specs {
                                field_spans(&self.checked.info, specs, &mut self.state.fields);
                            }
                        }
                        ast::Decl::Gen(_) => {}
                    }
                }
            }
        }
        self.state.known_packages = self.checked.packages.len();
    }

    /// Lowers everything that was asked for.
    fn finish(&mut self) {
        loop {
            while let Some(id) = self.work.pop() {
                self.lower_func(id);
            }
            if !self.record_rtypes() {
                return;
            }
        }
    }

    /// The function of that identity; it is lowered later if it was not yet.
    fn func(&mut self, key: FuncKey) -> FuncId {
        if let Some(&id) = self.state.funcs.get(&key) {
            return id;
        }
        let id = self.reserve_func(Some(key.clone()));
        self.state.remember(&key);
        // Calls of natives look at what they call.
        if let FuncKey::Decl(obj, targs) = &key
            && self.has_no_body(*obj)
        {
            self.native(id, *obj, targs);
        } else {
            self.work.push(id);
        }
        self.state.funcs.insert(key, id);
        id
    }

    /// A new function id.
    fn reserve_func(&mut self, key: Option<FuncKey>) -> FuncId {
        let id = FuncId(self.cx.tables.funcs.len() as u32);
        self.cx.tables.funcs.push(FuncEntry { entry: 0, slots: 0 });
        self.cx.tables.func_infos.push(FuncInfo::default());
        self.cx.tables.func_values.push(0);
        self.state.keys.push(key);
        id
    }

    fn lower_func(&mut self, id: FuncId) {
        let Some(key) = self.state.keys[id.0 as usize].clone() else { return };
        let plan = match key {
            FuncKey::Decl(obj, targs) => self.declared(obj, &targs),
            FuncKey::IfaceMethod(ty, name, pkg) => Some(self.iface_wrapper(ty, name, pkg)),
            FuncKey::Bound(ty, name, pkg, own) => Some(self.bound_wrapper(ty, name, pkg, &own)),
            FuncKey::MethodExpr(ty, name, pkg, own) => {
                Some(self.method_expr_wrapper(ty, name, pkg, &own))
            }
            FuncKey::Start(pkg) => Some(self.start(pkg)),
        };
        if let Some(plan) = plan {
            self.install(id, &plan);
        }
    }

    /// Turns a finished plan into steps.
    fn install(&mut self, id: FuncId, plan: &FuncPlan) {
        let opts = crate::tree::thread::BuildOptions {
            race: self.opts.race,
            access_grain: self.opts.access_grain,
        };
        let cx = &mut *self.cx;
        crate::tree::thread::build(plan, id, self.program, &mut cx.tables, &mut cx.layouts, opts);
        if let Some(plans) = &mut self.state.plans {
            plans.push(plan.clone());
        }
    }

    /// Says that something cannot be run.
    fn unsupported(&mut self, span: Span, what: impl std::fmt::Display) {
        let message = format!("{what} is not supported yet");
        self.errors.push(Diagnostic::error("Unsupported", span, message));
    }

    // ── types ──

    /// A type without type parameters: those of the function that is lowered are replaced by their arguments.
    fn concrete(&mut self, ty: Ty) -> Ty {
        if self.f.subst.0.is_empty() {
            return ty;
        }
        let subst = self.f.subst.clone();
        self.substituted(ty, &subst.0, &subst.1)
    }

    /// A type with type arguments for type parameters, and everything it is made of.
    fn substituted(&mut self, ty: Ty, params: &[TypeParamId], args: &[Ty]) -> Ty {
        let known = self.checked.types.named_count();
        let ty = self.checked.types.subst(ty, params, args);
        self.complete_since(known);
        ty
    }

    /// Finds the parts of instances that were made since there were so many defined types.
    fn complete_since(&mut self, known: usize) {
        if !self.checked.types.complete(known) {
            let span = self.cx.tables.sites[self.f.site as usize].span;
            self.unsupported(span, "instantiation without end");
        }
    }

    /// The type of an expression.
    fn ty(&mut self, e: &ast::Expr) -> Ty {
        let ty = self.checked.info.get(e.id).map_or(Ty::INVALID, |tv| tv.ty);
        self.concrete(ty)
    }

    /// The type of an object.
    fn obj_ty(&mut self, obj: ObjId) -> Ty {
        let ty = self.checked.objects.get(obj).ty;
        self.concrete(ty)
    }

    /// What a type's underlying type is made of.
    fn under(&self, ty: Ty) -> &TyKind {
        self.checked.types.under(ty)
    }

    fn is_iface(&self, ty: Ty) -> bool {
        matches!(self.under(ty), TyKind::Interface(_))
    }

    /// The layout of a type; that of a pointer where it has none.
    fn lay(&mut self, ty: Ty) -> (LayoutId, Rc<Layout>) {
        let id = self.cx.layouts.of(&self.checked.types, ty).unwrap_or_else(|| {
            self.refuse_if_too_large(ty);
            Layouts::POINTER
        });
        (id, self.cx.layouts.get(id).clone())
    }

    /// Whether there can be variables of a type.
    fn fits(&mut self, ty: Ty) -> bool {
        !self.refuse_if_too_large(ty)
    }

    /// Refuses a type whose variables are too large for gc or for memory here. Whether it is one.
    fn refuse_if_too_large(&mut self, ty: Ty) -> bool {
        let message = match self.cx.layouts.size_of(&self.checked.types, ty) {
            None => format!("type {} larger than address space", self.shown(ty)),
            Some(size) if size > layout::MAX_SIZE => {
                format!("type {}, which is larger than 4 GB, is not supported yet", self.shown(ty))
            }
            Some(_) => return false,
        };
        self.refuse_size(message);
        true
    }

    /// Refuses the program for the size of a type, once for each message.
    fn refuse_size(&mut self, message: String) {
        let span = self.cx.tables.sites[self.f.site as usize].span;
        let error = Diagnostic::error("TypeTooLarge", span, message);
        if self.errors.iter().all(|other| other.message != error.message) {
            self.errors.push(error);
        }
    }

    /// A type as messages about the program write it.
    fn shown(&self, ty: Ty) -> String {
        let program = self.checked.packages.iter().rposition(|pkg| !pkg.library);
        let program = program.map(|index| PkgId(index as u32));
        self.checked.types.display(ty, &self.checked.packages, program).to_string()
    }

    /// How many slots a value of the type has.
    fn width(&mut self, ty: Ty) -> u32 {
        self.lay(ty).1.slots
    }

    /// Bytes of a type.
    fn size(&mut self, ty: Ty) -> u32 {
        self.lay(ty).1.size as u32
    }

    /// Index of a map type in the program's table.
    fn map_type(&mut self, ty: Ty) -> u32 {
        let ty = self.checked.types.underlying(ty);
        if let Some(&index) = self.state.map_types.get(&ty) {
            return index;
        }
        let TyKind::Map(key, elem) = *self.under(ty) else { return 0 };
        let entry = crate::runtime::program::MapType {
            key: self.lay(key).0,
            elem: self.lay(elem).0,
            key_ty: key.0,
        };
        let index = self.cx.tables.map_types.len() as u32;
        self.cx.tables.map_types.push(entry);
        self.state.map_types.insert(ty, index);
        index
    }

    /// Which slots of a value hold pointers.
    fn kinds(&mut self, id: LayoutId) -> Rc<[(u32, SlotKind)]> {
        if let Some(known) = self.state.kinds.get(&id) {
            return known.clone();
        }
        let layout = self.cx.layouts.get(id).clone();
        let mut out = Vec::new();
        if layout.boxed {
            out.push((0, SlotKind::Pointer));
        } else {
            let mut slot = 0;
            slot_kinds(&layout.leaves, &mut slot, &mut out);
        }
        let kinds: Rc<[(u32, SlotKind)]> = out.into();
        self.state.kinds.insert(id, kinds.clone());
        kinds
    }

    // ── sites ──

    /// A place in the source.
    fn site(&mut self, span: Span) -> SiteId {
        self.site_of(span, None)
    }

    /// A place where a variable is accessed.
    fn site_of(&mut self, span: Span, var: Option<Rc<VarDesc>>) -> SiteId {
        self.site_at(span, var, span.lo)
    }

    /// The same, shown by traces at a place of its own.
    fn site_at(&mut self, span: Span, var: Option<Rc<VarDesc>>, at: Pos) -> SiteId {
        let sites = &mut self.cx.tables.sites;
        let same = |s: &SiteInfo| s.span == span && s.at == at && s.var.is_none();
        if var.is_none() && sites.last().is_some_and(same) {
            return sites.len() as u32 - 1;
        }
        sites.push(SiteInfo { span, at, var, unsigned: [false; 3] });
        sites.len() as u32 - 1
    }

    /// A place that an index or bounds can make fail.
    fn bounds_site(&mut self, e: &ast::Expr, bounds: [Option<&ast::Expr>; 3]) -> SiteId {
        let unsigned = bounds.map(|bound| {
            let Some(bound) = bound else { return false };
            let ty = self.ty(bound);
            matches!(self.under(ty), TyKind::Basic(Basic::Uint | Basic::Uint64 | Basic::Uintptr))
        });
        let (span, at) = (e.span, own_place(e));
        if unsigned == [false; 3] {
            return self.site_at(span, None, at);
        }
        let sites = &mut self.cx.tables.sites;
        sites.push(SiteInfo { span, at, var: None, unsigned });
        sites.len() as u32 - 1
    }

    /// The site of a call, which traces show at its opening parenthesis.
    fn call_site(&mut self, e: &ast::Expr, call: &ast::Call) -> SiteId {
        let sites = &mut self.cx.tables.sites;
        sites.push(SiteInfo { span: e.span, at: call.lparen.lo, var: None, unsigned: [false; 3] });
        sites.len() as u32 - 1
    }

    /// An access that nobody else can see.
    fn private(&self) -> Access {
        Access { site: self.f.site, shared: false, back: 0 }
    }

    /// The address of a constant string's bytes.
    fn string(&mut self, bytes: &[u8]) -> (u64, u64) {
        if bytes.is_empty() {
            return (0, 0);
        }
        if let Some(&addr) = self.state.strings.get(bytes) {
            return (addr, bytes.len() as u64);
        }
        let addr = self.cx.alloc(Layouts::BYTES, bytes.len() as u64, 0);
        self.cx.mem.slice_mut(addr, bytes.len() as u64).copy_from_slice(bytes);
        self.state.strings.insert(bytes.to_vec(), addr);
        self.state.new_strings.push(bytes.to_vec());
        self.cx.gc.pin(addr);
        (addr, bytes.len() as u64)
    }

    /// Adds a slot to a slot map.
    fn map_with(&mut self, parent: MapId, slot: SlotId, kind: SlotKind) -> MapId {
        let maps = &mut self.cx.tables.maps;
        maps.push(Some(crate::runtime::program::MapNode { parent, slot, kind }));
        MapId(maps.len() as u32 - 1)
    }
}

/// Notes where the fields of struct types are declared.
fn field_spans(
    info: &crate::types::info::Info,
    specs: &[ast::TypeSpec],
    out: &mut FxHashMap<(ObjId, Symbol), Span>,
) {
    for spec in specs {
        let (Some(&obj), ast::ExprKind::StructType(ty)) =
            (info.defs.get(&spec.name.id), &spec.ty.kind)
        else {
            continue;
        };
        for name in ty.fields.iter().flat_map(|field| &field.names) {
            out.insert((obj, name.name), name.span);
        }
    }
}

fn slot_kinds(leaves: &[crate::mem::layout::Leaf], slot: &mut u32, out: &mut Vec<(u32, SlotKind)>) {
    use crate::mem::layout::LeafKind;
    for leaf in leaves {
        match &leaf.kind {
            LeafKind::Int(_) | LeafKind::Float(_) => *slot += 1,
            LeafKind::Complex(_) => *slot += 2,
            LeafKind::Pointer | LeafKind::Uncomparable => {
                out.push((*slot, SlotKind::Pointer));
                *slot += 1;
            }
            LeafKind::String => {
                out.push((*slot, SlotKind::Pointer));
                *slot += 2;
            }
            LeafKind::Iface => {
                out.push((*slot, SlotKind::Iface));
                *slot += 2;
            }
            LeafKind::Slice => {
                out.push((*slot, SlotKind::Pointer));
                *slot += 3;
            }
            LeafKind::Repeat(..) => {}
            LeafKind::Blank(inner) => slot_kinds(inner, slot, out),
        }
    }
}

/// Where gc says that an operation on an operand is, which matters where a chain of them runs over several lines: at the dot, bracket
/// or parenthesis behind its operand.
fn own_place(e: &ast::Expr) -> Pos {
    match &e.kind {
        ast::ExprKind::Paren(x) => own_place(x),
        ast::ExprKind::Call(call) => call.lparen.lo,
        ast::ExprKind::Selector(x, _)
        | ast::ExprKind::Index(x, _)
        | ast::ExprKind::TypeAssert(x, _) => x.span.hi,
        ast::ExprKind::Slice(slice) => slice.x.span.hi,
        _ => e.span.lo,
    }
}
