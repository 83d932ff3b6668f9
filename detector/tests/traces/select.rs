//! Select: the chosen case is an ordinary send or receive, the others give no order; a send case
//! that was polled has read its channel.

use racewalk_detector::ChanClocks;

use crate::trace::{OBJECT, X, trace};

const OTHER_OBJECT: u64 = OBJECT + 16;

#[test]
fn no_race_through_the_chosen_case() {
    let pairs = trace(2, |t| {
        let (mut chosen, mut other) = (ChanClocks::new(1), ChanClocks::new(1));
        t.on(1).write(X, 10).send(&mut chosen).send(&mut other);
        t.on(2).recv(&mut chosen).write(X, 20);
    });
    assert_eq!(pairs, []);
}

#[test]
fn race_through_a_case_not_chosen() {
    let pairs = trace(2, |t| {
        let (mut chosen, mut other) = (ChanClocks::new(1), ChanClocks::new(1));
        t.on(1).send(&mut chosen).write(X, 10).send(&mut other);
        t.on(2).recv(&mut chosen).write(X, 20);
    });
    assert_eq!(pairs, [(10, 20)]);
}

#[test]
fn race_between_close_and_a_polled_send_case() {
    let pairs = trace(2, |t| {
        let mut chosen = ChanClocks::new(1);
        t.on(1).read(OTHER_OBJECT, 10).read(OBJECT, 11).send(&mut chosen);
        t.on(2).write(OTHER_OBJECT, 20);
    });
    assert_eq!(pairs, [(10, 20)]);
}

#[test]
fn no_race_between_close_and_a_send_case_not_polled() {
    let pairs = trace(2, |t| {
        let mut chosen = ChanClocks::new(1);
        t.on(1).read(OBJECT, 11).send(&mut chosen).on(2).write(OTHER_OBJECT, 20);
    });
    assert_eq!(pairs, []);
}

#[test]
fn race_past_a_default_case() {
    let pairs = trace(2, |t| {
        t.on(1).write(X, 10).on(2).write(X, 20);
    });
    assert_eq!(pairs, [(10, 20)]);
}
