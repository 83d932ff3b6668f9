// Package io/fs over a file system of our own: with only Open, and with every method.

package main

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"path"
	"sort"
	"strings"
	"time"
)

// tree is a file system: names and contents; folders end with a slash.
type tree map[string]string

type node struct {
	name string
	data string
	mode fs.FileMode
	list []fs.DirEntry
	at   int
}

func (n *node) Name() string               { return path.Base(n.name) }
func (n *node) Size() int64                { return int64(len(n.data)) }
func (n *node) Mode() fs.FileMode          { return n.mode }
func (n *node) ModTime() time.Time         { return time.Date(2024, 1, 2, 3, 4, 5, 0, time.UTC) }
func (n *node) IsDir() bool                { return n.mode.IsDir() }
func (n *node) Sys() any                   { return nil }
func (n *node) Stat() (fs.FileInfo, error) { return n, nil }
func (n *node) Close() error               { return nil }
func (n *node) Read(b []byte) (int, error) {
	if n.at == len(n.data) {
		return 0, io.EOF
	}
	k := copy(b, n.data[n.at:])
	n.at += k
	return k, nil
}

type folder struct{ *node }

func (f folder) ReadDir(n int) ([]fs.DirEntry, error) {
	list := f.list[f.at:]
	if n > 0 && len(list) > n {
		list = list[:n]
	}
	f.at += len(list)
	if n > 0 && len(list) == 0 {
		return nil, io.EOF
	}
	return list, nil
}

func (t tree) Open(name string) (fs.File, error) {
	if !fs.ValidPath(name) {
		return nil, &fs.PathError{Op: "open", Path: name, Err: fs.ErrInvalid}
	}
	if data, ok := t[name]; ok {
		return &node{name: name, data: data, mode: 0644}, nil
	}
	if _, ok := t[name+"/"]; !ok && name != "." {
		return nil, &fs.PathError{Op: "open", Path: name, Err: fs.ErrNotExist}
	}
	f := folder{&node{name: name, mode: fs.ModeDir | 0755}}
	names := []string{}
	for file := range t {
		if dir := path.Dir(strings.TrimSuffix(file, "/")); dir == name {
			names = append(names, file)
		}
	}
	// The entries come backwards: ReadDir has to sort them.
	sort.Sort(sort.Reverse(sort.StringSlice(names)))
	for _, file := range names {
		mode := fs.FileMode(0644)
		if strings.HasSuffix(file, "/") {
			mode = fs.ModeDir | 0755
		}
		f.list = append(f.list, fs.FileInfoToDirEntry(&node{name: strings.TrimSuffix(file, "/"), data: t[file], mode: mode}))
	}
	return f, nil
}

// full has all methods.
type full struct{ tree }

func (f full) ReadFile(name string) ([]byte, error)       { return []byte("read " + name), nil }
func (f full) Stat(name string) (fs.FileInfo, error)      { return &node{name: "stat-" + name}, nil }
func (f full) Glob(pattern string) ([]string, error)      { return []string{"glob", pattern}, nil }
func (f full) Sub(dir string) (fs.FS, error)              { return nil, errors.New("no sub " + dir) }
func (f full) ReadLink(name string) (string, error)       { return "link " + name, nil }
func (f full) Lstat(name string) (fs.FileInfo, error)     { return &node{name: "lstat-" + name}, nil }
func (f full) ReadDir(name string) ([]fs.DirEntry, error) { return nil, errors.New("no folder " + name) }

