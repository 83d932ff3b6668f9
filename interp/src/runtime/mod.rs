//! The machine: goroutines and what they do to each other.
//!
//! [`Machine::run`] drives goroutines one at a time. The running one's stack and call records are taken out of its entry, a trampoline runs
//! steps until one leaves, and [`step::Leave`] says why: its budget is used up, it waits, it failed, it ended. All else, channels,
//! timers, panics, stands in files of its own and works on [`step::Cx`].
//!
//! A machine lives across inputs of a session: steps and functions are added between runs, goroutines stay.

pub(crate) mod bubble;
pub(crate) mod callers;
pub(crate) mod census;
pub mod chan;
pub mod end;
pub mod finding;
pub mod gc;
pub mod goroutine;
pub mod kept;
pub mod leak;
pub mod loops;
pub mod native;
pub mod ops;
pub mod options;
pub mod output;
pub mod panic;
pub mod program;
mod select;
pub mod session;
pub mod signals;
pub mod space;
pub mod state;
pub mod step;
pub(crate) mod sync;
pub mod testing;
pub mod timer;
pub mod trace;
mod trap_text;
mod turn;
pub mod wait;

pub use end::RunEnd;
pub use options::MachineOptions;

use std::sync::atomic::Ordering;

use crate::mem::Addr;
use crate::race::NO_SITE;
use crate::runtime::end::{Deadlock, Death, FatalError};
use crate::runtime::gc::{Running, map_after};
use crate::runtime::goroutine::{Status, WaitReason, Wake};
use crate::runtime::ops::STACK_RESERVE;
use crate::runtime::output::Output;
use crate::runtime::panic::{Cause, Next};
use crate::runtime::program::Program;
use crate::runtime::signals::SignalState;
use crate::runtime::step::{
    Cx, Frame, Leave, PC_DYING, PC_LEAVE, PC_RETURN, PC_UNWIND, Pc, Slot, Trap,
};
use crate::runtime::timer::{TimerKind, Timers};
use crate::runtime::trace::{StackTrace, Traced};
use crate::runtime::turn::Turn;
use crate::sched::{GoIndex, Why};
use crate::tree::ir::{FuncId, MapId, SiteId};

/// Slots of a goroutine's stack, at most: 256 MB.
const MAX_STACK: usize = 32 << 20;

/// The largest limit of a stack that Go knows, in bytes: programs cannot go beyond.
const STACK_CEILING: u64 = 2_000_000_000;

/// How many turns main, when it returns, leaves to goroutines that panic.
const PANICS_TURNS: u32 = 1000;

/// A program and the state it runs in.
pub struct Machine {
    /// The program's steps.
    pub program: Program,
    /// Everything else.
    pub cx: Cx,
}

/// What becomes of the running goroutine.
enum After {
    /// It goes on at that step, perhaps in its middle.
    Go(Pc, bool),
    /// It stops; it could go on.
    Stop(Pc, bool, Why),
    /// It waits since that step, and will go on at the other one.
    Park(Pc, Pc),
    /// It has ended.
    Ended,
    /// So has the run.
    End(RunEnd),
    /// The run ends, but the goroutine could go on at that step.
    Cut(Pc, bool, RunEnd),
}

impl Machine {
    /// A machine without a program.
    pub fn new(options: MachineOptions) -> Self {
        let mut cx = Cx::new(options.max_memory, options.race);
        if let Some(points) = options.stress_gc {
            cx.gc.set_stress(points);
        }
        let state = &mut cx.state;
        state.turn = match options.replay {
            Some(decisions) => Turn::replay(decisions, options.seed),
            None => Turn::new(options.policy, options.seed),
        };
        if let Some(max) = options.max_steps {
            state.turn.set_max_points(max);
        }
        if options.record {
            state.turn.start_recording();
        }
        state.timers = Timers::new(options.clock);
        state.output = Output::new(options.out, options.err);
        state.stdin = options.stdin;
        state.args = options.args;
        state.tests.options = options.test;
        (state.env, state.files) = (options.env, options.files);
        state.signals = SignalState::new(options.signals, options.replay_signals);
        state.interrupt = options.interrupt;
        state.max_goroutines = options.max_goroutines.unwrap_or(usize::MAX);
        state.findings.set_sink(options.sink);
        Machine { program: Program::default(), cx }
    }

