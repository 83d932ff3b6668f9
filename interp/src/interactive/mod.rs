//! Interactive sessions: inputs that are checked and run one after the other, each on top of those before.
//!
//! All inputs share one package, one memory and one set of goroutines. A variable that an input declares is a package-level
//! variable. A later declaration of a name replaces the earlier one for the inputs that follow; what was written before keeps what it was
//! written with, and values of a replaced type keep their type, which is called `T·1` from then on. No input is ever run again.
//!
//! An input ends when its statements have run, or with a panic, a fatal error or an interruption; the session goes on
//! in any case. Goroutines that it started stay, and run on while later inputs run. One that dies then, dies alone.
//!
//! An input to which nothing refers any more is taken back before the next one: its text, nodes, objects and
//! steps. So a session of any number of inputs that keep nothing stays as large as it is.

mod bundle;
mod checkpoint;
mod complete;
mod doc;
mod goroutines;
mod inspect;
mod names;
mod pieces;
mod run;
mod save;
mod values;

use std::cell::RefCell;
use std::collections::VecDeque;
use std::io::{Read, Write};
use std::rc::Rc;

use racewalk_grammar::ast::NodeIds;
use racewalk_grammar::diag::Diagnostic;
use racewalk_grammar::source::SourceMap;
use racewalk_grammar::token::Token;
use racewalk_grammar::{parse_input, tokens};

use crate::finding::{Finding, RunInfo};
use crate::lower::{LowerOptions, LowerState};
use crate::options::{Grain, Options, Policy};
use crate::outcome::{Exit, Tally};
use crate::runtime::Machine;
use crate::runtime::options::MachineOptions;
use crate::runtime::space::Space;
use crate::session::OnFinding;
use crate::types::InputScope;
use crate::types::info::Checked;
use crate::types::object::ObjId;
use checkpoint::Checkpoint;
use names::Change;
use save::Log;

pub use crate::runtime::session::{ChanView, Listed};
pub use complete::{Candidate, keywords, lexemes};
pub use goroutines::{Listing, Stepped};
pub use inspect::Variable;

/// Results of so many inputs are kept.
const KEPT_RESULTS: usize = 100;

/// Of so many findings the session remembers.
const KEPT_FINDINGS: usize = 100;

/// A session.
pub struct Interactive {
    options: Options,
    run: RunInfo,
    on_finding: Rc<RefCell<OnFinding>>,
    findings: Rc<RefCell<VecDeque<Finding>>>,
    map: Rc<SourceMap>,
    ids: NodeIds,
    checked: Checked,
    scope: InputScope,
    /// What package reflect keeps between runs.
    space: Space,
    machine: Machine,
    lower: LowerState,
    /// The library's function that gives values as text.
    show: Option<ObjId>,
    /// The number of the last input.
    number: u32,
    /// How many goroutines have died while later inputs ran.
    lost: u64,
    /// What is taken back before the next input.
    pending: Option<Checkpoint>,
    /// Where inputs began that nothing but memory may refer to, and how many they are.
    tail: Option<(Checkpoint, u32)>,
    /// Objects for results that are used again and again, and those of them that are unused now.
    pool: Vec<ObjId>,
    spare: Vec<ObjId>,
    /// What the last inputs changed, the newest last.
    changes: Vec<Change>,
    log: Log,
}

/// How an input went.
#[derive(Debug)]
pub struct Evaluated {
    /// Its number.
    pub number: u32,
    /// How it ended.
    pub end: InputEnd,
    /// What is wrong with it.
    pub diagnostics: Vec<Diagnostic>,
    /// Packages that were imported because it names them.
    pub imported: Vec<&'static str>,
    /// Types that it replaced, with their new names.
    pub replaced: Vec<(String, String)>,
    /// The values of its expressions.
    pub values: Vec<Value>,
    /// What was found while it ran.
    pub tally: Tally,
    /// How many goroutines of earlier inputs died meanwhile.
    pub lost: u64,
}

impl Evaluated {
    /// Of an input that has not run.
    fn unstarted(number: u32) -> Self {
        Evaluated {
            number,
            end: InputEnd::Rejected,
            diagnostics: Vec::new(),
            imported: Vec::new(),
            replaced: Vec::new(),
            values: Vec::new(),
            tally: Tally::default(),
            lost: 0,
        }
    }
}

/// How an input ended.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum InputEnd {
    /// It has run.
    Done,
    /// It is empty.
    Empty,
    /// It does not compile, or cannot be run: the diagnostics say why. Nothing has changed.
    Rejected,
    /// It was ended before its end; what a Go program prints then has been written.
    Ended(Exit),
}

