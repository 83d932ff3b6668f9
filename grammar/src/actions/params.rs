//! Parameter lists, receivers and signatures (spec: Function types, Type parameter declarations).
//!
//! A list is read in one general form, in which a lone name may be a type or the name of a parameter whose type
//! comes later. When the list is complete, one element with a name and a type decides that all of them have names.

use super::Cx;
use crate::ast::{Expr, ExprKind, FuncType, Ident, Param, Receiver, TypeParamDecl};
use crate::error::ErrorKind;
use crate::source::{Pos, Span};

/// An element of a parameter list as it was read.
pub(crate) struct RawParam {
    name: Option<Ident>,
    ty: Expr,
    ellipsis: Option<Span>,
}

/// Parameters and results.
pub(crate) struct Signature {
    span: Span,
    params: Vec<Param>,
    results: Vec<Param>,
}

/// The dots before a parameter's type; where the type is missing, that is said alone.
fn dots(param: &Param) -> Option<Span> {
    param.ellipsis.filter(|_| !is_bad(&param.ty))
}

fn is_bad(ty: &Expr) -> bool {
    matches!(ty.kind, ExprKind::Bad)
}

/// Where gc says that a type starts: with a function type at its parameters.
fn start(ty: &Expr) -> Span {
    match &ty.kind {
        ExprKind::FuncType(func) => {
            let keyword = "func".len() as Pos;
            Span::new((func.span.lo + keyword).min(func.span.hi), func.span.hi)
        }
        ExprKind::Binary(chain) => start(&chain.first),
        _ => ty.span,
    }
}

/// What stands in parentheses between `func` and a method's name.
pub(crate) struct RawReceiver {
    span: Span,
    params: Vec<Param>,
}

/// The bytes of types that grouped names may stand for in one list: each name gets a copy of the type.
const MAX_COPIED: usize = 1 << 20;

impl RawParam {
    pub(crate) fn unnamed(ty: Expr) -> Self {
        RawParam { name: None, ty, ellipsis: None }
    }

    pub(crate) fn named(name: Ident, ty: Expr) -> Self {
        RawParam { name: Some(name), ty, ellipsis: None }
    }

    pub(crate) fn variadic(mut self, lo: Pos, hi: Pos) -> Self {
        self.ellipsis = Some(Span::new(lo, hi));
        self
    }

    /// Whether something was skipped where a parameter should stand.
    fn is_missing(&self) -> bool {
        self.name.is_none() && self.ellipsis.is_none() && is_bad(&self.ty)
    }

    /// The element as a bare name.
    fn bare(&self) -> Option<Ident> {
        match self.ty.kind {
            ExprKind::Ident(name) if self.name.is_none() && self.ellipsis.is_none() => {
                Some(Ident { id: self.ty.id, span: self.ty.span, name })
            }
            _ => None,
        }
    }
}

/// What is wrong with a list in which some have names.
#[derive(Clone, Copy)]
enum Lack {
    Type,
    Name(Span),
}

/// Gives each bare name the type of the next element that has one. Elements come out in order, with their names.
fn distribute(
    list: Vec<RawParam>,
    mut lacks: impl FnMut(Lack),
) -> Vec<(Ident, Expr, Option<Span>)> {
    let mut out = Vec::with_capacity(list.len());
    let mut following: Option<(Expr, Option<Span>)> = None;
    let mut copied = 0;
    for raw in list.into_iter().rev() {
        if let Some(name) = raw.bare() {
            match &following {
                Some((ty, ellipsis)) => {
                    copied += (ty.span.hi - ty.span.lo) as usize;
                    if copied <= MAX_COPIED {
                        out.push((name, ty.clone(), *ellipsis));
                    }
                }
                None => {
                    lacks(Lack::Type);
                    out.push((name, raw.ty, None));
                }
            }
            continue;
        }
        let RawParam { name, ty, ellipsis } = raw;
        following = Some((ty.clone(), ellipsis));
        match name {
            Some(name) => out.push((name, ty, ellipsis)),
            None => lacks(Lack::Name(ellipsis.unwrap_or_else(|| start(&ty)))),
        }
    }
    out.reverse();
    out
}

