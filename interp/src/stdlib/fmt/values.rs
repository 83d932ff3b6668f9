//! How a value of each kind is printed.

use super::job::{Elements, Entries, Job, Work};
use super::operand::{At, Operand, Reader};
use crate::mem::SHOWN_BASE;
use crate::mem::layout::Prim;
use crate::runtime::program::{RKind, RType};
use crate::value::format::Spec;

impl Job {
    /// A value by its kind, its methods aside.
    pub(super) fn plain(&mut self, v: Operand, verb: char, depth: u32, r: &mut Reader<'_>) {
        let Some(rtype) = r.rtype(v.ty) else { return };
        let done = match &rtype.kind {
            RKind::Bool => {
                let value = r.word(v.at, Prim::U8) != 0;
                self.boolean(value, verb)
            }
            RKind::Int
            | RKind::Int8
            | RKind::Int16
            | RKind::Int32
            | RKind::Int64
            | RKind::Uint
            | RKind::Uint8
            | RKind::Uint16
            | RKind::Uint32
            | RKind::Uint64
            | RKind::Uintptr => {
                let (value, signed) = r.integer(v, &rtype.kind).unwrap_or_default();
                self.integer(value, signed, verb)
            }
            RKind::Float32 | RKind::Float64 => {
                let (value, bits) = r.float(v, &rtype.kind).unwrap_or_default();
                self.float(value, bits, verb)
            }
            RKind::Complex64 | RKind::Complex128 => {
                let (value, bits) = r.complex(v, &rtype.kind).unwrap_or_default();
                self.complex(value, bits, verb)
            }
            RKind::String => {
                let text = r.string(v.at);
                self.string(&text, verb)
            }
            RKind::Slice(elem) => return self.slice(v, &rtype.name, *elem, verb, depth, r),
            RKind::Array(elem, len) => {
                return self.array(v, &rtype.name, (*elem, *len), verb, depth, r);
            }
            RKind::Map(key, elem, _) => {
                return self.map(v, &rtype, (*key, *elem), verb, depth, r);
            }
            RKind::Struct(_) => return self.structure(v, verb, depth, r),
            RKind::Interface => return self.interface(v, verb, depth, r),
            RKind::Pointer(elem) => {
                if depth > 0 || !self.pointee(v, *elem, verb, r) {
                    self.pointer(v, &rtype, verb, r);
                }
                return;
            }
            RKind::Chan(_) | RKind::Func | RKind::UnsafePointer => {
                return self.pointer(v, &rtype, verb, r);
            }
        };
        if !done {
            self.bad_verb(Some(v), verb);
        }
    }

    fn boolean(&mut self, value: bool, verb: char) -> bool {
        let fits = matches!(verb, 't' | 'v');
        if fits {
            self.spec.boolean(&mut self.out, value);
        }
        fits
    }

    fn integer(&mut self, value: u64, signed: bool, verb: char) -> bool {
        match verb {
            'v' if self.spec.sharp_v && !signed => self.hex_number(value, true),
            'v' | 'd' | 'b' | 'o' | 'O' | 'x' | 'X' => {
                self.spec.integer(&mut self.out, value, signed, verb as u8);
            }
            'c' => self.spec.character(&mut self.out, value),
            'q' => self.spec.quoted_character(&mut self.out, value),
            'U' => self.spec.unicode(&mut self.out, value),
            _ => return false,
        }
        true
    }

    /// A number in hexadecimal, with or without `0x`.
    fn hex_number(&mut self, value: u64, prefix: bool) {
        Spec { sharp: prefix, ..self.spec }.integer(&mut self.out, value, false, b'x');
    }

    fn float(&mut self, value: f64, bits: u32, verb: char) -> bool {
        let precision = match verb {
            'v' | 'b' | 'g' | 'G' | 'x' | 'X' => None,
            'f' | 'e' | 'E' | 'F' => Some(6),
            _ => return false,
        };
        self.spec.float(&mut self.out, value, verb as u8, precision, bits);
        true
    }

    fn complex(&mut self, value: (f64, f64), bits: u32, verb: char) -> bool {
        let fits = matches!(verb, 'v' | 'b' | 'g' | 'G' | 'x' | 'X' | 'f' | 'F' | 'e' | 'E');
        if fits {
            self.spec.complex(&mut self.out, value, verb as u8, bits);
        }
        fits
    }

