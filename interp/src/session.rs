//! The face of the interpreter: what the command, a test runner or an editor holds.
//!
//! A session is given its options and three ways out (the program's stdout and stderr, and a listener for findings) and then
//! asked: [`Session::check`] for what is wrong with a program, [`Session::run`] to run what was checked, [`Session::dump`] for
//! what a stage made of it. It reads no files, no environment and no clock.
//!
//! Order of output: whatever the program wrote to stdout before is flushed before anything is written to stderr and before the
//! listener is called.

use std::cell::RefCell;
use std::io::{Read, Write};
use std::rc::Rc;

use racewalk_grammar::ast::{File, NodeIds};
use racewalk_grammar::diag::{Diagnostic, Severity, ToDiagnostic};
use racewalk_grammar::source::{SourceMap, Span};
use racewalk_grammar::{ParseOptions, dump_file, dump_tokens, parse_file_with, tokens};

use crate::finding::{Finding, RunInfo};
use crate::lower::{LowerOptions, LowerState, escape, lower_program, runs_alone};
use crate::options::{Grain, Leaks, Options, Replay, ReplayToken, TestOptions, Time, program_hash};
use crate::outcome::{Exit, Outcome, Tally};
use crate::report::Reporter;
use crate::runtime::Machine;
use crate::runtime::end::RunEnd;
use crate::runtime::finding::{Finding as Found, Notice};
use crate::runtime::options::MachineOptions;
use crate::runtime::space::Space;
use crate::sched::schedule::Recording;
use crate::stdlib::{Library, paths};
use crate::types::info::Checked;
use crate::types::object::PkgId;
use crate::types::{
    CheckOptions, CheckUnit, Importer, PackageSource, branch_errors, check_package, dump,
};

/// Who is told of findings, as they happen.
pub type OnFinding = Box<dyn FnMut(&Finding, &SourceMap)>;

/// A form in which a stage's result can be printed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Stage {
    /// What the lexer made of the text.
    Tokens,
    /// What the parser made of it.
    Ast,
    /// What the checker found out.
    Types,
    /// What is walked.
    Tree,
}

/// A program and what is known of it.
pub struct Session {
    options: Options,
    io: Option<Io>,
    on_finding: Rc<RefCell<OnFinding>>,
    map: Rc<SourceMap>,
    ids: NodeIds,
    files: Vec<Rc<File>>,
    checked: Checked,
    main: Option<PkgId>,
    compiles: bool,
    packages: Packages,
    /// The machine that ran the program, so that whoever is done with the session need not wait until all of that is freed.
    machine: Option<Machine>,
}

/// Where packages come from: the library, or else whoever the session was given.
#[derive(Default)]
struct Packages {
    library: Library,
    own: Option<Box<dyn Importer>>,
}

impl Importer for Packages {
    fn import(&mut self, path: &str) -> Result<Option<PackageSource>, String> {
        match (self.library.import(path)?, &mut self.own) {
            (None, Some(own)) => own.import(path),
            (found, _) => Ok(found),
        }
    }

    fn known(&self) -> Vec<String> {
        let own = self.own.as_ref().map(|own| own.known());
        self.library.known().into_iter().chain(own.unwrap_or_default()).collect()
    }

    fn is_absent(&self, path: &str) -> bool {
        self.library.is_absent(path)
    }
}

/// The import path of a program that has none.
pub const COMMAND_LINE_ARGUMENTS: &str = "command-line-arguments";

/// The program's streams.
struct Io {
    out: Box<dyn Write>,
    err: Box<dyn Write>,
    stdin: Box<dyn Read>,
}

impl Session {
    /// A session without a program. `out` and `err` are the program's stdout and stderr.
    pub fn new(
        options: Options,
        out: Box<dyn Write>,
        err: Box<dyn Write>,
        on_finding: OnFinding,
    ) -> Self {
        Session {
            options,
            io: Some(Io { out, err, stdin: Box::new(std::io::empty()) }),
            on_finding: Rc::new(RefCell::new(on_finding)),
            map: Rc::default(),
            ids: NodeIds::default(),
            files: Vec::new(),
            checked: Checked::default(),
            main: None,
            compiles: true,
            packages: Packages::default(),
            machine: None,
        }
    }

