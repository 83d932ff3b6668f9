//! The interactive session as a person sees it: prompts, values, messages, commands.
//!
//! [`Shell`] takes one input after the other, whether typed ([`editor`]) or read from a script, and writes what comes of it: the
//! values of expressions to stdout with the program's own output, everything else to stderr.

mod complete;
mod editor;
mod highlight;
mod meta;
mod show;
mod words;

use std::cell::Cell;
use std::io::{self, BufRead, Write};
use std::rc::Rc;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use racewalk_grammar::diag::{Diagnostic, Severity};
use racewalk_interp::interactive::{Evaluated, InputEnd, Interactive, is_complete};
use racewalk_interp::options::Options;
use racewalk_interp::outcome::{Exit, Tally, status};

use crate::cli::ColorChoice;
use crate::failure::Failure;
use crate::render::Renderer;
use crate::report::session_sink;

pub(crate) use editor::edit;

/// How everything looks.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Look {
    /// Prompts and inputs are shown though nobody types.
    echo: bool,
    /// Diagnostics have excerpts.
    rich: bool,
    color: ColorChoice,
}

impl Look {
    /// For a session on stderr and stdout.
    pub(crate) fn new(color: ColorChoice, echo: bool) -> Self {
        Look { echo, rich: echo || color.rich(), color }
    }

    fn renderer(self) -> Renderer {
        let renderer = Renderer::new(self.color);
        if self.rich { renderer.with_excerpts() } else { renderer }
    }

    /// Whether long values are cut.
    fn cuts(self) -> bool {
        self.rich
    }
}

/// What is to be done after an input.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Next {
    /// The next one.
    Go,
    /// Leave, with that status.
    Quit(i32),
}

/// A session and how it is shown.
pub(crate) struct Shell {
    options: Options,
    look: Look,
    session: Interactive,
    interrupt: Arc<AtomicBool>,
    /// What was cut from the value that was shown last.
    more: Option<String>,
    /// The status to leave with: that of the first input that failed.
    status: i32,
    found: bool,
    trace: bool,
    /// Whether what the program wrote last did not end its line.
    mid_line: Rc<Cell<bool>>,
}

impl Shell {
    /// A new session.
    pub(crate) fn new(options: Options, look: Look) -> Self {
        let interrupt = options.interrupt.clone();
        let mid_line = Rc::default();
        let session = open(&options, look, &mid_line);
        Shell {
            options,
            look,
            session,
            interrupt,
            more: None,
            status: status::OK,
            found: false,
            trace: false,
            mid_line,
        }
    }

    /// The prompt: the number of the next input, and how many goroutines are alive.
    pub(crate) fn prompt(&self) -> String {
        let number = self.session.next_number();
        match self.session.n_goroutines() {
            0 => format!("in[{number}]> "),
            1 => format!("in[{number}] 1 goroutine> "),
            n => format!("in[{number}] {n} goroutines> "),
        }
    }

    /// Reads a script to its end, or to what ends the session.
    pub(crate) fn script(&mut self, name: &str, input: &mut dyn BufRead) -> Result<i32, Failure> {
        let mut open = Open::default();
        let mut line = Vec::new();
        loop {
            line.clear();
            let read = input.read_until(b'\n', &mut line)?;
            let text = String::from_utf8_lossy(&line);
            let ready = if read == 0 { open.finish() } else { open.push(&text) };
            for chunk in ready {
                if let Next::Quit(status) = self.chunk(name, &chunk)? {
                    return Ok(status);
                }
            }
            if read == 0 {
                return Ok(self.leave());
            }
        }
    }

    /// The status to leave with.
    pub(crate) fn leave(&self) -> i32 {
        if self.status == status::OK && self.found { status::FOUND } else { self.status }
    }

    fn chunk(&mut self, name: &str, chunk: &Chunk) -> Result<Next, Failure> {
        if self.look.echo {
            self.echo(&chunk.text)?;
        }
        if chunk.text.trim_start().starts_with(':') {
            return self.command(chunk.text.trim());
        }
        let done = match self.look.echo {
            true => self.session.eval(&chunk.text),
            false => self.session.eval_as(name, chunk.line, &chunk.text),
        };
        self.tell(&done)
    }

    /// Writes a prompt and an input behind it, as if it had been typed.
    fn echo(&self, text: &str) -> io::Result<()> {
        let prompt = self.prompt();
        let mut out = io::stdout().lock();
        for (i, line) in text.trim_end().lines().enumerate() {
            let lead = if i == 0 { prompt.as_str() } else { "...   " };
            writeln!(out, "{}", format!("{lead}{line}").trim_end())?;
        }
        out.flush()
    }

    /// Takes what was typed: Go, or a command.
    pub(crate) fn input(&mut self, text: &str) -> Result<Next, Failure> {
        let trimmed = text.trim();
        if trimmed.is_empty() {
            return Ok(Next::Go);
        }
        if trimmed.starts_with(':') {
            return self.command(trimmed);
        }
        // A Ctrl-C that came while nothing ran is of no interest.
        self.interrupt.store(false, Ordering::Relaxed);
        let done = self.session.eval(text);
        self.tell(&done)
    }

    /// Writes what became of an input.
    fn tell(&mut self, done: &Evaluated) -> Result<Next, Failure> {
        if self.mid_line.take() && self.look.rich {
            println_out("")?;
        }
        self.interrupt.store(false, Ordering::Relaxed);
        self.diagnostics(&done.diagnostics);
        for (old, new) in &done.replaced {
            self.say(&format!("values of the earlier type {old} have type {new} now"));
        }
        self.values(done)?;
        self.count(&done.tally);
        if done.lost > 0 {
            self.fail(status::PANIC);
        }
        if done.diagnostics.iter().any(|d| d.severity == Severity::Error) {
            self.fail(status::COMPILE);
        }
        let InputEnd::Ended(exit) = &done.end else { return Ok(Next::Go) };
        Ok(self.ended(exit))
    }

