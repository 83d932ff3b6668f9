//! Allocation: blocks out of cursors, cursors out of spans, spans out of pages.
//!
//! The quick way takes a bit out of a word and writes the block's metadata; everything else (zeroing, accounting, asking for a
//! collection) happens once for up to 64 blocks, when a cursor is refilled.
//!
//! Memory may pass its limit by a quarter between two collections, because garbage is only found between statements: whoever collects
//! must see to it that the rest fits ([`Mem::is_over_limit`]).

use super::layout::{Layout, LayoutId, POOLS};
use super::span::{Block, BlockMeta, CLASSES, Span};
use super::{Addr, Mem, OutOfMemory, PAGE};
use crate::tree::ir::SiteId;

/// Pages that were just given a granule, for the detector.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct FreshPages {
    /// The first page.
    pub first: usize,
    /// How many.
    pub count: usize,
    /// Log2 of the granule.
    pub granule: u8,
}

/// A block that was given out.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Allocated {
    /// Its address.
    pub addr: Addr,
    /// Pages that were taken for it.
    pub fresh: Option<FreshPages>,
    /// Whether the block was used before: the detector must forget its history.
    pub reused: bool,
    /// Whether a collection should follow soon. Told when a cursor is refilled, not with every block.
    pub collect: bool,
}

impl Mem {
    /// A zeroed block of at least `size` bytes (at least 1).
    ///
    /// # Errors
    ///
    /// When memory would pass its limit by too much.
    #[inline]
    pub fn alloc(
        &mut self,
        layout: LayoutId,
        of: &Layout,
        size: u64,
        site: SiteId,
    ) -> Result<Allocated, OutOfMemory> {
        let meta = BlockMeta { layout: layout.0, site };
        let Some(&class) = self.spans.class_of.get(size.div_ceil(8) as usize) else {
            return self.alloc_large(meta, of, size);
        };
        let cursor = class as usize * POOLS + of.pool as usize;
        match self.spans.take(cursor, meta) {
            Some(block) => Ok(Allocated {
                addr: block.addr,
                fresh: None,
                reused: block.reused,
                collect: false,
            }),
            None => self.alloc_refilled(meta, of, class as usize, cursor),
        }
    }

    /// A block after refilling its cursor.
    #[cold]
    #[inline(never)]
    fn alloc_refilled(
        &mut self,
        meta: BlockMeta,
        of: &Layout,
        class: usize,
        cursor: usize,
    ) -> Result<Allocated, OutOfMemory> {
        let mut fresh = None;
        let filled = match self.spans.refill(cursor) {
            Some(filled) => filled,
            None => {
                let size = u64::from(CLASSES[class]);
                let pages = (size * 8).div_ceil(PAGE).max(1);
                let (id, new) = self.new_span(pages, size, of)?;
                fresh = Some(new);
                self.spans.spans[id as usize].cursor = cursor as u32;
                self.spans.cursors[cursor].span = id;
                self.spans.refill(cursor).ok_or(OutOfMemory { wanted: size })?
            }
        };
        if filled.dirty {
            self.zero_blocks(filled.base, filled.size, filled.free);
        }
        let count = u64::from(filled.free.count_ones());
        let collect = self.account(count, count * filled.size);
        let block = self.spans.take(cursor, meta).ok_or(OutOfMemory { wanted: filled.size })?;
        Ok(Allocated { addr: block.addr, fresh, reused: block.reused, collect })
    }

    /// Zeroes the blocks of a word, adjacent ones at once.
    fn zero_blocks(&mut self, base: Addr, size: u64, mut free: u64) {
        while free != 0 {
            let first = free.trailing_zeros();
            let run = (!(free >> first)).trailing_zeros().min(64 - first);
            self.zero(base + u64::from(first) * size, u64::from(run) * size);
            free &= u64::MAX.checked_shl(first + run).unwrap_or(0);
        }
    }

