//! Words for the token that the parser stopped at, as gc puts them.
//!
//! gc parses by recursive descent, and its words depend on the function that meets the token. Here they are found the
//! other way round: from the set of tokens that would have fitted, the innermost open bracket and what is being
//! read inside it. The rules stand in order, the first that applies wins:
//!
//! 1. what gc has a sentence for (`else must be followed by …`),
//! 2. the start of an expression, type, statement or declaration that does not start one,
//! 3. the end of an element, statement or declaration that does not end there.

use crate::error::{ErrorKind, SyntaxError};
use crate::parse::Context;
use crate::shape::Role;
use crate::source::Span;
use crate::token::{SemiKind, Token};

/// The tokens that would have fitted, by their names in the grammar.
pub(crate) struct Expected(Vec<String>);

impl Expected {
    pub(crate) fn new(names: Vec<String>) -> Self {
        Expected(names)
    }

    /// Whether the terminal of that name is among them.
    pub(crate) fn has(&self, name: &str) -> bool {
        self.0.iter().any(|known| known.trim_matches('"') == name)
    }

    /// Whether an expression can start.
    pub(crate) fn expression(&self) -> bool {
        self.has("int")
    }

    /// Whether a type can start.
    pub(crate) fn ty(&self) -> bool {
        self.has("struct") || self.has("bad") && self.has("ident")
    }

    /// Whether a statement can start.
    pub(crate) fn statement(&self) -> bool {
        self.has("return")
    }

    /// Whether a declaration can start.
    pub(crate) fn declaration(&self) -> bool {
        self.has("import") || self.has("func") && self.has("var") && !self.statement()
    }

    /// The fitting tokens that matter in a message, if they are few.
    fn few(&self) -> Option<String> {
        let names: Vec<&str> = self
            .0
            .iter()
            .map(|name| name.trim_matches('"'))
            .filter(|&name| !matches!(name, "bad" | "[type"))
            .collect();
        let spell = |name: &str| match name {
            "ident" => "name".to_owned(),
            ";" => "semicolon or newline".to_owned(),
            "," => "comma".to_owned(),
            ")result" => ")".to_owned(),
            "{body" | "{func" => "{".to_owned(),
            _ if name.starts_with(|c: char| c.is_ascii_lowercase()) => format!("keyword {name}"),
            _ => name.to_owned(),
        };
        match names[..] {
            [one] => Some(spell(one)),
            [one, ")" | ")result"] if one != "," => Some(spell(one)),
            _ => None,
        }
    }
}

/// The message for the token that the parser stopped at.
pub(crate) fn explain(context: &Context<'_>, expected: &Expected) -> SyntaxError {
    sentence(context, expected).unwrap_or_else(|| {
        let what = describe(context, context.at) + &tail(context, expected);
        SyntaxError { span: context.span(), kind: ErrorKind::Unexpected(what) }
    })
}

/// The token at an index as gc names what is unexpected.
fn describe(context: &Context<'_>, i: usize) -> String {
    let Some(lexeme) = context.lexemes.get(i) else { return "EOF".to_owned() };
    let text = || &context.source.text[context.source.range(lexeme.span)];
    match lexeme.token {
        Token::Ident => format!("name {}", text()),
        token if token.is_literal() => format!("literal {}", text()),
        Token::Semi(SemiKind::Written) => "semicolon".to_owned(),
        Token::Semi(SemiKind::Newline) => "newline".to_owned(),
        Token::Semi(SemiKind::Eof) => "EOF".to_owned(),
        token => token.to_string(),
    }
}

