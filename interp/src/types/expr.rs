//! Expressions: dispatch, unary and binary operators (spec: Expressions, Operators).

use racewalk_grammar::ast::{Binary, BinaryOp, BinaryRest, ChanDir, Expr, ExprKind, UnaryOp};
use racewalk_grammar::source::Span;
use racewalk_grammar::symbol::Symbol;

use super::assign::{Target, unparen};
use super::env::Checker;
use super::error::Code;
use super::exprstr::expr_string;
use super::object::{ObjId, ObjectKind};
use super::operand::{Ex, Mode, Operand};
use super::ty::{Basic, Ty, TyKind};
use super::typeset::TypeSet;
use super::untyped::Misfit;
use crate::constant::{ConstError, ConstValue};

impl<'f> Checker<'_, 'f> {
    /// A single value.
    pub(crate) fn expr(&mut self, target: Option<&Target>, e: &'f Expr) -> Operand<'f> {
        let mut x = self.raw_expr(target, e, false);
        self.exclude_non_values(&mut x);
        self.single_value(&mut x);
        x
    }

    /// A single value, which may be a generic function.
    pub(crate) fn generic_expr(&mut self, e: &'f Expr) -> Operand<'f> {
        let mut x = self.raw_expr(None, e, true);
        self.exclude_non_values(&mut x);
        self.single_value(&mut x);
        x
    }

    /// A type or a single value.
    pub(crate) fn expr_or_type(&mut self, e: &'f Expr, allow_generic: bool) -> Operand<'f> {
        let mut x = self.raw_expr(None, e, allow_generic);
        if x.mode == Mode::NoValue {
            let shown = self.describe(&x);
            self.err(Code::NotAnExpr, x.span(), format!("{shown} used as value or type"));
            x.spoil();
        } else if let Mode::Builtin(_) = x.mode {
            self.exclude_non_values(&mut x);
        }
        self.single_value(&mut x);
        x
    }

    /// One expression as several values: the results of a call, or a comma-ok form if that is allowed (the flag says that it is one).
    pub(crate) fn multi_expr(
        &mut self,
        e: &'f Expr,
        allow_comma_ok: bool,
    ) -> (Vec<Operand<'f>>, bool) {
        let mut x = self.raw_expr(None, e, false);
        self.exclude_non_values(&mut x);
        if let TyKind::Tuple(tys) = self.c.types.kind(x.ty)
            && !x.is_invalid()
        {
            let values = tys.clone();
            return (Operand::results(&values, e), false);
        }
        if allow_comma_ok && matches!(x.mode, Mode::MapIndex | Mode::CommaOk) {
            let ok = Operand {
                result: super::operand::OK_VALUE,
                ..Operand::value(Ty::basic(Basic::UntypedBool), e)
            };
            return (vec![x, ok], true);
        }
        (vec![x], false)
    }

    pub(crate) fn exclude_non_values(&mut self, x: &mut Operand<'f>) {
        let (code, what) = match x.mode {
            Mode::NoValue => (Code::TooManyValues, "used as value"),
            Mode::Builtin(_) => (Code::UncalledBuiltin, "must be called"),
            Mode::TypeExpr => (Code::NotAnExpr, "is not an expression"),
            Mode::Invalid
            | Mode::Constant(_)
            | Mode::Variable
            | Mode::MapIndex
            | Mode::Value
            | Mode::Nil
            | Mode::CommaOk => return,
        };
        let shown = self.describe(x);
        self.err(code, x.span(), format!("{shown} {what}"));
        x.spoil();
    }

    /// Reports several values where one is wanted.
    pub(crate) fn single_value(&mut self, x: &mut Operand<'f>) {
        if x.mode == Mode::Value && matches!(self.c.types.kind(x.ty), TyKind::Tuple(_)) {
            let shown = self.describe(x);
            let message = format!("multiple-value {shown} in single-value context");
            self.err(Code::TooManyValues, x.span(), message);
            x.spoil();
        }
    }

    /// Any expression, recorded.
    pub(crate) fn raw_expr(
        &mut self,
        target: Option<&Target>,
        e: &'f Expr,
        allow_generic: bool,
    ) -> Operand<'f> {
        let mut x = self.expr_inner(target, e);
        if !allow_generic {
            self.instantiate_or_reject(target, &mut x);
        }
        x.ex = Ex::whole(e);
        self.record_operand(&x);
        x
    }

    fn instantiate_or_reject(&mut self, target: Option<&Target>, x: &mut Operand<'f>) {
        if x.generic.is_some() {
            match target {
                Some(target) => self.infer_from_target(x, target),
                None => self.infer_alone(x),
            }
        } else if x.mode == Mode::TypeExpr && self.is_generic(x.ty) {
            let text = expr_string(x.ex);
            let message = format!("cannot use generic type {text} without instantiation");
            self.err(Code::WrongTypeArgCount, x.span(), message);
            x.spoil();
        }
    }

    /// Reports a generic function that lacks type arguments.
    pub(crate) fn uninstantiated(&mut self, x: &mut Operand<'f>) {
        let text = expr_string(x.ex);
        let message = format!("cannot use generic function {text} without instantiation");
        self.err(Code::WrongTypeArgCount, x.span(), message);
        x.spoil();
    }

    /// Records an operand under its node.
    pub(crate) fn record_operand(&mut self, x: &Operand<'f>) {
        if let Some(mode) = x.recorded() {
            self.record(x.ex.id(), mode, x.ty);
        }
    }

    fn expr_inner(&mut self, target: Option<&Target>, e: &'f Expr) -> Operand<'f> {
        match &e.kind {
            ExprKind::Bad => Operand::invalid(e),
            ExprKind::Ident(_) => self.ident(e, false),
            ExprKind::BasicLit(kind, text) => self.basic_lit(e, *kind, *text),
            ExprKind::CompositeLit(lit) => self.composite_lit(e, lit, None),
            ExprKind::FuncLit(lit) => self.func_lit(e, lit),
            ExprKind::Paren(inner) => {
                let mut x = self.raw_expr(None, inner, true);
                x.ex = Ex::whole(e);
                x
            }
            ExprKind::Selector(base, sel) => self.selector(e, base, sel, false),
            ExprKind::Index(base, indices) => self.index_expr(target, e, base, indices),
            ExprKind::Slice(s) => self.slice_expr(e, s),
            ExprKind::TypeAssert(base, ty) => self.type_assertion(e, base, ty.as_deref()),
            ExprKind::Call(call) => self.call(e, call),
            ExprKind::Star(base) => self.indirection(e, base),
            ExprKind::Unary(op, operand) => self.unary(e, *op, operand),
            ExprKind::Binary(chain) => self.chain(e, chain),
            ExprKind::ArrayType(..)
            | ExprKind::SliceType(_)
            | ExprKind::StructType(_)
            | ExprKind::FuncType(_)
            | ExprKind::InterfaceType(_)
            | ExprKind::MapType(..)
            | ExprKind::ChanType(..) => {
                let ty = self.typ(e);
                if ty.is_invalid() { Operand::invalid(e) } else { type_operand(ty, e) }
            }
        }
    }

    /// What a name stands for where it is used.
    pub(crate) fn lookup(&self, name: Symbol) -> Option<ObjId> {
        if let Some(obj) = self.env.scopes.lookup(name) {
            return Some(obj);
        }
        if let Some(&obj) = self.files.get(self.env.file).and_then(|f| f.names.get(&name)) {
            return Some(obj);
        }
        if let Some(&obj) = self.c.package(self.pkg).scope.get(&name) {
            return Some(obj);
        }
        self.c.universe.scope.get(&name).copied()
    }

    /// An identifier (spec: Operands).
    pub(crate) fn ident(&mut self, e: &'f Expr, want_type: bool) -> Operand<'f> {
        let ExprKind::Ident(name) = e.kind else { return Operand::invalid(e) };
        let Some(obj) = self.lookup(name) else {
            if name.is_blank() {
                self.err(Code::InvalidBlank, e.span, "cannot use _ as value or type");
            } else {
                self.undefined(e.span, name);
            }
            return Operand::invalid(e);
        };
        self.c.info.uses.insert(e.id, obj);
        if want_type && let Some(what) = self.not_a_type(obj) {
            self.used.insert(obj);
            self.err(Code::NotAType, e.span, format!("{name} ({what}) is not a type"));
            return Operand::invalid(e);
        }
        if let Some(import) = self.files.get(self.env.file).and_then(|f| f.dot.get(&obj)) {
            self.used.insert(*import);
        }
        self.object_operand(e, obj)
    }

    /// What an object is that is no type.
    fn not_a_type(&self, obj: ObjId) -> Option<&'static str> {
        let object = self.c.objects.get(obj);
        Some(match &object.kind {
            ObjectKind::TypeName { .. } => return None,
            ObjectKind::Const(_) => "constant",
            ObjectKind::Var(super::object::VarKind::Package) => "package-level variable",
            ObjectKind::Var(_) => "local variable",
            ObjectKind::Func(_) => "function",
            ObjectKind::Builtin(_) => "built-in",
            ObjectKind::Nil => "untyped nil",
            ObjectKind::PkgName(_) => "package name",
            ObjectKind::Label => "label",
        })
    }

    fn undefined(&mut self, at: Span, name: Symbol) {
        let mut error =
            super::error::TypeError::new(Code::UndeclaredName, at, format!("undefined: {name}"));
        if let Some(near) = self.near_name(name) {
            error = error.with_note(format!("did you mean `{near}`?"));
        }
        self.report(error);
    }

    /// A visible name that differs in case or one letter.
    fn near_name(&self, name: Symbol) -> Option<Symbol> {
        let text = name.as_str();
        let local = self.env.scopes.visible().map(|(n, _)| n);
        let package = self.c.package(self.pkg).scope.keys().copied();
        let universe = self.c.universe.scope.keys().copied();
        local
            .chain(package)
            .chain(universe)
            .filter(|n| n.as_str().eq_ignore_ascii_case(text) && *n != name)
            .min()
    }

    /// The operand that an object is; resolves its declaration.
    pub(crate) fn object_operand(&mut self, e: &'f Expr, obj: ObjId) -> Operand<'f> {
        let object = self.c.objects.get(obj);
        let name = object.name;
        match &object.kind {
            ObjectKind::PkgName(_) => {
                self.err(
                    Code::InvalidPkgUse,
                    e.span,
                    format!("use of package {name} not in selector"),
                );
                self.used.insert(obj);
                Operand::invalid(e)
            }
            ObjectKind::Const(_) => {
                self.depend_on(obj);
                if obj == self.c.universe.iota {
                    return self.iota(e);
                }
                self.resolve_object(obj);
                let object = self.c.objects.get(obj);
                match &object.kind {
                    ObjectKind::Const(value) if !object.ty.is_invalid() => {
                        Operand::new(Mode::Constant(value.clone()), object.ty, e)
                    }
                    _ => Operand::invalid(e),
                }
            }
            ObjectKind::TypeName { alias } => {
                if *alias {
                    self.resolve_object(obj);
                }
                let ty = self.c.objects.get(obj).ty;
                if ty.is_invalid() && !self.c.generic_aliases.contains_key(&obj) {
                    return Operand::invalid(e);
                }
                type_operand(ty, e)
            }
            ObjectKind::Var(_) => {
                self.used.insert(obj);
                self.depend_on(obj);
                self.resolve_object(obj);
                let ty = self.c.objects.get(obj).ty;
                if ty.is_invalid() {
                    Operand::invalid(e)
                } else {
                    Operand::new(Mode::Variable, ty, e)
                }
            }
            ObjectKind::Func(_) => {
                self.depend_on(obj);
                self.resolve_object(obj);
                self.func_operand(e, obj)
            }
            ObjectKind::Builtin(b) => Operand::new(Mode::Builtin(*b), Ty::INVALID, e),
            ObjectKind::Nil => Operand::new(Mode::Nil, Ty::basic(Basic::UntypedNil), e),
            ObjectKind::Label => Operand::invalid(e),
        }
    }

    fn iota(&mut self, e: &'f Expr) -> Operand<'f> {
        match self.env.iota {
            Some(n) => {
                let mode = Mode::Constant(ConstValue::from(i64::from(n)));
                Operand::new(mode, Ty::basic(Basic::UntypedInt), e)
            }
            None => {
                let message = "cannot use iota outside constant declaration";
                self.err(Code::InvalidIota, e.span, message);
                Operand::invalid(e)
            }
        }
    }

    fn basic_lit(
        &mut self,
        e: &'f Expr,
        kind: racewalk_grammar::ast::LitKind,
        text: Symbol,
    ) -> Operand<'f> {
        use racewalk_grammar::ast::LitKind;
        let basic = match kind {
            LitKind::Int => Basic::UntypedInt,
            LitKind::Float => Basic::UntypedFloat,
            LitKind::Imag => Basic::UntypedComplex,
            LitKind::Char => Basic::UntypedRune,
            LitKind::String => Basic::UntypedString,
        };
        let number = !matches!(kind, LitKind::String | LitKind::Char);
        if number && text.as_str().len() > crate::constant::MAX_LITERAL_LEN {
            let message = format!(
                "excessively long constant: {}... ({} chars)",
                &text.as_str()[..10],
                text.as_str().len()
            );
            self.err(Code::InvalidConstVal, e.span, message);
            return Operand::invalid(e);
        }
        match ConstValue::from_literal(kind, text.as_str()) {
            Some(value) => {
                let mut x = Operand::new(Mode::Constant(value), Ty::basic(basic), e);
                self.check_overflow(&mut x, e.span);
                x
            }
            // The lexer has said what is wrong with it.
            None => Operand::invalid(e),
        }
    }

    fn indirection(&mut self, e: &'f Expr, base: &'f Expr) -> Operand<'f> {
        let mut x = self.expr_or_type(base, false);
        match x.mode {
            Mode::Invalid => {}
            Mode::TypeExpr => {
                self.check_no_constraint(x.ty, base.span);
                x.ty = self.c.types.pointer_to(x.ty);
            }
            Mode::Nil => {
                let message = format!("invalid operation: cannot indirect {}", self.describe(&x));
                self.err(Code::InvalidIndirection, x.span(), message);
                x.spoil();
            }
            _ => match self.common_under(x.ty).map(|under| self.c.types.kind(under).clone()) {
                Ok(TyKind::Pointer(elem)) => {
                    x.mode = Mode::Variable;
                    x.ty = elem;
                }
                _ => {
                    let shown = self.describe(&x);
                    let message = format!("invalid operation: cannot indirect {shown}");
                    self.err(Code::InvalidIndirection, x.span(), message);
                    x.spoil();
                }
            },
        }
        x.ex = Ex::whole(e);
        x
    }

    fn unary(&mut self, e: &'f Expr, op: UnaryOp, operand: &'f Expr) -> Operand<'f> {
        let mut x = self.expr(None, operand);
        if !x.is_invalid() {
            match op {
                UnaryOp::Addr => self.address_of(&mut x, operand),
                UnaryOp::Recv => self.receive(&mut x),
                UnaryOp::Tilde => {
                    let hint =
                        if self.all_integer(x.ty) { " (use ^ for bitwise complement)" } else { "" };
                    let message =
                        format!("cannot use ~ outside of interface or type constraint{hint}");
                    self.err(Code::UndefinedOp, e.span, message);
                    x.spoil();
                }
                UnaryOp::Plus | UnaryOp::Neg | UnaryOp::Not | UnaryOp::BitNot => {
                    self.unary_op(&mut x, e, op);
                }
            }
        }
        x.ex = Ex::whole(e);
        x
    }

    fn address_of(&mut self, x: &mut Operand<'f>, operand: &'f Expr) {
        let literal = matches!(unparen(operand).kind, ExprKind::CompositeLit(_));
        if !literal && x.mode != Mode::Variable {
            let shown = self.describe(x);
            let message = format!("invalid operation: cannot take address of {shown}");
            self.err(Code::UnaddressableOperand, x.span(), message);
            x.spoil();
            return;
        }
        x.mode = Mode::Value;
        x.ty = self.c.types.pointer_to(x.ty);
    }

    fn receive(&mut self, x: &mut Operand<'f>) {
        match self.channel_elem(x, false) {
            Ok(elem) => {
                x.mode = Mode::CommaOk;
                x.ty = elem;
                self.env.has_call_or_recv = true;
            }
            Err(message) => {
                self.err(Code::InvalidReceive, x.span(), format!("invalid operation: {message}"));
                x.spoil();
            }
        }
    }

    /// The element type of a channel operand that is sent to or received from.
    pub(crate) fn channel_elem(&mut self, x: &Operand<'f>, send: bool) -> Result<Ty, String> {
        let doing = if send { "cannot send to" } else { "cannot receive from" };
        let refused = if send { ChanDir::Recv } else { ChanDir::Send };
        let what = if send { "receive-only" } else { "send-only" };
        let terms = match self.type_set(x.ty) {
            TypeSet::One(ty) => {
                return match self.under_kind(ty) {
                    TyKind::Chan(dir, elem) if dir != refused => Ok(elem),
                    TyKind::Invalid => Ok(Ty::INVALID),
                    TyKind::Chan(..) => {
                        let (shown, ty) = (self.describe(x), self.show(x.ty));
                        Err(format!("{doing} {what} channel {ty} {shown}"))
                    }
                    _ => {
                        let (shown, ty) = (self.describe(x), self.show(x.ty));
                        Err(format!("{doing} non-channel {ty} {shown}"))
                    }
                };
            }
            TypeSet::All => Vec::new(),
            TypeSet::Terms(terms) => terms,
        };
        let shown = self.describe(x);
        self.param_channel(&terms, refused, what).map_err(|why| format!("{doing} {shown}: {why}"))
    }

    /// The element type that all channels of a type set have.
    fn param_channel(
        &mut self,
        terms: &[super::ty::Term],
        refused: ChanDir,
        what: &str,
    ) -> Result<Ty, String> {
        let mut common: Option<(Ty, Ty)> = None;
        for term in terms {
            let under = self.under(term.ty);
            let TyKind::Chan(dir, elem) = *self.c.types.kind(under) else {
                return Err(format!("non-channel {}", self.show(term.ty)));
            };
            if dir == refused {
                return Err(format!("{what} channel {}", self.show(term.ty)));
            }
            match common {
                Some((first, known)) if known != elem => {
                    let (a, b) = (self.show(first), self.show(term.ty));
                    return Err(format!("channels {a} and {b} have different element types"));
                }
                _ => common = Some((term.ty, elem)),
            }
        }
        common.map(|(_, elem)| elem).ok_or_else(|| "no specific channel type".to_owned())
    }

    fn unary_op(&mut self, x: &mut Operand<'f>, e: &'f Expr, op: UnaryOp) {
        let defined = match op {
            UnaryOp::Not => self.all_boolean(x.ty),
            UnaryOp::BitNot => self.all_integer(x.ty),
            _ => self.all_numeric(x.ty),
        };
        if !defined {
            let shown = self.describe(x);
            let sign = op.as_str();
            let message = format!("invalid operation: operator {sign} not defined on {shown}");
            self.err(Code::UndefinedOp, x.span(), message);
            x.spoil();
            return;
        }
        let Some(value) = x.constant() else {
            x.mode = Mode::Value;
            return;
        };
        let width = self.width(x.ty);
        match ConstValue::unary(op, value, width) {
            Ok(value) => {
                x.mode = Mode::Constant(value);
                x.ex = Ex::whole(e);
                self.check_overflow(x, e.span);
            }
            Err(error) => {
                x.ex = Ex::whole(e);
                self.const_error(x, error, e.span);
            }
        }
    }

    /// Bits of an integer type, and whether it is signed; of unsigned types only, which `^` depends on.
    fn width(&mut self, ty: Ty) -> Option<(u32, bool)> {
        let basic = self.basic_under(ty)?;
        if !basic.is_unsigned() {
            return None;
        }
        match basic.constant_target() {
            Some(crate::constant::Target::Int { bits, signed }) => Some((bits, signed)),
            _ => None,
        }
    }

    /// Reports an operation on constants that has no result.
    pub(crate) fn const_error(&mut self, x: &mut Operand<'f>, error: ConstError, at: Span) {
        let text = expr_string(x.ex);
        let message = match error {
            ConstError::DivisionByZero => "invalid operation: division by zero".to_owned(),
            ConstError::TooLarge => {
                let name = super::untyped::op_name(x.ex);
                format!("constant {name}overflow")
            }
            ConstError::ShiftTooLarge => format!("invalid shift count in {text}"),
            ConstError::NotRepresentable | ConstError::Undefined => {
                "constant result is not representable".to_owned()
            }
        };
        self.err(Code::InvalidConstVal, at, message);
        x.spoil();
    }

    /// A chain of binary operators, from the left.
    fn chain(&mut self, e: &'f Expr, chain: &'f Binary) -> Operand<'f> {
        let shift = |i: usize| chain.rest.get(i).is_some_and(|r| r.op.is_shift());
        let mut x = self.expr(None, &chain.first);
        let n = chain.rest.len();
        for (i, part) in chain.rest.iter().enumerate() {
            let ex = Ex { e, n: i + 1 };
            let y = self.expr(None, &part.y);
            if shift(i) {
                self.shift(&mut x, y, ex, part.op, part.op_span);
            } else {
                self.binary(&mut x, y, ex, part);
            }
            x.ex = ex;
            if i + 1 < n {
                self.record_operand(&x);
            }
        }
        x
    }

    fn binary(&mut self, x: &mut Operand<'f>, y: Operand<'f>, ex: Ex<'f>, part: &'f BinaryRest) {
        let mut y = y;
        if x.is_invalid() || y.is_invalid() {
            x.spoil();
            return;
        }
        self.binary_op(x, &mut y, ex, part.op, part.op_span);
    }

    /// `x op y` of checked operands, for all operators but shifts. `ex` is what is shown in messages.
    pub(crate) fn binary_op(
        &mut self,
        x: &mut Operand<'f>,
        y: &mut Operand<'f>,
        ex: Ex<'f>,
        op: BinaryOp,
        op_span: Span,
    ) {
        if !op.is_comparison() && self.untyped_meets_interface(x, y) {
            // Numbers keep their untyped type in the message.
            for operand in [&mut *x, &mut *y] {
                if self.untyped(operand.ty).is_some_and(|b| !b.is_numeric()) {
                    operand.ty = self.default_type(operand.ty);
                }
            }
            self.mismatched(x, y, ex, op, None);
            return;
        }
        if !self.match_operands(x, y) {
            let at = op.is_comparison().then(|| y.span());
            self.mismatched(x, y, ex, op, at);
            return;
        }
        if x.is_invalid() || y.is_invalid() {
            x.spoil();
            return;
        }
        if op.is_comparison() {
            self.comparison(x, y, op, None);
            return;
        }
        if x.ty != y.ty {
            if !x.ty.is_invalid() && !y.ty.is_invalid() {
                self.mismatched(x, y, ex, op, None);
            }
            x.spoil();
            return;
        }
        if !self.operator_defined(x.ty, op) {
            let shown = self.describe(x);
            let sign = op.as_str();
            let message = format!("invalid operation: operator {sign} not defined on {shown}");
            self.err(Code::UndefinedOp, x.span(), message);
            x.spoil();
            return;
        }
        if matches!(op, BinaryOp::Div | BinaryOp::Rem) && self.divides_by_zero(x, y) {
            self.err(Code::DivByZero, y.span(), "invalid operation: division by zero");
            x.spoil();
            return;
        }
        let (Some(a), Some(b)) = (x.constant(), y.constant()) else {
            x.mode = Mode::Value;
            return;
        };
        let (a, b) = (a.clone(), b.clone());
        let integer = self.all_integer(x.ty);
        x.ex = ex;
        match ConstValue::binary(op, &a, &b, integer) {
            Ok(value) => {
                x.mode = Mode::Constant(value);
                self.check_overflow(x, op_span);
            }
            Err(error) => self.const_error(x, error, op_span),
        }
    }

    fn divides_by_zero(&mut self, x: &Operand<'f>, y: &Operand<'f>) -> bool {
        let integer = x.is_constant() || self.all_integer(x.ty);
        integer && y.constant().and_then(ConstValue::sign) == Some(0)
    }

    fn operator_defined(&mut self, ty: Ty, op: BinaryOp) -> bool {
        match op {
            BinaryOp::Add => self.all_numeric_or_string(ty),
            BinaryOp::Sub | BinaryOp::Mul | BinaryOp::Div => self.all_numeric(ty),
            BinaryOp::Rem
            | BinaryOp::And
            | BinaryOp::Or
            | BinaryOp::Xor
            | BinaryOp::AndNot
            | BinaryOp::Shl
            | BinaryOp::Shr => self.all_integer(ty),
            BinaryOp::LogAnd | BinaryOp::LogOr => self.all_boolean(ty),
            BinaryOp::Eq
            | BinaryOp::Ne
            | BinaryOp::Lt
            | BinaryOp::Le
            | BinaryOp::Gt
            | BinaryOp::Ge => true,
        }
    }

    fn mismatched(
        &mut self,
        x: &mut Operand<'f>,
        y: &Operand<'f>,
        ex: Ex<'f>,
        op: BinaryOp,
        at: Option<Span>,
    ) {
        let (a, b) = (self.show(x.ty), self.show(y.ty));
        let text = match &ex.e.kind {
            ExprKind::Binary(_) => expr_string(ex),
            // An assignment such as `x += y`.
            _ => format!("{} {}= {}", expr_string(x.ex), op.as_str(), expr_string(y.ex)),
        };
        let message = format!("invalid operation: {text} (mismatched types {a} and {b})");
        self.err(Code::MismatchedTypes, at.unwrap_or_else(|| x.span()), message);
        x.spoil();
    }

    /// Whether an untyped operand meets one of interface type, which only comparisons allow.
    fn untyped_meets_interface(&mut self, x: &Operand<'f>, y: &Operand<'f>) -> bool {
        let value = |c: &Self, x: &Operand<'f>| x.mode != Mode::Nil && c.untyped(x.ty).is_some();
        (value(self, x) && self.is_interface(y.ty)) || (value(self, y) && self.is_interface(x.ty))
    }

    /// Converts untyped operands of a binary operator to one type; false if their kinds do not go together. A number that does not
    /// fit is reported.
    pub(crate) fn match_operands(&mut self, x: &mut Operand<'f>, y: &mut Operand<'f>) -> bool {
        if self.untyped(x.ty).is_none() && self.untyped(y.ty).is_none() {
            return true;
        }
        let (new_x, new_y) = (self.implicit_type(x, y.ty), self.implicit_type(y, x.ty));
        let (of_x, of_y) = (x.ty, y.ty);
        for (operand, new, other) in [(&mut *x, &new_x, of_y), (&mut *y, &new_y, of_x)] {
            if *new != Err(Misfit::Other) {
                continue;
            }
            let number = self.untyped(operand.ty).is_none_or(Basic::is_numeric);
            if number || operand.mode == Mode::Nil || !self.is_interface(other) {
                return false;
            }
            let shown = self.under(other);
            self.invalid_conversion(Misfit::Other, operand, shown);
            operand.spoil();
            return true;
        }
        let (from_x, from_y) = (x.ty, y.ty);
        for (operand, new, other) in [(x, new_x, from_y), (y, new_y, from_x)] {
            match new {
                Ok((ty, value)) => self.settle(operand, ty, value),
                Err(why) => {
                    let shown = self.under(other);
                    self.invalid_conversion(why, operand, shown);
                    operand.spoil();
                }
            }
        }
        true
    }

    /// `x op y` for a comparison. `case` is set for case expressions, which are worded otherwise: then it may hold the text of `y`.
    pub(crate) fn comparison(
        &mut self,
        x: &mut Operand<'f>,
        y: &mut Operand<'f>,
        op: BinaryOp,
        case: Option<Option<&str>>,
    ) {
        match self.comparison_problem(x, y, op) {
            None => {
                if let (Some(a), Some(b)) = (x.constant(), y.constant()) {
                    x.mode = Mode::Constant(ConstValue::Bool(ConstValue::compare(op, a, b)));
                } else {
                    x.mode = Mode::Value;
                    // The operands get their default types: the result does not depend on them.
                    let (tx, ty) = (self.default_type(x.ty), self.default_type(y.ty));
                    self.update_expr(x.ex, tx, true);
                    self.update_expr(y.ex, ty, true);
                }
                x.ty = Ty::basic(Basic::UntypedBool);
            }
            Some((on_y, code, cause)) => {
                let (a, b) = (expr_string(x.ex), expr_string(y.ex));
                let (message, at) = match case {
                    Some(on) => {
                        let b = on.unwrap_or(&b);
                        (format!("invalid case {a} in switch on {b} ({cause})"), x.span())
                    }
                    None => {
                        let at = if on_y { y.span() } else { x.span() };
                        (format!("invalid operation: {a} {} {b} ({cause})", op.as_str()), at)
                    }
                };
                self.err(code, at, message);
                x.spoil();
            }
        }
    }

    /// What is wrong with a comparison: whether it is about `y`, the code, the cause.
    fn comparison_problem(
        &mut self,
        x: &Operand<'f>,
        y: &Operand<'f>,
        op: BinaryOp,
    ) -> Option<(bool, Code, String)> {
        if self.assignable(x, y.ty).is_err() && self.assignable(y, x.ty).is_err() {
            let cause = format!("mismatched types {} and {}", self.show(x.ty), self.show(y.ty));
            return Some((true, Code::MismatchedTypes, cause));
        }
        let mut cause = String::new();
        let on_y = if matches!(op, BinaryOp::Eq | BinaryOp::Ne) {
            if x.mode == Mode::Nil || y.mode == Mode::Nil {
                let ty = if x.mode == Mode::Nil { y.ty } else { x.ty };
                if self.has_nil(ty) && !(x.mode == Mode::Nil && y.mode == Mode::Nil) {
                    return None;
                }
                true
            } else if !self.comparable(x.ty, true) {
                cause = self.incomparable_cause(x.ty);
                false
            } else if !self.comparable(y.ty, true) {
                cause = self.incomparable_cause(y.ty);
                true
            } else {
                return None;
            }
        } else if !self.all_ordered(x.ty) {
            false
        } else if !self.all_ordered(y.ty) {
            true
        } else {
            return None;
        };
        if cause.is_empty() {
            cause = self.undefined_comparison(x, y, on_y, op);
        }
        Some((on_y, Code::UndefinedOp, cause))
    }

    fn undefined_comparison(
        &mut self,
        x: &Operand<'f>,
        y: &Operand<'f>,
        on_y: bool,
        op: BinaryOp,
    ) -> String {
        let sign = op.as_str();
        let (px, py) = (self.is_type_param(x.ty), self.is_type_param(y.ty));
        if px || py {
            let ty = if px && !on_y { x.ty } else { y.ty };
            return format!("type parameter {} cannot use operator {sign}", self.show(ty));
        }
        let ty = if on_y { y.ty } else { x.ty };
        let word = match self.under_kind(ty) {
            TyKind::Basic(_) => {
                let under = self.under(ty);
                self.show(under)
            }
            other => super::operand::composite_word(&other).to_owned(),
        };
        format!("operator {sign} not defined on {word}")
    }
}

/// An operand that is a type.
pub(crate) fn type_operand<'f>(ty: Ty, e: &'f Expr) -> Operand<'f> {
    Operand::new(Mode::TypeExpr, ty, e)
}
