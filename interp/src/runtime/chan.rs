//! Channels.
//!
//! A channel is the address of a small block in Go memory whose first word is an index here and whose second word is the
//! address of its buffer, a block of elements as Go lays them out. Goroutines wait in two queues.
//!
//! Invariants, where "waits" means an entry that is not stale:
//! - at most one of the queues holds waiters, except for a `select` that waits on both sides of one channel;
//! - a receiver waits only while the buffer is empty, a sender only while it is full;
//! - nobody waits on a closed channel.
//!
//! ```text
//!   send:    receiver waits?  hand the value to its stack, ready it
//!            room?            put it into the buffer
//!            else             wait with a copy of the value
//!   receive: buffered?        take it; a waiting sender's value takes its place at the end, ready it
//!            sender waits?    (unbuffered) take its value, ready it
//!            closed?          the zero value
//!            else             wait with the slots that the value goes to
//! ```
//!
//! Edges: memory model, channels. A send reads the channel object (its header block) before anything else, a close writes it.

use smallvec::SmallVec;

use crate::mem::Addr;
use crate::mem::layout::{LayoutId, Layouts};
use crate::race::{ChanSync, Race};
use crate::runtime::goroutine::{Goroutines, WaitReason, Wake};
use crate::runtime::state::State;
use crate::runtime::step::{Cx, Slot, Trap};
use crate::runtime::timer::TimerId;
use crate::runtime::wait::{NO_CASE, NO_SLOT, Wait, WaitQueue, Waiter, write_slots};
use crate::sched::GoIndex;
use crate::tree::ir::{SiteId, SlotId};

/// Bytes of a buffer, at most.
const MAX_BUFFER: u64 = 1 << 46;

/// Slots of a value.
pub(crate) type Value = SmallVec<[Slot; 4]>;

/// Whether a channel is closed; senders and receivers with their tickets.
pub(crate) type ChanWaiters = (bool, Vec<(GoIndex, u32)>, Vec<(GoIndex, u32)>);

/// A channel.
#[derive(Debug)]
pub(crate) struct Chan {
    addr: Addr,
    layout: LayoutId,
    elem_size: u64,
    capacity: u64,
    len: u64,
    /// Index of the oldest element.
    head: u64,
    buffer: Addr,
    closed: bool,
    receivers: WaitQueue,
    senders: WaitQueue,
    clocks: Option<Box<ChanSync>>,
    /// The timer that sends on it.
    timer: Option<TimerId>,
    /// The bubble in which it was made; 0 for none.
    bubble: u32,
}

/// An element that was taken out of a buffer.
struct Taken {
    cell: Addr,
    size: u64,
    /// Who waited to send, and the cell that his element goes to.
    sender: Option<(Waiter, Addr)>,
}

/// All channels.
#[derive(Default, Debug)]
pub(crate) struct Chans {
    pub(super) all: Vec<Option<Chan>>,
    free: Vec<u32>,
}

impl Chans {
    fn add(&mut self, chan: Chan) -> u64 {
        if let Some(index) = self.free.pop() {
            self.all[index as usize] = Some(chan);
            return u64::from(index);
        }
        self.all.push(Some(chan));
        self.all.len() as u64 - 1
    }

    /// The buffer of the channel of that index.
    pub(crate) fn buffer(&self, index: u64) -> Addr {
        self.all.get(index as usize).and_then(Option::as_ref).map_or(0, |chan| chan.buffer)
    }

    /// The channel whose header block is at that address, which holds that index.
    #[inline]
    fn at(&mut self, ch: Slot, index: u64) -> Option<&mut Chan> {
        self.all.get_mut(index as usize)?.as_mut().filter(|chan| chan.addr == ch)
    }
}

impl Cx {
    /// `make(chan T, capacity)`; a bad capacity fails.
    pub fn make_chan(&mut self, capacity: Slot, layout: LayoutId, site: SiteId) -> Slot {
        let size = self.layouts.get(layout).size;
        let bytes = capacity.checked_mul(size).filter(|&b| b <= MAX_BUFFER);
        if bytes.is_none() || capacity > i64::MAX as u64 {
            return self.fail(site, Trap::MakeChan);
        }
        let addr = self.alloc(Layouts::CHAN, 1, site);
        let buffer = if capacity > 0 && size > 0 { self.alloc(layout, capacity, site) } else { 0 };
        if self.trapped {
            return 0;
        }
        let index = self.state.chans.add(Chan {
            addr,
            layout,
            elem_size: size,
            capacity,
            len: 0,
            head: 0,
            buffer,
            closed: false,
            receivers: WaitQueue::default(),
            senders: WaitQueue::default(),
            clocks: self.race.new_chan(capacity),
            timer: None,
            bubble: self.bubble(),
        });
        self.mem.st8(addr, index);
        self.mem.st8(addr + 8, buffer);
        addr
    }

