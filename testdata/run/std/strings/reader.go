// A Reader of a string: every method, at the ends and beyond them.

package main

import (
	"errors"
	"fmt"
	"io"
	"strings"
)

type short struct{ n int }

func (s short) Write(p []byte) (int, error) { return min(s.n, len(p)), nil }

type failing struct{}

func (failing) Write(p []byte) (int, error) { return 1, errors.New("full") }

func main() {
	r := strings.NewReader("aé日\xff𝄞")
	fmt.Println(r.Len(), r.Size(), r.UnreadByte(), r.UnreadRune())
	for {
		c, size, err := r.ReadRune()
		if err != nil {
			fmt.Println(c, size, err, r.UnreadRune())
			break
		}
		fmt.Printf("%q %d %d; ", c, size, r.Len())
	}
	fmt.Println(r.UnreadByte(), r.UnreadRune(), r.Len())
	for _, s := range []struct {
		off    int64
		whence int
	}{{0, io.SeekStart}, {2, io.SeekCurrent}, {-1, io.SeekEnd}, {-1, io.SeekStart}, {100, io.SeekStart}, {0, 7}, {-200, io.SeekCurrent}} {
		n, err := r.Seek(s.off, s.whence)
		fmt.Println(n, err, r.Len())
	}
	b, err := r.ReadByte()
	fmt.Println(b, err)
	r.Seek(0, io.SeekStart)
	b, err = r.ReadByte()
	fmt.Println(b, err, r.UnreadByte(), r.UnreadByte())
	r.ReadRune()
	r.ReadByte()
	fmt.Println(r.UnreadRune())
	buf := make([]byte, 4)
	for _, off := range []int64{0, 3, 9, 10, 100, -1} {
		n, err := r.ReadAt(buf, off)
		fmt.Println(n, err, buf[:n])
	}
	n, err := r.Read(nil)
	fmt.Println(n, err)
	n, err = r.Read(buf)
	fmt.Println(n, err, r.Len())
	all, err := io.ReadAll(r)
	fmt.Printf("%q %v\n", all, err)
	n, err = r.Read(nil)
	fmt.Println(n, err)
	r.Reset("fresh text")
	m, err := r.WriteTo(short{4})
	fmt.Println(m, err, r.Len())
	m, err = r.WriteTo(failing{})
	fmt.Println(m, err, r.Len())
	var out strings.Builder
	m, err = r.WriteTo(&out)
	fmt.Println(m, err, r.Len(), out.String())
	m, err = r.WriteTo(&out)
	fmt.Println(m, err)
	var zero strings.Reader
	_, err = zero.ReadByte()
	fmt.Println(zero.Len(), zero.Size(), err)
	rep := strings.NewReplacer("a", "11", "b", "")
	k, err := rep.WriteString(short{2}, "aabb")
	fmt.Println(k, err)
	k, err = rep.WriteString(failing{}, "aabb")
	fmt.Println(k, err)
}

// Output:
// 11 11 strings.Reader.UnreadByte: at beginning of string strings.Reader.UnreadRune: at beginning of string
// 'a' 1 10; 'é' 2 8; '日' 3 5; '�' 1 4; '𝄞' 4 0; 0 0 EOF strings.Reader.UnreadRune: previous operation was not ReadRune
// <nil> strings.Reader.UnreadRune: previous operation was not ReadRune 1
// 0 <nil> 11
// 2 <nil> 9
// 10 <nil> 1
// 0 strings.Reader.Seek: negative position 1
// 100 <nil> 0
// 0 strings.Reader.Seek: invalid whence 0
// 0 strings.Reader.Seek: negative position 0
// 0 EOF
// 97 <nil> <nil> strings.Reader.UnreadByte: at beginning of string
// strings.Reader.UnreadRune: previous operation was not ReadRune
// 4 <nil> [97 195 169 230]
// 4 <nil> [230 151 165 255]
// 2 EOF [132 158]
// 1 EOF [158]
// 0 EOF []
// 0 strings.Reader.ReadAt: negative offset []
// 0 <nil>
// 4 <nil> 5
// "\xff𝄞" <nil>
// 0 EOF
// 4 short write 6
// 1 full 5
// 5 <nil> 0  text
// 0 <nil>
// 0 0 EOF
// 4 <nil>
// 1 full
