//! Predeclared identifiers (spec: Predeclared identifiers).

use std::rc::Rc;

use racewalk_grammar::source::Span;
use racewalk_grammar::symbol::Symbol;
use rustc_hash::FxHashMap;

use super::interner::Types;
use super::object::{ObjId, Object, ObjectKind, Objects, PkgId};
use super::ty::{Basic, IfaceMethod, InterfaceInfo, NamedInfo, Signature, Ty, TyKind};
use crate::constant::ConstValue;

/// The predeclared functions, those of package `unsafe` among them.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[expect(missing_docs, reason = "the names are those of the spec")]
pub enum Builtin {
    Append,
    Cap,
    Clear,
    Close,
    Complex,
    Copy,
    Delete,
    Imag,
    Len,
    Make,
    Max,
    Min,
    New,
    Panic,
    Print,
    Println,
    Real,
    Recover,
    UnsafeAdd,
    UnsafeAlignof,
    UnsafeOffsetof,
    UnsafeSizeof,
    UnsafeSlice,
    UnsafeSliceData,
    UnsafeString,
    UnsafeStringData,
}

/// What may be done with a call of a predeclared function.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum CallKind {
    /// It has a value, which must be used.
    Expression,
    /// It may stand as a statement.
    Statement,
}

/// A row of the table of predeclared functions.
#[derive(Clone, Copy, Debug)]
pub struct BuiltinInfo {
    /// The function.
    pub builtin: Builtin,
    /// Its name, without package.
    pub name: &'static str,
    /// The least number of arguments.
    pub n_args: usize,
    /// Whether there may be more.
    pub variadic: bool,
    /// How a call may be used.
    pub kind: CallKind,
    /// Whether it belongs to package `unsafe`.
    pub in_unsafe: bool,
}

const fn row(
    builtin: Builtin,
    name: &'static str,
    n_args: usize,
    variadic: bool,
    kind: CallKind,
) -> BuiltinInfo {
    BuiltinInfo { builtin, name, n_args, variadic, kind, in_unsafe: false }
}

const fn unsafe_row(builtin: Builtin, name: &'static str, n_args: usize) -> BuiltinInfo {
    let kind = CallKind::Expression;
    BuiltinInfo { builtin, name, n_args, variadic: false, kind, in_unsafe: true }
}

/// The predeclared functions, in the order of [`Builtin`].
pub const BUILTINS: [BuiltinInfo; 26] = [
    row(Builtin::Append, "append", 1, true, CallKind::Expression),
    row(Builtin::Cap, "cap", 1, false, CallKind::Expression),
    row(Builtin::Clear, "clear", 1, false, CallKind::Statement),
    row(Builtin::Close, "close", 1, false, CallKind::Statement),
    row(Builtin::Complex, "complex", 2, false, CallKind::Expression),
    row(Builtin::Copy, "copy", 2, false, CallKind::Statement),
    row(Builtin::Delete, "delete", 2, false, CallKind::Statement),
    row(Builtin::Imag, "imag", 1, false, CallKind::Expression),
    row(Builtin::Len, "len", 1, false, CallKind::Expression),
    row(Builtin::Make, "make", 1, true, CallKind::Expression),
    row(Builtin::Max, "max", 1, true, CallKind::Expression),
    row(Builtin::Min, "min", 1, true, CallKind::Expression),
    row(Builtin::New, "new", 1, false, CallKind::Expression),
    row(Builtin::Panic, "panic", 1, false, CallKind::Statement),
    row(Builtin::Print, "print", 0, true, CallKind::Statement),
    row(Builtin::Println, "println", 0, true, CallKind::Statement),
    row(Builtin::Real, "real", 1, false, CallKind::Expression),
    row(Builtin::Recover, "recover", 0, false, CallKind::Statement),
    unsafe_row(Builtin::UnsafeAdd, "Add", 2),
    unsafe_row(Builtin::UnsafeAlignof, "Alignof", 1),
    unsafe_row(Builtin::UnsafeOffsetof, "Offsetof", 1),
    unsafe_row(Builtin::UnsafeSizeof, "Sizeof", 1),
    unsafe_row(Builtin::UnsafeSlice, "Slice", 2),
    unsafe_row(Builtin::UnsafeSliceData, "SliceData", 1),
    unsafe_row(Builtin::UnsafeString, "String", 2),
    unsafe_row(Builtin::UnsafeStringData, "StringData", 1),
];

impl Builtin {
    /// Its row.
    pub fn info(self) -> &'static BuiltinInfo {
        &BUILTINS[self as usize]
    }
}

/// The predeclared types other than `any`, `error` and `comparable`.
const TYPES: [(&str, Ty); 20] = [
    ("bool", Ty::BOOL),
    ("int", Ty::INT),
    ("int8", Ty::basic(Basic::Int8)),
    ("int16", Ty::basic(Basic::Int16)),
    ("int32", Ty::basic(Basic::Int32)),
    ("int64", Ty::basic(Basic::Int64)),
    ("uint", Ty::basic(Basic::Uint)),
    ("uint8", Ty::basic(Basic::Uint8)),
    ("uint16", Ty::basic(Basic::Uint16)),
    ("uint32", Ty::basic(Basic::Uint32)),
    ("uint64", Ty::basic(Basic::Uint64)),
    ("uintptr", Ty::basic(Basic::Uintptr)),
    ("float32", Ty::basic(Basic::Float32)),
    ("float64", Ty::basic(Basic::Float64)),
    ("complex64", Ty::basic(Basic::Complex64)),
    ("complex128", Ty::basic(Basic::Complex128)),
    ("string", Ty::STRING),
    ("byte", Ty::BYTE),
    ("rune", Ty::RUNE),
    ("any", Ty::ANY),
];

