//! Build constraints: which files belong to a package on the platform that programs see (`go help buildconstraint`).
//!
//! That platform is linux on amd64, compiled by gc without cgo. The tag `race` holds when races are detected. Where a
//! package has assembly or links to names that are not exported, the tags hold that choose what it has in Go instead.

use racewalk_interp::options::NEWEST_LANG;

/// What is not the same in all runs.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Tags {
    /// Whether races are detected.
    pub(crate) race: bool,
    /// Whether the package has what is not Go: then it is read with the tags by which packages are asked to do without.
    pub(crate) foreign: bool,
}

impl Tags {
    fn has(self, tag: &str) -> bool {
        match tag {
            "linux" | "amd64" | "unix" | "gc" => true,
            "race" => self.race,
            "purego" | "noasm" | "appengine" => self.foreign,
            _ => tag
                .strip_prefix("go1.")
                .and_then(|minor| minor.parse::<u32>().ok())
                .is_some_and(|minor| (1..=NEWEST_LANG).contains(&minor)),
        }
    }
}

/// Systems that file names can ask for, apart from linux.
const SYSTEMS: &[&str] = &[
    "aix",
    "android",
    "darwin",
    "dragonfly",
    "freebsd",
    "hurd",
    "illumos",
    "ios",
    "js",
    "nacl",
    "netbsd",
    "openbsd",
    "plan9",
    "solaris",
    "wasip1",
    "windows",
    "zos",
];

/// Processors that file names can ask for, apart from amd64.
const PROCESSORS: &[&str] = &[
    "386",
    "amd64p32",
    "arm",
    "armbe",
    "arm64",
    "arm64be",
    "loong64",
    "mips",
    "mipsle",
    "mips64",
    "mips64le",
    "mips64p32",
    "mips64p32le",
    "ppc",
    "ppc64",
    "ppc64le",
    "riscv",
    "riscv64",
    "s390",
    "s390x",
    "sparc",
    "sparc64",
    "wasm",
];

/// Whether a file's name (`x_windows.go`, `x_linux_arm64.go`) lets it into the package.
pub(super) fn name_matches(name: &str) -> bool {
    let stem = name.split('.').next().unwrap_or(name);
    let Some((_, suffixes)) = stem.split_once('_') else { return true };
    let words: Vec<&str> = suffixes.split('_').collect();
    let is_system = |word: &str| word == "linux" || SYSTEMS.contains(&word);
    let is_processor = |word: &str| word == "amd64" || PROCESSORS.contains(&word);
    match words.as_slice() {
        [.., system, processor] if is_system(system) && is_processor(processor) => {
            *system == "linux" && *processor == "amd64"
        }
        [.., last] if is_system(last) || is_processor(last) => {
            matches!(*last, "linux" | "amd64")
        }
        _ => true,
    }
}

/// Whether the expression of a `//go:build` line holds; one that is malformed does not.
pub(super) fn expression_holds(text: &str, tags: Tags) -> bool {
    let mut parser = Parser { rest: text, tags, depth: 0 };
    let value = parser.any_of();
    value == Some(true) && parser.rest.trim_start().is_empty()
}

/// Whether one of the options of a `// +build` line holds: `linux,!cgo darwin`.
pub(super) fn plus_build_holds(options: &str, tags: Tags) -> bool {
    let holds = |term: &str| match term.strip_prefix('!') {
        Some(tag) => !tags.has(tag),
        None => tags.has(term),
    };
    options.split_whitespace().any(|option| option.split(',').all(holds))
}

/// Parentheses and negations may nest this deep.
const MAX_DEPTH: u32 = 100;

struct Parser<'t> {
    rest: &'t str,
    tags: Tags,
    depth: u32,
}

impl<'t> Parser<'t> {
    fn eat(&mut self, word: &str) -> bool {
        let rest = self.rest.trim_start().strip_prefix(word);
        self.rest = rest.unwrap_or(self.rest);
        rest.is_some()
    }

    fn any_of(&mut self) -> Option<bool> {
        let mut value = self.all_of()?;
        while self.eat("||") {
            value |= self.all_of()?;
        }
        Some(value)
    }

    fn all_of(&mut self) -> Option<bool> {
        let mut value = self.term()?;
        while self.eat("&&") {
            value &= self.term()?;
        }
        Some(value)
    }

    fn term(&mut self) -> Option<bool> {
        self.depth += 1;
        let value = if self.depth >= MAX_DEPTH {
            None
        } else if self.eat("!") {
            self.term().map(|value| !value)
        } else if self.eat("(") {
            self.any_of().filter(|_| self.eat(")"))
        } else {
            self.tag()
        };
        self.depth -= 1;
        value
    }

    fn tag(&mut self) -> Option<bool> {
        let text: &'t str = self.rest.trim_start();
        let end = text
            .find(|c: char| !(c.is_alphanumeric() || c == '.' || c == '_'))
            .unwrap_or(text.len());
        self.rest = &text[end..];
        (end > 0).then(|| self.tags.has(&text[..end]))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn holds(text: &str) -> bool {
        expression_holds(text, Tags { race: true, foreign: false })
    }

    #[test]
    fn expressions_are_evaluated() {
        assert!(holds("linux"));
        assert!(holds("(linux || windows) && !cgo && race"));
        assert!(holds("go1.21 && unix"));
        assert!(!holds("go1.99"));
        assert!(!holds("!linux || ignore"));
        assert!(!expression_holds("race", Tags { race: false, foreign: false }));
    }

    #[test]
    fn malformed_expressions_do_not_hold() {
        for text in ["", "linux linux", "linux &&", "(linux", "!", &"(".repeat(1000)] {
            assert!(!holds(text), "{text}");
        }
    }

    #[test]
    fn names_ask_for_platforms() {
        for name in
            ["x.go", "linux.go", "x_linux.go", "x_linux_amd64.go", "x_foo.go", "windows_x.go"]
        {
            assert!(name_matches(name), "{name}");
        }
        for name in
            ["x_windows.go", "x_linux_arm64.go", "x_arm.go", "x_js_wasm.go", "x_darwin_amd64.go"]
        {
            assert!(!name_matches(name), "{name}");
        }
    }
}
