//! The choice of fused nodes: which operators, operands and places are compiled together.
//!
//! A *sink* says what becomes of an operand (a node of its own, the value of an assignment, …), and the tables here call it with
//! the best-fitting type. So each row of a table is compiled once for each sink: rows are for what programs do often, the rest
//! goes through [`D`].

use crate::mem::layout::Prim;
use crate::runtime::step::Expr;
use crate::tree::access::Load;
use crate::tree::build::FuncBuilder;
use crate::tree::ir::{Access, BinOp, Ex, Num, Place, SiteId, UnOp};
use crate::tree::operand::{
    Bin, BinAny, C, Cond, D, D2, Divide, DivideBy, DivideByPower, L, L2, Node, Op, ShiftCount, Un,
    Word,
};
use crate::tree::place::{AnyBase, Base, Behind, DynBase, Elem, MemWord, S4, W1, W8, WAny};
use crate::tree::text::StrIndex;
use crate::tree::thread_call::difference;
use crate::value::num::{
    self, Add, AddF, And, DivF, Mul, MulF, Or, S32, Shl, ShrS, ShrU, Sub, SubF, W32, Xor,
};

/// What becomes of an operand.
pub(crate) trait OpSink: Sized {
    /// The result.
    type Out;

    /// Takes the operand.
    fn take<A: Op>(self, a: A) -> Self::Out;
}

/// What becomes of a condition.
pub(crate) trait CondSink: Sized {
    /// The result.
    type Out;

    /// Takes the condition.
    fn take<A: Cond>(self, a: A) -> Self::Out;
}

/// What becomes of a place.
pub(crate) trait BaseSink: Sized {
    /// The result.
    type Out;

    /// Takes the place.
    fn take<B: Base>(self, base: B) -> Self::Out;
}

/// A node of its own.
pub(crate) struct ToNode;

impl OpSink for ToNode {
    type Out = Box<dyn Expr>;

    fn take<A: Op>(self, a: A) -> Box<dyn Expr> {
        Box::new(Node(a))
    }
}

impl CondSink for ToNode {
    type Out = Box<dyn Expr>;

    fn take<A: Cond>(self, a: A) -> Box<dyn Expr> {
        Box::new(Node(Word(a)))
    }
}

/// A place of its own.
pub(crate) struct ToBase;

impl BaseSink for ToBase {
    type Out = Box<dyn AnyBase>;

    fn take<B: Base>(self, base: B) -> Box<dyn AnyBase> {
        Box::new(base)
    }
}

/// A word loaded from a place.
struct ToLoad<const RACE: bool, W, S> {
    word: W,
    access: Access,
    sink: S,
}

impl<const RACE: bool, W: MemWord, S: OpSink> BaseSink for ToLoad<RACE, W, S> {
    type Out = S::Out;

    fn take<B: Base>(self, base: B) -> S::Out {
        let (back, site) = (self.access.back, self.access.site);
        self.sink.take(Load::<RACE, W, B> { word: self.word, base, back, site })
    }
}

/// Picks operand types: slot, constant, or any.
macro_rules! lcd {
    ($b:expr, $x:expr, $a:ident => $body:expr) => {
        match $x {
            Ex::Slot(s) => {
                let $a = L(*s);
                $body
            }
            Ex::Const(c) => {
                let $a = C(*c);
                $body
            }
            x => {
                let $a = $b.any(x);
                $body
            }
        }
    };
}

/// Picks operand types: slot or any.
macro_rules! ld {
    ($b:expr, $x:expr, $a:ident => $body:expr) => {
        match $x {
            Ex::Slot(s) => {
                let $a = L(*s);
                $body
            }
            x => {
                let $a = $b.any(x);
                $body
            }
        }
    };
}

/// Both operands any of slot, constant, other.
macro_rules! fused {
    ($b:expr, $sink:expr, $node:ty, $x:expr, $y:expr) => {
        lcd!($b, $x, a => lcd!($b, $y, b => $sink.take(<$node>::new(a, b))))
    };
}

