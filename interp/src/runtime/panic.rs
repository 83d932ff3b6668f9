//! Panics: from traps to values, unwinding, `recover`, `Goexit`, and the texts of those that nobody recovers.
//!
//! As in gc, a panic does not take frames away while it looks for somebody to recover it: deferred calls run *above* the frame that
//! panicked and return to [`PC_UNWIND`]. So a trace of the death shows where it came from.
//!
//! ```text
//!   frames   main  f  g │ deferred call of g, of f, … (one at a time)
//!                     ▲ start of the panic: frames.len() when it was raised
//! ```
//!
//! `recover` marks the innermost panic when its caller is the function that the unwinding called. When that returns, the frames above
//! the one whose deferred call it was are dropped and that function returns to its caller: by its other deferred
//! calls ([`PC_RETURN`]) and its epilogue. A panic in a deferred call starts above the earlier one and, once it looks for deferred calls below where the
//! earlier one started, *aborts* it. A native that catches panics stops them like a frame with a recovering call.

use std::rc::Rc;

use crate::mem::Addr;
use crate::mem::layout::{LayoutId, Layouts};
use crate::race::NO_SITE;
use crate::runtime::chan::Value;
use crate::runtime::goroutine::Defer;
use crate::runtime::ops::PushedFrame;
use crate::runtime::program::RKind;
use crate::runtime::step::{Cx, PC_DYING, PC_RETURN, PC_UNWIND, Pc, Slot, Trap};
use crate::runtime::trap_text::trap_text;
use crate::tree::ir::{FuncId, PrintKind, SiteId};
use crate::types::ty::Ty;

/// Why a goroutine unwinds.
#[derive(Clone, PartialEq, Debug)]
pub(crate) enum Cause {
    /// A panic with that interface value; the text of a run-time error is known.
    Panic(Slot, Slot, Option<Rc<str>>),
    /// `runtime.Goexit`
    Goexit,
}

/// One unwinding.
#[derive(Clone, Debug)]
pub(crate) struct Unwinding {
    pub(crate) cause: Cause,
    /// How many calls were active when it began.
    pub(crate) start: usize,
    /// Where it began.
    pub(crate) site: SiteId,
    /// How many calls were active where the running deferred call was deferred.
    depth: usize,
    recovered: bool,
    aborted: bool,
    /// The printed value, once it is known.
    text: Option<Rc<str>>,
}

/// A native frame that catches panics.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Catch {
    /// How many calls are active with it.
    pub(crate) depth: usize,
    /// Where it goes on.
    pub(crate) pc: Pc,
}

/// The unwindings of a goroutine, the last one innermost.
#[derive(Clone, Default, Debug)]
pub(crate) struct Panicking {
    pub(crate) unwindings: Vec<Unwinding>,
    pub(crate) catches: Vec<Catch>,
    /// The value that a native caught and has not looked at.
    pub(crate) caught: Option<(Slot, Slot)>,
    /// The address that the last nil dereference touched, until no unwinding is left.
    pub(crate) signal: Option<Addr>,
    /// Where functions were, by their depth, that return because their panic was recovered.
    pub(crate) left: Vec<(usize, SiteId)>,
}

impl Panicking {
    /// Whether there is a panic that no deferred call has recovered.
    pub(crate) fn goes_on(&self) -> bool {
        let is_panic = |u: &Unwinding| matches!(u.cause, Cause::Panic(..));
        self.unwindings.iter().any(|u| is_panic(u) && !u.recovered && !u.aborted)
    }
}

/// The types of run-time errors.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) enum ErrorKind {
    /// `runtime.boundsError`
    Bounds,
    /// `runtime.errorString`: `runtime error: ` stands before its text.
    Error,
    /// `runtime.plainError`
    Plain,
    /// `*runtime.TypeAssertionError`
    Assertion,
    /// `*runtime.PanicNilError`
    PanicNil,
}

/// `Ty` indices of [`ErrorKind`]s that were looked up, and the index of method names.
#[derive(Default, Debug)]
pub(crate) struct ErrorTypes {
    known: [Option<u32>; 5],
}

