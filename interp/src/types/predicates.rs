//! Predicates on types: comparable, convertible to a default, complete (spec: Properties of types and values).

use rustc_hash::FxHashSet;

use super::env::Checker;
use super::interner::Spelling;
use super::ty::{Basic, InterfaceInfo, Ty, TyKind};
use super::typeset::TypeSet;

impl Checker<'_, '_> {
    /// The underlying type; resolves the declaration it depends on. A type parameter is its own.
    pub(crate) fn under(&mut self, ty: Ty) -> Ty {
        match self.c.types.as_named(ty) {
            Some(id) => self.named_under(id),
            None => ty,
        }
    }

    /// What the underlying type is made of.
    pub(crate) fn under_kind(&mut self, ty: Ty) -> TyKind {
        let under = self.under(ty);
        self.c.types.kind(under).clone()
    }

    /// The type as messages show it.
    pub(crate) fn show(&self, ty: Ty) -> String {
        let mut text = super::display::show(self.c, Some(self.pkg), ty);
        if self.c.types.has_params(ty) {
            text += &self.shadowing_params(ty);
        }
        text
    }

    /// Says of type parameters that are named like predeclared types where they are declared.
    fn shadowing_params(&self, ty: Ty) -> String {
        let mut found = Vec::new();
        self.shown_params(ty, &mut found, &mut FxHashSet::default());
        let mut text = String::new();
        for ty in found {
            let Some(p) = self.c.types.as_type_param(ty) else { continue };
            let info = self.c.types.type_param(p);
            let (name, at) = match self.c.types.spelling(ty) {
                Some(Spelling::Alias { name, .. }) => {
                    (*name, self.receiver_names.get(&(p, *name)).copied())
                }
                _ => (info.name, Some(self.c.objects.get(info.obj).span)),
            };
            if self.c.universe.scope.contains_key(&name)
                && let Some(at) = at
            {
                text += &format!(" /* with {name} declared at {} */", self.pos(at));
            }
        }
        text
    }

    /// The type parameters that a message shows, as they are spelled there.
    fn shown_params(&self, ty: Ty, out: &mut Vec<Ty>, seen: &mut FxHashSet<Ty>) {
        if !self.c.types.has_params(ty) || !seen.insert(ty) {
            return;
        }
        match self.c.types.kind(ty) {
            TyKind::TypeParam(_) => out.push(ty),
            TyKind::Named(id) => {
                if let Some((_, args)) = &self.c.types.named(*id).instance {
                    args.iter().for_each(|&arg| self.shown_params(arg, out, seen));
                }
            }
            kind => kind.for_each_child(|child| self.shown_params(child, out, seen)),
        }
    }

    /// The type as gc's back end writes it: parts of structs apart from the braces.
    pub(crate) fn show_by_parts(&self, ty: Ty) -> String {
        match self.c.types.as_named(ty) {
            Some(_) => self.show(ty),
            None => self.c.types.reflect_name(ty, &self.c.packages).to_string(),
        }
    }

    /// The type with all names qualified by their packages, as messages show terms of unions.
    pub(crate) fn show_qualified(&self, ty: Ty) -> String {
        super::display::show(self.c, None, ty)
    }

    /// The type that an untyped one takes where nothing else is asked for (spec: Constants).
    pub(crate) fn default_type(&self, ty: Ty) -> Ty {
        match self.c.types.kind(ty) {
            TyKind::Basic(b) => match b {
                Basic::UntypedBool => Ty::BOOL,
                Basic::UntypedInt => Ty::INT,
                Basic::UntypedRune => Ty::RUNE,
                Basic::UntypedFloat => Ty::basic(Basic::Float64),
                Basic::UntypedComplex => Ty::basic(Basic::Complex128),
                Basic::UntypedString => Ty::STRING,
                _ => ty,
            },
            _ => ty,
        }
    }

    /// Whether `==` is defined on values of the type. Interfaces are comparable if `dynamic`, though comparing may then panic.
    pub(crate) fn comparable(&mut self, ty: Ty, dynamic: bool) -> bool {
        let key = (ty.plain(), dynamic);
        if let Some(&known) = self.comparable.get(&key) {
            return known;
        }
        let result = match self.under_kind(ty) {
            TyKind::Invalid | TyKind::Pointer(_) | TyKind::Chan(..) => true,
            TyKind::Basic(b) => b != Basic::UntypedNil,
            TyKind::Struct(info) => {
                // A struct that contains itself is reported elsewhere.
                self.comparable.insert(key, true);
                info.fields.iter().all(|f| self.comparable(f.ty, dynamic))
            }
            TyKind::Array(elem, _) => {
                self.comparable.insert(key, true);
                self.comparable(elem, dynamic)
            }
            TyKind::Interface(info) => dynamic || self.set_comparable(&info),
            TyKind::TypeParam(_) => {
                let constraint = self.constraint_of(ty);
                return constraint.is_some_and(|info| self.set_comparable(&info));
            }
            TyKind::Slice(_) | TyKind::Map(..) | TyKind::Func(_) | TyKind::Tuple(_) => false,
            TyKind::Named(_) => true,
        };
        if self.pending.is_empty() {
            self.comparable.insert(key, result);
        } else {
            self.comparable.remove(&key);
        }
        result
    }

