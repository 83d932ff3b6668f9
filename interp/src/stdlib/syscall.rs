//! Natives of package syscall: the texts of errors and signals, the environment.

use super::abi::native;
use super::os::give_strings;
use crate::runtime::native::{Done, Native, NativeFn};

pub(super) const NATIVES: &[NativeFn] = &[
    native("syscall.errorText", |n| give_text(n, ERRORS)),
    native("syscall.signalText", |n| give_text(n, SIGNALS)),
    native("syscall.raise", super::os_signal::raise),
    native("syscall.Environ", |n| {
        let environ = n.cx.state.env.iter().map(|(key, value)| format!("{key}={value}"));
        let environ: Vec<String> = environ.collect();
        give_strings(n, &environ)
    }),
    native("syscall.Getenv", getenv),
    native("syscall.setenv", setenv),
    native("syscall.unsetenv", |n| {
        let key = n.string_arg(0);
        n.cx.state.env.retain(|(name, _)| *name != key);
        Done::Return
    }),
    native("syscall.Clearenv", |n| {
        n.cx.state.env.clear();
        Done::Return
    }),
];

/// `Getenv(key string) (value string, found bool)`
fn getenv(n: &mut Native<'_>) -> Done {
    let key = n.string_arg(0);
    let found = n.cx.state.env.iter().find(|(name, _)| *name == key);
    if let Some(value) = found.map(|(_, value)| value.clone()) {
        n.put_string(0, value.as_bytes());
        n.set(2, 1);
    }
    Done::Return
}

/// `setenv(key, value string)`
fn setenv(n: &mut Native<'_>) -> Done {
    let (key, value) = (n.string_arg(0), n.string_arg(2));
    match n.cx.state.env.iter_mut().find(|(name, _)| *name == key) {
        Some((_, old)) => *old = value,
        None => n.cx.state.env.push((key, value)),
    }
    Done::Return
}

/// Returns the text of the first parameter, counted from 1; empty if there is none.
fn give_text(n: &mut Native<'_>, texts: &[&str]) -> Done {
    let index = n.arg(0).checked_sub(1).and_then(|i| usize::try_from(i).ok());
    let text = index.and_then(|index| texts.get(index)).copied().unwrap_or_default();
    n.give_string(text.as_bytes())
}

/// Texts of errors, from 1 on.
const ERRORS: &[&str] = &[
    "operation not permitted",
    "no such file or directory",
    "no such process",
    "interrupted system call",
    "input/output error",
    "no such device or address",
    "argument list too long",
    "exec format error",
    "bad file descriptor",
    "no child processes",
    "resource temporarily unavailable",
    "cannot allocate memory",
    "permission denied",
    "bad address",
    "block device required",
    "device or resource busy",
    "file exists",
    "invalid cross-device link",
    "no such device",
    "not a directory",
    "is a directory",
    "invalid argument",
    "too many open files in system",
    "too many open files",
    "inappropriate ioctl for device",
    "text file busy",
    "file too large",
    "no space left on device",
    "illegal seek",
    "read-only file system",
    "too many links",
    "broken pipe",
    "numerical argument out of domain",
    "numerical result out of range",
    "resource deadlock avoided",
    "file name too long",
    "no locks available",
    "function not implemented",
    "directory not empty",
    "too many levels of symbolic links",
    "",
    "no message of desired type",
    "identifier removed",
    "channel number out of range",
    "level 2 not synchronized",
    "level 3 halted",
    "level 3 reset",
    "link number out of range",
    "protocol driver not attached",
    "no CSI structure available",
    "level 2 halted",
    "invalid exchange",
    "invalid request descriptor",
    "exchange full",
    "no anode",
    "invalid request code",
    "invalid slot",
    "",
    "bad font file format",
    "device not a stream",
    "no data available",
    "timer expired",
    "out of streams resources",
    "machine is not on the network",
    "package not installed",
    "object is remote",
    "link has been severed",
    "advertise error",
    "srmount error",
    "communication error on send",
    "protocol error",
    "multihop attempted",
    "RFS specific error",
    "bad message",
    "value too large for defined data type",
    "name not unique on network",
    "file descriptor in bad state",
    "remote address changed",
    "can not access a needed shared library",
    "accessing a corrupted shared library",
    ".lib section in a.out corrupted",
    "attempting to link in too many shared libraries",
    "cannot exec a shared library directly",
    "invalid or incomplete multibyte or wide character",
    "interrupted system call should be restarted",
    "streams pipe error",
    "too many users",
    "socket operation on non-socket",
    "destination address required",
    "message too long",
    "protocol wrong type for socket",
    "protocol not available",
    "protocol not supported",
    "socket type not supported",
    "operation not supported",
    "protocol family not supported",
    "address family not supported by protocol",
    "address already in use",
    "cannot assign requested address",
    "network is down",
    "network is unreachable",
    "network dropped connection on reset",
    "software caused connection abort",
    "connection reset by peer",
    "no buffer space available",
    "transport endpoint is already connected",
    "transport endpoint is not connected",
    "cannot send after transport endpoint shutdown",
    "too many references: cannot splice",
    "connection timed out",
    "connection refused",
    "host is down",
    "no route to host",
    "operation already in progress",
    "operation now in progress",
    "stale file handle",
    "structure needs cleaning",
    "not a XENIX named type file",
    "no XENIX semaphores available",
    "is a named type file",
    "remote I/O error",
    "disk quota exceeded",
    "no medium found",
    "wrong medium type",
    "operation canceled",
    "required key not available",
    "key has expired",
    "key has been revoked",
    "key was rejected by service",
    "owner died",
    "state not recoverable",
    "operation not possible due to RF-kill",
    "",
];

/// Texts of signals, from 1 on.
const SIGNALS: &[&str] = &[
    "hangup",
    "interrupt",
    "quit",
    "illegal instruction",
    "trace/breakpoint trap",
    "aborted",
    "bus error",
    "floating point exception",
    "killed",
    "user defined signal 1",
    "segmentation fault",
    "user defined signal 2",
    "broken pipe",
    "alarm clock",
    "terminated",
    "stack fault",
    "child exited",
    "continued",
    "stopped (signal)",
    "stopped",
    "stopped (tty input)",
    "stopped (tty output)",
    "urgent I/O condition",
    "CPU time limit exceeded",
    "file size limit exceeded",
    "virtual timer expired",
    "profiling timer expired",
    "window changed",
    "I/O possible",
    "power failure",
    "bad system call",
];
