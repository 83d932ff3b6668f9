//! Runtime functions as expressions.

use crate::mem::layout::{LayoutId, Layouts, Leaf};
use crate::runtime::step::{Cx, ExprN, Slot};
use crate::tree::composite::{Wide, with_value};
use crate::tree::ir::{Access, RtFn};
use crate::tree::ops::complex::complex;
use crate::tree::ops::string::Str;
use crate::tree::ops::track::Extent;
use crate::value::num::float_min_max;
use std::rc::Rc;

/// A runtime function with its operands.
pub struct Rt<const RACE: bool> {
    /// Which.
    pub f: RtFn,
    /// The operands, one after the other.
    pub args: Wide,
    /// The leaves of the values that it compares.
    pub leaves: Rc<[Leaf]>,
    /// Whether those values are handled by address.
    pub boxed: bool,
    /// Its accesses, and the place of failure.
    pub access: Access,
}

impl<const RACE: bool> ExprN for Rt<RACE> {
    fn ev_n(&self, fr: &[Slot], cx: &mut Cx, out: &mut [Slot]) {
        with_value(&self.args, fr, cx, |cx, args| {
            if !cx.trapped {
                self.run(cx, args, out);
            }
        });
    }
}

/// The `i`-th operand slot.
fn arg(args: &[Slot], i: usize) -> Slot {
    args.get(i).copied().unwrap_or(0)
}

/// Two operand slots.
fn two(args: &[Slot], i: usize) -> Str {
    (arg(args, i), arg(args, i + 1))
}

/// Writes the result.
fn give<const N: usize>(out: &mut [Slot], result: [Slot; N]) {
    for (slot, x) in out.iter_mut().zip(result) {
        *slot = x;
    }
}

impl<const RACE: bool> Rt<RACE> {
    fn run(&self, cx: &mut Cx, args: &[Slot], out: &mut [Slot]) {
        let site = self.access.site;
        let (a, b) = two(args, 0);
        match self.f {
            RtFn::DeferToken => give(out, [cx.defer_token()]),
            RtFn::MakeSlice(layout) => give(out, cx.make_slice(layout, a, b, site)),
            RtFn::MakeAppended(layout) => give(out, cx.make_appended(layout, a, site)),
            RtFn::MakeMap(ty) => give(out, [cx.make_map(ty, a, site)]),
            RtFn::MakeChan(layout) => give(out, [cx.make_chan(a, layout, site)]),
            RtFn::BytesToString => {
                cx.track_read_elems(RACE, a, b, 1, self.access);
                give(out, cx.bytes_to_string(a, b, site).into());
            }
            RtFn::StringToBytes => {
                give(out, cx.string_to_bytes((a, b), Layouts::BYTES, site));
            }
            RtFn::ConstToBytes => {
                let [addr, len, _] = cx.string_to_bytes((a, b), Layouts::BYTES, site);
                give(out, [addr, len, len]);
            }
            RtFn::RunesToString => {
                cx.track_read_elems(RACE, a, b, 4, self.access);
                give(out, cx.runes_to_string(a, b, site).into());
            }
            RtFn::StringToRunes => {
                give(out, cx.string_to_runes((a, b), Layouts::RUNE, site));
            }
            RtFn::RuneToString => give(out, cx.rune_to_string(a, site).into()),
            RtFn::DecodeRune => give(out, cx.rune_at((a, b), arg(args, 2)).into()),
            RtFn::Equal(_) => give(out, [u64::from(self.equal(cx, args))]),
            RtFn::EqualAt(layout) => {
                give(out, [u64::from(cx.equal_at(RACE, layout, a, b, self.access))]);
            }
            RtFn::EqualIface(layout, ty) => {
                give(out, [u64::from(self.equal_iface(cx, layout, ty, args))]);
            }
            RtFn::Complex(op, is32) => {
                give(out, complex(op, is32, two(args, 0), two(args, 2)).into());
            }
            RtFn::SliceToArray(want) => {
                give(out, [cx.slice_to_array([a, b, arg(args, 2)], want, site)]);
            }
            RtFn::UnsafeSlice(size) => give(out, cx.unsafe_slice(a, b, size, site)),
            RtFn::UnsafeString => give(out, cx.unsafe_string(a, b, site).into()),
            RtFn::FloatMinMax(is32, max) => give(out, [float_min_max(is32, max, a, b)]),
            RtFn::StrMinMax(max) => {
                let (x, y) = (two(args, 0), two(args, 2));
                let first = cx.str_order(x, y).is_gt() == max || cx.str_eq(x, y);
                give(out, if first { x } else { y }.into());
            }
            RtFn::CloneAt(layout) => give(out, [self.clone_at(cx, layout, a)]),
            // Built as a node of its own.
            RtFn::Leaf(_) => {}
        }
    }

    /// Two values given as slots, or by address.
    fn equal(&self, cx: &mut Cx, args: &[Slot]) -> bool {
        let site = self.access.site;
        if self.boxed {
            return cx.equal_mem(&self.leaves, arg(args, 0), arg(args, 1), site);
        }
        let (a, b) = args.split_at(args.len() / 2);
        cx.equal_slots(&self.leaves, a, b, site)
    }

    /// An interface (two slots) and a value of a concrete type.
    fn equal_iface(&self, cx: &mut Cx, layout: LayoutId, ty: u32, args: &[Slot]) -> bool {
        let ((dynamic, data), value) = (two(args, 0), args.get(2..).unwrap_or_default());
        if dynamic != u64::from(ty) {
            return false;
        }
        if self.boxed {
            return cx.equal_mem(&self.leaves, data, arg(args, 2), self.access.site);
        }
        let mut held = [0; super::ops::WIDE];
        let held = &mut held[..value.len().min(super::ops::WIDE)];
        cx.unbox_value(layout, data, held);
        cx.equal_slots(&self.leaves, held, value, self.access.site)
    }

    fn clone_at(&self, cx: &mut Cx, layout: LayoutId, from: u64) -> Slot {
        if RACE {
            let extent = Extent::of(cx.layouts.get(layout));
            cx.track_read(extent, from, self.access);
        }
        let addr = cx.alloc(layout, 1, self.access.site);
        if !cx.trapped {
            cx.mem.copy(addr, from, cx.layouts.get(layout).size);
        }
        addr
    }
}
