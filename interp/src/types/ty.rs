//! Types and their identity.
//!
//! Types are interned: [`Ty`] is an index, and two types are identical (spec: Type identity) exactly when their indices
//! are equal. Named types are told apart by their declaration, instances of generic types by origin and type arguments.
//!
//! Beside its index a [`Ty`] carries how it was *spelled*: `byte` and `uint8` are one type, and so are an alias and what it stands
//! for, or two signatures whose parameters have other names. Messages show the spelling; equality, hashing and order ignore it.

use std::hash::{Hash, Hasher};
use std::rc::Rc;

use racewalk_grammar::ast::ChanDir;
use racewalk_grammar::symbol::Symbol;

use super::object::{ObjId, PkgId};

pub use super::interner::{Spelling, Types};

/// An interned type: its index, and the index of its spelling (0: as the type is made).
#[derive(Clone, Copy, Debug)]
pub struct Ty(pub u32, pub(crate) u32);

impl Default for Ty {
    fn default() -> Self {
        Ty::INVALID
    }
}

impl PartialEq for Ty {
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0
    }
}

impl Eq for Ty {}

impl PartialOrd for Ty {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Ty {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.0.cmp(&other.0)
    }
}

impl Hash for Ty {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.0.hash(state);
    }
}

/// A declared (defined) type or an instance of one.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct NamedId(pub u32);

/// A type parameter.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct TypeParamId(pub u32);

/// The predeclared types that are no composites. `byte` and `rune` are other names of `Uint8` and `Int32`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[expect(missing_docs, reason = "the names are those of the spec")]
#[repr(u8)]
pub enum Basic {
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
    UntypedBool,
    UntypedInt,
    UntypedRune,
    UntypedFloat,
    UntypedComplex,
    UntypedString,
    UntypedNil,
}

/// What a type is made of.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub enum TyKind {
    /// The type of what was already reported as wrong; silent in further checks.
    Invalid,
    /// A basic type.
    Basic(Basic),
    /// A defined type; its parts are in [`Types::named`].
    Named(NamedId),
    /// `*T`
    Pointer(Ty),
    /// `[]T`
    Slice(Ty),
    /// `[n]T`
    Array(Ty, u64),
    /// `map[K]V`
    Map(Ty, Ty),
    /// A channel.
    Chan(ChanDir, Ty),
    /// A struct.
    Struct(Rc<StructInfo>),
    /// A function.
    Func(Rc<Signature>),
    /// An interface: its method set and type set.
    Interface(Rc<InterfaceInfo>),
    /// The types of several values: results of a call; the empty tuple is "no value".
    Tuple(Rc<[Ty]>),
    /// A type parameter; its parts are in [`Types::type_param`].
    TypeParam(TypeParamId),
}

/// A struct type.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct StructInfo {
    /// The fields in order.
    pub fields: Vec<Field>,
}

/// A field of a struct.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Field {
    /// Its name; for an embedded field the type's name.
    pub name: Symbol,
    /// The package it is declared in, for names that are not exported (they differ between packages); else `None`.
    pub pkg: Option<PkgId>,
    /// Its type.
    pub ty: Ty,
    /// Whether it is embedded.
    pub embedded: bool,
    /// Its tag, decoded.
    pub tag: Option<Rc<str>>,
}

/// A function type. Parameter names do not belong to it.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Signature {
    /// Parameter types; of a variadic function the last one is a slice.
    pub params: Vec<Ty>,
    /// Result types.
    pub results: Vec<Ty>,
    /// Whether the last parameter is variadic.
    pub variadic: bool,
}

/// An interface type after completion: embedded interfaces are merged in.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct InterfaceInfo {
    /// All methods, sorted by name (then package): the order of the method table.
    pub methods: Vec<IfaceMethod>,
    /// The type set beyond methods: `None` is "all types".
    pub terms: Option<Vec<Term>>,
    /// Whether `comparable` is among the constraints.
    pub comparable: bool,
}

/// A method of an interface.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct IfaceMethod {
    /// Its name.
    pub name: Symbol,
    /// The package, for names that are not exported.
    pub pkg: Option<PkgId>,
    /// Its type, without receiver: always a `Func`.
    pub ty: Ty,
}

/// `T` or `~T` in a type set.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Term {
    /// Whether all types with this underlying type belong.
    pub tilde: bool,
    /// The type.
    pub ty: Ty,
}

