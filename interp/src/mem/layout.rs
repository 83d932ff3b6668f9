//! How values lie in memory and in slots.
//!
//! A [`Layout`] belongs to one type (identical underlying types share one). Its [`Leaf`] list is the one description from which the rest
//! follows: slots, what the collector traces, what races are recorded on, equality and hashing.

use std::collections::BTreeMap;
use std::rc::Rc;

use racewalk_grammar::ast::ChanDir;

use crate::types::sizes::Sizes;
use crate::types::ty::{Basic, Ty, TyKind, Types};

/// Values of more slots than this are handled by address.
pub const MAX_FLAT: u32 = 16;

/// Bytes of a type that has a layout, at most: offsets have 32 bits.
pub const MAX_SIZE: u64 = u32::MAX as u64;

/// Arrays of more words than this are handled by address.
const MAX_FLAT_ARRAY_WORDS: u64 = 8;

/// A layout of the session.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct LayoutId(pub u32);

/// One word of memory as one slot: width and extension.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Prim {
    /// 8 bits, sign-extended.
    I8,
    /// 16 bits, sign-extended.
    I16,
    /// 32 bits, sign-extended.
    I32,
    /// 8 bits, zero-extended: `uint8`, `bool`.
    U8,
    /// 16 bits, zero-extended.
    U16,
    /// 32 bits, zero-extended: `uint32`, `float32`.
    U32,
    /// 64 bits: everything else.
    W64,
}

impl Prim {
    /// Bytes in memory.
    #[inline(always)]
    pub fn size(self) -> u32 {
        match self {
            Prim::I8 | Prim::U8 => 1,
            Prim::I16 | Prim::U16 => 2,
            Prim::I32 | Prim::U32 => 4,
            Prim::W64 => 8,
        }
    }
}

/// What a leaf of a type is.
#[derive(Clone, PartialEq, Debug)]
pub enum LeafKind {
    /// An integer or bool.
    Int(Prim),
    /// A float; `U32` or `W64`.
    Float(Prim),
    /// A complex number of two such floats.
    Complex(Prim),
    /// A pointer, channel, map, function or `unsafe.Pointer`; functions and maps compare with nil only.
    Pointer,
    /// A function or map: a pointer that cannot be compared.
    Uncomparable,
    /// A string.
    String,
    /// An interface.
    Iface,
    /// A slice.
    Slice,
    /// An array of more than one element: `count` times the leaves, `stride` bytes apart.
    Repeat(u64, u64, Rc<[Leaf]>),
    /// A blank field: it is neither compared nor hashed, but traced.
    Blank(Rc<[Leaf]>),
}

/// A part of a type that is a unit to the language.
#[derive(Clone, PartialEq, Debug)]
pub struct Leaf {
    /// Bytes from the value's start.
    pub off: u64,
    /// What it is.
    pub kind: LeafKind,
}

/// One slot of a flat value.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Part {
    /// Bytes from the value's start.
    pub off: u32,
    /// Width and extension.
    pub prim: Prim,
}

/// How values of a type lie in memory and in slots.
#[derive(Clone, Debug)]
pub struct Layout {
    /// The type it was made for; others with the same underlying type share it.
    pub ty: Ty,
    /// Bytes.
    pub size: u64,
    /// Alignment in bytes.
    pub align: u64,
    /// Slots of a value; 1 when `boxed`.
    pub slots: u32,
    /// Whether values are handled by address.
    pub boxed: bool,
    /// The slots of a flat value, in order; empty when `boxed`.
    pub parts: Box<[Part]>,
    /// Whether the parts are whole words, one after the other from the start.
    pub words: bool,
    /// The leaves in order of their offsets.
    pub leaves: Rc<[Leaf]>,
    /// Whether it holds no pointers.
    pub noscan: bool,
    /// Log2 of the race granule: the smallest packed unit, at most 3.
    pub granule: u8,
    /// Bytes that a plain access of the whole value records: 8 for the one-unit types (their first word), else the size.
    pub race_width: u64,
    /// Whether an interface's data slot holds the value itself.
    pub direct: bool,
    /// Which spans its blocks come from: blocks of one span have the same granule, and all or none of them hold pointers.
    pub pool: u8,
}

