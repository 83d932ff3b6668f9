//! Escaped loop captures: closures that use a loop variable which is not what they captured.
//!
//! A loop variable that its loop changes has a *version*, the number of changes. A closure that captures it remembers the
//! version, the iteration and the value. It is a finding when
//! - the closure uses the variable in another version: a later iteration or the loop's end has changed it, or
//! - the loop changes the variable and nothing orders an earlier use by the closure before that: another schedule has the change first.
//!
//! One finding for each closure expression and variable. Nothing is kept while detection is off, nor for variables
//! that are made anew in each iteration: lowering does not announce those.

use rustc_hash::{FxHashMap, FxHashSet};
use smallvec::SmallVec;

use crate::mem::Addr;
use crate::mem::layout::LayoutId;
use crate::race::{Epoch, StackEntry};
use crate::runtime::finding::{Finding, GoroutineInfo};
use crate::runtime::step::{Cx, Slot};
use crate::tree::ir::SiteId;

/// The captured value at some moment: the variable's first two words.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Snapshot {
    /// Its slots, as far as they are kept.
    pub slots: [Slot; 2],
    /// Layout of the variable, where known.
    pub layout: Option<LayoutId>,
}

/// An escaped loop capture.
#[derive(Clone, PartialEq, Debug)]
pub struct CaptureReport {
    /// The variable's address.
    pub var: Addr,
    /// The closure expression.
    pub captured_at: SiteId,
    /// The iteration in which the closure was made, from 0.
    pub iteration: u64,
    /// The iteration that the loop was in at the use, or was about to begin.
    pub iteration_now: u64,
    /// The value when the closure was made.
    pub then: Snapshot,
    /// The value at the use, or that the loop gave it.
    pub now: Snapshot,
    /// Where the closure uses the variable.
    pub used_at: SiteId,
    /// The stack of the use, innermost first.
    pub stack: Vec<StackEntry>,
    /// The goroutine that used it.
    pub who: GoroutineInfo,
    /// Number of the goroutine that made the closure.
    pub made_by: u32,
    /// Whether the loop's change is ordered before the use. If not, there is a race as well.
    pub ordered: bool,
    /// Whether the use came before the change, in this schedule.
    pub before_change: bool,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
struct Capture {
    version: u64,
    iteration: u64,
    then: Snapshot,
    site: SiteId,
    made_by: u32,
}

#[derive(Debug)]
struct Use {
    closure: Addr,
    capture: Capture,
    epoch: Option<Epoch>,
    goroutine: u32,
    site: SiteId,
    context: u32,
}

#[derive(Default, Debug)]
struct LoopVar {
    version: u64,
    iteration: u64,
    /// When it was changed last.
    changed: Option<Epoch>,
    /// Uses by closures since then, the last one of each goroutine.
    uses: SmallVec<[Use; 1]>,
}

/// In place of an iteration's number: that of the loop now, which a literal inside another literal has no slot of.
pub const THE_LOOPS: Slot = Slot::MAX;

/// What is known of loop variables and of the closures that captured them.
#[derive(Default, Debug)]
pub(crate) struct LoopVars {
    vars: FxHashMap<Addr, LoopVar>,
    captures: FxHashMap<(Addr, Addr), Capture>,
    /// Closure expression and the allocation site of the variable, of the findings.
    reported: FxHashSet<(SiteId, SiteId)>,
}

impl LoopVars {
    /// Drops what is known of freed blocks. Uses outlive their closures; values that refer to freed blocks are no longer
    /// known, which `has_pointers` tells by layout.
    pub(crate) fn purge(
        &mut self,
        is_live: impl Fn(Addr) -> bool,
        has_pointers: impl Fn(LayoutId) -> bool,
    ) {
        self.captures.retain(|&(closure, var), _| is_live(closure) && is_live(var));
        self.vars.retain(|&var, _| is_live(var));
        let used = self.vars.values_mut().flat_map(|var| &mut var.uses);
        for capture in self.captures.values_mut().chain(used.map(|used| &mut used.capture)) {
            let dangles = |layout| {
                has_pointers(layout) && !capture.then.slots.iter().all(|&word| is_live(word))
            };
            if capture.then.layout.is_some_and(dangles) {
                capture.then.layout = None;
            }
        }
    }
}

impl Cx {
    /// The loop has changed its variable; the iteration that begins.
    pub fn loop_step(&mut self, var: Addr, iteration: Slot) {
        if !self.race.is_on() {
            return;
        }
        let epoch = self.race.epoch_now();
        let entry = self.state.loops.vars.entry(var).or_default();
        entry.version += 1;
        entry.iteration = iteration;
        entry.changed = epoch;
        let uses = std::mem::take(&mut entry.uses);
        for used in uses {
            if !self.race.happened_before(used.epoch) {
                let now = self.snapshot(var);
                self.report_capture(var, &used, now, false, true);
            }
        }
    }

