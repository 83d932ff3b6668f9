//! Plans as text, for `racewalk tree`.
//!
//! One statement a line, indented by nesting, in a notation close to Go: `s3` is slot 3, `s3+2` two slots from there, `[…]:w64` a
//! word of memory. A `!` after an access says that it is shared: recorded, and a schedule point.

use std::fmt::Write as _;

use crate::mem::layout::{LayoutId, Prim};
use crate::tree::ir::{
    Access, BinOp, Call, Callee, CmpOp, Ex, FuncPlan, Num, Place, SelectCase, SlotId, St, Stm, UnOp,
};

/// The text of a function's plan.
pub fn dump_plan(plan: &FuncPlan) -> String {
    let mut out = Dump { text: String::new(), depth: 1 };
    let FuncPlan { name, results, params, slots, .. } = plan;
    let _ = write!(out.text, "func {name}: {results} results, {params} parameters, {slots} slots");
    for (is, what) in [(plan.defers, "defers"), (plan.atomic, "atomic"), (plan.hidden, "hidden")] {
        if is {
            let _ = write!(out.text, ", {what}");
        }
    }
    out.text.push('\n');
    out.block(&plan.body);
    if !plan.epilogue.is_empty() {
        out.text.push_str("epilogue\n");
        out.block(&plan.epilogue);
    }
    out.text
}

struct Dump {
    text: String,
    depth: usize,
}

impl Dump {
    fn line(&mut self, text: &str) {
        let _ = writeln!(self.text, "{:1$}{text}", "", self.depth * 4);
    }

    fn block(&mut self, stms: &[Stm]) {
        for stm in stms {
            self.stm(&stm.kind);
        }
    }

    fn nested(&mut self, heading: &str, stms: &[Stm]) {
        self.line(heading);
        self.depth += 1;
        self.block(stms);
        self.depth -= 1;
    }

    fn stm(&mut self, st: &St) {
        match st {
            St::Block(stms) => self.nested("block", stms),
            St::If(cond, then, otherwise) => {
                self.nested(&format!("if {}", ex(cond)), then);
                let mut rest = otherwise;
                while let [Stm { kind: St::If(cond, then, next), .. }] = &rest[..] {
                    self.nested(&format!("else if {}", ex(cond)), then);
                    rest = next;
                }
                if !rest.is_empty() {
                    self.nested("else", rest);
                }
            }
            St::Loop { pre, cond, body, post, label } => {
                let cond = cond.as_ref().map_or(String::new(), |c| format!(" while {}", ex(c)));
                self.nested(&format!("loop L{}{cond}", label.0), body);
                for (name, part) in [("before each", pre), ("after each", post)] {
                    if !part.is_empty() {
                        self.nested(name, part);
                    }
                }
            }
            St::Labeled(label, stms) => self.nested(&format!("labeled L{}", label.0), stms),
            St::Switch(slot, arms, default) => {
                self.line(&format!("switch s{slot}"));
                for (i, arm) in arms.iter().enumerate() {
                    self.nested(&format!("case {i}"), arm);
                }
                self.nested("default", default);
            }
            St::Select { cases, default, chosen } => {
                let default = if *default { " or default" } else { "" };
                self.line(&format!("s{chosen} = select{default}"));
                for case in cases {
                    self.line(&select_case(case));
                }
            }
            simple => self.line(&simple_stm(simple)),
        }
    }
}

fn select_case(case: &SelectCase) -> String {
    match case {
        SelectCase::Send { ch, value, .. } => format!("    send s{ch} <- s{value}"),
        SelectCase::Recv { ch, dst, ok, .. } => format!("    s{dst}, s{ok} = receive s{ch}"),
    }
}