/// What gc has a sentence for.
fn sentence(context: &Context<'_>, expected: &Expected) -> Option<SyntaxError> {
    let at = context.span();
    let error = |span: Span, kind| Some(SyntaxError { span, kind });
    let token = context.token(context.at);
    let before = context.before();
    if expected.has("package") {
        return error(at, ErrorKind::PackageFirst);
    }
    if before == Some(Token::Else) {
        return error(at, ErrorKind::BadElse);
    }
    if before == Some(Token::Ellipsis) && expected.ty() && !expected.has("]") {
        return error(at, ErrorKind::EllipsisWithoutType);
    }
    let sends = before == Some(Token::Arrow)
        && context.at.checked_sub(2).and_then(|i| context.token(i)) == Some(Token::Chan);
    if (before == Some(Token::Chan) || sends) && expected.ty() {
        return error(at, ErrorKind::MissingChanElem);
    }
    if (expected.statement() || token.is_none()) && is_after_label(context) {
        let colon = context.lexemes[context.at - 1].span;
        return error(colon, ErrorKind::MissingLabeledStmt);
    }
    if token == Some(Token::Var)
        && let Some(keyword) = header_keyword(context)
        && context.inside().header.map(|h| h + 1) == Some(context.at)
    {
        let end = context.source.span().hi;
        let next = context.lexemes.get(context.at + 1).map_or(Span::new(end, end), |l| l.span);
        return error(next, ErrorKind::VarInInit(keyword));
    }
    if let Some(keyword) = header_keyword(context)
        && expected.has("{body")
        && (keyword == "select" || keyword == "switch" && context.inside().semicolons > 0)
        && !expected.expression()
    {
        return error(at, ErrorKind::MissingBody(keyword));
    }
    if token.is_none() && is_open_group(context) {
        return error(at, ErrorKind::Unexpected("EOF, expected )".to_owned()));
    }
    if let Some(kind) = import_sentence(context, expected, token) {
        let start = context.outside.start;
        if context.is_file
            && context.token(start) == Some(Token::Import)
            && !matches!(
                context.token(previous_start(context)),
                Some(Token::Import | Token::Package)
            )
        {
            return error(context.lexemes[start].span, ErrorKind::ImportsFirst);
        }
        return error(at, kind);
    }
    if expected.declaration() && context.levels.is_empty() && context.is_file {
        if token == Some(Token::LBrace) && is_after_signature(context) {
            return error(at, ErrorKind::NewlineBeforeBrace);
        }
        return error(at, ErrorKind::NonDeclaration);
    }
    if token == Some(Token::LBrace) && before == Some(Token::RParen) && is_literal_type(context) {
        return error(at, ErrorKind::ParenthesizedLiteralType);
    }
    if context.role() == Some(Role::Struct)
        && token == Some(Token::LParen)
        && (expected.ty() || before == Some(Token::Star))
        && matches!(context.at - context.inside().start, 0 | 1)
        && before != Some(Token::Ident)
    {
        return error(at, ErrorKind::ParenthesizedEmbedded);
    }
    None
}

/// Whether a declaration of a group should start.
fn is_open_group(context: &Context<'_>) -> bool {
    matches!(context.role(), Some(Role::Group(_))) && context.at == context.inside().start
}

/// Whether a label came just before.
fn is_after_label(context: &Context<'_>) -> bool {
    let token = |back: usize| context.at.checked_sub(back).and_then(|i| context.token(i));
    let starts =
        matches!(token(3), Some(Token::Semi(_) | Token::LBrace | Token::RBrace | Token::Colon));
    matches!(context.role(), Some(Role::Block | Role::Clauses))
        && token(1) == Some(Token::Colon)
        && token(2) == Some(Token::Ident)
        && starts
}

fn import_sentence(
    context: &Context<'_>,
    expected: &Expected,
    token: Option<Token>,
) -> Option<ErrorKind> {
    let start = context.inside().start;
    let in_import = match context.role() {
        None => context.token(start) == Some(Token::Import) && context.at > start,
        Some(role) => role == Role::Group(Token::Import),
    };
    if !in_import || !expected.has("string") {
        return None;
    }
    let is_literal = token.is_some_and(Token::is_literal);
    Some(if is_literal { ErrorKind::ImportPathNotString } else { ErrorKind::MissingImportPath })
}

