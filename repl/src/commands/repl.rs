//! `racewalk repl`: the interactive session.

use std::cell::RefCell;
use std::io::{self, IsTerminal};
use std::path::PathBuf;
use std::rc::Rc;

use clap::ArgAction;
use racewalk_interp::options::{Grain, Options, Policy, parse_lang, parse_size};

use crate::cli::{ColorChoice, Switch, flag};
use crate::failure::Failure;
use crate::host::Interrupts;
use crate::shell::{Look, Shell};

/// Opens a session in which Go is typed and run input by input; `:help` in it lists its commands.
///
/// Input that does not come from a terminal is a script: no prompts, no editing; errors carry its line numbers.
#[derive(clap::Args, Debug)]
#[command(after_help = "Examples:\n  \
    racewalk repl\n  \
    racewalk repl < script.go\n  \
    racewalk repl --seed 7 --policy pct session.txt")]
pub(crate) struct Args {
    /// Race detection.
    #[arg(
        long, value_enum, value_name = "on|off", hide_possible_values = true, default_value = "on",
        num_args = 0..=1, require_equals = true, default_missing_value = "on"
    )]
    race: Switch,

    /// What every choice derives from; the same inputs with the same seed do the same.
    #[arg(long, value_name = "N", default_value_t = 1)]
    seed: u64,

    /// How the next goroutine is chosen: random, pct or pct:DEPTH, pos, round-robin.
    #[arg(long, value_name = "NAME", default_value = "random", value_parser = flag(<Policy as std::str::FromStr>::from_str))]
    policy: Policy,

    /// Where goroutines are switched: statement or access [default: access, with round-robin statement].
    #[arg(long, value_name = "GRAIN", value_parser = flag(<Grain as std::str::FromStr>::from_str))]
    grain: Option<Grain>,

    /// Language version; below go1.22 all iterations of a loop share its variables.
    #[arg(long, value_name = "go1.N", value_parser = flag(parse_lang))]
    lang: Option<u32>,

    /// End an input when the session needs more memory than this.
    #[arg(long, value_name = "SIZE", default_value = "4GiB", value_parser = flag(parse_size))]
    max_memory: u64,

    /// End an input after so many statements.
    #[arg(long, value_name = "N")]
    max_steps: Option<u64>,

    /// Show prompts and inputs even where they are not typed: for transcripts.
    #[arg(long, action = ArgAction::SetTrue)]
    echo: bool,

    /// Read inputs from this file instead.
    #[arg(value_name = "FILE")]
    file: Option<PathBuf>,
}

/// Opens the session.
pub(crate) fn run(args: &Args, color: ColorChoice) -> Result<i32, Failure> {
    let interrupts = Interrupts::listen_only()?;
    let options = Options {
        race: args.race == Switch::On,
        seed: Some(args.seed),
        policy: args.policy,
        grain: args.grain,
        lang: args.lang,
        max_memory: args.max_memory,
        max_steps: args.max_steps,
        interrupt: interrupts.flag.clone(),
        ..Options::default()
    };
    let look = Look::new(color, args.echo);
    let shell = Rc::new(RefCell::new(Shell::new(options, look)));
    match &args.file {
        Some(path) => {
            let text = std::fs::read_to_string(path)
                .map_err(|error| Failure::input(format!("{}: {error}", path.display())))?;
            shell.borrow_mut().script(&path.to_string_lossy(), &mut text.as_bytes())
        }
        None if io::stdin().is_terminal() && !args.echo => crate::shell::edit(&shell),
        None => shell.borrow_mut().script("stdin", &mut io::stdin().lock()),
    }
}

/// What bare `racewalk` on a terminal does.
pub(crate) fn run_default(color: ColorChoice) -> Result<i32, Failure> {
    let args = Args {
        race: Switch::On,
        seed: 1,
        policy: Policy::default(),
        grain: None,
        lang: None,
        max_memory: racewalk_interp::options::DEFAULT_MEMORY,
        max_steps: None,
        echo: false,
        file: None,
    };
    run(&args, color)
}
