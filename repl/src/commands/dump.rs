//! `racewalk tokens`, `ast`, `types` and `tree`: what each stage made of a program.

use std::ffi::OsString;
use std::io::{self, Write};

use racewalk_grammar::error::CODES;
use racewalk_interp::outcome::status;
use racewalk_interp::session::Stage;

use super::check;
use crate::cli::{ColorChoice, SourceFlags};
use crate::failure::Failure;
use crate::render::Renderer;

/// Prints what one stage made of a program, as stable text.
#[derive(clap::Args, Debug)]
#[command(after_help = "Examples:\n  \
    racewalk tokens hello.go\n  \
    racewalk ast hello.go")]
pub(crate) struct Args {
    #[command(flatten)]
    source: SourceFlags,

    /// The program's files, or its folder.
    #[arg(value_name = "FILE.go|DIR", required = true)]
    operands: Vec<OsString>,
}

/// Runs it.
///
/// A file with errors is still printed as far as the stage understood it; then the errors follow on stderr.
pub(crate) fn run(args: Args, stage: Stage, color: ColorChoice) -> Result<i32, Failure> {
    let (mut session, diagnostics) = check::load(args.operands, &args.source)?;
    let failed = check::status_of(&diagnostics) != status::OK;
    match session.dump(stage) {
        Ok(text) => {
            let mut out = io::stdout().lock();
            out.write_all(text.as_bytes())?;
            out.flush()?;
        }
        Err(_) if failed => {}
        Err(reason) => return Err(Failure::input(reason)),
    }
    // Errors of later stages are of no interest to the lexer's or the parser's output.
    let is_early = matches!(stage, Stage::Tokens | Stage::Ast);
    let (early, late): (Vec<_>, Vec<_>) =
        diagnostics.into_iter().partition(|d| CODES.iter().any(|info| info.name == d.code));
    let shown = if is_early || late.is_empty() { early } else { late };
    Renderer::new(color).show(&shown, session.sources(), args.source.all_errors);
    Ok(check::status_of(&shown))
}
