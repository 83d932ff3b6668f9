//! The printer: a rendering in progress, as plain data.
//!
//! What is left to print is a stack of [`Work`], so values can be nested as deep as they like, and a rendering can stop where a method of
//! an operand must be called, while other goroutines print, and go on when the Go side of the package brings the answer.

use std::rc::Rc;

use super::directive::{self, Directive};
use super::methods::Methods;
use super::operand::{At, Operand, Reader};
use crate::mem::Addr;
use crate::runtime::kept::Keep;
use crate::runtime::program::{RKind, RType};
use crate::runtime::step::{Cx, Trap};
use crate::tree::ir::SiteId;
use crate::value::format::Spec;

/// Values nested deeper than this are taken for endless: Go's printer overflows its stack on them.
const MAX_DEPTH: u32 = 1 << 20;

/// How operands are joined; the numbers are those of the Go text.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Mode {
    /// By the format.
    Format,
    /// A space between operands that are no strings.
    Print,
    /// A space between all, a newline at the end.
    Line,
    /// By the format, with `%w`.
    Errorf,
}

/// The operands: a slice of interfaces.
#[derive(Clone, Copy, Debug)]
pub(super) struct Operands {
    pub(super) addr: Addr,
    pub(super) len: usize,
}

/// A rendering.
#[derive(Clone, Debug)]
pub(super) struct Job {
    pub(super) out: Vec<u8>,
    pub(super) spec: Spec,
    pub(super) mode: Mode,
    operands: Operands,
    work: Vec<Work>,
    /// The operand whose method is to be called.
    waiting: Option<Waiting>,
    /// While a wrong verb is reported: no methods are called.
    erroring: u32,
    /// While the value of a method's panic is printed.
    panicking: bool,
    /// Whether methods may be called inside the value that is being printed: it was not reached through a field that is not exported.
    pub(super) open: bool,
    methods: Methods,
}

#[derive(Clone, Copy, Debug)]
struct Waiting {
    value: Operand,
    verb: char,
    depth: u32,
    /// The operand as the interface that is handed out.
    handed: (u64, u64),
}

/// What is left to do; the last one is next.
#[derive(Clone, Debug)]
pub(super) enum Work {
    /// The operands of `Print` from the given one; whether the one before was a string.
    Print(usize, bool),
    /// The operands of `Println` from the given one.
    Line(usize),
    /// The rest of a format.
    Format(directive::Cursor),
    /// An operand, or nil.
    Operand(Option<Operand>, char),
    /// A value inside another one; whether its methods may be called.
    Value(Operand, char, u32, bool),
    /// A value whose methods do not matter; whether those of its parts may be called.
    Plain(Operand, char, u32, bool),
    /// Text.
    Text(&'static str),
    /// The name of a type, whatever the width.
    TypeName(u32),
    /// The rest of some elements.
    Elements(Elements),
    /// The rest of a struct's fields from the given one.
    Fields(Operand, usize, char, u32, bool),
    /// The rest of a map's entries from the given one: key and element.
    Entries(Entries),
    /// A wrong verb has been reported.
    ErrorDone,
    /// The value of a method's panic has been printed: these were the flags.
    PanicDone(Spec),
}

/// Elements of a slice or array.
#[derive(Clone, Debug)]
pub(super) struct Elements {
    pub(super) ty: u32,
    pub(super) base: At,
    pub(super) stride: u64,
    pub(super) next: u64,
    pub(super) len: u64,
    pub(super) verb: char,
    pub(super) depth: u32,
    pub(super) exported: bool,
}

/// Entries of a map, sorted by key.
#[derive(Clone, Debug)]
pub(super) struct Entries {
    pub(super) list: Rc<[(Operand, Operand)]>,
    pub(super) next: usize,
    pub(super) verb: char,
    pub(super) depth: u32,
    pub(super) exported: bool,
}

/// What a method said, by the numbers of the Go text.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Answer {
    /// There is no such method.
    Nothing,
    /// It is no error and cannot be wrapped.
    NoError,
    /// Output as it is: of a Formatter.
    Output,
    /// Go syntax.
    GoSyntax,
    /// The operand's text.
    Text,
}

impl Keep for Job {
    fn addresses(&self, visit: &mut dyn FnMut(Addr)) {
        visit(self.operands.addr);
        if let Some(Waiting { value, handed, .. }) = self.waiting {
            visit(value.at.word());
            visit(handed.1);
        }
        for work in &self.work {
            match work {
                Work::Operand(Some(x), _)
                | Work::Value(x, ..)
                | Work::Plain(x, ..)
                | Work::Fields(x, ..) => visit(x.at.word()),
                Work::Elements(elements) => visit(elements.base.word()),
                Work::Entries(entries) => entries.list.iter().for_each(|(key, elem)| {
                    visit(key.at.word());
                    visit(elem.at.word());
                }),
                Work::Operand(None, _)
                | Work::Print(..)
                | Work::Line(_)
                | Work::Format(_)
                | Work::Text(_)
                | Work::TypeName(_)
                | Work::ErrorDone
                | Work::PanicDone(_) => {}
            }
        }
    }
}

