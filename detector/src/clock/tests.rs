//! Clocks agree with plain maps under random forks, learns and joins.

use std::collections::BTreeMap;

use proptest::prelude::*;

use super::{Clock, ClockSpace};
use crate::epoch::Epoch;

/// The obvious vector clock.
#[derive(Clone, Default)]
struct Model {
    owner: u32,
    counts: BTreeMap<u32, u64>,
}

impl Model {
    fn learn(&mut self, slot: u32, count: u64) {
        let known = self.counts.entry(slot).or_default();
        *known = count.max(*known);
    }

    fn join(&mut self, other: &Self) {
        for (&slot, &count) in &other.counts {
            self.learn(slot, count);
        }
    }
}

#[derive(Clone, Debug)]
enum Op {
    Fork(usize),
    Succeed(usize, usize),
    Join(usize, usize),
    Exchange(usize, usize),
    Release(usize, usize),
    Merge(usize, usize),
    Swap(usize, usize),
    Acquire(usize, usize),
}

fn op() -> impl Strategy<Value = Op> {
    let any = any::<usize>;
    prop_oneof![
        3 => any().prop_map(Op::Fork),
        1 => (any(), any()).prop_map(|(a, b)| Op::Succeed(a, b)),
        2 => (any(), any()).prop_map(|(a, b)| Op::Join(a, b)),
        2 => (any(), any()).prop_map(|(a, b)| Op::Exchange(a, b)),
        2 => (any(), 0..6usize).prop_map(|(a, b)| Op::Release(a, b)),
        3 => (any(), 0..6usize).prop_map(|(a, b)| Op::Merge(a, b)),
        2 => (any(), 0..6usize).prop_map(|(a, b)| Op::Swap(a, b)),
        4 => (any(), 0..6usize).prop_map(|(a, b)| Op::Acquire(a, b)),
    ]
}

/// Clocks of goroutines and of sync vars, each beside its model.
struct World {
    space: ClockSpace,
    stride: u32,
    /// The first count of every slot.
    first: u64,
    goroutines: Vec<(Clock, Model)>,
    vars: Vec<Option<(Clock, Model)>>,
}

impl World {
    fn new(stride: u32, first: u64) -> Self {
        let mut space = ClockSpace::default();
        let clock = Clock::new(Epoch { slot: 0, count: first }, &mut space);
        let model = Model { owner: 0, counts: BTreeMap::from([(0, first)]) };
        Self {
            space,
            stride,
            first,
            goroutines: vec![(clock, model)],
            vars: (0..6).map(|_| None).collect(),
        }
    }

    fn tick(&mut self, at: usize) {
        let (clock, model) = &mut self.goroutines[at];
        clock.tick(&mut self.space);
        *model.counts.entry(model.owner).or_default() += 1;
    }

    fn two(&mut self, a: usize, b: usize) -> [&mut (Clock, Model); 2] {
        self.goroutines.get_disjoint_mut([a, b]).expect("two goroutines")
    }

    /// A goroutine started by another one, which starts a new epoch.
    fn fork(&mut self, parent: usize, owner: Epoch) -> (Clock, Model) {
        let (clock, model) = &mut self.goroutines[parent];
        let child = clock.fork(owner, &mut self.space);
        let mut child_model = Model { owner: owner.slot, ..model.clone() };
        child_model.learn(owner.slot, owner.count);
        self.tick(parent);
        (child, child_model)
    }

