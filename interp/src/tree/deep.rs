//! Arithmetic of three and four operands that is compiled into one node.
//!
//! Counted in the benchmark programs and the corpus: what a tight loop does to its variables is mostly one of these. Each
//! row costs a node for assignments and one for expressions.

use crate::tree::build::FuncBuilder;
use crate::tree::ir::{BinOp, Ex, Num};
use crate::tree::operand::{Bin, C, L};
use crate::tree::shapes::{Field, OpSink, either_load};
use crate::value::num::{Add, AddF, Mul, MulF, Sub, SubF};

/// A two-operand expression over slots and constants.
enum Simple {
    /// Two slots.
    Slots(BinOp, u32, u32),
    /// A slot and a constant.
    Const(BinOp, u32, u64),
}

/// `x` as an operation on two leaves.
fn simple(x: &Ex, num: Num) -> Option<Simple> {
    let Ex::Bin(op, n, a, b, _) = x else { return None };
    if !same_words(*n, num) {
        return None;
    }
    match (&**a, &**b) {
        (Ex::Slot(a), Ex::Slot(b)) => Some(Simple::Slots(*op, *a, *b)),
        (Ex::Slot(a), Ex::Const(b)) => Some(Simple::Const(*op, *a, *b)),
        _ => None,
    }
}

/// Whether operators of both kinds are the same nodes.
fn same_words(a: Num, b: Num) -> bool {
    a == b || matches!((a, b), (Num::I64 | Num::U64, Num::I64 | Num::U64))
}

type B<O, X, Y> = Bin<O, X, Y>;

impl FuncBuilder<'_> {
    /// The expression in one node if there is a row for it; else the sink comes back.
    pub(crate) fn deep<S: OpSink>(&mut self, x: &Ex, sink: S) -> Result<S::Out, S> {
        let Ex::Bin(op, num, a, b, _) = x else { return Err(sink) };
        match num {
            Num::I64 | Num::U64 => deep_word(*op, a, b, sink),
            Num::F64 => self.deep_float(*op, a, b, sink),
            _ => Err(sink),
        }
    }

    fn deep_float<S: OpSink>(&mut self, op: BinOp, a: &Ex, b: &Ex, sink: S) -> Result<S::Out, S> {
        use Simple::Slots;
        let (left, right) = (simple(a, Num::F64), simple(b, Num::F64));
        let mul = |x, y| B::<MulF, _, _>::new(L(x), L(y));
        match (op, a, left, right) {
            (BinOp::Add, _, Some(Slots(BinOp::Mul, p, q)), Some(Slots(BinOp::Mul, r, s))) => {
                Ok(sink.take(B::<AddF, _, _>::new(mul(p, q), mul(r, s))))
            }
            (BinOp::Add, Ex::Slot(a), _, Some(Slots(BinOp::Mul, r, s))) => {
                Ok(sink.take(B::<AddF, _, _>::new(L(*a), mul(r, s))))
            }
            (BinOp::Add, a, _, Some(Slots(BinOp::Mul, r, s))) => {
                let a = self.any(a);
                Ok(sink.take(B::<AddF, _, _>::new(a, mul(r, s))))
            }
            (BinOp::Sub, Ex::Slot(a), _, Some(Slots(BinOp::Mul, r, s))) => {
                Ok(sink.take(B::<SubF, _, _>::new(L(*a), mul(r, s))))
            }
            (BinOp::Mul, Ex::Bin(BinOp::Mul, Num::F64, p, q, _), ..) => {
                let (Ex::Slot(p), Ex::Slot(s), Some(q)) = (&**p, b, self.field_load(q)) else {
                    return Err(sink);
                };
                let (p, s) = (L(*p), L(*s));
                Ok(either_load!(q, q => {
                    sink.take(B::<MulF, _, _>::new(B::<MulF, _, _>::new(p, q), s))
                }))
            }
            _ => Err(sink),
        }
    }
}

fn deep_word<S: OpSink>(op: BinOp, a: &Ex, b: &Ex, sink: S) -> Result<S::Out, S> {
    match op {
        BinOp::Add => match inner::<Add, S>(a, b, sink) {
            Err(sink) => product_first::<Add, S>(a, b, sink),
            done => done,
        },
        BinOp::Sub => match inner::<Sub, S>(a, b, sink) {
            Err(sink) => product_first::<Sub, S>(a, b, sink),
            done => done,
        },
        _ => Err(sink),
    }
}

/// `a op (b op c)`, `a op (b * c op d)`.
fn inner<O: crate::value::num::Alu, S: OpSink>(a: &Ex, b: &Ex, sink: S) -> Result<S::Out, S> {
    let Ex::Slot(a) = a else { return Err(sink) };
    let a = L(*a);
    match simple(b, Num::I64) {
        Some(Simple::Slots(BinOp::Add, x, y)) => {
            return Ok(sink.take(B::<O, _, _>::new(a, B::<Add, _, _>::new(L(x), L(y)))));
        }
        Some(Simple::Slots(BinOp::Sub, x, y)) => {
            return Ok(sink.take(B::<O, _, _>::new(a, B::<Sub, _, _>::new(L(x), L(y)))));
        }
        Some(Simple::Slots(BinOp::Mul, x, y)) => {
            return Ok(sink.take(B::<O, _, _>::new(a, B::<Mul, _, _>::new(L(x), L(y)))));
        }
        Some(Simple::Const(BinOp::Mul, x, c)) => {
            return Ok(sink.take(B::<O, _, _>::new(a, B::<Mul, _, _>::new(L(x), C(c)))));
        }
        Some(_) => return Err(sink),
        None => {}
    }
    let Ex::Bin(op @ (BinOp::Add | BinOp::Sub), Num::I64 | Num::U64, m, d, _) = b else {
        return Err(sink);
    };
    match (simple(m, Num::I64), &**d, op) {
        (Some(Simple::Slots(BinOp::Mul, x, y)), Ex::Slot(d), BinOp::Add) => {
            let m = B::<Mul, _, _>::new(L(x), L(y));
            Ok(sink.take(B::<O, _, _>::new(a, B::<Add, _, _>::new(m, L(*d)))))
        }
        (Some(Simple::Slots(BinOp::Mul, x, y)), Ex::Slot(d), _) => {
            let m = B::<Mul, _, _>::new(L(x), L(y));
            Ok(sink.take(B::<O, _, _>::new(a, B::<Sub, _, _>::new(m, L(*d)))))
        }
        _ => Err(sink),
    }
}

/// `a * b op c`
fn product_first<O: crate::value::num::Alu, S: OpSink>(
    a: &Ex,
    b: &Ex,
    sink: S,
) -> Result<S::Out, S> {
    match (simple(a, Num::I64), b) {
        (Some(Simple::Slots(BinOp::Mul, x, y)), Ex::Slot(c)) => {
            Ok(sink.take(B::<O, _, _>::new(B::<Mul, _, _>::new(L(x), L(y)), L(*c))))
        }
        (Some(Simple::Const(BinOp::Mul, x, y)), Ex::Slot(c)) => {
            Ok(sink.take(B::<O, _, _>::new(B::<Mul, _, _>::new(L(x), C(y)), L(*c))))
        }
        (Some(Simple::Const(BinOp::Mul, x, y)), Ex::Const(c)) => {
            Ok(sink.take(B::<O, _, _>::new(B::<Mul, _, _>::new(L(x), C(y)), C(*c))))
        }
        _ => Err(sink),
    }
}
