// A file system in memory, and what is found wrong with others.
package main

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"slices"
	"strings"
	"testing/fstest"
	"time"
)

var when = time.Date(2024, 2, 29, 12, 0, 0, 0, time.UTC)

func files() fstest.MapFS {
	return fstest.MapFS{
		"a.txt":          {Data: []byte("hello"), Mode: 0o644, ModTime: when, Sys: 7},
		"dir/b.txt":      {Data: []byte("in dir")},
		"dir/sub/c":      {},
		"dir2":           {Mode: fs.ModeDir | 0o700},
		"link":           {Data: []byte("dir/b.txt"), Mode: fs.ModeSymlink},
		"dir/up":         {Data: []byte("../a.txt"), Mode: fs.ModeSymlink},
		"todir":          {Data: []byte("dir/sub"), Mode: fs.ModeSymlink},
		"absolute":       {Data: []byte("/a.txt"), Mode: fs.ModeSymlink},
		"outside":        {Data: []byte("../x"), Mode: fs.ModeSymlink},
		"broken":         {Data: []byte("nothing"), Mode: fs.ModeSymlink},
		"x-y/[z]/deep":   {Data: []byte("1")},
		"x-y/[z]/deeper": {Data: []byte("2")},
	}
}

func names(list []fs.DirEntry) string {
	s := ""
	for _, e := range list {
		s += fmt.Sprint(e, " | ")
	}
	return s
}

func main() {
	m := files()
	for _, name := range []string{"a.txt", "dir", "dir/b.txt", "dir/sub", "dir2", "link", "dir/up", "todir", "todir/c", "absolute", "outside", "broken", ".", "", "/", "a.txt/", "../a", "none", "dir/none", "a.txt/x"} {
		f, err := m.Open(name)
		fmt.Printf("%q %v", name, err)
		if err == nil {
			info, err := f.Stat()
			fmt.Print(" ", info, err, info.Sys(), info.Name())
			n, err := f.Read(make([]byte, 3))
			fmt.Print(" ", n, err, " ", f.Close())
		}
		fmt.Println()
		info, err := m.Stat(name)
		link, err2 := m.Lstat(name)
		to, err3 := m.ReadLink(name)
		data, err4 := m.ReadFile(name)
		list, err5 := m.ReadDir(name)
		fmt.Println("  ", info, err, "-", link, err2, "-", to, err3, "-", string(data), err4, "-", names(list), err5)
	}

	f, _ := m.Open("a.txt")
	s := f.(io.ReadSeeker)
	for _, c := range [][2]int{{1, 0}, {1, 1}, {-2, 2}, {0, 2}, {1, 2}, {-1, 0}, {3, 9}} {
		at, err := s.Seek(int64(c[0]), c[1])
		b := make([]byte, 2)
		n, err2 := s.Read(b)
		fmt.Print(at, err, " ", n, err2, string(b[:n]), "; ")
	}
	fmt.Println()
	for _, off := range []int64{-1, 0, 3, 4, 5, 6} {
		b := make([]byte, 2)
		n, err := f.(io.ReaderAt).ReadAt(b, off)
		fmt.Print(n, err, string(b[:n]), "; ")
	}
	fmt.Println()
	d, _ := m.Open(".")
	for _, n := range []int{2, 1, 100, 1, 0, -1} {
		list, err := d.(fs.ReadDirFile).ReadDir(n)
		fmt.Println(len(list), err, list == nil, names(list))
	}
	for _, pattern := range []string{"*", "dir/*", "*/*.txt", "x-y/*/d*", "[", "none*"} {
		fmt.Println(m.Glob(pattern))
	}
	sub, err := m.Sub("dir")
	fmt.Println(fs.ReadFile(sub, "b.txt"))
	_, err2 := m.Sub("../x")
	fmt.Println(err, err2)

	good := files()
	for _, name := range []string{"absolute", "outside", "broken"} {
		delete(good, name)
	}
	fmt.Println(fstest.TestFS(good, "a.txt", "dir/b.txt", "dir/sub/c", "link", "dir2"))
	fmt.Println(fstest.TestFS(good, "a.txt", "missing", "dir/missing"))
	fmt.Println(fstest.TestFS(fstest.MapFS{}), fstest.TestFS(fstest.MapFS{}, "x"))
	fmt.Println(fstest.TestFS(good))
	fmt.Println(fstest.TestFS(fstest.MapFS{"broken": {Data: []byte("x"), Mode: fs.ModeSymlink}}, "broken"))

	for _, b := range []bad{{}, {shuffle: true}, {short: true}, {anyPath: true}, {grow: true}, {glob: true}, {shared: true}, {sizes: true}, {fail: "dir"}, {fail: "a.txt"}, {noDirs: true}} {
		b.MapFS = fstest.MapFS{"a.txt": {Data: []byte("text")}, "b": {Data: []byte("bb")}, "dir/c": {}}
		// In capitals, for a word of it means something to readers of this file.
		fmt.Println(strings.ToUpper(fmt.Sprint(fstest.TestFS(&b, "a.txt"))))
	}
}