    /// Runs a function without parameters in the main goroutine until it returns or the run ends otherwise. Goroutines of
    /// earlier runs go on meanwhile.
    pub fn run(&mut self, main: FuncId) -> RunEnd {
        self.start_main(main);
        let end = self.drive();
        self.cx.poll_races();
        self.cx.state.output.flush();
        end
    }

    /// Runs goroutines until the run ends.
    fn drive(&mut self) -> RunEnd {
        loop {
            if self.cx.gc.is_wanted()
                && let Some(end) = self.collect(None)
            {
                return end;
            }
            self.cx.turn_bubbles();
            let chosen = match self.cx.state.turn.choose() {
                Some((g, choice)) => {
                    if choice {
                        let number = self.cx.state.goroutines.get(g).number;
                        self.cx.state.turn.note(number);
                    }
                    g
                }
                None => match self.idle() {
                    Some(end) => return end,
                    None => continue,
                },
            };
            match self.run_goroutine(chosen) {
                Some(RunEnd::Returned) => return self.await_panics(),
                Some(end) => return end,
                None => {}
            }
        }
    }

    /// Main has returned. Goroutines that panic are given some time to finish their deferred calls, for otherwise
    /// the program could end well because one of those calls told main that its goroutine was done.
    fn await_panics(&mut self) -> RunEnd {
        for _ in 0..PANICS_TURNS {
            if !self.cx.state.goroutines.live().any(|(_, g)| g.panics()) {
                break;
            }
            let Some((chosen, choice)) = self.cx.state.turn.choose() else { break };
            if choice {
                let number = self.cx.state.goroutines.get(chosen).number;
                self.cx.state.turn.note(number);
            }
            if let Some(end) = self.run_goroutine(chosen) {
                return end;
            }
        }
        RunEnd::Returned
    }

    /// Makes the main goroutine runnable at the start of a function.
    fn start_main(&mut self, main: FuncId) {
        let cx = &mut self.cx;
        let slots = (cx.tables.funcs[main.0 as usize].slots + STACK_RESERVE) as usize;
        let results = cx.tables.func_infos[main.0 as usize].results as usize;
        if !cx.state.has_main {
            cx.state.has_main = true;
            if let Some((index, _)) = cx.state.goroutines.add(slots) {
                cx.state.main = index;
            }
        }
        let index = cx.state.main;
        let g = cx.state.goroutines.get_mut(index);
        if g.stack.len() < slots {
            g.stack.resize(slots, 0);
        }
        g.stack[..=results].fill(0);
        g.frames.clear();
        g.frames.push(Frame { ret: PC_LEAVE, caller_fp: 0, func: main, context: 0 });
        (g.fp, g.pc, g.resume) = (0, cx.tables.funcs[main.0 as usize].entry, false);
        g.status = Status::Runnable;
        g.begin_anew();
        cx.state.main_gone = false;
        cx.make_runnable(index, true);
    }