    /// Says where packages come from that are not in the library; without, there are no others.
    #[must_use]
    pub fn with_importer(mut self, importer: Box<dyn Importer>) -> Self {
        self.packages.own = Some(importer);
        self
    }

    /// Gives the program a standard input; without, it is at its end from the start.
    #[must_use]
    pub fn with_stdin(mut self, stdin: Box<dyn Read>) -> Self {
        if let Some(io) = &mut self.io {
            io.stdin = stdin;
        }
        self
    }

    /// Parses and checks the files (name and text each) of a package without import path, as [`Session::check_package`] does.
    pub fn check(&mut self, files: Vec<(String, String)>) -> Vec<Diagnostic> {
        let path = COMMAND_LINE_ARGUMENTS.to_owned();
        self.check_package(PackageSource { path, files, ..PackageSource::default() })
    }

    /// Parses and checks a package, after the packages that it imports.
    ///
    /// What comes back is sorted by position. The program can be run if no [`Severity::Error`] is among it.
    pub fn check_package(&mut self, source: PackageSource) -> Vec<Diagnostic> {
        let PackageSource { path, inside, files, left_out: _, lang, library: _ } = source;
        let mut diagnostics = self.parse(files);
        // Like gc: types are checked unless there are syntax errors proper.
        let parsed = diagnostics.iter().all(|d| !d.message.starts_with("syntax error"));
        if parsed && !self.files.is_empty() {
            let is_whole = diagnostics.is_empty();
            diagnostics.extend(self.check_types(path, inside, lang, is_whole));
        } else {
            let files = self.files.iter();
            let branches = files.flat_map(|file| branch_errors(&self.map, file, &diagnostics));
            let branches: Vec<_> = branches.collect();
            diagnostics.extend(branches);
        }
        diagnostics.sort_by_key(|d| d.primary.span.lo);
        self.compiles &= diagnostics.iter().all(|d| d.severity != Severity::Error);
        diagnostics
    }

    fn parse(&mut self, files: Vec<(String, String)>) -> Vec<Diagnostic> {
        let mut diagnostics = Vec::new();
        let options = ParseOptions { without: &[], all_errors: self.options.all_errors };
        let map = Rc::make_mut(&mut self.map);
        for (name, text) in files {
            match map.add(name.as_str(), text) {
                Some(file) => {
                    let parsed = parse_file_with(map, file, options, &mut self.ids);
                    diagnostics.extend(parsed.errors.iter().map(ToDiagnostic::to_diagnostic));
                    self.files.push(Rc::new(parsed.tree));
                }
                None => diagnostics.push(Diagnostic::error(
                    "SourceTooLarge",
                    Span::NONE,
                    format!("{name}: all files together are larger than 4 GiB"),
                )),
            }
        }
        diagnostics
    }

    fn check_types(
        &mut self,
        path: String,
        inside: Option<String>,
        lang: Option<u32>,
        is_whole: bool,
    ) -> Vec<Diagnostic> {
        let options = CheckOptions {
            is_broken: !is_whole,
            lang: self.options.lang,
            all_errors: self.options.all_errors,
            is_test: self.options.test.is_some(),
            ..CheckOptions::default()
        };
        let imports = self.files.iter().flat_map(|file| &file.imports);
        let imports = imports.map(|spec| spec.path.as_str());
        // What other packages of the user's mention is not known yet.
        if imports.clone().all(|import| paths().any(|path| path == import)) {
            let texts = self.files.iter().map(|file| self.map.file(file.file).text.as_ref());
            self.packages.library = Library::for_program(imports, texts);
        }
        let map = Rc::make_mut(&mut self.map);
        let lang = lang.or(self.options.module_lang);
        let unit = CheckUnit { path, inside, files: self.files.clone(), lang };
        let (main, diagnostics) = check_package(
            &mut self.checked,
            unit,
            map,
            &mut self.ids,
            &mut self.packages,
            &options,
        );
        self.main = Some(main);
        diagnostics
    }

