// A file system with symbolic links: ReadLinkFS, and what ReadLink and Lstat do without it.
package main

import (
	"errors"
	"fmt"
	"io/fs"
	"testing/fstest"
)

// plain hides everything but Open.
type plain struct{ fs.FS }

func main() {
	files := fstest.MapFS{
		"a/file": {Data: []byte("text"), Mode: 0o640},
		"a/link": {Data: []byte("file"), Mode: fs.ModeSymlink | 0o777},
		"b":      {Data: []byte("a/link"), Mode: fs.ModeSymlink | 0o777},
		"broken": {Data: []byte("nowhere"), Mode: fs.ModeSymlink | 0o777},
	}
	var links fs.ReadLinkFS = files
	for _, name := range []string{"a/file", "a/link", "b", "broken", "none", "../x", "a"} {
		target, err := links.ReadLink(name)
		fmt.Printf("%s -> %q %v\n", name, target, err)
		info, err := links.Lstat(name)
		if err == nil {
			fmt.Println(" lstat", info.Name(), info.Mode(), info.Size())
		} else {
			fmt.Println(" lstat", err, errors.Is(err, fs.ErrNotExist), errors.Is(err, fs.ErrInvalid))
		}
		info, err = fs.Stat(files, name)
		if err == nil {
			fmt.Println(" stat", info.Name(), info.Mode(), info.Size())
		} else {
			fmt.Println(" stat", err)
		}
		for _, fsys := range []fs.FS{files, plain{files}} {
			target, err := fs.ReadLink(fsys, name)
			fmt.Printf(" %q %v", target, err)
			info, err := fs.Lstat(fsys, name)
			if err == nil {
				fmt.Println(";", info.Mode())
			} else {
				fmt.Println(";", err)
			}
		}
	}
	data, err := fs.ReadFile(files, "b")
	fmt.Printf("%q %v\n", data, err)
	sub, err := fs.Sub(files, "a")
	fmt.Println(err)
	target, err := fs.ReadLink(sub, "link")
	fmt.Println(target, err)
	_, ok := sub.(fs.ReadLinkFS)
	fmt.Println(ok)
	fs.WalkDir(files, ".", func(path string, d fs.DirEntry, err error) error {
		fmt.Print(path, " ", d.Type(), " ", err, "; ")
		return nil
	})
	fmt.Println()
}

// Output:
// a/file -> "" readlink a/file: invalid argument
//  lstat file -rw-r----- 4
//  stat file -rw-r----- 4
//  "" readlink a/file: invalid argument; -rw-r-----
//  "" readlink a/file: invalid argument; -rw-r-----
// a/link -> "file" <nil>
//  lstat link Lrwxrwxrwx 4
//  stat link -rw-r----- 4
//  "file" <nil>; Lrwxrwxrwx
//  "" readlink a/link: invalid argument; -rw-r-----
// b -> "a/link" <nil>
//  lstat b Lrwxrwxrwx 6
//  stat b -rw-r----- 4
//  "a/link" <nil>; Lrwxrwxrwx
//  "" readlink b: invalid argument; -rw-r-----
// broken -> "nowhere" <nil>
//  lstat broken Lrwxrwxrwx 7
//  stat open broken: file does not exist
//  "nowhere" <nil>; Lrwxrwxrwx
//  "" readlink broken: invalid argument; open broken: file does not exist
// none -> "" readlink none: file does not exist
//  lstat lstat none: file does not exist true false
//  stat open none: file does not exist
//  "" readlink none: file does not exist; lstat none: file does not exist
//  "" readlink none: invalid argument; open none: file does not exist
// ../x -> "" readlink ../x: file does not exist
//  lstat lstat ../x: file does not exist true false
//  stat open ../x: file does not exist
//  "" readlink ../x: file does not exist; lstat ../x: file does not exist
//  "" readlink ../x: invalid argument; open ../x: file does not exist
// a -> "" readlink a: invalid argument
//  lstat a dr-xr-xr-x 0
//  stat a dr-xr-xr-x 0
//  "" readlink a: invalid argument; dr-xr-xr-x
//  "" readlink a: invalid argument; dr-xr-xr-x
// "text" <nil>
// <nil>
// file <nil>
// true
// . d--------- <nil>; a d--------- <nil>; a/file ---------- <nil>; a/link L--------- <nil>; b L--------- <nil>; broken L--------- <nil>;
