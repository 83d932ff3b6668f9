//! Natives of package runtime.

use smallvec::smallvec;

use super::LIBRARY_ROOT;
use super::abi::{keeping, native, resume, suspend};
use crate::race::NO_SITE;
use crate::runtime::callers::{Caller, RUNTIME, RuntimeFrame, callers};
use crate::runtime::gc::{Callback, run_callbacks};
use crate::runtime::native::{Done, Native, NativeFn};
use crate::runtime::program::{RKind, RType, Tables};
use crate::runtime::step::Trap;
use crate::runtime::trace::{StackTrace, Traced, span_of};
use crate::tree::ir::{FuncId, SiteId};

pub(super) const NATIVES: &[NativeFn] = &[
    native("runtime.Gosched", |_| Done::Yield),
    native("runtime.Goexit", |_| Done::Goexit),
    native("runtime.Breakpoint", |n| n.fail(Trap::Fatal("SIGTRAP: trace trap"))),
    native("runtime.GC", |n| {
        n.cx.request_collection(true);
        Done::Yield
    }),
    native("runtime.NumGoroutine", |n| {
        let live = n.cx.state.goroutines.live().count();
        n.give(live as u64)
    }),
    native("runtime.memStats", mem_stats),
    native("runtime.pauseEnds", pause_ends),
    native("runtime.setFinalizer", set_finalizer),
    native("runtime.throw", |n| n.fail(Trap::ThrowText(n.arg(0), n.arg(1)))),
    native("runtime.addCleanup", add_cleanup),
    native("runtime.stopCleanup", |n| {
        n.cx.stop_cleanup(n.arg(0));
        Done::Return
    }),
    keeping(1, "runtime.runCallbacks", run_callbacks),
    native("runtime.setRunner", |n| {
        n.cx.set_callback_runner(n.arg(0));
        n.cx.race.arm();
        Done::Return
    }),
    native("runtime.stack", |n| {
        // The frame of the function that asks is not shown either.
        let text = if n.arg(0) & 1 == 0 { trace(n, &running(n, 2)) } else { traces(n, 2) };
        n.give_string(text.as_bytes())
    }),
    native("runtime.stacks", stacks),
    native("runtime.Caller", caller),
    native("runtime.funcName", func_name),
    native("runtime.funcEntry", |n| {
        let entry = called(n).map_or(0, |func| pc(func, NO_SITE));
        n.give(entry)
    }),
    native("runtime.place", place),
    native("runtime.suspend", suspend),
    native("runtime.resume", resume),
];

/// Those of package debug.
pub(super) const DEBUG_NATIVES: &[NativeFn] = &[native("runtime/debug.limitStacks", |n| {
    n.cx.state.max_stack = n.arg(0);
    Done::Return
})];

/// `memStats() (inUse, objects, total, mallocs, frees, sys, idle, next, runs, forced, stacks uint64)`
fn mem_stats(n: &mut Native<'_>) -> Done {
    let stats = n.cx.mem_stats();
    let words = [
        stats.heap_alloc,
        stats.heap_objects,
        stats.total_alloc,
        stats.mallocs,
        stats.frees,
        stats.sys,
        stats.heap_idle,
        stats.next_gc,
        u64::from(stats.num_gc),
        u64::from(stats.num_forced_gc),
        n.cx.state.goroutines.live().map(|(_, g)| 8 * g.stack.len() as u64).sum(),
    ];
    for (i, word) in (0..).zip(words) {
        n.set(i, word);
    }
    Done::Return
}

/// `pauseEnds(out *[256]uint64) (last uint64)`: a ring, where the n-th collection's time is the one before index n.
fn pause_ends(n: &mut Native<'_>) -> Done {
    const RING: u64 = 256;
    let (out, runs) = (n.arg(0), u64::from(n.cx.mem_stats().num_gc));
    if n.check(out) {
        if n.cx.race.is_active() {
            let site = n.cx.user_site();
            n.cx.race_write_range(out, 8 * RING, site);
        }
        let ends: Vec<i64> = n.cx.collected_at().collect();
        for (back, &end) in (1..).zip(&ends) {
            n.cx.mem.st8(out + 8 * (runs.wrapping_sub(back) % RING), end as u64);
        }
        n.set(0, ends.first().map_or(0, |&end| end as u64));
    }
    Done::Return
}

