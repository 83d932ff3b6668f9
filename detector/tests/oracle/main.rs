//! Random traces: the detector agrees with a checker that keeps everything and is too simple to be
//! wrong.
//!
//! Nearly each event has a site of its own, so reports are compared pair by pair. With up to four
//! goroutines the reported pairs must be exactly those of the checker. With more, records of shared
//! cells may keep accesses that later ones have made redundant; then all pairs of the checker must
//! be reported, and whatever else is reported must be a race.

mod events;
mod naive;

use std::collections::BTreeSet;

use proptest::prelude::*;
use proptest::test_runner::TestCaseResult;
use racewalk_detector::Detector;

use crate::events::{Event, Player, event};
use crate::naive::Naive;

/// Both checkers are told the same events.
fn compare(events: &[Event], granule: u8, id_limit: usize, max_goroutines: u32) -> TestCaseResult {
    let mut detector = Detector::with_id_limit(id_limit);
    detector.set_granule(1, 2, granule);
    let mut player = Player::new(detector, Naive::new(granule), max_goroutines);
    for event in events {
        player.play(event);
    }
    let reports = player.detector.take_races();
    let reported = unordered(reports.iter().map(|race| (race.prior.site, race.current.site)));
    let maximal = unordered(player.naive.maximal.iter().copied());
    let racing = unordered(player.naive.racing.iter().copied());
    if max_goroutines <= 4 {
        prop_assert_eq!(&reported, &maximal);
    }
    prop_assert!(maximal.is_subset(&reported), "missed: {:?}", &maximal - &reported);
    prop_assert!(reported.is_subset(&racing), "false: {:?}", &reported - &racing);
    prop_assert_eq!(reported.is_empty(), racing.is_empty());
    Ok(())
}

/// Sites that make accesses again may come first or last in a race, and it is reported once.
fn unordered(pairs: impl Iterator<Item = (u32, u32)>) -> BTreeSet<(u32, u32)> {
    pairs.map(|(a, b)| (a.min(b), a.max(b))).collect()
}

fn id_limit() -> impl Strategy<Value = usize> {
    prop_oneof![Just(1usize), Just(40), Just(1 << 20)]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 500, ..ProptestConfig::default() })]

    #[test]
    fn few_goroutines_give_exactly_the_same_pairs(
        events in prop::collection::vec(event(), 1..120),
        granule in 0..4u8,
        id_limit in id_limit(),
    ) {
        compare(&events, granule, id_limit, 4)?;
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, ..ProptestConfig::default() })]

    #[test]
    fn many_goroutines_give_the_same_races(
        events in prop::collection::vec(event(), 300..1500),
        granule in 0..4u8,
        id_limit in id_limit(),
    ) {
        compare(&events, granule, id_limit, 100)?;
    }
}
