//! What an interactive session does to goroutines between its inputs: looks at them, ends them, lets one of them go on alone.

use racewalk_grammar::source::Span;

use crate::mem::Addr;
use crate::options::Policy;
use crate::race::NO_SITE;
use crate::runtime::Machine;
use crate::runtime::end::RunEnd;
use crate::runtime::goroutine::{CreatedBy, Goroutine, Status};
use crate::runtime::step::{Cx, Slot};
use crate::runtime::trace::{StackTrace, Traced};
use crate::sched::GoIndex;
use crate::tree::ir::{FuncId, SiteId};

/// A goroutine as a session lists it.
#[derive(Clone, PartialEq, Debug)]
pub struct Listed {
    /// Its number.
    pub number: u32,
    /// What it is doing: `runnable`, `chan receive`.
    pub state: String,
    /// Since when it waits, in nanoseconds of its clock.
    pub since: Option<i64>,
    /// The functions that it is in, innermost first, with their places.
    pub stack: Vec<(String, Span)>,
    /// The `go` statement.
    pub created: Option<Span>,
    /// Who created it; `None` for a timer.
    pub by: Option<u32>,
}

/// What becomes of goroutines when an input is interrupted.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Since(u32);

impl Machine {
    /// Runs a function in the main goroutine, which the others do not disturb unless it waits. Nothing is recorded.
    pub(crate) fn run_alone(&mut self, main: FuncId) -> RunEnd {
        self.start_main(main);
        let index = self.cx.state.main;
        let traces = std::mem::take(&mut self.cx.state.traces);
        self.cx.race.suspend();
        self.cx.state.turn.remove(index);
        self.cx.state.turn.set_alone(Some(u64::MAX));
        let end = self.run_goroutine(index);
        self.cx.state.turn.set_alone(None);
        let end = end.unwrap_or_else(|| self.drive());
        self.cx.race.resume_all();
        self.cx.state.traces = traces;
        end
    }

    /// Goes on with a run that ended with the death of a goroutine other than main.
    pub(crate) fn go_on(&mut self) -> RunEnd {
        let end = self.drive();
        self.cx.poll_races();
        self.cx.state.output.flush();
        end
    }

    /// Whether the run ended because a goroutine died that had been created before: the input can go on without it.
    pub(crate) fn lost_older(&self, end: &RunEnd, since: Since) -> bool {
        let state = &self.cx.state;
        let g = state.goroutines.get(state.running);
        let dies = match end {
            RunEnd::Panicked(_) | RunEnd::Fatal(_) | RunEnd::Exit(_) | RunEnd::Limit(_) => true,
            RunEnd::Returned
            | RunEnd::Deadlock(_)
            | RunEnd::Interrupted
            | RunEnd::Halted
            | RunEnd::OutputClosed => false,
        };
        dies && state.running != state.main && g.status == Status::Dead && g.number <= since.0
    }

    /// The first result, if it is a string, of the function that the main goroutine returned from last.
    pub(crate) fn text_result(&self) -> String {
        let stack = &self.cx.state.goroutines.get(self.cx.state.main).stack;
        match stack[..] {
            [addr, len, ..] if len > 0 => {
                String::from_utf8_lossy(self.cx.mem.slice(addr, len)).into_owned()
            }
            _ => String::new(),
        }
    }

    /// Lets a goroutine go on alone for that many schedule points; the end of the run, if it died.
    ///
    /// # Errors
    ///
    /// When there is no such goroutine, or it waits.
    pub(crate) fn step_goroutine(
        &mut self,
        number: u32,
        points: u64,
    ) -> Result<Option<RunEnd>, String> {
        let mut left = points;
        while left > 0 {
            let Some((index, g)) = self.find(number) else {
                return match left == points {
                    true => Err(format!("there is no goroutine {number}")),
                    false => Ok(None),
                };
            };
            if let Some(wait) = g.waiting() {
                return match left == points {
                    true => Err(format!("goroutine {number} waits: {}", wait.reason.text())),
                    false => Ok(None),
                };
            }
            let before = self.cx.points();
            self.cx.state.turn.remove(index);
            self.cx.state.turn.set_alone(Some(left));
            let end = self.run_goroutine(index);
            self.cx.state.turn.set_alone(None);
            self.cx.poll_races();
            self.cx.state.output.flush();
            if end.is_some() {
                return Ok(end);
            }
            left = left.saturating_sub((self.cx.points() - before).max(1));
        }
        Ok(None)
    }

    fn find(&self, number: u32) -> Option<(GoIndex, &Goroutine)> {
        let main = self.cx.state.main;
        let mut live = self.cx.state.goroutines.live();
        live.find(|&(index, g)| g.number == number && !(self.cx.state.has_main && index == main))
    }

    /// The goroutines that live besides main, by number.
    pub(crate) fn listed(&self) -> Vec<Listed> {
        let mut all: Vec<Listed> = self.others().map(|(_, g)| self.listing(g)).collect();
        all.sort_by_key(|g| g.number);
        all
    }

    fn others(&self) -> impl Iterator<Item = (GoIndex, &Goroutine)> {
        let state = &self.cx.state;
        let live = state.goroutines.live();
        live.filter(|&(index, _)| !(state.has_main && index == state.main))
    }

    /// How many goroutines live besides main.
    pub(crate) fn n_others(&self) -> usize {
        let main = self.cx.state.has_main;
        self.cx.state.goroutines.n_live().saturating_sub(usize::from(main))
    }

    /// The number that the goroutine created last has.
    pub(crate) fn now(&self) -> Since {
        Since(self.cx.state.goroutines.last_number())
    }

