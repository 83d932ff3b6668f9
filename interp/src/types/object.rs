//! What names stand for (spec: Declarations and scope).

use racewalk_grammar::ast::NodeId;
use racewalk_grammar::source::Span;
use racewalk_grammar::symbol::Symbol;

use super::ty::Ty;
use super::universe::Builtin;
use crate::constant::ConstValue;

/// A package of a session.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct PkgId(pub u32);

/// An object of a session.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct ObjId(pub u32);

/// What a name stands for.
#[derive(Clone, Debug)]
pub struct Object {
    /// The name; `_` and empty names are possible.
    pub name: Symbol,
    /// Its package; `None` for predeclared ones.
    pub pkg: Option<PkgId>,
    /// Where the name stands in its declaration; [`Span::NONE`] for predeclared ones.
    pub span: Span,
    /// Its type; for a type name, the type it denotes. [`Ty::VOID`] where there is none.
    pub ty: Ty,
    /// What it is.
    pub kind: ObjectKind,
}

/// The kinds of objects.
#[derive(Clone, Debug)]
pub enum ObjectKind {
    /// A constant with its value.
    Const(ConstValue),
    /// A variable.
    Var(VarKind),
    /// A type name; `alias` when another declaration made the type.
    TypeName {
        /// Whether it is an alias.
        alias: bool,
    },
    /// A declared function or method; the type is without receiver.
    Func(FuncObject),
    /// A predeclared function.
    Builtin(Builtin),
    /// `nil`
    Nil,
    /// An imported package under its local name.
    PkgName(PkgId),
    /// A label.
    Label,
}

/// Where a variable lives, as far as its declaration tells.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum VarKind {
    /// At package level.
    Package,
    /// Declared in a function, by a statement.
    Local,
    /// A parameter or receiver.
    Param,
    /// A result.
    Result,
}

/// A declared function.
#[derive(Clone, Debug)]
pub struct FuncObject {
    /// The node of its `FuncDecl`.
    pub decl: NodeId,
    /// For a method, its receiver's base type (`Named`) and whether the receiver is a pointer.
    pub recv: Option<(Ty, bool)>,
    /// The receiver's name, if it has one.
    pub recv_name: Option<Symbol>,
    /// The function's own type parameters (as types), and for a method the receiver's before them.
    pub type_params: Vec<Ty>,
    /// Names of the parameters for messages, as far as they have some.
    pub param_names: Vec<Symbol>,
}

/// All objects of a session.
#[derive(Debug, Default)]
pub struct Objects {
    objects: Vec<Object>,
}

impl Objects {
    /// Adds an object.
    pub fn add(&mut self, object: Object) -> ObjId {
        let id = ObjId(self.objects.len() as u32);
        self.objects.push(object);
        id
    }

    /// The object of that id.
    pub fn get(&self, id: ObjId) -> &Object {
        &self.objects[id.0 as usize]
    }

    /// The object of that id, to fill in.
    pub fn get_mut(&mut self, id: ObjId) -> &mut Object {
        &mut self.objects[id.0 as usize]
    }

    /// Forgets all objects but the first `count`.
    pub fn truncate(&mut self, count: usize) {
        self.objects.truncate(count);
    }

    /// How many objects there are.
    pub fn count(&self) -> usize {
        self.objects.len()
    }
}
