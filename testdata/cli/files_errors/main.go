package main

import (
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"syscall"
)

func main() {
	dir, err := os.MkdirTemp(".", "scratch")
	if err != nil {
		fmt.Println(err)
		return
	}
	defer os.RemoveAll(dir)
	if err := os.Chdir(dir); err != nil {
		fmt.Println(err)
	}
	os.Mkdir("folder", 0o700)
	os.WriteFile("file", nil, 0o600)
	os.WriteFile("folder/inner", nil, 0o600)
	for name, target := range map[string]string{"to_file": "file", "to_folder": "folder", "to_slash": "file/", "up": "folder/../folder", "loop": "loop", "none": "missing"} {
		if err := os.Symlink(target, name); err != nil {
			fmt.Println(err)
		}
	}
	for _, name := range []string{
		"file", "file/", "file/x", "file/..", "file/.", "file//", "folder/", "folder/./inner", "folder/inner/", "folder/..", "folder/../..", "..", "../..",
		"to_file", "to_file/", "to_file/x", "to_folder", "to_folder/", "to_folder/inner", "to_folder/../file", "to_slash", "up", "up/inner", "up/inner/",
		"loop", "none", "none/x", "", ".", "./", "folder/missing", "missing/..",
	} {
		got, err := filepath.EvalSymlinks(name)
		fmt.Printf("%q %q %v %t\n", name, got, err, err == syscall.ENOTDIR)
	}
	for _, parent := range []string{"missing", "missing/deeper", "file", "folder/inner/"} {
		_, err := os.MkdirTemp(parent, "x*y")
		e, ok := err.(*fs.PathError)
		fmt.Println(parent, ok, ok && e.Path == parent, ok && os.IsNotExist(err), e.Op, e.Err)
		_, err = os.CreateTemp(parent, "x*y")
		e, ok = err.(*fs.PathError)
		fmt.Println(parent, ok, ok && e.Path == parent, ok && os.IsNotExist(err), e.Op, e.Err)
	}
	os.Chdir("..")
}