impl Job {
    pub(super) fn new(mode: Mode, format: &[u8], operands: Operands) -> Job {
        let first = match mode {
            Mode::Print => Work::Print(0, false),
            Mode::Line => Work::Line(0),
            Mode::Format | Mode::Errorf => Work::Format(directive::Cursor::new(format)),
        };
        Job {
            out: Vec::with_capacity(64),
            spec: Spec::default(),
            mode,
            operands,
            work: vec![first],
            waiting: None,
            erroring: 0,
            panicking: false,
            open: true,
            methods: Methods::default(),
        }
    }

    /// Goes on until all is printed (false) or a method is needed (true).
    pub(super) fn run(&mut self, cx: &mut Cx, site: SiteId) -> bool {
        let mut r = Reader { cx, site };
        while self.waiting.is_none() && !r.cx.trapped {
            let Some(work) = self.work.pop() else { return false };
            self.step(work, &mut r);
        }
        self.waiting.is_some()
    }

    /// The operand whose method is needed, as an interface, the verb, and whether Go syntax is wanted.
    pub(super) fn wanted(&self) -> Option<((u64, u64), char, bool)> {
        self.waiting.map(|w| (w.handed, w.verb, self.spec.sharp_v))
    }

    /// Takes a method's answer.
    pub(super) fn answer(&mut self, kind: Answer, text: &[u8]) {
        let Some(w) = self.waiting.take() else { return };
        let verb = if w.verb == 'w' { 'v' } else { w.verb };
        match kind {
            Answer::NoError => self.bad_verb(Some(w.value), w.verb),
            Answer::Nothing => self.push(Work::Plain(w.value, w.verb, w.depth, true)),
            Answer::Output => self.out.extend_from_slice(text),
            Answer::GoSyntax => self.spec.string(&mut self.out, text),
            Answer::Text => {
                if !self.string(text, verb) {
                    self.bad_verb(Some(w.value), verb);
                }
            }
        }
    }

    /// Takes a method's panic; false when the panic must go on.
    pub(super) fn failed(&mut self, r: &mut Reader<'_>, method: &str, panic: (u64, u64)) -> bool {
        let Some(w) = self.waiting.take() else { return false };
        let is_pointer =
            r.rtype(w.value.ty).is_some_and(|rtype| matches!(rtype.kind, RKind::Pointer(_)));
        if is_pointer && w.handed.1 == 0 {
            self.out.extend_from_slice(b"<nil>");
            return true;
        }
        if self.panicking {
            return false;
        }
        let verb = if w.verb == 'w' { 'v' } else { w.verb };
        self.out.extend_from_slice(format!("%!{verb}(PANIC={method} method: ").as_bytes());
        let spec = std::mem::take(&mut self.spec);
        // The flags are kept for what follows, width and precision become zero.
        let spec =
            Spec { width: spec.width.map(|_| 0), precision: spec.precision.map(|_| 0), ..spec };
        self.panicking = true;
        self.push(Work::PanicDone(spec));
        let value = r.dynamic(panic);
        self.push(Work::Operand(value, 'v'));
        true
    }

    pub(super) fn push(&mut self, work: Work) {
        self.work.push(work);
    }

    /// The `i`-th operand: `Some(None)` for nil, `None` when there is none.
    pub(super) fn operand(&self, i: usize, r: &mut Reader<'_>) -> Option<Option<Operand>> {
        (i < self.operands.len)
            .then(|| r.dynamic_at(At::Shared(self.operands.addr + 16 * i as u64)))
    }

    /// How many operands there are.
    pub(super) fn count(&self) -> usize {
        self.operands.len
    }

    fn step(&mut self, work: Work, r: &mut Reader<'_>) {
        match work {
            Work::Print(i, after_string) => self.print(i, after_string, r),
            Work::Line(i) => self.line(i, r),
            Work::Format(cursor) => self.format(cursor, r),
            Work::Operand(value, verb) => self.print_operand(value, verb, r),
            Work::Value(value, verb, depth, exported) => {
                self.nested(value, verb, depth, exported, r)
            }
            Work::Plain(value, verb, depth, open) => {
                self.open = open;
                self.plain(value, verb, depth, r);
            }
            Work::Text(text) => self.out.extend_from_slice(text.as_bytes()),
            Work::TypeName(ty) => self.type_name(ty, r),
            Work::Elements(elements) => self.elements(elements),
            Work::Fields(value, i, verb, depth, exported) => {
                self.fields(value, i, verb, depth, exported, r);
            }
            Work::Entries(entries) => self.entries(entries),
            Work::ErrorDone => {
                self.erroring -= 1;
                self.out.push(b')');
            }
            Work::PanicDone(spec) => {
                // Printing the panic has used up the numbers: what comes next has a width and precision of 0, where it had any.
                self.panicking = false;
                self.spec = Spec {
                    width: spec.width.map(|_| 0),
                    precision: spec.precision.map(|_| 0),
                    ..spec
                };
                self.out.push(b')');
            }
        }
    }

