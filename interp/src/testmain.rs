//! The main package of a test: from the files of a package to the file that hands its tests to package testing.
//!
//! As with `go test`, a function `TestXxx(*testing.T)` is a test, `BenchmarkXxx(*testing.B)` a benchmark, `FuzzXxx(*testing.F)` a fuzz target, and
//! `ExampleXxx()` an example if the last comment in its body says what it prints.

use std::fmt::Write;

use racewalk_grammar::ast::{Block, Decl, Expr, ExprKind, File, FuncDecl, NodeIds, Param};
use racewalk_grammar::source::{SourceMap, Span};
use racewalk_grammar::{parse_file, tokens};

/// What the files of a package hold that `go test` runs.
#[derive(Clone, Default, Debug, PartialEq, Eq)]
pub struct Found {
    tests: Vec<String>,
    benchmarks: Vec<String>,
    targets: Vec<String>,
    examples: Vec<Example>,
    main: bool,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct Example {
    name: String,
    output: String,
    unordered: bool,
}

/// Finds what there is to run in the test files (name and text each) of a package.
///
/// # Errors
///
/// A function that is called like a test but is none, and where.
pub fn find(files: &[(String, String)]) -> Result<Found, String> {
    let mut found = Found::default();
    for (name, text) in files {
        let mut map = SourceMap::new();
        let Some(file) = map.add(name.as_str(), text.as_str()) else { continue };
        let tree = parse_file(&map, file, &mut NodeIds::default()).tree;
        for decl in &tree.decls {
            match decl {
                Decl::Func(func) if func.recv.is_none() => found.add(&map, &tree, func)?,
                Decl::Func(_) | Decl::Gen(_) => {}
            }
        }
    }
    Ok(found)
}

impl Found {
    fn add(&mut self, map: &SourceMap, tree: &File, func: &FuncDecl) -> Result<(), String> {
        let name = func.name.name.as_str();
        let (list, kind) = if name == "TestMain" {
            if takes(func, "T") {
                (&mut self.tests, "T")
            } else {
                check(map, func, "M")?;
                self.main = true;
                return Ok(());
            }
        } else if is_called(name, "Test") {
            (&mut self.tests, "T")
        } else if is_called(name, "Benchmark") {
            (&mut self.benchmarks, "B")
        } else if is_called(name, "Fuzz") {
            (&mut self.targets, "F")
        } else {
            if is_called(name, "Example") && func.ty.params.is_empty() && func.ty.results.is_empty()
            {
                self.examples.extend(example(map, tree, func));
            }
            return Ok(());
        };
        check(map, func, kind)?;
        list.push(name.to_owned());
        Ok(())
    }