    /// Text; false where the verb is none of texts.
    pub(super) fn string(&mut self, text: &[u8], verb: char) -> bool {
        match verb {
            'v' if self.spec.sharp_v => self.spec.quoted(&mut self.out, text),
            'v' | 's' => self.spec.string(&mut self.out, text),
            'x' => self.spec.hex(&mut self.out, text, false),
            'X' => self.spec.hex(&mut self.out, text, true),
            'q' => self.spec.quoted(&mut self.out, text),
            _ => return false,
        }
        true
    }

    pub(super) fn type_name(&mut self, ty: u32, r: &mut Reader<'_>) {
        if let Some(rtype) = r.rtype(ty) {
            self.out.extend_from_slice(rtype.name.as_bytes());
        }
    }

    /// An address: of what a pointer, channel, function, map or slice stands for.
    pub(super) fn pointer(&mut self, v: Operand, rtype: &RType, verb: char, r: &mut Reader<'_>) {
        let is_address = matches!(
            rtype.kind,
            RKind::Chan(_)
                | RKind::Func
                | RKind::Map(..)
                | RKind::Pointer(_)
                | RKind::Slice(_)
                | RKind::UnsafePointer
        );
        if !is_address {
            return self.bad_verb(Some(v), verb);
        }
        let shown = match r.word(v.at, Prim::W64) {
            0 => 0,
            addr => addr.wrapping_add(SHOWN_BASE),
        };
        match verb {
            'v' if self.spec.sharp_v => {
                self.out.push(b'(');
                self.out.extend_from_slice(rtype.name.as_bytes());
                self.out.extend_from_slice(b")(");
                if shown == 0 {
                    self.out.extend_from_slice(b"nil");
                } else {
                    self.hex_number(shown, true);
                }
                self.out.push(b')');
            }
            'v' if shown == 0 => self.spec.pad(&mut self.out, b"<nil>"),
            'v' | 'p' => self.hex_number(shown, !self.spec.sharp),
            'b' | 'o' | 'd' | 'x' | 'X' => {
                self.spec.integer(&mut self.out, shown, false, verb as u8);
            }
            _ => self.bad_verb(Some(v), verb),
        }
    }

    /// `&` and what a pointer points to, where that is a composite; false where it is not, or the pointer nil.
    fn pointee(&mut self, v: Operand, elem: u32, verb: char, r: &mut Reader<'_>) -> bool {
        let composite = r.rtype(elem).is_some_and(|rtype| {
            matches!(
                rtype.kind,
                RKind::Array(..) | RKind::Slice(_) | RKind::Struct(_) | RKind::Map(..)
            )
        });
        let addr = r.word(v.at, Prim::W64);
        if !composite || addr == 0 {
            return false;
        }
        self.out.push(b'&');
        let value = Operand { ty: elem, at: At::Shared(addr) };
        self.push(Work::Value(value, verb, 1, self.open));
        true
    }

    fn interface(&mut self, v: Operand, verb: char, depth: u32, r: &mut Reader<'_>) {
        match r.dynamic_at(v.at) {
            Some(value) => self.push(Work::Value(value, verb, depth + 1, self.open)),
            None if self.spec.sharp_v => {
                self.type_name(v.ty, r);
                self.out.extend_from_slice(b"(nil)");
            }
            None => self.out.extend_from_slice(b"<nil>"),
        }
    }

    /// A slice whose type has that name.
    pub(super) fn slice(
        &mut self,
        v: Operand,
        name: &str,
        elem: u32,
        verb: char,
        depth: u32,
        r: &mut Reader<'_>,
    ) {
        let (addr, len) = r.pair(v.at);
        if self.is_text(elem, verb, r) {
            let bytes = r.bytes(At::Shared(addr), len);
            self.string(&bytes, verb);
            return;
        }
        if self.spec.sharp_v && addr == 0 {
            self.out.extend_from_slice(name.as_bytes());
            return self.out.extend_from_slice(b"(nil)");
        }
        let of = Operand { ty: elem, at: At::Shared(addr) };
        self.list(name, of, len, verb, depth, r);
    }

    fn array(
        &mut self,
        v: Operand,
        name: &str,
        (elem, len): (u32, u64),
        verb: char,
        depth: u32,
        r: &mut Reader<'_>,
    ) {
        if self.is_text(elem, verb, r) {
            let bytes = r.bytes(v.at, len);
            self.string(&bytes, verb);
            return;
        }
        self.list(name, Operand { ty: elem, at: v.at }, len, verb, depth, r);
    }

