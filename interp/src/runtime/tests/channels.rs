use super::*;
use crate::tree::ir::SelectCase;

/// Two producers and a consumer over a channel; what the consumer saw.
fn produce_and_consume(policy: Policy, seed: u64, capacity: u64) -> Vec<u64> {
    let mut rig = Rig::with(policy, seed);
    let int = rig.int();
    let log = rig.log.clone();
    // producer(ch, first): sends first, first + 1, … 10 values
    let producer = rig.func(
        "main.producer",
        2,
        0,
        vec![act(|fr, _| fr[3] = 10), send(1, 2, int), act(|fr, _| fr[2] += 1), back(3, 2), ret()],
    );
    let main = rig.func(
        "main.main",
        0,
        0,
        vec![
            act(move |fr, cx| {
                fr[1] = cx.make_chan(capacity, int, 0);
                (fr[2], fr[3], fr[4]) = (100, 200, 20);
            }),
            go(producer, &[1, 2]),
            go(producer, &[1, 3]),
            recv(1, 5, 6, int),
            note(&log, 5),
            back(4, 2),
            ret(),
        ],
    );
    assert_eq!(rig.run(main), RunEnd::Returned);
    assert!(rig.machine.cx.leaks().is_none());
    rig.log()
}

#[test]
fn values_arrive_in_the_order_of_their_sender() {
    for policy in POLICIES {
        for seed in 0..20 {
            for capacity in [0, 1, 3, 100] {
                let log = produce_and_consume(policy, seed, capacity);
                let of =
                    |first| log.iter().copied().filter(move |v| (first..first + 50).contains(v));
                assert!(of(100).eq(100..110), "{policy} {seed}: {log:?}");
                assert!(of(200).eq(200..210), "{policy} {seed}: {log:?}");
            }
        }
    }
}

#[test]
fn a_seed_gives_one_run_and_seeds_differ() {
    let logs: Vec<_> = (0..20).map(|seed| produce_and_consume(Policy::Random, seed, 2)).collect();
    for (seed, log) in logs.iter().enumerate() {
        assert_eq!(*log, produce_and_consume(Policy::Random, seed as u64, 2));
    }
    assert!(logs.iter().any(|log| *log != logs[0]));
}

#[test]
fn close_wakes_receivers_with_zero_and_drains_first() {
    let mut rig = Rig::with(Policy::RoundRobin, 1);
    let int = rig.int();
    let log = rig.log.clone();
    let main = rig.func(
        "main.main",
        0,
        0,
        vec![
            act(move |fr, cx| {
                fr[1] = cx.make_chan(2, int, 0);
                fr[2] = 7;
            }),
            send(1, 2, int),
            act(|fr, cx| cx.chan_close(fr[1], 0)),
            recv(1, 5, 6, int),
            note(&log, 5),
            note(&log, 6),
            recv(1, 5, 6, int),
            note(&log, 5),
            note(&log, 6),
            act(|fr, cx| cx.chan_close(fr[1], 0)),
            ret(),
        ],
    );
    let RunEnd::Panicked(death) = rig.run(main) else { panic!("it panics") };
    assert_eq!(death.panics[0].text, "close of closed channel");
    assert_eq!(rig.log(), [7, 1, 0, 0]);
}

#[test]
fn a_waiting_sender_panics_when_the_channel_is_closed() {
    let mut rig = Rig::with(Policy::RoundRobin, 1);
    let int = rig.int();
    let sender = rig.func("main.sender", 1, 0, vec![send(1, 1, int), ret()]);
    let main = rig.func(
        "main.main",
        0,
        0,
        vec![
            act(move |fr, cx| {
                fr[1] = cx.make_chan(0, int, 0);
                fr[2] = 20_000;
            }),
            go(sender, &[1]),
            back(2, 0),
            act(|fr, cx| cx.chan_close(fr[1], 0)),
            recv(3, 5, 6, int),
            ret(),
        ],
    );
    let RunEnd::Panicked(death) = rig.run(main) else { panic!("it panics") };
    assert_eq!(death.panics[0].text, "send on closed channel");
    assert_eq!(death.trace.goroutine, 2);
}

