//! Which types have methods that print them.

use crate::runtime::program::RKind;
use crate::runtime::step::Cx;

/// The methods that the printer calls.
const NAMES: [&str; 4] = ["Error", "String", "Format", "GoString"];

/// The numbers of their names in the program's table, once they were looked for.
#[derive(Clone, Debug, Default)]
pub(super) struct Methods {
    known: Option<Vec<u32>>,
}

impl Methods {
    /// Whether a type has a method of one of the names. Whether it is the right one, the Go side finds out.
    pub(super) fn any(&mut self, cx: &Cx, ty: u32) -> bool {
        let candidate = cx.tables.rtype(ty).is_some_and(|rtype| {
            rtype.named || matches!(rtype.kind, RKind::Pointer(_) | RKind::Struct(_))
        });
        if !candidate {
            return false;
        }
        let known = self.known.get_or_insert_with(|| {
            let names = cx.tables.method_names.iter().enumerate();
            let printing = names.filter(|(_, name)| NAMES.contains(&name.as_str()));
            printing.map(|(i, _)| i as u32).collect()
        });
        known.iter().any(|&name| cx.tables.methods.contains_key(&(ty, name)))
    }
}
