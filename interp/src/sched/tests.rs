use super::rng::Stream;
use super::{GoIndex, Why, scheduler};
use crate::options::Policy;

const POLICIES: [Policy; 5] = [
    Policy::Random,
    Policy::Pct { depth: 1 },
    Policy::Pct { depth: 4 },
    Policy::Pos,
    Policy::RoundRobin,
];

/// Runs `n` goroutines that never wait and says how many slices each got.
fn shares(policy: Policy, seed: u64, n: u32, rounds: u32, yields: bool) -> Vec<u32> {
    let mut choices = Stream::new(seed, 0);
    let mut sched = scheduler(policy, &mut choices);
    for g in 0..n {
        sched.ready(g, true, &mut choices);
    }
    let mut shares = vec![0; n as usize];
    for _ in 0..rounds {
        let g = sched.choose(&mut choices).unwrap();
        assert!(sched.slice(g, &mut choices) >= 1);
        shares[g as usize] += 1;
        sched.stopped(g, if yields { Why::Yield } else { Why::Slice }, &mut choices);
        assert_eq!(sched.n_runnable(), n as usize);
    }
    shares
}

#[test]
fn nobody_starves() {
    for policy in POLICIES {
        for seed in 0..20 {
            for yields in [false, true] {
                let shares = shares(policy, seed, 5, 5000, yields);
                assert!(shares.iter().all(|&s| s > 20), "{policy} {seed}: {shares:?}");
            }
        }
    }
}

#[test]
fn a_seed_gives_one_schedule() {
    let order = |policy, seed| -> Vec<(GoIndex, u64)> {
        let mut choices = Stream::new(seed, 0);
        let mut sched = scheduler(policy, &mut choices);
        (0..4).for_each(|g| {
            sched.ready(g, true, &mut choices);
        });
        let mut order = Vec::new();
        for _ in 0..100 {
            let g = sched.choose(&mut choices).unwrap();
            order.push((g, sched.slice(g, &mut choices)));
            sched.stopped(g, Why::Slice, &mut choices);
        }
        order
    };
    for policy in POLICIES {
        assert_eq!(order(policy, 3), order(policy, 3), "{policy}");
    }
    assert_ne!(order(Policy::Random, 3), order(Policy::Random, 4));
}

#[test]
fn random_slices_are_fine_for_some_seeds_and_coarse_for_others() {
    let mean = |seed| {
        let mut choices = Stream::new(seed, 0);
        let mut sched = scheduler(Policy::Random, &mut choices);
        (0..50).map(|_| sched.slice(0, &mut choices)).sum::<u64>() / 50
    };
    let means: Vec<u64> = (0..64).map(mean).collect();
    assert!(means.iter().filter(|&&m| m < 10).count() >= 8, "{means:?}");
    assert!(means.iter().filter(|&&m| m > 500).count() >= 4, "{means:?}");
}

#[test]
fn pct_runs_the_highest_priority_until_it_waits() {
    let mut choices = Stream::new(5, 0);
    let mut sched = scheduler(Policy::Pct { depth: 1 }, &mut choices);
    (0..4).for_each(|g| {
        sched.ready(g, true, &mut choices);
    });
    let order: Vec<GoIndex> = (0..4).map(|_| sched.choose(&mut choices).unwrap()).collect();
    // All wait; they keep their priorities when they are readied in another order.
    for g in [2, 0, 3, 1] {
        sched.ready(g, false, &mut choices);
    }
    let again: Vec<GoIndex> = (0..4).map(|_| sched.choose(&mut choices).unwrap()).collect();
    assert_eq!(order, again);
}

#[test]
fn pct_prefers_a_higher_one_that_is_readied() {
    let mut choices = Stream::new(5, 0);
    let mut sched = scheduler(Policy::Pct { depth: 1 }, &mut choices);
    (0..2).for_each(|g| {
        sched.ready(g, true, &mut choices);
    });
    let high = sched.choose(&mut choices).unwrap();
    let low = sched.choose(&mut choices).unwrap();
    assert!(sched.ready(high, false, &mut choices));
    sched.stopped(low, Why::Slice, &mut choices);
    assert_eq!(sched.choose(&mut choices), Some(high));
    assert!(!sched.ready(99, true, &mut choices) || sched.choose(&mut choices) == Some(99));
}

#[test]
fn pct_demotes_at_change_points() {
    let changed = (0..40).filter(|&seed| {
        let first_two = |depth| {
            let mut choices = Stream::new(seed, 0);
            let mut sched = scheduler(Policy::Pct { depth }, &mut choices);
            (0..2).for_each(|g| {
                sched.ready(g, true, &mut choices);
            });
            let g = sched.choose(&mut choices).unwrap();
            let slice = sched.slice(g, &mut choices);
            sched.passed(slice);
            sched.stopped(g, Why::Slice, &mut choices);
            g == sched.choose(&mut choices).unwrap()
        };
        assert!(first_two(1));
        !first_two(30)
    });
    assert!(changed.count() > 10);
}
