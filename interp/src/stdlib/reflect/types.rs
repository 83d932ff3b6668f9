//! What types are made of, and types made at run time.

use std::rc::Rc;

use racewalk_grammar::ast::ChanDir;
use racewalk_grammar::symbol::Symbol;

use super::with_space;
use crate::runtime::native::{Done, Native};
use crate::runtime::program::{RKind, RMethod};
use crate::runtime::space::Space;
use crate::runtime::step::{Cx, Trap};
use crate::types::object::PkgId;
use crate::types::ty::{Field, Signature, StructInfo, Ty, TyKind};

/// What a type's object says beside its parts; the numbers are those of the Go text.
mod flag {
    pub(super) const COMPARABLE: u64 = 1;
    pub(super) const NAMED: u64 = 2;
    pub(super) const VARIADIC: u64 = 4;
    pub(super) const EXPORTED: u64 = 1;
    pub(super) const EMBEDDED: u64 = 2;
}

/// The numbers of kinds in Go.
pub(super) fn kind_number(kind: &RKind) -> u64 {
    match kind {
        RKind::Bool => 1,
        RKind::Int => 2,
        RKind::Int8 => 3,
        RKind::Int16 => 4,
        RKind::Int32 => 5,
        RKind::Int64 => 6,
        RKind::Uint => 7,
        RKind::Uint8 => 8,
        RKind::Uint16 => 9,
        RKind::Uint32 => 10,
        RKind::Uint64 => 11,
        RKind::Uintptr => 12,
        RKind::Float32 => 13,
        RKind::Float64 => 14,
        RKind::Complex64 => 15,
        RKind::Complex128 => 16,
        RKind::Array(..) => 17,
        RKind::Chan(_) => 18,
        RKind::Func => 19,
        RKind::Interface => 20,
        RKind::Map(..) => 21,
        RKind::Pointer(_) => 22,
        RKind::Slice(_) => 23,
        RKind::String => 24,
        RKind::Struct(_) => 25,
        RKind::UnsafePointer => 26,
    }
}

/// `object(id int, model any) *rtype`: the one object of a type; the model is a pointer to one.
pub(super) fn object(n: &mut Native<'_>) -> Done {
    let (ty, model) = (n.type_id(0), n.type_id(1));
    let object = with_space(n.cx, |space, cx| {
        if let Some(&known) = space.objects.get(&ty) {
            return known;
        }
        let layout = match cx.tables.rtype(model).map(|t| &t.kind) {
            Some(RKind::Pointer(elem)) => cx.tables.rtype(*elem).map(|t| t.layout),
            _ => None,
        };
        let (Some(layout), Some(words)) = (layout, describe(space, cx, ty)) else { return 0 };
        let addr = cx.alloc(layout, 1, 0);
        if cx.trapped {
            return 0;
        }
        for (i, word) in (0u64..).zip(words) {
            cx.mem.st8(addr + 8 * i, word);
        }
        cx.gc.pin(addr);
        space.objects.insert(ty, addr);
        addr
    });
    n.give(object.unwrap_or(0))
}

/// The words of a type's object.
fn describe(space: &Space, cx: &mut Cx, ty: u32) -> Option<[u64; 14]> {
    let rtype = cx.tables.rtype(ty)?.clone();
    let layout = cx.layouts.get(rtype.layout).clone();
    let mut flags = if rtype.comparable { flag::COMPARABLE } else { 0 };
    flags |= if rtype.named { flag::NAMED } else { 0 };
    let under = space.types.under(ty_of(ty));
    let (mut elem, mut key, mut length) = (0, 0, 0);
    match under {
        TyKind::Pointer(e) | TyKind::Slice(e) => elem = e.0.into(),
        TyKind::Array(e, count) => (elem, length) = (e.0.into(), *count),
        TyKind::Map(k, e) => (key, elem) = (k.0.into(), e.0.into()),
        TyKind::Chan(dir, e) => {
            elem = e.0.into();
            length = match dir {
                ChanDir::Recv => 1,
                ChanDir::Send => 2,
                ChanDir::Both => 3,
            };
        }
        TyKind::Func(sig) => {
            (elem, key) = (sig.params.len() as u64, sig.results.len() as u64);
            flags |= if sig.variadic { flag::VARIADIC } else { 0 };
        }
        TyKind::Struct(info) => length = info.fields.len() as u64,
        TyKind::Basic(_)
        | TyKind::Interface(_)
        | TyKind::Named(_)
        | TyKind::Tuple(_)
        | TyKind::TypeParam(_)
        | TyKind::Invalid => {}
    }
    let (name, pkg) = names(space, ty_of(ty), &rtype.name);
    let mut text = |text: &str| cx.new_string(text.as_bytes(), 0);
    let (str_at, str_len) = text(&rtype.name);
    let (name_at, name_len) = text(&name);
    let (pkg_at, pkg_len) = text(&pkg);
    let kind = kind_number(&rtype.kind);
    Some([
        ty.into(),
        kind,
        elem,
        key,
        length,
        layout.size,
        layout.align,
        flags,
        str_at,
        str_len,
        name_at,
        name_len,
        pkg_at,
        pkg_len,
    ])
}

