//! Types as text, in two forms.
//!
//! [`Types::display`] writes them as gc's messages do: names of the current package stand alone, others after their package's name.
//! [`Types::reflect_name`] writes them as package reflect, `%T` and panics do: every name is qualified.
//!
//! Messages show the spelling that a [`Ty`] carries: `byte` or `uint8`, an alias or what it stands for, names of parameters.
//! Reflect knows the type only.
//!
//! Text is cut at [`MAX_DEPTH`] levels and about [`MAX_LEN`] bytes: a few lines of alias declarations make types whose text would
//! fill the memory.

use std::fmt;

use racewalk_grammar::ast::ChanDir;
use racewalk_grammar::symbol::Symbol;

use super::info::{Checked, Package};
use super::interner::Spelling;
use super::object::PkgId;
use super::standard;
use super::ty::{Basic, InterfaceInfo, NamedId, Signature, StructInfo, Term, Ty, TyKind, Types};
use crate::text::quote::quoted;

/// Nesting that is written out.
pub const MAX_DEPTH: u32 = 200;

/// The length at which no more parts are written, in bytes.
pub const MAX_LEN: usize = 1 << 16;

/// The type as messages about code of package `current` write it.
pub(crate) fn show(checked: &Checked, current: Option<PkgId>, ty: Ty) -> String {
    checked.types.display(ty, &checked.packages, current).to_string()
}

/// The packages of Go that do not lead to package internal/runtime/atomic.
const WITHOUT_RUNTIME: &[&str] = &[
    "cmp",
    "container/list",
    "container/ring",
    "crypto/subtle",
    "encoding",
    "math",
    "math/bits",
    "math/cmplx",
    "structs",
    "sync/atomic",
    "unicode",
    "unicode/utf16",
    "unicode/utf8",
    "unsafe",
];

/// A type to be written.
#[derive(Clone, Copy, Debug)]
pub struct TypeText<'a> {
    types: &'a Types,
    packages: &'a [Package],
    ty: Ty,
    form: Form,
    names: &'a [Symbol],
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Form {
    /// In a message about code of that package.
    Message(Option<PkgId>),
    /// As reflect writes it.
    Reflect,
    /// As reflect writes type arguments: with import paths, and names that are not exported qualified.
    TypeArg,
}

impl Types {
    /// The type as messages about code of package `current` write it.
    pub fn display<'a>(
        &'a self,
        ty: Ty,
        packages: &'a [Package],
        current: Option<PkgId>,
    ) -> TypeText<'a> {
        TypeText { types: self, packages, ty, form: Form::Message(current), names: &[] }
    }

    /// The type as `%T` writes it.
    pub fn reflect_name<'a>(&'a self, ty: Ty, packages: &'a [Package]) -> TypeText<'a> {
        TypeText { types: self, packages, ty, form: Form::Reflect, names: &[] }
    }
}

impl<'a> TypeText<'a> {
    /// The same with parameter names, for a function type: `func(x int, y string)`. There are as many names as parameters, or else they
    /// are left out.
    pub fn with_param_names(self, names: &'a [Symbol]) -> TypeText<'a> {
        TypeText { names, ..self }
    }
}

impl fmt::Display for TypeText<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut printer = Printer {
            types: self.types,
            packages: self.packages,
            form: self.form,
            depth: 0,
            out: String::new(),
        };
        match self.types.kind(self.ty) {
            TyKind::Func(sig) if !self.names.is_empty() => {
                printer.out.push_str("func");
                printer.signature(sig, self.names);
            }
            _ => printer.ty(self.ty),
        }
        f.write_str(&printer.out)
    }
}

struct Printer<'a> {
    types: &'a Types,
    packages: &'a [Package],
    form: Form,
    depth: u32,
    out: String,
}

