//! What native functions of the library are and what they may ask for.
//!
//! A native never runs Go code itself: it returns, parks the goroutine, or asks for a call and is entered again when the call
//! has returned. Its frame is a Go frame: `[results | closure | parameters | state]`, and it is called like any function: its
//! entry is a step that clears results and state, the step after it enters the native again.

use std::rc::Rc;

use smallvec::SmallVec;

use crate::mem::Addr;
use crate::race::NO_SITE;
use crate::runtime::goroutine::{Defer, Wake};
use crate::runtime::ops::PushedFrame;
use crate::runtime::panic::Catch;
use crate::runtime::program::{FuncEntry, FuncInfo, Program, Tables};
use crate::runtime::step::{Cx, Leave, PC_LEAVE, Pc, Slot, Step, StepMeta, Trap};
use crate::tree::ir::{FuncId, MapId, SiteId, SlotId, SlotKind};
use crate::types::ty::Ty;

/// What a native is.
#[derive(Clone, Copy, Debug)]
pub struct NativeFn {
    /// `pkg.Func` or `pkg.Type.Method`, as the Go declaration names it.
    pub name: &'static str,
    /// The body.
    pub run: fn(&mut Native<'_>) -> Done,
    /// Slots for state that it keeps between entries; zero at the first.
    pub state: u32,
    /// What it does where nothing is in its way.
    pub quick: Option<QuickFn>,
}

/// All that a native without results does where nothing is in its way, without a frame of its own: by its first parameter, for the user's
/// call at that site and the call context that it would have, which is 0 if no accesses are recorded. If there is something in its way it
/// does nothing and gives false.
pub type QuickFn = fn(&mut Cx, Slot, SiteId, u32) -> bool;

/// The view a native has of its frame and the machine.
pub struct Native<'a> {
    /// Its frame: results, closure slot, parameters, state, and room above for the frames of its calls.
    pub fr: &'a mut [Slot],
    /// The machine.
    pub cx: &'a mut Cx,
    /// Slots of the results: they start at 0.
    pub results: u32,
    /// Slots of the parameters: they start at `results + 1`.
    pub params: u32,
    /// The call of it.
    pub site: SiteId,
    /// Whether it is known that a function of the user's made that call.
    pub(crate) by_user: bool,
}

/// How a native went.
#[derive(Clone, PartialEq, Debug)]
pub enum Done {
    /// It returns; results are in their slots. Also when it set the trap.
    Return,
    /// The goroutine waits; it is entered again when somebody readies it.
    Park,
    /// Calls Go code, then it is entered again. The results are found with [`Native::call_result`].
    Call(Box<NativeCall>),
    /// The goroutine lets others run, then returns.
    Yield,
    /// Garbage is collected, then it returns.
    Collect,
    /// The goroutine ends after its deferred calls.
    Goexit,
    /// The program ends with that status.
    Exit(i32),
}

/// A call that a native asks for.
#[derive(Clone, PartialEq, Debug)]
pub struct NativeCall {
    /// What is called.
    pub callee: NativeCallee,
    /// The arguments' slots.
    pub args: Vec<Slot>,
    /// Whether a panic of the callee is caught and handed to the native instead of unwinding it.
    pub catch: bool,
}

/// What a native calls.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum NativeCallee {
    /// A function.
    Func(FuncId),
    /// A function value: the address of its closure.
    Value(Slot),
}

/// A call that a native asked for and that did not fit the stack.
#[derive(Clone, Debug)]
pub(crate) struct PendingCall {
    call: Defer,
    off: u32,
}

