// Package fs has what trees of files have in common, on a disk or not.
package fs

import (
	"errors"
	"internal/fs"
	"io"
	"path"
	"time"
	"unicode/utf8"
)

// An FS is a tree of files.
type FS interface {
	// Open opens a file; its errors are of type *PathError.
	Open(name string) (File, error)
}

// A File is an open file.
type File interface {
	Stat() (FileInfo, error)
	Read([]byte) (int, error)
	Close() error
}

// A DirEntry is an entry of a folder.
type DirEntry interface {
	// Name gives the last part of the name.
	Name() string
	IsDir() bool
	// Type gives the bits of the mode that say what it is.
	Type() FileMode
	// Info tells more; the entry may be gone by then.
	Info() (FileInfo, error)
}

// A ReadDirFile is a folder that tells its entries.
type ReadDirFile interface {
	File
	// ReadDir gives up to n entries, io.EOF at the end; all that are left if n is not positive.
	ReadDir(n int) ([]DirEntry, error)
}

// A ReadFileFS reads files in one go.
type ReadFileFS interface {
	FS
	ReadFile(name string) ([]byte, error)
}

// A StatFS tells about files without opening them.
type StatFS interface {
	FS
	Stat(name string) (FileInfo, error)
}

// A ReadDirFS reads folders in one go, their entries sorted by name.
type ReadDirFS interface {
	FS
	ReadDir(name string) ([]DirEntry, error)
}

// A GlobFS finds names by pattern.
type GlobFS interface {
	FS
	Glob(pattern string) ([]string, error)
}

// A SubFS gives a part of itself.
type SubFS interface {
	FS
	Sub(dir string) (FS, error)
}

// A ReadLinkFS has symbolic links.
type ReadLinkFS interface {
	FS
	ReadLink(name string) (string, error)
	Lstat(name string) (FileInfo, error)
}

// FileInfo is what Stat tells of a file.
type FileInfo interface {
	Name() string
	Size() int64
	Mode() FileMode
	ModTime() time.Time
	IsDir() bool
	Sys() any
}

// Errors that are told apart by errors.Is.
var (
	ErrInvalid    = fs.ErrInvalid
	ErrPermission = fs.ErrPermission
	ErrExist      = fs.ErrExist
	ErrNotExist   = fs.ErrNotExist
	ErrClosed     = fs.ErrClosed
)

// PathError says which operation on which path failed, and why.
type PathError = fs.PathError

// ValidPath tells whether the name is one that Open takes: parts with slashes between, none of them empty, . or ..; the root is ".".
func ValidPath(name string) bool {
	if !utf8.ValidString(name) {
		return false
	}
	if name == "." {
		return true
	}
	for start := 0; ; {
		end := start
		for end < len(name) && name[end] != '/' {
			end++
		}
		if part := name[start:end]; part == "" || part == "." || part == ".." {
			return false
		}
		if end == len(name) {
			return true
		}
		start = end + 1
	}
}

// FileMode says what a file is and who may do what with it.
type FileMode uint32

// What a file is. The lowest nine bits are permissions.
const (
	ModeDir        FileMode = 1 << (32 - 1 - iota) // d: a folder
	ModeAppend                                     // a: is only appended to
	ModeExclusive                                  // l: is used by one at a time
	ModeTemporary                                  // T: goes away
	ModeSymlink                                    // L: a symbolic link
	ModeDevice                                     // D: a device
	ModeNamedPipe                                  // p: a named pipe
	ModeSocket                                     // S: a socket
	ModeSetuid                                     // u: runs with its owner's rights
	ModeSetgid                                     // g: runs with its group's rights
	ModeCharDevice                                 // c: a device of characters
	ModeSticky                                     // t: only owners remove
	ModeIrregular                                  // ?: something else

	ModeType          = ModeDir | ModeSymlink | ModeNamedPipe | ModeSocket | ModeDevice | ModeCharDevice | ModeIrregular
	ModePerm FileMode = 0777
)

func (m FileMode) String() string {
	const kinds, rights = "dalTLDpSugct?", "rwxrwxrwx"
	var text [32]byte
	w := 0
	for i := 0; i < len(kinds); i++ {
		if m&(1<<(31-i)) != 0 {
			text[w] = kinds[i]
			w++
		}
	}
	if w == 0 {
		text[w] = '-'
		w++
	}
	for i := 0; i < len(rights); i++ {
		text[w] = '-'
		if m&(1<<(8-i)) != 0 {
			text[w] = rights[i]
		}
		w++
	}
	return string(text[:w])
}

// IsDir tells whether it is a folder.
func (m FileMode) IsDir() bool { return m&ModeDir != 0 }

// IsRegular tells whether it is an ordinary file.
func (m FileMode) IsRegular() bool { return m&ModeType == 0 }

// Perm gives the permissions.
func (m FileMode) Perm() FileMode { return m & ModePerm }

// Type gives the bits that say what it is.
func (m FileMode) Type() FileMode { return m & ModeType }

// Stat tells about a file, by the file system's own method if it has one.
func Stat(fsys FS, name string) (FileInfo, error) {
	if fsys, ok := fsys.(StatFS); ok {
		return fsys.Stat(name)
	}
	file, err := fsys.Open(name)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	return file.Stat()
}

