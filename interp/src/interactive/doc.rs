//! What is written about names: comments in the library and in the session's inputs.

use super::Interactive;
use super::names::packages_named;
use crate::stdlib::{paths, sources};
use crate::types::object::ObjectKind;

impl Interactive {
    /// What is written about a name: of a package, a member of one, or a declaration of the session.
    pub fn doc(&mut self, name: &str) -> Option<String> {
        let mut parts = name.split('.');
        let first = parts.next()?;
        let rest: Vec<&str> = parts.collect();
        if let Some(path) = self.package_path(first, name) {
            let mut texts = sources(path);
            return match rest[..] {
                [] => texts.next().map(|text| package_doc(path, text)),
                [member] => texts.find_map(|text| declared_doc(text, None, member)),
                [ty, member] => texts.find_map(|text| declared_doc(text, Some(ty), member)),
                _ => None,
            };
        }
        let ty = if rest.len() == 1 { Some(first) } else { None };
        let member = rest.last().copied().unwrap_or(first);
        let inputs = self.map.files().iter().rev();
        inputs.filter(|f| f.name.starts_with("in[")).find_map(|f| declared_doc(&f.text, ty, member))
    }

    fn package_path(&mut self, first: &str, whole: &str) -> Option<&'static str> {
        if let Some(path) = paths().find(|&path| path == whole) {
            return Some(path);
        }
        if let Some(obj) = self.object(first) {
            let ObjectKind::PkgName(pkg) = self.checked.objects.get(obj).kind else { return None };
            let path = &self.checked.packages.get(pkg.0 as usize)?.path;
            return paths().find(|known| known == path);
        }
        packages_named(first).first().copied()
    }
}

/// The comment above a package's clause.
fn package_doc(path: &str, text: &str) -> String {
    let lines: Vec<&str> = text.lines().collect();
    let at = lines.iter().position(|line| line.starts_with("package ")).unwrap_or(0);
    format!("package {:?}\n{}", path, comment_above(&lines, at))
}

/// The declaration of a name in a text, with the comment above it.
fn declared_doc(text: &str, ty: Option<&str>, name: &str) -> Option<String> {
    let lines: Vec<&str> = text.lines().collect();
    let at = lines.iter().position(|line| declares(line, ty, name))?;
    let head = lines[at].trim();
    let head = if head.starts_with("func") { head.trim_end_matches('{').trim_end() } else { head };
    Some(format!("{head}\n{}", comment_above(&lines, at)))
}

/// Whether a line declares a name: as a function, a method of that type, a type, or a value of a group.
fn declares(line: &str, ty: Option<&str>, name: &str) -> bool {
    let word_at = |rest: &str| {
        let rest = rest.trim_start();
        rest.strip_prefix(name)
            .is_some_and(|after| !after.starts_with(|c: char| c.is_alphanumeric() || c == '_'))
    };
    if let Some(ty) = ty {
        let Some(rest) = line.strip_prefix("func (") else { return false };
        let Some((recv, rest)) = rest.split_once(')') else { return false };
        let base = recv.rsplit([' ', '*']).next().unwrap_or(recv);
        let base = base.split('[').next().unwrap_or(base);
        return base == ty && word_at(rest);
    }
    for keyword in ["func ", "type ", "var ", "const "] {
        if let Some(rest) = line.strip_prefix(keyword) {
            return word_at(rest);
        }
    }
    // One of a group: `\tName = …` or `\tName Type`.
    let Some(rest) = line.strip_prefix('\t') else { return false };
    let after = rest.strip_prefix(name).unwrap_or("x");
    name.starts_with(char::is_uppercase)
        && (after.is_empty() || after.starts_with(' ') || after.starts_with(','))
}

/// The line comments right above a line, without their slashes.
fn comment_above(lines: &[&str], at: usize) -> String {
    let mut from = at;
    while from > 0 && lines[from - 1].trim_start().starts_with("//") {
        from -= 1;
    }
    let text = lines[from..at].iter().map(|line| line.trim_start().trim_start_matches("//"));
    let kept = text.filter(|line| !line.starts_with("racewalk:") && !line.starts_with("go:"));
    kept.map(|line| format!("{}\n", line.strip_prefix(' ').unwrap_or(line))).collect()
}
