//! Nanoseconds per allocation, with the collections that they cause, and per marked block.

use std::hint::black_box;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use racewalk_interp::mem::layout::{LayoutId, Layouts};
use racewalk_interp::mem::{Addr, Facts, Marker, Mem, TracePlans};
use racewalk_interp::types::ty::{Ty, TyKind, Types};

/// No maps, channels or interfaces.
struct Nothing;

impl Facts for Nothing {
    fn is_address(&self, _: u64) -> bool {
        true
    }

    fn map_entries(&self, _: u64) -> Addr {
        0
    }

    fn chan_buffer(&self, _: u64) -> Addr {
        0
    }
}

struct Heap {
    mem: Mem,
    layouts: Layouts,
    plans: TracePlans,
    /// A block of two pointers (and a word).
    node: LayoutId,
    wanted: bool,
    roots: Vec<Addr>,
}

impl Heap {
    fn new() -> Self {
        let mut types = Types::default();
        let mut layouts = Layouts::new();
        let pointer = types.intern(TyKind::Pointer(Ty::INT));
        let node = layouts.record(&types, &[pointer, pointer]).expect("a small layout").0;
        let mut plans = TracePlans::default();
        plans.update(&layouts);
        Heap { mem: Mem::new(1 << 32), layouts, plans, node, wanted: false, roots: Vec::new() }
    }

    fn alloc(&mut self) -> Addr {
        let of = self.layouts.get(self.node);
        let block = self.mem.alloc(self.node, of, of.size, 1).expect("enough memory");
        self.wanted |= block.collect;
        block.addr
    }

    fn collect(&mut self) {
        let mut marker = Marker::new(&mut self.mem, &self.plans, &Nothing);
        for &root in &self.roots {
            marker.mark(root);
        }
        marker.trace();
        self.mem.sweep(0, false, false);
        self.wanted = false;
    }

    /// A tree of `2^(depth + 1) - 1` nodes.
    fn tree(&mut self, depth: u32) -> Addr {
        let node = self.alloc();
        self.roots.push(node);
        if self.wanted {
            self.collect();
        }
        if depth > 0 {
            let left = self.tree(depth - 1);
            self.mem.st8(node + 8, left);
            let right = self.tree(depth - 1);
            self.mem.st8(node + 16, right);
        }
        self.roots.pop();
        node
    }

    fn list(&mut self, len: u64) -> Addr {
        (0..len).fold(0, |head, _| {
            let node = self.alloc();
            self.mem.st8(node + 8, head);
            node
        })
    }
}

fn allocation(c: &mut Criterion) {
    let mut group = c.benchmark_group("allocation");
    for depth in [4, 12, 16] {
        let mut heap = Heap::new();
        let keep = heap.tree(16);
        heap.roots.push(keep);
        group.throughput(Throughput::Elements((1 << (depth + 1)) - 1));
        group.bench_function(format!("trees of depth {depth}"), |b| {
            b.iter(|| black_box(heap.tree(depth)));
        });
    }
    let mut heap = Heap::new();
    group.throughput(Throughput::Elements(100_000));
    group.bench_function("garbage", |b| {
        b.iter(|| {
            for _ in 0..100_000 {
                black_box(heap.alloc());
                if heap.wanted {
                    heap.collect();
                }
            }
        });
    });
    group.finish();
}

fn marking(c: &mut Criterion) {
    let mut group = c.benchmark_group("collection");
    group.throughput(Throughput::Elements(1_000_000));
    group.sample_size(20);
    let mut heap = Heap::new();
    let list = heap.list(1_000_000);
    heap.roots.push(list);
    group.bench_function("list of 1e6", |b| b.iter(|| heap.collect()));
    let mut heap = Heap::new();
    let tree = heap.tree(19);
    heap.roots.push(tree);
    group.bench_function("tree of 1e6", |b| b.iter(|| heap.collect()));
    group.finish();
}

criterion_group!(benches, allocation, marking);
criterion_main!(benches);
