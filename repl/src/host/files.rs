//! The files that `--allow-fs` lets a program reach.
//!
//! A folder that was allowed is opened once, and paths below it are resolved by the system relative to that, so that neither `..` nor
//! a symbolic link leads out of it. The part of a path before the folder is compared as text: an allowed folder is known by the
//! name that it was given and by its real one.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::env;
use std::ffi::OsStr;
use std::fs::{self, FileTimes};
use std::io::{self, IsTerminal, Read, Seek, SeekFrom, Write};
use std::os::unix::ffi::{OsStrExt, OsStringExt};
use std::os::unix::fs::{FileExt, MetadataExt, PermissionsExt};
use std::path::{Component, Path, PathBuf};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use cap_std::ambient_authority;
use cap_std::fs::{
    Dir, DirBuilder, DirBuilderExt as _, FileTypeExt as _, MetadataExt as _, OpenOptions,
    OpenOptionsExt as _, PermissionsExt as _,
};
use racewalk_interp::options::files::{
    Change, FileError, FileResult, FileStat, Files, FolderEntry, errno,
};

use crate::failure::Failure;

/// A folder that the program may use.
struct Allowed {
    /// Absolute names of it, without `.`, `..` and symbolic links, or as it was given.
    names: Vec<PathBuf>,
    dir: Dir,
}

/// The files below some folders, on the system that racewalk runs on.
pub(crate) struct AllowedFiles {
    allowed: Vec<Allowed>,
    state: RefCell<State>,
}

struct State {
    /// The folder that relative paths begin at.
    current: PathBuf,
    open: BTreeMap<u32, fs::File>,
    last: u32,
    /// Whether the person was told how to allow more.
    told: bool,
}

impl AllowedFiles {
    /// Opens the folders. The program begins in another one, whose name is relative to that of the process, as theirs are.
    pub(crate) fn open(folders: &[PathBuf], begin: &Path) -> Result<Self, Failure> {
        let here = env::current_dir().and_then(fs::canonicalize).unwrap_or_default();
        let begin = here.join(begin);
        let current = fs::canonicalize(&begin).unwrap_or_else(|_| clean(&begin));
        let allow = |folder: &PathBuf| {
            let unusable = |error: io::Error| {
                Failure::usage(format!("--allow-fs {}: {error}", folder.display()))
            };
            let real = fs::canonicalize(folder).map_err(unusable)?;
            let dir = Dir::open_ambient_dir(&real, ambient_authority()).map_err(unusable)?;
            let given = clean(&here.join(folder));
            Ok(Allowed { names: vec![real, given], dir })
        };
        let allowed = folders.iter().map(allow).collect::<Result<_, Failure>>()?;
        let state = State { current, open: BTreeMap::new(), last: 2, told: false };
        Ok(AllowedFiles { allowed, state: RefCell::new(state) })
    }

    /// The allowed folder above a path, and the path from there. What is there must be a folder if the path asks for one.
    fn find(&self, path: &[u8], aim: Aim) -> FileResult<(&Dir, PathBuf)> {
        let (dir, rest) = self.place(path, aim)?;
        self.check_folder(path, (dir, &rest))?;
        Ok((dir, rest))
    }

    /// The same without a look at what is there.
    fn place(&self, path: &[u8], aim: Aim) -> FileResult<(&Dir, PathBuf)> {
        if path.is_empty() {
            return Err(ENOENT.into());
        }
        let path = Path::new(OsStr::from_bytes(path));
        let absolute = self.absolute(path);
        let found = match self.below(&absolute) {
            // It leaves the folder on its way, perhaps to come back.
            None => self.below(&clean(&absolute)),
            Some((_, rest)) if leaves(&rest) => self.below(&clean(&absolute)),
            found => found,
        };
        match found {
            Some((dir, rest)) if rest.as_os_str().is_empty() => Ok((dir, PathBuf::from("."))),
            Some(found) => Ok(found),
            None => Err(self.out_of_reach(path, &absolute, aim)),
        }
    }

