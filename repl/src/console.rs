//! Where the output of tests goes: to the terminal, into events, or aside until it is known whether anybody wants it.

use std::cell::RefCell;
use std::io::{self, Write};
use std::rc::Rc;

use crate::events::Events;

/// What package testing says when it found nothing to run.
const NONE: &[u8] = b"testing: warning: no tests to run\n";

/// The output of a package's tests.
#[derive(Clone)]
pub(crate) struct Console(Rc<RefCell<Inner>>);

struct Inner {
    /// Whether all is shown at once.
    shown: bool,
    /// What is kept until then: whether for standard error, and the bytes.
    kept: Vec<(bool, Vec<u8>)>,
    events: Option<Events>,
    none: bool,
}

impl Console {
    /// Shows what is written at once, perhaps as events, or keeps it.
    pub(crate) fn new(shown: bool, events: Option<Events>) -> io::Result<Self> {
        if let Some(events) = &events {
            events.start(&mut io::stdout())?;
        }
        Ok(Console(Rc::new(RefCell::new(Inner { shown, kept: Vec::new(), events, none: false }))))
    }

    /// A writer for the program's standard error or output.
    pub(crate) fn writer(&self, to_stderr: bool) -> impl Write + 'static {
        Stream { console: self.clone(), to_stderr }
    }

    /// Shows what was kept.
    pub(crate) fn show(&self) -> io::Result<()> {
        let mut inner = self.0.borrow_mut();
        for (to_stderr, bytes) in std::mem::take(&mut inner.kept) {
            put(to_stderr, &bytes)?;
        }
        Ok(())
    }

    /// Writes a line of the command's own.
    pub(crate) fn line(&self, text: &str) -> io::Result<()> {
        match &mut self.0.borrow_mut().events {
            Some(events) => events.tell(text, &mut io::stdout()),
            None => put(false, text.as_bytes()),
        }
    }

    /// The tests have ended.
    pub(crate) fn end(&self, how: &str, nanoseconds: u64) -> io::Result<()> {
        match &mut self.0.borrow_mut().events {
            Some(events) => events.end(how, nanoseconds, &mut io::stdout()),
            None => Ok(()),
        }
    }

    /// Whether package testing found nothing to run.
    pub(crate) fn says_none(&self) -> bool {
        self.0.borrow().none
    }
}

fn put(to_stderr: bool, bytes: &[u8]) -> io::Result<()> {
    if to_stderr {
        return io::stderr().write_all(bytes);
    }
    let mut out = io::stdout();
    out.write_all(bytes)?;
    out.flush()
}

struct Stream {
    console: Console,
    to_stderr: bool,
}

impl Write for Stream {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let mut inner = self.console.0.borrow_mut();
        let inner = &mut *inner;
        inner.none |= !self.to_stderr && bytes.windows(NONE.len()).any(|part| part == NONE);
        match &mut inner.events {
            Some(events) if !self.to_stderr => events.write(bytes, &mut io::stdout())?,
            _ if inner.shown => put(self.to_stderr, bytes)?,
            _ => inner.kept.push((self.to_stderr, bytes.to_vec())),
        }
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