/// A statement of one line.
fn simple_stm(st: &St) -> String {
    match st {
        St::Set(dst, x) => format!("s{dst} = {}", ex(x)),
        St::Store(place, prim, x, access) => {
            format!("{} = {}", word(place, *prim, *access), ex(x))
        }
        St::StoreN(place, layout, x, access) => {
            format!("{} = {}", value(place, *layout, *access), ex(x))
        }
        St::Update(place, prim, op, num, x, access) => {
            let place = word(place, *prim, *access);
            format!("{place} {}= {} {}", bin_op(*op), ex(x), num_name(*num))
        }
        St::SplitUpdate { place, prim, op, num, value, access, .. } => {
            let place = word(place, *prim, *access);
            format!("{place} {}= {} {} split", bin_op(*op), ex(value), num_name(*num))
        }
        St::Eval(x) => format!("eval {}", ex(x)),
        St::MapSet { map, key, value, access, .. } => {
            format!("{}[{}]{} = {}", ex(map), ex(key), mark(*access), ex(value))
        }
        St::MapDelete { map, key, access, .. } => {
            format!("delete {}[{}]{}", ex(map), ex(key), mark(*access))
        }
        St::MapClear { map, access } => format!("clear map {}{}", ex(map), mark(*access)),
        St::SliceClear(x, _, access) => format!("clear {}{}", ex(x), mark(*access)),
        St::MapIterStart { map, iter, access } => {
            format!("s{iter} = range {}{}", ex(map), mark(*access))
        }
        St::MapIterNext { iter, key, value, more, access, .. } => {
            let slot = |s: &Option<SlotId>| s.map_or("_".to_owned(), |s| format!("s{s}"));
            let (key, value) = (slot(key), slot(value));
            format!("{key}, {value}, s{more} = next s{iter}{}", mark(*access))
        }
        St::Append { dst, slice, values, access, .. } => {
            format!("s{dst} = append{}({}, {})", mark(*access), ex(slice), list(values))
        }
        St::AppendSlice { dst, slice, other, access, .. } => {
            format!("s{dst} = append{}({}, {}...)", mark(*access), ex(slice), ex(other))
        }
        St::Copy { n, dst, src, access, .. } => {
            format!("s{n} = copy{}({}, {})", mark(*access), ex(dst), ex(src))
        }
        St::Break(label) => format!("break L{}", label.0),
        St::Continue(label) => format!("continue L{}", label.0),
        St::Label(label) => format!("L{}:", label.0),
        St::Goto(label) => format!("goto L{}", label.0),
        St::Return => "return".to_owned(),
        St::Call(call) => call_text("call", call),
        St::Go(call) => call_text("go", call),
        St::Defer(call, _) => call_text("defer", call),
        St::Panic(x) => format!("panic {}", ex(x)),
        St::Fail(text, _) => format!("fail {text:?}"),
        St::Recover(dst) => format!("s{dst} = recover"),
        St::Send(ch, x, _) => format!("send {} <- {}", ex(ch), ex(x)),
        St::Recv { ch, dst, ok, .. } => {
            let slot = |s: &Option<SlotId>| s.map_or("_".to_owned(), |s| format!("s{s}"));
            format!("{}, {} = receive {}", slot(dst), slot(ok), ex(ch))
        }
        St::Close(ch) => format!("close {}", ex(ch)),
        St::Print(parts, line) => {
            let parts: Vec<Ex> = parts.iter().map(|(_, x)| x.clone()).collect();
            format!("print{}({})", if *line { "ln" } else { "" }, list(&parts))
        }
        St::LoopStep(var, i) => format!("loop variable {} steps to {}", ex(var), ex(i)),
        St::LoopCapture(closure, var, i, _) => {
            format!("loop variable {} of iteration {} captured by {}", ex(var), ex(i), ex(closure))
        }
        St::LoopUse(closure, var, _) => {
            format!("loop variable {} used by s{closure}", ex(var))
        }
        St::Block(_)
        | St::If(..)
        | St::Loop { .. }
        | St::Labeled(..)
        | St::Switch(..)
        | St::Select { .. } => String::new(),
    }
}

fn call_text(what: &str, call: &Call) -> String {
    let callee = match &call.callee {
        Callee::Func(f) => format!("f{}", f.0),
        Callee::Value(x) => ex(x),
        Callee::Method(x, method) => format!("{}.m{method}", ex(x)),
    };
    format!("{what} {callee}({}) at s{}", list(&call.args), call.off)
}

fn list(parts: &[Ex]) -> String {
    parts.iter().map(ex).collect::<Vec<_>>().join(", ")
}

fn mark(access: Access) -> &'static str {
    if access.shared { "!" } else { "" }
}

fn word(place: &Place, prim: Prim, access: Access) -> String {
    let prim = match prim {
        Prim::I8 => "i8",
        Prim::I16 => "i16",
        Prim::I32 => "i32",
        Prim::U8 => "u8",
        Prim::U16 => "u16",
        Prim::U32 => "u32",
        Prim::W64 => "w64",
    };
    format!("[{}]:{prim}{}", self::place(place), mark(access))
}

fn value(place: &Place, layout: LayoutId, access: Access) -> String {
    format!("[{}]:layout{}{}", self::place(place), layout.0, mark(access))
}

fn place(place: &Place) -> String {
    let plus = |off: u32| if off == 0 { String::new() } else { format!("+{off}") };
    match place {
        Place::Static(addr) => format!("{addr:#x}"),
        Place::Ptr { base, off, nil } => {
            let check = if nil.is_some() { "*" } else { "" };
            format!("{check}{}{}", ex(base), plus(*off))
        }
        Place::SliceElem { slice, index, size, off, .. } => {
            format!("s{slice}[{} x {size}]{}", ex(index), plus(*off))
        }
        Place::SliceElemAt { header, access, index, size, off, .. } => {
            let header = self::place(header);
            format!("({header}){}[{} x {size}]{}", mark(*access), ex(index), plus(*off))
        }
        Place::ArrayElem { array, len, index, size, off, .. } => {
            let array = self::place(array);
            format!("({array} len {len})[{} x {size}]{}", ex(index), plus(*off))
        }
    }
}

fn bounds(parts: &[&Option<Box<Ex>>]) -> String {
    let text = |x: &&Option<Box<Ex>>| x.as_ref().map_or(String::new(), |x| ex(x));
    parts.iter().map(text).collect::<Vec<_>>().join(":")
}