/// A panic as it is shown when it kills the program.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct PanicText {
    /// The value.
    pub text: String,
    /// Whether it was recovered, and a new panic came before the recovery was over.
    pub recovered: bool,
    /// Whether the same value was panicked with again.
    pub repanicked: bool,
    /// The address that the goroutine's last nil dereference touched; with its last panic only.
    pub signal: Option<Addr>,
}

/// What a goroutine does next.
#[derive(Clone, PartialEq, Debug)]
pub(crate) enum Next {
    /// It goes on at that step.
    Go(Pc),
    /// It ended.
    Ended,
    /// It dies of its panics.
    Die,
    /// The program dies of a fatal error.
    Fatal(String),
}

impl Cx {
    /// The running goroutine starts to unwind.
    pub(crate) fn raise(
        &mut self,
        stack: &mut Vec<Slot>,
        cause: Cause,
        site: SiteId,
        signal: Option<Addr>,
    ) -> Next {
        self.race.resume_all();
        let start = self.frames.len();
        let unwinding = Unwinding {
            cause,
            start,
            site,
            depth: start,
            recovered: false,
            aborted: false,
            text: None,
        };
        let panicking = self.state.current().panicking();
        panicking.unwindings.push(unwinding);
        panicking.signal = signal.or(panicking.signal);
        self.unwind(stack)
    }

    /// A trap: a panic, a fatal error or a limit.
    pub(crate) fn raise_trap(&mut self, stack: &mut Vec<Slot>, trap: Trap, site: SiteId) -> Next {
        let signal = match trap {
            Trap::Nil(addr) => Some(addr),
            _ => None,
        };
        if let Trap::Fatal(text) | Trap::Throw(text) = trap {
            return Next::Fatal(text.to_owned());
        }
        if let Trap::ThrowText(ptr, len) = trap {
            return Next::Fatal(self.go_text(ptr, len));
        }
        let cause = match trap {
            Trap::Value(0, _) => {
                let text = "runtime error: panic called with nil argument";
                match self.same_error(ErrorKind::PanicNil, &trap, text) {
                    Some(cause) => cause,
                    None => self.runtime_error(ErrorKind::PanicNil, text, site),
                }
            }
            Trap::Value(ty, data) => Cause::Panic(ty, data, None),
            _ => {
                let (kind, text) = trap_text(&self.tables, &trap, site);
                match self.same_error(kind, &trap, &text) {
                    Some(cause) => cause,
                    None => self.runtime_error(kind, &text, site),
                }
            }
        };
        self.raise(stack, cause, site, signal)
    }

    /// The value of an active panic with that run-time error, if gc has only one value of it.
    fn same_error(&mut self, kind: ErrorKind, trap: &Trap, text: &str) -> Option<Cause> {
        let is_one = match kind {
            ErrorKind::Bounds | ErrorKind::Assertion => false,
            // These texts are put together each time.
            ErrorKind::Error | ErrorKind::Plain => !matches!(
                trap,
                Trap::Uncomparable(_) | Trap::Unhashable(_) | Trap::UnhashableLookup(_)
            ),
            ErrorKind::PanicNil => true,
        };
        let mut causes =
            self.state.current().panicking().unwindings.iter().map(|unwinding| &unwinding.cause);
        let same = causes
            .find(|cause| matches!(cause, Cause::Panic(_, _, Some(known)) if **known == *text));
        same.filter(|_| is_one).cloned()
    }

    /// A run-time error as a panic value: a box with its text.
    fn runtime_error(&mut self, kind: ErrorKind, text: &str, site: SiteId) -> Cause {
        let ty = self.error_type(kind);
        let kept = match kind {
            // These types put the words before the text themselves.
            ErrorKind::Error | ErrorKind::Bounds => {
                text.strip_prefix("runtime error: ").unwrap_or(text)
            }
            ErrorKind::Plain | ErrorKind::Assertion | ErrorKind::PanicNil => text,
        };
        let (was_trapped, was) = (self.trapped, self.trap.take());
        let (addr, len) = self.new_string(kept.as_bytes(), site);
        let layout = self.string_layout();
        let data = layout.map_or(0, |layout| self.alloc(layout, 1, site));
        if data != 0 {
            self.mem.st8(data, addr);
            self.mem.st8(data + 8, len);
        }
        (self.trapped, self.trap) = (was_trapped, was);
        Cause::Panic(u64::from(ty), data, Some(text.into()))
    }

