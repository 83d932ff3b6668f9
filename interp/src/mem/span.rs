//! Spans: runs of pages that are cut into blocks of one size.
//!
//! A small span belongs to a size class and a pool; a larger block has a span of its own. Which blocks are allocated is one bit each; what they
//! hold is a [`BlockMeta`] each. Blocks are handed out a word of bits at a time: a [`Cursor`] takes all free bits of a word and
//! gives them out lowest first, so addresses are a function of the program.
//!
//! Invariant: memory of the free blocks that a cursor holds is zero, and their bits are set in `used` although they were not
//! given out; [`Spans::is_live`] knows, and [`Spans::flush`] puts them back.

use super::Addr;
use super::layout::POOLS;
use super::pages::FreePages;
use crate::tree::ir::SiteId;

/// Block sizes of the small classes, ascending. A larger block has a span of its own.
pub(super) const CLASSES: [u32; 32] = [
    8, 16, 24, 32, 48, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 384, 448, 512, 640, 768, 896,
    1024, 1280, 1536, 1792, 2048, 2688, 3072, 4096, 5376, 6528, 8192,
];

/// How many pairs of class and pool there are.
pub(super) const N_CURSORS: usize = CLASSES.len() * POOLS;

/// No span, no cursor.
pub(super) const NONE: u32 = u32::MAX;

/// What a block holds.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct BlockMeta {
    /// Layout of one element; the block holds as many as fit.
    pub layout: u32,
    /// Where it was allocated.
    pub site: SiteId,
}

/// A live block.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Block {
    /// Its first byte.
    pub addr: Addr,
    /// Its bytes, those of its size class.
    pub size: u64,
    /// What it holds.
    pub meta: BlockMeta,
}

/// A run of pages with blocks of one size.
#[derive(Debug, Default)]
pub(super) struct Span {
    pub(super) start: Addr,
    /// Bytes of a block.
    pub(super) size: u64,
    /// `2^32 / size` rounded up, for spans of several blocks; 0 for those of one.
    magic: u64,
    /// How many blocks; 0 when the entry is free.
    pub(super) count: u32,
    pub(super) pages: u32,
    pub(super) granule: u8,
    pub(super) pool: u8,
    /// Index of its cursor; [`NONE`] for a large block.
    pub(super) cursor: u32,
    /// One bit a block: allocated.
    pub(super) used: Vec<u64>,
    /// One bit a block: reached by the present marking.
    pub(super) marks: Vec<u64>,
    pub(super) metas: Vec<BlockMeta>,
    /// The next word of `used` to look for free blocks in.
    next: u32,
    /// Whether free blocks may hold old bytes.
    pub(super) dirty: bool,
}

impl Span {
    pub(super) fn new(start: Addr, pages: u32, size: u64, granule: u8, pool: u8) -> Self {
        let count = (u64::from(pages) * super::PAGE / size.max(1)) as u32;
        let words = (count as usize).div_ceil(64);
        Span {
            start,
            size,
            magic: if count == 1 { 0 } else { (1u64 << 32).div_ceil(size.max(1)) },
            count,
            pages,
            granule,
            pool,
            cursor: NONE,
            used: vec![0; words],
            marks: vec![0; words],
            metas: vec![BlockMeta::default(); count as usize],
            next: 0,
            dirty: false,
        }
    }

    /// Index of the block that an address in the span falls into; at least `count` in the rest behind the last block.
    #[inline(always)]
    pub(super) fn index_of(&self, addr: Addr) -> u32 {
        // Exact: small spans have at most 2^16 bytes and 2^13 a block, so the rounding of `magic` adds less than 2^32 in all.
        ((addr.wrapping_sub(self.start)).wrapping_mul(self.magic) >> 32) as u32
    }

    /// First byte of a block.
    #[inline(always)]
    pub(super) fn block(&self, index: u32) -> Addr {
        self.start + u64::from(index) * self.size
    }

    /// The bits of the blocks that exist, in a word.
    pub(super) fn valid(&self, word: usize) -> u64 {
        let rest = u64::from(self.count).saturating_sub(word as u64 * 64);
        if rest >= 64 { u64::MAX } else { (1 << rest) - 1 }
    }

    /// Takes the free blocks of the next word that has any: the word and their bits.
    fn take_word(&mut self) -> Option<(u32, u64)> {
        for word in self.next as usize..self.used.len() {
            let free = self.valid(word) & !self.used[word];
            if free != 0 {
                self.used[word] |= free;
                self.next = word as u32 + 1;
                return Some((word as u32, free));
            }
        }
        self.next = self.used.len() as u32;
        None
    }

    /// Looks for free blocks from the start again.
    pub(super) fn rewind(&mut self) {
        self.next = 0;
    }
}

/// Where blocks of a class and pool come from: some free blocks of one word of a span.
#[derive(Clone, Copy, Debug)]
pub(super) struct Cursor {
    /// The blocks, as bits.
    pub(super) free: u64,
    /// Address of the block of bit 0.
    base: Addr,
    size: u32,
    /// The span; [`NONE`] before the first.
    pub(super) span: u32,
    /// Index of the block of bit 0.
    first: u32,
    /// Whether the blocks were used before.
    reused: bool,
}

impl Cursor {
    pub(super) const EMPTY: Cursor =
        Cursor { free: 0, base: 0, size: 0, span: NONE, first: 0, reused: false };
}

/// A block that a cursor gave out.
#[derive(Clone, Copy)]
pub(super) struct Taken {
    pub(super) addr: Addr,
    pub(super) reused: bool,
}

