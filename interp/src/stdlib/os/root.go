package os

import (
	"errors"
	"io/fs"
	"syscall"
	"time"
)

// A Root is a folder that the paths of its methods do not leave, neither by .. nor by symbolic links.
//
// It is known by its path. A path below it is followed part by part, so that no link is left in what the system gets to see, but for
// the last part where an operation is about a link itself.
type Root struct {
	name   string
	path   string // from the root of the file system on
	closed *bool
}

var (
	errEscapes   = errors.New("path escapes from parent")
	errEmptyPath = errors.New("empty path")
)

// maxLinks is how many symbolic links a path may go through.
const maxLinks = 40

// OpenRoot opens a folder as a Root.
func OpenRoot(name string) (*Root, error) {
	var out [6]int64
	errno := statPath(name, true, &out)
	if errno == 0 && typeOf(uint32(out[0])) != ModeDir {
		errno = int(syscall.ENOTDIR)
	}
	if errno != 0 {
		return nil, failed("open", name, errno)
	}
	path := name
	if name[0] != '/' {
		dir, _ := current()
		path = below(dir, name)
	}
	for len(path) > 1 && path[len(path)-1] == '/' {
		path = path[:len(path)-1]
	}
	return &Root{name, path, new(bool)}, nil
}

// OpenInRoot opens a file for reading as Root.Open does, of a Root for dir.
func OpenInRoot(dir, name string) (*File, error) {
	r, err := OpenRoot(dir)
	if err != nil {
		return nil, err
	}
	defer r.Close()
	return r.Open(name)
}

// below gives the path of a name in a folder.
func below(dir, name string) string {
	if dir[len(dir)-1] == '/' {
		return dir + name
	}
	return dir + "/" + name
}

// parts splits a path into its parts, without those that say nothing; isFolder tells whether it can name only a folder.
func parts(path string) (all []string, isFolder bool) {
	start := 0
	for end := 0; end <= len(path); end++ {
		if end < len(path) && path[end] != '/' {
			continue
		}
		part := path[start:end]
		start = end + 1
		isFolder = part == "" || part == "." || part == ".."
		if part != "" && part != "." {
			all = append(all, part)
		}
	}
	return all, isFolder
}

// resolve gives the path of a name. A symbolic link at its end is followed if it is to be, or if the name can be only a folder's.
func (r *Root) resolve(name string, follow bool) (path string, err error) {
	if settled(r.closed, false) {
		return "", ErrClosed
	}
	if name == "" {
		return "", errEmptyPath
	}
	if name[0] == '/' {
		return "", errEscapes
	}
	todo, isFolder := parts(name)
	folders := []string{r.path}
	links := 0
	for len(todo) > 0 {
		part, isLast := todo[0], len(todo) == 1
		todo = todo[1:]
		if part == ".." {
			if len(folders) == 1 {
				return "", errEscapes
			}
			folders = folders[:len(folders)-1]
			continue
		}
		path := below(folders[len(folders)-1], part)
		if !isLast || follow || isFolder {
			target, isLink, errno := look(path, isLast)
			if errno != 0 {
				return "", syscall.Errno(errno)
			}
			if isLink {
				if links++; links > maxLinks {
					return "", syscall.ELOOP
				}
				if target[0] == '/' {
					return "", errEscapes
				}
				more, _ := parts(target)
				todo = append(more, todo...)
				continue
			}
		}
		folders = append(folders, path)
	}
	path = folders[len(folders)-1]
	if isFolder {
		path = below(path, ".")
	}
	return path, nil
}

// look tells whether a path names a symbolic link, and which. If it is not the last part of a longer path, it must be a folder.
func look(path string, isLast bool) (target string, isLink bool, errno int) {
	var out [6]int64
	errno = statPath(path, false, &out)
	if isLast && errno == int(syscall.ENOENT) {
		return "", false, 0
	}
	if errno != 0 {
		return "", false, errno
	}
	mode := typeOf(uint32(out[0]))
	if mode == ModeSymlink {
		target, errno = readLink(path)
		return target, true, errno
	}
	if !isLast && mode != ModeDir {
		errno = int(syscall.ENOTDIR)
	}
	return "", false, errno
}