    #[cold]
    #[inline(never)]
    fn alloc_large(
        &mut self,
        meta: BlockMeta,
        of: &Layout,
        size: u64,
    ) -> Result<Allocated, OutOfMemory> {
        let pages = size.div_ceil(PAGE);
        if size > self.limit {
            return Err(OutOfMemory { wanted: size });
        }
        let (id, fresh) = self.new_span(pages, pages * PAGE, of)?;
        let span = &mut self.spans.spans[id as usize];
        span.used[0] = 1;
        span.metas[0] = meta;
        let addr = span.start;
        let collect = self.account(1, pages * PAGE);
        Ok(Allocated { addr, fresh: Some(fresh), reused: false, collect })
    }

    /// Puts the blocks that cursors hold back, as if they had not been counted.
    pub(super) fn flush(&mut self) {
        let (blocks, bytes) = self.spans.held();
        self.usage.blocks -= blocks;
        self.usage.bytes -= bytes;
        self.usage.total_blocks -= blocks;
        self.usage.total_bytes -= bytes;
        self.spans.flush();
    }

    /// Counts blocks that can be given out; whether it is time to collect.
    fn account(&mut self, blocks: u64, bytes: u64) -> bool {
        self.usage.blocks += blocks;
        self.usage.bytes += bytes;
        self.usage.total_blocks += blocks;
        self.usage.total_bytes += bytes;
        self.usage.bytes >= self.usage.trigger
    }

    /// A span over zeroed pages.
    fn new_span(
        &mut self,
        pages: u64,
        size: u64,
        of: &Layout,
    ) -> Result<(u32, FreshPages), OutOfMemory> {
        let bytes = pages * PAGE;
        let count = u32::try_from(pages).map_err(|_| OutOfMemory { wanted: bytes })?;
        let start = match self.spans.free_pages.take(count) {
            Some(first) => {
                let start = u64::from(first) * PAGE;
                self.zero(start, bytes);
                start
            }
            None => self.grow(bytes)?,
        };
        let id = self.spans.add(Span::new(start, count, size, of.granule, of.pool));
        let first = (start / PAGE) as usize;
        Ok((id, FreshPages { first, count: pages as usize, granule: of.granule }))
    }

    /// Adds zeroed pages at the end of memory: their address.
    fn grow(&mut self, bytes: u64) -> Result<Addr, OutOfMemory> {
        let start = self.end();
        if start + bytes > self.limit + self.limit / 4 {
            return Err(OutOfMemory { wanted: bytes });
        }
        self.bytes.resize((start + bytes) as usize, 0);
        Ok(start)
    }

    /// The live block that an address points into.
    pub fn block_of(&self, addr: Addr) -> Option<Block> {
        let (span, index) = self.spans.find(addr)?;
        self.spans.is_live(span, index).then(|| Block {
            addr: span.block(index),
            size: span.size,
            meta: span.metas[index as usize],
        })
    }

    /// The place where the block at an address was allocated is not known any more.
    pub fn forget_site(&mut self, addr: Addr) {
        let Some(block) = self.block_of(addr) else { return };
        let page = (block.addr / PAGE) as usize;
        let Some(&id) = self.spans.pages.get(page) else { return };
        if let Some(span) = self.spans.spans.get_mut(id as usize) {
            let index = (block.addr - span.block(0)) / span.size.max(1);
            if let Some(meta) = span.metas.get_mut(index as usize) {
                meta.site = 0;
            }
        }
    }

    /// All live blocks, in the order of their addresses.
    pub fn blocks(&self) -> impl Iterator<Item = Block> {
        let starts = self.spans.pages.iter().enumerate().filter_map(|(page, &id)| {
            let span = self.spans.spans.get(id as usize)?;
            (span.start == page as u64 * PAGE).then_some(span)
        });
        starts.flat_map(move |span| {
            (0..span.count).filter(|&i| self.spans.is_live(span, i)).map(|i| Block {
                addr: span.block(i),
                size: span.size,
                meta: span.metas[i as usize],
            })
        })
    }

    /// Log2 of the race granule at an address.
    pub fn granule_at(&self, addr: Addr) -> u8 {
        let id = self.spans.pages.get((addr / PAGE) as usize).copied();
        id.and_then(|id| self.spans.spans.get(id as usize)).map_or(3, |s| s.granule)
    }

    /// Bytes in blocks that were given out and not freed.
    pub fn allocated(&self) -> u64 {
        self.usage.bytes - self.spans.held().1
    }
}