/// All spans.
#[derive(Debug)]
pub(super) struct Spans {
    pub(super) spans: Vec<Span>,
    /// Entries of `spans` without a span.
    pub(super) free_ids: Vec<u32>,
    /// Span of each page; [`NONE`] for none.
    pub(super) pages: Vec<u32>,
    pub(super) free_pages: FreePages,
    pub(super) cursors: Box<[Cursor]>,
    /// Spans with free blocks, by cursor; the last one is used first.
    pub(super) partial: Box<[Vec<u32>]>,
    /// Class of each size up to 8192, by (size + 7) / 8.
    pub(super) class_of: Box<[u8]>,
}

impl Spans {
    pub(super) fn new() -> Self {
        let class = |i: usize| CLASSES.partition_point(|&c| (c as usize) < i * 8) as u8;
        Spans {
            spans: Vec::new(),
            free_ids: Vec::new(),
            pages: vec![NONE],
            free_pages: FreePages::default(),
            cursors: vec![Cursor::EMPTY; N_CURSORS].into(),
            partial: vec![Vec::new(); N_CURSORS].into(),
            class_of: (0..=1024).map(class).collect(),
        }
    }

    /// A block of that cursor, unless it must be refilled.
    #[inline(always)]
    pub(super) fn take(&mut self, cursor: usize, meta: BlockMeta) -> Option<Taken> {
        let c = self.cursors.get_mut(cursor)?;
        if c.free == 0 {
            return None;
        }
        let bit = c.free.trailing_zeros();
        c.free &= c.free - 1;
        let taken = Taken { addr: c.base + u64::from(bit * c.size), reused: c.reused };
        let span = self.spans.get_mut(c.span as usize)?;
        *span.metas.get_mut((c.first + bit) as usize)? = meta;
        Some(taken)
    }

    /// Fills an empty cursor from its span or from another one with free blocks. The blocks and the span's `dirty`.
    pub(super) fn refill(&mut self, cursor: usize) -> Option<Refilled> {
        loop {
            let id = self.cursors[cursor].span;
            if let Some(span) = self.spans.get_mut(id as usize)
                && let Some((word, free)) = span.take_word()
            {
                let first = word * 64;
                let (base, size, dirty) = (span.block(first), span.size, span.dirty);
                self.cursors[cursor] =
                    Cursor { free, base, size: size as u32, span: id, first, reused: dirty };
                return Some(Refilled { base, size, free, dirty });
            }
            self.cursors[cursor] = Cursor { span: self.partial[cursor].pop()?, ..Cursor::EMPTY };
        }
    }

    /// Adds a span over fresh pages; its id.
    pub(super) fn add(&mut self, span: Span) -> u32 {
        let id = self.free_ids.pop().unwrap_or(self.spans.len() as u32);
        let first = (span.start / super::PAGE) as usize;
        let end = first + span.pages as usize;
        if self.pages.len() < end {
            self.pages.resize(end, NONE);
        }
        self.pages[first..end].fill(id);
        match self.spans.get_mut(id as usize) {
            Some(entry) => *entry = span,
            None => self.spans.push(span),
        }
        id
    }

    /// Puts the blocks that cursors hold back into their spans.
    pub(super) fn flush(&mut self) {
        for cursor in &mut self.cursors {
            if let Some(span) = self.spans.get_mut(cursor.span as usize) {
                let word = cursor.first as usize / 64;
                span.used[word] &= !cursor.free;
                // Handing the span out again finds them.
                span.next = span.next.min(word as u32);
            }
            cursor.free = 0;
        }
    }

    /// The span that an address is in, and its block's index.
    #[inline(always)]
    pub(super) fn find(&self, addr: Addr) -> Option<(&Span, u32)> {
        let id = *self.pages.get((addr / super::PAGE) as usize)?;
        let span = self.spans.get(id as usize)?;
        let index = span.index_of(addr);
        (index < span.count).then_some((span, index))
    }

    /// Whether that block was given out and not freed.
    pub(super) fn is_live(&self, span: &Span, index: u32) -> bool {
        let (word, bit) = (index as usize / 64, index % 64);
        if span.used[word] >> bit & 1 == 0 {
            return false;
        }
        let held = self.cursors.get(span.cursor as usize).is_some_and(|c| {
            let same = self.spans.get(c.span as usize).is_some_and(|s| s.start == span.start);
            same && c.first == word as u32 * 64 && c.free >> bit & 1 == 1
        });
        !held
    }

    /// Blocks that cursors hold, and their bytes.
    pub(super) fn held(&self) -> (u64, u64) {
        self.cursors.iter().fold((0, 0), |(n, bytes), c| {
            let count = u64::from(c.free.count_ones());
            (n + count, bytes + count * u64::from(c.size))
        })
    }
}

/// What a cursor was filled with.
pub(super) struct Refilled {
    pub(super) base: Addr,
    pub(super) size: u64,
    pub(super) free: u64,
    pub(super) dirty: bool,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_block_of_every_byte() {
        for &class in &CLASSES {
            let size = u64::from(class);
            let pages = (size * 8).div_ceil(super::super::PAGE).max(1);
            let span = Span::new(1 << 20, pages as u32, size, 3, 0);
            for byte in 0..pages * super::super::PAGE {
                assert_eq!(u64::from(span.index_of((1 << 20) + byte)), byte / size, "{class}");
            }
        }
    }
}
