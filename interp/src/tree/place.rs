//! Places: how the address of a memory access is found.
//!
//! A [`Base`] gives the address, or sets the trap and gives 0, where reading is harmless. Its checks come before any access is
//! recorded.

use crate::mem::layout::Prim;
use crate::mem::{Addr, Mem};
use crate::runtime::step::{Cx, Slot, Trap};
use crate::tree::access::Load;
use crate::tree::ir::{Access, SiteId, SlotId};
use crate::tree::operand::{L, Op, slot};

/// What gives an address.
pub trait Base: 'static {
    /// Whether it can set the trap.
    const TRAPS: bool;

    /// The address; 0 with the trap set.
    fn addr(&self, fr: &[Slot], cx: &mut Cx) -> Addr;
}

/// A [`Base`] behind a pointer.
pub trait AnyBase {
    /// The address; 0 with the trap set.
    fn find(&self, fr: &[Slot], cx: &mut Cx) -> Addr;
}

impl<B: Base> AnyBase for B {
    #[inline]
    fn find(&self, fr: &[Slot], cx: &mut Cx) -> Addr {
        self.addr(fr, cx)
    }
}

/// Any place.
pub struct DynBase(pub Box<dyn AnyBase>);

impl Base for DynBase {
    const TRAPS: bool = true;

    #[inline(always)]
    fn addr(&self, fr: &[Slot], cx: &mut Cx) -> Addr {
        self.0.find(fr, cx)
    }
}

/// A fixed address.
pub struct At(pub Addr);

impl Base for At {
    const TRAPS: bool = false;

    #[inline(always)]
    fn addr(&self, _: &[Slot], _: &mut Cx) -> Addr {
        self.0
    }
}

/// Some bytes after a pointer, which is checked for nil if `NIL`.
pub struct Behind<const NIL: bool, A> {
    /// The pointer.
    pub ptr: A,
    /// Bytes after it.
    pub off: u32,
    /// Where a nil dereference is reported.
    pub site: SiteId,
}

impl<const NIL: bool, A: Op> Base for Behind<NIL, A> {
    const TRAPS: bool = NIL || A::TRAPS;

    #[inline(always)]
    fn addr(&self, fr: &[Slot], cx: &mut Cx) -> Addr {
        let ptr = self.ptr.get(fr, cx);
        if NIL && !cx.mem.is_valid(ptr) {
            return nil(cx, ptr, self.off, self.site);
        }
        ptr.wrapping_add(u64::from(self.off))
    }
}

/// A variable that the running closure captured by reference.
pub type Captured = Behind<false, Load<false, W8, Behind<false, L>>>;

#[cold]
#[inline(never)]
fn nil(cx: &mut Cx, ptr: Addr, off: u32, site: SiteId) -> Addr {
    // gc checks a pointer before it adds more than a page.
    let off = if off < 4096 { u64::from(off) } else { 0 };
    cx.fail(site, Trap::Nil(ptr.wrapping_add(off)))
}

#[cold]
#[inline(never)]
fn bad_index(cx: &mut Cx, index: Slot, len: u64, site: SiteId) -> Addr {
    cx.fail(site, Trap::Index { index: index as i64, len })
}

/// An element of `SIZE` bytes of a slice in slots.
pub struct Elem<const SIZE: u64, I> {
    /// First slot of the slice.
    pub slice: SlotId,
    /// The index.
    pub index: I,
    /// Where a bad index is reported.
    pub site: SiteId,
}

impl<const SIZE: u64, I: Op> Base for Elem<SIZE, I> {
    const TRAPS: bool = true;

    #[inline(always)]
    fn addr(&self, fr: &[Slot], cx: &mut Cx) -> Addr {
        let i = self.index.get(fr, cx);
        let len = slot(fr, self.slice + 1);
        if i >= len {
            return bad_index(cx, i, len, self.site);
        }
        slot(fr, self.slice).wrapping_add(i.wrapping_mul(SIZE))
    }
}

/// A part of an element of a slice in slots.
pub struct ElemPart<I> {
    /// First slot of the slice.
    pub slice: SlotId,
    /// The index.
    pub index: I,
    /// Bytes of an element.
    pub size: u32,
    /// Bytes into it.
    pub off: u32,
    /// Where a bad index is reported.
    pub site: SiteId,
}

impl<I: Op> Base for ElemPart<I> {
    const TRAPS: bool = true;