/// Whether the parentheses that just closed, outside of a literal, hold what could be a literal's type.
fn is_literal_type(context: &Context<'_>) -> bool {
    let partner = crate::shape::partners(context.lexemes);
    let Some(open) = partner.get(context.at - 1).copied().filter(|&i| i < context.at) else {
        return false;
    };
    let operand_before = open
        .checked_sub(1)
        .and_then(|i| context.token(i))
        .is_some_and(|token| token.ends_statement() || takes_parens(token));
    let inside = &context.lexemes[open + 1..context.at - 1];
    !operand_before
        && inside.first().is_some_and(|l| {
            matches!(l.token, Token::Ident | Token::LBrack | Token::Map | Token::Struct)
        })
        && inside.iter().all(|l| !matches!(l.token, Token::Comma | Token::BinaryOp(_)))
}

/// Whether parentheses behind the token hold no operand.
fn takes_parens(token: Token) -> bool {
    use Token as T;
    matches!(token, T::Func | T::Dot | T::Import | T::Const | T::Var | T::Type)
}

/// Index of the first token of the declaration before the one at which the parser stopped.
fn previous_start(context: &Context<'_>) -> usize {
    let end = context.outside.start.saturating_sub(1);
    crate::shape::open_levels(context.lexemes, end).1.start
}

/// Whether the declaration before is that of a function without a body.
fn is_after_signature(context: &Context<'_>) -> bool {
    if context.token(previous_start(context)) != Some(Token::Func) {
        return false;
    }
    let Some(last) = context.outside.start.checked_sub(2) else { return false };
    if context.token(last) != Some(Token::RBrace) {
        return true;
    }
    let open = crate::shape::partners(context.lexemes)[last];
    let before = open.checked_sub(1).and_then(|i| context.token(i));
    matches!(before, Some(Token::Struct | Token::Interface))
}