/// The right operand slot, constant or other, the left one not a constant.
macro_rules! fused_right {
    ($b:expr, $sink:expr, $node:ty, $x:expr, $y:expr) => {
        ld!($b, $x, a => lcd!($b, $y, b => $sink.take(<$node>::new(a, b))))
    };
}

/// Operands of `float64` operators: also fields behind pointers.
macro_rules! fused_float {
    ($b:expr, $sink:expr, $node:ty, $x:expr, $y:expr) => {
        match ($b.field_load($x), $b.field_load($y)) {
            (Some(a), Some(b)) => either_load!(a, a => either_load!(b, b => $sink.take(<$node>::new(a, b)))),
            (Some(a), None) => either_load!(a, a => ld!($b, $y, b => $sink.take(<$node>::new(a, b)))),
            (None, Some(b)) => ld!($b, $x, a => either_load!(b, b => $sink.take(<$node>::new(a, b)))),
            (None, None) => fused!($b, $sink, $node, $x, $y),
        }
    };
}

/// A field behind a pointer in a slot.
pub(crate) type FieldLoad<const RACE: bool> = Load<RACE, W8, Behind<true, L>>;

/// Such a field, with race detection or without.
pub(crate) enum Field {
    Plain(FieldLoad<false>),
    Race(FieldLoad<true>),
}

macro_rules! either_load {
    ($x:expr, $a:ident => $body:expr) => {
        match $x {
            Field::Plain($a) => $body,
            Field::Race($a) => $body,
        }
    };
}

macro_rules! quick {
    ($x:expr, $a:ident => $body:expr) => {
        match $x {
            QuickLoad::Field($a) => $body,
            QuickLoad::FieldRace($a) => $body,
            QuickLoad::Elem($a) => $body,
            QuickLoad::ElemRace($a) => $body,
        }
    };
}

pub(crate) use {either_load, fused_right, lcd, ld, quick};