    /// The header block of the channel of that index was freed.
    pub(crate) fn free_chan(&mut self, index: u64) {
        if let Some(chan) = self.state.chans.all.get_mut(index as usize).and_then(Option::take) {
            self.race.free_chan(chan.clocks);
            self.state.chans.free.push(index as u32);
        }
    }

    #[inline]
    pub(crate) fn chan_at(&mut self, ch: Slot) -> Option<&mut Chan> {
        self.state.chans.at(ch, self.mem.ld8(ch))
    }

    /// The bubble in which a channel was made.
    pub(crate) fn chan_bubble(&mut self, ch: Slot) -> u32 {
        self.chan_at(ch).map_or(0, |chan| chan.bubble)
    }

    /// Whether the running goroutine may use a channel; if not, that is a fatal error.
    pub(crate) fn may_use(&mut self, ch: Slot, site: SiteId, else_fatal: &'static str) -> bool {
        if !self.state.bubbles.are_used() {
            return true;
        }
        let (of, own) = (self.chan_bubble(ch), self.bubble());
        let may = of == 0 || of == own;
        if !may {
            self.fail(site, Trap::Fatal(else_fatal));
        }
        may
    }

    /// Whether a channel is closed, and who waits to send and to receive, stale entries among them.
    pub(crate) fn chan_waiters(&mut self, ch: Slot) -> Option<ChanWaiters> {
        let chan = self.chan_at(ch)?;
        let all = |queue: &WaitQueue| queue.queue.iter().map(|w| (w.g, w.ticket)).collect();
        Some((chan.closed, all(&chan.senders), all(&chan.receivers)))
    }

    /// The timer that sends on a channel is that one.
    pub(crate) fn set_chan_timer(&mut self, ch: Slot, timer: TimerId) {
        if let Some(chan) = self.chan_at(ch) {
            chan.timer = Some(timer);
        }
    }

    /// `len` of a channel: the number of buffered elements.
    pub fn chan_len(&mut self, ch: Slot) -> Slot {
        self.chan_at(ch).map_or(0, |c| if c.timer.is_some() { 0 } else { c.len })
    }

    /// `cap` of a channel.
    pub fn chan_cap(&mut self, ch: Slot) -> Slot {
        self.chan_at(ch).map_or(0, |c| if c.timer.is_some() { 0 } else { c.capacity })
    }

    /// `ch <- value`. A goroutine that waits here panics when the channel is closed.
    pub fn chan_send(&mut self, ch: Slot, value: &[Slot], layout: LayoutId, site: SiteId) -> Wait {
        if ch == 0 {
            return self.park(WaitReason::ChanSendNil, 0, site);
        }
        if self.try_send(ch, value, layout, site) || self.trapped {
            return Wait::Done;
        }
        let Some(copy) = self.private_copy(value, layout, site) else { return Wait::Done };
        let rare = self.state.current().rare();
        rare.value.clear();
        rare.value.extend_from_slice(&copy);
        rare.value_layout = Some(layout);
        let waiter = self.waiter(NO_CASE, NO_SLOT, NO_SLOT);
        if let Some(chan) = self.chan_at(ch) {
            chan.senders.queue.push_back(waiter);
        }
        self.park(WaitReason::ChanSend, ch, site)
    }

    /// `dst, ok = <-ch`; what is not wanted has no slot. The slots are the frame's.
    pub fn chan_recv(
        &mut self,
        ch: Slot,
        dst: Option<SlotId>,
        ok: Option<SlotId>,
        layout: LayoutId,
        site: SiteId,
        fr: &mut [Slot],
    ) -> Wait {
        if ch == 0 {
            return self.park(WaitReason::ChanReceiveNil, 0, site);
        }
        let out = dst.and_then(|dst| fr.get_mut(dst as usize..)).unwrap_or_default();
        if let Some(more) = self.try_recv(ch, layout, site, out) {
            if let Some(ok) = ok {
                write_slots(fr, ok, &[u64::from(more)]);
            }
            return Wait::Done;
        }
        if self.trapped {
            return Wait::Done;
        }
        let absolute = |slot: Option<SlotId>| slot.map_or(NO_SLOT, |slot| self.fp + slot);
        let waiter = self.waiter(NO_CASE, absolute(dst), absolute(ok));
        if let Some(chan) = self.chan_at(ch) {
            chan.receivers.queue.push_back(waiter);
        }
        self.park(WaitReason::ChanReceive, ch, site)
    }