/// The value of an expression, shown.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Value {
    /// The name under which the session keeps it, if it does.
    pub name: Option<String>,
    /// Its type.
    pub ty: String,
    /// The value as Go writes it.
    pub text: String,
}

impl Interactive {
    /// A session without inputs. `out` and `err` are the program's stdout and stderr. The limit of steps is that of one input.
    pub fn new(
        options: Options,
        out: Box<dyn Write>,
        err: Box<dyn Write>,
        stdin: Box<dyn Read>,
        on_finding: OnFinding,
    ) -> Self {
        let policy = options.policy;
        let grain = options.grain.unwrap_or(policy.default_grain());
        let run = RunInfo { seed: options.seed.unwrap_or(1), policy, grain, replay: None };
        let machine = Machine::new(MachineOptions {
            policy,
            seed: run.seed,
            race: options.race,
            max_memory: options.max_memory,
            stress_gc: options.stress_gc,
            args: vec!["repl".to_owned()],
            env: options.env.clone(),
            files: options.files.clone(),
            signals: options.signals.clone(),
            out,
            err,
            stdin,
            interrupt: options.interrupt.clone(),
            ..MachineOptions::default()
        });
        let mut checked = Checked::default();
        let spare = checkpoint::spare_objects(&mut checked);
        Interactive {
            options,
            run,
            on_finding: Rc::new(RefCell::new(on_finding)),
            findings: Rc::default(),
            map: Rc::default(),
            ids: NodeIds::default(),
            checked,
            scope: InputScope::default(),
            space: Space::default(),
            machine,
            lower: LowerState::default(),
            show: None,
            number: 0,
            lost: 0,
            pending: None,
            tail: None,
            pool: spare.clone(),
            spare,
            changes: Vec::new(),
            log: Log::default(),
        }
    }

    /// Every source text of the session, for showing positions.
    pub fn sources(&self) -> &SourceMap {
        &self.map
    }

    /// The number that the next input gets.
    pub fn next_number(&self) -> u32 {
        self.number + 1
    }

    /// How many goroutines of earlier inputs are alive.
    pub fn n_goroutines(&self) -> usize {
        self.machine.n_others()
    }

    /// Seed and policy.
    pub fn run_info(&self) -> RunInfo {
        self.run
    }

    /// Makes all choices by that policy and seed from now on.
    pub fn set_policy(&mut self, policy: Policy, seed: u64) {
        let grain = self.run.grain;
        self.run = RunInfo { seed, policy, grain, replay: None };
        self.machine.set_policy(policy, seed);
    }

    /// Ends later inputs after so many schedule points.
    pub fn set_max_steps(&mut self, max: Option<u64>) {
        self.options.max_steps = max;
    }

    /// Understands later inputs as that language version has it: the minor number of `go1.N`.
    pub fn set_lang(&mut self, lang: Option<u32>) {
        self.options.lang = lang;
    }

    /// The language version of inputs, if one was asked for.
    pub fn lang(&self) -> Option<u32> {
        self.options.lang
    }

    /// Says on standard error which goroutine runs, whenever that changes.
    pub fn set_trace(&mut self, on: bool) {
        self.machine.cx.state.traces = on;
    }

    /// The findings so far, the last hundred.
    pub fn findings(&self) -> Vec<Finding> {
        self.findings.borrow().iter().cloned().collect()
    }

    /// How many schedule points have passed since the session began.
    pub fn points(&self) -> u64 {
        self.machine.cx.points()
    }

    fn lowering(&self) -> LowerOptions {
        LowerOptions { race: self.options.race, access_grain: self.run.grain == Grain::Access }
    }
}

/// Whether an input is complete: nothing that could follow it would make it a better one.
pub fn is_complete(text: &str) -> bool {
    let (mut map, mut ids) = (SourceMap::new(), NodeIds::default());
    let Some(file) = map.add("input", text) else { return true };
    if bundle::is_file(&map, file) {
        return !racewalk_grammar::parse_file(&map, file, &mut ids).incomplete;
    }
    // A label waits for its statement.
    let is_labeled = tokens(&map, file)
        .iter()
        .rev()
        .find(|last| !matches!(last.token, Token::Semi(_)))
        .is_some_and(|last| last.token == Token::Colon);
    !is_labeled && !parse_input(&map, file, &mut ids).incomplete
}
