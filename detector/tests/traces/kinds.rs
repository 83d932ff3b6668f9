//! Which kinds of accesses race when nothing orders them: the whole table, and every way an access
//! may be ordered with one side and not with the other.

use racewalk_detector::{AccessKind, Detector, ROOT_CONTEXT};

use crate::trace::{X, g, trace};

fn access(d: &mut Detector, kind: AccessKind, site: u32) {
    match kind {
        AccessKind::Read => d.read(X, 8, site, || ROOT_CONTEXT),
        AccessKind::Write => d.write(X, 8, site, || ROOT_CONTEXT),
        AccessKind::AtomicRead => d.atomic_read(X, 8, site, || ROOT_CONTEXT),
        AccessKind::AtomicWrite => d.atomic_write(X, 8, site, || ROOT_CONTEXT),
    }
}

/// Rows: first access; columns: second access; both in the order of `AccessKind::ALL`.
const TABLE: [[bool; 4]; 4] = [
    [false, true, false, true],
    [true, true, true, true],
    [false, true, false, false],
    [true, true, false, false],
];

#[test]
fn unordered_accesses_race_by_the_table() {
    for (first, row) in AccessKind::ALL.into_iter().zip(TABLE) {
        for (second, races) in AccessKind::ALL.into_iter().zip(row) {
            let pairs = trace(2, |t| {
                access(&mut t.on(1).d, first, 10);
                access(&mut t.on(2).d, second, 20);
            });
            assert_eq!(!pairs.is_empty(), races, "{first:?} {second:?}");
        }
    }
}

#[test]
fn ordered_accesses_never_race() {
    for first in AccessKind::ALL {
        for second in AccessKind::ALL {
            let pairs = trace(2, |t| {
                access(&mut t.on(1).d, first, 10);
                t.d.join(g(1), g(2));
                access(&mut t.on(2).d, second, 20);
            });
            assert_eq!(pairs, [], "{first:?} {second:?}");
        }
    }
}

/// The middle access stands for the first only if it covers it.
#[test]
fn an_access_is_forgotten_only_when_another_stands_for_it() {
    for first in AccessKind::ALL {
        for middle in AccessKind::ALL {
            for last in AccessKind::ALL {
                let pairs = trace(3, |t| {
                    access(&mut t.on(1).d, first, 10);
                    t.d.join(g(1), g(2));
                    access(&mut t.on(2).d, middle, 20);
                    access(&mut t.on(3).d, last, 30);
                });
                let races_with_first = TABLE[first as usize][last as usize];
                let races_with_middle = TABLE[middle as usize][last as usize];
                let found = |site| pairs.contains(&(site, 30));
                assert_eq!(found(20), races_with_middle, "{first:?} {middle:?} {last:?}");
                if races_with_first && !middle.covers(first) {
                    assert!(found(10), "{first:?} {middle:?} {last:?}");
                }
                assert!(!found(10) || races_with_first);
            }
        }
    }
}

#[test]
fn a_goroutine_never_races_with_itself() {
    for first in AccessKind::ALL {
        for second in AccessKind::ALL {
            let pairs = trace(2, |t| {
                access(&mut t.on(1).d, first, 10);
                access(&mut t.on(1).d, second, 11);
                t.on(2).on(1);
                access(&mut t.d, first, 12);
                let var = t.d.new_sync();
                t.d.release(var);
                access(&mut t.d, second, 13);
            });
            assert_eq!(pairs, [], "{first:?} {second:?}");
        }
    }
}
