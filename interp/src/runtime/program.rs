//! A program as it runs: its steps, and the tables that nodes look things up in.

use std::rc::Rc;

use racewalk_grammar::source::{Pos, Span};
use racewalk_grammar::symbol::Symbol;
use rustc_hash::FxHashMap;

use crate::mem::Addr;
use crate::mem::layout::LayoutId;
use crate::runtime::native::{NativeEntry, NativeFn};
use crate::runtime::step::{Pc, Step, StepMeta};
use crate::tree::guard::Guard;
use crate::tree::ir::{FuncId, MapId, SiteId, SlotId, SlotKind};
use crate::types::object::PkgId;

/// All steps of a session's program.
#[derive(Default)]
pub struct Program {
    /// The steps; a [`Pc`] is an index.
    pub steps: Vec<Box<dyn Step>>,
}

/// What a call needs to know of a function.
#[derive(Clone, Debug)]
pub struct FuncEntry {
    /// Its first step.
    pub entry: Pc,
    /// Slots of its frame, with room for the frames' fixed parts of what it calls not counted.
    pub slots: u32,
}

/// What else is known of a function.
#[derive(Clone, Debug, Default)]
pub struct FuncInfo {
    /// Its name as traces show it.
    pub name: Rc<str>,
    /// Slots of its results.
    pub results: u32,
    /// Slots of its parameters, from slot `results + 1`.
    pub params: u32,
    /// The pointers among the parameters: absolute slots of its frame.
    pub param_map: Rc<[(SlotId, SlotKind)]>,
    /// The step that runs after its deferred calls, and when a panic was recovered in it.
    pub epilogue: Option<Pc>,
    /// Where it stands.
    pub site: SiteId,
    /// A library function that traces hide.
    pub hidden: bool,
    /// It is never preempted, nor is what it calls.
    pub atomic: bool,
    /// Whether it belongs to a package that is not the user's.
    pub library: bool,
    /// How it is entered, if it is a native.
    pub native: Option<NativeEntry>,
}

/// A place in the source.
#[derive(Clone, Debug)]
pub struct SiteInfo {
    /// Where.
    pub span: Span,
    /// The position that stack traces show: of a call, its opening parenthesis, as gc has it.
    pub at: Pos,
    /// The variable that is accessed there, for race reports.
    pub var: Option<Rc<VarDesc>>,
    /// Which of an index or the bounds of a slice (lower, upper, capacity) have an unsigned type of 64 bits.
    pub unsigned: [bool; 3],
}

/// A variable as reports name it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct VarDesc {
    /// Its name: `x`, `account.balance`, `data[]` (the index is filled in), `m`.
    pub name: String,
    /// Where it (or the field) is declared; [`Span::NONE`] if nowhere.
    pub decl: Span,
    /// For an element: bytes of one, so that its index can be told from the address.
    pub elem_size: u32,
    /// For an element: bytes into it.
    pub elem_off: u32,
}

/// One entry of the tree of slot maps.
#[derive(Clone, Copy, Debug)]
pub struct MapNode {
    /// The entries before.
    pub parent: MapId,
    /// The slot it adds.
    pub slot: SlotId,
    /// What it holds.
    pub kind: SlotKind,
}

/// A map type.
#[derive(Clone, Copy, Debug)]
pub struct MapType {
    /// Layout of the key.
    pub key: LayoutId,
    /// Layout of the element.
    pub elem: LayoutId,
    /// The key's type, for messages.
    pub key_ty: u32,
}

/// The methods that an interface asks for.
#[derive(Clone, Debug)]
pub struct MethodSet {
    /// The interface type.
    pub ty: u32,
    /// Indices into [`Tables::method_names`], sorted by name.
    pub methods: Vec<u32>,
}