    /// Layout of strings in memory; a program that has no strings has none.
    pub fn string_layout(&self) -> Option<LayoutId> {
        self.layouts.known(Ty::STRING)
    }

    /// The type of a kind of run-time error; `string` while the package `runtime` is not loaded.
    fn error_type(&mut self, kind: ErrorKind) -> u32 {
        if let Some(ty) = self.state.errors.known[kind as usize] {
            return ty;
        }
        let name = match kind {
            ErrorKind::Bounds => "runtime.boundsError",
            ErrorKind::Error => "runtime.errorString",
            ErrorKind::Plain => "runtime.plainError",
            ErrorKind::Assertion => "*runtime.TypeAssertionError",
            ErrorKind::PanicNil => "*runtime.PanicNilError",
        };
        let ty = self.tables.rtypes.iter().flatten().find(|t| t.name == name).map(|t| t.ty);
        self.state.errors.known[kind as usize] = ty;
        ty.unwrap_or(Ty::STRING.0)
    }

    /// Bytes as a string in Go memory: address and length.
    pub fn new_string(&mut self, bytes: &[u8], site: SiteId) -> (Addr, u64) {
        if bytes.is_empty() {
            return (0, 0);
        }
        let len = bytes.len() as u64;
        let addr = self.alloc(Layouts::BYTES, len, site);
        if self.trapped {
            return (0, 0);
        }
        self.mem.slice_mut(addr, len).copy_from_slice(bytes);
        (addr, len)
    }

    /// Goes on with the innermost unwinding: the next deferred call, a catching native, or the end.
    pub(crate) fn unwind(&mut self, stack: &mut Vec<Slot>) -> Next {
        loop {
            let g = self.state.goroutines.get_mut(self.state.running);
            let next_defer = g.rare().defers.last().map(|d| d.depth as usize);
            let catch = g.panicking().catches.last().copied();
            if let Some(catch) = catch
                && next_defer.is_none_or(|depth| depth <= catch.depth)
            {
                g.panicking().catches.pop();
                match self.caught(catch) {
                    Some(next) => return next,
                    None => continue,
                }
            }
            let Some(deferred) = g.rare().defers.pop() else { return self.unwound() };
            let depth = deferred.depth as usize;
            if let [earlier @ .., last] = &mut g.panicking().unwindings[..] {
                last.depth = depth;
                earlier.iter_mut().filter(|u| u.start >= depth).for_each(|u| u.aborted = true);
            }
            match self.call_deferred(stack, &deferred, PC_UNWIND) {
                Some(pc) => return Next::Go(pc),
                None => return self.raise_trap(stack, Trap::Nil(0), deferred.site),
            }
        }
    }

    /// Nobody is left who could recover the innermost unwinding.
    fn unwound(&mut self) -> Next {
        let unwindings = &mut self.state.current().panicking().unwindings;
        match unwindings.last() {
            Some(Unwinding { cause: Cause::Goexit, .. }) | None => Next::Ended,
            Some(Unwinding { cause: Cause::Panic(..), .. }) => Next::Die,
        }
    }

    /// The innermost unwinding has reached a native that catches panics; `Goexit` passes it.
    fn caught(&mut self, catch: Catch) -> Option<Next> {
        let panicking = self.state.current().panicking();
        let Some(Unwinding { cause: Cause::Panic(ty, data, _), .. }) = panicking.unwindings.last()
        else {
            return None;
        };
        panicking.caught = Some((*ty, *data));
        panicking.unwindings.retain(|u| u.start <= catch.depth);
        self.drop_frames(catch.depth);
        Some(Next::Go(catch.pc))
    }

