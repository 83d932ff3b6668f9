//! Conversions, explicit and by assignment (spec: Conversions, Assignability).

use racewalk_grammar::ast::{Expr, ExprKind};

use super::expr::bin_op;
use super::{Lower, own_place};
use crate::mem::Addr;
use crate::mem::layout::LayoutId;
use crate::runtime::step::Slot;
use crate::tree::ir::{Access, Ex, Num, RtCall, RtFn};
use crate::types::info::{Mode, TypeAndValue};
use crate::types::ty::{Basic, Ty, TyKind};

/// What kind of value a conversion is from or to.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Class {
    Number,
    Complex,
    String,
    Bytes,
    Runes,
    Other,
}

impl Lower<'_> {
    /// The value of an expression as a type that it is assignable to.
    pub(super) fn value_as(&mut self, e: &Expr, to: Ty) -> Ex {
        let from = self.ty(e);
        if from == Ty::INVALID || matches!(self.under(from), TyKind::Basic(Basic::UntypedNil)) {
            return self.zero(to);
        }
        let value = self.value(e);
        if self.is_iface(to) && !self.is_iface(from) {
            let value = self.kept_operand(e, value, from);
            return self.convert(value, from, to);
        }
        self.convert(value, from, to)
    }

    /// What becomes an interface's value: gc puts it into memory before the calls that follow, where it is no variable and no
    /// number, string or slice.
    fn kept_operand(&mut self, e: &Expr, value: Ex, ty: Ty) -> Ex {
        if !self.f.has_call || is_addressable(e) {
            return value;
        }
        let ty = self.default_type(ty);
        let (layout, of) = self.lay(ty);
        let number = matches!((of.size, of.align), (2, 2) | (4, 4) | (8, 8)) && of.noscan;
        if number || matches!(self.sole_component(ty), Class::String | Class::Bytes) {
            return value;
        }
        self.keep_place(value, layout)
    }

    /// What a type consists of, where that is one string or slice (any slice counts as [`Class::Bytes`]).
    fn sole_component(&mut self, ty: Ty) -> Class {
        match self.under(ty).clone() {
            TyKind::Basic(Basic::String) => Class::String,
            TyKind::Slice(_) => Class::Bytes,
            TyKind::Array(elem, 1) => self.sole_component(elem),
            TyKind::Struct(info) if info.fields.len() == 1 => {
                let field = self.concrete(info.fields[0].ty);
                self.sole_component(field)
            }
            _ => Class::Other,
        }
    }

    /// A value converted by assignment: into an interface, or unchanged.
    pub(super) fn convert(&mut self, value: Ex, from: Ty, to: Ty) -> Ex {
        if from == to || !self.is_iface(to) || self.is_iface(from) {
            return value;
        }
        if matches!(self.under(from), TyKind::Basic(Basic::UntypedNil)) {
            return Ex::Zero(2);
        }
        let from = self.default_type(from);
        self.want_rtype(from);
        let (layout, of) = self.lay(from);
        let mut words = Vec::new();
        if !of.direct && !of.boxed && of.slots > 0 && constant_words(&value, &mut words) {
            let data = self.constant_box(from, layout, words);
            return Ex::Seq(vec![Ex::Const(from.0.into()), Ex::Const(data)]);
        }
        Ex::Iface(from.0, layout, Box::new(value), self.f.site)
    }

    /// The box of a constant in interfaces: there is one for all conversions of it.
    fn constant_box(&mut self, ty: Ty, layout: LayoutId, words: Vec<Slot>) -> Addr {
        let key = (ty, words);
        if let Some(&addr) = self.state.boxes.get(&key) {
            return addr;
        }
        let addr = self.cx.box_value(layout, &key.1, 0);
        self.cx.gc.pin(addr);
        self.state.boxes.insert(key.clone(), addr);
        self.state.new_boxes.push(key);
        addr
    }

    /// The type of an untyped value (spec: Constants).
    pub(super) fn default_type(&self, ty: Ty) -> Ty {
        match self.checked.types.kind(ty) {
            TyKind::Basic(Basic::UntypedBool) => Ty::BOOL,
            TyKind::Basic(Basic::UntypedInt) => Ty::INT,
            TyKind::Basic(Basic::UntypedRune) => Ty::basic(Basic::Int32),
            TyKind::Basic(Basic::UntypedFloat) => Ty::basic(Basic::Float64),
            TyKind::Basic(Basic::UntypedComplex) => Ty::basic(Basic::Complex128),
            TyKind::Basic(Basic::UntypedString) => Ty::STRING,
            _ => ty,
        }
    }

    /// `T(x)`.
    pub(super) fn conversion(&mut self, e: &Expr, x: &Expr, to: Ty) -> Ex {
        let from = self.ty(x);
        let from = self.default_type(from);
        if self.is_iface(to) || matches!(self.under(from), TyKind::Basic(Basic::UntypedNil)) {
            return self.value_as(x, to);
        }
        let value = self.value(x);
        let site = self.site(e.span);
        match (self.class(from), self.class(to)) {
            (Class::Number, Class::Number) => {
                let (a, b) = (self.num(from), self.num(to));
                if a == b { value } else { Ex::Conv(a, b, Box::new(value)) }
            }
            (Class::Complex, Class::Complex) => self.complex_conversion(value, from, to),
            // A constant of another kind, made complex by what a type parameter stands for.
            (Class::Number, Class::Complex) => match self.checked.info.get(x.id) {
                Some(TypeAndValue { mode: Mode::Constant(constant), .. }) => {
                    self.constant(&constant.clone(), to)
                }
                _ => value,
            },
            (Class::Number, Class::String) => self.rt(RtFn::RuneToString, vec![value], 2, site),
            (Class::Bytes, Class::String) => {
                let access = self.elements(x);
                self.rt_access(RtFn::BytesToString, vec![value], 2, access)
            }
            (Class::Runes, Class::String) => {
                let access = self.elements(x);
                self.rt_access(RtFn::RunesToString, vec![value], 2, access)
            }
            (Class::String, class @ (Class::Bytes | Class::Runes)) => {
                let mode = self.checked.info.get(x.id).map(|tv| &tv.mode);
                let constant = matches!(mode, Some(Mode::Constant(_)));
                let slice = match (class, constant) {
                    (Class::Bytes, true) => self.rt(RtFn::ConstToBytes, vec![value], 3, site),
                    (Class::Bytes, false) => self.rt(RtFn::StringToBytes, vec![value], 3, site),
                    (_, constant) => {
                        let slice = self.rt(RtFn::StringToRunes, vec![value], 3, site);
                        if constant { self.without_spare(slice, to) } else { slice }
                    }
                };
                let (layout, _) = self.lay(to);
                self.keep_place(slice, layout)
            }
            (Class::Number, Class::Other) if !self.f.library => {
                self.cx.gc.expect_forged_pointers();
                value
            }
            _ => self.slice_conversion(e, value, x, from, to),
        }
    }

    /// A slice whose capacity is its length, as gc makes it of a constant.
    fn without_spare(&mut self, slice: Ex, ty: Ty) -> Ex {
        let (layout, _) = self.lay(ty);
        let at = self.in_slots(slice, layout);
        Ex::Seq(vec![Ex::Slot(at), Ex::Slot(at + 1), Ex::Slot(at + 1)])
    }

    /// `[N]T(s)`, `(*[N]T)(s)`, or a conversion that changes only the type.
    fn slice_conversion(&mut self, e: &Expr, value: Ex, x: &Expr, from: Ty, to: Ty) -> Ex {
        if !matches!(self.under(from), TyKind::Slice(_)) {
            return value;
        }
        let site = self.site_at(e.span, None, own_place(x));
        let array = self.pointee(to).unwrap_or(to);
        let TyKind::Array(_, len) = *self.under(array) else { return value };
        let addr = self.rt(RtFn::SliceToArray(len), vec![value], 1, site);
        if self.pointee(to).is_some() {
            return addr;
        }
        let (layout, _) = self.lay(to);
        let access = self.elements(x);
        self.load(super::place::pointer_place(addr), layout, access)
    }

    fn complex_conversion(&mut self, value: Ex, from: Ty, to: Ty) -> Ex {
        let (Some(a), Some(b)) = (self.complex_part(from), self.complex_part(to)) else {
            return value;
        };
        if a == b {
            return value;
        }
        let (layout, _) = self.lay(from);
        let at = self.in_slots(value, layout);
        let part = |slot| Ex::Conv(a, b, Box::new(Ex::Slot(slot)));
        Ex::Seq(vec![part(at), part(at + 1)])
    }

    fn class(&self, ty: Ty) -> Class {
        match self.under(ty) {
            TyKind::Basic(Basic::String | Basic::UntypedString) => Class::String,
            TyKind::Basic(b) if is_complex(*b) => Class::Complex,
            TyKind::Basic(
                Basic::Bool | Basic::UntypedBool | Basic::UntypedNil | Basic::UnsafePointer,
            ) => Class::Other,
            TyKind::Basic(_) => Class::Number,
            TyKind::Slice(elem) => match self.under(*elem) {
                TyKind::Basic(Basic::Uint8) => Class::Bytes,
                TyKind::Basic(Basic::Int32) => Class::Runes,
                _ => Class::Other,
            },
            _ => Class::Other,
        }
    }

    /// The access of a slice's elements.
    pub(super) fn elements(&mut self, x: &Expr) -> Access {
        let elem = match *self
            .checked
            .types
            .under(self.checked.info.get(x.id).map_or(Ty::INVALID, |tv| tv.ty))
        {
            TyKind::Slice(elem) | TyKind::Array(elem, _) => Some(elem),
            _ => None,
        };
        let size = match elem {
            Some(elem) => {
                let elem = self.concrete(elem);
                self.size(elem)
            }
            None => 1,
        };
        let desc = self.desc(x).map(|base| {
            let mut desc = crate::runtime::program::VarDesc::clone(&base);
            desc.name.push_str("[]");
            desc.elem_size = size;
            std::rc::Rc::new(desc)
        });
        Access { site: self.site_of(x.span, desc), shared: true, back: 0 }
    }

    /// A runtime function that touches no shared memory.
    pub(super) fn rt(&mut self, f: RtFn, args: Vec<Ex>, width: u32, site: u32) -> Ex {
        self.rt_access(f, args, width, Access { site, shared: false, back: 0 })
    }

    /// A runtime function.
    pub(super) fn rt_access(&mut self, f: RtFn, args: Vec<Ex>, width: u32, access: Access) -> Ex {
        Ex::Rt(Box::new(RtCall { f, args, width, access }))
    }

    /// `a op b` where both are in slots, of one number type.
    pub(super) fn bin(
        &mut self,
        op: racewalk_grammar::ast::BinaryOp,
        num: Num,
        a: Ex,
        b: Ex,
    ) -> Ex {
        Ex::Bin(bin_op(op), num, Box::new(a), Box::new(b), self.f.site)
    }
}

/// The slots of a value that is constant.
fn constant_words(value: &Ex, words: &mut Vec<Slot>) -> bool {
    match value {
        Ex::Const(word) => words.push(*word),
        Ex::Str(addr, len) => words.extend([*addr, *len]),
        Ex::Zero(n) => words.extend(std::iter::repeat_n(0, *n as usize)),
        Ex::Seq(parts) => return parts.iter().all(|part| constant_words(part, words)),
        _ => return false,
    }
    true
}

/// Whether an expression has the form of a variable.
fn is_addressable(e: &Expr) -> bool {
    match &e.kind {
        ExprKind::Paren(inner) => is_addressable(inner),
        ExprKind::Ident(_) | ExprKind::Selector(..) | ExprKind::Index(..) | ExprKind::Star(_) => {
            true
        }
        _ => false,
    }
}

fn is_complex(b: Basic) -> bool {
    matches!(b, Basic::Complex64 | Basic::Complex128 | Basic::UntypedComplex)
}
