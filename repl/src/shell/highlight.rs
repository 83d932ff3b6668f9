//! Colors while a line is typed: tokens by class, and the bracket that belongs to the one at the cursor.

use std::borrow::Cow;

use racewalk_grammar::token::Token;
use racewalk_interp::interactive::{keywords, lexemes};
use rustyline::highlight::{CmdKind, Highlighter};

use super::editor::Assistant;

const KEYWORD: &str = "\x1b[1;34m";
const STRING: &str = "\x1b[32m";
const NUMBER: &str = "\x1b[36m";
const COMMENT: &str = "\x1b[2m";
const BRACKET: &str = "\x1b[1;7m";
const PROMPT: &str = "\x1b[1;32m";
const PLAIN: &str = "\x1b[0m";

/// Whether there are colors.
#[derive(Clone, Copy, Debug)]
pub(super) struct Painter {
    color: bool,
}

impl Painter {
    pub(super) fn new(color: bool) -> Self {
        Painter { color }
    }

    /// The text in colors.
    fn paint(self, text: &str, cursor: usize) -> String {
        let (map, all) = lexemes(text);
        let matching = matching_bracket(text, cursor);
        let mut out = String::with_capacity(text.len() * 2);
        let mut at = 0;
        for lexeme in &all {
            let range = map.files()[0].range(lexeme.span);
            if range.is_empty() || range.start < at {
                continue;
            }
            between(&text[at..range.start], &mut out);
            let word = &text[range.clone()];
            let bracket = matching.is_some_and(|(a, b)| range.start == a || range.start == b);
            let color = if bracket { Some(BRACKET) } else { color_of(lexeme.token, word) };
            painted(word, color, &mut out);
            at = range.end;
        }
        between(&text[at..], &mut out);
        out
    }
}

/// What stands between tokens: blanks and comments.
fn between(text: &str, out: &mut String) {
    let blank = text.len() - text.trim_start().len();
    out.push_str(&text[..blank]);
    painted(&text[blank..], Some(COMMENT), out);
}

fn painted(word: &str, color: Option<&str>, out: &mut String) {
    match color {
        Some(color) if !word.is_empty() => {
            out.push_str(color);
            out.push_str(word);
            out.push_str(PLAIN);
        }
        _ => out.push_str(word),
    }
}

fn color_of(token: Token, word: &str) -> Option<&'static str> {
    match token {
        Token::String | Token::Char => Some(STRING),
        Token::Int | Token::Float | Token::Imag => Some(NUMBER),
        _ if keywords().contains(&word) => Some(KEYWORD),
        _ => None,
    }
}

/// The bracket at the cursor, or right before it, and the one that belongs to it.
fn matching_bracket(text: &str, cursor: usize) -> Option<(usize, usize)> {
    let (map, all) = lexemes(text);
    let file = map.files().first()?;
    let brackets: Vec<(usize, char)> = all
        .iter()
        .filter_map(|lexeme| {
            let range = file.range(lexeme.span);
            let c = text[range.clone()].chars().next()?;
            (range.len() == 1 && "()[]{}".contains(c)).then_some((range.start, c))
        })
        .collect();
    let mut open: Vec<usize> = Vec::new();
    let mut pairs = Vec::new();
    for &(at, c) in &brackets {
        if "([{".contains(c) {
            open.push(at);
        } else if let Some(start) = open.pop() {
            pairs.push((start, at));
        }
    }
    let touches = |at: usize| at == cursor || at + 1 == cursor;
    pairs.into_iter().find(|&(a, b)| touches(b) || touches(a))
}

impl Highlighter for Assistant {
    fn highlight<'l>(&self, line: &'l str, cursor: usize) -> Cow<'l, str> {
        if !self.painter.color || line.starts_with(':') {
            return Cow::Borrowed(line);
        }
        Cow::Owned(self.painter.paint(line, cursor))
    }

    fn highlight_prompt<'b, 's: 'b, 'p: 'b>(&'s self, prompt: &'p str, _: bool) -> Cow<'b, str> {
        match self.painter.color {
            true => Cow::Owned(format!("{PROMPT}{prompt}{PLAIN}")),
            false => Cow::Borrowed(prompt),
        }
    }

    fn highlight_hint<'h>(&self, hint: &'h str) -> Cow<'h, str> {
        match self.painter.color {
            true => Cow::Owned(format!("{COMMENT}{hint}{PLAIN}")),
            false => Cow::Borrowed(hint),
        }
    }

    fn highlight_char(&self, _: &str, _: usize, _: CmdKind) -> bool {
        self.painter.color
    }
}

#[cfg(test)]
mod tests {
    use super::{Painter, matching_bracket};

    #[test]
    fn colors_change_no_character() {
        let text = "for i := range f(\"é\", 'x') { /* c */ } // end\n\tx += 0x1F";
        let painted = Painter::new(true).paint(text, 3);
        let mut plain = String::new();
        let mut rest = painted.as_str();
        while let Some((before, after)) = rest.split_once('\x1b') {
            plain.push_str(before);
            rest = after.split_once('m').map_or("", |(_, rest)| rest);
        }
        plain.push_str(rest);
        assert_eq!(plain, text);
        assert!(painted.contains("\x1b[1;34mfor\x1b[0m"));
    }

    #[test]
    fn brackets_in_strings_do_not_count() {
        assert_eq!(matching_bracket("f(\")\")", 6), Some((1, 5)));
        assert_eq!(matching_bracket("f(", 2), None);
    }
}
