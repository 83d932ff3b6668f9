//! The plan of a function: what lowering writes and what the nodes are chosen from.
//!
//! A plan has no types, only slots, widths and memory layouts; no call stands inside an expression; every place that can fail
//! or touches shared memory names its [`SiteId`]. Expressions may fail (set the trap), may read and allocate memory, but never
//! write variables, call Go code or block. Statements do that. `tree::shapes` turns expressions into fused nodes and
//! `tree::thread` turns statements into steps: a subtree without calls becomes one structured node.
//!
//! # Frames
//!
//! A frame is a window of 64-bit slots: `[results | closure | parameters | locals and temporaries]`. A call's frame starts at
//! `off` in the caller's frame, above everything that is alive there, so its results are in place (`off ..`) when it
//! returns: they are temporaries of the caller.
//!
//! # Slots
//!
//! | type | slots |
//! |---|---|
//! | integers, `uintptr` | 1: the value extended to 64 bits by its signedness |
//! | `bool` | 1: 0 or 1 |
//! | `float64`, `float32` | 1: the bits (`float32`: in the low half, upper half 0) |
//! | `complex128`, `complex64` | 2: real and imaginary part, as above |
//! | `string` | 2: address of the bytes, length |
//! | interface | 2: type (`Ty` index; 0 is nil), data: the slot of a one-slot type, else the address of an immutable box |
//! | slice | 3: address, length, capacity |
//! | pointer, map, channel, func, `unsafe.Pointer` | 1: address; 0 is nil |
//! | struct, array | those of their parts in order; where that is more than [`crate::mem::layout::MAX_FLAT`] slots, or an array has more than 8 words: 1, the address of a block that holds the value and is not changed while it is used |

use std::rc::Rc;

use crate::mem::layout::{LayoutId, Prim};

/// Index of a slot in the frame.
pub type SlotId = u32;

/// A place in the source that can fail or that accesses memory: index into the program's sites.
pub type SiteId = u32;

/// A function of the program.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct FuncId(pub u32);

/// Which slots hold pointers at some point: index into the program's slot maps.
///
/// Maps form a tree: each adds slots to its parent, so opening a scope is one entry. `MapId(0)` has none.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
pub struct MapId(pub u32);

impl MapId {
    /// Nothing is known: any slot of the frame may hold a pointer.
    pub const ALL: MapId = MapId(u32::MAX);
}

/// What a slot means to the garbage collector.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum SlotKind {
    /// An address or 0.
    Pointer,
    /// The first of an interface's two slots: whether the second is an address is known by the type.
    Iface,
}

/// How an arithmetic operation wraps and compares.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[expect(missing_docs, reason = "the names are those of the types")]
pub enum Num {
    I8,
    I16,
    I32,
    I64,
    U8,
    U16,
    U32,
    U64,
    F32,
    F64,
}

/// Arithmetic of two one-slot operands of one [`Num`].
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[expect(missing_docs, reason = "the names are those of the operators")]
pub enum BinOp {
    Add,
    Sub,
    Mul,
    /// Fails with "integer divide by zero" on integers.
    Div,
    Rem,
    And,
    Or,
    Xor,
    AndNot,
    /// The count (right operand) is unsigned, or checked before by [`Ex::ShiftCount`]; counts past the width give 0.
    Shl,
    /// As `Shl`; past the width gives 0, or all sign bits.
    Shr,
}

/// Comparisons.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[expect(missing_docs, reason = "the names are those of the operators")]
pub enum CmpOp {
    Eq,
    Ne,
    Lt,
    Le,
    Gt,
    Ge,
}

/// Operators of one operand.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum UnOp {
    /// `-x`
    Neg,
    /// `^x`
    BitNot,
    /// `!x`
    Not,
}

/// Whether and how an access of memory is checked for races and offered as a schedule point.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Access {
    /// The access's site.
    pub site: SiteId,
    /// Whether other goroutines may reach the memory. If not, it is neither recorded nor a schedule point.
    pub shared: bool,
    /// How many bytes before the accessed word the variable's first word stands, which is the one that is recorded (the length
    /// of a slice variable is at 8).
    pub back: u8,
}

