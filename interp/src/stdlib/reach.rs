//! What of the library's text a program can reach: the rest is not even read.
//!
//! A word that stands anywhere in a program reaches every function, method and type of the library with that name, whatever its
//! package; what is reached has words in turn. Where nothing has the word there is nothing that could call a function, ask for a method or name
//! a type, so leaving it out changes no meaning. A method needs the name of its receiver's type as well; an import is reached by what its
//! own file says, unless it has no name.
//!
//! Declarations are found without a parser, for the library is formatted: they start at the left margin, and what follows there is a
//! closing bracket or the next one. Tests compare this with the parser.
//!
//! Cost: a pass over the program's text, one over the declarations of the packages it imports, one over the words of what is reached.

use std::hash::Hasher;
use std::ops::Range;

use rustc_hash::{FxHashMap, FxHashSet, FxHasher};

use super::{Package, REACHES_ANYTHING, find};

/// What is reached though no text has its name: natives call these.
const ALWAYS: [&str; 6] = ["init", "errorTypes", "Error", "String", "GoString", "Format"];

/// A package that no text imports and every program has.
const EVERYWHERE: &str = "runtime";

/// Ranges of the text of files of the library, by their names in its table.
pub(super) type LeftOut = FxHashMap<&'static str, Vec<Range<usize>>>;

/// What a program cannot reach that imports those packages and consists of these texts only.
pub(super) fn unreached<'a>(
    imports: impl Iterator<Item = &'a str> + Clone,
    texts: impl Iterator<Item = &'a str>,
) -> LeftOut {
    let program: FxHashSet<Word> = texts.flat_map(words).map(Word::folded).collect();
    let mut reach = Reach { program, ..Reach::default() };
    reach.follow(imports.clone());
    if REACHES_ANYTHING.iter().any(|path| reach.packages.contains(path)) {
        let program = reach.program;
        reach = Reach { program, any_method: true, ..Reach::default() };
        reach.follow(imports);
    }
    reach.rest()
}

/// A name by its hash: where two have the same, more is read than is needed.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
struct Word(u64);

impl Word {
    fn new(text: &str) -> Word {
        let mut hasher = FxHasher::default();
        hasher.write(text.as_bytes());
        Word(hasher.finish())
    }

    /// The same for all spellings in upper and lower case: messages name members that are spelled like what was asked for but for that.
    fn folded(text: &str) -> Word {
        let mut hasher = FxHasher::default();
        for byte in text.bytes() {
            hasher.write_u8(byte.to_ascii_lowercase());
        }
        Word(hasher.finish())
    }
}

/// A part of a file that is left out unless all its names are reached.
struct Piece {
    file: &'static str,
    text: &'static str,
    range: Range<usize>,
    names: [&'static str; 2],
    is_reached: bool,
}

/// What was reached so far.
#[derive(Default)]
struct Reach {
    /// The program's words, folded.
    program: FxHashSet<Word>,
    /// Words of what was reached.
    words: FxHashSet<Word>,
    /// Whether methods can be called without being named.
    any_method: bool,
    packages: FxHashSet<&'static str>,
    pieces: Vec<Piece>,
    /// Pieces that are not reached, by names that they lack.
    waiting: FxHashMap<Word, Vec<usize>>,
    /// Imports that are not reached: by file and name of the package, the piece and the path.
    imports: FxHashMap<(&'static str, Word), (usize, &'static str)>,
    /// Texts whose words are to be followed, with their files.
    work: Vec<(&'static str, &'static str)>,
}

impl Reach {
    fn follow<'a>(&mut self, imports: impl Iterator<Item = &'a str>) {
        for name in ALWAYS {
            self.reach(Word::new(name));
        }
        for path in imports.chain([EVERYWHERE]) {
            self.load(path);
        }
        while let Some((file, text)) = self.work.pop() {
            code_words(text, |word| {
                let word = Word::new(word);
                self.reach(word);
                if let Some((at, path)) = self.imports.remove(&(file, word)) {
                    self.pieces[at].is_reached = true;
                    self.load(path);
                }
            });
        }
    }

