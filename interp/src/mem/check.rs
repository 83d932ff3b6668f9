//! The tracer's check: every pointer in live blocks is one.

use super::layout::{LayoutId, Layouts, Leaf, LeafKind};
use super::mark::Facts;
use super::span::Block;
use super::{Addr, Mem};

impl Mem {
    /// Whether a word may stand where a pointer is expected: 0, or into a live block.
    pub fn is_pointer(&self, word: u64) -> bool {
        word == 0 || self.block_of(word).is_some()
    }

    /// Looks at every pointer in live blocks.
    ///
    /// # Errors
    ///
    /// The first one that is none, in words.
    pub fn check(&self, layouts: &Layouts, facts: &impl Facts) -> Result<(), String> {
        let check = Check { mem: self, facts };
        for block in self.blocks() {
            let id = LayoutId(block.meta.layout);
            if id.0 as usize >= layouts.count() {
                return Err(format!("block {:#x} has unknown layout {}", block.addr, id.0));
            }
            match id {
                Layouts::MAP => check.header(block, facts.map_entries(self.ld8(block.addr)))?,
                Layouts::CHAN => check.header(block, facts.chan_buffer(self.ld8(block.addr)))?,
                _ => {
                    let layout = layouts.get(id);
                    if !layout.noscan {
                        check.elements(block, block.size, layout.size, 0, &layout.leaves)?;
                    }
                }
            }
        }
        Ok(())
    }
}

struct Check<'a, F> {
    mem: &'a Mem,
    facts: &'a F,
}

impl<F: Facts> Check<'_, F> {
    fn header(&self, block: Block, target: Addr) -> Result<(), String> {
        self.pointer(block, 0, target)
    }

    fn pointer(&self, block: Block, off: u64, word: u64) -> Result<(), String> {
        if self.mem.is_pointer(word) {
            return Ok(());
        }
        let (addr, meta) = (block.addr, block.meta);
        Err(format!(
            "{addr:#x}+{off} (layout {}) holds {word:#x}, which is no pointer",
            meta.layout
        ))
    }

    /// `len` bytes of values of `size` bytes.
    fn elements(
        &self,
        block: Block,
        len: u64,
        size: u64,
        base: u64,
        leaves: &[Leaf],
    ) -> Result<(), String> {
        let size = size.max(1);
        for i in 0..len / size {
            for leaf in leaves {
                self.leaf(block, base + i * size + leaf.off, &leaf.kind)?;
            }
        }
        Ok(())
    }

    fn leaf(&self, block: Block, off: u64, kind: &LeafKind) -> Result<(), String> {
        let word = |n: u64| self.mem.ld8(block.addr + off + 8 * n);
        match kind {
            LeafKind::Int(_) | LeafKind::Float(_) | LeafKind::Complex(_) => Ok(()),
            LeafKind::Pointer | LeafKind::Uncomparable => self.pointer(block, off, word(0)),
            LeafKind::String if word(1) == 0 => Ok(()),
            LeafKind::Slice if word(2) == 0 => Ok(()),
            LeafKind::String | LeafKind::Slice => self.pointer(block, off, word(0)),
            LeafKind::Iface if word(0) != 0 && self.facts.is_address(word(0)) => {
                self.pointer(block, off + 8, word(1))
            }
            LeafKind::Iface => Ok(()),
            LeafKind::Repeat(count, stride, inner) => {
                self.elements(block, count * stride, *stride, off, inner)
            }
            LeafKind::Blank(inner) => {
                inner.iter().try_for_each(|leaf| self.leaf(block, off + leaf.off, &leaf.kind))
            }
        }
    }
}
