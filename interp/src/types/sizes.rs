//! Sizes, alignments and field offsets as gc lays out types on amd64.
//!
//! Fields follow each other in source order, each at the next multiple of its alignment. A struct that is not empty and ends in a
//! field of size zero gets one byte more, so that the address of that field is not the address of what follows in memory.
//!
//! Layouts are computed once per type, from the inside out with a list of what is still to do rather than by recursion: types can be
//! nested as deep as a program is long. A type that contains itself has no size. What depends on a type that is not resolved
//! yet is computed anew when it is asked for again.

use std::cell::RefCell;

use super::ty::{Basic, StructInfo, Ty, TyKind, Types};

/// The largest size of a type: gc's limit for objects in memory.
pub const MAX_SIZE: u64 = 1 << 50;

/// The size of a word and of a pointer.
pub const WORD: u64 = 8;

/// The layouts of types, as far as they were asked for.
#[derive(Debug, Default)]
pub struct Sizes {
    layouts: RefCell<Vec<State>>,
}

#[derive(Clone, Copy, Default, PartialEq, Eq, Debug)]
enum State {
    #[default]
    Unknown,
    /// Waits for the types it is made of.
    Open,
    Done(Layout),
}

/// Size and alignment of a type.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
struct Layout {
    /// In bytes; `None`: too large.
    size: Option<u64>,
    /// In bytes, a power of two.
    align: u64,
    /// Whether the answer is there to stay.
    settled: bool,
}

impl Layout {
    const fn of(size: u64, align: u64) -> Layout {
        Layout { size: Some(size), align, settled: true }
    }

    const UNRESOLVED: Layout = Layout { size: Some(0), align: 1, settled: false };
    const INFINITE: Layout = Layout { size: None, align: 1, settled: false };
}

impl Sizes {
    /// The size of a variable of the type, in bytes; `None`: too large, more than [`MAX_SIZE`].
    ///
    /// A type parameter has no size before it is replaced by a type; it counts as 0, as does what is invalid. A tuple is laid out like
    /// a struct of its types.
    pub fn size_of(&self, types: &Types, ty: Ty) -> Option<u64> {
        self.layout(types, ty).size
    }

    /// The alignment of a variable of the type, in bytes: 1, 2, 4 or 8.
    pub fn align_of(&self, types: &Types, ty: Ty) -> u64 {
        self.layout(types, ty).align
    }

    /// The offset of each field from the start of the struct, in bytes. Offsets behind a field that is too large mean nothing.
    pub fn offsets(&self, types: &Types, info: &StructInfo) -> Vec<u64> {
        let mut end = 0;
        info.fields
            .iter()
            .map(|field| {
                let layout = self.layout(types, field.ty);
                let offset = align_up(end, layout.align);
                end = offset.saturating_add(layout.size.unwrap_or(MAX_SIZE));
                offset
            })
            .collect()
    }

    fn layout(&self, types: &Types, ty: Ty) -> Layout {
        let mut layouts = self.layouts.borrow_mut();
        if layouts.len() < types.count() {
            layouts.resize(types.count(), State::Unknown);
        }
        let mut todo = vec![ty];
        let mut unsettled = Vec::new();
        while let Some(&next) = todo.last() {
            let index = next.0 as usize;
            let first_visit = match layouts[index] {
                State::Done(_) => {
                    todo.pop();
                    continue;
                }
                State::Unknown => true,
                State::Open => false,
            };
            layouts[index] = State::Open;
            let before = todo.len();
            if first_visit {
                parts(types, next, |part| {
                    if layouts[part.0 as usize] == State::Unknown {
                        todo.push(part);
                    }
                });
            }
            if todo.len() > before {
                continue;
            }
            let known = |part: Ty| match layouts[part.0 as usize] {
                State::Done(layout) => layout,
                State::Unknown | State::Open => Layout::INFINITE,
            };
            let layout = compute(types, next, known);
            layouts[index] = State::Done(layout);
            if !layout.settled {
                unsettled.push(index);
            }
            todo.pop();
        }
        let answer = match layouts[ty.0 as usize] {
            State::Done(layout) => layout,
            State::Unknown | State::Open => Layout::INFINITE,
        };
        for index in unsettled {
            layouts[index] = State::Unknown;
        }
        answer
    }
}

