//! Natives of package regexp: reading patterns and searching.
//!
//! Patterns are read by a parser of our own, since what Go refuses is part of its behavior, and become programs of the regex-automata crate.
//! Its engines search where they mean the same as Go's, on text in which U+FFFD stands for each wrong byte; [`vm`] does the rest.

mod class;
mod compile;
mod node;
mod parse;
mod prefix;
mod vm;

use std::borrow::Cow;
use std::sync::atomic::Ordering;

use rustc_hash::FxHashMap;

use super::abi::native;
use crate::mem::Addr;
use crate::mem::layout::Layouts;
use crate::runtime::kept::Keep;
use crate::runtime::native::{Done, Native, NativeFn};
use crate::runtime::step::Cx;
use crate::text::decode_char;
use crate::text::decode_last_char;
use compile::{Compiled, compile};
use vm::{Around, Vm};

pub(super) const NATIVES: &[NativeFn] = &[
    native("regexp.newTable", |n| {
        let handle = n.cx.state.kept.add(Box::<Programs>::default());
        n.give(handle)
    }),
    native("regexp.compile", compile_native),
    native("regexp.groupName", |n| {
        let index = n.int(4);
        let name = with_program(n, |_, program| {
            usize::try_from(index).ok().and_then(|i| program.parsed.names.get(i).cloned())
        });
        n.give_string(&name.flatten().unwrap_or_default())
    }),
    native("regexp.literalPrefix", |n| {
        let prefix =
            with_program(n, |_, program| prefix::prefix(&program.parsed.node, &program.nfa));
        let (text, complete) = prefix.unwrap_or_default();
        n.put_string(0, text.as_bytes());
        n.put(2, complete.into());
        Done::Return
    }),
    native("regexp.search", search),
    native("regexp.startStream", |n| {
        let width = 2 * n.arg(5) as usize;
        let vm = Vm::new(n.arg(4) != 0, width);
        let handle = n.cx.state.kept.add(Box::new(Stream { vm, before: None, at: 0 }));
        n.give(handle)
    }),
    native("regexp.feed", feed),
    native("regexp.endStream", end_stream),
];

/// Bytes of compiled patterns that are kept; those that were not used for longest are compiled again when they are needed.
const MAX_KEPT: usize = 128 << 20;

/// The compiled patterns.
#[derive(Default)]
struct Programs {
    all: FxHashMap<(Vec<u8>, bool), (Box<Compiled>, u64)>,
    weight: usize,
    uses: u64,
}

impl Keep for Programs {
    fn addresses(&self, _: &mut dyn FnMut(Addr)) {}
}

impl Programs {
    /// Takes the program of a pattern out, to be put back.
    fn take(&mut self, pattern: &[u8], posix: bool) -> Result<Box<Compiled>, parse::Error> {
        match self.all.remove(&(pattern.to_vec(), posix)) {
            Some((program, _)) => {
                self.weight -= program.weight();
                Ok(program)
            }
            None => compile(pattern, posix).map(Box::new),
        }
    }

    fn put(&mut self, pattern: Vec<u8>, posix: bool, program: Box<Compiled>) {
        self.uses += 1;
        self.weight += program.weight();
        self.all.insert((pattern, posix), (program, self.uses));
        if self.weight > MAX_KEPT {
            let mut uses: Vec<u64> = self.all.values().map(|(_, used)| *used).collect();
            uses.sort_unstable();
            let median = uses[uses.len() / 2];
            self.all.retain(|_, (_, used)| *used > median);
            self.weight = self.all.values().map(|(program, _)| program.weight()).sum();
        }
    }
}