// ReadFile reads a whole file.
func ReadFile(fsys FS, name string) ([]byte, error) {
	if fsys, ok := fsys.(ReadFileFS); ok {
		return fsys.ReadFile(name)
	}
	file, err := fsys.Open(name)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	size := 0
	if info, err := file.Stat(); err == nil && info.Size() >= 0 && info.Size() < 1<<40 {
		size = int(info.Size())
	}
	data := make([]byte, 0, size+1)
	for {
		if len(data) == cap(data) {
			data = append(data, 0)[:len(data)]
		}
		n, err := file.Read(data[len(data):cap(data)])
		data = data[:len(data)+n]
		if err == io.EOF {
			return data, nil
		}
		if err != nil {
			return data, err
		}
	}
}

// ReadDir gives the entries of a folder, sorted by name.
func ReadDir(fsys FS, name string) ([]DirEntry, error) {
	if fsys, ok := fsys.(ReadDirFS); ok {
		return fsys.ReadDir(name)
	}
	file, err := fsys.Open(name)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	dir, ok := file.(ReadDirFile)
	if !ok {
		return nil, &PathError{Op: "readdir", Path: name, Err: errors.New("not implemented")}
	}
	list, err := dir.ReadDir(-1)
	sortEntries(list)
	return list, err
}

// sortEntries sorts by name: two sorted halves are merged.
func sortEntries(list []DirEntry) {
	if len(list) < 2 {
		return
	}
	half := len(list) / 2
	sortEntries(list[:half])
	sortEntries(list[half:])
	left := append([]DirEntry(nil), list[:half]...)
	i, j := 0, half
	for k := 0; i < len(left); k++ {
		if j < len(list) && list[j].Name() < left[i].Name() {
			list[k] = list[j]
			j++
		} else {
			list[k] = left[i]
			i++
		}
	}
}

// ReadLink gives the text of a symbolic link.
func ReadLink(fsys FS, name string) (string, error) {
	links, ok := fsys.(ReadLinkFS)
	if !ok {
		return "", &PathError{Op: "readlink", Path: name, Err: ErrInvalid}
	}
	return links.ReadLink(name)
}

// Lstat is Stat, but does not follow a symbolic link at the end of the name where the file system can tell.
func Lstat(fsys FS, name string) (FileInfo, error) {
	if links, ok := fsys.(ReadLinkFS); ok {
		return links.Lstat(name)
	}
	return Stat(fsys, name)
}

type infoEntry struct{ info FileInfo }

func (e infoEntry) Name() string            { return e.info.Name() }
func (e infoEntry) IsDir() bool             { return e.info.IsDir() }
func (e infoEntry) Type() FileMode          { return e.info.Mode().Type() }
func (e infoEntry) Info() (FileInfo, error) { return e.info, nil }
func (e infoEntry) String() string          { return FormatDirEntry(e) }

// FileInfoToDirEntry gives the entry that info tells of; nil for nil.
func FileInfoToDirEntry(info FileInfo) DirEntry {
	if info == nil {
		return nil
	}
	return infoEntry{info}
}

// FormatFileInfo gives a line about a file, for people.
func FormatFileInfo(info FileInfo) string {
	line := info.Mode().String() + " " + decimal(info.Size()) + " " + info.ModTime().Format(time.DateTime) + " " + info.Name()
	if info.IsDir() {
		line += "/"
	}
	return line
}

// FormatDirEntry gives a line about an entry, for people.
func FormatDirEntry(dir DirEntry) string {
	mode := dir.Type().String()
	line := mode[:len(mode)-9] + " " + dir.Name()
	if dir.IsDir() {
		line += "/"
	}
	return line
}

func decimal(n int64) string {
	var digits [20]byte
	i, rest := len(digits), uint64(n)
	if n < 0 {
		rest = -rest
	}
	for {
		i--
		digits[i] = byte('0' + rest%10)
		if rest /= 10; rest == 0 {
			break
		}
	}
	if n < 0 {
		i--
		digits[i] = '-'
	}
	return string(digits[i:])
}

// SkipDir, as the result of a WalkDirFunc, skips the folder; in a file's call, the rest of its folder.
var SkipDir = errors.New("skip this directory")

// SkipAll, as the result of a WalkDirFunc, ends the walk.
var SkipAll = errors.New("skip everything and stop the walk")

// WalkDirFunc is called for each file and folder. With err, the folder could not be read.
type WalkDirFunc func(path string, d DirEntry, err error) error

// WalkDir calls fn for root and for everything below, in the order of names.
func WalkDir(fsys FS, root string, fn WalkDirFunc) error {
	info, err := Stat(fsys, root)
	if err != nil {
		err = fn(root, nil, err)
	} else {
		err = walkDir(fsys, root, FileInfoToDirEntry(info), fn)
	}
	if err == SkipDir || err == SkipAll {
		return nil
	}
	return err
}

func walkDir(fsys FS, name string, d DirEntry, fn WalkDirFunc) error {
	if err := fn(name, d, nil); err != nil || !d.IsDir() {
		if err == SkipDir && d.IsDir() {
			return nil
		}
		return err
	}
	list, err := ReadDir(fsys, name)
	if err != nil {
		if err = fn(name, d, err); err != nil {
			if err == SkipDir && d.IsDir() {
				return nil
			}
			return err
		}
	}
	for _, entry := range list {
		if err := walkDir(fsys, path.Join(name, entry.Name()), entry, fn); err != nil {
			if err == SkipDir {
				return nil
			}
			return err
		}
	}
	return nil
}
