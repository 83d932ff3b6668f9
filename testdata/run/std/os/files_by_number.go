// Files by their numbers, and numbers that no file has.
package main

import (
	"bufio"
	"fmt"
	"io"
	"os"
)

func main() {
	out := os.NewFile(os.Stdout.Fd(), "out")
	fmt.Println(out.Name(), out.Fd() == os.Stdout.Fd())
	fmt.Fprintln(out, "on standard output")
	_, err := os.NewFile(2, "").WriteString("")
	fmt.Println(err)

	r, w, err := os.Pipe()
	fmt.Println(err, r.Fd() > 2, w.Fd() > 2, r.Fd() != w.Fd())
	again := os.NewFile(w.Fd(), "the same end")
	n, err := again.WriteString("one\ntwo\n")
	fmt.Println(n, err, again.Name())
	line, err := bufio.NewReader(r).ReadString('\n')
	fmt.Printf("%q %v\n", line, err)

	for _, fd := range []uintptr{99999, 1 << 31} {
		f := os.NewFile(fd, "none")
		if f == nil {
			fmt.Println("nil")
			continue
		}
		fmt.Println(f.Name(), f.Fd() == fd)
		_, err := f.Read(make([]byte, 1))
		fmt.Println(err)
		_, err = f.Write([]byte("x"))
		fmt.Println(err)
		_, err = f.WriteString("x")
		fmt.Println(err)
		_, err = f.Seek(0, io.SeekStart)
		fmt.Println(err)
		_, err = f.ReadAt(make([]byte, 1), 0)
		fmt.Println(err)
		_, err = f.WriteAt([]byte("x"), 0)
		fmt.Println(err)
		_, err = f.Stat()
		fmt.Println(err)
		_, err = f.ReadDir(-1)
		fmt.Println(err)
		fmt.Println(f.Sync())
		fmt.Println(f.Truncate(0))
		fmt.Println(f.Chmod(0))
		fmt.Println(f.Chown(-1, -1))
		fmt.Println(f.Chdir())
		fmt.Println(f.Close())
		fmt.Println(f.Close())
	}
	fmt.Println(os.NewFile(^uintptr(0), "none") == nil)
}

// Output:
// out true
// on standard output
// <nil>
// <nil> true true true
// 8 <nil> the same end
// "one\n" <nil>
// none true
// read none: bad file descriptor
// write none: bad file descriptor
// write none: bad file descriptor
// seek none: bad file descriptor
// read none: bad file descriptor
// write none: bad file descriptor
// stat none: bad file descriptor
// readdirent none: bad file descriptor
// sync none: bad file descriptor
// truncate none: bad file descriptor
// chmod none: bad file descriptor
// chown none: bad file descriptor
// chdir none: bad file descriptor
// close none: bad file descriptor
// close none: file already closed
// none true
// read none: bad file descriptor
// write none: bad file descriptor
// write none: bad file descriptor
// seek none: bad file descriptor
// read none: bad file descriptor
// write none: bad file descriptor
// stat none: bad file descriptor
// readdirent none: bad file descriptor
// sync none: bad file descriptor
// truncate none: bad file descriptor
// chmod none: bad file descriptor
// chown none: bad file descriptor
// chdir none: bad file descriptor
// close none: bad file descriptor
// close none: file already closed
// true
