//! Marking: which blocks can be reached.
//!
//! An explicit list of ranges stands for what is reached but not yet traced, so a list of ten million nodes needs no native stack; a long
//! range is traced a piece at a time, so a large array does not put all it refers to on the list at once.
//!
//! A word is followed when it points into a block that was given out, to its first byte or inside. Whatever else it is (0, a variable without size, an
//! error of ours) it marks nothing.

use super::span::BlockMeta;
use super::trace::{PlanId, PlanKind, TracePlans};
use super::{Addr, Mem, PAGE};

/// Bytes of a range that are traced in one go.
const PIECE: u64 = 4096;

/// What the tracer must be told by the parts of the machine that keep tables beside Go memory.
pub trait Facts {
    /// Whether the data word of an interface with that type word is an address.
    fn is_address(&self, type_word: u64) -> bool;

    /// The block of entries of the map whose header holds that index; 0 for none.
    fn map_entries(&self, index: u64) -> Addr;

    /// The buffer of the channel whose header holds that index; 0 for none.
    fn chan_buffer(&self, index: u64) -> Addr;
}

/// Values that are still to be traced.
#[derive(Clone, Copy)]
struct Range {
    at: Addr,
    end: Addr,
    plan: PlanId,
}

/// A marking that is under way. Marks are gone when it is made, and stay until the next one or a sweep.
pub struct Marker<'a, F> {
    mem: &'a mut Mem,
    plans: &'a TracePlans,
    facts: &'a F,
    work: Vec<Range>,
    reached: u64,
}

impl<'a, F: Facts> Marker<'a, F> {
    /// Starts with no block marked.
    pub fn new(mem: &'a mut Mem, plans: &'a TracePlans, facts: &'a F) -> Self {
        mem.flush();
        for span in &mut mem.spans.spans {
            span.marks.fill(0);
        }
        Marker { mem, plans, facts, work: Vec::new(), reached: 0 }
    }

    /// The block that a word points into is reached, if there is one. What it refers to follows in [`Marker::trace`].
    #[inline]
    pub fn mark(&mut self, addr: Addr) {
        let Some(&id) = self.mem.spans.pages.get((addr / PAGE) as usize) else { return };
        let Some(span) = self.mem.spans.spans.get_mut(id as usize) else { return };
        let index = span.index_of(addr);
        let (word, bit) = (index as usize / 64, 1 << (index % 64));
        let (Some(used), Some(marks)) = (span.used.get(word), span.marks.get_mut(word)) else {
            return;
        };
        if used & !*marks & bit == 0 {
            return;
        }
        *marks |= bit;
        self.reached += 1;
        if super::layout::is_noscan(span.pool) {
            return;
        }
        let Some(&BlockMeta { layout, .. }) = span.metas.get(index as usize) else { return };
        let Some(&plan) = self.plans.by_layout.get(layout as usize) else { return };
        let at = span.block(index);
        self.work.push(Range { at, end: at + span.size, plan });
    }

    /// What the block at an address refers to is reached, but not for that the block itself.
    pub fn mark_inside(&mut self, addr: Addr) {
        let Some((span, index)) = self.mem.spans.find(addr) else { return };
        let layout = span.metas[index as usize].layout;
        let at = span.block(index);
        let end = at + span.size;
        if let Some(&plan) = self.plans.by_layout.get(layout as usize) {
            self.work.push(Range { at, end, plan });
        }
    }

    /// The two words of an interface.
    #[inline]
    pub fn mark_iface(&mut self, type_word: u64, data: u64) {
        if type_word != 0 && self.facts.is_address(type_word) {
            self.mark(data);
        }
    }

    /// Follows everything that was reached.
    pub fn trace(&mut self) {
        while let Some(mut range) = self.work.pop() {
            let plans = self.plans;
            let plan = &plans.plans[range.plan as usize];
            match plan.kind {
                PlanKind::Plain => {}
                PlanKind::Map => {
                    let index = self.mem.ld8(range.at);
                    self.mark(self.facts.map_entries(index));
                    continue;
                }
                PlanKind::Chan => {
                    let index = self.mem.ld8(range.at);
                    self.mark(self.facts.chan_buffer(index));
                    continue;
                }
            }
            if range.end - range.at > PIECE + plan.size {
                let end = range.at + PIECE.next_multiple_of(plan.size);
                self.work.push(Range { at: end, ..range });
                range.end = end;
            }
            while range.at + plan.size <= range.end {
                for &off in &plan.pointers {
                    self.mark(self.mem.ld8(range.at + u64::from(off)));
                }
                for &off in &plan.ifaces {
                    let at = range.at + u64::from(off);
                    self.mark_iface(self.mem.ld8(at), self.mem.ld8(at + 8));
                }
                for repeat in &plan.repeats {
                    let at = range.at + repeat.off;
                    self.work.push(Range { at, end: at + repeat.len, plan: repeat.plan });
                }
                range.at += plan.size;
            }
        }
    }

    /// Whether the block that an address points into was reached, as [`Mem::is_marked`] says.
    pub fn is_marked(&self, addr: Addr) -> bool {
        self.mem.is_marked(addr)
    }

    /// How many blocks were reached.
    pub fn reached(&self) -> u64 {
        self.reached
    }

    /// Changes a word of a block that is not traced.
    pub fn set_word(&mut self, addr: Addr, word: u64) {
        self.mem.st8(addr, word);
    }
}

impl Mem {
    /// Whether the last marking reached the block that an address points into. An address outside of memory counts as reached.
    pub fn is_marked(&self, addr: Addr) -> bool {
        let Some((span, index)) = self.spans.find(addr) else {
            return addr < PAGE || addr >= self.end();
        };
        span.marks[index as usize / 64] >> (index % 64) & 1 == 1
    }
}
