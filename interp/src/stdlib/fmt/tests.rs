//! Expected texts are those of real programs.

use std::rc::Rc;

use racewalk_grammar::symbol::Symbol;

use super::job::{Answer, Job, Mode, Operands};
use crate::mem::Addr;
use crate::runtime::program::{RField, RKind, RType};
use crate::runtime::{Machine, MachineOptions};
use crate::types::ty::{Basic, Field, InterfaceInfo, StructInfo, Ty, TyKind, Types};

/// A machine that knows some types.
struct World {
    machine: Machine,
    types: Types,
}

/// An operand: type and data slot.
type Iface = (u64, u64);

const NIL: Iface = (0, 0);

impl World {
    fn new() -> World {
        let mut world =
            World { machine: Machine::new(MachineOptions::default()), types: Types::default() };
        for (basic, kind) in [
            (Basic::Bool, RKind::Bool),
            (Basic::Int, RKind::Int),
            (Basic::Int32, RKind::Int32),
            (Basic::Uint8, RKind::Uint8),
            (Basic::Float64, RKind::Float64),
            (Basic::Complex128, RKind::Complex128),
            (Basic::String, RKind::String),
        ] {
            world.know(Ty::basic(basic), basic.name(), kind);
        }
        world
    }

    fn know(&mut self, ty: Ty, name: &str, kind: RKind) -> u32 {
        let cx = &mut self.machine.cx;
        let layout = cx.layouts.of(&self.types, ty).unwrap();
        let index = ty.0 as usize;
        if index >= cx.tables.rtypes.len() {
            cx.tables.rtypes.resize(index + 1, None);
        }
        let rtype = RType {
            ty: ty.0,
            name: name.to_owned(),
            named: false,
            pkg: None,
            layout,
            kind,
            comparable: true,
        };
        cx.tables.rtypes[index] = Some(Rc::new(rtype));
        ty.0
    }

    fn make(&mut self, kind: TyKind, name: &str, rkind: RKind) -> Ty {
        let ty = self.types.intern(kind);
        self.know(ty, name, rkind);
        ty
    }

    fn any(&mut self) -> Ty {
        let info = InterfaceInfo { methods: vec![], terms: None, comparable: false };
        self.make(TyKind::Interface(info.into()), "interface {}", RKind::Interface)
    }

    fn slice(&mut self, elem: Ty, name: &str) -> Ty {
        self.make(TyKind::Slice(elem), name, RKind::Slice(elem.0))
    }

    /// `struct { A int; b string }`
    fn pair(&mut self) -> Ty {
        let parts = [("A", Ty::INT, 0), ("b", Ty::STRING, 8)];
        let field = |&(name, ty, _): &(&str, Ty, u64)| Field {
            name: Symbol::intern(name),
            pkg: None,
            ty,
            embedded: false,
            tag: None,
        };
        let rfield = |&(name, ty, off): &(&str, Ty, u64)| RField {
            name: Symbol::intern(name),
            ty: ty.0,
            off,
            exported: Symbol::intern(name).is_exported(),
            embedded: false,
            tag: None,
        };
        let info = StructInfo { fields: parts.iter().map(field).collect() };
        let kind = RKind::Struct(parts.iter().map(rfield).collect());
        self.make(TyKind::Struct(info.into()), "struct { A int; b string }", kind)
    }

    /// A new block of words.
    fn words(&mut self, words: &[u64]) -> Addr {
        let addr = self.machine.cx.alloc(crate::mem::layout::Layouts::WORD, words.len() as u64, 0);
        for (i, word) in words.iter().enumerate() {
            self.machine.cx.mem.st8(addr + 8 * i as u64, *word);
        }
        addr
    }

    fn bytes(&mut self, text: &str) -> (Addr, u64) {
        self.machine.cx.new_string(text.as_bytes(), 0)
    }

    fn int(&self, n: i64) -> Iface {
        (Ty::INT.0.into(), n as u64)
    }

    fn basic(&self, basic: Basic, word: u64) -> Iface {
        (Ty::basic(basic).0.into(), word)
    }

    fn string(&mut self, text: &str) -> Iface {
        let (addr, len) = self.bytes(text);
        (Ty::STRING.0.into(), self.words(&[addr, len]))
    }

    /// A slice value in a box.
    fn slice_of(&mut self, ty: Ty, words: &[u64], len: u64) -> Iface {
        let addr = self.words(words);
        (ty.0.into(), self.words(&[addr, len, len]))
    }

    fn job(&mut self, mode: Mode, format: &str, operands: &[Iface]) -> Job {
        let words: Vec<u64> = operands.iter().flat_map(|&(ty, data)| [ty, data]).collect();
        let addr = self.words(&words);
        Job::new(mode, format.as_bytes(), Operands { addr, len: operands.len() })
    }

