//! `racewalk escape`: which variables goroutines can share.

use std::ffi::OsString;
use std::io::{self, Write};

use racewalk_interp::outcome::status;

use super::check;
use crate::cli::{ColorChoice, SourceFlags};
use crate::failure::Failure;
use crate::render::Renderer;

/// Says which variables of a package live in cells that goroutines can share, and why.
///
/// Those are package variables, variables whose address is taken, and variables that a function literal shares while they change. All others
/// live in the frame of their function, or are copied into the function literals that use them: they can take part in no race.
#[derive(clap::Args, Debug)]
#[command(after_help = "Examples:\n  \
    racewalk escape counter.go\n  \
    racewalk escape --all cmd/server")]
pub(crate) struct Args {
    #[command(flatten)]
    source: SourceFlags,

    /// Tell of all variables, also of those that cannot be shared.
    #[arg(long)]
    all: bool,

    /// The program's files, or its folder.
    #[arg(value_name = "FILE.go|DIR", required = true)]
    operands: Vec<OsString>,
}

/// Runs it.
pub(crate) fn run(args: Args, color: ColorChoice) -> Result<i32, Failure> {
    let (session, diagnostics) = check::load(args.operands, &args.source)?;
    if check::status_of(&diagnostics) != status::OK {
        Renderer::new(color).show(&diagnostics, session.sources(), args.source.all_errors);
        return Ok(status::COMPILE);
    }
    let text = session.escapes(args.all).map_err(Failure::input)?;
    let mut out = io::stdout().lock();
    out.write_all(text.as_bytes())?;
    out.flush()?;
    Ok(status::OK)
}
