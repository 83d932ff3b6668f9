//! Slice expressions and statements.

use crate::mem::layout::{LayoutId, Part, Prim};
use crate::runtime::step::{Cx, Expr, ExprN, Flow, Slot, Stmt};
use crate::tree::composite::{Wide, slice_value, with_value};
use crate::tree::ir::{Access, SiteId, SlotId};
use crate::tree::operand::{Op, with_scratch};
use crate::tree::ops::slice::Bounds;
use crate::tree::text::{Bound, bound};

/// What is sliced.
pub enum Sliced {
    /// A slice.
    Slice(Box<dyn ExprN>),
    /// An array at an address, of that many elements.
    Array(Box<dyn Expr>, u64),
}

/// `x[lo:hi:max]`
pub struct SliceOf {
    /// What is sliced.
    pub base: Sliced,
    /// Lower bound.
    pub lo: Bound,
    /// Upper bound.
    pub hi: Bound,
    /// Bound of the capacity.
    pub max: Bound,
    /// Bytes of an element.
    pub size: u32,
    /// Where a bad bound is reported.
    pub site: SiteId,
}

impl ExprN for SliceOf {
    fn ev_n(&self, fr: &[Slot], cx: &mut Cx, out: &mut [Slot]) {
        let base = match &self.base {
            Sliced::Slice(x) => slice_value(&**x, fr, cx),
            Sliced::Array(x, len) => [x.ev(fr, cx), *len, *len],
        };
        let b = Bounds {
            lo: bound(&self.lo, fr, cx),
            hi: bound(&self.hi, fr, cx),
            max: bound(&self.max, fr, cx),
        };
        let result = match self.base {
            _ if cx.trapped => [0; 3],
            Sliced::Slice(_) => cx.slice_of(base, b, self.size, self.site),
            Sliced::Array(_, len) => cx.array_slice(base[0], len, b, self.size, self.site),
        };
        out.copy_from_slice(&result);
    }
}

/// Writes the three slots of a slice.
#[inline(always)]
fn set_slice(fr: &mut [Slot], dst: SlotId, s: [Slot; 3]) {
    fr[dst as usize..dst as usize + 3].copy_from_slice(&s);
}

/// A slice operand.
pub trait SliceOp: 'static {
    /// Whether it can set the trap.
    const TRAPS: bool;

    /// Its three slots.
    fn get3(&self, fr: &[Slot], cx: &mut Cx) -> [Slot; 3];
}

/// A slice in slots.
pub struct L3(pub SlotId);

impl SliceOp for L3 {
    const TRAPS: bool = false;

    #[inline(always)]
    fn get3(&self, fr: &[Slot], _: &mut Cx) -> [Slot; 3] {
        let at = self.0 as usize;
        [fr[at], fr[at + 1], fr[at + 2]]
    }
}

/// Any slice.
pub struct D3(pub Box<dyn ExprN>);

impl SliceOp for D3 {
    const TRAPS: bool = true;

    #[inline(always)]
    fn get3(&self, fr: &[Slot], cx: &mut Cx) -> [Slot; 3] {
        slice_value(&*self.0, fr, cx)
    }
}

/// `dst = append(s, v)` for a one-word element.
pub struct AppendWord<const RACE: bool, S, V> {
    /// The slice.
    pub slice: S,
    /// Where the result goes.
    pub dst: SlotId,
    /// The value.
    pub value: V,
    /// The element's width.
    pub prim: Prim,
    /// Layout of an element.
    pub layout: LayoutId,
    /// The accesses of the elements.
    pub access: Access,
}

impl<const RACE: bool, S: SliceOp, V: Op> Stmt for AppendWord<RACE, S, V> {
    #[inline]
    fn st(&self, fr: &mut [Slot], cx: &mut Cx) -> Flow {
        let s = self.slice.get3(fr, cx);
        let value = self.value.get(fr, cx);
        if (S::TRAPS || V::TRAPS) && cx.trapped {
            return Flow::Trap;
        }
        let to = cx.reserve(RACE, s, 1, self.layout, self.access);
        if cx.trapped {
            return Flow::Trap;
        }
        let size = self.prim.size();
        let at = to[0].wrapping_add(s[1].wrapping_mul(u64::from(size)));
        if RACE {
            cx.race_write(at, size, self.access.site);
        }
        cx.mem.store(at, self.prim, value);
        set_slice(fr, self.dst, to);
        Flow::Next
    }
}

/// `dst = append(slice, values…)`
pub struct Append<const RACE: bool> {
    /// Where the result goes.
    pub dst: SlotId,
    /// The slice.
    pub slice: Box<dyn ExprN>,
    /// The values, one after the other.
    pub values: Wide,
    /// How many.
    pub count: u32,
    /// Slots of one.
    pub slots: u32,
    /// Bytes of one.
    pub size: u64,
    /// Where one's slots go, unless it is handled by address.
    pub parts: Box<[Part]>,
    /// Layout of an element.
    pub layout: LayoutId,
    /// The accesses of the elements.
    pub access: Access,
}

