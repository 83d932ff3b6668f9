//! What the checker found out, by node.

use std::rc::Rc;

use racewalk_grammar::ast::{self, NodeId};
use racewalk_grammar::symbol::Symbol;
use rustc_hash::FxHashMap;

use super::interner::Types;
use super::object::{ObjId, Objects, PkgId};
use super::ty::{Ty, TypeParamId};
use super::universe::{Builtin, Universe};
use crate::constant::ConstValue;

/// What an expression is (spec chapters Expressions and Constants).
#[derive(Clone, PartialEq, Debug)]
pub enum Mode {
    /// A call without results.
    NoValue,
    /// A predeclared function, called where it stands.
    Builtin(Builtin),
    /// A type.
    TypeExpr,
    /// A package name, as the left side of a qualified identifier.
    Package,
    /// A constant. Its type is final: untyped ones have got the type the context gave them (or their default type).
    Constant(ConstValue),
    /// An addressable variable.
    Variable,
    /// `m[k]`: assignable, not addressable, may be used with comma-ok.
    MapIndex,
    /// A computed value.
    Value,
    /// `nil`; its type is what the context wants.
    Nil,
}

/// Mode and type of an expression.
#[derive(Clone, PartialEq, Debug)]
pub struct TypeAndValue {
    /// What it is.
    pub mode: Mode,
    /// Its type. Of a call with several results, and of a comma-ok form used as two values, a `Tuple`.
    pub ty: Ty,
}

/// How `x.f` finds `f`.
#[derive(Clone, PartialEq, Debug)]
pub struct Selection {
    /// What is selected.
    pub kind: SelectionKind,
    /// The type of `x`.
    pub recv: Ty,
    /// Field indices from `x` to what is selected, each step through an embedded field; a pointer on the way is dereferenced
    /// where the type at that step is a pointer. For a field the last index is the field; for a method the path leads to the value
    /// whose type has the method (empty when that is `x` itself).
    pub path: Vec<usize>,
    /// The type of the expression: field type, or method type (with receiver as first parameter for a method expression).
    pub ty: Ty,
}

/// What a selector denotes.
#[derive(Clone, PartialEq, Debug)]
pub enum SelectionKind {
    /// A field.
    Field,
    /// A method of a defined type, called or as a method value.
    Method(MethodRef),
    /// A method of a defined type as an expression: `T.m`.
    MethodExpr(MethodRef),
    /// A method of the interface that the path leads to: index in its sorted method table.
    IfaceMethod(usize),
    /// `I.m` with an interface `I`.
    IfaceMethodExpr(usize),
    /// A method of a type parameter's constraint, by name; lowering finds it for the type argument.
    TypeParamMethod(Symbol),
}

/// A method of a defined type.
#[derive(Clone, PartialEq, Debug)]
pub struct MethodRef {
    /// The function object (the origin's, for an instance; the type arguments are those of `recv`).
    pub func: ObjId,
    /// The type that declares it, `Named`, without pointer.
    pub recv: Ty,
    /// Whether its receiver is a pointer.
    pub ptr_recv: bool,
}

/// A package-level variable initialization, in the order they run.
#[derive(Clone, Debug)]
pub struct Initializer {
    /// The variables on the left side; blank ones included.
    pub lhs: Vec<ObjId>,
    /// The package file and the expression on the right side.
    pub rhs: Rc<ast::Expr>,
}

/// A checked package.
#[derive(Clone, Debug)]
pub struct Package {
    /// The import path; `main` for the program.
    pub path: String,
    /// Its name.
    pub name: Symbol,
    /// Its files.
    pub files: Vec<Rc<ast::File>>,
    /// Packages it imports, in the order of their paths.
    pub imports: Vec<PkgId>,
    /// Variable initializations in the order they run (spec: Package initialization).
    pub init_order: Vec<Initializer>,
    /// `init` functions in the order of the files.
    pub inits: Vec<ObjId>,
    /// Package-level objects by name.
    pub scope: FxHashMap<Symbol, ObjId>,
    /// Whether its source belongs to our library.
    pub library: bool,
}