    /// A closure that captures a loop variable was made.
    pub fn loop_capture(&mut self, closure: Slot, var: Addr, iteration: Slot, site: SiteId) {
        if !self.race.is_on() {
            return;
        }
        let then = self.snapshot(var);
        let made_by = self.state.current().number;
        let entry = self.state.loops.vars.entry(var).or_default();
        let version = entry.version;
        let iteration = if iteration == THE_LOOPS { entry.iteration } else { iteration };
        let capture = Capture { version, iteration, then, site, made_by };
        self.state.loops.captures.insert((closure, var), capture);
    }

    /// A closure is about to use a loop variable that it captured.
    pub fn loop_use(&mut self, closure: Slot, var: Addr, site: SiteId) {
        if self.state.loops.captures.is_empty() {
            return;
        }
        let Some(&capture) = self.state.loops.captures.get(&(closure, var)) else { return };
        let now = self.snapshot(var);
        let goroutine = self.state.current().number;
        let epoch = self.race.epoch_now();
        let context = self.race.context_now(&mut self.frames, &self.tables);
        let used = Use { closure, capture, epoch, goroutine, site, context };
        let Some(entry) = self.state.loops.vars.get_mut(&var) else { return };
        if entry.version == capture.version {
            let key = (closure, goroutine, capture);
            entry.uses.retain(|u| (u.closure, u.goroutine, u.capture) != key);
            entry.uses.push(used);
        } else {
            let ordered = self.race.happened_before(entry.changed);
            self.report_capture(var, &used, now, ordered, false);
        }
    }

    fn report_capture(
        &mut self,
        var: Addr,
        used: &Use,
        now: Snapshot,
        ordered: bool,
        before_change: bool,
    ) {
        let capture = used.capture;
        let made_at = self.mem.block_of(var).map_or(0, |block| block.meta.site);
        let loops = &mut self.state.loops;
        if !loops.reported.insert((capture.site, made_at)) {
            return;
        }
        let who = self.census().info(used.goroutine);
        let loops = &self.state.loops;
        let report = CaptureReport {
            var,
            captured_at: capture.site,
            iteration: capture.iteration,
            iteration_now: loops.vars.get(&var).map_or(0, |v| v.iteration),
            then: capture.then,
            now,
            used_at: used.site,
            stack: self.race.stack_of(used.context, used.site),
            who,
            made_by: capture.made_by,
            ordered,
            before_change,
        };
        self.report(Finding::LoopCapture(Box::new(report)));
    }

    fn snapshot(&self, var: Addr) -> Snapshot {
        let layout = self.mem.block_of(var).map(|block| LayoutId(block.meta.layout));
        let mut slots = [0; 2];
        if let Some(id) = layout {
            let n = self.layouts.get(id).parts.len().min(2);
            self.load_parts(var, id, &mut slots[..n]);
        }
        Snapshot { slots, layout }
    }
}
