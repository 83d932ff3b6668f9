//! Sessions survive whatever is typed: after any sequence of valid and broken inputs, `1+1` is 2.
//!
//! Sequences are put together from fragments of Go, whole, cut, joined, with tokens lost, repeated and exchanged. `SEQUENCES=100000 cargo test
//! --release -p racewalk-interp --test sessions` runs that many, from the number in `FIRST` on; the default is what continuous integration has time for.

use std::io;

use racewalk_interp::interactive::{InputEnd, Interactive};
use racewalk_interp::options::{Options, Policy};

/// Sequences that one session goes through before the next one starts.
const PER_SESSION: u64 = 500;

/// Schedule points of an input that may not end.
const FEW: u64 = 3_000;

/// Of one that must.
const MANY: u64 = 50_000_000;

/// Inputs that work in an empty session, and inputs that do not.
const FRAGMENTS: &[&str] = &[
    "x := 1",
    "x = x + 1",
    "x",
    "_",
    "_1 + _",
    "var a, b = 1, \"two\"",
    "a, b = b, a",
    "func f(n int) int { if n < 2 { return n }; return f(n-1) + f(n-2) }",
    "f(10)",
    "func f() { panic(\"f\") }",
    "f()",
    "type T struct { a int; next *T }",
    "t := T{1, nil}",
    "t.next = &t",
    "t",
    "type T string",
    "func (t T) String() string { return \"T\" }",
    "func (t *T) Set(n int) { t.a = n }",
    "t.Set(3)",
    "type I interface { String() string }",
    "var i I = T(\"x\")",
    "i.String()",
    "i.(fmt.Stringer)",
    "fmt.Sprint(t, x, i)",
    "func Map[A, B any](xs []A, f func(A) B) (ys []B) { for _, x := range xs { ys = append(ys, f(x)) }; return }",
    "Map([]int{1, 2}, func(n int) string { return fmt.Sprint(n) })",
    "type List[E any] struct { v E; next *List[E] }",
    "List[int]{1, nil}",
    "ch := make(chan int)",
    "ch := make(chan int, 2)",
    "go func() { ch <- 1 }()",
    "<-ch",
    "ch <- 1",
    "close(ch)",
    "v, ok := <-ch",
    "select { case v := <-ch: x = v; default: }",
    "select {}",
    "go func() { for { x++ } }()",
    "go func() { panic(\"go\") }()",
    "time.Sleep(time.Second)",
    "runtime.Gosched()",
    "runtime.Goexit()",
    "os.Exit(1)",
    "var mu sync.Mutex",
    "mu.Lock()",
    "mu.Unlock()",
    "var wg sync.WaitGroup",
    "wg.Add(1); go func() { defer wg.Done(); x++ }()",
    "wg.Wait()",
    "var p *int; *p = 1",
    "[]int{1}[x]",
    "m := map[string]int{\"a\": 1}",
    "m[\"b\"]++",
    "m",
    "for k := range m { delete(m, k) }",
    "for i := range 3 { defer func() { x += i }() }",
    "for { if x > 5 { break }; x++ }",
    "for {}",
    "defer func() { recover() }(); panic(1)",
    "1 / (x - x)",
    "func() int { return x }()",
    "g := func() func() int { n := 0; return func() int { n++; return n } }()",
    "g()",
    "import \"strings\"",
    "import str \"strings\"",
    "strings.ToUpper(\"a\")",
    "import \"no/such\"",
    "const c = iota",
    "1 << 100",
    "nil",
    "len",
    "int",
    "return",
    "goto L",
    "L: for { break L }",
    "package main\nimport \"fmt\"\nfunc main() { fmt.Println(\"main\") }\n",
    "package main\nvar y = z\nvar z = 2\nfunc init() { y++ }\nfunc main() {}\n",
    "package",
    "func",
    "type",
    "(",
    "}",
    "`open",
    "/* open",
    "\"open",
    "é := 1",
    "\u{0}",
    "x := x",
    "x, y := 1, 2",
    "type T T",
    "type A = B; type B = A",
    "type A [len(b)]int; var b A",
    "func h[T any](n int) { h[[]T](n) }; h[int](1)",
    "var w = w2; var w2 = w",
    "struct{}{}",
    "any(nil)",
    "error(nil)",
    "unsafe.Sizeof(x)",
    "iter.Pull(func(yield func(int) bool) { yield(1) })",
    "time.AfterFunc(time.Millisecond, func() { x++ })",
    "runtime.GC()",
    "make([]byte, 1<<20)",
    "make([]byte, 1<<40)",
    "func loop(n int) int { return loop(n) + 1 }; loop(1)",
];

/// A generator of numbers (splitmix64).
struct Numbers(u64);

impl Numbers {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    fn below(&mut self, n: usize) -> usize {
        (self.next() % n.max(1) as u64) as usize
    }
}

