//! Wide expressions: several slots side by side, values built in memory, interfaces.

use crate::mem::layout::{LayoutId, Layouts, Part};
use crate::runtime::native::{Done, Native};
use crate::runtime::step::{Cx, Expr, Expr2, ExprN, Slot};
use crate::tree::ir::{Access, FuncId, SiteId, SlotId};
use crate::tree::operand::{D, Op, Op2, with_scratch};
use crate::tree::ops::track::Extent;

/// An operand as an expression of one slot among others.
pub struct One<A>(pub A);

impl<A: Op> ExprN for One<A> {
    #[inline]
    fn ev_n(&self, fr: &[Slot], cx: &mut Cx, out: &mut [Slot]) {
        let x = self.0.get(fr, cx);
        if let Some(first) = out.first_mut() {
            *first = x;
        }
    }
}

/// A two-slot operand as an expression of two slots among others.
pub struct Two<A>(pub A);

impl<A: Op2> ExprN for Two<A> {
    #[inline]
    fn ev_n(&self, fr: &[Slot], cx: &mut Cx, out: &mut [Slot]) {
        let (a, b) = self.0.get2(fr, cx);
        if let [first, second, ..] = out {
            (*first, *second) = (a, b);
        }
    }
}

/// Slots of the frame.
pub struct SlotsN(pub SlotId);

impl ExprN for SlotsN {
    fn ev_n(&self, fr: &[Slot], _: &mut Cx, out: &mut [Slot]) {
        let from = self.0 as usize;
        out.copy_from_slice(&fr[from..from + out.len()]);
    }
}

/// Zeros.
pub struct ZeroN;

impl ExprN for ZeroN {
    fn ev_n(&self, _: &[Slot], _: &mut Cx, out: &mut [Slot]) {
        out.fill(0);
    }
}

/// Parts one after the other.
pub struct SeqN(pub Box<[(u32, Box<dyn ExprN>)]>);

impl ExprN for SeqN {
    fn ev_n(&self, fr: &[Slot], cx: &mut Cx, out: &mut [Slot]) {
        let mut rest = out;
        for (width, part) in &self.0 {
            let Some((head, tail)) = rest.split_at_mut_checked(*width as usize) else { return };
            part.ev_n(fr, cx, head);
            rest = tail;
        }
    }
}

/// Evaluates a wide expression and gives its slots to `f`.
#[inline]
pub fn with_value<R>(
    x: &Wide,
    fr: &[Slot],
    cx: &mut Cx,
    f: impl FnOnce(&mut Cx, &[Slot]) -> R,
) -> R {
    with_scratch(x.width as usize, |out| {
        x.node.ev_n(fr, cx, out);
        f(cx, out)
    })
}

/// A wide expression with its width.
pub struct Wide {
    /// The expression.
    pub node: Box<dyn ExprN>,
    /// Its slots.
    pub width: u32,
}

/// A slice operand: its three slots.
#[inline]
pub fn slice_value(x: &dyn ExprN, fr: &[Slot], cx: &mut Cx) -> [Slot; 3] {
    let mut out = [0; 3];
    x.ev_n(fr, cx, &mut out);
    out
}

/// A new zeroed block.
pub struct New(pub LayoutId, pub SiteId);

impl Op for New {
    const TRAPS: bool = true;

    #[inline(always)]
    fn get(&self, _: &[Slot], cx: &mut Cx) -> Slot {
        cx.alloc(self.0, 1, self.1)
    }
}

/// A new block that holds a value.
pub struct NewWith<const RACE: bool> {
    /// The block's layout.
    pub layout: LayoutId,
    /// The value.
    pub value: Wide,
    /// Where the value's slots go, unless it is handled by address.
    pub parts: Box<[Part]>,
    /// Whether it is handled by address.
    pub boxed: bool,
    /// How the write is recorded.
    pub extent: Extent,
    /// The access.
    pub access: Access,
}

impl<const RACE: bool> Expr for NewWith<RACE> {
    fn ev(&self, fr: &[Slot], cx: &mut Cx) -> Slot {
        with_value(&self.value, fr, cx, |cx, value| {
            let addr = cx.alloc(self.layout, 1, self.access.site);
            if cx.trapped {
                return 0;
            }
            if RACE {
                cx.track_write(self.extent, addr, self.access);
            }
            if self.boxed {
                cx.store_value(addr, self.layout, value);
            } else {
                for (slot, part) in value.iter().zip(&self.parts) {
                    cx.mem.store(addr + u64::from(part.off), part.prim, *slot);
                }
            }
            addr
        })
    }
}

/// A closure: a block of the function and what it captured.
pub struct Closure {
    /// The function.
    pub func: FuncId,
    /// The block's layout.
    pub layout: LayoutId,
    /// The captures' slots.
    pub captures: Wide,
    /// Where they go.
    pub parts: Box<[Part]>,
    /// Where it is allocated.
    pub site: SiteId,
}

impl Expr for Closure {
    fn ev(&self, fr: &[Slot], cx: &mut Cx) -> Slot {
        with_value(&self.captures, fr, cx, |cx, captures| {
            let addr = cx.alloc(self.layout, 1, self.site);
            if cx.trapped {
                return 0;
            }
            cx.mem.st8(addr, u64::from(self.func.0));
            for (slot, part) in captures.iter().zip(&self.parts) {
                cx.mem.store(addr + u64::from(part.off), part.prim, *slot);
            }
            addr
        })
    }
}

/// The value of a function that captures nothing.
pub struct FuncValue(pub FuncId);

impl Expr for FuncValue {
    fn ev(&self, _: &[Slot], cx: &mut Cx) -> Slot {
        match cx.tables.func_values.get(self.0.0 as usize) {
            Some(&known) if known != 0 => known,
            _ => self.first(cx),
        }
    }
}

