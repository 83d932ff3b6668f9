//! What nodes are: expressions, statements and steps, and the state they work on.
//!
//! A function's body is a chain of [`Step`]s driven by a trampoline; the program counter is an index into the program's
//! steps, so a goroutine is plain data. A step may hold a whole tree of [`Stmt`]s and [`Expr`]s, which run as native
//! code and never call Go functions or block. A structured statement that must stop in the middle (its budget ran out)
//! saves where it was in frame slots, returns [`Flow::Susp`], and goes on in [`Stmt::resume`].

use crate::mem::layout::{LayoutId, Layouts};
use crate::mem::{Addr, Mem};
use crate::race::Race;
use crate::runtime::gc::Gc;
use crate::runtime::program::Tables;
use crate::runtime::state::State;
use crate::tree::ir::{FuncId, LabelId, MapId, SiteId, SlotId};
use crate::value::Values;

/// An untagged word of a frame; the static type says what it holds (see [`crate::tree::ir`]).
pub type Slot = u64;

/// Index of a step in the program, or one of the special values below, which are past every step.
pub type Pc = u32;

/// The goroutine stops running here; [`Cx::leave`] says why.
pub const PC_LEAVE: Pc = u32::MAX;

/// Where a deferred call returns to that a panic or `Goexit` made: the unwinding goes on.
pub const PC_UNWIND: Pc = u32::MAX - 1;

/// Where a deferred call returns to that was left when a panic was recovered: the function's return goes on.
pub const PC_RETURN: Pc = u32::MAX - 2;

/// Where the call of a method returns to whose result is the text of a panic that nobody recovered.
pub const PC_DYING: Pc = u32::MAX - 3;

/// A one-slot expression. It may set the trap, in which case its result means nothing.
pub trait Expr {
    /// Its value.
    fn ev(&self, fr: &[Slot], cx: &mut Cx) -> Slot;
}

/// A two-slot expression: string, interface, complex.
pub trait Expr2 {
    /// Its value.
    fn ev2(&self, fr: &[Slot], cx: &mut Cx) -> (Slot, Slot);
}

/// An expression of any width.
pub trait ExprN {
    /// Writes its slots; `out` is exactly as wide as it is.
    fn ev_n(&self, fr: &[Slot], cx: &mut Cx, out: &mut [Slot]);
}

/// How a structured statement ended.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u8)]
pub enum Flow {
    /// Go on with what follows.
    Next = 0,
    /// Leave the innermost structured loop.
    Break,
    /// Go on with the innermost structured loop's next iteration.
    Continue,
    /// Stopped at a schedule point; `resume` goes on.
    Susp,
    /// The trap is set.
    Trap,
    /// Jump to [`Cx::exit_pc`], out of everything structured.
    Exit,
    /// Leave the structured loop or block that [`Cx::exit_label`] names, which is not the innermost.
    BreakTo,
    /// Go on with the next iteration of the structured loop that [`Cx::exit_label`] names, which is not the innermost.
    ContinueTo,
}

/// A statement without calls and waits.
pub trait Stmt {
    /// Runs it from the start.
    fn st(&self, fr: &mut [Slot], cx: &mut Cx) -> Flow;

    /// Goes on after [`Flow::Susp`].
    #[cold]
    fn resume(&self, fr: &mut [Slot], cx: &mut Cx) -> Flow {
        self.st(fr, cx)
    }
}

/// One link of a function's chain.
pub trait Step {
    /// Runs it; the result is what comes next.
    fn step(&self, fr: &mut [Slot], cx: &mut Cx) -> Pc;

    /// Goes on in a step that stopped at a schedule point, before it or inside itself, without asking again there.
    #[cold]
    fn resume(&self, fr: &mut [Slot], cx: &mut Cx) -> Pc {
        self.step(fr, cx)
    }
}

