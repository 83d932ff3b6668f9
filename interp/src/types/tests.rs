//! Programs with the errors that they must have; what is recorded of programs without. Expected texts are gc's.

use std::rc::Rc;

use racewalk_grammar::ast::{Decl, ExprKind, NodeIds, Specs};
use racewalk_grammar::source::SourceMap;
use racewalk_grammar::{parse_file, parse_input};

use super::info::{Checked, Mode};
use super::object::ObjectKind;
use super::ty::{Basic, Ty};
use super::{
    CODES, CheckOptions, CheckUnit, Importer, InputKind, InputScope, Loader, PackageSource,
    check_input, check_package,
};
use crate::constant::ConstValue;

/// One library package, `lib`.
struct Lib;

impl Importer for Lib {
    fn import(&mut self, path: &str) -> Result<Option<PackageSource>, String> {
        let text = "package lib\nfunc Native(x int) string\nconst Pi = 3.5\nvar hidden int\ntype T struct{ A int; b int }\n";
        Ok((path == "lib").then(|| PackageSource {
            path: path.to_owned(),
            files: vec![("lib.go".to_owned(), text.to_owned())],
            library: true,
            ..PackageSource::default()
        }))
    }

    fn known(&self) -> Vec<String> {
        vec!["lib".to_owned()]
    }

    fn is_absent(&self, path: &str) -> bool {
        path == "net"
    }
}

struct Program {
    checked: Checked,
    errors: Vec<String>,
    codes: Vec<&'static str>,
    files: Vec<Rc<racewalk_grammar::ast::File>>,
}

fn check_with(source: &str, opts: CheckOptions) -> Program {
    let (mut map, mut ids) = (SourceMap::new(), NodeIds::default());
    let mut checked = Checked::default();
    let file = map.add("x.go", source).unwrap();
    let parsed = parse_file(&map, file, &mut ids);
    assert!(parsed.errors.is_empty(), "{source}: {:?}", parsed.errors);
    let files = vec![Rc::new(parsed.tree)];
    let unit =
        CheckUnit { path: "main".to_owned(), inside: None, files: files.clone(), lang: None };
    let (_, errors) = check_package(&mut checked, unit, &mut map, &mut ids, &mut Lib, &opts);
    let codes = errors.iter().map(|e| e.code).collect();
    let shown = errors
        .iter()
        .map(|e| {
            let at = map.line_col(e.primary.span.lo).unwrap();
            format!("{}:{}: {}", at.line, at.col, e.message)
        })
        .collect();
    Program { checked, errors: shown, codes, files }
}

fn check(source: &str) -> Program {
    check_with(source, CheckOptions { allow_no_main: true, ..CheckOptions::default() })
}

/// The errors of a package whose declarations start on line 2.
fn errors(body: &str) -> Vec<String> {
    check(&format!("package p\n{body}")).errors
}

#[test]
fn accepts_what_depends_on_later_declarations() {
    let none: [&str; 0] = [];
    assert_eq!(
        errors(
            "var a = b + 1\nvar b = f()\nfunc f() int { return c }\nconst c = d * 2\nconst d = 4"
        ),
        none
    );
    assert_eq!(
        errors(
            "type T struct { next *T; m map[string]T; f func(T) T }\nfunc (t *T) len() int { if t == nil { return 0 }; return 1 + t.next.len() }"
        ),
        none
    );
    assert_eq!(errors("type A = B\ntype B struct { I }\ntype I interface { M(A) }"), none);
    assert_eq!(errors("func f(net, addr string) (x lib) { return x }\ntype lib struct{}"), none);
}

