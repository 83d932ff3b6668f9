//! Tab, and the hints behind the cursor: names with their signatures.

use racewalk_interp::interactive::Candidate;
use rustyline::Context;
use rustyline::completion::{Completer, Pair};
use rustyline::hint::Hinter;

use super::editor::Assistant;
use super::meta::COMMANDS;

/// Longer hints are cut in lists.
const MAX_HINT: usize = 60;

impl Completer for Assistant {
    type Candidate = Pair;

    fn complete(
        &self,
        line: &str,
        at: usize,
        _: &Context<'_>,
    ) -> rustyline::Result<(usize, Vec<Pair>)> {
        let before = &line[..at];
        if before.starts_with(':') && !before.contains(' ') {
            let fits = COMMANDS.iter().filter(|meta| meta.name.starts_with(before));
            let pair = |name: &str, about: &str| Pair {
                display: format!("{name}  {about}"),
                replacement: name.to_owned(),
            };
            return Ok((0, fits.map(|meta| pair(meta.name, meta.about)).collect()));
        }
        if before.chars().next_back().is_none_or(|c| c.is_whitespace()) {
            // Indentation: there is nothing to complete.
            return Ok((at, vec![Pair { display: String::new(), replacement: "\t".to_owned() }]));
        }
        let Ok(mut shell) = self.shell.try_borrow_mut() else { return Ok((at, Vec::new())) };
        let (start, candidates) = shell.session.complete(line, at);
        Ok((start, candidates.into_iter().map(pair).collect()))
    }
}

fn pair(candidate: Candidate) -> Pair {
    let Candidate { name, hint } = candidate;
    let hint: String = hint.chars().take(MAX_HINT).collect();
    let display = if hint.is_empty() { name.clone() } else { format!("{name}  {hint}") };
    Pair { display, replacement: name }
}

impl Hinter for Assistant {
    type Hint = String;

    /// The signature of the function whose arguments are being typed.
    fn hint(&self, line: &str, at: usize, _: &Context<'_>) -> Option<String> {
        if at < line.len() || line.starts_with(':') {
            return None;
        }
        let callee = open_call(line)?;
        let mut shell = self.shell.try_borrow_mut().ok()?;
        let (start, candidates) = shell.session.complete(callee, callee.len());
        let name = &callee[start..];
        let found = candidates.into_iter().find(|c| c.name == name)?;
        found.hint.starts_with("func").then(|| format!("  {}", found.hint))
    }
}

/// The text up to the innermost parenthesis that is open.
fn open_call(line: &str) -> Option<&str> {
    let mut depth = 0;
    for (index, c) in line.char_indices().rev() {
        match c {
            ')' | ']' | '}' => depth += 1,
            '(' if depth == 0 => return Some(&line[..index]).filter(|text| !text.is_empty()),
            '(' | '[' | '{' => depth -= 1,
            _ => {}
        }
    }
    None
}