    #[inline(always)]
    fn addr(&self, fr: &[Slot], cx: &mut Cx) -> Addr {
        let i = self.index.get(fr, cx);
        let len = slot(fr, self.slice + 1);
        if i >= len {
            return bad_index(cx, i, len, self.site);
        }
        let at = i.wrapping_mul(u64::from(self.size)).wrapping_add(u64::from(self.off));
        slot(fr, self.slice).wrapping_add(at)
    }
}

/// A part of an element of a slice whose header is in memory.
pub struct ElemAt<const RACE: bool, H, I> {
    /// Where the header is.
    pub header: H,
    /// Its access.
    pub access: Access,
    /// The index.
    pub index: I,
    /// Bytes of an element.
    pub size: u32,
    /// Bytes into it.
    pub off: u32,
    /// Where a bad index is reported.
    pub site: SiteId,
}

impl<const RACE: bool, H: Base, I: Op> Base for ElemAt<RACE, H, I> {
    const TRAPS: bool = true;

    #[inline(always)]
    fn addr(&self, fr: &[Slot], cx: &mut Cx) -> Addr {
        let header = self.header.addr(fr, cx);
        if RACE && !cx.trapped {
            cx.race_read(header.wrapping_sub(u64::from(self.access.back)), 8, self.access.site);
        }
        let i = self.index.get(fr, cx);
        let len = cx.mem.ld8(header + 8);
        if i >= len {
            return bad_index(cx, i, len, self.site);
        }
        let at = i.wrapping_mul(u64::from(self.size)).wrapping_add(u64::from(self.off));
        cx.mem.ld8(header).wrapping_add(at)
    }
}

/// A part of an element of an array in memory.
pub struct InArray<A, I> {
    /// Where the array is.
    pub array: A,
    /// Its length.
    pub len: u64,
    /// The index.
    pub index: I,
    /// Bytes of an element.
    pub size: u32,
    /// Bytes into it.
    pub off: u32,
    /// Where a bad index is reported.
    pub site: SiteId,
}

impl<A: Base, I: Op> Base for InArray<A, I> {
    const TRAPS: bool = true;

    #[inline(always)]
    fn addr(&self, fr: &[Slot], cx: &mut Cx) -> Addr {
        let array = self.array.addr(fr, cx);
        let i = self.index.get(fr, cx);
        if i >= self.len {
            return bad_index(cx, i, self.len, self.site);
        }
        let at = i.wrapping_mul(u64::from(self.size)).wrapping_add(u64::from(self.off));
        array.wrapping_add(at)
    }
}

/// The address of a place as an operand.
pub struct AddrOf<B>(pub B);

impl<B: Base> Op for AddrOf<B> {
    const TRAPS: bool = B::TRAPS;

    #[inline(always)]
    fn get(&self, fr: &[Slot], cx: &mut Cx) -> Slot {
        self.0.addr(fr, cx)
    }
}

/// A word of memory: width and extension.
pub trait MemWord: 'static {
    /// Bytes.
    fn size(&self) -> u32;

    /// Loads it.
    fn ld(&self, mem: &Mem, addr: Addr) -> Slot;

    /// Stores it.
    fn st(&self, mem: &mut Mem, addr: Addr, value: Slot);
}

macro_rules! words {
    ($($name:ident $prim:ident $doc:literal;)*) => {$(
        #[doc = $doc]
        #[derive(Clone, Copy)]
        pub struct $name;

        impl MemWord for $name {
            #[inline(always)]
            fn size(&self) -> u32 {
                Prim::$prim.size()
            }

            #[inline(always)]
            fn ld(&self, mem: &Mem, addr: Addr) -> Slot {
                mem.load(addr, Prim::$prim)
            }

            #[inline(always)]
            fn st(&self, mem: &mut Mem, addr: Addr, value: Slot) {
                mem.store(addr, Prim::$prim, value);
            }
        }
    )*};
}

words! {
    W8 W64 "Eight bytes.";
    W1 U8 "One byte, zero-extended.";
    S4 I32 "Four bytes, sign-extended.";
}

/// A word of any width.
#[derive(Clone, Copy)]
pub struct WAny(pub Prim);

impl MemWord for WAny {
    #[inline(always)]
    fn size(&self) -> u32 {
        self.0.size()
    }

    #[inline(always)]
    fn ld(&self, mem: &Mem, addr: Addr) -> Slot {
        mem.load(addr, self.0)
    }

    #[inline(always)]
    fn st(&self, mem: &mut Mem, addr: Addr, value: Slot) {
        mem.store(addr, self.0, value);
    }
}