/// The keyword of the statement whose header is being read.
fn header_keyword(context: &Context<'_>) -> Option<&'static str> {
    context.inside().header.and_then(|i| context.token(i)).and_then(Token::keyword)
}

/// What follows `unexpected X`.
fn tail(context: &Context<'_>, expected: &Expected) -> String {
    start_tail(context, expected).unwrap_or_else(|| end_tail(context, expected))
}

/// Where an expression, type, statement or element should start.
fn start_tail(context: &Context<'_>, expected: &Expected) -> Option<String> {
    let token = context.token(context.at);
    let before = context.before();
    let wanted = |what: &str| Some(format!(", expected {what}"));
    let keyword = header_keyword(context).filter(|&keyword| keyword != "select");
    if keyword.is_some() && context.inside().header.map(|i| i + 1) == Some(context.at) {
        return wanted("expression");
    }
    if expected.statement() {
        return wanted(match context.role() {
            Some(Role::Clauses) if token.is_some() => "case or default or }",
            Some(_) => "}",
            None => "expression",
        });
    }
    let in_list = expected.has(",") && (expected.has(")") || expected.has("]"));
    if expected.expression() && !in_list {
        let after_semicolon = matches!(before, Some(Token::Semi(_)));
        if keyword == Some("for") && token == Some(Token::LBrace) && after_semicolon {
            return Some(header_tail(context));
        }
        if before == Some(Token::LBrack) && token == Some(Token::RBrack) {
            return wanted(if expected.has(":") { "operand" } else { "type argument list" });
        }
        if context.role() == Some(Role::Index) && starts_type_arguments(context) {
            return wanted("type");
        }
        if let Some(Role::Literal) = context.role()
            && before == Some(Token::LBrace)
            && token.is_none()
        {
            return wanted("}");
        }
        let arguments = matches!(context.role(), Some(Role::Args | Role::Literal));
        if arguments && token.is_none() && expected.has(close_name(context)) {
            return wanted(close_name(context));
        }
        let header = context.inside().header.is_some() && expected.has("{body");
        if header && !after_semicolon && token != Some(Token::Range) {
            return Some(header_tail(context));
        }
        return wanted("expression");
    }
    if !expected.ty() || in_list {
        return None;
    }
    let spec_start = context.inside().start;
    match context.role() {
        Some(Role::Params) if expected.has(")") => wanted(")"),
        Some(Role::TypeParams) if expected.has("]") => wanted("]"),
        Some(Role::Struct) if context.at == spec_start => {
            token.map_or(wanted("}"), |_| wanted("field name or embedded type"))
        }
        Some(Role::Interface) if context.at == spec_start => match token {
            None => wanted("}"),
            Some(_) => wanted("~ term or type"),
        },
        _ if before == Some(Token::Pipe) => wanted("~ term or type"),
        Some(Role::Interface) if before == Some(Token::Tilde) => wanted("type"),
        // After the first, arguments can only be types.
        Some(Role::Index | Role::Length) if before == Some(Token::Comma) && expected.has("]") => {
            wanted("]")
        }
        _ if token == Some(Token::Define) && expected.has("=") => wanted("="),
        _ if declares(context, Token::Type) && in_type_spec(context) => {
            Some(" in type declaration".to_owned())
        }
        _ if before == Some(Token::Arrow) => wanted("keyword chan"),
        Some(Role::Struct) if before == Some(Token::Ident) && context.at == spec_start + 1 => {
            wanted("type")
        }
        _ if expected.has(";") => None,
        _ => wanted("type"),
    }
}

/// Whether the bracket before the error stands behind the name of a type, as what comes before that name tells.
fn starts_type_arguments(context: &Context<'_>) -> bool {
    let token = |back: usize| context.at.checked_sub(back).and_then(|i| context.token(i));
    if token(1) != Some(Token::LBrack) || token(2) != Some(Token::Ident) {
        return false;
    }
    let before = if token(3) == Some(Token::Dot) { token(5) } else { token(3) };
    let around = context.levels.len().checked_sub(2).map(|i| context.levels[i].role);
    match before {
        Some(Token::Ident | Token::RParen | Token::RBrack | Token::Chan) => true,
        Some(Token::Star) => {
            matches!(around, Some(Role::Params | Role::TypeParams | Role::Struct))
        }
        _ => false,
    }
}

/// Whether the type of a type declaration should start: nothing but its name and type parameters came before.
fn in_type_spec(context: &Context<'_>) -> bool {
    let start = context.inside().start;
    let name = start + usize::from(context.token(start) == Some(Token::Type));
    match context.before() {
        Some(Token::Assign) => true,
        Some(Token::Ident) => context.at == name + 1,
        // `[]T` and `[N]T` lack the type of their elements.
        Some(Token::RBrack) => {
            context.token(name + 1) == Some(Token::LBrack) && context.at > name + 4
        }
        _ => false,
    }
}

/// Whether what is being read is a declaration with that keyword.
fn declares(context: &Context<'_>, keyword: Token) -> bool {
    context.role() == Some(Role::Group(keyword))
        || context.token(context.inside().start) == Some(keyword)
}

fn close_name(context: &Context<'_>) -> &'static str {
    match context.role() {
        Some(Role::Args | Role::Params | Role::Paren | Role::Assertion | Role::Group(_)) => ")",
        Some(Role::TypeParams | Role::Index | Role::Length) => "]",
        _ => "}",
    }
}

/// Where an element, statement or declaration should have ended or gone on.
fn end_tail(context: &Context<'_>, expected: &Expected) -> String {
    let token = context.token(context.at);
    let wanted = |what: &str| format!(", expected {what}");
    let list = |what: &str, sep: &str| {
        let close = close_name(context);
        match token {
            None => wanted(close),
            Some(_) => format!(" in {what}; possibly missing {sep} or {close}"),
        }
    };
    if context.inside().header.is_some() && (expected.has("{body") || expected.has(";")) {
        return header_tail(context);
    }
    if token == Some(Token::Define)
        && expected.has("=")
        && (declares(context, Token::Var) || declares(context, Token::Const))
    {
        return wanted("=");
    }
    let in_key = || {
        let open = context.levels.last().map_or(0, |level| level.open);
        open.checked_sub(1).and_then(|i| context.token(i)) == Some(Token::Map)
    };
    if token == Some(Token::Comma)
        && matches!(context.role(), Some(Role::Length | Role::Index))
        && expected.has("]")
        && !expected.has(":")
        && !in_key()
    {
        return "; expected ]".to_owned();
    }
    if let Some(few) = expected.few() {
        let statement_ends = few == "semicolon or newline" && context.inside().header.is_none();
        if !statement_ends {
            return wanted(&few);
        }
    }
    if expected.has("ident") && expected.has("(") && !expected.has(";") && !expected.ty() {
        let or_paren = matches!(context.before(), Some(Token::Dot | Token::Func));
        return wanted(if or_paren { "name or (" } else { "name" });
    }
    let assigns = expected.has("=") && expected.has(":=") && !expected.has(";");
    if assigns && lists(context) {
        return wanted(":= or = or comma");
    }
    let in_case =
        matches!(context.token(context.inside().start), Some(Token::Case | Token::Default));
    if assigns && in_case {
        return wanted(":");
    }
    match context.role() {
        Some(Role::Args) if expected.has(",") => list("argument list", "comma"),
        Some(Role::Literal) => list("composite literal", "comma"),
        Some(Role::TypeParams) if context.before() == Some(Token::Comma) => wanted("]"),
        Some(Role::Params | Role::TypeParams) => list("parameter list", "comma"),
        Some(Role::Group(_)) => list("grouped declaration", "semicolon or newline"),
        Some(Role::Struct) => list("struct type", "semicolon or newline"),
        Some(Role::Interface) => list("interface type", "semicolon or newline"),
        Some(Role::Index) if expected.has(":") && !after_colon(context) => wanted("comma, : or ]"),
        Some(Role::Index | Role::Length) => wanted("]"),
        Some(Role::Args | Role::Paren | Role::Assertion) => wanted(")"),
        Some(Role::Clauses) if token.is_some() && expected.has("case") && !expected.has(";") => {
            wanted("case or default or }")
        }
        _ if expected.has(":") && !expected.has(";") => wanted(":"),
        _ if token.is_none() => wanted("}"),
        None if context.is_file && context.outside.start == 0 => wanted("semicolon or newline"),
        None if context.is_file => " after top level declaration".to_owned(),
        _ => " at end of statement".to_owned(),
    }
}

/// Whether a comma came in the statement, outside of the brackets that it closed.
fn lists(context: &Context<'_>) -> bool {
    let start = context.inside().header.map_or(context.inside().start, |keyword| keyword + 1);
    came_since(context, start, Token::Comma)
}

/// Whether a colon came since the innermost bracket opened.
fn after_colon(context: &Context<'_>) -> bool {
    let open = context.levels.last().map_or(0, |level| level.open);
    came_since(context, open + 1, Token::Colon)
}

/// Whether a token came from `start` on, outside of the brackets that were closed since.
fn came_since(context: &Context<'_>, start: usize, wanted: Token) -> bool {
    let partner = crate::shape::partners(context.lexemes);
    let mut i = start;
    while i < context.at {
        if context.token(i) == Some(wanted) {
            return true;
        }
        let close = partner[i];
        i = if close > i && close < context.at { close + 1 } else { i + 1 };
    }
    false
}

/// Between a statement's keyword and its body.
fn header_tail(context: &Context<'_>) -> String {
    let keyword = header_keyword(context).unwrap_or("if");
    let semicolons = context.inside().semicolons;
    let brace = context.token(context.at) == Some(Token::LBrace);
    let ranges = context.inside().header.is_some_and(|start| {
        context.lexemes[start..context.at].iter().any(|l| l.token == Token::Range)
    });
    match (keyword, semicolons) {
        ("for", _) if ranges => ", expected { after for clause".to_owned(),
        ("for", 1) if brace && matches!(context.before(), Some(Token::Semi(_))) => {
            ", expected for loop condition".to_owned()
        }
        ("for", 1) => ", expected semicolon or newline".to_owned(),
        ("if" | "switch" | "for", 0) => ", expected {".to_owned(),
        _ => format!(", expected {{ after {keyword} clause"),
    }
}
