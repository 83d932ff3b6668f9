//! Heaps made by hand, and random graphs against a naive model.

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;
use racewalk_grammar::ast::ChanDir;

use super::layout::{LayoutId, Layouts};
use super::{Addr, Facts, Freed, Marker, Mem, PAGE, TracePlans};
use crate::types::ty::{Basic, Ty, TyKind, Types};

/// Type words of interfaces in these tests: that one holds an address, all others do not.
const POINTER_TYPE: u64 = 7;

#[derive(Default)]
struct Tables {
    maps: BTreeMap<u64, Addr>,
    chans: BTreeMap<u64, Addr>,
}

impl Facts for Tables {
    fn is_address(&self, type_word: u64) -> bool {
        type_word == POINTER_TYPE
    }

    fn map_entries(&self, index: u64) -> Addr {
        self.maps.get(&index).copied().unwrap_or(0)
    }

    fn chan_buffer(&self, index: u64) -> Addr {
        self.chans.get(&index).copied().unwrap_or(0)
    }
}

struct Heap {
    mem: Mem,
    types: Types,
    layouts: Layouts,
    plans: TracePlans,
    tables: Tables,
}

impl Heap {
    fn new(limit: u64) -> Self {
        Heap {
            mem: Mem::new(limit),
            types: Types::default(),
            layouts: Layouts::new(),
            plans: TracePlans::default(),
            tables: Tables::default(),
        }
    }

    fn layout(&mut self, kind: TyKind) -> LayoutId {
        let ty = self.types.intern(kind);
        self.layouts.of(&self.types, ty).unwrap()
    }

    fn pointer(&mut self) -> Ty {
        self.types.intern(TyKind::Pointer(Ty::INT))
    }

    fn record(&mut self, tys: &[Ty]) -> LayoutId {
        self.layouts.record(&self.types, tys).unwrap().0
    }

    fn alloc(&mut self, layout: LayoutId, count: u64) -> Addr {
        let of = self.layouts.get(layout);
        self.mem.alloc(layout, of, of.size * count, 0).unwrap().addr
    }

    fn collect(&mut self, roots: &[Addr]) -> Freed {
        self.plans.update(&self.layouts);
        let mut marker = Marker::new(&mut self.mem, &self.plans, &self.tables);
        for &root in roots {
            marker.mark(root);
        }
        marker.trace();
        let freed = self.mem.sweep(0, false, true);
        self.mem.check(&self.layouts, &self.tables).unwrap();
        freed
    }

    fn is_live(&self, addr: Addr) -> bool {
        self.mem.block_of(addr).is_some()
    }
}

#[test]
fn strings_slices_and_interfaces_are_followed() {
    let mut heap = Heap::new(1 << 30);
    let pointer = heap.pointer();
    let slice = heap.types.intern(TyKind::Slice(pointer));
    let any = Ty::ANY;
    let node = heap.record(&[Ty::basic(Basic::String), slice, any, any]);
    let a = heap.alloc(node, 1);
    let text = heap.alloc(Layouts::BYTES, 100);
    let elems = heap.alloc(Layouts::POINTER, 3);
    let ints: Vec<Addr> = (0..4).map(|_| heap.alloc(Layouts::WORD, 1)).collect();
    heap.mem.st8(a + 8, text + 17);
    heap.mem.st8(a + 16, 5);
    heap.mem.st8(a + 24, elems + 8);
    heap.mem.st8(a + 32, 1);
    heap.mem.st8(a + 40, 1);
    heap.mem.st8(elems, ints[0]);
    heap.mem.st8(a + 48, POINTER_TYPE);
    heap.mem.st8(a + 56, ints[1]);
    heap.mem.st8(a + 64, POINTER_TYPE + 1);
    heap.mem.st8(a + 72, ints[2]);
    let freed = heap.collect(&[a + 20]);
    assert_eq!(freed.blocks, 2, "the scalar in an interface and what nobody refers to");
    let live = [a, text, elems, ints[0], ints[1]].map(|x| heap.is_live(x));
    assert_eq!(live, [true; 5]);
    assert!(!heap.is_live(ints[2]) && !heap.is_live(ints[3]));
    assert_eq!(heap.collect(&[]).blocks, 5);
    assert_eq!(heap.mem.stats().heap_objects, 0);
    assert_eq!(heap.mem.allocated(), 0);
}

