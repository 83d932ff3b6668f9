//! Which of the errors that were met are told, and in which order.
//!
//! gc tells one syntax error of a line, the first that it meets, which need not be the leftmost: what is wrong with a header is known
//! at its end. So errors come in here in the order in which gc meets them, and go out by position.

use crate::error::{ErrorKind, SyntaxError};
use crate::source::{SourceFile, Span};

/// Sorts errors by position, with one grammatical error per line, the first that was met, and no repeats of the others. Without a tree one of
/// those must be among them, so that types are not checked. One at the end of the text is told beside others only if asked for.
pub(crate) fn in_order(
    source: &SourceFile,
    mut errors: Vec<SyntaxError>,
    has_tree: bool,
    end_is_told: bool,
) -> Vec<SyntaxError> {
    drop_bad_paths(&mut errors);
    let mut last_line = None;
    let mut last_other = None;
    errors.retain(|error| {
        let line = source.line(error.span.lo);
        if !error.kind.is_grammatical() {
            let other = (line, error.kind.clone());
            return last_other.replace(other.clone()) != Some(other);
        }
        is_at_end(source, error) || last_line.replace(line) != Some(line)
    });
    // gc looks at a method's receiver before its name.
    errors.sort_by_key(|error| {
        let receiver = matches!(error.kind, ErrorKind::NoReceiver | ErrorKind::MultipleReceivers);
        (error.span.lo, !receiver)
    });
    let mut kept: Vec<SyntaxError> = Vec::with_capacity(errors.len());
    for error in errors {
        // What is missing at the end follows from what was wrong before.
        let follows = |earlier: &SyntaxError| has_tree || earlier.kind.is_grammatical();
        let at_end = error.kind.is_grammatical() && is_at_end(source, &error);
        if at_end && !end_is_told && kept.iter().any(follows) {
            continue;
        }
        let said = kept.last().is_some_and(|last| {
            let same_line = source.line(last.span.lo) == source.line(error.span.lo);
            at_end && last.kind.is_grammatical() && same_line
        });
        if !said {
            kept.push(error);
        }
    }
    kept
}

/// Takes out what is said of the kind of an import path where the literal is malformed.
fn drop_bad_paths(errors: &mut Vec<SyntaxError>) {
    let malformed: Vec<Span> = errors
        .iter()
        .filter(|error| !error.kind.is_grammatical())
        .map(|error| error.span)
        .collect();
    errors.retain(|error| {
        let inside = |bad: &Span| error.span.lo <= bad.lo && bad.lo < error.span.hi;
        error.kind != ErrorKind::ImportPathNotString || !malformed.iter().any(inside)
    });
}

fn is_at_end(source: &SourceFile, error: &SyntaxError) -> bool {
    error.span.lo >= source.span().hi
}
