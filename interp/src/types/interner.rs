//! The table of all types: interning, defined types, type parameters, spellings.
//!
//! A type is stored once without spellings. What is built from spelled parts (`[]byte`) gets a spelling of its own, which
//! holds the make with the spelled parts; so [`Types::kind`] of a spelled type hands the spelling on to the parts.

use std::rc::Rc;

use racewalk_grammar::symbol::Symbol;
use rustc_hash::FxHashMap;
use smallvec::SmallVec;

use super::object::PkgId;
use super::ty::{Basic, InterfaceInfo, NamedId, NamedInfo, Ty, TyKind, TypeParamId, TypeParamInfo};

/// The spelling of `byte`.
pub(crate) const SPELL_BYTE: u32 = 1;
/// The spelling of `rune`.
pub(crate) const SPELL_RUNE: u32 = 2;
/// The spelling of `any`.
pub(crate) const SPELL_ANY: u32 = 3;

/// Types nested deeper than this are refused by the checker, so that walking a type needs little stack.
pub const MAX_TYPE_DEPTH: u16 = 500;

/// How a type is shown when it was written otherwise than it is made.
#[derive(Clone, Debug)]
pub enum Spelling {
    /// An alias.
    Alias {
        /// Its name.
        name: Symbol,
        /// Its package; `None` for predeclared ones.
        pkg: Option<PkgId>,
        /// Its type arguments.
        args: Rc<[Ty]>,
        /// What it stands for, as that was spelled.
        to: Ty,
    },
    /// The make with spelled parts.
    Kind {
        /// The make.
        kind: TyKind,
        /// Of a signature: the names of parameters, then results; empty where there are none.
        names: Rc<[Symbol]>,
        /// Of an interface: its elements as they were written.
        elems: Option<Rc<str>>,
    },
}

/// Facts about a type that are known when it is made.
#[derive(Clone, Copy, Default, Debug)]
struct Meta {
    /// Whether a type parameter occurs in it.
    params: bool,
    /// How deep it is nested.
    depth: u16,
}

/// Type, spellings of its parts, names, elements.
type SpellKey = (u32, SmallVec<[u32; 4]>, Rc<[Symbol]>, Option<Rc<str>>);

/// Type and its spelling, name and package of the alias, type arguments.
type AliasKey = (Ty, u32, Symbol, Option<PkgId>, Rc<[Ty]>);

/// All types of a session.
#[derive(Debug)]
pub struct Types {
    kinds: Vec<TyKind>,
    meta: Vec<Meta>,
    interned: FxHashMap<TyKind, Ty>,
    spellings: Vec<Option<Spelling>>,
    spelled: FxHashMap<SpellKey, u32>,
    alias_spellings: FxHashMap<AliasKey, u32>,
    named: Vec<NamedInfo>,
    instances: FxHashMap<(NamedId, Rc<[Ty]>), Ty>,
    type_params: Vec<TypeParamInfo>,
}

impl Default for Types {
    fn default() -> Self {
        let mut types = Types {
            kinds: Vec::new(),
            meta: Vec::new(),
            interned: FxHashMap::default(),
            spellings: vec![None],
            spelled: FxHashMap::default(),
            alias_spellings: FxHashMap::default(),
            named: Vec::new(),
            instances: FxHashMap::default(),
            type_params: Vec::new(),
        };
        types.intern(TyKind::Invalid);
        types.intern(TyKind::Tuple(Rc::from([])));
        for b in Basic::ALL {
            types.intern(TyKind::Basic(b));
        }
        let empty = InterfaceInfo { methods: Vec::new(), terms: None, comparable: false };
        types.intern(TyKind::Interface(Rc::new(empty)));
        for (name, ty) in [("byte", Ty::BYTE), ("rune", Ty::RUNE), ("any", Ty::ANY)] {
            let name = Symbol::intern(name);
            let alias = Spelling::Alias { name, pkg: None, args: Rc::from([]), to: ty.plain() };
            types.spellings.push(Some(alias));
        }
        types
    }
}

impl Types {
    /// The one type of that make.
    pub fn intern(&mut self, kind: TyKind) -> Ty {
        let mut parts: SmallVec<[u32; 4]> = SmallVec::new();
        let mut any = false;
        kind.for_each_child(|t| {
            parts.push(t.1);
            any |= t.1 != 0;
        });
        if !any {
            return self.intern_plain(kind);
        }
        let ty = self.intern_plain(kind.map_children(Ty::plain));
        self.respell(ty, parts, kind, Rc::from([]), None)
    }