impl Cx<'_> {
    /// Parameters that end in the bracket at `end`.
    fn params(&mut self, mut list: Vec<RawParam>, end: Pos) -> Vec<Param> {
        list.retain(|raw| !raw.is_missing());
        if list.iter().all(|raw| raw.name.is_none()) {
            return list.into_iter().map(|raw| self.param(None, raw.ty, raw.ellipsis)).collect();
        }
        self.check_copies(&list);
        let mut lack = None;
        let named = distribute(list, |found| lack = Some(merge(lack, found)));
        if let Some(lack) = lack {
            self.report(lack, end, ErrorKind::MissingParamType, ErrorKind::MissingParamName);
        }
        named.into_iter().map(|(name, ty, dots)| self.param(Some(name), ty, dots)).collect()
    }

    pub(crate) fn type_params(&mut self, mut list: Vec<RawParam>, end: Pos) -> Vec<TypeParamDecl> {
        if list.is_empty() {
            self.error(Span::new(end, end + 1), ErrorKind::EmptyTypeParams);
        }
        list.retain(|raw| !raw.is_missing());
        self.check_copies(&list);
        let alone = list.len() == 1;
        let mut lack = None;
        let named = distribute(list, |found| lack = Some(merge(lack, found)));
        if let Some(lack) = lack {
            let no_name = ErrorKind::MissingTypeParamName { alone };
            self.report(lack, end, ErrorKind::MissingConstraint, no_name);
        }
        if let Some(dots) = named.iter().find_map(|(_, ty, dots)| dots.filter(|_| !is_bad(ty))) {
            self.error(dots, ErrorKind::InvalidEllipsis);
        }
        named.into_iter().map(|(name, constraint, _)| TypeParamDecl { name, constraint }).collect()
    }

    fn report(&mut self, lack: Lack, end: Pos, no_type: ErrorKind, no_name: ErrorKind) {
        match lack {
            Lack::Type => self.error_until(Span::new(end, end + 1), no_type, end + 1),
            Lack::Name(at) => self.error_until(at, no_name, end + 1),
        }
    }

    fn check_copies(&mut self, list: &[RawParam]) {
        let mut copied = 0;
        let mut size = 0;
        for raw in list.iter().rev() {
            let span = raw.ty.span;
            if raw.bare().is_some() {
                copied += size;
            } else {
                size = (span.hi - span.lo) as usize;
            }
            if copied > MAX_COPIED {
                return self.error(span, ErrorKind::NestingTooDeep);
            }
        }
    }

    fn param(&mut self, name: Option<Ident>, ty: Expr, ellipsis: Option<Span>) -> Param {
        Param { id: self.id(), name, ty, ellipsis }
    }

    pub(crate) fn results(&mut self, list: Vec<RawParam>, end: Pos) -> Vec<Param> {
        let results = self.params(list, end);
        if let Some(dots) = results.iter().find_map(dots) {
            self.error(dots, ErrorKind::InvalidEllipsis);
        }
        results
    }

    pub(crate) fn result(&mut self, ty: Expr) -> Vec<Param> {
        vec![self.param(None, ty, None)]
    }

    pub(crate) fn signature(
        &mut self,
        lo: Pos,
        params: Vec<RawParam>,
        end: Pos,
        hi: Pos,
    ) -> Signature {
        self.signature_with(lo, params, end, Vec::new(), hi)
    }

    pub(crate) fn signature_with(
        &mut self,
        lo: Pos,
        params: Vec<RawParam>,
        end: Pos,
        results: Vec<Param>,
        hi: Pos,
    ) -> Signature {
        let params = self.params(params, end);
        // Only the first is reported.
        let early = params.split_last().and_then(|(_, rest)| rest.iter().find_map(dots));
        if let Some(dots) = early {
            self.error(dots, ErrorKind::EllipsisNotLast);
        }
        Signature { span: Span::new(lo, hi), params, results }
    }

    /// Type parameters start at `lo` that a function without name must not have.
    pub(crate) fn no_type_params(&mut self, lo: Pos) {
        self.error(Span::new(lo, lo + 1), ErrorKind::TypeParamsOnType);
    }

    /// The signature, from `lo` on.
    pub(crate) fn func_type(
        &mut self,
        lo: Pos,
        type_params: Vec<TypeParamDecl>,
        signature: Signature,
    ) -> Box<FuncType> {
        let Signature { span, params, results } = signature;
        Box::new(FuncType { span: Span::new(lo, span.hi), type_params, params, results })
    }

    pub(crate) fn raw_receiver(
        &mut self,
        lo: Pos,
        list: Vec<RawParam>,
        end: Pos,
        hi: Pos,
    ) -> RawReceiver {
        let params = self.params(list, end);
        if let Some(dots) = params.iter().find_map(dots) {
            self.error(dots, ErrorKind::InvalidEllipsis);
        }
        RawReceiver { span: Span::new(lo, hi), params }
    }

    /// The receiver of the method whose name stands at `name`.
    pub(crate) fn receiver(&mut self, raw: RawReceiver, name: Span) -> Option<Receiver> {
        let RawReceiver { span, params } = raw;
        let several = params.len() > 1;
        let Some(Param { id, name: own, ty, .. }) = params.into_iter().next() else {
            self.error(name, ErrorKind::NoReceiver);
            return None;
        };
        if several {
            self.error(name, ErrorKind::MultipleReceivers);
        }
        Some(Receiver { span, id, name: own, ty })
    }
}

/// A missing name counts more than a missing type, and the leftmost counts.
fn merge(before: Option<Lack>, found: Lack) -> Lack {
    match (before, found) {
        (Some(Lack::Name(at)), Lack::Type) => Lack::Name(at),
        _ => found,
    }
}
