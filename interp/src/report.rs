//! The machine's findings, told in terms of the program: names, functions, reasons.
//!
//! The machine knows sites and functions by number. Here they get their text. Frames of the library are left out where a user's
//! frame follows: a race inside `append` of a library type is a race of the call that led there.

use racewalk_grammar::source::{SourceMap, Span};
use rustc_hash::FxHashSet;

use crate::finding::{
    Access, AccessKind, Blocked, Creation, Deadlock, Finding, Goroutine, GoroutineState, Leak,
    Lock, LoopCapture, Race, RunInfo, TraceFrame, Variable,
};
use crate::mem::layout::{Layouts, LeafKind, Prim};
use crate::mem::{Addr, Mem, SHOWN_BASE};
use crate::race::{AccessInfo, RacePair, StackEntry};
use crate::runtime::finding::{Finding as Found, GoroutineInfo, RaceReport};
use crate::runtime::goroutine::Held;
use crate::runtime::leak::{Blocked as BlockedInfo, LeakReport};
use crate::runtime::loops::{CaptureReport, Snapshot};
use crate::runtime::program::{Tables, VarDesc};
use crate::stdlib::LIBRARY_ROOT;
use crate::tree::ir::SiteId;

/// What puts words to findings.
pub(crate) struct Reporter<'a> {
    /// The program's tables.
    pub(crate) tables: &'a Tables,
    /// Its layouts.
    pub(crate) layouts: &'a Layouts,
    /// Its memory.
    pub(crate) mem: &'a Mem,
    /// The sources.
    pub(crate) map: &'a SourceMap,
    /// The run.
    pub(crate) run: RunInfo,
}

