//! One input: checked, lowered, run, shown.

use std::cell::RefCell;
use std::rc::Rc;

use racewalk_grammar::ast::{self, Input, InputItem, NodeId, Stmt};
use racewalk_grammar::diag::{Diagnostic, Severity, ToDiagnostic};
use racewalk_grammar::source::Span;
use rustc_hash::FxHashMap;

use super::bundle::{file_of, parse};
use super::names::packages_named;
use super::{Evaluated, InputEnd, Interactive, KEPT_FINDINGS};
use crate::finding::Finding;
use crate::lower::{InputParts, lower_input};
use crate::outcome::{Exit, Tally};
use crate::report::Reporter;
use crate::runtime::end::RunEnd;
use crate::runtime::finding::{Notice, Sink};
use crate::session::exit_of;
use crate::stdlib::Library;
use crate::tree::ir::FuncId;
use crate::types::object::ObjId;
use crate::types::ty::Ty;
use crate::types::{CheckOptions, CheckedInput, InputKind, Loader, TypeError, check_input};

impl Interactive {
    /// Checks and runs one more input.
    pub fn eval(&mut self, text: &str) -> Evaluated {
        let name = format!("in[{}]", self.number + 1);
        self.eval_as(&name, 1, text)
    }

    /// As [`Interactive::eval`], for a text that begins at a line of a file.
    pub fn eval_as(&mut self, name: &str, line: u32, text: &str) -> Evaluated {
        self.settle();
        self.number += 1;
        let mut done = Evaluated::unstarted(self.number);
        let start = self.checkpoint();
        let Some(file) = Rc::make_mut(&mut self.map).add_part(name, line, text) else {
            let message = "all inputs together are larger than 4 GiB";
            done.diagnostics.push(Diagnostic::error("SourceTooLarge", Span::NONE, message));
            return done;
        };
        let parsed = parse(&self.map, file, &mut self.ids);
        done.diagnostics = parsed.errors;
        if !done.diagnostics.is_empty() {
            self.pending = Some(start);
            return done;
        }
        if parsed.input.items.is_empty() {
            self.number -= 1;
            done.end = InputEnd::Empty;
            self.pending = Some(start);
            return done;
        }
        let before = self.names_before(&parsed.input);
        let checked = self.check(&parsed.input, parsed.kind, &mut done);
        for path in &done.imported {
            let text = format!("imported {path:?}\n");
            self.machine.cx.state.output.write_err(text.as_bytes());
        }
        if !checked.errors.is_empty() {
            self.pending = Some(start).filter(|_| done.imported.is_empty());
            return done;
        }
        let lowered = self.checkpoint();
        let initialized = self.lower.initialized();
        let function = format!("in[{}]", self.number);
        let func = match self.lower_input(&function, &parsed.input, parsed.kind, &checked) {
            Ok(func) => func,
            Err(errors) => {
                done.diagnostics.extend(errors);
                self.rewind_lowering(&lowered);
                self.lower.set_initialized(initialized);
                self.restore_names(before);
                return done;
            }
        };
        let mut lasting = !self.is_private_since(&lowered)
            || !done.imported.is_empty()
            || !super::names::declared_names(&parsed.input).is_empty();
        let own = self.lowered_since(&lowered);
        done.replaced = self.note_change(before, &parsed.input);
        let since = self.machine.now();
        let allocated = self.machine.cx.mem.allocated();
        let lost = self.lost;
        done.end = self.run(func, since, &mut done.tally);
        done.lost = self.lost - lost;
        // A deadlock is remembered with its places.
        lasting |= done.end == InputEnd::Ended(Exit::Fatal);
        let alone = self.machine.is_quiet_since(since) && self.machine.n_others() == 0;
        let allocates = own > 1 || self.machine.cx.mem.allocated() != allocated;
        self.note_input(&parsed.input, parsed.kind, &checked.shown, done.end != InputEnd::Done);
        if lasting || !alone {
            self.retire_results(&parsed.input);
        }
        let replaced = self.show_values(&parsed.input, &checked, &mut done);
        // Showing a value for the first time lowers what shows it.
        let shared = !self.is_private_since(&lowered);
        if lasting || shared || !alone || done.tally.total() > 0 || !replaced {
            self.tail = None;
        } else if allocates {
            self.extend_tail(start);
        } else {
            self.rewind_lowering(&lowered);
            self.pending = Some(start);
        }
        done
    }