/// A place in memory.
#[derive(Clone, PartialEq, Debug)]
pub enum Place {
    /// A fixed address: a package-level variable or a part of it.
    Static(u64),
    /// `off` bytes after the address `base`. With a site, a nil `base` fails; without, it is known not to be nil (a boxed variable).
    Ptr {
        /// The address.
        base: Box<Ex>,
        /// Bytes after it.
        off: u32,
        /// Where a nil dereference is reported.
        nil: Option<SiteId>,
    },
    /// `off` bytes into element `index` of a slice in three slots of the frame.
    SliceElem {
        /// First of the slice's slots.
        slice: SlotId,
        /// The index, `int`-like; a negative one fails.
        index: Box<Ex>,
        /// Bytes of an element.
        size: u32,
        /// Bytes into the element.
        off: u32,
        /// Where a bad index is reported.
        site: SiteId,
    },
    /// `off` bytes into element `index` of a slice whose header is in memory: the header is read (an access of its own).
    SliceElemAt {
        /// Where the header is.
        header: Box<Place>,
        /// The header's access.
        access: Access,
        /// The index.
        index: Box<Ex>,
        /// Bytes of an element.
        size: u32,
        /// Bytes into the element.
        off: u32,
        /// Where a bad index is reported.
        site: SiteId,
    },
    /// `off` bytes into element `index` of an array in memory.
    ArrayElem {
        /// Where the array is.
        array: Box<Place>,
        /// Its length.
        len: u64,
        /// The index.
        index: Box<Ex>,
        /// Bytes of an element.
        size: u32,
        /// Bytes into the element.
        off: u32,
        /// Where a bad index is reported.
        site: SiteId,
    },
}

