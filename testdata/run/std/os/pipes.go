// Pipes: ends in two goroutines, the end of input, closed ends, more than a pipe holds.

package main

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
)

func main() {
	r, w, err := os.Pipe()
	fmt.Println(r.Name(), w.Name(), err)
	go func() {
		for i := range 3 {
			fmt.Fprintln(w, "line", i)
		}
		w.Close()
	}()
	s := bufio.NewScanner(r)
	for s.Scan() {
		fmt.Println(s.Text())
	}
	n, err := r.Read(make([]byte, 1))
	fmt.Println(n, err == io.EOF)
	_, err = w.Write([]byte("x"))
	fmt.Println(err, errors.Is(err, os.ErrClosed))
	fmt.Println(w.Close(), r.Close())
	_, err = r.Read(make([]byte, 1))
	fmt.Println(err)

	r, w, _ = os.Pipe()
	done := make(chan int)
	go func() {
		data, err := io.ReadAll(r)
		fmt.Println(err)
		done <- len(data)
	}()
	k, err := io.Copy(w, strings.NewReader(strings.Repeat("0123456789", 20000)))
	fmt.Println(k, err, w.Close())
	fmt.Println(<-done)
	info, err := r.Stat()
	fmt.Println(info.Mode().Type() == os.ModeNamedPipe, err)
	_, err = r.Seek(0, 0)
	fmt.Println(err)
	_, err = r.Write([]byte("x"))
	fmt.Println(err)
	_, err = w.Read(make([]byte, 1))
	fmt.Println(err)
}

// Output:
// |0 |1 <nil>
// line 0
// line 1
// line 2
// 0 true
// write |1: file already closed true
// close |1: file already closed <nil>
// read |0: file already closed
// 200000 <nil> <nil>
// <nil>
// 200000
// true <nil>
// seek |0: illegal seek
// write |0: bad file descriptor
// read |1: file already closed