    /// Evaluates a text for the session itself: type and first word of its value, and what is wrong with it.
    pub(super) fn quietly(
        &mut self,
        name: &str,
        text: &str,
    ) -> (InputEnd, Option<(Ty, u64)>, Vec<Diagnostic>) {
        self.settle_all();
        let start = self.checkpoint();
        let rejected = |errors| (InputEnd::Rejected, None, errors);
        let Some(file) = Rc::make_mut(&mut self.map).add(name, text) else {
            return rejected(Vec::new());
        };
        let parsed = parse(&self.map, file, &mut self.ids);
        if !parsed.errors.is_empty() {
            return rejected(parsed.errors);
        }
        let mut unused = Evaluated::unstarted(self.number);
        let checked = self.check(&parsed.input, parsed.kind, &mut unused);
        if !checked.errors.is_empty() {
            return rejected(unused.diagnostics);
        }
        let lowered = self.checkpoint();
        let initialized = self.lower.initialized();
        let func = match self.lower_input(name, &parsed.input, parsed.kind, &checked) {
            Ok(func) => func,
            Err(errors) => {
                self.rewind_lowering(&lowered);
                self.lower.set_initialized(initialized);
                return rejected(errors);
            }
        };
        let since = self.machine.now();
        let end = self.run(func, since, &mut Tally::default());
        let obj = checked.shown.first().and_then(|(_, objs)| objs.first().copied());
        let value = obj.and_then(|obj| {
            let addr = self.lower.variable(obj)?;
            Some((self.checked.objects.get(obj).ty, self.machine.cx.mem.ld8(addr)))
        });
        for &obj in checked.shown.iter().flat_map(|(_, objs)| objs) {
            self.lower.drop_variable(obj, &mut self.machine.cx);
        }
        let alone = self.machine.is_quiet_since(since) && self.machine.n_others() == 0;
        if alone && self.is_private_since(&lowered) && self.lowered_since(&lowered) == 1 {
            self.rewind_lowering(&lowered);
            self.pending = Some(start).filter(|_| unused.imported.is_empty());
        }
        (end, value, Vec::new())
    }

    /// Checks an input; packages that it names without importing them are imported.
    pub(super) fn check(
        &mut self,
        input: &Input,
        kind: InputKind,
        done: &mut Evaluated,
    ) -> CheckedInput {
        let mut checked = self.check_once(input, kind);
        for _ in 0..8 {
            let unknown = checked.errors.iter().find_map(|error| self.unknown_package(error));
            let Some(path) = unknown else { break };
            if !self.import_quietly(path) {
                break;
            }
            done.imported.push(path);
            // The import is to stay.
            self.pending = None;
            self.tail = None;
            checked = self.check_once(input, kind);
        }
        done.diagnostics = checked.errors.iter().map(|error| self.explained(error)).collect();
        checked
    }

    fn check_once(&mut self, input: &Input, kind: InputKind) -> CheckedInput {
        let options = self.check_options();
        let map = Rc::make_mut(&mut self.map);
        let mut library = Library::default();
        let mut loader = Loader::new(map, &mut self.ids, &mut library, &options);
        // Every input may panic with the errors of package runtime.
        let _ = loader.load_path(&mut self.checked, "runtime");
        check_input(&mut self.checked, &mut self.scope, input, kind, &mut loader)
    }

    pub(super) fn check_options(&self) -> CheckOptions {
        CheckOptions { lang: self.options.lang, all_errors: true, ..CheckOptions::default() }
    }

