//! How natives read their parameters and write their results.
//!
//! Parameters and results are numbered by slot, as the Go declaration lays them out: an integer, bool, float or pointer is one, a
//! string or interface two, a slice three.

use crate::runtime::native::{Done, Native, NativeFn};
use crate::runtime::step::Slot;

/// A native that keeps no state between entries.
pub(super) const fn native(name: &'static str, run: fn(&mut Native<'_>) -> Done) -> NativeFn {
    NativeFn { name, run, state: 0, quick: None }
}

/// A native that keeps so many slots of state between entries.
pub(super) const fn keeping(
    state: u32,
    name: &'static str,
    run: fn(&mut Native<'_>) -> Done,
) -> NativeFn {
    NativeFn { state, ..native(name, run) }
}

/// `suspend()`, which every package with state of its own declares: what it does to that until `resume` is no access.
pub(super) fn suspend(n: &mut Native<'_>) -> Done {
    n.cx.race.suspend();
    Done::Return
}

/// `resume()`
pub(super) fn resume(n: &mut Native<'_>) -> Done {
    n.cx.race.resume();
    Done::Return
}

impl Native<'_> {
    /// A signed integer.
    #[inline]
    pub(super) fn int(&self, slot: u32) -> i64 {
        self.arg(slot) as i64
    }

    /// A float64.
    #[inline]
    pub(super) fn float(&self, slot: u32) -> f64 {
        f64::from_bits(self.arg(slot))
    }

    /// A rune, if it is a code point that has an encoding.
    #[inline]
    pub(super) fn rune(&self, slot: u32) -> Option<char> {
        u32::try_from(self.int(slot)).ok().and_then(char::from_u32)
    }

    /// The bytes of a string.
    #[inline]
    pub(super) fn string(&self, slot: u32) -> &[u8] {
        self.cx.mem.slice(self.arg(slot), self.arg(slot + 1))
    }

    /// Sets a result's slot.
    #[inline]
    pub(super) fn put(&mut self, slot: u32, value: Slot) {
        self.set(slot, value);
    }

    /// Sets a result that is a part of a string parameter.
    #[inline]
    pub(super) fn put_part(&mut self, slot: u32, param: u32, from: usize, to: usize) {
        let len = to.saturating_sub(from) as u64;
        let addr = if len == 0 { 0 } else { self.arg(param) + from as u64 };
        self.put(slot, addr);
        self.put(slot + 1, len);
    }

    /// Sets a string result to a new string. When memory is full the trap is set.
    pub(super) fn put_string(&mut self, slot: u32, bytes: &[u8]) {
        let (addr, len) = self.cx.new_string(bytes, self.site);
        self.put(slot, addr);
        self.put(slot + 1, len);
    }

    /// Returns a one-slot result.
    #[inline]
    pub(super) fn give(&mut self, value: Slot) -> Done {
        self.put(0, value);
        Done::Return
    }

    /// Returns a place, or -1.
    #[inline]
    pub(super) fn give_place(&mut self, place: Option<usize>) -> Done {
        self.give(place.map_or(u64::MAX, |i| i as u64))
    }

    /// Returns a new string.
    #[inline]
    pub(super) fn give_string(&mut self, bytes: &[u8]) -> Done {
        self.put_string(0, bytes);
        Done::Return
    }

    /// Sets an integer result.
    #[inline]
    pub(super) fn put_int(&mut self, slot: u32, value: i64) {
        self.put(slot, value as u64);
    }

    /// Sets a float result.
    #[inline]
    pub(super) fn put_float(&mut self, slot: u32, value: f64) {
        self.put(slot, value.to_bits());
    }
}
