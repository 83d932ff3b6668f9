//! Goroutines that wait for ever.
//!
//! A goroutine leaks when nothing that can still run can wake it: whoever could must be able to reach the channel or lock it waits
//! for. Starting from the goroutines that can run, the armed timers and, if there are any of those, the package-level
//! variables, we mark what they reach; a waiting goroutine whose object is marked may be woken, so it
//! and what it reaches count as well. Who is never reached has leaked.
//!
//! Words that look like addresses count as such, so a leak may be missed by an unlucky number, never invented.

use rustc_hash::FxHashSet;

use crate::mem::layout::{LayoutId, Layouts};
use crate::mem::{Addr, Mem};
use crate::race::NO_SITE;
use crate::runtime::census::Census;
use crate::runtime::finding::GoroutineInfo;
use crate::runtime::goroutine::{Goroutine, Status, WaitReason};
use crate::runtime::step::{Cx, Slot};
use crate::runtime::timer::TimerKind;
use crate::runtime::trace::{StackTrace, Traced};
use crate::sched::GoIndex;
use crate::tree::ir::SiteId;

/// Goroutines that wait for ever.
#[derive(Clone, PartialEq, Debug)]
pub struct LeakReport {
    /// They, by their numbers.
    pub goroutines: Vec<Blocked>,
    /// Whether some of them wait for locks that others among them hold: a partial deadlock.
    pub partial_deadlock: bool,
}

/// A goroutine that waits.
#[derive(Clone, PartialEq, Debug)]
pub struct Blocked {
    /// It and how it was created.
    pub goroutine: GoroutineInfo,
    /// What for.
    pub reason: WaitReason,
    /// The channel or lock; 0 for none or several.
    pub object: Addr,
    /// Where that was made.
    pub made_at: SiteId,
    /// Where it waits.
    pub site: SiteId,
    /// Its stack.
    pub trace: StackTrace,
    /// The number of the goroutine that holds the lock and where it took it.
    pub held_by: Option<(u32, SiteId)>,
}

/// What can be reached.
struct Marks<'a> {
    mem: &'a Mem,
    layouts: &'a Layouts,
    seen: FxHashSet<Addr>,
    todo: Vec<Addr>,
}

impl Marks<'_> {
    fn add(&mut self, word: u64) {
        if let Some(block) = self.mem.block_of(word)
            && self.seen.insert(block.addr)
        {
            self.todo.push(block.addr);
        }
    }

    /// Follows what was added; `inside` gives the blocks that a header stands for.
    fn follow(&mut self, inside: impl Fn(Addr) -> Option<Addr>) {
        while let Some(addr) = self.todo.pop() {
            let Some(block) = self.mem.block_of(addr) else { continue };
            let layout = LayoutId(block.meta.layout);
            let is_header = layout == Layouts::MAP || layout == Layouts::CHAN;
            if layout == Layouts::MAP
                && let Some(entries) = inside(addr)
            {
                self.add(entries);
            }
            if is_header || !self.layouts.get(layout).noscan {
                for word in (addr..addr + block.size).step_by(8) {
                    self.add(self.mem.ld8(word));
                }
            }
        }
    }

    fn has(&self, object: Addr) -> bool {
        self.mem.block_of(object).is_some_and(|block| self.seen.contains(&block.addr))
    }
}

impl Cx {
    /// The goroutines that wait for ever; main does not run any more.
    pub fn leaks(&self) -> Option<LeakReport> {
        self.leak_report(self.leaked(false))
    }

    /// The goroutines that wait for ever though the session can reach all its variables.
    pub(crate) fn unreachable(&self) -> Option<LeakReport> {
        self.leak_report(self.leaked(true))
    }

    fn leak_report(&self, leaked: Vec<GoIndex>) -> Option<LeakReport> {
        if leaked.is_empty() {
            return None;
        }
        let mut goroutines = self.blocked(leaked);
        goroutines.sort_by_key(|b| b.goroutine.number);
        let numbers: FxHashSet<u32> = goroutines.iter().map(|b| b.goroutine.number).collect();
        let is_leaked = |number| numbers.contains(&number);
        let partial_deadlock =
            goroutines.iter().any(|b| b.held_by.is_some_and(|(number, _)| is_leaked(number)));
        Some(LeakReport { goroutines, partial_deadlock })
    }

