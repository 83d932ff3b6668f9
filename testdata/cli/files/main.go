package main

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"time"
)

func check(what string, err error) {
	fmt.Printf("%s: %v exist=%v notexist=%v perm=%v\n", what, err, errors.Is(err, fs.ErrExist), errors.Is(err, fs.ErrNotExist), os.IsPermission(err))
}

func main() {
	dir, err := os.MkdirTemp(".", "scratch-*-x")
	if err != nil {
		fmt.Println("no folder:", err)
		return
	}
	fmt.Println(strings.HasPrefix(filepath.Base(dir), "scratch-"), strings.HasSuffix(dir, "-x"))
	if err := os.Chdir(dir); err != nil {
		fmt.Println(err)
	}
	wd, err := os.Getwd()
	fmt.Println(filepath.Base(wd) == filepath.Base(dir), err)
	files()
	folders()
	links()
	handles()
	trees()
	check("chdir", os.Chdir(".."))
	check("remove all", os.RemoveAll(dir))
	_, err = os.Stat(dir)
	fmt.Println(os.IsNotExist(err))
}

func files() {
	check("write", os.WriteFile("a.txt", []byte("hello\nworld\n"), 0640))
	data, err := os.ReadFile("a.txt")
	fmt.Printf("%q %v\n", data, err)
	info, err := os.Stat("a.txt")
	fmt.Println(info.Name(), info.Size(), info.Mode(), info.IsDir(), !info.ModTime().IsZero(), err)
	_, err = os.ReadFile("none")
	check("read none", err)
	_, err = os.Open("none/below")
	check("open none", err)
	_, err = os.Open("")
	check("open nothing", err)
	_, err = os.Open("a\x00b")
	check("open zero byte", err)
	_, err = os.Open("a.txt/b")
	check("open below a file", err)
	_, err = os.OpenFile("a.txt", os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0600)
	check("create again", err)
	var pe *fs.PathError
	fmt.Println(errors.As(err, &pe), pe.Op, pe.Path, pe.Err, pe.Timeout())
	f, err := os.OpenFile("a.txt", os.O_APPEND|os.O_WRONLY, 0)
	check("append", err)
	fmt.Fprintf(f, "more %d\n", 1)
	_, err = f.WriteAt([]byte("x"), 0)
	fmt.Println(err)
	check("close", f.Close())
	check("close again", f.Close())
	_, err = f.Write([]byte("x"))
	check("write closed", err)
	_, err = f.Read(make([]byte, 1))
	check("read closed", err)
	_, err = f.Seek(0, 0)
	check("seek closed", err)
	_, err = f.Stat()
	check("stat closed", err)
	check("truncate", os.Truncate("a.txt", 8))
	data, _ = os.ReadFile("a.txt")
	fmt.Printf("%q\n", data)
	check("rename", os.Rename("a.txt", "b.txt"))
	check("rename none", os.Rename("a.txt", "c.txt"))
	check("chmod", os.Chmod("b.txt", 0400))
	info, _ = os.Stat("b.txt")
	fmt.Println(info.Mode().Perm(), info.Mode().IsRegular())
	when := time.Date(2020, 1, 2, 3, 4, 5, 6000, time.UTC)
	check("chtimes", os.Chtimes("b.txt", time.Time{}, when))
	info, _ = os.Stat("b.txt")
	fmt.Println(info.ModTime().UTC())
	check("remove", os.Remove("b.txt"))
	check("remove again", os.Remove("b.txt"))
}

func folders() {
	check("mkdir", os.Mkdir("d", 0750))
	check("mkdir again", os.Mkdir("d", 0750))
	check("mkdir below none", os.Mkdir("x/y", 0750))
	check("mkdirall", os.MkdirAll("d/e/f//g/", 0750))
	check("mkdirall again", os.MkdirAll("d/e/f/g", 0750))
	os.WriteFile("d/file", nil, 0600)
	check("mkdirall at a file", os.MkdirAll("d/file", 0750))
	check("mkdirall below a file", os.MkdirAll("d/file/h", 0750))
	check("remove full", os.Remove("d"))
	for _, name := range []string{"z", "b", "a.go", "m"} {
		os.WriteFile("d/"+name, []byte(name), 0600)
	}
	entries, err := os.ReadDir("d")
	for _, e := range entries {
		info, err := e.Info()
		fmt.Print(e.Name(), " ", e.IsDir(), " ", e.Type(), " ", info.Mode(), " ", e, " ", err, "; ")
	}
	fmt.Println(err)
	_, err = os.ReadDir("none")
	check("readdir none", err)
	_, err = os.ReadFile("d")
	check("read a folder", err)
	f, _ := os.Open("d")
	for {
		list, err := f.ReadDir(3)
		fmt.Print(len(list), " ", err, "; ")
		if err != nil {
			break
		}
	}
	rest, err := f.ReadDir(-1)
	fmt.Println(len(rest), err)
	f.Close()
	f, _ = os.Open("d")
	names, err := f.Readdirnames(0)
	fmt.Println(len(names), err)
	f.Close()
	f, _ = os.Open("d")
	infos, err := f.Readdir(2)
	fmt.Println(len(infos), err)
	f.Close()
	check("rename onto a folder", os.Rename("d/b", "d/e"))
	check("removeall", os.RemoveAll("d/e"))
	check("removeall none", os.RemoveAll("none"))
	check("removeall dot", os.RemoveAll("d/."))
	check("removeall nothing", os.RemoveAll(""))
}

