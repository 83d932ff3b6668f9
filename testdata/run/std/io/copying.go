// Copying: which method does it, how much is read at once, and every way it can fail.

package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"strings"
)

type plainReader struct {
	text  string
	sizes []int
}

func (r *plainReader) Read(p []byte) (int, error) {
	r.sizes = append(r.sizes, len(p))
	if r.text == "" {
		return 0, io.EOF
	}
	n := copy(p, r.text)
	r.text = r.text[n:]
	return n, nil
}

type plainWriter struct {
	log   []string
	limit int
}

func (w *plainWriter) Write(p []byte) (int, error) {
	w.log = append(w.log, string(p))
	if w.limit > 0 && len(p) > w.limit {
		return w.limit, nil
	}
	return len(p), nil
}

type writerTo struct{ *plainReader }

func (writerTo) WriteTo(w io.Writer) (int64, error) {
	n, err := io.WriteString(w, "by WriteTo")
	return int64(n), err
}

type readerFrom struct{ *plainWriter }

func (readerFrom) ReadFrom(r io.Reader) (int64, error) { return 42, errors.New("by ReadFrom") }

type stringWriter struct{ plainWriter }

func (s *stringWriter) WriteString(t string) (int, error) { return s.Write([]byte("str:" + t)) }

type liar int

func (l liar) Write(p []byte) (int, error) { return int(l), nil }

type failing struct{ after int }

func (f *failing) Write(p []byte) (int, error) {
	if f.after--; f.after < 0 {
		return 0, errors.New("disk full")
	}
	return len(p), nil
}

func main() {
	r, w := &plainReader{text: "hello"}, &plainWriter{}
	n, err := io.Copy(w, r)
	fmt.Println(n, err, w.log, r.sizes)
	n, err = io.Copy(w, writerTo{r})
	fmt.Println(n, err, w.log)
	n, err = io.Copy(readerFrom{w}, r)
	fmt.Println(n, err)
	n, err = io.CopyBuffer(w, &plainReader{text: "abcdef"}, make([]byte, 4))
	fmt.Println(n, err, w.log)
	r = &plainReader{text: strings.Repeat("x", 10)}
	n, err = io.CopyN(&plainWriter{}, r, 4)
	fmt.Println(n, err, r.sizes)
	n, err = io.CopyN(&plainWriter{}, r, 100)
	fmt.Println(n, err, r.sizes)
	n, err = io.CopyN(&plainWriter{}, r, 0)
	fmt.Println(n, err)
	func() {
		defer func() { fmt.Println(recover()) }()
		io.CopyBuffer(&plainWriter{}, &plainReader{}, []byte{})
	}()
	for _, dst := range []io.Writer{&plainWriter{limit: 3}, liar(-1), liar(100), liar(2), &failing{0}, &failing{1}} {
		n, err := io.Copy(dst, &plainReader{text: "12345"})
		fmt.Printf("%T %d %v\n", dst, n, err)
	}
	sw := &stringWriter{}
	k, err := io.WriteString(sw, "x")
	fmt.Println(k, err, sw.log)
	k, err = io.WriteString(w, "y")
	fmt.Println(k, err)

	a, b := &bytes.Buffer{}, &plainWriter{}
	mw := io.MultiWriter(a, b, sw)
	fmt.Fprint(mw, "one")
	io.WriteString(mw, "two")
	fmt.Println(a.String(), b.log, sw.log)
	k, err = io.MultiWriter(&failing{0}, a).Write([]byte("zz"))
	fmt.Println(k, err, a.String())
	k, err = io.MultiWriter(&plainWriter{limit: 1}, a).Write([]byte("zz"))
	fmt.Println(k, err, a.String())
	k, err = io.MultiWriter().Write([]byte("zz"))
	fmt.Println(k, err)
	n, err = io.Discard.(io.ReaderFrom).ReadFrom(strings.NewReader("12345"))
	fmt.Println(n, err)
	k, err = io.WriteString(io.Discard, "abc")
	fmt.Println(k, err)
	n, err = io.Copy(a, io.LimitReader(&plainReader{text: "limited"}, 3))
	fmt.Println(n, err, a.String())

	at := writerAt{make([]byte, 10)}
	ow := io.NewOffsetWriter(at, 3)
	ow.Write([]byte("abc"))
	ow.WriteAt([]byte("Z"), 1)
	pos, err := ow.Seek(2, io.SeekCurrent)
	fmt.Printf("%q %d %v\n", at.b, pos, err)
	_, err = ow.WriteAt(nil, -1)
	fmt.Println(err)
	pos, err = ow.Seek(-1, io.SeekStart)
	fmt.Println(pos, err)
	pos, err = ow.Seek(0, io.SeekEnd)
	fmt.Println(pos, err)
}

type writerAt struct{ b []byte }

func (w writerAt) WriteAt(p []byte, off int64) (int, error) { return copy(w.b[off:], p), nil }

// Output:
// 5 <nil> [hello] [32768 32768]
// 10 <nil> [hello by WriteTo]
// 42 by ReadFrom
// 6 <nil> [hello by WriteTo abcd ef]
// 4 <nil> [4]
// 6 EOF [4 100 94]
// 0 <nil>
// empty buffer in CopyBuffer
// *main.plainWriter 3 short write
// main.liar 0 invalid write result
// main.liar 0 invalid write result
// main.liar 2 short write
// *main.failing 0 disk full
// *main.failing 5 <nil>
// 5 <nil> [str:x]
// 1 <nil>
// onetwo [one two] [str:x one str:two]
// 0 disk full onetwo
// 1 short write onetwo
// 2 <nil>
// 5 <nil>
// 3 <nil>
// 3 <nil> onetwolim
// "\x00\x00\x00aZc\x00\x00\x00\x00" 5 <nil>
// Seek: invalid offset
// 0 Seek: invalid offset
// 0 Seek: invalid whence
