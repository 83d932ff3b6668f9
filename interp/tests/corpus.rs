//! Runs the programs of `testdata/` and judges them by their annotations, one test a file.
//!
//! `cargo test -p racewalk-interp --test corpus types/const` runs one slice. Of each matrix a plain run tries the
//! first few seeds; `RACEWALK_SEEDS=64` tries them all. `RACEWALK_STRESS_GC=N` collects garbage and checks the heap at every N-th schedule point.

use std::cell::RefCell;
use std::io::Write;
use std::rc::Rc;
use std::str::FromStr;

use libtest_mimic::{Arguments, Failed, Trial};
use racewalk_grammar::diag::Severity;
use racewalk_grammar::source::{SourceMap, Span};
use racewalk_interp::finding::Finding;
use racewalk_interp::options::{Grain, Leaks, Options, Policy};
use racewalk_interp::outcome::status;
use racewalk_interp::session::Session;
use racewalk_testdata as testdata;
use racewalk_testdata::{Case, FindingKind, RunConfig, RunResult};

/// Folders of `testdata/` whose programs are run.
const FOLDERS: [&str; 6] = ["run", "types", "panic", "deadlock", "race", "bench"];

/// Folders whose programs are run once more while garbage is collected and the heap is checked all the time, and how many schedule points
/// pass between two collections.
const STRESSED: [&str; 5] = ["run/chan", "run/closures", "run/maps", "run/unsafe", "panic"];
const STRESS_POINTS: u32 = 53;

/// Seeds of each matrix that a plain test run tries.
const DEFAULT_SEEDS: u64 = 4;

/// Native stack of a run; the program's own stack is elsewhere.
const STACK: usize = 64 << 20;

fn main() {
    let args = Arguments::from_args();
    let mut trials = Vec::new();
    let root = testdata::corpus_dir();
    for folder in FOLDERS {
        match testdata::walk(&root.join(folder)) {
            Ok(cases) => trials.extend(cases.into_iter().map(|case| trial(&root, case, None))),
            Err(errors) => trials.extend(errors.into_iter().map(|error| {
                let text = error.to_string();
                Trial::test(format!("annotations of {}", error.path.display()), move || {
                    Err(text.into())
                })
            })),
        }
    }
    for folder in STRESSED {
        let cases = testdata::walk(&root.join(folder)).unwrap_or_default();
        let done = cases
            .into_iter()
            .filter(|case| case.directives.gap.is_none() && !needs_all_seeds(case));
        trials.extend(done.map(|case| trial(&root, case, Some(STRESS_POINTS))));
    }
    libtest_mimic::run(&args, trials).exit();
}

fn trial(root: &std::path::Path, case: Case, stress: Option<u32>) -> Trial {
    let name = case.path.strip_prefix(root).unwrap_or(&case.path).with_extension("");
    let folder = if stress.is_some() { "stress/" } else { "" };
    let name = format!("{folder}{}", name.display());
    Trial::test(name, move || on_large_stack(move || check(&case, stress)))
}

/// Runs on a thread with a stack as large as the command's.
fn on_large_stack(test: impl FnOnce() -> Result<(), Failed> + Send) -> Result<(), Failed> {
    std::thread::scope(|scope| {
        let thread = std::thread::Builder::new().stack_size(STACK).spawn_scoped(scope, test);
        match thread.map(std::thread::ScopedJoinHandle::join) {
            Ok(Ok(result)) => result,
            Ok(Err(_)) => Err("panicked".into()),
            Err(error) => Err(error.to_string().into()),
        }
    })
}

