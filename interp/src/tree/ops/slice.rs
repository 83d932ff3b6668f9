//! Slices: making, slicing, appending, copying.

use crate::mem::Addr;
use crate::mem::layout::LayoutId;
use crate::runtime::step::{Cx, SliceTrap, Slot, Trap};
use crate::tree::ir::{Access, SiteId};
use crate::value::growth::grown;

/// A slice in three slots: address, length, capacity.
pub type Slice = [Slot; 3];

/// The bounds of a slice expression; a missing one is `None`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Bounds {
    /// Lower.
    pub lo: Option<Slot>,
    /// Upper.
    pub hi: Option<Slot>,
    /// Of the capacity.
    pub max: Option<Slot>,
}

/// Memory that one value may have: what gc's address space has room for.
const MAX_BYTES: u64 = 1 << 48;

impl Cx {
    /// `make([]T, len, cap)`
    pub fn make_slice(&mut self, layout: LayoutId, len: Slot, cap: Slot, site: SiteId) -> Slice {
        let size = self.layouts.get(layout).size;
        let fits = |n: u64| (n as i64) >= 0 && n.checked_mul(size).is_some_and(|b| b <= MAX_BYTES);
        if !fits(len) {
            self.fail(site, Trap::MakeSliceLen);
            return [0; 3];
        }
        if !fits(cap) || len > cap {
            self.fail(site, Trap::MakeSliceCap);
            return [0; 3];
        }
        let addr = self.alloc(layout, cap, site);
        if self.trapped { [0; 3] } else { [addr, len, cap] }
    }

    /// `make([]T, len)` that is only made to be appended: gc makes no slice but grows the other, and words its failure so.
    pub fn make_appended(&mut self, layout: LayoutId, len: Slot, site: SiteId) -> Slice {
        let size = self.layouts.get(layout).size;
        if (len as i64) >= 0 && len.checked_mul(size).is_none_or(|bytes| bytes > MAX_BYTES) {
            self.fail(site, Trap::GrowSlice);
            return [0; 3];
        }
        self.make_slice(layout, len, len, site)
    }

    /// `s[lo:hi:max]`; elements have `size` bytes.
    #[inline]
    pub fn slice_of(&mut self, s: Slice, b: Bounds, size: u32, site: SiteId) -> Slice {
        let [addr, len, cap] = s;
        let cap = match b.max {
            None => cap,
            Some(max) if max <= cap => max,
            Some(max) => return self.bad_slice(site, SliceTrap::MaxCapacity(max as i64, cap)),
        };
        let hi = b.hi.unwrap_or(len);
        if hi > cap {
            let trap = match b.max {
                None => SliceTrap::HighCapacity(hi as i64, cap),
                Some(max) => SliceTrap::HighMax(hi as i64, max as i64),
            };
            return self.bad_slice(site, trap);
        }
        self.cut(addr, hi, cap, b, size, site)
    }

    /// `a[lo:hi:max]` of an array of `len` elements at `addr`.
    pub fn array_slice(
        &mut self,
        addr: Addr,
        len: u64,
        b: Bounds,
        size: u32,
        site: SiteId,
    ) -> Slice {
        let cap = match b.max {
            None => len,
            Some(max) if max <= len => max,
            Some(max) => return self.bad_slice(site, SliceTrap::MaxLength(max as i64, len)),
        };
        let hi = b.hi.unwrap_or(len);
        if hi > cap {
            let trap = match b.max {
                None => SliceTrap::HighLength(hi as i64, len),
                Some(max) => SliceTrap::HighMax(hi as i64, max as i64),
            };
            return self.bad_slice(site, trap);
        }
        self.cut(addr, hi, cap, b, size, site)
    }

    /// The last step of slicing: `hi` and `cap` are good.
    #[inline]
    fn cut(&mut self, addr: Addr, hi: u64, cap: u64, b: Bounds, size: u32, site: SiteId) -> Slice {
        let lo = b.lo.unwrap_or(0);
        if lo > hi {
            let trap = match b.max {
                None => SliceTrap::LowHigh(lo as i64, hi as i64),
                Some(_) => SliceTrap::LowHighMax(lo as i64, hi as i64),
            };
            return self.bad_slice(site, trap);
        }
        // An empty rest keeps the address, so that it does not point into the next block.
        let skip = if lo == cap { 0 } else { lo * u64::from(size) };
        [addr + skip, hi - lo, cap - lo]
    }

    #[cold]
    #[inline(never)]
    fn bad_slice(&mut self, site: SiteId, trap: SliceTrap) -> Slice {
        self.fail(site, Trap::Slice(trap));
        [0; 3]
    }

