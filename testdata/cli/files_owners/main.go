// Owners of files, which stay who they are, and files by the numbers of open ones.
package main

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
)

func main() {
	f, err := os.Create("owned")
	fmt.Println(err)
	fmt.Println(os.Symlink("nowhere", "dangling"))
	defer os.Remove("owned")
	defer os.Remove("dangling")

	fmt.Println(os.Chown("owned", -1, -1), os.Lchown("owned", -1, -1), f.Chown(-1, -1))
	fmt.Println(os.Chown("owned", os.Getuid(), os.Getgid()), os.Lchown("dangling", os.Getuid(), -1))
	for _, err := range []error{os.Chown("dangling", -1, -1), os.Chown("none", -1, -1), os.Lchown("none", -1, -1), os.Chown("", -1, -1)} {
		fmt.Println(err, errors.Is(err, fs.ErrNotExist))
	}

	n, err := f.WriteString("0123456789")
	fmt.Println(n, err)
	same := os.NewFile(f.Fd(), "same")
	at, err := same.Seek(2, io.SeekStart)
	fmt.Println(same.Name(), at, err)
	b := make([]byte, 3)
	n, err = f.Read(b)
	fmt.Printf("%d %v %q\n", n, err, b)
	info, err := same.Stat()
	fmt.Println(info.Name(), info.Size(), err)
	fmt.Println(same.Close())
	_, err = same.Read(b)
	fmt.Println(err)
	fmt.Println(same.Chown(-1, -1))
	fmt.Println(f.Chown(-1, -1) != nil)
}
