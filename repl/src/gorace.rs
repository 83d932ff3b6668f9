//! The environment variable `GORACE`, as far as its options have a meaning here.
//!
//! Options are `name=value`, separated by blanks, commas, colons or line ends; a value may stand in quotes. Unknown names are
//! ignored. Options about the internals of Go's detector (`history_size`, `atexit_sleep_ms`, ...) are read, so that a malformed
//! one is noticed, and have no effect.

use std::path::PathBuf;

use racewalk_interp::outcome::status;

use crate::failure::Failure;

/// What `GORACE` says.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Gorace {
    /// Whether the first finding ends the run.
    pub(crate) halt_on_error: bool,
    /// The status of a program that finished with findings.
    pub(crate) exit_code: i32,
    /// Where findings go.
    pub(crate) log: Log,
    /// What is taken from the front of file names.
    pub(crate) strip_path_prefix: String,
}

/// Where findings go.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) enum Log {
    Stderr,
    Stdout,
    /// A file whose name is this and the process id.
    File(PathBuf),
}

impl Log {
    /// The file's path, if it is a file.
    pub(crate) fn path(&self) -> Option<PathBuf> {
        let Log::File(prefix) = self else { return None };
        let mut path = prefix.clone().into_os_string();
        path.push(format!(".{}", std::process::id()));
        Some(path.into())
    }
}

impl Default for Gorace {
    fn default() -> Self {
        Gorace {
            halt_on_error: false,
            exit_code: status::FOUND,
            log: Log::Stderr,
            strip_path_prefix: String::new(),
        }
    }
}

impl Gorace {
    /// Reads the environment.
    ///
    /// # Errors
    ///
    /// When an option is malformed; with the words of Go's race detector and status 66.
    pub(crate) fn from_env() -> Result<Self, Failure> {
        let text = std::env::var("GORACE").unwrap_or_default();
        Gorace::parse(&text).map_err(|message| Failure::verbatim(status::FOUND, message))
    }

    fn parse(text: &str) -> Result<Self, String> {
        let mut gorace = Gorace::default();
        let mut rest = text.trim_start_matches(is_separator);
        while !rest.is_empty() {
            let (name, after) = rest.split_once('=').ok_or("ERROR: expected '=' in GORACE")?;
            if name.contains(is_separator) {
                return Err("ERROR: expected '=' in GORACE".to_owned());
            }
            let (value, after) = split_value(after)?;
            gorace.set(name, value)?;
            rest = after.trim_start_matches(is_separator);
        }
        Ok(gorace)
    }

    fn set(&mut self, name: &str, value: &str) -> Result<(), String> {
        match name {
            "halt_on_error" => self.halt_on_error = bool_value(value)?,
            "exitcode" => self.exit_code = int_value(value)?,
            "strip_path_prefix" => self.strip_path_prefix = value.to_owned(),
            "log_path" => {
                self.log = match value {
                    "stdout" => Log::Stdout,
                    "stderr" => Log::Stderr,
                    path => Log::File(path.into()),
                }
            }
            "history_size" => {
                value.parse::<u64>().map_err(|_| invalid("uptr", value))?;
            }
            "atexit_sleep_ms" | "verbosity" => {
                int_value(value)?;
            }
            "suppress_equal_stacks" => {
                bool_value(value)?;
            }
            _ => {}
        }
        Ok(())
    }
}

fn is_separator(c: char) -> bool {
    matches!(c, ' ' | ',' | ':' | '\n' | '\t' | '\r')
}

/// The value at the start of the text, without its quotes, and the text after it.
fn split_value(text: &str) -> Result<(&str, &str), String> {
    match text.chars().next() {
        Some(quote @ ('\'' | '"')) => {
            let inner = &text[1..];
            inner.split_once(quote).ok_or_else(|| "ERROR: unterminated string in GORACE".to_owned())
        }
        _ => Ok(text.split_at(text.find(is_separator).unwrap_or(text.len()))),
    }
}

fn bool_value(value: &str) -> Result<bool, String> {
    match value {
        "0" | "no" | "false" => Ok(false),
        "1" | "yes" | "true" => Ok(true),
        _ => Err(invalid("bool", value)),
    }
}

/// An int; an empty value is 0.
fn int_value(value: &str) -> Result<i32, String> {
    if value.is_empty() { Ok(0) } else { value.parse().map_err(|_| invalid("int", value)) }
}

fn invalid(kind: &str, value: &str) -> String {
    format!("ERROR: Invalid value for {kind} option: '{value}'")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn options_are_read() {
        let gorace = Gorace::parse(
            " halt_on_error=yes,exitcode='7':strip_path_prefix=src/ bogus=1\tlog_path=x",
        );
        let expected = Gorace {
            halt_on_error: true,
            exit_code: 7,
            log: Log::File("x".into()),
            strip_path_prefix: "src/".to_owned(),
        };
        assert_eq!(gorace, Ok(expected));
        assert_eq!(Gorace::parse(""), Ok(Gorace::default()));
        assert_eq!(Gorace::parse("exitcode=").map(|gorace| gorace.exit_code), Ok(0));
    }

    #[test]
    fn malformed_values_are_named() {
        let error = |text| Gorace::parse(text).err().unwrap_or_default();
        assert_eq!(error("halt_on_error=x"), "ERROR: Invalid value for bool option: 'x'");
        assert_eq!(error("exitcode=0x10"), "ERROR: Invalid value for int option: '0x10'");
        assert_eq!(error("history_size=q"), "ERROR: Invalid value for uptr option: 'q'");
        assert_eq!(error("exitcode"), "ERROR: expected '=' in GORACE");
        assert_eq!(error("a b=1"), "ERROR: expected '=' in GORACE");
        assert_eq!(error("log_path='x"), "ERROR: unterminated string in GORACE");
    }
}