/// A defined type.
#[derive(Clone, Debug)]
pub struct NamedInfo {
    /// The type name's object.
    pub obj: ObjId,
    /// The name.
    pub name: Symbol,
    /// The package; `None` for `error` and `comparable`.
    pub pkg: Option<PkgId>,
    /// The underlying type, never itself `Named`; `Invalid` until it is resolved.
    pub underlying: Ty,
    /// Methods in source order (of the origin, for instances with substituted signatures).
    pub methods: Vec<Method>,
    /// Type parameters, of a generic type. A type that is declared inside a generic function has that function's before its own.
    pub type_params: Vec<TypeParamId>,
    /// How many of the type parameters are those of the function that the type is declared in.
    pub n_outer: usize,
    /// The how-manieth of the types that functions of its package declare this is, from 1; 0 for one of the package itself.
    pub local: u32,
    /// The generic type and the type arguments this is an instance of.
    pub instance: Option<(NamedId, Rc<[Ty]>)>,
}

/// A method of a defined type.
#[derive(Clone, Debug)]
pub struct Method {
    /// Its name.
    pub name: Symbol,
    /// The function object of its declaration (of the origin's, for an instance).
    pub func: ObjId,
    /// Whether the receiver is a pointer.
    pub ptr_recv: bool,
    /// Its type without receiver.
    pub ty: Ty,
}

/// A type parameter.
#[derive(Clone, Debug)]
pub struct TypeParamInfo {
    /// The type name's object.
    pub obj: ObjId,
    /// The name.
    pub name: Symbol,
    /// The index in its list, from 0.
    pub index: usize,
    /// The constraint: an interface (its underlying type is `Interface`).
    pub constraint: Ty,
}

impl Ty {
    /// The type of what was already reported as wrong.
    pub const INVALID: Ty = Ty(0, 0);
    /// The empty tuple: no value.
    pub const VOID: Ty = Ty(1, 0);
    /// `bool`
    pub const BOOL: Ty = Ty::basic(Basic::Bool);
    /// `int`
    pub const INT: Ty = Ty::basic(Basic::Int);
    /// `string`
    pub const STRING: Ty = Ty::basic(Basic::String);
    /// `byte`: `uint8`, spelled so.
    pub const BYTE: Ty = Ty(Ty::basic(Basic::Uint8).0, super::interner::SPELL_BYTE);
    /// `rune`: `int32`, spelled so.
    pub const RUNE: Ty = Ty(Ty::basic(Basic::Int32).0, super::interner::SPELL_RUNE);
    /// The empty interface, spelled `any`.
    pub const ANY: Ty = Ty(27, super::interner::SPELL_ANY);

    /// A basic type.
    pub const fn basic(b: Basic) -> Ty {
        Ty(2 + b as u32, 0)
    }

    /// The type without its spelling.
    #[must_use]
    pub fn plain(self) -> Ty {
        Ty(self.0, 0)
    }

    /// Whether this is the type of what was already reported as wrong.
    pub fn is_invalid(self) -> bool {
        self == Ty::INVALID
    }
}

impl Basic {
    /// Every basic type in the order of declaration.
    pub const ALL: [Basic; 25] = [
        Basic::Bool,
        Basic::Int,
        Basic::Int8,
        Basic::Int16,
        Basic::Int32,
        Basic::Int64,
        Basic::Uint,
        Basic::Uint8,
        Basic::Uint16,
        Basic::Uint32,
        Basic::Uint64,
        Basic::Uintptr,
        Basic::Float32,
        Basic::Float64,
        Basic::Complex64,
        Basic::Complex128,
        Basic::String,
        Basic::UnsafePointer,
        Basic::UntypedBool,
        Basic::UntypedInt,
        Basic::UntypedRune,
        Basic::UntypedFloat,
        Basic::UntypedComplex,
        Basic::UntypedString,
        Basic::UntypedNil,
    ];

    /// Whether values of it are integers.
    pub fn is_integer(self) -> bool {
        matches!(self, Basic::UntypedInt | Basic::UntypedRune)
            || (Basic::Int..=Basic::Uintptr).contains(&self)
    }

    /// Whether it is an unsigned integer type.
    pub fn is_unsigned(self) -> bool {
        (Basic::Uint..=Basic::Uintptr).contains(&self)
    }