    fn load(&mut self, path: &str) {
        let Some(Package { path, files, .. }) = find(path) else { return };
        if !self.packages.insert(path) {
            return;
        }
        for &(file, text) in *files {
            for decl in declarations(text) {
                match decl.kind {
                    Kind::Func(name, receiver) => {
                        let name = if self.any_method && receiver.is_some() { "" } else { name };
                        let names = [name, receiver.unwrap_or_default()];
                        self.add(Piece { file, text, range: decl.range, names, is_reached: false });
                    }
                    Kind::Type(name) => {
                        let names = [name, ""];
                        self.add(Piece { file, text, range: decl.range, names, is_reached: false });
                    }
                    Kind::Import => {
                        for (range, name, path) in imports(text, decl.range) {
                            if matches!(name, "_" | ".") {
                                self.load(path);
                                continue;
                            }
                            let at = self.pieces.len();
                            self.imports.insert((file, Word::new(name)), (at, path));
                            let names = [name, ""];
                            self.pieces.push(Piece { file, text, range, names, is_reached: false });
                        }
                    }
                    Kind::Other => self.work.push((file, &text[decl.range])),
                }
            }
        }
    }

    fn add(&mut self, piece: Piece) {
        let at = self.pieces.len();
        for name in piece.names {
            if !self.has(name) {
                self.waiting.entry(Word::new(name)).or_default().push(at);
            }
        }
        self.pieces.push(piece);
        self.check(at);
    }

    fn has(&self, name: &str) -> bool {
        name.is_empty()
            || self.words.contains(&Word::new(name))
            || self.program.contains(&Word::folded(name))
    }

    fn reach(&mut self, word: Word) {
        if self.words.insert(word) {
            for at in self.waiting.remove(&word).unwrap_or_default() {
                self.check(at);
            }
        }
    }

    fn check(&mut self, at: usize) {
        let Piece { file, text, range, names, is_reached } = &self.pieces[at];
        if !is_reached && names.iter().all(|name| self.has(name)) {
            self.work.push((file, &text[range.clone()]));
            self.pieces[at].is_reached = true;
        }
    }

    fn rest(self) -> LeftOut {
        let mut left_out = LeftOut::default();
        for piece in self.pieces.into_iter().filter(|piece| !piece.is_reached) {
            left_out.entry(piece.file).or_default().push(piece.range);
        }
        left_out
    }
}

/// What a declaration declares.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Kind {
    /// A function, or a method with the name of its receiver's type.
    Func(&'static str, Option<&'static str>),
    /// One type.
    Type(&'static str),
    Import,
    Other,
}

/// A declaration with the comment above it.
struct Declaration {
    kind: Kind,
    range: Range<usize>,
}

/// The declarations of a formatted file, its package clause among them.
fn declarations(text: &'static str) -> Vec<Declaration> {
    let mut out = Vec::new();
    let (mut at, mut comment) = (0, None);
    while at < text.len() {
        let end = line_end(text, at);
        let line = &text[at..end];
        if line.starts_with("//") {
            comment.get_or_insert(at);
            at = end;
        } else if line.trim_ascii_end().is_empty() {
            comment = None;
            at = end;
        } else {
            let end = declaration_end(text, at);
            out.push(Declaration { kind: kind(line), range: comment.take().unwrap_or(at)..end });
            at = end;
        }
    }
    out
}

/// Where the line ends that starts at an offset; its line end belongs to it.
fn line_end(text: &str, at: usize) -> usize {
    text[at..].find('\n').map_or(text.len(), |len| at + len + 1)
}

fn declaration_end(text: &str, start: usize) -> usize {
    let opens = |line: &str| line.trim_ascii_end().ends_with(['{', '(']);
    let mut at = line_end(text, start);
    let mut open = opens(&text[start..at]);
    while at < text.len() {
        let end = line_end(text, at);
        let line = &text[at..end];
        match line.as_bytes()[0] {
            b'}' | b')' if !opens(line) => return end,
            b'\t' | b' ' | b'}' | b')' => open |= opens(line),
            // A label stands at the margin too, and a blank line may stand anywhere.
            _ if open => {}
            _ => return at,
        }
        at = end;
    }
    at
}