    /// The innermost allowed folder above a path from the root on, and the path from there.
    fn below(&self, absolute: &Path) -> Option<(&Dir, PathBuf)> {
        let names =
            self.allowed.iter().flat_map(|a| a.names.iter().map(move |name| (name, &a.dir)));
        let above = names.filter(|(name, _)| absolute.starts_with(name));
        let (name, dir) = above.max_by_key(|(name, _)| name.as_os_str().len())?;
        Some((dir, absolute.strip_prefix(name).ok()?.to_owned()))
    }

    /// The path from the root on. `..` at its start is taken as the text says, the current folder's name being real; what follows
    /// is the system's to resolve.
    fn absolute(&self, path: &Path) -> PathBuf {
        let mut absolute = self.state.borrow().current.clone();
        let mut rest = path.components();
        loop {
            let before = rest.clone();
            match rest.next() {
                Some(Component::CurDir) => {}
                Some(Component::ParentDir) => {
                    absolute.pop();
                }
                _ => {
                    absolute.push(before.as_path());
                    break;
                }
            }
        }
        absolute
    }

    /// Refuses a path that asks for a folder and names something else. There may be nothing yet, unless the path goes on inside.
    fn check_folder(&self, path: &[u8], (dir, rest): (&Dir, &Path)) -> FileResult<()> {
        if !asks_for_folder(path) {
            return Ok(());
        }
        match dir.metadata(rest) {
            Ok(meta) if meta.is_dir() => Ok(()),
            Ok(_) => Err(ENOTDIR.into()),
            Err(error) if error.kind() == io::ErrorKind::NotFound && !path.ends_with(b".") => {
                Ok(())
            }
            Err(error) => Err(self.failed(path, &error)),
        }
    }

    /// Refuses a new name that only a folder could have: with that error, or because it is taken.
    fn check_new(&self, path: &[u8], errno: i32) -> FileResult<()> {
        if !asks_for_folder(path) {
            return Ok(());
        }
        let (dir, rest) = self.place(path, Aim::New)?;
        Err(if dir.symlink_metadata(rest).is_ok() { EEXIST } else { errno }.into())
    }

    /// The error for a path that leads to no allowed folder. The program has no files there: nothing but the folders on the way to those
    /// that it has or begins in, and one for temporary files, all closed. What there is on the system does not show.
    fn out_of_reach(&self, path: &Path, absolute: &Path, aim: Aim) -> FileError {
        let absolute = clean(absolute);
        let folder = match aim {
            Aim::There => Some(&*absolute),
            Aim::New => absolute.parent(),
        };
        let errno =
            if folder.is_none_or(|folder| self.has(folder)) { errno::EACCES } else { ENOENT };
        FileError { errno, ..self.refused(path) }
    }

    /// Whether that is a folder which the program has, though it may not use it.
    fn has(&self, folder: &Path) -> bool {
        let names = self.allowed.iter().flat_map(|allowed| &allowed.names);
        names.chain([&self.state.borrow().current]).any(|name| name.starts_with(folder))
            || Path::new(TEMPORARY).starts_with(folder)
    }

    /// The error for what is there but out of reach; the first time with a note.
    fn refused(&self, path: &Path) -> FileError {
        let told = std::mem::replace(&mut self.state.borrow_mut().told, true);
        let note = (!told).then(|| {
            let path = path.display();
            format!(
                "racewalk: the program may not use {path}: \
                 --allow-fs DIR lets it use the files below a folder\n"
            )
        });
        FileError { errno: errno::EACCES, note }
    }

    /// An error of the system's, or of a path that leads out of its folder.
    fn failed(&self, path: &[u8], error: &io::Error) -> FileError {
        match error.raw_os_error() {
            Some(errno) => errno.into(),
            None if error.kind() == io::ErrorKind::PermissionDenied => {
                self.refused(Path::new(OsStr::from_bytes(path)))
            }
            None => number(error),
        }
    }

