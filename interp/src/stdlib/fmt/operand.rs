//! Values of the program as the printer sees them: a type and where the bits are.

use std::rc::Rc;

use crate::mem::Addr;
use crate::mem::layout::Prim;
use crate::runtime::program::{RKind, RType};
use crate::runtime::step::{Cx, Slot};
use crate::tree::ir::SiteId;

/// A value: its type (`Ty` index) and where it is.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(in crate::stdlib) struct Operand {
    pub(in crate::stdlib) ty: u32,
    pub(in crate::stdlib) at: At,
}

/// Where a value is.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(in crate::stdlib) enum At {
    /// It is one word, here.
    Word(Slot),
    /// In a box that never changes.
    Boxed(Addr),
    /// In memory that the program can change: reading it is an access.
    Shared(Addr),
}

impl At {
    /// The word, or the address.
    pub(in crate::stdlib) fn word(self) -> u64 {
        match self {
            At::Word(word) | At::Boxed(word) | At::Shared(word) => word,
        }
    }

    /// A part of the value, some bytes into it. The parts of a one-word value are that word, or empty.
    pub(in crate::stdlib) fn part(self, off: u64) -> At {
        match self {
            At::Word(word) => At::Word(word),
            At::Boxed(addr) => At::Boxed(addr + off),
            At::Shared(addr) => At::Shared(addr + off),
        }
    }
}

/// Reads values, recording accesses.
pub(in crate::stdlib) struct Reader<'a> {
    pub(in crate::stdlib) cx: &'a mut Cx,
    pub(in crate::stdlib) site: SiteId,
}

impl Reader<'_> {
    /// What is known of a type.
    pub(in crate::stdlib) fn rtype(&self, ty: u32) -> Option<Rc<RType>> {
        self.cx.tables.rtype(ty).cloned()
    }

    /// Bytes of a value of the type.
    pub(in crate::stdlib) fn size(&self, rtype: &RType) -> u64 {
        self.cx.layouts.get(rtype.layout).size
    }

    /// One word of a value.
    pub(in crate::stdlib) fn word(&mut self, at: At, prim: Prim) -> Slot {
        match at {
            At::Word(word) => word,
            At::Boxed(addr) => self.cx.mem.load(addr, prim),
            At::Shared(addr) => {
                self.cx.race_read(addr, prim.size(), self.site);
                self.cx.mem.load(addr, prim)
            }
        }
    }

    /// The first two words of a value that is one unit: a string, slice or interface.
    pub(in crate::stdlib) fn pair(&mut self, at: At) -> (Slot, Slot) {
        match at {
            At::Word(word) => (word, 0),
            At::Boxed(addr) => (self.cx.mem.ld8(addr), self.cx.mem.ld8(addr + 8)),
            At::Shared(addr) => {
                self.cx.race_read(addr, 8, self.site);
                (self.cx.mem.ld8(addr), self.cx.mem.ld8(addr + 8))
            }
        }
    }

    /// The value in an interface; `None` for nil.
    pub(in crate::stdlib) fn dynamic(&self, (ty, data): (Slot, Slot)) -> Option<Operand> {
        let ty = u32::try_from(ty).ok().filter(|&ty| ty != 0)?;
        let rtype = self.cx.tables.rtype(ty)?;
        let direct = self.cx.layouts.get(rtype.layout).direct;
        Some(Operand { ty, at: if direct { At::Word(data) } else { At::Boxed(data) } })
    }

    /// The value in the interface at a place.
    pub(in crate::stdlib) fn dynamic_at(&mut self, at: At) -> Option<Operand> {
        let pair = self.pair(at);
        self.dynamic(pair)
    }

    /// The value as an interface: a copy in a new box, unless it is one already. 0s where memory is full (the trap is set) or the type
    /// unknown.
    pub(in crate::stdlib) fn interface(&mut self, v: Operand) -> (Slot, Slot) {
        let Some(rtype) = self.rtype(v.ty) else { return (0, 0) };
        let ty = Slot::from(v.ty);
        let layout = self.cx.layouts.get(rtype.layout).clone();
        match v.at {
            At::Word(word) => (ty, word),
            At::Boxed(addr) if layout.direct => {
                let prim = layout.parts.first().map_or(Prim::W64, |part| part.prim);
                (ty, self.cx.mem.load(addr, prim))
            }
            At::Boxed(addr) => (ty, addr),
            At::Shared(addr) => {
                self.cx.race_read_range(addr, layout.race_width, self.site);
                if layout.direct {
                    return self.interface(Operand { ty: v.ty, at: At::Boxed(addr) });
                }
                let copy = self.cx.alloc(rtype.layout, 1, self.site);
                self.cx.mem.copy(copy, addr, layout.size);
                (ty, copy)
            }
        }
    }

    /// The integer that a value of an integer type is, extended to 64 bits, and whether the type is signed.
    pub(in crate::stdlib) fn integer(&mut self, v: Operand, kind: &RKind) -> Option<(u64, bool)> {
        let (prim, signed) = match kind {
            RKind::Int | RKind::Int64 => (Prim::W64, true),
            RKind::Int8 => (Prim::I8, true),
            RKind::Int16 => (Prim::I16, true),
            RKind::Int32 => (Prim::I32, true),
            RKind::Uint | RKind::Uint64 | RKind::Uintptr => (Prim::W64, false),
            RKind::Uint8 => (Prim::U8, false),
            RKind::Uint16 => (Prim::U16, false),
            RKind::Uint32 => (Prim::U32, false),
            _ => return None,
        };
        Some((self.word(v.at, prim), signed))
    }

    /// The float that a value of a float type is, and the bits of its type.
    pub(in crate::stdlib) fn float(&mut self, v: Operand, kind: &RKind) -> Option<(f64, u32)> {
        match kind {
            RKind::Float32 => Some((f32_of(self.word(v.at, Prim::U32)), 32)),
            RKind::Float64 => Some((f64::from_bits(self.word(v.at, Prim::W64)), 64)),
            _ => None,
        }
    }

    /// The parts of a complex number, and the bits of one.
    pub(in crate::stdlib) fn complex(
        &mut self,
        v: Operand,
        kind: &RKind,
    ) -> Option<((f64, f64), u32)> {
        match kind {
            RKind::Complex64 => {
                let re = f32_of(self.word(v.at, Prim::U32));
                Some(((re, f32_of(self.word(v.at.part(4), Prim::U32))), 32))
            }
            RKind::Complex128 => {
                let re = f64::from_bits(self.word(v.at, Prim::W64));
                Some(((re, f64::from_bits(self.word(v.at.part(8), Prim::W64))), 64))
            }
            _ => None,
        }
    }

    /// The bytes of a string.
    pub(in crate::stdlib) fn string(&mut self, at: At) -> Vec<u8> {
        let (addr, len) = self.pair(at);
        self.cx.mem.slice(addr, len).to_vec()
    }

    /// The bytes of a slice or array of bytes.
    pub(in crate::stdlib) fn bytes(&mut self, at: At, len: u64) -> Vec<u8> {
        match at {
            At::Word(word) => vec![word as u8; usize::from(len > 0)],
            At::Boxed(addr) => self.cx.mem.slice(addr, len).to_vec(),
            At::Shared(addr) => {
                self.cx.race_read_range(addr, len, self.site);
                self.cx.mem.slice(addr, len).to_vec()
            }
        }
    }
}

fn f32_of(word: Slot) -> f64 {
    f64::from(f32::from_bits(word as u32))
}