/// An expression. Its width (number of slots) is part of its kind.
#[derive(Clone, PartialEq, Debug)]
pub enum Ex {
    // ── one slot ──
    /// A slot.
    Slot(SlotId),
    /// A constant.
    Const(u64),
    /// A two-operand operation; the site is for division by zero.
    Bin(BinOp, Num, Box<Ex>, Box<Ex>, SiteId),
    /// A comparison of one-slot operands; pointers, bools, channels compare as `U64`.
    Cmp(CmpOp, Num, Box<Ex>, Box<Ex>),
    /// A one-operand operation (`Not` ignores the `Num`).
    Un(UnOp, Num, Box<Ex>),
    /// A conversion between numbers (spec: Conversions between numeric types; float to integer as amd64 does it).
    Conv(Num, Num, Box<Ex>),
    /// A signed shift count: fails with "negative shift amount" when negative.
    ShiftCount(Box<Ex>, SiteId),
    /// `a && b`
    And(Box<Ex>, Box<Ex>),
    /// `a || b`
    Or(Box<Ex>, Box<Ex>),
    /// One word of memory.
    Load(Place, Prim, Access),
    /// The address of a place: nil and bounds checks, no access.
    Addr(Place),
    /// A comparison of two strings (two-slot operands).
    StrCmp(CmpOp, Box<Ex>, Box<Ex>),
    /// `s[i]` of a string (two-slot operand): the byte.
    StrIndex(Box<Ex>, Box<Ex>, SiteId),
    /// Length of a string operand that is not in slots.
    StrLen(Box<Ex>),
    /// The `n`-th slot of a wider expression.
    Part(Box<Ex>, u32),
    /// A new zeroed block of a layout; the site is the allocation site. Result: its address.
    New(LayoutId, SiteId),
    /// A new block that holds the value: `&T{…}`, boxed values. Result: its address. The value is recorded as written when `Access::shared`.
    NewWith(LayoutId, Box<Ex>, Access),
    /// A closure: a block `[function, captures…]` of that layout; the captures' slots are stored by the layout's parts after the first.
    Closure(FuncId, LayoutId, Vec<Ex>, SiteId),
    /// The value of a function that captures nothing.
    FuncValue(FuncId),
    /// `len` of a map or channel, `cap` of a channel.
    Count(CountOf, Box<Ex>, Access),
    /// Whether the type of an interface (first slot) implements an interface: index into the program's method sets; 0 for nil.
    Implements(Box<Ex>, u32),
    // ── two slots ──
    /// A string constant: address and length.
    Str(u64, u64),
    /// `a + b + …` of strings.
    Concat(Vec<Ex>, SiteId),
    /// `s[lo:hi]` of a string.
    StrSlice(Box<Ex>, Option<Box<Ex>>, Option<Box<Ex>>, SiteId),
    /// An interface: the type and the value, which is boxed unless it has one slot.
    Iface(u32, LayoutId, Box<Ex>, SiteId),
    // ── any width ──
    /// `n` slots from the first.
    Slots(SlotId, u32),
    /// The parts one after the other.
    Seq(Vec<Ex>),
    /// `n` zero slots.
    Zero(u32),
    /// A value of a layout from memory, all its parts (a boxed value: the place's address, after the access).
    LoadN(Place, LayoutId, Access),
    /// The value in an interface's data slot, by layout: the slot itself or the parts from its box (no access: boxes are immutable).
    Unbox(LayoutId, Box<Ex>),
    /// `s[lo:hi:max]` of a slice (three-slot operand): three slots.
    SliceOf {
        /// The slice.
        base: Box<Ex>,
        /// Lower bound.
        lo: Option<Box<Ex>>,
        /// Upper bound.
        hi: Option<Box<Ex>>,
        /// Bound of the capacity.
        max: Option<Box<Ex>>,
        /// Bytes of an element.
        size: u32,
        /// Where a bad bound is reported.
        site: SiteId,
    },
    /// `a[lo:hi:max]` of an array in memory (`Ex::SliceOf` with a constant base would lose the text of the panic): three slots.
    ArraySlice {
        /// Address of the array.
        base: Box<Ex>,
        /// Its length.
        len: u64,
        /// Lower bound.
        lo: Option<Box<Ex>>,
        /// Upper bound.
        hi: Option<Box<Ex>>,
        /// Bound of the capacity.
        max: Option<Box<Ex>>,
        /// Bytes of an element.
        size: u32,
        /// Where a bad bound is reported.
        site: SiteId,
    },
    /// `m[k]`: the element or zero; `layout` is the element's. With `ok`, one more slot tells whether it was there.
    MapGet {
        /// The map's address.
        map: Box<Ex>,
        /// Index into the program's map types.
        ty: u32,
        /// The key.
        key: Box<Ex>,
        /// Whether the result has the comma-ok slot.
        ok: bool,
        /// The access of the map.
        access: Access,
    },
    /// A checked type assertion to a concrete type: the value, and with `ok` one more slot instead of failing.
    AssertType {
        /// The interface (two slots).
        x: Box<Ex>,
        /// The wanted type.
        ty: u32,
        /// Its layout.
        layout: LayoutId,
        /// The static type of `x`, for the message.
        from: u32,
        /// Comma-ok.
        ok: bool,
        /// Where failure is reported.
        site: SiteId,
    },
    /// A checked type assertion to an interface type: two slots, and with `ok` one more.
    AssertIface {
        /// The interface (two slots).
        x: Box<Ex>,
        /// Index into the program's method sets.
        methods: u32,
        /// The wanted type, for the message.
        ty: u32,
        /// The static type of `x`, for the message.
        from: u32,
        /// Comma-ok.
        ok: bool,
        /// Where failure is reported.
        site: SiteId,
    },
    /// Anything else that neither calls nor blocks.
    Rt(Box<RtCall>),
}

/// What [`Ex::Count`] counts.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum CountOf {
    /// Entries of a map: reads the map.
    MapLen,
    /// Buffered elements of a channel: no access.
    ChanLen,
    /// Capacity of a channel: no access.
    ChanCap,
}

/// A runtime function with its operands, laid one after the other in slots.
#[derive(Clone, PartialEq, Debug)]
pub struct RtCall {
    /// Which.
    pub f: RtFn,
    /// Its operands.
    pub args: Vec<Ex>,
    /// How many slots it gives.
    pub width: u32,
    /// Access of the memory it reads or writes (elements of slices), and the place of failure.
    pub access: Access,
}