    /// Runs a goroutine until it stops; the end of the run, if this was it.
    fn run_goroutine(&mut self, index: GoIndex) -> Option<RunEnd> {
        let cx = &mut self.cx;
        let g = cx.state.goroutines.get_mut(index);
        let mut stack = std::mem::take(&mut g.stack);
        std::mem::swap(&mut cx.frames, &mut g.frames);
        (cx.fp, cx.susp_map) = (g.fp, g.susp_map);
        g.status = Status::Running;
        let (mut pc, mut resume) = (g.pc, g.resume);
        let (wake, number, at) = (g.wake, g.number, g.at);
        cx.state.running = index;
        cx.state.is_running = true;
        cx.trace_switch(index, pc);
        cx.state.turn.begin();
        cx.race.switch_to(number);
        cx.start_slice();
        if resume {
            cx.pass_point();
        }
        let mut after = After::Go(pc, resume);
        if wake == Wake::SendOnClosed {
            cx.state.current().wake = Wake::Normal;
            let site = cx.tables.metas.get(at as usize).map_or(NO_SITE, |meta| meta.site);
            let next = cx.raise_trap(&mut stack, Trap::Plain("send on closed channel"), site);
            after = self.after(next, &mut stack);
        }
        let end = loop {
            match after {
                After::Go(next, in_middle) => (pc, resume) = (next, in_middle),
                After::Stop(next, in_middle, why) => {
                    self.put_back(index, stack, next, in_middle);
                    self.cx.state.turn.stopped(index, number, why);
                    break None;
                }
                After::Park(at, next) => {
                    self.put_back(index, stack, next, false);
                    self.cx.state.goroutines.get_mut(index).at = at;
                    break None;
                }
                After::Ended => break self.ended(index, stack),
                After::End(end) => {
                    self.abandon(index, stack);
                    break Some(end);
                }
                After::Cut(next, in_middle, end) => {
                    self.put_back(index, stack, next, in_middle);
                    self.cx.state.turn.stopped(index, number, Why::Slice);
                    break Some(end);
                }
            }
            let (last, left) = self.trampoline(&mut stack, pc, resume);
            self.cx.poll_races();
            after = self.left(last, left, &mut stack);
        };
        self.cx.settle();
        self.cx.state.is_running = false;
        end
    }

    /// Runs steps until one leaves: the last step, and what it gave.
    fn trampoline(&mut self, stack: &mut [Slot], pc: Pc, resume: bool) -> (Pc, Pc) {
        let Machine { program, cx } = self;
        let steps = &program.steps[..];
        let (mut at, mut pc) = (pc, pc);
        if resume && let Some(step) = steps.get(pc as usize) {
            let fp = cx.fp as usize;
            pc = step.resume(&mut stack[fp..], cx);
        }
        while let Some(step) = steps.get(pc as usize) {
            at = pc;
            let fp = cx.fp as usize;
            pc = step.step(&mut stack[fp..], cx);
        }
        (at, pc)
    }

    /// The running goroutine left the trampoline at step `at`.
    fn left(&mut self, at: Pc, pc: Pc, stack: &mut Vec<Slot>) -> After {
        let next = match pc {
            PC_LEAVE => return self.leave(at, stack),
            PC_UNWIND => self.cx.deferred_returned(stack),
            PC_RETURN => self.cx.returning(stack),
            PC_DYING => self.cx.dying(stack),
            _ => Next::Fatal(format!("step {pc} does not exist")),
        };
        self.after(next, stack)
    }

    fn leave(&mut self, at: Pc, stack: &mut Vec<Slot>) -> After {
        match std::mem::take(&mut self.cx.leave) {
            Leave::Preempted { pc, resume } => {
                if self.cx.gc.is_wanted() {
                    let map = if resume { self.cx.susp_map } else { MapId::ALL };
                    if let Some(end) = self.collect(Some(Running { stack, map })) {
                        return After::End(end);
                    }
                }
                self.preempted(pc, resume)
            }
            Leave::Landed { pc } => {
                if self.cx.gc.is_wanted() {
                    let map = map_after(&self.cx.tables, pc);
                    if let Some(end) = self.collect(Some(Running { stack, map })) {
                        return After::End(end);
                    }
                }
                self.preempted(pc, false)
            }
            Leave::Parked { pc } => After::Park(at, pc),
            Leave::Waiting { pc } => After::Park(pc, pc),
            Leave::Grow { pc, slots } => {
                let wanted = self.cx.fp as usize + slots as usize;
                let most = self.stack_limit();
                if wanted > most {
                    return self.stack_overflow(at);
                }
                stack.resize(wanted.max((2 * stack.len()).min(most)), 0);
                After::Go(pc, true)
            }
            Leave::Trapped { .. } => self.trapped(stack),
            Leave::Service { pc } => match self.cx.make_pending_call(stack, pc) {
                Some(entry) if stack.len() <= self.stack_limit() => After::Go(entry, false),
                Some(_) => self.stack_overflow(pc),
                None => {
                    let next = self.cx.raise_trap(stack, Trap::Nil(0), NO_SITE);
                    self.after(next, stack)
                }
            },
            Leave::Finished => After::Ended,
            Leave::Exit(status) => After::End(RunEnd::Exit(status)),
            Leave::Running => self.fatal("a step left without saying why".to_owned(), NO_SITE),
        }
    }