/// The type of that number.
pub(super) fn ty_of(ty: u32) -> Ty {
    Ty(ty, 0)
}

/// A defined type's name, and the import path of its package.
fn names(space: &Space, ty: Ty, full: &str) -> (String, String) {
    match space.types.kind(ty) {
        TyKind::Basic(_) => {
            let (pkg, name) = full.rsplit_once('.').unwrap_or(("", full));
            (name.to_owned(), pkg.to_owned())
        }
        TyKind::Named(id) => {
            let head = full.find('[').unwrap_or(full.len());
            let start = full[..head].rfind('.').map_or(0, |dot| dot + 1);
            (full[start..].to_owned(), package_path(space, space.types.named(*id).pkg))
        }
        _ => (String::new(), String::new()),
    }
}

fn package_path(space: &Space, pkg: Option<PkgId>) -> String {
    let package = pkg.and_then(|pkg| space.packages.get(pkg.0 as usize));
    package.map_or(String::new(), |package| package.path.clone())
}

/// `fieldAt(id, i int) (name, pkg, tag string, typ int, off uintptr, flags int)`
pub(super) fn field(n: &mut Native<'_>) -> Done {
    let (ty, i) = (n.type_id(0), n.arg(1) as usize);
    let Some(RKind::Struct(fields)) = n.cx.tables.rtype(ty).map(|t| t.kind.clone()) else {
        return Done::Return;
    };
    let Some(field) = fields.get(i) else { return Done::Return };
    let pkg = with_space(n.cx, |space, _| match space.types.under(ty_of(ty)) {
        TyKind::Struct(info) if !field.exported => package_path(space, info.fields[i].pkg),
        _ => String::new(),
    });
    n.put_string(0, field.name.as_str().as_bytes());
    n.put_string(2, pkg.unwrap_or_default().as_bytes());
    n.put_string(4, field.tag.as_deref().unwrap_or_default().as_bytes());
    n.put(6, field.ty.into());
    n.put(7, field.off);
    let exported = if field.exported { flag::EXPORTED } else { 0 };
    n.put(8, exported | if field.embedded { flag::EMBEDDED } else { 0 });
    Done::Return
}

/// `typeAt(id, i int) int`: the type of a function's parameter, or with -1 and less of its results.
pub(super) fn part(n: &mut Native<'_>) -> Done {
    let (ty, i) = (n.type_id(0), n.int(1));
    let found = with_space(n.cx, |space, cx| {
        let TyKind::Func(sig) = space.types.under(ty_of(ty)).clone() else { return 0 };
        let part = match usize::try_from(i) {
            Ok(i) => sig.params.get(i),
            Err(_) => sig.results.get(usize::try_from(-(i + 1)).unwrap_or(usize::MAX)),
        };
        let Some(part) = part else { return 0 };
        space.complete(&mut cx.tables, &mut cx.layouts, *part);
        part.0.into()
    });
    n.give(found.unwrap_or(0))
}

/// The methods of a type as reflect numbers them: exported ones by name; all of an interface.
pub(super) fn methods(space: &Space, cx: &Cx, ty: u32) -> Vec<RMethod> {
    if let TyKind::Interface(info) = space.types.under(ty_of(ty)) {
        let row = |m: &crate::types::ty::IfaceMethod| RMethod {
            name: m.name,
            pkg: m.pkg,
            ty: m.ty.0,
            func: crate::tree::ir::FuncId(0),
        };
        let mut all: Vec<_> = info.methods.iter().map(row).collect();
        all.sort_by_key(|m| m.name.as_str());
        return all;
    }
    let listed = cx.tables.listed.get(&ty).map(Vec::as_slice).unwrap_or_default();
    let mut all: Vec<_> = listed.iter().filter(|m| m.name.is_exported()).cloned().collect();
    all.sort_by_key(|m| m.name.as_str());
    all
}

/// `methodCount(id int) int`
pub(super) fn method_count(n: &mut Native<'_>) -> Done {
    let ty = n.type_id(0);
    let count = with_space(n.cx, |space, cx| methods(space, cx, ty).len());
    n.give(count.unwrap_or(0) as u64)
}