/// The record of an active call.
#[derive(Clone, Copy, Debug)]
pub struct Frame {
    /// Where the caller goes on. Its step's metadata names the call's site and the caller's slot map.
    pub ret: Pc,
    /// Where the caller's slots start.
    pub caller_fp: u32,
    /// The function that runs in this frame.
    pub func: FuncId,
    /// The interned call context, or 0 while nobody asked for it.
    pub context: u32,
}

/// Why a goroutine stopped running.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Leave {
    /// It has not.
    #[default]
    Running,
    /// At a schedule point: it goes on at that step, in its middle (`resume`) or from its start.
    Preempted {
        /// The step.
        pc: Pc,
        /// Whether in its middle.
        resume: bool,
    },
    /// At a schedule point right after a call without results: it goes on at that step, whose metadata says what is alive.
    Landed {
        /// The step.
        pc: Pc,
    },
    /// It waits; whoever readies it lets it go on at that step. The wait is recorded in the goroutine.
    Parked {
        /// The step.
        pc: Pc,
    },
    /// A native waits, and is entered again at that step. The wait is recorded in the goroutine.
    Waiting {
        /// The step.
        pc: Pc,
    },
    /// Its stack must hold `slots` more than the frame window has, then it goes on at that step.
    Grow {
        /// The step.
        pc: Pc,
        /// Slots that the window must have.
        slots: u32,
    },
    /// The trap is set; it was running that step.
    Trapped {
        /// The step.
        pc: Pc,
    },
    /// It called, returned or unwound through the runtime: go on at that step after the runtime has done its part.
    Service {
        /// The step that asked.
        pc: Pc,
    },
    /// Its first function returned.
    Finished,
    /// The program ends with that status.
    Exit(i32),
}