    fn ended(&mut self, exit: &Exit) -> Next {
        match exit {
            Exit::OsExit(code) => {
                self.say(&format!("os.Exit({code}) ended the input"));
                if !self.look.rich {
                    return Next::Quit(*code);
                }
            }
            Exit::Panic | Exit::Fatal => self.fail(status::PANIC),
            Exit::Limit(limit) => {
                self.say(&format!("limit reached: {limit}"));
                self.fail(status::LIMIT);
            }
            Exit::Interrupted => {
                self.say("interrupted: the input and the goroutines it started have ended");
                self.fail(status::INTERRUPTED);
            }
            Exit::ClosedPipe => return Next::Quit(status::CLOSED_PIPE),
            Exit::Refused(why) | Exit::Unsupported(why) => self.say(why),
            Exit::Finished | Exit::Halted | Exit::CompileErrors => {}
        }
        Next::Go
    }

    fn count(&mut self, tally: &Tally) {
        self.found |= tally.races + tally.captures > 0;
    }

    fn fail(&mut self, status: i32) {
        if self.status == status::OK {
            self.status = status;
        }
    }

    /// A message of the session's own.
    fn say(&self, text: &str) {
        let _ = io::stdout().flush();
        // There is nobody else to tell.
        let _ = writeln!(io::stderr(), "{text}");
    }

    fn diagnostics(&self, list: &[Diagnostic]) {
        if !list.is_empty() {
            let _ = io::stdout().flush();
            self.look.renderer().show(list, self.session.sources(), false);
        }
    }

    /// Forgets everything and begins anew.
    fn reset(&mut self) {
        self.session = open(&self.options, self.look, &self.mid_line);
        self.more = None;
    }
}

fn println_out(text: &str) -> io::Result<()> {
    let mut out = io::stdout().lock();
    writeln!(out, "{text}")?;
    out.flush()
}

fn open(options: &Options, look: Look, mid_line: &Rc<Cell<bool>>) -> Interactive {
    let mut sink = session_sink(look.renderer().with_excerpts());
    Interactive::new(
        options.clone(),
        Box::new(Watched { to: io::stdout(), mid_line: mid_line.clone() }),
        Box::new(Watched { to: io::stderr(), mid_line: mid_line.clone() }),
        Box::new(io::empty()),
        Box::new(move |finding, map| sink(finding, map)),
    )
}

/// A stream of the program's that knows whether its last line has ended.
struct Watched<W> {
    to: W,
    mid_line: Rc<Cell<bool>>,
}

impl<W: Write> Write for Watched<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let n = self.to.write(bytes)?;
        if let Some(last) = bytes[..n].last() {
            self.mid_line.set(*last != b'\n');
        }
        Ok(n)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.to.flush()
    }
}

/// One input of a script.
struct Chunk {
    /// The line where it begins, from 1.
    line: u32,
    text: String,
}

/// An input of a script that is not complete yet.
#[derive(Default)]
struct Open {
    text: String,
    /// The line where it begins.
    first: u32,
    line: u32,
}

impl Open {
    /// Adds a line; the inputs that are complete with it. A file, which begins with `package`, ends with the script or before a
    /// command.
    fn push(&mut self, line: &str) -> Vec<Chunk> {
        self.line += 1;
        let mut ready = Vec::new();
        if line.starts_with(':') && (self.text.trim().is_empty() || self.is_file()) {
            ready.extend(self.take());
            ready.push(Chunk { line: self.line, text: line.to_owned() });
            return ready;
        }
        if self.text.is_empty() {
            if line.trim().is_empty() {
                return ready;
            }
            self.first = self.line;
        }
        self.text.push_str(line);
        // Most lines inside of long functions are indented: no input ends there.
        let inside = self.line - self.first > 20 && line.starts_with([' ', '\t', '\n']);
        if !inside && !self.is_file() && is_complete(&self.text) {
            ready.extend(self.take());
        }
        ready
    }

    fn is_file(&self) -> bool {
        let mut lines = self.text.lines().map(str::trim_start);
        let first = lines.find(|line| !line.is_empty() && !line.starts_with("//"));
        first.is_some_and(|line| line.starts_with("package "))
    }

    fn take(&mut self) -> Option<Chunk> {
        let text = std::mem::take(&mut self.text);
        (!text.trim().is_empty()).then_some(Chunk { line: self.first, text })
    }

    fn finish(&mut self) -> Vec<Chunk> {
        self.take().into_iter().collect()
    }
}

#[cfg(test)]
mod tests {
    use super::Open;

    fn chunks(text: &str) -> Vec<(u32, String)> {
        let mut open = Open::default();
        let mut all: Vec<_> = text.split_inclusive('\n').flat_map(|line| open.push(line)).collect();
        all.extend(open.finish());
        all.into_iter().map(|chunk| (chunk.line, chunk.text)).collect()
    }

    #[test]
    fn a_script_is_cut_where_inputs_end() {
        let all = chunks("x := 1\nfunc f() {\n\tx++\n}\n\n:vars\nf()\nx +\n1\n");
        let lines: Vec<u32> = all.iter().map(|(line, _)| *line).collect();
        assert_eq!(lines, [1, 2, 6, 7, 8]);
        assert_eq!(all[4].1, "x +\n1\n");
    }

    #[test]
    fn a_file_is_one_input() {
        assert_eq!(chunks("// x\npackage main\n\nfunc main() {\n}\n").len(), 2);
        assert_eq!(chunks("package main\n\nfunc main() {\n}\n:vars\n1\n").len(), 3);
    }
}
