//! Typing on a terminal: the only files of this folder that name rustyline are this one, `complete` and `highlight`.
//!
//! The history lives in the state folder of the XDG specification. Without a home it ends with the session.

use std::cell::RefCell;
use std::fs;
use std::path::PathBuf;
use std::rc::Rc;

use racewalk_interp::interactive::is_complete;
use rustyline::error::ReadlineError;
use rustyline::history::FileHistory;
use rustyline::validate::{ValidationContext, ValidationResult, Validator};
use rustyline::{CompletionType, Config, Editor, Helper};

use super::highlight::Painter;
use super::{Next, Shell};
use crate::failure::Failure;

/// Inputs that the history keeps.
const HISTORY: usize = 10_000;

/// What rustyline asks while a line is typed.
pub(super) struct Assistant {
    pub(super) shell: Rc<RefCell<Shell>>,
    pub(super) painter: Painter,
}

impl Helper for Assistant {}

impl Validator for Assistant {
    fn validate(&self, context: &mut ValidationContext<'_>) -> rustyline::Result<ValidationResult> {
        let text = context.input();
        let complete = text.trim_start().starts_with(':') || is_complete(text);
        Ok(if complete { ValidationResult::Valid(None) } else { ValidationResult::Incomplete })
    }
}

/// Reads and runs inputs until the session is left.
pub(crate) fn edit(shell: &Rc<RefCell<Shell>>) -> Result<i32, Failure> {
    let config = Config::builder()
        .max_history_size(HISTORY)
        .and_then(|builder| builder.history_ignore_dups(true))
        .map_err(|error| unusable(&error))?
        .history_ignore_space(true)
        .completion_type(CompletionType::List)
        .auto_add_history(true)
        .bracketed_paste(true)
        .tab_stop(4)
        .build();
    let mut editor: Editor<Assistant, FileHistory> =
        Editor::with_config(config).map_err(|error| unusable(&error))?;
    let color = shell.borrow().look.color.on_stderr();
    editor.set_helper(Some(Assistant { shell: shell.clone(), painter: Painter::new(color) }));
    let history = history_file();
    if let Some(path) = &history {
        // There is none the first time.
        let _ = editor.load_history(path);
    }
    let status = converse(shell, &mut editor);
    if let Some(path) = &history {
        if let Some(folder) = path.parent() {
            let _ = fs::create_dir_all(folder);
        }
        // A history that cannot be kept is no reason to fail.
        let _ = editor.append_history(path);
    }
    status
}

fn converse(
    shell: &Rc<RefCell<Shell>>,
    editor: &mut Editor<Assistant, FileHistory>,
) -> Result<i32, Failure> {
    super::println_out("racewalk: type Go; :help lists the commands, Ctrl-D leaves")?;
    loop {
        let prompt = shell.borrow().prompt();
        match editor.readline(&prompt) {
            Ok(text) => {
                let next = shell.borrow_mut().input(&text)?;
                if let Next::Quit(status) = next {
                    return Ok(status);
                }
            }
            Err(ReadlineError::Interrupted) => {}
            // Whoever leaves a conversation has not failed.
            Err(ReadlineError::Eof) => return Ok(racewalk_interp::outcome::status::OK),
            Err(error) => return Err(unusable(&error)),
        }
    }
}

fn unusable(error: &ReadlineError) -> Failure {
    Failure::input(format!("cannot read from the terminal: {error}"))
}

/// Where the history is kept: `$XDG_STATE_HOME/racewalk/history`, in the home folder if that is not set.
fn history_file() -> Option<PathBuf> {
    let set = |name: &str| std::env::var_os(name).filter(|value| !value.is_empty());
    let state = set("XDG_STATE_HOME").map(PathBuf::from).filter(|path| path.is_absolute());
    let state = state.or_else(|| Some(PathBuf::from(set("HOME")?).join(".local/state")))?;
    Some(state.join("racewalk/history"))
}
