// A pipe between goroutines: reads and writes meet, ends close with errors.

package main

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"sync"
)

func main() {
	r, w := io.Pipe()
	go func() {
		for i := range 3 {
			fmt.Fprintf(w, "line %d\n", i)
		}
		w.Close()
	}()
	sc := bufio.NewScanner(r)
	for sc.Scan() {
		fmt.Println(sc.Text())
	}
	fmt.Println(sc.Err())

	r, w = io.Pipe()
	go func() {
		n, err := w.Write([]byte("abcdef"))
		fmt.Println("wrote", n, err)
		w.CloseWithError(errors.New("source failed"))
	}()
	buf := make([]byte, 4)
	for {
		n, err := r.Read(buf)
		if err != nil {
			fmt.Println("read", n, err)
			break
		}
		fmt.Printf("%q\n", buf[:n])
	}
	fmt.Println(w.Close(), r.Close())
	n, err := w.Write([]byte("x"))
	fmt.Println(n, err)
	n, err = r.Read(buf)
	fmt.Println(n, err)

	r, w = io.Pipe()
	var wg sync.WaitGroup
	wg.Go(func() {
		n, err := w.Write([]byte("never read"))
		fmt.Println(n, err)
	})
	k, _ := r.Read(buf[:2])
	fmt.Println(string(buf[:k]))
	r.CloseWithError(errors.New("enough"))
	wg.Wait()
	n, err = w.Write(nil)
	fmt.Println(n, err)

	r, w = io.Pipe()
	r.Close()
	n, err = w.Write([]byte("x"))
	fmt.Println(n, err, err == io.ErrClosedPipe)
	n, err = r.Read(buf)
	fmt.Println(n, err)

	r, w = io.Pipe()
	w.Close()
	n, err = r.Read(buf)
	fmt.Println(n, err)
	n, err = w.Write([]byte("x"))
	fmt.Println(n, err)

	r, w = io.Pipe()
	wg.Go(func() { w.Write(nil); w.Close() })
	n, err = r.Read(buf)
	fmt.Println(n, err)
	n, err = r.Read(buf)
	fmt.Println(n, err)
	wg.Wait()
}

// Output:
// line 0
// line 1
// line 2
// <nil>
// "abcd"
// "ef"
// wrote 6 <nil>
// read 0 source failed
// <nil> <nil>
// 0 io: read/write on closed pipe
// 0 io: read/write on closed pipe
// ne
// 2 enough
// 0 enough
// 0 io: read/write on closed pipe true
// 0 io: read/write on closed pipe
// 0 EOF
// 0 io: read/write on closed pipe
// 0 <nil>
// 0 EOF