    /// Waiting goroutines as reports show them.
    pub(crate) fn blocked(&self, waiting: impl IntoIterator<Item = GoIndex>) -> Vec<Blocked> {
        let census = self.census();
        waiting.into_iter().filter_map(|index| self.blocked_one(&census, index)).collect()
    }

    fn blocked_one(&self, census: &Census<'_>, index: GoIndex) -> Option<Blocked> {
        let goroutine = self.state.goroutines.get(index);
        let wait = goroutine.waiting()?;
        let site = self.tables.metas.get(goroutine.at as usize).map_or(NO_SITE, |meta| meta.site);
        let traced = Traced { goroutine, frames: &goroutine.frames, site };
        Some(Blocked {
            goroutine: census.info(goroutine.number),
            reason: wait.reason,
            object: wait.object,
            made_at: self.mem.block_of(wait.object).map_or(NO_SITE, |block| block.meta.site),
            site: wait.site,
            trace: StackTrace::of(&traced, &self.tables, self.state.timers.now()),
            held_by: census.lock_holder(wait.object),
        })
    }

    fn leaked(&self, with_variables: bool) -> Vec<GoIndex> {
        let goroutines = &self.state.goroutines;
        let mut waiting: Vec<GoIndex> = Vec::new();
        let mut marks = Marks {
            mem: &self.mem,
            layouts: &self.layouts,
            seen: FxHashSet::default(),
            todo: Vec::new(),
        };
        let mut anybody = with_variables;
        for (index, g) in goroutines.live() {
            match g.status {
                // It waits for signals. While one may come, whoever is told of it can be woken.
                Status::Waiting(wait) if wait.reason == WaitReason::Syscall => {
                    if self.state.signals.is_listening() {
                        mark_goroutine(g, &mut marks);
                    }
                }
                Status::Waiting(wait)
                    if !matches!(wait.reason, WaitReason::Sleep | WaitReason::Io) =>
                {
                    waiting.push(index);
                }
                Status::Waiting(_) | Status::Runnable | Status::Running => {
                    anybody = true;
                    mark_goroutine(g, &mut marks);
                }
                Status::Dead => {}
            }
        }
        for kind in self.state.timers.armed() {
            match kind {
                TimerKind::Send(ch) => marks.add(ch),
                TimerKind::Call(closure, _) => {
                    anybody = true;
                    marks.add(closure);
                }
                TimerKind::Wake(..) => {}
            }
        }
        if anybody {
            self.state.globals.iter().for_each(|&block| marks.add(block));
        }
        loop {
            marks.follow(|header| self.map_entries(header));
            let (woken, still): (Vec<GoIndex>, Vec<GoIndex>) =
                waiting.iter().partition(|&&g| can_be_woken(goroutines.get(g), &marks));
            if woken.is_empty() {
                return still;
            }
            if !anybody {
                anybody = true;
                self.state.globals.iter().for_each(|&block| marks.add(block));
            }
            woken.iter().for_each(|&g| mark_goroutine(goroutines.get(g), &mut marks));
            waiting = still;
        }
    }

    /// The block that holds the entries of a map.
    fn map_entries(&self, header: Addr) -> Option<Addr> {
        let entries = self.mem.ld8(header + 8);
        (entries != 0).then_some(entries)
    }
}

/// Whether one of the objects that a goroutine waits for can be reached.
fn can_be_woken(g: &Goroutine, marks: &Marks<'_>) -> bool {
    let Some(wait) = g.waiting() else { return false };
    let select = g.rare.as_ref().and_then(|rare| rare.select.as_ref());
    match (wait.reason, select) {
        (WaitReason::Select, Some(select)) => select.channels.iter().any(|&(ch, _)| marks.has(ch)),
        _ => wait.object != 0 && marks.has(wait.object),
    }
}

fn mark_goroutine(g: &Goroutine, marks: &mut Marks<'_>) {
    let add_all = |words: &[Slot], marks: &mut Marks<'_>| {
        words.iter().for_each(|&word| marks.add(word));
    };
    // Above the innermost frame there is nothing; how long it is does not matter much.
    add_all(&g.stack, marks);
    if let Some(rare) = &g.rare {
        add_all(&rare.value, marks);
        for deferred in &rare.defers {
            marks.add(deferred.closure);
            add_all(&deferred.args, marks);
        }
    }
}
