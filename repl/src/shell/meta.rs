//! The commands of a session: words after a colon.

use std::fmt::Write as _;
use std::fs;
use std::io::{self, Write};

use racewalk_grammar::diag::Diagnostic;
use racewalk_interp::interactive::Stepped;
use racewalk_interp::options::{Policy, format_lang, parse_duration, parse_lang};

use super::words::{date, distance, duration};
use super::{Next, Open, Shell};
use crate::failure::Failure;
use crate::host::Stopwatch;
use crate::report::session_sink;

/// A command.
pub(super) struct Meta {
    /// Its name, with the colon.
    pub(super) name: &'static str,
    /// What follows the name.
    pub(super) args: &'static str,
    /// What it does.
    pub(super) about: &'static str,
    run: fn(&mut Shell, &str) -> Done,
}

/// What a command gives: text for stdout, or what is wrong.
type Done = Result<Said, Failed>;

/// What comes of a command.
enum Said {
    Text(String),
    Quit,
}

/// Why a command did nothing.
enum Failed {
    Why(String),
    Diagnostics(Vec<Diagnostic>),
}

impl From<String> for Failed {
    fn from(why: String) -> Self {
        Failed::Why(why)
    }
}

impl From<&str> for Failed {
    fn from(why: &str) -> Self {
        Failed::Why(why.to_owned())
    }
}

impl From<Vec<Diagnostic>> for Failed {
    fn from(list: Vec<Diagnostic>) -> Self {
        Failed::Diagnostics(list)
    }
}

/// All commands, in the order of the help.
pub(super) const COMMANDS: &[Meta] = &[
    Meta { name: ":help", args: "", about: "list the commands", run: help },
    Meta {
        name: ":type",
        args: "EXPR",
        about: "the type of an expression, which is not evaluated",
        run: type_of,
    },
    Meta {
        name: ":doc",
        args: "NAME",
        about: "what is written about a package, function, type or method",
        run: doc,
    },
    Meta { name: ":vars", args: "", about: "the session's variables and their values", run: vars },
    Meta { name: ":more", args: "", about: "the rest of the value that was cut", run: more },
    Meta {
        name: ":time",
        args: "INPUT",
        about: "run an input and say how long it took",
        run: time,
    },
    Meta {
        name: ":goroutines",
        args: "",
        about: "the goroutines that are alive, and what they wait for",
        run: goroutines,
    },
    Meta { name: ":stack", args: "N", about: "the stack of goroutine N", run: stack },
    Meta {
        name: ":step",
        args: "N [POINTS]",
        about: "let goroutine N go on alone, for one schedule point or more",
        run: step,
    },
    Meta { name: ":run", args: "N POINTS", about: "the same", run: step },
    Meta {
        name: ":chan",
        args: "EXPR",
        about: "a channel: what is buffered, who waits",
        run: chan,
    },
    Meta { name: ":clock", args: "", about: "the time of the program's clock", run: clock },
    Meta {
        name: ":sleep",
        args: "DURATION",
        about: "let time pass while goroutines run, such as 5s",
        run: sleep,
    },
    Meta {
        name: ":seed",
        args: "[N]",
        about: "the seed of all choices, or another one",
        run: seed,
    },
    Meta {
        name: ":policy",
        args: "[NAME]",
        about: "how goroutines are chosen: random, pct, pct:DEPTH, pos, round-robin",
        run: policy,
    },
    Meta { name: ":races", args: "", about: "the findings so far", run: races },
    Meta { name: ":leaks", args: "", about: "goroutines that nothing can ever wake", run: leaks },
    Meta {
        name: ":trace",
        args: "on|off",
        about: "say which goroutine runs whenever that changes",
        run: trace,
    },
    Meta { name: ":ast", args: "INPUT", about: "what the parser makes of an input", run: ast },
    Meta {
        name: ":tree",
        args: "INPUT",
        about: "the tree that an input and its functions are run as",
        run: tree,
    },
    Meta {
        name: ":escape",
        args: "INPUT",
        about: "which variables of an input and its functions live in memory, and why",
        run: escape,
    },
    Meta {
        name: ":load",
        args: "FILE",
        about: "run the inputs in a file, or a whole program",
        run: load,
    },
    Meta { name: ":save", args: "FILE", about: "write the session as a Go program", run: save },
    Meta {
        name: ":undo",
        args: "",
        about: "take back the last declarations; what they did stays done",
        run: undo,
    },
    Meta { name: ":reset", args: "", about: "forget everything", run: reset },
    Meta {
        name: ":lang",
        args: "[go1.N]",
        about: "the language version of later inputs",
        run: lang,
    },
    Meta {
        name: ":explain",
        args: "CODE",
        about: "what a diagnostic or a kind of finding means",
        run: explain,
    },
    Meta { name: ":quit", args: "", about: "leave; so does Ctrl-D", run: quit },
];