// bad is a file system with something wrong about it.
type bad struct {
	fstest.MapFS
	shuffle, short, anyPath, grow, glob, shared, sizes, noDirs bool
	fail                                                      string
	opened                                                    int
}

func (b *bad) Open(name string) (fs.File, error) {
	b.opened++
	if name == b.fail {
		return nil, errors.New("not today")
	}
	if b.anyPath {
		name = strings.Trim(strings.ReplaceAll(name, "//", "/"), "/")
		if name == "" {
			name = "."
		}
	}
	if b.grow && b.opened%5 == 0 {
		b.MapFS[fmt.Sprint("new", len(b.MapFS))] = &fstest.MapFile{}
	}
	f, err := b.MapFS.Open(name)
	if d, ok := f.(fs.ReadDirFile); ok && b.short {
		return shortDir{d}, err
	}
	if _, ok := f.(fs.ReadDirFile); ok && b.noDirs {
		return struct{ fs.File }{f}, err
	}
	if b.sizes && err == nil {
		return sized{f}, err
	}
	return f, err
}

func (b *bad) ReadDir(name string) ([]fs.DirEntry, error) {
	list, err := b.MapFS.ReadDir(name)
	if b.shuffle {
		slices.Reverse(list)
	}
	return list, err
}

func (b *bad) Glob(pattern string) ([]string, error) {
	if b.glob {
		return []string{"z", "a.txt"}, nil
	}
	return b.MapFS.Glob(pattern)
}

func (b *bad) ReadFile(name string) ([]byte, error) {
	if file := b.MapFS[name]; b.shared && file != nil {
		return file.Data, nil
	}
	return b.MapFS.ReadFile(name)
}

type shortDir struct{ fs.ReadDirFile }

func (d shortDir) ReadDir(n int) ([]fs.DirEntry, error) {
	list, err := d.ReadDirFile.ReadDir(n)
	if n > 0 && len(list) > 0 {
		list = list[:len(list)-1]
	}
	return list, err
}

type sized struct{ fs.File }

func (s sized) Stat() (fs.FileInfo, error) {
	info, err := s.File.Stat()
	return bigger{info}, err
}

type bigger struct{ fs.FileInfo }

func (b bigger) Size() int64 { return b.FileInfo.Size() + 1 }