impl Printer<'_> {
    fn ty(&mut self, ty: Ty) {
        if self.depth >= MAX_DEPTH || self.out.len() >= MAX_LEN {
            self.out.push('…');
            return;
        }
        self.depth += 1;
        self.kind(ty);
        self.depth -= 1;
    }

    fn kind(&mut self, ty: Ty) {
        if self.is_message()
            && let Some(spelling) = self.types.spelling(ty)
        {
            return self.spelled(&spelling.clone());
        }
        self.made(self.types.kind(ty));
    }

    fn made(&mut self, kind: &TyKind) {
        match kind {
            TyKind::Invalid => self.out.push_str("invalid type"),
            TyKind::Basic(basic) => self.basic(*basic),
            TyKind::Named(id) => self.named(*id),
            TyKind::Pointer(elem) => self.prefixed("*", *elem),
            TyKind::Slice(elem) => self.prefixed("[]", *elem),
            TyKind::Array(elem, len) => self.prefixed(&format!("[{len}]"), *elem),
            TyKind::Map(key, elem) => {
                self.prefixed("map[", *key);
                self.prefixed("]", *elem);
            }
            TyKind::Chan(dir, elem) => self.chan(*dir, *elem),
            TyKind::Struct(info) => self.struct_type(info),
            TyKind::Func(sig) => {
                self.out.push_str("func");
                self.signature(sig, &[]);
            }
            TyKind::Interface(info) => self.interface(info),
            TyKind::Tuple(elems) => self.parenthesized(elems),
            TyKind::TypeParam(id) => self.out.push_str(self.types.type_param(*id).name.as_str()),
        }
    }

    /// Writes a type as it was written in the source.
    fn spelled(&mut self, spelling: &Spelling) {
        match spelling {
            Spelling::Alias { name, pkg, args, .. } => {
                self.qualifier(*pkg);
                self.out.push_str(name.as_str());
                if !args.is_empty() {
                    self.type_args(&[], args);
                }
            }
            Spelling::Kind { elems: Some(text), .. } if !text.is_empty() => self.out.push_str(text),
            // An interface that was written as one, with type arguments in it.
            Spelling::Kind { kind: TyKind::Interface(info), elems: Some(_), .. } => {
                self.explicit_interface(info);
            }
            Spelling::Kind { kind: TyKind::Func(sig), names, .. } => {
                self.out.push_str("func");
                self.signature(sig, names);
            }
            Spelling::Kind { kind: TyKind::Tuple(tys), names, .. } => {
                self.out.push('(');
                for (i, &ty) in tys.iter().enumerate() {
                    self.out.push_str(if i > 0 { ", " } else { "" });
                    self.name(names, tys.len(), i);
                    self.ty(ty);
                }
                self.out.push(')');
            }
            Spelling::Kind { kind, .. } => self.made(kind),
        }
    }

    fn is_message(&self) -> bool {
        matches!(self.form, Form::Message(_))
    }

    fn prefixed(&mut self, prefix: &str, ty: Ty) {
        self.out.push_str(prefix);
        self.ty(ty);
    }

    fn basic(&mut self, basic: Basic) {
        self.out.push_str(basic.name());
    }

    /// Writes what stands before a name of that package.
    fn qualifier(&mut self, pkg: Option<PkgId>) {
        let Some(id) = pkg else { return };
        let Some(package) = self.packages.get(id.0 as usize) else { return };
        match self.form {
            Form::Message(current) if current == pkg => return,
            Form::Message(_) if self.is_shared_name(package) => {
                self.out.push_str(&format!("{:?}", package.path));
            }
            Form::Message(_) | Form::Reflect => self.out.push_str(package.name.as_str()),
            Form::TypeArg => self.out.push_str(&package.path),
        }
        self.out.push('.');
    }

    /// Whether packages of the same name make the name unclear. In Go these share theirs with packages that they import.
    fn is_shared_name(&self, package: &Package) -> bool {
        let known = |p: &Package| !p.library || standard::has_package(&p.path);
        let other = |p: &Package| p.name == package.name && p.path != package.path && known(p);
        let in_go = match package.path.as_str() {
            "sync" | "encoding/json" => true,
            "sync/atomic" => self.knows_the_runtime(),
            _ => false,
        };
        in_go || self.packages.iter().any(other)
    }

    /// Whether a package of the user's imports one that in Go leads to package internal/runtime/atomic.
    fn knows_the_runtime(&self) -> bool {
        let users = self.packages.iter().filter(|p| !p.library);
        let imports =
            users.flat_map(|p| &p.imports).filter_map(|id| self.packages.get(id.0 as usize));
        imports.filter(|p| p.library).any(|p| !WITHOUT_RUNTIME.contains(&p.path.as_str()))
    }

    fn named(&mut self, id: NamedId) {
        let info = self.types.named(id);
        self.qualifier(info.pkg);
        self.out.push_str(info.name.as_str());
        if let Some((_, args)) = &info.instance {
            let (outer, own) = args.split_at(info.n_outer.min(args.len()));
            // Of a type inside a generic function, messages show the type arguments that were written; reflect shows all.
            let outer = if self.is_message() { &[] } else { outer };
            if !outer.is_empty() || !own.is_empty() {
                self.type_args(outer, own);
            }
        }
        if self.form == Form::TypeArg && info.local > 0 {
            // As gc tells the local types of a package apart.
            self.out.push_str(&format!("·{}", info.local));
        }
    }

    /// Writes type arguments: those of the function around the declaration, and its own.
    fn type_args(&mut self, outer: &[Ty], own: &[Ty]) {
        let (form, separator) = match self.form {
            Form::Message(_) => (self.form, ", "),
            Form::Reflect | Form::TypeArg => (Form::TypeArg, ","),
        };
        let before = std::mem::replace(&mut self.form, form);
        self.out.push('[');
        for (i, &arg) in outer.iter().enumerate() {
            self.prefixed(if i > 0 { separator } else { "" }, arg);
        }
        if !outer.is_empty() && !own.is_empty() {
            self.out.push(';');
        }
        for (i, &arg) in own.iter().enumerate() {
            self.prefixed(if i > 0 { separator } else { "" }, arg);
        }
        self.out.push(']');
        self.form = before;
    }

    fn chan(&mut self, dir: ChanDir, elem: Ty) {
        // `chan (<-chan T)`: without parentheses the arrow would belong to the outer channel.
        let ambiguous =
            dir == ChanDir::Both && matches!(self.types.kind(elem), TyKind::Chan(ChanDir::Recv, _));
        self.out.push_str(match dir {
            ChanDir::Both => "chan ",
            ChanDir::Send => "chan<- ",
            ChanDir::Recv => "<-chan ",
        });
        self.out.push_str(if ambiguous { "(" } else { "" });
        self.ty(elem);
        self.out.push_str(if ambiguous { ")" } else { "" });
    }

    /// Writes `struct{`, the parts by `write`, and `}`, with the spaces of the form.
    fn braces(&mut self, keyword: &str, count: usize, mut write: impl FnMut(&mut Self, usize)) {
        let space = if self.is_message() || count == 0 { "" } else { " " };
        self.out.push_str(keyword);
        self.out.push_str(if self.is_message() { "{" } else { " {" });
        self.out.push_str(space);
        for i in 0..count {
            self.out.push_str(if i > 0 { "; " } else { "" });
            if self.out.len() >= MAX_LEN {
                self.out.push('…');
                break;
            }
            write(self, i);
        }
        self.out.push_str(space);
        self.out.push('}');
    }

    fn struct_type(&mut self, info: &StructInfo) {
        self.braces("struct", info.fields.len(), |p, i| {
            let field = &info.fields[i];
            if !field.embedded {
                p.member_name(field.name, field.pkg, Form::TypeArg);
                p.out.push(' ');
            }
            p.ty(field.ty);
            if let Some(tag) = &field.tag {
                p.out.push(' ');
                p.out.push_str(&quoted(tag.as_bytes()));
            }
        });
    }

    /// Writes a field's or method's name; one that is not exported is qualified from that form on.
    fn member_name(&mut self, name: Symbol, pkg: Option<PkgId>, from: Form) {
        if self.form == from || self.form == Form::TypeArg {
            self.qualifier(pkg.filter(|_| !name.is_exported() && !name.is_blank()));
        }
        self.out.push_str(name.as_str());
    }

    fn interface(&mut self, info: &InterfaceInfo) {
        if info.methods.is_empty() && !info.comparable {
            match &info.terms {
                None => {}
                // A constraint that is only a union is most often written without `interface`.
                Some(terms) => return self.union(terms),
            }
        }
        self.explicit_interface(info);
    }

    fn explicit_interface(&mut self, info: &InterfaceInfo) {
        let methods = info.methods.len();
        let count = methods + usize::from(info.comparable) + usize::from(info.terms.is_some());
        self.braces("interface", count, |p, i| {
            if let Some(method) = info.methods.get(i) {
                p.member_name(method.name, method.pkg, Form::Reflect);
                if let TyKind::Func(sig) = p.types.kind(method.ty) {
                    let names = if p.is_message() { p.types.param_names(method.ty) } else { None };
                    p.signature(sig, names.as_deref().unwrap_or(&[]));
                }
            } else if info.comparable && i == methods {
                p.out.push_str("comparable");
            } else if let Some(terms) = &info.terms {
                p.union(terms);
            }
        });
    }

    fn union(&mut self, terms: &[Term]) {
        for (i, term) in terms.iter().enumerate() {
            self.out.push_str(if i > 0 { " | " } else { "" });
            self.prefixed(if term.tilde { "~" } else { "" }, term.ty);
        }
    }

    /// Writes a signature; `names` are those of the parameters and then of the results, or there are none.
    fn signature(&mut self, sig: &Signature, names: &[Symbol]) {
        let count = sig.params.len();
        let (params, results) = names.split_at(count.min(names.len()));
        self.out.push('(');
        for (i, &param) in sig.params.iter().enumerate() {
            self.out.push_str(if i > 0 { ", " } else { "" });
            self.name(params, count, i);
            self.param(param, sig.variadic && i + 1 == count);
        }
        self.out.push(')');
        let named = results.iter().any(|n| !n.as_str().is_empty());
        match sig.results.as_slice() {
            [] => {}
            [only] if !named => self.prefixed(" ", *only),
            several => {
                self.out.push_str(" (");
                for (i, &ty) in several.iter().enumerate() {
                    self.out.push_str(if i > 0 { ", " } else { "" });
                    self.name(results, several.len(), i);
                    self.ty(ty);
                }
                self.out.push(')');
            }
        }
    }

    /// Writes the name of a parameter, if all of them have names.
    fn name(&mut self, names: &[Symbol], count: usize, i: usize) {
        if names.len() == count && !names[i].as_str().is_empty() {
            self.out.push_str(names[i].as_str());
            self.out.push(' ');
        }
    }

    fn param(&mut self, ty: Ty, variadic: bool) {
        match self.types.kind(ty) {
            TyKind::Slice(elem) if variadic => self.prefixed("...", *elem),
            // append([]byte, string...) is the one variadic parameter that is no slice.
            _ if variadic => {
                self.ty(ty);
                self.out.push_str("...");
            }
            _ => self.ty(ty),
        }
    }

    fn parenthesized(&mut self, tys: &[Ty]) {
        self.out.push('(');
        for (i, &ty) in tys.iter().enumerate() {
            self.prefixed(if i > 0 { ", " } else { "" }, ty);
        }
        self.out.push(')');
    }
}

impl Basic {
    /// Its name in Go; `untyped int` and the like for untyped ones.
    pub fn name(self) -> &'static str {
        match self {
            Basic::Bool => "bool",
            Basic::Int => "int",
            Basic::Int8 => "int8",
            Basic::Int16 => "int16",
            Basic::Int32 => "int32",
            Basic::Int64 => "int64",
            Basic::Uint => "uint",
            Basic::Uint8 => "uint8",
            Basic::Uint16 => "uint16",
            Basic::Uint32 => "uint32",
            Basic::Uint64 => "uint64",
            Basic::Uintptr => "uintptr",
            Basic::Float32 => "float32",
            Basic::Float64 => "float64",
            Basic::Complex64 => "complex64",
            Basic::Complex128 => "complex128",
            Basic::String => "string",
            Basic::UnsafePointer => "unsafe.Pointer",
            Basic::UntypedBool => "untyped bool",
            Basic::UntypedInt => "untyped int",
            Basic::UntypedRune => "untyped rune",
            Basic::UntypedFloat => "untyped float",
            Basic::UntypedComplex => "untyped complex",
            Basic::UntypedString => "untyped string",
            Basic::UntypedNil => "untyped nil",
        }
    }
}

#[cfg(test)]
mod tests;