    /// Frees what no goroutine can reach, and starts the finalizers of what is gone; the end of the run when what is left is too much.
    fn collect(&mut self, running: Option<Running<'_>>) -> Option<RunEnd> {
        let cx = &mut self.cx;
        cx.collect_garbage(running);
        cx.start_callbacks();
        if let Some(text) = cx.gc.broken() {
            return Some(RunEnd::Limit(format!("the heap is broken: {text}")));
        }
        let full = cx.mem.is_over_limit();
        full.then(|| RunEnd::Limit("the program's memory is used up".to_owned()))
    }

    /// The running goroutine used up its budget, or yields.
    fn preempted(&mut self, pc: Pc, resume: bool) -> After {
        self.cx.settle();
        if let Some(end) = self.look_around() {
            return After::Cut(pc, resume, end);
        }
        let cx = &mut self.cx;
        if cx.race.is_suspended() {
            // What the library does to its own state is done before anybody else sees it.
            cx.grant_one();
            if resume {
                cx.pass_point();
            }
            return After::Go(pc, resume);
        }
        let yields = std::mem::take(&mut cx.state.yields);
        if cx.state.turn.n_runnable() > 0 || cx.state.turn.is_alone() {
            if yields {
                return After::Stop(pc, resume, Why::Yield);
            }
            if cx.state.turn.is_slice_over() {
                return After::Stop(pc, resume, Why::Slice);
            }
            cx.grant();
        } else {
            cx.start_slice();
        }
        if resume {
            cx.pass_point();
        }
        After::Go(pc, resume)
    }

    /// Timers, limits, interrupts.
    fn look_around(&mut self) -> Option<RunEnd> {
        self.fire_timers();
        let cx = &mut self.cx;
        cx.poll_signals();
        if cx.state.findings.is_halted() {
            return Some(RunEnd::Halted);
        }
        if cx.state.output.is_broken() {
            return Some(RunEnd::OutputClosed);
        }
        if cx.state.interrupt.load(Ordering::Relaxed) {
            return Some(RunEnd::Interrupted);
        }
        if cx.state.turn.is_over_limit() {
            return Some(RunEnd::Limit("the program has taken too many steps".to_owned()));
        }
        match &cx.trap {
            Some((Trap::Limit(text), _)) if cx.trapped => Some(RunEnd::Limit((*text).to_owned())),
            _ => None,
        }
    }

    /// Nobody is runnable: waits for a timer; a deadlock when none helps.
    fn idle(&mut self) -> Option<RunEnd> {
        loop {
            if let Some(end) = self.look_around() {
                return Some(end);
            }
            if self.cx.state.turn.n_runnable() > 0 {
                return None;
            }
            if !self.timer_will_help() {
                if self.cx.wait_for_signal() {
                    continue;
                }
                return Some(self.deadlock());
            }
            if self.cx.state.timers.is_real() {
                self.cx.state.output.flush();
            }
            self.cx.state.timers.wait();
        }
    }

