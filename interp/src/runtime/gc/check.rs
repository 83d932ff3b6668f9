//! The check that tests run: every pointer is 0 or points into a live block.

use super::MachineFacts;
use super::roots::{self, Running, Stack, Visit};
use crate::mem::{Facts, Mem};
use crate::runtime::step::{Cx, Slot};

/// Looks at slots; the first that is no pointer is kept.
struct Checker<'a> {
    mem: &'a Mem,
    facts: &'a MachineFacts<'a>,
    /// The slot that is looked at.
    at: usize,
    bad: Option<(usize, Slot)>,
}

impl Visit for Checker<'_> {
    fn word(&mut self, word: Slot, sure: bool) {
        if sure && self.bad.is_none() && !self.mem.is_pointer(word) {
            self.bad = Some((self.at, word));
        }
    }

    fn iface(&mut self, type_word: Slot, data: Slot) {
        if type_word != 0 && self.facts.is_address(type_word) {
            self.word(data, true);
        }
    }

    fn at(&mut self, slot: usize) {
        self.at = slot;
    }
}

impl Cx {
    /// Checks every pointer in live blocks and in the frames of all goroutines.
    ///
    /// # Errors
    ///
    /// The first that is neither 0 nor points into a live block, in words.
    pub fn check_heap(&self, running: Option<&Running<'_>>) -> Result<(), String> {
        let facts = MachineFacts::new(&self.tables, &self.layouts, &self.values, &self.state.chans);
        self.mem.check(&self.layouts, &facts)?;
        for (index, g) in self.state.goroutines.live() {
            let stack = match running {
                Some(running) if self.state.is_running && index == self.state.running => Stack {
                    slots: running.stack,
                    frames: &self.frames,
                    fp: self.fp,
                    map: running.map,
                },
                _ => roots::stack_of(g, &self.tables),
            };
            self.check_stack(g.number, stack, &facts)?;
            let mut checker = Checker { mem: &self.mem, facts: &facts, at: 0, bad: None };
            roots::visit_goroutine(g, &self.tables, &mut checker);
            if let Some((_, word)) = checker.bad {
                let number = g.number;
                return Err(format!(
                    "goroutine {number}: a deferred call, panic or select holds {word:#x}"
                ));
            }
        }
        Ok(())
    }

    fn check_stack(
        &self,
        number: u32,
        stack: Stack<'_>,
        facts: &MachineFacts<'_>,
    ) -> Result<(), String> {
        let mut checker = Checker { mem: &self.mem, facts, at: 0, bad: None };
        roots::visit_stack(stack, &self.tables, &mut checker);
        let Some((at, word)) = checker.bad else { return Ok(()) };
        let (mut fp, mut frames) = (stack.fp as usize, stack.frames);
        while at < fp
            && let [rest @ .., innermost] = frames
        {
            (fp, frames) = (innermost.caller_fp as usize, rest);
        }
        let info = frames.last().and_then(|f| self.tables.func_infos.get(f.func.0 as usize));
        let (name, results) = info.map_or(("?", 0), |info| (&*info.name, info.results));
        let (slot, depth) = (at - fp, stack.frames.len() - frames.len());
        Err(format!(
            "goroutine {number}, frame {depth} ({name}, closure in slot {results}): slot {slot} holds {word:#x}"
        ))
    }
}