    fn run(&mut self, op: &Op) {
        let n = self.goroutines.len();
        match *op {
            Op::Fork(parent) => {
                let slot = u32::try_from(n).expect("few goroutines") * self.stride;
                let child = self.fork(parent % n, Epoch { slot, count: self.first });
                self.goroutines.push(child);
            }
            Op::Succeed(former, parent) if former % n != parent % n => {
                let last = self.goroutines[former % n].0.owner();
                let child = self.fork(parent % n, Epoch { count: last.count + 1, ..last });
                self.goroutines[former % n] = child;
            }
            Op::Join(a, b) if a % n != b % n => {
                let mut space = std::mem::take(&mut self.space);
                let [(a, a_model), (other, other_model)] = self.two(a % n, b % n);
                a.join(other, &mut space);
                a_model.join(other_model);
                self.space = space;
                self.tick(b % n);
            }
            Op::Exchange(a, b) if a % n != b % n => {
                let mut space = std::mem::take(&mut self.space);
                let [(one, one_model), (other, other_model)] = self.two(a % n, b % n);
                one.meet(other, &mut space);
                one_model.join(other_model);
                other_model.join(one_model);
                self.space = space;
                self.tick(a % n);
                self.tick(b % n);
            }
            Op::Join(..) | Op::Exchange(..) | Op::Succeed(..) => {}
            Op::Release(a, var) => {
                let (clock, model) = &self.goroutines[a % n];
                match &mut self.vars[var] {
                    Some((held, held_model)) => {
                        held.replace(clock);
                        held_model.clone_from(model);
                    }
                    empty => *empty = Some((clock.copy(), model.clone())),
                }
                self.tick(a % n);
            }
            Op::Merge(a, var) => {
                let (clock, model) = &self.goroutines[a % n];
                match &mut self.vars[var] {
                    Some((held, held_model)) => {
                        held.merge(clock, &mut self.space);
                        held_model.join(model);
                    }
                    empty => *empty = Some((clock.copy(), model.clone())),
                }
                self.tick(a % n);
            }
            Op::Swap(a, var) => {
                let (clock, model) = &mut self.goroutines[a % n];
                match &mut self.vars[var] {
                    Some((held, held_model)) => {
                        clock.swap(held, &mut self.space);
                        let before = model.clone();
                        model.join(held_model);
                        *held_model = before;
                    }
                    empty => *empty = Some((clock.copy(), model.clone())),
                }
                self.tick(a % n);
            }
            Op::Acquire(a, var) => {
                if let Some((held, held_model)) = &self.vars[var] {
                    let (clock, model) = &mut self.goroutines[a % n];
                    clock.acquire(held, &mut self.space);
                    model.join(held_model);
                }
            }
        }
    }

    fn check(&self) {
        let n = u32::try_from(self.goroutines.len()).expect("few goroutines");
        let all = self.goroutines.iter().chain(self.vars.iter().flatten());
        for (clock, model) in all {
            for slot in (0..n).map(|i| i * self.stride) {
                let expected = model.counts.get(&slot).copied().unwrap_or(0);
                assert_eq!(clock.get(slot), expected, "slot {slot} in {clock:?}");
            }
            let owner = clock.owner();
            assert_eq!(owner.count, clock.get(owner.slot));
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    /// A stride above one spreads the slots over several levels of the trie. Counts may outgrow 32 bits.
    #[test]
    fn clocks_agree_with_maps(
        stride in prop_oneof![Just(1u32), Just(5), Just(97), Just(70_001)],
        first in prop_oneof![Just(1u64), Just(u64::from(u32::MAX) - 3)],
        ops in prop::collection::vec(op(), 1..400),
    ) {
        let mut world = World::new(stride, first);
        for op in &ops {
            world.run(op);
        }
        world.check();
    }
}

/// Many goroutines that all merge into one clock, which the parent then acquires.
#[test]
fn a_thousand_children_and_a_wait() {
    let mut world = World::new(1, 1);
    for round in 0..3 {
        let first = world.goroutines.len();
        for _ in 0..1000 {
            world.run(&Op::Fork(0));
        }
        for child in first..first + 1000 {
            world.run(&Op::Merge(child, round));
        }
        world.run(&Op::Acquire(0, round));
    }
    let (clock, model) = &world.goroutines[0];
    assert!(model.counts.iter().all(|(&slot, &count)| clock.get(slot) == count));
}