impl<const RACE: bool> Stmt for Append<RACE> {
    fn st(&self, fr: &mut [Slot], cx: &mut Cx) -> Flow {
        let s = slice_value(&*self.slice, fr, cx);
        let result = with_value(&self.values, fr, cx, |cx, values| {
            if cx.trapped || self.count == 0 {
                return s;
            }
            let to = cx.reserve(RACE, s, u64::from(self.count), self.layout, self.access);
            if !cx.trapped {
                self.put(cx, to[0].wrapping_add(s[1].wrapping_mul(self.size)), values);
            }
            to
        });
        if cx.trapped {
            return Flow::Trap;
        }
        set_slice(fr, self.dst, result);
        Flow::Next
    }
}

impl<const RACE: bool> Append<RACE> {
    /// Writes the values from that address on.
    fn put(&self, cx: &mut Cx, mut at: u64, values: &[Slot]) {
        cx.track_write_elems(RACE, at, u64::from(self.count), self.size, self.access);
        for i in 0..self.count as usize {
            let first = i * self.slots as usize;
            let Some(value) = values.get(first..first + self.slots as usize) else { return };
            if self.parts.is_empty() {
                cx.store_value(at, self.layout, value);
            } else {
                for (slot, part) in value.iter().zip(&self.parts) {
                    cx.mem.store(at.wrapping_add(u64::from(part.off)), part.prim, *slot);
                }
            }
            at = at.wrapping_add(self.size);
        }
    }
}

/// `dst = append(slice, other...)`
pub struct AppendSlice<const RACE: bool> {
    /// Where the result goes.
    pub dst: SlotId,
    /// The slice.
    pub slice: Box<dyn ExprN>,
    /// What is appended.
    pub other: Wide,
    /// Whether it is a string.
    pub string: bool,
    /// Layout of an element.
    pub layout: LayoutId,
    /// The accesses of the elements.
    pub access: Access,
}

impl<const RACE: bool> Stmt for AppendSlice<RACE> {
    fn st(&self, fr: &mut [Slot], cx: &mut Cx) -> Flow {
        let s = slice_value(&*self.slice, fr, cx);
        let other = range_of(&self.other, fr, cx);
        if cx.trapped {
            return Flow::Trap;
        }
        let to = cx.append_slice(RACE, s, other, self.string, self.layout, self.access);
        if cx.trapped {
            return Flow::Trap;
        }
        set_slice(fr, self.dst, to);
        Flow::Next
    }
}

/// Address and length of a slice or string.
fn range_of(x: &Wide, fr: &[Slot], cx: &mut Cx) -> (Slot, Slot) {
    with_scratch(x.width as usize, |out| {
        x.node.ev_n(fr, cx, out);
        match out {
            [addr, len, ..] => (*addr, *len),
            _ => (0, 0),
        }
    })
}

/// `n = copy(dst, src)`
pub struct Copy<const RACE: bool> {
    /// Where the count goes.
    pub n: SlotId,
    /// The destination.
    pub dst: Wide,
    /// The source.
    pub src: Wide,
    /// Whether the source is a string.
    pub string: bool,
    /// Layout of an element.
    pub layout: LayoutId,
    /// The accesses of the elements.
    pub access: Access,
}

impl<const RACE: bool> Stmt for Copy<RACE> {
    fn st(&self, fr: &mut [Slot], cx: &mut Cx) -> Flow {
        let dst = range_of(&self.dst, fr, cx);
        let src = range_of(&self.src, fr, cx);
        if cx.trapped {
            return Flow::Trap;
        }
        let n = cx.copy_elems(RACE, dst, src, self.string, self.layout, self.access);
        fr[self.n as usize] = n;
        Flow::Next
    }
}

/// `clear(s)`
pub struct SliceClear<const RACE: bool> {
    /// The slice.
    pub slice: Box<dyn ExprN>,
    /// Bytes of an element.
    pub size: u64,
    /// The accesses of the elements.
    pub access: Access,
}

impl<const RACE: bool> Stmt for SliceClear<RACE> {
    fn st(&self, fr: &mut [Slot], cx: &mut Cx) -> Flow {
        let [addr, len, _] = slice_value(&*self.slice, fr, cx);
        if cx.trapped {
            return Flow::Trap;
        }
        cx.track_write_elems(RACE, addr, len, self.size, self.access);
        cx.mem.zero(addr, len.saturating_mul(self.size));
        Flow::Next
    }
}