/// How many pools there are.
pub const POOLS: usize = 9;

/// The pool of the headers of maps and channels, which are looked at when they are freed.
pub const HEADER_POOL: u8 = 8;

/// Whether blocks of the pool hold no pointers.
#[inline(always)]
pub(super) fn is_noscan(pool: u8) -> bool {
    (4..HEADER_POOL).contains(&pool)
}

/// The pool of blocks with pointers (first) or without, by granule.
fn pool_of(noscan: bool, granule: u8) -> u8 {
    granule + if noscan { 4 } else { 0 }
}

/// All layouts of a session.
#[derive(Debug, Default)]
pub struct Layouts {
    layouts: Vec<Rc<Layout>>,
    by_ty: Vec<Option<LayoutId>>,
    entries: BTreeMap<(LayoutId, LayoutId), Entry>,
    sizes: Sizes,
}

/// Layout of a map's entries: a word, the key, the element.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Entry {
    /// The layout.
    pub layout: LayoutId,
    /// Bytes before the key.
    pub key: u64,
    /// Bytes before the element.
    pub elem: u64,
}

impl Layouts {
    /// Layout of raw bytes: the blocks of strings.
    pub const BYTES: LayoutId = LayoutId(0);
    /// Layout of one pointer.
    pub const POINTER: LayoutId = LayoutId(1);
    /// Layout of the header block of a map (16 bytes: table index, kind).
    pub const MAP: LayoutId = LayoutId(2);
    /// Layout of the header block of a channel.
    pub const CHAN: LayoutId = LayoutId(3);

    /// Layout of one word without pointers.
    pub const WORD: LayoutId = LayoutId(4);
    /// Layout of a rune: the elements of `[]rune(s)`.
    pub const RUNE: LayoutId = LayoutId(5);

    /// The table with the fixed layouts.
    pub fn new() -> Self {
        let mut all = Layouts {
            layouts: Vec::new(),
            by_ty: Vec::new(),
            entries: BTreeMap::new(),
            sizes: Sizes::default(),
        };
        let header = |kind: LeafKind, size, granule| {
            let leaves: Rc<[Leaf]> = Rc::from([Leaf { off: 0, kind }]);
            finish(Ty::INVALID, size, size.min(8), leaves, granule)
        };
        all.layouts.push(Rc::new(header(LeafKind::Int(Prim::U8), 1, 0)));
        all.layouts.push(Rc::new(header(LeafKind::Pointer, 8, 3)));
        for size in [16, 16, 8] {
            let mut layout = header(LeafKind::Int(Prim::W64), 8, 3);
            layout.size = size;
            if all.layouts.len() < Layouts::WORD.0 as usize {
                layout.pool = HEADER_POOL;
            }
            all.layouts.push(Rc::new(layout));
        }
        all.layouts.push(Rc::new(header(LeafKind::Int(Prim::I32), 4, 2)));
        all
    }

    /// The layout of that id.
    pub fn get(&self, id: LayoutId) -> &Rc<Layout> {
        &self.layouts[id.0 as usize]
    }

    /// How many there are.
    pub fn count(&self) -> usize {
        self.layouts.len()
    }

    /// The layout of a type; `None` when the type is too large for memory. The type has no type parameters in it.
    pub fn of(&mut self, types: &Types, ty: Ty) -> Option<LayoutId> {
        let ty = types.underlying(ty);
        let index = ty.0 as usize;
        if let Some(Some(id)) = self.by_ty.get(index) {
            return Some(*id);
        }
        let size = self.size_of(types, ty).filter(|&size| size <= MAX_SIZE)?;
        let align = self.sizes.align_of(types, ty);
        let mut leaves = Vec::new();
        self.leaves(types, ty, 0, &mut leaves)?;
        let granule = granule_of(&leaves, align);
        let layout = finish(ty, size, align, leaves.into(), granule);
        let id = LayoutId(self.layouts.len() as u32);
        self.layouts.push(Rc::new(layout));
        if index >= self.by_ty.len() {
            self.by_ty.resize(index + 1, None);
        }
        self.by_ty[index] = Some(id);
        Some(id)
    }

