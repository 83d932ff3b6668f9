//! Reports as JSON: one object a line, complete in itself.
//!
//! Positions are `file`, `line` and `column` (from 1, in bytes); what has no position has `null`.

use std::io::{self, Write};

use racewalk_grammar::source::{SourceMap, Span};
use racewalk_interp::finding::{
    Access, Blocked, Deadlock, Finding, Goroutine, Leak, Lock, LoopCapture, Race, RunInfo,
    TraceFrame, Variable,
};
use racewalk_interp::outcome::Outcome;
use serde_json::{Map, Value, json};

use super::words::{state, title};
use super::{Invocation, Sink};

/// Writes JSON.
pub(super) struct Json {
    out: Box<dyn Write>,
    invocation: Invocation,
}

impl Json {
    pub(super) fn new(out: Box<dyn Write>, invocation: Invocation) -> Self {
        Json { out, invocation }
    }
}

impl Sink for Json {
    fn finding(&mut self, finding: &Finding, map: &SourceMap) -> io::Result<()> {
        let object = Writer { map }.finding(finding, &self.invocation);
        writeln!(self.out, "{object}")?;
        self.out.flush()
    }

    fn finish(&mut self, _outcome: &Outcome) -> io::Result<()> {
        self.out.flush()
    }
}

/// Seed, policy and the like of a run.
pub(super) fn run(run: &RunInfo, invocation: &Invocation) -> Value {
    json!({
        "seed": run.seed,
        "policy": run.policy.to_string(),
        "grain": run.grain.to_string(),
        "replay": run.replay.map(|token| token.to_string()),
        "command": invocation.replay(run),
    })
}

struct Writer<'m> {
    map: &'m SourceMap,
}

impl Writer<'_> {
    fn finding(&self, finding: &Finding, invocation: &Invocation) -> Value {
        let mut head = json!({ "kind": finding.kind(), "message": title(finding) });
        let body = match finding {
            Finding::Race(race) => self.race(race),
            Finding::LoopCapture(capture) => self.capture(capture),
            Finding::Deadlock(deadlock) => self.deadlock(deadlock),
            Finding::Leak(leak) => self.leak(leak),
        };
        for part in [body, run(finding.run(), invocation)] {
            if let (Value::Object(head), Value::Object(part)) = (&mut head, part) {
                head.extend(part);
            }
        }
        head
    }

    fn race(&self, race: &Race) -> Value {
        json!({
            "variable": self.variable(&race.variable),
            "accesses": [self.access(&race.current), self.access(&race.prior)],
            "goroutines": self.goroutines(&race.goroutines),
            "why": race.why,
            "hints": race.hints,
        })
    }

    fn capture(&self, capture: &LoopCapture) -> Value {
        json!({
            "variable": self.variable(&capture.variable),
            "accesses": [self.access(&capture.access)],
            "goroutines": [self.goroutine(&capture.goroutine)],
            "closure": self.place(capture.closure),
            "iteration": capture.iteration,
            "value_then": capture.value_then,
            "value_now": capture.value_now,
            "change": self.place(capture.change),
            "unordered": capture.unordered,
            "fix": capture.fix,
        })
    }

    fn deadlock(&self, deadlock: &Deadlock) -> Value {
        let goroutines: Vec<_> = deadlock.goroutines.iter().map(|b| self.blocked(b)).collect();
        json!({ "partial": deadlock.partial, "goroutines": goroutines })
    }

    fn leak(&self, leak: &Leak) -> Value {
        json!({ "goroutines": [self.blocked(&leak.blocked)], "count": leak.count })
    }

    fn variable(&self, variable: &Variable) -> Value {
        json!({
            "name": variable.name,
            "declared": self.place(variable.decl),
            "allocated": self.place(variable.allocated),
        })
    }

    fn access(&self, access: &Access) -> Value {
        let lock = |lock: &Lock| {
            json!({
                "name": lock.name,
                "address": address(lock.address),
                "shared": lock.shared,
                "taken": self.place(lock.taken),
            })
        };
        let locks = access.locks.as_ref().map(|locks| locks.iter().map(lock).collect::<Vec<_>>());
        json!({
            "kind": access.kind.name(),
            "goroutine": access.goroutine,
            "address": address(access.address),
            "expression": access.expression,
            "operation": access.operation,
            "stack": self.stack(&access.stack),
            "locks": locks,
        })
    }

    fn goroutines(&self, goroutines: &[Goroutine]) -> Vec<Value> {
        goroutines.iter().map(|goroutine| self.goroutine(goroutine)).collect()
    }

    fn goroutine(&self, goroutine: &Goroutine) -> Value {
        let created = goroutine
            .created
            .as_ref()
            .map(|created| json!({ "goroutine": created.by, "stack": self.stack(&created.stack) }));
        json!({ "number": goroutine.number, "state": state(goroutine), "created_by": created })
    }

    fn blocked(&self, blocked: &Blocked) -> Value {
        let mut object = self.goroutine(&blocked.goroutine);
        let more = json!({
            "object": blocked.object,
            "stack": self.stack(&blocked.stack),
            "waits_for": blocked.waits_for,
            "why": blocked.why,
        });
        if let (Value::Object(object), Value::Object(more)) = (&mut object, more) {
            object.extend(more);
        }
        object
    }

    fn stack(&self, frames: &[TraceFrame]) -> Vec<Value> {
        let frame = |frame: &TraceFrame| {
            let mut object = Map::new();
            object.insert("function".to_owned(), frame.function.clone().into());
            match self.place(frame.span) {
                Value::Object(place) => object.extend(place),
                _ => object.extend(["file", "line", "column"].map(|key| (key.into(), Value::Null))),
            }
            Value::Object(object)
        };
        frames.iter().map(frame).collect()
    }

    fn place(&self, span: Span) -> Value {
        self.map.line_col(span.lo).map_or(
            Value::Null,
            |at| json!({ "file": self.map.file(at.file).name, "line": at.line, "column": at.col }),
        )
    }
}

fn address(address: u64) -> String {
    format!("{address:#014x}")
}