#[test]
fn boxed_elements_are_copied() {
    for capacity in [0, 1] {
        let mut rig = Rig::with(Policy::RoundRobin, 1);
        let array = rig.array(20);
        let log = rig.log.clone();
        let receiver = rig.func(
            "main.receiver",
            1,
            0,
            vec![
                recv(1, 2, 3, array),
                {
                    let log = log.clone();
                    act(move |fr, cx| log.borrow_mut().push(cx.mem.ld8(fr[2] + 8)))
                },
                ret(),
            ],
        );
        let main = rig.func(
            "main.main",
            0,
            0,
            vec![
                act(move |fr, cx| {
                    fr[1] = cx.make_chan(capacity, array, 0);
                    fr[2] = cx.alloc(array, 1, 0);
                    cx.mem.st8(fr[2] + 8, 5);
                    fr[3] = 20_000;
                    fr[4] = 20_000;
                }),
                go(receiver, &[1]),
                back(3, 0),
                send(1, 2, array),
                act(|fr, cx| cx.mem.st8(fr[2] + 8, 6)),
                back(4, 0),
                ret(),
            ],
        );
        assert_eq!(rig.run(main), RunEnd::Returned);
        assert_eq!(rig.log(), [5]);
    }
}

fn select(cases: Vec<SelectCase>, default: bool, chosen: u32) -> Body {
    Box::new(move |fr, cx, pc| {
        let wait = cx.select(&cases, default, chosen, fr);
        waited(wait, cx, pc)
    })
}

fn recv_case(ch: u32, layout: LayoutId) -> SelectCase {
    SelectCase::Recv { ch, dst: 5, ok: 6, layout, site: 0 }
}

#[test]
fn select_takes_each_ready_case_sometimes() {
    let mut counts = [0; 3];
    for seed in 0..300 {
        let mut rig = Rig::with(Policy::Random, seed);
        let int = rig.int();
        let log = rig.log.clone();
        let main = rig.func(
            "main.main",
            0,
            0,
            vec![
                act(move |fr, cx| {
                    for slot in &mut fr[1..=3] {
                        *slot = cx.make_chan(1, int, 0);
                    }
                    fr[4] = 9;
                }),
                send(1, 4, int),
                send(2, 4, int),
                select(
                    vec![
                        recv_case(1, int),
                        recv_case(2, int),
                        SelectCase::Send { ch: 3, value: 4, layout: int, site: 0 },
                    ],
                    true,
                    7,
                ),
                note(&log, 7),
                ret(),
            ],
        );
        assert_eq!(rig.run(main), RunEnd::Returned);
        counts[rig.log()[0] as usize] += 1;
    }
    assert!(counts.iter().all(|&n| n > 60), "{counts:?}");
}

#[test]
fn select_waits_for_the_first_that_comes() {
    for policy in POLICIES {
        for seed in 0..10 {
            let mut rig = Rig::with(policy, seed);
            let int = rig.int();
            let log = rig.log.clone();
            let sender = rig.func("main.sender", 2, 0, vec![send(1, 2, int), ret()]);
            let main = rig.func(
                "main.main",
                0,
                0,
                vec![
                    act(move |fr, cx| {
                        fr[1] = cx.make_chan(0, int, 0);
                        fr[2] = cx.make_chan(0, int, 0);
                        (fr[3], fr[4], fr[0]) = (11, 2, 0);
                    }),
                    go(sender, &[2, 3]),
                    // Twice, so that the entries left in the queue of the first channel are stale.
                    select(vec![recv_case(1, int), recv_case(2, int)], false, 7),
                    note(&log, 7),
                    note(&log, 5),
                    go(sender, &[1, 3]),
                    select(vec![recv_case(1, int), recv_case(2, int), recv_case(0, int)], false, 7),
                    note(&log, 7),
                    select(vec![recv_case(0, int)], true, 7),
                    note(&log, 7),
                    ret(),
                ],
            );
            assert_eq!(rig.run(main), RunEnd::Returned);
            assert_eq!(rig.log(), [1, 11, 0, 1]);
        }
    }
}

