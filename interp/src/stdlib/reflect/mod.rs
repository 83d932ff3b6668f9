//! Natives of package reflect.
//!
//! The Go side keeps a type as an object that is filled in here once, and a value as its type and the address where it lies: a box that
//! nobody changes, or a variable of the program, whose reads and writes are accesses at the user's call.

mod calls;
mod chans;
mod equal;
mod maps;
mod memory;
mod relate;
mod types;

use crate::mem::layout::Prim;
use crate::runtime::native::{Native, NativeFn};
use crate::runtime::space::Space;
use crate::runtime::step::{Cx, Slot};

use super::abi::{keeping, native};
use super::fmt::operand::{At, Operand, Reader};

/// Flags of a `reflect.Value`, as in the Go text.
const READ_ONLY: u64 = 1 << 5 | 1 << 6;
const IS_VAR: u64 = 1 << 8;
const IS_METHOD: u64 = 1 << 9;
const METHOD_AT_0: u32 = 10;

/// What stands for the function that all methods of values are, where they are printed: they have no address of their own.
const METHOD_CODE: Slot = 8;

pub(super) const NATIVES: &[NativeFn] = &[
    native("reflect.idOf", |n| n.give(n.arg(0))),
    native("reflect.object", types::object),
    native("reflect.fieldAt", types::field),
    native("reflect.typeAt", types::part),
    native("reflect.methodCount", types::method_count),
    native("reflect.methodAt", types::method),
    native("reflect.derive", types::derive),
    native("reflect.deriveFunc", types::derive_func),
    native("reflect.deriveStruct", types::derive_struct),
    native("reflect.implements", relate::implements),
    native("reflect.assignable", relate::assignable),
    native("reflect.sameShape", relate::same_shape),
    native("reflect.addressOf", memory::address_of),
    native("reflect.pack", memory::pack),
    native("reflect.move", memory::copy),
    native("reflect.alloc", memory::alloc),
    native("reflect.makeElems", memory::make_elems),
    native("reflect.grow", memory::grow),
    native("reflect.copyElems", memory::copy_elems),
    native("reflect.swapElems", memory::swap_elems),
    native("reflect.isZero", memory::is_zero),
    native("reflect.makeMap", maps::make),
    native("reflect.mapLen", maps::len),
    native("reflect.mapGet", maps::get),
    native("reflect.mapSet", maps::set),
    native("reflect.mapDelete", maps::delete),
    native("reflect.mapClear", maps::clear),
    native("reflect.mapNext", maps::next),
    native("reflect.makeChan", chans::make),
    native("reflect.chanLen", |n| {
        let len = n.cx.chan_len(n.arg(0));
        n.give(len)
    }),
    native("reflect.chanCap", |n| {
        let cap = n.cx.chan_cap(n.arg(0));
        n.give(cap)
    }),
    native("reflect.chanClose", chans::close),
    keeping(1, "reflect.send", chans::send),
    keeping(chans::RECV_STATE, "reflect.recv", chans::recv),
    keeping(chans::SELECT_STATE, "reflect.choose", chans::select),
    keeping(1, "reflect.invoke", calls::invoke),
    keeping(2, "reflect.stub", calls::stub),
    native("reflect.stubOf", calls::stub_of),
    native("reflect.DeepEqual", equal::deep_equal),
];

/// What a `reflect.Value` holds, and whether its methods may be called; `None` if nothing.
pub(super) fn held(value: Operand, r: &mut Reader<'_>) -> Option<(Operand, bool)> {
    let object = r.word(value.at, Prim::W64);
    let ptr = r.word(value.at.part(8), Prim::W64);
    let flags = r.word(value.at.part(16), Prim::W64);
    if object == 0 {
        return None;
    }
    let ty = u32::try_from(r.cx.mem.ld8(object)).ok()?;
    let exported = flags & READ_ONLY == 0;
    if flags & IS_METHOD != 0 {
        let i = (flags >> METHOD_AT_0) as usize;
        let ty = with_space(r.cx, |space, cx| {
            let ty = types::methods(space, cx, ty).get(i)?.ty;
            space.complete(&mut cx.tables, &mut cx.layouts, types::ty_of(ty));
            Some(ty)
        });
        return Some((Operand { ty: ty??, at: At::Word(METHOD_CODE) }, exported));
    }
    let at = if flags & IS_VAR != 0 { At::Shared(ptr) } else { At::Boxed(ptr) };
    Some((Operand { ty, at }, exported))
}

/// Works with the session's types, which are put back.
fn with_space<T>(cx: &mut Cx, work: impl FnOnce(&mut Space, &mut Cx) -> T) -> Option<T> {
    let mut space = cx.state.space.take()?;
    let result = work(&mut space, cx);
    cx.state.space = Some(space);
    Some(result)
}

impl Native<'_> {
    /// A type's number in a parameter.
    fn type_id(&self, slot: u32) -> u32 {
        u32::try_from(self.arg(slot)).unwrap_or(0)
    }

    /// The slots of a value of a type that lies at an address.
    fn slots_at(&self, ty: u32, addr: u64) -> Vec<Slot> {
        slots_at(self.cx, ty, addr)
    }
}

/// The slots of a value of a type that lies at an address.
fn slots_at(cx: &Cx, ty: u32, addr: u64) -> Vec<Slot> {
    let Some(rtype) = cx.tables.rtype(ty) else { return Vec::new() };
    let layout = cx.layouts.get(rtype.layout);
    if layout.boxed {
        return vec![addr];
    }
    let mut slots = vec![0; layout.slots as usize];
    cx.load_parts(addr, rtype.layout, &mut slots);
    slots
}
