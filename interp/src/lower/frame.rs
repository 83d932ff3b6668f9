//! The frame of the function that is being lowered: its slots, its variables, what it has emitted so far.

use std::rc::Rc;

use racewalk_grammar::ast::NodeId;
use rustc_hash::{FxHashMap, FxHashSet};

use super::Lower;
use super::capture::{Facts, VarFacts};
use crate::mem::layout::LayoutId;
use crate::runtime::program::VarDesc;
use crate::tree::ir::{Access, Ex, LabelId, MapId, Place, SiteId, SlotId, SlotKind, St, Stm, Stms};
use crate::types::object::{ObjId, PkgId};
use crate::types::ty::{Ty, TypeParamId};

/// Where a variable lives.
#[derive(Clone, Debug)]
pub(super) enum Storage {
    /// In the frame, from that slot.
    Frame(SlotId),
    /// In a block whose address is in that slot.
    Boxed {
        /// The slot.
        slot: SlotId,
        /// Whether goroutines can share it.
        shared: bool,
    },
    /// In a block whose address is that many bytes into the running closure.
    CapturedRef {
        /// Bytes into the closure.
        off: u32,
        /// Whether goroutines can share it.
        shared: bool,
    },
    /// A copy, that many bytes into the running closure.
    CapturedCopy(u32),
}

/// What `break` and `continue` may leave.
#[derive(Clone, Debug)]
pub(super) struct Target {
    /// The labeled statement's node, when it has a label.
    pub(super) label: Option<NodeId>,
    /// What `break` leaves.
    pub(super) brk: LabelId,
    /// What `continue` goes on with; `None` for `switch` and `select`.
    pub(super) cont: Option<LabelId>,
    /// A labeled block, which only a `break` with its label leaves.
    pub(super) block: bool,
    /// Both are blocks: `continue`, too, leaves one.
    pub(super) blocks: bool,
}

impl Target {
    /// A loop.
    pub(super) fn loop_of(label: Option<NodeId>, brk: LabelId) -> Target {
        Target { label, brk, cont: Some(brk), block: false, blocks: false }
    }

    /// A `switch` or `select`, which `break` leaves.
    pub(super) fn switch_of(label: Option<NodeId>, brk: LabelId) -> Target {
        Target { label, brk, cont: None, block: false, blocks: false }
    }

    /// A labeled block.
    pub(super) fn block_of(label: NodeId, brk: LabelId) -> Target {
        Target { label: Some(label), brk, cont: None, block: true, blocks: false }
    }

    /// A loop whose body is a function: two blocks in one another.
    pub(super) fn blocks_of(label: Option<NodeId>, brk: LabelId, cont: LabelId) -> Target {
        Target { label, brk, cont: Some(cont), block: false, blocks: true }
    }

    /// Whether `break` or `continue` with (or without) that label means it.
    pub(super) fn is_meant(&self, label: Option<NodeId>, cont: bool) -> bool {
        match label {
            Some(label) => self.label == Some(label),
            None => self.cont.is_some() || (!cont && !self.block),
        }
    }
}

/// A loop variable that closures capture while the loop changes it.
#[derive(Clone, Copy, Debug)]
pub(super) struct LoopVar {
    /// The slot that counts iterations.
    pub(super) iteration: SlotId,
}

/// The function that is being lowered.
#[derive(Default)]
pub(super) struct FnState {
    pub(super) name: String,
    /// How many literals were named after this function.
    pub(super) literals: u32,
    pub(super) pkg: PkgId0,
    pub(super) library: bool,
    pub(super) lang: u32,
    pub(super) subst: Rc<(Vec<TypeParamId>, Vec<Ty>)>,
    pub(super) facts: Rc<Facts>,
    pub(super) vars: FxHashMap<ObjId, Storage>,
    /// The next free slot.
    pub(super) next: SlotId,
    /// The largest `next` there was.
    pub(super) max: SlotId,
    pub(super) map: MapId,
    pub(super) site: SiteId,
    pub(super) out: Stms,
    pub(super) results: Vec<ResultVar>,
    pub(super) n_results: u32,
    pub(super) labels: u32,
    pub(super) targets: Vec<Target>,
    pub(super) goto_labels: FxHashMap<NodeId, LabelId>,
    pub(super) defers: bool,
    /// The current statement holds a call: reads that must come before it are put into temporaries.
    pub(super) has_call: bool,
    pub(super) loop_vars: FxHashMap<ObjId, LoopVar>,
    /// Loop variables of functions around that this literal shares.
    pub(super) loop_uses: FxHashSet<ObjId>,
    /// The literal or range over a function that it is the body of.
    pub(super) node: Option<NodeId>,
    /// How many bodies of ranges over functions were named after this function.
    pub(super) ranges: u32,
    /// How many `defer` and `go` statements need a function that passes what they evaluated.
    pub(super) wraps: [u32; 2],
    /// Whether it is a function literal.
    pub(super) is_literal: bool,
    /// Where the results of a `return` in the body of a range over a function are found when the iterator panics then.
    pub(super) kept: Option<super::kept_results::KeptResults>,
    /// The body of a range over a function: how jumps out of it are told to the loop.
    pub(super) yields: Option<Box<super::range_func::YieldBody>>,
}

