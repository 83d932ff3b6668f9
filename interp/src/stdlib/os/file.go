package os

import (
	"errors"
	"io"
	"io/fs"
	"syscall"
	"time"
)

// Flags of OpenFile: one of the first three, and others.
const (
	O_RDONLY int = syscall.O_RDONLY
	O_WRONLY int = syscall.O_WRONLY
	O_RDWR   int = syscall.O_RDWR
	O_APPEND int = syscall.O_APPEND
	O_CREATE int = syscall.O_CREAT
	O_EXCL   int = syscall.O_EXCL
	O_SYNC   int = syscall.O_SYNC
	O_TRUNC  int = syscall.O_TRUNC
)

// Where Seek counts from.
const (
	SEEK_SET int = 0
	SEEK_CUR int = 1
	SEEK_END int = 2
)

// What stands in paths.
const (
	PathSeparator     = '/'
	PathListSeparator = ':'
	DevNull           = "/dev/null"
)

// FileInfo is what Stat tells of a file.
type FileInfo = fs.FileInfo

// FileMode says what a file is and who may do what with it.
type FileMode = fs.FileMode

// DirEntry is an entry of a folder.
type DirEntry = fs.DirEntry

// What a file is.
const (
	ModeDir        = fs.ModeDir
	ModeAppend     = fs.ModeAppend
	ModeExclusive  = fs.ModeExclusive
	ModeTemporary  = fs.ModeTemporary
	ModeSymlink    = fs.ModeSymlink
	ModeDevice     = fs.ModeDevice
	ModeNamedPipe  = fs.ModeNamedPipe
	ModeSocket     = fs.ModeSocket
	ModeSetuid     = fs.ModeSetuid
	ModeSetgid     = fs.ModeSetgid
	ModeCharDevice = fs.ModeCharDevice
	ModeSticky     = fs.ModeSticky
	ModeIrregular  = fs.ModeIrregular
	ModeType       = fs.ModeType
	ModePerm       = fs.ModePerm
)

func openFile(name string, flag int, perm uint32) (fd, errno int)
func seek(fd int, offset int64, whence int) (place int64, errno int)
func truncate(fd int, size int64) (errno int)
func setMode(fd int, mode uint32) (errno int)
func stat(fd int, out *[6]int64) (errno int)
func statPath(name string, follow bool, out *[6]int64) (errno int)
func readLink(name string) (target string, errno int)
func current() (dir string, errno int)
func changeTimes(name string, accessed int64, hasAccessed bool, modified int64, hasModified bool) (errno int)

// change makes a change of what a path names.
func change(what int, a, b string, mode uint32) (errno int)

const (
	makeFolder = iota
	removeFile
	removeFolder
	rename
	link
	symlink
	changeMode
	setCurrent
)

// failed gives the error with that number; nil for 0.
func failed(op, name string, errno int) error {
	if errno == 0 {
		return nil
	}
	return &PathError{Op: op, Path: name, Err: syscall.Errno(errno)}
}

// changed is change, with the error that tells of it.
func changed(op string, what int, name string, mode FileMode) error {
	return failed(op, name, change(what, name, "", sysMode(mode)))
}

// linked is change of two paths.
func linked(op string, what int, old, new string) error {
	if errno := change(what, old, new, 0); errno != 0 {
		return &LinkError{op, old, new, syscall.Errno(errno)}
	}
	return nil
}

// sysMode gives a mode as the system has it.
func sysMode(mode FileMode) uint32 {
	sys := uint32(mode.Perm())
	if mode&ModeSetuid != 0 {
		sys |= syscall.S_ISUID
	}
	if mode&ModeSetgid != 0 {
		sys |= syscall.S_ISGID
	}
	if mode&ModeSticky != 0 {
		sys |= syscall.S_ISVTX
	}
	return sys
}

// typeOf gives the bits of a mode for those that the system has.
func typeOf(sys uint32) FileMode {
	switch sys & syscall.S_IFMT {
	case syscall.S_IFBLK:
		return ModeDevice
	case syscall.S_IFCHR:
		return ModeDevice | ModeCharDevice
	case syscall.S_IFDIR:
		return ModeDir
	case syscall.S_IFIFO:
		return ModeNamedPipe
	case syscall.S_IFLNK:
		return ModeSymlink
	case syscall.S_IFSOCK:
		return ModeSocket
	}
	return 0
}

type fileStat struct {
	name     string
	mode     FileMode
	size     int64
	modified time.Time
	dev, ino int64
}

