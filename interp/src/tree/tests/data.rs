//! Slices, strings, interfaces and wide values.

use super::*;
use crate::runtime::step::SliceTrap;
use crate::tree::ops::complex::complex;
use crate::tree::ops::slice::Bounds;

/// `func sieve(n int) int`: how many primes are below n.
pub(super) fn sieve(bools: LayoutId) -> FuncPlan {
    // 2 n, 3..5 composite, 6 i, 7 j, 8 count
    let cell = |i| Place::SliceElem { slice: 3, index: Box::new(i), size: 1, off: 0, site: 2 };
    let inner = for_(
        1,
        lt(s(7), s(2)),
        vec![set(7, add(s(7), s(6)))],
        vec![stm(St::Store(cell(s(7)), Prim::U8, c(1), SHARED))],
    );
    let outer = for_(
        0,
        lt(s(6), s(2)),
        vec![set(6, add(s(6), c(1)))],
        vec![
            if_(
                Ex::Load(cell(s(6)), Prim::U8, SHARED),
                vec![stm(St::Continue(LabelId(0)))],
                vec![],
            ),
            set(8, add(s(8), c(1))),
            set(7, mul(s(6), s(6))),
            inner,
        ],
    );
    func(
        1,
        1,
        6,
        vec![make_slice(3, bools, s(2)), set(6, c(2)), set(8, c(0)), outer, set(0, s(8)), ret()],
    )
}

#[test]
fn primes() {
    check(&[sieve(BYTES)], &[100], Ok(&[25]));
}

#[test]
fn index_out_of_range() {
    let plan = |index| {
        func(
            1,
            1,
            3,
            vec![
                make_slice(3, Layouts::WORD, c(4)),
                store(elem(3, c(2)), c(9)),
                set(0, load(elem(3, index))),
                ret(),
            ],
        )
    };
    check(&[plan(s(2))], &[2], Ok(&[9]));
    check(&[plan(s(2))], &[4], Err(Trap::Index { index: 4, len: 4 }));
    check(&[plan(sub(s(2), c(3)))], &[2], Err(Trap::Index { index: -1, len: 4 }));
    check(&[plan(add(s(2), c(1)))], &[1], Ok(&[9]));
    check(&[plan(mul(s(2), c(1)))], &[2], Ok(&[9]));
}

#[test]
fn updates_and_fields() {
    // p := new(word pair); p.b = 5; p.b += 2; p.b *= n; return p.b
    let place = || Place::Ptr { base: Box::new(s(3)), off: 8, nil: Some(0) };
    let update = |op, x| stm(St::Update(place(), Prim::W64, op, Num::I64, x, SHARED));
    let plan = func(
        1,
        1,
        1,
        vec![
            set(3, Ex::New(Layouts::CHAN, 0)),
            store(place(), c(5)),
            update(BinOp::Add, c(2)),
            update(BinOp::Sub, s(2)),
            update(BinOp::Mul, s(2)),
            update(BinOp::Div, c(2)),
            set(0, load(place())),
            ret(),
        ],
    );
    check(&[plan], &[3], Ok(&[6]));
    let plan =
        func(1, 1, 1, vec![set(3, Ex::New(Layouts::CHAN, 0)), update(BinOp::Rem, s(2)), ret()]);
    check(&[plan], &[0], Err(Trap::DivideByZero));
}

#[test]
fn parallel_assignment_reads_first() {
    // a, b = b, a
    let plan = func(
        2,
        2,
        0,
        vec![set(3, Ex::Seq(vec![s(4), s(3)])), set(0, Ex::Seq(vec![s(3), s(4)])), ret()],
    );
    check(&[plan], &[1, 2], Ok(&[2, 1]));
    // A failing part leaves everything as it was; results set before stay.
    let div = bin(BinOp::Div, c(1), s(3));
    let plan = func(2, 2, 0, vec![set(0, Ex::Seq(vec![c(7), div])), ret()]);
    check(&[plan], &[0, 0], Err(Trap::DivideByZero));
}

#[test]
fn appending() {
    // var t []int; for i < n { t = append(t, i*i) }; t = append(t, t...); return len, cap, t[5], t[n+5]
    // 5 n, 6..8 t, 9 i
    let (layout, access) = (Layouts::WORD, SHARED);
    let slice = || Ex::Slots(6, 3);
    let one = St::Append { dst: 6, slice: slice(), values: vec![mul(s(9), s(9))], layout, access };
    let twice =
        St::AppendSlice { dst: 6, slice: slice(), other: slice(), string: false, layout, access };
    let plan = func(
        4,
        1,
        4,
        vec![
            set(6, Ex::Zero(3)),
            set(9, c(0)),
            for_(0, lt(s(9), s(5)), vec![set(9, add(s(9), c(1)))], vec![stm(one)]),
            stm(twice),
            set(0, Ex::Seq(vec![s(7), s(8), load(elem(6, c(5))), load(elem(6, c(15)))])),
            ret(),
        ],
    );
    check(&[plan], &[10], Ok(&[20, 32, 25, 25]));
}