fn check(case: &Case, stress: Option<u32>) -> Result<(), Failed> {
    // What some schedule must show needs all seeds; a verdict for every schedule is tried on a few, unless more are asked for.
    let asked = variable("RACEWALK_SEEDS").or(stress.map(|_| 1));
    let stress = variable("RACEWALK_STRESS_GC").or(stress);
    let limit = asked.or((!needs_all_seeds(case)).then_some(DEFAULT_SEEDS));
    let mut results: Vec<RunResult> = Vec::new();
    let mut made: Vec<(RunConfig, usize)> = Vec::new();
    for config in case.runs() {
        // A run that is left out has the result of the one that stands in for it.
        let seed = limit.map_or(config.seed, |limit| (config.seed - 1) % limit + 1);
        let config = RunConfig { seed, ..config };
        let known = made.iter().find(|(known, _)| *known == config).map(|(_, i)| *i);
        let result = known.map_or_else(|| run(case, &config, stress), |i| results[i].clone());
        if known.is_none() {
            made.push((config, results.len()));
        }
        results.push(result);
    }
    let verdict = testdata::judge_all(case, &results);
    match (&case.directives.gap, verdict) {
        (None, verdict) => verdict.map_err(Failed::from),
        (Some(_), Err(_)) => Ok(()),
        (Some(gap), Ok(())) => {
            Err(format!("this works now, remove its `gap` directive: {gap}").into())
        }
    }
}

/// Whether some seed of the matrix has to show something.
fn needs_all_seeds(case: &Case) -> bool {
    case.directives.exhibited || !case.sections.outcomes.is_empty()
}

/// The number in an environment variable.
fn variable<T: FromStr>(name: &str) -> Option<T> {
    std::env::var(name).ok()?.parse().ok()
}

/// A writer whose text can be read afterwards.
#[derive(Clone, Default)]
struct Shared(Rc<RefCell<Vec<u8>>>);

impl Write for Shared {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.borrow_mut().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

impl Shared {
    fn text(&self) -> String {
        String::from_utf8_lossy(&self.0.borrow()).into_owned()
    }
}

fn options(case: &Case, config: &RunConfig) -> Options {
    Options {
        race: config.race,
        seed: Some(config.seed),
        policy: Policy::from_str(&config.policy).unwrap_or_default(),
        grain: config.grain.map(|grain| match grain {
            testdata::Grain::Statement => Grain::Statement,
            testdata::Grain::Access => Grain::Access,
        }),
        lang: config.lang.map(|lang| lang.minor),
        all_errors: true,
        args: case.directives.args.clone(),
        max_steps: Some(200_000_000),
        ..Options::default()
    }
}

fn run(case: &Case, config: &RunConfig, stress_gc: Option<u32>) -> RunResult {
    let (out, err) = (Shared::default(), Shared::default());
    let findings = Rc::new(RefCell::new(Vec::new()));
    let sink = findings.clone();
    let on_finding = Box::new(move |finding: &Finding, map: &SourceMap| {
        sink.borrow_mut().push(found(finding, map))
    });
    let options = Options { stress_gc, ..options(case, config) };
    let mut session =
        Session::new(options, Box::new(out.clone()), Box::new(err.clone()), on_finding);
    let diagnostics = session.check(vec![(case.file_name(), case.source.clone())]);
    let mut result = RunResult::default();
    for diagnostic in diagnostics.iter().filter(|d| d.severity == Severity::Error) {
        let at = session.sources().line_col(diagnostic.primary.span.lo);
        let (line, col) = at.map_or((1, 1), |at| (at.line as usize, at.col as usize));
        result.diagnostics.push((line, col, diagnostic.message.clone()));
    }
    let outcome = session.run();
    result.exit = outcome.status(status::FOUND, Leaks::On);
    result.stdout = out.text();
    result.stderr = err.text();
    result.findings = findings.take();
    result
}

/// A finding as the judge wants it.
fn found(finding: &Finding, map: &SourceMap) -> testdata::Finding {
    let line = |span: Span| {
        map.line_col(span.lo).map(|at| (map.file(at.file).name.clone(), at.line as usize))
    };
    let (kind, name, spans): (_, String, Vec<Span>) = match finding {
        Finding::Race(race) => {
            let spans = vec![race.prior.span(), race.current.span()];
            (FindingKind::Race, race.variable.name.clone(), spans)
        }
        Finding::LoopCapture(capture) => {
            (FindingKind::LoopCapture, capture.variable.name.clone(), vec![capture.access.span()])
        }
        Finding::Deadlock(deadlock) => {
            let spans = deadlock.goroutines.iter().map(|blocked| blocked.span()).collect();
            (FindingKind::Deadlock, String::new(), spans)
        }
        Finding::Leak(leak) => (FindingKind::Leak, String::new(), vec![leak.blocked.span()]),
    };
    testdata::Finding { kind, name, lines: spans.into_iter().filter_map(line).collect() }
}
