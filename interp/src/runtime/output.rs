//! What a program writes: standard output through a buffer, standard error at once.
//!
//! Standard output is flushed before anything goes to standard error, so that the two interleave as they were written. When a
//! write fails (the reader of a pipe has gone) nothing more is written and the machine ends the run quietly.

use std::io::Write;

/// Bytes that are kept back at most.
const BUFFER: usize = 16 * 1024;

/// Captured bytes at most; the rest is dropped.
const CAPTURED: usize = 64 << 20;

/// The two streams.
pub struct Output {
    out: Box<dyn Write>,
    err: Box<dyn Write>,
    buffer: Vec<u8>,
    broken: bool,
    /// What was written to standard output while it is captured.
    captured: Option<Vec<u8>>,
}

impl Default for Output {
    fn default() -> Self {
        Output::new(Box::new(std::io::sink()), Box::new(std::io::sink()))
    }
}

impl Output {
    /// Output to these writers.
    pub fn new(out: Box<dyn Write>, err: Box<dyn Write>) -> Self {
        Output { out, err, buffer: Vec::new(), broken: false, captured: None }
    }

    /// Writes to standard output.
    pub fn write_out(&mut self, bytes: &[u8]) {
        if let Some(captured) = &mut self.captured {
            let room = CAPTURED.saturating_sub(captured.len());
            captured.extend_from_slice(&bytes[..bytes.len().min(room)]);
            return;
        }
        if self.buffer.len() + bytes.len() > BUFFER {
            self.flush();
        }
        if bytes.len() > BUFFER {
            self.broken |= !self.broken && self.out.write_all(bytes).is_err();
        } else {
            self.buffer.extend_from_slice(bytes);
        }
    }

    /// Keeps what is written to standard output from now on.
    pub fn capture(&mut self) {
        self.captured = Some(Vec::new());
    }

    /// Takes what was kept; standard output is written to again.
    pub fn captured(&mut self) -> Vec<u8> {
        self.captured.take().unwrap_or_default()
    }

    /// Writes to standard error, after what was written to standard output.
    pub fn write_err(&mut self, bytes: &[u8]) {
        self.flush();
        self.broken |= self.err.write_all(bytes).and_then(|()| self.err.flush()).is_err();
    }

    /// Writes out what is kept back.
    pub fn flush(&mut self) {
        if !self.broken && !self.buffer.is_empty() {
            self.broken = self.out.write_all(&self.buffer).and_then(|()| self.out.flush()).is_err();
        }
        self.buffer.clear();
    }

    /// Whether a write failed.
    pub fn is_broken(&self) -> bool {
        self.broken
    }
}
