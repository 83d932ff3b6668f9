//! Reports as SARIF 2.1.0, the format of code scanning services: one document, at the end.
//!
//! Source: OASIS, Static Analysis Results Interchange Format, version 2.1.0. Columns count code points there, not bytes.

use std::io::{self, Write};

use racewalk_grammar::source::{SourceMap, Span};
use racewalk_interp::finding::{Access, Blocked, Finding, Goroutine, TraceFrame, Variable};
use racewalk_interp::outcome::Outcome;
use serde_json::{Value, json};

use super::json::run;
use super::words::{act, creator, state, title, waiting, who};
use super::{Invocation, Sink};

const SCHEMA: &str = "https://json.schemastore.org/sarif-2.1.0.json";

/// The rules: id, name, what it is about.
const RULES: &[(&str, &str, &str)] = &[
    ("race", "DataRace", "Two accesses of a variable that nothing orders."),
    ("loop-capture", "LoopCapture", "A closure that met another iteration's value."),
    ("deadlock", "Deadlock", "Goroutines that wait for each other, or for nobody."),
    ("leak", "GoroutineLeak", "A goroutine that nobody can wake."),
];

/// Gathers results and writes the document.
pub(super) struct Sarif {
    out: Box<dyn Write>,
    invocation: Invocation,
    results: Vec<Value>,
}

impl Sarif {
    pub(super) fn new(out: Box<dyn Write>, invocation: Invocation) -> Self {
        Sarif { out, invocation, results: Vec::new() }
    }
}

impl Sink for Sarif {
    fn finding(&mut self, finding: &Finding, map: &SourceMap) -> io::Result<()> {
        let mut result = Writer { map }.result(finding);
        result["properties"] = run(finding.run(), &self.invocation);
        self.results.push(result);
        Ok(())
    }

    fn finish(&mut self, _outcome: &Outcome) -> io::Result<()> {
        let document = document(std::mem::take(&mut self.results));
        serde_json::to_writer_pretty(&mut self.out, &document)?;
        writeln!(self.out)?;
        self.out.flush()
    }
}

fn document(results: Vec<Value>) -> Value {
    let rules: Vec<_> = RULES
        .iter()
        .map(|(id, name, text)| json!({ "id": id, "name": name, "shortDescription": { "text": text } }))
        .collect();
    json!({
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": "racewalk",
                "version": env!("CARGO_PKG_VERSION"),
                "informationUri": env!("CARGO_PKG_REPOSITORY"),
                "rules": rules,
            } },
            "columnKind": "unicodeCodePoints",
            "results": results,
        }],
    })
}

/// A place and what is there.
type Place = (Span, String);

struct Writer<'m> {
    map: &'m SourceMap,
}