impl Shell {
    /// Does what a line says that begins with a colon.
    pub(super) fn command(&mut self, line: &str) -> Result<Next, Failure> {
        let (name, args) = line.split_once(char::is_whitespace).unwrap_or((line, ""));
        let Some(meta) = find(name) else {
            self.say(&unknown(name));
            self.fail(racewalk_interp::outcome::status::COMPILE);
            return Ok(Next::Go);
        };
        match (meta.run)(self, args.trim()) {
            Ok(Said::Text(text)) => {
                let mut out = io::stdout().lock();
                out.write_all(text.as_bytes())?;
                out.flush()?;
            }
            Ok(Said::Quit) => return Ok(Next::Quit(self.leave())),
            Err(Failed::Why(why)) => {
                self.say(&why);
                self.fail(racewalk_interp::outcome::status::COMPILE);
            }
            Err(Failed::Diagnostics(list)) => {
                self.diagnostics(&list);
                self.fail(racewalk_interp::outcome::status::COMPILE);
            }
        }
        Ok(Next::Go)
    }
}

/// The command of that name, or the only one that begins so.
fn find(name: &str) -> Option<&'static Meta> {
    if let Some(meta) = COMMANDS.iter().find(|meta| meta.name == name) {
        return Some(meta);
    }
    let mut fits = COMMANDS.iter().filter(|meta| name.len() > 1 && meta.name.starts_with(name));
    let first = fits.next()?;
    fits.next().is_none().then_some(first)
}

fn unknown(name: &str) -> String {
    let near = COMMANDS.iter().map(|meta| (distance(name, meta.name), meta.name)).min();
    match near {
        Some((d, near)) if d <= 2 => format!("there is no command {name}; did you mean {near}?"),
        _ => format!("there is no command {name}; :help lists them"),
    }
}

fn text(text: impl Into<String>) -> Done {
    Ok(Said::Text(text.into()))
}

fn needs(args: &str, what: &str) -> Result<(), Failed> {
    if args.is_empty() { Err(Failed::Why(format!("{what} is missing"))) } else { Ok(()) }
}

fn help(_: &mut Shell, _: &str) -> Done {
    let usage = |meta: &Meta| format!("{} {}", meta.name, meta.args).trim_end().to_owned();
    let width = COMMANDS.iter().map(|meta| usage(meta).len()).max().unwrap_or(0);
    let rows = COMMANDS.iter().map(|meta| format!("{:width$}  {}\n", usage(meta), meta.about));
    text(format!(
        "Type Go: expressions, statements, declarations, whole files.\n\n{}\n\
         _ is the last result, _3 that of in[3]. Ctrl-C stops a running input.\n",
        rows.collect::<String>()
    ))
}

fn type_of(shell: &mut Shell, args: &str) -> Done {
    needs(args, "an expression")?;
    text(shell.session.type_of(args)? + "\n")
}

fn doc(shell: &mut Shell, args: &str) -> Done {
    needs(args, "a name")?;
    match shell.session.doc(args) {
        Some(found) => text(found),
        None => Err(format!("nothing is known of {args}").into()),
    }
}

fn vars(shell: &mut Shell, _: &str) -> Done {
    let mut all = String::new();
    for variable in shell.session.variables() {
        let (shown, rest) = shell.cut(&variable.text);
        let more = if rest.is_some() { " …" } else { "" };
        let _ = writeln!(all, "{} {} = {shown}{more}", variable.name, variable.ty);
    }
    text(all)
}

fn more(shell: &mut Shell, _: &str) -> Done {
    match shell.more.take() {
        Some(rest) => text(rest + "\n"),
        None => Err("nothing was cut".into()),
    }
}

