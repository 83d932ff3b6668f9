//! Maps against a model.

use std::collections::BTreeMap;

use super::*;
use crate::runtime::program::MapType;
use crate::types::ty::Basic;
use proptest::prelude::*;

fn map_of(machine: &mut Machine, key: LayoutId, elem: LayoutId) -> u64 {
    machine.cx.tables.map_types.push(MapType { key, elem, key_ty: 0 });
    let ty = machine.cx.tables.map_types.len() as u32 - 1;
    machine.cx.make_map(ty, 0, 0)
}

/// What is in the map now, by iterating.
fn contents(machine: &mut Machine, map: u64, key: u64) -> BTreeMap<u64, u64> {
    let mut state = machine.cx.map_iter(map);
    let mut all = BTreeMap::new();
    while let Some(entry) = machine.cx.map_next(&mut state) {
        let (k, v) = (machine.cx.mem.ld8(entry + 8), machine.cx.mem.ld8(entry + key));
        assert_eq!(all.insert(k, v), None, "an entry was visited twice");
    }
    all
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn words_agree_with_a_model(ops in proptest::collection::vec((0u8..10, 0u64..60, any::<u64>()), 0..600)) {
        let mut machine = Machine::new(PLAIN);
        let map = map_of(&mut machine, Layouts::WORD, Layouts::WORD);
        let mut model = BTreeMap::new();
        for (op, key, value) in ops {
            // Keys that differ in high bits only, too.
            let key = if key % 3 == 0 { key << 48 } else { key };
            match op {
                0..6 => {
                    machine.cx.map_set(map, &[key], &[value], 0);
                    model.insert(key, value);
                }
                6..9 => {
                    machine.cx.map_delete(map, &[key], 0);
                    model.remove(&key);
                }
                _ if value % 16 == 0 => {
                    machine.cx.map_clear(map);
                    model.clear();
                }
                _ => {}
            }
            let at = machine.cx.map_get(map, &[key], 0);
            prop_assert_eq!(at.map(|a| machine.cx.mem.ld8(a)), model.get(&key).copied());
            prop_assert_eq!(machine.cx.map_len(map), model.len() as u64);
        }
        prop_assert_eq!(contents(&mut machine, map, 16), model);
    }

    /// Entries that stay are visited once, deleted ones are not visited after their deletion.
    #[test]
    fn iteration_while_changing(n in 1u64..80, ops in proptest::collection::vec((any::<bool>(), 0u64..200), 0..300)) {
        let mut machine = Machine::new(PLAIN);
        let map = map_of(&mut machine, Layouts::WORD, Layouts::WORD);
        for k in 0..n {
            machine.cx.map_set(map, &[k], &[k], 0);
        }
        let (mut deleted, mut seen) = (BTreeMap::new(), BTreeMap::new());
        let mut state = machine.cx.map_iter(map);
        let mut ops = ops.into_iter();
        let mut steps = 0;
        while let Some(entry) = machine.cx.map_next(&mut state) {
            steps += 1;
            prop_assert!(steps < 2000);
            let key = machine.cx.mem.ld8(entry + 8);
            prop_assert!(!deleted.contains_key(&key));
            *seen.entry(key).or_insert(0) += 1;
            for (insert, k) in ops.by_ref().take(5) {
                if insert {
                    machine.cx.map_set(map, &[k + 1000], &[k], 0);
                } else {
                    machine.cx.map_delete(map, &[k], 0);
                    if k < n {
                        deleted.insert(k, ());
                    }
                }
            }
        }
        for k in 0..n {
            let times = seen.get(&k).copied().unwrap_or(0);
            prop_assert!(times == 1 || (times == 0 && deleted.contains_key(&k)), "{} {}", k, times);
        }
        prop_assert!(seen.values().all(|&t| t == 1));
    }
}

#[test]
fn string_keys() {
    let mut machine = Machine::new(PLAIN);
    let string = machine.layout(TyKind::Basic(Basic::String));
    let map = map_of(&mut machine, string, Layouts::WORD);
    for i in 0..1000u64 {
        let key = machine.cx.new_string(format!("key{}", i % 500).as_bytes(), 0);
        machine.cx.map_set(map, &[key.0, key.1], &[i], 0);
    }
    assert_eq!(machine.cx.map_len(map), 500);
    let key = machine.cx.new_string(b"key77", 0);
    let at = machine.cx.map_get(map, &[key.0, key.1], 0).unwrap();
    assert_eq!(machine.cx.mem.ld8(at), 577);
    let none = machine.cx.new_string(b"key", 0);
    assert_eq!(machine.cx.map_get(map, &[none.0, none.1], 0), None);
}

#[test]
fn float_keys() {
    let mut machine = Machine::new(PLAIN);
    let float = machine.layout(TyKind::Basic(Basic::Float64));
    let map = map_of(&mut machine, float, Layouts::WORD);
    for (key, value) in [(0.0f64, 1), (-0.0, 2), (f64::NAN, 3), (f64::NAN, 4), (1.5, 5)] {
        machine.cx.map_set(map, &[key.to_bits()], &[value], 0);
    }
    assert_eq!(machine.cx.map_len(map), 4);
    let get = |m: &mut Machine, key: f64| {
        m.cx.map_get(map, &[key.to_bits()], 0).map(|at| m.cx.mem.ld8(at))
    };
    assert_eq!(get(&mut machine, 0.0), Some(2));
    assert_eq!(get(&mut machine, 1.5), Some(5));
    assert_eq!(get(&mut machine, f64::NAN), None);
    machine.cx.map_delete(map, &[f64::NAN.to_bits()], 0);
    assert_eq!(machine.cx.map_len(map), 4);
    machine.cx.map_clear(map);
    assert_eq!(machine.cx.map_len(map), 0);
}

#[test]
fn array_keys() {
    let mut machine = Machine::new(PLAIN);
    // A key that is handled by address.
    let array = machine.layout(TyKind::Array(Ty::INT, 20));
    let map = map_of(&mut machine, array, Layouts::WORD);
    let key = machine.cx.alloc(array, 1, 0);
    for i in 0..100 {
        machine.cx.mem.st8(key + 80, i % 50);
        machine.cx.map_set(map, &[key], &[i], 0);
    }
    assert_eq!(machine.cx.map_len(map), 50);
    machine.cx.mem.st8(key + 80, 7);
    let at = machine.cx.map_get(map, &[key], 0).unwrap();
    assert_eq!(machine.cx.mem.ld8(at), 57);
    // And one in slots.
    let small = machine.layout(TyKind::Array(Ty::INT, 2));
    let map = map_of(&mut machine, small, Layouts::WORD);
    for i in 0..100 {
        machine.cx.map_set(map, &[i % 10, i / 10], &[i], 0);
    }
    let at = machine.cx.map_get(map, &[3, 4], 0).unwrap();
    assert_eq!((machine.cx.map_len(map), machine.cx.mem.ld8(at)), (100, 43));
}

#[test]
fn nil_maps() {
    let mut machine = Machine::new(PLAIN);
    assert_eq!((machine.cx.map_len(0), machine.cx.map_get(0, &[1], 0)), (0, None));
    machine.cx.map_delete(0, &[1], 0);
    machine.cx.map_clear(0);
    let mut state = machine.cx.map_iter(0);
    assert_eq!(machine.cx.map_next(&mut state), None);
    machine.cx.map_set(0, &[1], &[2], 0);
    assert_eq!(machine.cx.trap.take().map(|t| t.0), Some(Trap::NilMap));
}
