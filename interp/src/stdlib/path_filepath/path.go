// Package filepath works on names of files, whose parts are separated by slashes here.
package filepath

import (
	"errors"
	"path"
	"strings"
	"unicode/utf8"
)

// What separates parts of a name, and names in a list.
const (
	Separator     = '/'
	ListSeparator = ':'
)

// ErrBadPattern says that a pattern is malformed.
var ErrBadPattern = errors.New("syntax error in pattern")

// Clean gives the shortest name that means the same; "." for the empty name.
func Clean(path_ string) string { return path.Clean(path_) }

// Join joins the parts that are not empty with slashes and cleans the result.
func Join(elem ...string) string { return path.Join(elem...) }

// Split gives what stands before and after the last slash; it stays with the first.
func Split(path_ string) (dir, file string) { return path.Split(path_) }

// Base gives the last part; "." for the empty name, "/" for one of slashes.
func Base(path_ string) string { return path.Base(path_) }

// Dir gives all but the last part, clean.
func Dir(path_ string) string { return path.Dir(path_) }

// Ext gives the last part's end from its last dot on; empty if there is none.
func Ext(path_ string) string { return path.Ext(path_) }

// IsAbs tells whether the name begins with a slash.
func IsAbs(path_ string) bool { return path.IsAbs(path_) }

// Match tells whether name matches the pattern, as path.Match does.
func Match(pattern, name string) (matched bool, err error) {
	matched, err = path.Match(pattern, name)
	if err != nil {
		err = ErrBadPattern
	}
	return matched, err
}

// SplitList gives the names of a list.
func SplitList(path_ string) []string {
	if path_ == "" {
		return []string{}
	}
	return strings.Split(path_, ":")
}

// ToSlash gives the name with slashes as separators.
func ToSlash(path_ string) string { return path_ }

// FromSlash gives the name with the separators of this system, slashes.
func FromSlash(path_ string) string { return path_ }

// VolumeName gives the part that names a volume: there are none.
func VolumeName(path_ string) string { return "" }

// IsLocal tells whether the name lies below the folder where it is used.
func IsLocal(path_ string) bool {
	if IsAbs(path_) || path_ == "" {
		return false
	}
	clean := path.Clean(path_)
	return clean != ".." && !strings.HasPrefix(clean, "../")
}

// Localize gives the name that a path with slashes stands for here.
func Localize(path_ string) (string, error) {
	if strings.IndexByte(path_, 0) >= 0 || !utf8.ValidString(path_) || !isPlain(path_) {
		return "", errors.New("invalid path")
	}
	return path_, nil
}

// isPlain tells whether a path is relative, clean and leads nowhere above.
func isPlain(path_ string) bool {
	if path_ == "." {
		return true
	}
	return IsLocal(path_) && path.Clean(path_) == path_
}

// HasPrefix tells whether p begins with prefix.
//
// Deprecated: it does not look at separators.
func HasPrefix(p, prefix string) bool { return strings.HasPrefix(p, prefix) }

// Rel gives a name that leads from basepath to targpath.
func Rel(basepath, targpath string) (string, error) {
	base, target := Clean(basepath), Clean(targpath)
	if base == target {
		return ".", nil
	}
	if base == "." {
		base = ""
	}
	failed := errors.New("Rel: can't make " + targpath + " relative to " + basepath)
	if IsAbs(base) != IsAbs(target) {
		return "", failed
	}
	if target == "." {
		target = ""
	}
	from, to := parts(base), parts(target)
	for len(from) > 0 && len(to) > 0 && from[0] == to[0] {
		from, to = from[1:], to[1:]
	}
	up := make([]string, 0, len(from)+len(to))
	for _, part := range from {
		if part == ".." {
			return "", failed
		}
		up = append(up, "..")
	}
	if len(up)+len(to) == 0 {
		return ".", nil
	}
	return strings.Join(append(up, to...), "/"), nil
}

func parts(clean string) []string {
	clean = strings.TrimPrefix(clean, "/")
	if clean == "" {
		return nil
	}
	return strings.Split(clean, "/")
}