    /// The only library package of the name that an error says is undefined, if it is used as one.
    fn unknown_package(&self, error: &TypeError) -> Option<&'static str> {
        let name = error.message.strip_prefix("undefined: ")?;
        if !self.is_qualifier(error.span) {
            return None;
        }
        match packages_named(name)[..] {
            [path] => Some(path),
            _ => None,
        }
    }

    fn is_qualifier(&self, span: Span) -> bool {
        let after = Span::new(span.hi, span.hi + 1);
        self.map.snippet(after) == "."
    }

    /// The diagnostic, with what can be imported for an undefined name.
    fn explained(&self, error: &TypeError) -> Diagnostic {
        let diagnostic = error.to_diagnostic();
        let Some(name) = error.message.strip_prefix("undefined: ") else { return diagnostic };
        let paths = packages_named(name);
        if paths.len() < 2 || !self.is_qualifier(error.span) {
            return diagnostic;
        }
        let quoted: Vec<String> = paths.iter().map(|path| format!("import {path:?}")).collect();
        diagnostic.with_note(format!("several packages have this name: {}", quoted.join(" or ")))
    }

    fn import_quietly(&mut self, path: &str) -> bool {
        let text = format!("import {path:?}");
        let Some(file) = Rc::make_mut(&mut self.map).add("import", text.as_str()) else {
            return false;
        };
        let parsed = parse(&self.map, file, &mut self.ids);
        let checked = self.check_once(&parsed.input, InputKind::Typed);
        self.log.note_import(path);
        checked.errors.is_empty()
    }

    fn lower_input(
        &mut self,
        name: &str,
        input: &Input,
        kind: InputKind,
        checked: &CheckedInput,
    ) -> Result<FuncId, Vec<Diagnostic>> {
        let main = main_of(input).filter(|_| kind == InputKind::File);
        let main = main.and_then(|func| self.checked.info.defs.get(&func.name.id).copied());
        let shown: FxHashMap<NodeId, Vec<ObjId>> = checked.shown.iter().cloned().collect();
        let parts = InputParts {
            name: format!("main.{name}"),
            pkg: checked.pkg,
            file: file_of(input, &mut self.ids),
            stmts: if kind == InputKind::File { Vec::new() } else { statements(input) },
            variables: &checked.variables,
            inits: &checked.inits,
            main,
            shown: &shown,
        };
        let options = self.lowering();
        let machine = &mut self.machine;
        lower_input(
            &mut self.checked,
            &mut machine.cx,
            &mut machine.program,
            &mut self.lower,
            options,
            &parts,
        )
    }

    /// Runs the function of an input, and ends what an interruption or an error leaves of it.
    fn run(
        &mut self,
        func: FuncId,
        since: crate::runtime::session::Since,
        tally: &mut Tally,
    ) -> InputEnd {
        let counts = self.connect();
        self.limit();
        let mut end = self.machine.run(func);
        // A goroutine of an earlier input dies alone.
        while self.machine.lost_older(&end, since) {
            self.lost += 1;
            let text = match &end {
                RunEnd::Exit(status) => {
                    format!("os.Exit({status}) ended a goroutine of an earlier input\n")
                }
                RunEnd::Limit(why) => {
                    format!("limit reached by a goroutine of an earlier input: {why}\n")
                }
                end => end.render(&self.map),
            };
            self.machine.cx.state.output.write_err(text.as_bytes());
            end = self.machine.go_on();
        }
        self.finish(&end, since);
        self.disconnect();
        *tally = *counts.borrow();
        match end {
            RunEnd::Returned => InputEnd::Done,
            end => InputEnd::Ended(exit_of(&end)),
        }
    }

    /// Grants the next run its schedule points, when they are limited.
    pub(super) fn limit(&mut self) {
        let points = self.machine.cx.points();
        let max = self.options.max_steps.map_or(u64::MAX, |max| points.saturating_add(max));
        self.machine.cx.state.turn.set_max_points(max);
    }

    /// Lets findings and questions for places reach the sources, until [`Interactive::disconnect`].
    pub(super) fn connect(&mut self) -> Rc<RefCell<Tally>> {
        let tally = Rc::new(RefCell::new(Tally::default()));
        let map = self.map.clone();
        let state = &mut self.machine.cx.state;
        state.places = Some(Box::new(move |span| {
            let at = map.line_col(span.lo)?;
            Some((map.file(at.file).name.clone(), at.line, at.col))
        }));
        let sink = self.sink(tally.clone());
        self.machine.cx.state.findings.set_sink(Some(sink));
        self.lend_types();
        tally
    }

    /// Lends the machine the types that package reflect looks at.
    pub(super) fn lend_types(&mut self) {
        self.space.types = std::mem::take(&mut self.checked.types);
        self.space.packages = std::mem::take(&mut self.checked.packages);
        self.machine.cx.state.space = Some(Box::new(std::mem::take(&mut self.space)));
    }

    /// Takes them back.
    pub(super) fn take_types_back(&mut self) {
        if let Some(space) = self.machine.cx.state.space.take() {
            self.space = *space;
            self.checked.types = std::mem::take(&mut self.space.types);
            self.checked.packages = std::mem::take(&mut self.space.packages);
        }
    }

    /// Takes the sources back.
    pub(super) fn disconnect(&mut self) {
        self.take_types_back();
        let state = &mut self.machine.cx.state;
        state.findings.set_sink(None);
        state.findings.take();
        state.places = None;
    }

    fn sink(&self, tally: Rc<RefCell<Tally>>) -> Sink {
        let (map, on_finding) = (self.map.clone(), self.on_finding.clone());
        let (run, kept) = (self.run, self.findings.clone());
        Box::new(move |found, tables, layouts, mem| {
            let reporter = Reporter { tables, layouts, mem, map: &map, run };
            for finding in reporter.findings(found) {
                tally.borrow_mut().add(&finding);
                (on_finding.borrow_mut())(&finding, &map);
                remember(&kept, finding);
            }
            Notice::default()
        })
    }

    /// Writes what a Go program writes when it ends like that, and ends what is left of the input.
    pub(super) fn finish(&mut self, end: &RunEnd, since: crate::runtime::session::Since) {
        let machine = &mut self.machine;
        match end {
            RunEnd::Returned => return,
            RunEnd::Deadlock(deadlock) => {
                let cx = &machine.cx;
                let reporter = Reporter {
                    tables: &cx.tables,
                    layouts: &cx.layouts,
                    mem: &cx.mem,
                    map: &self.map,
                    run: self.run,
                };
                let finding = reporter.deadlock(&deadlock.waiting);
                machine.cx.state.output.flush();
                (self.on_finding.borrow_mut())(&finding, &self.map);
                remember(&self.findings, finding);
            }
            RunEnd::Interrupted | RunEnd::Limit(_) | RunEnd::Exit(_) => {
                machine.end_since(since);
            }
            RunEnd::Panicked(_) | RunEnd::Fatal(_) => {
                let text = end.render(&self.map);
                machine.cx.state.output.write_err(text.as_bytes());
            }
            RunEnd::Halted | RunEnd::OutputClosed => {}
        }
        machine.stop_main();
        machine.cx.state.output.flush();
    }
}