    /// A function type whose parameters and results have names.
    pub fn intern_func(&mut self, kind: TyKind, names: Rc<[Symbol]>) -> Ty {
        let mut parts: SmallVec<[u32; 4]> = SmallVec::new();
        kind.for_each_child(|t| parts.push(t.1));
        let ty = self.intern_plain(kind.map_children(Ty::plain));
        self.respell(ty, parts, kind, names, None)
    }

    /// An interface type that was written with those elements.
    pub fn intern_interface(&mut self, kind: TyKind, elems: Rc<str>) -> Ty {
        let mut parts: SmallVec<[u32; 4]> = SmallVec::new();
        kind.for_each_child(|t| parts.push(t.1));
        let ty = self.intern_plain(kind.map_children(Ty::plain));
        self.respell(ty, parts, kind, Rc::from([]), Some(elems))
    }

    fn respell(
        &mut self,
        ty: Ty,
        parts: SmallVec<[u32; 4]>,
        kind: TyKind,
        names: Rc<[Symbol]>,
        elems: Option<Rc<str>>,
    ) -> Ty {
        let next = self.spellings.len() as u32;
        let key = (ty.0, parts, names.clone(), elems.clone());
        let index = *self.spelled.entry(key).or_insert(next);
        if index == next {
            self.spellings.push(Some(Spelling::Kind { kind, names, elems }));
        }
        Ty(ty.0, index)
    }

    /// The type, spelled as the alias that stands for it.
    pub fn spell_alias(&mut self, ty: Ty, name: Symbol, pkg: Option<PkgId>, args: Rc<[Ty]>) -> Ty {
        let next = self.spellings.len() as u32;
        let index =
            *self.alias_spellings.entry((ty, ty.1, name, pkg, args.clone())).or_insert(next);
        if index == next {
            self.spellings.push(Some(Spelling::Alias { name, pkg, args, to: ty }));
        }
        Ty(ty.0, index)
    }

    /// How the type is shown, where that is not as it is made.
    pub fn spelling(&self, ty: Ty) -> Option<&Spelling> {
        self.spellings[ty.1 as usize].as_ref()
    }

    /// What the type is an alias of. `byte` and `rune` are types of their own in this regard.
    pub(crate) fn unalias(&self, ty: Ty) -> Ty {
        match self.spelling(ty) {
            _ if matches!(ty.1, SPELL_BYTE | SPELL_RUNE) || self.as_type_param(ty).is_some() => ty,
            Some(Spelling::Alias { to, .. }) => self.unalias(*to),
            _ => ty,
        }
    }

    /// The names of a signature's parameters, then results, where they were written.
    pub fn param_names(&self, ty: Ty) -> Option<Rc<[Symbol]>> {
        match self.spelling(ty)? {
            Spelling::Kind { names, .. } if !names.is_empty() => Some(names.clone()),
            Spelling::Kind { .. } => None,
            Spelling::Alias { to, .. } => self.param_names(*to),
        }
    }

    /// Whether an interface type was written with the word `interface`.
    pub(crate) fn is_explicit_interface(&self, ty: Ty) -> bool {
        matches!(
            self.spelling(ty),
            Some(Spelling::Kind { elems: Some(text), .. })
                if text.is_empty() || text.starts_with("interface{")
        )
    }

    /// The types of several results, with their names.
    pub fn tuple_with_names(&mut self, tys: &[Ty], names: Rc<[Symbol]>) -> Ty {
        self.intern_func(TyKind::Tuple(Rc::from(tys)), names)
    }

    fn intern_plain(&mut self, kind: TyKind) -> Ty {
        if let Some(&ty) = self.interned.get(&kind) {
            return ty;
        }
        let ty = Ty(self.kinds.len() as u32, 0);
        self.meta.push(self.meta_of(&kind));
        self.kinds.push(kind.clone());
        self.interned.insert(kind, ty);
        ty
    }

    fn meta_of(&self, kind: &TyKind) -> Meta {
        let mut meta = Meta::default();
        let mut add = |part: Meta| {
            meta.params |= part.params;
            meta.depth = meta.depth.max(part.depth.saturating_add(1));
        };
        match kind {
            TyKind::TypeParam(_) => meta.params = true,
            TyKind::Named(id) => {
                let info = self.named(*id);
                match &info.instance {
                    Some((_, args)) => args.iter().for_each(|&t| add(self.meta[t.0 as usize])),
                    None => meta.params = info.n_outer > 0,
                }
            }
            _ => kind.for_each_child(|t| add(self.meta[t.0 as usize])),
        }
        meta
    }

    /// Whether a type parameter occurs in the type.
    pub fn has_params(&self, ty: Ty) -> bool {
        self.meta[ty.0 as usize].params
    }

