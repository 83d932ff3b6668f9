// Readers and writers of package testing/iotest.
package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"log"
	"os"
	"strings"
	"testing/iotest"
)

func reads(name string, r io.Reader, sizes ...int) {
	fmt.Print(name, ":")
	for _, size := range sizes {
		p := make([]byte, size)
		n, err := r.Read(p)
		fmt.Printf(" %d %q %v;", n, p[:n], err)
	}
	fmt.Println()
}

// liar answers calls wrongly, from the one of that number on.
type liar struct {
	*strings.Reader
	calls, from int
}

func (l *liar) lies() bool { l.calls++; return l.calls > l.from }

func (l *liar) Read(p []byte) (int, error) {
	n, err := l.Reader.Read(p)
	if l.lies() {
		if n > 0 {
			p[0]++
			return n, err
		}
		return n, errors.New("lie")
	}
	return n, err
}

func (l *liar) Seek(offset int64, whence int) (int64, error) {
	at, err := l.Reader.Seek(offset, whence)
	if l.lies() {
		at++
	}
	return at, err
}

func (l *liar) ReadAt(p []byte, off int64) (int, error) {
	n, err := l.Reader.ReadAt(p, off)
	if l.lies() {
		if l.from%2 == 0 && n > 0 {
			p[n-1] = '?'
		} else {
			n--
		}
	}
	return n, err
}

func main() {
	log.SetFlags(0)
	log.SetOutput(os.Stdout)
	text := func() io.Reader { return strings.NewReader("abcdef") }
	reads("one", iotest.OneByteReader(text()), 0, 1, 5, 9)
	reads("half", iotest.HalfReader(text()), 0, 1, 3, 6, 2, 8)
	reads("err", iotest.ErrReader(io.ErrNoProgress), 0, 4)
	reads("nil err", iotest.ErrReader(nil), 4)
	reads("timeout", iotest.TimeoutReader(text()), 2, 2, 2, 9, 1)
	reads("data err", iotest.DataErrReader(text()), 4, 4, 4)
	reads("data err small", iotest.DataErrReader(iotest.OneByteReader(text())), 4, 1, 2, 1, 1, 1, 1)
	reads("data err whole", iotest.DataErrReader(text()), 6, 1)
	reads("data err empty", iotest.DataErrReader(strings.NewReader("")), 0, 1)
	reads("data err timeout", iotest.DataErrReader(iotest.TimeoutReader(text())), 9, 1)

	for _, limit := range []int64{-1, 0, 1, 4, 9} {
		var b bytes.Buffer
		w := iotest.TruncateWriter(&b, limit)
		for _, s := range []string{"abc", "", "def"} {
			n, err := w.Write([]byte(s))
			fmt.Print(n, " ", err, "; ")
		}
		fmt.Printf("%d: %q\n", limit, b.String())
	}

	reads("logged", iotest.NewReadLogger("r:", text()), 4, 4, 4)
	io.WriteString(iotest.NewWriteLogger("w:", io.Discard), "xyz")
	io.WriteString(iotest.NewWriteLogger("w:", os.Stdin), "")

	content := []byte("some content of a file")
	fmt.Println(iotest.TestReader(bytes.NewReader(content), content))
	fmt.Println(iotest.TestReader(bytes.NewReader(nil), nil))
	fmt.Println(iotest.TestReader(iotest.DataErrReader(bytes.NewReader(content)), content))
	fmt.Println(iotest.TestReader(iotest.TimeoutReader(bytes.NewReader(content)), content))

	fmt.Println(iotest.TestReader(bytes.NewReader(content[1:]), content))
	short := "abcdefg"
	for from := range 40 {
		fmt.Println(from, iotest.TestReader(&liar{strings.NewReader(short), 0, from}, []byte(short)))
	}
}