    /// Runs the program that was checked, to its end. A session runs once.
    pub fn run(&mut self) -> Outcome {
        let run = self.run_info();
        let ended =
            |exit| Outcome { exit, tally: Tally::default(), run, schedule: None, elapsed: 0 };
        let (true, Some(main)) = (self.compiles, self.main) else {
            return ended(Exit::CompileErrors);
        };
        let Some(io) = self.io.take() else {
            return ended(Exit::Refused("the program has been run already".to_owned()));
        };
        let options = match self.machine_options(io, &run) {
            Ok(options) => options,
            Err(why) => return ended(Exit::Refused(why)),
        };
        let tally = Rc::new(RefCell::new(Tally::default()));
        let mut machine =
            Machine::new(MachineOptions { sink: Some(self.sink(run, tally.clone())), ..options });
        let alone = runs_alone(&self.checked);
        let access_grain = run.grain == Grain::Access && !alone;
        let lowering = LowerOptions { race: self.options.race && !alone, access_grain };
        let mut state = LowerState::default();
        let start = lower_program(
            &mut self.checked,
            &mut machine.cx,
            &mut machine.program,
            &mut state,
            lowering,
            main,
        );
        let start = match start {
            Ok(start) => start,
            Err(errors) => return ended(Exit::Unsupported(self.refusal(&errors))),
        };
        let map = self.map.clone();
        machine.cx.state.places = Some(Box::new(move |span| {
            let at = map.shown(span.lo)?;
            Some((at.name.to_owned(), at.line, at.col.unwrap_or(0)))
        }));
        machine.cx.state.space = Some(Box::new(Space {
            types: std::mem::take(&mut self.checked.types),
            packages: std::mem::take(&mut self.checked.packages),
            ..Space::default()
        }));
        let end = machine.run(start);
        if let Some(space) = machine.cx.state.space.take() {
            (self.checked.types, self.checked.packages) = (space.types, space.packages);
        }
        let text = end.render(&self.map);
        machine.cx.state.output.write_err(text.as_bytes());
        machine.cx.state.output.flush();
        self.report_end(&mut machine, &end, run, &tally);
        let schedule = self.options.record.then(|| {
            let decisions = machine.cx.state.turn.recorded().to_vec();
            let token = self.token(&run);
            let signals = machine.cx.state.signals.recorded().to_vec();
            Recording { token, decisions, signals }.to_string()
        });
        machine.cx.state.findings.set_sink(None);
        let tally = *tally.borrow();
        let timers = &machine.cx.state.timers;
        let elapsed = u64::try_from(timers.now() - timers.start()).unwrap_or(0);
        self.machine = Some(machine);
        Outcome { exit: exit_of(&end), tally, run, schedule, elapsed }
    }

    /// What cannot be run, a line each.
    fn refusal(&self, errors: &[Diagnostic]) -> String {
        let lines = errors.iter().map(|error| {
            let place = self.map.line_col(error.primary.span.lo).map_or_else(String::new, |at| {
                format!("{}:{}:{}: ", self.map.file(at.file).name, at.line, at.col)
            });
            format!("{place}{}", error.message)
        });
        lines.collect::<Vec<_>>().join("\n")
    }

