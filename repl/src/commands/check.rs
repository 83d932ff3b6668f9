//! `racewalk check`: what is wrong with a program, without running it.

use std::ffi::OsString;
use std::io;

use racewalk_grammar::diag::Severity;
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
    let program = Program::load(args.operands, true)?;
    if let Some(extra) = program.args.first() {
        return Err(Failure::usage(format!("{extra} is not a .go file")));
    }
    let options = Options {
        lang: args.source.lang,
        module_lang: program.source.lang,
        all_errors: args.source.all_errors,
        ..Options::default()
    };
    let mut session = new_session(options).with_importer(Box::new(program.modules));
    let diagnostics = session.check_package(program.source);
    Renderer::new(color).show(&diagnostics, session.sources(), args.source.all_errors);
    match diagnostics.iter().any(|d| d.severity == Severity::Error) {
        true => Ok(status::COMPILE),
        false => Ok(status::OK),
    }
}

/// A session that runs nothing, so that its findings need no listener.
pub(super) fn new_session(options: Options) -> Session {
    Session::new(options, Box::new(io::stdout()), Box::new(io::stderr()), Box::new(|_, _| {}))
}