/// A package id that has a default.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct PkgId0(pub(super) PkgId);

impl Default for PkgId0 {
    fn default() -> Self {
        PkgId0(PkgId(0))
    }
}

/// A result of the function.
#[derive(Clone, Debug)]
pub(super) struct ResultVar {
    /// Its type.
    pub(super) ty: Ty,
    /// Its slot in the frame.
    pub(super) slot: SlotId,
    /// The variable, when it has a name.
    pub(super) var: Option<ObjId>,
}

/// A point to go back to in the allocation of slots.
#[derive(Clone, Copy)]
pub(super) struct Mark {
    next: SlotId,
    map: MapId,
}

impl Lower<'_> {
    // ── slots ──

    /// Slots for a temporary that holds no pointers (or is marked alive by [`Lower::live`]).
    pub(super) fn temp(&mut self, width: u32) -> SlotId {
        let slot = self.f.next;
        self.f.next += width;
        self.f.max = self.f.max.max(self.f.next);
        slot
    }

    /// Slots for a value of a layout, alive from now on.
    pub(super) fn temp_of(&mut self, layout: LayoutId) -> SlotId {
        let width = self.cx.layouts.get(layout).slots;
        self.temp(width)
    }

    /// The value in these slots is alive from now on.
    pub(super) fn live(&mut self, slot: SlotId, layout: LayoutId) {
        for (delta, kind) in self.kinds(layout).iter() {
            self.f.map = self.map_with(self.f.map, slot + delta, *kind);
        }
    }

    /// The slot holds an address from now on.
    pub(super) fn live_pointer(&mut self, slot: SlotId) {
        self.f.map = self.map_with(self.f.map, slot, SlotKind::Pointer);
    }

    /// Where the temporaries of a statement begin.
    pub(super) fn mark(&self) -> Mark {
        Mark { next: self.f.next, map: self.f.map }
    }

    /// Ends the life of everything since the mark.
    pub(super) fn release(&mut self, mark: Mark) {
        self.f.next = mark.next;
        self.f.map = mark.map;
    }

    // ── statements ──

    /// Adds a statement.
    pub(super) fn emit(&mut self, kind: St) {
        let stm = Stm { kind, site: self.f.site, map: self.f.map };
        self.f.out.push(stm);
    }

    /// Adds a statement that stands at a place of its own.
    pub(super) fn emit_at(&mut self, site: SiteId, kind: St) {
        let stm = Stm { kind, site, map: self.f.map };
        self.f.out.push(stm);
    }

    /// What a part of the lowering emits, as a block.
    pub(super) fn block_of(&mut self, body: impl FnOnce(&mut Self)) -> Stms {
        let saved = std::mem::take(&mut self.f.out);
        let mark = self.mark();
        body(self);
        self.release(mark);
        std::mem::replace(&mut self.f.out, saved)
    }

    /// What lowering an expression emits before it, apart; its temporaries stay alive.
    pub(super) fn apart<T>(&mut self, part: impl FnOnce(&mut Self) -> T) -> (T, Stms) {
        let saved = std::mem::take(&mut self.f.out);
        let value = part(self);
        (value, std::mem::replace(&mut self.f.out, saved))
    }

    pub(super) fn label(&mut self) -> LabelId {
        self.f.labels += 1;
        LabelId(self.f.labels)
    }

    /// Evaluates into a temporary, now.
    pub(super) fn materialize(&mut self, ex: Ex, layout: LayoutId) -> Ex {
        match ex {
            Ex::Const(_) | Ex::Str(..) | Ex::Zero(_) => ex,
            ex => {
                let width = self.cx.layouts.get(layout).slots;
                let slot = self.temp(width);
                self.emit(St::Set(slot, ex));
                self.live(slot, layout);
                slots(slot, width)
            }
        }
    }

    /// The first of the slots that hold a value: where it is, or a temporary.
    pub(super) fn in_slots(&mut self, ex: Ex, layout: LayoutId) -> SlotId {
        match ex {
            Ex::Slot(slot) | Ex::Slots(slot, _) => slot,
            ex => {
                let slot = self.temp_of(layout);
                self.emit(St::Set(slot, ex));
                self.live(slot, layout);
                slot
            }
        }
    }

    // ── variables ──

    /// What the analysis says of a variable.
    pub(super) fn facts_of(&self, obj: ObjId) -> VarFacts {
        self.f.facts.vars.get(&obj).copied().unwrap_or_default()
    }

    /// Whether a variable lives in memory rather than in slots.
    pub(super) fn in_memory(&mut self, obj: ObjId) -> bool {
        let facts = self.facts_of(obj);
        let ty = self.obj_ty(obj);
        facts.shared() || facts.indexed.is_some() || self.lay(ty).1.boxed
    }

    /// Makes room for a variable; its value is not set yet. One in memory gets a new, zeroed block.
    pub(super) fn declare(&mut self, obj: ObjId) -> Storage {
        let ty = self.obj_ty(obj);
        let (layout, _) = self.lay(ty);
        let storage = if self.in_memory(obj) {
            let slot = self.temp(1);
            let span = self.checked.objects.get(obj).span;
            let site = self.site_of(span, self.var_desc(obj));
            self.emit(St::Set(slot, Ex::New(layout, site)));
            self.live_pointer(slot);
            Storage::Boxed { slot, shared: self.facts_of(obj).shared() }
        } else {
            let slot = self.temp_of(layout);
            Storage::Frame(slot)
        };
        self.f.vars.insert(obj, storage.clone());
        storage
    }

    /// Declares a variable with its first value. That is no access: nobody knows it yet.
    pub(super) fn declare_with(&mut self, obj: ObjId, value: Ex) {
        if self.is_package_variable(obj) {
            return self.declare_in_session(obj, value);
        }
        let ty = self.obj_ty(obj);
        let (layout, _) = self.lay(ty);
        match self.declare(obj) {
            Storage::Frame(slot) => {
                self.emit(St::Set(slot, value));
                self.live(slot, layout);
            }
            storage => {
                let place = self.storage_place(&storage);
                let access = self.private();
                self.store(place, layout, value, access);
            }
        }
    }

    /// Stores a value of a layout.
    pub(super) fn store(&mut self, place: Place, layout: LayoutId, value: Ex, access: Access) {
        let of = self.cx.layouts.get(layout);
        match (&*of.parts, of.boxed) {
            ([part], false) if part.off == 0 => {
                let prim = part.prim;
                self.emit(St::Store(place, prim, value, access));
            }
            _ => self.emit(St::StoreN(place, layout, value, access)),
        }
    }

    /// Reads a value of a layout.
    pub(super) fn load(&mut self, place: Place, layout: LayoutId, access: Access) -> Ex {
        let of = self.cx.layouts.get(layout);
        match (&*of.parts, of.boxed) {
            ([part], false) if part.off == 0 => Ex::Load(place, part.prim, access),
            _ => Ex::LoadN(place, layout, access),
        }
    }

    /// The place of a variable that lives in memory.
    pub(super) fn storage_place(&self, storage: &Storage) -> Place {
        let base = match storage {
            Storage::Boxed { slot, .. } => Ex::Slot(*slot),
            Storage::CapturedRef { off, .. } => self.closure_word(*off),
            Storage::Frame(_) | Storage::CapturedCopy(_) => Ex::Const(0),
        };
        Place::Ptr { base: Box::new(base), off: 0, nil: None }
    }

    /// A word of the running closure.
    pub(super) fn closure_word(&self, off: u32) -> Ex {
        let base = Box::new(Ex::Slot(self.f.n_results));
        Ex::Load(Place::Ptr { base, off, nil: None }, crate::mem::layout::Prim::W64, self.private())
    }

    /// How a report names a variable.
    pub(super) fn var_desc(&self, obj: ObjId) -> Option<Rc<VarDesc>> {
        let object = self.checked.objects.get(obj);
        Some(Rc::new(VarDesc {
            name: object.name.as_str().to_owned(),
            decl: object.span,
            elem_size: 0,
            elem_off: 0,
        }))
    }
}

/// `n` slots as an expression.
pub(super) fn slots(slot: SlotId, n: u32) -> Ex {
    if n == 1 { Ex::Slot(slot) } else { Ex::Slots(slot, n) }
}