#[test]
fn bounds_of_slices() {
    let mut machine = Machine::new(PLAIN);
    let cx = &mut machine.cx;
    let slice = [8192, 2, 4];
    let mut cut = |lo: Option<i64>, hi: Option<i64>, max: Option<i64>| {
        let word = |x: Option<i64>| x.map(|x| x as u64);
        let b = Bounds { lo: word(lo), hi: word(hi), max: word(max) };
        let result = cx.slice_of(slice, b, 8, 0);
        cx.trapped = false;
        cx.trap.take().map_or(Ok(result), |(trap, _)| Err(trap))
    };
    let bad = |t| Err(Trap::Slice(t));
    assert_eq!(cut(Some(1), None, None), Ok([8200, 1, 3]));
    assert_eq!(cut(None, Some(4), None), Ok([8192, 4, 4]));
    assert_eq!(cut(Some(4), Some(4), None), Ok([8192, 0, 0]));
    assert_eq!(cut(Some(1), Some(2), Some(3)), Ok([8200, 1, 2]));
    assert_eq!(cut(None, Some(5), None), bad(SliceTrap::HighCapacity(5, 4)));
    assert_eq!(cut(Some(5), None, None), bad(SliceTrap::LowHigh(5, 2)));
    assert_eq!(cut(None, Some(1), Some(5)), bad(SliceTrap::MaxCapacity(5, 4)));
    assert_eq!(cut(None, Some(4), Some(3)), bad(SliceTrap::HighMax(4, 3)));
    assert_eq!(cut(Some(3), Some(2), Some(3)), bad(SliceTrap::LowHighMax(3, 2)));
    assert_eq!(cut(None, Some(-1), None), bad(SliceTrap::HighCapacity(-1, 4)));
}

#[test]
fn strings_share_and_extend() {
    let mut machine = Machine::new(PLAIN);
    let cx = &mut machine.cx;
    let a = cx.new_string(b"ab", 0);
    let b = cx.new_string(b"cd", 0);
    let ab = cx.concat2(a, b, 0);
    assert_eq!(cx.str_bytes(ab), b"abcd");
    // Both continuations of one string are right: only the first can have its tail.
    let one = cx.concat2(ab, a, 0);
    let two = cx.concat2(ab, b, 0);
    assert_eq!((cx.str_bytes(one), cx.str_bytes(two)), (&b"abcdab"[..], &b"abcdcd"[..]));
    assert_eq!(cx.str_bytes(ab), b"abcd");
    let mut all = (0, 0);
    let mut want = Vec::new();
    for i in 0..500 {
        all = cx.concat2(all, if i % 3 == 0 { a } else { b }, 0);
        want.extend_from_slice(if i % 3 == 0 { b"ab" } else { b"cd" });
        if i % 7 == 0 {
            // A slice of it that is extended must not disturb it.
            let part = cx.str_slice(all, None, Some(all.1 / 2), 0);
            let _ = cx.concat2(part, b, 0);
        }
    }
    assert_eq!(cx.str_bytes(all), want);
    let three = cx.concat(&[a, (0, 0), b, ab], 0);
    assert_eq!(cx.str_bytes(three), b"abcdabcd");
    assert_eq!(cx.concat(&[(0, 0), b, (0, 0)], 0), b);
}

#[test]
fn conversions_of_strings() {
    let mut machine = Machine::new(PLAIN);
    let cx = &mut machine.cx;
    let text = "aé∀\u{1F600}".as_bytes();
    let s = cx.new_string(&[text, b"\xff"].concat(), 0);
    let runes = cx.string_to_runes(s, Layouts::RUNE, 0);
    assert_eq!(runes[1], 5);
    let got: Vec<u32> = (0..5).map(|i| cx.mem.ld4(runes[0] + i * 4)).collect();
    assert_eq!(got, [0x61, 0xe9, 0x2200, 0x1F600, 0xFFFD]);
    let back = cx.runes_to_string(runes[0], runes[1], 0);
    assert_eq!(cx.str_bytes(back), "aé∀\u{1F600}\u{FFFD}".as_bytes());
    let bytes = cx.string_to_bytes(s, BYTES, 0);
    assert_eq!((bytes[1], bytes[2]), (11, 16));
    assert_eq!(cx.rune_at(s, 1), (0xe9, 2));
    assert_eq!(cx.rune_at(s, 10), (0xFFFD, 1));
    let rune = cx.rune_to_string(-5i64 as u64, 0);
    assert_eq!(cx.str_bytes(rune), "\u{FFFD}".as_bytes());
}

/// Quotients that gc printed; NaN stands for any.
#[test]
fn complex_division() {
    let (inf, nan) = (f64::INFINITY, f64::NAN);
    type Pair = (f64, f64);
    let rows: [(Pair, Pair, Pair); 7] = [
        ((1.0, -2.5), (-2.5, 1.0), (-0.6896551724137931, 0.7241379310344828)),
        ((1.0, 1.0), (0.0, 0.0), (inf, inf)),
        ((0.0, 0.0), (0.0, 0.0), (nan, nan)),
        ((inf, 1.0), (1.0, 1.0), (inf, -inf)),
        ((1.0, 1.0), (inf, -inf), (0.0, 0.0)),
        ((1e300, 1e300), (1e300, 1.0), (1.0, 1.0)),
        ((nan, 0.0), (1.0, 0.0), (nan, nan)),
    ];
    for (a, b, want) in rows {
        let bits = |p: Pair| (p.0.to_bits(), p.1.to_bits());
        let got = complex(BinOp::Div, false, bits(a), bits(b));
        let same =
            |x: u64, y: f64| f64::from_bits(x) == y || (f64::from_bits(x).is_nan() && y.is_nan());
        assert!(same(got.0, want.0) && same(got.1, want.1), "{a:?} / {b:?} = {got:?}");
    }
}
