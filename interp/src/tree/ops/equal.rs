//! Equality of values by their leaves.
//!
//! Spec: Comparison operators. Struct fields and array elements are compared in order and comparing stops at the first
//! difference. Interfaces lead on to the values in their boxes, as deep as a program has nested them, so that part keeps an
//! explicit stack.

use std::rc::Rc;

use smallvec::SmallVec;

use crate::mem::layout::{LayoutId, Leaf, LeafKind, Prim};
use crate::mem::{Addr, Mem};
use crate::runtime::step::{Cx, Slot, Trap};
use crate::tree::ir::{Access, SiteId};
use crate::value::num::{EqF, EqF32, Rel};

/// A place in the comparison of two values in memory.
struct Cursor {
    leaves: Rc<[Leaf]>,
    next: usize,
    a: Addr,
    b: Addr,
    stride: u64,
    left: u64,
    /// Whether the values are in a box, which nobody changes.
    boxed: bool,
}

/// How two leaves compare.
enum Verdict {
    Same,
    Different,
    /// The values in two boxes decide.
    Boxes(Rc<[Leaf]>, Addr, Addr),
    /// Elements decide.
    Elements(Rc<[Leaf]>, u64, u64),
}

impl Verdict {
    fn of(same: bool) -> Self {
        if same { Verdict::Same } else { Verdict::Different }
    }
}

/// Whether two float slots are equal.
fn float_eq(p: Prim, a: Slot, b: Slot) -> bool {
    if p == Prim::U32 { EqF32::holds(a, b) } else { EqF::holds(a, b) }
}

/// The two words of a string or an interface in memory.
fn pair(mem: &Mem, at: Addr) -> (Slot, Slot) {
    (mem.ld8(at), mem.ld8(at + 8))
}

impl Cx {
    /// Whether two interfaces are equal; fails when they hold the same type and it cannot be compared.
    #[inline]
    pub fn iface_eq(&mut self, a: (Slot, Slot), b: (Slot, Slot), site: SiteId) -> bool {
        if a.0 != b.0 {
            return false;
        }
        match self.same_type(a.0, a.1, b.1, site) {
            Verdict::Same => true,
            Verdict::Boxes(leaves, x, y) => self.equal_mem(&leaves, x, y, site),
            Verdict::Different | Verdict::Elements(..) => false,
        }
    }

    /// Compares the data slots of two interfaces of one type.
    fn same_type(&mut self, ty: Slot, a: Slot, b: Slot, site: SiteId) -> Verdict {
        if ty == 0 {
            return Verdict::Same;
        }
        let ty = ty as u32;
        let Some(rtype) = self.tables.rtype(ty) else { return Verdict::of(a == b) };
        if !rtype.comparable {
            self.fail(site, Trap::Uncomparable(ty));
            return Verdict::Different;
        }
        let of = self.layouts.get(rtype.layout);
        if of.direct {
            return Verdict::of(match of.leaves.first().map(|l| &l.kind) {
                Some(LeafKind::Float(p)) => float_eq(*p, a, b),
                Some(LeafKind::Blank(_)) => true,
                _ => a == b,
            });
        }
        if of.size == 0 {
            return Verdict::Same;
        }
        Verdict::Boxes(of.leaves.clone(), a, b)
    }

    /// Whether two flat values are equal, given as slots.
    pub fn equal_slots(&mut self, leaves: &[Leaf], a: &[Slot], b: &[Slot], site: SiteId) -> bool {
        let mut at = 0;
        leaves.iter().all(|leaf| {
            let i = at;
            at += leaf_slots(leaf);
            let word = |s: &[Slot], j: usize| s.get(i + j).copied().unwrap_or(0);
            let two = |s: &[Slot]| (word(s, 0), word(s, 1));
            match &leaf.kind {
                LeafKind::Blank(_) => true,
                LeafKind::Float(p) => float_eq(*p, word(a, 0), word(b, 0)),
                LeafKind::Complex(p) => {
                    float_eq(*p, word(a, 0), word(b, 0)) && float_eq(*p, word(a, 1), word(b, 1))
                }
                LeafKind::String => self.str_eq(two(a), two(b)),
                LeafKind::Iface => self.iface_eq(two(a), two(b), site),
                _ => word(a, 0) == word(b, 0),
            }
        })
    }

    /// Whether two values in memory are equal.
    pub fn equal_mem(&mut self, leaves: &Rc<[Leaf]>, a: Addr, b: Addr, site: SiteId) -> bool {
        self.equal_recording(leaves, a, b, None, site)
    }

    /// Compares two values in shared memory and records the reads of what is compared: up to the first difference, as the language
    /// rule is (happens-before: Comparison).
    pub fn equal_at(
        &mut self,
        race: bool,
        layout: LayoutId,
        a: Addr,
        b: Addr,
        access: Access,
    ) -> bool {
        let leaves = self.layouts.get(layout).leaves.clone();
        let record = (race && access.shared).then_some(access.site);
        self.equal_recording(&leaves, a, b, record, access.site)
    }

