//! Tests as the machine sees them: which goroutines belong to which, and what was found in each.
//!
//! Package testing numbers its tests. A goroutine belongs to the test that started it, directly or through others, and a race to that of the
//! goroutine whose access found it. What a test leaves behind when it ends belongs to the test around it; number 0 is what
//! belongs to none.

use rustc_hash::FxHashMap;

use crate::options::TestOptions;
use crate::runtime::finding::Finding;
use crate::runtime::step::Cx;

/// What a goroutine belongs to, and the goroutines that it starts as well.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Scope {
    /// Number of the test; 0 for none.
    pub test: u32,
    /// Number of the bubble; 0 for none.
    pub bubble: u32,
}

/// How much was found.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(crate) struct Counts {
    /// Data races.
    pub(crate) races: u64,
    /// Escaped loop captures.
    pub(crate) captures: u64,
}

/// The tests of a program.
#[derive(Default, Debug)]
pub(crate) struct Tests {
    /// What the command line says of them; none if the program is not a test.
    pub(crate) options: Option<TestOptions>,
    /// Whether `os.Exit(0)` is a mistake.
    pub(crate) exit_panics: bool,
    /// Whether leaks were told of before the end.
    pub(crate) leaks_told: bool,
    found: FxHashMap<u32, Counts>,
    /// Tests that have ended, with those that stand in for them.
    ended: FxHashMap<u32, u32>,
}

impl Tests {
    /// Takes the numbers of what was found in a test.
    pub(crate) fn take_found(&mut self, test: u32) -> Counts {
        self.found.remove(&test).unwrap_or_default()
    }

    /// A test has ended: what goroutines of it do belongs to another.
    pub(crate) fn leave(&mut self, test: u32, to: u32) {
        self.ended.insert(test, to);
        if let Some(counts) = self.found.remove(&test) {
            let around = self.found.entry(to).or_default();
            around.races += counts.races;
            around.captures += counts.captures;
        }
    }

    /// The counts of a test, or of the one that stands in for it.
    fn counts(&mut self, mut test: u32) -> &mut Counts {
        while let Some(&around) = self.ended.get(&test).filter(|&&around| around != test) {
            test = around;
        }
        self.found.entry(test).or_default()
    }

    /// The value of an option; empty if it was not given.
    pub(crate) fn option(&self, name: &str) -> String {
        let Some(options) = &self.options else { return String::new() };
        let flag = |on: bool| if on { "true".to_owned() } else { String::new() };
        match name {
            "testing" => flag(true),
            "run" => options.run.clone(),
            "skip" => options.skip.clone(),
            "bench" => options.bench.clone(),
            "benchtime" => options.benchtime.clone(),
            "benchmem" => flag(options.benchmem),
            "short" => flag(options.short),
            "v" => flag(options.verbose || options.json),
            "json" => flag(options.json),
            "last" => flag(options.last),
            "failed" => flag(options.failed),
            _ => String::new(),
        }
    }
}

impl Cx {
    /// Something was found in the running goroutine.
    pub(crate) fn count_finding(&mut self, finding: &Finding) {
        if self.state.tests.options.is_none() {
            return;
        }
        let test = self.state.current().scope.test;
        let counts = self.state.tests.counts(test);
        match finding {
            Finding::Race(_) => counts.races += 1,
            Finding::LoopCapture(_) => counts.captures += 1,
            Finding::Leak(_) => {}
        }
    }

    /// Reports goroutines that wait for ever, once.
    pub(crate) fn tell_leaks(&mut self) {
        self.state.tests.leaks_told = true;
        if let Some(report) = self.leaks() {
            self.report(Finding::Leak(Box::new(report)));
        }
    }
}