func links() {
	check("symlink", os.Symlink("b", "d/link"))
	check("link", os.Link("d/b", "d/hard"))
	check("link none", os.Link("d/none", "d/hard2"))
	target, err := os.Readlink("d/link")
	fmt.Println(target, err)
	_, err = os.Readlink("d/b")
	check("readlink", err)
	info, _ := os.Lstat("d/link")
	b, _ := os.Stat("d/link")
	hard, _ := os.Stat("d/hard")
	fmt.Println(info.Mode().Type(), b.Mode().Type() == 0, os.SameFile(b, hard), os.SameFile(b, info))
	data, err := os.ReadFile("d/link")
	fmt.Printf("%q %v\n", data, err)
	os.Symlink("nowhere", "d/dangling")
	_, err = os.Stat("d/dangling")
	check("dangling", err)
	name, err := filepath.EvalSymlinks("d/link")
	fmt.Println(name, err)
}

func handles() {
	f, err := os.Create("rw")
	check("create", err)
	n, err := f.WriteString("0123456789")
	fmt.Println(n, err)
	at, err := f.Seek(-4, io.SeekEnd)
	fmt.Println(at, err)
	buf := make([]byte, 10)
	n, err = f.Read(buf)
	fmt.Println(n, err, string(buf[:n]))
	n, err = f.Read(buf)
	fmt.Println(n, err)
	n, err = f.ReadAt(buf[:3], 2)
	fmt.Println(n, err, string(buf[:n]))
	n, err = f.ReadAt(buf, 5)
	fmt.Println(n, err, string(buf[:n]))
	_, err = f.ReadAt(buf, -1)
	fmt.Println(err)
	n, err = f.WriteAt([]byte("ab"), 3)
	fmt.Println(n, err)
	_, err = f.WriteAt(buf, -1)
	fmt.Println(err)
	_, err = f.Seek(-1, io.SeekStart)
	check("seek before the start", err)
	_, err = f.Seek(0, 7)
	check("seek from nowhere", err)
	check("truncate", f.Truncate(6))
	check("truncate", f.Truncate(-1))
	check("sync", f.Sync())
	f.Seek(0, io.SeekStart)
	data, err := io.ReadAll(f)
	fmt.Printf("%q %v %s\n", data, err, f.Name())
	n64, err := f.ReadFrom(strings.NewReader("!tail"))
	fmt.Println(n64, err)
	f.Seek(0, io.SeekStart)
	n64, err = f.WriteTo(os.Stdout)
	fmt.Println("", n64, err)
	info, err := f.Stat()
	fmt.Println(info.Size(), err, f.Chmod(0600))
	fmt.Println(f.SetDeadline(time.Now()))
	f.Close()
	r, _ := os.Open("rw")
	_, err = r.Write([]byte("x"))
	check("write to a reader", err)
	r.Close()
	var none *os.File
	_, err = none.Read(nil)
	fmt.Println(err, none.Close(), err == os.ErrInvalid)
	s := bufio.NewScanner(strings.NewReader("x"))
	for s.Scan() {
		fmt.Println(s.Text())
	}
	t, err := os.CreateTemp(".", "tmp*.txt")
	fmt.Println(err, filepath.Ext(t.Name()), t.Close(), os.Remove(t.Name()))
	_, err = os.CreateTemp(".", "a/b")
	fmt.Println(err)
	_, err = os.MkdirTemp("none", "x")
	fmt.Println(os.IsNotExist(err))
}

func trees() {
	os.RemoveAll("t")
	os.MkdirAll("t/a/b", 0755)
	for _, name := range []string{"t/1.go", "t/2.txt", "t/a/3.go", "t/a/b/4.go"} {
		os.WriteFile(name, []byte(name), 0644)
	}
	err := filepath.WalkDir("t", func(path string, d fs.DirEntry, err error) error {
		fmt.Print(path, " ", d.IsDir(), " ", err, "; ")
		if d.Name() == "b" {
			return filepath.SkipDir
		}
		return nil
	})
	fmt.Println(err)
	err = filepath.Walk("t", func(path string, info fs.FileInfo, err error) error {
		fmt.Print(path, " ", err, "; ")
		if info.Name() == "2.txt" {
			return filepath.SkipAll
		}
		return nil
	})
	fmt.Println(err)
	err = filepath.WalkDir("none", func(path string, d fs.DirEntry, err error) error { return err })
	check("walk none", err)
	for _, pattern := range []string{"t/*.go", "t/*/*.go", "t/*/*/*", "none/*", "t/1.go", "[", "*/a"} {
		names, err := filepath.Glob(pattern)
		fmt.Println(pattern, names, err)
	}
	fsys := os.DirFS("t")
	data, err := fs.ReadFile(fsys, "a/3.go")
	fmt.Println(string(data), err)
	for _, name := range []string{"../x", "/x", "none", "", "a/"} {
		_, err := fsys.Open(name)
		fmt.Println(err)
	}
	names, err := fs.Glob(fsys, "*/*.go")
	fmt.Println(names, err)
	sub, err := fs.Sub(fsys, "a")
	fs.WalkDir(sub, ".", func(path string, d fs.DirEntry, err error) error {
		fmt.Print(path, " ", err, "; ")
		return nil
	})
	info, err := fs.Stat(sub, "3.go")
	fmt.Println(info.Name(), info.Size(), err)
	check("copy", os.CopyFS("copy", fsys))
	data, err = os.ReadFile("copy/a/b/4.go")
	fmt.Println(string(data), err)
	err = os.CopyFS("copy", fsys)
	fmt.Println(errors.Is(err, fs.ErrExist))
	abs, err := filepath.Abs("t")
	fmt.Println(filepath.IsAbs(abs), err)
}