    /// `close(ch)`
    pub fn chan_close(&mut self, ch: Slot, site: SiteId) {
        if ch == 0 {
            self.fail(site, Trap::Plain("close of nil channel"));
            return;
        }
        if !self.may_use(ch, site, "close of synctest channel from outside bubble") {
            return;
        }
        if self.chan_at(ch).is_none_or(|c| c.closed) {
            self.fail(site, Trap::Plain("close of closed channel"));
            return;
        }
        self.race_write(ch, 8, site);
        let Some(chan) = self.chan_at(ch) else { return };
        chan.closed = true;
        let layout = chan.layout;
        let receivers = std::mem::take(&mut chan.receivers.queue);
        let senders = std::mem::take(&mut chan.senders.queue);
        self.with_clocks(ch, |clocks, race| clocks.close(race));
        for (waiter, sends) in
            receivers.into_iter().map(|w| (w, false)).chain(senders.into_iter().map(|w| (w, true)))
        {
            if !self.state.goroutines.is_waiting(waiter.g, waiter.ticket) {
                continue;
            }
            let number = self.state.goroutines.get(waiter.g).number;
            self.with_clocks(ch, |clocks, race| clocks.wake_by_close(race, number));
            if sends {
                self.finish_wait(waiter, ch);
                self.ready(waiter.g, Wake::SendOnClosed);
            } else {
                let zero = Value::from_elem(0, self.layouts.get(layout).slots as usize);
                self.deliver(waiter, ch, &zero, false);
            }
        }
    }

    /// Sends if that needs no waiting; it may fail instead.
    pub(crate) fn try_send(
        &mut self,
        ch: Slot,
        value: &[Slot],
        layout: LayoutId,
        site: SiteId,
    ) -> bool {
        if !self.may_use(ch, site, "send on synctest channel from outside bubble") {
            return false;
        }
        self.race.read_again(ch, 8, site, &mut self.frames, &self.tables);
        let State { chans, goroutines, .. } = &mut self.state;
        let Some(chan) = chans.at(ch, self.mem.ld8(ch)) else { return false };
        if chan.closed {
            self.fail(site, Trap::Plain("send on closed channel"));
            return false;
        }
        let Some(receiver) = chan.receivers.next(goroutines) else {
            if chan.len >= chan.capacity {
                return false;
            }
            let (cell, layout, empty) = (chan.cell(chan.len), chan.layout, chan.elem_size == 0);
            chan.len += 1;
            if let Some(clocks) = &mut chan.clocks {
                clocks.send(&mut self.race);
            }
            if !empty {
                self.store_value(cell, layout, value);
            }
            return true;
        };
        if let Some(clocks) = &mut chan.clocks {
            let number = goroutines.get(receiver.g).number;
            if chan.capacity > 0 {
                clocks.send_to_parked(&mut self.race, number);
            } else {
                clocks.rendezvous(&mut self.race, number);
            }
        }
        if self.layouts.get(layout).boxed {
            let Some(copy) = self.private_copy(value, layout, site) else { return false };
            self.deliver(receiver, ch, &copy, true);
        } else {
            self.deliver(receiver, ch, value, true);
        }
        true
    }

    /// Receives if that needs no waiting: whether the value was sent. The value goes to the first of the slots, as far as there are
    /// any. A full memory gives the zero value with the trap set.
    pub(crate) fn try_recv(
        &mut self,
        ch: Slot,
        layout: LayoutId,
        site: SiteId,
        out: &mut [Slot],
    ) -> Option<bool> {
        if !self.may_use(ch, site, "receive on synctest channel from outside bubble") {
            return None;
        }
        let State { chans, goroutines, timers, .. } = &mut self.state;
        let chan = chans.at(ch, self.mem.ld8(ch))?;
        if chan.len > 0 {
            if let Some(timer) = chan.timer {
                self.race.sync(crate::race::Sync::Acquire, ch);
                timers.tick_taken(timer);
            }
            let taken = chan.take(goroutines, &mut self.race);
            self.take(ch, layout, site, taken, out);
            return Some(true);
        }
        if let Some(sender) = chan.senders.next(goroutines) {
            if let Some(clocks) = &mut chan.clocks {
                clocks.rendezvous(&mut self.race, goroutines.get(sender.g).number);
            }
            write_slots(out, 0, self.waiting_value(sender, layout));
            self.finish_wait(sender, ch);
            self.ready(sender.g, Wake::Normal);
            return Some(true);
        }
        if chan.closed {
            if let Some(clocks) = &mut chan.clocks {
                clocks.recv_closed(&mut self.race);
            }
            let slots = self.layouts.get(layout).slots as usize;
            out.iter_mut().take(slots).for_each(|slot| *slot = 0);
            return Some(false);
        }
        None
    }