/// The text of an expression.
fn ex(x: &Ex) -> String {
    match x {
        Ex::Slot(s) => format!("s{s}"),
        Ex::Const(c) => format!("{}", *c as i64),
        Ex::Bin(op, num, a, b, _) => {
            format!("({} {} {} {})", ex(a), bin_op(*op), ex(b), num_name(*num))
        }
        Ex::Cmp(op, num, a, b) => {
            format!("({} {} {} {})", ex(a), cmp_op(*op), ex(b), num_name(*num))
        }
        Ex::Un(op, num, a) => {
            let op = match op {
                UnOp::Neg => "-",
                UnOp::BitNot => "^",
                UnOp::Not => return format!("!{}", ex(a)),
            };
            format!("({op}{} {})", ex(a), num_name(*num))
        }
        Ex::Conv(from, to, a) => format!("{}({} {})", num_name(*to), ex(a), num_name(*from)),
        Ex::ShiftCount(a, _) => format!("count({})", ex(a)),
        Ex::And(a, b) => format!("({} && {})", ex(a), ex(b)),
        Ex::Or(a, b) => format!("({} || {})", ex(a), ex(b)),
        Ex::Load(place, prim, access) => word(place, *prim, *access),
        Ex::Addr(place) => format!("&[{}]", self::place(place)),
        Ex::StrCmp(op, a, b) => format!("({} {} {} string)", ex(a), cmp_op(*op), ex(b)),
        Ex::StrIndex(s, i, _) => format!("{}[{}]", ex(s), ex(i)),
        Ex::StrLen(s) => format!("len({})", ex(s)),
        Ex::Part(x, i) => format!("{}.{i}", ex(x)),
        Ex::New(layout, _) => format!("new(layout{})", layout.0),
        Ex::NewWith(layout, x, access) => {
            format!("new(layout{}, {}){}", layout.0, ex(x), mark(*access))
        }
        Ex::Closure(func, _, parts, _) => format!("closure f{}({})", func.0, list(parts)),
        Ex::FuncValue(func) => format!("f{}", func.0),
        Ex::Count(of, x, access) => format!("{of:?}({}){}", ex(x), mark(*access)),
        Ex::Implements(x, set) => format!("implements({}, i{set})", ex(x)),
        Ex::Str(addr, len) => format!("string({addr:#x}, {len})"),
        Ex::Concat(parts, _) => format!("concat({})", list(parts)),
        Ex::StrSlice(s, lo, hi, _) => format!("{}[{}]", ex(s), bounds(&[lo, hi])),
        Ex::Iface(ty, _, x, _) => format!("iface(t{ty}, {})", ex(x)),
        Ex::Slots(s, n) => format!("s{s}+{n}"),
        Ex::Seq(parts) => format!("({})", list(parts)),
        Ex::Zero(n) => format!("zero({n})"),
        Ex::LoadN(place, layout, access) => value(place, *layout, *access),
        Ex::Unbox(layout, x) => format!("unbox(layout{}, {})", layout.0, ex(x)),
        Ex::SliceOf { base, lo, hi, max, .. } => {
            format!("{}[{}]", ex(base), bounds(&[lo, hi, max]))
        }
        Ex::ArraySlice { base, len, lo, hi, max, .. } => {
            format!("({} len {len})[{}]", ex(base), bounds(&[lo, hi, max]))
        }
        Ex::MapGet { map, key, ok, access, .. } => {
            let ok = if *ok { ", ok" } else { "" };
            format!("{}[{}]{}{ok}", ex(map), ex(key), mark(*access))
        }
        Ex::AssertType { x, ty, ok, .. } => {
            format!("{}.(t{ty}{})", ex(x), if *ok { ", ok" } else { "" })
        }
        Ex::AssertIface { x, methods, ok, .. } => {
            format!("{}.(i{methods}{})", ex(x), if *ok { ", ok" } else { "" })
        }
        Ex::Rt(call) => format!("{:?}({}){}", call.f, list(&call.args), mark(call.access)),
    }
}

fn bin_op(op: BinOp) -> &'static str {
    match op {
        BinOp::Add => "+",
        BinOp::Sub => "-",
        BinOp::Mul => "*",
        BinOp::Div => "/",
        BinOp::Rem => "%",
        BinOp::And => "&",
        BinOp::Or => "|",
        BinOp::Xor => "^",
        BinOp::AndNot => "&^",
        BinOp::Shl => "<<",
        BinOp::Shr => ">>",
    }
}

fn cmp_op(op: CmpOp) -> &'static str {
    match op {
        CmpOp::Eq => "==",
        CmpOp::Ne => "!=",
        CmpOp::Lt => "<",
        CmpOp::Le => "<=",
        CmpOp::Gt => ">",
        CmpOp::Ge => ">=",
    }
}

fn num_name(num: Num) -> &'static str {
    match num {
        Num::I8 => "int8",
        Num::I16 => "int16",
        Num::I32 => "int32",
        Num::I64 => "int64",
        Num::U8 => "uint8",
        Num::U16 => "uint16",
        Num::U32 => "uint32",
        Num::U64 => "uint64",
        Num::F32 => "float32",
        Num::F64 => "float64",
    }
}