    /// How deep the type is nested, in itself (defined types count by their type arguments only).
    pub fn depth(&self, ty: Ty) -> u16 {
        self.meta[ty.0 as usize].depth
    }

    /// How many types there are: every `Ty` is below it.
    pub fn count(&self) -> usize {
        self.kinds.len()
    }

    /// What a type is made of; a defined type is `Named`.
    pub fn kind(&self, ty: Ty) -> &TyKind {
        match &self.spellings[ty.1 as usize] {
            None => &self.kinds[ty.0 as usize],
            Some(Spelling::Kind { kind, .. }) => kind,
            Some(Spelling::Alias { to, .. }) => self.kind(*to),
        }
    }

    /// What a type's underlying type is made of. A type parameter is its own.
    pub fn under(&self, ty: Ty) -> &TyKind {
        self.kind(self.underlying(ty))
    }

    /// The underlying type (spec: Underlying types); of a type parameter, itself.
    pub fn underlying(&self, ty: Ty) -> Ty {
        match &self.kinds[ty.0 as usize] {
            TyKind::Named(id) => self.named(*id).underlying,
            _ => ty,
        }
    }

    /// The defined type's id, if it is one.
    pub fn as_named(&self, ty: Ty) -> Option<NamedId> {
        match &self.kinds[ty.0 as usize] {
            TyKind::Named(id) => Some(*id),
            _ => None,
        }
    }

    /// The package that a type belongs to: a defined type's, or that of a struct's fields which are not exported.
    pub fn package_of(&self, ty: Ty) -> Option<PkgId> {
        match &self.kinds[ty.0 as usize] {
            TyKind::Named(id) => self.named(*id).pkg,
            TyKind::Struct(info) => info.fields.iter().find_map(|field| field.pkg),
            _ => None,
        }
    }

    /// The type parameter's id, if it is one.
    pub fn as_type_param(&self, ty: Ty) -> Option<TypeParamId> {
        match &self.kinds[ty.0 as usize] {
            TyKind::TypeParam(id) => Some(*id),
            _ => None,
        }
    }

    /// A new defined type, its underlying type yet to be set.
    pub fn new_named(&mut self, info: NamedInfo) -> (NamedId, Ty) {
        let id = NamedId(self.named.len() as u32);
        let instance = info.instance.clone();
        self.named.push(info);
        let ty = self.intern(TyKind::Named(id));
        if let Some(key) = instance {
            self.instances.insert(key, ty);
        }
        (id, ty)
    }

    /// The type of a defined type's id.
    pub fn named_ty(&mut self, id: NamedId) -> Ty {
        self.intern(TyKind::Named(id))
    }

    /// The type of a type parameter's id.
    pub fn type_param_ty(&mut self, id: TypeParamId) -> Ty {
        self.intern(TyKind::TypeParam(id))
    }

    /// How many defined types and instances there are.
    pub fn named_count(&self) -> usize {
        self.named.len()
    }

    /// The instance of a generic type that was made before.
    pub fn instance(&self, origin: NamedId, args: &Rc<[Ty]>) -> Option<Ty> {
        self.instances.get(&(origin, args.clone())).copied()
    }

    /// A defined type's parts.
    pub fn named(&self, id: NamedId) -> &NamedInfo {
        &self.named[id.0 as usize]
    }

    /// A defined type's parts, to fill in.
    pub fn named_mut(&mut self, id: NamedId) -> &mut NamedInfo {
        &mut self.named[id.0 as usize]
    }

    /// A new type parameter.
    pub fn new_type_param(&mut self, info: TypeParamInfo) -> (TypeParamId, Ty) {
        let id = TypeParamId(self.type_params.len() as u32);
        self.type_params.push(info);
        (id, self.intern(TyKind::TypeParam(id)))
    }

    /// A type parameter's parts.
    pub fn type_param(&self, id: TypeParamId) -> &TypeParamInfo {
        &self.type_params[id.0 as usize]
    }

    /// A type parameter's parts, to fill in.
    pub fn type_param_mut(&mut self, id: TypeParamId) -> &mut TypeParamInfo {
        &mut self.type_params[id.0 as usize]
    }

    /// `*T`
    pub fn pointer_to(&mut self, elem: Ty) -> Ty {
        self.intern(TyKind::Pointer(elem))
    }

    /// `[]T`
    pub fn slice_of(&mut self, elem: Ty) -> Ty {
        self.intern(TyKind::Slice(elem))
    }

    /// The types of several values.
    pub fn tuple(&mut self, tys: &[Ty]) -> Ty {
        self.intern(TyKind::Tuple(Rc::from(tys)))
    }
}
