//! `racewalk test`: runs the tests of packages, and tells of it as `go test` does.

use std::cell::RefCell;
use std::io::{self, Write};
use std::rc::Rc;

use racewalk_grammar::diag::Severity;
use racewalk_interp::options::{Options, TestOptions};
use racewalk_interp::outcome::{Exit, Outcome, Tally, status};
use racewalk_interp::session::Session;

use super::run::{end_of_time, options, say_why};
use crate::cli::{ColorChoice, RunFlags, SourceFlags, Switch};
use crate::console::Console;
use crate::events::Events;
use crate::failure::Failure;
use crate::gorace::Gorace;
use crate::host::Interrupts;
use crate::program::Tested;
use crate::render::Renderer;
use crate::report::{Invocation, Reporter};

/// Runs the tests of packages: named files, folders, or the current folder. `DIR/...` stands for all folders below. Each package's tests
/// begin in its folder.
#[derive(clap::Args, Debug)]
#[command(after_help = "Examples:\n  \
    racewalk test\n  \
    racewalk test -v ./...\n  \
    racewalk test --run 'TestQueue/full' --count 20 queue_test.go queue.go\n  \
    racewalk test --bench . --run NONE\n  \
    racewalk test --seed 17 --policy pct:3 --report json store")]
pub(crate) struct Args {
    #[command(flatten)]
    tests: TestFlags,

    #[command(flatten)]
    run: RunFlags,

    #[command(flatten)]
    source: SourceFlags,

    /// Test files with the files of their package, or folders.
    #[arg(value_name = "FILE_test.go|DIR")]
    operands: Vec<String>,
}

/// What `go test` has flags for, too.
#[derive(clap::Args, Clone, Debug)]
struct TestFlags {
    /// Run only tests, examples and fuzz targets that match; slashes separate the levels of subtests.
    #[arg(long = "run", value_name = "REGEXP", default_value = "", value_parser = pattern)]
    run_only: String,

    /// Leave out those that match.
    #[arg(long, value_name = "REGEXP", default_value = "", value_parser = pattern)]
    skip: String,

    /// Tell everything as it happens.
    #[arg(short, long)]
    verbose: bool,

    /// Run the tests so often, each time with the next seed.
    #[arg(long, value_name = "N", default_value_t = 1)]
    count: u32,

    /// Run benchmarks that match; their time is the clock's, which is virtual unless --time=real.
    #[arg(long, value_name = "REGEXP", default_value = "", value_parser = pattern)]
    bench: String,

    /// How long each benchmark runs, or how often: 1s, 100x.
    #[arg(long, value_name = "TIME", default_value = "1s")]
    benchtime: String,

    /// Let benchmarks tell of allocations.
    #[arg(long)]
    benchmem: bool,

    /// Ask tests to be short.
    #[arg(long)]
    short: bool,

    /// Tell everything as JSON, an event a line.
    #[arg(long)]
    json: bool,
}

/// A pattern each of whose elements is a regular expression.
fn pattern(text: &str) -> Result<String, String> {
    racewalk_interp::testmain::check_pattern(text)?;
    Ok(text.to_owned())
}

impl TestFlags {
    fn options(&self) -> TestOptions {
        TestOptions {
            run: self.run_only.clone(),
            skip: self.skip.clone(),
            bench: self.bench.clone(),
            benchtime: self.benchtime.clone(),
            benchmem: self.benchmem,
            short: self.short,
            verbose: self.verbose,
            json: self.json,
            last: false,
            failed: false,
        }
    }

    /// The words that say the same.
    fn words(&self) -> Vec<String> {
        let mut words = Vec::new();
        let texts = [("--run", &self.run_only), ("--skip", &self.skip), ("--bench", &self.bench)];
        for (name, value) in texts.into_iter().filter(|(_, value)| !value.is_empty()) {
            words.extend([name.to_owned(), value.clone()]);
        }
        if self.benchtime != "1s" {
            words.extend(["--benchtime".to_owned(), self.benchtime.clone()]);
        }
        let flags = [
            ("--benchmem", self.benchmem),
            ("--short", self.short),
            ("-v", self.verbose),
            ("--json", self.json),
        ];
        words.extend(flags.into_iter().filter(|(_, on)| *on).map(|(name, _)| name.to_owned()));
        words
    }
}