    fn site_of(&self, g: &Goroutine) -> SiteId {
        let at = match g.status {
            Status::Waiting(_) => g.at,
            Status::Dead | Status::Runnable | Status::Running => g.pc,
        };
        self.cx.tables.metas.get(at as usize).map_or(NO_SITE, |meta| meta.site)
    }

    fn trace(&self, g: &Goroutine) -> StackTrace {
        let traced = Traced { goroutine: g, frames: &g.frames, site: self.site_of(g) };
        StackTrace::of(&traced, &self.cx.tables, self.cx.state.timers.now())
    }

    /// The stack of a goroutine.
    pub(crate) fn stack_of(&self, number: u32) -> Option<StackTrace> {
        self.find(number).map(|(_, g)| self.trace(g))
    }

    fn listing(&self, g: &Goroutine) -> Listed {
        let trace = self.trace(g);
        let calls = trace.frames.iter().filter_map(|frame| match frame {
            crate::runtime::trace::TraceFrame::Call { name, span, .. } => {
                Some((name.to_string(), *span))
            }
            crate::runtime::trace::TraceFrame::Panic => None,
        });
        let by = |c: CreatedBy| c.func.map(|_| c.goroutine);
        Listed {
            number: g.number,
            state: trace.state.clone(),
            since: g.waiting().map(|wait| wait.since),
            stack: calls.collect(),
            created: trace.created.as_ref().map(|created| created.span),
            by: g.created.and_then(by),
        }
    }

    /// Ends the main goroutine's function, wherever it is.
    pub(crate) fn stop_main(&mut self) {
        let cx = &mut self.cx;
        if !cx.state.has_main {
            return;
        }
        let index = cx.state.main;
        cx.state.turn.remove(index);
        cx.state.queues.forget(index);
        let g = cx.state.goroutines.get_mut(index);
        g.status = Status::Dead;
        g.ticket = g.ticket.wrapping_add(1);
        g.frames.clear();
        g.begin_anew();
        cx.state.main_gone = false;
    }

    /// Ends the goroutines that were created since then, without running what they deferred; how many.
    pub(crate) fn end_since(&mut self, since: Since) -> usize {
        let ended: Vec<GoIndex> =
            self.others().filter(|(_, g)| g.number > since.0).map(|(index, _)| index).collect();
        for &index in &ended {
            self.end_goroutine(index);
        }
        ended.len()
    }

    fn end_goroutine(&mut self, index: GoIndex) {
        let cx = &mut self.cx;
        let number = cx.state.goroutines.get(index).number;
        cx.state.turn.remove(index);
        cx.state.queues.forget(index);
        cx.orphan_locks(index);
        cx.leave_bubble(index);
        cx.state.goroutines.remove(index);
        cx.race.finish(number);
    }

    /// Chooses by that policy and seed from now on.
    pub(crate) fn set_policy(&mut self, policy: Policy, seed: u64) {
        let cx = &mut self.cx;
        cx.state.turn.restart(policy, seed);
        let mut runnable: Vec<(u32, GoIndex)> = cx
            .state
            .goroutines
            .live()
            .filter(|(_, g)| g.status == Status::Runnable)
            .map(|(index, g)| (g.number, index))
            .collect();
        runnable.sort_unstable();
        for (_, index) in runnable {
            cx.make_runnable(index, true);
        }
    }

    /// Whether the input ran without leaving goroutines or timers that refer to it.
    pub(crate) fn is_quiet_since(&self, since: Since) -> bool {
        self.now() == since && self.cx.state.timers.armed().next().is_none()
    }
}

/// A channel as a session shows it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ChanView {
    /// How many elements are buffered.
    pub len: u64,
    /// How many fit.
    pub cap: u64,
    /// Whether it is closed.
    pub closed: bool,
    /// Numbers of the goroutines that wait to send, the longest first.
    pub senders: Vec<u32>,
    /// Numbers of the goroutines that wait to receive.
    pub receivers: Vec<u32>,
    /// Where it was made.
    pub made_at: SiteId,
}

impl Cx {
    /// A channel by its address.
    pub(crate) fn view_chan(&mut self, ch: Slot) -> Option<ChanView> {
        let (closed, sends, receives) = self.chan_waiters(ch)?;
        let number = |(index, ticket): (GoIndex, u32)| {
            let goroutines = &self.state.goroutines;
            let waits = goroutines.is_waiting(index, ticket);
            waits.then(|| goroutines.get(index).number)
        };
        let senders = sends.into_iter().filter_map(number).collect();
        let receivers = receives.into_iter().filter_map(number).collect();
        let made_at = self.mem.block_of(ch as Addr).map_or(NO_SITE, |block| block.meta.site);
        let (len, cap) = (self.chan_len(ch), self.chan_cap(ch));
        Some(ChanView { len, cap, closed, senders, receivers, made_at })
    }

    /// Says, when that is wanted, that a goroutine runs from now on.
    pub(crate) fn trace_switch(&mut self, index: GoIndex, pc: u32) {
        if !self.state.traces {
            return;
        }
        let number = self.state.goroutines.get(index).number;
        let site = self.tables.metas.get(pc as usize).map_or(NO_SITE, |meta| meta.site);
        let span = self.tables.sites.get(site as usize).map_or(Span::NONE, |site| site.span);
        let place = match self.state.place(span) {
            Some((file, line, column)) => format!(" at {file}:{line}:{column}"),
            None => String::new(),
        };
        let now = self.clock().1;
        let text = format!("trace: {now} ns: goroutine {number} runs{place}\n");
        self.state.output.write_err(text.as_bytes());
    }

    /// The time of the program's clock, in nanoseconds since 1970, and since the session began.
    pub(crate) fn clock(&self) -> (i64, i64) {
        let now = self.state.timers.now();
        (now, now - self.state.timers.start())
    }
}
