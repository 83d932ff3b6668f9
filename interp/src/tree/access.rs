//! Loads and stores: the nodes that exist twice, with race detection and without.
//!
//! A recorded access comes after every check of its own and only while nothing has failed: what a statement does after a
//! failure did not happen.

use crate::mem::layout::{LayoutId, Part};
use crate::runtime::step::{Cx, ExprN, Flow, Slot, Stmt, Trap};
use crate::tree::composite::slice_value;
use crate::tree::ir::{Access, BinOp, Num, SiteId};
use crate::tree::operand::{D, Op, Op2, with_scratch};
use crate::tree::ops::track::Extent;
use crate::tree::place::{Base, DynBase, MemWord, WAny};
use crate::value::num::{self, Alu};
use std::marker::PhantomData;

/// A word from memory.
pub struct Load<const RACE: bool, W, B> {
    /// Its width.
    pub word: W,
    /// Where it is.
    pub base: B,
    /// Bytes from the variable's first word.
    pub back: u8,
    /// The access's site.
    pub site: SiteId,
}

impl<const RACE: bool, W: MemWord, B: Base> Op for Load<RACE, W, B> {
    const TRAPS: bool = B::TRAPS;

    #[inline(always)]
    fn get(&self, fr: &[Slot], cx: &mut Cx) -> Slot {
        let addr = self.base.addr(fr, cx);
        if RACE && !cx.trapped {
            cx.race_read(addr.wrapping_sub(u64::from(self.back)), self.word.size(), self.site);
        }
        self.word.ld(&cx.mem, addr)
    }
}

/// A word to memory. Of all stores, the value comes first: where both it and the place fail, the value does.
pub struct Store<const RACE: bool, W, B, V> {
    /// Its width.
    pub word: W,
    /// Where it goes.
    pub base: B,
    /// The value.
    pub value: V,
    /// Bytes from the variable's first word.
    pub back: u8,
    /// The access's site.
    pub site: SiteId,
}

impl<const RACE: bool, W: MemWord, B: Base, V: Op> Stmt for Store<RACE, W, B, V> {
    #[inline]
    fn st(&self, fr: &mut [Slot], cx: &mut Cx) -> Flow {
        let value = self.value.get(fr, cx);
        let addr = self.base.addr(fr, cx);
        if (B::TRAPS || V::TRAPS) && cx.trapped {
            return Flow::Trap;
        }
        if RACE {
            cx.race_write(addr.wrapping_sub(u64::from(self.back)), self.word.size(), self.site);
        }
        self.word.st(&mut cx.mem, addr, value);
        Flow::Next
    }
}

/// `place op= value` on a word, for operators that cannot fail.
pub struct Update<const RACE: bool, W, B, O, V> {
    /// Its width.
    pub word: W,
    /// Where it is.
    pub base: B,
    /// The right operand.
    pub value: V,
    /// The access's site.
    pub site: SiteId,
    op: PhantomData<O>,
}

impl<const RACE: bool, W, B, O, V> Update<RACE, W, B, O, V> {
    /// The update.
    pub fn new(word: W, base: B, value: V, site: SiteId) -> Self {
        Update { word, base, value, site, op: PhantomData }
    }
}

impl<const RACE: bool, W: MemWord, B: Base, O: Alu, V: Op> Stmt for Update<RACE, W, B, O, V> {
    #[inline]
    fn st(&self, fr: &mut [Slot], cx: &mut Cx) -> Flow {
        let addr = self.base.addr(fr, cx);
        let value = self.value.get(fr, cx);
        if (B::TRAPS || V::TRAPS) && cx.trapped {
            return Flow::Trap;
        }
        if RACE {
            cx.race_update(addr, self.word.size(), self.site);
        }
        let old = self.word.ld(&cx.mem, addr);
        self.word.st(&mut cx.mem, addr, O::apply(old, value));
        Flow::Next
    }
}

/// `place op= value` on a word, any operator.
pub struct UpdateAny<const RACE: bool> {
    /// Its width.
    pub word: WAny,
    /// Where it is.
    pub base: DynBase,
    /// The operator.
    pub op: BinOp,
    /// Its width.
    pub num: Num,
    /// The right operand.
    pub value: D,
    /// The access.
    pub access: Access,
}

impl<const RACE: bool> Stmt for UpdateAny<RACE> {
    fn st(&self, fr: &mut [Slot], cx: &mut Cx) -> Flow {
        let addr = self.base.addr(fr, cx);
        let value = self.value.get(fr, cx);
        if cx.trapped {
            return Flow::Trap;
        }
        let (first, site) = (addr.wrapping_sub(u64::from(self.access.back)), self.access.site);
        if RACE {
            cx.race_read(first, self.word.size(), site);
        }
        let old = self.word.ld(&cx.mem, addr);
        let Some(new) = num::bin(self.op, self.num, old, value) else {
            cx.fail(site, Trap::DivideByZero);
            return Flow::Trap;
        };
        if RACE {
            cx.race_write(first, self.word.size(), site);
        }
        self.word.st(&mut cx.mem, addr, new);
        Flow::Next
    }
}

/// Two whole words from memory: a string, an interface.
pub struct LoadPair<const RACE: bool, B> {
    /// Where they are.
    pub base: B,
    /// The access.
    pub access: Access,
}