    /// Whether elements of that type are printed as a text by the verb.
    fn is_text(&self, elem: u32, verb: char, r: &Reader<'_>) -> bool {
        matches!(verb, 's' | 'q' | 'x' | 'X')
            && r.rtype(elem).is_some_and(|rtype| rtype.kind == RKind::Uint8)
    }

    /// Elements from the first one on.
    fn list(
        &mut self,
        name: &str,
        first: Operand,
        len: u64,
        verb: char,
        depth: u32,
        r: &mut Reader<'_>,
    ) {
        let stride = r.rtype(first.ty).map_or(0, |elem| r.size(&elem));
        if self.spec.sharp_v {
            self.out.extend_from_slice(name.as_bytes());
            self.out.push(b'{');
            self.push(Work::Text("}"));
        } else {
            self.out.push(b'[');
            self.push(Work::Text("]"));
        }
        self.push(Work::Elements(Elements {
            ty: first.ty,
            base: first.at,
            stride,
            next: 0,
            len,
            verb,
            depth: depth + 1,
            exported: self.open,
        }));
    }

    pub(super) fn elements(&mut self, mut e: Elements) {
        if e.next >= e.len {
            return;
        }
        if e.next > 0 {
            self.separator();
        }
        let at = e.base.part(e.next * e.stride);
        let (value, verb, depth, exported) =
            (Operand { ty: e.ty, at }, e.verb, e.depth, e.exported);
        e.next += 1;
        self.push(Work::Elements(e));
        self.push(Work::Value(value, verb, depth, exported));
    }

    fn separator(&mut self) {
        self.out.extend_from_slice(if self.spec.sharp_v { b", " } else { b" " });
    }

    fn structure(&mut self, v: Operand, verb: char, depth: u32, r: &mut Reader<'_>) {
        if self.spec.sharp_v {
            self.type_name(v.ty, r);
        }
        self.out.push(b'{');
        self.push(Work::Text("}"));
        self.push(Work::Fields(v, 0, verb, depth + 1, self.open));
    }

    pub(super) fn fields(
        &mut self,
        v: Operand,
        i: usize,
        verb: char,
        depth: u32,
        exported: bool,
        r: &mut Reader<'_>,
    ) {
        let Some(rtype) = r.rtype(v.ty) else { return };
        let RKind::Struct(fields) = &rtype.kind else { return };
        let Some(field) = fields.get(i) else { return };
        if i > 0 {
            self.separator();
        }
        if self.spec.plus_v || self.spec.sharp_v {
            self.out.extend_from_slice(field.name.as_str().as_bytes());
            self.out.push(b':');
        }
        self.push(Work::Fields(v, i + 1, verb, depth, exported));
        let mut value = Operand { ty: field.ty, at: v.at.part(field.off) };
        // What a field of interface type holds is printed in its place.
        let is_interface = r.rtype(field.ty).is_some_and(|f| f.kind == RKind::Interface);
        if is_interface && let Some(dynamic) = r.dynamic_at(value.at) {
            value = dynamic;
        }
        self.push(Work::Value(value, verb, depth, exported && field.exported));
    }

    fn map(
        &mut self,
        v: Operand,
        rtype: &RType,
        (key, elem): (u32, u32),
        verb: char,
        depth: u32,
        r: &mut Reader<'_>,
    ) {
        let addr = r.word(v.at, Prim::W64);
        if self.spec.sharp_v {
            self.out.extend_from_slice(rtype.name.as_bytes());
            if addr == 0 {
                return self.out.extend_from_slice(b"(nil)");
            }
            self.out.push(b'{');
            self.push(Work::Text("}"));
        } else {
            self.out.extend_from_slice(b"map[");
            self.push(Work::Text("]"));
        }
        let list = super::entries::sorted(addr, key, elem, r).into();
        let exported = self.open;
        self.push(Work::Entries(Entries { list, next: 0, verb, depth: depth + 1, exported }));
    }

    pub(super) fn entries(&mut self, mut e: Entries) {
        let Some(&(key, value)) = e.list.get(e.next) else { return };
        if e.next > 0 {
            self.separator();
        }
        e.next += 1;
        let (verb, depth, exported) = (e.verb, e.depth, e.exported);
        self.push(Work::Entries(e));
        self.push(Work::Value(value, verb, depth, exported));
        self.push(Work::Text(":"));
        self.push(Work::Value(key, verb, depth, exported));
    }
}
