//! Natives of package sync/atomic.
//!
//! Functions and methods of one type do the same to the same word, so they share a native. Edges: memory model, atomics.

use super::abi::native;
use crate::mem::Addr;
use crate::mem::layout::Prim;
use crate::race::AtomicOp;
use crate::runtime::native::{Done, Native, NativeFn};

/// Types of words: how they lie in memory.
const I32: u8 = 0;
const U32: u8 = 1;
const W64: u8 = 2;

const fn prim(kind: u8) -> Prim {
    match kind {
        I32 => Prim::I32,
        U32 => Prim::U32,
        _ => Prim::W64,
    }
}

macro_rules! words {
    ($($other:literal $run:ident;)* $($kind:ident: $($ty:literal)*;)*) => {
        &[$(native(concat!("sync/atomic.", $other), $run),)* $($(
            native(concat!("sync/atomic.Load", $ty), load::<$kind>),
            native(concat!("sync/atomic.Store", $ty), store::<$kind>),
            native(concat!("sync/atomic.Swap", $ty), swap::<$kind>),
            native(concat!("sync/atomic.CompareAndSwap", $ty), compare_and_swap::<$kind>),
            native(concat!("sync/atomic.Add", $ty), add::<$kind>),
            native(concat!("sync/atomic.And", $ty), and::<$kind>),
            native(concat!("sync/atomic.Or", $ty), or::<$kind>),
            native(concat!("sync/atomic.", $ty, ".Load"), load::<$kind>),
            native(concat!("sync/atomic.", $ty, ".Store"), store::<$kind>),
            native(concat!("sync/atomic.", $ty, ".Swap"), swap::<$kind>),
            native(concat!("sync/atomic.", $ty, ".CompareAndSwap"), compare_and_swap::<$kind>),
            native(concat!("sync/atomic.", $ty, ".Add"), add::<$kind>),
            native(concat!("sync/atomic.", $ty, ".And"), and::<$kind>),
            native(concat!("sync/atomic.", $ty, ".Or"), or::<$kind>),
        )*)*]
    };
}

pub(super) const NATIVES: &[NativeFn] = words! {
    "Value.Load" value_load;
    "Value.set" value_set;
    "Value.exchange" value_exchange;
    "sameType" same_type;
    I32: "Int32";
    U32: "Uint32" "Bool";
    W64: "Int64" "Uint64" "Uintptr" "Pointer";
};

impl Native<'_> {
    /// Draws the edges and records the access of an atomic operation.
    fn atomic(&mut self, op: AtomicOp, addr: Addr, width: u32) {
        if self.cx.race.is_active() {
            let site = self.cx.user_site();
            let cx = &mut *self.cx;
            cx.race.atomic(op, (addr, width), site, &mut cx.frames, &cx.tables);
        }
    }
}

/// Reads, computes and writes the word that the first parameter points to: gives what `f` makes of the old value, the new value first.
fn modify<const KIND: u8>(n: &mut Native<'_>, f: impl FnOnce(u64, u64) -> (u64, bool)) -> Done {
    let (addr, operand, prim) = (n.arg(0), n.arg(1), prim(KIND));
    if !n.check(addr) {
        return Done::Return;
    }
    n.atomic(AtomicOp::ReadWrite, addr, prim.size());
    let old = n.cx.mem.load(addr, prim);
    let (new, gives_new) = f(old, operand);
    n.cx.mem.store(addr, prim, new);
    let given = if gives_new { n.cx.mem.load(addr, prim) } else { old };
    n.give(given)
}

fn load<const KIND: u8>(n: &mut Native<'_>) -> Done {
    let (addr, prim) = (n.arg(0), prim(KIND));
    if !n.check(addr) {
        return Done::Return;
    }
    n.atomic(AtomicOp::Load, addr, prim.size());
    let value = n.cx.mem.load(addr, prim);
    n.give(value)
}

fn store<const KIND: u8>(n: &mut Native<'_>) -> Done {
    let (addr, value, prim) = (n.arg(0), n.arg(1), prim(KIND));
    if n.check(addr) {
        n.atomic(AtomicOp::Store, addr, prim.size());
        n.cx.mem.store(addr, prim, value);
    }
    Done::Return
}