    /// What is done with a path.
    fn at<T>(
        &self,
        path: &[u8],
        aim: Aim,
        run: impl FnOnce(&Dir, &Path) -> io::Result<T>,
    ) -> FileResult<T> {
        let (dir, rest) = self.find(path, aim)?;
        run(dir, &rest).map_err(|error| self.failed(path, &error))
    }

    /// What is done with two paths, the second of which may name something new.
    fn at_both(
        &self,
        from: &[u8],
        to: &[u8],
        run: impl FnOnce((&Dir, &Path), (&Dir, &Path)) -> io::Result<()>,
    ) -> FileResult<()> {
        let (from_dir, from_rest) = self.find(from, Aim::There)?;
        let (to_dir, to_rest) = self.find(to, Aim::New)?;
        run((from_dir, &from_rest), (to_dir, &to_rest)).map_err(|error| self.failed(from, &error))
    }

    /// What is done with an open file.
    fn with<T>(
        &self,
        handle: u32,
        run: impl FnOnce(&mut fs::File) -> io::Result<T>,
    ) -> FileResult<T> {
        let mut state = self.state.borrow_mut();
        let file = state.open.get_mut(&handle).ok_or(errno::EBADF)?;
        run(file).map_err(|error| number(&error))
    }
}

/// No such file or directory.
const ENOENT: i32 = 2;
/// File exists.
const EEXIST: i32 = 17;
/// Not a directory.
const ENOTDIR: i32 = 20;
/// Is a directory.
const EISDIR: i32 = 21;

/// The folder for temporary files.
const TEMPORARY: &str = "/tmp";

/// What a path names.
#[derive(Clone, Copy)]
enum Aim {
    /// What must be there.
    There,
    /// What may be made, in a folder that must be there.
    New,
}

/// Whether a path can name only a folder.
fn asks_for_folder(path: &[u8]) -> bool {
    path.ends_with(b"/") || path.ends_with(b"/.")
}

/// The bits of `open(2)`'s flags that programs use.
const ACCESS: i64 = 3;
const O_CREAT: i64 = 0x40;
const O_EXCL: i64 = 0x80;
const O_TRUNC: i64 = 0x200;
const O_APPEND: i64 = 0x400;
const O_SYNC: i64 = 0x10_1000;

fn number(error: &io::Error) -> FileError {
    error
        .raw_os_error()
        .unwrap_or(match error.kind() {
            io::ErrorKind::InvalidInput => errno::EINVAL,
            _ => errno::EIO,
        })
        .into()
}

/// The path without `.` and `..`, as the text says.
fn clean(path: &Path) -> PathBuf {
    let mut clean = PathBuf::new();
    for component in path.components() {
        match component {
            Component::CurDir => {}
            Component::ParentDir => {
                clean.pop();
            }
            Component::Prefix(_) | Component::RootDir | Component::Normal(_) => {
                clean.push(component)
            }
        }
    }
    clean
}

/// Whether a path leads out of where it begins, as the text says.
fn leaves(path: &Path) -> bool {
    let mut depth = 0_i64;
    path.components().any(|component| {
        match component {
            Component::CurDir => {}
            Component::ParentDir => depth -= 1,
            Component::Prefix(_) | Component::RootDir | Component::Normal(_) => depth += 1,
        }
        depth < 0
    })
}

fn stat_of(meta: &fs::Metadata) -> FileStat {
    FileStat {
        mode: meta.mode(),
        size: meta.size(),
        modified: (meta.mtime(), meta.mtime_nsec()),
        identity: (meta.dev(), meta.ino()),
    }
}

fn time(nanos: i64) -> SystemTime {
    match u64::try_from(nanos) {
        Ok(nanos) => UNIX_EPOCH + Duration::from_nanos(nanos),
        Err(_) => UNIX_EPOCH - Duration::from_nanos(nanos.unsigned_abs()),
    }
}