    fn print(&mut self, i: usize, after_string: bool, r: &mut Reader<'_>) {
        let Some(value) = self.operand(i, r) else { return };
        let kind = value.and_then(|v| r.rtype(v.ty));
        let is_string = kind.is_some_and(|rtype| rtype.kind == RKind::String);
        if i > 0 && !is_string && !after_string {
            self.out.push(b' ');
        }
        self.push(Work::Print(i + 1, is_string));
        self.push(Work::Operand(value, 'v'));
    }

    fn line(&mut self, i: usize, r: &mut Reader<'_>) {
        let Some(value) = self.operand(i, r) else { return self.out.push(b'\n') };
        if i > 0 {
            self.out.push(b' ');
        }
        self.push(Work::Line(i + 1));
        self.push(Work::Operand(value, 'v'));
    }

    fn format(&mut self, mut cursor: directive::Cursor, r: &mut Reader<'_>) {
        match directive::next(self, &mut cursor, r) {
            Directive::End => {}
            Directive::Operand(value, verb) => {
                self.push(Work::Format(cursor));
                self.push(Work::Operand(value, verb));
            }
            Directive::Extra(from) => self.extra(from, r),
        }
    }

    /// `%!(EXTRA type=value, …)`
    fn extra(&mut self, from: usize, r: &mut Reader<'_>) {
        self.spec = Spec::default();
        self.out.extend_from_slice(b"%!(EXTRA ");
        let mut work = vec![Work::Text(")")];
        for i in (from..self.count()).rev() {
            match self.operand(i, r).flatten() {
                None => work.push(Work::Text("<nil>")),
                Some(value) => {
                    work.push(Work::Operand(Some(value), 'v'));
                    work.push(Work::Text("="));
                    work.push(Work::TypeName(value.ty));
                }
            }
            if i > from {
                work.push(Work::Text(", "));
            }
        }
        self.work.append(&mut work);
    }

    /// An operand of the call.
    fn print_operand(&mut self, value: Option<Operand>, verb: char, r: &mut Reader<'_>) {
        let Some(value) = value else {
            return match verb {
                'T' | 'v' => self.spec.pad(&mut self.out, b"<nil>"),
                _ => self.bad_verb(None, verb),
            };
        };
        let Some(rtype) = r.rtype(value.ty) else { return };
        match verb {
            'T' => self.spec.string(&mut self.out, rtype.name.as_bytes()),
            'p' => self.pointer(value, &rtype, verb, r),
            _ if rtype.named && rtype.name == "reflect.Value" => self.reflected(value, verb, r),
            _ if !rtype.named && rtype.name == "[]uint8" => self.byte_slice(value, &rtype, verb, r),
            _ => self.ask_or_plain(value, verb, 0, r),
        }
    }

    /// An operand that is a `[]byte`, and is called so only there. It has no methods: its elements are what %w is wrong for.
    fn byte_slice(&mut self, value: Operand, rtype: &RType, verb: char, r: &mut Reader<'_>) {
        self.open = true;
        if let RKind::Slice(elem) = rtype.kind {
            self.slice(value, "[]byte", elem, verb, 0, r);
        }
    }

    /// A `reflect.Value`: what it holds is printed in its place.
    fn reflected(&mut self, value: Operand, verb: char, r: &mut Reader<'_>) {
        match super::super::reflect::held(value, r) {
            None => self.out.extend_from_slice(b"<invalid reflect.Value>"),
            Some((value, true)) => self.ask_or_plain(value, verb, 0, r),
            Some((value, false)) => self.push(Work::Plain(value, verb, 0, false)),
        }
    }

    /// A value inside another one.
    fn nested(
        &mut self,
        value: Operand,
        verb: char,
        depth: u32,
        exported: bool,
        r: &mut Reader<'_>,
    ) {
        if depth > MAX_DEPTH {
            r.cx.fail(r.site, Trap::Fatal("stack overflow"));
        } else if exported {
            self.ask_or_plain(value, verb, depth, r);
        } else {
            self.push(Work::Plain(value, verb, depth, false));
        }
    }

    fn ask_or_plain(&mut self, value: Operand, verb: char, depth: u32, r: &mut Reader<'_>) {
        if self.erroring > 0 || !self.methods.any(r.cx, value.ty) {
            return match verb {
                'w' => self.bad_verb(Some(value), verb),
                _ => self.push(Work::Plain(value, verb, depth, true)),
            };
        }
        if verb == 'w' && self.mode != Mode::Errorf {
            return self.bad_verb(Some(value), verb);
        }
        let handed = r.interface(value);
        self.waiting = Some(Waiting { value, verb, depth, handed });
    }

    /// `%!verb(type=value)`
    pub(super) fn bad_verb(&mut self, value: Option<Operand>, verb: char) {
        self.out.extend_from_slice(format!("%!{verb}(").as_bytes());
        let Some(value) = value else { return self.out.extend_from_slice(b"<nil>)") };
        self.erroring += 1;
        self.push(Work::ErrorDone);
        self.push(Work::Operand(Some(value), 'v'));
        self.push(Work::Text("="));
        self.push(Work::TypeName(value.ty));
    }
}
