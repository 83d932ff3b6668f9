use super::*;

/// What the tests need of package sync.
struct Locks {
    lock: FuncId,
    unlock: FuncId,
    add: FuncId,
    done: FuncId,
    wait: FuncId,
}

impl Locks {
    fn new(rig: &mut Rig, kind: &str) -> Self {
        Locks {
            lock: rig.native(&format!("sync.{kind}.Lock"), 1, 0),
            unlock: rig.native(&format!("sync.{kind}.Unlock"), 1, 0),
            add: rig.native("sync.WaitGroup.Add", 2, 0),
            done: rig.native("sync.WaitGroup.Done", 1, 0),
            wait: rig.native("sync.WaitGroup.Wait", 1, 0),
        }
    }
}

/// Four goroutines increment a counter 20 times each, torn into load and store, under a lock; the counter and the races.
fn count(policy: Policy, seed: u64, kind: &str, locked: bool) -> (u64, usize) {
    let mut rig = Rig::with(policy, seed);
    let words = rig.array(8);
    let locks = Locks::new(&mut rig, kind);
    let (load, store) = (rig.site(), rig.site());
    let log = rig.log.clone();
    let no_op = rig.func("main.noop", 1, 0, vec![ret()]);
    let (lock, unlock) = if locked { (locks.lock, locks.unlock) } else { (no_op, no_op) };
    // worker(block): wait group at 0, lock at 16, counter at 56
    let worker = rig.func(
        "main.worker",
        1,
        0,
        vec![
            act(|fr, _| {
                fr[2] = fr[1] + 16;
                fr[4] = 20;
            }),
            call(lock, &[2]),
            point(),
            act(move |fr, cx| {
                cx.race_read(fr[1] + 56, 8, load);
                fr[5] = cx.mem.ld8(fr[1] + 56);
            }),
            point(),
            act(move |fr, cx| {
                cx.race_write(fr[1] + 56, 8, store);
                cx.mem.st8(fr[1] + 56, fr[5] + 1);
            }),
            call(unlock, &[2]),
            back(4, 6),
            call(locks.done, &[1]),
            ret(),
        ],
    );
    let main = rig.func(
        "main.main",
        0,
        0,
        vec![
            act(move |fr, cx| {
                fr[1] = cx.alloc(words, 1, 0);
                (fr[2], fr[3]) = (4, 4);
            }),
            call(locks.add, &[1, 2]),
            go(worker, &[1]),
            back(3, 1),
            call(locks.wait, &[1]),
            act({
                let log = log.clone();
                move |fr, cx| {
                    cx.race_read(fr[1] + 56, 8, load);
                    log.borrow_mut().push(cx.mem.ld8(fr[1] + 56));
                }
            }),
            ret(),
        ],
    );
    assert_eq!(rig.run(main), RunEnd::Returned, "{policy} {seed} {kind}");
    (rig.log()[0], rig.machine.cx.state.findings.all().len())
}

#[test]
fn locks_exclude_and_order() {
    for policy in POLICIES {
        for seed in 0..15 {
            for kind in ["Mutex", "RWMutex"] {
                assert_eq!(count(policy, seed, kind, true), (80, 0), "{policy} {seed} {kind}");
            }
        }
    }
}

#[test]
fn without_the_lock_updates_are_lost_and_races_found() {
    let runs: Vec<_> = (0..20).map(|seed| count(Policy::Random, seed, "Mutex", false)).collect();
    assert!(runs.iter().all(|&(_, races)| races > 0));
    assert!(runs.iter().filter(|&&(sum, _)| sum < 80).count() > 8, "{runs:?}");
}

#[test]
fn misuse_of_locks() {
    for (native, text) in [
        ("sync.Mutex.Unlock", "sync: unlock of unlocked mutex"),
        ("sync.RWMutex.Unlock", "sync: Unlock of unlocked RWMutex"),
        ("sync.RWMutex.RUnlock", "sync: RUnlock of unlocked RWMutex"),
    ] {
        let mut rig = Rig::with(Policy::RoundRobin, 1);
        let words = rig.array(3);
        let unlock = rig.native(native, 1, 0);
        let make = act(move |fr, cx| fr[1] = cx.alloc(words, 1, 0));
        let main = rig.func("main.main", 0, 0, vec![make, call(unlock, &[1]), ret()]);
        let RunEnd::Fatal(error) = rig.run(main) else { panic!("fatal") };
        assert_eq!(error.text, text);
    }
    let mut rig = Rig::with(Policy::RoundRobin, 1);
    let words = rig.array(2);
    let done = rig.native("sync.WaitGroup.Done", 1, 0);
    let make = act(move |fr, cx| fr[1] = cx.alloc(words, 1, 0));
    let main = rig.func("main.main", 0, 0, vec![make, call(done, &[1]), ret()]);
    let RunEnd::Panicked(death) = rig.run(main) else { panic!("a panic") };
    assert_eq!(death.panics[0].text, "sync: negative WaitGroup counter");
}

