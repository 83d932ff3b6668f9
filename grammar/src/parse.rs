//! Tokens to trees: the only caller of the generated parser.
//!
//! LALRPOP's parser stops at the first token that fits nowhere. [`crate::explain`] words the message from what would have
//! fitted and from the brackets that are open; [`crate::recover`] then takes the bad statement or declaration out
//! of the token list, and the list is parsed again, until it parses or too many errors are found. A correct file is parsed once.
//!
//! Invariant: the errors come out in order of position, at most one `syntax error` per line, as gc prints them.

use std::collections::BTreeSet;
use std::ops::Range;

use lalrpop_util::{ParseError, lalrpop_mod};

use crate::actions::{Complaint, Cx, Root};
use crate::ast::{File, Ident, Input, NodeIds};
use crate::error::{ErrorKind, SyntaxError};
use crate::explain::{Expected, explain};
use crate::lexer::{Lexed, Lexeme, lex};
use crate::nesting;
use crate::order::in_order;
use crate::recover::{self, recover};
use crate::shape;
use crate::source::{FileId, Pos, SourceFile, SourceMap, Span};
use crate::symbol::Symbol;
use crate::token::{SemiKind, Token};

lalrpop_mod!(
    #[expect(clippy::all, unreachable_pub, reason = "generated code has its own style")]
    go
);

/// What the parser understood of a text, and what it did not.
#[derive(Clone, PartialEq, Debug)]
pub struct Parsed<T> {
    /// The tree. Where there are errors it lacks what could not be understood.
    pub tree: T,
    /// The errors, in order of position; none if the text is correct.
    pub errors: Vec<SyntaxError>,
    /// Whether there is an error only because the text ends too early: more lines could complete it.
    pub incomplete: bool,
}

/// gc gives up after this many errors. One more is found, which says that there are too many.
const MAX_ERRORS: usize = 10;

/// The parser is started anew this many times at most, or where all errors are wanted this many times without coming further: of the
/// errors on one line only the first counts.
const MAX_ATTEMPTS: usize = 50;

/// Where all errors are wanted it reads so many tokens at most.
const MAX_TOKENS: usize = 20_000_000;

/// How a file is parsed.
#[derive(Clone, Copy, Debug, Default)]
pub struct ParseOptions<'a> {
    /// Parts of the text that are passed over. They are in order and start and end between tokens.
    pub without: &'a [Range<usize>],
    /// Whether to go on after ten errors.
    pub all_errors: bool,
}

/// Parses a file.
pub fn parse_file(map: &SourceMap, file: FileId, ids: &mut NodeIds) -> Parsed<File> {
    parse_file_with(map, file, ParseOptions::default(), ids)
}

/// As [`parse_file`], with options.
pub fn parse_file_with(
    map: &SourceMap,
    file: FileId,
    options: ParseOptions<'_>,
    ids: &mut NodeIds,
) -> Parsed<File> {
    let source = map.file(file);
    let mut lexed = lex(source, options.without);
    let directives = std::mem::take(&mut lexed.directives);
    let effort = Effort::new(options.all_errors);
    let parsed = parse(source, file, ids, lexed, Token::FileMode, effort);
    let mut tree = match parsed.tree {
        Some(Root::File(tree)) => *tree,
        _ => empty_file(source, file, ids),
    };
    tree.go_version = crate::directive::go_version(&directives, tree.package.span.lo);
    tree.directives = directives;
    Parsed { tree, errors: parsed.errors, incomplete: parsed.incomplete }
}

/// Parses a REPL input: imports, declarations and statements.
pub fn parse_input(map: &SourceMap, file: FileId, ids: &mut NodeIds) -> Parsed<Input> {
    let source = map.file(file);
    let lexed = lex(source, &[]);
    let parsed = parse(source, file, ids, lexed, Token::InputMode, Effort::new(false));
    let tree = match parsed.tree {
        Some(Root::Input(tree)) => *tree,
        _ => Input { file, items: Vec::new() },
    };
    Parsed { tree, errors: parsed.errors, incomplete: parsed.incomplete }
}

fn empty_file(source: &SourceFile, file: FileId, ids: &mut NodeIds) -> File {
    let span = source.span().start();
    File {
        file,
        package: Ident { id: ids.fresh(), span, name: Symbol::intern("_") },
        imports: Vec::new(),
        decls: Vec::new(),
        directives: Vec::new(),
        go_version: None,
    }
}

/// How much more the parser does before it gives up.
struct Effort {
    all_errors: bool,
    /// How often it may be started anew.
    attempts: usize,
    /// How many tokens it may read.
    tokens: usize,
    /// Where it came to.
    furthest: Pos,
}