/// What nodes look up while they run.
#[derive(Default)]
pub struct Tables {
    /// Functions, by [`FuncId`].
    pub funcs: Vec<FuncEntry>,
    /// The guards of those that have one.
    pub guards: FxHashMap<FuncId, Guard>,
    /// More about functions, by [`FuncId`].
    pub func_infos: Vec<FuncInfo>,
    /// Of each step.
    pub metas: Vec<StepMeta>,
    /// Sites.
    pub sites: Vec<SiteInfo>,
    /// Slot maps; entry 0 is the empty map.
    pub maps: Vec<Option<MapNode>>,
    /// Map types.
    pub map_types: Vec<MapType>,
    /// Method names (with the package of those that are not exported, as `pkg.name`).
    pub method_names: Vec<Symbol>,
    /// Method sets of interfaces.
    pub method_sets: Vec<MethodSet>,
    /// Function of a type's method when called through an interface: its receiver is the interface's data slot.
    pub methods: FxHashMap<(u32, u32), FuncId>,
    /// What calls through interfaces add to a type before they keep the method they found for it: see [`Tables::forget_methods`].
    pub method_salt: u32,
    /// What each type that can be in an interface is, by `Ty` index.
    pub rtypes: Vec<Option<Rc<RType>>>,
    /// The signatures of defined function types, as `%T` shows function types.
    pub signatures: FxHashMap<u32, String>,
    /// The methods of those types by name, where the program imports package reflect.
    pub listed: FxHashMap<u32, Vec<RMethod>>,
    /// Functions that hand a call over to a Go value, by function type, for package reflect.
    pub stubs: FxHashMap<u32, FuncId>,
    /// Native functions.
    pub natives: Vec<NativeFn>,
    /// The block of each function that is used as a value and captures nothing.
    pub func_values: Vec<Addr>,
}

/// A method of a type, for package reflect.
#[derive(Clone, Debug)]
pub struct RMethod {
    /// Its name.
    pub name: Symbol,
    /// The package, of a name that is not exported.
    pub pkg: Option<PkgId>,
    /// Its type, without receiver: a `Ty` index.
    pub ty: u32,
    /// The function, which takes the data slot of an interface as receiver.
    pub func: FuncId,
}

/// A type at run time, as `fmt`, type switches and panics see it.
#[derive(Clone, Debug)]
pub struct RType {
    /// Its `Ty` index.
    pub ty: u32,
    /// Its name as `%T` shows it.
    pub name: String,
    /// Whether it is a defined type (not a type literal).
    pub named: bool,
    /// The package that it belongs to: a defined type's, or that of a struct's fields which are not exported.
    pub pkg: Option<PkgId>,
    /// How its values lie.
    pub layout: LayoutId,
    /// What it is.
    pub kind: RKind,
    /// Whether it can be compared; an interface's answer is about its dynamic value.
    pub comparable: bool,
}

/// What a run-time type is made of; types are `Ty` indices.
#[derive(Clone, PartialEq, Debug)]
#[expect(missing_docs, reason = "the names are those of the spec")]
pub enum RKind {
    Bool,
    Int,
    Int8,
    Int16,
    Int32,
    Int64,
    Uint,
    Uint8,
    Uint16,
    Uint32,
    Uint64,
    Uintptr,
    Float32,
    Float64,
    Complex64,
    Complex128,
    String,
    UnsafePointer,
    Pointer(u32),
    Slice(u32),
    Array(u32, u64),
    /// Key, element, index into [`Tables::map_types`].
    Map(u32, u32, u32),
    Chan(u32),
    Func,
    Interface,
    /// Fields: name, type, offset, whether it is exported, whether it is embedded.
    Struct(Vec<RField>),
}

/// A field at run time.
#[derive(Clone, PartialEq, Debug)]
pub struct RField {
    /// Its name.
    pub name: Symbol,
    /// Its type.
    pub ty: u32,
    /// Bytes from the struct's start.
    pub off: u64,
    /// Whether it is exported.
    pub exported: bool,
    /// Whether it is embedded.
    pub embedded: bool,
    /// Its tag.
    pub tag: Option<Rc<str>>,
}

impl Tables {
    /// The key under which a call through an interface keeps the method of a type.
    #[inline(always)]
    pub fn method_key(&self, ty: u64) -> u32 {
        (ty as u32).wrapping_add(self.method_salt)
    }

    /// Types have other methods from now on: calls through interfaces look them up again.
    pub fn forget_methods(&mut self) {
        self.method_salt = self.method_salt.wrapping_add(1 << 20);
    }

    /// The type of that index. Lowering has recorded every type that can be in an interface, and their parts.
    pub fn rtype(&self, ty: u32) -> Option<&Rc<RType>> {
        self.rtypes.get(ty as usize)?.as_ref()
    }
}
