//! A census: which goroutine has which number, and who holds which lock.
//!
//! Taken once for a report, however many goroutines that tells of.

use std::cell::OnceCell;

use rustc_hash::FxHashMap;

use crate::mem::Addr;
use crate::race::StackEntry;
use crate::runtime::finding::{CreationInfo, GoroutineInfo};
use crate::runtime::step::Cx;
use crate::sched::GoIndex;
use crate::tree::ir::SiteId;

/// The goroutines that live, for many questions.
pub(crate) struct Census<'a> {
    cx: &'a Cx,
    /// By their numbers.
    numbers: FxHashMap<u32, GoIndex>,
    /// The number of the goroutine that holds a lock, alive or not, and where it took it; of the first if there are several.
    holders: OnceCell<FxHashMap<Addr, (u32, SiteId)>>,
    /// The first step of each site.
    steps: OnceCell<FxHashMap<SiteId, StackEntry>>,
}

impl Census<'_> {
    /// What is known of the goroutine of that number.
    pub(crate) fn info(&self, number: u32) -> GoroutineInfo {
        let goroutines = &self.cx.state.goroutines;
        let live = |number| self.numbers.get(number).map(|&index| goroutines.get(index));
        let itself = live(&number);
        let finished = itself.is_none();
        let race = &self.cx.race;
        let created = race.creation(number).map(|creation| CreationInfo {
            by: creation.by,
            site: creation.site,
            stack: match creation.by {
                0 => self.asked_at(creation.site),
                _ => race.creation_stack(creation),
            },
        });
        let creator = created.as_ref().and_then(|created| live(&created.by));
        let slept = itself.into_iter().chain(creator).any(|g| g.slept);
        GoroutineInfo { number, finished, slept, created }
    }

    /// The place at which a timer or finalizer was set, whose function runs in a goroutine of its own.
    fn asked_at(&self, site: SiteId) -> Vec<StackEntry> {
        let steps = self.steps.get_or_init(|| {
            let mut steps = FxHashMap::default();
            for meta in &self.cx.tables.metas {
                let entry = StackEntry { func: meta.func, site: meta.site };
                steps.entry(meta.site).or_insert(entry);
            }
            steps
        });
        steps.get(&site).cloned().into_iter().collect()
    }

    /// The number of the goroutine that holds a lock, alive or not, and where it took it.
    pub(crate) fn lock_holder(&self, lock: Addr) -> Option<(u32, SiteId)> {
        let state = &self.cx.state;
        let holders = self.holders.get_or_init(|| {
            let mut holders = FxHashMap::default();
            for (_, g) in state.goroutines.live() {
                let held = g.rare.iter().flat_map(|rare| &rare.held);
                for held in held.filter(|held| !held.reading) {
                    holders.entry(held.lock).or_insert((g.number, held.site));
                }
            }
            holders
        });
        holders.get(&lock).or_else(|| state.queues.orphans.get(&lock)).copied()
    }
}

impl Cx {
    /// Counts the goroutines as they are now.
    pub(crate) fn census(&self) -> Census<'_> {
        let mut numbers = FxHashMap::default();
        for (index, g) in self.state.goroutines.live() {
            numbers.entry(g.number).or_insert(index);
        }
        Census { cx: self, numbers, holders: OnceCell::new(), steps: OnceCell::new() }
    }
}
