//! Whether a type implements an interface, and if not, why (spec: Implementing an interface, Satisfying a type constraint).

use std::rc::Rc;

use super::env::Checker;
use super::lookup::{FoundKind, Lookup, Match};
use super::ty::{IfaceMethod, InterfaceInfo, Term, Ty, TyKind};

/// What is being asked, which decides the words of the answer.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Purpose {
    /// Assignment to an interface.
    Implement,
    /// A type argument for a type parameter.
    Satisfy,
}

impl Purpose {
    fn verb(self) -> &'static str {
        match self {
            Purpose::Implement => "implement",
            Purpose::Satisfy => "satisfy",
        }
    }
}

impl Checker<'_, '_> {
    /// Whether `ty` implements the interface type `target`.
    ///
    /// # Errors
    ///
    /// The reason: a sentence such as `T does not implement I (missing method M)`, or empty.
    pub(crate) fn implements(
        &mut self,
        ty: Ty,
        target: Ty,
        purpose: Purpose,
    ) -> Result<(), String> {
        if ty.is_invalid() || target.is_invalid() {
            return Ok(());
        }
        // Messages about assignments show what aliases stand for.
        let (ty, target) = match purpose {
            Purpose::Satisfy => (ty, target),
            Purpose::Implement => (self.c.types.unalias(ty), self.c.types.unalias(target)),
        };
        let verb = purpose.verb();
        let (ty_kind, target_kind) = (self.under_kind(ty), self.under_kind(target));
        if matches!(ty_kind, TyKind::Invalid) || matches!(target_kind, TyKind::Invalid) {
            return Ok(());
        }
        let TyKind::Interface(full) = target_kind else {
            let (ty, target) = (self.show(ty), self.show(target));
            return Err(format!("{ty} does not {verb} {target} ({target} is not an interface)"));
        };
        let wanted = self.strictly_comparable(full.clone());
        if is_all(&wanted) {
            return Ok(());
        }
        if let TyKind::Interface(own) = &ty_kind
            && own.terms.as_ref().is_some_and(Vec::is_empty)
        {
            return Ok(());
        }
        if wanted.terms.as_ref().is_some_and(Vec::is_empty) && !self.is_type_param(ty) {
            let target = self.show(target);
            return Err(format!("cannot {verb} {target} (empty type set)"));
        }
        if let Err(cause) = self.missing_method(ty, target, &wanted) {
            let (ty, target) = (self.show(ty), self.show(target));
            return Err(format!("{ty} does not {verb} {target} {cause}"));
        }
        if wanted.comparable
            && let Err(cause) = self.check_comparable(ty, purpose)
        {
            return Err(cause);
        }
        let Some(terms) = &wanted.terms else { return Ok(()) };
        let result = self.check_terms(ty, target, terms, purpose);
        // A type that was excluded because it is not comparable.
        let mentioned = full.terms.as_ref().is_some_and(|all| all.len() > terms.len());
        if result.is_err()
            && mentioned
            && !self.is_type_param(ty)
            && full.terms.as_ref().is_some_and(|all| self.terms_include(all, ty))
        {
            let (verb, ty, target) = (purpose.verb(), self.show(ty), self.show(target));
            return Err(format!(
                "{ty} does not {verb} {target} ({target} mentions {ty}, but {ty} is not in the type set of {target})"
            ));
        }
        result
    }

    fn check_comparable(&mut self, ty: Ty, purpose: Purpose) -> Result<(), String> {
        if self.comparable(ty, false) {
            return Ok(());
        }
        let shown = self.show(ty);
        // Spec: a type that is comparable, though not strictly, satisfies a constraint (since go1.20).
        if purpose == Purpose::Satisfy && self.comparable(ty, true) && !self.is_type_param(ty) {
            if self.version() >= 20 {
                return Ok(());
            }
            let requires = self.requires(20);
            return Err(format!("{shown} to satisfy comparable {requires}"));
        }
        Err(format!("{shown} does not {} comparable", purpose.verb()))
    }

