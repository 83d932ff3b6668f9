//! Each form of report for hand-made findings, against the snapshots in `testdata/report`.

use std::cell::RefCell;
use std::io::{self, Write};
use std::path::Path;
use std::rc::Rc;

use racewalk_grammar::source::{SourceFile, SourceMap, Span};
use racewalk_interp::finding::*;
use racewalk_interp::options::{Grain, Policy, ReplayToken};
use racewalk_interp::outcome::{Exit, Outcome, Tally};
use racewalk_testdata::check_snapshot;

use super::{Invocation, Reporter, Sink, go, json, pretty, sarif};
use crate::render::Renderer;

const SOURCE: &str = "\
package main

import \"sync\"

type account struct {
	balance int
}

var mu sync.Mutex

func (a *account) deposit(n int) {
	a.balance += n
}

func main() {
	a := new(account)
	done := make(chan bool)
	go func() {
		mu.Lock()
		a.deposit(1)
		mu.Unlock()
	}()
	a.deposit(2)
	for i := 0; i < 3; i++ {
		go func() {
			println(i)
			<-done
		}()
	}
}
";

#[derive(Clone, Default)]
struct Memory(Rc<RefCell<Vec<u8>>>);

impl Write for Memory {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.borrow_mut().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// The span of the first `text` on or after a line.
fn span(source: &SourceFile, line: u32, text: &str) -> Span {
    let from = source.line_range(line).start;
    let at = from + source.text[from..].find(text).expect("the text is in the sample");
    Span::new(source.pos(at), source.pos(at + text.len()))
}

fn frame(function: &str, span: Span) -> TraceFrame {
    TraceFrame { function: function.to_owned(), span }
}

fn info() -> RunInfo {
    let (seed, policy, grain) = (17, Policy::Pct { depth: 3 }, Grain::Access);
    let replay = Some(ReplayToken { policy, seed, grain, program: 0xc0ffee });
    RunInfo { seed, policy, grain, replay }
}

fn goroutine(number: u64, state: GoroutineState, span: Span) -> Goroutine {
    let created = Some(Creation { by: 1, stack: vec![frame("main.main", span)] });
    Goroutine { number, state, created }
}

fn race(source: &SourceFile) -> Finding {
    let access = span(source, 12, "a.balance");
    let by = |goroutine, kind, stack, locks| Access {
        kind,
        goroutine,
        address: 0xc0_0009_4028,
        expression: "a.balance".to_owned(),
        operation: None,
        stack,
        locks,
    };
    let lock = Lock {
        name: "mu".to_owned(),
        address: 0x5000,
        shared: false,
        taken: span(source, 19, "mu.Lock()"),
    };
    let main = Goroutine { number: 1, state: GoroutineState::Running, created: None };
    let other = goroutine(2, GoroutineState::Finished, span(source, 18, "go func"));
    let deposit = || frame("main.(*account).deposit", access);
    Finding::Race(Box::new(Race {
        variable: Variable {
            name: "account.balance".to_owned(),
            decl: span(source, 6, "balance"),
            allocated: span(source, 16, "new(account)"),
        },
        current: by(
            1,
            AccessKind::Read,
            vec![deposit(), frame("main.main", span(source, 23, "a.deposit(2)"))],
            Some(vec![]),
        ),
        prior: by(
            2,
            AccessKind::Write,
            vec![deposit(), frame("main.main.func1", span(source, 20, "a.deposit(1)"))],
            Some(vec![lock]),
        ),
        goroutines: vec![main, other],
        why: vec![
            "nothing goroutine 1 (main) did after the go statement waits for goroutine 2".into(),
        ],
        hints: vec!["only one of the two goroutines holds mu".into()],
        run: info(),
    }))
}

fn capture(source: &SourceFile) -> Finding {
    let decl = span(source, 24, "i");
    let access = span(source, 26, "i)");
    Finding::LoopCapture(Box::new(LoopCapture {
        variable: Variable { name: "i".to_owned(), decl, allocated: Span::NONE },
        access: Access {
            kind: AccessKind::Read,
            goroutine: 3,
            address: 0xc0_0009_4030,
            expression: "i".to_owned(),
            operation: None,
            stack: vec![frame("main.main.func2", Span::new(access.lo, access.lo + 1))],
            locks: None,
        },
        closure: span(source, 25, "func() {\n\t\t\tprintln(i)\n\t\t\t<-done\n\t\t}"),
        iteration: 1,
        value_then: "0".to_owned(),
        value_now: "3".to_owned(),
        change: span(source, 24, "i++"),
        unordered: true,
        goroutine: goroutine(3, GoroutineState::Running, span(source, 25, "go func")),
        fix: "give each iteration its own i: declare go1.22 or later, or write `i := i`".to_owned(),
        run: info(),
    }))
}

fn blocked(source: &SourceFile, number: u64) -> Blocked {
    let reason = GoroutineState::Waiting("chan receive".to_owned());
    Blocked {
        goroutine: goroutine(number, reason, span(source, 25, "go func")),
        object: "done".to_owned(),
        stack: vec![frame("main.main.func2", span(source, 27, "<-done"))],
        waits_for: if number == 3 { vec![4] } else { vec![] },
        why: vec!["no goroutine that can still run holds done".to_owned()],
    }
}

fn findings(source: &SourceFile) -> Vec<Finding> {
    let deadlock = |partial| {
        let goroutines = vec![blocked(source, 3), blocked(source, 4)];
        Finding::Deadlock(Box::new(Deadlock { partial, goroutines, run: info() }))
    };
    let leak = Leak { blocked: blocked(source, 3), count: 3, run: info() };
    vec![
        race(source),
        capture(source),
        deadlock(true),
        deadlock(false),
        Finding::Leak(Box::new(leak)),
    ]
}

/// What a form makes of all sample findings.
fn written(make: impl FnOnce(Box<dyn Write>) -> Box<dyn Sink>) -> String {
    let mut map = SourceMap::new();
    let file = map.add("bank.go", SOURCE).expect("it is short");
    let memory = Memory::default();
    let mut reporter = Reporter { sinks: vec![make(Box::new(memory.clone()))], error: None };
    let mut tally = Tally::default();
    for finding in findings(map.file(file)) {
        tally.add(&finding);
        reporter.finding(&finding, &map);
    }
    let outcome = Outcome { exit: Exit::Finished, tally, run: info(), schedule: None, elapsed: 0 };
    reporter.finish(&outcome).expect("memory can be written");
    let bytes = memory.0.borrow();
    String::from_utf8(bytes.clone()).expect("reports are text")
}

fn invocation() -> Invocation {
    Invocation::new("run", ["bank.go", "an arg"].map(str::to_owned))
}

fn check(name: &str, text: &str) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../testdata/report");
    if let Err(difference) = check_snapshot(&folder.join(name), text) {
        panic!("{difference}");
    }
}

