//! The standard library: Go of our own, and natives.
//!
//! A package is `<path>.go` (slashes become underscores), parsed and checked on its first import like any other package. What
//! Go cannot say, or says too slowly, is a function without a body there and a Rust function of its name in `<path>.rs`.
//!
//! Behavior is that of Go's own packages, found out from their documentation and by running them.

mod abi;
mod bytes;
mod context;
mod encoding_json;
mod errors;
mod fmt;
mod hash_crc32;
mod iter;
mod log;
mod math;
mod math_bits;
mod math_rand;
mod os;
mod reflect;
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
use crate::types::Importer;

/// Names of the library's files start with this, so that traces and reports can tell them.
pub const LIBRARY_ROOT: &str = "$GOROOT/src/";

/// A package of the library.
struct Package {
    path: &'static str,
    /// Its files: names and texts.
    files: &'static [(&'static str, &'static str)],
    natives: &'static [NativeFn],
}

/// A line of the table below.
macro_rules! packages {
    ($($path:literal $first:literal $(+ $more:literal)* $natives:expr;)*) => {
        &[$(Package {
            path: $path,
            files: &[($first, include_str!($first)) $(, ($more, include_str!($more)))*],
            natives: $natives,
        }),*]
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
 "encoding" "encoding.go" &[];
    "encoding/base64" "encoding_base64.go" &[];
    "encoding/hex" "encoding_hex.go" &[];
 "encoding/json" "encoding_json/encode.go" + "encoding_json/decode.go" + "encoding_json/stream.go" encoding_json::NATIVES;
    "encoding/json/jsontext" "encoding_json_jsontext.go" &[];
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
    "reflect" "reflect/type.go" + "reflect/value.go" + "reflect/set.go" + "reflect/call.go" reflect::NATIVES;
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

/// Where imports come from.
pub struct Library;

impl Importer for Library {
    fn import(&mut self, path: &str) -> Option<Vec<(String, String)>> {
        let package = LIBRARY.iter().find(|package| package.path == path)?;
        let first = path.rsplit('/').next().unwrap_or(path);
        let file = |&(file, text): &(&str, &str)| {
            let name =
                file.rsplit_once('/').map_or_else(|| format!("{first}.go"), |f| f.1.to_owned());
            (format!("{LIBRARY_ROOT}{path}/{name}"), text.to_owned())
        };
        Some(package.files.iter().map(file).collect())
    }

    fn known(&self) -> Vec<&'static str> {
        LIBRARY.iter().map(|package| package.path).collect()
    }
}