/// Calls `f` with the program of the pattern that the first parameters name: `(table uint64, expr string, posix bool, ...)`.
fn with_program<T>(
    n: &mut Native<'_>,
    f: impl FnOnce(&mut Native<'_>, &mut Compiled) -> T,
) -> Option<T> {
    let (handle, pattern, posix) = (n.arg(0), n.string(1).to_vec(), n.arg(3) != 0);
    let mut programs = n.cx.state.kept.lend::<Programs>(handle)?;
    let result = programs.take(&pattern, posix).ok().map(|mut program| {
        let result = f(n, &mut program);
        programs.put(pattern, posix, program);
        result
    });
    n.cx.state.kept.give_back(handle, programs);
    result
}

/// `compile(table uint64, expr string, posix bool) (groups int, code, part string)`
fn compile_native(n: &mut Native<'_>) -> Done {
    let (handle, pattern, posix) = (n.arg(0), n.string(1).to_vec(), n.arg(3) != 0);
    let Some(mut programs) = n.cx.state.kept.lend::<Programs>(handle) else { return Done::Return };
    let result = programs.take(&pattern, posix).map(|program| {
        let groups = program.groups();
        programs.put(pattern, posix, program);
        groups
    });
    n.cx.state.kept.give_back(handle, programs);
    match result {
        Ok(groups) => n.put(0, groups as u64),
        Err(error) => {
            n.put_string(1, error.code.as_bytes());
            n.put_string(3, &error.part);
        }
    }
    Done::Return
}

/// Text as the crate takes it, and for each of its wrong bytes where that stands: in the text of the crate and in the user's.
struct Text<'a> {
    utf8: Cow<'a, [u8]>,
    wrong: Vec<usize>,
}

