//! Natives of package html.

use super::abi::native;
use crate::runtime::native::NativeFn;

/// The named entities of HTML, ascending: names, with the semicolon where it is needed, and code points in hexadecimal.
const ENTITIES: &str = include_str!("html/entities.txt");

pub(super) const NATIVES: &[NativeFn] = &[native("html.named", |n| {
    let text = named(n.string(0)).unwrap_or_default();
    n.give_string(text.as_bytes())
})];

fn named(name: &[u8]) -> Option<String> {
    let name = str::from_utf8(name).ok().filter(|name| !name.is_empty())?;
    let line = ENTITIES.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(' '))?;
    line.split(' ').map(|hex| char::from_u32(u32::from_str_radix(hex, 16).ok()?)).collect()
}