    /// Bytes of a type; `None` if they are too many for any address space.
    pub fn size_of(&self, types: &Types, ty: Ty) -> Option<u64> {
        self.sizes.size_of(types, types.underlying(ty))
    }

    /// The layout of a type that is its own underlying type, if one was made.
    pub fn known(&self, ty: Ty) -> Option<LayoutId> {
        self.by_ty.get(ty.0 as usize).copied().flatten()
    }

    /// Offsets of a struct's fields.
    pub fn field_offsets(&mut self, types: &Types, ty: Ty) -> Vec<u64> {
        match types.under(ty) {
            TyKind::Struct(info) => self.sizes.offsets(types, info),
            _ => Vec::new(),
        }
    }

    /// A layout made by lowering for a block of its own: word 0 plain, then these types one after the other, each aligned.
    /// Returns the offsets too. Used for closures.
    pub fn record(&mut self, types: &Types, tys: &[Ty]) -> Option<(LayoutId, Vec<u32>)> {
        let mut leaves = vec![Leaf { off: 0, kind: LeafKind::Int(Prim::W64) }];
        let mut offsets = Vec::new();
        let mut end = 8u64;
        for &ty in tys {
            let align = self.sizes.align_of(types, ty).max(1);
            let size = self.sizes.size_of(types, ty)?;
            end = end.next_multiple_of(align);
            offsets.push(u32::try_from(end).ok()?);
            self.leaves(types, ty, end, &mut leaves)?;
            end += size;
        }
        let size = end.next_multiple_of(8);
        let mut layout = finish(Ty::INVALID, size, 8, leaves.into(), 3);
        let mut parts = Vec::new();
        if layout.leaves.iter().all(|l| push_parts(l, &mut parts)) {
            layout.parts = parts.into();
        }
        layout.boxed = true;
        layout.direct = false;
        layout.slots = 1;
        let id = LayoutId(self.layouts.len() as u32);
        self.layouts.push(Rc::new(layout));
        Some((id, offsets))
    }

    /// The layout of a map's entries.
    pub fn entry(&mut self, key: LayoutId, elem: LayoutId) -> Entry {
        if let Some(&entry) = self.entries.get(&(key, elem)) {
            return entry;
        }
        let (k, e) = (self.get(key).clone(), self.get(elem).clone());
        let key_off = 8;
        let elem_off = (key_off + k.size).next_multiple_of(e.align.max(1));
        let size = (elem_off + e.size).next_multiple_of(8);
        let shifted = |of: &Layout, by: u64| {
            of.leaves
                .iter()
                .map(|l| Leaf { off: l.off + by, kind: l.kind.clone() })
                .collect::<Vec<_>>()
        };
        let mut leaves = vec![Leaf { off: 0, kind: LeafKind::Int(Prim::W64) }];
        leaves.extend(shifted(&k, key_off));
        leaves.extend(shifted(&e, elem_off));
        let mut layout = finish(Ty::INVALID, size, 8, leaves.into(), 3);
        layout.boxed = true;
        layout.direct = false;
        layout.slots = 1;
        let id = LayoutId(self.layouts.len() as u32);
        self.layouts.push(Rc::new(layout));
        let entry = Entry { layout: id, key: key_off, elem: elem_off };
        self.entries.insert((key, elem), entry);
        entry
    }