impl Effort {
    fn new(all_errors: bool) -> Self {
        Effort { all_errors, attempts: MAX_ATTEMPTS, tokens: MAX_TOKENS, furthest: 0 }
    }

    /// Whether to start anew after the last of these errors, with so many tokens.
    fn goes_on(&mut self, source: &SourceFile, errors: &[SyntaxError], n_tokens: usize) -> bool {
        if !self.all_errors {
            self.attempts -= 1;
            return self.attempts > 0 && grammatical(source, errors) <= MAX_ERRORS;
        }
        let at = errors.last().map_or(self.furthest, |error| error.span.lo);
        if at > self.furthest {
            (self.furthest, self.attempts) = (at, MAX_ATTEMPTS);
        }
        self.attempts -= 1;
        self.tokens = self.tokens.saturating_sub(n_tokens);
        self.attempts > 0 && self.tokens > 0
    }
}

fn parse(
    source: &SourceFile,
    file: FileId,
    ids: &mut NodeIds,
    lexed: Lexed,
    mode: Token,
    mut effort: Effort,
) -> Parsed<Option<Root>> {
    let Lexed { mut lexemes, mut errors, .. } = lexed;
    errors.extend(source.lines.errors(source.base));
    let mut incomplete = errors.last().is_some_and(|error| ends_too_early(source, error));
    if mode == Token::FileMode
        && let Some(end) = package_clause_end(&lexemes)
        && errors.iter().any(|error| error.span.lo < end)
    {
        // gc reads no further.
        errors.retain(|error| error.span.lo < end);
        lexemes.truncate(PACKAGE_CLAUSE);
    }
    if let Some(error) = nesting::check(&lexemes) {
        errors.push(error);
        return Parsed {
            tree: None,
            errors: in_order(source, errors, false, false),
            incomplete: false,
        };
    }
    // An error is met again each time the list is parsed: it counts where it was met first.
    let mut found = BTreeSet::new();
    // Where the list stopped to make sense, and at which index that is told.
    let mut stopped = None;
    let mut root = None;
    let mut ends = None;
    let mut is_told = false;
    for attempt in 0usize.. {
        let mut cx = Cx::new(source, file, ids);
        let end = match run(source, &mut cx, &lexemes, mode) {
            Ok(tree) => {
                root = Some(tree);
                None
            }
            Err(stop) => Some(stop),
        };
        cx.complaints.retain(|complaint| {
            // At the end of the text gc tells nothing more.
            let late = |end| complaint.until >= end && complaint.error.kind.is_grammatical();
            !ends.is_some_and(late) && found.insert(complaint.error.clone())
        });
        take_complaints(&mut errors, cx.complaints, stopped);
        let Some((at, expected)) = end else { break };
        let context = Context::new(source, &lexemes, at, mode);
        let error = explain(&context, &expected);
        incomplete |= attempt == 0 && errors.is_empty() && at >= lexemes.len();
        if ends.is_none() && !errors.is_empty() && context.is_end(at) {
            // What is open ends here. Like gc, only what was wrong before is told, but for an error at the semicolon that is inserted.
            ends = Some(context.span().lo);
            if at < lexemes.len() {
                is_told = true;
                errors.push(error);
            }
            lexemes = recover::close(&context, &expected);
            continue;
        }
        let declaration = context.outside.start;
        if ends.is_some() && declaration < lexemes.len() {
            // What is open cannot be closed: the declaration goes.
            lexemes.truncate(declaration);
            continue;
        }
        let again = recover(&context, &expected, &error.kind);
        if recover::lacks_receiver(&context, &error.kind) {
            errors.push(SyntaxError { span: error.span, kind: ErrorKind::NoReceiver });
        }
        stopped = Some((errors.len(), error.span.lo));
        errors.push(error);
        match again {
            Some(repaired) if effort.goes_on(source, &errors, repaired.len()) => lexemes = repaired,
            _ => break,
        }
    }
    let errors = in_order(source, errors, root.is_some(), is_told);
    Parsed { tree: root, errors, incomplete }
}

/// Adds what productions complained about: before the error at which the list stopped, given by its index and position, what gc finds
/// before that.
fn take_complaints(
    errors: &mut Vec<SyntaxError>,
    complaints: Vec<Complaint>,
    stopped: Option<(usize, Pos)>,
) {
    let Some((index, at)) = stopped else {
        errors.extend(complaints.into_iter().map(|complaint| complaint.error));
        return;
    };
    let (before, after): (Vec<_>, Vec<_>) =
        complaints.into_iter().partition(|complaint| complaint.until <= at);
    errors.splice(index..index, before.into_iter().map(|complaint| complaint.error));
    errors.extend(after.into_iter().map(|complaint| complaint.error));
}

/// How many tokens a package clause has.
const PACKAGE_CLAUSE: usize = 3;