// wrong gives the error of an operation, which is that of another one with the resolved path.
func wrong(op, name string, err error) error {
	if err == nil {
		return nil
	}
	return &PathError{Op: op, Path: name, Err: reason(err)}
}

// with does something to what a name stands for.
func (r *Root) with(op, name string, follow bool, do func(path string) error) error {
	path, err := r.resolve(name, follow)
	if err == nil {
		err = do(path)
	}
	return wrong(op, name, err)
}

// Name gives the name that the folder was opened with.
func (r *Root) Name() string { return r.name }

// Close closes the Root.
func (r *Root) Close() error {
	settled(r.closed, true)
	return nil
}

// Open opens a file for reading.
func (r *Root) Open(name string) (*File, error) { return r.OpenFile(name, O_RDONLY, 0) }

// Create makes a file, or empties it, and opens it for reading and writing.
func (r *Root) Create(name string) (*File, error) {
	return r.OpenFile(name, O_RDWR|O_CREATE|O_TRUNC, 0666)
}

// OpenFile opens a file as the flags say; a new one gets permissions.
func (r *Root) OpenFile(name string, flag int, perm FileMode) (f *File, err error) {
	err = r.with("openat", name, flag&(O_CREATE|O_EXCL) != O_CREATE|O_EXCL, func(path string) error {
		f, err = OpenFile(path, flag, perm)
		return err
	})
	if err != nil {
		return nil, err
	}
	return &File{fd: f.fd, name: below(r.name, name), path: f.name, append: f.append}, nil
}

// OpenRoot opens a folder as a Root of its own.
func (r *Root) OpenRoot(name string) (*Root, error) {
	path, err := r.resolve(name, true)
	if err == nil {
		_, err = Lstat(path)
	}
	if err != nil {
		return nil, wrong("openat", name, err)
	}
	in, err := OpenRoot(path)
	shown := below(r.name, name)
	if err != nil {
		return nil, wrong("open", shown, err)
	}
	in.name = shown
	return in, nil
}

// Stat tells about a file.
func (r *Root) Stat(name string) (FileInfo, error) { return r.info(name, true) }

// Lstat tells about a file; about a symbolic link itself.
func (r *Root) Lstat(name string) (FileInfo, error) { return r.info(name, false) }

func (r *Root) info(name string, follow bool) (info FileInfo, err error) {
	var out [6]int64
	err = r.with("statat", name, follow, func(path string) error {
		return errnoError(statPath(path, false, &out))
	})
	if err != nil {
		return nil, err
	}
	return newStat(name, &out), nil
}

// ReadFile reads a whole file.
func (r *Root) ReadFile(name string) ([]byte, error) {
	f, err := r.Open(name)
	if err != nil {
		return nil, err
	}
	return readAll(f)
}

// WriteFile makes a file with that content.
func (r *Root) WriteFile(name string, data []byte, perm FileMode) error {
	f, err := r.OpenFile(name, O_WRONLY|O_CREATE|O_TRUNC, perm)
	if err != nil {
		return err
	}
	return writeAll(f, data)
}

// Mkdir makes a folder.
func (r *Root) Mkdir(name string, perm FileMode) error {
	stem := name
	for len(stem) > 1 && stem[len(stem)-1] == '/' {
		stem = stem[:len(stem)-1]
	}
	return wrong("mkdirat", name, r.with("mkdirat", stem, false, func(path string) error { return Mkdir(path, perm) }))
}

// MkdirAll makes a folder, and those above it that are not there.
func (r *Root) MkdirAll(name string, perm FileMode) error {
	for end := 1; end <= len(name); end++ {
		if end < len(name) && name[end] != '/' || name[end-1] == '/' {
			continue
		}
		path, err := r.resolve(name[:end], true)
		if err != nil {
			return wrong("mkdirat", name, err)
		}
		info, err := Lstat(path)
		switch {
		case IsNotExist(err):
			if err := Mkdir(path, perm); err != nil {
				return wrong("mkdirat", name, err)
			}
		case err != nil:
			return wrong("mkdirat", name, err)
		case !info.IsDir() && end == len(name):
			return wrong("mkdirat", name, syscall.EEXIST)
		case !info.IsDir():
			return wrong("openat", name[:end], syscall.ENOTDIR)
		}
	}
	return nil
}