fn fragment(numbers: &mut Numbers) -> String {
    FRAGMENTS[numbers.below(FRAGMENTS.len())].to_owned()
}

/// An input: a fragment, or what is left of some after accidents.
fn input(numbers: &mut Numbers) -> String {
    let mut text = fragment(numbers);
    match numbers.below(10) {
        0 => text = format!("{text}; {}", fragment(numbers)),
        1 => text = format!("{text}\n{}", fragment(numbers)),
        2 => {
            let at = numbers.below(text.len() + 1);
            let at = (0..=at).rev().find(|&at| text.is_char_boundary(at)).unwrap_or(0);
            text.truncate(at);
        }
        3 | 4 => {
            let mut words: Vec<&str> = text.split_inclusive([' ', '(', ')', '.']).collect();
            let (i, j) = (numbers.below(words.len()), numbers.below(words.len()));
            match numbers.below(3) {
                0 => words.swap(i, j),
                1 => words.insert(i, words[j]),
                _ => {
                    words.remove(i);
                }
            }
            text = words.concat();
        }
        _ => {}
    }
    text
}

fn session(seed: u64) -> Interactive {
    let policy = match seed % 3 {
        0 => Policy::Random,
        1 => Policy::RoundRobin,
        _ => Policy::Pos,
    };
    let options = Options {
        seed: Some(seed),
        policy,
        max_steps: Some(FEW),
        max_memory: 64 << 20,
        ..Options::default()
    };
    let out = Box::new(io::sink());
    Interactive::new(options, out, Box::new(io::sink()), Box::new(io::empty()), Box::new(|_, _| {}))
}

/// What else can be asked of a session.
fn ask(session: &mut Interactive, numbers: &mut Numbers) {
    let text = input(numbers);
    match numbers.below(14) {
        0 => drop(session.undo()),
        1 => drop(session.save()),
        2 => drop(session.type_of(&text)),
        3 => drop(session.complete(&text, text.len())),
        4 => drop(session.goroutines()),
        5 => drop(session.variables()),
        6 => drop(session.leaks()),
        7 => drop(session.channel("ch")),
        8 => drop(session.dump_tree(&text)),
        9 => drop(session.escapes(&text)),
        10 => drop(session.sleep(1_000_000)),
        11 => {
            if let Some(g) = session.goroutines().first() {
                drop(session.stack(g.number));
                drop(session.step(g.number, 50));
            }
        }
        12 => session.set_policy(Policy::Random, numbers.next()),
        _ => drop(session.dump_ast(&text)),
    }
}

#[test]
fn sessions_survive_everything() {
    let count = std::env::var("SEQUENCES").ok().and_then(|n| n.parse().ok()).unwrap_or(2_000);
    let first = std::env::var("FIRST").ok().and_then(|n| n.parse().ok()).unwrap_or(0);
    let mut open = session(first);
    for number in first..first + count {
        if number % PER_SESSION == 0 {
            open = session(number);
        }
        let mut numbers = Numbers(number);
        let mut typed = Vec::new();
        for _ in 0..1 + numbers.below(8) {
            if numbers.below(8) == 0 {
                ask(&mut open, &mut numbers);
            } else {
                typed.push(input(&mut numbers));
                let done = open.eval(&typed[typed.len() - 1]);
                assert!(done.end != InputEnd::Done || done.diagnostics.is_empty());
            }
        }
        // Goroutines that never end want their share.
        open.set_max_steps(Some(MANY));
        let done = open.eval("1+1");
        open.set_max_steps(Some(FEW));
        assert_eq!(done.end, InputEnd::Done, "sequence {number}: {typed:#?}");
        let texts: Vec<&str> = done.values.iter().map(|value| value.text.as_str()).collect();
        assert_eq!(texts, ["2"], "sequence {number}: {typed:#?}");
    }
}

/// Inputs that keep nothing, after the first of which everything is as before.
const PASSING: &[&str] = &[
    "x + 1",
    "x = x + 1",
    "nothing + 1",
    "x := )",
    "fmt.Sprint(x, \"a\")",
    "func() int { return x }()",
    "for i := range 3 { defer func() { x += i }() }",
    "[]int{1, 2, x}",
    "m[\"a\"]++",
    "panic(\"no\")",
    "if x > 0 { y := x; _ = &y }",
];

#[test]
fn inputs_that_keep_nothing_leave_nothing() {
    for text in PASSING {
        let mut open = session(1);
        open.set_max_steps(None);
        open.eval("x := 1; m := map[string]int{}");
        for _ in 0..600 {
            open.eval(text);
        }
        let before = open.sources().files().len();
        for _ in 0..3_000 {
            open.eval(text);
        }
        let grown = open.sources().files().len().saturating_sub(before);
        // Some are looked at only after there are many of them.
        assert!(grown <= 300, "{text}: {grown} more texts are kept");
    }
}
