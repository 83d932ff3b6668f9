//! How much memory is used, and when the next collection is due.

use super::{Mem, PAGE};

/// The first collection comes at so many bytes, at the earliest.
const MIN_TRIGGER: u64 = 4 << 20;

/// Near the limit, so much may be allocated between two collections at least.
const MIN_STEP: u64 = 1 << 20;

/// Counters of memory; blocks that cursors hold count as used.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Usage {
    pub(super) blocks: u64,
    pub(super) bytes: u64,
    pub(super) total_blocks: u64,
    pub(super) total_bytes: u64,
    /// Bytes at which a collection is asked for.
    pub(super) trigger: u64,
    pub(super) collections: u32,
    pub(super) forced: u32,
}

/// What a program can learn of its memory (`runtime.MemStats`).
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct MemStats {
    /// Bytes in live blocks.
    pub heap_alloc: u64,
    /// Live blocks.
    pub heap_objects: u64,
    /// Bytes given out since the start.
    pub total_alloc: u64,
    /// Blocks given out since the start.
    pub mallocs: u64,
    /// Blocks freed since the start.
    pub frees: u64,
    /// Bytes of memory, used or not.
    pub sys: u64,
    /// Bytes of pages without blocks.
    pub heap_idle: u64,
    /// Bytes at which the next collection comes.
    pub next_gc: u64,
    /// Collections so far.
    pub num_gc: u32,
    /// Those that the program asked for.
    pub num_forced_gc: u32,
}

impl Mem {
    /// How much memory is used.
    pub fn stats(&self) -> MemStats {
        let (held, held_bytes) = self.spans.held();
        let usage = &self.usage;
        MemStats {
            heap_alloc: usage.bytes - held_bytes,
            heap_objects: usage.blocks - held,
            total_alloc: usage.total_bytes - held_bytes,
            mallocs: usage.total_blocks - held,
            frees: usage.total_blocks - usage.blocks,
            sys: self.end(),
            heap_idle: self.spans.free_pages.count() * PAGE,
            next_gc: usage.trigger,
            num_gc: usage.collections,
            num_forced_gc: usage.forced,
        }
    }

    /// Whether live blocks take more memory than is allowed. Meaningful after a collection.
    pub fn is_over_limit(&self) -> bool {
        self.usage.bytes > self.limit
    }

    /// Sets when the next collection is due: when the heap has doubled, counting the stacks (`roots` bytes) that were
    /// traced with it; sooner where the limit is near.
    pub(super) fn set_trigger(&mut self, roots: u64) {
        let live = self.usage.bytes;
        let step = live.saturating_add(roots).max(MIN_TRIGGER);
        let room = self.limit.saturating_sub(live) / 2;
        self.usage.trigger = live + step.min(room.max(MIN_STEP));
    }
}
