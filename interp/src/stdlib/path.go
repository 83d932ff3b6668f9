// Package path works on paths whose parts are separated by slashes.
package path

import (
	"errors"
	"unicode/utf8"
)

// Clean gives the shortest path that means the same; "." for the empty path.
func Clean(path string) string {
	if path == "" {
		return "."
	}
	rooted := path[0] == '/'
	var parts []string
	for path != "" {
		var part string
		part, path = next(path)
		switch {
		case part == "" || part == ".":
		case part != "..":
			parts = append(parts, part)
		case len(parts) > 0 && parts[len(parts)-1] != "..":
			parts = parts[:len(parts)-1]
		case !rooted:
			parts = append(parts, part)
		}
	}
	clean := ""
	for i, part := range parts {
		if i > 0 {
			clean += "/"
		}
		clean += part
	}
	switch {
	case rooted:
		return "/" + clean
	case clean == "":
		return "."
	}
	return clean
}

// next gives what stands before the first slash and after it.
func next(path string) (part, rest string) {
	for i := 0; i < len(path); i++ {
		if path[i] == '/' {
			return path[:i], path[i+1:]
		}
	}
	return path, ""
}

// afterSlash gives the place after the last slash.
func afterSlash(path string) int {
	i := len(path)
	for i > 0 && path[i-1] != '/' {
		i--
	}
	return i
}

// Split gives what stands before and after the last slash; it stays with the first.
func Split(path string) (dir, file string) {
	i := afterSlash(path)
	return path[:i], path[i:]
}

// Join joins the parts that are not empty with slashes and cleans the result.
func Join(elem ...string) string {
	joined := ""
	for _, e := range elem {
		if joined != "" {
			joined += "/"
			joined += e
		} else {
			joined = e
		}
	}
	if joined == "" {
		return ""
	}
	return Clean(joined)
}

// Ext gives the last part's end from its last dot on; empty if there is none.
func Ext(path string) string {
	for i := len(path) - 1; i >= 0 && path[i] != '/'; i-- {
		if path[i] == '.' {
			return path[i:]
		}
	}
	return ""
}

// Base gives the last part; "." for the empty path, "/" for one of slashes.
func Base(path string) string {
	if path == "" {
		return "."
	}
	for path != "" && path[len(path)-1] == '/' {
		path = path[:len(path)-1]
	}
	if path == "" {
		return "/"
	}
	return path[afterSlash(path):]
}

// IsAbs tells whether the path begins with a slash.
func IsAbs(path string) bool { return path != "" && path[0] == '/' }

// Dir gives all but the last part, clean.
func Dir(path string) string {
	dir, _ := Split(path)
	return Clean(dir)
}

// ErrBadPattern says that a pattern is malformed.
var ErrBadPattern = errors.New("syntax error in pattern")

// Match tells whether name matches the pattern: * stands for any characters but slashes, ? for one, [a-z] and [^a-z] for one of
// a class, and a backslash before a character for that character.
func Match(pattern, name string) (matched bool, err error) {
	for pattern != "" {
		star, chunk, rest := cut(pattern)
		pattern = rest
		if star && chunk == "" {
			// A star at the end takes everything but slashes.
			return afterSlash(name) == 0, nil
		}
		after, ok, err := matchChunk(chunk, name)
		if err != nil {
			return false, err
		}
		if ok && (after == "" || pattern != "") {
			name = after
			continue
		}
		found := false
		if star {
			for i := 0; i < len(name) && name[i] != '/' && !found; i++ {
				after, ok, err := matchChunk(chunk, name[i+1:])
				if err != nil {
					return false, err
				}
				if ok && (pattern != "" || after == "") {
					name = after
					found = true
				}
			}
		}
		if found {
			continue
		}
		// The rest of the pattern may still be malformed.
		for pattern != "" {
			_, chunk, pattern = cut(pattern)
			if _, _, err := matchChunk(chunk, ""); err != nil {
				return false, err
			}
		}
		return false, nil
	}
	return name == "", nil
}

// cut takes stars and what stands before the next star off a pattern.
func cut(pattern string) (star bool, chunk, rest string) {
	for pattern != "" && pattern[0] == '*' {
		pattern = pattern[1:]
		star = true
	}
	class := false
	for i := 0; i < len(pattern); i++ {
		switch pattern[i] {
		case '\\':
			i++
		case '[':
			class = true
		case ']':
			class = false
		case '*':
			if !class {
				return star, pattern[:i], pattern[i:]
			}
		}
	}
	return star, pattern, ""
}

// matchChunk matches a pattern without stars with the beginning of s; it goes through all of the chunk to find errors.
func matchChunk(chunk, s string) (rest string, ok bool, err error) {
	failed := false
	for chunk != "" {
		failed = failed || s == ""
		switch chunk[0] {
		case '[':
			var r rune
			if !failed {
				var n int
				r, n = utf8.DecodeRuneInString(s)
				s = s[n:]
			}
			chunk = chunk[1:]
			negated := chunk != "" && chunk[0] == '^'
			if negated {
				chunk = chunk[1:]
			}
			found := false
			for n := 0; ; n++ {
				if chunk != "" && chunk[0] == ']' && n > 0 {
					chunk = chunk[1:]
					break
				}
				var lo, hi rune
				if lo, chunk, err = classChar(chunk); err != nil {
					return "", false, err
				}
				hi = lo
				if chunk[0] == '-' {
					if hi, chunk, err = classChar(chunk[1:]); err != nil {
						return "", false, err
					}
				}
				found = found || lo <= r && r <= hi
			}
			failed = failed || found == negated
		case '?':
			if !failed {
				failed = s[0] == '/'
				_, n := utf8.DecodeRuneInString(s)
				s = s[n:]
			}
			chunk = chunk[1:]
		default:
			if chunk[0] == '\\' {
				chunk = chunk[1:]
				if chunk == "" {
					return "", false, ErrBadPattern
				}
			}
			if !failed {
				failed = chunk[0] != s[0]
				s = s[1:]
			}
			chunk = chunk[1:]
		}
	}
	if failed {
		return "", false, nil
	}
	return s, true, nil
}

// classChar takes a character, which may be escaped, off a class; something must come after it.
func classChar(chunk string) (r rune, rest string, err error) {
	if chunk == "" || chunk[0] == '-' || chunk[0] == ']' {
		return 0, "", ErrBadPattern
	}
	if chunk[0] == '\\' {
		chunk = chunk[1:]
		if chunk == "" {
			return 0, "", ErrBadPattern
		}
	}
	r, n := utf8.DecodeRuneInString(chunk)
	if r == utf8.RuneError && n == 1 || n == len(chunk) {
		return 0, "", ErrBadPattern
	}
	return r, chunk[n:], nil
}