    /// Whether there is nothing to be referred to.
    fn is_empty(&self) -> bool {
        *self == Found::default()
    }
}

/// Whether a name is that word, or goes on after it with something that is not a small letter.
fn is_called(name: &str, word: &str) -> bool {
    name.strip_prefix(word)
        .is_some_and(|rest| rest.chars().next().is_none_or(|first| !first.is_lowercase()))
}

/// Whether a function takes just a `*testing.T` or its like, as far as names tell.
fn takes(func: &FuncDecl, kind: &str) -> bool {
    let [Param { ty, ellipsis: None, .. }] = &func.ty.params[..] else { return false };
    let ExprKind::Star(pointed) = &ty.kind else { return false };
    func.ty.results.is_empty() && names(pointed, kind)
}

fn names(ty: &Expr, kind: &str) -> bool {
    match &ty.kind {
        ExprKind::Ident(name) => name.as_str() == kind,
        ExprKind::Selector(_, name) => name.name.as_str() == kind,
        _ => false,
    }
}

fn check(map: &SourceMap, func: &FuncDecl, kind: &str) -> Result<(), String> {
    let name = func.name.name;
    let why = if !func.ty.type_params.is_empty() {
        "test functions cannot have type parameters".to_owned()
    } else if takes(func, kind) {
        return Ok(());
    } else {
        format!("must be: func {name}({} *testing.{kind})", kind.to_lowercase())
    };
    let place = map.line_col(func.span.lo).map_or_else(String::new, |at| {
        format!("{}:{}:{}: ", map.file(at.file).name, at.line, at.col)
    });
    Err(format!("{place}wrong signature for {name}, {why}"))
}

/// An example, if it says what it prints.
fn example(map: &SourceMap, tree: &File, func: &FuncDecl) -> Option<Example> {
    let text = last_comment(map, tree, func.body.as_ref()?)?;
    let text = text.trim_start();
    let lower = text.to_ascii_lowercase();
    let unordered = lower.starts_with("unordered output:");
    let from = match unordered {
        true => "unordered output:".len(),
        false if lower.starts_with("output:") => "output:".len(),
        false => return None,
    };
    let output = text[from..].trim_start_matches(' ');
    let output = output.strip_prefix('\n').unwrap_or(output).to_owned();
    Some(Example { name: func.name.name.as_str().to_owned(), output, unordered })
}

/// The text of the last group of comments in a body.
fn last_comment(map: &SourceMap, tree: &File, body: &Block) -> Option<String> {
    let inside = |span: Span| span.lo >= body.span.lo && span.hi <= body.span.hi;
    let spans: Vec<Span> = tokens(map, tree.file)
        .iter()
        .map(|lexeme| lexeme.span)
        .filter(|&span| span.lo < span.hi && inside(span))
        .collect();
    spans.windows(2).rev().find_map(|pair| {
        let between = map.snippet(Span::new(pair[0].hi, pair[1].lo));
        // Automatic semicolons may stand for the line end.
        last_group(between)
    })
}

/// The last group of comments in a text that holds comments and blanks only.
fn last_group(text: &str) -> Option<String> {
    let mut groups: Vec<Vec<String>> = Vec::new();
    let mut rest = text;
    let mut line_ends = 2;
    loop {
        let blank = rest.len() - rest.trim_start().len();
        line_ends += rest[..blank].matches('\n').count();
        rest = &rest[blank..];
        let lines: Vec<String> = if let Some(comment) = rest.strip_prefix("//") {
            let (line, after) = comment.split_once('\n').unwrap_or((comment, ""));
            rest = after;
            let line = line.trim_end();
            vec![line.strip_prefix(' ').unwrap_or(line).to_owned()]
        } else if let Some(comment) = rest.strip_prefix("/*") {
            let (body, after) = comment.split_once("*/").unwrap_or((comment, ""));
            rest = after;
            body.lines().map(|line| line.trim_end().to_owned()).collect()
        } else {
            let mut text = groups.pop()?.join("\n");
            text.truncate(text.trim_end().len());
            return Some(text + "\n");
        };
        if line_ends > 1 {
            groups.push(Vec::new());
        }
        if let Some(group) = groups.last_mut() {
            group.extend(lines);
        }
        // A line comment has taken its line end with it.
        line_ends = 1;
    }
}

/// The text of the main file: `path` is the package's import path; `own` is in the package itself, `outer` in its `_test` package.
pub fn main_file(path: &str, own: Option<&Found>, outer: Option<&Found>) -> String {
    let mut text = String::from("package main\n\nimport (\n\t\"os\"\n\t\"testing\"\n");
    let mut import = |found: Option<&Found>, name: &str, path: &str| {
        if let Some(found) = found {
            let name = if found.is_empty() { "_" } else { name };
            let _ = writeln!(text, "\t{name} {path:?}");
        }
    };
    import(own, "_test", path);
    import(outer, "_xtest", &format!("{path}_test"));
    text.push_str(")\n\nfunc main() {\n");
    let found: Vec<(&str, &Found)> = [("_test", own), ("_xtest", outer)]
        .into_iter()
        .filter_map(|(p, f)| Some((p, f?)))
        .collect();
    let mut list = |name: &str, ty: &str, of: &dyn Fn(&str, &Found) -> Vec<String>| {
        let _ = writeln!(text, "\t{name} := []testing.{ty}{{");
        for line in found.iter().flat_map(|(package, found)| of(package, found)) {
            let _ = writeln!(text, "\t\t{line},");
        }
        text.push_str("\t}\n");
    };
    let functions = |package: &str, names: &[String]| -> Vec<String> {
        names.iter().map(|name| format!("{{{name:?}, {package}.{name}}}")).collect()
    };
    list("tests", "InternalTest", &|package, found| functions(package, &found.tests));
    list("benchmarks", "InternalBenchmark", &|package, found| {
        functions(package, &found.benchmarks)
    });
    list("targets", "InternalFuzzTarget", &|package, found| functions(package, &found.targets));
    list("examples", "InternalExample", &|package, found| {
        let of = |e: &Example| {
            let (name, output) = (&e.name, quoted(&e.output));
            format!("{{{name:?}, {package}.{name}, {output}, {}}}", e.unordered)
        };
        found.examples.iter().map(of).collect()
    });
    let _ = writeln!(
        text,
        "\tm, code := testing.MainStart({path:?}, tests, benchmarks, targets, examples)"
    );
    let mains = found.iter().find(|(_, found)| found.main);
    match mains {
        Some((package, _)) => {
            let _ = writeln!(text, "\t{package}.TestMain(m)");
        }
        None => text.push_str("\tm.Run()\n"),
    }
    text.push_str("\tif *code != 0 {\n\t\tos.Exit(*code)\n\t}\n}\n");
    text
}

/// Whether a pattern for names of tests can be used: each of its elements must be a regular expression.
///
/// # Errors
///
/// What is wrong with it.
pub fn check_pattern(pattern: &str) -> Result<(), String> {
    for alternative in pattern.split('|') {
        for element in alternative.split('/') {
            let balanced = element.matches('(').count() == element.matches(')').count()
                && element.matches('[').count() == element.matches(']').count();
            if balanced && let Err(error) = regex::Regex::new(element) {
                return Err(error.to_string());
            }
        }
    }
    regex::Regex::new(pattern).map(|_| ()).map_err(|error| error.to_string())
}

/// A Go string literal.
fn quoted(text: &str) -> String {
    let mut literal = String::from("\"");
    for c in text.chars() {
        match c {
            '"' | '\\' => literal.extend(['\\', c]),
            '\n' => literal.push_str("\\n"),
            c if c.is_control() => {
                let _ = write!(literal, "\\u{:04x}", u32::from(c));
            }
            c => literal.push(c),
        }
    }
    literal.push('"');
    literal
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Result<Found, String> {
        find(&[("x_test.go".to_owned(), format!("package p\n\n{text}"))])
    }

    #[test]
    fn names_and_signatures_make_tests() {
        let found = found(
            "func TestA(t *testing.T) {}\nfunc Testa(t *testing.T) {}\nfunc Test(t *T) {}\n\
             func (x T) TestB(t *testing.T) {}\nfunc BenchmarkA(b *testing.B) {}\n\
             func FuzzA(f *testing.F) {}\nfunc TestMain(m *testing.M) {}\nfunc testC(t *testing.T) {}\n",
        )
        .unwrap();
        assert_eq!(found.tests, ["TestA", "Test"]);
        assert_eq!(
            (found.benchmarks, found.targets),
            (vec!["BenchmarkA".into()], vec!["FuzzA".into()])
        );
        assert!(found.main);
    }

    #[test]
    fn wrong_signatures_are_told() {
        let wrong = found("func TestA(t *testing.T) int { return 1 }\n").unwrap_err();
        let text = "x_test.go:3:1: wrong signature for TestA, must be: func TestA(t *testing.T)";
        assert_eq!(wrong, text);
        assert!(found("func TestA[T any](t *testing.T) {}\n").unwrap_err().ends_with("parameters"));
    }

    #[test]
    fn examples_say_what_they_print() {
        let found = found(
            "func Example() {\n\tf()\n\t// Output: a\n\t//  b\n}\nfunc ExampleA() {\n\tf() // Output: x\n}\n\
             func ExampleB() {\n\t// Output: no\n\tf()\n\t// something else\n}\n\
             func ExampleC() {\n\tif x {\n\t\tf()\n\t\t// unordered output:\n\t\t// b\n\t\t// a\n\t}\n}\n\
             func ExampleD() {\n\tf()\n\n\t// first\n\n\t/* Output:\nz */\n}\nfunc ExampleE() {\n\tf()\n\t// Output:\n}\n",
        )
        .unwrap();
        let example = |name: &str, output: &str, unordered| Example {
            name: name.into(),
            output: output.into(),
            unordered,
        };
        let all = [
            example("Example", "a\n b\n", false),
            example("ExampleA", "x\n", false),
            example("ExampleC", "b\na\n", true),
            example("ExampleD", "z\n", false),
            example("ExampleE", "", false),
        ];
        assert_eq!(found.examples, all);
    }
}
