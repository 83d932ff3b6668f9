//! Conversions (spec: Conversions).

use rustc_hash::FxHashMap;

use super::env::Checker;
use super::error::Code;
use super::operand::{Mode, Operand};
use super::representable::representable;
use super::ty::{Basic, Field, StructInfo, Ty, TyKind};
use super::typeset::TypeSet;
use crate::constant::ConstValue;

impl<'f> Checker<'_, 'f> {
    /// `T(x)`: turns the operand into one of type `target`.
    pub(crate) fn conversion(&mut self, x: &mut Operand<'f>, target: Ty) {
        let const_target = self.is_const_target(target);
        let was_const = x.is_constant();
        let result = if was_const && const_target {
            self.convert_constant(x, target)
        } else if was_const && self.is_type_param(target) {
            let result = self.convert_const_to_param(x, target);
            x.mode = Mode::Value;
            result
        } else {
            let result = self.convertible(x, target);
            if result.is_ok() {
                x.mode = Mode::Value;
            }
            result
        };
        if let Err(cause) = result {
            if let Mode::Constant(value) = &x.mode
                && self.all_integer(target)
                && let Some(integer) = value.to_int()
            {
                x.mode = Mode::Constant(integer);
            }
            let (operand, shown) = (self.describe(x), self.show(target));
            let message = match cause {
                Failure::Overflow(value) => {
                    let under = self.show(target);
                    format!("constant {value} overflows {under}")
                }
                Failure::Other(cause) if cause.is_empty() => {
                    format!("cannot convert {operand} to type {shown}")
                }
                Failure::Other(cause) => {
                    format!("cannot convert {operand} to type {shown}: {cause}")
                }
            };
            self.err(Code::InvalidConversion, x.span(), message);
            x.spoil();
            return;
        }
        if self.untyped(x.ty).is_some() {
            self.settle_converted(x, target, was_const);
        }
        x.ty = target;
    }

    /// The nodes of an untyped operand get the target's type where they can have it.
    fn settle_converted(&mut self, x: &Operand<'f>, target: Ty, was_const: bool) {
        let ty = if self.is_interface(target) || (was_const && !self.is_const_target(target)) {
            if x.mode == Mode::Nil || self.untyped(x.ty) == Some(Basic::UntypedNil) {
                target
            } else {
                self.default_type(x.ty)
            }
        } else if was_const && self.all_integer(x.ty) && self.all_string(target) {
            // `string(1 << 100)`: the operand needs no type, and so has no size.
            return;
        } else {
            target
        };
        self.update_expr(x.ex, ty, true);
    }

    fn is_const_target(&mut self, ty: Ty) -> bool {
        !self.is_type_param(ty) && self.basic_under(ty).is_some_and(Basic::is_const_type)
    }

    fn convert_constant(&mut self, x: &mut Operand<'f>, target: Ty) -> Result<(), Failure> {
        let Some(value) = x.constant().cloned() else { return Err(Failure::plain()) };
        let Some(basic) = self.basic_under(target) else { return Err(Failure::plain()) };
        if let Ok(value) = representable(&value, basic) {
            x.mode = Mode::Constant(value);
            return Ok(());
        }
        if basic.is_string() && self.all_integer(x.ty) {
            let text = value.rune_to_string().ok_or_else(Failure::plain)?;
            x.mode = Mode::Constant(text);
            return Ok(());
        }
        if self.all_integer(x.ty) && basic.is_integer() {
            return Err(Failure::Overflow(value));
        }
        Err(Failure::plain())
    }

    fn convert_const_to_param(&mut self, x: &Operand<'f>, target: Ty) -> Result<(), Failure> {
        let terms = match self.type_set(target) {
            TypeSet::Terms(terms) if !terms.is_empty() => terms,
            TypeSet::Terms(_) | TypeSet::All | TypeSet::One(_) => {
                let shown = self.show(target);
                return Err(Failure::Other(format!("{shown} does not contain specific types")));
            }
        };
        for term in terms {
            let mut y = x.clone();
            let ok = if self.is_const_target(term.ty) {
                self.convert_constant(&mut y, term.ty)
            } else {
                self.convertible(&y, term.ty)
            };
            if ok.is_err() {
                let (shown, b, p) = (self.describe(x), self.show(term.ty), self.show(target));
                let why = match ok {
                    Err(Failure::Overflow(value)) => {
                        format!("constant {value} overflows {b} (in {p})")
                    }
                    _ => format!("cannot convert {shown} to type {b} (in {p})"),
                };
                return Err(Failure::Other(why));
            }
        }
        Ok(())
    }

    /// Whether a non-constant operand can be converted.
    fn convertible(&mut self, x: &Operand<'f>, target: Ty) -> Result<(), Failure> {
        let assignable = self.assignable(x, target);
        if assignable.is_ok() {
            return Ok(());
        }
        let (from, from_param, target_param) =
            (x.ty, self.is_type_param(x.ty), self.is_type_param(target));
        let (a, b) = (self.under(from), self.under(target));
        if !from_param && !target_param && self.same_but_tags(a, b) {
            return Ok(());
        }
        if let (TyKind::Pointer(p), TyKind::Pointer(q)) =
            (self.c.types.kind(from).clone(), self.c.types.kind(target).clone())
        {
            let (p_under, q_under) = (self.under(p), self.under(q));
            if !self.is_type_param(p)
                && !self.is_type_param(q)
                && self.same_but_tags(p_under, q_under)
            {
                return Ok(());
            }
        }
        if from_param || target_param {
            let result = self.convertible_params(x, target, from_param, target_param);
            // Why it cannot be assigned either comes with that.
            return match (result, assignable) {
                (Err(Failure::Other(why)), Err(cause))
                    if !why.is_empty() && !why.contains('\n') && !cause.is_empty() =>
                {
                    Err(Failure::Other(format!("{why}\n\t{cause}")))
                }
                (result, _) => result,
            };
        }
        let result = self.convertible_basic(a, b);
        // The cause why an interface is not implemented is worth telling.
        match (result, assignable) {
            (Err(_), Err(cause))
                if self.is_interface(target)
                    || cause.contains(" is pointer to ")
                    || cause == "need type assertion" =>
            {
                Err(Failure::Other(cause))
            }
            (result, _) => result,
        }
    }

    fn convertible_params(
        &mut self,
        x: &Operand<'f>,
        target: Ty,
        from_param: bool,
        target_param: bool,
    ) -> Result<(), Failure> {
        let froms = if from_param { self.term_types(x.ty) } else { vec![x.ty] };
        let targets = if target_param { self.term_types(target) } else { vec![target] };
        if froms.is_empty() || targets.is_empty() {
            return Err(Failure::plain());
        }
        for &from in &froms {
            for &to in &targets {
                let y = Operand { ty: from, ..x.clone() };
                if let Err(inner) = self.convertible(&y, to) {
                    let (f, t) = (self.show(from), self.show(to));
                    let (fp, tp) = (self.show(x.ty), self.show(target));
                    let mut why = match (from_param, target_param) {
                        (true, true) => {
                            format!("cannot convert {f} (in {fp}) to type {t} (in {tp})")
                        }
                        (true, false) => format!("cannot convert {f} (in {fp}) to type {tp}"),
                        _ => format!("cannot convert {fp} to type {t} (in {tp})"),
                    };
                    if let Failure::Other(cause) = inner
                        && !cause.is_empty()
                    {
                        why += &format!("\n\t{cause}");
                    }
                    return Err(Failure::Other(why));
                }
            }
        }
        Ok(())
    }

    /// The specific types of a type parameter.
    pub(crate) fn term_types(&mut self, ty: Ty) -> Vec<Ty> {
        match self.type_set(ty) {
            TypeSet::Terms(terms) => terms.into_iter().map(|t| t.ty).collect(),
            TypeSet::One(_) | TypeSet::All => Vec::new(),
        }
    }

    fn convertible_basic(&mut self, a: Ty, b: Ty) -> Result<(), Failure> {
        let (ka, kb) = (self.c.types.kind(a).clone(), self.c.types.kind(b).clone());
        if let (TyKind::Basic(p), TyKind::Basic(q)) = (&ka, &kb) {
            let numbers = |b: Basic| b.is_integer() || b.is_float();
            if (numbers(*p) && numbers(*q))
                || (p.is_complex() && q.is_complex())
                || (q.is_string() && (p.is_integer() || p.is_string()))
            {
                return Ok(());
            }
        }
        if self.is_string_kind(&ka) && self.is_bytes_or_runes(&kb)
            || self.is_bytes_or_runes(&ka) && self.is_string_kind(&kb)
        {
            return Ok(());
        }
        let pointer = |k: &TyKind| {
            matches!(k, TyKind::Pointer(_) | TyKind::Basic(Basic::UnsafePointer | Basic::Uintptr))
        };
        let raw = |k: &TyKind| matches!(k, TyKind::Basic(Basic::UnsafePointer));
        if (raw(&ka) && pointer(&kb)) || (raw(&kb) && pointer(&ka)) {
            return Ok(());
        }
        if let TyKind::Slice(elem) = ka {
            return self.convertible_slice(elem, &kb);
        }
        Err(Failure::plain())
    }

    fn convertible_slice(&mut self, elem: Ty, kb: &TyKind) -> Result<(), Failure> {
        let old = |c: &Self, minor: u32, what: &str| {
            if c.version() >= minor {
                return Ok(());
            }
            Err(Failure::Other(format!("conversion of slice to {what} {}", c.requires(minor))))
        };
        match kb {
            TyKind::Array(other, _) if *other == elem => old(self, 20, "array"),
            TyKind::Pointer(array) => match self.under_kind(*array) {
                TyKind::Array(other, _) if other == elem => old(self, 17, "array pointer"),
                _ => Err(Failure::plain()),
            },
            _ => Err(Failure::plain()),
        }
    }

    fn is_string_kind(&self, kind: &TyKind) -> bool {
        matches!(kind, TyKind::Basic(b) if b.is_string())
    }

    fn is_bytes_or_runes(&mut self, kind: &TyKind) -> bool {
        let TyKind::Slice(elem) = kind else { return false };
        matches!(self.under_kind(*elem), TyKind::Basic(Basic::Uint8 | Basic::Int32))
    }

    /// Whether two types are identical when struct tags are ignored.
    fn same_but_tags(&mut self, a: Ty, b: Ty) -> bool {
        if a == b {
            return true;
        }
        let mut memo = FxHashMap::default();
        let a = self.strip_tags(a, &mut memo);
        a == self.strip_tags(b, &mut memo)
    }

    fn strip_tags(&mut self, ty: Ty, memo: &mut FxHashMap<Ty, Ty>) -> Ty {
        if let Some(&done) = memo.get(&ty) {
            return done;
        }
        let kind = self.c.types.kind(ty.plain()).clone();
        let mut kind = kind.map_children(|t| self.strip_tags(t, memo));
        if let TyKind::Struct(info) = &kind {
            let fields = info.fields.iter().map(|f| Field { tag: None, ..f.clone() }).collect();
            kind = TyKind::Struct(std::rc::Rc::new(StructInfo { fields }));
        }
        let result = self.c.types.intern(kind);
        memo.insert(ty, result);
        result
    }
}

/// Why a conversion is not possible.
enum Failure {
    /// An integer constant that is too large.
    Overflow(ConstValue),
    /// Anything else, with the cause if there is one.
    Other(String),
}

impl Failure {
    fn plain() -> Failure {
        Failure::Other(String::new())
    }
}