/// The universe scope and the predeclared types that are not fixed.
#[derive(Debug)]
pub struct Universe {
    /// The predeclared objects by name.
    pub scope: FxHashMap<Symbol, ObjId>,
    /// `error`
    pub error: Ty,
    /// `comparable`
    pub comparable: Ty,
    /// `iota`
    pub iota: ObjId,
}

impl Universe {
    /// Makes the predeclared objects.
    pub(crate) fn new(types: &mut Types, objects: &mut Objects) -> Universe {
        let mut scope = Scope { objects, map: FxHashMap::default() };
        for (name, ty) in TYPES {
            let alias = matches!(name, "byte" | "rune" | "any");
            scope.declare(name, ty, ObjectKind::TypeName { alias });
        }
        for (name, value) in [("true", true), ("false", false)] {
            let ty = Ty::basic(Basic::UntypedBool);
            scope.declare(name, ty, ObjectKind::Const(ConstValue::Bool(value)));
        }
        let zero = ConstValue::from(0i64);
        let iota = scope.declare("iota", Ty::basic(Basic::UntypedInt), ObjectKind::Const(zero));
        scope.declare("nil", Ty::basic(Basic::UntypedNil), ObjectKind::Nil);
        for info in BUILTINS.iter().filter(|info| !info.in_unsafe) {
            scope.declare(info.name, Ty::INVALID, ObjectKind::Builtin(info.builtin));
        }
        let error = scope.declare_type(types, "error", error_interface);
        let comparable = scope.declare_type(types, "comparable", |_| InterfaceInfo {
            methods: Vec::new(),
            terms: None,
            comparable: true,
        });
        Universe { scope: scope.map, error, comparable, iota }
    }
}

fn error_interface(types: &mut Types) -> InterfaceInfo {
    let sig = Signature { params: Vec::new(), results: vec![Ty::STRING], variadic: false };
    let ty = types.intern(TyKind::Func(Rc::new(sig)));
    let method = IfaceMethod { name: Symbol::intern("Error"), pkg: None, ty };
    InterfaceInfo { methods: vec![method], terms: None, comparable: false }
}

/// The objects of package `unsafe`.
pub(crate) fn unsafe_scope(objects: &mut Objects, pkg: PkgId) -> FxHashMap<Symbol, ObjId> {
    let mut scope = Scope { objects, map: FxHashMap::default() };
    for info in BUILTINS.iter().filter(|info| info.in_unsafe) {
        let id = scope.declare(info.name, Ty::INVALID, ObjectKind::Builtin(info.builtin));
        scope.objects.get_mut(id).pkg = Some(pkg);
    }
    let ty = Ty::basic(Basic::UnsafePointer);
    let id = scope.declare("Pointer", ty, ObjectKind::TypeName { alias: false });
    scope.objects.get_mut(id).pkg = Some(pkg);
    scope.map
}

struct Scope<'a> {
    objects: &'a mut Objects,
    map: FxHashMap<Symbol, ObjId>,
}

impl Scope<'_> {
    fn declare(&mut self, name: &str, ty: Ty, kind: ObjectKind) -> ObjId {
        let name = Symbol::intern(name);
        let id = self.objects.add(Object { name, pkg: None, span: Span::NONE, ty, kind });
        self.map.insert(name, id);
        id
    }

    fn declare_type(
        &mut self,
        types: &mut Types,
        name: &str,
        make: impl FnOnce(&mut Types) -> InterfaceInfo,
    ) -> Ty {
        let obj = self.declare(name, Ty::INVALID, ObjectKind::TypeName { alias: false });
        let interface = make(types);
        let underlying = types.intern(TyKind::Interface(Rc::new(interface)));
        let (_, ty) = types.new_named(NamedInfo {
            obj,
            name: Symbol::intern(name),
            pkg: None,
            underlying,
            methods: Vec::new(),
            type_params: Vec::new(),
            n_outer: 0,
            local: 0,
            instance: None,
        });
        self.objects.get_mut(obj).ty = ty;
        ty
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_stand_in_the_order_of_the_enum() {
        for (index, info) in BUILTINS.iter().enumerate() {
            assert_eq!(info.builtin as usize, index, "{}", info.name);
        }
    }

    #[test]
    fn fixed_types_have_their_indices() {
        let types = Types::default();
        assert!(matches!(types.kind(Ty::ANY), TyKind::Interface(i) if i.methods.is_empty()));
        assert!(matches!(types.kind(Ty::BYTE), TyKind::Basic(Basic::Uint8)));
        assert_eq!(Ty::RUNE, Ty::basic(Basic::Int32));
    }
}