#[test]
fn accepts_generic_code() {
    let none: [&str; 0] = [];
    let list = "type List[T any] struct { head *node[T] }\ntype node[T any] struct { v T; next *node[T] }\nfunc (l *List[E]) Push(x E) { l.head = &node[E]{x, l.head} }\n";
    assert_eq!(errors(&format!("{list}func f() {{ var l List[int]; l.Push(1) }}")), none);
    assert_eq!(
        errors(
            "type Num interface { ~int | ~float64 }\nfunc Sum[S ~[]E, E Num](s S) (t E) { for _, x := range s { t += x }; return }\nvar x float64 = Sum([]float64{1})"
        ),
        none
    );
    assert_eq!(
        errors(
            "func Map[A, B any](s []A, f func(A) B) []B { var r []B; for _, x := range s { r = append(r, f(x)) }; return r }\nfunc id[T any](x T) T { return x }\nvar y []int = Map([]int{1}, id)"
        ),
        none
    );
    assert_eq!(
        errors(
            "type Setter[T any] interface { *T; Set(string) }\ntype S int\nfunc (*S) Set(string) {}\nfunc Make[T any, P Setter[T]](s string) T { var t T; P(&t).Set(s); return t }\nvar s = Make[S](\"a\")"
        ),
        none
    );
    assert_eq!(
        errors(
            "type A[P any] = []P\nvar a A[int] = []int{1}\nfunc f() { type L[T any] struct { x T }; _ = L[int]{1}.x + 1 }"
        ),
        none
    );
    assert_eq!(
        errors(
            "type T struct{}\nfunc (T) M[P any](x P) P { return x }\nvar s string = T{}.M(\"a\")"
        ),
        none
    );
}

#[test]
fn reports_common_mistakes_as_gc_does() {
    let cases: &[(&str, &[&str])] = &[
        (
            "var s string = 1",
            &["2:16: cannot use 1 (untyped int constant) as string value in variable declaration"],
        ),
        ("func f() { x := 1 }", &["2:12: declared and not used: x"]),
        ("func f() int { }", &["2:16: missing return"]),
        (
            "func f(a int, b string) {}\nfunc g() { f(1) }",
            &["3:14: not enough arguments in call to f\n\thave (number)\n\twant (int, string)"],
        ),
        ("var x = y", &["2:9: undefined: y"]),
        ("type T struct { t T }", &["2:6: invalid recursive type: T refers to itself"]),
        ("var x = x", &["2:5: initialization cycle: x refers to itself"]),
        (
            "func f() { for r := range \"a\" { var s string = r; _ = s } }",
            &["2:48: cannot use r (variable of type int) as string value in variable declaration"],
        ),
        (
            "func f() { for _, r := range \"a\" { var s string = r; _ = s } }",
            &["2:51: cannot use r (variable of type rune) as string value in variable declaration"],
        ),
        (
            "type I interface { M() }\ntype T struct{}\nvar i I = T{}",
            &[
                "4:11: cannot use T{} (value of struct type T) as I value in variable declaration: T does not implement I (missing method M)",
            ],
        ),
        ("func f() { goto L }", &["2:17: label L not defined"]),
        ("func f() { break }", &["2:12: break is not in a loop, switch, or select"]),
        ("const c = 1 << 1000", &["2:13: constant shift overflow"]),
        (
            "//go:linkname f f\nfunc f() {}",
            &["2:3: //go:linkname only allowed in Go files that import \"unsafe\""],
        ),
        (
            "import _ \"unsafe\"\n//go:linkname f f\n//go:linkname f g\n//go:linkname g g\nfunc f() {}",
            &[
                "4:3: duplicate //go:linkname for f",
                "5:3: //go:linkname must refer to declared function or variable",
            ],
        ),
        (
            "var u uint8 = 256",
            &[
                "2:15: cannot use 256 (untyped int constant) as uint8 value in variable declaration (overflows)",
            ],
        ),
        (
            "func f[T comparable](x T) {}\nfunc g() { f([]int{}) }",
            &["3:13: []int does not satisfy comparable"],
        ),
        (
            "func f[T any](x T) { f(&x) }",
            &["2:8: instantiation cycle:\n\tx.go:2:23: T instantiated as *T"],
        ),
    ];
    for (source, want) in cases {
        assert_eq!(errors(source), *want, "{source}");
    }
}

#[test]
fn every_code_has_an_example_that_shows_it() {
    for info in CODES {
        let Some(source) = info.program() else { continue };
        let program = check_with(&source, CheckOptions::default());
        assert!(
            program.codes.contains(&info.name),
            "{}: {source}gives {:?}",
            info.name,
            program.errors
        );
    }
}

#[test]
fn codes_are_sorted() {
    assert!(CODES.windows(2).all(|w| w[0].name < w[1].name));
}

