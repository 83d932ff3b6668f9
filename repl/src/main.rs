//! The command `racewalk`: everything that a person sees.
//!
//! Reads the command line, hands the work to one of [`commands`], and turns what comes back into an exit status. Parsing,
//! checking and running are the business of the interpreter; how findings and diagnostics look is decided here.

mod cli;
mod commands;
mod console;
mod events;
mod failure;
mod gorace;
mod host;
mod program;
mod render;
mod report;
mod shell;

use std::hint::black_box;
use std::io::Write;
use std::process::ExitCode;
use std::thread;

use crate::failure::Failure;

/// Bytes of native stack for the whole program. Trees are walked natively, and how deep they are is the user's choice within
/// the parser's limit; this leaves room to spare at any optimization level.
const STACK: usize = 256 << 20;

/// The status of a program that died of a mistake in racewalk itself (`EX_SOFTWARE`).
const BUG: u8 = 70;

fn main() -> ExitCode {
    // The only thread that does any work; the main thread waits for it.
    let worker = thread::Builder::new().name("racewalk".to_owned()).stack_size(STACK).spawn(work);
    let status = match worker.map(thread::JoinHandle::join) {
        Ok(Ok(status)) => status,
        Ok(Err(_)) => BUG.into(),
        Err(error) => {
            let failure = Failure::new(i32::from(BUG), format!("cannot start: {error}"));
            failure.show();
            failure.status
        }
    };
    // As the operating system does with the statuses of Go programs.
    ExitCode::from((status & 0xff) as u8)
}

/// Makes the memory of this thread grow in large steps: the C library asks for it page by page, a system call each, as long as it does
/// not know that blocks are large here. Nothing of it is touched.
fn prepare_heap() {
    const LARGE: usize = 1 << 20;
    drop(black_box(Vec::<u8>::with_capacity(LARGE)));
    let parts = [(); 8].map(|()| black_box(Vec::<u8>::with_capacity(LARGE / 4)));
    drop(parts);
}

/// Does what the command line says and returns the exit status.
fn work() -> i32 {
    prepare_heap();
    let status = match cli::parse(std::env::args_os()) {
        Ok(cli) => commands::dispatch(cli).unwrap_or_else(|failure| {
            failure.show();
            failure.status
        }),
        Err(status) => status,
    };
    // Whoever closed the pipe does not want the rest.
    let _ = std::io::stdout().flush();
    status
}