    fn check_terms(
        &mut self,
        ty: Ty,
        target: Ty,
        terms: &[Term],
        purpose: Purpose,
    ) -> Result<(), String> {
        let verb = purpose.verb();
        let own = match self.under_kind(ty) {
            TyKind::Interface(info) => Some(info),
            _ => self.constraint_of(ty),
        };
        if let Some(own) = own {
            let Some(own_terms) = &own.terms else {
                let (ty, target) = (self.show(ty), self.show(target));
                return Err(format!("{ty} does not {verb} {target}"));
            };
            for term in own_terms {
                if !terms.iter().any(|t| self.term_within(term, t)) {
                    let (ty, target) = (self.show(ty), self.show(target));
                    return Err(format!("{ty} does not {verb} {target}"));
                }
            }
            return Ok(());
        }
        if self.terms_include(terms, ty) {
            return Ok(());
        }
        let under = self.under(ty);
        let alternative = terms.iter().find(|t| !t.tilde && t.ty == under && under != ty);
        if let Some(term) = alternative {
            let (alt, shown, target) = (self.show(term.ty), self.show(ty), self.show(target));
            return Err(format!(
                "{shown} does not {verb} {target} (possibly missing ~ for {alt} in {target})"
            ));
        }
        let missing = self.show(ty);
        Err(self.not_in(ty, target, terms, &missing, purpose))
    }

    fn not_in(
        &mut self,
        ty: Ty,
        target: Ty,
        terms: &[Term],
        missing: &str,
        purpose: Purpose,
    ) -> String {
        let list = terms.iter().map(|t| self.show_term(t)).collect::<Vec<_>>().join(" | ");
        let (ty, target) = (self.show(ty), self.show(target));
        format!("{ty} does not {} {target} ({missing} missing in {list})", purpose.verb())
    }

    /// Looks for each method of an interface.
    ///
    /// # Errors
    ///
    /// What is wrong with the first that is not there, in parentheses.
    pub(crate) fn missing_method(
        &mut self,
        ty: Ty,
        target: Ty,
        wanted: &Rc<InterfaceInfo>,
    ) -> Result<(), String> {
        if ty == target {
            return Ok(());
        }
        if self.is_broken(ty) || self.embeds_broken(ty) {
            return Ok(());
        }
        for method in &wanted.methods {
            match self.lookup_with(ty, method.name, method.pkg.or(Some(self.pkg)), Match::Exact) {
                Lookup::Found(found) if !matches!(found.kind, FoundKind::Field(_)) => {
                    if self.found_ptr_recv(&found.kind) && !found.indirect {
                        let name = method.name;
                        return Err(format!("(method {name} has pointer receiver)"));
                    }
                    let have = self.found_method_ty(&found.kind);
                    if have != method.ty || self.is_generic_method(&found.kind) {
                        if have.is_invalid() || method.ty.is_invalid() {
                            continue;
                        }
                        return Err(self.wrong_type(method, have, &found.kind));
                    }
                }
                other => return Err(self.why_missing(ty, method, &other)),
            }
        }
        Ok(())
    }

    /// Whether a method has type parameters of its own: no method of an interface is like it.
    pub(crate) fn is_generic_method(&self, kind: &FoundKind) -> bool {
        let FoundKind::Method(id, index) = *kind else { return false };
        let info = self.c.types.named(id);
        let origin = info.instance.as_ref().map_or(id, |(origin, _)| *origin);
        let info = self.c.types.named(origin);
        let func = self.c.objects.get(info.methods[index].func);
        matches!(&func.kind, super::object::ObjectKind::Func(f)
            if f.type_params.len() > info.type_params.len())
    }

    /// A method's own type parameters: `[P any]`.
    fn own_params_string(&self, kind: &FoundKind) -> String {
        let FoundKind::Method(id, index) = *kind else { return String::new() };
        let info = self.c.types.named(id);
        let origin = info.instance.as_ref().map_or(id, |(origin, _)| *origin);
        let info = self.c.types.named(origin);
        let func = self.c.objects.get(info.methods[index].func);
        let super::object::ObjectKind::Func(f) = &func.kind else { return String::new() };
        let own: Vec<_> = f
            .type_params
            .iter()
            .skip(info.type_params.len())
            .filter_map(|&t| self.c.types.as_type_param(t))
            .collect();
        self.params_string(&own)
    }

