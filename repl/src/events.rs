//! The output of tests for programs to read: one JSON object a line, as `go test -json` writes them (`go doc test2json`), without times
//! of day.
//!
//! Package testing marks the lines that say how tests go; all else is output of the test that spoke last.

use std::io::{self, Write};

use serde_json::{Map, Value, json};

/// What stands before a line of package testing.
const MARK: u8 = 0x16;

/// Turns output into events.
pub(crate) struct Events {
    package: String,
    test: String,
    line: Vec<u8>,
}

impl Events {
    /// For the tests of a package.
    pub(crate) fn new(package: String) -> Self {
        Events { package, test: String::new(), line: Vec::new() }
    }

    /// The package's tests start.
    pub(crate) fn start(&self, out: &mut dyn Write) -> io::Result<()> {
        self.event(out, "start", "", &[])
    }

    /// Takes output, whole lines of which become events.
    pub(crate) fn write(&mut self, bytes: &[u8], out: &mut dyn Write) -> io::Result<()> {
        for &byte in bytes {
            if byte == MARK {
                // A mark ends what went before, even in the middle of a line.
                self.end_line(out)?;
            }
            self.line.push(byte);
            if byte == b'\n' {
                self.end_line(out)?;
            }
        }
        Ok(())
    }

    /// A line of the command's own.
    pub(crate) fn tell(&mut self, text: &str, out: &mut dyn Write) -> io::Result<()> {
        self.end_line(out)?;
        self.event(out, "output", "", &[("Output", json!(text))])
    }

    /// The package's tests have ended.
    pub(crate) fn end(
        &mut self,
        how: &str,
        nanoseconds: u64,
        out: &mut dyn Write,
    ) -> io::Result<()> {
        self.end_line(out)?;
        let milliseconds = nanoseconds / 1_000_000;
        self.event(out, how, "", &[("Elapsed", json!(milliseconds as f64 / 1000.0))])
    }

    fn end_line(&mut self, out: &mut dyn Write) -> io::Result<()> {
        let line = std::mem::take(&mut self.line);
        let text = String::from_utf8_lossy(&line);
        match text.strip_prefix(char::from(MARK)) {
            Some(text) => self.told(text, out),
            None if text.is_empty() => Ok(()),
            None => self.event(out, "output", &self.test, &[("Output", json!(text))]),
        }
    }

    /// A line of package testing.
    fn told(&mut self, text: &str, out: &mut dyn Write) -> io::Result<()> {
        let frame = [("Output", json!(text)), ("OutputType", json!("frame"))];
        let line = text.trim_end_matches('\n');
        if let Some((what, rest)) = line.strip_prefix("=== ").and_then(|rest| rest.split_once(' '))
        {
            let rest = rest.trim_start();
            let (name, attribute) = match what {
                "ATTR" => rest.split_once(' ').unwrap_or((rest, "")),
                _ => (rest, ""),
            };
            name.clone_into(&mut self.test);
            let output =
                |events: &Self, out: &mut dyn Write| events.event(out, "output", name, &frame);
            return match what {
                "NAME" => Ok(()),
                "RUN" => {
                    self.event(out, "run", name, &[])?;
                    output(self, out)
                }
                "CONT" => {
                    self.event(out, "cont", name, &[])?;
                    output(self, out)
                }
                "PAUSE" => {
                    output(self, out)?;
                    self.event(out, "pause", name, &[])
                }
                "ATTR" => {
                    let (key, value) = attribute.split_once(' ').unwrap_or((attribute, ""));
                    output(self, out)?;
                    self.event(out, "attr", name, &[("Key", json!(key)), ("Value", json!(value))])
                }
                _ => output(self, out),
            };
        }
        if let Some((how, name, seconds)) = report(line) {
            self.test.clone_from(&name);
            self.event(out, "output", &name, &frame)?;
            self.event(out, how, &name, &[("Elapsed", json!(seconds))])?;
            return Ok(());
        }
        self.test.clear();
        self.event(out, "output", "", &frame)
    }

    fn event(
        &self,
        out: &mut dyn Write,
        action: &str,
        test: &str,
        more: &[(&str, Value)],
    ) -> io::Result<()> {
        let mut event = Map::new();
        event.insert("Action".to_owned(), json!(action));
        event.insert("Package".to_owned(), json!(self.package));
        if !test.is_empty() {
            event.insert("Test".to_owned(), json!(test));
        }
        event.extend(more.iter().map(|(name, value)| ((*name).to_owned(), value.clone())));
        writeln!(out, "{}", Value::Object(event))
    }
}

/// `--- PASS: name (0.00s)`.
fn report(line: &str) -> Option<(&'static str, String, f64)> {
    let (how, rest) = line.strip_prefix("--- ")?.split_once(": ")?;
    let how = match how {
        "PASS" => "pass",
        "FAIL" => "fail",
        "SKIP" => "skip",
        _ => return None,
    };
    let (name, seconds) = rest.strip_suffix("s)")?.rsplit_once(" (")?;
    Some((how, name.to_owned(), seconds.parse().ok()?))
}