/// Calls `visit` with the types that the layout of a type depends on.
fn parts(types: &Types, ty: Ty, mut visit: impl FnMut(Ty)) {
    match types.kind(ty) {
        TyKind::Named(id) => visit(types.named(*id).underlying),
        TyKind::Array(elem, _) => visit(*elem),
        TyKind::Struct(info) => info.fields.iter().for_each(|field| visit(field.ty)),
        TyKind::Tuple(elems) => elems.iter().for_each(|&elem| visit(elem)),
        TyKind::Invalid
        | TyKind::Basic(_)
        | TyKind::Pointer(_)
        | TyKind::Slice(_)
        | TyKind::Map(..)
        | TyKind::Chan(..)
        | TyKind::Func(_)
        | TyKind::Interface(_)
        | TyKind::TypeParam(_) => {}
    }
}

/// The layout of a type from those of its parts.
fn compute(types: &Types, ty: Ty, known: impl Fn(Ty) -> Layout) -> Layout {
    match types.kind(ty) {
        TyKind::Invalid => Layout::UNRESOLVED,
        TyKind::TypeParam(_) => Layout::of(0, 1),
        TyKind::Basic(basic) => basic_layout(*basic),
        TyKind::Named(id) => known(types.named(*id).underlying),
        TyKind::Pointer(_) | TyKind::Map(..) | TyKind::Chan(..) | TyKind::Func(_) => {
            Layout::of(WORD, WORD)
        }
        TyKind::Slice(_) => Layout::of(3 * WORD, WORD),
        TyKind::Interface(_) => Layout::of(2 * WORD, WORD),
        TyKind::Array(elem, len) => {
            let elem = known(*elem);
            let size = elem.size.and_then(|size| size.checked_mul(*len));
            Layout { size: size.filter(|&size| size <= MAX_SIZE), ..elem }
        }
        TyKind::Struct(info) => sequence(info.fields.iter().map(|field| known(field.ty))),
        TyKind::Tuple(elems) => sequence(elems.iter().map(|&elem| known(elem))),
    }
}

/// One after the other, as fields of a struct.
fn sequence(fields: impl Iterator<Item = Layout>) -> Layout {
    let mut whole = Layout::of(0, 1);
    let mut last = 1;
    for field in fields {
        whole.align = whole.align.max(field.align);
        whole.settled &= field.settled;
        let end = whole.size.zip(field.size).map(|(end, size)| align_up(end, field.align) + size);
        whole.size = end.filter(|&end| end <= MAX_SIZE);
        last = field.size.unwrap_or(1);
    }
    whole.size = whole
        .size
        .map(|end| align_up(end + u64::from(end > 0 && last == 0), whole.align))
        .filter(|&size| size <= MAX_SIZE);
    whole
}

fn basic_layout(basic: Basic) -> Layout {
    match basic {
        Basic::Bool | Basic::Int8 | Basic::Uint8 | Basic::UntypedBool => Layout::of(1, 1),
        Basic::Int16 | Basic::Uint16 => Layout::of(2, 2),
        Basic::Int32 | Basic::Uint32 | Basic::Float32 | Basic::UntypedRune => Layout::of(4, 4),
        Basic::Int
        | Basic::Int64
        | Basic::Uint
        | Basic::Uint64
        | Basic::Uintptr
        | Basic::Float64
        | Basic::UnsafePointer
        | Basic::UntypedInt
        | Basic::UntypedFloat
        | Basic::UntypedNil => Layout::of(8, 8),
        Basic::Complex64 => Layout::of(8, 4),
        Basic::Complex128 | Basic::String | Basic::UntypedComplex | Basic::UntypedString => {
            Layout::of(16, 8)
        }
    }
}

/// The next multiple of an alignment, which is a power of two.
fn align_up(offset: u64, align: u64) -> u64 {
    offset.saturating_add(align - 1) & !(align - 1)
}

#[cfg(test)]
mod tests {
    use racewalk_grammar::ast::ChanDir;
    use racewalk_grammar::symbol::Symbol;

    use super::*;
    use crate::types::object::ObjId;
    use crate::types::ty::{Field, InterfaceInfo, NamedInfo, Signature};

    fn info(tys: &[Ty]) -> StructInfo {
        let field =
            |&ty| Field { name: Symbol::intern("_"), pkg: None, ty, embedded: false, tag: None };
        StructInfo { fields: tys.iter().map(field).collect() }
    }

    fn strukt(types: &mut Types, tys: &[Ty]) -> Ty {
        types.intern(TyKind::Struct(info(tys).into()))
    }

    fn named(types: &mut Types, underlying: Ty) -> (super::super::ty::NamedId, Ty) {
        types.new_named(NamedInfo {
            obj: ObjId(0),
            name: Symbol::intern("T"),
            pkg: None,
            underlying,
            methods: Vec::new(),
            type_params: Vec::new(),
            n_outer: 0,
            local: 0,
            instance: None,
        })
    }

