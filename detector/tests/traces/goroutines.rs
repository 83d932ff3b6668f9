//! Go statements, ends of goroutines, timers, finalizers.

use racewalk_detector::{Detector, GoroutineId, ROOT_CONTEXT};

use crate::trace::{X, g, trace};

#[test]
fn no_race_before_the_go_statement() {
    let pairs = trace(1, |t| {
        t.write(X, 10).go(1, 2);
        t.on(2).write(X, 20);
    });
    assert_eq!(pairs, []);
}

#[test]
fn race_after_the_go_statement() {
    let pairs = trace(1, |t| {
        t.go(1, 2);
        t.write(X, 10).on(2).write(X, 20);
    });
    assert_eq!(pairs, [(10, 20)]);
}

#[test]
fn no_race_through_two_go_statements() {
    let pairs = trace(1, |t| {
        t.write(X, 10).go(1, 2);
        t.on(2).go(2, 3);
        t.on(3).write(X, 30);
    });
    assert_eq!(pairs, []);
}

#[test]
fn race_between_siblings() {
    let pairs = trace(3, |t| {
        t.on(2).write(X, 20).on(3).write(X, 30);
    });
    assert_eq!(pairs, [(20, 30)]);
}

#[test]
fn race_with_a_goroutine_that_has_ended() {
    let pairs = trace(2, |t| {
        t.on(2).write(X, 20);
        t.d.finish(g(2));
        t.on(1).read(X, 10);
    });
    assert_eq!(pairs, [(20, 10)]);
}

#[test]
fn race_over_yielding_and_sleeping() {
    let pairs = trace(2, |t| {
        t.on(2).write(X, 20).on(1).on(2).on(1).read(X, 10);
    });
    assert_eq!(pairs, [(20, 10)]);
}

#[test]
fn no_race_while_unarmed() {
    let mut d = Detector::new();
    d.write(X, 8, 10, || unreachable!());
    assert!(!d.armed());
    assert_eq!(d.stats().n_shadow_cells, 0);
    d.spawn(GoroutineId(1), GoroutineId(2));
    assert!(d.armed());
    d.switch_to(GoroutineId(2));
    d.write(X, 8, 20, || ROOT_CONTEXT);
    assert!(!d.has_races());
}

#[test]
fn no_race_from_arming_a_timer_to_its_function() {
    let pairs = trace(1, |t| {
        t.d.arm();
        t.write(X, 10);
        let timer = t.d.new_sync();
        t.d.release(timer);
        t.d.spawn_detached(g(2));
        t.d.acquire_for(g(2), timer);
        t.on(2).write(X, 20);
    });
    assert_eq!(pairs, []);
}

#[test]
fn race_after_arming_a_timer() {
    let pairs = trace(1, |t| {
        t.d.arm();
        let timer = t.d.new_sync();
        t.d.release(timer);
        t.write(X, 10);
        t.d.spawn_detached(g(2));
        t.d.acquire_for(g(2), timer);
        t.on(2).write(X, 20);
    });
    assert_eq!(pairs, [(10, 20)]);
}

/// Starts the goroutine of a finalizer.
fn start_after_all(d: &mut Detector, finalizer: GoroutineId) {
    let past = d.new_sync();
    d.release_all(past);
    d.spawn_detached(finalizer);
    d.acquire_for(finalizer, past);
}

#[test]
fn no_race_before_a_finalizer() {
    let pairs = trace(3, |t| {
        t.write(X, 10).on(2).write(X + 8, 20);
        t.on(3).write(X + 16, 30);
        t.d.finish(g(3));
        start_after_all(&mut t.d, g(4));
        t.on(4).write(X, 40).write(X + 8, 41).write(X + 16, 42);
    });
    assert_eq!(pairs, []);
}

#[test]
fn race_with_a_finalizer() {
    let pairs = trace(2, |t| {
        t.on(2).write(X, 20);
        start_after_all(&mut t.d, g(3));
        t.write(X, 21).on(3).write(X, 30);
        start_after_all(&mut t.d, g(4));
        t.on(4).write(X, 40).on(3).write(X, 31);
    });
    assert_eq!(pairs, [(21, 30), (40, 31)]);
}

/// The parent has joined the first child, so the second may live in its clock slot.
#[test]
fn a_slot_is_handed_on_when_its_past_is_known() {
    let mut d = Detector::new();
    let done = d.new_sync();
    for child in 2..1000 {
        d.spawn(g(1), g(child));
        d.switch_to(g(child));
        d.write(X, 8, child, || ROOT_CONTEXT);
        d.release_merge(done);
        d.finish(g(child));
        d.switch_to(g(1));
        d.acquire(done);
    }
    assert_eq!(d.take_races(), []);
    assert_eq!(d.stats().n_clock_slots, 2);
}

/// Nobody has waited for the first child, so its slot stays its own.
#[test]
fn race_between_goroutines_that_never_overlap() {
    let mut d = Detector::new();
    for child in [2, 3] {
        d.spawn(g(1), g(child));
        d.switch_to(g(child));
        d.write(X, 8, child, || ROOT_CONTEXT);
        d.finish(g(child));
        d.switch_to(g(1));
    }
    assert_eq!(d.take_races().len(), 1);
    assert_eq!(d.stats().n_clock_slots, 3);
}

/// The second goroutine of the slot accesses nothing; the third must still know the first.
#[test]
fn race_with_the_last_but_one_life_of_a_slot() {
    let mut d = Detector::new();
    let done = d.new_sync();
    d.spawn(g(1), g(2));
    d.spawn(g(1), g(3));
    d.switch_to(g(2));
    d.write(X, 8, 20, || ROOT_CONTEXT);
    d.release(done);
    d.finish(g(2));
    d.switch_to(g(1));
    d.acquire(done);
    d.spawn(g(1), g(4));
    d.finish(g(4));
    d.switch_to(g(3));
    d.spawn(g(3), g(5));
    d.switch_to(g(5));
    d.write(X, 8, 50, || ROOT_CONTEXT);
    assert_eq!(d.take_races().len(), 1);
}

#[test]
fn moments_are_known_once_they_are_published() {
    let mut d = Detector::new();
    d.spawn(g(1), g(2));
    let var = d.new_sync();
    let moment = d.epoch_now();
    assert!(d.happened_before(moment));
    d.switch_to(g(2));
    assert!(!d.happened_before(moment));
    d.switch_to(g(1));
    d.release(var);
    d.switch_to(g(2));
    d.acquire(var);
    assert!(d.happened_before(moment));
    d.finish(g(2));
    assert!(!d.happened_before(moment));
    let never = d.epoch_now();
    d.switch_to(g(1));
    assert!(!d.happened_before(never));
}
