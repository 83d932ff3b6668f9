//! Stack traces, as data and as Go prints them.
//!
//! In the normalized form: argument words are `(...)` (nothing where there are no parameters), the offset is the column, goroutine numbers are
//! ours. As in Go, at most 100 frames are shown, the outer and inner fifty of a deeper stack.

use std::collections::VecDeque;
use std::fmt::Write as _;
use std::rc::Rc;

use racewalk_grammar::source::{SourceMap, Span};

use crate::mem::Addr;
use crate::race::NO_SITE;
use crate::runtime::goroutine::{CreatedBy, Goroutine, Status};
use crate::runtime::panic::{Cause, PanicText, Unwinding};
use crate::runtime::program::Tables;
use crate::runtime::step::{Frame, PC_DYING, PC_RETURN, PC_UNWIND};
use crate::sched::GoIndex;
use crate::tree::ir::{FuncId, SiteId};

/// Frames that are shown at each end of a deep stack.
const SHOWN_FRAMES: usize = 50;

/// One line of a stack.
#[derive(Clone, PartialEq, Debug)]
pub enum TraceFrame {
    /// A call.
    Call {
        /// The function.
        func: FuncId,
        /// Its name.
        name: Rc<str>,
        /// Whether it has parameters.
        has_params: bool,
        /// Where it was.
        site: SiteId,
        /// That place.
        span: Span,
    },
    /// The call of `panic` between a function and what was deferred.
    Panic,
}

/// Who created a goroutine.
#[derive(Clone, PartialEq, Debug)]
pub struct TraceCreated {
    /// The function's name.
    pub name: Rc<str>,
    /// Number of the goroutine; `None` for a timer.
    pub goroutine: Option<u32>,
    /// The `go` statement.
    pub span: Span,
}

/// The stack of a goroutine.
#[derive(Clone, PartialEq, Debug)]
pub struct StackTrace {
    /// Its number.
    pub goroutine: u32,
    /// What it is doing: `running`, `chan receive`, `sleep, 2 minutes`.
    pub state: String,
    /// The labels it was given for profiles: `{job: build}`; empty if none.
    pub labels: String,
    /// The calls, innermost first; of a deep stack the outer and inner ones.
    pub frames: Vec<TraceFrame>,
    /// How many frames of a deep stack are left out in the middle.
    pub elided: usize,
    /// Who created it; `None` for main.
    pub created: Option<TraceCreated>,
}

/// A goroutine, wherever its frames are at the moment.
pub(crate) struct Traced<'a> {
    pub(crate) goroutine: &'a Goroutine,
    pub(crate) frames: &'a [Frame],
    /// Where its innermost function is.
    pub(crate) site: SiteId,
}

impl<'a> Traced<'a> {
    /// A goroutine that is not running.
    pub(crate) fn parked(goroutine: &'a Goroutine, tables: &Tables) -> Traced<'a> {
        let at = if goroutine.waiting().is_some() { goroutine.at } else { goroutine.pc };
        let site = tables.metas.get(at as usize).map_or(NO_SITE, |meta| meta.site);
        Traced { goroutine, frames: &goroutine.frames, site }
    }
}

impl StackTrace {
    /// The trace of a goroutine at virtual time `now`.
    pub(crate) fn of(traced: &Traced<'_>, tables: &Tables, now: i64) -> StackTrace {
        let (frames, elided) = frames(traced, tables);
        let bubble = match traced.goroutine.scope.bubble {
            0 => String::new(),
            id => format!(", synctest bubble {id}"),
        };
        StackTrace {
            goroutine: traced.goroutine.number,
            state: state_text(traced.goroutine, now) + locked(traced, tables) + &bubble,
            labels: traced.goroutine.labels().map_or(String::new(), |l| l.trace.clone()),
            frames,
            elided,
            created: traced.goroutine.created.map(|by| created(by, tables)),
        }
    }

    /// The text as Go prints it.
    pub fn render(&self, source: &SourceMap) -> String {
        self.render_with(|span| {
            let at = source.shown(span.lo)?;
            Some((at.name.to_owned(), at.line, at.col.unwrap_or(0)))
        })
    }

