//! Channels: rendezvous, buffer slots, close.

use racewalk_detector::ChanClocks;

use crate::trace::{OBJECT, X, Y, g, trace};

#[test]
fn no_race_over_an_unbuffered_channel_either_way() {
    let pairs = trace(2, |t| {
        t.on(1).write(X, 10).on(2).write(Y, 20).meet(1).write(X, 21).on(1).write(Y, 11);
    });
    assert_eq!(pairs, []);
}

#[test]
fn race_after_the_rendezvous() {
    let pairs = trace(2, |t| {
        t.on(1).write(X, 10).on(2).meet(1).write(Y, 20).on(1).write(Y, 11);
    });
    assert_eq!(pairs, [(20, 11)]);
}

#[test]
fn no_race_from_send_to_its_receive() {
    let pairs = trace(2, |t| {
        let mut chan = ChanClocks::new(3);
        t.on(1).write(X, 10).send(&mut chan).on(2).recv(&mut chan).write(X, 20);
    });
    assert_eq!(pairs, []);
}

#[test]
fn race_from_receive_to_its_send() {
    let pairs = trace(2, |t| {
        let mut chan = ChanClocks::new(3);
        t.on(2).write(X, 20).on(1).send(&mut chan).on(2).recv(&mut chan).on(1).write(X, 10);
    });
    assert_eq!(pairs, [(20, 10)]);
}

#[test]
fn no_race_from_receive_to_the_send_that_needed_its_room() {
    let pairs = trace(2, |t| {
        let mut chan = ChanClocks::new(1);
        t.on(1).send(&mut chan).on(2).write(X, 20).recv(&mut chan);
        t.on(1).send(&mut chan).write(X, 10);
    });
    assert_eq!(pairs, []);
}

#[test]
fn race_when_there_was_room_already() {
    let pairs = trace(2, |t| {
        let mut chan = ChanClocks::new(2);
        t.on(1).send(&mut chan).on(2).write(X, 20).recv(&mut chan);
        t.on(1).send(&mut chan).write(X, 10);
    });
    assert_eq!(pairs, [(20, 10)]);
}

#[test]
fn race_between_slots() {
    let pairs = trace(3, |t| {
        let mut chan = ChanClocks::new(2);
        t.on(1).write(X, 10).send(&mut chan).on(2).send(&mut chan);
        t.on(2).recv(&mut chan).on(3).recv(&mut chan).write(X, 30);
    });
    assert_eq!(pairs, [(10, 30)]);
}

/// A sends, R receives, B sends into the same slot: A before R and R before B, but not A before B.
#[test]
fn race_across_a_slot_that_is_not_cumulative() {
    let pairs = trace(3, |t| {
        let mut chan = ChanClocks::new(1);
        t.on(1).write(X, 10).send(&mut chan).on(2).write(Y, 20).recv(&mut chan);
        t.on(3).send(&mut chan).read(Y, 30).write(X, 31);
    });
    assert_eq!(pairs, [(10, 31)]);
}

#[test]
fn no_race_to_a_receiver_that_was_parked_on_a_buffered_channel() {
    let pairs = trace(2, |t| {
        let mut chan = ChanClocks::new(1);
        t.on(1).write(X, 10);
        chan.send_to_parked(&mut t.d, g(2));
        t.on(2).write(X, 20);
    });
    assert_eq!(pairs, []);
}

#[test]
fn race_from_a_parked_receiver_to_its_sender() {
    let pairs = trace(2, |t| {
        let mut chan = ChanClocks::new(1);
        t.on(2).write(X, 20).on(1);
        chan.send_to_parked(&mut t.d, g(2));
        t.write(X, 10);
    });
    assert_eq!(pairs, [(20, 10)]);
}

#[test]
fn no_race_from_receiver_to_a_sender_parked_on_a_full_channel() {
    let pairs = trace(2, |t| {
        let mut chan = ChanClocks::new(1);
        t.on(1).send(&mut chan).on(2).write(X, 20);
        chan.recv_with_parked(&mut t.d, g(1));
        t.on(1).write(X, 10);
    });
    assert_eq!(pairs, []);
}

/// The receiver takes the buffered element and learns nothing of the parked sender.
#[test]
fn race_from_a_parked_sender_to_the_receiver() {
    let pairs = trace(2, |t| {
        let mut chan = ChanClocks::new(1);
        t.on(1).send(&mut chan).write(X, 10).on(2);
        chan.recv_with_parked(&mut t.d, g(1));
        t.write(X, 20);
    });
    assert_eq!(pairs, [(10, 20)]);
}

