//! Bubbles: goroutines that have a clock of their own (package testing/synctest).
//!
//! A goroutine of a bubble is *durably* blocked when only another goroutine of the bubble, or its clock, can wake it. When all are, the
//! bubble goes on by the first of these that there is:
//! - timers that are due fire;
//! - the goroutine that waits for just this, in `synctest.Wait`, goes on;
//! - the clock, unless the bubble's first goroutine has ended, is set to the next timer;
//! - the bubble is over: whoever made it goes on and finds out whether goroutines remain.
//!
//! Edges: memory model, testing. A goroutine that blocks durably or ends releases to the bubble; `Wait` and the end of the bubble acquire.

use rustc_hash::FxHashMap;

use crate::mem::Addr;
use crate::race::Sync;
use crate::runtime::goroutine::{Status, WaitReason, Wake};
use crate::runtime::step::Cx;
use crate::runtime::timer::TIMER_KEYS;
use crate::runtime::trace::{self, StackTrace};
use crate::sched::GoIndex;

/// What a bubble's clock shows at its start: 2000-01-01, in nanoseconds since 1970.
pub(crate) const BUBBLE_START: i64 = 946_684_800 * 1_000_000_000;

/// Addresses from here on stand for bubbles where an address names a clock.
const BUBBLE_KEYS: Addr = TIMER_KEYS + (1 << 40);

/// One bubble.
#[derive(Debug)]
struct Bubble {
    /// The goroutine that made it and waits for its end. It is outside.
    root: GoIndex,
    /// Number of the first goroutine inside.
    first: u32,
    /// Whether that has ended.
    is_done: bool,
    /// How many goroutines there are.
    total: u32,
    /// How many of them are not durably blocked.
    active: u32,
    /// The goroutine that waits until all others are blocked.
    waiter: Option<GoIndex>,
}

/// All bubbles; they are numbered from 1.
#[derive(Default, Debug)]
pub(crate) struct Bubbles {
    last: u32,
    all: FxHashMap<u32, Bubble>,
    /// Bubbles all of whose goroutines may be blocked.
    idle: Vec<u32>,
    /// Wait groups that belong to bubbles.
    wait_groups: FxHashMap<Addr, u32>,
    /// The bubble whose root panics because goroutines remain in it.
    deadlocked: Option<u32>,
}

/// What names the vector clock of a bubble.
fn key(bubble: u32) -> Addr {
    BUBBLE_KEYS + u64::from(bubble)
}

impl Bubbles {
    /// Whether there was ever one.
    pub(crate) fn are_used(&self) -> bool {
        self.last > 0
    }

    /// A goroutine has begun in a bubble.
    pub(crate) fn joined(&mut self, bubble: u32, number: u32) {
        if let Some(b) = self.all.get_mut(&bubble) {
            if b.first == 0 {
                b.first = number;
            }
            b.total += 1;
            b.active += 1;
        }
    }

    /// A goroutine of a bubble is blocked durably.
    fn blocked(&mut self, bubble: u32) {
        if let Some(b) = self.all.get_mut(&bubble) {
            b.active = b.active.saturating_sub(1);
            if b.active == 0 {
                self.idle.push(bubble);
            }
        }
    }

    /// A goroutine of a bubble that was blocked durably goes on.
    pub(crate) fn woken(&mut self, bubble: u32) {
        if let Some(b) = self.all.get_mut(&bubble) {
            b.active += 1;
        }
    }

    /// The bubble that a wait group belongs to; 0 for none.
    fn of_wait_group(&self, group: Addr) -> u32 {
        self.wait_groups.get(&group).copied().unwrap_or(0)
    }

    /// Nobody counts by a wait group any more: it belongs to no bubble.
    pub(crate) fn free_wait_group(&mut self, group: Addr) {
        self.wait_groups.remove(&group);
    }

    /// Drops what is known of objects whose memory was freed.
    pub(crate) fn purge(&mut self, mut is_live: impl FnMut(Addr) -> bool) {
        self.wait_groups.retain(|&addr, _| is_live(addr));
    }
}

impl Cx {
    /// The bubble of the running goroutine; 0 for none.
    pub(crate) fn bubble(&self) -> u32 {
        if self.state.bubbles.are_used() {
            self.state.goroutines.bubble_of(self.state.running)
        } else {
            0
        }
    }

    /// Whether only the running goroutine's bubble can end such a wait.
    pub(crate) fn is_durable(&mut self, reason: WaitReason, object: Addr) -> bool {
        let bubble = self.bubble();
        if bubble == 0 {
            return false;
        }
        match reason {
            WaitReason::ChanReceive | WaitReason::ChanSend => self.chan_bubble(object) == bubble,
            WaitReason::Select => {
                let select = self.state.current().rare().select.take();
                let mut channels = select.iter().flat_map(|select| &select.channels);
                let durable = channels.all(|&(ch, _)| self.chan_bubble(ch) == bubble);
                self.state.current().rare().select = select;
                durable
            }
            WaitReason::WaitGroup => self.state.bubbles.of_wait_group(object) == bubble,
            WaitReason::ChanReceiveNil
            | WaitReason::ChanSendNil
            | WaitReason::SelectNoCases
            | WaitReason::Cond
            | WaitReason::Sleep
            | WaitReason::BubbleEnd
            | WaitReason::BubbleBlocked => true,
            WaitReason::Mutex
            | WaitReason::RwMutexRead
            | WaitReason::RwMutexWrite
            | WaitReason::Io
            | WaitReason::Syscall => false,
        }
    }