    /// A deferred call that the unwinding made has returned.
    pub(crate) fn deferred_returned(&mut self, stack: &mut Vec<Slot>) -> Next {
        let panicking = self.state.current().panicking();
        match panicking.unwindings.last() {
            Some(last) if last.recovered => {
                let depth = last.depth;
                self.recovered(stack, depth)
            }
            Some(_) | None => self.unwind(stack),
        }
    }

    /// The innermost panic was recovered by a deferred call of the function at that depth, which now returns.
    fn recovered(&mut self, stack: &mut Vec<Slot>, depth: usize) -> Next {
        let callee =
            self.frames.get(depth).and_then(|frame| self.tables.metas.get(frame.ret as usize));
        let called = callee.map(|meta| meta.site);
        self.drop_frames(depth);
        let panicking = self.state.current().panicking();
        let raised = panicking.unwindings.pop().map_or(NO_SITE, |u| u.site);
        panicking.left.retain(|&(of, _)| of < depth);
        panicking.left.push((depth, called.unwrap_or(raised)));
        panicking.catches.retain(|c| c.depth <= depth);
        while let Some(last) = panicking.unwindings.last_mut() {
            if !last.aborted {
                break;
            }
            if last.cause == Cause::Goexit {
                last.aborted = false;
                last.start = depth;
                return self.unwind(stack);
            }
            panicking.unwindings.pop();
        }
        if panicking.unwindings.is_empty() {
            panicking.signal = None;
        }
        self.returning(stack)
    }

    /// A function whose panic was recovered returns: its next deferred call, or its epilogue.
    pub(crate) fn returning(&mut self, stack: &mut Vec<Slot>) -> Next {
        let depth = self.frames.len() as u32;
        if let Some(deferred) = self.state.current().rare().next_defer_of(depth) {
            return match self.call_deferred(stack, &deferred, PC_RETURN) {
                Some(pc) => Next::Go(pc),
                None => self.raise_trap(stack, Trap::Nil(0), deferred.site),
            };
        }
        let func = self.frames.last().map(|frame| frame.func);
        let info = func.and_then(|func| self.tables.func_infos.get(func.0 as usize));
        match info.and_then(|info| info.epilogue) {
            Some(pc) => Next::Go(pc),
            None => Next::Fatal("a function without epilogue has recovered".to_owned()),
        }
    }

    /// Drops the frames above that many calls.
    fn drop_frames(&mut self, depth: usize) {
        if let Some(frame) = self.frames.get(depth) {
            self.fp = frame.caller_fp;
            self.frames.truncate(depth);
        }
    }

    /// Sets up a call above everything, which returns to `ret`; `None` when there is no such function.
    fn call_deferred(&mut self, stack: &mut Vec<Slot>, call: &Defer, ret: Pc) -> Option<Pc> {
        let func = self.frames.last().map_or(0, |frame| frame.func.0);
        let top = self.tables.funcs.get(func as usize).map_or(0, |entry| entry.slots);
        loop {
            let fp = self.fp as usize;
            match self.push_frame(&mut stack[fp..], top, call, ret) {
                PushedFrame::Call(pc) => return Some(pc),
                PushedFrame::Nil => return None,
                PushedFrame::Grow(slots) => stack.resize(fp + slots as usize, 0),
            }
        }
    }

    /// `recover()`: the value of the innermost panic if the calling function was called by the unwinding itself, else nil.
    pub fn recover(&mut self) -> (Slot, Slot) {
        let mut at = self.frames.len().saturating_sub(1);
        let Some(rare) = &mut self.state.goroutines.get_mut(self.state.running).rare else {
            return (0, 0);
        };
        let last = rare.panicking.as_mut().and_then(|p| p.unwindings.last_mut());
        let Some(Unwinding { cause: Cause::Panic(ty, data, _), start, recovered, .. }) = last
        else {
            return (0, 0);
        };
        // Wrappers that we made do not count.
        let is_wrapper = |func: FuncId| {
            self.tables.func_infos.get(func.0 as usize).is_some_and(|info| info.hidden)
        };
        // `defer recover()` is a call by the function that defers it.
        if self.frames.get(at).is_some_and(|frame| is_wrapper(frame.func)) {
            let Some(caller) = at.checked_sub(1) else { return (0, 0) };
            at = caller;
        }
        while at > *start && is_wrapper(self.frames[at - 1].func) {
            at -= 1;
        }
        let called = at == *start && self.frames.get(at).is_some_and(|f| f.ret == PC_UNWIND);
        if *recovered || !called {
            return (0, 0);
        }
        *recovered = true;
        (*ty, *data)
    }

