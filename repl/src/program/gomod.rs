//! `go.mod`, `go.work` and `vendor/modules.txt`, as far as they say where local packages are.
//!
//! The first two have the same form: a verb and its words on a line, or the words of several lines in parentheses.

/// A `go.mod` or `go.work`.
#[derive(Default, Debug, PartialEq, Eq)]
pub(super) struct ModFile {
    /// The module's path; none in a `go.work`.
    pub(super) module: Option<String>,
    /// The version in the `go` line.
    pub(super) go: Option<String>,
    /// Modules that are replaced by folders: path and folder.
    pub(super) replaces: Vec<(String, String)>,
    /// The folders that a `go.work` uses.
    pub(super) uses: Vec<String>,
}

impl ModFile {
    /// Reads what is understood; the rest is of no interest.
    pub(super) fn parse(text: &str) -> ModFile {
        let mut file = ModFile::default();
        let mut block: Option<String> = None;
        for line in text.lines() {
            let mut words = words(line);
            match (&block, words.first().map(String::as_str)) {
                (_, None) => {}
                (Some(_), Some(")")) => block = None,
                (Some(verb), Some(_)) => file.add(verb, &words),
                (None, Some(_)) => {
                    let verb = words.remove(0);
                    match words.first().map(String::as_str) {
                        Some("(") => block = Some(verb),
                        _ => file.add(&verb, &words),
                    }
                }
            }
        }
        file
    }

    fn add(&mut self, verb: &str, words: &[String]) {
        match (verb, words) {
            ("module", [path, ..]) => self.module = Some(path.clone()),
            ("go", [version, ..]) => self.go = Some(numbers(version).to_owned()),
            ("use", [folder, ..]) => self.uses.push(folder.clone()),
            ("replace", [path, rest @ ..]) => {
                let Some(arrow) = rest.iter().position(|word| word == "=>") else { return };
                if let Some(target) = rest.get(arrow + 1).filter(|target| is_folder(target)) {
                    self.replaces.push((path.clone(), target.clone()));
                }
            }
            _ => {}
        }
    }
}

/// The words of a line; quoted ones may hold blanks, and parentheses stand for themselves.
fn words(line: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut rest = line.trim_start();
    while !rest.is_empty() && !rest.starts_with("//") {
        let quote = rest.chars().next().filter(|c| matches!(c, '"' | '`'));
        let (word, after) = match quote {
            Some(quote) => rest[1..].split_once(quote).unwrap_or((&rest[1..], "")),
            None if rest.starts_with(['(', ')']) => rest.split_at(1),
            None => {
                let end = rest.find(|c: char| c.is_whitespace() || matches!(c, '(' | ')'));
                rest.split_at(end.unwrap_or(rest.len()))
            }
        };
        words.push(word.to_owned());
        rest = after.trim_start();
    }
    words
}

/// A version without what follows its numbers (`1.21rc2`).
fn numbers(version: &str) -> &str {
    let end = version.find(|c: char| !c.is_ascii_digit() && c != '.').unwrap_or(version.len());
    &version[..end]
}

fn is_folder(target: &str) -> bool {
    target.starts_with(['.', '/'])
}

/// The modules that `vendor/modules.txt` lists, each with the version in its `go` line.
pub(super) fn vendored(text: &str) -> Vec<(String, Option<String>)> {
    let mut modules: Vec<(String, Option<String>)> = Vec::new();
    for line in text.lines() {
        if let Some(notes) = line.strip_prefix("## ") {
            let version = notes.split(';').find_map(|note| note.trim().strip_prefix("go "));
            if let (Some((_, go)), Some(version)) = (modules.last_mut(), version) {
                *go = Some(numbers(version).to_owned());
            }
        } else if let Some(module) = line.strip_prefix("# ") {
            let path = module.split(' ').next().unwrap_or(module);
            modules.push((path.to_owned(), None));
        }
    }
    modules
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_go_line_of_a_module_is_found() {
        let go = |text| ModFile::parse(text).go;
        assert_eq!(go("module x\n\ngo 1.21 // old\n").as_deref(), Some("1.21"));
        assert_eq!(go("module go\n\ngo 1.22rc1\n").as_deref(), Some("1.22"));
        assert_eq!(go("module x\n// go 1.21\n"), None);
        assert_eq!(go(""), None);
    }

    #[test]
    fn replacements_by_folders_are_found() {
        let text = "module \"a b\"\nreplace (\n\tx v1.2.3 => ../x // local\n\ty => z v1.0.0\n)\nreplace w => ./w\n";
        let file = ModFile::parse(text);
        assert_eq!(file.module.as_deref(), Some("a b"));
        let folders = [("x", "../x"), ("w", "./w")].map(|(a, b)| (a.to_owned(), b.to_owned()));
        assert_eq!(file.replaces, folders);
    }

    #[test]
    fn workspaces_use_folders() {
        let file = ModFile::parse("go 1.22\nuse ./a\nuse (\n\t./b\n\t./c\n)\n");
        assert_eq!(file.uses, ["./a", "./b", "./c"]);
    }

    #[test]
    fn vendored_modules_have_versions() {
        let text = "# x.org/a v1.0.0\n## explicit; go 1.17\nx.org/a\n# x.org/b v0.1.0 => ./b\n";
        let expected =
            [("x.org/a".to_owned(), Some("1.17".to_owned())), ("x.org/b".to_owned(), None)];
        assert_eq!(vendored(text), expected);
    }
}