/// Runtime functions: operands → result, in slots.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum RtFn {
    /// `make([]T, len, cap)`: (len, cap) → slice. Layout of an element.
    MakeSlice(LayoutId),
    /// The `make([]T, len)` of `append(x, make([]T, len)...)`: (len) → slice. Layout of an element.
    MakeAppended(LayoutId),
    /// `make(map[K]V, hint)`: (hint) → map. Index of the map type.
    MakeMap(u32),
    /// `make(chan T, cap)`: (cap) → channel. Layout of an element.
    MakeChan(LayoutId),
    /// `string(bytes)`: (slice) → string; reads the elements.
    BytesToString,
    /// `[]byte(s)`: (string) → slice.
    StringToBytes,
    /// `[]byte("constant")`: (string) → slice whose capacity is its length.
    ConstToBytes,
    /// `string(runes)`: (slice) → string; reads the elements.
    RunesToString,
    /// `[]rune(s)`: (string) → slice.
    StringToRunes,
    /// `string(r)`: (integer) → string; 0xFFFD for what is no code point.
    RuneToString,
    /// The rune at byte `i` of a string: (string, i) → (rune, width in bytes).
    DecodeRune,
    /// `a == b` for values of a layout: (a, b) → bool; may fail on interfaces that hold uncomparable values.
    Equal(LayoutId),
    /// Two values in memory are equal: (address, address) → bool; reads both, part by part up to the first difference
    /// (happens-before: Comparison).
    EqualAt(LayoutId),
    /// `a == b` of an interface and a concrete value of that type: (iface, value) → bool.
    EqualIface(LayoutId, u32),
    /// Complex arithmetic on two 2-slot operands; `true`: complex64.
    Complex(BinOp, bool),
    /// Slice to array (pointer): (slice) → address; fails when shorter than that many elements.
    SliceToArray(u64),
    /// `unsafe.Slice(ptr, len)`: (ptr, len) → slice; bytes of an element.
    UnsafeSlice(u32),
    /// `unsafe.String(ptr, len)`.
    UnsafeString,
    /// `min`, `max` of two floats (NaN and -0 as in the spec); `true`: float32, `true`: max.
    FloatMinMax(bool, bool),
    /// `min`, `max` of strings; `true`: max.
    StrMinMax(bool),
    /// Copies a value in memory into a fresh block: (address) → address; reads it.
    CloneAt(LayoutId),
    /// A word that names the running call, for deferred calls that belong to it.
    DeferToken,
    /// A leaf native: index into the program's natives. Operands and results as in a call.
    Leaf(u32),
}

/// A statement with what is alive before it.
#[derive(Clone, PartialEq, Debug)]
pub struct Stm {
    /// What it does.
    pub kind: St,
    /// The site for traces and schedule points.
    pub site: SiteId,
    /// The slots that hold pointers before and (for calls and other waits) during it.
    pub map: MapId,
}

/// A block of statements.
pub type Stms = Vec<Stm>;

