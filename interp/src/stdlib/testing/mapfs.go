// Package fstest has a file system in memory, and looks for what is wrong with others.
package fstest

import (
	"io"
	"io/fs"
	"path"
	"slices"
	"strings"
	"time"
)

// MapFS is a file system: what there is at each path. Folders need no entry of their own.
type MapFS map[string]*MapFile

// MapFile is a file, folder or link.
type MapFile struct {
	Data    []byte // of a link: where it leads
	Mode    fs.FileMode
	ModTime time.Time
	Sys     any
}

// impliedDir is a folder without an entry.
func impliedDir() *MapFile { return &MapFile{Mode: fs.ModeDir | 0o555} }

// followed gives the path of what name leads to; false if that is outside of the file system.
func (fsys MapFS) followed(name string) (string, bool) {
	if to, ok := fsys.linked(name, ""); ok || to != "" {
		return fsys.again(to, ok)
	}
	for i, c := range []byte(name) {
		if c != '/' {
			continue
		}
		if to, ok := fsys.linked(name[:i], name[i:]); ok || to != "" {
			return fsys.again(to, ok)
		}
	}
	return name, fs.ValidPath(name)
}

func (fsys MapFS) again(name string, ok bool) (string, bool) {
	if !ok {
		return "", false
	}
	return fsys.followed(name)
}

// linked tells where a link at a path leads, with the rest of the path behind it. One that leads to an absolute path gives that and false;
// what is no link gives nothing.
func (fsys MapFS) linked(name, rest string) (string, bool) {
	file := fsys[name]
	if file == nil || file.Mode.Type() != fs.ModeSymlink {
		return "", false
	}
	to := string(file.Data)
	if path.IsAbs(to) {
		return to, false
	}
	return path.Join(path.Dir(name), to) + rest, true
}

// Open opens a file or folder, following links.
func (fsys MapFS) Open(name string) (fs.File, error) {
	missing := &fs.PathError{Op: "open", Path: name, Err: fs.ErrNotExist}
	if !fs.ValidPath(name) {
		return nil, missing
	}
	real, ok := fsys.followed(name)
	if !ok {
		return nil, missing
	}
	file := fsys[real]
	if file != nil && !file.Mode.IsDir() {
		return &openFile{path: name, info: &fileInfo{path.Base(name), file}}, nil
	}
	entries := fsys.entries(real)
	if file == nil {
		if len(entries) == 0 && real != "." {
			return nil, missing
		}
		file = impliedDir()
	}
	return &openDir{path: name, info: &fileInfo{path.Base(name), file}, left: entries}, nil
}

// entries gives what is in a folder, by name.
func (fsys MapFS) entries(dir string) []fs.DirEntry {
	prefix := dir + "/"
	if dir == "." {
		prefix = ""
	}
	found := make(map[string]*MapFile)
	for name, file := range fsys {
		rest, inside := strings.CutPrefix(name, prefix)
		if !inside || name == "." {
			continue
		}
		first, _, deeper := strings.Cut(rest, "/")
		if !deeper {
			found[first] = file
		} else if found[first] == nil {
			found[first] = impliedDir()
		}
	}
	var list []fs.DirEntry
	for name, file := range found {
		list = append(list, &fileInfo{name, file})
	}
	slices.SortFunc(list, func(a, b fs.DirEntry) int { return strings.Compare(a.(*fileInfo).name, b.(*fileInfo).name) })
	return list
}

// Lstat tells about a file, folder or link.
func (fsys MapFS) Lstat(name string) (fs.FileInfo, error) {
	info := fsys.lstat(name)
	if info == nil {
		return nil, &fs.PathError{Op: "lstat", Path: name, Err: fs.ErrNotExist}
	}
	return info, nil
}

// ReadLink tells where a link leads.
func (fsys MapFS) ReadLink(name string) (string, error) {
	err := fs.ErrNotExist
	if info := fsys.lstat(name); info != nil {
		if info.Type() == fs.ModeSymlink {
			return string(info.file.Data), nil
		}
		err = fs.ErrInvalid
	}
	return "", &fs.PathError{Op: "readlink", Path: name, Err: err}
}