fn swap<const KIND: u8>(n: &mut Native<'_>) -> Done {
    modify::<KIND>(n, |_, new| (new, false))
}

fn add<const KIND: u8>(n: &mut Native<'_>) -> Done {
    modify::<KIND>(n, |old, delta| (old.wrapping_add(delta), true))
}

fn and<const KIND: u8>(n: &mut Native<'_>) -> Done {
    modify::<KIND>(n, |old, mask| (old & mask, false))
}

fn or<const KIND: u8>(n: &mut Native<'_>) -> Done {
    modify::<KIND>(n, |old, mask| (old | mask, false))
}

fn compare_and_swap<const KIND: u8>(n: &mut Native<'_>) -> Done {
    let (addr, old, new, prim) = (n.arg(0), n.arg(1), n.arg(2), prim(KIND));
    if !n.check(addr) {
        return Done::Return;
    }
    let swaps = n.cx.mem.load(addr, prim) == old;
    let op = if swaps { AtomicOp::ReadWrite } else { AtomicOp::FailedCas };
    n.atomic(op, addr, prim.size());
    if swaps {
        n.cx.mem.store(addr, prim, new);
    } else {
        n.cx.polled_in_vain();
    }
    n.give(swaps.into())
}

// ── Value: an interface whose words are accessed one by one ──

fn value_load(n: &mut Native<'_>) -> Done {
    let addr = n.arg(0);
    if !n.check(addr) {
        return Done::Return;
    }
    n.atomic(AtomicOp::Load, addr, 8);
    let ty = n.cx.mem.ld8(addr);
    if ty != 0 {
        n.atomic(AtomicOp::Load, addr + 8, 8);
        let data = n.cx.mem.ld8(addr + 8);
        n.set(0, ty);
        n.set(1, data);
    }
    Done::Return
}

/// `sameType(a, b any) bool`
fn same_type(n: &mut Native<'_>) -> Done {
    let same = n.arg(0) == n.arg(2);
    n.give(same.into())
}

/// `set(val any, what string)`
fn value_set(n: &mut Native<'_>) -> Done {
    let (addr, ty, data) = (n.arg(0), n.arg(1), n.arg(2));
    if !n.check(addr) || !may_store(n) {
        return Done::Return;
    }
    if n.cx.mem.ld8(addr) == 0 {
        n.atomic(AtomicOp::ReadWrite, addr, 8);
        n.atomic(AtomicOp::Store, addr + 8, 8);
        n.atomic(AtomicOp::Store, addr, 8);
    } else {
        n.atomic(AtomicOp::Load, addr, 8);
        n.atomic(AtomicOp::Store, addr + 8, 8);
        // A plain copy reads the variable by its first word, so that counts as written, too.
        n.atomic_write(addr, 8);
    }
    n.cx.mem.st8(addr, ty);
    n.cx.mem.st8(addr + 8, data);
    Done::Return
}

/// `exchange(val any, what string) any`
fn value_exchange(n: &mut Native<'_>) -> Done {
    let (addr, ty, data) = (n.arg(0), n.arg(1), n.arg(2));
    if !n.check(addr) || !may_store(n) {
        return Done::Return;
    }
    n.atomic(AtomicOp::ReadWrite, addr + 8, 8);
    let old = n.cx.mem.ld8(addr + 8);
    n.set(0, ty);
    n.set(1, old);
    n.cx.mem.st8(addr + 8, data);
    Done::Return
}

/// Whether the value may be stored; if not, the native has panicked.
fn may_store(n: &mut Native<'_>) -> bool {
    let (addr, ty) = (n.arg(0), n.arg(1));
    let stored = n.cx.mem.ld8(addr);
    let what = String::from_utf8_lossy(n.string(3)).into_owned();
    if ty == 0 {
        n.panic_with(&format!("sync/atomic: {what} of nil value into Value"));
        return false;
    }
    if stored != 0 && stored != ty {
        n.panic_with(&format!("sync/atomic: {what} of inconsistently typed value into Value"));
        return false;
    }
    true
}