impl Writer<'_> {
    fn result(&self, finding: &Finding) -> Value {
        let (main, related, stacks) = self.parts(finding);
        let rule = RULES.iter().position(|(id, _, _)| *id == finding.kind()).unwrap_or(0);
        let mut result = json!({
            "ruleId": finding.kind(),
            "ruleIndex": rule,
            "level": level(finding),
            "message": { "text": title(finding) },
            "stacks": stacks,
        });
        result["locations"] = main.iter().filter_map(|place| self.location(place)).collect();
        result["relatedLocations"] = related
            .iter()
            .filter_map(|place| self.location(place))
            .enumerate()
            .map(|(id, mut location)| {
                location["id"] = id.into();
                location
            })
            .collect();
        result
    }

    /// The place, the places it is related to, and the stacks.
    fn parts(&self, finding: &Finding) -> (Vec<Place>, Vec<Place>, Vec<Value>) {
        match finding {
            Finding::Race(race) => {
                let mut related = vec![accessed(&race.prior)];
                related.push(declared(&race.variable));
                let mut stacks = vec![self.access(&race.current), self.access(&race.prior)];
                stacks.extend(race.goroutines.iter().filter_map(|g| self.creation(g)));
                (vec![accessed(&race.current)], related, stacks)
            }
            Finding::LoopCapture(capture) => {
                let related = vec![
                    (capture.closure, "the closure".to_owned()),
                    declared(&capture.variable),
                    (capture.change, "the change".to_owned()),
                ];
                let mut stacks = vec![self.access(&capture.access)];
                stacks.extend(self.creation(&capture.goroutine));
                (vec![accessed(&capture.access)], related, stacks)
            }
            Finding::Deadlock(deadlock) => self.blocked(&deadlock.goroutines),
            Finding::Leak(leak) => self.blocked(std::slice::from_ref(&leak.blocked)),
        }
    }

    fn blocked(&self, list: &[Blocked]) -> (Vec<Place>, Vec<Place>, Vec<Value>) {
        let words = |blocked: &Blocked| {
            format!("{} waits: {}", who(blocked.goroutine.number), waiting(blocked))
        };
        let mut places: Vec<_> = list.iter().map(|b| (b.span(), words(b))).collect();
        let related = places.split_off(places.len().min(1));
        let mut stacks: Vec<_> = list.iter().map(|b| self.stack(&words(b), &b.stack)).collect();
        stacks.extend(list.iter().filter_map(|b| self.creation(&b.goroutine)));
        (places, related, stacks)
    }

    fn access(&self, access: &Access) -> Value {
        self.stack(&format!("{} by {}", act(access), who(access.goroutine)), &access.stack)
    }

    fn creation(&self, goroutine: &Goroutine) -> Option<Value> {
        let created = goroutine.created.as_ref()?;
        let text = format!(
            "{} ({}) created by {}",
            who(goroutine.number),
            state(goroutine),
            creator(created.by)
        );
        Some(self.stack(&text, &created.stack))
    }

    fn stack(&self, text: &str, frames: &[TraceFrame]) -> Value {
        let frames: Vec<_> = frames
            .iter()
            .map(|frame| match self.location(&(frame.span, frame.function.clone())) {
                Some(location) => json!({ "location": location }),
                None => json!({ "location": { "message": { "text": frame.function } } }),
            })
            .collect();
        json!({ "message": { "text": text }, "frames": frames })
    }

    /// A location, if it is in the source.
    fn location(&self, (span, text): &Place) -> Option<Value> {
        let start = self.map.line_col(span.lo)?;
        let end = self.map.line_col(span.hi)?;
        let file = self.map.file(start.file);
        let column = |line: u32, col: u32| {
            let before = file.line_text(line).get(..col as usize - 1).unwrap_or("");
            before.chars().count() + 1
        };
        Some(json!({
            "physicalLocation": {
                "artifactLocation": { "uri": uri(&file.name) },
                "region": {
                    "startLine": start.line,
                    "startColumn": column(start.line, start.col),
                    "endLine": end.line,
                    "endColumn": column(end.line, end.col),
                },
            },
            "message": { "text": text },
        }))
    }
}

fn accessed(access: &Access) -> Place {
    (access.span(), format!("{} by {}", act(access), who(access.goroutine)))
}

fn declared(variable: &Variable) -> Place {
    (variable.decl, format!("{} is declared here", variable.name))
}

fn level(finding: &Finding) -> &'static str {
    match finding {
        Finding::Race(_) | Finding::LoopCapture(_) => "error",
        Finding::Deadlock(deadlock) if !deadlock.partial => "error",
        Finding::Deadlock(_) | Finding::Leak(_) => "warning",
    }
}

/// A path as a URI reference (RFC 3986).
fn uri(path: &str) -> String {
    let path = path.strip_prefix("./").unwrap_or(path);
    let mut uri = String::new();
    if path.starts_with('/') {
        uri.push_str("file://");
    }
    for byte in path.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => {
                uri.push(char::from(byte));
            }
            b'\\' => uri.push('/'),
            _ => uri.push_str(&format!("%{byte:02X}")),
        }
    }
    uri
}
