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
	fmt.Println(iotest.TestReader(iotest.TimeoutReader(bytes.NewReader(content)), content))

	fmt.Println(iotest.TestReader(bytes.NewReader(content[1:]), content))
	short := "abcdefg"
	for from := range 40 {
		fmt.Println(from, iotest.TestReader(&liar{strings.NewReader(short), 0, from}, []byte(short)))
	}
}

// Output:
// one: 0 "" <nil>; 1 "a" <nil>; 1 "b" <nil>; 1 "c" <nil>;
// half: 0 "" <nil>; 1 "a" <nil>; 2 "bc" <nil>; 3 "def" <nil>; 0 "" EOF; 0 "" EOF;
// err: 0 "" multiple Read calls return no data or error; 0 "" multiple Read calls return no data or error;
// nil err: 0 "" <nil>;
// timeout: 2 "ab" <nil>; 0 "" timeout; 2 "cd" <nil>; 2 "ef" <nil>; 0 "" EOF;
// data err: 4 "abcd" <nil>; 2 "ef" EOF; 0 "" EOF;
// data err small: 1 "a" <nil>; 1 "b" <nil>; 1 "c" <nil>; 1 "d" <nil>; 1 "e" <nil>; 1 "f" EOF; 0 "" EOF;
// data err whole: 6 "abcdef" EOF; 0 "" EOF;
// data err empty: 0 "" EOF; 0 "" EOF;
// data err timeout: 6 "abcdef" timeout; 0 "" EOF;
// 3 <nil>; 0 <nil>; 3 <nil>; -1: ""
// 3 <nil>; 0 <nil>; 3 <nil>; 0: ""
// 3 <nil>; 0 <nil>; 3 <nil>; 1: "a"
// 3 <nil>; 0 <nil>; 3 <nil>; 4: "abcd"
// 3 <nil>; 0 <nil>; 3 <nil>; 9: "abcdef"
// logged:r: 61626364
//  4 "abcd" <nil>;r: 6566
//  2 "ef" <nil>;r: : EOF
//  0 "" EOF;
// w: 78797a
// w: : write /dev/stdin: bad file descriptor
// <nil>
// <nil>
// Read(0 bytes at offset 0): timeout
// ReadAll(small amounts) = "ome content of a file"
// 	want "some content of a file"
// 0 Read(0) = 0, lie, want 0, nil
// 1 Read(0 bytes at offset 7): lie
// 2 Read(0 bytes at offset 7): lie
// 3 Read(0 bytes at offset 7): lie
// 4 Read(0 bytes at offset 7): lie
// 5 Read(0 bytes at offset 7): lie
// 6 Read(10) at EOF = 0, lie, want 0, EOF
// 7 Seek(0, 1) from EOF = 8, <nil>, want 7, nil
// 8 Seek(-1, 1) from EOF = -7, <nil>, want 6, nil
// 9 Seek(-2, 1) from 6 = 5, <nil>, want 4, nil
// 10 Seek(+1, 1) from 4 = 6, <nil>, want 5, nil
// 11 Seek(0, 1) from 5 = 6, <nil>, want 5, nil
// 12 ReadAll from offset 5: Read(0 bytes at offset 2): lie
// 13 ReadAll from offset 5: Read(0 bytes at offset 2): lie
// 14 ReadAll from offset 5: Read(0 bytes at offset 2): lie
// 15 Seek(2, 0) from EOF = 3, <nil>, want 2, nil
// 16 Seek(-2, 2) from 2 = 6, <nil>, want 5, nil
// 17 ReadAll from offset 5: Read(0 bytes at offset 2): lie
// 18 ReadAll from offset 5: Read(0 bytes at offset 2): lie
// 19 ReadAll from offset 5: Read(0 bytes at offset 2): lie
// 20 Seek(2, 0) from EOF = 3, <nil>, want 2, nil
// 21 ReadAll from offset 2: lie
// 22 ReadAll from offset 2: lie
// 23 ReadAt(7, 0) = 6, <nil>, want 7, nil or EOF
// 24 ReadAt(1, 7) = -1, EOF, want 0, EOF
// 25 ReadAt(8, 0) = 6, EOF, want 7, EOF
// 26 ReadAt(1, 0) = "?" want "a"
// 27 ReadAt(1, 1) = 0, <nil>, want 1, nil
// 28 ReadAt(1, 2) = "?" want "c"
// 29 ReadAt(1, 3) = 0, <nil>, want 1, nil
// 30 ReadAt(1, 4) = "?" want "e"
// 31 ReadAt(1, 5) = 0, <nil>, want 1, nil
// 32 ReadAt(1, 6) = "?" want "g"
// 33 <nil>
// 34 <nil>
// 35 <nil>
// 36 <nil>
// 37 <nil>
// 38 <nil>
// 39 <nil>
