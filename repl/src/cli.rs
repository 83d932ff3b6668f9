//! The command line: what all subcommands share of it.

use std::ffi::OsString;
use std::io::{self, IsTerminal, Write};
use std::path::PathBuf;
use std::str::FromStr;

use clap::builder::styling::{AnsiColor, Styles};
use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Args, CommandFactory, Parser, ValueEnum};
use racewalk_interp::options::{
    Grain, InvalidOption, Leaks, Policy, Time, parse_duration, parse_lang, parse_size,
};
use racewalk_interp::outcome::status;

use crate::commands::Command;

const STYLES: Styles = Styles::styled()
    .header(AnsiColor::Green.on_default().bold())
    .usage(AnsiColor::Green.on_default().bold())
    .literal(AnsiColor::Cyan.on_default().bold())
    .placeholder(AnsiColor::Cyan.on_default());

/// Runs Go programs under a seeded scheduler and reports data races, escaped loop captures, deadlocks and leaks.
#[derive(Parser, Debug)]
#[command(
    name = "racewalk",
    version,
    styles = STYLES,
    args_override_self = true,
    after_help = "Examples:\n  \
        racewalk run hello.go                 run a program and look for races\n  \
        racewalk run --seed 17 hello.go       the same schedule every time\n  \
        racewalk repl                         type Go and see what it does\n  \
        racewalk explain race                 what a report means\n\n\
        Exit status: 0 nothing found, 1 does not compile, 2 panic or deadlock, 3 a limit was reached,\n\
        64 wrong command line, 66 something was found, otherwise the program's own."
)]
pub(crate) struct Cli {
    /// When to use colors.
    #[arg(long, global = true, value_enum, value_name = "WHEN", default_value_t = ColorChoice::Auto)]
    pub(crate) color: ColorChoice,

    #[command(subcommand)]
    pub(crate) command: Option<Command>,
}

/// Reads the command line; an error is the status to exit with, everything having been said.
pub(crate) fn parse(args: impl IntoIterator<Item = OsString>) -> Result<Cli, i32> {
    Cli::try_parse_from(args).map_err(|mut error| {
        suggest_run(&mut error);
        // A closed pipe does not change the status.
        let _ = error.print();
        match error.kind() {
            ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => status::OK,
            _ => status::USAGE,
        }
    })
}

/// Who names a program where a command is expected wants to run it.
fn suggest_run(error: &mut clap::Error) {
    if let Some(ContextValue::String(name)) = error.get(ContextKind::InvalidSubcommand)
        && name.ends_with(".go")
    {
        let tip = format!("to run a program, use 'racewalk run {name}'").into();
        error.remove(ContextKind::SuggestedSubcommand);
        error.insert(ContextKind::Suggested, ContextValue::StyledStrs(vec![tip]));
    }
}

/// Prints the help of the whole command.
pub(crate) fn print_help() -> io::Result<()> {
    Cli::command().styles(STYLES).print_help()?;
    io::stdout().flush()
}

/// When to use colors.
#[derive(Clone, Copy, PartialEq, Eq, Debug, ValueEnum)]
pub(crate) enum ColorChoice {
    /// On a terminal, unless `NO_COLOR` is set.
    Auto,
    /// In any case.
    Always,
    /// Not at all.
    Never,
}

impl ColorChoice {
    /// Whether what is written to stderr is to be colored.
    pub(crate) fn on_stderr(self) -> bool {
        match self {
            ColorChoice::Always => true,
            ColorChoice::Never => false,
            ColorChoice::Auto => {
                let forbidden = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
                let dumb = std::env::var_os("TERM").is_some_and(|value| value == "dumb");
                !forbidden && !dumb && io::stderr().is_terminal()
            }
        }
    }

    /// Whether diagnostics on stderr are shown with excerpts of the source.
    pub(crate) fn rich(self) -> bool {
        self == ColorChoice::Always || io::stderr().is_terminal()
    }
}

/// How findings are written.
#[derive(Clone, Copy, PartialEq, Eq, Debug, ValueEnum)]
pub(crate) enum ReportKind {
    /// Excerpts of the source, for people.
    Pretty,
    /// The text of Go's race detector.
    Go,
    /// One JSON object a line.
    Json,
    /// One SARIF 2.1.0 document, at the end.
    Sarif,
    /// Not at all.
    None,
}

/// `KIND=PATH`.
#[derive(Clone, Debug)]
pub(crate) struct ReportFile {
    pub(crate) kind: ReportKind,
    pub(crate) path: PathBuf,
}

impl FromStr for ReportFile {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let (kind, path) = text.split_once('=').ok_or("expected KIND=PATH")?;
        let kind = ReportKind::from_str(kind, false).map_err(|_| {
            format!("unknown kind {kind:?}: expected pretty, go, json, sarif or none")
        })?;
        match path {
            "" => Err("the path is empty".to_owned()),
            _ => Ok(ReportFile { kind, path: path.into() }),
        }
    }
}