#[test]
fn pretty_reports() {
    let text = written(|out| Box::new(pretty::Pretty::new(out, Renderer::plain(), invocation())));
    for word in ["DATA RACE on account.balance", "loop capture of i", "goroutine leak"] {
        assert!(text.contains(word), "{word}");
    }
    assert!(text.contains("all goroutines are asleep - deadlock!"));
    assert!(text.contains("partial deadlock"));
    check("pretty.txt", &text);
}

#[test]
fn go_reports() {
    check("go.txt", &written(|out| Box::new(go::Go::new(out, "./".to_owned()))));
}

#[test]
fn json_reports() {
    let text = written(|out| Box::new(json::Json::new(out, invocation())));
    for line in text.lines() {
        let object: serde_json::Value = serde_json::from_str(line).expect("a line is an object");
        for key in ["kind", "message", "seed", "policy", "replay"] {
            assert!(!object[key].is_null(), "{key}");
        }
    }
    check("json.txt", &text);
}

#[test]
fn sarif_reports() {
    let text = written(|out| Box::new(sarif::Sarif::new(out, invocation())));
    let document: serde_json::Value = serde_json::from_str(&text).expect("it is JSON");
    assert_eq!(document["runs"][0]["results"].as_array().map(Vec::len), Some(5));
    check("sarif.json", &text);
}