    /// Takes the value of the oldest element out of its cell and fills the room with a waiting sender's.
    fn take(
        &mut self,
        ch: Slot,
        layout: LayoutId,
        site: SiteId,
        Taken { cell, size, sender }: Taken,
        out: &mut [Slot],
    ) {
        self.load_value(cell, layout, site, out);
        self.mem.zero(cell, size);
        let Some((sender, cell)) = sender else { return };
        if size > 0 {
            let sent = Value::from_slice(self.waiting_value(sender, layout));
            self.store_value(cell, layout, &sent);
        }
        self.finish_wait(sender, ch);
        self.ready(sender.g, Wake::Normal);
    }

    /// The timer of a channel fires: the time is received, buffered, or dropped.
    pub(crate) fn timer_send(&mut self, ch: Slot, value: &[Slot]) {
        let Some(timer) = self.chan_at(ch).and_then(|c| c.timer) else { return };
        let State { chans, goroutines, .. } = &mut self.state;
        let waiting = chans.at(ch, self.mem.ld8(ch)).and_then(|c| c.receivers.next(goroutines));
        if let Some(receiver) = waiting {
            let number = self.state.goroutines.get(receiver.g).number;
            self.race.acquire_for(number, ch);
            self.deliver(receiver, ch, value, true);
            self.state.timers.tick_taken(timer);
        } else if let Some(chan) = self.chan_at(ch)
            && chan.len < chan.capacity
        {
            let (cell, layout) = (chan.cell(chan.len), chan.layout);
            chan.len += 1;
            self.store_value(cell, layout, value);
        }
    }

    /// Drops what a timer has sent and nobody received; whether there was something.
    pub(crate) fn drain_timer_chan(&mut self, ch: Slot) -> bool {
        self.chan_at(ch).is_some_and(|chan| std::mem::take(&mut chan.len) > 0)
    }

    /// Whether somebody waits to receive.
    pub(crate) fn has_receiver(&mut self, ch: Slot) -> bool {
        let index = self.mem.ld8(ch);
        let chan = self.state.chans.all.get(index as usize).and_then(Option::as_ref);
        let goroutines = &self.state.goroutines;
        chan.is_some_and(|c| c.receivers.queue.iter().any(|w| goroutines.is_waiting(w.g, w.ticket)))
    }

    // ── values ──

    /// A value as it may be kept: a boxed one is copied, because its block may be the variable that it was read from.
    pub(crate) fn private_copy(
        &mut self,
        value: &[Slot],
        layout: LayoutId,
        site: SiteId,
    ) -> Option<Value> {
        let of = self.layouts.get(layout);
        if !of.boxed || value.first().is_none_or(|&from| from == 0) {
            return Some(Value::from_slice(value));
        }
        let size = of.size;
        let addr = self.alloc(layout, 1, site);
        if self.trapped {
            return None;
        }
        self.mem.copy(addr, value[0], size);
        Some(Value::from_elem(addr, 1))
    }

    /// A value from memory that will be overwritten, to the first of the slots.
    fn load_value(&mut self, addr: Addr, layout: LayoutId, site: SiteId, out: &mut [Slot]) {
        let of = self.layouts.get(layout);
        let (size, slots, boxed) = (of.size, of.slots as usize, of.boxed);
        let Some(out) = out.get_mut(..slots) else { return };
        if boxed {
            out[0] = self.alloc(layout, 1, site);
            self.mem.copy(out[0], addr, size);
        } else {
            self.load_parts(addr, layout, out);
        }
    }

    fn with_clocks(&mut self, ch: Slot, f: impl FnOnce(&mut ChanSync, &mut crate::race::Race)) {
        let index = self.mem.ld8(ch) as usize;
        if let Some(Some(chan)) = self.state.chans.all.get_mut(index)
            && let Some(clocks) = &mut chan.clocks
        {
            f(clocks, &mut self.race);
        }
    }
}

impl Chan {
    /// Takes the oldest element out of the buffer, in which there is one; a waiting sender's gets a cell at the end.
    fn take(&mut self, goroutines: &Goroutines, race: &mut Race) -> Taken {
        let cell = self.cell(0);
        self.len -= 1;
        self.head = if self.head + 1 < self.capacity { self.head + 1 } else { 0 };
        let sender = self.senders.next(goroutines);
        if let Some(clocks) = &mut self.clocks {
            match sender {
                None => clocks.recv(race),
                Some(sender) => clocks.recv_with_parked(race, goroutines.get(sender.g).number),
            }
        }
        let sender = sender.map(|sender| {
            self.len += 1;
            (sender, self.cell(self.len - 1))
        });
        Taken { cell, size: self.elem_size, sender }
    }

    /// Address of the `n`-th buffered element, or of where it goes.
    fn cell(&self, n: u64) -> Addr {
        let at = self.head + n;
        let at = if at < self.capacity { at } else { at - self.capacity };
        self.buffer + at * self.elem_size
    }

    pub(super) fn queue(&mut self, sends: bool) -> &mut WaitQueue {
        if sends { &mut self.senders } else { &mut self.receivers }
    }
}