    /// Whether some timer will make a goroutine runnable.
    fn timer_will_help(&mut self) -> bool {
        if self.cx.state.timers.has_sure() {
            return true;
        }
        let sending: Vec<Slot> = self
            .cx
            .state
            .timers
            .armed_outside()
            .filter_map(|kind| match kind {
                TimerKind::Send(ch) => Some(ch),
                TimerKind::Wake(..) | TimerKind::Call(..) => None,
            })
            .collect();
        sending.into_iter().any(|ch| self.cx.has_receiver(ch))
    }

    /// Does what the timers do that are due.
    fn fire_timers(&mut self) {
        while let Some((id, kind)) = self.cx.state.timers.take_due() {
            self.cx.fire(id, kind);
        }
    }

    /// The running goroutine failed.
    fn trapped(&mut self, stack: &mut Vec<Slot>) -> After {
        let cx = &mut self.cx;
        if std::mem::take(&mut cx.state.goexit) {
            let next = cx.raise(stack, Cause::Goexit, NO_SITE, None);
            return self.after(next, stack);
        }
        cx.trapped = false;
        let Some((trap, site)) = cx.trap.take() else {
            return self.fatal("a step failed without saying why".to_owned(), NO_SITE);
        };
        match trap {
            Trap::OutOfMemory => {
                After::End(RunEnd::Limit("the program's memory is used up".to_owned()))
            }
            Trap::Limit(text) => After::End(RunEnd::Limit(text.to_owned())),
            Trap::Fatal(text) => self.fatal_among_panics(text, site),
            Trap::Throw(text) => self.fatal(text.to_owned(), site),
            Trap::ThrowText(ptr, len) => {
                let text = cx.go_text(ptr, len);
                self.fatal(text, site)
            }
            trap => {
                let next = cx.raise_trap(stack, trap, site);
                self.after(next, stack)
            }
        }
    }

    fn after(&mut self, mut next: Next, stack: &mut Vec<Slot>) -> After {
        loop {
            match next {
                Next::Go(pc) => return After::Go(pc, false),
                Next::Ended => {
                    self.cx.frames.clear();
                    self.cx.state.main_gone |= self.cx.state.running == self.cx.state.main;
                    return After::Ended;
                }
                Next::Fatal(text) => {
                    let site = self.cx.last_raised_at();
                    return self.fatal(text, site);
                }
                Next::Die if self.cx.has_texts() => {
                    let site = self.cx.last_raised_at();
                    let panics = self.cx.panic_texts();
                    let trace = self.running_trace(site);
                    let others = self.cx.remaining_in_bubble();
                    let death = Death { panics, trace, others };
                    return After::End(RunEnd::Panicked(Box::new(death)));
                }
                Next::Die => next = self.cx.die(stack),
            }
        }
    }

    /// Slots that a goroutine's stack may have.
    fn stack_limit(&self) -> usize {
        usize::try_from(self.cx.state.max_stack / 8).map_or(MAX_STACK, |most| most.min(MAX_STACK))
    }

    fn stack_overflow(&mut self, at: Pc) -> After {
        let site = self.cx.tables.metas.get(at as usize).map_or(NO_SITE, |meta| meta.site);
        let before = format!(
            "runtime: goroutine stack exceeds {}-byte limit\n\
             runtime: sp=0x0 stack=[0x0, 0x0]\n",
            self.cx.state.max_stack.min(STACK_CEILING)
        );
        let after = "runtime stack:\n\
                     runtime.throw(...)\n\truntime/panic.go:1 +0x1\n\
                     runtime.newstack()\n\truntime/stack.go:1 +0x1\n\
                     runtime.morestack()\n\truntime/asm.s:1 +0x1\n\n";
        let after = after.to_owned();
        let trace = self.running_trace(site);
        let text = "stack overflow".to_owned();
        let signal = None;
        After::End(RunEnd::Fatal(Box::new(FatalError { before, text, signal, after, trace })))
    }

    fn fatal(&mut self, text: String, site: SiteId) -> After {
        self.fatal_after(String::new(), text, None, site)
    }