impl FuncValue {
    /// Makes the block that is the function's value from now on.
    #[cold]
    #[inline(never)]
    fn first(&self, cx: &mut Cx) -> Slot {
        let site = cx.tables.func_infos.get(self.0.0 as usize).map_or(0, |info| info.site);
        let value = cx.alloc(Layouts::WORD, 1, site);
        cx.mem.st8(value, u64::from(self.0.0));
        if let Some(known) = cx.tables.func_values.get_mut(self.0.0 as usize) {
            *known = value;
        }
        value
    }
}

/// An interface of a one-slot value.
pub struct IfaceOf<A>(pub u32, pub A);

impl<A: Op> Op2 for IfaceOf<A> {
    const TRAPS: bool = A::TRAPS;

    #[inline(always)]
    fn get2(&self, fr: &[Slot], cx: &mut Cx) -> (Slot, Slot) {
        (u64::from(self.0), self.1.get(fr, cx))
    }
}

/// An interface of a value that is boxed.
pub struct IfaceBoxed {
    /// The type.
    pub ty: u32,
    /// Its layout.
    pub layout: LayoutId,
    /// The value.
    pub value: Wide,
    /// Where it is allocated.
    pub site: SiteId,
}

impl Expr2 for IfaceBoxed {
    fn ev2(&self, fr: &[Slot], cx: &mut Cx) -> (Slot, Slot) {
        let data = with_value(&self.value, fr, cx, |cx, value| {
            cx.box_value(self.layout, value, self.site)
        });
        (u64::from(self.ty), data)
    }
}

/// The slots of the value in a data slot.
pub struct UnboxN(pub LayoutId, pub D);

impl ExprN for UnboxN {
    fn ev_n(&self, fr: &[Slot], cx: &mut Cx, out: &mut [Slot]) {
        let data = self.1.get(fr, cx);
        cx.unbox_value(self.0, data, out);
    }
}

/// Whether an interface's type implements a method set.
pub struct Implements(pub D, pub u32);

impl Expr for Implements {
    fn ev(&self, fr: &[Slot], cx: &mut Cx) -> Slot {
        let ty = self.0.get(fr, cx);
        u64::from(cx.implements(ty, self.1))
    }
}

/// What an assertion is about.
#[derive(Clone, Copy)]
pub struct Assertion {
    /// The static type of the operand.
    pub from: u32,
    /// The wanted type.
    pub to: u32,
    /// Whether failure is told in one more slot.
    pub ok: bool,
    /// Where failure is reported.
    pub site: SiteId,
}

/// A type assertion to a concrete type.
pub struct AssertType {
    /// The interface.
    pub x: Box<dyn Expr2>,
    /// The wanted type's layout.
    pub layout: LayoutId,
    /// Whether a value is handled by address although it is not in the data slot.
    pub boxed: bool,
    /// The rest.
    pub what: Assertion,
}

impl ExprN for AssertType {
    fn ev_n(&self, fr: &[Slot], cx: &mut Cx, out: &mut [Slot]) {
        let (ty, data) = self.x.ev2(fr, cx);
        let same = ty == u64::from(self.what.to);
        let value = match out.split_last_mut() {
            Some((ok, value)) if self.what.ok => {
                *ok = u64::from(same);
                value
            }
            _ => out,
        };
        if same {
            return cx.unbox_value(self.layout, data, value);
        }
        value.fill(0);
        if !self.what.ok {
            cx.assert_failed(self.what.from, ty, self.what.to, None, self.what.site);
        } else if self.boxed
            && let Some(first) = value.first_mut()
        {
            *first = cx.alloc(self.layout, 1, self.what.site);
        }
    }
}

/// A type assertion to an interface type.
pub struct AssertIface {
    /// The interface.
    pub x: Box<dyn Expr2>,
    /// The wanted method set.
    pub methods: u32,
    /// The rest.
    pub what: Assertion,
}

impl ExprN for AssertIface {
    fn ev_n(&self, fr: &[Slot], cx: &mut Cx, out: &mut [Slot]) {
        let (ty, data) = self.x.ev2(fr, cx);
        let good = cx.implements(ty, self.methods);
        let (a, b) = if good { (ty, data) } else { (0, 0) };
        for (slot, x) in out.iter_mut().zip([a, b, u64::from(good)]) {
            *slot = x;
        }
        if !good && !self.what.ok && !cx.trapped {
            let w = self.what;
            cx.assert_failed(w.from, ty, w.to, Some(self.methods), w.site);
        }
    }
}

/// A native that neither blocks nor calls.
pub struct Leaf {
    /// Index into the program's natives.
    pub native: u32,
    /// The arguments.
    pub args: Wide,
    /// Slots of the results.
    pub results: u32,
    /// The call.
    pub site: SiteId,
}

impl ExprN for Leaf {
    fn ev_n(&self, fr: &[Slot], cx: &mut Cx, out: &mut [Slot]) {
        let Some(native) = cx.tables.natives.get(self.native as usize).copied() else { return };
        let first = self.results as usize + 1;
        let slots = first + self.args.width as usize + native.state as usize;
        with_scratch(slots, |frame| {
            let args = &mut frame[first..first + self.args.width as usize];
            self.args.node.ev_n(fr, cx, args);
            let (results, params) = (self.results, self.args.width);
            let (site, by_user) = (self.site, false);
            let mut call = Native { fr: frame, cx, results, params, site, by_user };
            if (native.run)(&mut call) != Done::Return && !call.cx.trapped {
                let trap = crate::runtime::step::Trap::Fatal("leaf native did not return");
                call.cx.fail(self.site, trap);
            }
            for (slot, x) in out.iter_mut().zip(frame.iter()) {
                *slot = *x;
            }
        });
    }
}
