//! Nanoseconds per event, at 2, 16 and 256 goroutines.

use std::hint::black_box;

use criterion::{BatchSize, BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use racewalk_detector::{Detector, GoroutineId, PAGE_SIZE, ROOT_CONTEXT, SyncId};

const SIZES: [u32; 3] = [2, 16, 256];

/// Accesses per iteration: one page of words.
const WORDS: u64 = PAGE_SIZE / 8;

/// `n` goroutines that have all met main once, so that clocks are full.
fn detector(n: u32) -> (Detector, SyncId) {
    let mut d = Detector::new();
    for child in 2..=n {
        d.spawn(GoroutineId(1), GoroutineId(child));
    }
    for child in 2..=n {
        d.join(GoroutineId(1), GoroutineId(child));
    }
    let var = d.new_sync();
    (d, var)
}

fn read_page(d: &mut Detector) {
    for word in 0..WORDS {
        d.read(black_box(PAGE_SIZE + 8 * word), 8, 1, || ROOT_CONTEXT);
    }
}

fn write_page(d: &mut Detector) {
    for word in 0..WORDS {
        d.write(black_box(PAGE_SIZE + 8 * word), 8, 2, || ROOT_CONTEXT);
    }
}

fn accesses(c: &mut Criterion) {
    let mut group = c.benchmark_group("access");
    group.throughput(Throughput::Elements(WORDS));
    for n in SIZES {
        let (mut d, var) = detector(n);
        write_page(&mut d);
        group.bench_function(BenchmarkId::new("write, same epoch", n), |b| {
            b.iter(|| write_page(&mut d))
        });
        group.bench_function(BenchmarkId::new("read, same epoch", n), |b| {
            b.iter(|| read_page(&mut d))
        });
        group.bench_function(BenchmarkId::new("write, same epoch, new slice", n), |b| {
            b.iter(|| {
                d.switch_to(GoroutineId(2));
                d.switch_to(GoroutineId(1));
                write_page(&mut d);
            });
        });
        group.bench_function(BenchmarkId::new("write, new epoch", n), |b| {
            b.iter(|| {
                d.release(var);
                write_page(&mut d);
            });
        });
        group.bench_function(BenchmarkId::new("write, ordered after another", n), |b| {
            b.iter(|| {
                for g in [1, 2] {
                    d.switch_to(GoroutineId(g));
                    d.acquire(var);
                    write_page(&mut d);
                    d.release(var);
                }
            });
        });
        group.bench_function(BenchmarkId::new("write, fresh memory", n), |b| {
            b.iter(|| {
                d.forget(PAGE_SIZE, PAGE_SIZE);
                write_page(&mut d);
            });
        });
        group.bench_function(BenchmarkId::new("write, racing", n), |b| {
            b.iter(|| {
                for g in [1, 2] {
                    d.switch_to(GoroutineId(g));
                    write_page(&mut d);
                    d.release(var);
                }
            });
        });
        d.forget(PAGE_SIZE, PAGE_SIZE);
        group.bench_function(BenchmarkId::new("read, shared with all", n), |b| {
            let mut next = 0;
            b.iter(|| {
                next = next % n + 1;
                d.switch_to(GoroutineId(next));
                d.rmw(var);
                read_page(&mut d);
            });
        });
    }
    group.finish();
}

fn synchronization(c: &mut Criterion) {
    let mut group = c.benchmark_group("sync");
    for n in SIZES {
        let (mut d, var) = detector(n);
        let mut next = 0;
        group.bench_function(BenchmarkId::new("switch, acquire, release", n), |b| {
            b.iter(|| {
                next = next % n + 1;
                d.switch_to(GoroutineId(next));
                d.acquire(var);
                d.release(var);
            });
        });
        group.bench_function(BenchmarkId::new("switch, release_merge", n), |b| {
            b.iter(|| {
                next = next % n + 1;
                d.switch_to(GoroutineId(next));
                d.release_merge(var);
            });
        });
        group.bench_function(BenchmarkId::new("acquire, nothing new", n), |b| {
            b.iter(|| d.acquire(var))
        });
        let pair = (GoroutineId(1), GoroutineId(n));
        group.bench_function(BenchmarkId::new("switch, rendezvous", n), |b| {
            b.iter(|| {
                d.switch_to(pair.0);
                d.join(pair.0, pair.1);
                d.switch_to(pair.1);
                d.join(pair.1, pair.0);
            });
        });
    }
    group.finish();
}

fn many(c: &mut Criterion) {
    let mut group = c.benchmark_group("many goroutines");
    group.sample_size(10);
    let n: u32 = 100_000;
    group.throughput(Throughput::Elements(n.into()));
    group.bench_function("start, park, wake and wait", |b| {
        b.iter_batched(
            Detector::new,
            |mut d| {
                let (gate, done) = (d.new_sync(), d.new_sync());
                for child in 2..n {
                    d.spawn(GoroutineId(1), GoroutineId(child));
                }
                d.release(gate);
                for child in 2..n {
                    d.acquire_for(GoroutineId(child), gate);
                }
                for child in 2..n {
                    d.switch_to(GoroutineId(child));
                    d.write(16 * u64::from(child), 8, 1, || ROOT_CONTEXT);
                    d.release_merge(done);
                    d.finish(GoroutineId(child));
                }
                d.switch_to(GoroutineId(1));
                d.acquire(done);
                d
            },
            BatchSize::PerIteration,
        );
    });
    group.finish();
}

fn lock_of_many(c: &mut Criterion) {
    let n: u32 = 10_000;
    let (mut d, var) = detector(n);
    let mut turn = 0u32;
    c.bench_function("lock taken in turn by 10,000", |b| {
        b.iter(|| {
            turn = turn.wrapping_add(2_654_435_761);
            d.switch_to(GoroutineId(1 + turn % n));
            d.acquire(var);
            d.write(PAGE_SIZE, 8, 1, || ROOT_CONTEXT);
            d.release_merge(var);
        });
    });
}

criterion_group!(benches, accesses, synchronization, many, lock_of_many);
criterion_main!(benches);