    fn wrong_type(&mut self, method: &IfaceMethod, have: Ty, found: &FoundKind) -> String {
        let name = method.name;
        let (mut shown, mut want) = (self.show_signature(have), self.show_signature(method.ty));
        if self.is_generic_method(found) {
            shown = self.own_params_string(found) + &shown;
        } else if shown == want {
            // Types of one name are told apart by their packages, type parameters of one name not at all.
            (shown, want) = (self.show_qualified(have), self.show_qualified(method.ty));
            if shown == want {
                return format!("(wrong type for method {name})");
            }
            shown = shown.trim_start_matches("func").to_owned();
            want = want.trim_start_matches("func").to_owned();
        }
        let have = shown;
        format!("(wrong type for method {name})\n\t\thave {name}{have}\n\t\twant {name}{want}")
    }

    fn why_missing(&mut self, ty: Ty, method: &IfaceMethod, lookup: &Lookup) -> String {
        let name = method.name;
        match lookup {
            Lookup::Ambiguous => return format!("(ambiguous selector {}.{name})", self.show(ty)),
            Lookup::Found(_) => {
                return format!("({}.{name} is a field, not a method)", self.show(ty));
            }
            Lookup::PointerToInterface => return self.pointer_to_interface(ty),
            Lookup::None => {}
        }
        if self.is_interface(ty) {
            return format!("(missing method {name})");
        }
        let other = self.lookup_with(ty, name, Some(self.pkg), Match::FoldCase);
        if let Lookup::Found(found) = other
            && !matches!(found.kind, FoundKind::Field(_))
            && let Some(have_name) = self.found_name(&found.kind)
        {
            let have = self.found_method_ty(&found.kind);
            let (have, want) = (self.show_signature(have), self.show_signature(method.ty));
            if have_name == name {
                return format!("(unexported method {name})");
            }
            return format!(
                "(missing method {name})\n\t\thave {have_name}{have}\n\t\twant {name}{want}"
            );
        }
        self.missing = Some((name, self.show_signature(method.ty)));
        format!("(missing method {name})")
    }

    /// The name of a method that was found.
    pub(crate) fn found_name(
        &mut self,
        kind: &FoundKind,
    ) -> Option<racewalk_grammar::symbol::Symbol> {
        match *kind {
            FoundKind::Field(_) => None,
            FoundKind::Method(id, index) => {
                let info = self.c.types.named(id);
                let origin = info.instance.as_ref().map_or(id, |(origin, _)| *origin);
                Some(self.c.types.named(origin).methods[index].name)
            }
            FoundKind::Iface(ty, index) => match self.under_kind(ty) {
                TyKind::Interface(info) => Some(info.methods[index].name),
                _ => None,
            },
            FoundKind::TypeParam(ty, index) => {
                self.constraint_of(ty).map(|info| info.methods[index].name)
            }
        }
    }

    /// Says that a pointer to an interface has no methods.
    pub(crate) fn pointer_to_interface(&mut self, ty: Ty) -> String {
        let (base, _) = self.deref(ty);
        let shown = self.show(ty);
        if self.is_type_param(base) {
            format!("(type {shown} is pointer to type parameter, not type parameter)")
        } else {
            format!("(type {shown} is pointer to interface, not interface)")
        }
    }

    /// A signature without `func` and without parameter names: `(int) string`.
    pub(crate) fn show_signature(&mut self, ty: Ty) -> String {
        let bare = match self.c.types.kind(ty).clone() {
            kind @ TyKind::Func(_) => self.c.types.intern(kind),
            _ => ty,
        };
        self.show(bare).trim_start_matches("func").to_owned()
    }

    /// Whether a value of interface type `iface` can hold a value of type `ty`.
    ///
    /// # Errors
    ///
    /// Why not, in parentheses.
    pub(crate) fn assertable(&mut self, iface: Ty, ty: Ty) -> Result<(), String> {
        if self.is_interface(ty) || self.is_type_param(ty) {
            return Ok(());
        }
        match self.under_kind(iface) {
            TyKind::Interface(info) => self.missing_method(ty, iface, &info),
            _ => Ok(()),
        }
    }
}

fn is_all(info: &InterfaceInfo) -> bool {
    info.methods.is_empty() && info.terms.is_none() && !info.comparable
}
