//! Generic types and functions as messages name them: with their type parameters.

use racewalk_grammar::ast::{Expr, ExprKind};

use super::env::Checker;
use super::exprstr::show_expr;
use super::ty::{Ty, TypeParamId};

impl Checker<'_, '_> {
    /// `[K comparable, V any]`; neighbors with one constraint share it.
    pub(crate) fn params_string(&self, params: &[TypeParamId]) -> String {
        let mut text = String::from("[");
        for (i, &p) in params.iter().enumerate() {
            let info = self.c.types.type_param(p);
            if i > 0 {
                text += ", ";
            }
            text += info.name.as_str();
            let next = params.get(i + 1).map(|&n| self.c.types.type_param(n).constraint);
            if next != Some(info.constraint) {
                text.push(' ');
                text += &self.show(info.constraint);
            }
        }
        text.push(']');
        text
    }

    /// A generic type that lacks its type arguments: `L[T any]`.
    pub(crate) fn generic_type_string(&mut self, e: &Expr, ty: Ty) -> String {
        let (name, params) = match self.c.types.as_named(ty) {
            Some(id) => (self.show(ty), self.named_params(id)),
            None => {
                let alias = self.alias_of(e).and_then(|obj| self.c.generic_aliases.get(&obj));
                (show_expr(e), alias.map_or(Vec::new(), |a| a.type_params.clone()))
            }
        };
        format!("{name}{}", self.params_string(&params))
    }

    /// A generic function's type: `func[T any](x T)`.
    pub(crate) fn generic_func_string(&self, ty: Ty, params: &[TypeParamId]) -> String {
        let shown = self.show(ty);
        let rest = shown.strip_prefix("func").unwrap_or(&shown);
        format!("func{}{rest}", self.params_string(params))
    }

    fn alias_of(&self, e: &Expr) -> Option<super::object::ObjId> {
        match &e.kind {
            ExprKind::Ident(_) => self.c.info.uses.get(&e.id).copied(),
            ExprKind::Selector(_, sel) => self.c.info.uses.get(&sel.id).copied(),
            _ => None,
        }
    }

    /// Whether an expression names a generic alias without type arguments.
    pub(crate) fn is_generic_alias(&self, e: &Expr) -> bool {
        self.alias_of(e).is_some_and(|obj| self.c.generic_aliases.contains_key(&obj))
    }
}
