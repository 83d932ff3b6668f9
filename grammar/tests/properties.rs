//! What holds for every text: no panic, no overflow, spans that nest.

use proptest::prelude::*;
use racewalk_grammar::ast::NodeIds;
use racewalk_grammar::ast::walk::Node;
use racewalk_grammar::source::{FileId, SourceMap, Span};
use racewalk_grammar::{
    ErrorKind, Parsed, SyntaxError, dump_file, dump_input, dump_tokens, parse_file, parse_input,
    tokens,
};

const SOURCES: [&str; 5] = [
    include_str!("../../testdata/syntax/trees/declarations.go"),
    include_str!("../../testdata/syntax/trees/types.go"),
    include_str!("../../testdata/syntax/trees/expressions.go"),
    include_str!("../../testdata/syntax/trees/statements.go"),
    include_str!("../../testdata/syntax/inputs/mixed.go"),
];

/// A text in a map of its own, behind another file.
fn source(text: &str) -> (SourceMap, FileId) {
    let mut map = SourceMap::new();
    map.add("first.go", "package p\n").unwrap();
    let file = map.add("x.go", text).unwrap();
    (map, file)
}

/// Every node lies within its parent and children do not go backwards.
fn check_spans(parent: Span, node: Node<'_>) {
    let span = node.span();
    assert!(span.lo <= span.hi, "{node:?}");
    if !parent.is_none() && !span.is_none() {
        let inside = parent.lo <= span.lo && span.hi <= parent.hi;
        assert!(inside || shares_type(node), "{span:?} is not in {parent:?}: {node:?}");
    }
    let around = match node {
        // Their spans are those of their names.
        Node::Param(_) | Node::Field(_) | Node::TypeParam(_) | Node::Element(_) => parent,
        _ if span.is_none() => parent,
        _ => span,
    };
    node.children(&mut |child| check_spans(around, child));
}

/// Grouped parameters share the type of the last.
fn shares_type(node: Node<'_>) -> bool {
    matches!(node, Node::Param(_) | Node::TypeParam(_) | Node::Field(_))
}

fn check_errors(map: &SourceMap, file: FileId, errors: &[SyntaxError]) {
    let whole = map.file(file).span();
    for error in errors {
        assert!(whole.lo <= error.span.lo && error.span.lo <= whole.hi, "{error:?}");
        assert!(!error.kind.to_string().is_empty());
    }
    assert!(errors.is_sorted_by_key(|error| error.span.lo), "{errors:?}");
}

/// Everything there is to do with a text.
fn exercise(text: &str) {
    let (map, file) = source(text);
    let lexemes = tokens(&map, file);
    dump_tokens(&map, &lexemes);
    assert!(lexemes.windows(2).all(|pair| pair[0].span.hi <= pair[1].span.lo), "{lexemes:?}");
    let mut ids = NodeIds::default();
    let Parsed { tree, errors, .. } = parse_file(&map, file, &mut ids);
    check_errors(&map, file, &errors);
    check_spans(Span::NONE, Node::File(&tree));
    dump_file(&tree);
    let Parsed { tree, errors, .. } = parse_input(&map, file, &mut ids);
    check_errors(&map, file, &errors);
    check_spans(Span::NONE, Node::Input(&tree));
    dump_input(&tree);
}

/// Pieces of Go that can stand next to each other in any order.
const PIECES: [&str; 66] = [
    "package p\n",
    "import",
    "\"fmt\"",
    "func",
    "f",
    "x",
    "T",
    "(",
    ")",
    "[",
    "]",
    "{",
    "}",
    ",",
    ";",
    ":",
    ".",
    "...",
    "=",
    ":=",
    "+=",
    "++",
    "<-",
    "+",
    "-",
    "*",
    "&",
    "|",
    "!",
    "~",
    "==",
    "<<",
    "1",
    "0x1p2",
    "'a'",
    "\"s\"",
    "`r`",
    "var",
    "const",
    "type",
    "struct",
    "interface",
    "map",
    "chan",
    "if",
    "else",
    "for",
    "range",
    "switch",
    "case",
    "default",
    "select",
    "go",
    "defer",
    "return",
    "break",
    "goto",
    "\n",
    "\n",
    "\n",
    "/* \n */",
    "// c\n",
    "\\",
    "\u{FEFF}",
    "é²",
    "\0",
];

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..Default::default() })]

    #[test]
    fn any_text_is_safe(text in any::<String>()) {
        exercise(&text);
    }

    #[test]
    fn any_bytes_are_safe(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        exercise(&String::from_utf8_lossy(&bytes));
    }

    #[test]
    fn any_pieces_are_safe(pieces in prop::collection::vec(prop::sample::select(&PIECES[..]), 0..60)) {
        exercise(&pieces.join(" "));
        exercise(&format!("package p\nfunc f() {{\n{}\n}}\n", pieces.join(" ")));
    }

    #[test]
    fn mutated_programs_are_safe(
        which in 0..SOURCES.len(),
        cuts in prop::collection::vec((any::<prop::sample::Index>(), 0usize..12, prop::sample::select(&PIECES[..])), 1..4),
    ) {
        let mut text = SOURCES[which].to_owned();
        for (at, len, piece) in cuts {
            let boundary = |mut i: usize| { while !text.is_char_boundary(i) { i -= 1; } i };
            let lo = boundary(at.index(text.len() + 1));
            let hi = boundary((lo + len).min(text.len())).max(lo);
            text.replace_range(lo..hi, piece);
        }
        exercise(&text);
    }
}