/// A statement.
#[derive(Clone, PartialEq, Debug)]
pub enum St {
    /// Slots `dst ..` become the expression's slots. Parts of `Ex::Seq` are all evaluated before the first slot is written,
    /// if they read slots that are written.
    Set(SlotId, Ex),
    /// A one-slot value into memory.
    Store(Place, Prim, Ex, Access),
    /// A value of a layout into memory, all its parts; the place is evaluated first, then the value, then the write.
    StoreN(Place, LayoutId, Ex, Access),
    /// `place op= ex` on one word: the place is evaluated once. (Of memory that is not shared, or at statement grain.)
    Update(Place, Prim, BinOp, Num, Ex, Access),
    /// The same at access grain: a load, and after a schedule point a store. Finding the place accesses nothing shared, the operator
    /// does not fail.
    SplitUpdate {
        /// The place.
        place: Place,
        /// The word.
        prim: Prim,
        /// The operator.
        op: BinOp,
        /// Its width.
        num: Num,
        /// The right operand.
        value: Ex,
        /// A slot for the result.
        held: SlotId,
        /// One for the address, unless the place stays the same by itself.
        found: Option<SlotId>,
        /// The slot map between the accesses.
        stop: MapId,
        /// Both accesses.
        access: Access,
    },
    /// Evaluates and drops.
    Eval(Ex),
    /// `m[k] = v`.
    MapSet {
        /// The map.
        map: Ex,
        /// Index of the map type.
        ty: u32,
        /// The key.
        key: Ex,
        /// The value.
        value: Ex,
        /// The access of the map.
        access: Access,
    },
    /// `delete(m, k)`.
    MapDelete {
        /// The map.
        map: Ex,
        /// Index of the map type.
        ty: u32,
        /// The key.
        key: Ex,
        /// The access of the map.
        access: Access,
    },
    /// `clear(m)`.
    MapClear {
        /// The map.
        map: Ex,
        /// The access of the map.
        access: Access,
    },
    /// `clear(s)`: zeroes the elements (writes all of them). Operand: slice; layout of an element.
    SliceClear(Ex, LayoutId, Access),
    /// Starts `range m`: `iter` is three slots of state (the map, position, end); draws the start.
    MapIterStart {
        /// The map.
        map: Ex,
        /// First slot of the state. The first of them is a pointer.
        iter: SlotId,
        /// The access of the map.
        access: Access,
    },
    /// Next entry: `iter`'s state moves on, key and value (0 slots where not wanted) are written, `more` becomes 1; at the end 0.
    MapIterNext {
        /// First slot of the state.
        iter: SlotId,
        /// Index of the map type.
        ty: u32,
        /// Where the key goes.
        key: Option<SlotId>,
        /// Where the value goes.
        value: Option<SlotId>,
        /// Whether there was an entry.
        more: SlotId,
        /// The access of the map.
        access: Access,
    },
    /// `dst = append(slice, values…)`: three slots; layout of an element.
    Append {
        /// Three slots.
        dst: SlotId,
        /// The slice.
        slice: Ex,
        /// The values, each of the layout's width.
        values: Vec<Ex>,
        /// Layout of an element.
        layout: LayoutId,
        /// The accesses of the elements.
        access: Access,
    },
    /// `dst = append(slice, other...)`; `other` is a slice or, for bytes, a string (two slots).
    AppendSlice {
        /// Three slots.
        dst: SlotId,
        /// The slice.
        slice: Ex,
        /// What is appended.
        other: Ex,
        /// Whether it is a string.
        string: bool,
        /// Layout of an element.
        layout: LayoutId,
        /// The accesses of the elements.
        access: Access,
    },
    /// `n = copy(dst, src)`; `src` is a slice or a string.
    Copy {
        /// Where the count goes.
        n: SlotId,
        /// The destination.
        dst: Ex,
        /// The source.
        src: Ex,
        /// Whether the source is a string.
        string: bool,
        /// Layout of an element.
        layout: LayoutId,
        /// The accesses of the elements.
        access: Access,
    },
    /// Some statements, a scope.
    Block(Stms),
    /// `if`
    If(Ex, Stms, Stms),
    /// A loop: `cond` before each iteration (left out: true), then the body, then `post` (also after `continue`).
    Loop {
        /// Statements before the condition, run each time (hoisted parts of it).
        pre: Stms,
        /// The condition.
        cond: Option<Ex>,
        /// The body.
        body: Stms,
        /// After each iteration.
        post: Stms,
        /// The label that `Break` and `Continue` name.
        label: LabelId,
    },
    /// A block that `Break(label)` leaves: a `switch`, a labeled block.
    Labeled(LabelId, Stms),
    /// A jump by the value of a slot: `arms[slot]`, past the end `default`.
    Switch(SlotId, Vec<Stms>, Stms),
    /// Leaves the loop or block of that label.
    Break(LabelId),
    /// Goes on with the loop of that label.
    Continue(LabelId),
    /// A target of `Goto` in this function.
    Label(LabelId),
    /// Jumps.
    Goto(LabelId),
    /// Leaves the function; results are in their slots.
    Return,
    /// A call; results are at `off ..` afterwards.
    Call(Box<Call>),
    /// `go`: the callee and its arguments are evaluated now.
    Go(Box<Call>),
    /// `defer`, likewise; with a token, the call belongs to the function that made the token.
    Defer(Box<Call>, Option<Ex>),
    /// Starts a panic with that interface value.
    Panic(Ex),
    /// Fails with that text as a runtime error, or as it is (`true`).
    Fail(&'static str, bool),
    /// `dst = recover()`: two slots.
    Recover(SlotId),
    /// `ch <- v`; layout of the element. The value is evaluated before it waits.
    Send(Ex, Ex, LayoutId),
    /// `dst = <-ch`; `ok` is one more slot when wanted. Without `dst` the value is dropped.
    Recv {
        /// The channel.
        ch: Ex,
        /// Where the element goes.
        dst: Option<SlotId>,
        /// Where comma-ok goes.
        ok: Option<SlotId>,
        /// Layout of the element.
        layout: LayoutId,
    },
    /// `close(ch)`
    Close(Ex),
    /// `select`: channels and values are in slots; the chosen case's index goes to `chosen` (`default` is the number of cases).
    Select {
        /// The cases in source order.
        cases: Vec<SelectCase>,
        /// Whether there is a default.
        default: bool,
        /// Where the index of the chosen case goes.
        chosen: SlotId,
    },
    /// The builtins `print` and `println`.
    Print(Vec<(PrintKind, Ex)>, bool),
    /// A loop variable at that address was changed by its loop (its address, the number of the iteration that begins).
    LoopStep(Ex, Ex),
    /// A closure that captures a loop variable was made: closure, the variable's address, the iteration, and where.
    LoopCapture(Ex, Ex, Ex, SiteId),
    /// A captured loop variable is about to be used: the closure's slot, the variable's address.
    LoopUse(SlotId, Ex, SiteId),
}

/// A label of a function's plan.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct LabelId(pub u32);

/// What a call calls.
#[derive(Clone, PartialEq, Debug)]
pub enum Callee {
    /// A known function.
    Func(FuncId),
    /// A function value; a nil one fails.
    Value(Ex),
    /// A method of an interface value (two slots): its data slot is the first argument. Index into the program's method names.
    Method(Ex, u32),
}

/// A call.
#[derive(Clone, PartialEq, Debug)]
pub struct Call {
    /// What is called.
    pub callee: Callee,
    /// The arguments in order, receiver first; their widths add up to the callee's parameters.
    pub args: Vec<Ex>,
    /// Slots of the results.
    pub results: u32,
    /// Where the callee's frame starts in the caller's.
    pub off: SlotId,
    /// Where the call stands, for nil callees and traces.
    pub site: SiteId,
}

/// A case of a `select`.
#[derive(Clone, PartialEq, Debug)]
pub enum SelectCase {
    /// A send of the value in slots `value ..`.
    Send {
        /// The channel's slot.
        ch: SlotId,
        /// First slot of the value.
        value: SlotId,
        /// Layout of the element.
        layout: LayoutId,
        /// Where the case stands.
        site: SiteId,
    },
    /// A receive.
    Recv {
        /// The channel's slot.
        ch: SlotId,
        /// First slot of the element.
        dst: SlotId,
        /// Where comma-ok goes.
        ok: SlotId,
        /// Layout of the element.
        layout: LayoutId,
        /// Where the case stands.
        site: SiteId,
    },
}

/// How `print` shows an operand.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum PrintKind {
    /// `true` or `false`.
    Bool,
    /// Signed decimal.
    Int,
    /// Unsigned decimal.
    Uint,
    /// A float: `true` when it is a float32.
    Float(bool),
    /// `(1+2i)`: `true` for complex64.
    Complex(bool),
    /// Its bytes.
    String,
    /// An address in hex.
    Pointer,
    /// `(0xtype,0xdata)`.
    Iface,
    /// `[len/cap]0xaddress`.
    Slice,
}