fn time(shell: &mut Shell, args: &str) -> Done {
    needs(args, "an input")?;
    let (points, clock) = (shell.session.points(), shell.session.clock().1);
    let watch = Stopwatch::start();
    let done = shell.session.eval(args);
    let took = watch.elapsed();
    shell.tell(&done).map_err(|_| Failed::Why("cannot write".to_owned()))?;
    let points = shell.session.points() - points;
    let clock = shell.session.clock().1 - clock;
    text(format!(
        "{} real, {} of the program's clock, {points} schedule points\n",
        duration(i64::try_from(took).unwrap_or(i64::MAX)),
        duration(clock)
    ))
}

fn goroutines(shell: &mut Shell, _: &str) -> Done {
    let mut all = String::new();
    for g in shell.session.goroutines() {
        let _ = write!(all, "goroutine {} [{}]", g.number, g.state);
        if let Some((function, place)) = &g.at {
            let _ = write!(all, " in {function} at {place}");
        }
        if let Some(place) = &g.created {
            let _ = write!(all, ", created at {place}");
        }
        if let Some(since) = g.since {
            let _ = write!(all, ", since {}", duration(since));
        }
        all.push('\n');
    }
    if all.is_empty() {
        all.push_str("no goroutine is alive\n");
    }
    text(all)
}

fn number(args: &str) -> Result<u32, Failed> {
    needs(args, "the number of a goroutine")?;
    args.parse().map_err(|_| Failed::Why(format!("{args} is no number of a goroutine")))
}

fn stack(shell: &mut Shell, args: &str) -> Done {
    let number = number(args)?;
    match shell.session.stack(number) {
        Some(stack) => text(stack),
        None => Err(format!("there is no goroutine {number}").into()),
    }
}

fn step(shell: &mut Shell, args: &str) -> Done {
    let mut words = args.split_whitespace();
    let number = number(words.next().unwrap_or(""))?;
    let points = words.next().map_or(Ok(1), str::parse).map_err(|_| "how many schedule points?")?;
    let (stepped, tally) = shell.session.step(number, points)?;
    shell.count(&tally);
    match stepped {
        Stepped::Alive(g) => {
            let place = g.at.map_or(String::new(), |(f, place)| format!(" in {f} at {place}"));
            text(format!("goroutine {number} [{}]{place}\n", g.state))
        }
        Stepped::Returned => text(format!("goroutine {number} has returned\n")),
        Stepped::Died(exit) => {
            shell.ended(&exit);
            text(format!("goroutine {number} has died\n"))
        }
    }
}

fn chan(shell: &mut Shell, args: &str) -> Done {
    needs(args, "a channel")?;
    let (chan, made) = shell.session.channel(args)?;
    let closed = if chan.closed { ", closed" } else { "" };
    let mut said = format!("{} of {} buffered{closed}, made at {made}\n", chan.len, chan.cap);
    for (who, numbers) in [("send", &chan.senders), ("receive", &chan.receivers)] {
        if !numbers.is_empty() {
            let list: Vec<String> = numbers.iter().map(u32::to_string).collect();
            let _ = writeln!(said, "waiting to {who}: goroutine {}", list.join(", "));
        }
    }
    text(said)
}

fn clock(shell: &mut Shell, _: &str) -> Done {
    let (now, since) = shell.session.clock();
    text(format!("{}, {} since the session began\n", date(now), duration(since)))
}

fn sleep(shell: &mut Shell, args: &str) -> Done {
    needs(args, "a duration")?;
    let nanoseconds = parse_duration(args).map_err(|error| error.expectation())?;
    match shell.session.sleep(nanoseconds) {
        racewalk_interp::interactive::InputEnd::Ended(exit) => {
            shell.ended(&exit);
            text("")
        }
        _ => clock(shell, ""),
    }
}

fn seed(shell: &mut Shell, args: &str) -> Done {
    let run = shell.session.run_info();
    if args.is_empty() {
        return text(format!("seed {}\n", run.seed));
    }
    let seed = args.parse().map_err(|_| format!("{args} is no seed: a number is wanted"))?;
    shell.options.seed = Some(seed);
    shell.session.set_policy(run.policy, seed);
    text("")
}

fn policy(shell: &mut Shell, args: &str) -> Done {
    let run = shell.session.run_info();
    if args.is_empty() {
        return text(format!("policy {}\n", run.policy));
    }
    let policy: Policy = args
        .parse()
        .map_err(|error: racewalk_interp::options::InvalidOption| error.expectation())?;
    shell.options.policy = policy;
    shell.session.set_policy(policy, run.seed);
    text("")
}

fn races(shell: &mut Shell, _: &str) -> Done {
    let findings = shell.session.findings();
    if findings.is_empty() {
        return text("nothing was found\n");
    }
    show_findings(shell, &findings);
    text("")
}

