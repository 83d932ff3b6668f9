package template

import (
	"fmt"
	"io/fs"
	"os"
	"path"
	"path/filepath"
)

// A file is where the text of a template comes from.
type file struct {
	name string // of the template
	path string
}

// ParseFiles makes templates of files. Each has the last element of its file's path as its name; the first one is given.
func ParseFiles(filenames ...string) (*Template, error) { return parseFiles(nil, filenames) }

// ParseFiles makes templates of files, which are associated with t. Each has the last element of its file's path as its name: one
// becomes the contents of t if that is the name of t.
func (t *Template) ParseFiles(filenames ...string) (*Template, error) {
	t.init()
	return parseFiles(t, filenames)
}

// ParseGlob is ParseFiles for the files that a pattern matches, of which there must be one.
func ParseGlob(pattern string) (*Template, error) { return parseGlob(nil, pattern) }

// ParseGlob is ParseFiles for the files that a pattern matches, of which there must be one.
func (t *Template) ParseGlob(pattern string) (*Template, error) {
	t.init()
	return parseGlob(t, pattern)
}

// ParseFS is ParseGlob for patterns and files of a file system.
func ParseFS(fsys fs.FS, patterns ...string) (*Template, error) { return parseFS(nil, fsys, patterns) }

// ParseFS is ParseGlob for patterns and files of a file system.
func (t *Template) ParseFS(fsys fs.FS, patterns ...string) (*Template, error) {
	t.init()
	return parseFS(t, fsys, patterns)
}

func parseGlob(t *Template, pattern string) (*Template, error) {
	filenames, err := filepath.Glob(pattern)
	if err != nil {
		return nil, err
	}
	if len(filenames) == 0 {
		return nil, noFiles(pattern)
	}
	return parseFiles(t, filenames)
}

func noFiles(pattern string) error {
	return fmt.Errorf("template: pattern matches no files: %#q", pattern)
}

func parseFiles(t *Template, filenames []string) (*Template, error) {
	var files []file
	for _, name := range filenames {
		files = append(files, file{filepath.Base(name), name})
	}
	return parseAll(t, files, os.ReadFile)
}

func parseFS(t *Template, fsys fs.FS, patterns []string) (*Template, error) {
	var files []file
	for _, pattern := range patterns {
		names, err := fs.Glob(fsys, pattern)
		if err != nil {
			return nil, err
		}
		if len(names) == 0 {
			return nil, noFiles(pattern)
		}
		for _, name := range names {
			files = append(files, file{path.Base(name), name})
		}
	}
	return parseAll(t, files, func(name string) ([]byte, error) { return fs.ReadFile(fsys, name) })
}

// parseAll makes templates of files that are associated with t, or with that of the first file if t is nil.
func parseAll(t *Template, files []file, read func(string) ([]byte, error)) (*Template, error) {
	if len(files) == 0 {
		return nil, fmt.Errorf("template: no files named in call to ParseFiles")
	}
	for _, f := range files {
		text, err := read(f.path)
		if err != nil {
			return nil, err
		}
		if t == nil {
			t = New(f.name)
		}
		made := t
		if f.name != t.name {
			made = t.New(f.name)
		}
		if _, err := made.Parse(string(text)); err != nil {
			return nil, err
		}
	}
	return t, nil
}
