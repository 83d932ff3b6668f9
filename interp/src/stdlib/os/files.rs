//! Natives of package os: files, which the host hands in.
//!
//! Errors are returned as numbers, 0 for none. Paths with a zero byte are refused before they reach the host.

use std::rc::Rc;

use crate::options::files::{Change, FileError, FileResult, FileStat, Files, errno};
use crate::runtime::native::{Done, Native};

/// The files that were handed in; without any, none may be used.
fn given(files: &Option<Rc<dyn Files>>) -> FileResult<&dyn Files> {
    files.as_deref().ok_or_else(|| errno::EACCES.into())
}

/// The files that were handed in; without any, none is open.
pub(super) fn open_ones(files: &Option<Rc<dyn Files>>) -> FileResult<&dyn Files> {
    files.as_deref().ok_or_else(|| errno::EBADF.into())
}

/// The host's handle.
pub(super) fn handle(fd: u64) -> FileResult<u32> {
    u32::try_from(fd).map_err(|_| errno::EBADF.into())
}

fn path(bytes: &[u8]) -> FileResult<&[u8]> {
    if bytes.contains(&0) { Err(errno::EINVAL.into()) } else { Ok(bytes) }
}

/// The number of an error, after its note was told.
fn number(n: &mut Native<'_>, error: FileError) -> u64 {
    if let Some(note) = error.note {
        n.cx.write_err(note.as_bytes());
    }
    u64::from(error.errno.unsigned_abs())
}

/// Sets the slot of a native's error; what the operation gave, or its default.
fn settle<T: Default>(n: &mut Native<'_>, slot: u32, result: FileResult<T>) -> T {
    match result {
        Ok(value) => value,
        Err(error) => {
            let number = number(n, error);
            n.set(slot, number);
            T::default()
        }
    }
}

/// Returns a count and an error.
pub(super) fn give_count(n: &mut Native<'_>, result: FileResult<usize>) -> Done {
    let count = settle(n, 1, result);
    n.give(count as u64)
}

/// Returns only an error.
fn give_error(n: &mut Native<'_>, result: FileResult<()>) -> Done {
    settle(n, 0, result);
    Done::Return
}

/// What is done to the file of the first parameter.
fn with_handle<T>(
    n: &Native<'_>,
    run: impl FnOnce(&dyn Files, u32) -> FileResult<T>,
) -> FileResult<T> {
    let fd = n.arg(0);
    if n.cx.state.is_closed(fd) {
        return Err(errno::EBADF.into());
    }
    if fd < 3 {
        return Err(errno::EINVAL.into());
    }
    run(open_ones(&n.cx.state.files)?, handle(fd)?)
}

/// `openFile(name string, flag int, perm uint32) (fd, errno int)`
pub(super) fn open(n: &mut Native<'_>) -> Done {
    let (flags, mode) = (n.int(2), n.arg(3) as u32);
    let files = given(&n.cx.state.files);
    let result = path(n.string(0)).and_then(|path| files?.open(path, flags, mode));
    give_count(n, result.map(|handle| handle as usize))
}

/// `closeFile(fd int) (errno int)`
pub(super) fn close(n: &mut Native<'_>) -> Done {
    let fd = n.arg(0);
    let result = match fd {
        _ if n.cx.state.is_closed(fd) => Err(errno::EBADF.into()),
        0..=2 => {
            n.cx.state.closed |= 1 << fd;
            Ok(())
        }
        _ => with_handle(n, |files, handle| files.close(handle)),
    };
    n.cx.state.folder_places.remove(&fd);
    give_error(n, result)
}

/// `seek(fd int, offset int64, whence int) (place int64, errno int)`
pub(super) fn seek(n: &mut Native<'_>) -> Done {
    let (offset, whence) = (n.int(1), n.int(2));
    let result = match n.arg(0) {
        fd if fd < 3 && !n.cx.state.is_closed(fd) => Err(errno::ESPIPE.into()),
        _ => with_handle(n, |files, handle| files.seek(handle, offset, whence)),
    };
    let place = settle(n, 1, result);
    n.give(place)
}

/// `truncate(fd int, size int64) (errno int)`
pub(super) fn truncate(n: &mut Native<'_>) -> Done {
    let size = u64::try_from(n.int(1)).map_err(|_| FileError::from(errno::EINVAL));
    let result = with_handle(n, |files, handle| files.truncate(handle, size?));
    give_error(n, result)
}

/// `setMode(fd int, mode uint32) (errno int)`
pub(super) fn set_mode(n: &mut Native<'_>) -> Done {
    let mode = n.arg(1) as u32;
    let result = with_handle(n, |files, handle| files.set_mode(handle, mode));
    give_error(n, result)
}

/// `syncFile(fd int) (errno int)`
pub(super) fn sync(n: &mut Native<'_>) -> Done {
    n.cx.state.output.flush();
    let fd = n.arg(0);
    let result = match fd {
        1 | 2 if !n.cx.state.is_closed(fd) => Ok(()),
        _ => with_handle(n, |files, handle| files.sync(handle)),
    };
    give_error(n, result)
}

