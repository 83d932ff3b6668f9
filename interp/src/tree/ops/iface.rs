//! Interfaces: boxing, unboxing, type assertions.

use crate::mem::layout::LayoutId;
use crate::runtime::step::{Cx, Slot, Trap};
use crate::tree::ir::SiteId;

impl Cx {
    /// The data slot for a value of that layout: the slot itself, or a new immutable box.
    pub fn box_value(&mut self, layout: LayoutId, slots: &[Slot], site: SiteId) -> Slot {
        if self.layouts.get(layout).direct {
            return slots.first().copied().unwrap_or(0);
        }
        let addr = self.alloc(layout, 1, site);
        if !self.trapped {
            self.store_value(addr, layout, slots);
        }
        addr
    }

    /// The slots of the value in a data slot, of which there are as many as `out` has.
    #[inline]
    pub fn unbox_value(&mut self, layout: LayoutId, data: Slot, out: &mut [Slot]) {
        let of = self.layouts.get(layout);
        if of.direct || of.boxed {
            if let Some(first) = out.first_mut() {
                *first = data;
            }
        } else {
            self.load_parts(data, layout, out);
        }
    }

    /// The first method (by name) of a method set that a type does not have; `None` when it has all.
    pub fn missing_method(&mut self, ty: u32, set: u32) -> Option<u32> {
        if let Some(&known) = self.values.implements.get(&(ty, set)) {
            return known;
        }
        let methods = self.tables.method_sets.get(set as usize).map(|s| s.methods.as_slice());
        let missing = methods
            .unwrap_or_default()
            .iter()
            .copied()
            .find(|&m| !self.tables.methods.contains_key(&(ty, m)));
        self.values.implements.insert((ty, set), missing);
        missing
    }

    /// Whether a type implements a method set; nil does not.
    #[inline]
    pub fn implements(&mut self, ty: Slot, set: u32) -> bool {
        ty != 0 && self.missing_method(ty as u32, set).is_none()
    }

    /// A type assertion failed.
    #[cold]
    #[inline(never)]
    pub fn assert_failed(
        &mut self,
        from: u32,
        dynamic: Slot,
        to: u32,
        set: Option<u32>,
        site: SiteId,
    ) {
        let dynamic = dynamic as u32;
        let missing =
            set.filter(|_| dynamic != 0).and_then(|set| self.missing_method(dynamic, set));
        self.fail(site, Trap::Assert { from, dynamic, to, missing });
    }
}
