//! Go memory: one byte array addressed by offset.
//!
//! Address 0 is nil and the first page is never given out, so a small address is a nil dereference. Every load and store is
//! checked against the array's end; one past it reads 0 and writes nothing, so that an error of ours can be a wrong answer but nothing
//! worse.
//!
//! Memory is cut into pages, pages are grouped into spans, and a span holds blocks of one size class and one race granule.
//! Each block knows the layout of its contents and the site that allocated it.
//!
//! Garbage is found by marking from roots and swept at once (`mark`, `sweep`). This module knows memory and layouts only: the
//! machine names the roots and answers what layouts cannot tell ([`Facts`]).

mod alloc;
mod check;
pub mod layout;
mod mark;
mod pages;
mod span;
mod sweep;
mod trace;
mod usage;

pub use alloc::{Allocated, FreshPages};
pub use mark::{Facts, Marker};
pub use span::{Block, BlockMeta};
pub use sweep::{Freed, POISON};
pub use trace::TracePlans;
pub use usage::MemStats;

use layout::Prim;
use span::Spans;
use usage::Usage;

/// An address in Go memory.
pub type Addr = u64;

/// Bytes of a page.
pub const PAGE: u64 = 8192;

/// What is added to an address where a program sees it as a number: looks like gc's heap.
pub const SHOWN_BASE: u64 = 0xc0_0000_0000;

/// Why memory could not be had.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct OutOfMemory {
    /// Bytes that were asked for.
    pub wanted: u64,
}

/// Go memory.
#[derive(Debug)]
pub struct Mem {
    bytes: Vec<u8>,
    spans: Spans,
    usage: Usage,
    limit: u64,
}

macro_rules! accessors {
    ($($ld:ident $st:ident $ty:ty, $n:literal;)*) => {$(
        /// Loads; 0 past the end.
        #[inline(always)]
        pub fn $ld(&self, addr: Addr) -> $ty {
            match self.bytes.get(addr as usize..).and_then(|b| b.first_chunk::<$n>()) {
                Some(b) => <$ty>::from_le_bytes(*b),
                None => 0,
            }
        }

        /// Stores; nothing happens past the end.
        #[inline(always)]
        pub fn $st(&mut self, addr: Addr, value: $ty) {
            if let Some(b) = self.bytes.get_mut(addr as usize..).and_then(|b| b.first_chunk_mut::<$n>()) {
                *b = value.to_le_bytes();
            }
        }
    )*};
}

impl Mem {
    /// Empty memory that may grow to `limit` bytes.
    pub fn new(limit: u64) -> Self {
        let mut mem = Mem {
            bytes: vec![0; PAGE as usize],
            spans: Spans::new(),
            usage: Usage::default(),
            limit: limit.min(1 << 40),
        };
        mem.set_trigger(0);
        mem
    }

    accessors! {
        ld1 st1 u8, 1;
        ld2 st2 u16, 2;
        ld4 st4 u32, 4;
        ld8 st8 u64, 8;
    }

    /// Loads adjacent whole words; those past the end stay as they are.
    #[inline]
    pub fn load_words(&self, addr: Addr, out: &mut [u64]) {
        let bytes = self.bytes.get(addr as usize..).unwrap_or_default();
        for (word, bytes) in out.iter_mut().zip(bytes.as_chunks::<8>().0) {
            *word = u64::from_le_bytes(*bytes);
        }
    }

    /// Stores adjacent whole words; nothing happens past the end.
    #[inline]
    pub fn store_words(&mut self, addr: Addr, words: &[u64]) {
        let bytes = self.bytes.get_mut(addr as usize..).unwrap_or_default();
        for (bytes, word) in bytes.as_chunks_mut::<8>().0.iter_mut().zip(words) {
            *bytes = word.to_le_bytes();
        }
    }

    /// Loads one word into a slot.
    #[inline(always)]
    pub fn load(&self, addr: Addr, prim: Prim) -> u64 {
        match prim {
            Prim::W64 => self.ld8(addr),
            Prim::I8 => self.ld1(addr) as i8 as i64 as u64,
            Prim::I16 => self.ld2(addr) as i16 as i64 as u64,
            Prim::I32 => self.ld4(addr) as i32 as i64 as u64,
            Prim::U8 => u64::from(self.ld1(addr)),
            Prim::U16 => u64::from(self.ld2(addr)),
            Prim::U32 => u64::from(self.ld4(addr)),
        }
    }

    /// Stores a slot as one word.
    #[inline(always)]
    pub fn store(&mut self, addr: Addr, prim: Prim, value: u64) {
        match prim {
            Prim::W64 => self.st8(addr, value),
            Prim::I8 | Prim::U8 => self.st1(addr, value as u8),
            Prim::I16 | Prim::U16 => self.st2(addr, value as u16),
            Prim::I32 | Prim::U32 => self.st4(addr, value as u32),
        }
    }

    /// Bytes of a range, cut at the end of memory.
    pub fn slice(&self, addr: Addr, len: u64) -> &[u8] {
        let start = (addr as usize).min(self.bytes.len());
        let end = start.saturating_add(len as usize).min(self.bytes.len());
        &self.bytes[start..end]
    }

    /// Bytes of a range to write, cut at the end of memory.
    pub fn slice_mut(&mut self, addr: Addr, len: u64) -> &mut [u8] {
        let start = (addr as usize).min(self.bytes.len());
        let end = start.saturating_add(len as usize).min(self.bytes.len());
        &mut self.bytes[start..end]
    }

    /// Copies bytes; the ranges may overlap.
    pub fn copy(&mut self, dst: Addr, src: Addr, len: u64) {
        let end = self.bytes.len() as u64;
        let len = len.min(end.saturating_sub(src)).min(end.saturating_sub(dst)) as usize;
        if len > 0 {
            self.bytes.copy_within(src as usize..src as usize + len, dst as usize);
        }
    }

    /// Zeroes bytes.
    pub fn zero(&mut self, addr: Addr, len: u64) {
        if len == 8 {
            self.st8(addr, 0);
        } else {
            self.slice_mut(addr, len).fill(0);
        }
    }

    /// Stores `n` words that are `stride` bytes apart, which is at least their size; nothing happens past the end.
    pub fn fill(&mut self, addr: Addr, stride: u64, n: u64, prim: Prim, value: u64) {
        let size = u64::from(prim.size());
        if prim == Prim::U8 && n > 0 {
            let len = stride.saturating_mul(n - 1).saturating_add(size);
            let stride = usize::try_from(stride).unwrap_or(usize::MAX);
            let bytes = self.slice_mut(addr, len).iter_mut().step_by(stride);
            return bytes.for_each(|byte| *byte = value as u8);
        }
        for i in 0..n {
            self.store(addr.wrapping_add(i.wrapping_mul(stride)), prim, value);
        }
    }

    /// The end of memory: every valid address is below it.
    #[inline(always)]
    pub fn end(&self) -> Addr {
        self.bytes.len() as u64
    }

    /// Whether an address may be dereferenced: neither nil (or close to it) nor past the end.
    #[inline(always)]
    pub fn is_valid(&self, addr: Addr) -> bool {
        addr.wrapping_sub(4096) < (self.bytes.len() as u64).wrapping_sub(4096)
    }
}

#[cfg(test)]
mod tests;