fn leaks(shell: &mut Shell, _: &str) -> Done {
    let findings = shell.session.leaks();
    if findings.is_empty() {
        return text("no goroutine waits for ever\n");
    }
    show_findings(shell, &findings);
    text("")
}

fn show_findings(shell: &Shell, findings: &[racewalk_interp::finding::Finding]) {
    let _ = io::stdout().flush();
    let mut sink = session_sink(shell.look.renderer().with_excerpts());
    findings.iter().for_each(|finding| sink(finding, shell.session.sources()));
}

fn trace(shell: &mut Shell, args: &str) -> Done {
    shell.trace = match args {
        "on" => true,
        "off" => false,
        "" => !shell.trace,
        _ => return Err("on or off is wanted".into()),
    };
    shell.session.set_trace(shell.trace);
    text(if shell.trace { "trace is on\n" } else { "trace is off\n" })
}

fn ast(shell: &mut Shell, args: &str) -> Done {
    needs(args, "an input")?;
    text(shell.session.dump_ast(args)?)
}

fn tree(shell: &mut Shell, args: &str) -> Done {
    needs(args, "an input")?;
    text(shell.session.dump_tree(args)?)
}

fn escape(shell: &mut Shell, args: &str) -> Done {
    needs(args, "an input")?;
    let found = shell.session.escapes(args)?;
    text(if found.is_empty() { "no variable lives in memory\n".to_owned() } else { found })
}

fn load(shell: &mut Shell, args: &str) -> Done {
    needs(args, "a file")?;
    let content = fs::read_to_string(args).map_err(|error| format!("{args}: {error}"))?;
    let mut open = Open::default();
    let mut chunks: Vec<_> =
        content.split_inclusive('\n').flat_map(|line| open.push(line)).collect();
    chunks.extend(open.finish());
    for chunk in chunks {
        let next = if chunk.text.starts_with(':') {
            shell.command(chunk.text.trim())
        } else {
            let done = shell.session.eval_as(args, chunk.line, &chunk.text);
            shell.tell(&done)
        };
        match next {
            Ok(Next::Go) => {}
            Ok(Next::Quit(_)) => return Ok(Said::Quit),
            Err(_) => return Err("cannot write".into()),
        }
    }
    text("")
}

fn save(shell: &mut Shell, args: &str) -> Done {
    needs(args, "a file")?;
    let (content, problems) = shell.session.save();
    fs::write(args, content).map_err(|error| format!("{args}: {error}"))?;
    let mut said = format!("saved as {args}\n");
    for problem in problems {
        let _ = writeln!(said, "the go command would refuse it: {problem}");
    }
    text(said)
}

fn undo(shell: &mut Shell, _: &str) -> Done {
    match shell.session.undo() {
        Some((number, names)) => text(format!(
            "took back the declarations of in[{number}]: {}; what it did stays done\n",
            names.join(", ")
        )),
        None => Err("there are no declarations to take back".into()),
    }
}

fn reset(shell: &mut Shell, _: &str) -> Done {
    shell.reset();
    text("")
}

fn lang(shell: &mut Shell, args: &str) -> Done {
    if args.is_empty() {
        return text(match shell.session.lang() {
            Some(minor) => format!("{}\n", format_lang(minor)),
            None => "the newest version\n".to_owned(),
        });
    }
    let minor = parse_lang(args).map_err(|error| error.expectation())?;
    shell.options.lang = Some(minor);
    shell.session.set_lang(Some(minor));
    text("")
}

fn explain(_: &mut Shell, args: &str) -> Done {
    needs(args, "a code")?;
    match crate::commands::explanation(args) {
        Some(found) => text(found),
        None => Err(format!("no explanation of {args:?}").into()),
    }
}

fn quit(_: &mut Shell, _: &str) -> Done {
    Ok(Said::Quit)
}

#[cfg(test)]
mod tests {
    use super::{find, unknown};

    #[test]
    fn commands_are_found_by_unambiguous_beginnings() {
        assert_eq!(find(":goro").map(|meta| meta.name), Some(":goroutines"));
        assert!(find(":s").is_none());
        assert_eq!(find(":step").map(|meta| meta.name), Some(":step"));
        assert!(unknown(":tyep").contains("did you mean :type?"));
        assert!(unknown(":zebra").contains(":help"));
    }
}
