//! Atomic operations: the order they give, and the accesses they are.

use racewalk_detector::{AtomicAccess, Detector, ROOT_CONTEXT, SyncId};

use crate::trace::{OBJECT, X, trace};

fn at(var: SyncId, site: u32) -> AtomicAccess {
    AtomicAccess { var, addr: OBJECT, width: 8, site }
}

fn load(d: &mut Detector, var: SyncId, site: u32) {
    d.atomic_load(at(var, site), || ROOT_CONTEXT);
}

fn store(d: &mut Detector, var: SyncId, site: u32) {
    d.atomic_store(at(var, site), || ROOT_CONTEXT);
}

fn add(d: &mut Detector, var: SyncId, site: u32) {
    d.atomic_rmw(at(var, site), || ROOT_CONTEXT);
}

#[test]
fn no_race_from_store_to_load() {
    let pairs = trace(2, |t| {
        let var = t.d.new_sync();
        store(&mut t.on(1).write(X, 10).d, var, 11);
        load(&mut t.on(2).d, var, 20);
        t.write(X, 21);
    });
    assert_eq!(pairs, []);
}

#[test]
fn race_from_load_to_store() {
    let pairs = trace(2, |t| {
        let var = t.d.new_sync();
        load(&mut t.on(1).write(X, 10).d, var, 11);
        store(&mut t.on(2).d, var, 20);
        t.write(X, 21);
    });
    assert_eq!(pairs, [(10, 21)]);
}

#[test]
fn race_from_store_to_store() {
    let pairs = trace(2, |t| {
        let var = t.d.new_sync();
        store(&mut t.on(1).write(X, 10).d, var, 11);
        store(&mut t.on(2).d, var, 20);
        t.write(X, 21);
    });
    assert_eq!(pairs, [(10, 21)]);
}

#[test]
fn race_when_a_store_replaces_what_another_released() {
    let pairs = trace(3, |t| {
        let var = t.d.new_sync();
        store(&mut t.on(1).write(X, 10).d, var, 11);
        store(&mut t.on(2).d, var, 20);
        load(&mut t.on(3).d, var, 30);
        t.write(X, 31);
    });
    assert_eq!(pairs, [(10, 31)]);
}

#[test]
fn no_race_when_an_add_keeps_what_another_released() {
    let pairs = trace(3, |t| {
        let var = t.d.new_sync();
        store(&mut t.on(1).write(X, 10).d, var, 11);
        add(&mut t.on(2).d, var, 20);
        load(&mut t.on(3).d, var, 30);
        t.write(X, 31);
    });
    assert_eq!(pairs, []);
}

#[test]
fn no_race_from_add_to_add() {
    let pairs = trace(2, |t| {
        let var = t.d.new_sync();
        add(&mut t.on(1).write(X, 10).d, var, 11);
        add(&mut t.on(2).d, var, 20);
        t.write(X, 21);
    });
    assert_eq!(pairs, []);
}

#[test]
fn no_race_from_store_to_a_failed_compare_and_swap() {
    let pairs = trace(2, |t| {
        let var = t.d.new_sync();
        store(&mut t.on(1).write(X, 10).d, var, 11);
        t.on(2).d.atomic_failed_cas(at(var, 20), || ROOT_CONTEXT);
        t.write(X, 21);
    });
    assert_eq!(pairs, []);
}

#[test]
fn race_from_a_failed_compare_and_swap_to_load() {
    let pairs = trace(2, |t| {
        let var = t.d.new_sync();
        t.on(1).write(X, 10).d.atomic_failed_cas(at(var, 11), || ROOT_CONTEXT);
        load(&mut t.on(2).d, var, 20);
        t.write(X, 21);
    });
    assert_eq!(pairs, [(10, 21)]);
}

#[test]
fn race_between_a_failed_compare_and_swap_and_a_read() {
    let pairs = trace(2, |t| {
        let var = t.d.new_sync();
        t.on(1).d.atomic_failed_cas(at(var, 10), || ROOT_CONTEXT);
        t.on(2).read(OBJECT, 20);
    });
    assert_eq!(pairs, [(10, 20)]);
}

#[test]
fn race_over_another_variable() {
    let pairs = trace(2, |t| {
        let (a, b) = (t.d.new_sync(), t.d.new_sync());
        store(&mut t.on(1).write(X, 10).d, a, 11);
        load(&mut t.on(2).d, b, 20);
        t.write(X, 21);
    });
    assert_eq!(pairs, [(10, 21)]);
}

/// The add is ordered after the store it observes and before the load that observes it, so neither
/// the plain write before nor the plain read after races with it.
#[test]
fn no_race_between_an_add_and_plain_accesses_ordered_by_it() {
    let pairs = trace(3, |t| {
        let var = t.d.new_sync();
        store(&mut t.on(1).write(OBJECT, 10).d, var, 11);
        add(&mut t.on(2).d, var, 20);
        load(&mut t.on(3).d, var, 30);
        t.read(OBJECT, 31);
    });
    assert_eq!(pairs, []);
}

/// Unordered stores by two goroutines both race with a later plain write.
#[test]
fn race_with_every_unordered_store() {
    let pairs = trace(3, |t| {
        let (a, b) = (t.d.new_sync(), t.d.new_sync());
        store(&mut t.on(2).d, a, 20);
        store(&mut t.on(3).d, b, 30);
        t.on(1).write(OBJECT, 10);
    });
    assert_eq!(pairs, [(20, 10), (30, 10)]);
}