#[test]
fn imports_check_their_package_once() {
    let source = "package main\nimport \"lib\"\nimport l \"lib\"\nvar s = lib.Native(1) + l.Native(2)\nfunc main() {}\n";
    let program = check(source);
    assert_eq!(program.errors, [""; 0]);
    assert_eq!(program.checked.packages.len(), 2);
    assert!(program.checked.packages[0].library);
    assert_eq!(errors("import \"lib\"\nvar x = lib.Foo"), ["3:13: undefined: lib.Foo"]);
    assert_eq!(errors("import \"lib\"\nvar x = lib.hidden"), ["3:13: undefined: lib.hidden"]);
    assert_eq!(errors("import \"lib\""), ["2:8: \"lib\" imported and not used"]);
    assert_eq!(
        errors("import \"libs\"\nvar x = libs.X"),
        ["2:8: package libs is not in std (did you mean \"lib\"?)"]
    );
    assert_eq!(errors("func f()"), ["2:6: missing function body"]);
}

/// The initial value of the last variable of a program.
fn last_value(program: &Program) -> (Mode, Ty) {
    let decl = program.files[0].decls.last().unwrap();
    let Decl::Gen(decl) = decl else { panic!("no variable") };
    let Specs::Var(specs) = &decl.specs else { panic!("no variable") };
    let tv = program.checked.info.get(specs.last().unwrap().values[0].id).unwrap();
    (tv.mode.clone(), tv.ty)
}

#[test]
fn untyped_constants_get_their_final_type() {
    let program = check("package p\nvar x float32 = 1 << 3\n");
    let (mode, ty) = last_value(&program);
    assert_eq!(ty, Ty::basic(Basic::Float32));
    assert!(matches!(mode, Mode::Constant(ConstValue::Float(_))));
    let program = check("package p\nvar e any = 'a'\n");
    assert_eq!(last_value(&program).1, Ty::RUNE);
    let program = check("package p\nvar s uint = 3\nvar x int64 = 1 << s\n");
    let Decl::Gen(decl) = program.files[0].decls.last().unwrap() else { panic!() };
    let Specs::Var(specs) = &decl.specs else { panic!() };
    let ExprKind::Binary(shift) = &specs[0].values[0].kind else { panic!() };
    let left = program.checked.info.get(shift.first.id).unwrap();
    assert_eq!(left.ty, Ty::basic(Basic::Int64));
}

#[test]
fn comma_ok_forms_are_recorded_as_tuples() {
    let program = check("package p\nvar m map[string]int\nvar v, ok = m[\"a\"]\n");
    let (mode, ty) = last_value(&program);
    assert_eq!(mode, Mode::MapIndex);
    assert_eq!(
        program.checked.types.display(ty, &program.checked.packages, None).to_string(),
        "(int, bool)"
    );
}

#[test]
fn initialization_follows_dependencies_then_the_source() {
    let program = check(
        "package p\nvar a = c + b\nvar b = f()\nvar c = 1\nvar d = 3\nfunc f() int { d++; return d }\n",
    );
    let order: Vec<&str> = program.checked.packages[0]
        .init_order
        .iter()
        .map(|init| program.checked.objects.get(init.lhs[0]).name.as_str())
        .collect();
    assert_eq!(order, ["c", "d", "b", "a"]);
}

#[test]
fn language_versions_gate_features() {
    let opts = CheckOptions { lang: Some(21), allow_no_main: true, ..CheckOptions::default() };
    let program = check_with("package p\nfunc f() { for range 10 {} }\n", opts);
    assert_eq!(
        program.errors,
        [
            "2:22: cannot range over 10 (untyped int constant): requires go1.22 or later (-lang was set to go1.21; check go.mod)"
        ]
    );
}

#[test]
fn hostile_programs_end_in_errors() {
    let chain: String = (0..5000).map(|i| format!("var v{i} = v{}\n", i + 1)).collect::<String>()
        + "var v5000 = 1\n";
    assert!(!errors(&chain).is_empty());
    let pointers: String =
        (0..5000).map(|i| format!("type T{} = *T{i}\n", i + 1)).collect::<String>()
            + "type T0 int\n";
    assert!(!errors(&pointers).is_empty());
    let nested: String =
        (0..2000).map(|i| format!("type S{} struct {{ a, b S{i} }}\n", i + 1)).collect::<String>()
            + "type S0 int\nvar x, y S2000\nvar z = x == y\n";
    assert!(!errors(&nested).is_empty());
    let doubled: String =
        (0..60).map(|i| format!("type D{} = struct {{ a, b D{i} }}\n", i + 1)).collect::<String>()
            + "type D0 = []int\nvar x, y D60\nvar z = x == y\n";
    assert!(!errors(&doubled).is_empty());
    assert!(!errors("type T[P any] struct { f T[[]P] }\nvar x T[int]").is_empty());
    assert!(errors(&format!("var x = 1{}", " + 1".repeat(20_000))).is_empty());
}