    // ── dying ──

    /// Prepares the texts of the panics that kill the program. Errors and Stringers are asked by a call that returns to [`PC_DYING`].
    pub(crate) fn die(&mut self, stack: &mut Vec<Slot>) -> Next {
        let unwindings = self.state.current().panicking().unwindings.clone();
        for (index, unwinding) in unwindings.iter().enumerate() {
            let (None, Cause::Panic(ty, data, known)) = (&unwinding.text, &unwinding.cause) else {
                continue;
            };
            let method = self.method(*ty, "Error").or_else(|| self.method(*ty, "String"));
            let text = match (known, method) {
                (Some(text), _) => text.clone(),
                (None, Some(func)) => return self.ask_text(stack, func, *data),
                (None, None) => self.value_text(*ty, *data).into(),
            };
            self.state.current().panicking().unwindings[index].text = Some(text);
        }
        Next::Die
    }

    fn ask_text(&mut self, stack: &mut Vec<Slot>, func: FuncId, data: Slot) -> Next {
        let depth = self.frames.len();
        let call = Defer {
            depth: depth as u32,
            func,
            closure: 0,
            args: smallvec::smallvec![data],
            site: NO_SITE,
        };
        self.state.current().panicking().catches.push(Catch { depth, pc: PC_DYING });
        match self.call_deferred(stack, &call, PC_DYING) {
            Some(pc) => Next::Go(pc),
            None => Next::Fatal("panic while printing panic value".to_owned()),
        }
    }

    /// The method that gives a text has returned, or panicked.
    pub(crate) fn dying(&mut self, stack: &[Slot]) -> Next {
        if let Some((ty, data)) = self.state.current().panicking().caught.take() {
            let text = match self.tables.rtype(ty as u32) {
                Some(rtype) if rtype.named || !matches!(rtype.kind, RKind::String) => {
                    format!("type {}", rtype.name)
                }
                _ => self.value_text(ty, data),
            };
            return Next::Fatal(format!("panic while printing panic value: {text}"));
        }
        self.state.current().panicking().catches.pop();
        let func = self.frames.last().map_or(0, |frame| frame.func.0);
        let top = self.tables.funcs.get(func as usize).map_or(0, |entry| entry.slots);
        let result = &stack[self.fp as usize + top as usize..];
        let bytes = self.mem.slice(result[0], result[1]);
        let text: Rc<str> = String::from_utf8_lossy(bytes).into();
        let unwindings = &mut self.state.current().panicking().unwindings;
        if let Some(asked) = unwindings
            .iter_mut()
            .find(|u| u.text.is_none() && matches!(u.cause, Cause::Panic(_, _, None)))
        {
            asked.text = Some(text);
        }
        Next::Die
    }

    /// Where the innermost unwinding began.
    pub(crate) fn last_raised_at(&mut self) -> SiteId {
        self.state.current().panicking().unwindings.last().map_or(NO_SITE, |u| u.site)
    }

    /// Whether every text is known.
    pub(crate) fn has_texts(&mut self) -> bool {
        let unwindings = &self.state.current().panicking().unwindings;
        unwindings.iter().all(|u| u.text.is_some() || u.cause == Cause::Goexit)
    }

    /// The panics of the running goroutine as they are shown, the oldest first.
    pub(crate) fn panic_texts(&mut self) -> Vec<PanicText> {
        let panicking = self.state.current().panicking();
        let mut texts: Vec<PanicText> = Vec::new();
        let mut before: Option<&Unwinding> = None;
        for unwinding in &panicking.unwindings {
            let Cause::Panic(ty, data, _) = &unwinding.cause else { continue };
            let is_same = |other: &Unwinding| matches!(&other.cause, Cause::Panic(t, d, _) if t == ty && d == data);
            if before.replace(unwinding).is_some_and(is_same) {
                if let Some(last) = texts.last_mut() {
                    last.repanicked = true;
                }
                continue;
            }
            texts.push(PanicText {
                text: unwinding.text.as_deref().unwrap_or_default().to_owned(),
                recovered: unwinding.recovered,
                repanicked: false,
                signal: None,
            });
        }
        if let Some(last) = texts.last_mut() {
            last.signal = panicking.signal;
        }
        texts
    }

