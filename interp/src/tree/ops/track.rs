//! Recording accesses of whole values and of elements.

use crate::mem::Addr;
use crate::mem::layout::Layout;
use crate::runtime::step::Cx;
use crate::tree::ir::Access;

/// How an access of a whole value is recorded.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Extent {
    /// Not at all: nothing is shared, or there are no bytes.
    None,
    /// One unit: that many bytes from its first word.
    Unit(u32),
    /// Every byte of it.
    Range(u64),
}

impl Extent {
    /// How an access of a value of that layout is recorded.
    pub fn of(layout: &Layout) -> Self {
        match layout.race_width {
            0 => Extent::None,
            w if w <= 8 && layout.leaves.len() == 1 => Extent::Unit(w as u32),
            _ => Extent::Range(layout.size),
        }
    }
}

impl Cx {
    /// Records a read unless something failed before.
    #[inline]
    pub fn track_read(&mut self, extent: Extent, addr: Addr, access: Access) {
        if self.trapped {
            return;
        }
        match extent {
            Extent::None => {}
            Extent::Unit(w) => {
                self.race_read(addr.wrapping_sub(u64::from(access.back)), w, access.site)
            }
            Extent::Range(len) => self.race_read_range(addr, len, access.site),
        }
    }

    /// Records a write unless something failed before.
    #[inline]
    pub fn track_write(&mut self, extent: Extent, addr: Addr, access: Access) {
        if self.trapped {
            return;
        }
        match extent {
            Extent::None => {}
            Extent::Unit(w) => {
                self.race_write(addr.wrapping_sub(u64::from(access.back)), w, access.site)
            }
            Extent::Range(len) => self.race_write_range(addr, len, access.site),
        }
    }

    /// Records a read of `count` elements of `size` bytes.
    pub fn track_read_elems(
        &mut self,
        race: bool,
        addr: Addr,
        count: u64,
        size: u64,
        access: Access,
    ) {
        if race && access.shared && !self.trapped && count > 0 && size > 0 {
            self.race_read_range(addr, count.saturating_mul(size), access.site);
        }
    }

    /// Records a write of `count` elements of `size` bytes.
    pub fn track_write_elems(
        &mut self,
        race: bool,
        addr: Addr,
        count: u64,
        size: u64,
        access: Access,
    ) {
        if race && access.shared && !self.trapped && count > 0 && size > 0 {
            self.race_write_range(addr, count.saturating_mul(size), access.site);
        }
    }
}
