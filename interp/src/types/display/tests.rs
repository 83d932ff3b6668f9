//! Expected texts are those that gc's messages and `%T` show for the same types.

use std::rc::Rc;

use racewalk_grammar::ast::ChanDir;
use rustc_hash::FxHashMap;

use super::*;
use crate::types::object::ObjId;
use crate::types::ty::{Field, IfaceMethod, NamedInfo};

const MAIN: Option<PkgId> = Some(PkgId(0));
const LIST: Option<PkgId> = Some(PkgId(1));

struct Fixture {
    types: Types,
    packages: Vec<Package>,
}

impl Fixture {
    fn new() -> Fixture {
        let package = |path: &str, name: &str| Package {
            path: path.to_owned(),
            name: Symbol::intern(name),
            files: Vec::new(),
            imports: Vec::new(),
            init_order: Vec::new(),
            inits: Vec::new(),
            scope: FxHashMap::default(),
            library: false,
        };
        let packages = vec![package("main", "main"), package("container/list", "list")];
        Fixture { types: Types::default(), packages }
    }

    fn named(&mut self, name: &str, pkg: Option<PkgId>, args: &[Ty]) -> Ty {
        let info = NamedInfo {
            obj: ObjId(0),
            name: Symbol::intern(name),
            pkg,
            underlying: Ty::INT,
            methods: Vec::new(),
            type_params: Vec::new(),
            n_outer: 0,
            local: 0,
            instance: (!args.is_empty()).then(|| (NamedId(0), args.into())),
        };
        self.types.new_named(info).1
    }

    fn make(&mut self, kind: TyKind) -> Ty {
        self.types.intern(kind)
    }

    fn chan(&mut self, dir: ChanDir, elem: Ty) -> Ty {
        self.make(TyKind::Chan(dir, elem))
    }

    fn func(&mut self, params: &[Ty], results: &[Ty], variadic: bool) -> Ty {
        let (params, results) = (params.to_vec(), results.to_vec());
        self.make(TyKind::Func(Signature { params, results, variadic }.into()))
    }

    fn interface(
        &mut self,
        methods: &[(&str, Ty)],
        terms: Option<Vec<Term>>,
        comparable: bool,
    ) -> Ty {
        let method = |&(name, ty): &(&str, Ty)| {
            let name = Symbol::intern(name);
            IfaceMethod { name, pkg: MAIN.filter(|_| !name.is_exported()), ty }
        };
        let methods = methods.iter().map(method).collect();
        self.make(TyKind::Interface(InterfaceInfo { methods, terms, comparable }.into()))
    }

    fn fields(&mut self, fields: &[(&str, Ty, bool, Option<&str>)]) -> Ty {
        let field = |&(name, ty, embedded, tag): &(&str, Ty, bool, Option<&str>)| Field {
            name: Symbol::intern(name),
            pkg: MAIN,
            ty,
            embedded,
            tag: tag.map(Rc::from),
        };
        self.make(TyKind::Struct(StructInfo { fields: fields.iter().map(field).collect() }.into()))
    }

    #[track_caller]
    fn check(&self, ty: Ty, message: &str, reflect: &str) {
        assert_eq!(self.types.display(ty, &self.packages, MAIN).to_string(), message);
        assert_eq!(self.types.reflect_name(ty, &self.packages).to_string(), reflect);
    }
}

#[test]
fn named_types_and_instances() {
    let mut f = Fixture::new();
    let t = f.named("T", MAIN, &[]);
    let element = f.named("Element", LIST, &[]);
    let error = f.named("error", None, &[]);
    f.check(t, "T", "main.T");
    f.check(element, "list.Element", "list.Element");
    f.check(error, "error", "error");
    let of_element = f.named("L", MAIN, &[element]);
    f.check(of_element, "L[list.Element]", "main.L[container/list.Element]");
    let lists = f.types.slice_of(of_element);
    let map = f.named("M", MAIN, &[Ty::STRING, lists]);
    f.check(map, "M[string, []L[list.Element]]", "main.M[string,[]main.L[container/list.Element]]");
    let fields = f.fields(&[("a", Ty::INT, false, None), ("T", t, true, None)]);
    let of_struct = f.named("L", MAIN, &[fields]);
    f.check(of_struct, "L[struct{a int; T}]", "main.L[struct { main.a int; main.T }]");
}

