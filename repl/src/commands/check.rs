//! `racewalk check`: what is wrong with a program, without running it.

use std::ffi::OsString;
use std::io;

use racewalk_grammar::diag::{Diagnostic, Severity};
use racewalk_interp::options::Options;
use racewalk_interp::outcome::status;
use racewalk_interp::session::Session;

use crate::cli::{ColorChoice, SourceFlags};
use crate::failure::Failure;
use crate::program::Program;
use crate::render::Renderer;

/// Parses and type-checks a program and looks for suspicious captures of loop variables, without running it.
#[derive(clap::Args, Debug)]
#[command(after_help = "Examples:\n  \
    racewalk check hello.go\n  \
    racewalk check --lang go1.21 --all-errors cmd/server")]
pub(crate) struct Args {
    #[command(flatten)]
    source: SourceFlags,

    /// The program's files, or its folder.
    #[arg(value_name = "FILE.go|DIR", required = true)]
    operands: Vec<OsString>,
}

/// Runs it.
pub(crate) fn run(args: Args, color: ColorChoice) -> Result<i32, Failure> {
    let (session, diagnostics) = load(args.operands, &args.source)?;
    Renderer::new(color).show(&diagnostics, session.sources(), args.source.all_errors);
    Ok(status_of(&diagnostics))
}

/// A session that has checked a program that will not be run (so its findings need no listener), and what is wrong with the program.
pub(super) fn load(
    operands: Vec<OsString>,
    source: &SourceFlags,
) -> Result<(Session, Vec<Diagnostic>), Failure> {
    let program = Program::load(operands, true)?;
    if let Some(extra) = program.args.first() {
        return Err(Failure::usage(format!("{extra} is not a .go file")));
    }
    let options = Options {
        lang: source.lang,
        module_lang: program.source.lang,
        all_errors: source.all_errors,
        ..Options::default()
    };
    let (out, err) = (Box::new(io::stdout()), Box::new(io::stderr()));
    let session = Session::new(options, out, err, Box::new(|_, _| {}));
    let mut session = session.with_importer(Box::new(program.modules));
    let diagnostics = session.check_package(program.source);
    Ok((session, diagnostics))
}

/// Whether there is an error among them, as an exit status.
pub(super) fn status_of(diagnostics: &[Diagnostic]) -> i32 {
    match diagnostics.iter().any(|d| d.severity == Severity::Error) {
        true => status::COMPILE,
        false => status::OK,
    }
}