    #[track_caller]
    fn check(&mut self, format: &str, operands: &[Iface], want: &str) {
        let mut job = self.job(Mode::Format, format, operands);
        assert!(!job.run(&mut self.machine.cx, 0), "{format}: no method is wanted");
        assert_eq!(String::from_utf8_lossy(&job.out), want, "{format}");
    }
}

#[test]
fn directives() {
    let mut w = World::new();
    let [one, two, three] = [1, 2, 3].map(|n| w.int(n));
    let a = w.string("a");
    let pi = w.basic(Basic::Float64, 3.137f64.to_bits());
    w.check("%d %d\n", &[one], "1 %!d(MISSING)\n");
    w.check("%d\n", &[one, two, a, NIL], "1\n%!(EXTRA int=2, string=a, <nil>)");
    w.check("%[3]d %[1]d %d|%[5]d", &[one, two, three], "3 1 2|%!d(BADINDEX)");
    w.check("%[x]d|%[2]*[1]d|%[-1]d", &[one, two, three], "%!d(BADINDEX)| 1|%!d(BADINDEX)");
    w.check("%*d|%-*d|%.*f", &[w.int(5), one, w.int(5), two, two, pi], "    1|2    |3.14");
    w.check("%*d", &[a, w.int(4)], "%!(BADWIDTH)4");
    w.check("%.*d", &[w.int(-3), one], "%!(BADPREC)1");
    w.check("%.[2]d|%.2[1]d", &[one, two], "2|01");
    w.check("%[1]2d|%[2].3d|%2[1]d", &[one, two], "%!d(BADINDEX)|%!d(BADINDEX)| 1");
    w.check("%99999999d|", &[one], "%!(NOVERB)%!(EXTRA int=1)");
    w.check("%[]d|%[", &[one], "%!d(BADINDEX)|%!(NOVERB)");
    w.check("%[1", &[one], "%!(NOVERB)");
    w.check("%d%", &[one], "1%!(NOVERB)");
    w.check("%-", &[one], "%!(NOVERB)%!(EXTRA int=1)");
    w.check("%.", &[one], "%!.(int=1)");
    w.check("%.d|%5.d", &[one, w.int(0)], "1|     ");
    w.check("%%|%5%|%-%|%!", &[one], "%|%|%|%!!(int=1)");
    w.check("%é", &[one], "%!é(int=1)");
    w.check("%[1]v %[1]T %[1]q", &[a], "a string \"a\"");
}

#[test]
fn wrong_verbs_and_nil() {
    let mut w = World::new();
    let (one, a) = (w.int(1), w.string("a"));
    w.check("%z|%6z|%+z", &[one, a, one], "%!z(int=1)|%!z(string=     a)|%!z(int=+1)");
    w.check("%5d|%-8v|%8v|%s|%T", &[NIL; 5], "%!d(<nil>)|<nil>   |   <nil>|%!s(<nil>)|<nil>");
    w.check("%p", &[one], "%!p(int=1)");
    w.check("%w", &[one], "%!w(int=1)");
    w.check("%t %t", &[w.basic(Basic::Bool, 1), one], "true %!t(int=1)");
    w.check("%10T|%.3T", &[a, one], "    string|int");
}

#[test]
fn basic_values() {
    let mut w = World::new();
    let float = |w: &World, x: f64| w.basic(Basic::Float64, x.to_bits());
    w.check("%v %d %x %c %q %U", &[w.int(65); 6], "65 65 41 A 'A' U+0041");
    w.check("%#v %#v", &[w.basic(Basic::Uint8, 3), w.basic(Basic::Int32, 120)], "0x3 120");
    w.check(
        "%v %#v %6.2f|",
        &[float(&w, 1e6), float(&w, 1.0), float(&w, 3.137)],
        "1e+06 1   3.14|",
    );
    let parts = w.words(&[1f64.to_bits(), (-2f64).to_bits()]);
    let complex = w.basic(Basic::Complex128, parts);
    w.check("%v %.1f %d", &[complex; 3], "(1-2i) (1.0-2.0i) %!d(complex128=(1-2i))");
    let text = w.string("h\u{e9}\n");
    w.check("%v|%#v|%x|%q|%+q", &[text; 5], "hé\n|\"hé\\n\"|68c3a90a|\"hé\\n\"|\"h\\u00e9\\n\"");
}