impl Files for AllowedFiles {
    fn open(&self, path: &[u8], flags: i64, mode: u32) -> FileResult<u32> {
        let has = |bit: i64| flags & bit == bit;
        let mut options = OpenOptions::new();
        let writes = flags & ACCESS != 0;
        options.read(flags & ACCESS != 1).write(writes).append(writes && has(O_APPEND));
        options.truncate(has(O_TRUNC)).mode(mode);
        options.create(has(O_CREAT)).create_new(has(O_CREAT | O_EXCL));
        if has(O_SYNC) {
            options.custom_flags(O_SYNC as i32);
        }
        if has(O_CREAT) && path.ends_with(b"/") {
            return Err(EISDIR.into());
        }
        let aim = if has(O_CREAT) { Aim::New } else { Aim::There };
        let file = self.at(path, aim, |dir, rest| dir.open_with(rest, &options))?;
        let mut state = self.state.borrow_mut();
        state.last += 1;
        let handle = state.last;
        state.open.insert(handle, file.into_std());
        Ok(handle)
    }

    fn close(&self, handle: u32) -> FileResult<()> {
        let closed = self.state.borrow_mut().open.remove(&handle);
        closed.map(drop).ok_or_else(|| errno::EBADF.into())
    }

    fn read(&self, handle: u32, buffer: &mut [u8], at: Option<u64>) -> FileResult<usize> {
        self.with(handle, |file| match at {
            Some(at) => file.read_at(buffer, at),
            None => file.read(buffer),
        })
    }

    fn write(&self, handle: u32, bytes: &[u8], at: Option<u64>) -> FileResult<usize> {
        self.with(handle, |file| match at {
            Some(at) => file.write_at(bytes, at),
            None => file.write(bytes),
        })
    }

    fn seek(&self, handle: u32, offset: i64, whence: i64) -> FileResult<u64> {
        let from = match (whence, u64::try_from(offset)) {
            (0, Ok(offset)) => SeekFrom::Start(offset),
            (1, _) => SeekFrom::Current(offset),
            (2, _) => SeekFrom::End(offset),
            _ => return Err(errno::EINVAL.into()),
        };
        self.with(handle, |file| file.seek(from))
    }

    fn truncate(&self, handle: u32, size: u64) -> FileResult<()> {
        self.with(handle, |file| file.set_len(size))
    }

    fn set_mode(&self, handle: u32, mode: u32) -> FileResult<()> {
        self.with(handle, |file| file.set_permissions(fs::Permissions::from_mode(mode)))
    }

    fn sync(&self, handle: u32) -> FileResult<()> {
        self.with(handle, |file| file.sync_all())
    }

    fn stat(&self, handle: u32) -> FileResult<FileStat> {
        let terminal = match handle {
            0 => io::stdin().is_terminal(),
            1 => io::stdout().is_terminal(),
            2 => io::stderr().is_terminal(),
            _ => return self.with(handle, |file| Ok(stat_of(&file.metadata()?))),
        };
        let mode = if terminal { 0o020_620 } else { 0o010_600 };
        Ok(FileStat { mode, ..FileStat::default() })
    }

    fn stat_path(&self, path: &[u8], follow: bool) -> FileResult<FileStat> {
        let meta =
            self.at(path, Aim::There, |dir, rest| match follow || asks_for_folder(path) {
                true => dir.metadata(rest),
                false => dir.symlink_metadata(rest),
            })?;
        Ok(FileStat {
            mode: meta.mode(),
            size: meta.size(),
            modified: (meta.mtime(), meta.mtime_nsec()),
            identity: (meta.dev(), meta.ino()),
        })
    }

    fn list(&self, handle: u32) -> FileResult<Vec<FolderEntry>> {
        let folder = self.with(handle, |file| file.try_clone())?;
        let entries = Dir::from_std_file(folder).entries().map_err(|error| number(&error))?;
        let entry = |entry: io::Result<cap_std::fs::DirEntry>| {
            let entry = entry.map_err(|error| number(&error))?;
            let mode = entry.file_type().map_or(0, type_bits);
            Ok(FolderEntry { name: entry.file_name().into_vec(), mode })
        };
        entries.map(entry).collect()
    }