/// A run-time error of the program (happens-before: Runtime panics).
#[derive(Clone, PartialEq, Debug)]
pub enum Trap {
    /// `index out of range [index] with length len`; a negative index leaves the length out.
    Index {
        /// The index, as the program's type shows it.
        index: i64,
        /// The length.
        len: u64,
    },
    /// One of the `slice bounds out of range` texts.
    Slice(SliceTrap),
    /// A nil pointer dereference; the address that was touched.
    Nil(Addr),
    /// `integer divide by zero`
    DivideByZero,
    /// `negative shift amount`
    NegativeShift,
    /// `assignment to entry in nil map`
    NilMap,
    /// A failed type assertion.
    Assert {
        /// The static type of the operand.
        from: u32,
        /// The dynamic type; 0 for nil.
        dynamic: u32,
        /// The wanted type.
        to: u32,
        /// For an interface: the first missing method.
        missing: Option<u32>,
    },
    /// `comparing uncomparable type T`
    Uncomparable(u32),
    /// `hash of unhashable type T`
    Unhashable(u32),
    /// `hash of unhashable type: T`, of a key that is looked up in an empty map.
    UnhashableLookup(u32),
    /// `makeslice: len out of range`
    MakeSliceLen,
    /// `makeslice: cap out of range`
    MakeSliceCap,
    /// `makechan: size out of range`
    MakeChan,
    /// `growslice: len out of range`
    GrowSlice,
    /// `cannot convert slice with length {len} to array or pointer to array with length {want}`
    SliceToArray {
        /// The slice's length.
        len: u64,
        /// The array's.
        want: u64,
    },
    /// `unsafe.Slice: len out of range` and its like: the whole text after `runtime error: `.
    Text(&'static str),
    /// A plain runtime error, whose text has no `runtime error: ` before it: `send on closed channel`.
    Plain(&'static str),
    /// A panic with that interface value.
    Value(Slot, Slot),
    /// A fatal error, which cannot be recovered; the panics that go on are told before it.
    Fatal(&'static str),
    /// A fatal error that is told alone.
    Throw(&'static str),
    /// The same with a text that the library made: that Go string.
    ThrowText(Slot, Slot),
    /// Go memory is full.
    OutOfMemory,
    /// A limit of ours was reached: the text of the error.
    Limit(&'static str),
}

/// Which bound of a slice expression was wrong, with the bound and what it is compared with.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum SliceTrap {
    /// `[:hi] with length len`
    HighLength(i64, u64),
    /// `[:hi] with capacity cap`
    HighCapacity(i64, u64),
    /// `[lo:hi]`
    LowHigh(i64, i64),
    /// `[::max] with length len`
    MaxLength(i64, u64),
    /// `[::max] with capacity cap`
    MaxCapacity(i64, u64),
    /// `[:hi:max]`
    HighMax(i64, i64),
    /// `[lo:hi:]`
    LowHighMax(i64, i64),
}

/// The state that nodes work on: the machine without the program's steps and without the running goroutine's stack.
pub struct Cx {
    /// How many schedule points may pass before the scheduler is asked; it is asked when this would fall below 0.
    pub budget: i64,
    /// Whether [`Cx::trap`] is set.
    pub trapped: bool,
    /// Where the running frame's slots start in the goroutine's stack.
    pub fp: u32,
    /// Where [`Flow::Exit`] goes.
    pub exit_pc: Pc,
    /// Where [`Flow::BreakTo`] and [`Flow::ContinueTo`] go.
    pub exit_label: LabelId,
    /// Go memory.
    pub mem: Mem,
    /// The race detector, or nothing.
    pub race: Race,
    /// The active calls of the running goroutine, innermost last.
    pub frames: Vec<Frame>,
    /// Why the goroutine stops, when a step gives [`PC_LEAVE`].
    pub leave: Leave,
    /// The slot map at the innermost place that suspended, inside a structured statement.
    pub susp_map: MapId,
    /// The run-time error and where, while `trapped`.
    pub trap: Option<(Trap, SiteId)>,
    /// The slot map of the statement that failed, while `trapped`; where nobody set it, that of the step.
    pub trap_map: Option<MapId>,
    /// Maps and strings.
    pub values: Values,
    /// The program's tables.
    pub tables: Tables,
    /// The layouts of its types.
    pub layouts: Layouts,
    /// Goroutines, channels, timers, the scheduler, output.
    pub state: State,
    /// The garbage collector.
    pub gc: Gc,
}

impl Cx {
    /// The state of a machine whose Go memory may grow to `memory` bytes.
    pub fn new(memory: u64, race: bool) -> Self {
        let mut cx = Cx {
            budget: 0,
            trapped: false,
            fp: 0,
            exit_pc: 0,
            exit_label: LabelId(0),
            mem: Mem::new(memory),
            race: Race::new(race),
            frames: Vec::new(),
            leave: Leave::Running,
            susp_map: MapId(0),
            trap: None,
            trap_map: None,
            values: Values::default(),
            tables: Tables::default(),
            layouts: Layouts::new(),
            state: State::default(),
            gc: Gc::default(),
        };
        // A word of its own; without memory for even that, every allocation fails.
        cx.state.zero_base = cx.alloc(Layouts::POINTER, 1, 0);
        (cx.trapped, cx.trap) = (false, None);
        cx
    }

    /// Sets the trap unless one is set, and gives the dummy value 0.
    #[cold]
    #[inline(never)]
    pub fn fail(&mut self, site: SiteId, trap: Trap) -> Slot {
        if !self.trapped {
            self.trapped = true;
            self.trap = Some((trap, site));
            self.trap_map = None;
        }
        0
    }

    /// The step that is running failed: leave it.
    #[cold]
    #[inline(never)]
    pub fn leave_trapped(&mut self, pc: Pc) -> Pc {
        self.leave = Leave::Trapped { pc };
        PC_LEAVE
    }

    /// The budget is used up before that step began (or, with `resume`, inside it).
    #[cold]
    #[inline(never)]
    pub fn leave_preempted(&mut self, pc: Pc, resume: bool) -> Pc {
        self.leave = Leave::Preempted { pc, resume };
        PC_LEAVE
    }

    /// The stack is too small for what that step calls.
    #[cold]
    #[inline(never)]
    pub fn leave_grow(&mut self, pc: Pc, slots: u32) -> Pc {
        self.leave = Leave::Grow { pc, slots };
        PC_LEAVE
    }

    /// A new zeroed block for `count` values of a layout; 0 with the trap set when memory is full.
    #[inline]
    pub fn alloc(&mut self, layout: LayoutId, count: u64, site: SiteId) -> Addr {
        let of = self.layouts.get(layout);
        let size = match of.size.checked_mul(count) {
            Some(size) if size > 0 => size,
            Some(_) => return self.state.zero_base,
            None => return self.fail(site, Trap::OutOfMemory),
        };
        match self.mem.alloc(layout, of, size, site) {
            Ok(block) => {
                if let Some(fresh) = block.fresh {
                    self.race.set_granule(fresh.first, fresh.count, fresh.granule);
                } else if block.reused {
                    self.race.forget(block.addr, size);
                }
                if block.collect {
                    self.request_collection(false);
                }
                block.addr
            }
            Err(_) => self.fail(site, Trap::OutOfMemory),
        }
    }

    /// Records a read of `width` bytes by the running goroutine.
    #[inline(always)]
    pub fn race_read(&mut self, addr: Addr, width: u32, site: SiteId) {
        self.race.read(addr, width, site, &mut self.frames, &self.tables);
    }

    /// Records a write of `width` bytes by the running goroutine.
    #[inline(always)]
    pub fn race_write(&mut self, addr: Addr, width: u32, site: SiteId) {
        self.race.write(addr, width, site, &mut self.frames, &self.tables);
    }

    /// Records a read of `width` bytes and then a write by the running goroutine.
    #[inline(always)]
    pub fn race_update(&mut self, addr: Addr, width: u32, site: SiteId) {
        self.race.update(addr, width, site, &mut self.frames, &self.tables);
    }

    /// Records a read of every byte of a range.
    pub fn race_read_range(&mut self, addr: Addr, len: u64, site: SiteId) {
        self.race.read_range(addr, len, site, &mut self.frames, &self.tables);
    }

    /// Records a write of every byte of a range.
    pub fn race_write_range(&mut self, addr: Addr, len: u64, site: SiteId) {
        self.race.write_range(addr, len, site, &mut self.frames, &self.tables);
    }

    /// Loads the parts of a flat value.
    pub fn load_parts(&self, addr: Addr, layout: LayoutId, out: &mut [Slot]) {
        let of = self.layouts.get(layout);
        if of.words {
            let n = out.len().min(of.parts.len());
            return self.mem.load_words(addr, &mut out[..n]);
        }
        for (slot, part) in out.iter_mut().zip(&of.parts) {
            *slot = self.mem.load(addr + u64::from(part.off), part.prim);
        }
    }

    /// Stores the slots of a value: the parts of a flat one, a copy of the block of a boxed one (address 0 is its zero value).
    pub fn store_value(&mut self, addr: Addr, layout: LayoutId, slots: &[Slot]) {
        let of = self.layouts.get(layout);
        if of.boxed {
            match slots.first() {
                Some(&from) if from != 0 => self.mem.copy(addr, from, of.size),
                _ => self.mem.zero(addr, of.size),
            }
        } else if of.words {
            self.mem.store_words(addr, &slots[..slots.len().min(of.parts.len())]);
        } else {
            for (slot, part) in slots.iter().zip(&of.parts) {
                self.mem.store(addr + u64::from(part.off), part.prim, *slot);
            }
        }
    }
}

/// What is known of a step beside its code.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct StepMeta {
    /// The statement, or the call that returns here.
    pub site: SiteId,
    /// The function it belongs to.
    pub func: FuncId,
    /// The slots that hold pointers while a goroutine stands here.
    pub map: MapId,
}

/// The first slot that a call's arguments go to, relative to the callee's frame.
pub fn first_param(results: u32) -> SlotId {
    results + 1
}
