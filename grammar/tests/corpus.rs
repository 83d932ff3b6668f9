//! The programs of `testdata/syntax` against their snapshots; `BLESS=1` writes the snapshots anew.

use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

use racewalk_grammar::ast::NodeIds;
use racewalk_grammar::source::{FileId, SourceMap};
use racewalk_grammar::{SyntaxError, dump_file, dump_input, parse_file, parse_input};

/// Runs `show` on each program of a folder and compares what it says with the file of the other extension.
fn check(folder: &str, extension: &str, show: impl Fn(&SourceMap, FileId) -> String) {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../testdata/syntax").join(folder);
    let mut paths: Vec<PathBuf> =
        fs::read_dir(&root).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.retain(|path| path.extension().is_some_and(|e| e == "go"));
    paths.sort();
    assert!(!paths.is_empty(), "no programs in {}", root.display());
    let mut wrong = String::new();
    for path in paths {
        let mut map = SourceMap::new();
        let file = map.add("x.go", fs::read_to_string(&path).unwrap()).unwrap();
        let shown = show(&map, file);
        let snapshot = path.with_extension(extension);
        if std::env::var_os("BLESS").is_some() {
            fs::write(&snapshot, shown).unwrap();
        } else if fs::read_to_string(&snapshot).unwrap_or_default() != shown {
            writeln!(wrong, "== {} is not\n{shown}", snapshot.display()).unwrap();
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

fn messages(map: &SourceMap, errors: &[SyntaxError]) -> String {
    let mut out = String::new();
    for error in errors {
        let at = map.line_col(error.span.lo).unwrap();
        writeln!(out, "{}:{}: {}", at.line, at.col, error.kind).unwrap();
    }
    out
}

#[test]
fn correct_files_become_trees() {
    check("trees", "ast", |map, file| {
        let parsed = parse_file(map, file, &mut NodeIds::default());
        messages(map, &parsed.errors) + &dump_file(&parsed.tree)
    });
}

#[test]
fn inputs_become_trees() {
    check("inputs", "ast", |map, file| {
        let parsed = parse_input(map, file, &mut NodeIds::default());
        messages(map, &parsed.errors) + &dump_input(&parsed.tree)
    });
}

#[test]
fn wrong_files_get_messages() {
    check("errors", "errors", |map, file| {
        let parsed = parse_file(map, file, &mut NodeIds::default());
        assert!(!parsed.errors.is_empty());
        messages(map, &parsed.errors)
    });
}

/// An input is incomplete if and only if more lines can complete it.
#[test]
fn inputs_can_be_incomplete() {
    let incomplete = |text: &str| {
        let mut map = SourceMap::new();
        let file = map.add("in[1]", text).unwrap();
        parse_input(&map, file, &mut NodeIds::default()).incomplete
    };
    for text in [
        "x :=",
        "1 +",
        "f(1,",
        "f(1,\n",
        "if x {",
        "if x {\n}\nfor {\n",
        "func f(",
        "func f() {\n\tg()\n",
        "type T struct {\n\ta int\n",
        "x := `abc",
        "/* abc",
        "x.",
        "switch x\n",
        "for i := 0; i < 3; i++ {\n",
        "import (",
        "x := []int{1,\n",
        "a := func() {",
        "if a { } else",
    ] {
        assert!(incomplete(text), "{text:?}");
    }
    for text in [
        "",
        ";",
        "x",
        "x := 1",
        "f(1",
        "f(1\n",
        "x = )",
        "if x { }",
        "x := \"abc",
        "func f() {}",
        "}",
        "var x int = 08",
        "if x { y z }; f(",
    ] {
        assert!(!incomplete(text), "{text:?}");
    }
}
