//! Composite and function literals (spec: Composite literals, Function literals).

use racewalk_grammar::ast::{CompositeLit, Element, Expr, ExprKind, FuncLit};
use racewalk_grammar::source::Span;
use racewalk_grammar::symbol::Symbol;
use rustc_hash::FxHashSet;

use super::assign::Target;
use super::env::{Checker, Env};
use super::error::Code;
use super::exprstr::show_expr;
use super::info::{Selection, SelectionKind};
use super::lookup::{Found, FoundKind, Lookup, Match, same_name};
use super::object::{ObjId, ObjectKind};
use super::operand::Operand;
use super::ty::{Field, StructInfo, Ty, TyKind};

impl<'f> Checker<'_, 'f> {
    /// A function literal. At package level its body waits for all declarations.
    pub(crate) fn func_lit(&mut self, e: &'f Expr, lit: &'f FuncLit) -> Operand<'f> {
        let sig = self.lit_signature(&lit.ty);
        let ty = sig.ty;
        if self.env.func.is_some() && self.local_types > 0 {
            self.type_lits.push((lit, sig));
        } else if self.env.func.is_some() {
            self.func_body(&lit.body, &sig);
        } else {
            let (file, decl, iota) = (self.env.file, self.env.decl, self.env.iota);
            self.bodies.push_back(Box::new(move |c| {
                let env = Env { file, decl, iota, ..Env::default() };
                c.with_env(env, |c| c.func_body(&lit.body, &sig));
            }));
        }
        Operand::value(ty, e)
    }

    /// A composite literal; inside another one its type may be left out, and `hint` is what it is then.
    pub(crate) fn composite_lit(
        &mut self,
        e: &'f Expr,
        lit: &'f CompositeLit,
        hint: Option<Ty>,
    ) -> Operand<'f> {
        let mut open_len = None;
        let (ty, base) = match (&lit.ty, hint) {
            (Some(ty), _) => {
                if let ExprKind::ArrayType(None, elem) = &ty.kind {
                    open_len = Some((ty, self.var_type(elem)));
                    (Ty::INVALID, Ty::INVALID)
                } else {
                    let known = self.typ(ty);
                    if let Some(alias) = self.open_alias(ty) {
                        self.incomplete(alias);
                        return Operand::invalid(e);
                    }
                    (known, known)
                }
            }
            (None, Some(hint)) => (hint, self.literal_base(hint)),
            (None, None) => {
                let message = "missing type in composite literal";
                self.err(Code::UntypedLit, e.span, message);
                (Ty::INVALID, Ty::INVALID)
            }
        };
        if let Some((type_expr, elem)) = open_len {
            let n = self.indexed_elements(&lit.elems, elem, None);
            if elem.is_invalid() {
                return Operand::invalid(e);
            }
            let ty = self.c.types.intern(TyKind::Array(elem, n));
            self.record(type_expr.id, super::info::Mode::TypeExpr, ty);
            return Operand::value(ty, e);
        }
        let under = self.common_under(base);
        let kind = under.as_ref().map(|&u| self.c.types.kind(u).clone());
        match kind {
            Ok(TyKind::Struct(info)) => self.struct_elements(lit, base, &info),
            Ok(TyKind::Array(elem, n)) => {
                self.indexed_elements(&lit.elems, elem, Some(n));
            }
            Ok(TyKind::Slice(elem)) => {
                self.indexed_elements(&lit.elems, elem, None);
            }
            Ok(TyKind::Map(key, elem)) => self.map_elements(lit, key, elem),
            other => {
                // A key may be the name of a field, which is nothing by itself.
                for element in &lit.elems {
                    self.use_exprs(std::slice::from_ref(&element.value));
                }
                if !base.is_invalid() && !matches!(other, Ok(TyKind::Invalid)) {
                    let shown = self.show(ty);
                    let cause = if other.is_err() { " (no common underlying type)" } else { "" };
                    let element = if lit.ty.is_none() { " element" } else { "" };
                    let message = format!("invalid composite literal{element} type {shown}{cause}");
                    self.err(Code::InvalidLit, e.span, message);
                }
                let declared = self.c.types.as_named(ty).is_some() && !self.is_open(ty);
                return match other {
                    // What is wrong with the type was said where it is declared.
                    Ok(TyKind::Invalid) if declared => Operand::value(ty, e),
                    _ => Operand::invalid(e),
                };
            }
        }
        Operand::value(ty, e)
    }

    /// The alias that a type expression names, if it is being resolved.
    fn open_alias(&self, e: &Expr) -> Option<ObjId> {
        let obj = *self.c.info.uses.get(&e.id)?;
        let alias = matches!(self.c.objects.get(obj).kind, ObjectKind::TypeName { alias: true });
        (alias && self.path.contains(&obj)).then_some(obj)
    }

    /// What `{…}` stands for where a value of that type is wanted: `*T` means `&T{…}`.
    fn literal_base(&mut self, hint: Ty) -> Ty {
        match self.common_under(hint).map(|u| self.c.types.kind(u).clone()) {
            Ok(TyKind::Pointer(elem)) => elem,
            _ => hint,
        }
    }

    /// A key or element; a literal in it may leave out its type.
    fn expr_with_hint(&mut self, e: &'f Expr, hint: Ty) -> Operand<'f> {
        if let ExprKind::CompositeLit(lit) = &e.kind
            && lit.ty.is_none()
        {
            let x = self.composite_lit(e, lit, Some(hint));
            self.record_operand(&x);
            return x;
        }
        let target = Target { ty: hint, what: "array or slice literal".into() };
        self.expr(Some(&target), e)
    }

    fn struct_elements(&mut self, lit: &'f CompositeLit, base: Ty, info: &StructInfo) {
        match lit.elems.first() {
            None => {}
            Some(first) if first.key.is_some() => self.keyed_fields(lit, base, info),
            Some(_) => self.positional_fields(lit, base, info),
        }
    }

    fn keyed_fields(&mut self, lit: &'f CompositeLit, base: Ty, info: &StructInfo) {
        let mut seen = Vec::new();
        for element in &lit.elems {
            let Some(key) = &element.key else {
                let message = "mixture of field:value and value elements in struct literal";
                self.err(Code::MixedStructLit, element.value.span, message);
                continue;
            };
            let ExprKind::Ident(name) = key.kind else {
                let message = format!("invalid field name {} in struct literal", show_expr(key));
                self.err(Code::InvalidLitField, key.span, message);
                self.use_exprs(std::slice::from_ref(&element.value));
                continue;
            };
            let Some((path, field_ty)) = self.literal_field(key, base, info, name) else {
                self.use_exprs(std::slice::from_ref(&element.value));
                continue;
            };
            let mut x = self.field_value(&element.value, field_ty);
            self.assignment(&mut x, Some(field_ty), "struct literal");
            self.check_field_once(&mut seen, path, key.span, name);
        }
    }

    /// The field that a key names, perhaps through embedded structs (since go1.27): its path and type.
    fn literal_field(
        &mut self,
        key: &'f Expr,
        base: Ty,
        info: &StructInfo,
        name: Symbol,
    ) -> Option<(Vec<usize>, Ty)> {
        let own = |f: &Field| {
            !name.is_blank() && same_name(f.name, f.pkg, name, Some(self.pkg), Match::Exact)
        };
        let (path, ty) = match info.fields.iter().position(own) {
            Some(index) => (vec![index], info.fields[index].ty),
            None => {
                let Lookup::Found(Found { kind: FoundKind::Field(ty), path, indirect }) =
                    self.lookup_member(base, name)
                else {
                    self.unknown_field(key.span, base, name);
                    return None;
                };
                if indirect {
                    let message = format!("invalid implicit pointer indirection to reach {name}");
                    self.err(Code::InvalidLitField, key.span, message);
                    return None;
                }
                let shown = self.show(base);
                let selected = self.promoted_name(base, &path, name);
                let what =
                    format!("use of promoted field {selected} in struct literal of type {shown}");
                if !self.allow_version(27, key.span, &what) {
                    return None;
                }
                (path, ty)
            }
        };
        let selection =
            Selection { kind: SelectionKind::Field, recv: base, path: path.clone(), ty };
        self.c.info.selections.insert(key.id, selection);
        Some((path, ty))
    }

    /// Reports a field that is set twice, by itself or as part of an embedded struct.
    fn check_field_once(
        &mut self,
        seen: &mut Vec<(Vec<usize>, Symbol)>,
        path: Vec<usize>,
        at: Span,
        name: Symbol,
    ) {
        let clash = seen.iter().find(|(p, _)| p.starts_with(&path) || path.starts_with(p));
        let message = match clash {
            None => {
                seen.push((path, name));
                return;
            }
            Some((other, _)) if *other == path => {
                format!("duplicate field name {name} in struct literal")
            }
            Some((other, inner)) if other.len() > path.len() => {
                format!("cannot specify embedded field {name} and enclosed promoted field {inner}")
            }
            Some((_, outer)) => {
                format!("cannot specify promoted field {name} and enclosing embedded field {outer}")
            }
        };
        self.err(Code::DuplicateLitField, at, message);
    }

    fn field_value(&mut self, e: &'f Expr, ty: Ty) -> Operand<'f> {
        let target = Target { ty, what: "struct field".into() };
        self.expr(Some(&target), e)
    }

    /// A promoted field with the embedded fields that lead to it: `Inner.x`.
    fn promoted_name(&mut self, base: Ty, path: &[usize], name: Symbol) -> String {
        let mut words = Vec::new();
        for len in 1..path.len() {
            words.extend(self.field_at(base, &path[..len]).map(|(name, _)| name.to_string()));
        }
        words.push(name.to_string());
        words.join(".")
    }

    fn unknown_field(&mut self, at: Span, base: Ty, name: Symbol) {
        let shown = self.show(base);
        let near = match self.lookup_with(base, name, Some(self.pkg), Match::FoldCase) {
            Lookup::Found(Found { kind: FoundKind::Field(_), path, .. }) => {
                self.field_at(base, &path)
            }
            _ => None,
        };
        let message = match near {
            Some((near, _)) if near == name => {
                format!("cannot refer to unexported field {name} in struct literal of type {shown}")
            }
            Some((near, home)) => {
                let visible = home.is_none() || home == Some(self.pkg);
                let hidden = if visible { "" } else { "unexported " };
                format!(
                    "unknown field {name} in struct literal of type {shown}, but does have {hidden}{near}"
                )
            }
            None => format!("unknown field {name} in struct literal of type {shown}"),
        };
        self.err(Code::MissingLitField, at, message);
    }

    fn positional_fields(&mut self, lit: &'f CompositeLit, base: Ty, info: &StructInfo) {
        for (index, element) in lit.elems.iter().enumerate() {
            if element.key.is_some() {
                let message = "mixture of field:value and value elements in struct literal";
                let at = element.key.as_ref().map_or(element.value.span, |k| k.span);
                self.err(Code::MixedStructLit, at, message);
                continue;
            }
            let Some(field) = info.fields.get(index) else {
                let x = self.expr(None, &element.value);
                if !x.is_invalid() {
                    let shown = self.show(base);
                    let message = format!("too many values in struct literal of type {shown}");
                    self.err(Code::InvalidStructLit, element.value.span, message);
                }
                break;
            };
            let (ty, pkg, name) = (field.ty, field.pkg, field.name);
            let mut x = self.field_value(&element.value, ty);
            if pkg.is_some() && pkg != Some(self.pkg) {
                let shown = self.show(base);
                let message = format!(
                    "implicit assignment to unexported field {name} in struct literal of type {shown}"
                );
                self.err(Code::UnexportedLitField, element.value.span, message);
                continue;
            }
            self.assignment(&mut x, Some(ty), "struct literal");
        }
        if lit.elems.len() < info.fields.len() {
            let shown = self.show(base);
            let at = Span::new(lit.braces.hi.saturating_sub(1), lit.braces.hi);
            let message = format!("too few values in struct literal of type {shown}");
            self.err(Code::InvalidStructLit, at, message);
        }
    }

    /// Elements of an array or slice literal; returns the length that they make.
    fn indexed_elements(&mut self, elems: &'f [Element], ty: Ty, len: Option<u64>) -> u64 {
        let mut seen: FxHashSet<u64> = FxHashSet::default();
        let has_keys = elems.iter().any(|el| el.key.is_some());
        let (mut next, mut max) = (0u64, 0u64);
        for element in elems {
            let mut valid = true;
            if let Some(key) = &element.key {
                match self.literal_index(key, len) {
                    Some(index) => next = index,
                    None => valid = false,
                }
            } else if len.is_some_and(|len| next >= len) {
                let n = len.unwrap_or(0);
                let message = format!("index {next} is out of bounds (>= {n})");
                self.err(Code::OversizeArrayLit, element.value.span, message);
                valid = false;
            }
            if valid && has_keys && !seen.insert(next) {
                let at = element.key.as_ref().map_or(element.value.span, |k| k.span);
                let message = format!("duplicate index {next} in array or slice literal");
                self.err(Code::DuplicateLitKey, at, message);
            }
            next = next.saturating_add(1);
            max = max.max(next);
            let mut x = self.expr_with_hint(&element.value, ty);
            self.assignment(&mut x, Some(ty), "array or slice literal");
        }
        max
    }

    fn literal_index(&mut self, key: &'f Expr, len: Option<u64>) -> Option<u64> {
        let mut x = self.expr(None, key);
        if !self.valid_index(&mut x, "index", false) {
            return None;
        }
        if !x.is_constant() {
            let message = format!("index {} must be integer constant", show_expr(key));
            self.err(Code::InvalidIndex, key.span, message);
            return None;
        }
        self.constant_index(x, len)
    }

    fn map_elements(&mut self, lit: &'f CompositeLit, key_ty: Ty, elem_ty: Ty) {
        let mut seen: FxHashSet<(u32, String)> = FxHashSet::default();
        let dynamic = self.is_interface(key_ty);
        for element in &lit.elems {
            let Some(key) = &element.key else {
                self.err(Code::MissingLitKey, element.value.span, "missing key in map literal");
                continue;
            };
            let mut x = self.expr_with_hint(key, key_ty);
            self.assignment(&mut x, Some(key_ty), "map literal");
            if x.is_invalid() {
                continue;
            }
            if let Some(value) = x.constant() {
                let ty = if dynamic { x.ty.0 } else { 0 };
                if !seen.insert((ty, value.exact_string())) {
                    let message = format!("duplicate key {value} in map literal");
                    self.err(Code::DuplicateLitKey, key.span, message);
                    continue;
                }
            }
            let mut x = self.expr_with_hint(&element.value, elem_ty);
            self.assignment(&mut x, Some(elem_ty), "map literal");
        }
    }
}
