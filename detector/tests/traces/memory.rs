//! Cells, blocks and reports: widths, ranges, forgetting, deduplication, compaction.

use racewalk_detector::{AccessKind, Call, ContextTable, Detector, PAGE_SIZE, ROOT_CONTEXT};

use crate::trace::{X, Y, g, trace};

#[test]
fn race_names_both_sides() {
    let mut d = Detector::new();
    let mut contexts = ContextTable::new();
    let [first, second] = [5, 6].map(|site| Call { function: 1, site });
    d.spawn(g(1), g(2));
    d.write(X, 8, 10, || contexts.intern(ROOT_CONTEXT, first));
    d.switch_to(g(2));
    d.read(X, 8, 20, || contexts.intern(ROOT_CONTEXT, second));
    let races = d.take_races();
    let (prior, current) = (races[0].prior, races[0].current);
    assert_eq!((prior.kind, current.kind), (AccessKind::Write, AccessKind::Read));
    assert_eq!((prior.goroutine, current.goroutine), (g(1), g(2)));
    assert_eq!((prior.site, current.site), (10, 20));
    assert_eq!((prior.addr, prior.width), (X, 8));
    assert_eq!((current.addr, current.width), (X, 8));
    assert_eq!(contexts.stack(prior.context).collect::<Vec<_>>(), [first]);
    assert_eq!(contexts.stack(current.context).collect::<Vec<_>>(), [second]);
    assert!(d.epoch_now() == current.epoch && prior.epoch != current.epoch);
}

#[test]
fn race_is_reported_once_whatever_the_address_and_order() {
    let pairs = trace(2, |t| {
        t.on(1).write(X, 10).write(Y, 20).on(2).write(X, 20).write(Y, 10);
        assert_eq!(t.d.n_reported(), 1);
    });
    assert_eq!(pairs, [(10, 20)]);
}

#[test]
fn race_is_reported_again_from_another_context() {
    let mut d = Detector::new();
    d.spawn(g(1), g(2));
    d.write(X, 8, 10, || 1);
    d.write(Y, 8, 10, || 2);
    d.switch_to(g(2));
    d.write(X, 8, 20, || 3);
    d.write(Y, 8, 20, || 3);
    assert_eq!(d.n_reported(), 2);
}

/// `x++` in two goroutines: one site reads and writes.
#[test]
fn race_of_two_increments_is_one_report() {
    let pairs = trace(2, |t| {
        t.on(1).read(X, 10).write(X, 10).on(2).read(X, 10).write(X, 10);
    });
    assert_eq!(pairs, [(10, 10)]);
}

/// A race does not end the checking of its cell, and unordered writes are all remembered.
#[test]
fn race_with_every_unordered_write() {
    let pairs = trace(4, |t| {
        t.on(2).write(X, 20).on(3).write(X, 30).on(4).write(X, 40);
        t.on(1).meet(4).read(X, 10);
    });
    assert_eq!(pairs, [(20, 30), (20, 40), (30, 40), (20, 10), (30, 10)]);
}

#[test]
fn race_with_every_concurrent_reader() {
    let pairs = trace(40, |t| {
        for reader in 2..=40 {
            t.on(reader).read(X, reader);
        }
        t.on(1).meet(7).write(X, 1);
    });
    let expected: Vec<_> =
        (2..=40).filter(|&reader| reader != 7).map(|reader| (reader, 1)).collect();
    assert_eq!(pairs, expected);
}

#[test]
fn no_race_after_concurrent_readers_were_joined() {
    let pairs = trace(40, |t| {
        for reader in 2..=40 {
            t.on(reader).read(X, reader);
        }
        for reader in 2..=40 {
            t.on(1).meet(reader);
        }
        t.write(X, 1).go(1, 41);
        t.on(41).read(X, 41);
    });
    assert_eq!(pairs, []);
}

/// Cells of two bytes: neighbors are independent, overlaps are not.
#[test]
fn race_only_where_accesses_overlap() {
    let overlaps = |a: (u64, u32), b: (u64, u32)| {
        let mut d = Detector::new();
        d.set_granule(1, 1, 1);
        d.spawn(g(1), g(2));
        d.write(X + a.0, a.1, 10, || ROOT_CONTEXT);
        d.switch_to(g(2));
        d.write(X + b.0, b.1, 20, || ROOT_CONTEXT);
        d.has_races()
    };
    assert!(!overlaps((0, 2), (2, 2)));
    assert!(!overlaps((0, 4), (4, 4)));
    assert!(overlaps((0, 8), (6, 2)));
    assert!(overlaps((4, 2), (0, 8)));
    assert!(!overlaps((0, 0), (0, 8)), "an access of no bytes is none");
}

#[test]
fn race_with_part_of_a_range() {
    for (offset, races) in [(0, false), (8, true), (PAGE_SIZE, true), (2 * PAGE_SIZE + 8, false)] {
        let mut d = Detector::new();
        d.spawn(g(1), g(2));
        d.write_range(X + 8, 2 * PAGE_SIZE, 10, || ROOT_CONTEXT);
        d.switch_to(g(2));
        d.read(X + offset, 8, 20, || ROOT_CONTEXT);
        assert_eq!(d.has_races(), races, "offset {offset}");
    }
}

#[test]
fn no_race_with_the_former_life_of_a_block() {
    let pairs = trace(3, |t| {
        t.on(1).write(X, 10).write(Y, 11).on(2).read(Y, 20).on(3).read(Y, 30);
        t.d.take_races();
        t.d.forget(X, Y + 8 - X);
        t.on(2).write(X, 21).write(Y, 22);
    });
    assert_eq!(pairs, []);
}

#[test]
fn no_race_with_the_former_life_of_a_page() {
    let mut d = Detector::new();
    d.spawn(g(1), g(2));
    d.write(X, 8, 10, || ROOT_CONTEXT);
    d.set_granule(1, 1, 0);
    d.switch_to(g(2));
    d.write(X, 1, 20, || ROOT_CONTEXT);
    assert!(!d.has_races());
    d.switch_to(g(1));
    d.write(X + 1, 1, 11, || ROOT_CONTEXT);
    assert!(!d.has_races(), "bytes are independent now");
}

#[test]
fn context_is_computed_for_recorded_accesses_only() {
    let mut d = Detector::new();
    let mut n_computed = 0;
    d.spawn(g(1), g(2));
    for _ in 0..3 {
        for _ in 0..10 {
            d.write(X, 8, 10, || {
                n_computed += 1;
                ROOT_CONTEXT
            });
        }
        d.switch_to(g(2));
        d.switch_to(g(1));
    }
    assert_eq!(n_computed, 1, "the epoch is the same in all three slices");
}

/// A thousand slices with five sites each, and a table that may hold ten accesses.
#[test]
fn race_survives_compaction() {
    let mut d = Detector::with_id_limit(10);
    d.spawn(g(1), g(2));
    d.write(X, 8, 10, || 77);
    for round in 0..1000 {
        d.switch_to(g(2));
        for site in 0..5 {
            d.write(Y + 8 * u64::from(site), 8, 100 + 5 * round + site, || ROOT_CONTEXT);
        }
        d.switch_to(g(1));
        let var = d.new_sync();
        d.release(var);
        d.read(X + 8, 8, 50, || ROOT_CONTEXT);
    }
    assert!(d.stats().n_access_ids < 50, "{:?}", d.stats());
    d.switch_to(g(2));
    d.read(X, 8, 20, || ROOT_CONTEXT);
    let races = d.take_races();
    assert_eq!(races.len(), 1);
    assert_eq!((races[0].prior.site, races[0].prior.context), (10, 77));
}