impl Reporter<'_> {
    /// What the machine found, for people: goroutines that wait for ever are several findings, one for each place.
    pub(crate) fn findings(&self, found: &Found) -> Vec<Finding> {
        match found {
            Found::Race(report) => vec![Finding::Race(Box::new(self.race(report)))],
            Found::LoopCapture(report) => {
                vec![Finding::LoopCapture(Box::new(self.capture(report)))]
            }
            Found::Leak(report) => self.leaks(report),
        }
    }

    /// The deadlock that ended the program.
    pub(crate) fn deadlock(&self, waiting: &[BlockedInfo]) -> Finding {
        let goroutines = waiting.iter().map(|b| self.blocked(b)).collect();
        Finding::Deadlock(Box::new(Deadlock { partial: false, goroutines, run: self.run }))
    }

    // ── places ──

    fn span(&self, site: SiteId) -> Span {
        self.tables.sites.get(site as usize).map_or(Span::NONE, |s| s.span)
    }

    fn in_library(&self, span: Span) -> bool {
        self.map
            .file_of(span.lo)
            .is_some_and(|file| self.map.file(file).name.starts_with(LIBRARY_ROOT))
    }

    fn frame(&self, entry: &StackEntry) -> TraceFrame {
        let name = self.tables.func_infos.get(entry.func.0 as usize).map_or("?", |f| &f.name);
        TraceFrame { function: name.to_owned(), span: self.span(entry.site) }
    }

    /// The frames that users know, innermost first, and the library function that they called last.
    fn stack(&self, entries: &[StackEntry]) -> (Vec<TraceFrame>, Option<String>) {
        let shown = entries.iter().filter(|e| {
            let info = self.tables.func_infos.get(e.func.0 as usize);
            !info.is_some_and(|f| f.hidden)
        });
        let frames: Vec<TraceFrame> = shown.map(|e| self.frame(e)).collect();
        let first = frames.iter().position(|f| !f.span.is_none() && !self.in_library(f.span));
        match first {
            Some(first) => {
                let operation = first.checked_sub(1).map(|i| frames[i].function.clone());
                (frames[first..].to_vec(), operation)
            }
            None => (frames, None),
        }
    }

    fn goroutine(&self, info: &GoroutineInfo) -> Goroutine {
        let state = if info.finished { GoroutineState::Finished } else { GoroutineState::Running };
        Goroutine { number: u64::from(info.number), state, created: self.creation(info) }
    }

    fn creation(&self, info: &GoroutineInfo) -> Option<Creation> {
        let created = info.created.as_ref()?;
        let (stack, _) = self.stack(&created.stack);
        Some(Creation { by: u64::from(created.by), stack })
    }

    // ── races ──

    fn race(&self, report: &RaceReport) -> Race {
        let RacePair { prior, current } = &report.pair;
        let variable = self.variable(report);
        let goroutines = report.goroutines.iter().rev().map(|g| self.goroutine(g)).collect();
        let current = self.access(current, Some(&report.held));
        let prior = self.access(prior, None);
        let why = self.why(report, &prior, &current);
        let hints = self.hints(report, &prior, &current);
        Race { variable, prior, current, goroutines, why, hints, run: self.run }
    }

    fn variable(&self, report: &RaceReport) -> Variable {
        let current = &report.pair.current;
        let block = report.block.map(|(addr, _)| addr);
        let (name, decl) = match &report.var {
            Some(var) => (element_name(var, current.addr, block), var.decl),
            None => (String::from("memory"), Span::NONE),
        };
        let allocated = report
            .block
            .map(|(_, meta)| self.span(meta.site))
            .filter(|span| *span != decl)
            .unwrap_or(Span::NONE);
        Variable { name, decl, allocated }
    }

    fn access(&self, access: &AccessInfo, held: Option<&[Held]>) -> Access {
        let (stack, library) = self.stack(&access.stack);
        let at = self.span(access.site);
        let expression = if self.in_library(at) {
            stack.first().map_or("", |f| self.map.snippet(f.span))
        } else {
            self.map.snippet(at)
        };
        let kind = match (access.kind.write, access.kind.atomic) {
            (false, false) => AccessKind::Read,
            (true, false) => AccessKind::Write,
            (false, true) => AccessKind::AtomicRead,
            (true, true) => AccessKind::AtomicWrite,
        };
        Access {
            kind,
            goroutine: u64::from(access.goroutine),
            address: access.addr + SHOWN_BASE,
            expression: one_line(expression),
            operation: library,
            stack,
            locks: held.map(|held| held.iter().map(|h| self.lock(h)).collect()),
        }
    }

    fn lock(&self, held: &Held) -> Lock {
        let taken = self.span(held.site);
        let text = one_line(self.map.snippet(taken));
        let name = text.rsplit_once('.').map_or(text.as_str(), |(recv, _)| recv).to_owned();
        Lock { name, address: held.lock + SHOWN_BASE, shared: held.reading, taken }
    }

    /// Why nothing orders the two.
    fn why(&self, report: &RaceReport, prior: &Access, current: &Access) -> Vec<String> {
        let mut why = Vec::new();
        let pairs =
            [(&report.goroutines[0], prior, current), (&report.goroutines[1], current, prior)];
        for (info, own, other) in pairs {
            let Some(created) = &info.created else { continue };
            let place = self.place(self.span(created.site));
            if u64::from(created.by) == other.goroutine {
                why.push(format!(
                    "goroutine {} started goroutine {} at {place}, which orders only what it did before that; \
                     nothing orders its {} with the {} that goroutine {} makes.",
                    other.goroutine,
                    own.goroutine,
                    other.kind.name().to_lowercase(),
                    own.kind.name().to_lowercase(),
                    own.goroutine,
                ));
            }
        }
        if why.is_empty() {
            why.push(format!(
                "no channel operation, lock, WaitGroup or atomic leads from goroutine {} to goroutine {} between the two accesses.",
                prior.goroutine, current.goroutine
            ));
        }
        let atomic =
            |a: &Access| matches!(a.kind, AccessKind::AtomicRead | AccessKind::AtomicWrite);
        if atomic(prior) != atomic(current) {
            why.push(
                "one access is atomic and the other is not: only two atomic accesses are ordered."
                    .to_owned(),
            );
        }
        why
    }

    fn hints(&self, report: &RaceReport, prior: &Access, current: &Access) -> Vec<String> {
        let mut hints = Vec::new();
        if report.goroutines.iter().any(|g| g.slept) {
            hints.push("time.Sleep orders nothing: however long one side sleeps, the accesses stay unordered.".to_owned());
        }
        if let Some([lock]) = current.locks.as_deref() {
            hints.push(format!(
                "goroutine {} holds {} here; the other access must hold the same lock: another one, or a copy of it, orders nothing.",
                current.goroutine, lock.name
            ));
        }
        let is_of_wait_group = |access: &Access, method: &str| {
            let called = access.stack.first().map(|frame| frame.function.as_str());
            called.and_then(|name| name.strip_prefix("sync.(*WaitGroup).")) == Some(method)
        };
        if [(prior, current), (current, prior)]
            .iter()
            .any(|(a, b)| is_of_wait_group(a, "Add") && is_of_wait_group(b, "Wait"))
        {
            hints.push("call Add before the go statement: inside the goroutine it may come after Wait has returned.".to_owned());
        }
        let stands_alone =
            report.held.is_empty() && prior.operation.is_none() && current.operation.is_none();
        if stands_alone
            && prior.expression == current.expression
            && current.expression.ends_with("++")
        {
            hints.push(format!(
                "{} reads and writes: use a mutex or sync/atomic.",
                current.expression
            ));
        }
        hints
    }

    fn place(&self, span: Span) -> String {
        self.map.line_col(span.lo).map_or_else(
            || String::from("an unknown place"),
            |at| format!("{}:{}", self.map.file(at.file).name, at.line),
        )
    }

    // ── loop captures ──

    fn capture(&self, report: &CaptureReport) -> LoopCapture {
        let desc = self.tables.sites.get(report.used_at as usize).and_then(|s| s.var.clone());
        let name = desc.as_ref().map_or_else(|| "a loop variable".to_owned(), |d| d.name.clone());
        let decl = desc.as_ref().map_or(Span::NONE, |d| d.decl);
        let (stack, _) = self.stack(&report.stack);
        let at = self.span(report.used_at);
        let access = Access {
            kind: AccessKind::Read,
            goroutine: u64::from(report.who.number),
            address: report.var + SHOWN_BASE,
            expression: one_line(self.map.snippet(at)),
            operation: None,
            stack,
            locks: None,
        };
        let goroutine = Goroutine {
            number: u64::from(report.who.number),
            state: GoroutineState::Running,
            created: self.creation(&report.who),
        };
        let fix = format!(
            "give each iteration its own variable: declare go 1.22 or later in go.mod with `for {name} := …`, or write `{name} := {name}` \
             before the closure, or pass {name} as an argument."
        );
        LoopCapture {
            variable: Variable { name, decl, allocated: Span::NONE },
            access,
            closure: self.span(report.captured_at),
            iteration: report.iteration + 1,
            value_then: self.value(&report.then),
            value_now: self.value(&report.now),
            change: decl,
            unordered: !report.ordered,
            goroutine,
            fix,
            run: self.run,
        }
    }

    /// A captured value, as far as it can be shown without the program's memory.
    fn value(&self, snapshot: &Snapshot) -> String {
        let [first, _] = snapshot.slots;
        let Some(layout) = snapshot.layout.map(|id| self.layouts.get(id)) else {
            return (first as i64).to_string();
        };
        match layout.leaves.first().map(|leaf| &leaf.kind) {
            Some(LeafKind::Int(_)) if layout.ty == crate::types::ty::Ty::BOOL => {
                (first != 0).to_string()
            }
            Some(LeafKind::Int(_)) | None => (first as i64).to_string(),
            Some(LeafKind::Float(Prim::U32)) => f32::from_bits(first as u32).to_string(),
            Some(LeafKind::Float(_)) => f64::from_bits(first).to_string(),
            Some(LeafKind::String) => {
                let [addr, len] = snapshot.slots;
                format!("{:?}", String::from_utf8_lossy(self.mem.slice(addr, len)))
            }
            Some(_) => format!("{first:#x}"),
        }
    }

    // ── goroutines that wait for ever ──

    fn leaks(&self, report: &LeakReport) -> Vec<Finding> {
        let numbers: FxHashSet<u32> =
            report.goroutines.iter().map(|b| b.goroutine.number).collect();
        let locked = |b: &BlockedInfo| b.held_by.is_some_and(|(by, _)| numbers.contains(&by));
        let mut findings = Vec::new();
        let cycle: Vec<Blocked> =
            report.goroutines.iter().filter(|b| locked(b)).map(|b| self.blocked(b)).collect();
        if !cycle.is_empty() {
            findings.push(Finding::Deadlock(Box::new(Deadlock {
                partial: true,
                goroutines: cycle,
                run: self.run,
            })));
        }
        let mut leaks: Vec<Leak> = Vec::new();
        for blocked in report.goroutines.iter().filter(|b| !locked(b)).map(|b| self.blocked(b)) {
            let same = |l: &&mut Leak| {
                l.blocked.stack == blocked.stack && l.blocked.reason() == blocked.reason()
            };
            match leaks.iter_mut().find(same) {
                Some(leak) => leak.count += 1,
                None => leaks.push(Leak { blocked, count: 1, run: self.run }),
            }
        }
        findings.extend(leaks.into_iter().map(|leak| Finding::Leak(Box::new(leak))));
        findings
    }

    fn blocked(&self, info: &BlockedInfo) -> Blocked {
        let stack = info.trace.frames.iter().filter_map(|frame| match frame {
            crate::runtime::trace::TraceFrame::Call { name, span, .. } => {
                Some(TraceFrame { function: name.to_string(), span: *span })
            }
            crate::runtime::trace::TraceFrame::Panic => None,
        });
        let stack: Vec<TraceFrame> = stack.skip_while(|f| self.in_library(f.span)).collect();
        let made = self.span(info.made_at);
        let mut why = Vec::new();
        if let Some((by, site)) = info.held_by {
            why.push(format!("goroutine {by} holds it since {}.", self.place(self.span(site))));
        } else if !made.is_none() {
            let end = match ranged_over(self.map.snippet(self.span(info.site))) {
                Some(_) => ", so nobody will close it, which would end the loop",
                None => "",
            };
            why.push(format!(
                "what it waits for was made at {}; nobody who can still run can reach it{end}.",
                self.place(made)
            ));
        }
        Blocked {
            goroutine: Goroutine {
                number: u64::from(info.goroutine.number),
                state: GoroutineState::Waiting(info.reason.text().to_owned()),
                created: self.creation(&info.goroutine),
            },
            object: self.waited_on(self.span(info.site)),
            stack,
            waits_for: info.held_by.iter().map(|&(by, _)| u64::from(by)).collect(),
            why,
        }
    }

    /// What a goroutine waits on, as the statement names it: `wg` in `wg.Wait()`, `done` in `<-done` and `range done`.
    fn waited_on(&self, span: Span) -> String {
        let text = one_line(self.map.snippet(span));
        let text = ranged_over(&text).unwrap_or(&text).trim_start_matches("<-");
        let name =
            text.strip_suffix(')').and_then(|t| t.rsplit_once('.')).map_or(text, |(recv, _)| recv);
        let plain = |c: char| c.is_alphanumeric() || "._[]".contains(c);
        if name.chars().all(plain) { name.to_owned() } else { String::new() }
    }
}

/// What a range clause ranges over.
fn ranged_over(text: &str) -> Option<&str> {
    let over = text.strip_prefix("range")?;
    let is_word = over.starts_with(|c: char| c.is_alphanumeric() || "_.".contains(c));
    (!is_word).then(|| over.trim_start())
}

/// A variable's name with the index of an element put in.
fn element_name(var: &VarDesc, addr: Addr, block: Option<Addr>) -> String {
    let Some((before, after)) = var.name.rsplit_once("[]") else { return var.name.clone() };
    let index = match block {
        Some(start) if var.elem_size > 0 => ((addr - start) / u64::from(var.elem_size)).to_string(),
        _ => String::from("…"),
    };
    format!("{}[{index}]{after}", before.replace("[]", "[…]"))
}

/// The first line of an excerpt.
fn one_line(text: &str) -> String {
    text.lines().next().unwrap_or("").trim_end().to_owned()
}
