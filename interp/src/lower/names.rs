//! Names of functions: in traces, as gc writes them, and of natives.

use super::Lower;
use crate::types::object::{ObjId, ObjectKind, PkgId};
use crate::types::ty::{Ty, TyKind};

impl Lower<'_> {
    /// How the functions that are made for a type's methods name it.
    pub(super) fn receiver_text(&self, ty: Ty) -> String {
        let (base, pointer) = self.pointee(ty).map_or((ty, false), |base| (base, true));
        let Some(id) = self.checked.types.as_named(base) else {
            return self.type_text(ty).to_string();
        };
        let info = self.checked.types.named(id);
        let pkg = info.pkg.map_or(String::new(), |pkg| self.pkg_name(pkg) + ".");
        let args = if info.instance.is_some() { "[...]" } else { "" };
        match pointer {
            true => format!("{pkg}(*{}{args})", info.name),
            false => format!("{pkg}{}{args}", info.name),
        }
    }

    /// The name of a function in traces, for the object of its declaration.
    pub(super) fn func_name(&self, obj: ObjId, targs: &[Ty]) -> String {
        let object = self.checked.objects.get(obj);
        let pkg = object.pkg.map_or(String::new(), |p| self.pkg_name(p));
        let args = if targs.is_empty() { "" } else { "[...]" };
        let ObjectKind::Func(func) = &object.kind else { return object.name.to_string() };
        match func.recv {
            None if object.name.as_str() == "init" => {
                let inits = object.pkg.map_or(&[][..], |p| &self.checked.package(p).inits);
                let index = inits.iter().position(|&o| o == obj).unwrap_or(0);
                format!("{pkg}.init.{index}")
            }
            None => format!("{pkg}.{}{args}", object.name),
            Some((base, ptr)) => {
                let own = if self.has_own_type_params(obj) { "[...]" } else { "" };
                let args =
                    if targs.is_empty() || self.base_type_params(base) == 0 { "" } else { args };
                let base = self.type_name(base);
                if ptr {
                    format!("{pkg}.(*{base}{args}).{}{own}", object.name)
                } else {
                    format!("{pkg}.{base}{args}.{}{own}", object.name)
                }
            }
        }
    }

    /// Whether a method has type parameters besides those of its receiver's type.
    pub(super) fn has_own_type_params(&self, method: ObjId) -> bool {
        match &self.checked.objects.get(method).kind {
            ObjectKind::Func(func) => {
                let of_base = func.recv.map_or(0, |(base, _)| self.base_type_params(base));
                func.type_params.len() > of_base
            }
            _ => false,
        }
    }

    fn base_type_params(&self, base: Ty) -> usize {
        match self.checked.types.kind(base) {
            TyKind::Named(id) => {
                let info = self.checked.types.named(*id);
                info.instance.as_ref().map_or(info.type_params.len(), |(_, args)| args.len())
            }
            _ => 0,
        }
    }

    /// What the names of a package's functions start with: its import path, where gc escapes the dots of the last element.
    pub(super) fn pkg_name(&self, pkg: PkgId) -> String {
        let package = self.checked.package(pkg);
        if package.name.as_str() == "main" {
            return "main".to_owned();
        }
        let path = &package.path;
        let last = path.rfind('/').map_or(0, |slash| slash + 1);
        let mut name = path[..last].to_owned();
        for c in path[last..].chars() {
            match c {
                '.' | '%' | '"' => name += &format!("%{:02x}", u32::from(c)),
                _ => name.push(c),
            }
        }
        name
    }

    fn type_name(&self, ty: Ty) -> String {
        match self.checked.types.kind(ty) {
            TyKind::Named(id) => self.checked.types.named(*id).name.to_string(),
            _ => String::from("?"),
        }
    }

    /// The name under which a native is registered.
    pub(super) fn native_name(&self, obj: ObjId) -> String {
        let object = self.checked.objects.get(obj);
        let pkg = object.pkg.map_or(String::new(), |p| self.checked.package(p).path.clone());
        match &object.kind {
            ObjectKind::Func(f) if f.recv.is_some() => {
                let base = f.recv.map_or(String::new(), |(base, _)| self.type_name(base));
                format!("{pkg}.{base}.{}", object.name)
            }
            _ => format!("{pkg}.{}", object.name),
        }
    }
}
