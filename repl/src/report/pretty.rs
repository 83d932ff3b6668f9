//! Reports for people: an excerpt with both sides of the matter, then everything else as notes.

use std::io::{self, Write};

use racewalk_grammar::diag::Severity;
use racewalk_grammar::source::SourceMap;
use racewalk_interp::finding::{
    Access, Blocked, Deadlock, Finding, Goroutine, Leak, LoopCapture, Race, RunInfo, TraceFrame,
    Variable,
};
use racewalk_interp::outcome::Outcome;

use super::words::{act, at, creator, enumeration, state, title, waiting, who};
use super::{Invocation, Sink};
use crate::render::{Excerpt, ExcerptLabel, Renderer};

/// Of so many goroutines a deadlock shows the places and stacks; of the others there is a count.
const MAX_SHOWN: usize = 8;

/// Writes excerpts.
pub(super) struct Pretty {
    out: Box<dyn Write>,
    renderer: Renderer,
    /// What repeats the run; `None` in a session.
    invocation: Option<Invocation>,
}

impl Pretty {
    /// For a session: nothing but its inputs repeats it.
    pub(super) fn of_session(out: Box<dyn Write>, renderer: Renderer) -> Self {
        Pretty { out, renderer, invocation: None }
    }

    pub(super) fn new(out: Box<dyn Write>, renderer: Renderer, invocation: Invocation) -> Self {
        Pretty { out, renderer, invocation: Some(invocation) }
    }
}

impl Sink for Pretty {
    fn finding(&mut self, finding: &Finding, map: &SourceMap) -> io::Result<()> {
        let mut excerpt = match finding {
            Finding::Race(race) => of_race(race, map),
            Finding::LoopCapture(capture) => of_capture(capture, map),
            Finding::Deadlock(deadlock) => of_deadlock(deadlock, map),
            Finding::Leak(leak) => of_leak(leak, map),
        };
        excerpt.code = finding.kind().to_owned();
        excerpt.title = title(finding);
        let repeat = |invocation| repeat(finding.run(), invocation);
        excerpt.notes.extend(self.invocation.as_ref().map(repeat));
        self.out.write_all(self.renderer.excerpt(&excerpt, map).as_bytes())?;
        self.out.flush()
    }

    fn finish(&mut self, outcome: &Outcome) -> io::Result<()> {
        let tally = &outcome.tally;
        if tally.total() == 0 {
            return Ok(());
        }
        let counts = [
            (tally.races, "data race", "data races"),
            (tally.captures, "loop capture", "loop captures"),
            (tally.deadlocks, "deadlock", "deadlocks"),
            (tally.leaks, "goroutine leak", "goroutine leaks"),
        ];
        let words: Vec<String> = counts
            .iter()
            .filter(|(count, _, _)| *count > 0)
            .map(|(count, one, many)| format!("{count} {}", if *count == 1 { one } else { many }))
            .collect();
        let RunInfo { seed, policy, .. } = outcome.run;
        writeln!(
            self.out,
            "racewalk: found {} (seed {seed}, policy {policy})",
            enumeration(&words)
        )?;
        self.out.flush()
    }
}

fn excerpt(severity: Severity, labels: Vec<ExcerptLabel>, notes: Vec<String>) -> Excerpt {
    Excerpt { severity, code: String::new(), title: String::new(), labels, notes }
}

fn of_race(race: &Race, map: &SourceMap) -> Excerpt {
    let Race { current, prior, .. } = race;
    let mut labels = Vec::new();
    if current.span() == prior.span() {
        let text = format!(
            "{} by {}; earlier {} by {}",
            act(current),
            who(current.goroutine),
            act(prior),
            who(prior.goroutine)
        );
        labels.push(ExcerptLabel::primary(current.span(), text));
    } else {
        let text = format!("{} by {}", act(current), who(current.goroutine));
        labels.push(ExcerptLabel::primary(current.span(), text));
        let text = format!("earlier {} by {}", act(prior), who(prior.goroutine));
        labels.push(ExcerptLabel::secondary(prior.span(), text));
    }
    labels.extend(declaration(&race.variable));
    let mut notes = vec![
        format!("{} by {}:{}", act(current), who(current.goroutine), stack(&current.stack, map)),
        format!("earlier {} by {}:{}", act(prior), who(prior.goroutine), stack(&prior.stack, map)),
    ];
    notes.extend(race.goroutines.iter().filter_map(|goroutine| creation(goroutine, map)));
    notes.extend(allocation(&race.variable, map));
    notes.extend([current, prior].into_iter().filter_map(|access| locks(access, map)));
    notes.extend(race.why.iter().cloned());
    notes.extend(race.hints.iter().map(|hint| format!("hint: {hint}")));
    excerpt(Severity::Error, labels, notes)
}

