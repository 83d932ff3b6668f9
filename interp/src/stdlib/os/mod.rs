//! Natives of package os: arguments, streams. Files are in `files`.

mod files;

use std::io::Read as _;

use super::abi::{native, resume, suspend};
use crate::options::files::{FileResult, errno};
use crate::runtime::native::{Done, Native, NativeFn};

pub(super) const NATIVES: &[NativeFn] = &[
    native("os.suspend", suspend),
    native("os.resume", resume),
    native("os.Exit", exit),
    native("os.args", |n| {
        let args = n.cx.state.args.clone();
        give_strings(n, &args)
    }),
    native("os.read", read),
    native("os.write", write),
    native("os.closeFile", files::close),
    native("os.openFile", files::open),
    native("os.seek", files::seek),
    native("os.truncate", files::truncate),
    native("os.setMode", files::set_mode),
    native("os.syncFile", files::sync),
    native("os.stat", files::stat),
    native("os.statPath", files::stat_path),
    native("os.list", files::list),
    native("os.place", files::place),
    native("os.closed", files::closed),
    native("os.readLink", files::read_link),
    native("os.current", files::current),
    native("os.change", files::change),
    native("os.changeTimes", files::change_times),
    native("os.random", |n| {
        let bits = n.cx.random_bits();
        n.give(bits)
    }),
];

/// `Exit(code int)`
fn exit(n: &mut Native<'_>) -> Done {
    let code = n.int(0) as i32;
    if code == 0 && n.cx.state.tests.exit_panics {
        return n.panic_with("unexpected call to os.Exit(0) during test");
    }
    Done::Exit(code)
}

/// Returns strings: their headers lie in a block of their own.
pub(super) fn give_strings(n: &mut Native<'_>, texts: &[String]) -> Done {
    let count = texts.len() as u64;
    let Some(layout) = n.cx.string_layout() else { return Done::Return };
    let base = n.cx.alloc(layout, count, n.site);
    for (index, text) in texts.iter().enumerate() {
        let (addr, len) = n.cx.new_string(text.as_bytes(), n.site);
        if n.cx.trapped {
            return Done::Return;
        }
        n.cx.mem.st8(base + 16 * index as u64, addr);
        n.cx.mem.st8(base + 16 * index as u64 + 8, len);
    }
    n.set(0, base);
    n.set(1, count);
    n.set(2, count);
    Done::Return
}

/// A place in a file: none for a negative number, which stands for the file's own place.
fn place(offset: i64) -> Option<u64> {
    u64::try_from(offset).ok()
}

/// `read(fd int, b []byte, off int64) (n, errno int)`
fn read(n: &mut Native<'_>) -> Done {
    let (fd, addr, len, at) = (n.arg(0), n.arg(1), n.arg(2), place(n.int(4)));
    let result = match fd {
        _ if n.cx.state.is_closed(fd) => Err(errno::EBADF.into()),
        0 if at.is_some() => Err(errno::ESPIPE.into()),
        0 => read_stdin(n, addr, len),
        1 | 2 => Err(errno::EBADF.into()),
        _ => {
            let files = n.cx.state.files.clone();
            let buffer = n.cx.mem.slice_mut(addr, len);
            files::handle(fd).and_then(|handle| files::open_ones(&files)?.read(handle, buffer, at))
        }
    };
    if let Ok(count) = result
        && count > 0
        && n.cx.race.is_active()
    {
        let site = n.cx.user_site();
        n.cx.race_write_range(addr, count as u64, site);
    }
    files::give_count(n, result)
}

fn read_stdin(n: &mut Native<'_>, addr: u64, len: u64) -> FileResult<usize> {
    n.cx.state.output.flush();
    let len = len.min(1 << 16);
    let buffer = n.cx.mem.slice_mut(addr, len);
    n.cx.state.stdin.read(buffer).map_err(|error| error.raw_os_error().unwrap_or(errno::EIO).into())
}

/// `write(fd int, b []byte, off int64) (n, errno int)`
fn write(n: &mut Native<'_>) -> Done {
    let (fd, addr, len, at) = (n.arg(0), n.arg(1), n.arg(2), place(n.int(4)));
    if n.cx.race.is_active() && len > 0 {
        let site = n.cx.user_site();
        n.cx.race_read_range(addr, len, site);
    }
    let result = match fd {
        _ if n.cx.state.is_closed(fd) => Err(errno::EBADF.into()),
        0 => Err(errno::EBADF.into()),
        1 | 2 if at.is_some() => Err(errno::ESPIPE.into()),
        1 | 2 => {
            let bytes = n.cx.mem.slice(addr, len).to_vec();
            if fd == 1 {
                n.cx.write_out(&bytes)
            } else {
                n.cx.write_err(&bytes)
            }
            Ok(bytes.len())
        }
        _ => {
            let bytes = n.cx.mem.slice(addr, len);
            let files = files::open_ones(&n.cx.state.files);
            files::handle(fd).and_then(|handle| files?.write(handle, bytes, at))
        }
    };
    files::give_count(n, result)
}
