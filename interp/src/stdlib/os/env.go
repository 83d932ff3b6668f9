package os

import (
	"errors"
	"internal/fs"
	"syscall"
)

// ExpandEnv puts the values of variables of the environment in the place of ${name} and $name.
func ExpandEnv(s string) string { return Expand(s, Getenv) }

// Expand puts what mapping gives in the place of ${name} and $name.
func Expand(s string, mapping func(string) string) string {
	text := make([]byte, 0, 2*len(s))
	done := 0
	for i := 0; i+1 < len(s); i++ {
		if s[i] != '$' {
			continue
		}
		text = append(text, s[done:i]...)
		name, width := variable(s[i+1:])
		switch {
		case name != "":
			text = append(text, mapping(name)...)
		case width == 0:
			text = append(text, '$') // followed by no name: it stays
		}
		i += width
		done = i + 1
	}
	return string(text) + s[done:]
}

// variable gives the name at the start of s, and the bytes that it takes; a malformed one has no name but takes some.
func variable(s string) (name string, width int) {
	switch {
	case s[0] == '{':
		if len(s) > 2 && isSpecial(s[1]) && s[2] == '}' {
			return s[1:2], 3
		}
		for i := 1; i < len(s); i++ {
			if s[i] == '}' {
				return s[1:i], i + 1
			}
		}
		return "", 1
	case isSpecial(s[0]):
		return s[:1], 1
	}
	for width < len(s) && isNamed(s[width]) {
		width++
	}
	return s[:width], width
}

func isSpecial(c byte) bool {
	switch c {
	case '*', '#', '$', '@', '!', '?', '-':
		return true
	}
	return '0' <= c && c <= '9'
}

func isNamed(c byte) bool {
	return c == '_' || '0' <= c && c <= '9' || 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z'
}

// UserHomeDir gives the user's own folder: $HOME.
func UserHomeDir() (string, error) {
	if dir := Getenv("HOME"); dir != "" {
		return dir, nil
	}
	return "", errors.New("$HOME is not defined")
}

// UserCacheDir gives the folder for what can be made again: $XDG_CACHE_HOME or $HOME/.cache.
func UserCacheDir() (string, error) { return userDir("XDG_CACHE_HOME", "/.cache") }

// UserConfigDir gives the folder for settings: $XDG_CONFIG_HOME or $HOME/.config.
func UserConfigDir() (string, error) { return userDir("XDG_CONFIG_HOME", "/.config") }

func userDir(variable, below string) (string, error) {
	dir := Getenv(variable)
	if dir == "" {
		if dir = Getenv("HOME"); dir == "" {
			return "", errors.New("neither $" + variable + " nor $HOME are defined")
		}
		return dir + below, nil
	}
	if dir[0] != '/' {
		return "", errors.New("path in $" + variable + " is relative")
	}
	return dir, nil
}

// IsExist tells whether the error says that something is there already. It looks into the errors of this package only.
func IsExist(err error) bool { return is(err, ErrExist) }

// IsNotExist tells whether the error says that something is not there. It looks into the errors of this package only.
func IsNotExist(err error) bool { return is(err, ErrNotExist) }

// IsPermission tells whether the error says that something is not allowed. It looks into the errors of this package only.
func IsPermission(err error) bool { return is(err, ErrPermission) }

// IsTimeout tells whether the error says that time ran out.
func IsTimeout(err error) bool {
	t, ok := reason(err).(interface{ Timeout() bool })
	return ok && t.Timeout()
}

func is(err, target error) bool {
	err = reason(err)
	if err == target {
		return true
	}
	errno, ok := err.(syscall.Errno)
	return ok && errno.Is(target)
}

// reason gives what an error of this package wraps.
func reason(err error) error {
	switch e := err.(type) {
	case *fs.PathError:
		return e.Err
	case *LinkError:
		return e.Err
	case *SyscallError:
		return e.Err
	}
	return err
}

// A LinkError says which operation on which two paths failed, and why.
type LinkError struct {
	Op  string
	Old string
	New string
	Err error
}

func (e *LinkError) Error() string { return e.Op + " " + e.Old + " " + e.New + ": " + e.Err.Error() }

// Unwrap gives the reason.
func (e *LinkError) Unwrap() error { return e.Err }