    /// As [`StackTrace::render`], with the file, line and column of a place given by a function.
    pub(crate) fn render_with(&self, at: impl Fn(Span) -> Option<(String, u32, u32)>) -> String {
        let place = |span| match at(span) {
            Some((file, line, column)) => format!("{file}:{line} +{column:#x}"),
            None => "?:0 +0x0".to_owned(),
        };
        let space = if self.labels.is_empty() { "" } else { " " };
        let Self { goroutine, state, labels, .. } = self;
        let mut text = format!("goroutine {goroutine} [{state}]{space}{labels}:\n");
        for (index, frame) in self.frames.iter().enumerate() {
            if self.elided > 0 && index == SHOWN_FRAMES {
                let _ = writeln!(text, "...{} frames elided...", self.elided);
            }
            match frame {
                TraceFrame::Panic => text.push_str("panic(...)\n\truntime/panic.go:1 +0x1\n"),
                TraceFrame::Call { name, has_params, span, .. } => {
                    let args = if *has_params { "(...)" } else { "()" };
                    let _ = writeln!(text, "{name}{args}\n\t{}", place(*span));
                }
            }
        }
        if let Some(created) = &self.created {
            let _ = write!(text, "created by {}", created.name);
            if let Some(by) = created.goroutine {
                let _ = write!(text, " in goroutine {by}");
            }
            let _ = writeln!(text, "\n\t{}", place(created.span));
        }
        text
    }
}

/// The panics of a dying program as Go prints them, before its trace.
pub fn render_panics(panics: &[PanicText]) -> String {
    let mut text = String::new();
    for (index, panic) in panics.iter().enumerate() {
        if index > 0 {
            text.push('\t');
        }
        let _ = write!(text, "panic: {}", panic.text.replace('\n', "\n\t"));
        text.push_str(match (panic.recovered, panic.repanicked) {
            (false, _) => "",
            (true, false) => " [recovered]",
            (true, true) => " [recovered, repanicked]",
        });
        text.push('\n');
    }
    if let Some(addr) = panics.last().and_then(|last| last.signal) {
        text.push_str(&render_signal(addr));
    }
    text
}

/// The line about a nil dereference, which touched an address.
pub fn render_signal(addr: Addr) -> String {
    format!("[signal SIGSEGV: segmentation violation code=0x1 addr={addr:#x} pc=0x0]\n")
}

/// The main goroutine is locked to its thread while packages are initialized.
fn locked(traced: &Traced<'_>, tables: &Tables) -> &'static str {
    let is_init = |frame: &Frame| {
        let info = tables.func_infos.get(frame.func.0 as usize);
        info.is_some_and(|info| info.name.starts_with("main.init"))
    };
    let waits = matches!(traced.goroutine.status, Status::Waiting(_));
    let locked = waits && traced.goroutine.number == 1 && traced.frames.iter().any(is_init);
    if locked { ", locked to thread" } else { "" }
}

fn state_text(goroutine: &Goroutine, now: i64) -> String {
    match goroutine.status {
        Status::Running => "running".to_owned(),
        Status::Runnable | Status::Dead => "runnable".to_owned(),
        Status::Waiting(wait) => {
            let minutes = now.saturating_sub(wait.since) / 60_000_000_000;
            let durable = if wait.durable { " (durable)" } else { "" };
            let what = format!("{}{durable}", wait.reason.text());
            match minutes {
                0 => what,
                _ => format!("{what}, {minutes} minutes"),
            }
        }
    }
}

/// The place that traces tell of a site.
pub(crate) fn span_of(site: SiteId, tables: &Tables) -> Span {
    tables
        .sites
        .get(site as usize)
        .map_or(Span::NONE, |info| Span::new(info.at, info.at.max(info.span.hi)))
}

fn created(by: CreatedBy, tables: &Tables) -> TraceCreated {
    let info = by.func.and_then(|func| tables.func_infos.get(func.0 as usize));
    TraceCreated {
        name: info.map_or_else(|| Rc::from("time.goFunc"), |info| info.name.clone()),
        goroutine: by.func.map(|_| by.goroutine),
        span: span_of(by.site, tables),
    }
}

/// One active call of a goroutine.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum ActiveCall {
    /// Of the runtime, which called the function of the frame of that index while it unwound.
    Panic(usize),
    /// Of a function, and where in it the next call, or the present place, is.
    Of(FuncId, SiteId),
}

/// The active calls of a goroutine, innermost first, without those of functions that are hidden.
pub(crate) fn calls(traced: &Traced<'_>, tables: &Tables) -> impl Iterator<Item = ActiveCall> {
    let mut site = traced.site;
    traced.frames.iter().enumerate().rev().flat_map(move |(index, frame)| {
        let info = tables.func_infos.get(frame.func.0 as usize);
        let shown = info.is_some_and(|info| !info.hidden);
        let call = shown.then_some(ActiveCall::Of(frame.func, site));
        let mut by_panic = None;
        site = match frame.ret {
            PC_UNWIND | PC_DYING => {
                by_panic = Some(ActiveCall::Panic(index));
                raised_at(traced.goroutine, index)
            }
            PC_RETURN => left_at(traced.goroutine, index),
            ret => tables.metas.get(ret as usize).map_or(NO_SITE, |meta| meta.site),
        };
        call.into_iter().chain(by_panic)
    })
}

/// The frames that are shown, and how many are left out.
fn frames(traced: &Traced<'_>, tables: &Tables) -> (Vec<TraceFrame>, usize) {
    let mut shown = Shown::default();
    for call in calls(traced, tables) {
        match call {
            // `runtime.Goexit` is a call itself.
            ActiveCall::Panic(index) if is_goexit(traced.goroutine, index) => {}
            ActiveCall::Panic(_) => shown.push(TraceFrame::Panic),
            ActiveCall::Of(func, site) => {
                let Some(info) = tables.func_infos.get(func.0 as usize) else { continue };
                let site = if site == NO_SITE { info.site } else { site };
                shown.push(TraceFrame::Call {
                    func,
                    name: info.name.clone(),
                    has_params: info.params > 0 && !is_wrap(&info.name),
                    site,
                    span: span_of(site, tables),
                });
            }
        }
    }
    shown.inner.extend(shown.outer);
    (shown.inner, shown.elided)
}

/// Whether a function only passes what a `defer` or `go` statement evaluated: that is in its closure for gc.
fn is_wrap(name: &str) -> bool {
    let last = name.rsplit('.').next().unwrap_or(name);
    last.starts_with("deferwrap") || last.starts_with("gowrap")
}

/// The frames at both ends of a stack.
#[derive(Default)]
struct Shown {
    inner: Vec<TraceFrame>,
    outer: VecDeque<TraceFrame>,
    elided: usize,
}

impl Shown {
    fn push(&mut self, frame: TraceFrame) {
        if self.inner.len() < SHOWN_FRAMES {
            self.inner.push(frame);
            return;
        }
        self.outer.push_back(frame);
        if self.outer.len() > SHOWN_FRAMES {
            self.outer.pop_front();
            self.elided += 1;
        }
    }
}

/// Where the function of that depth was when its panic was recovered.
fn left_at(goroutine: &Goroutine, depth: usize) -> SiteId {
    let panicking = goroutine.rare.as_ref().and_then(|rare| rare.panicking.as_ref());
    let left = panicking.and_then(|p| p.left.iter().rev().find(|(of, _)| *of == depth));
    left.map_or(NO_SITE, |&(_, site)| site)
}

/// Where the unwinding began that called the frame of that index.
fn raised_at(goroutine: &Goroutine, index: usize) -> SiteId {
    if is_goexit(goroutine, index) {
        return NO_SITE;
    }
    unwinding_at(goroutine, index).map_or(NO_SITE, |u| u.site)
}

/// Whether the unwinding that called the frame of that index is one of `runtime.Goexit`.
fn is_goexit(goroutine: &Goroutine, index: usize) -> bool {
    unwinding_at(goroutine, index).is_some_and(|u| u.cause == Cause::Goexit)
}

/// The unwinding that called the frame of that index.
pub(crate) fn unwinding_at(goroutine: &Goroutine, index: usize) -> Option<&Unwinding> {
    let panicking = goroutine.rare.as_ref().and_then(|rare| rare.panicking.as_ref());
    panicking.into_iter().flat_map(|p| &p.unwindings).find(|u| u.start == index)
}

/// Every goroutine that waits, in the order of their numbers, main first.
pub(crate) fn waiting(
    goroutines: &super::goroutine::Goroutines,
    tables: &Tables,
) -> Vec<(GoIndex, SiteId)> {
    let mut all: Vec<(u32, GoIndex, SiteId)> = goroutines
        .live()
        .filter(|(_, g)| g.waiting().is_some())
        .map(|(index, g)| {
            let site = tables.metas.get(g.at as usize).map_or(NO_SITE, |meta| meta.site);
            (g.number, index, site)
        })
        .collect();
    all.sort_unstable();
    all.into_iter().map(|(_, index, site)| (index, site)).collect()
}
