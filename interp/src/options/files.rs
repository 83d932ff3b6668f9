//! Files, handed in by whoever starts the run.
//!
//! The interpreter touches no file system: what a program asks of package os goes through [`Files`], which decides what may be reached.
//! Paths and names are bytes, flags and errors are numbers, as on Linux, which is the system that programs see.

/// Why an operation failed.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct FileError {
    /// The error's number on Linux.
    pub errno: i32,
    /// What the person who started the run should know; told on standard error.
    pub note: Option<String>,
}

/// Error numbers that the interpreter gives itself.
pub mod errno {
    /// Operation not permitted.
    pub const EPERM: i32 = 1;
    /// Input/output error.
    pub const EIO: i32 = 5;
    /// Bad file descriptor.
    pub const EBADF: i32 = 9;
    /// Permission denied.
    pub const EACCES: i32 = 13;
    /// Invalid argument.
    pub const EINVAL: i32 = 22;
    /// Illegal seek.
    pub const ESPIPE: i32 = 29;
}

impl From<i32> for FileError {
    fn from(errno: i32) -> Self {
        FileError { errno, note: None }
    }
}

/// How an operation went.
pub type FileResult<T> = Result<T, FileError>;

/// What is known of a file.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct FileStat {
    /// Type and permissions, as in `st_mode`.
    pub mode: u32,
    /// Bytes.
    pub size: u64,
    /// When it was modified: seconds since 1970 and nanoseconds.
    pub modified: (i64, i64),
    /// The device and the number of the file on it: which file it is.
    pub identity: (u64, u64),
}

/// An entry of a folder: its name, and its type as in `st_mode`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct FolderEntry {
    /// The name.
    pub name: Vec<u8>,
    /// The type's bits of `st_mode`; 0 when it is not known.
    pub mode: u32,
}

/// A change of what a path names.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Change<'a> {
    /// A new folder with permissions.
    MakeFolder(&'a [u8], u32),
    /// A file, or anything else that is no folder, goes.
    RemoveFile(&'a [u8]),
    /// An empty folder goes.
    RemoveFolder(&'a [u8]),
    /// The first gets the name of the second.
    Rename(&'a [u8], &'a [u8]),
    /// The first gets the second as one more name.
    Link(&'a [u8], &'a [u8]),
    /// The second becomes a symbolic link with that text.
    Symlink(&'a [u8], &'a [u8]),
    /// New permissions.
    SetMode(&'a [u8], u32),
    /// New times of access and modification, in nanoseconds since 1970; `None` leaves one as it is.
    SetTimes(&'a [u8], Option<i64>, Option<i64>),
    /// The folder that relative paths begin at.
    SetCurrent(&'a [u8]),
}

/// The files that a program may reach. Handles are numbers from 3 on and are never used again; 0, 1 and 2 are the program's streams, which
/// only [`Files::stat`] is asked about.
pub trait Files {
    /// Opens a file; flags and permissions as for `open(2)`.
    fn open(&self, path: &[u8], flags: i64, mode: u32) -> FileResult<u32>;
    /// Closes one.
    fn close(&self, handle: u32) -> FileResult<()>;
    /// Reads at the file's own place, or at another one; 0 bytes at the end.
    fn read(&self, handle: u32, buffer: &mut [u8], at: Option<u64>) -> FileResult<usize>;
    /// Writes, as [`Files::read`] reads.
    fn write(&self, handle: u32, bytes: &[u8], at: Option<u64>) -> FileResult<usize>;
    /// Moves the file's place, from its start (0), from there (1) or from its end (2).
    fn seek(&self, handle: u32, offset: i64, whence: i64) -> FileResult<u64>;
    /// Cuts or extends a file.
    fn truncate(&self, handle: u32, size: u64) -> FileResult<()>;
    /// New permissions.
    fn set_mode(&self, handle: u32, mode: u32) -> FileResult<()>;
    /// Writes out what is kept back.
    fn sync(&self, handle: u32) -> FileResult<()>;
    /// What is known of an open file or of a stream.
    fn stat(&self, handle: u32) -> FileResult<FileStat>;
    /// What is known of what a path names; a symbolic link at its end is followed or not.
    fn stat_path(&self, path: &[u8], follow: bool) -> FileResult<FileStat>;
    /// The entries of an open folder, in any order.
    fn list(&self, handle: u32) -> FileResult<Vec<FolderEntry>>;
    /// The text of a symbolic link.
    fn read_link(&self, path: &[u8]) -> FileResult<Vec<u8>>;
    /// The folder that relative paths begin at.
    fn current(&self) -> FileResult<Vec<u8>>;
    /// Changes something.
    fn change(&self, change: Change<'_>) -> FileResult<()>;
}
