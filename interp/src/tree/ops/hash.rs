//! Hashing of map keys by their leaves; equal keys have equal hashes.
//!
//! As in [`super::equal`], what is nested in interfaces is followed with an explicit stack.

use std::rc::Rc;

use smallvec::SmallVec;

use super::equal::leaf_slots;
use crate::mem::Addr;
use crate::mem::layout::{Leaf, LeafKind, Prim};
use crate::runtime::step::{Cx, Slot, Trap};
use crate::tree::ir::SiteId;
use crate::value::map::{hash_bytes, mix};

/// A place in the hashing of a value in memory.
struct Cursor {
    leaves: Rc<[Leaf]>,
    next: usize,
    at: Addr,
    stride: u64,
    left: u64,
}

impl Cx {
    /// A word that is the same for floats that are equal. A NaN equals nothing, so each has a word of its own: otherwise a map of many
    /// would search them all for each.
    fn float_word(&mut self, p: Prim, x: Slot) -> u64 {
        let value =
            if p == Prim::U32 { f64::from(f32::from_bits(x as u32)) } else { f64::from_bits(x) };
        if value.is_nan() {
            self.values.n_nans = self.values.n_nans.wrapping_add(1);
            return self.values.n_nans;
        }
        if value == 0.0 { 0 } else { value.to_bits() }
    }

    /// Hash of a flat key in slots.
    pub fn hash_slots(&mut self, leaves: &[Leaf], slots: &[Slot], site: SiteId) -> u64 {
        let (mut hash, mut i) = (0, 0);
        for leaf in leaves {
            let word = |j: usize| slots.get(i + j).copied().unwrap_or(0);
            hash = match &leaf.kind {
                LeafKind::Blank(_) => hash,
                LeafKind::Float(p) => mix(hash, self.float_word(*p, word(0))),
                LeafKind::Complex(p) => {
                    let (re, im) = (self.float_word(*p, word(0)), self.float_word(*p, word(1)));
                    mix(mix(hash, re), im)
                }
                LeafKind::String => hash_bytes(hash, self.str_bytes((word(0), word(1)))),
                LeafKind::Iface => self.hash_iface(hash, (word(0), word(1)), site),
                _ => mix(hash, word(0)),
            };
            i += leaf_slots(leaf);
        }
        mix(hash, 0)
    }

    /// Mixes in an interface; fails when its type cannot be hashed.
    fn hash_iface(&mut self, hash: u64, x: (Slot, Slot), site: SiteId) -> u64 {
        let hash = mix(hash, x.0);
        match self.iface_contents(x.0, site) {
            Contents::Nothing => hash,
            Contents::Word => mix(hash, x.1),
            Contents::Float(p) => mix(hash, self.float_word(p, x.1)),
            Contents::Box(leaves) => mix(hash, self.hash_mem(&leaves, x.1, site)),
        }
    }

    fn iface_contents(&mut self, ty: Slot, site: SiteId) -> Contents {
        if ty == 0 {
            return Contents::Nothing;
        }
        let Some(rtype) = self.tables.rtype(ty as u32) else { return Contents::Word };
        if !rtype.comparable {
            self.fail(site, Trap::Unhashable(ty as u32));
            return Contents::Nothing;
        }
        let of = self.layouts.get(rtype.layout);
        if !of.direct {
            return Contents::Box(of.leaves.clone());
        }
        match of.leaves.first().map(|l| &l.kind) {
            Some(LeafKind::Float(p)) => Contents::Float(*p),
            Some(LeafKind::Blank(_)) => Contents::Nothing,
            _ => Contents::Word,
        }
    }

    /// Hash of a value in memory.
    pub fn hash_mem(&mut self, leaves: &Rc<[Leaf]>, at: Addr, site: SiteId) -> u64 {
        let mut hash = 0;
        let mut stack: SmallVec<[Cursor; 4]> = SmallVec::new();
        stack.push(Cursor { leaves: leaves.clone(), next: 0, at, stride: 0, left: 0 });
        while let Some(top) = stack.last_mut() {
            let Some(leaf) = top.leaves.get(top.next) else {
                if top.left == 0 {
                    stack.pop();
                } else {
                    (top.left, top.next, top.at) = (top.left - 1, 0, top.at + top.stride);
                }
                continue;
            };
            top.next += 1;
            let (at, kind) = (top.at + leaf.off, leaf.kind.clone());
            match kind {
                LeafKind::Blank(_) => {}
                LeafKind::Int(p) => hash = mix(hash, self.mem.load(at, p)),
                LeafKind::Float(p) => hash = mix(hash, self.float_word(p, self.mem.load(at, p))),
                LeafKind::Complex(p) => {
                    let im = self.mem.load(at + u64::from(p.size()), p);
                    hash = mix(hash, self.float_word(p, self.mem.load(at, p)));
                    hash = mix(hash, self.float_word(p, im));
                }
                LeafKind::Pointer | LeafKind::Uncomparable | LeafKind::Slice => {
                    hash = mix(hash, self.mem.ld8(at));
                }
                LeafKind::String => {
                    let s = (self.mem.ld8(at), self.mem.ld8(at + 8));
                    hash = hash_bytes(hash, self.str_bytes(s));
                }
                LeafKind::Iface => {
                    let (ty, data) = (self.mem.ld8(at), self.mem.ld8(at + 8));
                    hash = mix(hash, ty);
                    match self.iface_contents(ty, site) {
                        Contents::Nothing => {}
                        Contents::Word => hash = mix(hash, data),
                        Contents::Float(p) => hash = mix(hash, self.float_word(p, data)),
                        Contents::Box(leaves) => {
                            stack.push(Cursor { leaves, next: 0, at: data, stride: 0, left: 0 });
                        }
                    }
                }
                LeafKind::Repeat(count, stride, leaves) => {
                    if let Some(left) = count.checked_sub(1) {
                        stack.push(Cursor { leaves, next: 0, at, stride, left });
                    }
                }
            }
        }
        mix(hash, 0)
    }
}

/// What an interface's data slot is.
enum Contents {
    Nothing,
    Word,
    Float(Prim),
    Box(Rc<[Leaf]>),
}