impl Native<'_> {
    /// The `i`-th slot of the parameters.
    #[inline]
    pub fn arg(&self, i: u32) -> Slot {
        self.fr[(self.results + 1 + i) as usize]
    }

    /// Sets the `i`-th slot of the results.
    #[inline]
    pub fn set(&mut self, i: u32, value: Slot) {
        self.fr[i as usize] = value;
    }

    /// Changes the `i`-th slot of the parameters, which are kept between entries.
    pub fn set_arg(&mut self, i: u32, value: Slot) {
        self.fr[(self.results + 1 + i) as usize] = value;
    }

    /// The `i`-th slot of the state.
    pub fn state(&self, i: u32) -> Slot {
        self.fr[(self.results + 1 + self.params + i) as usize]
    }

    /// Sets the `i`-th slot of the state.
    pub fn set_state(&mut self, i: u32, value: Slot) {
        self.fr[(self.results + 1 + self.params + i) as usize] = value;
    }

    /// The `i`-th result slot of the call that has returned, of a native that keeps `state` slots.
    pub fn call_result(&self, state: u32, i: u32) -> Slot {
        self.fr[(self.results + 1 + self.params + state + i) as usize]
    }

    /// Takes the value of the panic that was caught in the native's call, if there was one.
    pub fn caught(&mut self) -> Option<(Slot, Slot)> {
        let rare = self.cx.state.current().rare.as_mut()?;
        rare.panicking.as_mut()?.caught.take()
    }

    /// Takes why the goroutine was readied.
    pub(crate) fn woken(&mut self) -> Wake {
        std::mem::replace(&mut self.cx.state.current().wake, Wake::Normal)
    }

    /// Fails at the user's call.
    pub fn fail(&mut self, trap: Trap) -> Done {
        self.cx.fail(self.site, trap);
        Done::Return
    }

    /// Whether an address may be used; if not, the native has failed with a nil dereference.
    pub fn check(&mut self, addr: Addr) -> bool {
        if self.cx.mem.is_valid(addr) {
            return true;
        }
        self.cx.fail(self.site, Trap::Nil(addr));
        false
    }

    /// The string in two slots of the parameters.
    pub fn string_arg(&self, i: u32) -> String {
        self.cx.go_text(self.arg(i), self.arg(i + 1))
    }

    /// Panics with a string.
    pub fn panic_with(&mut self, text: &str) -> Done {
        let site = self.cx.user_site();
        let (addr, len) = self.cx.new_string(text.as_bytes(), site);
        let Some(layout) = self.cx.string_layout() else {
            return self.fail(Trap::Fatal("the type string is not known at run time"));
        };
        let data = self.cx.alloc(layout, 1, site);
        self.cx.mem.st8(data, addr);
        self.cx.mem.st8(data + 8, len);
        self.fail(Trap::Value(u64::from(Ty::STRING.0), data))
    }
}

/// What entering a native takes.
#[derive(Clone, Copy, Debug)]
pub struct NativeEntry {
    /// What it is.
    pub native: NativeFn,
    /// Slots of its results.
    pub results: u32,
    /// Slots of its parameters.
    pub params: u32,
    /// Where its state begins.
    pub state_at: u32,
    /// The step that enters again.
    pub again: Pc,
}

/// The step that runs a native: the entry, or after a call or a wait.
struct NativeStep<const FIRST: bool>(NativeEntry);

/// A function without a body: what of it is needed to make its steps.
pub struct NativeShape {
    /// Its name as traces show it.
    pub name: Rc<str>,
    /// Index into the program's natives.
    pub index: u32,
    /// Slots of its results.
    pub results: u32,
    /// Slots of its parameters.
    pub params: u32,
    /// The pointers among the parameters: absolute slots of its frame.
    pub param_map: Vec<(SlotId, SlotKind)>,
    /// Slots of its state.
    pub state: u32,
    /// Where it is declared.
    pub site: SiteId,
}

/// Makes the steps of a native function, whose rows in the tables exist.
pub fn build_native(shape: &NativeShape, id: FuncId, program: &mut Program, tables: &mut Tables) {
    let NativeShape { results, params, site, .. } = *shape;
    // State may hold addresses, and only the native knows where.
    let map = MapId::ALL;
    let entry = program.steps.len() as Pc;
    let native = tables.natives[shape.index as usize];
    let state_at = results + 1 + params;
    let enter = NativeEntry { native, results, params, state_at, again: entry + 1 };
    let steps: [Box<dyn Step>; 2] =
        [Box::new(NativeStep::<true>(enter)), Box::new(NativeStep::<false>(enter))];
    for step in steps {
        program.steps.push(step);
        tables.metas.push(StepMeta { site, func: id, map });
    }
    let slots = results + 1 + params + shape.state;
    tables.funcs[id.0 as usize] = FuncEntry { entry, slots };
    tables.func_infos[id.0 as usize] = FuncInfo {
        name: shape.name.clone(),
        results,
        params,
        param_map: shape.param_map.as_slice().into(),
        epilogue: None,
        site,
        hidden: false,
        library: true,
        atomic: false,
        native: Some(enter),
    };
}

/// Zeroes slots, of which there are few.
#[inline(always)]
pub(crate) fn clear(fr: &mut [Slot], at: u32, n: u32) {
    let at = at as usize;
    match n {
        0 => {}
        1 => fr[at] = 0,
        n => fr[at..at + n as usize].fill(0),
    }
}

impl<const FIRST: bool> Step for NativeStep<FIRST> {
    fn step(&self, fr: &mut [Slot], cx: &mut Cx) -> Pc {
        let ret = cx.frames.last().map_or(PC_LEAVE, |frame| frame.ret);
        let site = cx.tables.metas.get(ret as usize).map_or(NO_SITE, |meta| meta.site);
        match self.0.enter::<FIRST>(fr, cx, site, false) {
            None => cx.leave_frame(),
            Some(done) => self.0.leave(&done, fr, cx),
        }
    }
}

impl NativeEntry {
    /// Slots of its frame.
    pub fn slots(&self) -> u32 {
        self.state_at + self.native.state
    }