impl<const RACE: bool, B: Base> Op2 for LoadPair<RACE, B> {
    const TRAPS: bool = B::TRAPS;

    #[inline(always)]
    fn get2(&self, fr: &[Slot], cx: &mut Cx) -> (Slot, Slot) {
        let addr = self.base.addr(fr, cx);
        if RACE && !cx.trapped {
            cx.race_read(addr.wrapping_sub(u64::from(self.access.back)), 8, self.access.site);
        }
        (cx.mem.ld8(addr), cx.mem.ld8(addr.wrapping_add(8)))
    }
}

/// Two whole words to memory.
pub struct StorePair<const RACE: bool, B, V> {
    /// Where they go.
    pub base: B,
    /// The value.
    pub value: V,
    /// The access.
    pub access: Access,
}

impl<const RACE: bool, B: Base, V: Op2> Stmt for StorePair<RACE, B, V> {
    #[inline]
    fn st(&self, fr: &mut [Slot], cx: &mut Cx) -> Flow {
        let (a, b) = self.value.get2(fr, cx);
        let addr = self.base.addr(fr, cx);
        if (B::TRAPS || V::TRAPS) && cx.trapped {
            return Flow::Trap;
        }
        if RACE {
            cx.race_write(addr.wrapping_sub(u64::from(self.access.back)), 8, self.access.site);
        }
        cx.mem.st8(addr, a);
        cx.mem.st8(addr.wrapping_add(8), b);
        Flow::Next
    }
}

/// A slice from memory.
pub struct LoadSlice<const RACE: bool, B> {
    /// Where it is.
    pub base: B,
    /// The access.
    pub access: Access,
}

impl<const RACE: bool, B: Base> ExprN for LoadSlice<RACE, B> {
    #[inline]
    fn ev_n(&self, fr: &[Slot], cx: &mut Cx, out: &mut [Slot]) {
        let addr = self.base.addr(fr, cx);
        if RACE && !cx.trapped {
            cx.race_read(addr.wrapping_sub(u64::from(self.access.back)), 8, self.access.site);
        }
        if let Some(out) = out.first_chunk_mut::<3>() {
            let at = |off| cx.mem.ld8(addr.wrapping_add(off));
            *out = [at(0), at(8), at(16)];
        }
    }
}

/// A slice to memory.
pub struct StoreSlice<const RACE: bool, B> {
    /// Where it goes.
    pub base: B,
    /// The value.
    pub value: Box<dyn ExprN>,
    /// The access.
    pub access: Access,
}

impl<const RACE: bool, B: Base> Stmt for StoreSlice<RACE, B> {
    fn st(&self, fr: &mut [Slot], cx: &mut Cx) -> Flow {
        let value = slice_value(&*self.value, fr, cx);
        let addr = self.base.addr(fr, cx);
        if cx.trapped {
            return Flow::Trap;
        }
        if RACE {
            cx.race_write(addr.wrapping_sub(u64::from(self.access.back)), 8, self.access.site);
        }
        cx.mem.st8(addr, value[0]);
        cx.mem.st8(addr.wrapping_add(8), value[1]);
        cx.mem.st8(addr.wrapping_add(16), value[2]);
        Flow::Next
    }
}

/// A value of any layout from memory.
pub struct LoadN<const RACE: bool> {
    /// Where it is.
    pub base: DynBase,
    /// Its parts; none when it is handled by address.
    pub parts: Box<[Part]>,
    /// Whether it is handled by address.
    pub boxed: bool,
    /// How the access is recorded.
    pub extent: Extent,
    /// The access.
    pub access: Access,
}

impl<const RACE: bool> ExprN for LoadN<RACE> {
    fn ev_n(&self, fr: &[Slot], cx: &mut Cx, out: &mut [Slot]) {
        let addr = self.base.addr(fr, cx);
        if RACE {
            cx.track_read(self.extent, addr, self.access);
        }
        if self.boxed {
            if let Some(first) = out.first_mut() {
                *first = addr;
            }
            return;
        }
        for (slot, part) in out.iter_mut().zip(&self.parts) {
            *slot = cx.mem.load(addr.wrapping_add(u64::from(part.off)), part.prim);
        }
    }
}

/// A value of any layout to memory.
pub struct StoreN<const RACE: bool> {
    /// Where it goes.
    pub base: DynBase,
    /// The value.
    pub value: Box<dyn ExprN>,
    /// Its slots.
    pub width: u32,
    /// Its layout.
    pub layout: LayoutId,
    /// How the access is recorded.
    pub extent: Extent,
    /// The access.
    pub access: Access,
}

impl<const RACE: bool> Stmt for StoreN<RACE> {
    fn st(&self, fr: &mut [Slot], cx: &mut Cx) -> Flow {
        with_scratch(self.width as usize, |value| {
            self.value.ev_n(fr, cx, value);
            let addr = self.base.addr(fr, cx);
            if cx.trapped {
                return Flow::Trap;
            }
            if RACE {
                cx.track_write(self.extent, addr, self.access);
            }
            cx.store_value(addr, self.layout, value);
            Flow::Next
        })
    }
}
