// The interfaces, satisfied by the types that are there and by one's own.
package main

import (
	"bytes"
	"fmt"
	"io"
	"strings"
)

type place struct{ b []byte }

func (p *place) WriteAt(b []byte, off int64) (int, error) {
	if off < 0 {
		return 0, fmt.Errorf("at %d", off)
	}
	for int64(len(p.b)) < off+int64(len(b)) {
		p.b = append(p.b, '.')
	}
	return copy(p.b[off:], b), nil
}

type closer struct {
	*bytes.Buffer
	name string
}

func (c closer) Close() error { fmt.Println("close", c.name); return nil }

func main() {
	r := strings.NewReader("héllo")
	var br io.ByteReader = r
	b, err := br.ReadByte()
	fmt.Println(b, err)
	var bs io.ByteScanner = r
	fmt.Println(bs.UnreadByte(), bs.UnreadByte())
	var rr io.RuneReader = r
	fmt.Println(rr.ReadRune())
	fmt.Println(rr.ReadRune())
	var rs io.RuneScanner = r
	fmt.Println(rs.UnreadRune(), rs.UnreadRune())
	var buf bytes.Buffer
	var bw io.ByteWriter = &buf
	fmt.Println(bw.WriteByte('!'))
	var sw io.StringWriter = &buf
	fmt.Println(sw.WriteString("str"))
	var wt io.WriterTo = r
	fmt.Println(wt.WriteTo(&buf))
	fmt.Println(buf.String())
	var sk io.Seeker = r
	fmt.Println(sk.Seek(-2, io.SeekEnd))
	fmt.Println(sk.Seek(-9, io.SeekStart))
	fmt.Println(sk.Seek(0, 7))

	l := &io.LimitedReader{R: strings.NewReader("abcdef"), N: 4}
	p := make([]byte, 3)
	for range 4 {
		n, err := l.Read(p)
		fmt.Printf("%q %v %d\n", p[:n], err, l.N)
	}
	l = &io.LimitedReader{R: nil, N: -1}
	fmt.Println(l.Read(p))

	var at io.WriterAt = &place{}
	ow := io.NewOffsetWriter(at, 2)
	var o *io.OffsetWriter = ow
	fmt.Println(o.Write([]byte("xyz")))
	fmt.Println(o.WriteAt([]byte("Q"), 5))
	fmt.Println(o.WriteAt([]byte("Q"), -1))
	fmt.Println(o.Seek(1, io.SeekStart))
	fmt.Println(o.Seek(-5, io.SeekStart))
	fmt.Println(o.Seek(0, io.SeekEnd))
	fmt.Println(o.Write([]byte("1")))
	fmt.Printf("%s\n", at.(*place).b)

	var s *io.SectionReader = io.NewSectionReader(strings.NewReader("0123456789"), 3, 4)
	fmt.Println(s.Size())
	fmt.Println(s.ReadAt(p, 2))
	fmt.Println(s.ReadAt(p, 9))
	in, off, n := s.Outer()
	fmt.Printf("%T %d %d\n", in, off, n)

	var c io.Closer = closer{&buf, "c"}
	var rc io.ReadCloser = closer{&buf, "rc"}
	var wc io.WriteCloser = closer{&buf, "wc"}
	var rwc io.ReadWriteCloser = closer{&buf, "rwc"}
	fmt.Println(c.Close(), rc.Close(), wc.Close(), rwc.Close())
	var rsk io.ReadSeeker = s
	_, ok := rsk.(io.ReadSeekCloser)
	_, ok2 := rsk.(io.ReadWriteSeeker)
	_, ok3 := rsk.(io.WriteSeeker)
	_, ok4 := any(o).(io.WriteSeeker)
	fmt.Println(ok, ok2, ok3, ok4)

	var pr *io.PipeReader
	var pw *io.PipeWriter
	pr, pw = io.Pipe()
	go func() { pw.Write([]byte("through")); pw.CloseWithError(io.ErrNoProgress) }()
	all, err := io.ReadAll(pr)
	fmt.Printf("%q %v\n", all, err)
	fmt.Println(pr.Close(), pr.CloseWithError(nil), pw.Close())
	fmt.Println(pr.Read(p))
	fmt.Println(pw.Write(p))
}

// Output:
// 104 <nil>
// <nil> strings.Reader.UnreadByte: at beginning of string
// 104 1 <nil>
// 233 2 <nil>
// <nil> strings.Reader.UnreadRune: previous operation was not ReadRune
// <nil>
// 3 <nil>
// 5 <nil>
// !stréllo
// 4 <nil>
// 0 strings.Reader.Seek: negative position
// 0 strings.Reader.Seek: invalid whence
// "abc" <nil> 1
// "d" <nil> 0
// "" EOF 0
// "" EOF 0
// 0 EOF
// 3 <nil>
// 1 <nil>
// 0 Seek: invalid offset
// 1 <nil>
// 0 Seek: invalid offset
// 0 Seek: invalid whence
// 1 <nil>
// ..x1z..Q
// 4
// 2 EOF
// 0 EOF
// *strings.Reader 3 4
// close c
// close rc
// close wc
// close rwc
// <nil> <nil> <nil> <nil>
// false false false true
// "through" multiple Read calls return no data or error
// <nil> <nil> <nil>
// 0 io: read/write on closed pipe
// 0 io: read/write on closed pipe