/// `setFinalizer(obj, finalizer any) string`: what is wrong, if something is.
fn set_finalizer(n: &mut Native<'_>) -> Done {
    let (ty, object, func_ty, closure) = (n.arg(0), n.arg(1), n.arg(2), n.arg(3));
    let Some(obj) = n.cx.tables.rtype(ty as u32).cloned().filter(|_| ty != 0) else {
        return n.give_string(b"runtime.SetFinalizer: first argument is nil");
    };
    if !matches!(obj.kind, RKind::Pointer(_)) {
        let text = format!("runtime.SetFinalizer: first argument is {}, not pointer", obj.name);
        return n.give_string(text.as_bytes());
    }
    if n.cx.mem.block_of(object).is_none_or(|block| block.addr != object) {
        return n.give_string(b"runtime.SetFinalizer: pointer not at beginning of allocated block");
    }
    if func_ty == 0 {
        n.cx.set_finalizer(object, None);
        return Done::Return;
    }
    let Some(func) = n.cx.tables.rtype(func_ty as u32).cloned() else {
        return n.give_string(b"runtime.SetFinalizer: second argument has no type");
    };
    if func.kind != RKind::Func {
        let text =
            format!("runtime.SetFinalizer: second argument is {}, not a function", func.name);
        return n.give_string(text.as_bytes());
    }
    let signature = n.cx.tables.signatures.get(&func.ty).unwrap_or(&func.name);
    let taken = match Taken::of(&n.cx.tables, &obj, signature) {
        Ok(taken) => taken,
        Err(why) => {
            let (obj, func) = (&obj.name, &func.name);
            let text = format!("runtime.SetFinalizer: cannot pass {obj} to finalizer {func}{why}");
            return n.give_string(text.as_bytes());
        }
    };
    if n.cx.has_finalizer(object) {
        return n.give_string(b"runtime.SetFinalizer: finalizer already set");
    }
    let args = match taken {
        Taken::Pointer => smallvec![object],
        Taken::Interface => smallvec![ty, object],
    };
    let site = n.cx.user_site();
    n.cx.set_finalizer(object, Some(Callback { closure, args, site }));
    Done::Return
}

/// How a finalizer takes the pointer.
enum Taken {
    Pointer,
    Interface,
}

impl Taken {
    /// How the function of a type takes a pointer; if it cannot, what is to be said after the types. The type is known by its name here: what
    /// types consist of is kept only for programs that reflect.
    fn of(tables: &Tables, obj: &RType, func: &str) -> Result<Self, &'static str> {
        let param = match *parameters(func) {
            [only] if only.starts_with("...") => return Err(" because dotdotdot"),
            [only] => only,
            _ => return Err(""),
        };
        if param == obj.name {
            return Ok(Taken::Pointer);
        }
        let known = tables.rtypes.iter().flatten().find(|ty| ty.name == param);
        match known.map(|ty| &ty.kind) {
            Some(RKind::Interface) => Ok(Taken::Interface),
            Some(RKind::Pointer(elem)) if obj.kind == RKind::Pointer(*elem) => Ok(Taken::Pointer),
            Some(_) => Err(""),
            // No value of it becomes an interface's: it may be one itself, unless its name tells.
            None if param.starts_with(['*', '[', '<', '(']) => Err(""),
            None => Ok(Taken::Interface),
        }
    }
}

