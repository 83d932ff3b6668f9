//! The standard library: Go of our own, and natives.
//!
//! A package is `<path>.go` (slashes become underscores), parsed and checked on its first import like any other package. What
//! Go cannot say, or says too slowly, is a function without a body there and a Rust function of its name in `<path>.rs`.
//!
//! Behavior is that of Go's own packages, found out from their documentation and by running them.

mod abi;
mod bytes;
#[cfg(test)]
mod catalog;
mod context;
mod crypto_rand;
mod encoding_json;
mod errors;
mod fmt;
mod golang_org;
mod hash_crc32;
mod hash_maphash;
mod html;
mod internal_digest;
mod iter;
mod log;
mod math;
mod math_big;
mod math_bits;
mod math_rand;
mod os;
mod os_signal;
mod reach;
mod reflect;
mod regexp;
mod runtime;
mod runtime_pprof;
mod slices;
mod sort;
mod strconv;
mod strings;
mod sync;
mod sync_atomic;
mod syscall;
mod testing;
mod time;
mod unicode;
mod unicode_utf8;
mod weak;

use crate::runtime::native::NativeFn;
use crate::types::{Importer, PackageSource, standard};

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
    "crypto" "crypto.go" &[];
    "crypto/hmac" "crypto_hmac.go" &[];
    "crypto/md5" "crypto_md5.go" &[];
    "crypto/rand" "crypto_rand.go" crypto_rand::NATIVES;
    "crypto/sha1" "crypto_sha1.go" &[];
    "crypto/sha256" "crypto_sha256.go" &[];
    "crypto/sha512" "crypto_sha512.go" &[];
    "crypto/subtle" "crypto_subtle.go" &[];
    "encoding/base32" "encoding_base32.go" &[];
    "encoding/base64" "encoding_base64.go" &[];
    "encoding/binary" "encoding_binary/order.go" + "encoding_binary/varint.go" + "encoding_binary/values.go" &[];
    "encoding/csv" "encoding_csv.go" &[];
    "encoding/hex" "encoding_hex.go" &[];
 "encoding/json" "encoding_json/encode.go" + "encoding_json/decode.go" + "encoding_json/stream.go" encoding_json::NATIVES;
    "encoding/json/jsontext" "encoding_json_jsontext.go" &[];
    "errors" "errors.go" errors::NATIVES;
    "flag" "flag.go" &[];
    "fmt" "fmt.go" + "fmt/scan.go" fmt::NATIVES;
    "go.uber.org/goleak" "golang_org/goleak.go" golang_org::GOLEAK;
    "golang.org/x/exp/constraints" "golang_org/constraints.go" &[];
    "golang.org/x/sync/errgroup" "golang_org/errgroup.go" golang_org::ERRGROUP;
    "golang.org/x/sync/semaphore" "golang_org/semaphore.go" &[];
    "golang.org/x/sync/singleflight" "golang_org/singleflight.go" &[];
    "golang.org/x/time/rate" "golang_org/rate.go" golang_org::RATE;
    "hash" "hash.go" &[];
    "hash/adler32" "hash_adler32.go" &[];
    "hash/crc32" "hash_crc32.go" hash_crc32::NATIVES;
    "hash/crc64" "hash_crc64.go" &[];
    "hash/fnv" "hash_fnv.go" &[];
    "io" "io.go" &[];
    "io/ioutil" "io_ioutil.go" &[];
    "hash/maphash" "hash_maphash.go" hash_maphash::NATIVES;
    "internal/bubble" "internal_bubble.go" &[];
    "internal/digest" "internal_digest.go" internal_digest::NATIVES;
    "internal/fs" "internal_fs.go" &[];
    "internal/logoutput" "internal_logoutput.go" &[];
    "internal/stdout" "internal_stdout.go" &[];
    "internal/testflags" "internal_testflags.go" &[];
    "html" "html.go" html::NATIVES;
    "internal/shown" "internal_shown.go" &[];
    "internal/sync" "internal_sync.go" &[];
    "iter" "iter.go" iter::NATIVES;
    "log" "log.go" log::NATIVES;
    "log/slog" "log_slog/value.go" + "log_slog/record.go" + "log_slog/handler.go" + "log_slog/logger.go" &[];
    "maps" "maps.go" &[];
    "math" "math.go" + "math/bessel.go" math::NATIVES;
    "math/big" "math_big/nat.go" + "math_big/int.go" + "math_big/intconv.go" + "math_big/prime.go" + "math_big/rat.go" + "math_big/float.go" + "math_big/floatarith.go" + "math_big/floatconv.go" + "math_big/scan.go" math_big::NATIVES;
    "math/bits" "math_bits.go" math_bits::NATIVES;
    "math/cmplx" "math_cmplx.go" &[];
    "math/rand" "math_rand.go" math_rand::NATIVES;
    "math/rand/v2" "math_rand_v2.go" math_rand::NATIVES_V2;
    "net/url" "net_url/url.go" + "net_url/parse.go" + "net_url/address.go" + "net_url/escape.go" + "net_url/query.go" &[];
    "io/fs" "io_fs/fs.go" + "io_fs/sub.go" &[];
    "os" "os/os.go" + "os/env.go" + "os/file.go" + "os/paths.go" + "os/dir.go" + "os/pipe.go" + "os/process.go" + "os/root.go" os::NATIVES;
    "os/signal" "os_signal.go" os_signal::NATIVES;
    "path" "path.go" &[];
    "path/filepath" "path_filepath/path.go" + "path_filepath/walk.go" &[];
    "reflect" "reflect/type.go" + "reflect/value.go" + "reflect/set.go" + "reflect/call.go" reflect::NATIVES;
    "regexp" "regexp.go" regexp::NATIVES;
    "regexp/syntax" "regexp_syntax.go" &[];
    "runtime" "runtime.go" + "runtime/frames.go" + "runtime/profile.go" runtime::NATIVES;
    "runtime/debug" "runtime_debug.go" runtime::DEBUG_NATIVES;
    "runtime/pprof" "runtime_pprof/profile.go" + "runtime_pprof/stacks.go" + "runtime_pprof/label.go" runtime_pprof::NATIVES;
    "runtime/trace" "runtime_trace.go" &[];
    "slices" "slices.go" slices::NATIVES;
    "sort" "sort.go" sort::NATIVES;
    "strconv" "strconv.go" strconv::NATIVES;
    "strings" "strings.go" strings::NATIVES;
    "structs" "structs.go" &[];
    "sync" "sync.go" sync::NATIVES;
    "sync/atomic" "sync_atomic.go" sync_atomic::NATIVES;
    "syscall" "syscall.go" syscall::NATIVES;
    "testing" "testing/testing.go" + "testing/match.go" + "testing/main.go" + "testing/flags.go" + "testing/fuzz.go" + "testing/benchmark.go" testing::NATIVES;
    "testing/fstest" "testing/mapfs.go" + "testing/testfs.go" &[];
    "testing/iotest" "testing/iotest.go" &[];
    "testing/quick" "testing/quick.go" &[];
    "testing/synctest" "testing/synctest.go" testing::synctest::NATIVES;
    "text/tabwriter" "text_tabwriter.go" &[];
    "text/template" "text_template/template.go" + "text_template/common.go" + "text_template/files.go" + "text_template/exec.go" + "text_template/loop.go" + "text_template/eval.go" + "text_template/call.go" + "text_template/funcs.go" + "text_template/compare.go" + "text_template/escape.go" &[];
    "text/template/parse" "text_template_parse/tree.go" + "text_template_parse/parser.go" + "text_template_parse/grammar.go" + "text_template_parse/token.go" + "text_template_parse/scan.go" + "text_template_parse/inside.go" + "text_template_parse/node.go" + "text_template_parse/action.go" + "text_template_parse/number.go" &[];
    "time" "time/time.go" + "time/duration.go" + "time/calendar.go" + "time/zone.go" + "time/rule.go" + "time/tzdata.go" + "time/format.go" + "time/parse.go" + "time/timer.go" + "time/encode.go" time::NATIVES;
    "time/tzdata" "time/embedded.go" &[];
    "unicode" "unicode.go" + "unicode/tables.go" unicode::NATIVES;
    "unicode/utf16" "unicode_utf16.go" &[];
    "unicode/utf8" "unicode_utf8.go" unicode_utf8::NATIVES;
    "unique" "unique.go" weak::UNIQUE_NATIVES;
    "weak" "weak.go" weak::NATIVES;
};