    fn machine_options(&self, io: Io, run: &RunInfo) -> Result<MachineOptions, String> {
        let options = &self.options;
        let program = run.replay.map_or(0, |token| token.program);
        let replay = match &options.replay {
            Some(Replay::Schedule(text)) => {
                let recording: Recording = text.parse()?;
                if recording.token.program != program {
                    return Err(
                        "the schedule is that of another program (or this one has changed)"
                            .to_owned(),
                    );
                }
                Some(recording)
            }
            Some(Replay::Token(asked)) if asked.program != program => {
                return Err(
                    "the replay token is that of another program (or this one has changed)"
                        .to_owned(),
                );
            }
            Some(Replay::Token(_)) | None => None,
        };
        let (replay, replay_signals) = match replay {
            Some(Recording { decisions, signals, .. }) => (Some(decisions), Some(signals)),
            None => (None, None),
        };
        let clock = match (options.time, &options.clock) {
            (Time::Real, Some(clock)) => Some(clock.clone()),
            _ => None,
        };
        let name = self.files.first().map_or("main", |f| &self.map.file(f.file).name);
        let args = std::iter::once(name.trim_end_matches(".go").to_owned());
        Ok(MachineOptions {
            policy: run.policy,
            seed: run.seed,
            replay,
            replay_signals,
            record: options.record,
            race: options.race,
            clock,
            max_steps: options.max_steps,
            max_memory: options.max_memory,
            stress_gc: options.stress_gc,
            max_goroutines: options
                .max_goroutines
                .map(|n| usize::try_from(n).unwrap_or(usize::MAX)),
            args: args.chain(options.args.iter().cloned()).collect(),
            env: options.env.clone(),
            files: options.files.clone(),
            signals: options.signals.clone(),
            out: io.out,
            err: io.err,
            stdin: io.stdin,
            interrupt: options.interrupt.clone(),
            sink: None,
            test: options.test.clone(),
        })
    }

    /// Tells the listener of findings, in terms of the program.
    fn sink(&self, run: RunInfo, tally: Rc<RefCell<Tally>>) -> crate::runtime::finding::Sink {
        let (map, on_finding) = (self.map.clone(), self.on_finding.clone());
        let halt = self.options.halt_on_race;
        let leaks = self.options.leaks;
        Box::new(move |found, tables, layouts, mem| {
            let reporter = Reporter { tables, layouts, mem, map: &map, run };
            let mut told = false;
            for finding in reporter.findings(found) {
                if leaks == Leaks::Off && matches!(finding, Finding::Leak(_)) {
                    continue;
                }
                told = true;
                tally.borrow_mut().add(&finding);
                (on_finding.borrow_mut())(&finding, &map);
            }
            Notice { text: String::new(), halt: told && halt }
        })
    }

    /// Tells of what is only known at the end: goroutines that wait for ever.
    fn report_end(
        &self,
        machine: &mut Machine,
        end: &RunEnd,
        run: RunInfo,
        tally: &RefCell<Tally>,
    ) {
        match end {
            RunEnd::Deadlock(deadlock) => {
                let cx = &machine.cx;
                let reporter = Reporter {
                    tables: &cx.tables,
                    layouts: &cx.layouts,
                    mem: &cx.mem,
                    map: &self.map,
                    run,
                };
                let finding = reporter.deadlock(&deadlock.waiting);
                tally.borrow_mut().add(&finding);
                (self.on_finding.borrow_mut())(&finding, &self.map);
            }
            RunEnd::Returned if machine.cx.state.tests.leaks_told => {}
            RunEnd::Returned => {
                if let Some(report) = machine.cx.leaks() {
                    machine.cx.report(Found::Leak(Box::new(report)));
                }
            }
            RunEnd::Exit(_)
            | RunEnd::Panicked(_)
            | RunEnd::Fatal(_)
            | RunEnd::Limit(_)
            | RunEnd::Interrupted
            | RunEnd::Halted
            | RunEnd::OutputClosed => {}
        }
    }

    /// What a stage made of the program that was checked, as stable text.
    ///
    /// # Errors
    ///
    /// When the program did not get as far as that stage.
    pub fn dump(&mut self, stage: Stage) -> Result<String, String> {
        match stage {
            Stage::Tokens => {
                Ok(self.each_file(|file| dump_tokens(&self.map, &tokens(&self.map, file.file))))
            }
            Stage::Ast => Ok(self.each_file(dump_file)),
            Stage::Types => {
                Ok(self.each_file(|file| dump::dump_types(&self.checked, &self.map, file)))
            }
            Stage::Tree => self.dump_tree(),
        }
    }