/// Runs them.
pub(crate) fn run(args: &Args, color: ColorChoice) -> Result<i32, Failure> {
    let gorace = Gorace::from_env()?;
    let packages = Tested::load(&args.operands, args.run.race == Switch::On)?;
    let interrupts = Interrupts::listen(args.run.timeout)?;
    let lang = args.source.lang.map(racewalk_interp::options::format_lang);
    let lang = lang.into_iter().flat_map(|lang| ["--lang".to_owned(), lang]);
    let words = lang.chain(args.tests.words()).chain(args.operands.iter().cloned());
    let reporter = Reporter::open(&args.run, &gorace, color, Invocation::new("test", words))?;
    let mut runner = Runner {
        args,
        color,
        gorace,
        interrupts,
        reporter: Rc::new(RefCell::new(reporter)),
        tally: Tally::default(),
        last: None,
    };
    let mut worst = status::OK;
    for package in packages {
        let status = runner.package(package)?;
        worst = worse(worst, status);
        if status == status::INTERRUPTED || status == status::CLOSED_PIPE {
            break;
        }
    }
    if let Some(outcome) = &runner.last {
        runner.reporter.borrow_mut().finish(outcome)?;
    }
    if worst != status::OK && !args.operands.is_empty() && !args.tests.json {
        writeln!(io::stdout(), "FAIL")?;
    }
    Ok(worst)
}

/// The status of two packages: a limit or an interruption says more than a failed test.
fn worse(one: i32, other: i32) -> i32 {
    match (one, other) {
        (status::OK, status) | (status, status::OK) => status,
        _ => one.max(other),
    }
}

struct Runner<'a> {
    args: &'a Args,
    color: ColorChoice,
    gorace: Gorace,
    interrupts: Interrupts,
    reporter: Rc<RefCell<Reporter>>,
    tally: Tally,
    /// The last run, with what all have found.
    last: Option<Outcome>,
}

/// How a package's tests went.
#[derive(Default)]
struct Went {
    failed: bool,
    /// Why they could not be run.
    why: Option<&'static str>,
    /// The last run's status, if it was not just that of failed tests.
    status: i32,
    elapsed: u64,
    none: bool,
}