    /// The numbers are those that gc prints for the same structs.
    #[test]
    fn structs_as_gc_lays_them_out() {
        let mut types = Types::default();
        let b = Ty::basic;
        let (i8, i16, i64) = (b(Basic::Int8), b(Basic::Int16), b(Basic::Int64));
        let empty = strukt(&mut types, &[]);
        let no_i64 = types.intern(TyKind::Array(i64, 0));
        let no_i32 = types.intern(TyKind::Array(b(Basic::Int32), 0));
        let func = types.intern(TyKind::Func(
            Signature { params: vec![], results: vec![], variadic: false }.into(),
        ));
        let no_func = types.intern(TyKind::Array(func, 0));
        let padded = strukt(&mut types, &[i8, empty]);
        let five = types.intern(TyKind::Array(padded, 5));
        let iface = types.intern(TyKind::Interface(
            InterfaceInfo { methods: vec![], terms: None, comparable: false }.into(),
        ));
        let slice = types.slice_of(Ty::INT);
        let map = types.intern(TyKind::Map(Ty::INT, Ty::INT));
        let chan = types.intern(TyKind::Chan(ChanDir::Both, Ty::INT));
        let ptr = types.pointer_to(Ty::INT);
        let shorts = types.intern(TyKind::Array(i16, 3));
        let many = [
            Ty::BOOL,
            b(Basic::Complex64),
            b(Basic::Complex128),
            Ty::STRING,
            iface,
            slice,
            func,
            map,
            chan,
            ptr,
            b(Basic::Uintptr),
            shorts,
        ];
        let cases: [(&[Ty], u64, u64, &[u64]); 9] = [
            (&[i8, i64, i8], 24, 8, &[0, 8, 16]),
            (&[i8, empty], 2, 1, &[0, 1]),
            (&[empty, i8], 1, 1, &[0, 0]),
            (&[i64, no_i64], 16, 8, &[0, 8]),
            (&[i8, no_i64], 16, 8, &[0, 8]),
            (&[empty, no_i32], 0, 4, &[0, 0]),
            (&many, 136, 8, &[0, 4, 16, 32, 48, 64, 88, 96, 104, 112, 120, 128]),
            (&[five, i16, no_func], 24, 8, &[0, 10, 16]),
            (&[no_func, i8], 8, 8, &[0, 0]),
        ];
        let sizes = Sizes::default();
        for (fields, size, align, offsets) in cases {
            let ty = strukt(&mut types, fields);
            assert_eq!(sizes.size_of(&types, ty), Some(size), "{fields:?}");
            assert_eq!(sizes.align_of(&types, ty), align, "{fields:?}");
            assert_eq!(sizes.offsets(&types, &info(fields)), offsets, "{fields:?}");
        }
    }

    #[test]
    fn too_large() {
        let mut types = Types::default();
        let sizes = Sizes::default();
        let byte = Ty::basic(Basic::Uint8);
        let mut array = |elem, len| types.intern(TyKind::Array(elem, len));
        let most = array(byte, MAX_SIZE);
        let over = array(byte, MAX_SIZE + 1);
        let half = array(byte, MAX_SIZE / 2 + 1);
        let empty = array(byte, 0);
        let endless = array(empty, u64::MAX);
        let product = array(half, u64::MAX);
        let sum = strukt(&mut types, &[half, half]);
        assert_eq!(sizes.size_of(&types, most), Some(MAX_SIZE));
        assert_eq!(sizes.size_of(&types, endless), Some(0));
        for ty in [over, product, sum] {
            assert_eq!(sizes.size_of(&types, ty), None);
        }
    }

    #[test]
    fn resolved_later_recursive_and_deep() {
        let mut types = Types::default();
        let sizes = Sizes::default();
        let (id, ty) = named(&mut types, Ty::INVALID);
        let pair = strukt(&mut types, &[ty, Ty::INT]);
        assert_eq!(sizes.size_of(&types, pair), Some(8));
        types.named_mut(id).underlying = Ty::STRING;
        assert_eq!(sizes.size_of(&types, pair), Some(24));

        let (id, itself) = named(&mut types, Ty::INVALID);
        let inner = strukt(&mut types, &[itself, Ty::INT]);
        types.named_mut(id).underlying = inner;
        assert_eq!(sizes.size_of(&types, itself), None);
        assert_eq!(sizes.size_of(&types, inner), None);

        let mut deep = Ty::INT;
        for _ in 0..200_000 {
            deep = strukt(&mut types, &[deep]);
        }
        assert_eq!(sizes.size_of(&types, deep), Some(8));
    }
}
