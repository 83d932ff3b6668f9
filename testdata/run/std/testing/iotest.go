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

// tell prints an error in capitals, for a word of it means something to readers of this file.
func tell(which any, err error) { fmt.Println(which, strings.ToUpper(fmt.Sprint(err))) }

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
	tell("", iotest.TestReader(bytes.NewReader(content), content))
	tell("", iotest.TestReader(bytes.NewReader(nil), nil))
	tell("", iotest.TestReader(iotest.TimeoutReader(bytes.NewReader(content)), content))

	tell("", iotest.TestReader(bytes.NewReader(content[1:]), content))
	short := "abcdefg"
	for from := range 40 {
		tell(from, iotest.TestReader(&liar{strings.NewReader(short), 0, from}, []byte(short)))
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
//  <NIL>
//  <NIL>
//  READ(0 BYTES AT OFFSET 0): TIMEOUT
//  READALL(SMALL AMOUNTS) = "OME CONTENT OF A FILE"
// 	WANT "SOME CONTENT OF A FILE"
// 0 READ(0) = 0, LIE, WANT 0, NIL
// 1 READ(0 BYTES AT OFFSET 7): LIE
// 2 READ(0 BYTES AT OFFSET 7): LIE
// 3 READ(0 BYTES AT OFFSET 7): LIE
// 4 READ(0 BYTES AT OFFSET 7): LIE
// 5 READ(0 BYTES AT OFFSET 7): LIE
// 6 READ(10) AT EOF = 0, LIE, WANT 0, EOF
// 7 SEEK(0, 1) FROM EOF = 8, <NIL>, WANT 7, NIL
// 8 SEEK(-1, 1) FROM EOF = -7, <NIL>, WANT 6, NIL
// 9 SEEK(-2, 1) FROM 6 = 5, <NIL>, WANT 4, NIL
// 10 SEEK(+1, 1) FROM 4 = 6, <NIL>, WANT 5, NIL
// 11 SEEK(0, 1) FROM 5 = 6, <NIL>, WANT 5, NIL
// 12 READALL FROM OFFSET 5: READ(0 BYTES AT OFFSET 2): LIE
// 13 READALL FROM OFFSET 5: READ(0 BYTES AT OFFSET 2): LIE
// 14 READALL FROM OFFSET 5: READ(0 BYTES AT OFFSET 2): LIE
// 15 SEEK(2, 0) FROM EOF = 3, <NIL>, WANT 2, NIL
// 16 SEEK(-2, 2) FROM 2 = 6, <NIL>, WANT 5, NIL
// 17 READALL FROM OFFSET 5: READ(0 BYTES AT OFFSET 2): LIE
// 18 READALL FROM OFFSET 5: READ(0 BYTES AT OFFSET 2): LIE
// 19 READALL FROM OFFSET 5: READ(0 BYTES AT OFFSET 2): LIE
// 20 SEEK(2, 0) FROM EOF = 3, <NIL>, WANT 2, NIL
// 21 READALL FROM OFFSET 2: LIE
// 22 READALL FROM OFFSET 2: LIE
// 23 READAT(7, 0) = 6, <NIL>, WANT 7, NIL OR EOF
// 24 READAT(1, 7) = -1, EOF, WANT 0, EOF
// 25 READAT(8, 0) = 6, EOF, WANT 7, EOF
// 26 READAT(1, 0) = "?" WANT "A"
// 27 READAT(1, 1) = 0, <NIL>, WANT 1, NIL
// 28 READAT(1, 2) = "?" WANT "C"
// 29 READAT(1, 3) = 0, <NIL>, WANT 1, NIL
// 30 READAT(1, 4) = "?" WANT "E"
// 31 READAT(1, 5) = 0, <NIL>, WANT 1, NIL
// 32 READAT(1, 6) = "?" WANT "G"
// 33 <NIL>
// 34 <NIL>
// 35 <NIL>
// 36 <NIL>
// 37 <NIL>
// 38 <NIL>
// 39 <NIL>
