//! Findings: what the machine reports while a program runs.
//!
//! A finding is plain data in terms of sites and functions; names and excerpts are put to it by whoever has the source. It is
//! handed to the sink when it is noticed, that is at the latest when the goroutine is next exchanged or
//! something is written, and kept as well.

use std::rc::Rc;

use crate::mem::layout::Layouts;
use crate::mem::{Addr, BlockMeta, Mem};
use crate::race::{AccessInfo, RacePair, StackEntry};
use crate::runtime::goroutine::Held;
use crate::runtime::leak::LeakReport;
use crate::runtime::loops::CaptureReport;
use crate::runtime::program::{Tables, VarDesc};
use crate::runtime::step::Cx;
use crate::tree::ir::SiteId;

/// Something that is wrong with the program.
#[derive(Clone, PartialEq, Debug)]
pub enum Finding {
    /// Two accesses that nothing orders.
    Race(Box<RaceReport>),
    /// A closure used a loop variable that is not what it captured.
    LoopCapture(Box<CaptureReport>),
    /// Goroutines that wait for ever.
    Leak(Box<LeakReport>),
}

/// A data race.
#[derive(Clone, PartialEq, Debug)]
pub struct RaceReport {
    /// The two accesses.
    pub pair: RacePair,
    /// The goroutines of `prior` and `current`.
    pub goroutines: [GoroutineInfo; 2],
    /// The locks that the current access's goroutine holds.
    pub held: Vec<Held>,
    /// The variable, as an access of the program's own names it, else a call of the library: the current one first.
    pub var: Option<Rc<VarDesc>>,
    /// The block that was accessed and its start: what it is and where it was allocated.
    pub block: Option<(Addr, BlockMeta)>,
}

/// What a report tells of a goroutine.
#[derive(Clone, PartialEq, Debug)]
pub struct GoroutineInfo {
    /// Its number.
    pub number: u32,
    /// Whether it has ended.
    pub finished: bool,
    /// Whether it, or who created it, is known to have called `time.Sleep`.
    pub slept: bool,
    /// How it was created; `None` for main.
    pub created: Option<CreationInfo>,
}

/// How a goroutine was created.
#[derive(Clone, PartialEq, Debug)]
pub struct CreationInfo {
    /// Number of its creator; 0 for a timer.
    pub by: u32,
    /// Where.
    pub site: SiteId,
    /// The creator's stack, innermost first.
    pub stack: Vec<StackEntry>,
}

/// What the sink makes of a finding.
#[derive(Default, Debug)]
pub struct Notice {
    /// What is written to standard error.
    pub text: String,
    /// Whether the run is to end.
    pub halt: bool,
}

/// Told of each finding as it happens.
pub type Sink = Box<dyn FnMut(&Finding, &Tables, &Layouts, &Mem) -> Notice>;

/// The findings of a run.
#[derive(Default)]
pub struct Findings {
    all: Vec<Finding>,
    sink: Option<Sink>,
    halted: bool,
}

impl Findings {
    /// Tells that function of findings from now on.
    pub fn set_sink(&mut self, sink: Option<Sink>) {
        self.sink = sink;
    }

    /// The findings so far.
    pub fn all(&self) -> &[Finding] {
        &self.all
    }

    /// Takes the findings so far.
    pub fn take(&mut self) -> Vec<Finding> {
        std::mem::take(&mut self.all)
    }

    /// Whether a finding ends the run.
    pub(crate) fn is_halted(&self) -> bool {
        self.halted
    }
}

impl Cx {
    /// Reports what the detector found.
    #[inline]
    pub(crate) fn poll_races(&mut self) {
        if self.race.has_races() {
            self.report_races();
        }
    }

    #[cold]
    fn report_races(&mut self) {
        for pair in self.race.take_races() {
            let census = self.census();
            let goroutines =
                [census.info(pair.prior.goroutine), census.info(pair.current.goroutine)];
            let held = self.state.current().rare.as_ref().map_or_else(Vec::new, |r| r.held.clone());
            let var = self.variable_of(&pair);
            let block = self.mem.block_of(pair.current.addr).map(|b| (b.addr, b.meta));
            let report = RaceReport { pair, goroutines, held, var, block };
            self.report(Finding::Race(Box::new(report)));
        }
    }

    /// The variable that a race is about. What stands at a call of the library need not be what the library accessed.
    fn variable_of(&self, pair: &RacePair) -> Option<Rc<VarDesc>> {
        let is_library = |access: &AccessInfo| {
            let func = access.stack.first().map(|entry| entry.func.0 as usize);
            func.and_then(|func| self.tables.func_infos.get(func)).is_some_and(|info| info.library)
        };
        let mut sides = [&pair.current, &pair.prior];
        sides.sort_by_key(|access| is_library(access));
        sides.iter().find_map(|access| self.tables.sites.get(access.site as usize)?.var.clone())
    }

    /// Keeps a finding and tells the sink.
    pub(crate) fn report(&mut self, finding: Finding) {
        let findings = &mut self.state.findings;
        if findings.halted {
            return;
        }
        self.count_finding(&finding);
        let findings = &mut self.state.findings;
        if let Some(sink) = &mut findings.sink {
            // What the program wrote before comes before what is said of it.
            self.state.output.flush();
            let notice = sink(&finding, &self.tables, &self.layouts, &self.mem);
            if !notice.text.is_empty() {
                self.state.output.write_err(notice.text.as_bytes());
            }
            if notice.halt {
                findings.halted = true;
            }
        }
        self.state.findings.all.push(finding);
        if self.state.findings.halted {
            self.call_back();
        }
    }
}