    fn read_link(&self, path: &[u8]) -> FileResult<Vec<u8>> {
        if asks_for_folder(path) {
            self.stat_path(path, true)?;
            return Err(errno::EINVAL.into());
        }
        let target = self.at(path, Aim::There, |dir, rest| dir.read_link_contents(rest))?;
        Ok(target.into_os_string().into_vec())
    }

    fn current(&self) -> FileResult<Vec<u8>> {
        let current = self.state.borrow().current.clone();
        if self.allowed.is_empty() {
            return Err(self.refused(&current));
        }
        Ok(current.into_os_string().into_vec())
    }

    fn change(&self, change: Change<'_>) -> FileResult<()> {
        let text = |bytes: &[u8]| PathBuf::from(OsStr::from_bytes(bytes));
        match change {
            Change::MakeFolder(path, mode) => {
                if let Err(error) = self.check_new(path, ENOENT)
                    && (error.errno == EEXIST || path.ends_with(b"."))
                {
                    return Err(error);
                }
                let mut new = DirBuilder::new();
                new.mode(mode);
                self.at(path, Aim::New, |dir, rest| dir.create_dir_with(rest, &new))
            }
            Change::RemoveFile(path) => {
                self.at(path, Aim::There, |dir, rest| dir.remove_file(rest))
            }
            Change::RemoveFolder(path) => {
                self.find(path, Aim::There)?;
                if path == b"." || path.ends_with(b"/.") {
                    return Err(errno::EINVAL.into());
                }
                self.at(path, Aim::There, |dir, rest| dir.remove_dir(rest))
            }
            Change::Rename(from, to) => {
                if !self.stat_path(from, false).is_ok_and(|stat| stat.mode & 0o170_000 == 0o040_000)
                {
                    self.check_new(to, ENOTDIR)?;
                }
                self.at_both(from, to, |(dir, from), (to_dir, to)| dir.rename(from, to_dir, to))
            }
            Change::Link(from, to) => {
                self.check_new(to, ENOENT)?;
                self.at_both(from, to, |(dir, from), (to_dir, to)| dir.hard_link(from, to_dir, to))
            }
            Change::Symlink(target, path) => {
                self.check_new(path, ENOENT)?;
                self.at(path, Aim::New, |dir, rest| dir.symlink_contents(text(target), rest))
            }
            Change::SetMode(path, mode) => self.at(path, Aim::There, |dir, rest| {
                dir.set_permissions(rest, cap_std::fs::Permissions::from_mode(mode))
            }),
            Change::SetTimes(path, accessed, modified) => {
                let mut times = FileTimes::new();
                if let Some(nanos) = accessed {
                    times = times.set_accessed(time(nanos));
                }
                if let Some(nanos) = modified {
                    times = times.set_modified(time(nanos));
                }
                self.at(path, Aim::There, |dir, rest| dir.open(rest)?.into_std().set_times(times))
            }
            Change::SetCurrent(path) => {
                self.at(path, Aim::There, |dir, rest| dir.open_dir(rest).map(drop))?;
                let folder = clean(&self.absolute(&text(path)));
                self.state.borrow_mut().current = folder;
                Ok(())
            }
        }
    }
}

fn type_bits(kind: cap_std::fs::FileType) -> u32 {
    match kind {
        kind if kind.is_dir() => 0o040_000,
        kind if kind.is_symlink() => 0o120_000,
        kind if kind.is_file() => 0o100_000,
        kind if kind.is_fifo() => 0o010_000,
        kind if kind.is_socket() => 0o140_000,
        kind if kind.is_char_device() => 0o020_000,
        kind if kind.is_block_device() => 0o060_000,
        _ => 0,
    }
}