    /// The panics that go on while the program dies of something else: their values are not asked for a text.
    pub(crate) fn pending_panics(&mut self) -> Vec<PanicText> {
        let unwindings = self.state.current().panicking().unwindings.clone();
        for (index, unwinding) in unwindings.iter().enumerate() {
            if let Cause::Panic(ty, data, _) = unwinding.cause {
                let text = self.value_text(ty, data).into();
                self.state.current().panicking().unwindings[index].text = Some(text);
            }
        }
        self.panic_texts()
    }

    /// The function of a type's method without parameters that gives a string, called with the interface's data slot.
    pub fn method(&self, ty: Slot, name: &str) -> Option<FuncId> {
        let named = self.tables.method_names.iter().enumerate();
        let mut indices = named.filter(|(_, n)| n.as_str() == name).map(|(index, _)| index as u32);
        let func = indices.find_map(|i| self.tables.methods.get(&(ty as u32, i)).copied())?;
        let info = self.tables.func_infos.get(func.0 as usize)?;
        (info.results == 2 && info.params == 1).then_some(func)
    }

    /// The slots of the value in an interface.
    pub fn unboxed(&self, ty: Slot, data: Slot) -> Value {
        let Some(rtype) = self.tables.rtype(ty as u32) else {
            return Value::from_slice(&[self.mem.ld8(data), self.mem.ld8(data + 8)]);
        };
        let layout = self.layouts.get(rtype.layout);
        if layout.direct || layout.boxed {
            return Value::from_elem(data, 1);
        }
        let mut value = Value::from_elem(0, layout.slots as usize);
        self.load_parts(data, rtype.layout, &mut value);
        value
    }

    /// The text of a panic value that has no method for it.
    fn value_text(&self, ty: Slot, data: Slot) -> String {
        let value = self.unboxed(ty, data);
        let Some(rtype) = self.tables.rtype(ty as u32) else {
            // A string of ours in a program that has none in interfaces.
            return String::from_utf8_lossy(self.mem.slice(value[0], value[1])).into_owned();
        };
        let kind = match rtype.kind {
            RKind::Bool => PrintKind::Bool,
            RKind::Int | RKind::Int8 | RKind::Int16 | RKind::Int32 | RKind::Int64 => PrintKind::Int,
            RKind::Uint
            | RKind::Uint8
            | RKind::Uint16
            | RKind::Uint32
            | RKind::Uint64
            | RKind::Uintptr => PrintKind::Uint,
            RKind::Float32 => PrintKind::Float(true),
            RKind::Float64 => PrintKind::Float(false),
            RKind::Complex64 => PrintKind::Complex(true),
            RKind::Complex128 => PrintKind::Complex(false),
            RKind::String => PrintKind::String,
            RKind::UnsafePointer
            | RKind::Pointer(_)
            | RKind::Slice(_)
            | RKind::Array(..)
            | RKind::Map(..)
            | RKind::Chan(_)
            | RKind::Func
            | RKind::Interface
            | RKind::Struct(_) => {
                return format!("({}) {:#x}", rtype.name, crate::value::print::shown(data));
            }
        };
        let mut bytes = Vec::new();
        crate::value::print::show(&mut bytes, &self.mem, kind, &value);
        let text = String::from_utf8_lossy(&bytes).into_owned();
        match (rtype.named, kind) {
            (false, _) => text,
            (true, PrintKind::String) => format!("{}(\"{text}\")", rtype.name),
            (true, PrintKind::Complex(_)) => format!("{}{text}", rtype.name),
            (true, _) => format!("{}({text})", rtype.name),
        }
    }
}
