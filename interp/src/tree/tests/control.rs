//! Calls, loops, branches and jumps give the same however often they are interrupted.

use super::*;

/// `func fib(n int) int`
pub(super) fn fib() -> FuncPlan {
    func(
        1,
        1,
        2,
        vec![
            if_(lt(s(2), c(2)), vec![set(0, s(2)), ret()], vec![]),
            call(0, vec![sub(s(2), c(1))], 1, 3),
            set(3, s(3)),
            call(0, vec![sub(s(2), c(2))], 1, 4),
            set(0, add(s(3), s(4))),
            ret(),
        ],
    )
}

#[test]
fn recursion() {
    check(&[fib()], &[15], Ok(&[610]));
}

/// Three nested loops as in the benchmark of that name.
pub(super) fn loops() -> FuncPlan {
    // 2 n, 3 sum, 4 i, 5 j, 6 step, 7 k
    let inner = for_(
        2,
        lt(s(7), s(2)),
        vec![set(7, add(s(7), c(1)))],
        vec![if_(
            lt(s(7), s(5)),
            vec![set(3, add(s(3), sub(mul(s(6), s(7)), s(4))))],
            vec![set(3, sub(s(3), add(s(7), s(6))))],
        )],
    );
    let middle = for_(
        1,
        lt(s(5), s(2)),
        vec![set(5, add(s(5), c(1)))],
        vec![set(6, add(mul(s(4), c(3)), s(5))), set(7, c(0)), inner],
    );
    let outer = for_(0, lt(s(4), s(2)), vec![set(4, add(s(4), c(1)))], vec![set(5, c(0)), middle]);
    func(1, 1, 5, vec![set(3, c(0)), set(4, c(0)), outer, set(0, s(3)), ret()])
}

fn loops_result(n: i64) -> u64 {
    let mut sum = 0i64;
    for i in 0..n {
        for j in 0..n {
            let step = i * 3 + j;
            for k in 0..n {
                if k < j { sum += step * k - i } else { sum -= k + step }
            }
        }
    }
    sum as u64
}

#[test]
fn nested_loops() {
    check(&[loops()], &[13], Ok(&[loops_result(13)]));
    check(&[loops()], &[0], Ok(&[0]));
}

#[test]
fn labeled_jumps_between_structured_loops() {
    // for i < n { for j < n { if j == 3 { continue outer }; if i == 5 { break outer }; sum += i*10 + j } }
    let eq = |a, b| cmp(CmpOp::Eq, a, b);
    let inner = for_(
        1,
        lt(s(5), s(2)),
        vec![set(5, add(s(5), c(1)))],
        vec![
            if_(eq(s(5), c(3)), vec![stm(St::Continue(LabelId(0)))], vec![]),
            if_(eq(s(4), c(5)), vec![stm(St::Break(LabelId(0)))], vec![]),
            set(3, add(s(3), add(mul(s(4), c(10)), s(5)))),
        ],
    );
    let outer = for_(0, lt(s(4), s(2)), vec![set(4, add(s(4), c(1)))], vec![set(5, c(0)), inner]);
    let plan = func(1, 1, 3, vec![set(3, c(0)), set(4, c(0)), outer, set(0, s(3)), ret()]);
    let want: u64 = (0..5).map(|i| (0..3).map(|j| i * 10 + j).sum::<u64>()).sum();
    check(&[plan], &[9], Ok(&[want]));
}

#[test]
fn jumps_out_of_structured_loops_into_threaded_ones() {
    // for { i++; for j := 0; ; j++ { if j == i { continue outer }; if j == 4 { break outer }; if i == 3 { return 77 } }; call }
    let eq = |a, b| cmp(CmpOp::Eq, a, b);
    for (limit, want) in [(4, 77), (2, 2003)] {
        let inner = stm(St::Loop {
            pre: vec![],
            cond: None,
            body: vec![
                if_(eq(s(5), s(4)), vec![stm(St::Continue(LabelId(0)))], vec![]),
                if_(eq(s(5), c(limit)), vec![stm(St::Break(LabelId(0)))], vec![]),
                if_(eq(s(4), c(4)), vec![set(0, c(77)), ret()], vec![]),
            ],
            post: vec![set(5, add(s(5), c(1)))],
            label: LabelId(1),
        });
        let outer = stm(St::Loop {
            pre: vec![],
            cond: None,
            body: vec![
                set(4, add(s(4), c(1))),
                call(1, vec![s(3), c(1)], 1, 6),
                set(3, s(6)),
                set(5, c(0)),
                inner,
            ],
            post: vec![],
            label: LabelId(0),
        });
        let plan = func(1, 1, 4, vec![set(3, c(2000)), set(4, c(0)), outer, set(0, s(3)), ret()]);
        let adder = func(1, 2, 0, vec![set(0, add(s(2), s(3))), ret()]);
        check(&[plan, adder], &[0], Ok(&[want]));
    }
}

