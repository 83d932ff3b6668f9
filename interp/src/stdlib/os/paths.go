package os

import (
	"syscall"
	"time"
)

// Truncate cuts a file, or fills it with zeros, to a size.
func Truncate(name string, size int64) error {
	fd, errno := openFile(name, O_WRONLY, 0)
	if errno == 0 {
		errno = truncate(fd, size)
		closeFile(fd)
	}
	return failed("truncate", name, errno)
}

// Chmod changes the permissions of a file.
func Chmod(name string, mode FileMode) error { return changed("chmod", changeMode, name, mode) }

// Chown does not change the owner of a file, which is the program's user: programs have no right to.
func Chown(name string, uid, gid int) error { return chown("chown", name, true, uid, gid) }

// Lchown is Chown for a symbolic link itself.
func Lchown(name string, uid, gid int) error { return chown("lchown", name, false, uid, gid) }

func chown(op, name string, follow bool, uid, gid int) error {
	var out [6]int64
	errno := statPath(name, follow, &out)
	if errno == 0 {
		errno = giveAway(uid, gid)
	}
	return failed(op, name, errno)
}

// Chtimes changes a file's times of access and modification; a zero time leaves one as it is.
func Chtimes(name string, atime time.Time, mtime time.Time) error {
	return failed("chtimes", name, changeTimes(name, atime.UnixNano(), !atime.IsZero(), mtime.UnixNano(), !mtime.IsZero()))
}

// Getwd gives the folder that relative paths begin at.
func Getwd() (dir string, err error) {
	dir, errno := current()
	return dir, NewSyscallError("getwd", errnoError(errno))
}

func errnoError(errno int) error {
	if errno == 0 {
		return nil
	}
	return syscall.Errno(errno)
}

// Chdir sets the folder that relative paths begin at.
func Chdir(dir string) error { return changed("chdir", setCurrent, dir, 0) }

// Mkdir makes a folder.
func Mkdir(name string, perm FileMode) error { return changed("mkdir", makeFolder, name, perm) }

// MkdirAll makes a folder, and those above it that are not there.
func MkdirAll(path string, perm FileMode) error {
	if info, err := Stat(path); err == nil {
		if info.IsDir() {
			return nil
		}
		return failed("mkdir", path, int(syscall.ENOTDIR))
	}
	end := len(path)
	for end > 0 && path[end-1] == '/' {
		end--
	}
	for end > 0 && path[end-1] != '/' {
		end--
	}
	for end > 1 && path[end-1] == '/' {
		end--
	}
	if parent := path[:end]; parent != "" && parent != "/" {
		if err := MkdirAll(parent, perm); err != nil {
			return err
		}
	}
	err := Mkdir(path, perm)
	if err != nil {
		if info, err := Lstat(path); err == nil && info.IsDir() {
			return nil
		}
	}
	return err
}

// Remove removes a file or an empty folder.
func Remove(name string) error {
	errno := change(removeFile, name, "", 0)
	if errno == 0 {
		return nil
	}
	errno2 := change(removeFolder, name, "", 0)
	if errno2 == 0 {
		return nil
	}
	if errno2 != int(syscall.ENOTDIR) {
		errno = errno2
	}
	return failed("remove", name, errno)
}

// RemoveAll removes a file, or a folder with all that is in it; it is content if there is nothing.
func RemoveAll(path string) error {
	if path == "" {
		return nil
	}
	if path == "." || len(path) >= 2 && path[len(path)-2:] == "/." {
		return failed("RemoveAll", path, int(syscall.EINVAL))
	}
	err := Remove(path)
	if err == nil || IsNotExist(err) {
		return nil
	}
	for len(path) > 1 && path[len(path)-1] == '/' {
		path = path[:len(path)-1]
	}
	info, serr := Lstat(path)
	if serr != nil {
		if IsNotExist(serr) {
			return nil
		}
		return serr
	}
	if !info.IsDir() {
		return Remove(path)
	}
	entries, err := ReadDir(path)
	for _, entry := range entries {
		if err2 := RemoveAll(path + "/" + entry.Name()); err == nil {
			err = err2
		}
	}
	err2 := Remove(path)
	if err2 == nil || IsNotExist(err2) {
		return nil
	}
	if err == nil {
		err = err2
	}
	return err
}

// Rename gives a file another name, the one of another file as well.
func Rename(oldpath, newpath string) error {
	if info, err := Lstat(newpath); err == nil && info.IsDir() {
		old, err := Lstat(oldpath)
		if err != nil {
			return &LinkError{"rename", oldpath, newpath, reason(err)}
		}
		if newpath == oldpath || !SameFile(info, old) {
			return &LinkError{"rename", oldpath, newpath, syscall.EEXIST}
		}
	}
	return linked("rename", rename, oldpath, newpath)
}

// Link gives a file one more name.
func Link(oldname, newname string) error { return linked("link", link, oldname, newname) }

// Symlink makes newname a symbolic link to oldname.
func Symlink(oldname, newname string) error { return linked("symlink", symlink, oldname, newname) }

// Readlink gives the text of a symbolic link.
func Readlink(name string) (string, error) {
	target, errno := readLink(name)
	return target, failed("readlink", name, errno)
}

// IsPathSeparator tells whether c separates the parts of a path.
func IsPathSeparator(c uint8) bool { return c == '/' }
