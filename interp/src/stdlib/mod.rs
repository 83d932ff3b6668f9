//! The standard library: Go of our own, and natives.
//!
//! A package is `<path>.go` (slashes become underscores), parsed and checked on its first import like any other package. What
//! Go cannot say, or says too slowly, is a function without a body there and a Rust function of its name in `<path>.rs`.
//!
//! Behavior is that of Go's own packages, found out from their documentation and by running them.

mod abi;
mod absent;
mod bytes;
mod context;
mod errors;
mod fmt;
mod hash_crc32;
mod iter;
mod log;
mod math;
mod math_bits;
mod math_rand;
mod os;
mod runtime;
mod slices;
mod sort;
mod strconv;
mod strings;
mod sync;
mod sync_atomic;
mod time;
mod unicode;
mod unicode_utf8;

use crate::runtime::native::NativeFn;
use crate::types::{Importer, PackageSource};

/// Names of the library's files start with this, so that traces and reports can tell them.
pub const LIBRARY_ROOT: &str = "$GOROOT/src/";

/// A package of the library.
struct Package {
    path: &'static str,
    text: &'static str,
    natives: &'static [NativeFn],
}

/// A line of the table below.
macro_rules! packages {
    ($($path:literal $file:literal $natives:expr;)*) => {
        &[$(Package { path: $path, text: include_str!($file), natives: $natives }),*]
    };
}

/// All packages: import path, Go text, natives.
const LIBRARY: &[Package] = packages! {
    "bufio" "bufio.go" &[];
    "bytes" "bytes.go" bytes::NATIVES;
    "cmp" "cmp.go" &[];
    "container/heap" "container_heap.go" &[];
    "container/list" "container_list.go" &[];
    "container/ring" "container_ring.go" &[];
    "context" "context.go" context::NATIVES;
    "encoding/base64" "encoding_base64.go" &[];
    "encoding/hex" "encoding_hex.go" &[];
    "errors" "errors.go" errors::NATIVES;
    "fmt" "fmt.go" fmt::NATIVES;
    "hash" "hash.go" &[];
    "hash/crc32" "hash_crc32.go" hash_crc32::NATIVES;
    "hash/fnv" "hash_fnv.go" &[];
    "io" "io.go" &[];
    "iter" "iter.go" iter::NATIVES;
    "log" "log.go" log::NATIVES;
    "maps" "maps.go" &[];
    "math" "math.go" math::NATIVES;
    "math/bits" "math_bits.go" math_bits::NATIVES;
    "math/cmplx" "math_cmplx.go" &[];
    "math/rand" "math_rand.go" math_rand::NATIVES;
    "math/rand/v2" "math_rand_v2.go" math_rand::NATIVES_V2;
    "os" "os.go" os::NATIVES;
    "path" "path.go" &[];
    "path/filepath" "path_filepath.go" &[];
    "runtime" "runtime.go" runtime::NATIVES;
    "slices" "slices.go" slices::NATIVES;
    "sort" "sort.go" sort::NATIVES;
    "strconv" "strconv.go" strconv::NATIVES;
    "strings" "strings.go" strings::NATIVES;
    "sync" "sync.go" sync::NATIVES;
    "sync/atomic" "sync_atomic.go" sync_atomic::NATIVES;
    "text/tabwriter" "text_tabwriter.go" &[];
    "time" "time.go" time::NATIVES;
    "unicode" "unicode.go" unicode::NATIVES;
    "unicode/utf16" "unicode_utf16.go" &[];
    "unicode/utf8" "unicode_utf8.go" unicode_utf8::NATIVES;
};

/// All natives.
pub fn natives() -> Vec<NativeFn> {
    LIBRARY.iter().flat_map(|package| package.natives).copied().collect()
}

/// The Go text of a package.
pub fn source(path: &str) -> Option<&'static str> {
    LIBRARY.iter().find(|package| package.path == path).map(|package| package.text)
}

/// Where imports come from.
pub struct Library;

impl Importer for Library {
    fn import(&mut self, path: &str) -> Result<Option<PackageSource>, String> {
        let file = path.rsplit('/').next().unwrap_or(path);
        Ok(source(path).map(|text| PackageSource {
            path: path.to_owned(),
            inside: None,
            files: vec![(format!("{LIBRARY_ROOT}{path}/{file}.go"), text.to_owned())],
            lang: None,
            library: true,
        }))
    }

    fn known(&self) -> Vec<String> {
        LIBRARY.iter().map(|package| package.path.to_owned()).collect()
    }

    fn is_absent(&self, path: &str) -> bool {
        source(path).is_none() && absent::is_standard(path)
    }
}