// Remove removes a file or an empty folder.
func (r *Root) Remove(name string) error {
	return r.with("removeat", name, false, func(path string) error {
		if path == below(r.path, ".") {
			return syscall.EINVAL
		}
		return Remove(path)
	})
}

// RemoveAll removes a file, or a folder with all that is in it; it is content if there is nothing.
func (r *Root) RemoveAll(name string) error {
	if end := len(name) - 1; end >= 0 && name[end] == '.' && (end == 0 || name[end-1] == '/') {
		return wrong("RemoveAll", name, syscall.EINVAL)
	}
	err := r.with("RemoveAll", name, false, RemoveAll)
	if IsNotExist(err) {
		return nil
	}
	return err
}

// Chmod changes the permissions of a file.
func (r *Root) Chmod(name string, mode FileMode) error {
	return r.with("chmodat", name, true, func(path string) error { return Chmod(path, mode) })
}

// Chown does not change the owner of a file, as os.Chown does not.
func (r *Root) Chown(name string, uid, gid int) error {
	return r.with("chownat", name, true, func(path string) error { return Chown(path, uid, gid) })
}

// Lchown is Chown for a symbolic link itself.
func (r *Root) Lchown(name string, uid, gid int) error {
	return r.with("lchownat", name, false, func(path string) error { return Lchown(path, uid, gid) })
}

// Chtimes changes a file's times of access and modification; a zero time leaves one as it is.
func (r *Root) Chtimes(name string, atime time.Time, mtime time.Time) error {
	return r.with("chtimesat", name, true, func(path string) error { return Chtimes(path, atime, mtime) })
}

// Readlink gives the text of a symbolic link.
func (r *Root) Readlink(name string) (target string, err error) {
	err = r.with("readlinkat", name, false, func(path string) error {
		target, err = Readlink(path)
		return err
	})
	return target, err
}

// Rename gives a file another name, the one of another file as well.
func (r *Root) Rename(oldname, newname string) error { return r.both("renameat", oldname, newname, Rename) }

// Link gives a file one more name.
func (r *Root) Link(oldname, newname string) error { return r.both("linkat", oldname, newname, Link) }

// both does something to what two names stand for.
func (r *Root) both(op, oldname, newname string, do func(from, to string) error) error {
	from, err := r.resolve(oldname, false)
	if err == nil {
		var to string
		if to, err = r.resolve(newname, false); err == nil {
			err = do(from, to)
		}
	}
	if err == nil {
		return nil
	}
	return &LinkError{op, oldname, newname, reason(err)}
}

// Symlink makes newname a symbolic link to oldname, which is not looked at.
func (r *Root) Symlink(oldname, newname string) error {
	path, err := r.resolve(newname, false)
	if err == nil {
		err = Symlink(oldname, path)
	}
	if err == nil {
		return nil
	}
	return &LinkError{"symlinkat", oldname, newname, reason(err)}
}

// FS gives the files below the folder.
func (r *Root) FS() fs.FS { return &rootFS{r} }

type rootFS struct{ r *Root }

func valid(op, name string) error {
	if fs.ValidPath(name) {
		return nil
	}
	return &PathError{Op: op, Path: name, Err: ErrInvalid}
}

func (f *rootFS) Open(name string) (fs.File, error) {
	if err := valid("open", name); err != nil {
		return nil, err
	}
	file, err := f.r.Open(name)
	if err != nil {
		return nil, err
	}
	return file, nil
}

func (f *rootFS) ReadFile(name string) ([]byte, error) {
	if err := valid("readfile", name); err != nil {
		return nil, err
	}
	return f.r.ReadFile(name)
}

func (f *rootFS) ReadDir(name string) ([]DirEntry, error) {
	if err := valid("readdir", name); err != nil {
		return nil, err
	}
	file, err := f.r.Open(name)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	return file.ReadDir(-1)
}

func (f *rootFS) Stat(name string) (FileInfo, error) {
	if err := valid("stat", name); err != nil {
		return nil, err
	}
	return f.r.Stat(name)
}

func (f *rootFS) Lstat(name string) (FileInfo, error) {
	if err := valid("lstat", name); err != nil {
		return nil, err
	}
	return f.r.Lstat(name)
}

func (f *rootFS) ReadLink(name string) (string, error) {
	if err := valid("readlink", name); err != nil {
		return "", err
	}
	return f.r.Readlink(name)
}
