//! The choice of fused conditions.
//!
//! Few rows are compiled into every user of a condition: what is compared in slots. All others are the truth of a node, and that node
//! fuses its operands further.

use crate::mem::layout::Prim;
use crate::runtime::step::Expr;
use crate::tree::access::Load;
use crate::tree::build::FuncBuilder;
use crate::tree::ir::{BinOp, CmpOp, Ex, Num, Place, UnOp};
use crate::tree::operand::{
    Bin, C, Cmp, CmpAny, Cond, D, D2, DivideBy, DivideByPower, L, L2, Node, Truth, Untruth, Word,
};
use crate::tree::place::{Elem, W1};
use crate::tree::shapes::{CondSink, QuickLoad, fused_right, lcd, ld, quick};
use crate::tree::text::{StrCmp, StrEq};
use crate::value::num::{
    self, And, Eq, EqF, Ge, GeF, GeU, Gt, GtF, GtU, Le, LeF, LeU, Lt, LtF, LtU, Ne, NeF,
};

impl FuncBuilder<'_> {
    /// Conditions that have fused nodes; the others come as the truth of [`D`].
    pub(crate) fn cond<S: CondSink>(&mut self, x: &Ex, sink: S) -> S::Out {
        match x {
            Ex::Cmp(op, n, a, b) => self.cmp(*op, *n, a, b, sink),
            Ex::StrCmp(op @ (CmpOp::Eq | CmpOp::Ne), a, b) => {
                let ne = *op == CmpOp::Ne;
                match (&**a, &**b, ne) {
                    (Ex::Slots(a, 2), Ex::Slots(b, 2), false) => {
                        sink.take(StrEq::<false, _, _>(L2(*a), L2(*b)))
                    }
                    (a, b, false) => {
                        sink.take(StrEq::<false, _, _>(D2(self.expr2(a)), D2(self.expr2(b))))
                    }
                    (a, b, true) => {
                        sink.take(StrEq::<true, _, _>(D2(self.expr2(a)), D2(self.expr2(b))))
                    }
                }
            }
            Ex::StrCmp(op, a, b) => sink.take(StrCmp(*op, D2(self.expr2(a)), D2(self.expr2(b)))),
            Ex::Slot(s) => sink.take(Truth(L(*s))),
            Ex::Load(
                Place::SliceElem { slice, index, size: 1, off: 0, site },
                Prim::U8,
                access,
            ) if let Ex::Slot(i) = **index => {
                let base = Elem::<1, _> { slice: *slice, index: L(i), site: *site };
                let (word, back, site) = (W1, access.back, access.site);
                if self.records(*access) {
                    sink.take(Truth(Load::<true, _, _> { word, base, back, site }))
                } else {
                    sink.take(Truth(Load::<false, _, _> { word, base, back, site }))
                }
            }
            Ex::Un(UnOp::Not, _, x) => match &**x {
                Ex::Cmp(op @ (CmpOp::Eq | CmpOp::Ne), n, a, b) => {
                    let op = if *op == CmpOp::Eq { CmpOp::Ne } else { CmpOp::Eq };
                    self.cmp(op, *n, a, b, sink)
                }
                x => ld!(self, x, a => sink.take(Untruth(a))),
            },
            x => sink.take(Truth(self.any(x))),
        }
    }

    /// Comparisons of a slot with a slot or a constant; others are the truth of a node, which fuses more ([`Self::cmp_node`]).
    fn cmp<S: CondSink>(&mut self, op: CmpOp, n: Num, x: &Ex, y: &Ex, sink: S) -> S::Out {
        macro_rules! cmp {
            ($rel:ty, $a:expr) => {
                match y {
                    Ex::Slot(b) => return sink.take(Cmp::<$rel, _, _>::new($a, L(*b))),
                    Ex::Const(c) => return sink.take(Cmp::<$rel, _, _>::new($a, C(*c))),
                    _ => {}
                }
            };
        }
        if let Ex::Slot(a) = x
            && !num::is_float(n)
        {
            let a = L(*a);
            match (op, num::is_signed(n)) {
                (CmpOp::Eq, _) => cmp!(Eq, a),
                (CmpOp::Ne, _) => cmp!(Ne, a),
                (CmpOp::Lt, true) => cmp!(Lt, a),
                (CmpOp::Le, true) => cmp!(Le, a),
                (CmpOp::Gt, true) => cmp!(Gt, a),
                (CmpOp::Ge, true) => cmp!(Ge, a),
                _ => {}
            }
        }
        if let (CmpOp::Eq | CmpOp::Ne, Some(small), Ex::Const(c)) = (op, small_operand(x), y) {
            let (c, eq) = (C(*c), op == CmpOp::Eq);
            return match small {
                Small::And(s, m) => {
                    let a = Bin::<And, _, _>::new(L(s), C(m));
                    if eq {
                        sink.take(Cmp::<Eq, _, _>::new(a, c))
                    } else {
                        sink.take(Cmp::<Ne, _, _>::new(a, c))
                    }
                }
                Small::Rem(s, m) => {
                    let a = DivideBy::<true, _>(L(s), m);
                    if eq {
                        sink.take(Cmp::<Eq, _, _>::new(a, c))
                    } else {
                        sink.take(Cmp::<Ne, _, _>::new(a, c))
                    }
                }
                Small::RemPower(s, power) => {
                    let a = DivideByPower::<true, _>(L(s), power);
                    if eq {
                        sink.take(Cmp::<Eq, _, _>::new(a, c))
                    } else {
                        sink.take(Cmp::<Ne, _, _>::new(a, c))
                    }
                }
            };
        }
        sink.take(Truth(D(self.cmp_node(op, n, x, y))))
    }

    /// A comparison as a node: elements and fields are compared where they are.
    pub(crate) fn cmp_node(&mut self, op: CmpOp, n: Num, x: &Ex, y: &Ex) -> Box<dyn Expr> {
        macro_rules! words {
            ($rel:ty) => {{
                use QuickLoad as Q;
                match (self.quick_load(x), self.quick_load(y)) {
                    (Some(Q::Elem(a)), Some(Q::Elem(b))) => cmp!($rel, a, b),
                    (Some(Q::ElemRace(a)), Some(Q::ElemRace(b))) => cmp!($rel, a, b),
                    (Some(Q::Field(a)), Some(Q::Field(b))) => cmp!($rel, a, b),
                    (Some(Q::FieldRace(a)), Some(Q::FieldRace(b))) => cmp!($rel, a, b),
                    (Some(a), _) => quick!(a, a => lcd!(self, y, b => cmp!($rel, a, b))),
                    (None, Some(b)) => ld!(self, x, a => quick!(b, b => cmp!($rel, a, b))),
                    (None, None) => fused_right!(self, ToWord, Cmp::<$rel, _, _>, x, y),
                }
            }};
        }
        macro_rules! cmp {
            ($rel:ty, $a:expr, $b:expr) => {
                ToWord.take(Cmp::<$rel, _, _>::new($a, $b))
            };
        }
        match (op, n) {
            (CmpOp::Eq, Num::F64) => fused_right!(self, ToWord, Cmp::<EqF, _, _>, x, y),
            (CmpOp::Ne, Num::F64) => fused_right!(self, ToWord, Cmp::<NeF, _, _>, x, y),
            (CmpOp::Lt, Num::F64) => fused_right!(self, ToWord, Cmp::<LtF, _, _>, x, y),
            (CmpOp::Le, Num::F64) => fused_right!(self, ToWord, Cmp::<LeF, _, _>, x, y),
            (CmpOp::Gt, Num::F64) => fused_right!(self, ToWord, Cmp::<GtF, _, _>, x, y),
            (CmpOp::Ge, Num::F64) => fused_right!(self, ToWord, Cmp::<GeF, _, _>, x, y),
            (op, Num::F32) => ToWord.take(CmpAny(num::rel(op, n), self.any(x), self.any(y))),
            (CmpOp::Eq, _) => words!(Eq),
            (CmpOp::Ne, _) => words!(Ne),
            (CmpOp::Lt, n) if num::is_signed(n) => words!(Lt),
            (CmpOp::Le, n) if num::is_signed(n) => words!(Le),
            (CmpOp::Gt, n) if num::is_signed(n) => words!(Gt),
            (CmpOp::Ge, n) if num::is_signed(n) => words!(Ge),
            (CmpOp::Lt, _) => fused_right!(self, ToWord, Cmp::<LtU, _, _>, x, y),
            (CmpOp::Le, _) => fused_right!(self, ToWord, Cmp::<LeU, _, _>, x, y),
            (CmpOp::Gt, _) => fused_right!(self, ToWord, Cmp::<GtU, _, _>, x, y),
            (CmpOp::Ge, _) => fused_right!(self, ToWord, Cmp::<GeU, _, _>, x, y),
        }
    }
}

/// A comparison as a node.
struct ToWord;

impl ToWord {
    fn take<A: Cond>(self, a: A) -> Box<dyn Expr> {
        Box::new(Node(Word(a)))
    }
}

/// An operand of a comparison that is worth compiling in: `i & c`, `i % c`.
enum Small {
    And(u32, u64),
    Rem(u32, i64),
    RemPower(u32, u32),
}

fn small_operand(x: &Ex) -> Option<Small> {
    let Ex::Bin(op, n, a, b, _) = x else { return None };
    let (Ex::Slot(s), Ex::Const(c)) = (&**a, &**b) else { return None };
    match op {
        BinOp::And => Some(Small::And(*s, *c)),
        BinOp::Rem if num::is_signed(*n) && c.is_power_of_two() && *c < 1 << 63 => {
            Some(Small::RemPower(*s, c.trailing_zeros()))
        }
        BinOp::Rem if num::is_signed(*n) && !matches!(*c as i64, 0 | -1) => {
            Some(Small::Rem(*s, *c as i64))
        }
        _ => None,
    }
}
