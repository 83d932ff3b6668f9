package filepath

import (
	"errors"
	"io/fs"
	"os"
	"path"
	"strings"
	"syscall"
)

// SkipDir, as the result of a walk's function, skips the folder; in a file's call, the rest of its folder.
var SkipDir error = fs.SkipDir

// SkipAll, as the result of a walk's function, ends the walk.
var SkipAll error = fs.SkipAll

// WalkFunc is called for each file and folder. With err, Lstat failed or the folder could not be read.
type WalkFunc func(path string, info fs.FileInfo, err error) error

// done gives the result of a walk.
func done(err error) error {
	if err == SkipDir || err == SkipAll {
		return nil
	}
	return err
}

// WalkDir calls fn for root and for everything below, in the order of names. Symbolic links are not followed.
func WalkDir(root string, fn fs.WalkDirFunc) error {
	info, err := os.Lstat(root)
	if err != nil {
		return done(fn(root, nil, err))
	}
	return done(walkDir(root, fs.FileInfoToDirEntry(info), fn))
}

func walkDir(name string, d fs.DirEntry, fn fs.WalkDirFunc) error {
	if err := fn(name, d, nil); err != nil || !d.IsDir() {
		if err == SkipDir && d.IsDir() {
			return nil
		}
		return err
	}
	entries, err := os.ReadDir(name)
	if err != nil {
		if err = fn(name, d, err); err != nil {
			if err == SkipDir && d.IsDir() {
				return nil
			}
			return err
		}
	}
	for _, entry := range entries {
		if err := walkDir(Join(name, entry.Name()), entry, fn); err != nil {
			if err == SkipDir {
				return nil
			}
			return err
		}
	}
	return nil
}

// Walk is WalkDir that calls Lstat for everything.
func Walk(root string, fn WalkFunc) error {
	info, err := os.Lstat(root)
	if err != nil {
		return done(fn(root, nil, err))
	}
	return done(walk(root, info, fn))
}

func walk(name string, info fs.FileInfo, fn WalkFunc) error {
	if !info.IsDir() {
		return fn(name, info, nil)
	}
	entries, err := os.ReadDir(name)
	if err2 := fn(name, info, err); err != nil || err2 != nil {
		return err2
	}
	for _, entry := range entries {
		below := Join(name, entry.Name())
		info, err := os.Lstat(below)
		if err != nil {
			err = fn(below, info, err)
			if err != nil && err != SkipDir {
				return err
			}
			continue
		}
		if err = walk(below, info, fn); err != nil && (!info.IsDir() || err != SkipDir) {
			return err
		}
	}
	return nil
}

// Glob gives the names that match a pattern; errors of the file system make no match.
func Glob(pattern string) (matches []string, err error) { return glob(pattern, 0) }

func glob(pattern string, depth int) (matches []string, err error) {
	if depth == 10000 {
		return nil, ErrBadPattern
	}
	if _, err := Match(pattern, ""); err != nil {
		return nil, err
	}
	if !hasMeta(pattern) {
		if _, err := os.Lstat(pattern); err != nil {
			return nil, nil
		}
		return []string{pattern}, nil
	}
	dir, file := Split(pattern)
	switch dir {
	case "":
		dir = "."
	case "/":
	default:
		dir = dir[:len(dir)-1]
	}
	if !hasMeta(dir) {
		return globIn(dir, file, nil)
	}
	if dir == pattern {
		return nil, ErrBadPattern
	}
	dirs, err := glob(dir, depth+1)
	if err != nil {
		return nil, err
	}
	for _, dir := range dirs {
		if matches, err = globIn(dir, file, matches); err != nil {
			return nil, err
		}
	}
	return matches, nil
}

// globIn appends the names in a folder that match.
func globIn(dir, pattern string, matches []string) ([]string, error) {
	if info, err := os.Stat(dir); err != nil || !info.IsDir() {
		return matches, nil
	}
	entries, err := os.ReadDir(dir)
	if err != nil {
		return matches, nil
	}
	for _, entry := range entries {
		ok, err := Match(pattern, entry.Name())
		if err != nil {
			return matches, err
		}
		if ok {
			matches = append(matches, Join(dir, entry.Name()))
		}
	}
	return matches, nil
}

func hasMeta(pattern string) bool { return strings.ContainsAny(pattern, `*?[\`) }

// Abs gives the name from the root on.
func Abs(path string) (string, error) {
	if IsAbs(path) {
		return Clean(path), nil
	}
	wd, err := os.Getwd()
	if err != nil {
		return "", err
	}
	return Join(wd, path), nil
}

// EvalSymlinks gives the name without symbolic links.
func EvalSymlinks(name string) (string, error) {
	done, rest := "", name
	for links := 0; rest != ""; {
		part := rest
		if i := strings.IndexByte(rest, '/'); i >= 0 {
			part, rest = rest[:i+1], rest[i+1:]
		} else {
			rest = ""
		}
		slash := strings.HasSuffix(part, "/")
		part = strings.TrimSuffix(part, "/")
		switch part {
		case "":
			if done == "" {
				done = "/"
			}
			continue
		case ".":
			continue
		}
		next := path.Join(done, part)
		if part == ".." && (done == "" || path.Base(done) == "..") {
			next = done + "../"
			if done != "" && !strings.HasSuffix(done, "/") {
				next = done + "/.."
			}
			done = strings.TrimSuffix(next, "/")
			continue
		}
		info, err := os.Lstat(next)
		if err != nil {
			return "", err
		}
		if info.Mode()&fs.ModeSymlink == 0 {
			if !info.IsDir() && slash {
				return "", syscall.ENOTDIR
			}
			done = next
			continue
		}
		if links++; links > 255 {
			return "", errors.New("EvalSymlinks: too many links")
		}
		target, err := os.Readlink(next)
		if err != nil {
			return "", err
		}
		if IsAbs(target) {
			done = ""
		}
		if slash {
			target += "/" + rest
		}
		rest = target
	}
	return Clean(done), nil
}