    fn equal_recording(
        &mut self,
        leaves: &Rc<[Leaf]>,
        a: Addr,
        b: Addr,
        record: Option<SiteId>,
        site: SiteId,
    ) -> bool {
        let mut stack: SmallVec<[Cursor; 4]> = SmallVec::new();
        stack.push(Cursor {
            leaves: leaves.clone(),
            next: 0,
            a,
            b,
            stride: 0,
            left: 0,
            boxed: false,
        });
        while let Some(top) = stack.last_mut() {
            let Some(leaf) = top.leaves.get(top.next) else {
                if top.left == 0 {
                    stack.pop();
                } else {
                    (top.left, top.next) = (top.left - 1, 0);
                    (top.a, top.b) = (top.a + top.stride, top.b + top.stride);
                }
                continue;
            };
            top.next += 1;
            let (x, y, boxed) = (top.a + leaf.off, top.b + leaf.off, top.boxed);
            let kind = leaf.kind.clone();
            if let (Some(site), false) = (record, boxed) {
                self.record_compared(&kind, x, y, site);
            }
            match self.equal_leaf(&kind, x, y, site) {
                Verdict::Same => {}
                Verdict::Different => return false,
                Verdict::Boxes(leaves, a, b) => {
                    stack.push(Cursor { leaves, next: 0, a, b, stride: 0, left: 0, boxed: true });
                }
                Verdict::Elements(leaves, stride, count) => {
                    if let Some(left) = count.checked_sub(1) {
                        stack.push(Cursor { leaves, next: 0, a: x, b: y, stride, left, boxed });
                    }
                }
            }
        }
        true
    }

    /// Records that a leaf of both values is read.
    fn record_compared(&mut self, kind: &LeafKind, a: Addr, b: Addr, site: SiteId) {
        let width = leaf_width(kind);
        if width > 0 && !self.trapped {
            self.race_read(a, width, site);
            self.race_read(b, width, site);
        }
    }

    fn equal_leaf(&mut self, kind: &LeafKind, a: Addr, b: Addr, site: SiteId) -> Verdict {
        let load = |p| (self.mem.load(a, p), self.mem.load(b, p));
        match kind {
            LeafKind::Blank(_) => Verdict::Same,
            LeafKind::Int(p) => {
                let (x, y) = load(*p);
                Verdict::of(x == y)
            }
            LeafKind::Float(p) => {
                let (x, y) = load(*p);
                Verdict::of(float_eq(*p, x, y))
            }
            LeafKind::Complex(p) => {
                let ((re, re2), step) = (load(*p), u64::from(p.size()));
                let (im, im2) = (self.mem.load(a + step, *p), self.mem.load(b + step, *p));
                Verdict::of(float_eq(*p, re, re2) && float_eq(*p, im, im2))
            }
            LeafKind::String => Verdict::of(self.str_eq(pair(&self.mem, a), pair(&self.mem, b))),
            LeafKind::Iface => {
                let (x, y) = (pair(&self.mem, a), pair(&self.mem, b));
                if x.0 != y.0 { Verdict::Different } else { self.same_type(x.0, x.1, y.1, site) }
            }
            LeafKind::Repeat(count, stride, inner) => {
                Verdict::Elements(inner.clone(), *stride, *count)
            }
            LeafKind::Pointer | LeafKind::Uncomparable | LeafKind::Slice => {
                let (x, y) = load(Prim::W64);
                Verdict::of(x == y)
            }
        }
    }
}

/// Bytes that an access of one leaf records.
fn leaf_width(kind: &LeafKind) -> u32 {
    match kind {
        LeafKind::Int(p) | LeafKind::Float(p) | LeafKind::Complex(p) => p.size(),
        LeafKind::Blank(_) | LeafKind::Repeat(..) => 0,
        LeafKind::Pointer
        | LeafKind::Uncomparable
        | LeafKind::String
        | LeafKind::Iface
        | LeafKind::Slice => 8,
    }
}

/// Slots of a leaf of a flat value.
pub(crate) fn leaf_slots(leaf: &Leaf) -> usize {
    match &leaf.kind {
        LeafKind::Int(_) | LeafKind::Float(_) | LeafKind::Pointer | LeafKind::Uncomparable => 1,
        LeafKind::Complex(_) | LeafKind::String | LeafKind::Iface => 2,
        LeafKind::Slice => 3,
        LeafKind::Blank(inner) => inner.iter().map(leaf_slots).sum(),
        LeafKind::Repeat(count, _, inner) => {
            *count as usize * inner.iter().map(leaf_slots).sum::<usize>()
        }
    }
}