/// A function as lowering leaves it.
#[derive(Clone, Debug)]
pub struct FuncPlan {
    /// Its name as traces show it: `main.(*T).m`, `main.f.func1`.
    pub name: Rc<str>,
    /// Slots of the results, from 0.
    pub results: u32,
    /// Slots of the parameters; they start at `results + 1`, after the closure's slot.
    pub params: u32,
    /// What the parameters are to the collector, from the first parameter's slot (receiver included).
    pub param_map: Vec<(SlotId, SlotKind)>,
    /// Slots of the whole frame, callee frames not counted.
    pub slots: u32,
    /// The slots alive at entry: results, closure, parameters.
    pub entry_map: MapId,
    /// Whether it defers: returning runs the deferred calls, then `epilogue`.
    pub defers: bool,
    /// Whether each `return` calls them from its own place, and not from the function's end.
    pub calls_at_return: bool,
    /// The body. It ends in `Return` on every path.
    pub body: Stms,
    /// Runs after the deferred calls, before the frame is left: copies results that live in memory into their slots. It is also
    /// run for functions that do not defer.
    pub epilogue: Stms,
    /// Where the function stands.
    pub site: SiteId,
    /// The end of its body.
    pub end: SiteId,
    /// Library function that traces hide and that is never preempted (`//racewalk:atomic`).
    pub atomic: bool,
    /// Made by us (a wrapper): traces leave it out.
    pub hidden: bool,
    /// Whether it belongs to a package that is not the user's.
    pub library: bool,
}
