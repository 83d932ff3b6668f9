// Files and folders by way of the old package io/ioutil.
package main

import (
	"errors"
	"fmt"
	"io/fs"
	"io/ioutil"
	"os"
	"path/filepath"
	"strings"
)

func main() {
	dir, err := ioutil.TempDir(".", "io*util")
	base := filepath.Base(dir)
	fmt.Println(err, strings.HasPrefix(base, "io"), strings.HasSuffix(base, "util"), len(base) > len("ioutil"))
	defer func() { fmt.Println(os.RemoveAll(dir)) }()

	name := filepath.Join(dir, "b.txt")
	fmt.Println(ioutil.WriteFile(name, []byte("first\n"), 0o600))
	fmt.Println(ioutil.WriteFile(name, []byte("second"), 0o644))
	data, err := ioutil.ReadFile(name)
	fmt.Printf("%q %v\n", data, err)
	info, err := os.Stat(name)
	fmt.Println(info.Mode(), err)
	fmt.Println(ioutil.WriteFile(filepath.Join(dir, "a.txt"), nil, 0o640))
	fmt.Println(os.Mkdir(filepath.Join(dir, "z"), 0o750))

	f, err := ioutil.TempFile(dir, "c-*.log")
	fmt.Println(err, filepath.Dir(f.Name()) == filepath.Clean(dir), filepath.Ext(f.Name()))
	n, err := f.WriteString("text")
	fmt.Println(n, err, f.Close())

	list, err := ioutil.ReadDir(dir)
	for _, info := range list {
		name, _, _ := strings.Cut(info.Name(), "-")
		fmt.Print(name, " ", info.Mode(), " ", info.IsDir(), "; ")
	}
	fmt.Println(err)

	_, err = ioutil.ReadFile("none")
	fmt.Println(err, errors.Is(err, fs.ErrNotExist))
	_, err = ioutil.ReadFile("")
	fmt.Println(err)
	list, err = ioutil.ReadDir("none")
	fmt.Println(list, err)
	_, err = ioutil.TempFile(dir, "a/b")
	fmt.Println(err)
	_, err = ioutil.TempDir("none", "")
	fmt.Println(errors.Is(err, fs.ErrNotExist))
	fmt.Println(ioutil.WriteFile("none/file", nil, 0o600))
}