/// On or off.
#[derive(Clone, Copy, PartialEq, Eq, Debug, ValueEnum)]
pub(crate) enum Switch {
    On,
    Off,
}

/// What programs are compiled with.
#[derive(Args, Clone, Debug)]
pub(crate) struct SourceFlags {
    /// Language version; below go1.22 all iterations of a loop share its variables [default: go.mod's, or the newest].
    #[arg(long, value_name = "go1.N", value_parser = flag(parse_lang))]
    pub(crate) lang: Option<u32>,

    /// Print all compile errors, not only the first ten.
    #[arg(long)]
    pub(crate) all_errors: bool,
}

/// What programs are run with.
#[derive(Args, Clone, Debug)]
pub(crate) struct RunFlags {
    /// Race detection.
    #[arg(
        long, value_enum, value_name = "on|off", hide_possible_values = true, default_value = "on",
        num_args = 0..=1, require_equals = true, default_missing_value = "on"
    )]
    pub(crate) race: Switch,

    /// What every choice derives from: schedule, select, map order, math/rand [default: a fresh one, shown with findings].
    #[arg(long, value_name = "N")]
    pub(crate) seed: Option<u64>,

    /// How the next goroutine is chosen: random, pct or pct:DEPTH, pos, round-robin.
    #[arg(long, value_name = "NAME", default_value = "random", value_parser = flag(Policy::from_str))]
    pub(crate) policy: Policy,

    /// Where goroutines are switched: statement or access [default: access, with round-robin statement].
    #[arg(long, value_name = "GRAIN", value_parser = flag(Grain::from_str))]
    pub(crate) grain: Option<Grain>,

    /// Run exactly the schedule of a replay token or of a file written by --record.
    #[arg(long, value_name = "TOKEN|FILE", conflicts_with_all = ["seed", "policy", "grain"])]
    pub(crate) replay: Option<String>,

    /// Write all decisions of the run to a file.
    #[arg(long, value_name = "FILE")]
    pub(crate) record: Option<PathBuf>,

    /// The clock that the program sees: virtual (jumps when every goroutine waits) or real.
    #[arg(long, value_name = "CLOCK", default_value = "virtual", value_parser = flag(Time::from_str))]
    pub(crate) time: Time,

    /// Stop after so many statements.
    #[arg(long, value_name = "N")]
    pub(crate) max_steps: Option<u64>,

    /// Stop when the program needs more memory than this.
    #[arg(long, value_name = "SIZE", default_value = "4GiB", value_parser = flag(parse_size))]
    pub(crate) max_memory: u64,

    /// Stop after so much real time, such as 10s or 1m30s.
    #[arg(long, value_name = "DURATION", value_parser = flag(parse_duration))]
    pub(crate) timeout: Option<u64>,

    /// Stop when more goroutines than this are alive.
    #[arg(long, value_name = "N")]
    pub(crate) max_goroutines: Option<u64>,

    /// Stop at the first finding.
    #[arg(long)]
    pub(crate) halt_on_race: bool,

    /// Goroutines that are blocked for ever: on (report them), off, or error (and fail).
    #[arg(long, value_name = "on|off|error", default_value = "on", value_parser = flag(Leaks::from_str))]
    pub(crate) leaks: Leaks,

    /// Let the program read and write files below a folder; may be repeated.
    #[arg(long, value_name = "DIR")]
    pub(crate) allow_fs: Vec<PathBuf>,

    /// Set a variable of the program's environment; may be repeated.
    #[arg(long, value_name = "NAME=VALUE", value_parser = variable)]
    pub(crate) env: Vec<(String, String)>,

    /// How findings are written to stderr.
    #[arg(long, value_enum, value_name = "KIND", default_value_t = ReportKind::Pretty)]
    pub(crate) report: ReportKind,

    /// Write findings to a file, too; may be repeated.
    #[arg(long, value_name = "KIND=PATH")]
    pub(crate) report_file: Vec<ReportFile>,
}

/// A value parser whose message says only what was expected: clap says the rest.
pub(crate) fn flag<T>(
    parse: fn(&str) -> Result<T, InvalidOption>,
) -> impl Fn(&str) -> Result<T, String> + Clone + Send + Sync + 'static
where
    T: Clone + Send + Sync + 'static,
{
    move |text| parse(text).map_err(|error| error.expectation())
}

/// A variable of the environment.
fn variable(text: &str) -> Result<(String, String), String> {
    match text.split_once('=') {
        Some((name, value)) if !name.is_empty() => Ok((name.to_owned(), value.to_owned())),
        _ => Err("expected NAME=VALUE".to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_command_line_is_well_formed() {
        Cli::command().debug_assert();
    }
}