impl FuncBuilder<'_> {
    /// An expression behind a pointer.
    pub(crate) fn any(&mut self, x: &Ex) -> D {
        D(self.expr(x))
    }

    /// The expression if it is a plain field behind a pointer in a slot.
    pub(crate) fn field_load(&self, x: &Ex) -> Option<Field> {
        let Ex::Load(Place::Ptr { base, off, nil: Some(site) }, Prim::W64, access) = x else {
            return None;
        };
        let Ex::Slot(ptr) = **base else { return None };
        let base = || Behind { ptr: L(ptr), off: *off, site: *site };
        let (back, site) = (access.back, access.site);
        Some(if self.records(*access) {
            Field::Race(Load { word: W8, base: base(), back, site })
        } else {
            Field::Plain(Load { word: W8, base: base(), back, site })
        })
    }

    /// One-slot expressions that have fused nodes; the others come as [`D`].
    pub(crate) fn op<S: OpSink>(&mut self, x: &Ex, sink: S) -> S::Out {
        match x {
            Ex::Slot(s) => sink.take(L(*s)),
            Ex::Const(c) => sink.take(C(*c)),
            Ex::Bin(op, n, a, b, site) => match self.deep(x, sink) {
                Ok(done) => done,
                Err(sink) => self.bin(*op, *n, (a, b), *site, sink),
            },
            Ex::Conv(from, to, a) => match num::conv(*from, *to) {
                None => self.op(a, sink),
                Some(f) => ld!(self, &**a, a => sink.take(Un(f, a))),
            },
            Ex::Un(op, n, a) if *op != UnOp::Not => {
                ld!(self, &**a, a => sink.take(Un(num::un(*op, *n), a)))
            }
            Ex::ShiftCount(a, site) => ld!(self, &**a, a => sink.take(ShiftCount(a, *site))),
            Ex::Load(place, prim, access) => self.load(place, *prim, *access, sink),
            Ex::StrIndex(s, i, site) => match (&**s, &**i) {
                (Ex::Slots(s, 2), Ex::Slot(i)) => sink.take(StrIndex(L2(*s), L(*i), *site)),
                (Ex::Slots(s, 2), i) => sink.take(StrIndex(L2(*s), self.any(i), *site)),
                (s, i) => sink.take(StrIndex(D2(self.expr2(s)), self.any(i), *site)),
            },
            _ => sink.take(self.any(x)),
        }
    }

    /// Arithmetic.
    fn bin<S: OpSink>(
        &mut self,
        op: BinOp,
        n: Num,
        (x, y): (&Ex, &Ex),
        site: SiteId,
        sink: S,
    ) -> S::Out {
        use BinOp as B;
        if matches!(op, B::Div | B::Rem) && !num::is_float(n) {
            return self.divide(op, n, (x, y), site, sink);
        }
        match (op, n) {
            (B::Add, Num::I64 | Num::U64) => fused!(self, sink, Bin::<Add, _, _>, x, y),
            (B::Sub, Num::I64 | Num::U64) => fused!(self, sink, Bin::<Sub, _, _>, x, y),
            (B::Mul, Num::I64 | Num::U64) => fused!(self, sink, Bin::<Mul, _, _>, x, y),
            // These keep narrow words narrow.
            (B::And, _) => fused_right!(self, sink, Bin::<And, _, _>, x, y),
            (B::Or, _) => fused_right!(self, sink, Bin::<Or, _, _>, x, y),
            (B::Xor, _) => fused_right!(self, sink, Bin::<Xor, _, _>, x, y),
            (B::Shr, n) if num::is_signed(n) => {
                fused_right!(self, sink, Bin::<ShrS, _, _>, x, y)
            }
            (B::Shr, _) => fused_right!(self, sink, Bin::<ShrU, _, _>, x, y),
            (B::Shl, Num::I64 | Num::U64) => fused_right!(self, sink, Bin::<Shl, _, _>, x, y),
            (B::Add, Num::F64) => fused_float!(self, sink, Bin::<AddF, _, _>, x, y),
            (B::Sub, Num::F64) => fused_float!(self, sink, Bin::<SubF, _, _>, x, y),
            (B::Mul, Num::F64) => fused_float!(self, sink, Bin::<MulF, _, _>, x, y),
            (B::Div, Num::F64) => fused_right!(self, sink, Bin::<DivF, _, _>, x, y),
            (B::Add, Num::U32) => fused_right!(self, sink, Bin::<Add<W32>, _, _>, x, y),
            (B::Mul, Num::U32) => fused_right!(self, sink, Bin::<Mul<W32>, _, _>, x, y),
            (B::Add, Num::I32) => fused_right!(self, sink, Bin::<Add<S32>, _, _>, x, y),
            (B::Sub, Num::I32) => fused_right!(self, sink, Bin::<Sub<S32>, _, _>, x, y),
            (op, n) => match num::alu(op, n) {
                Some(f) => {
                    ld!(self, x, a => lcd!(self, y, b => sink.take(BinAny(f, a, b))))
                }
                // Lowering gives no such operator.
                None => sink.take(C(0)),
            },
        }
    }

    fn divide<S: OpSink>(
        &mut self,
        op: BinOp,
        n: Num,
        (x, y): (&Ex, &Ex),
        site: SiteId,
        sink: S,
    ) -> S::Out {
        let (rem, signed) = (op == BinOp::Rem, num::is_signed(n));
        if let Ex::Const(c) = y
            && c.is_power_of_two()
            && *c < 1 << 63
        {
            return self.divide_by_power(rem, signed, (x, *c), sink);
        }
        if let Ex::Const(c) = y
            && signed
            && !matches!(*c as i64, 0 | -1)
        {
            let c = *c as i64;
            return match rem {
                true => ld!(self, x, a => sink.take(DivideBy::<true, _>(a, c))),
                false => ld!(self, x, a => sink.take(DivideBy::<false, _>(a, c))),
            };
        }
        let wrap = match n {
            Num::I8 | Num::I16 | Num::I32 => num::conv(Num::I64, n),
            _ => None,
        };
        macro_rules! div {
            ($rem:literal, $signed:literal) => {
                ld!(self, x, a => lcd!(self, y, b =>
                    sink.take(Divide::<$rem, $signed, _, _> { a, b, wrap, site })))
            };
        }
        match (rem, signed) {
            (false, false) => div!(false, false),
            (false, true) => div!(false, true),
            (true, false) => div!(true, false),
            (true, true) => div!(true, true),
        }
    }

    /// Division by a power of two.
    fn divide_by_power<S: OpSink>(
        &mut self,
        rem: bool,
        signed: bool,
        (x, c): (&Ex, u64),
        sink: S,
    ) -> S::Out {
        let power = c.trailing_zeros();
        macro_rules! signed {
            ($rem:literal) => {
                match difference(x) {
                    Some((s, c)) => {
                        let a = Bin::<Add, _, _>::new(L(s), C(c));
                        sink.take(DivideByPower::<$rem, _>(a, power))
                    }
                    None => ld!(self, x, a => sink.take(DivideByPower::<$rem, _>(a, power))),
                }
            };
        }
        match (rem, signed) {
            (true, true) => signed!(true),
            (false, true) => signed!(false),
            (true, false) => {
                ld!(self, x, a => sink.take(Bin::<And, _, _>::new(a, C(c - 1))))
            }
            (false, false) => {
                ld!(self, x, a => sink.take(Bin::<ShrU, _, _>::new(a, C(power.into()))))
            }
        }
    }

    /// A word from memory.
    fn load<S: OpSink>(&mut self, place: &Place, prim: Prim, access: Access, sink: S) -> S::Out {
        let race = self.records(access);
        macro_rules! to_load {
            ($word:expr, $size:literal) => {
                if race {
                    let sink = ToLoad::<true, _, S> { word: $word, access, sink };
                    self.place::<$size, _>(place, sink)
                } else {
                    let sink = ToLoad::<false, _, S> { word: $word, access, sink };
                    self.place::<$size, _>(place, sink)
                }
            };
        }
        match prim {
            Prim::W64 => to_load!(W8, 8),
            Prim::U8 => to_load!(W1, 1),
            Prim::I32 => to_load!(S4, 4),
            prim => {
                let base = DynBase(self.dyn_place(place));
                if race {
                    ToLoad::<true, _, S> { word: WAny(prim), access, sink }.take(base)
                } else {
                    ToLoad::<false, _, S> { word: WAny(prim), access, sink }.take(base)
                }
            }
        }
    }

    /// The expression if it is a word that is quickly loaded: a field behind a pointer in a slot, an element of a slice in slots.
    pub(crate) fn quick_load(&self, x: &Ex) -> Option<QuickLoad> {
        if let Some(field) = self.field_load(x) {
            return Some(match field {
                Field::Plain(load) => QuickLoad::Field(load),
                Field::Race(load) => QuickLoad::FieldRace(load),
            });
        }
        let Ex::Load(Place::SliceElem { slice, index, size: 8, off: 0, site }, Prim::W64, access) =
            x
        else {
            return None;
        };
        let (slice, bounds, back, site) = (*slice, *site, access.back, access.site);
        let (i, c) = match &**index {
            Ex::Slot(i) => (*i, 0),
            Ex::Bin(op @ (BinOp::Add | BinOp::Sub), Num::I64, a, b, _) => match (&**a, &**b) {
                (Ex::Slot(i), Ex::Const(c)) if *op == BinOp::Add => (*i, *c),
                (Ex::Slot(i), Ex::Const(c)) => (*i, c.wrapping_neg()),
                _ => return None,
            },
            _ => return None,
        };
        let base = Elem::<8, _> { slice, index: Bin::new(L(i), C(c)), site: bounds };
        Some(if self.records(*access) {
            QuickLoad::ElemRace(Load { word: W8, base, back, site })
        } else {
            QuickLoad::Elem(Load { word: W8, base, back, site })
        })
    }
}

/// An element of a slice in slots, at a slot and a constant.
pub(crate) type ElemLoad<const RACE: bool> = Load<RACE, W8, Elem<8, Bin<Add, L, C>>>;

/// A word that is quickly loaded.
pub(crate) enum QuickLoad {
    Field(FieldLoad<false>),
    FieldRace(FieldLoad<true>),
    Elem(ElemLoad<false>),
    ElemRace(ElemLoad<true>),
}