    /// The running goroutine adds to a wait group, which belongs to its bubble from then on if it was not in use. Those in
    /// package-level variables belong to none.
    pub(crate) fn take_wait_group(
        &mut self,
        group: Addr,
        in_use: bool,
    ) -> Result<(), &'static str> {
        if !self.state.bubbles.are_used() {
            return Ok(());
        }
        let (of, own) = (self.state.bubbles.of_wait_group(group), self.bubble());
        let is_global =
            self.mem.block_of(group).is_some_and(|block| self.state.globals.contains(&block.addr));
        match (of, own) {
            _ if of == own || is_global => Ok(()),
            (0, _) if !in_use => {
                self.state.bubbles.wait_groups.insert(group, own);
                Ok(())
            }
            (0, _) | (_, 0) => {
                Err("sync: WaitGroup.Add called from inside and outside synctest bubble")
            }
            _ => Err("sync: WaitGroup.Add called from multiple synctest bubbles"),
        }
    }

    /// The running goroutine blocks durably.
    pub(crate) fn block_in_bubble(&mut self) {
        let bubble = self.bubble();
        self.race.sync(Sync::ReleaseMerge, key(bubble));
        self.state.bubbles.blocked(bubble);
    }

    /// The running goroutine makes a bubble, for whose end it will wait.
    pub(crate) fn open_bubble(&mut self) -> u32 {
        let bubbles = &mut self.state.bubbles;
        bubbles.last += 1;
        let id = bubbles.last;
        let root = self.state.running;
        let bubble = Bubble { root, first: 0, is_done: false, total: 0, active: 0, waiter: None };
        bubbles.all.insert(id, bubble);
        self.state.timers.open(id, BUBBLE_START);
        id
    }

    /// The running goroutine has waited for the end of a bubble: what is wrong with it, if goroutines remain.
    pub(crate) fn close_bubble(&mut self, id: u32) -> &'static str {
        self.race.sync(Sync::Acquire, key(id));
        let Some(bubble) = self.state.bubbles.all.get(&id) else { return "" };
        if bubble.total == 0 {
            self.state.bubbles.all.remove(&id);
            self.state.timers.close(id);
            return "";
        }
        let is_done = bubble.is_done;
        self.state.bubbles.deadlocked = Some(id);
        if is_done {
            "deadlock: main bubble goroutine has exited but blocked goroutines remain"
        } else {
            "deadlock: all goroutines in bubble are blocked"
        }
    }

    /// Lets the running goroutine wait until all others of its bubble are blocked; false if another one does so.
    pub(crate) fn wait_for_bubble(&mut self) -> bool {
        let (id, running) = (self.bubble(), self.state.running);
        match self.state.bubbles.all.get_mut(&id) {
            Some(bubble) if bubble.waiter.is_none() => {
                bubble.waiter = Some(running);
                true
            }
            _ => false,
        }
    }

    /// The running goroutine learns what those of its bubble did before they blocked.
    pub(crate) fn bubble_is_blocked(&mut self) {
        let id = self.bubble();
        self.race.sync(Sync::Acquire, key(id));
    }

    /// A goroutine ends.
    pub(crate) fn leave_bubble(&mut self, index: GoIndex) {
        let g = self.state.goroutines.get(index);
        let (id, number) = (g.scope.bubble, g.number);
        if id == 0 {
            return;
        }
        let was_blocked = matches!(g.status, Status::Waiting(wait) if wait.durable);
        if index == self.state.running {
            self.race.sync(Sync::ReleaseMerge, key(id));
        }
        let bubbles = &mut self.state.bubbles;
        if let Some(bubble) = bubbles.all.get_mut(&id) {
            bubble.total = bubble.total.saturating_sub(1);
            bubble.active = bubble.active.saturating_sub(u32::from(!was_blocked));
            bubble.is_done |= number == bubble.first;
            if bubble.active == 0 {
                bubbles.idle.push(id);
            }
        }
    }

    /// The stacks of the goroutines that remain in the bubble for which the running goroutine waited, if it panics because of that.
    pub(crate) fn remaining_in_bubble(&self) -> Vec<StackTrace> {
        let bubbles = &self.state.bubbles;
        let deadlocked = bubbles.deadlocked.filter(|id| {
            bubbles.all.get(id).is_some_and(|bubble| bubble.root == self.state.running)
        });
        let Some(id) = deadlocked else { return Vec::new() };
        let goroutines = &self.state.goroutines;
        let waiting = trace::waiting(goroutines, &self.tables)
            .into_iter()
            .filter(|&(index, _)| goroutines.bubble_of(index) == id);
        let blocked = self.blocked(waiting.map(|(index, _)| index));
        blocked.into_iter().map(|blocked| blocked.trace).collect()
    }

    /// Lets bubbles go on whose goroutines are all blocked.
    pub(crate) fn turn_bubbles(&mut self) {
        while let Some(id) = self.state.bubbles.idle.pop() {
            self.turn_bubble(id);
        }
    }

    fn turn_bubble(&mut self, id: u32) {
        loop {
            while let Some((timer, kind)) = self.state.timers.take_due_in(id) {
                self.fire(timer, kind);
            }
            let Some(bubble) = self.state.bubbles.all.get_mut(&id) else { return };
            if bubble.active > 0 {
                return;
            }
            if let Some(waiter) = bubble.waiter.take() {
                self.ready(waiter, Wake::Normal);
                return;
            }
            if bubble.is_done || !self.state.timers.advance(id) {
                let root = bubble.root;
                let waits = self.state.goroutines.get(root).waiting();
                if waits.is_some_and(|wait| wait.reason == WaitReason::BubbleEnd) {
                    self.ready(root, Wake::Normal);
                }
                return;
            }
        }
    }
}