    /// A slice with the same elements, room for `more` behind them, and that much longer. Records the reads of a move.
    #[inline]
    pub fn reserve(
        &mut self,
        race: bool,
        s: Slice,
        more: u64,
        layout: LayoutId,
        access: Access,
    ) -> Slice {
        match s[1].checked_add(more) {
            Some(len) if len <= s[2] => [s[0], len, s[2]],
            _ => self.grow_slice(race, s, more, layout, access),
        }
    }

    #[cold]
    #[inline(never)]
    fn grow_slice(
        &mut self,
        race: bool,
        s: Slice,
        more: u64,
        layout: LayoutId,
        access: Access,
    ) -> Slice {
        let (size, noscan) = {
            let of = self.layouts.get(layout);
            (of.size, of.noscan)
        };
        let len = s[1].checked_add(more).filter(|&l| l as i64 >= 0);
        let cap = len.and_then(|len| grown(s[2], len, size, noscan));
        let (Some(len), Some(cap)) = (len, cap) else {
            self.fail(access.site, Trap::GrowSlice);
            return [0; 3];
        };
        if cap.saturating_mul(size) > MAX_BYTES {
            self.fail(access.site, Trap::GrowSlice);
            return [0; 3];
        }
        self.track_read_elems(race, s[0], s[1], size, access);
        let addr = self.alloc(layout, cap, access.site);
        if self.trapped {
            return [0; 3];
        }
        self.mem.copy(addr, s[0], s[1] * size);
        [addr, len, cap]
    }

    /// `append(s, other...)`: elements at `from`, which are read unless they are a string's. Records.
    pub fn append_slice(
        &mut self,
        race: bool,
        s: Slice,
        from: (Addr, u64),
        string: bool,
        layout: LayoutId,
        access: Access,
    ) -> Slice {
        if from.1 == 0 || self.trapped {
            return s;
        }
        let size = self.layouts.get(layout).size;
        let to = self.reserve(race, s, from.1, layout, access);
        if self.trapped {
            return [0; 3];
        }
        let at = to[0] + s[1] * size;
        self.track_read_elems(race && !string, from.0, from.1, size, access);
        self.track_write_elems(race, at, from.1, size, access);
        self.mem.copy(at, from.0, from.1 * size);
        to
    }

    /// `copy(dst, src)`: how many were copied. Records.
    pub fn copy_elems(
        &mut self,
        race: bool,
        dst: (Addr, u64),
        src: (Addr, u64),
        string: bool,
        layout: LayoutId,
        access: Access,
    ) -> u64 {
        let count = dst.1.min(src.1);
        let size = self.layouts.get(layout).size;
        self.track_read_elems(race && !string, src.0, count, size, access);
        self.track_write_elems(race, dst.0, count, size, access);
        self.mem.copy(dst.0, src.0, count * size);
        count
    }

    /// Slice to array (pointer): its address.
    pub fn slice_to_array(&mut self, s: Slice, want: u64, site: SiteId) -> Addr {
        if s[1] < want {
            return self.fail(site, Trap::SliceToArray { len: s[1], want });
        }
        s[0]
    }

    /// `unsafe.Slice(ptr, len)`; elements have `size` bytes.
    pub fn unsafe_slice(&mut self, ptr: Addr, len: Slot, size: u32, site: SiteId) -> Slice {
        let bytes = len.checked_mul(u64::from(size)).filter(|_| len as i64 >= 0);
        // The last byte may be the last of all.
        match bytes.and_then(|b| ptr.checked_add(b.saturating_sub(1))) {
            None => {
                self.fail(site, Trap::Text("unsafe.Slice: len out of range"));
                [0; 3]
            }
            Some(_) if ptr == 0 && len != 0 => {
                self.fail(site, Trap::Text("unsafe.Slice: ptr is nil and len is not zero"));
                [0; 3]
            }
            Some(_) => [ptr, len, len],
        }
    }

    /// `unsafe.String(ptr, len)`
    pub fn unsafe_string(&mut self, ptr: Addr, len: Slot, site: SiteId) -> (Slot, Slot) {
        if len as i64 <= -1 || ptr.checked_add(len.saturating_sub(1)).is_none() {
            self.fail(site, Trap::Text("unsafe.String: len out of range"));
            return (0, 0);
        }
        if ptr == 0 && len != 0 {
            self.fail(site, Trap::Text("unsafe.String: ptr is nil and len is not zero"));
            return (0, 0);
        }
        (ptr, len)
    }
}
