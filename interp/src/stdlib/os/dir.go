package os

import (
	"io"
	"io/fs"
	"syscall"
)

// list gives the entries of a folder, by name: for each a byte that holds its type, its name and a zero byte.
func list(fd int) (entries string, errno int)

// place moves by count what a folder's next entry is, and gives where it was.
func place(fd, count int) int

type entry struct {
	dir  string
	name string
	typ  FileMode
}

func (e *entry) Name() string            { return e.name }
func (e *entry) IsDir() bool             { return e.typ.IsDir() }
func (e *entry) Type() FileMode          { return e.typ }
func (e *entry) Info() (FileInfo, error) { return Lstat(e.dir + "/" + e.name) }
func (e *entry) String() string          { return fs.FormatDirEntry(e) }

// entries gives up to n of the folder's entries that are left; all of them if n is not positive.
func (f *File) entries(n int) ([]*entry, error) {
	if err := f.check("readdir", syscall.ENOTDIR); err != nil {
		return nil, err
	}
	packed, errno := list(f.fd)
	if errno != 0 {
		return nil, f.failed("readdirent", errno)
	}
	dir := f.name
	if f.path != "" {
		dir = f.path
	}
	var all []*entry
	for len(packed) > 0 {
		end := 1
		for packed[end] != 0 {
			end++
		}
		all = append(all, &entry{dir, packed[1:end], typeOf(uint32(packed[0]) << 12)})
		packed = packed[end+1:]
	}
	count := n
	if n <= 0 {
		count = len(all)
	}
	from := min(place(f.fd, count), len(all))
	all = all[from:min(from+count, len(all))]
	if n > 0 && len(all) == 0 {
		return nil, io.EOF
	}
	return all, nil
}

// ReadDir gives up to n entries of the folder, io.EOF at the end; all that are left if n is not positive.
func (f *File) ReadDir(n int) ([]DirEntry, error) {
	entries, err := f.entries(n)
	list := make([]DirEntry, len(entries))
	for i, entry := range entries {
		list[i] = entry
	}
	return list, err
}

// Readdir is ReadDir that tells about each entry.
func (f *File) Readdir(n int) ([]FileInfo, error) {
	entries, err := f.entries(n)
	list := make([]FileInfo, 0, len(entries))
	for _, entry := range entries {
		info, err := entry.Info()
		if IsNotExist(err) {
			continue
		}
		if err != nil {
			return list, err
		}
		list = append(list, info)
	}
	return list, err
}

// Readdirnames is ReadDir that gives names.
func (f *File) Readdirnames(n int) (names []string, err error) {
	entries, err := f.entries(n)
	names = make([]string, len(entries))
	for i, entry := range entries {
		names[i] = entry.name
	}
	return names, err
}

// ReadDir gives the entries of a folder, sorted by name.
func ReadDir(name string) ([]DirEntry, error) {
	f, err := Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return f.ReadDir(-1)
}

// TempDir gives the folder for what is needed for a time: $TMPDIR or /tmp.
func TempDir() string {
	if dir := Getenv("TMPDIR"); dir != "" {
		return dir
	}
	return "/tmp"
}

// random gives a number from the run's seed.
func random() uint64

// tempName gives a name with a random part in the place of the pattern's last *, or at its end.
func tempName(op, dir, pattern string) (string, error) {
	star := len(pattern)
	for i := len(pattern) - 1; i >= 0; i-- {
		if pattern[i] == '/' {
			return "", &PathError{Op: op, Path: pattern, Err: errPattern{}}
		}
		if pattern[i] == '*' && star == len(pattern) {
			star = i
		}
	}
	prefix, suffix := pattern[:star], ""
	if star < len(pattern) {
		suffix = pattern[star+1:]
	}
	var digits [10]byte
	number := uint32(random())
	for i := range digits {
		digits[len(digits)-1-i] = byte('0' + number%10)
		number /= 10
	}
	if dir == "" {
		dir = TempDir()
	}
	if dir[len(dir)-1] != '/' {
		dir += "/"
	}
	return dir + prefix + string(digits[:]) + suffix, nil
}

type errPattern struct{}

func (errPattern) Error() string { return "pattern contains path separator" }

