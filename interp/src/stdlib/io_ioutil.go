// Package ioutil has functions that packages io and os have, too.
//
// Deprecated: use those.
package ioutil

import (
	"io"
	"io/fs"
	"os"
)

// Discard takes what is written and does nothing with it.
var Discard io.Writer = io.Discard

// NopCloser gives r with a Close that does nothing.
func NopCloser(r io.Reader) io.ReadCloser { return io.NopCloser(r) }

// ReadAll reads all that r gives.
func ReadAll(r io.Reader) ([]byte, error) { return io.ReadAll(r) }

// ReadFile reads a whole file.
func ReadFile(filename string) ([]byte, error) { return os.ReadFile(filename) }

// WriteFile makes a file with that content.
func WriteFile(filename string, data []byte, perm fs.FileMode) error {
	return os.WriteFile(filename, data, perm)
}

// ReadDir tells about the entries of a folder, by name.
func ReadDir(dirname string) ([]fs.FileInfo, error) {
	entries, err := os.ReadDir(dirname)
	if err != nil {
		return nil, err
	}
	list := make([]fs.FileInfo, 0, len(entries))
	for _, entry := range entries {
		info, err := entry.Info()
		if err != nil {
			return nil, err
		}
		list = append(list, info)
	}
	return list, nil
}

// TempFile makes a file with a new name and opens it.
func TempFile(dir, pattern string) (f *os.File, err error) { return os.CreateTemp(dir, pattern) }

// TempDir makes a folder with a new name.
func TempDir(dir, pattern string) (name string, err error) { return os.MkdirTemp(dir, pattern) }
