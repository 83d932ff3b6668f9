// Who writes at places: io.WriterAt and io.ReaderAt by themselves, and under an OffsetWriter.
package main

import (
	"errors"
	"fmt"
	"io"
)

// page is a fixed piece of memory.
type page [16]byte

func (p *page) WriteAt(b []byte, off int64) (int, error) {
	if off < 0 || off > int64(len(p)) {
		return 0, errors.New("outside")
	}
	n := copy(p[off:], b)
	if n < len(b) {
		return n, io.ErrShortWrite
	}
	return n, nil
}

func (p *page) ReadAt(b []byte, off int64) (int, error) {
	if off >= int64(len(p)) {
		return 0, io.EOF
	}
	n := copy(b, p[off:])
	if n < len(b) {
		return n, io.EOF
	}
	return n, nil
}

func main() {
	var p page
	var w io.WriterAt = &p
	n, err := w.WriteAt([]byte("hello"), 3)
	fmt.Println(n, err)
	n, err = w.WriteAt([]byte("hello"), 14)
	fmt.Println(n, err)
	n, err = w.WriteAt([]byte("hello"), 17)
	fmt.Println(n, err)

	ow := io.NewOffsetWriter(w, 8)
	fmt.Fprint(ow, "AB")
	fmt.Fprint(ow, "CD")
	n, err = ow.WriteAt([]byte("z"), 5)
	fmt.Println(n, err)
	at, err := ow.Seek(7, io.SeekStart)
	fmt.Println(at, err)
	n, err = ow.Write([]byte("xy"))
	fmt.Println(n, err)
	_, err = ow.WriteAt([]byte("z"), -1)
	fmt.Println(err)
	fmt.Printf("%q\n", p[:])

	var nested io.WriterAt = io.NewOffsetWriter(io.NewOffsetWriter(w, 1), 1)
	nested.WriteAt([]byte("#"), 0)
	var r io.ReaderAt = &p
	b := make([]byte, 6)
	n, err = r.ReadAt(b, 0)
	fmt.Printf("%d %v %q\n", n, err, b[:n])
	n, err = io.NewSectionReader(r, 2, 4).ReadAt(b, 1)
	fmt.Printf("%d %v %q\n", n, err, b[:n])
}

// Output:
// 5 <nil>
// 2 short write
// 0 outside
// 1 <nil>
// 7 <nil>
// 1 short write
// Seek: invalid offset
// "\x00\x00\x00helloABCD\x00zhx"
// 6 <nil> "\x00\x00#hel"
// 3 EOF "hel"