#[test]
fn headers_lead_to_their_tables() {
    let mut heap = Heap::new(1 << 30);
    let chan_ty = heap.types.intern(TyKind::Chan(ChanDir::Both, Ty::INT));
    let holder = heap.record(&[chan_ty]);
    let (map, chan, root) =
        (heap.alloc(Layouts::MAP, 1), heap.alloc(Layouts::CHAN, 1), heap.alloc(holder, 1));
    let (entries, buffer) = (heap.alloc(Layouts::POINTER, 8), heap.alloc(Layouts::WORD, 8));
    let key = heap.alloc(Layouts::BYTES, 3);
    heap.mem.st8(map, 41);
    heap.mem.st8(chan, 42);
    heap.tables.maps.insert(41, entries);
    heap.tables.chans.insert(42, buffer);
    heap.mem.st8(entries + 56, key);
    heap.mem.st8(root + 8, chan);
    assert_eq!(heap.collect(&[root, map]).blocks, 0);
    let freed = heap.collect(&[root]);
    assert_eq!((freed.maps, freed.chans, freed.blocks), (vec![41], vec![], 3));
    let freed = heap.collect(&[]);
    assert_eq!((freed.maps, freed.chans, freed.blocks), (vec![], vec![42], 3));
}

#[test]
fn a_long_list_needs_no_native_stack() {
    let mut heap = Heap::new(1 << 31);
    let pointer = heap.pointer();
    let node = heap.record(&[pointer]);
    let mut head = 0;
    for _ in 0..2_000_000 {
        let next = heap.alloc(node, 1);
        heap.mem.st8(next + 8, head);
        head = next;
    }
    assert_eq!(heap.collect(&[head]).blocks, 0);
    assert_eq!(heap.collect(&[]).blocks, 2_000_000);
    assert_eq!(heap.mem.stats().heap_idle + PAGE, heap.mem.end());
}

#[test]
fn long_arrays_are_traced_to_their_ends() {
    let mut heap = Heap::new(1 << 30);
    let pointer = heap.pointer();
    let inner = heap.types.intern(TyKind::Array(pointer, 100));
    let outer = heap.layout(TyKind::Array(inner, 30));
    let block = heap.alloc(outer, 2);
    let last = heap.alloc(Layouts::WORD, 1);
    let first = heap.alloc(Layouts::WORD, 1);
    heap.mem.st8(block + 2 * 24_000 - 8, last);
    heap.mem.st8(block, first);
    assert_eq!(heap.collect(&[block]).blocks, 0);
    heap.mem.st8(block, 0);
    assert_eq!(heap.collect(&[block]).blocks, 1);
    assert!(heap.is_live(last));
}

#[test]
fn freed_pages_are_used_again() {
    let mut heap = Heap::new(10 << 20);
    for round in 0..100 {
        let large = heap.alloc(Layouts::BYTES, 3 << 20);
        assert_eq!(heap.mem.ld8(large + 8 * round), 0, "a block is zeroed when it is given out");
        heap.mem.st8(large + 8 * round, u64::MAX);
        heap.collect(&[]);
    }
    assert!(heap.mem.end() < 4 << 20, "{}", heap.mem.end());
}

#[test]
fn the_limit_may_be_passed_until_the_next_collection_only() {
    let mut heap = Heap::new(8 << 20);
    let of = heap.layouts.get(Layouts::BYTES).clone();
    let mut asked = false;
    let mut got = 0;
    while let Ok(block) = heap.mem.alloc(Layouts::BYTES, &of, 1 << 20, 0) {
        asked |= block.collect;
        got += 1;
    }
    assert!(asked && got == 9 && heap.mem.is_over_limit(), "{got}");
    heap.collect(&[]);
    assert!(!heap.mem.is_over_limit());
    let too_large = heap.mem.alloc(Layouts::BYTES, &of, (8 << 20) + 1, 0);
    assert!(too_large.is_err());
}

/// A random action on a graph.
#[derive(Clone, Debug)]
enum Action {
    /// A new root node of that shape.
    New(u8),
    /// Node `.0`'s pointer `.1` becomes node `.2`.
    Link(usize, usize, usize),
    /// Node `.0`'s pointer `.1` becomes nil.
    Cut(usize, usize),
    /// A root is dropped.
    Drop(usize),
    Collect,
}

fn actions() -> impl Strategy<Value = Vec<Action>> {
    let any = 0usize..1000;
    let action = prop_oneof![
        4 => (0u8..5).prop_map(Action::New),
        4 => (any.clone(), any.clone(), any.clone()).prop_map(|(a, b, c)| Action::Link(a, b, c)),
        1 => (any.clone(), any.clone()).prop_map(|(a, b)| Action::Cut(a, b)),
        2 => any.prop_map(Action::Drop),
        1 => Just(Action::Collect),
    ];
    prop::collection::vec(action, 0..300)
}