func main() {
	t := tree{"a.txt": "alpha", "b.txt": "beta", "dir/": "", "dir/c.go": "gamma", "dir/d.txt": "delta", "dir/sub/": "", "dir/sub/e.go": "", "empty/": "", "z": "last"}
	for _, name := range []string{"a.txt", "none", "../x", "dir", "."} {
		data, err := fs.ReadFile(t, name)
		fmt.Printf("%s %q %v\n", name, data, err)
		info, err := fs.Stat(t, name)
		if err == nil {
			fmt.Println(fs.FormatFileInfo(info), "|", fs.FormatDirEntry(fs.FileInfoToDirEntry(info)), "|", fs.FileInfoToDirEntry(info))
		}
		list, err := fs.ReadDir(t, name)
		for _, e := range list {
			i, err := e.Info()
			fmt.Print(e.Name(), e.IsDir(), e.Type(), i.Size(), err, " ")
		}
		fmt.Println(err)
	}
	fmt.Println(fs.FileInfoToDirEntry(nil))
	for _, pattern := range []string{"*", "*.txt", "*/*.go", "*/*/*", "dir/c.go", "none", "[", "*/[", "d[i]r/*", "?"} {
		names, err := fs.Glob(t, pattern)
		fmt.Println(pattern, names, err)
	}
	walk := func(fsys fs.FS, root string, stop string, with error) {
		err := fs.WalkDir(fsys, root, func(name string, d fs.DirEntry, err error) error {
			fmt.Print(name, " ")
			if err != nil {
				fmt.Print("(", err, ") ")
				return err
			}
			if name == stop {
				return with
			}
			return nil
		})
		fmt.Println("=>", err)
	}
	walk(t, ".", "", nil)
	walk(t, ".", "dir", fs.SkipDir)
	walk(t, ".", "dir/c.go", fs.SkipDir)
	walk(t, ".", "dir/c.go", fs.SkipAll)
	walk(t, ".", "dir/sub", errors.New("enough"))
	walk(t, ".", ".", fs.SkipDir)
	walk(t, "a.txt", "a.txt", fs.SkipDir)
	walk(t, "none", "", nil)
	walk(full{t}, ".", "", nil)

	sub, err := fs.Sub(t, "dir")
	fmt.Println(err)
	for _, name := range []string{"c.go", "none", "../a.txt", ".", "sub"} {
		f, err := sub.Open(name)
		fmt.Println(name, f != nil, err)
		data, err := fs.ReadFile(sub, name)
		fmt.Printf("%q %v\n", data, err)
		list, err := fs.ReadDir(sub, name)
		fmt.Println(len(list), err)
	}
	names, err := fs.Glob(sub, "*/*")
	fmt.Println(names, err)
	names, err = fs.Glob(sub, ".")
	fmt.Println(names, err)
	walk(sub, ".", "", nil)
	subsub, err := fs.Sub(sub, "sub")
	walk(subsub, ".", "", nil)
	same, err := fs.Sub(t, ".")
	fmt.Println(fmt.Sprint(same) == fmt.Sprint(t), err)
	_, err = fs.Sub(t, "..")
	fmt.Println(err)
	_, err = fs.ReadLink(t, "a.txt")
	fmt.Println(err, errors.Is(err, fs.ErrInvalid))
	info, err := fs.Lstat(t, "a.txt")
	fmt.Println(info.Name(), err)
	_, err = fs.ReadLink(sub, "c.go")
	fmt.Println(err)

	f := full{t}
	data, err := fs.ReadFile(f, "x")
	fmt.Println(string(data), err)
	info, err = fs.Stat(f, "x")
	fmt.Println(info.Name(), err)
	names, err = fs.Glob(f, "x")
	fmt.Println(names, err)
	_, err = fs.Sub(f, "x")
	fmt.Println(err)
	link, err := fs.ReadLink(f, "x")
	fmt.Println(link, err)
	info, err = fs.Lstat(f, "x")
	fmt.Println(info.Name(), err)
	_, err = fs.ReadDir(f, "x")
	fmt.Println(err)

	for _, name := range []string{"", ".", "a", "a/b", "/a", "a/", "a//b", "a/./b", "a/../b", "..", "a\\b", "a\xffb", "x/y/z.go", "...", "./a"} {
		fmt.Printf("%q %v; ", name, fs.ValidPath(name))
	}
	fmt.Println()
	for _, m := range []fs.FileMode{0, 0644, 0777, fs.ModeDir | 0755, fs.ModeSymlink | 0777, fs.ModeDevice | fs.ModeCharDevice | 0620, fs.ModeNamedPipe, fs.ModeSocket, fs.ModeSetuid | fs.ModeSetgid | fs.ModeSticky | 01, fs.ModeAppend | fs.ModeExclusive | fs.ModeTemporary | fs.ModeIrregular, 1 << 18, ^fs.FileMode(0)} {
		fmt.Println(m, m.IsDir(), m.IsRegular(), uint32(m.Perm()), m.Type())
	}
	e := &fs.PathError{Op: "op", Path: "p", Err: io.EOF}
	fmt.Println(e, e.Unwrap(), e.Timeout(), fs.SkipDir, fs.SkipAll, fs.ErrClosed, fs.ErrPermission, fs.ErrExist, fs.ErrNotExist, fs.ErrInvalid)
}

