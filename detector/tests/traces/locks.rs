//! Mutex, RWMutex, WaitGroup and Once, built of sync vars as the memory model has them.

use crate::trace::{OBJECT, X, Y, trace};

#[test]
fn no_race_under_one_mutex() {
    let pairs = trace(2, |t| {
        let mu = t.lock_var();
        t.on(1).lock(mu).write(X, 10).unlock(mu).on(2).lock(mu).write(X, 20).unlock(mu);
    });
    assert_eq!(pairs, []);
}

#[test]
fn race_under_two_mutexes() {
    let pairs = trace(2, |t| {
        let (a, b) = (t.lock_var(), t.lock_var());
        t.on(1).lock(a).write(X, 10).unlock(a).on(2).lock(b).write(X, 20).unlock(b);
    });
    assert_eq!(pairs, [(10, 20)]);
}

/// A TryLock that fails acquires nothing.
#[test]
fn race_after_a_failed_try_lock() {
    let pairs = trace(2, |t| {
        let mu = t.lock_var();
        t.on(1).write(X, 10).lock(mu).on(2).write(X, 20);
    });
    assert_eq!(pairs, [(10, 20)]);
}

/// Waiting for a lock publishes nothing to its holder.
#[test]
fn race_from_waiter_to_holder() {
    let pairs = trace(2, |t| {
        let mu = t.lock_var();
        t.on(1).lock(mu).on(2).write(X, 20).on(1).write(X, 10).unlock(mu).on(2).lock(mu);
    });
    assert_eq!(pairs, [(20, 10)]);
}

/// The n-th Unlock precedes every later Lock, also when somebody else unlocked in between.
#[test]
fn no_race_with_an_unlock_by_a_stranger_in_between() {
    let pairs = trace(3, |t| {
        let mu = t.lock_var();
        t.on(1).lock(mu).write(X, 10).unlock(mu).lock(mu);
        t.on(2).unlock(mu).on(3).lock(mu).write(X, 30);
    });
    assert_eq!(pairs, []);
}

/// What merging keeps, replacing would lose.
#[test]
fn race_where_a_stranger_replaces_what_was_released() {
    let pairs = trace(3, |t| {
        let var = t.d.new_sync();
        t.on(1).write(X, 10).d.release(var);
        t.on(2).d.release(var);
        t.on(3).d.acquire(var);
        t.write(X, 30);
    });
    assert_eq!(pairs, [(10, 30)]);
}

#[test]
fn no_race_from_write_unlock_to_read_lock() {
    let pairs = trace(2, |t| {
        let mu = t.lock_var();
        t.on(1).lock(mu).write(X, 10).unlock(mu).on(2).read_lock(mu).read(X, 20).read_unlock(mu);
    });
    assert_eq!(pairs, []);
}

#[test]
fn no_race_from_read_unlock_to_lock() {
    let pairs = trace(3, |t| {
        let mu = t.lock_var();
        t.on(2).read_lock(mu).read(X, 20).read_unlock(mu);
        t.on(3).read_lock(mu).read(X, 30).read_unlock(mu).on(1).lock(mu).write(X, 10).unlock(mu);
    });
    assert_eq!(pairs, []);
}

#[test]
fn race_from_read_unlock_to_read_lock() {
    let pairs = trace(2, |t| {
        let mu = t.lock_var();
        t.on(1).read_lock(mu).write(X, 10).read_unlock(mu).on(2).read_lock(mu).write(X, 20);
    });
    assert_eq!(pairs, [(10, 20)]);
}

#[test]
fn race_without_the_read_lock() {
    let pairs = trace(2, |t| {
        let mu = t.lock_var();
        t.on(1).lock(mu).write(X, 10).unlock(mu).on(2).read(X, 20);
    });
    assert_eq!(pairs, [(10, 20)]);
}

#[test]
fn no_race_from_done_to_wait() {
    let pairs = trace(3, |t| {
        let wg = t.d.new_sync();
        t.on(2).write(X, 20).d.release_merge(wg);
        t.on(3).write(Y, 30).d.release_merge(wg);
        t.on(1).d.acquire(wg);
        t.write(X, 10).write(Y, 11);
    });
    assert_eq!(pairs, []);
}

#[test]
fn race_after_done() {
    let pairs = trace(2, |t| {
        let wg = t.d.new_sync();
        t.on(2).d.release_merge(wg);
        t.write(X, 20).on(1).d.acquire(wg);
        t.write(X, 10);
    });
    assert_eq!(pairs, [(20, 10)]);
}

#[test]
fn race_from_done_to_done() {
    let pairs = trace(3, |t| {
        let wg = t.d.new_sync();
        t.on(2).write(X, 20).d.release_merge(wg);
        t.on(3).d.release_merge(wg);
        t.write(X, 30);
    });
    assert_eq!(pairs, [(20, 30)]);
}

#[test]
fn no_race_with_a_done_of_an_earlier_round() {
    let pairs = trace(3, |t| {
        let wg = t.d.new_sync();
        t.on(2).write(X, 20).d.release_merge(wg);
        t.on(1).d.acquire(wg);
        t.on(1).d.release_merge(wg);
        t.on(3).d.acquire(wg);
        t.write(X, 30);
    });
    assert_eq!(pairs, []);
}

/// The first Add reads a hidden location, a Wait that blocks first writes it.
#[test]
fn race_between_first_add_and_wait() {
    let pairs = trace(2, |t| {
        t.on(2).read(OBJECT, 20).on(1).write(OBJECT, 10);
    });
    assert_eq!(pairs, [(20, 10)]);
}

#[test]
fn no_race_between_adds_or_after_an_ordered_add() {
    let pairs = trace(2, |t| {
        t.on(2).read(OBJECT, 20).on(1).read(OBJECT, 10);
        t.on(2).meet(1).on(1).write(OBJECT, 11);
    });
    assert_eq!(pairs, []);
}

#[test]
fn no_race_from_the_first_do_to_every_do() {
    let pairs = trace(3, |t| {
        let once = t.d.new_sync();
        t.on(1).write(X, 10).write(Y, 11).d.release(once);
        t.on(2).d.acquire(once);
        t.read(X, 20).on(3).d.acquire(once);
        t.read(Y, 30);
    });
    assert_eq!(pairs, []);
}

#[test]
fn race_through_a_later_do_which_releases_nothing() {
    let pairs = trace(3, |t| {
        let once = t.d.new_sync();
        t.on(1).d.release(once);
        t.on(2).write(X, 20).d.acquire(once);
        t.on(3).d.acquire(once);
        t.read(X, 30);
    });
    assert_eq!(pairs, [(20, 30)]);
}