#[test]
fn switches_and_labeled_blocks() {
    // for i < 6 { block: switch i { 0: sum += 1; break; 1: sum += 10; default: if i == 4 { break block }; sum += 100 }; sum += 1000 }
    let arms = vec![
        vec![set(3, add(s(3), c(1))), stm(St::Break(LabelId(1)))],
        vec![set(3, add(s(3), c(10)))],
    ];
    let default = vec![
        if_(cmp(CmpOp::Eq, s(4), c(4)), vec![stm(St::Break(LabelId(1)))], vec![]),
        set(3, add(s(3), c(100))),
    ];
    let body = vec![stm(St::Labeled(
        LabelId(1),
        vec![stm(St::Switch(4, arms, default)), set(3, add(s(3), c(1000)))],
    ))];
    let lp = for_(0, lt(s(4), c(6)), vec![set(4, add(s(4), c(1)))], body);
    let structured = vec![set(3, c(0)), set(4, c(0)), lp, set(0, s(3)), ret()];
    let want = 1 + 10 + 300 + 4000;
    check(&[func(1, 1, 3, structured.clone())], &[0], Ok(&[want]));
    // The same with a call in it, so that everything is threaded.
    let mut threaded = structured;
    if let St::Loop { body, .. } = &mut threaded[2].kind
        && let St::Labeled(_, body) = &mut body[0].kind
    {
        body.insert(0, call(1, vec![], 0, 5));
    }
    let nothing = func(0, 0, 0, vec![ret()]);
    check(&[func(1, 1, 3, threaded), nothing], &[0], Ok(&[want]));
}

#[test]
fn goto_makes_a_loop() {
    let plan = func(
        1,
        1,
        1,
        vec![
            set(3, c(0)),
            stm(St::Label(LabelId(0))),
            if_(cmp(CmpOp::Ge, s(3), s(2)), vec![stm(St::Goto(LabelId(1)))], vec![]),
            set(3, add(s(3), c(2))),
            stm(St::Goto(LabelId(0))),
            stm(St::Label(LabelId(1))),
            set(0, s(3)),
            ret(),
        ],
    );
    check(&[plan], &[9], Ok(&[10]));
}

#[test]
fn long_chains_of_else_if() {
    let mut rest = vec![set(0, c(-1))];
    for i in (0..2000).rev() {
        rest = vec![if_(cmp(CmpOp::Eq, s(2), c(i)), vec![set(0, c(i * 2))], rest)];
    }
    rest.push(ret());
    for (arg, want) in [(0, 0), (1999, 3998), (5000, -1i64 as u64)] {
        check(&[func(1, 1, 0, rest.clone())], &[arg], Ok(&[want]));
    }
    // The same where a call follows.
    rest.insert(1, call(1, vec![], 0, 3));
    let nothing = func(0, 0, 0, vec![ret()]);
    check(&[func(1, 1, 0, rest), nothing], &[1234], Ok(&[2468]));
}

