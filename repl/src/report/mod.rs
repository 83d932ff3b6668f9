//! How findings are written: one file per form, each a [`Sink`] with a writer of its own.
//!
//! Words to rely on in every text form: a race has `DATA RACE` and the variable's name, a loop capture `loop capture` and the
//! name, a leak `goroutine leak`, a deadlock Go's `all goroutines are asleep - deadlock!`, a partial one `partial deadlock`.

mod go;
mod json;
mod pretty;
mod sarif;
#[cfg(test)]
mod tests;
mod words;

use std::fs::File;
use std::io::{self, Write};
use std::path::PathBuf;

use racewalk_grammar::source::SourceMap;
use racewalk_interp::finding::{Finding, RunInfo};
use racewalk_interp::outcome::Outcome;

use crate::cli::{ColorChoice, ReportKind, RunFlags};
use crate::failure::Failure;
use crate::gorace::{Gorace, Log};
use crate::render::Renderer;

/// A form of report and where it goes.
trait Sink {
    /// Writes a finding, or keeps it for the end.
    fn finding(&mut self, finding: &Finding, map: &SourceMap) -> io::Result<()>;

    /// Writes what is left to say when the run is over.
    fn finish(&mut self, outcome: &Outcome) -> io::Result<()>;
}

/// Everything that findings are written to.
pub(crate) struct Reporter {
    sinks: Vec<Box<dyn Sink>>,
    error: Option<io::Error>,
}

impl Reporter {
    /// Opens what the command line and `GORACE` ask for.
    ///
    /// # Errors
    ///
    /// When a file cannot be created.
    pub(crate) fn open(
        flags: &RunFlags,
        gorace: &Gorace,
        color: ColorChoice,
        invocation: Invocation,
    ) -> Result<Self, Failure> {
        let main: Box<dyn Write> = match (&gorace.log, gorace.log.path()) {
            (_, Some(path)) => Box::new(LateFile { path, file: None }),
            (Log::Stdout, None) => Box::new(io::stdout()),
            (_, None) => Box::new(io::stderr()),
        };
        let renderer = match gorace.log {
            Log::Stderr => Renderer::new(color).with_excerpts(),
            Log::Stdout | Log::File(_) => Renderer::plain(),
        };
        let maker = Maker { gorace, invocation };
        let mut sinks = Vec::new();
        sinks.extend(maker.sink(flags.report, main, renderer));
        for report in &flags.report_file {
            let file = File::create(&report.path).map_err(|error| {
                Failure::usage(format!("--report-file {}: {error}", report.path.display()))
            })?;
            sinks.extend(maker.sink(report.kind, Box::new(file), Renderer::plain()));
        }
        Ok(Reporter { sinks, error: None })
    }

    /// Writes a finding in all forms.
    pub(crate) fn finding(&mut self, finding: &Finding, map: &SourceMap) {
        for sink in &mut self.sinks {
            if let Err(error) = sink.finding(finding, map) {
                self.error.get_or_insert(error);
            }
        }
    }

    /// Ends all forms.
    ///
    /// # Errors
    ///
    /// The first one that any writing had, unless it was that nobody reads any more.
    pub(crate) fn finish(&mut self, outcome: &Outcome) -> Result<(), Failure> {
        for sink in &mut self.sinks {
            if let Err(error) = sink.finish(outcome) {
                self.error.get_or_insert(error);
            }
        }
        match self.error.take() {
            Some(error) if error.kind() != io::ErrorKind::BrokenPipe => {
                Err(Failure::input(format!("cannot write the report: {error}")))
            }
            _ => Ok(()),
        }
    }
}

struct Maker<'a> {
    gorace: &'a Gorace,
    invocation: Invocation,
}

impl Maker<'_> {
    fn sink(&self, kind: ReportKind, out: Box<dyn Write>, text: Renderer) -> Option<Box<dyn Sink>> {
        let invocation = self.invocation.clone();
        Some(match kind {
            ReportKind::Pretty => Box::new(pretty::Pretty::new(out, text, invocation)),
            ReportKind::Go => Box::new(go::Go::new(out, self.gorace.strip_path_prefix.clone())),
            ReportKind::Json => Box::new(json::Json::new(out, invocation)),
            ReportKind::Sarif => Box::new(sarif::Sarif::new(out, invocation)),
            ReportKind::None => return None,
        })
    }
}

/// The words of a command line that repeat a run, apart from its token.
#[derive(Clone, Debug)]
pub(crate) struct Invocation {
    command: &'static str,
    tail: String,
}

impl Invocation {
    /// Of a subcommand and the words after the token.
    pub(crate) fn new(command: &'static str, words: impl IntoIterator<Item = String>) -> Self {
        let tail = words.into_iter().map(|word| format!(" {}", quoted(&word))).collect();
        Invocation { command, tail }
    }

    /// The command that repeats a run, if it has a token.
    fn replay(&self, run: &RunInfo) -> Option<String> {
        let Invocation { command, tail } = self;
        run.replay.map(|token| format!("racewalk {command} --replay {token}{tail}"))
    }
}

/// Writes findings of an interactive session to stderr, for people.
pub(crate) fn session_sink(renderer: Renderer) -> impl FnMut(&Finding, &SourceMap) {
    let mut sink = pretty::Pretty::of_session(Box::new(io::stderr()), renderer);
    move |finding, map| {
        // There is nobody else to tell.
        let _ = sink.finding(finding, map);
    }
}

/// A word as a shell takes it.
fn quoted(word: &str) -> String {
    let plain = |c: char| c.is_alphanumeric() || "-_./:=+@%,".contains(c);
    match !word.is_empty() && word.chars().all(plain) {
        true => word.to_owned(),
        false => format!("'{}'", word.replace('\'', r"'\''")),
    }
}

/// A file that is created when something is written to it.
struct LateFile {
    path: PathBuf,
    file: Option<File>,
}

impl Write for LateFile {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        match &mut self.file {
            Some(file) => file.write(bytes),
            none => none.insert(File::create(&self.path)?).write(bytes),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        self.file.as_mut().map_or(Ok(()), Write::flush)
    }
}