// CreateTemp makes a file with a new name and opens it.
func CreateTemp(dir, pattern string) (*File, error) {
	for try := 0; ; try++ {
		name, err := tempName("createtemp", dir, pattern)
		if err != nil {
			return nil, err
		}
		f, err := OpenFile(name, O_RDWR|O_CREATE|O_EXCL, 0600)
		if !IsExist(err) || try == 10000 {
			return f, err
		}
	}
}

// MkdirTemp makes a folder with a new name.
func MkdirTemp(dir, pattern string) (string, error) {
	for try := 0; ; try++ {
		name, err := tempName("mkdirtemp", dir, pattern)
		if err != nil {
			return "", err
		}
		err = Mkdir(name, 0700)
		if err == nil {
			return name, nil
		}
		if IsNotExist(err) && dir != "" {
			if _, missing := Stat(dir); IsNotExist(missing) {
				return "", missing
			}
		}
		if !IsExist(err) || try == 10000 {
			return "", err
		}
	}
}

// DirFS gives the tree of files below dir.
func DirFS(dir string) fs.FS { return dirFS(dir) }

type dirFS string

// full gives the name from dir on.
func (dir dirFS) full(op, name string) (string, error) {
	if dir == "" {
		return "", &PathError{Op: op, Path: name, Err: errNoRoot{}}
	}
	if !fs.ValidPath(name) {
		return "", &PathError{Op: op, Path: name, Err: ErrInvalid}
	}
	if dir[len(dir)-1] == '/' {
		return string(dir) + name, nil
	}
	return string(dir) + "/" + name, nil
}

type errNoRoot struct{}

func (errNoRoot) Error() string { return "os: DirFS with empty root" }

// named puts the name in the tree into an error.
func named(err error, name string) error {
	if e, ok := err.(*PathError); ok {
		e.Path = name
	}
	return err
}

func (dir dirFS) Open(name string) (fs.File, error) {
	full, err := dir.full("open", name)
	if err != nil {
		return nil, err
	}
	f, err := Open(full)
	if err != nil {
		return nil, named(err, name)
	}
	return f, nil
}

func (dir dirFS) ReadFile(name string) ([]byte, error) {
	full, err := dir.full("readfile", name)
	if err != nil {
		return nil, err
	}
	data, err := ReadFile(full)
	return data, named(err, name)
}

func (dir dirFS) ReadDir(name string) ([]DirEntry, error) {
	full, err := dir.full("readdir", name)
	if err != nil {
		return nil, err
	}
	entries, err := ReadDir(full)
	return entries, named(err, name)
}

func (dir dirFS) Stat(name string) (fs.FileInfo, error) {
	full, err := dir.full("stat", name)
	if err != nil {
		return nil, err
	}
	info, err := Stat(full)
	return info, named(err, name)
}

func (dir dirFS) Lstat(name string) (fs.FileInfo, error) {
	full, err := dir.full("lstat", name)
	if err != nil {
		return nil, err
	}
	info, err := Lstat(full)
	return info, named(err, name)
}

func (dir dirFS) ReadLink(name string) (string, error) {
	full, err := dir.full("readlink", name)
	if err != nil {
		return "", err
	}
	target, err := Readlink(full)
	return target, named(err, name)
}

// CopyFS copies a tree of files into dir, which is made; files that are there already are an error.
func CopyFS(dir string, fsys fs.FS) error {
	return fs.WalkDir(fsys, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		to := dir + "/" + name
		if name == "." {
			to = dir
		}
		switch d.Type() {
		case ModeDir:
			return MkdirAll(to, 0777)
		case ModeSymlink:
			target, err := fs.ReadLink(fsys, name)
			if err != nil {
				return err
			}
			return Symlink(target, to)
		case 0:
			return copyFile(to, fsys, name)
		}
		return &PathError{Op: "CopyFS", Path: name, Err: ErrInvalid}
	})
}

func copyFile(to string, fsys fs.FS, name string) error {
	r, err := fsys.Open(name)
	if err != nil {
		return err
	}
	defer r.Close()
	info, err := r.Stat()
	if err != nil {
		return err
	}
	w, err := OpenFile(to, O_CREATE|O_EXCL|O_WRONLY, 0666|info.Mode()&0777)
	if err != nil {
		return err
	}
	if _, err := io.Copy(w, r); err != nil {
		w.Close()
		return &PathError{Op: "Copy", Path: to, Err: err}
	}
	return w.Close()
}