func (fsys MapFS) lstat(name string) *fileInfo {
	if !fs.ValidPath(name) {
		return nil
	}
	dir, ok := fsys.followed(path.Dir(name))
	if !ok {
		return nil
	}
	base := path.Base(name)
	real := path.Join(dir, base)
	if file := fsys[real]; file != nil {
		return &fileInfo{base, file}
	}
	if real == "." {
		return &fileInfo{base, impliedDir()}
	}
	for other := range fsys {
		if strings.HasPrefix(other, real+"/") {
			return &fileInfo{base, impliedDir()}
		}
	}
	return nil
}

// opener is a MapFS that can do nothing but Open.
type opener struct{ fs.FS }

// ReadFile gives the content of a file.
func (fsys MapFS) ReadFile(name string) ([]byte, error) { return fs.ReadFile(opener{fsys}, name) }

// Stat tells about what a path leads to.
func (fsys MapFS) Stat(name string) (fs.FileInfo, error) { return fs.Stat(opener{fsys}, name) }

// ReadDir gives what is in a folder.
func (fsys MapFS) ReadDir(name string) ([]fs.DirEntry, error) { return fs.ReadDir(opener{fsys}, name) }

// Glob gives the paths that match a pattern.
func (fsys MapFS) Glob(pattern string) ([]string, error) { return fs.Glob(opener{fsys}, pattern) }

// withoutSub is a MapFS whose Sub is not that of an fs.SubFS.
type withoutSub struct{ MapFS }

func (withoutSub) Sub() {}

// Sub gives a folder as a file system.
func (fsys MapFS) Sub(dir string) (fs.FS, error) { return fs.Sub(withoutSub{fsys}, dir) }

// fileInfo tells about a file under a name.
type fileInfo struct {
	name string
	file *MapFile
}

func (i *fileInfo) Name() string               { return path.Base(i.name) }
func (i *fileInfo) Size() int64                { return int64(len(i.file.Data)) }
func (i *fileInfo) Mode() fs.FileMode          { return i.file.Mode }
func (i *fileInfo) Type() fs.FileMode          { return i.file.Mode.Type() }
func (i *fileInfo) ModTime() time.Time         { return i.file.ModTime }
func (i *fileInfo) IsDir() bool                { return i.file.Mode.IsDir() }
func (i *fileInfo) Sys() any                   { return i.file.Sys }
func (i *fileInfo) Info() (fs.FileInfo, error) { return i, nil }
func (i *fileInfo) String() string             { return fs.FormatFileInfo(i) }

type openFile struct {
	path string
	info *fileInfo
	at   int64
}

func (f *openFile) invalid(op string) error {
	return &fs.PathError{Op: op, Path: f.path, Err: fs.ErrInvalid}
}

func (f *openFile) Stat() (fs.FileInfo, error) { return f.info, nil }
func (f *openFile) Close() error               { return nil }

func (f *openFile) Read(b []byte) (int, error) {
	if f.at >= f.info.Size() {
		return 0, io.EOF
	}
	n := copy(b, f.info.file.Data[f.at:])
	f.at += int64(n)
	return n, nil
}

func (f *openFile) Seek(offset int64, whence int) (int64, error) {
	switch whence {
	case io.SeekCurrent:
		offset += f.at
	case io.SeekEnd:
		offset += f.info.Size()
	}
	if offset < 0 || offset > f.info.Size() {
		return 0, f.invalid("seek")
	}
	f.at = offset
	return offset, nil
}

func (f *openFile) ReadAt(b []byte, offset int64) (int, error) {
	if offset < 0 || offset > f.info.Size() {
		return 0, f.invalid("read")
	}
	n := copy(b, f.info.file.Data[offset:])
	if n < len(b) {
		return n, io.EOF
	}
	return n, nil
}

type openDir struct {
	path string
	info *fileInfo
	left []fs.DirEntry
}

func (d *openDir) Stat() (fs.FileInfo, error) { return d.info, nil }
func (d *openDir) Close() error               { return nil }

func (d *openDir) Read([]byte) (int, error) {
	return 0, &fs.PathError{Op: "read", Path: d.path, Err: fs.ErrInvalid}
}

func (d *openDir) ReadDir(count int) ([]fs.DirEntry, error) {
	n := len(d.left)
	if count > 0 {
		if n == 0 {
			return nil, io.EOF
		}
		n = min(n, count)
	}
	list := append(make([]fs.DirEntry, 0, n), d.left[:n]...)
	d.left = d.left[n:]
	return list, nil
}