/// Parses in a thread with a small stack, drops the tree there, and returns the first error.
fn on_small_stack(text: String) -> Option<ErrorKind> {
    std::thread::Builder::new()
        .stack_size(2 << 20)
        .spawn(move || {
            let (map, file) = source(&text);
            let parsed = parse_file(&map, file, &mut NodeIds::default());
            dump_file(&parsed.tree);
            let copy = parsed.tree.clone();
            assert_eq!(copy, parsed.tree);
            parsed.errors.into_iter().next().map(|error| error.kind)
        })
        .unwrap()
        .join()
        .unwrap()
}

#[test]
fn long_chains_are_not_deep() {
    let terms = vec!["x"; 20_000];
    let products = vec!["a[i] * f(x)"; 20_000];
    let else_ifs = vec!["if x {\n}"; 20_000];
    for text in [
        format!("package p\nvar y = {}\n", terms.join(" + ")),
        format!("package p\nvar y = {}\n", terms.join(" && -")),
        format!("package p\nvar y = {}\n", products.join(" + ")),
        format!("package p\nvar y = []int{{{}}}\n", terms.join(", ")),
        format!("package p\nfunc f() {{\n{}\n}}\n", else_ifs.join(" else ")),
        format!("package p\nfunc f() {{\n{}\n}}\n", terms.join("()\n")),
        format!("package p\ntype T interface {{ {} }}\n", terms.join(" | ")),
        format!("package p\nvar y = x{}\n", ".a".repeat(2_900)),
        format!("package p\nvar y = x{}\n", "()".repeat(2_900)),
        format!("package p\nvar y = {}x{}\n", "(".repeat(400), ")".repeat(400)),
        format!("package p\nfunc f() {{\n{}{}\n}}\n", "if x {\n".repeat(400), "}\n".repeat(400)),
    ] {
        let start: String = text.chars().skip(10).take(40).collect();
        assert_eq!(on_small_stack(text), None, "{start}");
    }
}

#[test]
fn deep_nesting_is_an_error() {
    let n = 100_000;
    for (before, middle, after) in [
        ("(", "x", ")"),
        ("[]int{", "x", "}"),
        ("f(", "x", ")"),
        ("a[", "x", "]"),
        ("- ", "x", ""),
        ("<-", "x", ""),
        ("& ", "x", ""),
        ("[]", "int{}", ""),
        ("[2]", "int{}", ""),
        ("[]*", "int{}", ""),
        ("map[int]", "int{}", ""),
        ("map[", "int", "]int"),
        ("*func() ", "int", ""),
        ("func() ", "int", ""),
        ("func() *", "int", ""),
        ("func() <-chan ", "int", ""),
        ("func(x ", "int", ")"),
        ("chan ", "int", ""),
        ("chan<- ", "int", ""),
        ("<-chan ", "int", ""),
        ("struct{ x ", "int", "}"),
        ("interface{ m() ", "int", "}"),
        ("func() { return ", "x", "}"),
        ("func() { if x {", "", "}}"),
        ("func() { L: ", "x", "}"),
        ("", "x", ".y"),
        ("", "x", "()"),
        ("", "x", "[i]"),
        ("", "x", ".(T)"),
        ("", "x", "[:]"),
        ("(", "x", ".y)"),
        ("(", "x", "()[i].y)"),
        ("T{a: ", "x", "}"),
        ("", "T", "{}"),
        ("f(x, ", "x", ")"),
    ] {
        let (open, close) = (before.repeat(n), after.repeat(n));
        for text in [
            format!("package p\nvar y = {open}{middle}{close}\n"),
            format!("package p\nvar y {open}{middle}{close}\n"),
            format!("package p\nvar y = {open}"),
            format!("package p\nfunc f() {{\n{open}{middle}{close}\n}}\n"),
        ] {
            let error = on_small_stack(text);
            assert!(error.is_some(), "{before} {middle} {after}");
        }
        let error = on_small_stack(format!("package p\nvar y = {open}{middle}{close}\n"));
        assert_eq!(error, Some(ErrorKind::NestingTooDeep), "{before} {middle} {after}");
    }
    let labels = on_small_stack(format!("package p\nfunc f() {{\n{}\n}}\n", "L:\n".repeat(n)));
    assert_eq!(labels, Some(ErrorKind::NestingTooDeep));
    let mixed = format!("{}x{}", "(".repeat(400), ".y.y.y.y)".repeat(400));
    let error = on_small_stack(format!("package p\nvar y = {mixed}\n"));
    assert_eq!(error, Some(ErrorKind::NestingTooDeep));
}