    fn leaves(&mut self, types: &Types, ty: Ty, off: u64, out: &mut Vec<Leaf>) -> Option<()> {
        let leaf = |kind| Leaf { off, kind };
        match types.under(ty) {
            TyKind::Basic(b) => out.extend(basic_leaf(*b).map(leaf)),
            TyKind::Pointer(_) | TyKind::Chan(ChanDir::Both | ChanDir::Send | ChanDir::Recv, _) => {
                out.push(leaf(LeafKind::Pointer));
            }
            TyKind::Map(..) | TyKind::Func(_) => out.push(leaf(LeafKind::Uncomparable)),
            TyKind::Slice(_) => out.push(leaf(LeafKind::Slice)),
            TyKind::Interface(_) => out.push(leaf(LeafKind::Iface)),
            TyKind::Struct(info) => {
                let info = info.clone();
                let offsets = self.sizes.offsets(types, &info);
                for (field, field_off) in info.fields.iter().zip(offsets) {
                    if field.name.is_blank() {
                        let mut inner = Vec::new();
                        self.leaves(types, field.ty, 0, &mut inner)?;
                        let kind = LeafKind::Blank(inner.into());
                        out.push(Leaf { off: off + field_off, kind });
                    } else {
                        self.leaves(types, field.ty, off + field_off, out)?;
                    }
                }
            }
            TyKind::Array(_, 0) => {}
            TyKind::Array(elem, count) => {
                let (elem, count) = (*elem, *count);
                let stride = self.sizes.size_of(types, elem)?;
                if stride == 0 {
                    return Some(());
                }
                let mut inner = Vec::new();
                self.leaves(types, elem, 0, &mut inner)?;
                if count * inner.len() as u64 <= MAX_FLAT_ARRAY_WORDS {
                    for i in 0..count {
                        out.extend(
                            inner.iter().map(|l| Leaf {
                                off: off + i * stride + l.off,
                                kind: l.kind.clone(),
                            }),
                        );
                    }
                } else {
                    out.push(leaf(LeafKind::Repeat(count, stride, inner.into())));
                }
            }
            TyKind::Named(_) | TyKind::Tuple(_) | TyKind::TypeParam(_) | TyKind::Invalid => {
                return None;
            }
        }
        Some(())
    }
}

fn basic_leaf(b: Basic) -> Option<LeafKind> {
    Some(match b {
        Basic::Bool | Basic::Uint8 | Basic::UntypedBool => LeafKind::Int(Prim::U8),
        Basic::Int8 => LeafKind::Int(Prim::I8),
        Basic::Int16 => LeafKind::Int(Prim::I16),
        Basic::Int32 | Basic::UntypedRune => LeafKind::Int(Prim::I32),
        Basic::Uint16 => LeafKind::Int(Prim::U16),
        Basic::Uint32 => LeafKind::Int(Prim::U32),
        Basic::Int
        | Basic::Int64
        | Basic::Uint
        | Basic::Uint64
        | Basic::Uintptr
        | Basic::UntypedInt => LeafKind::Int(Prim::W64),
        Basic::Float32 => LeafKind::Float(Prim::U32),
        Basic::Float64 | Basic::UntypedFloat => LeafKind::Float(Prim::W64),
        Basic::Complex64 => LeafKind::Complex(Prim::U32),
        Basic::Complex128 | Basic::UntypedComplex => LeafKind::Complex(Prim::W64),
        Basic::String | Basic::UntypedString => LeafKind::String,
        Basic::UnsafePointer | Basic::UntypedNil => LeafKind::Pointer,
    })
}

/// Log2 of the largest cell in which no two units meet that can be accessed on their own; every address of the type is a multiple of it.
/// Nobody accesses a blank field on its own.
fn granule_of(leaves: &[Leaf], align: u64) -> u8 {
    let limit = if align == 0 { 3 } else { align.trailing_zeros().min(3) as u8 };
    // The byte after the last unit.
    let mut end = 0;
    units_granule(leaves, 0, limit, &mut end)
}

/// Log2 of the largest cell, at most `limit`, in which no two of these units meet, nor the first of them what ends at `end`.
fn units_granule(leaves: &[Leaf], base: u64, limit: u8, end: &mut u64) -> u8 {
    let mut granule = limit;
    for leaf in leaves {
        let start = base + leaf.off;
        let (width, count) = match &leaf.kind {
            LeafKind::Int(p) | LeafKind::Float(p) => (u64::from(p.size()), 1),
            LeafKind::Complex(p) => (u64::from(p.size()), 2),
            LeafKind::Pointer | LeafKind::Uncomparable => (8, 1),
            LeafKind::String | LeafKind::Iface => (8, 2),
            LeafKind::Slice => (8, 3),
            LeafKind::Blank(_) => continue,
            LeafKind::Repeat(count, stride, inner) => {
                // The elements are alike, and so is how two of them meet.
                for at in 0..(*count).min(2) {
                    granule = units_granule(inner, start + at * stride, granule, end);
                }
                *end += count.saturating_sub(2) * stride;
                continue;
            }
        };
        for unit in 0..count {
            let first = start + unit * width;
            while granule > 0 && *end > 0 && (*end - 1) >> granule == first >> granule {
                granule -= 1;
            }
            *end = first + width;
        }
    }
    granule
}