#[test]
fn composites() {
    let mut w = World::new();
    let ints = w.slice(Ty::INT, "[]int");
    let list = w.slice_of(ints, &[1, 2], 2);
    w.check("%v|%3d|%#v|%s", &[list; 4], "[1 2]|[  1   2]|[]int{1, 2}|[%!s(int=1) %!s(int=2)]");
    let boxed = w.words(&[0, 0, 0]);
    let empty = (u64::from(ints.0), boxed);
    w.check("%v %#v %d", &[empty; 3], "[] []int(nil) []");

    let bytes = w.slice(Ty::basic(Basic::Uint8), "[]uint8");
    let (addr, len) = w.bytes("hi");
    let boxed = w.words(&[addr, len, len]);
    let hi = (u64::from(bytes.0), boxed);
    w.check("%v %s %x %q %#v", &[hi; 5], "[104 105] hi 6869 \"hi\" []byte{0x68, 0x69}");

    let pair = w.pair();
    let (addr, len) = w.bytes("x");
    let boxed = w.words(&[7, addr, len]);
    let value = (u64::from(pair.0), boxed);
    let texts = "{7 x} {A:7 b:x} struct { A int; b string }{A:7, b:\"x\"} {7 %!d(string=x)}";
    w.check("%v %+v %#v %d", &[value; 4], texts);

    let pointer =
        w.make(TyKind::Pointer(pair), "*struct { A int; b string }", RKind::Pointer(pair.0));
    let at = (u64::from(pointer.0), value.1);
    w.check("%v %+v", &[at, at], "&{7 x} &{A:7 b:x}");
    let nil = (u64::from(pointer.0), 0);
    let texts =
        "<nil> (*struct { A int; b string })(nil) 0 %!s(*struct { A int; b string }=<nil>) 0x0";
    w.check("%v %#v %d %s %p", &[nil; 5], texts);
    let pointers = w.slice(pointer, "[]*struct { A int; b string }");
    let list = w.slice_of(pointers, &[value.1, 0], 2);
    let want = format!("[0x{:x} <nil>]", value.1 + crate::mem::SHOWN_BASE);
    w.check("%v", &[list], &want);

    let any = w.any();
    let anys = w.slice(any, "[]interface {}");
    let list = w.slice_of(anys, &[u64::from(Ty::INT.0), 1, value.0, value.1, 0, 0], 3);
    w.check("%v", &[list], "[1 {7 x} <nil>]");
    let text = "[]interface {}{1, struct { A int; b string }{A:7, b:\"x\"}, interface {}(nil)}";
    w.check("%#v", &[list], text);
}

#[test]
fn joined_operands() {
    let mut w = World::new();
    let (a, b, one, two) = (w.string("a"), w.string("b"), w.int(1), w.int(2));
    let operands = [a, one, two, b, a, NIL, NIL];
    for (mode, want) in
        [(Mode::Print, "a1 2ba<nil> <nil>"), (Mode::Line, "a 1 2 b a <nil> <nil>\n")]
    {
        let mut job = w.job(mode, "", &operands);
        assert!(!job.run(&mut w.machine.cx, 0));
        assert_eq!(String::from_utf8_lossy(&job.out), want);
    }
    let mut job = w.job(Mode::Print, "", &[]);
    assert!(!job.run(&mut w.machine.cx, 0));
    assert!(job.out.is_empty());
}

#[test]
fn methods_are_asked_for() {
    let mut w = World::new();
    let name = w.machine.cx.tables.method_names.len() as u32;
    w.machine.cx.tables.method_names.push(Symbol::intern("String"));
    let pair = w.pair();
    w.machine.cx.tables.methods.insert((pair.0, name), crate::tree::ir::FuncId(0));
    let pairs = w.slice(pair, "[]struct { A int; b string }");
    let (addr, len) = w.bytes("x");
    let list = w.slice_of(pairs, &[7, addr, len, 8, addr, len], 2);
    let mut job = w.job(Mode::Format, "%6v|", &[list]);
    for said in ["seven", "eight"] {
        assert!(job.run(&mut w.machine.cx, 0));
        let ((ty, data), verb, go_syntax) = job.wanted().unwrap();
        assert_eq!((ty, verb, go_syntax), (u64::from(pair.0), 'v', false));
        assert_eq!(w.machine.cx.mem.ld8(data), if said == "seven" { 7 } else { 8 });
        job.answer(Answer::Text, said.as_bytes());
    }
    assert!(!job.run(&mut w.machine.cx, 0));
    assert_eq!(String::from_utf8_lossy(&job.out), "[ seven  eight]|");

    // Without the method after all, and with one that panics.
    let mut job = w.job(Mode::Format, "%v", &[list]);
    assert!(job.run(&mut w.machine.cx, 0));
    job.answer(Answer::Nothing, b"");
    assert!(job.run(&mut w.machine.cx, 0));
    let panic = w.string("boom");
    let mut r = super::operand::Reader { cx: &mut w.machine.cx, site: 0 };
    assert!(job.failed(&mut r, "String", panic));
    assert!(!job.run(&mut w.machine.cx, 0));
    assert_eq!(String::from_utf8_lossy(&job.out), "[{7 x} %!v(PANIC=String method: boom)]");
}