    /// Whether all types of an interface's type set are strictly comparable.
    pub(crate) fn set_comparable(&mut self, info: &InterfaceInfo) -> bool {
        match &info.terms {
            _ if info.comparable => true,
            None => false,
            Some(terms) => !terms.is_empty() && terms.iter().all(|t| self.comparable(t.ty, false)),
        }
    }

    /// Why values of the type cannot be compared, where there is more to say than its kind.
    pub(crate) fn incomparable_cause(&mut self, ty: Ty) -> String {
        match self.under_kind(ty) {
            kind @ (TyKind::Slice(_) | TyKind::Func(_) | TyKind::Map(..)) => {
                format!("{} can only be compared to nil", super::operand::composite_word(&kind))
            }
            TyKind::Struct(info) => {
                for field in &info.fields {
                    if !self.comparable(field.ty, true) {
                        let shown = self.show(field.ty);
                        return format!("struct containing {shown} cannot be compared");
                    }
                }
                String::new()
            }
            TyKind::Array(..) => format!("{} cannot be compared", self.show(ty)),
            TyKind::TypeParam(_) => match self.type_set(ty) {
                TypeSet::Terms(terms) if terms.is_empty() => "empty type set".into(),
                TypeSet::Terms(_) | TypeSet::All => "incomparable types in type set".into(),
                TypeSet::One(_) => String::new(),
            },
            _ => String::new(),
        }
    }

    /// Whether `nil` is a value of the type.
    pub(crate) fn has_nil(&mut self, ty: Ty) -> bool {
        let nilable = |kind: &TyKind| match kind {
            TyKind::Basic(b) => matches!(b, Basic::UnsafePointer | Basic::UntypedNil),
            TyKind::Pointer(_)
            | TyKind::Slice(_)
            | TyKind::Map(..)
            | TyKind::Chan(..)
            | TyKind::Func(_)
            | TyKind::Interface(_) => true,
            TyKind::Invalid
            | TyKind::Named(_)
            | TyKind::Array(..)
            | TyKind::Struct(_)
            | TyKind::Tuple(_)
            | TyKind::TypeParam(_) => false,
        };
        self.all_under(ty, nilable)
    }

    /// Whether the type, or what it points to, was declared with an error: little can be said about its parts.
    pub(crate) fn is_broken(&mut self, ty: Ty) -> bool {
        if let TyKind::TypeParam(_) = self.c.types.kind(ty) {
            return false;
        }
        let (base, _) = self.deref(ty);
        matches!(self.under_kind(base), TyKind::Invalid)
    }

    /// Whether it embeds something that was declared with an error: which methods it has is not known.
    pub(crate) fn embeds_broken(&mut self, ty: Ty) -> bool {
        let (base, _) = self.deref(ty);
        match self.under_kind(base) {
            TyKind::Struct(info) => info.fields.iter().any(|f| f.embedded && f.ty.is_invalid()),
            _ => false,
        }
    }

    /// Whether it is a generic type without type arguments.
    pub(crate) fn is_generic(&self, ty: Ty) -> bool {
        let Some(id) = self.c.types.as_named(ty) else { return false };
        if let Some(pending) = self.pending.get(&id) {
            return !pending.spec.type_params.is_empty();
        }
        let info = self.c.types.named(id);
        info.instance.is_none() && info.type_params.len() > info.n_outer
    }

    /// Whether the type has a name: a predeclared or defined type or a type parameter (spec: Types).
    pub(crate) fn has_name(&self, ty: Ty) -> bool {
        matches!(self.c.types.kind(ty), TyKind::Basic(_) | TyKind::Named(_) | TyKind::TypeParam(_))
    }

    /// The element type and true for a pointer, else the type itself. Only an unnamed pointer type counts.
    pub(crate) fn deref(&self, ty: Ty) -> (Ty, bool) {
        match self.c.types.kind(ty) {
            TyKind::Pointer(elem) => (*elem, true),
            _ => (ty, false),
        }
    }
}