// Output:
// a.txt "alpha" <nil>
// -rw-r--r-- 5 2024-01-02 03:04:05 a.txt | - a.txt | - a.txt
// readdir a.txt: not implemented
// none "" open none: file does not exist
// open none: file does not exist
// ../x "" open ../x: invalid argument
// open ../x: invalid argument
// dir "" <nil>
// drwxr-xr-x 0 2024-01-02 03:04:05 dir/ | d dir/ | d dir/
// c.gofalse ---------- 5 <nil> d.txtfalse ---------- 5 <nil> subtrue d--------- 0 <nil> <nil>
// . "" <nil>
// drwxr-xr-x 0 2024-01-02 03:04:05 ./ | d ./ | d ./
// a.txtfalse ---------- 5 <nil> b.txtfalse ---------- 4 <nil> dirtrue d--------- 0 <nil> emptytrue d--------- 0 <nil> zfalse ---------- 4 <nil> <nil>
// <nil>
// * [a.txt b.txt dir empty z] <nil>
// *.txt [a.txt b.txt] <nil>
// */*.go [dir/c.go] <nil>
// */*/* [dir/sub/e.go] <nil>
// dir/c.go [dir/c.go] <nil>
// none [] <nil>
// [ [] syntax error in pattern
// */[ [] syntax error in pattern
// d[i]r/* [dir/c.go dir/d.txt dir/sub] <nil>
// ? [z] <nil>
// . a.txt b.txt dir dir/c.go dir/d.txt dir/sub dir/sub/e.go empty z => <nil>
// . a.txt b.txt dir empty z => <nil>
// . a.txt b.txt dir dir/c.go empty z => <nil>
// . a.txt b.txt dir dir/c.go => <nil>
// . a.txt b.txt dir dir/c.go dir/d.txt dir/sub => enough
// . => <nil>
// a.txt => <nil>
// none (open none: file does not exist) => open none: file does not exist
// . => <nil>
// <nil>
// c.go true <nil>
// "gamma" <nil>
// 0 readdir c.go: not implemented
// none false open none: file does not exist
// "" open none: file does not exist
// 0 open none: file does not exist
// ../a.txt false open ../a.txt: invalid argument
// "" read ../a.txt: invalid argument
// 0 read ../a.txt: invalid argument
// . true <nil>
// "" <nil>
// 3 <nil>
// sub true <nil>
// "" <nil>
// 1 <nil>
// [sub/e.go] <nil>
// [.] <nil>
// . c.go d.txt sub sub/e.go => <nil>
// . e.go => <nil>
// true <nil>
// sub ..: invalid argument
// readlink a.txt: invalid argument true
// a.txt <nil>
// readlink c.go: invalid argument
// read x <nil>
// stat-x <nil>
// [glob x] <nil>
// no sub x
// link x <nil>
// lstat-x <nil>
// no folder x
// "" false; "." true; "a" true; "a/b" true; "/a" false; "a/" false; "a//b" false; "a/./b" false; "a/../b" false; ".." false; "a\\b" true; "a\xffb" false; "x/y/z.go" true; "..." true; "./a" false; 
// ---------- false true 0 ----------
// -rw-r--r-- false true 420 ----------
// -rwxrwxrwx false true 511 ----------
// drwxr-xr-x true false 493 d---------
// Lrwxrwxrwx false false 511 L---------
// Dcrw--w---- false false 400 Dc---------
// p--------- false false 0 p---------
// S--------- false false 0 S---------
// ugt--------x false true 1 ----------
// alT?--------- false false 0 ?---------
// ---------- false true 0 ----------
// dalTLDpSugct?rwxrwxrwx true false 511 dLDpSc?---------
// op p: EOF EOF false skip this directory skip everything and stop the walk file already closed permission denied file already exists file does not exist invalid argument