    /// The plans of the program's own functions.
    fn dump_tree(&mut self) -> Result<String, String> {
        let (true, Some(main)) = (self.compiles, self.main) else {
            return Err("the program does not compile".to_owned());
        };
        let run = self.run_info();
        let mut machine = Machine::new(MachineOptions::default());
        let lowering =
            LowerOptions { race: self.options.race, access_grain: run.grain == Grain::Access };
        let mut state = LowerState::default();
        state.keep_plans();
        let done = lower_program(
            &mut self.checked,
            &mut machine.cx,
            &mut machine.program,
            &mut state,
            lowering,
            main,
        );
        done.map_err(|errors| self.refusal(&errors))?;
        let plans = state.plans().iter().filter(|plan| !plan.library && !plan.hidden);
        Ok(plans.map(crate::tree::dump::dump_plan).collect())
    }

    /// Which variables of the program goroutines can share, and why, a line each; with `all`, every other variable too.
    ///
    /// # Errors
    ///
    /// When the program does not compile.
    pub fn escapes(&self, all: bool) -> Result<String, String> {
        let (true, Some(main)) = (self.compiles, self.main) else {
            return Err("the program does not compile".to_owned());
        };
        let told = escape::variables(&self.checked, self.checked.package(main));
        let shown = told.iter().filter(|told| all || told.shared());
        Ok(shown.map(|told| format!("{}\n", told.line(&self.map))).collect())
    }

    /// Every source text of the session, for showing positions.
    pub fn sources(&self) -> &SourceMap {
        &self.map
    }

    /// The files' texts, under the files' names if there are several.
    fn each_file(&self, dump: impl Fn(&File) -> String) -> String {
        let heading = |file: &File| match self.files.len() {
            1 => String::new(),
            _ => format!("# {}\n", self.map.file(file.file).name),
        };
        self.files.iter().map(|file| heading(file) + &dump(file)).collect()
    }

    fn token(&self, run: &RunInfo) -> ReplayToken {
        let program = run.replay.map_or(0, |token| token.program);
        ReplayToken { policy: run.policy, seed: run.seed, grain: run.grain, program }
    }

    /// What names the next run.
    fn run_info(&self) -> RunInfo {
        let packages = self.checked.packages.iter().filter(|package| !package.library);
        let files = packages.flat_map(|package| &package.files);
        let texts = files.map(|file| self.map.file(file.file).text.as_str());
        let lang = self.options.lang.or(self.options.module_lang);
        let env = self.options.env.iter().map(|(name, value)| format!("{name}={value}"));
        let mut words: Vec<String> = self.options.args.iter().cloned().chain(env).collect();
        words.extend(self.options.test.iter().flat_map(TestOptions::words));
        let program = program_hash(texts, lang, &words);
        let (seed, policy, grain) = match self.options.replay.as_ref().and_then(Replay::token) {
            Some(token) => (token.seed, token.policy, token.grain),
            None => {
                let policy = self.options.policy;
                let grain = self.options.grain.unwrap_or(policy.default_grain());
                (self.options.seed.unwrap_or(1), policy, grain)
            }
        };
        let replay = Some(ReplayToken { policy, seed, grain, program });
        RunInfo { seed, policy, grain, replay }
    }
}

pub(crate) fn exit_of(end: &RunEnd) -> Exit {
    match end {
        RunEnd::Returned => Exit::Finished,
        RunEnd::Exit(code) => Exit::OsExit(*code),
        RunEnd::Panicked(_) => Exit::Panic,
        RunEnd::Fatal(_) | RunEnd::Deadlock(_) => Exit::Fatal,
        RunEnd::Limit(text) => Exit::Limit(text.clone()),
        RunEnd::Interrupted => Exit::Interrupted,
        RunEnd::Halted => Exit::Halted,
        RunEnd::OutputClosed => Exit::ClosedPipe,
    }
}