fn of_capture(capture: &LoopCapture, map: &SourceMap) -> Excerpt {
    let access = &capture.access;
    let verb = if access.kind.is_write() { "changes" } else { "sees" };
    let mut labels = vec![
        ExcerptLabel::primary(
            access.span(),
            format!("{} {verb} {} here", who(access.goroutine), capture.value_now),
        ),
        ExcerptLabel::secondary(
            capture.closure,
            format!(
                "closure made in iteration {}, when {} was {}",
                capture.iteration, capture.variable.name, capture.value_then
            ),
        ),
    ];
    labels.extend(declaration(&capture.variable));
    if capture.change != capture.variable.decl {
        let how =
            if capture.unordered { "changed here, unordered with it" } else { "changed here" };
        labels.push(ExcerptLabel::secondary(capture.change, how));
    }
    let mut notes =
        vec![format!("{} by {}:{}", act(access), who(access.goroutine), stack(&access.stack, map))];
    notes.extend(creation(&capture.goroutine, map));
    notes.push(format!("fix: {}", capture.fix));
    excerpt(Severity::Error, labels, notes)
}

fn of_deadlock(deadlock: &Deadlock, map: &SourceMap) -> Excerpt {
    let shown = &deadlock.goroutines[..deadlock.goroutines.len().min(MAX_SHOWN)];
    let labels = shown.iter().map(blocked_label).collect();
    let mut notes: Vec<String> =
        shown.iter().flat_map(|blocked| blocked_notes(blocked, map)).collect();
    let hidden = deadlock.goroutines.len() - shown.len();
    if hidden > 0 {
        notes.push(format!("{hidden} more goroutines wait"));
    }
    let severity = if deadlock.partial { Severity::Warning } else { Severity::Error };
    excerpt(severity, labels, notes)
}

fn of_leak(leak: &Leak, map: &SourceMap) -> Excerpt {
    let labels = vec![blocked_label(&leak.blocked)];
    excerpt(Severity::Warning, labels, blocked_notes(&leak.blocked, map))
}

fn blocked_label(blocked: &Blocked) -> ExcerptLabel {
    let text = format!("{} waits here: {}", who(blocked.goroutine.number), waiting(blocked));
    ExcerptLabel::primary(blocked.span(), text)
}

fn blocked_notes(blocked: &Blocked, map: &SourceMap) -> Vec<String> {
    let number = who(blocked.goroutine.number);
    let mut notes = vec![format!("{number} [{}]:{}", blocked.reason(), stack(&blocked.stack, map))];
    notes.extend(creation(&blocked.goroutine, map));
    if !blocked.waits_for.is_empty() {
        let others: Vec<_> = blocked.waits_for.iter().map(|&other| who(other)).collect();
        notes.push(format!("{number} waits for {}", enumeration(&others)));
    }
    notes.extend(blocked.why.iter().cloned());
    notes
}

fn declaration(variable: &Variable) -> Option<ExcerptLabel> {
    let text = format!("{} is declared here", variable.name);
    (!variable.decl.is_none()).then(|| ExcerptLabel::secondary(variable.decl, text))
}

fn allocation(variable: &Variable, map: &SourceMap) -> Option<String> {
    let span = variable.allocated;
    (!span.is_none()).then(|| format!("the memory was allocated at {}", at(span, map)))
}

fn creation(goroutine: &Goroutine, map: &SourceMap) -> Option<String> {
    let created = goroutine.created.as_ref()?;
    let (goroutine, state) = (who(goroutine.number), state(goroutine));
    let by = creator(created.by);
    Some(format!("{goroutine} ({state}) was created by {by} at:{}", stack(&created.stack, map)))
}

/// The frames, a line each, after a heading's colon.
fn stack(frames: &[TraceFrame], map: &SourceMap) -> String {
    frames
        .iter()
        .map(|frame| format!("\n    {}() at {}", frame.function, at(frame.span, map)))
        .collect()
}

/// The locks that a goroutine held, if that is known.
fn locks(access: &Access, map: &SourceMap) -> Option<String> {
    let names: Vec<_> = access
        .locks
        .as_ref()?
        .iter()
        .map(|lock| {
            let how = if lock.shared { " for reading" } else { "" };
            format!("{}{how} (taken at {})", lock.name, at(lock.taken, map))
        })
        .collect();
    let names = if names.is_empty() { "no lock".to_owned() } else { enumeration(&names) };
    Some(format!("{} held {names}", who(access.goroutine)))
}

fn repeat(run: &RunInfo, invocation: &Invocation) -> String {
    match invocation.replay(run) {
        Some(command) => format!("to repeat this run: {command}"),
        None => "this run repeats a recorded schedule".to_owned(),
    }
}
