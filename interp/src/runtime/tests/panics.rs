use super::*;
use crate::runtime::step::Trap;
use crate::runtime::trace::render_panics;

fn fail(trap: Trap) -> Body {
    act(move |_, cx| {
        cx.fail(0, trap.clone());
    })
}

/// `recover()` in a deferred function, written down as whether there was something.
fn recover(log: &Log) -> Body {
    let log = log.clone();
    act(move |_, cx| log.borrow_mut().push(u64::from(cx.recover().0 != 0)))
}

fn texts(end: &RunEnd) -> String {
    match end {
        RunEnd::Panicked(death) => render_panics(&death.panics),
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_recovered_function_returns_after_its_other_deferred_calls() {
    let mut rig = Rig::with(Policy::RoundRobin, 1);
    let log = rig.log.clone();
    let rescue = rig.func("main.rescue", 0, 0, vec![recover(&log), recover(&log), ret()]);
    let later = rig.func("main.later", 1, 0, vec![note(&log, 1), recover(&log), ret()]);
    // f's result is its slot 0, which the epilogue sets.
    let f = rig.func(
        "main.f",
        0,
        1,
        vec![
            act(|fr, _| fr[2] = 77),
            defer(later, &[2]),
            defer(rescue, &[]),
            fail(Trap::DivideByZero),
            say(&log, 99),
            run_defers(),
            Box::new(|fr, cx, pc| {
                fr[0] = 55;
                let frame = cx.frames.pop().unwrap();
                cx.fp = frame.caller_fp;
                let _ = pc;
                frame.ret
            }),
        ],
    );
    let main = rig.func("main.main", 0, 0, vec![call(f, &[]), note(&log, 8), ret()]);
    assert_eq!(rig.run(main), RunEnd::Returned);
    assert_eq!(rig.log(), [1, 0, 77, 0, 55]);
}

#[test]
fn deferred_calls_run_last_first_when_nothing_fails() {
    let mut rig = Rig::with(Policy::RoundRobin, 1);
    let log = rig.log.clone();
    let later = rig.func("main.later", 1, 0, vec![note(&log, 1), recover(&log), ret()]);
    let main = rig.func(
        "main.main",
        0,
        0,
        vec![
            act(|fr, _| (fr[1], fr[2]) = (5, 6)),
            defer(later, &[1]),
            defer(later, &[2]),
            run_defers(),
            ret(),
        ],
    );
    assert_eq!(rig.run(main), RunEnd::Returned);
    assert_eq!(rig.log(), [6, 0, 5, 0]);
}

#[test]
fn recover_works_only_in_the_deferred_function_itself() {
    let mut rig = Rig::with(Policy::RoundRobin, 1);
    let log = rig.log.clone();
    let helper = rig.func("main.helper", 0, 0, vec![recover(&log), ret()]);
    let deferred = rig.func("main.deferred", 0, 0, vec![call(helper, &[]), ret()]);
    let main = rig.func("main.main", 0, 0, vec![defer(deferred, &[]), fail(Trap::NilMap), ret()]);
    let end = rig.run(main);
    assert_eq!(texts(&end), "panic: assignment to entry in nil map\n");
    assert_eq!(rig.log(), [0]);
    // A wrapper that we made does not count.
    rig.machine.cx.tables.func_infos[deferred.0 as usize].hidden = true;
    rig.machine.cx.state.main_gone = false;
    assert_eq!(rig.run(main), RunEnd::Returned);
    assert_eq!(rig.log(), [0, 1]);
}

#[test]
fn panics_in_deferred_calls_are_shown_in_order() {
    let mut rig = Rig::with(Policy::RoundRobin, 1);
    let log = rig.log.clone();
    let second = rig.func("main.second", 0, 0, vec![fail(Trap::Plain("two")), ret()]);
    let rescue =
        rig.func("main.rescue", 0, 0, vec![recover(&log), fail(Trap::Plain("three")), ret()]);
    let main =
        rig.func("main.main", 0, 0, vec![defer(second, &[]), fail(Trap::Plain("one")), ret()]);
    let end = rig.run(main);
    assert_eq!(texts(&end), "panic: one\n\tpanic: two\n");
    let RunEnd::Panicked(death) = end else { panic!() };
    let names: Vec<String> = death
        .trace
        .frames
        .iter()
        .map(|f| match f {
            crate::runtime::trace::TraceFrame::Call { name, .. } => name.to_string(),
            crate::runtime::trace::TraceFrame::Panic => "panic".to_owned(),
        })
        .collect();
    assert_eq!(names, ["main.second", "panic", "main.main"]);

    let main =
        rig.func("main.main", 0, 0, vec![defer(rescue, &[]), fail(Trap::Plain("one")), ret()]);
    assert_eq!(texts(&rig.run(main)), "panic: one [recovered]\n\tpanic: three\n");
}

#[test]
fn a_second_panic_that_is_recovered_takes_the_first_with_it() {
    let mut rig = Rig::with(Policy::RoundRobin, 1);
    let log = rig.log.clone();
    let second = rig.func("main.second", 0, 0, vec![fail(Trap::Plain("two")), ret()]);
    let rescue = rig.func("main.rescue", 0, 0, vec![recover(&log), ret()]);
    let f = rig.func(
        "main.f",
        0,
        0,
        vec![defer(rescue, &[]), defer(second, &[]), fail(Trap::Plain("one")), ret()],
    );
    let main = rig.func("main.main", 0, 0, vec![call(f, &[]), say(&log, 3), ret()]);
    assert_eq!(rig.run(main), RunEnd::Returned);
    assert_eq!(rig.log(), [1, 3]);
}

#[test]
fn a_panic_recovered_inside_a_deferred_call_leaves_the_outer_one() {
    let mut rig = Rig::with(Policy::RoundRobin, 1);
    let log = rig.log.clone();
    let rescue = rig.func("main.rescue", 0, 0, vec![recover(&log), ret()]);
    let inner =
        rig.func("main.inner", 0, 0, vec![defer(rescue, &[]), fail(Trap::Plain("in")), ret()]);
    let deferred = rig.func("main.deferred", 0, 0, vec![call(inner, &[]), say(&log, 4), ret()]);
    let main =
        rig.func("main.main", 0, 0, vec![defer(deferred, &[]), fail(Trap::Plain("out")), ret()]);
    assert_eq!(texts(&rig.run(main)), "panic: out\n");
    assert_eq!(rig.log(), [1, 4]);
}

#[test]
fn goexit_runs_deferred_calls_and_ends_the_goroutine() {
    let mut rig = Rig::with(Policy::RoundRobin, 1);
    let log = rig.log.clone();
    let goexit = rig.native("runtime.Goexit", 0, 0);
    let deferred = rig.func("main.deferred", 0, 0, vec![recover(&log), say(&log, 5), ret()]);
    let f = rig.func(
        "main.f",
        0,
        0,
        vec![defer(deferred, &[]), call(goexit, &[]), say(&log, 99), ret()],
    );
    let main = rig.func(
        "main.main",
        0,
        0,
        vec![go(f, &[]), act(|fr, _| fr[1] = 20_000), back(1, 0), ret()],
    );
    assert_eq!(rig.run(main), RunEnd::Returned);
    assert_eq!(rig.log(), [0, 5]);

    let main = rig.func("main.main", 0, 0, vec![call(f, &[]), ret()]);
    let RunEnd::Deadlock(deadlock) = rig.run(main) else { panic!("a deadlock") };
    assert_eq!(deadlock.text, "no goroutines (main called runtime.Goexit) - deadlock!");
}

#[test]
fn goexit_survives_a_recovered_panic_and_abandons_one() {
    let mut rig = Rig::with(Policy::RoundRobin, 1);
    let log = rig.log.clone();
    let goexit = rig.native("runtime.Goexit", 0, 0);
    let rescue = rig.func("main.rescue", 0, 0, vec![recover(&log), ret()]);
    let fails = rig.func("main.fails", 0, 0, vec![fail(Trap::Plain("x")), ret()]);
    let last = rig.func("main.last", 0, 0, vec![say(&log, 6), ret()]);
    let f = rig.func(
        "main.f",
        0,
        0,
        vec![
            defer(last, &[]),
            defer(rescue, &[]),
            defer(fails, &[]),
            call(goexit, &[]),
            say(&log, 99),
            ret(),
        ],
    );
    let exits = rig.func("main.exits", 0, 0, vec![call(goexit, &[]), ret()]);
    let g = rig.func("main.g", 0, 0, vec![defer(exits, &[]), fail(Trap::Plain("y")), ret()]);
    let main = rig.func(
        "main.main",
        0,
        0,
        vec![go(f, &[]), go(g, &[]), act(|fr, _| fr[1] = 50_000), back(1, 0), ret()],
    );
    assert_eq!(rig.run(main), RunEnd::Returned);
    assert_eq!(rig.log(), [1, 6]);
}

#[test]
fn nil_functions_fail_when_they_are_called() {
    let mut rig = Rig::with(Policy::RoundRobin, 1);
    let nil = crate::runtime::ops::NIL_FUNC;
    let main = rig.func("main.main", 0, 0, vec![defer(nil, &[]), run_defers(), ret()]);
    let text = texts(&rig.run(main));
    assert!(text.starts_with("panic: runtime error: invalid memory address"), "{text}");
    assert!(text.contains("[signal SIGSEGV: segmentation violation code=0x1 addr=0x0"), "{text}");
    let main = rig.func("main.main", 0, 0, vec![go(nil, &[]), ret()]);
    let RunEnd::Fatal(error) = rig.run(main) else { panic!("fatal") };
    assert_eq!(error.text, "go of nil func value");
}