#[test]
fn loops_with_hoisted_conditions() {
    // for f(i) { sum += i; i++ } where f is called before each iteration
    let lp = stm(St::Loop {
        pre: vec![call(1, vec![s(3)], 1, 5)],
        cond: Some(s(5)),
        body: vec![set(4, add(s(4), s(3)))],
        post: vec![set(3, add(s(3), c(1)))],
        label: LabelId(0),
    });
    let plan = func(1, 1, 3, vec![set(3, c(0)), set(4, c(0)), lp, set(0, s(4)), ret()]);
    let below = func(1, 1, 0, vec![set(0, lt(s(2), c(11))), ret()]);
    check(&[plan, below], &[0], Ok(&[55]));
    // The same where the condition is hoisted but nothing is called.
    let lp = stm(St::Loop {
        pre: vec![set(5, lt(s(3), c(11)))],
        cond: Some(s(5)),
        body: vec![set(4, add(s(4), s(3)))],
        post: vec![set(3, add(s(3), c(1)))],
        label: LabelId(0),
    });
    let plan = func(1, 1, 3, vec![set(3, c(0)), set(4, c(0)), lp, set(0, s(4)), ret()]);
    check(&[plan], &[0], Ok(&[55]));
}

#[test]
fn traps_stop_the_statement() {
    let div = |a, b| bin(BinOp::Div, a, b);
    let plan = func(1, 1, 0, vec![set(0, c(5)), set(0, div(c(1), s(2))), ret()]);
    check(std::slice::from_ref(&plan), &[0], Err(Trap::DivideByZero));
    check(&[plan], &[1], Ok(&[1]));
    let nil = Place::Ptr { base: Box::new(s(2)), off: 16, nil: Some(4) };
    let plan = func(1, 1, 0, vec![set(0, load(nil)), ret()]);
    check(&[plan], &[0], Err(Trap::Nil(16)));
}

#[test]
fn deep_recursion_grows_the_stack() {
    let plan = func(
        1,
        1,
        1,
        vec![
            if_(cmp(CmpOp::Eq, s(2), c(0)), vec![set(0, c(0)), ret()], vec![]),
            call(0, vec![sub(s(2), c(1))], 1, 3),
            set(0, add(s(3), c(1))),
            ret(),
        ],
    );
    let mut machine = Machine::new(PLAIN);
    machine.build(&[plan]);
    assert_eq!(machine.run(&[100_000], 1), Ok(vec![100_000]));
}

#[test]
fn function_values_and_methods() {
    // A closure of one captured word: f(x) = captured + x.
    let closure = func(
        1,
        1,
        0,
        vec![
            set(
                0,
                add(
                    Ex::Load(
                        Place::Ptr { base: Box::new(s(1)), off: 8, nil: None },
                        Prim::W64,
                        Access { site: 0, shared: false, back: 0 },
                    ),
                    s(2),
                ),
            ),
            ret(),
        ],
    );
    for nil in [false, true] {
        let mut machine = Machine::new(PLAIN);
        let (layout, _) = machine.cx.layouts.record(&machine.types, &[Ty::INT]).unwrap();
        let make = Ex::Closure(FuncId(1), layout, vec![c(40)], 0);
        let value = if nil { c(0) } else { s(3) };
        let call =
            Call { callee: Callee::Value(value), args: vec![s(2)], results: 1, off: 4, site: 0 };
        let main =
            func(1, 1, 1, vec![set(3, make), stm(St::Call(Box::new(call))), set(0, s(4)), ret()]);
        machine.build(&[main, closure.clone()]);
        let want = if nil { Err(Trap::Nil(0)) } else { Ok(vec![42]) };
        assert_eq!(machine.run(&[2], 1), want);
    }
    // Methods by type: type 7's is function 1, type 8's function 2.
    for (ty, want) in [(7, Ok(vec![30])), (8, Ok(vec![13])), (0, Err(Trap::Nil(0)))] {
        let mut machine = Machine::new(PLAIN);
        let callee = Callee::Method(Ex::Slots(2, 2), 5);
        let call = Call { callee, args: vec![c(3)], results: 1, off: 4, site: 0 };
        let main = func(1, 2, 0, vec![stm(St::Call(Box::new(call))), set(0, s(4)), ret()]);
        let times = func(1, 2, 0, vec![set(0, mul(s(2), s(3))), ret()]);
        let plus = func(1, 2, 0, vec![set(0, add(s(2), s(3))), ret()]);
        machine.cx.tables.methods.insert((7, 5), FuncId(1));
        machine.cx.tables.methods.insert((8, 5), FuncId(2));
        machine.build(&[main, times, plus]);
        assert_eq!(machine.run(&[ty, 10], 1), want);
    }
}