fn kind(line: &'static str) -> Kind {
    let (keyword, rest) = line.split_once(' ').unwrap_or((line, ""));
    match keyword {
        "func" => match rest.strip_prefix('(').and_then(|rest| rest.split_once(") ")) {
            Some((receiver, rest)) => {
                let receiver = receiver.split_once(' ').map_or(receiver, |(_, ty)| ty);
                Kind::Func(first_word(rest), Some(first_word(receiver.trim_start_matches('*'))))
            }
            None => Kind::Func(first_word(rest), None),
        },
        "type" if !rest.starts_with('(') => Kind::Type(first_word(rest)),
        "import" => Kind::Import,
        _ => Kind::Other,
    }
}

fn first_word(text: &'static str) -> &'static str {
    let end = text.bytes().position(|byte| !is_word(byte)).unwrap_or(text.len());
    &text[..end]
}

/// The imports of a declaration: where each stands, the package's name in this file and its path.
fn imports(
    text: &'static str,
    decl: Range<usize>,
) -> impl Iterator<Item = (Range<usize>, &'static str, &'static str)> {
    let mut at = decl.start;
    let lines = std::iter::from_fn(move || {
        let line = at..line_end(text, at);
        at = line.end;
        (line.start < decl.end).then_some(line)
    });
    lines.filter_map(move |line| {
        let (before, rest) = text[line.clone()].split_once('"')?;
        let (path, _) = rest.split_once('"')?;
        let own = before.trim_start().trim_start_matches("import ").trim_end();
        let name = if own.is_empty() { package_name(path) } else { own };
        // The line end stays: it ends what is before.
        Some((line.start..line.end - 1, name, path))
    })
}

/// The name that a package of the library has.
fn package_name(path: &'static str) -> &'static str {
    let mut elements = path.rsplit('/');
    match (elements.next(), elements.next()) {
        (Some("v2"), Some(name)) | (Some(name), _) => name,
        (None, _) => path,
    }
}

fn is_word(byte: u8) -> bool {
    byte == b'_' || byte.is_ascii_alphanumeric() || byte >= 0x80
}

/// Everything in a text that could be a name.
fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| c.is_ascii() && !is_word(c as u8)).filter(|word| !word.is_empty())
}

/// The names in Go code, and its keywords; not what stands in comments and literals.
fn code_words<'a>(text: &'a str, mut word: impl FnMut(&'a str)) {
    let bytes = text.as_bytes();
    let skip =
        |at: usize, last: &str| text[at..].find(last).map_or(text.len(), |n| at + n + last.len());
    let mut at = 0;
    while at < bytes.len() {
        let start = at;
        at = match bytes[at] {
            b'/' if text[at..].starts_with("//") => skip(at, "\n"),
            b'/' if text[at..].starts_with("/*") => skip(at, "*/"),
            b'`' => skip(at + 1, "`"),
            quote @ (b'"' | b'\'') => quoted_end(bytes, at + 1, quote),
            byte if is_word(byte) => {
                at += bytes[at..].iter().position(|&b| !is_word(b)).unwrap_or(bytes.len() - at);
                if !byte.is_ascii_digit() {
                    word(&text[start..at]);
                }
                at
            }
            _ => at + 1,
        };
    }
}

fn quoted_end(bytes: &[u8], mut at: usize, quote: u8) -> usize {
    while at < bytes.len() && bytes[at] != quote {
        at += if bytes[at] == b'\\' { 2 } else { 1 };
    }
    at + 1
}

#[cfg(test)]
mod tests {
    use racewalk_grammar::ast::{Decl, ExprKind, NodeIds, Specs};
    use racewalk_grammar::source::SourceMap;
    use racewalk_grammar::token::Token;
    use racewalk_grammar::{parse_file, tokens};

    use super::super::LIBRARY;
    use super::*;

    fn files() -> impl Iterator<Item = (&'static str, &'static str)> {
        LIBRARY.iter().flat_map(|package| package.files).copied()
    }

    /// The name of a receiver's type.
    fn base(mut e: &racewalk_grammar::ast::Expr) -> String {
        loop {
            match &e.kind {
                ExprKind::Paren(x) | ExprKind::Index(x, _) | ExprKind::Star(x) => e = x,
                ExprKind::Ident(name) => return name.to_string(),
                other => panic!("receiver {other:?}"),
            }
        }
    }

