//! `DeepEqual`: a list of pairs that must be equal, so that values may be nested as deep as they like.
//!
//! Pairs of pointers, maps and slices that were met before are not looked at again.

use rustc_hash::FxHashSet;

use crate::mem::Addr;
use crate::mem::layout::Prim;
use crate::runtime::native::{Done, Native};
use crate::runtime::program::RKind;
use crate::stdlib::fmt::operand::{At, Operand, Reader};

/// A comparison in progress.
struct Comparison<'a, 'b> {
    r: &'a mut Reader<'b>,
    todo: Vec<(Operand, Operand)>,
    seen: FxHashSet<(Addr, Addr, u32)>,
}

/// `DeepEqual(x, y any) bool`
pub(super) fn deep_equal(n: &mut Native<'_>) -> Done {
    let (a, b) = ((n.arg(0), n.arg(1)), (n.arg(2), n.arg(3)));
    let site = n.cx.user_site();
    let mut r = Reader { cx: n.cx, site };
    let answer = match (r.dynamic(a), r.dynamic(b)) {
        (Some(a), Some(b)) => {
            let mut all = Comparison { r: &mut r, todo: vec![(a, b)], seen: FxHashSet::default() };
            all.run()
        }
        (None, None) => true,
        _ => false,
    };
    n.give(answer.into())
}

impl Comparison<'_, '_> {
    fn run(&mut self) -> bool {
        while let Some((a, b)) = self.todo.pop() {
            if a.ty != b.ty || !self.pair(a, b) {
                return false;
            }
        }
        true
    }

    /// Whether this pair was met before.
    fn is_known(&mut self, a: Addr, b: Addr, ty: u32) -> bool {
        !self.seen.insert((a.min(b), a.max(b), ty))
    }

    fn pair(&mut self, a: Operand, b: Operand) -> bool {
        let Some(rtype) = self.r.rtype(a.ty) else { return false };
        match &rtype.kind {
            RKind::Bool => self.r.word(a.at, Prim::U8) == self.r.word(b.at, Prim::U8),
            RKind::String => self.r.string(a.at) == self.r.string(b.at),
            kind @ (RKind::Float32 | RKind::Float64) => {
                let (x, y) = (self.r.float(a, kind), self.r.float(b, kind));
                matches!((x, y), (Some((x, _)), Some((y, _))) if x == y)
            }
            kind @ (RKind::Complex64 | RKind::Complex128) => {
                let (x, y) = (self.r.complex(a, kind), self.r.complex(b, kind));
                matches!((x, y), (Some((x, _)), Some((y, _))) if x == y)
            }
            RKind::Func => self.r.word(a.at, Prim::W64) == 0 && self.r.word(b.at, Prim::W64) == 0,
            RKind::Interface => match (self.r.dynamic_at(a.at), self.r.dynamic_at(b.at)) {
                (Some(a), Some(b)) => {
                    self.todo.push((a, b));
                    true
                }
                (None, None) => true,
                _ => false,
            },
            RKind::Pointer(elem) => {
                let (x, y) = (self.r.word(a.at, Prim::W64), self.r.word(b.at, Prim::W64));
                if x == y {
                    return true;
                }
                if x == 0 || y == 0 {
                    return false;
                }
                if !self.is_known(x, y, a.ty) {
                    let to = |addr| Operand { ty: *elem, at: At::Shared(addr) };
                    self.todo.push((to(x), to(y)));
                }
                true
            }
            RKind::Struct(fields) => {
                for field in fields.iter().rev() {
                    let part = |v: Operand| Operand { ty: field.ty, at: v.at.part(field.off) };
                    self.todo.push((part(a), part(b)));
                }
                true
            }
            RKind::Array(elem, len) => {
                self.elements(*elem, a.at, b.at, *len);
                true
            }
            RKind::Slice(elem) => self.slices(a, b, *elem),
            RKind::Map(key, elem, _) => self.maps(a, b, *key, *elem),
            RKind::Chan(_) | RKind::UnsafePointer => {
                self.r.word(a.at, Prim::W64) == self.r.word(b.at, Prim::W64)
            }
            kind => self.r.integer(a, kind) == self.r.integer(b, kind),
        }
    }

    fn elements(&mut self, elem: u32, a: At, b: At, len: u64) {
        let stride = self.r.rtype(elem).map_or(0, |e| self.r.size(&e));
        if stride == 0 {
            return;
        }
        for i in (0..len).rev() {
            let part = |at: At| Operand { ty: elem, at: at.part(i * stride) };
            self.todo.push((part(a), part(b)));
        }
    }

    fn slices(&mut self, a: Operand, b: Operand, elem: u32) -> bool {
        let (x, n) = self.r.pair(a.at);
        let (y, m) = self.r.pair(b.at);
        if (x == 0) != (y == 0) || n != m {
            return false;
        }
        if x != y && !self.is_known(x, y, a.ty) {
            self.elements(elem, At::Shared(x), At::Shared(y), n);
        }
        true
    }

    fn maps(&mut self, a: Operand, b: Operand, key: u32, elem: u32) -> bool {
        let (x, y) = (self.r.word(a.at, Prim::W64), self.r.word(b.at, Prim::W64));
        if x == y {
            return true;
        }
        if x == 0 || y == 0 {
            return false;
        }
        let site = self.r.site;
        self.r.cx.race_read(x, 8, site);
        self.r.cx.race_read(y, 8, site);
        if self.r.cx.map_len(x) != self.r.cx.map_len(y) {
            return false;
        }
        if self.is_known(x, y, a.ty) {
            return true;
        }
        let Some(data) = self.r.cx.map_data(x) else { return true };
        let live = (0..data.used).filter(|&i| data.is_live(&self.r.cx.mem, i));
        let entries: Vec<_> = live
            .map(|i| (data.entry(i) + data.shape.key_off, data.entry(i) + data.shape.elem_off))
            .collect();
        for (key_at, elem_at) in entries {
            let slots = super::slots_at(self.r.cx, key, key_at);
            let Some(other) = self.r.cx.map_get(y, &slots, site) else { return false };
            let part = |addr| Operand { ty: elem, at: At::Boxed(addr) };
            self.todo.push((part(elem_at), part(other)));
        }
        true
    }
}