    /// Runs it in its frame, which is the innermost: how it went, unless it has returned. `FIRST`: not after a call or a wait. `by_user`:
    /// it was called by a function of the user's, at `site`.
    #[inline(always)]
    pub(crate) fn enter<const FIRST: bool>(
        &self,
        fr: &mut [Slot],
        cx: &mut Cx,
        site: SiteId,
        by_user: bool,
    ) -> Option<Done> {
        if FIRST {
            clear(fr, 0, self.results);
            clear(fr, self.state_at, self.native.state);
        } else {
            cx.drop_catch();
        }
        let (results, params) = (self.results, self.params);
        let done = (self.native.run)(&mut Native { fr, cx, results, params, site, by_user });
        if matches!(done, Done::Return) && !cx.trapped { None } else { Some(done) }
    }

    /// Does what it asked for.
    #[cold]
    #[inline(never)]
    pub(crate) fn leave(&self, done: &Done, fr: &mut [Slot], cx: &mut Cx) -> Pc {
        if cx.trapped {
            // The trace shows the native itself; the call is in the frame below.
            let own = cx.tables.metas.get(self.again as usize).map_or(NO_SITE, |meta| meta.site);
            if let Some((_, site)) = &mut cx.trap {
                *site = own;
            }
            return cx.leave_trapped(self.again);
        }
        match *done {
            Done::Return => cx.leave_frame(),
            Done::Park => {
                cx.leave = Leave::Waiting { pc: self.again };
                PC_LEAVE
            }
            Done::Call(ref call) => self.call(fr, cx, call),
            Done::Yield => {
                let pc = cx.leave_frame();
                if pc == PC_LEAVE {
                    return pc;
                }
                cx.state.yields = true;
                self.land(cx, pc)
            }
            Done::Collect => {
                cx.request_collection(true);
                let pc = cx.leave_frame();
                if pc == PC_LEAVE { pc } else { self.land(cx, pc) }
            }
            Done::Goexit => {
                cx.state.goexit = true;
                cx.leave_trapped(self.again)
            }
            Done::Exit(status) => {
                cx.leave = Leave::Exit(status);
                PC_LEAVE
            }
        }
    }

    /// It has returned, and leaves the caller before its next step.
    fn land(&self, cx: &mut Cx, pc: Pc) -> Pc {
        if self.results > 0 {
            return cx.leave_preempted(pc, false);
        }
        cx.leave = Leave::Landed { pc };
        PC_LEAVE
    }

    #[cold]
    #[inline(never)]
    fn call(
        &self,
        fr: &mut [Slot],
        cx: &mut Cx,
        &NativeCall { callee, ref args, catch }: &NativeCall,
    ) -> Pc {
        let (func, closure) = match callee {
            NativeCallee::Func(func) => (func, 0),
            NativeCallee::Value(closure) if cx.mem.is_valid(closure) => {
                (FuncId(cx.mem.ld8(closure) as u32), closure)
            }
            NativeCallee::Value(_) => {
                cx.fail(cx.user_site(), Trap::Nil(0));
                return cx.leave_trapped(self.again);
            }
        };
        if catch {
            let depth = cx.frames.len();
            let catch = Catch { depth, pc: self.again };
            cx.state.current().panicking().catches.push(catch);
        }
        let call =
            Defer { depth: 0, func, closure, args: SmallVec::from_slice(args), site: NO_SITE };
        let off = self.slots();
        match cx.push_frame(fr, off, &call, self.again) {
            PushedFrame::Call(pc) => pc,
            PushedFrame::Grow(_) | PushedFrame::Nil => {
                cx.state.pending_call = Some(PendingCall { call, off });
                cx.leave = Leave::Service { pc: self.again };
                PC_LEAVE
            }
        }
    }
}

impl Cx {
    /// A Go string as text.
    pub(crate) fn go_text(&self, ptr: Slot, len: Slot) -> String {
        String::from_utf8_lossy(self.mem.slice(ptr, len)).into_owned()
    }

    /// A native that was entered again catches no longer, its call being over.
    #[inline(never)]
    fn drop_catch(&mut self) {
        let depth = self.frames.len();
        let rare = self.state.goroutines.get_mut(self.state.running).rare.as_mut();
        if let Some(panicking) = rare.and_then(|rare| rare.panicking.as_mut()) {
            panicking.catches.pop_if(|catch| catch.depth == depth);
        }
    }

    /// Makes the call that a native asked for, growing the stack; `None` when there is no such function.
    pub(crate) fn make_pending_call(&mut self, stack: &mut Vec<Slot>, ret: Pc) -> Option<Pc> {
        let PendingCall { call, off } = self.state.pending_call.take()?;
        let fp = self.fp as usize;
        loop {
            match self.push_frame(&mut stack[fp..], off, &call, ret) {
                PushedFrame::Call(pc) => return Some(pc),
                PushedFrame::Nil => return None,
                PushedFrame::Grow(slots) => stack.resize(fp + slots as usize, 0),
            }
        }
    }
}
