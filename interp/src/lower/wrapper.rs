//! Functions of our own around methods: as interfaces call them, as method values, as method expressions.

use std::rc::Rc;

use racewalk_grammar::source::Span;
use racewalk_grammar::symbol::Symbol;

use super::Lower;
use super::frame::{FnState, slots};
use super::func::FuncShape;
use super::place::{Loc, pointer_place};
use crate::tree::ir::{CmpOp, Ex, FuncPlan, Num, SlotId, St};
use crate::types::object::PkgId;
use crate::types::ty::{Basic, Signature, Ty, TyKind};

impl Lower<'_> {
    /// The signature of a method, without receiver.
    pub(super) fn method_sig(
        &mut self,
        ty: Ty,
        name: Symbol,
        pkg: Option<PkgId>,
        own: &[Ty],
    ) -> Signature {
        let found = self.find_method(ty, name, pkg);
        let method_ty = match found.as_ref().map(|f| f.func) {
            Some(Some((func, named, _))) => {
                let object = self.checked.objects.get(func).clone();
                let targs = self.method_targs_with(named, own);
                let params = match &object.kind {
                    crate::types::object::ObjectKind::Func(f) => f.type_params.clone(),
                    _ => Vec::new(),
                };
                let subst = self.substitution(&params, &targs);
                self.substituted(object.ty, &subst.0, &subst.1)
            }
            _ => self.iface_method_ty(ty, found.map(|f| f.path).unwrap_or_default(), name, pkg),
        };
        match self.under(method_ty) {
            TyKind::Func(sig) => (**sig).clone(),
            _ => Signature { params: Vec::new(), results: Vec::new(), variadic: false },
        }
    }

    fn iface_method_ty(
        &mut self,
        ty: Ty,
        path: Vec<usize>,
        name: Symbol,
        pkg: Option<PkgId>,
    ) -> Ty {
        let mut ty = self.pointee(ty).unwrap_or(ty);
        for i in path {
            let TyKind::Struct(info) = self.under(ty) else { return Ty::INVALID };
            let next = info.fields[i].ty;
            ty = self.pointee(next).unwrap_or(next);
        }
        match self.under(ty) {
            TyKind::Interface(info) => info
                .methods
                .iter()
                .find(|m| m.name == name && m.pkg == pkg)
                .map_or(Ty::INVALID, |m| m.ty),
            _ => Ty::INVALID,
        }
    }

    /// A method as an interface calls it: the first parameter is the data slot.
    pub(super) fn iface_wrapper(&mut self, ty: Ty, name: Symbol, pkg: Option<PkgId>) -> FuncPlan {
        let own: &[Ty] = &[];
        let sig = self.method_sig(ty, name, pkg, own);
        let (_, of) = self.lay(ty);
        // What the data slot is to the collector depends on the type.
        let is_scalar = of.direct && of.noscan;
        let word = if is_scalar { Basic::Uintptr } else { Basic::UnsafePointer };
        let word = Ty::basic(word);
        self.wrapper(ty, (name, pkg, own), &sig, Some(word), |s, recv_slot| {
            let (_, of) = s.lay(ty);
            if of.direct || s.pointee(ty).is_some() {
                Loc::Frame(recv_slot)
            } else {
                Loc::Mem { place: pointer_place(Ex::Slot(recv_slot)), shared: false }
            }
        })
    }

    /// The function of a method value: the receiver is the first thing in its closure.
    pub(super) fn bound_wrapper(
        &mut self,
        ty: Ty,
        name: Symbol,
        pkg: Option<PkgId>,
        own: &[Ty],
    ) -> FuncPlan {
        let sig = self.method_sig(ty, name, pkg, own);
        self.wrapper(ty, (name, pkg, own), &sig, None, |s, _| {
            let kept = s.kept_receiver(ty);
            let off = s.cx.layouts.record(&s.checked.types, &[kept]).map_or(8, |(_, offs)| offs[0]);
            let place = if s.lay(ty).1.boxed {
                pointer_place(s.closure_word(off))
            } else {
                pointer_place(Ex::Slot(s.f.n_results)).plus(off)
            };
            Loc::Mem { place, shared: false }
        })
    }

    /// What a method value keeps of its receiver: a large one by the address of a copy.
    pub(super) fn kept_receiver(&mut self, ty: Ty) -> Ty {
        if self.lay(ty).1.boxed { Ty::basic(Basic::UnsafePointer) } else { ty }
    }

    /// A method expression: the receiver is the first parameter.
    pub(super) fn method_expr_wrapper(
        &mut self,
        ty: Ty,
        name: Symbol,
        pkg: Option<PkgId>,
        own: &[Ty],
    ) -> FuncPlan {
        let sig = self.method_sig(ty, name, pkg, own);
        self.wrapper(ty, (name, pkg, own), &sig, Some(ty), |s, recv_slot| {
            let (_, of) = s.lay(ty);
            if of.boxed {
                Loc::Mem { place: pointer_place(Ex::Slot(recv_slot)), shared: false }
            } else {
                Loc::Frame(recv_slot)
            }
        })
    }

    fn wrapper(
        &mut self,
        ty: Ty,
        (name, pkg, own): (Symbol, Option<PkgId>, &[Ty]),
        sig: &Signature,
        recv: Option<Ty>,
        locate: impl FnOnce(&mut Self, SlotId) -> Loc,
    ) -> FuncPlan {
        // gc marks the function of a method value so.
        let mark = if recv.is_none() { "-fm" } else { "" };
        let state = FnState {
            name: format!("{}.{name}{mark}", self.receiver_text(ty)),
            lang: 27,
            ..FnState::default()
        };
        let outer = std::mem::replace(&mut self.f, Box::new(state));
        self.f.site = self.site(Span::NONE);
        let shape = FuncShape {
            recv: recv.map(|ty| (ty, None)),
            params: sig.params.iter().map(|&ty| (ty, None)).collect(),
            results: sig.results.iter().map(|&ty| (ty, None)).collect(),
            bound: recv.is_none(),
        };
        let header = self.header(&shape);
        let mut at = self.f.n_results + 1;
        let recv_slot = at;
        if let Some(ty) = recv {
            at += self.width(ty);
        }
        let mut args = Vec::new();
        for &ty in &sig.params {
            let width = self.width(ty);
            args.push(slots(at, width));
            at += width;
        }
        if recv.is_some() {
            self.check_value_method(ty, name, pkg, recv_slot);
        }
        let mut loc = locate(self, recv_slot);
        if recv.is_none() && self.pointee(ty).is_some() {
            let slot = self.temp(1);
            let value = self.read_at(loc, ty, None);
            self.emit(St::Set(slot, value));
            self.live_pointer(slot);
            self.check_value_method(ty, name, pkg, slot);
            loc = Loc::Frame(slot);
        }
        let target = self.bind_named(loc, ty, name, pkg, own, None);
        let site = self.f.site;
        let off = self.emit_call(target, args, &sig.results, site);
        let width = self.f.n_results;
        if width > 0 {
            self.emit(St::Set(0, slots(off, width)));
        }
        self.emit(St::Return);
        let mut plan = self.plan(header);
        plan.hidden = true;
        self.f = outer;
        plan
    }

    /// A value method that is called with a nil pointer in an interface fails with a text of its own.
    fn check_value_method(&mut self, ty: Ty, name: Symbol, pkg: Option<PkgId>, recv: SlotId) {
        let Some(elem) = self.pointee(ty) else { return };
        let Some(found) = self.find_method(ty, name, pkg) else { return };
        let Some((func, _, false)) = found.func else { return };
        if !found.path.is_empty() {
            return;
        }
        let full = self.func_name(func, &self.type_args(elem));
        // The package's last element has no dots, as `pkg_name` writes it.
        let in_package = &full[full.rfind('/').map_or(0, |slash| slash + 1)..];
        let qualified = in_package.strip_suffix(&format!(".{name}")).unwrap_or(in_package);
        let short = qualified.split_once('.').map_or(qualified, |(_, short)| short);
        let text = format!("value method {full} called using nil *{short} pointer");
        let text = Symbol::intern(&text).as_str();
        let nil = Ex::Cmp(CmpOp::Eq, Num::U64, Box::new(Ex::Slot(recv)), Box::new(Ex::Const(0)));
        let fail = self.block_of(|s| s.emit(St::Fail(text, true)));
        self.emit(St::If(nil, fail, Vec::new()));
    }

    fn type_args(&self, ty: Ty) -> Vec<Ty> {
        match self.checked.types.kind(ty) {
            TyKind::Named(id) => {
                let instance = self.checked.types.named(*id).instance.as_ref();
                instance.map_or_else(Vec::new, |(_, args)| args.to_vec())
            }
            _ => Vec::new(),
        }
    }

    /// A type as names of functions show it.
    pub(super) fn type_text(&self, ty: Ty) -> Rc<str> {
        Rc::from(self.rtype_name(ty).as_str())
    }
}
