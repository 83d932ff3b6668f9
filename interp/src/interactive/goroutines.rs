//! Goroutines, channels and the clock of a session, seen and moved from outside.

use racewalk_grammar::source::Span;

use super::{InputEnd, Interactive};
use crate::finding::Finding;
use crate::outcome::{Exit, Tally};
use crate::runtime::finding::Finding as Found;
use crate::runtime::session::{ChanView, Listed};
use crate::session::exit_of;
use crate::types::ty::TyKind;

/// How a goroutine that went on alone ended up.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Stepped {
    /// It can go on, or waits.
    Alive(Listing),
    /// It has returned.
    Returned,
    /// It died, and its trace has been written.
    Died(Exit),
}

/// A goroutine in one line.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Listing {
    /// Its number.
    pub number: u32,
    /// What it is doing.
    pub state: String,
    /// Since when it waits, in nanoseconds since the session began.
    pub since: Option<i64>,
    /// The innermost function of the user's and the place in it.
    pub at: Option<(String, String)>,
    /// Where it was created.
    pub created: Option<String>,
}

impl Interactive {
    /// The goroutines of earlier inputs that are alive, by number.
    pub fn goroutines(&self) -> Vec<Listing> {
        self.machine.listed().iter().map(|listed| self.listing(listed)).collect()
    }

    fn listing(&self, listed: &Listed) -> Listing {
        let own = |span: Span| {
            let file = self.map.file_of(span.lo);
            file.is_some_and(|f| !self.map.file(f).name.starts_with(crate::stdlib::LIBRARY_ROOT))
        };
        let frame = listed.stack.iter().find(|(_, span)| own(*span)).or(listed.stack.first());
        let start = self.machine.cx.clock().0 - self.machine.cx.clock().1;
        Listing {
            number: listed.number,
            state: listed.state.clone(),
            since: listed.since.map(|since| since - start),
            at: frame.map(|(name, span)| (name.clone(), self.place(*span))),
            created: listed.created.map(|span| self.place(span)),
        }
    }

    fn place(&self, span: Span) -> String {
        self.map
            .line_col(span.lo)
            .map_or_else(String::new, |at| format!("{}:{}", self.map.file(at.file).name, at.line))
    }

    /// The stack of a goroutine, as Go prints it.
    pub fn stack(&self, number: u32) -> Option<String> {
        Some(self.machine.stack_of(number)?.render(&self.map))
    }

    /// Lets a goroutine go on alone for that many schedule points.
    ///
    /// # Errors
    ///
    /// When there is no such goroutine, or it waits.
    pub fn step(&mut self, number: u32, points: u64) -> Result<(Stepped, Tally), String> {
        self.settle_all();
        let since = self.machine.now();
        let counts = self.connect();
        self.limit();
        let end = self.machine.step_goroutine(number, points);
        let stepped = match end {
            Err(why) => Err(why),
            Ok(Some(end)) => {
                self.finish(&end, since);
                Ok(Stepped::Died(exit_of(&end)))
            }
            Ok(None) => {
                let listed = self.machine.listed();
                let found = listed.iter().find(|g| g.number == number);
                Ok(found.map_or(Stepped::Returned, |g| Stepped::Alive(self.listing(g))))
            }
        };
        self.disconnect();
        let tally = *counts.borrow();
        stepped.map(|stepped| (stepped, tally))
    }

    /// Lets that much time of the program's clock pass; goroutines run meanwhile.
    pub fn sleep(&mut self, nanoseconds: u64) -> InputEnd {
        self.quietly(":sleep", &format!("time.Sleep({nanoseconds})")).0
    }

    /// The time of the program's clock, in nanoseconds since 1970, and since the session began.
    pub fn clock(&self) -> (i64, i64) {
        self.machine.cx.clock()
    }

    /// Goroutines that nothing in the session can ever wake.
    pub fn leaks(&mut self) -> Vec<Finding> {
        let Some(report) = self.machine.cx.unreachable() else { return Vec::new() };
        let cx = &self.machine.cx;
        let reporter = crate::report::Reporter {
            tables: &cx.tables,
            layouts: &cx.layouts,
            mem: &cx.mem,
            map: &self.map,
            run: self.run,
        };
        reporter.findings(&Found::Leak(Box::new(report)))
    }

    /// A channel, by an expression for it; and where it was made.
    ///
    /// # Errors
    ///
    /// What is wrong with the expression, in one text.
    pub fn channel(&mut self, text: &str) -> Result<(ChanView, String), String> {
        let (end, value, errors) = self.quietly(":chan", text);
        if let Some(error) = errors.first() {
            return Err(error.message.clone());
        }
        let Some((ty, word)) = value.filter(|_| end == InputEnd::Done) else {
            return Err(format!("{text} has no value"));
        };
        if !matches!(self.checked.types.under(ty), TyKind::Chan(..)) {
            return Err(format!("{text} is no channel, but {}", self.display(ty)));
        }
        if word == 0 {
            return Err(format!(
                "{text} is a nil channel: whoever sends or receives waits for ever"
            ));
        }
        let view = self.machine.cx.view_chan(word).ok_or("the channel is gone")?;
        let made = self.machine.cx.tables.sites.get(view.made_at as usize);
        let made = made.map_or_else(String::new, |site| self.place(site.span));
        Ok((view, made))
    }
}
