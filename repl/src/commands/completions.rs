//! `racewalk completions`: scripts that teach a shell this command line.

use std::io::{self, Write};

use clap::CommandFactory;
use clap_complete::Shell;
use racewalk_interp::outcome::status;

use crate::cli::Cli;
use crate::failure::Failure;

/// Prints a completion script for a shell.
#[derive(clap::Args, Debug)]
#[command(after_help = "Examples:\n  \
    racewalk completions bash > ~/.local/share/bash-completion/completions/racewalk\n  \
    racewalk completions fish > ~/.config/fish/completions/racewalk.fish")]
pub(crate) struct Args {
    /// The shell.
    #[arg(value_enum)]
    shell: Shell,
}

/// Runs it.
pub(crate) fn run(args: &Args) -> Result<i32, Failure> {
    // Written to memory first: the generator panics when its writer fails.
    let mut script = Vec::new();
    clap_complete::generate(args.shell, &mut Cli::command(), "racewalk", &mut script);
    io::stdout().write_all(&script)?;
    Ok(status::OK)
}
