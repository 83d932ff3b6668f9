//! Natives of package fmt: the printer.
//!
//! The Go side hands over the operands and gets the text, or, where an operand has a method that prints it, the handle of a rendering:
//! it then calls the method itself and comes back with the answer. So methods run as ordinary Go: they can block, panic and
//! print. Renderings in progress are kept here under their handles.
//!
//! Reading the program's memory is recorded as accesses at the user's call; printing orders nothing.

mod directive;
mod entries;
mod job;
mod methods;
pub(super) mod operand;
mod targets;
mod values;

#[cfg(test)]
mod tests;

use job::{Answer, Job, Mode, Operands};
use operand::Reader;

use super::abi::native;
use crate::runtime::native::{Done, Native, NativeFn};
use crate::runtime::step::Slot;

pub(super) const NATIVES: &[NativeFn] = &[
    native("fmt.emit", |n| match start(n) {
        Ok(text) => {
            n.cx.state.output.write_out(&text);
            n.put(0, text.len() as u64);
            n.give_second(0)
        }
        Err(handle) => n.give_second(handle),
    }),
    native("fmt.render", |n| match start(n) {
        Ok(text) => n.give_string(&text),
        Err(handle) => {
            n.put(2, handle);
            Done::Return
        }
    }),
    native("fmt.wanted", |n| {
        let Some(((ty, data), verb, go_syntax)) = job(n).and_then(|job| job.wanted()) else {
            return Done::Return;
        };
        n.put(0, ty);
        n.put(1, data);
        n.put(2, u32::from(verb).into());
        n.put(3, go_syntax.into());
        Done::Return
    }),
    native("fmt.answer", |n| {
        let kind = match n.arg(1) {
            1 => Answer::Output,
            2 => Answer::GoSyntax,
            3 => Answer::Text,
            4 => Answer::NoError,
            _ => Answer::Nothing,
        };
        let text = n.string(2).to_vec();
        go_on(n, |job, _| {
            job.answer(kind, &text);
            true
        })
    }),
    native("fmt.failed", |n| {
        let method = n.string_arg(1);
        let panic = (n.arg(3), n.arg(4));
        go_on(n, |job, r| job.failed(r, &method, panic))
    }),
    native("fmt.text", |n| match take(n) {
        Some(job) => n.give_string(&job.out),
        None => Done::Return,
    }),
    native("fmt.drop", |n| {
        take(n);
        Done::Return
    }),
    native("fmt.write", |n| {
        let text = n.string(0).to_vec();
        n.cx.state.output.write_out(&text);
        n.give(text.len() as u64)
    }),
    native("fmt.wrapped", wrapped),
    native("fmt.target", targets::target),
    native("fmt.store", targets::store),
    native("fmt.width", |n| {
        let width = job(n).and_then(|job| job.spec.width);
        give_number(n, width)
    }),
    native("fmt.precision", |n| {
        let precision = job(n).and_then(|job| job.spec.precision);
        give_number(n, precision)
    }),
    native("fmt.flag", |n| {
        let flag = char::from_u32(n.arg(1) as u32);
        let set = job(n).is_some_and(|job| {
            let spec = &job.spec;
            match flag {
                Some('-') => spec.minus,
                Some('+') => spec.plus || spec.plus_v,
                Some('#') => spec.sharp || spec.sharp_v,
                Some(' ') => spec.space,
                Some('0') => spec.zero,
                _ => false,
            }
        });
        n.give(set.into())
    }),
];

impl Native<'_> {
    fn give_second(&mut self, value: Slot) -> Done {
        self.put(1, value);
        Done::Return
    }
}

/// Renders the operands in the parameters (mode, format, operands): the text, or the handle of a rendering that needs a method.
fn start(n: &mut Native<'_>) -> Result<Vec<u8>, Slot> {
    let mut job = new_job(n);
    let site = n.cx.user_site();
    if job.run(n.cx, site) { Err(n.cx.state.kept.add(Box::new(job))) } else { Ok(job.out) }
}

fn new_job(n: &Native<'_>) -> Job {
    let mode = match n.arg(0) {
        1 => Mode::Print,
        2 => Mode::Line,
        3 => Mode::Errorf,
        _ => Mode::Format,
    };
    let operands = Operands { addr: n.arg(3), len: n.arg(4) as usize };
    Job::new(mode, n.string(1), operands)
}

/// The rendering whose handle is the first parameter.
fn job<'a>(n: &'a mut Native<'_>) -> Option<&'a mut Job> {
    n.cx.state.kept.get(n.arg(0))
}

fn take(n: &mut Native<'_>) -> Option<Box<Job>> {
    n.cx.state.kept.take(n.arg(0))
}

/// Takes what a method did into the rendering and goes on with it. Results: whether more is needed, and whether the rendering
/// refused (the second only where the function has it).
fn go_on(n: &mut Native<'_>, tell: impl FnOnce(&mut Job, &mut Reader<'_>) -> bool) -> Done {
    let handle = n.arg(0);
    let Some(mut job) = n.cx.state.kept.lend::<Job>(handle) else { return Done::Return };
    let site = n.cx.user_site();
    let taken = tell(&mut job, &mut Reader { cx: n.cx, site });
    let more = taken && job.run(n.cx, site);
    n.cx.state.kept.give_back(handle, job);
    n.put(0, more.into());
    if n.results > 1 {
        n.put(1, (!taken).into());
    }
    Done::Return
}

/// `wrapped(format string, a []any, i int) int`
fn wrapped(n: &mut Native<'_>) -> Done {
    let operands = Operands { addr: n.arg(2), len: n.arg(3) as usize };
    let format = n.string(0).to_vec();
    let job = Job::new(Mode::Errorf, &[], operands);
    let site = n.cx.user_site();
    let found = directive::wrapped(&format, job, &mut Reader { cx: n.cx, site });
    let index = n.int(5);
    let answer = match usize::try_from(index) {
        Ok(i) => found.get(i).copied().unwrap_or(0),
        Err(_) => found.len(),
    };
    n.give(answer as u64)
}

fn give_number(n: &mut Native<'_>, number: Option<usize>) -> Done {
    n.put(0, number.unwrap_or(0) as u64);
    n.put(1, number.is_some().into());
    Done::Return
}
