//! The garbage collector as the machine sees it: when it runs, and what it starts from.
//!
//! A collection runs between two steps, so nothing hides in native frames. It is asked for by an allocation that finds the heap grown
//! enough ([`Cx::request_collection`]); the running goroutine then stops at its next schedule point, the machine collects, and the same
//! goroutine goes on.
//!
//! Order of a collection: roots are marked and followed (`roots`); weak pointers, finalizers and cleanups of what was not reached
//! are dealt with (`callbacks`); tables that are keyed by address forget what dies; `mem` sweeps; tables behind
//! freed headers are freed.
//!
//! In the stress mode every so many schedule points collect, freed memory is overwritten, and every pointer is checked before and after.

mod callbacks;
mod check;
mod roots;

pub use callbacks::{Callback, run_callbacks};
pub use roots::Running;
pub(crate) use roots::map_after;

use std::collections::VecDeque;

use crate::mem::layout::Layouts;
use crate::mem::{Addr, Facts, Marker, MemStats, TracePlans};
use crate::runtime::chan::Chans;
use crate::runtime::program::Tables;
use crate::runtime::step::Cx;
use crate::runtime::timer::TIMER_KEYS;
use callbacks::Callbacks;

/// In the stress mode a schedule point pays for going through so many bytes of stacks.
const STACK_BYTES_PER_POINT: u64 = 16;

/// Programs can ask for the times of so many collections.
const ENDS: usize = 256;

/// The collector's part of the machine.
#[derive(Default)]
pub struct Gc {
    wanted: bool,
    forced: bool,
    /// Every so many schedule points is a collection; none unless in the stress mode.
    stress: Option<u32>,
    /// How many bytes of stacks the last collection went through: deep recursion makes collections of the stress mode rarer.
    scanned: u64,
    plans: TracePlans,
    /// Blocks that live for ever, and what they refer to.
    pinned: Vec<Addr>,
    callbacks: Callbacks,
    /// When the latest collections were, in nanoseconds since 1970.
    ends: VecDeque<i64>,
    /// What the stress mode found first.
    broken: Option<String>,
    /// Whether the program makes pointers of numbers, which may be anything.
    forges: bool,
}

impl Gc {
    /// Whether the machine should collect before it goes on.
    #[inline]
    pub fn is_wanted(&self) -> bool {
        self.wanted
    }

    /// How many schedule points may pass before the machine looks whether to collect.
    #[inline]
    pub fn points_between(&self) -> u64 {
        self.stress
            .map_or(u64::MAX, |points| u64::from(points).max(self.scanned / STACK_BYTES_PER_POINT))
    }

    /// Collects, overwrites what it frees, and checks every pointer, every so many schedule points from now on.
    pub fn set_stress(&mut self, points: u32) {
        self.stress = Some(points.max(1));
        self.wanted = true;
    }

    /// The block that an address points into lives for ever: constants, what the session shows.
    pub fn pin(&mut self, addr: Addr) {
        self.pinned.push(addr);
    }

    /// Takes back one [`Gc::pin`] of that address.
    pub fn unpin(&mut self, addr: Addr) {
        if let Some(at) = self.pinned.iter().rposition(|&pinned| pinned == addr) {
            self.pinned.swap_remove(at);
        }
    }

    /// The program makes pointers of numbers: the stress mode cannot tell a broken one.
    pub fn expect_forged_pointers(&mut self) {
        self.forges = true;
    }

    /// The first broken pointer that the stress mode found.
    pub fn broken(&self) -> Option<&str> {
        self.broken.as_deref()
    }
}

/// What the tracer asks the machine.
pub(super) struct MachineFacts<'a> {
    /// By `Ty` index: the data word of an interface with that type is no address.
    scalars: Vec<bool>,
    maps: &'a crate::value::Values,
    chans: &'a Chans,
}

