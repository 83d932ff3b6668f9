//! Channel clocks: a sync var per buffer slot and one for `close`.
//!
//! ```text
//!   element k uses slot k mod C
//!   send k ──swap──▶ slot ──swap──▶ receive k ──▶ slot ──swap──▶ send k + C completes
//! ```
//!
//! Both sides swap, so a slot hands on the past of its last user only: a receive learns of its
//! send, a send of the receive that made room, and neither of what the other has just learned in
//! the same step. An unbuffered channel has no slots, the two sides meet ([`Detector::join`]).
//! Elements of size zero are like any others.
//!
//! The hidden accesses of the channel object (a send reads it, a close writes it) are
//! ordinary [`read`](Detector::read)s and [`write`](Detector::write)s by the caller.
//!
//! Cost: slots get their sync vars when first used, so a large buffer that stays empty is free.

use crate::detector::Detector;
use crate::goroutines::GoroutineId;
use crate::sync_var::SyncId;

/// The clocks of one channel. Sends and receives are told in the order in which they take effect.
#[derive(Debug)]
pub struct ChanClocks {
    capacity: u64,
    slots: Vec<SyncId>,
    /// The slots of the next send and the next receive.
    send_at: u64,
    receive_at: u64,
    closed: Option<SyncId>,
}

impl ChanClocks {
    /// The clocks of `make(chan T, capacity)`.
    #[must_use]
    pub fn new(capacity: u64) -> Self {
        Self { capacity, slots: Vec::new(), send_at: 0, receive_at: 0, closed: None }
    }

    /// Frees the channel's sync vars.
    pub fn free(self, detector: &mut Detector) {
        for var in self.slots.into_iter().chain(self.closed) {
            detector.free_sync(var);
        }
    }

    /// Unbuffered: the running goroutine meets `parked`, whichever of them sends.
    pub fn rendezvous(&mut self, detector: &mut Detector, parked: GoroutineId) {
        if let Some(running) = detector.running() {
            detector.join(running, parked);
        }
    }

    /// Buffered: the running goroutine puts an element into the buffer.
    pub fn send(&mut self, detector: &mut Detector) {
        let slot = self.next_send_slot(detector);
        detector.swap(slot);
    }

    /// Buffered: the running goroutine takes an element out of the buffer, closed or not.
    pub fn recv(&mut self, detector: &mut Detector) {
        let slot = self.next_recv_slot(detector);
        detector.swap(slot);
    }

    /// Buffered: the running goroutine sends while `receiver` is parked. As if it had sent to the
    /// buffer, and `receiver` then received.
    pub fn send_to_parked(&mut self, detector: &mut Detector, receiver: GoroutineId) {
        self.send(detector);
        let slot = self.next_recv_slot(detector);
        detector.swap_for(receiver, slot);
    }

    /// Buffered and full: the running goroutine receives while `sender` is parked. As if it had
    /// received from the buffer, and `sender` then sent into the room this made.
    pub fn recv_with_parked(&mut self, detector: &mut Detector, sender: GoroutineId) {
        self.recv(detector);
        let slot = self.next_send_slot(detector);
        detector.swap_for(sender, slot);
    }

    /// The running goroutine closes the channel. Everybody parked on it is then
    /// [woken](Self::wake_by_close).
    pub fn close(&mut self, detector: &mut Detector) {
        let var = *self.closed.get_or_insert_with(|| detector.new_sync());
        detector.release(var);
    }

    /// `parked`, which waited to send or receive, is woken because the channel was closed.
    pub fn wake_by_close(&mut self, detector: &mut Detector, parked: GoroutineId) {
        if let Some(var) = self.closed {
            detector.acquire_for(parked, var);
        }
    }

    /// The running goroutine receives the zero value from a channel that is closed and drained.
    pub fn recv_closed(&mut self, detector: &mut Detector) {
        if let Some(var) = self.closed {
            detector.acquire(var);
        }
    }

    #[inline]
    fn next_send_slot(&mut self, detector: &mut Detector) -> SyncId {
        let at = self.send_at;
        self.send_at = self.after(at);
        self.slot(at, detector)
    }

    #[inline]
    fn next_recv_slot(&mut self, detector: &mut Detector) -> SyncId {
        let at = self.receive_at;
        self.receive_at = self.after(at);
        self.slot(at, detector)
    }

    /// The slot after another one. A channel without capacity is treated as one of capacity one.
    fn after(&self, at: u64) -> u64 {
        if at + 1 < self.capacity { at + 1 } else { 0 }
    }

    #[inline]
    fn slot(&mut self, at: u64, detector: &mut Detector) -> SyncId {
        match self.slots.get(at as usize) {
            Some(&slot) => slot,
            None => self.new_slot(at as usize, detector),
        }
    }

    #[cold]
    fn new_slot(&mut self, at: usize, detector: &mut Detector) -> SyncId {
        self.slots.resize_with(at + 1, || detector.new_sync());
        self.slots[at]
    }
}
