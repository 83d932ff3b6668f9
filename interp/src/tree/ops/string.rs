//! Strings: concatenation, slicing, conversions.
//!
//! A string's bytes never change, so strings share blocks. The string that was concatenated last knows how much of its block
//! is free: appending to it (`s += "x"` in a loop) writes there, and when the block is full the next one is twice as large.

use crate::mem::Addr;
use crate::mem::layout::{LayoutId, Layouts};
use crate::runtime::step::{Cx, SliceTrap, Slot, Trap};
use crate::tree::ir::SiteId;
use crate::value::growth::round_up;
use crate::value::text::{decode_rune, encode_rune};

/// A string in two slots: address and length.
pub type Str = (Slot, Slot);

impl Cx {
    /// The bytes of a string.
    #[inline]
    pub fn str_bytes(&self, s: Str) -> &[u8] {
        self.mem.slice(s.0, s.1)
    }

    /// `a + b`
    #[inline]
    pub fn concat2(&mut self, a: Str, b: Str, site: SiteId) -> Str {
        if b.1 == 0 {
            return a;
        }
        if a.1 == 0 {
            return b;
        }
        let (end, limit) = self.values.tail;
        let at_tail = a.0 + a.1 == end;
        if at_tail && b.1 <= limit - end {
            self.mem.copy(end, b.0, b.1);
            self.values.tail.0 = end + b.1;
            return (a.0, a.1 + b.1);
        }
        self.concat_new(&[a, b], at_tail, site)
    }

    /// All of them, one after the other.
    pub fn concat(&mut self, parts: &[Str], site: SiteId) -> Str {
        let mut filled = parts.iter().filter(|p| p.1 > 0);
        match (filled.next(), filled.next(), filled.next()) {
            (None, ..) => (0, 0),
            (Some(&one), None, _) => one,
            (Some(&a), Some(&b), None) => self.concat2(a, b, site),
            (Some(&a), ..) => {
                let at_tail = a.0 + a.1 == self.values.tail.0;
                self.concat_new(parts, at_tail, site)
            }
        }
    }

    /// Copies all into a new block, with room for as much again when its first part was appended to before.
    fn concat_new(&mut self, parts: &[Str], again: bool, site: SiteId) -> Str {
        let Some(len) = parts.iter().try_fold(0u64, |sum, p| sum.checked_add(p.1)) else {
            return (self.fail(site, Trap::OutOfMemory), 0);
        };
        let room = if again { len.saturating_mul(2) } else { len }.next_multiple_of(8);
        let addr = self.alloc(Layouts::BYTES, room, site);
        if addr == 0 {
            return (0, 0);
        }
        let mut end = addr;
        for part in parts {
            self.mem.copy(end, part.0, part.1);
            end += part.1;
        }
        self.values.tail = (end, addr + room);
        (addr, len)
    }

    /// `s[lo:hi]`; a missing bound is `None`.
    pub fn str_slice(&mut self, s: Str, lo: Option<Slot>, hi: Option<Slot>, site: SiteId) -> Str {
        let end = hi.unwrap_or(s.1);
        if end > s.1 {
            self.fail(site, Trap::Slice(SliceTrap::HighLength(end as i64, s.1)));
            return (0, 0);
        }
        let start = lo.unwrap_or(0);
        if start > end {
            self.fail(site, Trap::Slice(SliceTrap::LowHigh(start as i64, end as i64)));
            return (0, 0);
        }
        if start == end { (s.0, 0) } else { (s.0 + start, end - start) }
    }

    /// `s[i]`
    #[inline(always)]
    pub fn str_index(&mut self, s: Str, i: Slot, site: SiteId) -> Slot {
        if i >= s.1 {
            return self.fail(site, Trap::Index { index: i as i64, len: s.1 });
        }
        u64::from(self.mem.ld1(s.0 + i))
    }

    /// `string(bytes)`: a copy.
    pub fn bytes_to_string(&mut self, addr: Addr, len: u64, site: SiteId) -> Str {
        if len == 0 {
            return (0, 0);
        }
        let to = self.alloc(Layouts::BYTES, len, site);
        if to == 0 {
            return (0, 0);
        }
        self.mem.copy(to, addr, len);
        (to, len)
    }

    /// `[]byte(s)`: a copy, in a slice of bytes with that layout; the capacity is rounded up as gc does.
    pub fn string_to_bytes(&mut self, s: Str, layout: LayoutId, site: SiteId) -> [Slot; 3] {
        let cap = round_up(s.1, true).unwrap_or(s.1);
        let addr = self.alloc(layout, cap, site);
        if self.trapped {
            return [0; 3];
        }
        self.mem.copy(addr, s.0, s.1);
        [addr, s.1, cap]
    }

    /// `string(runes)`
    pub fn runes_to_string(&mut self, addr: Addr, len: u64, site: SiteId) -> Str {
        let mut bytes = Vec::new();
        for i in 0..len {
            let rune = self.mem.ld4(addr + i * 4) as i32;
            let (buf, n) = encode_rune(i64::from(rune));
            bytes.extend_from_slice(&buf[..n]);
        }
        self.new_string(&bytes, site)
    }

    /// `[]rune(s)`, with the layout of a rune.
    pub fn string_to_runes(&mut self, s: Str, layout: LayoutId, site: SiteId) -> [Slot; 3] {
        let (mut at, mut count) = (0, 0);
        while at < s.1 {
            at += u64::from(decode_rune(self.mem.slice(s.0 + at, (s.1 - at).min(4))).1);
            count += 1;
        }
        let cap = round_up(count * 4, true).unwrap_or(count * 4) / 4;
        let addr = self.alloc(layout, cap, site);
        if self.trapped {
            return [0; 3];
        }
        let mut at = 0;
        for i in 0..count {
            let (rune, width) = decode_rune(self.mem.slice(s.0 + at, (s.1 - at).min(4)));
            self.mem.st4(addr + i * 4, rune);
            at += u64::from(width);
        }
        [addr, count, cap]
    }

    /// `string(rune)`
    pub fn rune_to_string(&mut self, rune: Slot, site: SiteId) -> Str {
        let (buf, n) = encode_rune(rune as i64);
        self.new_string(&buf[..n], site)
    }

    /// The rune at byte `i` and its width.
    #[inline]
    pub fn rune_at(&self, s: Str, i: Slot) -> (Slot, Slot) {
        if i >= s.1 {
            return (u64::from(crate::value::text::REPLACEMENT), 0);
        }
        let first = self.mem.ld1(s.0 + i);
        if first < 0x80 {
            return (u64::from(first), 1);
        }
        let (rune, width) = decode_rune(self.mem.slice(s.0 + i, (s.1 - i).min(4)));
        (u64::from(rune), u64::from(width))
    }

    /// Whether two strings are equal.
    #[inline]
    pub fn str_eq(&self, a: Str, b: Str) -> bool {
        a.1 == b.1 && (a.0 == b.0 || self.str_bytes(a) == self.str_bytes(b))
    }

    /// Their order.
    pub fn str_order(&self, a: Str, b: Str) -> std::cmp::Ordering {
        self.str_bytes(a).cmp(self.str_bytes(b))
    }
}
