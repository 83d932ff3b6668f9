use super::*;
use crate::runtime::finding::Finding;

#[test]
fn a_report_has_both_sides_and_their_goroutines() {
    let mut rig = Rig::with(Policy::Random, 1);
    let int = rig.int();
    let (here, there) = (rig.site(), rig.site());
    let helper = rig.func(
        "main.helper",
        1,
        0,
        vec![act(move |fr, cx| cx.race_write(fr[1], 8, here)), ret()],
    );
    let worker = rig.func("main.worker", 1, 0, vec![call(helper, &[1]), ret()]);
    let main = rig.func(
        "main.main",
        0,
        0,
        vec![
            act(move |fr, cx| {
                fr[1] = cx.alloc(int, 1, 3);
                fr[2] = 20_000;
            }),
            go(worker, &[1]),
            act(move |fr, cx| cx.race_read(fr[1], 8, there)),
            back(2, 0),
            ret(),
        ],
    );
    assert_eq!(rig.run(main), RunEnd::Returned);
    let findings = rig.machine.cx.state.findings.all();
    let [Finding::Race(race)] = findings else { panic!("{findings:?}") };
    assert_eq!((race.pair.prior.site, race.pair.current.site), (there, here));
    assert_eq!(race.pair.prior.stack.len(), 1);
    let funcs: Vec<_> = race.pair.current.stack.iter().map(|entry| entry.func).collect();
    assert_eq!(funcs, [helper, worker]);
    assert_eq!(race.goroutines[0].created, None);
    let created = race.goroutines[1].created.as_ref().unwrap();
    assert_eq!((created.by, created.stack[0].func), (1, main));
    assert_eq!(race.block.map(|(_, meta)| meta.site), Some(3));
}

#[test]
fn channels_order_and_close_races_with_send() {
    let run = |with_channel: bool, closes: bool| {
        let mut rig = Rig::with(Policy::RoundRobin, 1);
        let int = rig.int();
        let (a, b) = (rig.site(), rig.site());
        let worker = rig.func(
            "main.worker",
            2,
            0,
            vec![
                act(move |fr, cx| cx.race_write(fr[1], 8, a)),
                if with_channel { send(2, 1, int) } else { point() },
                ret(),
            ],
        );
        let main = rig.func(
            "main.main",
            0,
            0,
            vec![
                act(move |fr, cx| {
                    fr[1] = cx.alloc(int, 1, 0);
                    fr[2] = cx.make_chan(1, int, 0);
                    fr[3] = 20_000;
                }),
                go(worker, &[1, 2]),
                back(3, 0),
                if with_channel { recv(2, 4, 5, int) } else { point() },
                act(move |fr, cx| cx.race_read(fr[1], 8, b)),
                act(move |fr, cx| {
                    if closes {
                        cx.chan_close(fr[2], 0);
                    }
                }),
                ret(),
            ],
        );
        assert_eq!(rig.run(main), RunEnd::Returned);
        rig.machine.cx.state.findings.all().len()
    };
    assert_eq!((run(true, false), run(false, false)), (0, 1));
    // The receive orders the send before the close.
    assert_eq!(run(true, true), 0);
}

#[test]
fn closures_that_meet_a_changed_loop_variable_are_found() {
    // A closure made in iteration 0 is called after the loop has changed the variable.
    let mut rig = Rig::with(Policy::RoundRobin, 1);
    let int = rig.int();
    let main = rig.func(
        "main.main",
        0,
        0,
        vec![
            act(move |fr, cx| {
                fr[1] = cx.alloc(int, 1, 7);
                fr[2] = cx.alloc(int, 1, 8);
                cx.mem.st8(fr[1], 40);
                cx.loop_capture(fr[2], fr[1], 0, 21);
                cx.loop_use(fr[2], fr[1], 22);
                cx.mem.st8(fr[1], 41);
                cx.loop_step(fr[1], 1);
                cx.loop_use(fr[2], fr[1], 22);
                cx.loop_use(fr[2], fr[1], 22);
            }),
            ret(),
        ],
    );
    assert_eq!(rig.run(main), RunEnd::Returned);
    let findings = rig.machine.cx.state.findings.all();
    let [Finding::LoopCapture(capture)] = findings else { panic!("{findings:?}") };
    assert_eq!((capture.captured_at, capture.used_at), (21, 22));
    assert_eq!((capture.iteration, capture.iteration_now), (0, 1));
    assert_eq!((capture.then.slots[0], capture.now.slots[0]), (40, 41));
    assert!(capture.ordered && !capture.before_change);
}

#[test]
fn a_use_that_nothing_orders_before_the_change_is_found() {
    let mut rig = Rig::with(Policy::RoundRobin, 1);
    let int = rig.int();
    let worker =
        rig.func("main.worker", 2, 0, vec![act(|fr, cx| cx.loop_use(fr[1], fr[2], 22)), ret()]);
    let main = rig.func(
        "main.main",
        0,
        0,
        vec![
            act(move |fr, cx| {
                fr[1] = cx.alloc(int, 1, 7);
                fr[2] = cx.alloc(int, 1, 8);
                cx.loop_capture(fr[2], fr[1], 0, 21);
                fr[3] = 20_000;
            }),
            go(worker, &[2, 1]),
            back(3, 0),
            act(|fr, cx| cx.loop_step(fr[1], 1)),
            ret(),
        ],
    );
    assert_eq!(rig.run(main), RunEnd::Returned);
    let findings = rig.machine.cx.state.findings.all();
    let [Finding::LoopCapture(capture)] = findings else { panic!("{findings:?}") };
    assert!(capture.before_change && !capture.ordered);
    assert_eq!((capture.who.number, capture.made_by), (2, 1));
}

#[test]
fn a_finding_can_end_the_run() {
    let mut rig = Rig::new(MachineOptions {
        policy: Policy::RoundRobin,
        sink: Some(Box::new(|_, _, _, _| crate::runtime::finding::Notice {
            text: "found\n".to_owned(),
            halt: true,
        })),
        ..MachineOptions::default()
    });
    let int = rig.int();
    let (a, b) = (rig.site(), rig.site());
    let worker =
        rig.func("main.worker", 1, 0, vec![act(move |fr, cx| cx.race_write(fr[1], 8, a)), ret()]);
    let main = rig.func(
        "main.main",
        0,
        0,
        vec![
            act(move |fr, cx| fr[1] = cx.alloc(int, 1, 3)),
            go(worker, &[1]),
            act(move |fr, cx| cx.race_write(fr[1], 8, b)),
            point(),
            Box::new(|_, _, pc| pc - 1),
            ret(),
        ],
    );
    assert_eq!(rig.run(main), RunEnd::Halted);
}