/// All natives.
pub fn natives() -> Vec<NativeFn> {
    LIBRARY.iter().flat_map(|package| package.natives).copied().collect()
}

/// The Go text of a package, file by file.
pub fn sources(path: &str) -> impl Iterator<Item = &'static str> {
    find(path).into_iter().flat_map(|package| package.files).map(|&(_, text)| text)
}

/// The import paths of the packages that programs can import.
pub fn paths() -> impl Iterator<Item = &'static str> {
    LIBRARY.iter().map(|package| package.path).filter(|path| !path.starts_with("internal/"))
}

fn find(path: &str) -> Option<&'static Package> {
    LIBRARY.iter().find(|package| package.path == path)
}

/// Packages through which any function can be called without being named.
pub(crate) const REACHES_ANYTHING: [&str; 1] = ["reflect"];

/// Where imports come from.
#[derive(Debug, Default)]
pub struct Library {
    left_out: reach::LeftOut,
}

impl Library {
    /// The library for a program that imports those packages and consists of these texts only: what it cannot reach is left out, for
    /// reading and checking all takes longer than a small program runs.
    pub fn for_program<'a>(
        imports: impl Iterator<Item = &'a str> + Clone,
        texts: impl Iterator<Item = &'a str>,
    ) -> Library {
        Library { left_out: reach::unreached(imports, texts) }
    }
}

impl Importer for Library {
    fn import(&mut self, path: &str) -> Result<Option<PackageSource>, String> {
        let Some(package) = find(path) else { return Ok(None) };
        let first = path.rsplit('/').next().unwrap_or(path);
        let file = |&(file, text): &(&str, &str)| {
            let own =
                file.rsplit_once('/').map_or_else(|| format!("{first}.go"), |f| f.1.to_owned());
            (format!("{LIBRARY_ROOT}{path}/{own}"), text.to_owned())
        };
        let left_out = |(file, _): &(&str, &str)| self.left_out.get(file).cloned();
        Ok(Some(PackageSource {
            path: path.to_owned(),
            inside: None,
            files: package.files.iter().map(file).collect(),
            left_out: package.files.iter().map(|file| left_out(file).unwrap_or_default()).collect(),
            lang: None,
            library: true,
        }))
    }

    fn known(&self) -> Vec<String> {
        paths().map(str::to_owned).collect()
    }

    fn is_absent(&self, path: &str) -> bool {
        find(path).is_none() && standard::has_package(path)
    }
}