impl Runner<'_> {
    fn package(&mut self, package: Tested) -> Result<i32, Failure> {
        let flags = &self.args.tests;
        let path = package.path.clone();
        let here = self.args.operands.is_empty();
        let shown = here || flags.verbose || flags.json || !flags.bench.is_empty();
        let out = Console::new(shown, flags.json.then(|| Events::new(path.clone())))?;
        if package.has_no_tests() {
            out.line(&format!("?   \t{path}\t[no test files]\n"))?;
            out.end("skip", 0)?;
            return Ok(status::OK);
        }
        let went = self.tests(package, &out)?;
        let seconds =
            format!("{}.{:03}s", went.elapsed / 1_000_000_000, went.elapsed / 1_000_000 % 1000);
        if let Some(why) = went.why {
            out.line(&format!("FAIL\t{path} [{why}]\n"))?;
        } else if went.failed {
            out.show()?;
            if here && !flags.json {
                out.line(&format!("exit status {}\n", went.status))?;
            }
            out.line(&format!("FAIL\t{path}\t{seconds}\n"))?;
        } else {
            let note = if went.none { " [no tests to run]" } else { "" };
            out.line(&format!("ok  \t{path}\t{seconds}{note}\n"))?;
        }
        out.end(if went.failed { "fail" } else { "pass" }, went.elapsed)?;
        Ok(match (went.failed, went.status) {
            (false, _) => status::OK,
            (true, status @ (status::LIMIT | status::INTERRUPTED | status::CLOSED_PIPE)) => status,
            (true, _) => status::COMPILE,
        })
    }

    /// Runs a package's tests as often as was asked for.
    fn tests(&mut self, package: Tested, out: &Console) -> Result<Went, Failure> {
        let mut went = Went::default();
        let path = package.path.clone();
        let (lang, folder) = (package.lang, package.folder.clone());
        let (main, importer) = match package.into_program() {
            Ok(program) => program,
            Err(wrong) => {
                Failure::verbatim(status::COMPILE, format!("# {path}\n{wrong}")).show();
                return Ok(Went { failed: true, why: Some("setup failed"), ..went });
            }
        };
        let count = if self.args.run.replay.is_some() { 1 } else { self.args.tests.count.max(1) };
        for index in 0..count {
            let (flags, source) = (&self.args.run, &self.args.source);
            let (gorace, interrupts) = (&self.gorace, &self.interrupts);
            let mut options = options(flags, source, lang, gorace, interrupts, &folder)?;
            let first = self.args.run.seed.unwrap_or(1);
            options.seed = Some(first.wrapping_add(index.into()));
            let mut test = self.args.tests.options();
            (test.last, test.failed) = (index + 1 == count, went.failed);
            options.test = Some(test);
            let mut session = self.session(options, out).with_importer(Box::new(importer.clone()));
            let diagnostics = session.check_package(main.clone());
            if index == 0 {
                let all = self.args.source.all_errors;
                Renderer::new(self.color).show(&diagnostics, session.sources(), all);
            }
            if diagnostics.iter().any(|d| d.severity == Severity::Error) {
                return Ok(Went { failed: true, why: Some("build failed"), ..went });
            }
            let outcome = end_of_time(session.run(), &self.args.run, &self.interrupts);
            if let (Some(path), Some(schedule)) = (&self.args.run.record, &outcome.schedule) {
                std::fs::write(path, schedule)
                    .map_err(|error| Failure::input(format!("{}: {error}", path.display())))?;
            }
            self.ended(&outcome, &mut went);
            say_why(&outcome);
            if let (Exit::Refused(why), true) = (&outcome.exit, self.args.run.replay.is_some()) {
                return Err(Failure::usage(why.clone()));
            }
            if matches!(outcome.exit, Exit::Refused(_) | Exit::Unsupported(_)) {
                return Ok(Went { failed: true, why: Some("build failed"), ..went });
            }
            if matches!(outcome.exit, Exit::Interrupted | Exit::ClosedPipe | Exit::Limit(_)) {
                break;
            }
            if went.failed && !matches!(outcome.exit, Exit::Finished | Exit::OsExit(1)) {
                // The process has died: as with the go command, there are no more runs.
                break;
            }
        }
        went.none = out.says_none();
        Ok(went)
    }

    fn session(&self, options: Options, out: &Console) -> Session {
        let listener = Rc::clone(&self.reporter);
        Session::new(
            options,
            Box::new(out.writer(false)),
            Box::new(out.writer(true)),
            Box::new(move |finding, map| listener.borrow_mut().finding(finding, map)),
        )
    }

    /// Takes note of how a run ended.
    fn ended(&mut self, outcome: &Outcome, went: &mut Went) {
        let tally = outcome.tally;
        self.tally.races += tally.races;
        self.tally.captures += tally.captures;
        self.tally.deadlocks += tally.deadlocks;
        self.tally.leaks += tally.leaks;
        let status = outcome.status(status::FOUND, self.args.run.leaks);
        went.failed |= status != status::OK;
        if status != status::OK {
            went.status = if status == status::FOUND { 1 } else { status };
        }
        went.elapsed += outcome.elapsed;
        self.last = Some(Outcome { tally: self.tally, ..outcome.clone() });
    }
}
