//! What Go's library has, so that what ours lacks is not taken for a slip of the pen.
//!
//! `standard.txt` has a line for each package of Go 1.27, sorted: the import path, then the exported names, a type's members in
//! parentheses behind it. Packages that ours is not about have no names there. `...` before the names says that ours lacks most.

const STANDARD: &str = include_str!("standard.txt");

/// Names that packages of Go have for themselves, of those that differ from exported ones in case only: nobody means others.
const UNEXPORTED: &[(&str, &str)] = &[
    ("encoding/binary", "bigEndian littleEndian nativeEndian"),
    ("encoding/hex", "dumper"),
    ("errors", "asType"),
    ("fmt", "errorf"),
    ("hash/crc32", "update"),
    ("hash/crc64", "update"),
    ("hash/maphash", "writeComparable"),
    ("io", "copyBuffer multiReader multiWriter nopCloser pipe teeReader"),
    ("maps", "clone"),
    (
        "math",
        "acos acosh asin asinh atan atan2 atanh cbrt cos cosh erf erfc exp2 expm1 frexp ldexp log10 log1p log2 mod pow remainder sin sinh sqrt tan tanh",
    ),
    ("math/rand", "newSource"),
    ("net/url", "parseQuery"),
    (
        "os",
        "dirFS executable file findProcess hostname readlink removeAll rename root sameFile tempDir",
    ),
    ("path/filepath", "join splitList"),
    ("regexp", "compile"),
    ("regexp/syntax", "parse"),
    (
        "runtime/debug",
        "freeOSMemory setGCPercent setMaxStack setMaxThreads setMemoryLimit setPanicOnFault",
    ),
    ("strconv", "unquote"),
    ("structs", "hostLayout"),
    ("testing", "runBenchmarks runExamples short"),
    (
        "testing/iotest",
        "dataErrReader errReader halfReader oneByteReader timeoutReader truncateWriter",
    ),
    ("text/template", "parseFS parseFiles parseGlob"),
    ("unicode", "properties to"),
    ("unicode/utf16", "decode"),
];

/// An exported name of a package, and the names of its fields and methods.
pub type Name = (&'static str, Vec<&'static str>);

/// The import paths of Go's packages, internal ones left out.
pub fn paths() -> impl Iterator<Item = &'static str> {
    STANDARD.lines().map(|line| line.split(' ').next().unwrap_or(line))
}

/// Whether Go's library has the package.
pub fn has_package(path: &str) -> bool {
    paths().any(|known| known == path)
}

/// The exported names of a package of Go.
pub fn names(path: &str) -> Vec<Name> {
    let line = STANDARD.lines().find_map(|line| line.strip_prefix(path)?.strip_prefix(' '));
    let mut names: Vec<Name> = Vec::new();
    let mut inside = false;
    let is_name = |word: &&str| !word.is_empty() && *word != "...";
    for word in line.unwrap_or_default().split(' ').filter(is_name) {
        let (first, closes) = word.strip_suffix(')').map_or((word, false), |word| (word, true));
        match first.split_once('(') {
            Some((name, member)) => names.push((name, vec![member])),
            None if inside => names.last_mut().into_iter().for_each(|(_, all)| all.push(first)),
            None => names.push((first, Vec::new())),
        }
        inside = (inside || word.contains('(')) && !closes;
    }
    names
}

/// Whether ours lacks most names of a package of Go.
pub fn lacks_most(path: &str) -> bool {
    STANDARD
        .lines()
        .any(|line| line.strip_prefix(path).is_some_and(|rest| rest.starts_with(" ...")))
}

/// Whether a package of Go has the name.
pub(super) fn has_name(path: &str, name: &str) -> bool {
    names(path).iter().any(|(known, _)| *known == name)
}

/// Whether a package of Go has such a name for itself.
pub(super) fn hides_name(path: &str, name: &str) -> bool {
    UNEXPORTED.iter().any(|(of, names)| *of == path && names.split(' ').any(|known| known == name))
}

/// Whether a type of a package of Go has the field or method.
pub(super) fn has_member(path: &str, ty: &str, member: &str) -> bool {
    names(path).iter().any(|(name, members)| *name == ty && members.contains(&member))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_is_sorted() {
        assert!(paths().collect::<Vec<_>>().is_sorted());
        for path in paths() {
            assert!(names(path).is_sorted_by_key(|(name, _)| *name), "{path}");
        }
    }

    #[test]
    fn names_have_members() {
        assert!(has_package("strings") && !has_package("string"));
        assert!(has_name("strings", "Builder") && !has_name("strings", "Grow"));
        assert!(
            has_member("strings", "Builder", "Grow") && !has_member("strings", "Reader", "Grow")
        );
        assert!(has_name("errors", "Unwrap"));
        assert!(has_name("syscall", "Mmap") && !has_name("syscall", "..."));
        assert!(lacks_most("syscall") && !lacks_most("sync"));
    }
}
