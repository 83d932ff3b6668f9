//! Values as they are shown: `_3 int = 42`, long ones cut.

use std::fmt::Write as _;
use std::io::{self, Write};

use racewalk_interp::interactive::Evaluated;

use super::Shell;

/// Longer values are cut to that many characters.
const MAX_SHOWN: usize = 1000;

/// And to that many lines.
const MAX_LINES: usize = 24;

impl Shell {
    /// Writes the values of an input's expressions.
    pub(super) fn values(&mut self, done: &Evaluated) -> io::Result<()> {
        let mut text = String::new();
        for value in &done.values {
            let lead = value.name.as_deref().unwrap_or(".");
            let (shown, rest) = self.cut(&value.text);
            let _ = writeln!(text, "{lead} {} = {shown}", value.ty);
            if let Some(rest) = rest {
                let _ = writeln!(text, "    … {} more characters (:more)", rest.chars().count());
                self.more = Some(rest);
            }
        }
        let mut out = io::stdout().lock();
        out.write_all(text.as_bytes())?;
        out.flush()
    }

    /// The part of a text that is shown at once, and the rest.
    pub(super) fn cut(&self, text: &str) -> (String, Option<String>) {
        if !self.look.cuts() {
            return (text.to_owned(), None);
        }
        let by_chars = text.char_indices().nth(MAX_SHOWN).map(|(at, _)| at);
        let by_lines = text.match_indices('\n').nth(MAX_LINES - 1).map(|(at, _)| at);
        let at = [by_chars, by_lines].into_iter().flatten().min();
        match at {
            Some(at) => (text[..at].to_owned(), Some(text[at..].to_owned())),
            None => (text.to_owned(), None),
        }
    }
}
