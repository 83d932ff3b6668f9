//! Stores of the plan to nodes.

use std::marker::PhantomData;

use crate::mem::layout::{LayoutId, LeafKind, Prim};
use crate::runtime::step::{ExprN, Stmt};
use crate::tree::access::{Store, StoreN, StorePair, StoreSlice, Update, UpdateAny};
use crate::tree::build::{FuncBuilder, race};
use crate::tree::ir::{Access, BinOp, Ex, MapId, Num, Place, SlotId};
use crate::tree::operand::{C, D2, L, Op};
use crate::tree::ops::track::Extent;
use crate::tree::place::{Base, DynBase, MemWord, S4, W1, W8, WAny};
use crate::tree::shapes::{BaseSink, lcd, ld};
use crate::tree::split::{Operator, SplitUpdate};
use crate::tree::walk::is_pure;
use crate::value::num::{self, Add, AddF, Sub, SubF};

/// The place of a store.
struct ToStore<const RACE: bool, W, V> {
    word: W,
    value: V,
    access: Access,
}

impl<const RACE: bool, W: MemWord, V: Op> BaseSink for ToStore<RACE, W, V> {
    type Out = Box<dyn Stmt>;

    fn take<B: Base>(self, base: B) -> Box<dyn Stmt> {
        let (back, site) = (self.access.back, self.access.site);
        Box::new(Store::<RACE, W, B, V> { word: self.word, base, value: self.value, back, site })
    }
}

/// The place of a store of two words.
struct ToStorePair<const RACE: bool>(D2, Access);

impl<const RACE: bool> BaseSink for ToStorePair<RACE> {
    type Out = Box<dyn Stmt>;

    fn take<B: Base>(self, base: B) -> Box<dyn Stmt> {
        Box::new(StorePair::<RACE, B, D2> { base, value: self.0, access: self.1 })
    }
}

/// The place of a store of a slice.
struct ToStoreSlice<const RACE: bool>(Box<dyn ExprN>, Access);

impl<const RACE: bool> BaseSink for ToStoreSlice<RACE> {
    type Out = Box<dyn Stmt>;

    fn take<B: Base>(self, base: B) -> Box<dyn Stmt> {
        Box::new(StoreSlice::<RACE, B> { base, value: self.0, access: self.1 })
    }
}

/// The place of an update.
struct ToUpdate<const RACE: bool, O, V> {
    value: V,
    access: Access,
    op: std::marker::PhantomData<O>,
}

impl<const RACE: bool, O: num::Alu, V: Op> BaseSink for ToUpdate<RACE, O, V> {
    type Out = Box<dyn Stmt>;

    fn take<B: Base>(self, base: B) -> Box<dyn Stmt> {
        let update = Update::<RACE, W8, B, O, V>::new(W8, base, self.value, self.access.site);
        Box::new(update)
    }
}

/// What a split update keeps while it is stopped.
#[derive(Clone, Copy)]
pub(crate) struct Stop {
    pub(crate) held: SlotId,
    pub(crate) found: Option<SlotId>,
    pub(crate) map: MapId,
    pub(crate) access: Access,
}

/// The place of a split update.
struct ToSplitUpdate<const RACE: bool, const AT_HAND: bool, W, O, V> {
    word: W,
    op: O,
    value: V,
    stop: Stop,
}

impl<const RACE: bool, const AT_HAND: bool, W: MemWord, O: Operator, V: Op> BaseSink
    for ToSplitUpdate<RACE, AT_HAND, W, O, V>
{
    type Out = Box<dyn Stmt>;

    fn take<B: Base>(self, base: B) -> Box<dyn Stmt> {
        let ToSplitUpdate { word, op, value, stop: Stop { held, found, map, access } } = self;
        Box::new(SplitUpdate::<RACE, AT_HAND, W, B, O, V> {
            word,
            base,
            op,
            value,
            held,
            found,
            map,
            access,
        })
    }
}

