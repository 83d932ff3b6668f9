// A Reader of bytes: every method at the ends and beyond them; it reads the slice as it is at that time.

package main

import (
	"bytes"
	"fmt"
	"io"
)

type short struct{ n int }

func (s short) Write(p []byte) (int, error) { return min(s.n, len(p)), nil }

type greedy struct{}

func (greedy) Write(p []byte) (int, error) { return len(p) + 1, nil }

func main() {
	data := []byte("aé\xff日")
	r := bytes.NewReader(data)
	fmt.Println(r.Len(), r.Size(), r.UnreadByte(), r.UnreadRune())
	for {
		c, n, err := r.ReadRune()
		if err != nil {
			fmt.Println(err, r.UnreadRune())
			break
		}
		fmt.Printf("%q %d ", c, n)
	}
	r.Seek(0, io.SeekStart)
	data[0] = 'Z'
	c, err := r.ReadByte()
	fmt.Printf("%q %v %v %v\n", c, err, r.UnreadRune(), r.UnreadByte())
	for _, s := range []struct {
		off    int64
		whence int
	}{{1, 0}, {1, 1}, {-3, 2}, {-1, 0}, {50, 0}, {0, 3}, {-99, 1}} {
		n, err := r.Seek(s.off, s.whence)
		fmt.Println(n, err, r.Len())
	}
	buf := make([]byte, 3)
	for _, off := range []int64{0, 5, 6, 7, -2} {
		n, err := r.ReadAt(buf, off)
		fmt.Println(n, err, buf[:n])
	}
	r.Reset([]byte("0123456789"))
	n, err := r.WriteTo(short{3})
	fmt.Println(n, err, r.Len())
	func() {
		defer func() { fmt.Println(recover()) }()
		r.WriteTo(greedy{})
	}()
	var b bytes.Buffer
	n, err = r.WriteTo(&b)
	fmt.Println(n, err, b.String(), r.Len())
	n, err = r.WriteTo(&b)
	fmt.Println(n, err)
	k, err := r.Read(nil)
	fmt.Println(k, err)
	r.Reset(nil)
	k, err = r.Read(buf)
	fmt.Println(k, err, r.Size())
}

// Output:
// 7 7 bytes.Reader.UnreadByte: at beginning of slice bytes.Reader.UnreadRune: at beginning of slice
// 'a' 1 'é' 2 '�' 1 '日' 3 EOF bytes.Reader.UnreadRune: previous operation was not ReadRune
// 'Z' <nil> bytes.Reader.UnreadRune: previous operation was not ReadRune <nil>
// 1 <nil> 6
// 2 <nil> 5
// 4 <nil> 3
// 0 bytes.Reader.Seek: negative position 3
// 50 <nil> 0
// 0 bytes.Reader.Seek: invalid whence 0
// 0 bytes.Reader.Seek: negative position 0
// 3 <nil> [90 195 169]
// 2 EOF [151 165]
// 1 EOF [165]
// 0 EOF []
// 0 bytes.Reader.ReadAt: negative offset []
// 3 short write 7
// bytes.Reader.WriteTo: invalid Write count
// 7 <nil> 3456789 0
// 0 <nil>
// 0 EOF
// 0 EOF 0