/// Where the token after the package clause ends, with which gc knows that the clause is complete.
fn package_clause_end(lexemes: &[Lexeme]) -> Option<Pos> {
    match lexemes {
        [package, name, semicolon, next, ..]
            if package.token == Token::Package
                && name.token == Token::Ident
                && matches!(semicolon.token, Token::Semi(_)) =>
        {
            Some(next.span.hi)
        }
        _ => None,
    }
}

/// Whether a comment or raw string runs to the end of the text.
fn ends_too_early(source: &SourceFile, error: &SyntaxError) -> bool {
    match error.kind {
        ErrorKind::CommentNotTerminated => true,
        ErrorKind::StringNotTerminated => source.text[source.range(error.span)].starts_with('`'),
        _ => false,
    }
}

/// Runs the generated parser; an error is the index of the token it stops at and what it expected.
fn run(
    source: &SourceFile,
    cx: &mut Cx<'_>,
    lexemes: &[Lexeme],
    mode: Token,
) -> Result<Root, (usize, Expected)> {
    let marked = shape::mark(lexemes);
    let start = source.span().lo;
    let tokens = marked.iter().map(|l| (l.span.lo, l.token, l.span.hi));
    let tokens = std::iter::once((start, mode, start)).chain(tokens);
    let (at, expected) = match go::StartParser::new().parse(cx, tokens) {
        Ok(root) => return Ok(root),
        Err(ParseError::UnrecognizedToken { token: (lo, token, _), expected }) => {
            (index_of(lexemes, lo, token), expected)
        }
        Err(ParseError::UnrecognizedEof { expected, .. }) => (lexemes.len(), expected),
        // Neither arises: tokens are not made by the generated lexer, actions do not fail.
        Err(
            ParseError::InvalidToken { .. }
            | ParseError::ExtraToken { .. }
            | ParseError::User { .. },
        ) => (lexemes.len(), Vec::new()),
    };
    Err((at, Expected::new(expected)))
}

/// The index of the token at `lo`; an inserted token may start where the next one does.
fn index_of(lexemes: &[Lexeme], lo: Pos, token: Token) -> usize {
    let first = lexemes.partition_point(|l| l.span.lo < lo);
    let same = |l: &Lexeme| std::mem::discriminant(&l.token) == std::mem::discriminant(&token);
    let here = lexemes[first..].iter().take_while(|l| l.span.lo == lo);
    first + here.clone().position(same).unwrap_or(here.count().saturating_sub(1))
}

/// How many of the errors are told and come from the parser.
fn grammatical(source: &SourceFile, errors: &[SyntaxError]) -> usize {
    let told = in_order(source, errors.to_vec(), true, false);
    told.iter().filter(|error| error.kind.is_grammatical()).count()
}

/// The place of an error.
pub(crate) struct Context<'t> {
    pub(crate) source: &'t SourceFile,
    pub(crate) lexemes: &'t [Lexeme],
    /// Index of the token that does not fit; the number of tokens at the end.
    pub(crate) at: usize,
    /// The brackets that are open there.
    pub(crate) levels: Vec<shape::Level>,
    /// What is being read outside of all brackets.
    pub(crate) outside: shape::Inside,
    /// Whether a file is parsed, as opposed to a REPL input.
    pub(crate) is_file: bool,
}

impl<'t> Context<'t> {
    fn new(source: &'t SourceFile, lexemes: &'t [Lexeme], at: usize, mode: Token) -> Self {
        let (levels, outside) = shape::open_levels(lexemes, at);
        Context { source, lexemes, at, levels, outside, is_file: mode == Token::FileMode }
    }

    /// The token at an index, if there is one.
    pub(crate) fn token(&self, i: usize) -> Option<Token> {
        self.lexemes.get(i).map(|l| l.token)
    }

    /// The token before the error.
    pub(crate) fn before(&self) -> Option<Token> {
        self.token(self.at.checked_sub(1)?)
    }

    /// The innermost role, none outside of brackets.
    pub(crate) fn role(&self) -> Option<shape::Role> {
        self.levels.last().map(|level| level.role)
    }

    /// What is being read in the innermost bracket.
    pub(crate) fn inside(&self) -> shape::Inside {
        self.levels.last().map_or(self.outside, |level| level.inside)
    }

    /// The span of the token that does not fit.
    pub(crate) fn span(&self) -> Span {
        let end = self.source.span().hi;
        self.lexemes.get(self.at).map_or(Span::new(end, end), |l| l.span)
    }

    /// Whether the text ends at an index.
    pub(crate) fn is_end(&self, i: usize) -> bool {
        matches!(self.token(i), None | Some(Token::Semi(SemiKind::Eof)))
    }
}