/// What is known of all nodes of a session.
#[derive(Debug, Default)]
pub struct Info {
    /// Mode and type of each expression, by node id.
    exprs: Vec<Option<TypeAndValue>>,
    /// The object that an identifier declares.
    pub defs: FxHashMap<NodeId, ObjId>,
    /// The object that an identifier uses.
    pub uses: FxHashMap<NodeId, ObjId>,
    /// Objects declared without identifier: the variable of a type switch clause (by clause id), imports without name (by spec id).
    pub implicits: FxHashMap<NodeId, ObjId>,
    /// Selectors that are not qualified identifiers, by the selector expression's id.
    pub selections: FxHashMap<NodeId, Selection>,
    /// Type arguments of a generic function where it is used, by the id of the identifier that names it (of `Sel` in `p.Sel`).
    pub instances: FxHashMap<NodeId, Rc<[Ty]>>,
    /// The language version (minor of `go1.N`) of each file, by file id.
    pub go_versions: FxHashMap<u32, u32>,
    /// Branch statements' targets: the id of the labeled statement, for `break L`, `continue L` and `goto L`.
    pub labels: FxHashMap<NodeId, NodeId>,
}

impl Info {
    /// Records what an expression is.
    pub fn record(&mut self, id: NodeId, tv: TypeAndValue) {
        let index = id.0 as usize;
        if index >= self.exprs.len() {
            self.exprs.resize(index + 1, None);
        }
        self.exprs[index] = Some(tv);
    }

    /// Forgets the nodes with ids from `from` up to, not including, `to`, which is past the last one.
    pub fn forget(&mut self, from: usize, to: usize) {
        self.exprs.truncate(from);
        for id in (from..to).map(|id| NodeId(id as u32)) {
            self.defs.remove(&id);
            self.uses.remove(&id);
            self.implicits.remove(&id);
            self.selections.remove(&id);
            self.instances.remove(&id);
            self.labels.remove(&id);
        }
    }

    /// What an expression is, if it was recorded.
    pub fn get(&self, id: NodeId) -> Option<&TypeAndValue> {
        self.exprs.get(id.0 as usize)?.as_ref()
    }
}

/// A generic alias: its type parameters and what it stands for.
#[derive(Clone, Debug)]
pub struct GenericAlias {
    /// The type parameters.
    pub type_params: Vec<TypeParamId>,
    /// The type in terms of them.
    pub ty: Ty,
}

/// Everything that checking knows, growing over a session: the input of lowering.
#[derive(Debug)]
pub struct Checked {
    /// All types.
    pub types: Types,
    /// All objects.
    pub objects: Objects,
    /// The predeclared ones.
    pub universe: Universe,
    /// By node.
    pub info: Info,
    /// All packages, imported ones before those that import them.
    pub packages: Vec<Package>,
    /// Aliases with type parameters, by their type name.
    pub generic_aliases: FxHashMap<ObjId, GenericAlias>,
}

impl Default for Checked {
    fn default() -> Self {
        let mut types = Types::default();
        let mut objects = Objects::default();
        let universe = Universe::new(&mut types, &mut objects);
        Checked {
            types,
            objects,
            universe,
            info: Info::default(),
            packages: Vec::new(),
            generic_aliases: FxHashMap::default(),
        }
    }
}

impl Checked {
    /// The package of that id.
    pub fn package(&self, id: PkgId) -> &Package {
        &self.packages[id.0 as usize]
    }

    /// The package of that import path, if it was checked.
    pub fn package_by_path(&self, path: &str) -> Option<PkgId> {
        let index = self.packages.iter().position(|p| p.path == path)?;
        Some(PkgId(index as u32))
    }

    /// The language version of a file, `n` of go1.n; the newest where nothing says another.
    pub fn lang_of(&self, file: &ast::File) -> u32 {
        self.info.go_versions.get(&file.file.0).copied().unwrap_or(27)
    }
}