    /// A fatal error in a deferred call: the panics that called it come first.
    fn fatal_among_panics(&mut self, text: &str, site: SiteId) -> After {
        let mut panics = self.cx.pending_panics();
        let signal = panics.last_mut().and_then(|last| last.signal.take());
        let mut before = trace::render_panics(&panics);
        if !before.is_empty() {
            before.push('\t');
        }
        self.fatal_after(before, text.to_owned(), signal, site)
    }

    fn fatal_after(
        &mut self,
        before: String,
        text: String,
        signal: Option<Addr>,
        site: SiteId,
    ) -> After {
        let trace = self.running_trace(site);
        let after = String::new();
        After::End(RunEnd::Fatal(Box::new(FatalError { before, text, signal, after, trace })))
    }

    /// The stack of the running goroutine, which is at that site.
    fn running_trace(&mut self, site: SiteId) -> StackTrace {
        let cx = &self.cx;
        let goroutine = cx.state.goroutines.get(cx.state.running);
        let traced = Traced { goroutine, frames: &cx.frames, site };
        StackTrace::of(&traced, &cx.tables, cx.state.timers.now())
    }

    fn deadlock(&mut self) -> RunEnd {
        let cx = &self.cx;
        let waiting = trace::waiting(&cx.state.goroutines, &cx.tables);
        let mut waiting = cx.blocked(waiting.into_iter().map(|(index, _)| index));
        waiting.retain(|blocked| blocked.reason != WaitReason::Syscall);
        let text = if waiting.is_empty() && cx.state.main_gone {
            "no goroutines (main called runtime.Goexit) - deadlock!"
        } else {
            "all goroutines are asleep - deadlock!"
        };
        let deadlock = Deadlock { text: text.to_owned(), waiting };
        self.abandon_main();
        RunEnd::Deadlock(Box::new(deadlock))
    }

    // ── entries ──

    fn put_back(&mut self, index: GoIndex, stack: Vec<Slot>, pc: Pc, resume: bool) {
        let cx = &mut self.cx;
        let g = cx.state.goroutines.get_mut(index);
        g.stack = stack;
        std::mem::swap(&mut cx.frames, &mut g.frames);
        (g.fp, g.pc, g.resume, g.susp_map) = (cx.fp, pc, resume, cx.susp_map);
        if g.status == Status::Running {
            g.status = Status::Runnable;
        }
    }

    /// The running goroutine returned from its first function, or has done its deferred calls after `Goexit`.
    fn ended(&mut self, index: GoIndex, stack: Vec<Slot>) -> Option<RunEnd> {
        let gone = self.cx.state.main_gone;
        self.abandon(index, stack);
        (index == self.cx.state.main && !gone).then_some(RunEnd::Returned)
    }

    /// The running goroutine is no more.
    fn abandon(&mut self, index: GoIndex, stack: Vec<Slot>) {
        let cx = &mut self.cx;
        cx.race.resume_all();
        (cx.trapped, cx.trap) = (false, None);
        let g = cx.state.goroutines.get_mut(index);
        let number = g.number;
        g.stack = stack;
        std::mem::swap(&mut cx.frames, &mut g.frames);
        g.frames.clear();
        if index == cx.state.main {
            g.status = Status::Dead;
            return;
        }
        cx.orphan_locks(index);
        cx.leave_bubble(index);
        cx.state.goroutines.remove(index);
        cx.race.finish(number);
    }

    /// After a deadlock the main goroutine, if it waits, is given up, so that a session can go on.
    fn abandon_main(&mut self) {
        let cx = &mut self.cx;
        let g = cx.state.goroutines.get_mut(cx.state.main);
        if matches!(g.status, Status::Waiting(_)) {
            g.status = Status::Dead;
            g.ticket = g.ticket.wrapping_add(1);
            g.frames.clear();
        }
    }
}

#[cfg(test)]
mod tests;
