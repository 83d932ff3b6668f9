//! Sweeping: blocks that a marking did not reach become free.
//!
//! It is done at once, a word of 64 blocks at a time: the marks become the allocation bits. Spans without blocks give their pages back.

use super::layout::HEADER_POOL;
use super::layout::{LayoutId, Layouts};
use super::span::{Cursor, NONE, Span};
use super::{Addr, Mem, PAGE};

/// What freed memory is filled with in the stress mode.
pub const POISON: u8 = 0xDB;

/// What a sweep freed.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Freed {
    /// Table indices of the maps whose headers were freed.
    pub maps: Vec<u64>,
    /// Table indices of the channels whose headers were freed.
    pub chans: Vec<u64>,
    /// How many blocks.
    pub blocks: u64,
    /// How many bytes.
    pub bytes: u64,
}

impl Mem {
    /// Frees every block that the last marking did not reach; nothing was allocated since. `roots` is how many bytes of stacks the marking looked at; with
    /// `poison`, what is freed is overwritten.
    pub fn sweep(&mut self, roots: u64, forced: bool, poison: bool) -> Freed {
        let mut freed = Freed::default();
        for list in &mut self.spans.partial {
            list.clear();
        }
        for id in 0..self.spans.spans.len() {
            self.sweep_span(id as u32, poison, &mut freed);
        }
        for list in &mut self.spans.partial {
            list.reverse();
        }
        self.usage.blocks -= freed.blocks;
        self.usage.bytes -= freed.bytes;
        self.usage.collections += 1;
        self.usage.forced += u32::from(forced);
        self.set_trigger(roots);
        freed
    }

    fn sweep_span(&mut self, id: u32, poison: bool, freed: &mut Freed) {
        let span = &mut self.spans.spans[id as usize];
        if span.count == 0 {
            return;
        }
        if span.pool == HEADER_POOL {
            let span = &self.spans.spans[id as usize];
            note_headers(self, span, freed);
        }
        if poison {
            self.poison_span(id);
        }
        let span = &mut self.spans.spans[id as usize];
        let (mut n_freed, mut live, mut room) = (0u64, 0u64, 0u64);
        for word in 0..span.used.len() {
            let marks = span.marks[word];
            n_freed += u64::from((span.used[word] & !marks).count_ones());
            live += u64::from(marks.count_ones());
            room += u64::from((span.valid(word) & !marks).count_ones());
            span.used[word] = marks;
        }
        freed.blocks += n_freed;
        freed.bytes += n_freed * span.size;
        if live == 0 {
            self.release_span(id);
            return;
        }
        if n_freed > 0 {
            span.dirty = true;
            span.rewind();
        }
        let cursor = span.cursor as usize;
        if room > 0
            && let Some(list) = self.spans.partial.get_mut(cursor)
            && self.spans.cursors[cursor].span != id
        {
            list.push(id);
        }
    }

    /// Takes a span without blocks apart.
    fn release_span(&mut self, id: u32) {
        let span = std::mem::take(&mut self.spans.spans[id as usize]);
        if let Some(cursor) = self.spans.cursors.get_mut(span.cursor as usize)
            && cursor.span == id
        {
            *cursor = Cursor::EMPTY;
        }
        let first = (span.start / PAGE) as u32;
        self.spans.pages[first as usize..(first + span.pages) as usize].fill(NONE);
        self.spans.free_pages.put(first, span.pages);
        self.spans.free_ids.push(id);
    }

    fn poison_span(&mut self, id: u32) {
        let span = &self.spans.spans[id as usize];
        let dead: Vec<Addr> = dead_blocks(span).map(|index| span.block(index)).collect();
        let size = span.size;
        for addr in dead {
            self.slice_mut(addr, size).fill(POISON);
        }
    }
}

/// The blocks of a span that will be freed.
fn dead_blocks(span: &Span) -> impl Iterator<Item = u32> {
    (0..span.count).filter(|&i| {
        let (word, bit) = (i as usize / 64, i % 64);
        (span.used[word] & !span.marks[word]) >> bit & 1 == 1
    })
}

/// Collects the table indices of headers that will be freed.
fn note_headers(mem: &Mem, span: &Span, freed: &mut Freed) {
    for index in dead_blocks(span) {
        let table_index = mem.ld8(span.block(index));
        match LayoutId(span.metas[index as usize].layout) {
            Layouts::MAP => freed.maps.push(table_index),
            Layouts::CHAN => freed.chans.push(table_index),
            _ => {}
        }
    }
}