// Output:
// "a.txt" <nil> -rw-r--r-- 5 2024-02-29 12:00:00 a.txt <nil> 7a.txt 3 <nil> <nil>
//    -rw-r--r-- 5 2024-02-29 12:00:00 a.txt <nil> - -rw-r--r-- 5 2024-02-29 12:00:00 a.txt <nil> -  readlink a.txt: invalid argument - hello <nil> -  readdir a.txt: not implemented
// "dir" <nil> dr-xr-xr-x 0 0001-01-01 00:00:00 dir/ <nil> <nil>dir 0 read dir: invalid argument <nil>
//    dr-xr-xr-x 0 0001-01-01 00:00:00 dir/ <nil> - dr-xr-xr-x 0 0001-01-01 00:00:00 dir/ <nil> -  readlink dir: invalid argument -  read dir: invalid argument - ---------- 6 0001-01-01 00:00:00 b.txt | dr-xr-xr-x 0 0001-01-01 00:00:00 sub/ | L--------- 8 0001-01-01 00:00:00 up |  <nil>
// "dir/b.txt" <nil> ---------- 6 0001-01-01 00:00:00 b.txt <nil> <nil>b.txt 3 <nil> <nil>
//    ---------- 6 0001-01-01 00:00:00 b.txt <nil> - ---------- 6 0001-01-01 00:00:00 b.txt <nil> -  readlink dir/b.txt: invalid argument - in dir <nil> -  readdir dir/b.txt: not implemented
// "dir/sub" <nil> dr-xr-xr-x 0 0001-01-01 00:00:00 sub/ <nil> <nil>sub 0 read dir/sub: invalid argument <nil>
//    dr-xr-xr-x 0 0001-01-01 00:00:00 sub/ <nil> - dr-xr-xr-x 0 0001-01-01 00:00:00 sub/ <nil> -  readlink dir/sub: invalid argument -  read dir/sub: invalid argument - ---------- 0 0001-01-01 00:00:00 c |  <nil>
// "dir2" <nil> drwx------ 0 0001-01-01 00:00:00 dir2/ <nil> <nil>dir2 0 read dir2: invalid argument <nil>
//    drwx------ 0 0001-01-01 00:00:00 dir2/ <nil> - drwx------ 0 0001-01-01 00:00:00 dir2/ <nil> -  readlink dir2: invalid argument -  read dir2: invalid argument -  <nil>
// "link" <nil> ---------- 6 0001-01-01 00:00:00 link <nil> <nil>link 3 <nil> <nil>
//    ---------- 6 0001-01-01 00:00:00 link <nil> - L--------- 9 0001-01-01 00:00:00 link <nil> - dir/b.txt <nil> - in dir <nil> -  readdir link: not implemented
// "dir/up" <nil> -rw-r--r-- 5 2024-02-29 12:00:00 up <nil> 7up 3 <nil> <nil>
//    -rw-r--r-- 5 2024-02-29 12:00:00 up <nil> - L--------- 8 0001-01-01 00:00:00 up <nil> - ../a.txt <nil> - hello <nil> -  readdir dir/up: not implemented
// "todir" <nil> dr-xr-xr-x 0 0001-01-01 00:00:00 todir/ <nil> <nil>todir 0 read todir: invalid argument <nil>
//    dr-xr-xr-x 0 0001-01-01 00:00:00 todir/ <nil> - L--------- 7 0001-01-01 00:00:00 todir <nil> - dir/sub <nil> -  read todir: invalid argument - ---------- 0 0001-01-01 00:00:00 c |  <nil>
// "todir/c" <nil> ---------- 0 0001-01-01 00:00:00 c <nil> <nil>c 0 EOF <nil>
//    ---------- 0 0001-01-01 00:00:00 c <nil> - ---------- 0 0001-01-01 00:00:00 c <nil> -  readlink todir/c: invalid argument -  <nil> -  readdir todir/c: not implemented
// "absolute" open absolute: file does not exist
//    <nil> open absolute: file does not exist - L--------- 6 0001-01-01 00:00:00 absolute <nil> - /a.txt <nil> -  open absolute: file does not exist -  open absolute: file does not exist
// "outside" open outside: file does not exist
//    <nil> open outside: file does not exist - L--------- 4 0001-01-01 00:00:00 outside <nil> - ../x <nil> -  open outside: file does not exist -  open outside: file does not exist
// "broken" open broken: file does not exist
//    <nil> open broken: file does not exist - L--------- 7 0001-01-01 00:00:00 broken <nil> - nothing <nil> -  open broken: file does not exist -  open broken: file does not exist
// "." <nil> dr-xr-xr-x 0 0001-01-01 00:00:00 ./ <nil> <nil>. 0 read .: invalid argument <nil>
//    dr-xr-xr-x 0 0001-01-01 00:00:00 ./ <nil> - dr-xr-xr-x 0 0001-01-01 00:00:00 ./ <nil> -  readlink .: invalid argument -  read .: invalid argument - -rw-r--r-- 5 2024-02-29 12:00:00 a.txt | L--------- 6 0001-01-01 00:00:00 absolute | L--------- 7 0001-01-01 00:00:00 broken | dr-xr-xr-x 0 0001-01-01 00:00:00 dir/ | drwx------ 0 0001-01-01 00:00:00 dir2/ | L--------- 9 0001-01-01 00:00:00 link | L--------- 4 0001-01-01 00:00:00 outside | L--------- 7 0001-01-01 00:00:00 todir | dr-xr-xr-x 0 0001-01-01 00:00:00 x-y/ |  <nil>
// "" open : file does not exist
//    <nil> open : file does not exist - <nil> lstat : file does not exist -  readlink : file does not exist -  open : file does not exist -  open : file does not exist
// "/" open /: file does not exist
//    <nil> open /: file does not exist - <nil> lstat /: file does not exist -  readlink /: file does not exist -  open /: file does not exist -  open /: file does not exist
// "a.txt/" open a.txt/: file does not exist
//    <nil> open a.txt/: file does not exist - <nil> lstat a.txt/: file does not exist -  readlink a.txt/: file does not exist -  open a.txt/: file does not exist -  open a.txt/: file does not exist
// "../a" open ../a: file does not exist
//    <nil> open ../a: file does not exist - <nil> lstat ../a: file does not exist -  readlink ../a: file does not exist -  open ../a: file does not exist -  open ../a: file does not exist
// "none" open none: file does not exist
//    <nil> open none: file does not exist - <nil> lstat none: file does not exist -  readlink none: file does not exist -  open none: file does not exist -  open none: file does not exist
// "dir/none" open dir/none: file does not exist
//    <nil> open dir/none: file does not exist - <nil> lstat dir/none: file does not exist -  readlink dir/none: file does not exist -  open dir/none: file does not exist -  open dir/none: file does not exist
// "a.txt/x" open a.txt/x: file does not exist
//    <nil> open a.txt/x: file does not exist - <nil> lstat a.txt/x: file does not exist -  readlink a.txt/x: file does not exist -  open a.txt/x: file does not exist -  open a.txt/x: file does not exist
// 1 <nil> 2 <nil>el; 4 <nil> 1 <nil>o; 3 <nil> 2 <nil>lo; 5 <nil> 0 EOF; 0 seek a.txt: invalid argument 0 EOF; 0 seek a.txt: invalid argument 0 EOF; 3 <nil> 2 <nil>lo;
// 0 read a.txt: invalid argument; 2 <nil>he; 2 <nil>lo; 1 EOFo; 0 EOF; 0 read a.txt: invalid argument;
// 2 <nil> false -rw-r--r-- 5 2024-02-29 12:00:00 a.txt | L--------- 6 0001-01-01 00:00:00 absolute |
// 1 <nil> false L--------- 7 0001-01-01 00:00:00 broken |
// 6 <nil> false dr-xr-xr-x 0 0001-01-01 00:00:00 dir/ | drwx------ 0 0001-01-01 00:00:00 dir2/ | L--------- 9 0001-01-01 00:00:00 link | L--------- 4 0001-01-01 00:00:00 outside | L--------- 7 0001-01-01 00:00:00 todir | dr-xr-xr-x 0 0001-01-01 00:00:00 x-y/ |
// 0 EOF true
// 0 <nil> false
// 0 <nil> false
// [a.txt absolute broken dir dir2 link outside todir x-y] <nil>
// [dir/b.txt dir/sub dir/up] <nil>
// [dir/b.txt] <nil>
// [x-y/[z]/deep x-y/[z]/deeper] <nil>
// [] syntax error in pattern
// [] <nil>
// [105 110 32 100 105 114] <nil>
// <nil> sub ../x: invalid argument
// <nil>
// TestFS found errors:
// expected but not found: missing
// expected but not found: dir/missing
// <nil> TestFS found errors:
// expected but not found: x
// TestFS found errors:
// expected empty file system but found files:
// a.txt
// dir
// dir/b.txt
// dir/sub
// dir/sub/c
// dir/up
// dir2
// link
// todir
// x-y
// x-y/[z]
// x-y/[z]/deep
// x-y/[z]/deeper
// TestFS found errors:
// broken: Open: open broken: file does not exist
// <NIL>
// TESTFS FOUND ERRORS:
// .: FSYS.READDIR: LIST NOT SORTED: DIR BEFORE B
// .: FSYS.READDIR: LIST NOT SORTED: B BEFORE A.TXT
// .: FS.READDIR: LIST NOT SORTED: DIR BEFORE B
// .: FS.READDIR: LIST NOT SORTED: B BEFORE A.TXT
// TESTFS FOUND ERRORS:
// DIR: DIFF FIRST OPEN+READDIR(-1) VS THIRD OPEN+READDIR(1,2) LOOP:
// 	- C ISDIR=FALSE TYPE=----------
// .: DIFF FIRST OPEN+READDIR(-1) VS THIRD OPEN+READDIR(1,2) LOOP:
// 	- A.TXT ISDIR=FALSE TYPE=----------
// 	- B ISDIR=FALSE TYPE=----------
// 	- DIR ISDIR=TRUE TYPE=D---------
// TESTFS FOUND ERRORS:
// A.TXT: OPEN(/A.TXT) SUCCEEDED, WANT ERROR
// B: OPEN(/B) SUCCEEDED, WANT ERROR
// DIR: OPEN(/DIR) SUCCEEDED, WANT ERROR
// DIR/C: OPEN(/DIR/C) SUCCEEDED, WANT ERROR
// DIR/C: OPEN(DIR//C) SUCCEEDED, WANT ERROR
// DIR/C: OPEN(DIR//C) SUCCEEDED, WANT ERROR
// .: OPEN(/.) SUCCEEDED, WANT ERROR
// .: OPEN(/) SUCCEEDED, WANT ERROR
// TESTFS FOUND ERRORS:
// .: DIFF FIRST OPEN+READDIR(-1) VS SECOND OPEN+READDIR(-1):
// 	+ NEW3 ISDIR=FALSE TYPE=----------
// 	+ NEW4 ISDIR=FALSE TYPE=----------
// 	+ NEW5 ISDIR=FALSE TYPE=----------
// 	+ NEW6 ISDIR=FALSE TYPE=----------
// 	+ NEW7 ISDIR=FALSE TYPE=----------
// 	+ NEW8 ISDIR=FALSE TYPE=----------
// .: DIFF FIRST OPEN+READDIR(-1) VS THIRD OPEN+READDIR(1,2) LOOP:
// 	+ NEW3 ISDIR=FALSE TYPE=----------
// 	+ NEW4 ISDIR=FALSE TYPE=----------
// 	+ NEW5 ISDIR=FALSE TYPE=----------
// 	+ NEW6 ISDIR=FALSE TYPE=----------
// 	+ NEW7 ISDIR=FALSE TYPE=----------
// 	+ NEW8 ISDIR=FALSE TYPE=----------
// .: DIFF FIRST OPEN+READDIR(-1) VS FSYS.READDIR:
// 	+ NEW3 ISDIR=FALSE TYPE=----------
// 	+ NEW4 ISDIR=FALSE TYPE=----------
// 	+ NEW5 ISDIR=FALSE TYPE=----------
// 	+ NEW6 ISDIR=FALSE TYPE=----------
// 	+ NEW7 ISDIR=FALSE TYPE=----------
// 	+ NEW8 ISDIR=FALSE TYPE=----------
// .: DIFF FIRST OPEN+READDIR(-1) VS FS.READDIR:
// 	+ NEW3 ISDIR=FALSE TYPE=----------
// 	+ NEW4 ISDIR=FALSE TYPE=----------
// 	+ NEW5 ISDIR=FALSE TYPE=----------
// 	+ NEW6 ISDIR=FALSE TYPE=----------
// 	+ NEW7 ISDIR=FALSE TYPE=----------
// 	+ NEW8 ISDIR=FALSE TYPE=----------
// TESTFS FOUND ERRORS:
// DIR: GLOB(`D[I][R-R]/NONEXIST/[]`): BAD PATTERN NOT DETECTED
// DIR: GLOB(`D[I][R-R]/*A*`): UNSORTED OUTPUT:
// Z
// A.TXT
// DIR: GLOB(`D[I][R-R]/*A*`): WRONG OUTPUT:
// EXTRA: A.TXT
// EXTRA: Z
// .: GLOB(`NONEXIST/[]`): BAD PATTERN NOT DETECTED
// .: GLOB(`*A*`): UNSORTED OUTPUT:
// Z
// A.TXT
// .: GLOB(`*A*`): WRONG OUTPUT:
// EXTRA: Z
// TESTFS FOUND ERRORS:
// A.TXT: READALL VS SECOND FSYS.READFILE: DIFFERENT DATA RETURNED
// 	"TEXT"
// 	"UFYU"
// A.TXT: READALL VS FS.READFILE: DIFFERENT DATA RETURNED
// 	"TEXT"
// 	"UFYU"
// A.TXT: FAILED TESTREADER:
// 	READALL(SMALL AMOUNTS) = "UFYU"
// 		WANT "TEXT"
// B: READALL VS SECOND FSYS.READFILE: DIFFERENT DATA RETURNED
// 	"BB"
// 	"CC"
// B: READALL VS FS.READFILE: DIFFERENT DATA RETURNED
// 	"BB"
// 	"CC"
// B: FAILED TESTREADER:
// 	READALL(SMALL AMOUNTS) = "CC"
// 		WANT "BB"
// TESTFS FOUND ERRORS:
// .: OPEN RETURNED FILE TYPE MAIN.SIZED, NOT A FS.READDIRFILE
// EXPECTED BUT NOT FOUND: A.TXT
// TESTFS FOUND ERRORS:
// DIR: OPEN: NOT TODAY
// DIR: OPEN: NOT TODAY
// TESTFS FOUND ERRORS:
// A.TXT: OPEN: NOT TODAY
// A.TXT: OPEN: NOT TODAY
// TESTFS FOUND ERRORS:
// .: OPEN RETURNED FILE TYPE STRUCT { FS.FILE }, NOT A FS.READDIRFILE
// EXPECTED BUT NOT FOUND: A.TXT