/// `methodAt(id, i int) (name, pkg string, typ, fn int)`
pub(super) fn method(n: &mut Native<'_>) -> Done {
    let (ty, i) = (n.type_id(0), n.arg(1) as usize);
    let found = with_space(n.cx, |space, cx| {
        let method = methods(space, cx, ty).into_iter().nth(i)?;
        space.complete(&mut cx.tables, &mut cx.layouts, ty_of(method.ty));
        let pkg = if method.name.is_exported() { None } else { method.pkg };
        let pkg = package_path(space, pkg);
        Some((method, pkg))
    });
    let Some((method, pkg)) = found.flatten() else { return Done::Return };
    n.put_string(0, method.name.as_str().as_bytes());
    n.put_string(2, pkg.as_bytes());
    n.put(4, method.ty.into());
    n.put(5, method.func.0.into());
    Done::Return
}

/// Finishes a type that was made: its number, or 0 when it is too large.
fn give_made(n: &mut Native<'_>, kind: TyKind) -> Done {
    let made = with_space(n.cx, |space, cx| {
        let ty = space.types.intern(kind);
        let complete = space.complete(&mut cx.tables, &mut cx.layouts, ty);
        if complete { ty.0 } else { 0 }
    });
    n.give(made.unwrap_or(0).into())
}

/// `derive(what, id, other, length int) int`
pub(super) fn derive(n: &mut Native<'_>) -> Done {
    let (elem, other, length) = (ty_of(n.type_id(1)), ty_of(n.type_id(2)), n.arg(3));
    let kind = match n.arg(0) {
        22 => TyKind::Pointer(elem),
        23 => TyKind::Slice(elem),
        17 => TyKind::Array(elem, length),
        21 => TyKind::Map(other, elem),
        18 => {
            let dir = match length {
                1 => ChanDir::Recv,
                2 => ChanDir::Send,
                _ => ChanDir::Both,
            };
            TyKind::Chan(dir, elem)
        }
        _ => return n.give(0),
    };
    give_made(n, kind)
}

/// The numbers in a slice of integers.
fn numbers(n: &Native<'_>, slot: u32) -> Vec<u64> {
    let (addr, len) = (n.arg(slot), n.arg(slot + 1));
    (0..len).map(|i| n.cx.mem.ld8(addr + 8 * i)).collect()
}

/// `deriveFunc(params, results []int, variadic bool) int`
pub(super) fn derive_func(n: &mut Native<'_>) -> Done {
    let tys = |slot| numbers(n, slot).into_iter().map(|ty| ty_of(ty as u32)).collect();
    let sig = Signature { params: tys(0), results: tys(3), variadic: n.arg(6) != 0 };
    give_made(n, TyKind::Func(Rc::new(sig)))
}

/// `deriveStruct(names, pkgs, tags []string, types, embedded []int) int`; fields that are not exported have a package.
pub(super) fn derive_struct(n: &mut Native<'_>) -> Done {
    let strings = |slot: u32| -> Vec<String> {
        let (addr, len) = (n.arg(slot), n.arg(slot + 1));
        let text =
            |at| String::from_utf8_lossy(n.cx.mem.slice(n.cx.mem.ld8(at), n.cx.mem.ld8(at + 8)));
        (0..len).map(|i| text(addr + 16 * i).into_owned()).collect()
    };
    let (names, paths, tags) = (strings(0), strings(3), strings(6));
    let (tys, embedded) = (numbers(n, 9), numbers(n, 12));
    if [paths.len(), tags.len(), tys.len(), embedded.len()].iter().any(|&len| len != names.len()) {
        return n.fail(Trap::Fatal("reflect: fields without types"));
    }
    let pkgs = with_space(n.cx, |space, _| {
        let known = |path: &String| space.packages.iter().position(|p| p.path == *path);
        let pkg = |path: &String| match path.is_empty() {
            true => Some(None),
            false => known(path).map(|index| Some(PkgId(index as u32))),
        };
        paths.iter().map(pkg).collect::<Option<Vec<_>>>()
    });
    // A package that is no part of the program.
    let Some(pkgs) = pkgs.flatten() else { return n.give(0) };
    let field = |i: usize| Field {
        name: Symbol::intern(&names[i]),
        pkg: pkgs[i],
        ty: ty_of(tys[i] as u32),
        embedded: embedded[i] != 0,
        tag: (!tags[i].is_empty()).then(|| Rc::from(tags[i].as_str())),
    };
    let fields = (0..names.len()).map(field).collect();
    give_made(n, TyKind::Struct(Rc::new(StructInfo { fields })))
}