impl FuncBuilder<'_> {
    pub(crate) fn store(
        &mut self,
        place: &Place,
        prim: Prim,
        x: &Ex,
        access: Access,
    ) -> Box<dyn Stmt> {
        let race = self.records(access);
        macro_rules! to_store {
            ($word:expr, $size:literal, $value:expr) => {{
                let value = $value;
                race!(race, R => {
                    let sink = ToStore::<R, _, _> { word: $word, value, access };
                    self.place_few::<$size, _>(place, sink)
                })
            }};
        }
        match prim {
            Prim::W64 => lcd!(self, x, v => to_store!(W8, 8, v)),
            Prim::U8 => lcd!(self, x, v => to_store!(W1, 1, v)),
            Prim::I32 => ld!(self, x, v => to_store!(S4, 4, v)),
            prim => {
                let (base, value) = (DynBase(self.dyn_place(place)), self.any(x));
                let word = WAny(prim);
                race!(race, R => ToStore::<R, _, _> { word, value, access }.take(base))
            }
        }
    }

    pub(crate) fn store_n(
        &mut self,
        place: &Place,
        layout: LayoutId,
        x: &Ex,
        access: Access,
    ) -> Box<dyn Stmt> {
        let of = self.layout(layout);
        let pair = [(0, Prim::W64), (8, Prim::W64)];
        let is_pair = of.parts.iter().map(|p| (p.off, p.prim)).eq(pair) && of.leaves.len() == 1;
        if is_pair && self.width(x) == 2 {
            let value = D2(self.expr2(x));
            return race!(self.records(access), R => {
                self.place_few::<16, _>(place, ToStorePair::<R>(value, access))
            });
        }
        let is_slice = matches!(&of.leaves[..], [leaf] if leaf.kind == LeafKind::Slice);
        if is_slice {
            let value = self.expr_n(x);
            return race!(self.records(access), R => {
                self.place_few::<24, _>(place, ToStoreSlice::<R>(value, access))
            });
        }
        let base = DynBase(self.dyn_place(place));
        let (value, extent) = (self.wide(x), Extent::of(&of));
        let (width, value) = (value.width, value.node);
        race!(self.records(access), R => {
            Box::new(StoreN::<R> { base, value, width, layout, extent, access })
        })
    }

    pub(crate) fn update(
        &mut self,
        place: &Place,
        prim: Prim,
        (op, n): (BinOp, Num),
        x: &Ex,
        access: Access,
    ) -> Box<dyn Stmt> {
        let race = self.records(access);
        macro_rules! to_update {
            ($op:ty, $value:expr) => {{
                let (value, op) = ($value, std::marker::PhantomData);
                race!(race, R => {
                    self.place_few::<8, _>(place, ToUpdate::<R, $op, _> { value, access, op })
                })
            }};
        }
        if prim == Prim::W64 && access.back == 0 {
            match (op, n) {
                (BinOp::Add, Num::I64 | Num::U64) => {
                    return lcd!(self, x, v => to_update!(Add, v));
                }
                (BinOp::Sub, Num::I64 | Num::U64) => {
                    return ld!(self, x, v => to_update!(Sub, v));
                }
                (BinOp::Add, Num::F64) => return ld!(self, x, v => to_update!(AddF, v)),
                (BinOp::Sub, Num::F64) => return ld!(self, x, v => to_update!(SubF, v)),
                _ => {}
            }
        }
        let (base, value) = (DynBase(self.dyn_place(place)), self.any(x));
        let (word, num) = (WAny(prim), n);
        race!(race, R => Box::new(UpdateAny::<R> { word, base, op, num, value, access }))
    }

    pub(crate) fn split_update(
        &mut self,
        place: &Place,
        prim: Prim,
        (op, num): (BinOp, Num),
        x: &Ex,
        stop: Stop,
    ) -> Box<dyn Stmt> {
        let race = self.records(stop.access);
        macro_rules! to_split {
            ($at_hand:literal, $word:expr, $op:expr, $value:expr) => {{
                let (word, op, value) = ($word, $op, $value);
                race!(race, R => {
                    let sink = ToSplitUpdate::<R, $at_hand, _, _, _> { word, op, value, stop };
                    self.place_few::<8, _>(place, sink)
                })
            }};
        }
        macro_rules! word_op {
            ($op:ty) => {
                match x {
                    Ex::Slot(s) => to_split!(true, W8, PhantomData::<$op>, L(*s)),
                    Ex::Const(c) => to_split!(true, W8, PhantomData::<$op>, C(*c)),
                    x if is_pure(x) => to_split!(true, W8, PhantomData::<$op>, self.any(x)),
                    x => to_split!(false, W8, PhantomData::<$op>, self.any(x)),
                }
            };
        }
        match (prim, op, num) {
            (Prim::W64, BinOp::Add, Num::I64 | Num::U64) => return word_op!(Add),
            (Prim::W64, BinOp::Sub, Num::I64 | Num::U64) => return word_op!(Sub),
            _ => {}
        }
        let Some(op) = num::alu(op, num) else {
            return self.update(place, prim, (op, num), x, stop.access);
        };
        macro_rules! any_op {
            ($word:expr) => {
                match x {
                    Ex::Slot(s) => to_split!(true, $word, op, L(*s)),
                    Ex::Const(c) => to_split!(true, $word, op, C(*c)),
                    x if is_pure(x) => to_split!(true, $word, op, self.any(x)),
                    x => to_split!(false, $word, op, self.any(x)),
                }
            };
        }
        if prim == Prim::W64 { any_op!(W8) } else { any_op!(WAny(prim)) }
    }
}