impl<'a> MachineFacts<'a> {
    fn new(
        tables: &Tables,
        layouts: &Layouts,
        maps: &'a crate::value::Values,
        chans: &'a Chans,
    ) -> Self {
        let scalars = tables.rtypes.iter().map(|rtype| {
            rtype.as_ref().is_some_and(|rtype| {
                let layout = layouts.get(rtype.layout);
                layout.direct && layout.noscan
            })
        });
        MachineFacts { scalars: scalars.collect(), maps, chans }
    }
}

impl Facts for MachineFacts<'_> {
    #[inline]
    fn is_address(&self, type_word: u64) -> bool {
        !self.scalars.get(type_word as usize).copied().unwrap_or(false)
    }

    fn map_entries(&self, index: u64) -> Addr {
        self.maps.maps.get(index).map_or(0, |map| map.entries)
    }

    fn chan_buffer(&self, index: u64) -> Addr {
        self.chans.buffer(index)
    }
}

impl Cx {
    /// Asks for a collection at the next schedule point; `forced` when the program asked.
    #[cold]
    #[inline(never)]
    pub fn request_collection(&mut self, forced: bool) {
        self.gc.forced |= forced;
        if !std::mem::replace(&mut self.gc.wanted, true) && self.state.is_running {
            self.call_back();
        }
    }

    /// When the latest collections were, the last one first: nanoseconds since 1970.
    pub fn collected_at(&self) -> impl Iterator<Item = i64> {
        self.gc.ends.iter().copied()
    }

    /// How much memory is used.
    pub fn mem_stats(&self) -> MemStats {
        self.mem.stats()
    }

    /// Frees what cannot be reached. Nothing runs meanwhile; `running` is the goroutine that stopped for it, whose frames are here.
    pub fn collect_garbage(&mut self, running: Option<Running<'_>>) {
        let stress = self.gc.stress.is_some();
        if stress {
            self.check(&running);
        }
        self.gc.plans.update(&self.layouts);
        let Gc { plans, pinned, callbacks, .. } = &mut self.gc;
        let facts = MachineFacts::new(&self.tables, &self.layouts, &self.values, &self.state.chans);
        let mut marker = Marker::new(&mut self.mem, plans, &facts);
        pinned.iter().for_each(|&addr| marker.mark(addr));
        let scanned = roots::mark(
            &self.state,
            &self.tables,
            &self.frames,
            self.fp,
            running.as_ref(),
            &mut marker,
        );
        let n_due = callbacks.n_due();
        callbacks.mark(&mut marker);
        marker.trace();
        callbacks.find_dead(&mut marker);
        self.values.tail = (0, 0);
        self.date_callbacks(n_due);
        self.forget_dead();
        let forced = std::mem::take(&mut self.gc.forced);
        let freed = self.mem.sweep(scanned, forced, stress);
        for &map in &freed.maps {
            self.values.maps.release(map as u32);
        }
        for &chan in &freed.chans {
            self.free_chan(chan);
        }
        self.gc.wanted = stress;
        self.gc.scanned = scanned;
        self.gc.ends.truncate(ENDS - 1);
        self.gc.ends.push_front(self.machine_now());
        if stress {
            self.check(&running);
        }
    }

    /// Tables keyed by address forget what was not marked.
    fn forget_dead(&mut self) {
        let (mem, callbacks) = (&self.mem, &self.gc.callbacks);
        let is_live = |addr: Addr| {
            // The clocks of timers are few and have no memory of their own.
            let timer = (TIMER_KEYS..TIMER_KEYS << 1).contains(&addr);
            timer || callbacks.has_key(addr).unwrap_or_else(|| mem.is_marked(addr))
        };
        self.race.purge(is_live);
        self.state.queues.purge(is_live);
        self.state.bubbles.purge(is_live);
        let layouts = &self.layouts;
        self.state.loops.purge(is_live, |layout| !layouts.get(layout).noscan);
        self.state.goroutines.forget_locks(is_live);
    }

    /// Notes the first broken pointer.
    fn check(&mut self, running: &Option<Running<'_>>) {
        if self.gc.broken.is_none() && !self.gc.forges {
            self.gc.broken = self.check_heap(running.as_ref()).err();
        }
    }
}
