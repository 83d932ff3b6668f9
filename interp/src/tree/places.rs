//! The choice of fused places.

use crate::mem::layout::Prim;
use crate::tree::access::Load;
use crate::tree::build::FuncBuilder;
use crate::tree::ir::{BinOp, Ex, Num, Place};
use crate::tree::operand::{Bin, C, L};
use crate::tree::place::{
    AnyBase, At, Behind, Captured, DynBase, Elem, ElemAt, ElemPart, InArray, W8,
};
use crate::tree::shapes::{BaseSink, ToBase, ld};
use crate::value::num::Add;

impl FuncBuilder<'_> {
    /// A place; `SIZE` is the accessed word's.
    pub(crate) fn place<const SIZE: u64, S: BaseSink>(&mut self, place: &Place, sink: S) -> S::Out {
        match place {
            Place::Static(addr) => sink.take(At(*addr)),
            Place::Ptr { base, off, nil } => {
                let (off, site) = (*off, nil.unwrap_or(0));
                match (&**base, nil) {
                    (Ex::Slot(s), Some(_)) => {
                        sink.take(Behind::<true, _> { ptr: L(*s), off, site })
                    }
                    (Ex::Slot(s), None) => sink.take(Behind::<false, _> { ptr: L(*s), off, site }),
                    (x, None) => match captured(x, off) {
                        Some(base) => sink.take(base),
                        None => sink.take(Behind::<false, _> { ptr: self.any(x), off, site }),
                    },
                    (x, Some(_)) => sink.take(Behind::<true, _> { ptr: self.any(x), off, site }),
                }
            }
            Place::SliceElem { slice, index, size, off, site } => {
                let (slice, size, off, site) = (*slice, *size, *off, *site);
                if u64::from(size) == SIZE && off == 0 {
                    return match &**index {
                        Ex::Slot(i) => sink.take(Elem::<SIZE, _> { slice, index: L(*i), site }),
                        Ex::Bin(BinOp::Add, Num::I64, a, b, _)
                            if let (Ex::Slot(i), Ex::Const(c)) = (&**a, &**b) =>
                        {
                            let index = Bin::<Add, _, _>::new(L(*i), C(*c));
                            sink.take(Elem::<SIZE, _> { slice, index, site })
                        }
                        Ex::Bin(BinOp::Sub, Num::I64, a, b, _)
                            if let (Ex::Slot(i), Ex::Const(c)) = (&**a, &**b) =>
                        {
                            let index = Bin::<Add, _, _>::new(L(*i), C(c.wrapping_neg()));
                            sink.take(Elem::<SIZE, _> { slice, index, site })
                        }
                        index => sink.take(Elem::<SIZE, _> { slice, index: self.any(index), site }),
                    };
                }
                ld!(self, &**index, index => sink.take(ElemPart { slice, index, size, off, site }))
            }
            Place::SliceElemAt { header, access, index, size, off, site }
                if let Ex::Slot(i) = **index =>
            {
                let (access, index, size, off, site) = (*access, L(i), *size, *off, *site);
                let header = DynBase(self.dyn_place(header));
                if self.records(access) {
                    sink.take(ElemAt::<true, _, _> { header, access, index, size, off, site })
                } else {
                    sink.take(ElemAt::<false, _, _> { header, access, index, size, off, site })
                }
            }
            place => sink.take(DynBase(self.dyn_place(place))),
        }
    }

    /// A place to write: fewer are fused than of those to read.
    pub(crate) fn place_few<const SIZE: u64, S: BaseSink>(
        &mut self,
        place: &Place,
        sink: S,
    ) -> S::Out {
        match place {
            Place::Static(addr) => sink.take(At(*addr)),
            Place::Ptr { base, off, nil } => {
                let (off, site) = (*off, nil.unwrap_or(0));
                match (&**base, nil) {
                    (Ex::Slot(s), Some(_)) => {
                        sink.take(Behind::<true, _> { ptr: L(*s), off, site })
                    }
                    (Ex::Slot(s), None) => sink.take(Behind::<false, _> { ptr: L(*s), off, site }),
                    (x, None) if let Some(base) = captured(x, off) => sink.take(base),
                    _ => sink.take(DynBase(self.dyn_place(place))),
                }
            }
            Place::SliceElem { slice, index, size, off: 0, site }
                if u64::from(*size) == SIZE
                    && let Ex::Slot(i) = **index =>
            {
                sink.take(Elem::<SIZE, _> { slice: *slice, index: L(i), site: *site })
            }
            place => sink.take(DynBase(self.dyn_place(place))),
        }
    }

    /// A place behind a pointer.
    pub(crate) fn dyn_place(&mut self, place: &Place) -> Box<dyn AnyBase> {
        match place {
            Place::Static(_) | Place::Ptr { .. } | Place::SliceElem { .. } => {
                self.place::<8, _>(place, ToBase)
            }
            Place::SliceElemAt { header, access, index, size, off, site } => {
                let (access, size, off, site) = (*access, *size, *off, *site);
                let race = self.records(access);
                macro_rules! elem_at {
                    ($header:expr) => {{
                        let header = $header;
                        ld!(self, &**index, index => if race {
                            Box::new(ElemAt::<true, _, _> { header, access, index, size, off, site })
                        } else {
                            Box::new(ElemAt::<false, _, _> { header, access, index, size, off, site })
                        })
                    }};
                }
                match &**header {
                    Place::Ptr { base, off: start, nil: None } if let Ex::Slot(ptr) = **base => {
                        elem_at!(Behind::<false, _> { ptr: L(ptr), off: *start, site })
                    }
                    Place::SliceElem { slice, index: i, size: 24, off: 0, site }
                        if let Ex::Slot(i) = **i =>
                    {
                        elem_at!(Elem::<24, _> { slice: *slice, index: L(i), site: *site })
                    }
                    header => elem_at!(DynBase(self.dyn_place(header))),
                }
            }
            Place::ArrayElem { array, len, index, size, off, site } => {
                let (len, size, off, site) = (*len, *size, *off, *site);
                match &**array {
                    Place::Ptr { base, off: start, nil: None } if let Ex::Slot(ptr) = **base => {
                        let array = Behind::<false, _> { ptr: L(ptr), off: *start, site };
                        ld!(self, &**index, index => {
                            Box::new(InArray { array, len, index, size, off, site })
                        })
                    }
                    Place::Ptr { base, off: start, nil: Some(nil) }
                        if let Ex::Slot(ptr) = **base =>
                    {
                        let array = Behind::<true, _> { ptr: L(ptr), off: *start, site: *nil };
                        ld!(self, &**index, index => {
                            Box::new(InArray { array, len, index, size, off, site })
                        })
                    }
                    Place::Ptr { base, off: start, nil: None }
                        if let Some(array) = captured(base, *start) =>
                    {
                        ld!(self, &**index, index => {
                            Box::new(InArray { array, len, index, size, off, site })
                        })
                    }
                    array => {
                        let index = self.any(index);
                        let array = DynBase(self.dyn_place(array));
                        Box::new(InArray { array, len, index, size, off, site })
                    }
                }
            }
        }
    }
}

/// A variable that the closure in a slot captured by reference.
fn captured(x: &Ex, off: u32) -> Option<Captured> {
    let Ex::Load(Place::Ptr { base, off: at, nil: None }, Prim::W64, access) = x else {
        return None;
    };
    let (Ex::Slot(closure), false) = (&**base, access.shared) else { return None };
    let base = Behind { ptr: L(*closure), off: *at, site: 0 };
    let ptr = Load { word: W8, base, back: 0, site: 0 };
    Some(Behind { ptr, off, site: 0 })
}
