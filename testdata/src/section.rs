//! Sections: the comments after the code that hold expected output.
//!
//! `Output:`, `Unordered output:`, `Stderr:` and `Outcomes:`. A section starts with its header, which may be followed by
//! text on the same line, and goes on to the end of the comment group or the next header. Each line loses `//` and one
//! blank after it; line ends at the end of the text do not count.

use crate::error::Complaint;
use crate::scan::{Comment, Scan};

/// The expected output of a program.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sections {
    /// The exact stdout.
    pub output: Option<String>,
    /// The stdout, whose lines may come in any order.
    pub unordered: Option<String>,
    /// The stderr in its normalized form; a line `...` stands for any lines.
    pub stderr: Option<String>,
    /// All texts that stdout may be, each without blanks around it.
    pub outcomes: Vec<String>,
}

const HEADERS: [&str; 4] = ["Output:", "Unordered output:", "Stderr:", "Outcomes:"];

/// Reads the sections of a file.
pub(crate) fn read(scan: &Scan<'_>) -> Result<Sections, Complaint> {
    let mut sections = Sections::default();
    let mut open: Option<Open<'_>> = None;
    for comment in scan.comments.iter().filter(|comment| comment.alone) {
        let header = header(comment)?;
        if header.is_some() && comment.line < scan.last_code {
            return Err(Complaint::new(
                comment.line,
                "a section with expected output comes after the code",
            ));
        }
        let ended = open.as_ref().is_some_and(|open| comment.line != open.last + 1);
        if (ended || header.is_some())
            && let Some(done) = open.take()
        {
            sections.set(done)?;
        }
        match (header, &mut open) {
            (Some((header, first)), _) => {
                let lines = if first.is_empty() { Vec::new() } else { vec![first] };
                open = Some(Open { header, start: comment.line, last: comment.line, lines });
            }
            (None, Some(open)) => {
                open.lines.push(line_text(comment.text));
                open.last = comment.line;
            }
            (None, None) => {}
        }
    }
    if let Some(done) = open {
        sections.set(done)?;
    }
    Ok(sections)
}

struct Open<'a> {
    header: &'static str,
    start: usize,
    last: usize,
    lines: Vec<&'a str>,
}

fn line_text(text: &str) -> &str {
    text.strip_prefix(' ').unwrap_or(text)
}

/// The header that a comment is, with the text after it.
fn header<'a>(comment: &Comment<'a>) -> Result<Option<(&'static str, &'a str)>, Complaint> {
    let text = line_text(comment.text);
    for header in HEADERS {
        if let Some(rest) = text.strip_prefix(header) {
            return Ok(Some((header, rest.trim())));
        }
        let start = text.get(..header.len()).unwrap_or("");
        if start.eq_ignore_ascii_case(header) && text.trim().len() == header.len() {
            return Err(Complaint::new(
                comment.line,
                format!("write `// {header}`, not `// {start}`"),
            ));
        }
    }
    Ok(None)
}

impl Sections {
    fn set(&mut self, section: Open<'_>) -> Result<(), Complaint> {
        let text = section.lines.join("\n").trim_end_matches('\n').to_string();
        let slot = match section.header {
            "Output:" => &mut self.output,
            "Unordered output:" => &mut self.unordered,
            "Stderr:" => &mut self.stderr,
            _ => return self.set_outcomes(section.start, &text),
        };
        if slot.is_some() {
            return Err(Complaint::new(
                section.start,
                format!("a second `{}` section", section.header),
            ));
        }
        *slot = Some(text);
        Ok(())
    }

    /// Outcomes are separated by bars; without a bar, each word is one. `\n` in an outcome is a line end.
    fn set_outcomes(&mut self, line: usize, text: &str) -> Result<(), Complaint> {
        let parts: Vec<&str> = if text.contains('|') {
            text.split('|').collect()
        } else {
            text.split_whitespace().collect()
        };
        if parts.is_empty() || !self.outcomes.is_empty() {
            return Err(Complaint::new(
                line,
                "`Outcomes:` stands once, with the outcomes separated by `|`",
            ));
        }
        self.outcomes = parts.into_iter().map(|part| part.trim().replace("\\n", "\n")).collect();
        Ok(())
    }

    /// How many sections speak of stdout.
    pub(crate) fn about_stdout(&self) -> usize {
        usize::from(self.output.is_some())
            + usize::from(self.unordered.is_some())
            + usize::from(!self.outcomes.is_empty())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scan::scan;

    fn read_text(text: &str) -> Result<Sections, String> {
        read(&scan(text)).map_err(|complaint| format!("{}: {}", complaint.line, complaint.message))
    }

    #[test]
    fn output_and_stderr() {
        let found =
            read_text("package p\n\n// Output:\n// a\n//\n//  b\n\n// Stderr:\n// panic: x\n")
                .unwrap();
        assert_eq!(found.output.as_deref(), Some("a\n\n b"));
        assert_eq!(found.stderr.as_deref(), Some("panic: x"));
    }

    #[test]
    fn a_header_ends_the_section_before_it() {
        let found = read_text("// Unordered output: a\n// b\n// Stderr: c\n").unwrap();
        assert_eq!(
            (found.unordered.as_deref(), found.stderr.as_deref()),
            (Some("a\nb"), Some("c"))
        );
    }

    #[test]
    fn an_empty_section_is_no_output() {
        assert_eq!(read_text("package p\n// Output:\n").unwrap().output.as_deref(), Some(""));
    }

    #[test]
    fn outcomes() {
        assert_eq!(read_text("// Outcomes: 0 1\n").unwrap().outcomes, ["0", "1"]);
        assert_eq!(
            read_text("// Outcomes: 1 2 | 0\\n2 |\n").unwrap().outcomes,
            ["1 2", "0\n2", ""]
        );
    }

    #[test]
    fn mistakes_are_named_with_their_line() {
        for (text, want) in [
            (
                "// Output:\n// a\n\npackage p\n",
                "1: a section with expected output comes after the code",
            ),
            ("// output:\n", "1: write `// Output:`, not `// output:`"),
            ("// Output:\n\n// Output:\n", "3: a second `Output:` section"),
            ("// Outcomes:\n", "1: `Outcomes:` stands once, with the outcomes separated by `|`"),
        ] {
            assert_eq!(read_text(text), Err(want.to_string()), "{text}");
        }
    }
}
