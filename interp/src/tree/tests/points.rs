//! Schedule points and what the steps tell the runtime.

use super::*;

/// How often a run stops with budget 0, which is at every point.
fn stops(plan: FuncPlan, args: &[Slot], access_grain: bool) -> u64 {
    let how = How { budget: 0, access_grain, race: false };
    let mut machine = Machine::new(how);
    machine.build(&[plan]);
    machine.run(args, 1).unwrap();
    machine.stops
}

fn counting() -> Stms {
    let body = vec![store(elem(3, s(6)), s(6)), set(7, add(s(7), load(elem(3, s(6)))))];
    let lp = for_(0, lt(s(6), c(5)), vec![set(6, add(s(6), c(1)))], body);
    vec![make_slice(3, Layouts::WORD, c(5)), set(6, c(0)), set(7, c(0)), lp, set(0, s(7)), ret()]
}

#[test]
fn points_are_back_edges_and_accesses() {
    assert_eq!(stops(func(1, 1, 5, counting()), &[0], false), 5);
    assert_eq!(stops(func(1, 1, 5, counting()), &[0], true), 15);
    // Fib calls 2 * fib(n + 1) - 2 functions.
    assert_eq!(stops(super::control::fib(), &[6], true), 24);
}

#[test]
fn atomic_functions_do_not_stop() {
    let plan = FuncPlan { atomic: true, ..func(1, 1, 5, counting()) };
    assert_eq!(stops(plan, &[0], true), 0);
    let plan = FuncPlan { atomic: true, ..super::control::fib() };
    assert_eq!(stops(plan, &[6], true), 0);
}

#[test]
fn returning_names_the_call() {
    // Two calls on two lines that join: each returns to a step with its own place.
    let mut machine = Machine::new(PLAIN);
    let numbered = |site, stm: Stm| match stm.kind {
        St::Call(mut call) => {
            call.site = site;
            Stm { kind: St::Call(call), site, map: MapId(site) }
        }
        kind => Stm { kind, site, map: MapId(site) },
    };
    let body = vec![
        if_(
            s(2),
            vec![numbered(11, call(1, vec![], 0, 3))],
            vec![numbered(12, call(1, vec![], 0, 3))],
        ),
        numbered(13, call(1, vec![], 0, 3)),
        numbered(14, set(0, add(s(2), c(1)))),
        ret(),
    ];
    machine.build(&[func(1, 1, 1, body), func(0, 0, 0, vec![ret()])]);
    // The callee's frame is inspected where it returns: in the middle of each call.
    let sites: Vec<u32> = machine.cx.tables.metas.iter().map(|m| m.site).collect();
    for site in [11, 12, 13] {
        let own = machine.cx.tables.metas.iter().filter(|m| m.site == site);
        assert!(own.clone().count() >= 2, "{site}: {sites:?}");
        assert!(own.into_iter().all(|m| m.map == MapId(site)));
    }
    assert_eq!(machine.run(&[1], 1), Ok(vec![2]));
}

#[test]
fn text_of_a_plan() {
    let text = crate::tree::dump::dump_plan(&super::control::fib());
    let want = "\
func main.f: 1 results, 1 parameters, 5 slots
    if (s2 < 2 int64)
        s0 = s2
        return
    call f0((s2 - 1 int64)) at s3
    s3 = s3
    call f0((s2 - 2 int64)) at s4
    s0 = (s3 + s4 int64)
    return
";
    assert_eq!(text, want);
}