/// What programs see of a stream when the host says nothing: a pipe.
const PIPE: FileStat = FileStat { mode: 0o010_600, size: 0, modified: (0, 0), identity: (0, 0) };

/// `stat(fd int, out *[6]int64) (errno int)`
pub(super) fn stat(n: &mut Native<'_>) -> Done {
    let fd = n.arg(0);
    let result = match (fd, &n.cx.state.files) {
        _ if n.cx.state.is_closed(fd) => Err(errno::EBADF.into()),
        (0..=2, None) => Ok(PIPE),
        (_, files) => handle(fd).and_then(|handle| open_ones(files)?.stat(handle)),
    };
    give_stat(n, 1, result)
}

/// `statPath(name string, follow bool, out *[6]int64) (errno int)`
pub(super) fn stat_path(n: &mut Native<'_>) -> Done {
    let follow = n.arg(2) != 0;
    let files = given(&n.cx.state.files);
    let result = path(n.string(0)).and_then(|path| files?.stat_path(path, follow));
    give_stat(n, 3, result)
}

/// Fills the array whose address is that parameter.
fn give_stat(n: &mut Native<'_>, param: u32, result: FileResult<FileStat>) -> Done {
    let FileStat { mode, size, modified, identity } = settle(n, 0, result);
    let (seconds, nanos) = modified;
    let words = [mode.into(), size, seconds as u64, nanos as u64, identity.0, identity.1];
    let addr = n.arg(param);
    if n.check(addr) {
        for (i, word) in words.into_iter().enumerate() {
            n.cx.mem.st8(addr + 8 * i as u64, word);
        }
    }
    Done::Return
}

/// `list(fd int) (entries string, errno int)`: for each entry, by name, a byte that holds its type, its name and a zero byte.
pub(super) fn list(n: &mut Native<'_>) -> Done {
    let result = with_handle(n, |files, handle| files.list(handle));
    let mut entries = settle(n, 2, result);
    entries.sort_unstable();
    let mut packed = Vec::new();
    for entry in entries {
        packed.push((entry.mode >> 12) as u8);
        packed.extend(entry.name);
        packed.push(0);
    }
    n.put_string(0, &packed);
    Done::Return
}

/// `readLink(name string) (target string, errno int)`
pub(super) fn read_link(n: &mut Native<'_>) -> Done {
    let files = given(&n.cx.state.files);
    let result = path(n.string(0)).and_then(|path| files?.read_link(path));
    let target = settle(n, 2, result);
    n.put_string(0, &target);
    Done::Return
}

/// `current() (dir string, errno int)`
pub(super) fn current(n: &mut Native<'_>) -> Done {
    let result = given(&n.cx.state.files).and_then(|files| files.current());
    let dir = settle(n, 2, result);
    n.put_string(0, &dir);
    Done::Return
}

/// `change(what int, a, b string, mode uint32) (errno int)`: the constants beside the declaration say what.
pub(super) fn change(n: &mut Native<'_>) -> Done {
    let (what, mode) = (n.int(0), n.arg(5) as u32);
    let files = given(&n.cx.state.files);
    let result = path(n.string(1)).and_then(|a| {
        let b = path(n.string(3))?;
        files?.change(match what {
            0 => Change::MakeFolder(a, mode),
            1 => Change::RemoveFile(a),
            2 => Change::RemoveFolder(a),
            3 => Change::Rename(a, b),
            4 => Change::Link(a, b),
            5 => Change::Symlink(a, b),
            6 => Change::SetMode(a, mode),
            7 => Change::SetCurrent(a),
            _ => return Err(errno::EINVAL.into()),
        })
    });
    give_error(n, result)
}

/// `changeTimes(name string, accessed int64, hasAccessed bool, modified int64, hasModified bool) (errno int)`
pub(super) fn change_times(n: &mut Native<'_>) -> Done {
    let time = |slot: u32| (n.arg(slot + 1) != 0).then(|| n.int(slot));
    let (accessed, modified) = (time(2), time(4));
    let files = given(&n.cx.state.files);
    let result = path(n.string(0))
        .and_then(|path| files?.change(Change::SetTimes(path, accessed, modified)));
    give_error(n, result)
}

/// `place(fd, count int) int`
pub(super) fn place(n: &mut Native<'_>) -> Done {
    let (fd, count) = (n.arg(0), n.arg(1));
    let place = n.cx.state.folder_places.entry(fd).or_default();
    let was = *place;
    *place = was.saturating_add(count);
    n.give(was)
}

/// `closed(fd int) bool`
pub(super) fn closed(n: &mut Native<'_>) -> Done {
    let fd = n.arg(0);
    let gone = match &n.cx.state.files {
        Some(files) if fd > 2 => {
            handle(fd).and_then(|handle| files.stat(handle)).is_err_and(|e| e.errno == errno::EBADF)
        }
        _ => fd > 2 || n.cx.state.is_closed(fd),
    };
    n.give(gone.into())
}