#[test]
fn no_race_from_a_parked_sender_to_the_receiver_of_its_element() {
    let pairs = trace(2, |t| {
        let mut chan = ChanClocks::new(1);
        t.on(1).send(&mut chan).write(X, 10).on(2);
        chan.recv_with_parked(&mut t.d, g(1));
        t.recv(&mut chan).write(X, 20);
    });
    assert_eq!(pairs, []);
}

#[test]
fn no_race_from_close_to_a_receive_of_the_zero_value() {
    let pairs = trace(2, |t| {
        let mut chan = ChanClocks::new(1);
        t.on(1).write(X, 10).close(&mut chan).on(2);
        chan.recv_closed(&mut t.d);
        t.write(X, 20);
    });
    assert_eq!(pairs, []);
}

#[test]
fn no_race_from_close_to_those_it_wakes() {
    let pairs = trace(2, |t| {
        let mut chan = ChanClocks::new(0);
        t.on(1).write(X, 10).close(&mut chan);
        chan.wake_by_close(&mut t.d, g(2));
        t.on(2).write(X, 20);
    });
    assert_eq!(pairs, []);
}

#[test]
fn race_after_close() {
    let pairs = trace(2, |t| {
        let mut chan = ChanClocks::new(0);
        t.on(1).close(&mut chan).write(X, 10);
        chan.wake_by_close(&mut t.d, g(2));
        t.on(2).write(X, 20);
    });
    assert_eq!(pairs, [(10, 20)]);
}

#[test]
fn race_when_a_buffered_value_is_received_after_close() {
    let pairs = trace(3, |t| {
        let mut chan = ChanClocks::new(1);
        t.on(1).write(Y, 10).send(&mut chan).on(3).write(X, 30).close(&mut chan);
        t.on(2).recv(&mut chan).read(Y, 20).read(X, 21);
    });
    assert_eq!(pairs, [(30, 21)]);
}

/// A send reads the channel object before anything else, close writes it.
#[test]
fn race_between_send_and_close() {
    let pairs = trace(2, |t| {
        let mut chan = ChanClocks::new(1);
        t.on(1).read(OBJECT, 10).send(&mut chan).on(2).write(OBJECT, 20).close(&mut chan);
    });
    assert_eq!(pairs, [(10, 20)]);
}

#[test]
fn no_race_between_send_and_close_after_its_receive() {
    let pairs = trace(2, |t| {
        let mut chan = ChanClocks::new(1);
        t.on(1).read(OBJECT, 10).send(&mut chan);
        t.on(2).recv(&mut chan).write(OBJECT, 20).close(&mut chan);
    });
    assert_eq!(pairs, []);
}

#[test]
fn no_race_between_sends_or_between_receive_and_close() {
    let pairs = trace(3, |t| {
        let mut chan = ChanClocks::new(4);
        t.on(1).read(OBJECT, 10).send(&mut chan).on(2).read(OBJECT, 20).send(&mut chan);
        t.on(3).recv(&mut chan).recv(&mut chan).write(OBJECT, 30).close(&mut chan);
    });
    assert_eq!(pairs, []);
}

/// Closing twice panics before it touches or orders anything.
#[test]
fn race_past_a_second_close() {
    let pairs = trace(3, |t| {
        let mut chan = ChanClocks::new(0);
        t.on(1).close(&mut chan).on(2).write(X, 20).on(3);
        chan.recv_closed(&mut t.d);
        t.read(X, 30);
    });
    assert_eq!(pairs, [(20, 30)]);
}

#[test]
fn a_channel_gives_its_sync_vars_back() {
    trace(2, |t| {
        let mut chan = ChanClocks::new(2);
        t.on(1).write(X, 10).send(&mut chan).send(&mut chan).close(&mut chan);
        let before = t.d.new_sync();
        chan.free(&mut t.d);
        let reused = [t.d.new_sync(), t.d.new_sync(), t.d.new_sync()];
        assert!(reused.iter().all(|&var| var < before));
        for var in reused {
            t.on(2);
            t.d.acquire(var);
        }
        t.write(X, 20);
        assert_eq!(t.pairs(), [(10, 20)], "a reused sync var is empty");
    });
}