    #[test]
    fn declarations_are_those_that_the_parser_finds() {
        for (name, text) in files() {
            let mut map = SourceMap::new();
            let file = map.add(name, text).unwrap();
            let parsed = parse_file(&map, file, &mut NodeIds::default());
            let source = map.file(file);
            let mut found = declarations(text)
                .into_iter()
                .filter(|decl| !matches!(decl.kind, Kind::Import))
                .skip(1);
            for decl in &parsed.tree.decls {
                let (span, kind) = match decl {
                    Decl::Func(func) => {
                        let receiver = func.recv.as_ref().map(|r| base(&r.ty));
                        (func.span, format!("func {} {receiver:?}", func.name.name))
                    }
                    Decl::Gen(decl) => match &decl.specs {
                        Specs::Type(specs)
                            if !text[source.range(decl.span)].starts_with("type (") =>
                        {
                            (decl.span, format!("type {}", specs[0].name.name))
                        }
                        Specs::Type(_) | Specs::Const(_) | Specs::Var(_) => {
                            (decl.span, "other".to_owned())
                        }
                    },
                };
                let here = found.next().unwrap_or_else(|| panic!("{name}: no {kind}"));
                let what = match here.kind {
                    Kind::Func(name, receiver) => format!("func {name} {receiver:?}"),
                    Kind::Type(name) => format!("type {name}"),
                    Kind::Import | Kind::Other => "other".to_owned(),
                };
                assert_eq!(what, kind, "{name}");
                let range = source.range(span);
                let inside = here.range.start <= range.start && range.end <= here.range.end;
                assert!(inside, "{name}: {kind} is {range:?}, not {:?}", here.range);
                let around = format!(
                    "{}{}",
                    &text[here.range.start..range.start],
                    &text[range.end..here.range.end]
                );
                let mut rest = around.lines().map(str::trim).filter(|line| !line.is_empty());
                assert!(rest.all(|line| line.starts_with("//")), "{name}: {kind}: {around}");
            }
            assert!(found.next().is_none(), "{name}");
        }
    }

    #[test]
    fn names_are_those_that_the_lexer_finds() {
        for (name, text) in files() {
            let mut map = SourceMap::new();
            let file = map.add(name, text).unwrap();
            let mut found = FxHashSet::default();
            code_words(text, |word| {
                found.insert(word.to_owned());
            });
            for lexeme in tokens(&map, file) {
                let word = map.snippet(lexeme.span);
                assert!(lexeme.token != Token::Ident || found.contains(word), "{name}: {word}");
            }
        }
    }

    #[test]
    fn imports_have_the_names_of_their_packages() {
        for (name, text) in files() {
            let mut map = SourceMap::new();
            let file = map.add(name, text).unwrap();
            let parsed = parse_file(&map, file, &mut NodeIds::default());
            let found: Vec<_> = declarations(text)
                .into_iter()
                .filter(|decl| decl.kind == Kind::Import)
                .flat_map(|decl| imports(text, decl.range))
                .map(|(_, name, path)| (name, path))
                .collect();
            let specs = parsed.tree.imports.iter();
            let there: Vec<_> = specs
                .map(|spec| {
                    (
                        spec.name
                            .map_or_else(|| package_name(spec.path.as_str()), |n| n.name.as_str()),
                        spec.path.as_str(),
                    )
                })
                .collect();
            assert_eq!(found, there, "{name}");
            for (_, path) in found.into_iter().filter(|(_, path)| *path != "unsafe") {
                let (file, text) = find(path).unwrap().files[0];
                let clause = format!("package {}\n", package_name(path));
                assert!(text.lines().any(|line| format!("{line}\n") == clause), "{file}");
            }
        }
    }

    #[test]
    fn what_no_word_leads_to_is_left_out() {
        let left = |imports: &[&str], text: &str| {
            let left = unreached(imports.iter().copied(), [text].into_iter());
            left.iter().map(|(file, ranges)| (*file, ranges.len())).collect::<FxHashMap<_, _>>()
        };
        let little = left(&["fmt"], "fmt.Println(x)");
        let more = left(&["fmt"], "fmt.Println(x); fmt.sscanf(a)");
        assert!(more["fmt/scan.go"] < little["fmt/scan.go"]);
        let named = left(&["reflect"], "reflect.TypeOf(x)");
        assert!(named.contains_key("reflect/call.go"));
    }
}