#[test]
fn the_deepest_nesting_that_parses_needs_little_stack() {
    let wrap = |open: &str, inner: &str, close: &str, n: usize| {
        format!("{}{inner}{}", open.repeat(n), close.repeat(n))
    };
    let programs = |n: usize| {
        [
            format!("var x = {}", wrap("(", "1", ")", n)),
            format!("func f(x int) int {{ return x }}\nvar x = {}", wrap("f(", "1", ")", n)),
            format!("var x {}", wrap("[]", "int", "", n)),
            format!("var x = {}", wrap("func() { _ = ", "1", " }", n / 2)),
            format!("func f() {}", wrap("{", "", "}", n)),
            format!("func f() {{ {} }}", wrap("if true { ", "", " }", n)),
            format!("func f() {{ {} }}", wrap("switch { case true: ", "", " }", n)),
            format!(
                "type T struct {{ x {} int {} }}",
                "struct { x ".repeat(n / 2),
                "}".repeat(n / 2)
            ),
            format!("var x any = {}", wrap("[]any{", "1", "}", n)),
            format!("var x = {}", wrap("-", "1", "", n)),
        ]
    };
    for n in [50, 100, 200, 300, 400, 500, 1000] {
        for body in programs(n) {
            let source = format!("package p\n{body}\n");
            let (mut map, mut ids) = (SourceMap::new(), NodeIds::default());
            let file = map.add("x.go", source.as_str()).unwrap();
            let parsed = parse_file(&map, file, &mut ids);
            if parsed.errors.is_empty() {
                check(&source);
            }
        }
    }
}

/// Runs inputs through one session; what each reports.
fn session(inputs: &[&str]) -> (Checked, Vec<Vec<String>>) {
    let (mut map, mut ids) = (SourceMap::new(), NodeIds::default());
    let (mut checked, mut scope) = (Checked::default(), InputScope::default());
    let opts = CheckOptions::default();
    let mut all = Vec::new();
    for text in inputs {
        let file = map.add("in", *text).unwrap();
        let parsed = parse_input(&map, file, &mut ids);
        assert!(parsed.errors.is_empty(), "{text}: {:?}", parsed.errors);
        let input = parsed.tree;
        let mut lib = Lib;
        let mut loader = Loader::new(&mut map, &mut ids, &mut lib, &opts);
        let kind = InputKind::Typed;
        let done = check_input(&mut checked, &mut scope, &input, kind, &mut loader);
        all.push(done.errors.into_iter().map(|e| e.message).collect());
    }
    (checked, all)
}

#[test]
fn inputs_build_on_each_other() {
    let (checked, reports) = session(&[
        "x := 1",
        "x + 1",
        "func f() int { return x }",
        "type T struct { a int }",
        "func (t T) Get() int { return t.a + f() }",
        "import \"lib\"",
        "s := lib.Native(T{x}.Get())",
        "var i interface { Get() int } = T{2}; i.Get()",
        "x := \"now a string\"; len(x)",
        "for i := range 3 { y := i; _ = y }",
    ]);
    assert!(reports.iter().all(Vec::is_empty), "{reports:?}");
    let last = checked.package_by_path("main").map(|p| checked.package(p));
    let x = last.unwrap().scope.iter().find(|(n, _)| n.as_str() == "x").unwrap().1;
    assert_eq!(checked.objects.get(*x).ty, Ty::STRING);
    assert!(matches!(checked.objects.get(*x).kind, ObjectKind::Var(_)));
}

#[test]
fn an_input_with_errors_leaves_no_trace() {
    let (_, reports) = session(&["type T int", "y := 1; func (T) M() {}; z", "y", "T(1).M()"]);
    assert_eq!(reports[1], ["undefined: z"]);
    assert_eq!(reports[2], ["undefined: y"]);
    assert_eq!(reports[3], ["T(1).M undefined (type T has no field or method M)"]);
}