fn push_parts(leaf: &Leaf, out: &mut Vec<Part>) -> bool {
    let at = |delta: u64, prim| Part { off: (leaf.off + delta) as u32, prim };
    match &leaf.kind {
        LeafKind::Int(p) | LeafKind::Float(p) => out.push(at(0, *p)),
        LeafKind::Complex(p) => out.extend([at(0, *p), at(u64::from(p.size()), *p)]),
        LeafKind::Pointer | LeafKind::Uncomparable => out.push(at(0, Prim::W64)),
        LeafKind::String | LeafKind::Iface => out.extend([at(0, Prim::W64), at(8, Prim::W64)]),
        LeafKind::Slice => out.extend([at(0, Prim::W64), at(8, Prim::W64), at(16, Prim::W64)]),
        LeafKind::Repeat(..) => return false,
        LeafKind::Blank(inner) => {
            for l in inner.iter() {
                if !push_parts(&Leaf { off: leaf.off + l.off, kind: l.kind.clone() }, out) {
                    return false;
                }
            }
        }
    }
    true
}

fn has_pointers(leaves: &[Leaf]) -> bool {
    leaves.iter().any(|l| match &l.kind {
        LeafKind::Int(_) | LeafKind::Float(_) | LeafKind::Complex(_) => false,
        LeafKind::Pointer
        | LeafKind::Uncomparable
        | LeafKind::String
        | LeafKind::Iface
        | LeafKind::Slice => true,
        LeafKind::Repeat(_, _, inner) | LeafKind::Blank(inner) => has_pointers(inner),
    })
}

fn finish(ty: Ty, size: u64, align: u64, leaves: Rc<[Leaf]>, granule: u8) -> Layout {
    let mut parts = Vec::new();
    let flat = leaves.iter().all(|l| push_parts(l, &mut parts)) && parts.len() as u32 <= MAX_FLAT;
    if !flat {
        parts.clear();
    }
    let race_width = match &*leaves {
        [Leaf { kind: LeafKind::String | LeafKind::Iface | LeafKind::Slice, .. }] => 8,
        [Leaf { kind: LeafKind::Complex(p), .. }] => u64::from(p.size()),
        _ => size,
    };
    let noscan = !has_pointers(&leaves);
    let words = (0..).step_by(8).zip(&parts).all(|(at, p)| p.off == at && p.prim == Prim::W64);
    Layout {
        ty,
        words,
        pool: pool_of(noscan, granule),
        size,
        align: align.max(1),
        slots: if flat { parts.len() as u32 } else { 1 },
        boxed: !flat,
        direct: flat && parts.len() == 1,
        parts: parts.into(),
        noscan,
        leaves,
        granule,
        race_width,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::types::ty::Types;

    #[test]
    fn flat_and_boxed() {
        let mut types = Types::default();
        let mut layouts = Layouts::new();
        let mut layout = |types: &mut Types, kind| {
            let ty = types.intern(kind);
            let id = layouts.of(types, ty).unwrap();
            layouts.get(id).clone()
        };
        let slice = layout(&mut types, TyKind::Slice(Ty::INT));
        assert_eq!((slice.slots, slice.size, slice.race_width, slice.noscan), (3, 24, 8, false));
        let small = layout(&mut types, TyKind::Array(Ty::basic(Basic::Uint8), 4));
        assert_eq!((small.slots, small.size, small.granule, small.boxed), (4, 4, 0, false));
        let large = layout(&mut types, TyKind::Array(Ty::INT, 9));
        assert_eq!((large.slots, large.size, large.boxed, large.noscan), (1, 72, true, true));
    }
}