/// The parameters' types in the name of a function type.
fn parameters(func: &str) -> Vec<&str> {
    let list = func.strip_prefix("func(").unwrap_or("");
    let (mut all, mut depth, mut from) = (Vec::new(), 0_usize, 0);
    for (at, c) in list.char_indices() {
        match c {
            ')' | ',' if depth == 0 => {
                all.push(list.get(from..at).unwrap_or("").trim_start());
                from = at + 1;
                if c == ')' {
                    break;
                }
            }
            '(' | '[' | '{' => depth += 1,
            ')' | ']' | '}' => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    all.retain(|param| !param.is_empty());
    all
}

/// `addCleanup(ptr unsafe.Pointer, call func()) uint64`
fn add_cleanup(n: &mut Native<'_>) -> Done {
    let (object, closure) = (n.arg(0), n.arg(1));
    let site = n.cx.user_site();
    let number = n.cx.add_cleanup(object, Callback { closure, args: smallvec![], site });
    n.give(number)
}

/// A goroutine's stack as text.
fn trace(n: &Native<'_>, traced: &Traced<'_>) -> String {
    let cx = &*n.cx;
    let trace = StackTrace::of(traced, &cx.tables, cx.state.timers.now());
    trace.render_with(|span| cx.state.place(span))
}

/// The stacks of all goroutines, first of the running one without its innermost calls.
pub(super) fn traces(n: &Native<'_>, without: usize) -> String {
    let cx = &*n.cx;
    let mut text = trace(n, &running(n, without));
    for (_, goroutine) in cx.state.goroutines.others(cx.state.running) {
        text.push('\n');
        text += &trace(n, &Traced::parked(goroutine, &cx.tables));
    }
    text
}

/// `stacks(p []StackRecord)`: the running goroutine's, without the function that asks, then those of the others.
fn stacks(n: &mut Native<'_>) -> Done {
    const MOST: usize = 32;
    let (out, len) = (n.arg(0), n.arg(1));
    let pcs: Vec<Vec<u64>> = {
        let cx = &*n.cx;
        let numbers = |traced: &Traced<'_>| {
            callers(traced, &cx.tables).take(MOST).map(Caller::pc).collect::<Vec<_>>()
        };
        let others = cx.state.goroutines.others(cx.state.running);
        let parked = others.iter().map(|(_, goroutine)| Traced::parked(goroutine, &cx.tables));
        let all = std::iter::once(running(n, 2)).chain(parked);
        all.map(|traced| numbers(&traced)).take(len as usize).collect()
    };
    let words = MOST as u64 * pcs.len() as u64;
    if n.cx.race.is_active() && words > 0 {
        let site = n.cx.user_site();
        n.cx.race_write_range(out, 8 * words, site);
    }
    for (stack, at) in pcs.iter().zip((out..).step_by(8 * MOST)) {
        for (i, word) in (0..MOST).zip((at..).step_by(8)) {
            n.cx.mem.st8(word, stack.get(i).copied().unwrap_or(0));
        }
    }
    Done::Return
}

/// The running goroutine without its innermost calls.
pub(super) fn running<'a>(n: &'a Native<'_>, without: usize) -> Traced<'a> {
    let cx = &*n.cx;
    let goroutine = cx.state.goroutines.get(cx.state.running);
    let (frames, left_out) = cx.frames.split_at(cx.frames.len().saturating_sub(without));
    let site = left_out.first().and_then(|frame| cx.tables.metas.get(frame.ret as usize));
    Traced { goroutine, frames, site: site.map_or(NO_SITE, |meta| meta.site) }
}

/// The number that stands for a place in a function; without a place for the function's start. The number before it stands for the
/// same place: programs subtract 1, which with gc leads from the return address into the call.
pub(super) fn pc(func: FuncId, site: SiteId) -> u64 {
    (u64::from(func.0) + 1) << 32 | u64::from(site.wrapping_add(1)) << 1
}

impl Caller {
    /// The number that stands for the call.
    pub(super) fn pc(self) -> u64 {
        match self {
            Caller::Func(func, site) => pc(func, site),
            Caller::Runtime(index) => runtime_pc(index),
        }
    }
}

/// The place that the first parameter stands for.
fn called_at(n: &Native<'_>) -> SiteId {
    let low = n.arg(0) & u64::from(u32::MAX);
    u32::try_from(low.div_ceil(2)).unwrap_or(0).wrapping_sub(1)
}

/// The function that the first parameter stands for.
fn called(n: &Native<'_>) -> Option<FuncId> {
    u32::try_from((n.arg(0) >> 32).checked_sub(1)?).ok().map(FuncId)
}

/// The upper half of the number that stands for the first call of gc's runtime; the one before 0 stands for nothing.
const RUNTIME_START: u64 = u32::MAX as u64 - 1;

/// The number that stands for a call of gc's runtime.
pub(super) fn runtime_pc(index: usize) -> u64 {
    (RUNTIME_START - index as u64) << 32 | 1 << 1
}

/// The call of gc's runtime that the first parameter stands for.
fn runtime_frame(n: &Native<'_>) -> Option<&'static RuntimeFrame> {
    RUNTIME.get(RUNTIME_START.checked_sub(n.arg(0) >> 32)? as usize)
}

/// `funcName(pc uintptr) string`
fn func_name(n: &mut Native<'_>) -> Done {
    if let Some(frame) = runtime_frame(n) {
        return n.give_string(frame.name.as_bytes());
    }
    let info = called(n).and_then(|func| n.cx.tables.func_infos.get(func.0 as usize));
    let name = info.map(|info| info.name.clone());
    n.give_string(name.as_deref().unwrap_or_default().as_bytes())
}

/// File and line of a place in a function; of one that is at none, where it is declared. As with gc, a file is always in a folder:
/// programs take its path apart.
fn place_of(n: &Native<'_>, func: FuncId, site: SiteId) -> Option<(String, u32)> {
    let tables = &n.cx.tables;
    let start = || tables.func_infos.get(func.0 as usize).map(|info| info.site);
    let place = |site| n.cx.state.place(span_of(site, tables));
    let (mut file, line, _) = place(site).or_else(|| place(start()?))?;
    if !file.contains('/') {
        file.insert_str(0, "./");
    }
    Some((file, line))
}

/// `place(pc uintptr) (file string, line int)`
fn place(n: &mut Native<'_>) -> Done {
    let place = match runtime_frame(n) {
        Some(frame) => Some((format!("{LIBRARY_ROOT}{}", frame.file), frame.line)),
        None => called(n).and_then(|func| place_of(n, func, called_at(n))),
    };
    if let Some((file, line)) = place {
        n.put_string(0, file.as_bytes());
        n.put(2, u64::from(line));
    }
    Done::Return
}

/// `Caller(skip int) (pc uintptr, file string, line int, ok bool)`
fn caller(n: &mut Native<'_>) -> Done {
    let skip = usize::try_from(n.int(0)).unwrap_or(usize::MAX);
    let found = callers(&running(n, 1), &n.cx.tables).nth(skip);
    let Some(found) = found else { return Done::Return };
    let place = match found {
        Caller::Func(func, site) => place_of(n, func, site),
        Caller::Runtime(index) => {
            let RuntimeFrame { file, line, .. } = RUNTIME[index];
            Some((format!("{LIBRARY_ROOT}{file}"), line))
        }
    };
    let Some((file, line)) = place else { return Done::Return };
    n.set(0, found.pc());
    n.put_string(1, file.as_bytes());
    n.set(3, u64::from(line));
    n.set(4, 1);
    Done::Return
}
