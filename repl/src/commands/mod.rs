//! The subcommands: a file each, with its `Args` and `run`.

mod check;
mod completions;
mod dump;
mod escape;
mod explain;
mod repl;
mod run;
mod test;

use std::io::{self, IsTerminal};

use clap::Subcommand;
use racewalk_interp::outcome::status;
use racewalk_interp::session::Stage;

use crate::cli::{self, Cli, ColorChoice};
use crate::failure::Failure;

pub(crate) use explain::explanation;

/// The list of subcommands, in the order of the help.
#[derive(Subcommand, Debug)]
pub(crate) enum Command {
    /// Check and run a program, and report what is wrong with its concurrency.
    Run(run::Args),
    /// Run tests, and report what is wrong with their concurrency.
    Test(test::Args),
    /// Check a program without running it.
    Check(check::Args),
    /// Say which variables goroutines can share, and why.
    Escape(escape::Args),
    /// Open an interactive session.
    Repl(repl::Args),
    /// Explain a diagnostic or a kind of finding.
    Explain(explain::Args),
    /// Print the tokens of a file.
    Tokens(dump::Args),
    /// Print the syntax tree of a file.
    Ast(dump::Args),
    /// Print the types of a file's expressions.
    Types(dump::Args),
    /// Print the tree that a file is run as.
    Tree(dump::Args),
    /// Print a completion script for a shell.
    Completions(completions::Args),
}

/// Does what the command line says and returns the exit status.
pub(crate) fn dispatch(cli: Cli) -> Result<i32, Failure> {
    let color = cli.color;
    match cli.command {
        Some(command) => command.run(color),
        None if io::stdin().is_terminal() && io::stdout().is_terminal() => repl::run_default(color),
        None => {
            cli::print_help()?;
            Ok(status::OK)
        }
    }
}

impl Command {
    fn run(self, color: ColorChoice) -> Result<i32, Failure> {
        match self {
            Command::Run(args) => run::run(args, color),
            Command::Test(args) => test::run(&args, color),
            Command::Check(args) => check::run(args, color),
            Command::Escape(args) => escape::run(args, color),
            Command::Repl(args) => repl::run(&args, color),
            Command::Explain(args) => explain::run(&args),
            Command::Tokens(args) => dump::run(args, Stage::Tokens, color),
            Command::Ast(args) => dump::run(args, Stage::Ast, color),
            Command::Types(args) => dump::run(args, Stage::Types, color),
            Command::Tree(args) => dump::run(args, Stage::Tree, color),
            Command::Completions(args) => completions::run(&args),
        }
    }
}