/// Keeps a finding, and of all the last ones.
fn remember(kept: &RefCell<std::collections::VecDeque<Finding>>, finding: Finding) {
    let mut kept = kept.borrow_mut();
    kept.push_back(finding);
    if kept.len() > KEPT_FINDINGS {
        kept.pop_front();
    }
}

pub(super) fn statements(input: &Input) -> Vec<&Stmt> {
    let stmts = input.items.iter().filter_map(|item| match item {
        InputItem::Stmt(stmt) => Some(stmt),
        InputItem::Import(_) | InputItem::Func(_) => None,
    });
    stmts.collect()
}

/// A file's function `main`.
fn main_of(input: &Input) -> Option<&ast::FuncDecl> {
    input.items.iter().find_map(|item| match item {
        InputItem::Func(func) if func.recv.is_none() && func.name.name.as_str() == "main" => {
            Some(func)
        }
        InputItem::Func(_) | InputItem::Import(_) | InputItem::Stmt(_) => None,
    })
}

impl Evaluated {
    /// Whether the input was rejected or ended by an error.
    pub fn failed(&self) -> bool {
        let error = |d: &Diagnostic| d.severity == Severity::Error;
        match &self.end {
            InputEnd::Done | InputEnd::Empty => self.diagnostics.iter().any(error),
            InputEnd::Rejected => true,
            InputEnd::Ended(exit) => *exit != Exit::OsExit(0),
        }
    }
}
