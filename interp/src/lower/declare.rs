//! Declarations with values (spec: Variable declarations, Short variable declarations).

use racewalk_grammar::ast::{Assign, Call, Expr, ExprKind, Ident};

use super::Lower;
use super::frame::Storage;
use crate::tree::ir::{Access, Ex, St};
use crate::types::object::ObjId;
use crate::types::ty::Ty;

impl Lower<'_> {
    /// `var a, b T = x, y`.
    pub(super) fn declare_names(&mut self, names: &[Ident], values: &[Expr]) {
        let objs: Vec<Option<ObjId>> =
            names.iter().map(|n| self.checked.info.defs.get(&n.id).copied()).collect();
        if values.is_empty() {
            for obj in objs.into_iter().flatten() {
                let ty = self.obj_ty(obj);
                if self.in_memory(obj) && !self.is_package_variable(obj) {
                    self.declare(obj);
                } else {
                    let zero = self.zero(ty);
                    self.declare_with(obj, zero);
                }
            }
            return;
        }
        let targets: Vec<DefineTarget> =
            names.iter().zip(objs).map(|(n, obj)| target_of(n.name.is_blank(), obj)).collect();
        self.declare_values(&targets, values);
    }

    /// `a, b := x, y`: new variables, and assignments to old ones.
    pub(super) fn define(&mut self, a: &Assign) {
        let targets: Vec<DefineTarget> = a
            .lhs
            .iter()
            .map(|e| {
                let blank = matches!(&e.kind, ExprKind::Ident(name) if name.is_blank());
                match self.checked.info.defs.get(&e.id) {
                    Some(&obj) => target_of(blank, Some(obj)),
                    None if blank => DefineTarget::Blank,
                    None => DefineTarget::Old(Box::new(e.clone())),
                }
            })
            .collect();
        self.declare_values(&targets, &a.rhs);
    }

    fn declare_values(&mut self, targets: &[DefineTarget], values: &[Expr]) {
        if let ([target], [value]) = (targets, values) {
            self.declare_one(target, value);
            return;
        }
        // Room for the new variables comes first, below the temporaries.
        let mut pending = Vec::new();
        let first = self.f.next;
        let map = self.f.map;
        let mut room = 0;
        for target in targets {
            if let DefineTarget::New(obj) = target {
                room += if self.is_package_variable(*obj) {
                    0
                } else if self.in_memory(*obj) {
                    1
                } else {
                    let ty = self.obj_ty(*obj);
                    self.width(ty)
                };
            }
        }
        self.temp(room);
        if values.len() == 1 {
            pending.extend(self.several(&values[0]));
        } else {
            for (value, target) in values.iter().zip(targets) {
                let ty = self.target_ty(target, value);
                let ex = self.value_as(value, ty);
                pending.push((ex, ty));
            }
            let mut held = Vec::new();
            for (ex, ty) in pending {
                let (layout, _) = self.lay(ty);
                let ex = self.cloned(ex, layout);
                held.push((self.materialize(ex, layout), ty));
            }
            pending = held;
        }
        let end = self.f.next;
        self.f.next = first;
        for ((value, from), target) in pending.into_iter().zip(targets) {
            match target {
                DefineTarget::Blank => {
                    if !matches!(
                        value,
                        Ex::Slot(_) | Ex::Slots(..) | Ex::Const(_) | Ex::Str(..) | Ex::Zero(_)
                    ) {
                        self.emit(St::Eval(value));
                    }
                }
                DefineTarget::New(obj) => {
                    let ty = self.obj_ty(*obj);
                    let value = self.convert(value, from, ty);
                    self.declare_with(*obj, value);
                }
                DefineTarget::Old(e) => {
                    // Operands of the assignment go above the values.
                    let keep = self.f.next;
                    self.f.next = end.max(keep);
                    let ty = self.ty(e);
                    let value = self.convert(value, from, ty);
                    self.write_to(e, value);
                    self.f.next = keep;
                }
            }
        }
        // The temporaries are dead, the variables live on.
        self.f.map = map;
        for target in targets {
            if let DefineTarget::New(obj) = target {
                self.live_variable(*obj);
            }
        }
    }

    fn live_variable(&mut self, obj: ObjId) {
        match self.f.vars.get(&obj).cloned() {
            Some(Storage::Frame(slot)) => {
                let ty = self.obj_ty(obj);
                let (layout, _) = self.lay(ty);
                self.live(slot, layout);
            }
            Some(Storage::Boxed { slot, .. }) => self.live_pointer(slot),
            Some(Storage::CapturedRef { .. } | Storage::CapturedCopy(_)) | None => {}
        }
    }

    fn target_ty(&mut self, target: &DefineTarget, value: &Expr) -> Ty {
        match target {
            DefineTarget::New(obj) => self.obj_ty(*obj),
            DefineTarget::Old(e) => self.ty(e),
            DefineTarget::Blank => {
                let ty = self.ty(value);
                self.default_type(ty)
            }
        }
    }

    fn declare_one(&mut self, target: &DefineTarget, value: &Expr) {
        match target {
            DefineTarget::Blank => {
                let mark = self.mark();
                let ty = self.target_ty(target, value);
                let ex = self.value_as(value, ty);
                self.emit(St::Eval(ex));
                self.release(mark);
            }
            DefineTarget::Old(e) => {
                let mark = self.mark();
                let ty = self.ty(e);
                let ex = self.value_as(value, ty);
                self.write_to(e, ex);
                self.release(mark);
            }
            DefineTarget::New(obj) => self.declare_new(*obj, value),
        }
    }

    fn declare_new(&mut self, obj: ObjId, value: &Expr) {
        let ty = self.obj_ty(obj);
        if self.is_package_variable(obj) {
            let mark = self.mark();
            let ex = self.value_as(value, ty);
            self.declare_in_session(obj, ex);
            return self.release(mark);
        }
        let (layout, of) = self.lay(ty);
        let boxed = self.in_memory(obj);
        let slot = self.temp(if boxed { 1 } else { of.slots });
        let mark = self.mark();
        if !boxed && let Some(call) = self.append_call(value) {
            // The variable is not visible yet, so its slots can take the result.
            self.append_into(value, call, slot);
            self.release(mark);
            self.f.vars.insert(obj, Storage::Frame(slot));
            self.live(slot, layout);
            return;
        }
        let ex = self.value_as(value, ty);
        if boxed {
            let span = self.checked.objects.get(obj).span;
            let desc = self.var_desc(obj);
            let site = self.site_of(span, desc);
            let ex = if of.boxed && !matches!(ex, Ex::New(..)) {
                self.cloned(ex, layout)
            } else if of.boxed {
                ex
            } else {
                Ex::NewWith(layout, Box::new(ex), Access { site, shared: false, back: 0 })
            };
            self.emit(St::Set(slot, ex));
            self.release(mark);
            self.live_pointer(slot);
            let shared = self.facts_of(obj).shared();
            self.f.vars.insert(obj, Storage::Boxed { slot, shared });
        } else {
            self.emit(St::Set(slot, ex));
            self.release(mark);
            self.live(slot, layout);
            self.f.vars.insert(obj, Storage::Frame(slot));
        }
    }

    pub(super) fn append_call<'e>(&self, value: &'e Expr) -> Option<&'e Call> {
        let ExprKind::Call(call) = &value.kind else { return None };
        let mode = self.checked.info.get(call.fun.id).map(|tv| &tv.mode);
        let append = crate::types::universe::Builtin::Append;
        // With one operand, that may be a call with several results.
        let is_append = mode == Some(&crate::types::info::Mode::Builtin(append));
        (is_append && call.args.len() > 1).then_some(&**call)
    }
}

/// A name on the left side of `:=` or in `var`.
enum DefineTarget {
    Blank,
    New(ObjId),
    Old(Box<Expr>),
}

fn target_of(blank: bool, obj: Option<ObjId>) -> DefineTarget {
    match obj {
        Some(obj) if !blank => DefineTarget::New(obj),
        _ => DefineTarget::Blank,
    }
}