#[test]
fn deadlocks_name_what_everybody_waits_for() {
    let mut rig = Rig::with(Policy::RoundRobin, 1);
    let int = rig.int();
    let nil_send = rig.func("main.f", 1, 0, vec![send(1, 1, int), ret()]);
    let nothing = rig.func("main.g", 0, 0, vec![select(Vec::new(), false, 7), ret()]);
    let two = rig.func(
        "main.h",
        2,
        0,
        vec![select(vec![recv_case(1, int), recv_case(2, int)], false, 7), ret()],
    );
    let main = rig.func(
        "main.main",
        0,
        0,
        vec![
            act(move |fr, cx| {
                fr[1] = 0;
                fr[2] = cx.make_chan(0, int, 0);
            }),
            go(nil_send, &[1]),
            go(nothing, &[]),
            go(two, &[2, 2]),
            recv(2, 5, 6, int),
            ret(),
        ],
    );
    let RunEnd::Deadlock(deadlock) = rig.run(main) else { panic!("a deadlock") };
    assert_eq!(deadlock.text, "all goroutines are asleep - deadlock!");
    let states: Vec<_> = deadlock.waiting.iter().map(|b| b.trace.state.as_str()).collect();
    assert_eq!(states, ["chan receive", "chan send (nil chan)", "select (no cases)", "select"]);
    assert_eq!(deadlock.waiting[0].trace.frames.len(), 1);
}

#[test]
fn a_hundred_thousand_goroutines_wait_on_one_channel() {
    let mut rig = Rig::new(MachineOptions {
        policy: Policy::Random,
        race: false,
        ..MachineOptions::default()
    });
    let int = rig.int();
    let waiter = rig.func("main.waiter", 1, 0, vec![recv(1, 2, 3, int), ret()]);
    let main = rig.func(
        "main.main",
        0,
        0,
        vec![
            act(move |fr, cx| {
                fr[1] = cx.make_chan(0, int, 0);
                fr[2] = 100_000;
                fr[3] = 2_000_000;
            }),
            go(waiter, &[1]),
            back(2, 1),
            back(3, 0),
            act(|fr, cx| cx.chan_close(fr[1], 0)),
            ret(),
        ],
    );
    assert_eq!(rig.run(main), RunEnd::Returned);
}

#[test]
fn who_waits_on_a_channel_that_nobody_knows_has_leaked() {
    let mut rig = Rig::with(Policy::RoundRobin, 1);
    let int = rig.int();
    let waiter = rig.func("main.waiter", 1, 0, vec![recv(1, 2, 3, int), ret()]);
    let sleep = rig.native("time.Sleep", 1, 0);
    // Sleeps with the channel in its slots, so whoever waits on that may be woken.
    let sleeper = rig.func(
        "main.sleeper",
        1,
        0,
        vec![act(|fr, _| fr[2] = 1 << 50), call(sleep, &[2]), ret()],
    );
    let main = rig.func(
        "main.main",
        0,
        0,
        vec![
            act(move |fr, cx| {
                fr[1] = cx.make_chan(0, int, 0);
                fr[2] = cx.make_chan(0, int, 0);
                fr[3] = 20_000;
            }),
            go(waiter, &[1]),
            go(waiter, &[2]),
            go(sleeper, &[2]),
            back(3, 0),
            ret(),
        ],
    );
    assert_eq!(rig.run(main), RunEnd::Returned);
    let leaks = rig.machine.cx.leaks().unwrap();
    let numbers: Vec<_> = leaks.goroutines.iter().map(|b| b.goroutine.number).collect();
    assert_eq!((numbers, leaks.partial_deadlock), (vec![2], false));
}