/// What the model knows of a node: its stamp and its pointers (offset, target).
struct Node {
    stamp: u64,
    pointers: Vec<(u64, Addr)>,
}

/// The graph as it should be.
#[derive(Default)]
struct Model {
    nodes: BTreeMap<Addr, Node>,
    roots: Vec<Addr>,
    stamps: u64,
}

impl Model {
    fn reachable(&self) -> BTreeSet<Addr> {
        let mut seen = BTreeSet::new();
        let mut work = self.roots.clone();
        while let Some(addr) = work.pop() {
            if seen.insert(addr) {
                work.extend(self.nodes[&addr].pointers.iter().map(|p| p.1).filter(|&a| a != 0));
            }
        }
        seen
    }

    /// The node that a random number means.
    fn pick(&self, n: usize) -> Option<Addr> {
        let reachable: Vec<Addr> = self.reachable().into_iter().collect();
        (!reachable.is_empty()).then(|| reachable[n % reachable.len()])
    }
}

/// Shapes of nodes: pointer offsets and how many bytes. Word 0 is a stamp.
fn shapes(heap: &mut Heap) -> Vec<(LayoutId, Vec<u64>)> {
    let pointer = heap.pointer();
    let slice = heap.types.intern(TyKind::Slice(pointer));
    let long = heap.types.intern(TyKind::Array(pointer, 40));
    vec![
        (heap.record(&[pointer]), vec![8]),
        (heap.record(&[Ty::INT, pointer, slice]), vec![16, 24]),
        (heap.record(&[]), vec![]),
        (heap.record(&[long]), (0..40).map(|i| 8 + 8 * i).collect()),
        (heap.record(&[pointer; 1200]), (0..1200).map(|i| 8 + 8 * i).collect()),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn random_graphs_keep_what_is_reachable(actions in actions()) {
        let mut heap = Heap::new(1 << 30);
        let shapes = shapes(&mut heap);
        let mut model = Model::default();
        for action in actions.into_iter().chain([Action::Collect]) {
            match action {
                Action::New(shape) => {
                    let (layout, offsets) = &shapes[usize::from(shape)];
                    let addr = heap.alloc(*layout, 1);
                    let size = heap.layouts.get(*layout).size;
                    prop_assert!(heap.mem.slice(addr, size).iter().all(|&b| b == 0));
                    prop_assert!(!model.nodes.contains_key(&addr), "given out twice");
                    model.stamps += 1;
                    heap.mem.st8(addr, model.stamps);
                    let pointers = offsets.iter().map(|&off| (off, 0)).collect();
                    model.nodes.insert(addr, Node { stamp: model.stamps, pointers });
                    model.roots.push(addr);
                }
                Action::Link(from, which, to) => {
                    let (Some(from), Some(to)) = (model.pick(from), model.pick(to)) else { continue };
                    let pointers = &mut model.nodes.get_mut(&from).unwrap().pointers;
                    if pointers.is_empty() { continue }
                    let n = which % pointers.len();
                    pointers[n].1 = to;
                    heap.mem.st8(from + pointers[n].0, to + which as u64 % 8);
                }
                Action::Cut(from, which) => {
                    let Some(from) = model.pick(from) else { continue };
                    let pointers = &mut model.nodes.get_mut(&from).unwrap().pointers;
                    if pointers.is_empty() { continue }
                    let n = which % pointers.len();
                    pointers[n].1 = 0;
                    heap.mem.st8(from + pointers[n].0, 0);
                }
                Action::Drop(n) => {
                    if !model.roots.is_empty() {
                        let n = n % model.roots.len();
                        model.roots.swap_remove(n);
                    }
                }
                Action::Collect => {
                    let live = model.reachable();
                    let freed = heap.collect(&model.roots);
                    prop_assert_eq!(freed.blocks, (model.nodes.len() - live.len()) as u64);
                    model.nodes.retain(|addr, _| live.contains(addr));
                    let blocks: Vec<Addr> = heap.mem.blocks().map(|b| b.addr).collect();
                    prop_assert_eq!(blocks, live.into_iter().collect::<Vec<_>>());
                    for (addr, node) in &model.nodes {
                        prop_assert_eq!(heap.mem.ld8(*addr), node.stamp);
                    }
                    prop_assert_eq!(heap.mem.stats().heap_objects, model.nodes.len() as u64);
                }
            }
        }
    }
}