    /// Whether it is a floating-point type.
    pub fn is_float(self) -> bool {
        matches!(self, Basic::Float32 | Basic::Float64 | Basic::UntypedFloat)
    }

    /// Whether it is a complex type.
    pub fn is_complex(self) -> bool {
        matches!(self, Basic::Complex64 | Basic::Complex128 | Basic::UntypedComplex)
    }

    /// Whether it is an integer, floating-point or complex type.
    pub fn is_numeric(self) -> bool {
        self.is_integer() || self.is_float() || self.is_complex()
    }

    /// Whether it is a boolean type.
    pub fn is_boolean(self) -> bool {
        matches!(self, Basic::Bool | Basic::UntypedBool)
    }

    /// Whether it is a string type.
    pub fn is_string(self) -> bool {
        matches!(self, Basic::String | Basic::UntypedString)
    }

    /// Whether it is an untyped kind.
    pub fn is_untyped(self) -> bool {
        self >= Basic::UntypedBool
    }

    /// Whether constants can have it.
    pub fn is_const_type(self) -> bool {
        !matches!(self, Basic::UnsafePointer | Basic::UntypedNil)
    }

    /// Whether its values are ordered by `<`.
    pub fn is_ordered(self) -> bool {
        self.is_integer() || self.is_float() || self.is_string()
    }
}

impl TyKind {
    /// Calls `f` with each type this one is directly made of; a defined type's parts are not among them.
    pub fn for_each_child(&self, mut f: impl FnMut(Ty)) {
        match self {
            TyKind::Invalid | TyKind::Basic(_) | TyKind::Named(_) | TyKind::TypeParam(_) => {}
            TyKind::Pointer(t) | TyKind::Slice(t) | TyKind::Array(t, _) | TyKind::Chan(_, t) => {
                f(*t);
            }
            TyKind::Map(k, v) => {
                f(*k);
                f(*v);
            }
            TyKind::Struct(info) => info.fields.iter().for_each(|field| f(field.ty)),
            TyKind::Func(sig) => sig.params.iter().chain(&sig.results).for_each(|&t| f(t)),
            TyKind::Interface(info) => {
                info.methods.iter().for_each(|m| f(m.ty));
                info.terms.iter().flatten().for_each(|t| f(t.ty));
            }
            TyKind::Tuple(tys) => tys.iter().for_each(|&t| f(t)),
        }
    }

    /// The same make with each direct part replaced.
    #[must_use]
    pub fn map_children(&self, mut f: impl FnMut(Ty) -> Ty) -> TyKind {
        match self {
            TyKind::Invalid | TyKind::Basic(_) | TyKind::Named(_) | TyKind::TypeParam(_) => {
                self.clone()
            }
            TyKind::Pointer(t) => TyKind::Pointer(f(*t)),
            TyKind::Slice(t) => TyKind::Slice(f(*t)),
            TyKind::Array(t, n) => TyKind::Array(f(*t), *n),
            TyKind::Map(k, v) => TyKind::Map(f(*k), f(*v)),
            TyKind::Chan(dir, t) => TyKind::Chan(*dir, f(*t)),
            TyKind::Struct(info) => {
                let fields = info.fields.iter().map(|x| Field { ty: f(x.ty), ..x.clone() });
                TyKind::Struct(Rc::new(StructInfo { fields: fields.collect() }))
            }
            TyKind::Func(sig) => TyKind::Func(Rc::new(Signature {
                params: sig.params.iter().map(|&t| f(t)).collect(),
                results: sig.results.iter().map(|&t| f(t)).collect(),
                variadic: sig.variadic,
            })),
            TyKind::Interface(info) => {
                let methods = info.methods.iter().map(|m| IfaceMethod { ty: f(m.ty), ..m.clone() });
                let methods = methods.collect();
                let term =
                    |t: &Term, f: &mut dyn FnMut(Ty) -> Ty| Term { ty: f(t.ty), ..t.clone() };
                let terms =
                    info.terms.as_ref().map(|ts| ts.iter().map(|t| term(t, &mut f)).collect());
                let comparable = info.comparable;
                TyKind::Interface(Rc::new(InterfaceInfo { methods, terms, comparable }))
            }
            TyKind::Tuple(tys) => TyKind::Tuple(tys.iter().map(|&t| f(t)).collect()),
        }
    }
}
