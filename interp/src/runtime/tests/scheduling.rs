use super::*;
use crate::runtime::timer::START;

/// Two goroutines that write down their names, with a schedule point each time; the recorded decisions.
fn race_to_write(options: MachineOptions) -> (Vec<u64>, Vec<crate::sched::schedule::Decision>) {
    let mut rig = Rig::new(options);
    let log = rig.log.clone();
    let writer = rig.func(
        "main.writer",
        1,
        0,
        vec![act(|fr, _| fr[2] = 30), note(&log, 1), back(2, 1), ret()],
    );
    let main = rig.func(
        "main.main",
        0,
        0,
        vec![
            act(|fr, _| (fr[1], fr[2], fr[3]) = (1, 2, 5000)),
            go(writer, &[1]),
            go(writer, &[2]),
            back(3, 0),
            ret(),
        ],
    );
    assert_eq!(rig.run(main), RunEnd::Returned);
    assert!(!rig.machine.cx.state.turn.diverged());
    (rig.log(), rig.machine.cx.state.turn.recorded().to_vec())
}

#[test]
fn recorded_schedules_replay() {
    for policy in POLICIES {
        for seed in 0..20 {
            let record = true;
            let (log, decisions) =
                race_to_write(MachineOptions { policy, seed, record, ..MachineOptions::default() });
            let replay = Some(decisions.clone());
            let options = MachineOptions { replay, seed, record, ..MachineOptions::default() };
            let (again, redone) = race_to_write(options);
            assert_eq!((log, decisions), (again, redone), "{policy} {seed}");
        }
    }
}

#[test]
fn detection_does_not_change_the_schedule() {
    for policy in POLICIES {
        for seed in 0..10 {
            let with = |race| {
                let record = true;
                race_to_write(MachineOptions { policy, seed, race, record, ..Default::default() })
            };
            assert_eq!(with(true), with(false));
        }
    }
}

#[test]
fn sleepers_wake_in_the_order_of_their_times() {
    for policy in POLICIES {
        let mut rig = Rig::with(policy, 3);
        let log = rig.log.clone();
        let sleep = rig.native("time.Sleep", 1, 0);
        let sleeper = rig.func("main.sleeper", 1, 0, vec![call(sleep, &[1]), note(&log, 1), ret()]);
        let main = rig.func(
            "main.main",
            0,
            0,
            vec![
                act(|fr, _| (fr[1], fr[2], fr[3]) = (3_000_000, 1_000_000, 2_000_000)),
                go(sleeper, &[1]),
                go(sleeper, &[2]),
                go(sleeper, &[3]),
                act(|fr, _| fr[4] = 90_000_000_000),
                call(sleep, &[4]),
                act({
                    let log = log.clone();
                    move |_, cx| {
                        let now = cx.now();
                        log.borrow_mut().push(((now - START) / 1_000_000_000) as u64);
                    }
                }),
                ret(),
            ],
        );
        assert_eq!(rig.run(main), RunEnd::Returned);
        assert_eq!(rig.log(), [1_000_000, 2_000_000, 3_000_000, 90], "{policy}");
    }
}

#[test]
fn pollers_see_time_pass() {
    let mut rig = Rig::with(Policy::Random, 3);
    let main = rig.func(
        "main.main",
        0,
        0,
        vec![
            point(),
            Box::new(|_, cx, pc| if cx.now() < START + 1_000_000 { pc - 1 } else { pc + 1 }),
            ret(),
        ],
    );
    assert_eq!(rig.run(main), RunEnd::Returned);
    let points = rig.machine.cx.points();
    assert!((49_990..=50_010).contains(&points), "{points}");
}

#[test]
fn limits_end_the_run() {
    let endless = |rig: &mut Rig| {
        let main = rig.func("main.main", 0, 0, vec![point(), Box::new(|_, _, pc| pc - 1), ret()]);
        rig.run(main)
    };
    let mut rig =
        Rig::new(MachineOptions { max_steps: Some(100_000), ..MachineOptions::default() });
    assert!(matches!(endless(&mut rig), RunEnd::Limit(_)));
    assert!((100_000..100_100).contains(&rig.machine.cx.points()));

    let options = MachineOptions::default();
    options.interrupt.store(true, std::sync::atomic::Ordering::Relaxed);
    assert_eq!(endless(&mut Rig::new(options)), RunEnd::Interrupted);

    let mut rig =
        Rig::new(MachineOptions { max_goroutines: Some(50), ..MachineOptions::default() });
    let f = rig.func("main.f", 0, 0, vec![point(), Box::new(|_, _, pc| pc - 1), ret()]);
    let main =
        rig.func("main.main", 0, 0, vec![act(|fr, _| fr[1] = 100), go(f, &[]), back(1, 1), ret()]);
    assert!(matches!(rig.run(main), RunEnd::Limit(_)));
}

#[test]
fn goroutines_of_an_earlier_run_go_on() {
    let mut rig = Rig::with(Policy::RoundRobin, 1);
    let int = rig.int();
    let log = rig.log.clone();
    let waiter = rig.func("main.waiter", 1, 0, vec![recv(1, 2, 3, int), note(&log, 2), ret()]);
    let ch = Rc::new(RefCell::new(0));
    let first = {
        let ch = ch.clone();
        let make = act(move |fr, cx| {
            fr[1] = cx.make_chan(0, int, 0);
            *ch.borrow_mut() = fr[1];
        });
        rig.func("main.main", 0, 0, vec![make, go(waiter, &[1]), ret()])
    };
    assert_eq!(rig.run(first), RunEnd::Returned);
    let get = act(move |fr, _| (fr[1], fr[2], fr[3]) = (*ch.borrow(), 8, 20_000));
    let second = rig.func("main.main", 0, 0, vec![get, send(1, 2, int), back(3, 0), ret()]);
    assert_eq!(rig.run(second), RunEnd::Returned);
    assert_eq!(rig.log(), [8]);
}

#[test]
fn deep_recursion_is_a_fatal_error() {
    let mut rig = Rig::with(Policy::RoundRobin, 1);
    let f = rig.reserve("main.f", 0, 0);
    rig.machine.cx.tables.funcs[f.0 as usize].slots = 1000;
    rig.define(f, vec![call(f, &[]), ret()]);
    let main = rig.func("main.main", 0, 0, vec![call(f, &[]), ret()]);
    let RunEnd::Fatal(error) = rig.run(main) else { panic!("it overflows") };
    assert_eq!(error.text, "stack overflow");
}