impl<'a> Text<'a> {
    fn new(bytes: &'a [u8]) -> Text<'a> {
        if str::from_utf8(bytes).is_ok() {
            return Text { utf8: Cow::Borrowed(bytes), wrong: Vec::new() };
        }
        let (mut utf8, mut wrong) = (Vec::with_capacity(bytes.len() + 16), Vec::new());
        for chunk in bytes.utf8_chunks() {
            utf8.extend_from_slice(chunk.valid().as_bytes());
            for _ in chunk.invalid() {
                wrong.push(utf8.len());
                utf8.extend_from_slice("\u{fffd}".as_bytes());
            }
        }
        Text { utf8: Cow::Owned(utf8), wrong }
    }

    /// Where a place of the crate's text is in the user's.
    fn outside(&self, at: usize) -> usize {
        at - 2 * self.wrong.partition_point(|&wrong| wrong < at)
    }

    /// Where a place of the user's text is in the crate's.
    fn inside(&self, at: usize) -> usize {
        let before = |i: usize| self.wrong[i] - 2 * i < at;
        let (mut lo, mut hi) = (0, self.wrong.len());
        while lo < hi {
            let mid = lo + (hi - lo) / 2;
            if before(mid) { lo = mid + 1 } else { hi = mid }
        }
        at + 2 * lo
    }
}

/// Whether somebody wants the run to end.
fn is_interrupted(cx: &Cx) -> bool {
    cx.state.interrupt.load(Ordering::Relaxed)
}

/// One search from a place in the text; `None` inside for no match. The outer `None` when it was interrupted.
fn find(
    cx: &Cx,
    program: &mut Compiled,
    text: &Text<'_>,
    from: usize,
    longest: bool,
    groups: usize,
) -> Option<Option<Vec<Option<usize>>>> {
    if !longest && let Some(found) = program.search(&text.utf8, from, groups) {
        return Some(found);
    }
    let bytes = &text.utf8[..];
    let anchored = program.nfa.is_always_start_anchored();
    let mut vm = Vm::new(longest, 2 * groups);
    let mut before = decode_last_char(&bytes[..from]).map(|(c, _)| c);
    let (mut at, mut looked) = (from, 0);
    loop {
        let after = decode_char(&bytes[at..]);
        if vm.is_over(anchored, at == 0) {
            break;
        }
        vm.step(&program.nfa, at, Around { before, after: after.map(|(c, _)| c) });
        if vm.work >> 16 > looked {
            looked = vm.work >> 16;
            if is_interrupted(cx) {
                return None;
            }
        }
        let Some((c, len)) = after else { break };
        before = Some(c);
        at += len;
    }
    Some(vm.result())
}

/// `search(table uint64, expr string, posix, longest bool, text string, limit, groups int, shared bool) []int`: the positions of up to `limit`
/// matches, none of them empty right behind another; -1 for groups that did not take part. `shared` says that the text is memory of the
/// user's.
fn search(n: &mut Native<'_>) -> Done {
    let (longest, limit, groups) = (n.arg(4) != 0, n.int(7), n.arg(8) as usize);
    let shared = n.arg(9) != 0;
    let (mut out, mut read) = (Vec::new(), usize::MAX);
    with_program(n, |n, program| {
        let bytes = n.string(5);
        let text = Text::new(bytes);
        let (mut pos, mut count, mut last_end) = (0, 0, None);
        while count < limit && pos <= bytes.len() {
            let Some(found) = find(&*n.cx, program, &text, text.inside(pos), longest, groups)
            else {
                break;
            };
            let Some(found) = found else { break };
            let found: Vec<Option<usize>> =
                found.into_iter().map(|at| at.map(|at| text.outside(at))).collect();
            let (Some(Some(start)), Some(Some(end))) = (found.first(), found.get(1)) else { break };
            let mut accept = true;
            if *end == pos {
                accept = Some(*start) != last_end;
                pos += decode_char(&bytes[pos..]).map_or(1, |(_, len)| len);
            } else {
                pos = *end;
            }
            last_end = Some(*end);
            if accept {
                out.extend(found.iter().map(|at| at.map_or(u64::MAX, |at| at as u64)));
                count += 1;
                read = if count < limit { usize::MAX } else { *end };
            }
            if is_interrupted(&*n.cx) {
                break;
            }
        }
    });
    if shared {
        n.read_first(5, read);
    }
    give_ints(n, &out)
}

fn give_ints(n: &mut Native<'_>, all: &[u64]) -> Done {
    let len = all.len() as u64;
    if len > 0 {
        let addr = n.cx.alloc(Layouts::WORD, len, n.site);
        if !n.cx.trapped {
            for (place, &word) in (addr..).step_by(8).zip(all) {
                n.cx.mem.st8(place, word);
            }
        }
        n.put(0, addr);
    }
    n.put(1, len);
    n.put(2, len);
    Done::Return
}

/// A search in what a reader gives.
struct Stream {
    vm: Vm,
    before: Option<char>,
    at: usize,
}

impl Keep for Stream {
    fn addresses(&self, _: &mut dyn FnMut(Addr)) {}
}

/// `feed(table uint64, expr string, posix bool, stream uint64, r rune, width int) bool`: goes over a character, -1 being the end; whether
/// the search is over.
fn feed(n: &mut Native<'_>) -> Done {
    let (handle, r, width) = (n.arg(4), n.int(5), n.arg(6) as usize);
    let c = u32::try_from(r).ok().map(|r| char::from_u32(r).unwrap_or(char::REPLACEMENT_CHARACTER));
    let Some(mut stream) = n.cx.state.kept.lend::<Stream>(handle) else { return n.give(1) };
    let over = with_program(n, |_, program| {
        let anchored = program.nfa.is_always_start_anchored();
        if !stream.vm.is_over(anchored, stream.at == 0) {
            let around = Around { before: stream.before, after: c };
            stream.vm.step(&program.nfa, stream.at, around);
            stream.at += width;
            stream.before = c;
        }
        c.is_none() || stream.vm.is_over(anchored, stream.at == 0)
    });
    n.cx.state.kept.give_back(handle, stream);
    n.give(over.unwrap_or(true).into())
}

/// `endStream(stream uint64) ([]int, bool)`: the positions, and whether there was a match.
fn end_stream(n: &mut Native<'_>) -> Done {
    let Some(stream) = n.cx.state.kept.take::<Stream>(n.arg(0)) else { return Done::Return };
    let found = stream.vm.result();
    n.put(3, found.is_some().into());
    let all: Vec<u64> = found
        .unwrap_or_default()
        .into_iter()
        .map(|at| at.map_or(u64::MAX, |at| at as u64))
        .collect();
    give_ints(n, &all)
}