#[test]
fn a_lock_held_for_ever_is_a_partial_deadlock() {
    let mut rig = Rig::with(Policy::RoundRobin, 1);
    let words = rig.array(2);
    let lock = rig.native("sync.Mutex.Lock", 1, 0);
    let f = rig.func("main.f", 1, 0, vec![call(lock, &[1]), call(lock, &[1]), ret()]);
    let main = rig.func(
        "main.main",
        0,
        0,
        vec![
            act(move |fr, cx| {
                fr[1] = cx.alloc(words, 1, 0);
                fr[2] = 20_000;
            }),
            go(f, &[1]),
            back(2, 0),
            ret(),
        ],
    );
    assert_eq!(rig.run(main), RunEnd::Returned);
    let leaks = rig.machine.cx.leaks().unwrap();
    assert!(leaks.partial_deadlock);
    assert_eq!(leaks.goroutines[0].trace.state, "sync.Mutex.Lock");
    assert_eq!(leaks.goroutines[0].held_by.map(|(g, _)| g), Some(2));
}

#[test]
fn readers_share_and_writers_wait_for_them() {
    for policy in POLICIES {
        for seed in 0..15 {
            let mut rig = Rig::with(policy, seed);
            let words = rig.array(8);
            let (rlock, runlock) =
                (rig.native("sync.RWMutex.RLock", 1, 0), rig.native("sync.RWMutex.RUnlock", 1, 0));
            let (lock, unlock) =
                (rig.native("sync.RWMutex.Lock", 1, 0), rig.native("sync.RWMutex.Unlock", 1, 0));
            let bad = rig.log.clone();
            // Readers count themselves at 40, a writer marks itself at 48.
            let enter =
                |off: u64| act(move |fr, cx| cx.mem.st8(fr[1] + off, cx.mem.ld8(fr[1] + off) + 1));
            let leave =
                |off: u64| act(move |fr, cx| cx.mem.st8(fr[1] + off, cx.mem.ld8(fr[1] + off) - 1));
            let check = |bad: &Log, writer: bool| {
                let bad = bad.clone();
                act(move |fr, cx| {
                    let (readers, writers) = (cx.mem.ld8(fr[1] + 40), cx.mem.ld8(fr[1] + 48));
                    if writers > 1 || writers > 0 && readers > 0 || writer && readers > 0 {
                        bad.borrow_mut().push(readers);
                    }
                })
            };
            let reader = rig.func(
                "main.reader",
                1,
                0,
                vec![
                    act(|fr, _| fr[2] = 10),
                    call(rlock, &[1]),
                    enter(40),
                    point(),
                    check(&bad, false),
                    leave(40),
                    call(runlock, &[1]),
                    back(2, 6),
                    ret(),
                ],
            );
            let writer = rig.func(
                "main.writer",
                1,
                0,
                vec![
                    act(|fr, _| fr[2] = 10),
                    call(lock, &[1]),
                    enter(48),
                    point(),
                    check(&bad, true),
                    leave(48),
                    call(unlock, &[1]),
                    back(2, 6),
                    ret(),
                ],
            );
            let main = rig.func(
                "main.main",
                0,
                0,
                vec![
                    act(move |fr, cx| fr[1] = cx.alloc(words, 1, 0)),
                    go(reader, &[1]),
                    go(reader, &[1]),
                    go(writer, &[1]),
                    go(writer, &[1]),
                    act(|fr, _| fr[2] = 30_000),
                    back(2, 0),
                    ret(),
                ],
            );
            assert_eq!(rig.run(main), RunEnd::Returned);
            assert_eq!(rig.log(), [], "{policy} {seed}");
            assert!(rig.machine.cx.leaks().is_none(), "{policy} {seed}");
        }
    }
}
