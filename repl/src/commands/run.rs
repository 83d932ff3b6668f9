//! `racewalk run`: checks and runs a program.

use std::cell::RefCell;
use std::ffi::OsString;
use std::fs;
use std::io;
use std::path::Path;
use std::rc::Rc;

use racewalk_grammar::diag::Severity;
use racewalk_interp::options::{Options, Replay, Time, format_lang};
use racewalk_interp::outcome::{Exit, Outcome, status};
use racewalk_interp::session::Session;

use crate::cli::{ColorChoice, RunFlags, SourceFlags, Switch};
use crate::failure::Failure;
use crate::gorace::Gorace;
use crate::host::{AllowedFiles, Interrupts, SystemClock, fresh_seed};
use crate::program::Program;
use crate::render::Renderer;
use crate::report::{Invocation, Reporter};

/// Checks and runs package main: the leading operands that end in .go, or one folder. The rest are the program's arguments.
#[derive(clap::Args, Debug)]
#[command(after_help = "Examples:\n  \
    racewalk run hello.go\n  \
    racewalk run --seed 17 --policy pct:3 hello.go arg1 arg2\n  \
    racewalk run --replay v1:random:17:access:00c0ffee00c0ffee hello.go\n  \
    racewalk run --lang go1.21 --report json loop.go\n  \
    racewalk run --timeout 10s --max-memory 256MB untrusted.go")]
pub(crate) struct Args {
    #[command(flatten)]
    run: RunFlags,

    #[command(flatten)]
    source: SourceFlags,

    /// The program's files, or its folder, and then its arguments.
    #[arg(value_name = "FILE.go|DIR", required = true, trailing_var_arg = true)]
    operands: Vec<OsString>,
}

/// Runs it.
pub(crate) fn run(args: Args, color: ColorChoice) -> Result<i32, Failure> {
    let gorace = Gorace::from_env()?;
    let Args { run: flags, source, operands } = args;
    let program = Program::load(operands, flags.race == Switch::On)?;
    program.require_main()?;
    let interrupts = Interrupts::listen(flags.timeout)?;
    let mut options =
        options(&flags, &source, program.source.lang, &gorace, &interrupts, Path::new(""))?;
    options.args.clone_from(&program.args);
    let reporter = Reporter::open(&flags, &gorace, color, invocation(&flags, &source, &program))?;
    let reporter = Rc::new(RefCell::new(reporter));

    let listener = Rc::clone(&reporter);
    let mut session = Session::new(
        options,
        Box::new(io::stdout()),
        Box::new(io::stderr()),
        Box::new(move |finding, map| listener.borrow_mut().finding(finding, map)),
    )
    .with_stdin(Box::new(io::stdin()))
    .with_importer(Box::new(program.modules));
    let diagnostics = session.check_package(program.source);
    Renderer::new(color).show(&diagnostics, session.sources(), source.all_errors);
    if diagnostics.iter().any(|d| d.severity == Severity::Error) {
        return Ok(status::COMPILE);
    }
    let outcome = end_of_time(session.run(), &flags, &interrupts);
    // The process ends soon, and all its memory with it.
    std::mem::forget(session);
    reporter.borrow_mut().finish(&outcome)?;
    if let (Some(path), Some(schedule)) = (&flags.record, &outcome.schedule) {
        fs::write(path, schedule).map_err(|error| unusable(path, &error))?;
    }
    say_why(&outcome);
    Ok(outcome.status(gorace.exit_code, flags.leaks))
}

/// What the interpreter is told. The program begins in that folder.
pub(super) fn options(
    flags: &RunFlags,
    source: &SourceFlags,
    module_lang: Option<u32>,
    gorace: &Gorace,
    interrupts: &Interrupts,
    begin: &Path,
) -> Result<Options, Failure> {
    let files = AllowedFiles::open(&flags.allow_fs, begin)?;
    Ok(Options {
        race: flags.race == Switch::On,
        seed: Some(flags.seed.unwrap_or_else(fresh_seed)),
        policy: flags.policy,
        grain: flags.grain,
        replay: flags.replay.as_deref().map(replay).transpose()?,
        record: flags.record.is_some(),
        lang: source.lang,
        module_lang,
        time: flags.time,
        clock: (flags.time == Time::Real).then(|| Rc::new(SystemClock) as _),
        max_steps: flags.max_steps,
        max_memory: flags.max_memory,
        stress_gc: None,
        max_goroutines: flags.max_goroutines,
        halt_on_race: flags.halt_on_race || gorace.halt_on_error,
        all_errors: source.all_errors,
        leaks: flags.leaks,
        files: Some(Rc::new(files)),
        signals: Some(Rc::new(interrupts.signals())),
        env: flags.env.clone(),
        args: Vec::new(),
        interrupt: interrupts.flag.clone(),
        test: None,
    })
}

/// The run that a token names or a file holds.
fn replay(text: &str) -> Result<Replay, Failure> {
    if text.starts_with("v1:") {
        let token = text.parse().map_err(|error| Failure::usage(format!("--replay: {error}")))?;
        return Ok(Replay::Token(token));
    }
    let path = Path::new(text);
    let schedule = fs::read_to_string(path).map_err(|error| {
        Failure::usage(format!("--replay {text}: neither a token nor a readable file: {error}"))
    })?;
    Ok(Replay::Schedule(schedule))
}

/// The command that repeats the run, apart from the token.
fn invocation(flags: &RunFlags, source: &SourceFlags, program: &Program) -> Invocation {
    let lang = source.lang.map(|minor| ["--lang".to_owned(), format_lang(minor)]);
    let folders =
        flags.allow_fs.iter().map(|dir| ["--allow-fs".to_owned(), dir.display().to_string()]);
    let env = flags.env.iter().map(|(name, value)| ["--env".to_owned(), format!("{name}={value}")]);
    let words = lang.into_iter().chain(folders).chain(env).flatten();
    Invocation::new("run", words.chain(program.operands.iter().chain(&program.args).cloned()))
}

/// The outcome, where the interruption was the timeout's.
pub(super) fn end_of_time(
    mut outcome: Outcome,
    flags: &RunFlags,
    interrupts: &Interrupts,
) -> Outcome {
    if let (Exit::Interrupted, Some(nanoseconds), true) =
        (&outcome.exit, flags.timeout, interrupts.timed_out())
    {
        let seconds = nanoseconds as f64 / 1e9;
        outcome.exit = Exit::Limit(format!("the run took longer than {seconds}s (--timeout)"));
    }
    outcome
}

/// Says on stderr why the run ended, where nothing else does.
pub(super) fn say_why(outcome: &Outcome) {
    let message = match &outcome.exit {
        Exit::Limit(limit) => format!("limit reached: {limit}"),
        Exit::Refused(reason) => reason.clone(),
        Exit::Unsupported(errors) => return Failure::verbatim(status::COMPILE, errors).show(),
        Exit::Interrupted => "interrupted".to_owned(),
        Exit::Finished
        | Exit::Panic
        | Exit::Fatal
        | Exit::OsExit(_)
        | Exit::Halted
        | Exit::ClosedPipe
        | Exit::CompileErrors => return,
    };
    Failure::new(status::OK, message).show();
}

fn unusable(path: &Path, error: &io::Error) -> Failure {
    Failure::input(format!("{}: {error}", path.display()))
}