#[test]
fn composite_types() {
    use ChanDir::{Both, Recv, Send};
    let mut f = Fixture::new();
    let t = f.named("T", MAIN, &[]);
    let ptr = f.types.pointer_to(t);
    let map = f.make(TyKind::Map(Ty::STRING, ptr));
    f.check(map, "map[string]*T", "map[string]*main.T");
    let array = f.make(TyKind::Array(Ty::INT, 3));
    f.check(array, "[3]int", "[3]int");
    let recv = f.chan(Recv, Ty::INT);
    let send = f.chan(Send, Ty::INT);
    let func = f.func(&[], &[recv], false);
    for (dir, elem, want) in [
        (Both, recv, "chan (<-chan int)"),
        (Both, send, "chan chan<- int"),
        (Send, recv, "chan<- <-chan int"),
        (Recv, recv, "<-chan <-chan int"),
        (Both, func, "chan func() <-chan int"),
    ] {
        let ty = f.chan(dir, elem);
        f.check(ty, want, want);
    }
}

#[test]
fn structs_and_interfaces() {
    let mut f = Fixture::new();
    let t = f.named("T", MAIN, &[]);
    let ptr = f.types.pointer_to(t);
    let empty = f.fields(&[]);
    f.check(empty, "struct{}", "struct {}");
    let tagged = f.fields(&[
        ("T", ptr, true, None),
        ("A", Ty::INT, false, None),
        ("c", Ty::INT, false, Some("x:\"y\"")),
    ]);
    f.check(
        tagged,
        "struct{*T; A int; c int \"x:\\\"y\\\"\"}",
        "struct { *main.T; A int; c int \"x:\\\"y\\\"\" }",
    );
    let any = f.interface(&[], None, false);
    f.check(any, "interface{}", "interface {}");
    f.check(Ty::ANY, "any", "interface {}");
    let plain = f.func(&[], &[], false);
    let taking = f.func(&[Ty::INT], &[], false);
    let mixed = f.interface(&[("B", plain), ("a", plain), ("c", taking)], None, false);
    f.check(mixed, "interface{B(); a(); c(int)}", "interface { B(); main.a(); main.c(int) }");
    let terms = vec![Term { tilde: true, ty: Ty::INT }, Term { tilde: false, ty: Ty::STRING }];
    let union = f.interface(&[], Some(terms.clone()), false);
    assert_eq!(f.types.display(union, &f.packages, MAIN).to_string(), "~int | string");
    let all = f.interface(&[("B", plain)], Some(terms), true);
    let want = "interface{B(); comparable; ~int | string}";
    assert_eq!(f.types.display(all, &f.packages, MAIN).to_string(), want);
}

#[test]
fn functions() {
    let mut f = Fixture::new();
    let error = f.named("error", None, &[]);
    let strings = f.types.slice_of(Ty::STRING);
    let plain = f.func(&[], &[], false);
    f.check(plain, "func()", "func()");
    let variadic = f.func(&[Ty::INT, strings], &[Ty::STRING, error], true);
    f.check(
        variadic,
        "func(int, ...string) (string, error)",
        "func(int, ...string) (string, error)",
    );
    let names = [Symbol::intern("x"), Symbol::intern("y")];
    let text = f.types.display(variadic, &f.packages, MAIN).with_param_names(&names);
    assert_eq!(text.to_string(), "func(x int, y ...string) (string, error)");
    let text = f.types.display(variadic, &f.packages, MAIN).with_param_names(&names[..1]);
    assert_eq!(text.to_string(), "func(int, ...string) (string, error)");
    let tuple = f.make(TyKind::Tuple(Rc::from([Ty::INT, error])));
    f.check(tuple, "(int, error)", "(int, error)");
    f.check(Ty::VOID, "()", "()");
}

#[test]
fn spellings() {
    let mut f = Fixture::new();
    for (ty, text) in [(Ty::BYTE, "byte"), (Ty::RUNE, "rune")] {
        let plain = if text == "byte" { "uint8" } else { "int32" };
        f.check(ty, text, plain);
        f.check(ty.plain(), plain, plain);
        let slice = f.types.slice_of(ty);
        f.check(slice, &format!("[]{text}"), &format!("[]{plain}"));
        assert_eq!(slice, f.types.slice_of(ty.plain()));
    }
    f.check(Ty::basic(Basic::UntypedNil), "untyped nil", "untyped nil");
    f.check(Ty::INVALID, "invalid type", "invalid type");
}

#[test]
fn endless_text_is_cut() {
    let mut f = Fixture::new();
    let mut deep = Ty::INT;
    let mut wide = Ty::INT;
    for _ in 0..100_000 {
        deep = f.types.slice_of(deep);
    }
    for _ in 0..150 {
        wide = f.fields(&[("A", wide, false, None), ("B", wide, false, None)]);
    }
    for ty in [deep, wide] {
        let text = f.types.reflect_name(ty, &f.packages).to_string();
        assert!(text.contains('…') && text.len() < 2 * MAX_LEN, "{}", text.len());
    }
}