func newStat(name string, out *[6]int64) *fileStat {
	sys := uint32(out[0])
	mode := typeOf(sys) | FileMode(sys)&ModePerm
	if sys&syscall.S_ISUID != 0 {
		mode |= ModeSetuid
	}
	if sys&syscall.S_ISGID != 0 {
		mode |= ModeSetgid
	}
	if sys&syscall.S_ISVTX != 0 {
		mode |= ModeSticky
	}
	return &fileStat{base(name), mode, out[1], time.Unix(out[2], out[3]), out[4], out[5]}
}

func (s *fileStat) Name() string       { return s.name }
func (s *fileStat) Size() int64        { return s.size }
func (s *fileStat) Mode() FileMode     { return s.mode }
func (s *fileStat) ModTime() time.Time { return s.modified }
func (s *fileStat) IsDir() bool        { return s.mode.IsDir() }

// Sys gives nothing: the system's own form is not told.
func (s *fileStat) Sys() any { return nil }

// base gives the last part of a name.
func base(name string) string {
	for len(name) > 1 && name[len(name)-1] == '/' {
		name = name[:len(name)-1]
	}
	for i := len(name) - 1; i >= 0; i-- {
		if name[i] == '/' && i+1 < len(name) {
			return name[i+1:]
		}
	}
	return name
}

// SameFile tells whether both are of the same file.
func SameFile(fi1, fi2 FileInfo) bool {
	a, ok1 := fi1.(*fileStat)
	b, ok2 := fi2.(*fileStat)
	return ok1 && ok2 && a.dev == b.dev && a.ino == b.ino
}

// Open opens a file for reading.
func Open(name string) (*File, error) { return OpenFile(name, O_RDONLY, 0) }

// Create makes a file, or empties it, and opens it for reading and writing.
func Create(name string) (*File, error) { return OpenFile(name, O_RDWR|O_CREATE|O_TRUNC, 0666) }

// OpenFile opens a file as the flags say; a new one gets permissions.
func OpenFile(name string, flag int, perm FileMode) (*File, error) {
	fd, errno := openFile(name, flag, sysMode(perm))
	if errno != 0 {
		return nil, failed("open", name, errno)
	}
	from := ""
	if name[0] != '/' {
		from, _ = current()
	}
	return &File{fd: fd, name: name, from: from, append: flag&O_APPEND != 0}, nil
}

// NewFile gives the file of that number; nil if it can be none.
func NewFile(fd uintptr, name string) *File {
	n := int(fd)
	if n < 0 {
		return nil
	}
	f := &File{fd: n, name: name, pipe: pipeOf(n)}
	if n > 2 && f.pipe == nil && closed(n) {
		f.none = new(bool)
	}
	return f
}

// ReadFile reads a whole file.
func ReadFile(name string) ([]byte, error) {
	f, err := Open(name)
	if err != nil {
		return nil, err
	}
	return readAll(f)
}

// readAll reads a file to its end and closes it.
func readAll(f *File) ([]byte, error) {
	defer f.Close()
	size := 0
	if info, err := f.Stat(); err == nil && info.Size() < 1<<40 {
		size = int(info.Size())
	}
	data := make([]byte, 0, max(size+1, 512))
	for {
		n, err := f.Read(data[len(data):cap(data)])
		data = data[:len(data)+n]
		if err != nil {
			if err == io.EOF {
				err = nil
			}
			return data, err
		}
		if len(data) == cap(data) {
			data = append(data, 0)[:len(data)]
		}
	}
}

// WriteFile makes a file with that content.
func WriteFile(name string, data []byte, perm FileMode) error {
	f, err := OpenFile(name, O_WRONLY|O_CREATE|O_TRUNC, perm)
	if err != nil {
		return err
	}
	return writeAll(f, data)
}

// writeAll writes to a file and closes it.
func writeAll(f *File, data []byte) error {
	_, err := f.Write(data)
	if err2 := f.Close(); err == nil {
		err = err2
	}
	return err
}

// Stat tells about a file.
func Stat(name string) (FileInfo, error) { return info("stat", name, true) }

// Lstat tells about a file; about a symbolic link itself.
func Lstat(name string) (FileInfo, error) { return info("lstat", name, false) }

func info(op, name string, follow bool) (FileInfo, error) {
	var out [6]int64
	if errno := statPath(name, follow, &out); errno != 0 {
		return nil, failed(op, name, errno)
	}
	return newStat(name, &out), nil
}

// Stat tells about the file.
func (f *File) Stat() (FileInfo, error) {
	if f == nil {
		return nil, ErrInvalid
	}
	var out [6]int64
	if f.pipe != nil {
		out[0] = syscall.S_IFIFO | 0600
	} else if errno := stat(f.fd, &out); errno != 0 {
		return nil, f.failed("stat", errno)
	}
	return newStat(f.name, &out), nil
}

// check gives an error for a nil file and for one whose operations are those of a pipe.
func (f *File) check(op string, errno syscall.Errno) error {
	if f == nil {
		return ErrInvalid
	}
	if f.pipe != nil {
		return &PathError{Op: op, Path: f.name, Err: errno}
	}
	return nil
}

// ReadAt reads at a place. An error says why it read less than all; io.EOF at the end.
func (f *File) ReadAt(b []byte, off int64) (n int, err error) {
	if err := f.check("read", syscall.ESPIPE); err != nil {
		return 0, err
	}
	if off < 0 {
		return 0, &PathError{Op: "readat", Path: f.name, Err: errors.New("negative offset")}
	}
	for len(b) > 0 {
		m, errno := read(f.fd, b, off)
		if errno != 0 {
			return n, f.failed("read", errno)
		}
		if m == 0 {
			return n, io.EOF
		}
		n += m
		b = b[m:]
		off += int64(m)
	}
	return n, nil
}

// WriteAt writes at a place. Files that are only appended to refuse it.
func (f *File) WriteAt(b []byte, off int64) (n int, err error) {
	if err := f.check("write", syscall.ESPIPE); err != nil {
		return 0, err
	}
	if f.append {
		return 0, errors.New("os: invalid use of WriteAt on file opened with O_APPEND")
	}
	if off < 0 {
		return 0, &PathError{Op: "writeat", Path: f.name, Err: errors.New("negative offset")}
	}
	for len(b) > 0 {
		m, errno := write(f.fd, b, off)
		if errno != 0 {
			return n, f.failed("write", errno)
		}
		n += m
		b = b[m:]
		off += int64(m)
	}
	return n, nil
}

// Seek moves the file's place; see io.Seeker.
func (f *File) Seek(offset int64, whence int) (ret int64, err error) {
	if err := f.check("seek", syscall.ESPIPE); err != nil {
		return 0, err
	}
	ret, errno := seek(f.fd, offset, whence)
	return ret, f.failed("seek", errno)
}

type onlyReader struct{ io.Reader }
type onlyWriter struct{ io.Writer }

// ReadFrom writes all that r gives.
func (f *File) ReadFrom(r io.Reader) (n int64, err error) {
	if f == nil {
		return 0, ErrInvalid
	}
	return io.Copy(onlyWriter{f}, r)
}

// WriteTo reads all and writes it to w.
func (f *File) WriteTo(w io.Writer) (n int64, err error) {
	if f == nil {
		return 0, ErrInvalid
	}
	return io.Copy(w, onlyReader{f})
}

// Truncate cuts the file, or fills it with zeros, to a size.
func (f *File) Truncate(size int64) error {
	if err := f.check("truncate", syscall.EINVAL); err != nil {
		return err
	}
	return f.failed("truncate", truncate(f.fd, size))
}

// Chmod changes the file's permissions.
func (f *File) Chmod(mode FileMode) error {
	if err := f.check("chmod", syscall.EINVAL); err != nil {
		return err
	}
	return f.failed("chmod", setMode(f.fd, sysMode(mode)))
}

// Chown does not change the owner, which is the program's user: programs have no right to.
func (f *File) Chown(uid, gid int) error {
	if f == nil {
		return ErrInvalid
	}
	var out [6]int64
	errno := 0
	if f.pipe == nil {
		errno = stat(f.fd, &out)
	}
	if errno == 0 {
		errno = giveAway(uid, gid)
	}
	return f.failed("chown", errno)
}

// giveAway gives the error for a new owner of what is the program's user's; -1 leaves one as it is.
func giveAway(uid, gid int) (errno int) {
	if (uid == -1 || uid == syscall.Getuid()) && (gid == -1 || gid == syscall.Getgid()) {
		return 0
	}
	return int(syscall.EPERM)
}

// Chdir makes the folder the one that relative paths begin at.
func (f *File) Chdir() error {
	if err := f.check("chdir", syscall.ENOTDIR); err != nil {
		return err
	}
	if f.none != nil {
		return f.failed("chdir", int(syscall.EBADF))
	}
	name := f.name
	switch {
	case f.path != "":
		name = f.path
	case f.from != "":
		name = f.from + "/" + name
	}
	return failed("chdir", f.name, change(setCurrent, name, "", 0))
}

// SetDeadline fails: operations on files do not wait.
func (f *File) SetDeadline(t time.Time) error { return f.noDeadline() }

// SetReadDeadline fails: operations on files do not wait.
func (f *File) SetReadDeadline(t time.Time) error { return f.noDeadline() }

// SetWriteDeadline fails: operations on files do not wait.
func (f *File) SetWriteDeadline(t time.Time) error { return f.noDeadline() }

func (f *File) noDeadline() error {
	if f == nil {
		return ErrInvalid
	}
	return ErrNoDeadline
}
