// A ReadWriter is a Reader and a Writer: what it has of each, and both by name.
package main

import (
	"bufio"
	"bytes"
	"fmt"
	"io"
	"strings"
)

// A terminal asks on its writer and hears on its reader.
type terminal struct {
	*bufio.ReadWriter
	asked int
}

func (t *terminal) ask(question string) (string, error) {
	t.asked++
	if _, err := t.WriteString(question); err != nil {
		return "", err
	}
	if err := t.Flush(); err != nil {
		return "", err
	}
	return t.ReadString('\n')
}

func main() {
	var out bytes.Buffer
	var r *bufio.Reader = bufio.NewReaderSize(strings.NewReader("ann\n42\nrest"), 16)
	var w *bufio.Writer = bufio.NewWriterSize(&out, 8)
	rw := bufio.NewReadWriter(r, w)
	fmt.Println(rw.Reader == r, rw.Writer == w, rw.Reader.Size(), rw.Writer.Size())

	t := terminal{ReadWriter: rw}
	for _, question := range []string{"name? ", "a longer question? ", "more? "} {
		answer, err := t.ask(question)
		fmt.Printf("%q %v %q\n", answer, err, out.String())
	}
	fmt.Println(t.asked, rw.Reader.Buffered(), rw.Writer.Buffered(), rw.Available())

	// Both parts have Size and Buffered: the ReadWriter itself has neither.
	_, sized := any(rw).(interface{ Size() int })
	_, buffered := any(rw).(interface{ Buffered() int })
	fmt.Println(sized, buffered)

	var rw2 io.ReadWriter = rw
	n, err := rw2.Write([]byte("kept"))
	fmt.Println(n, err, rw.Writer.Buffered(), out.Len())
	n, err = rw2.Read(make([]byte, 4))
	fmt.Println(n, err)

	literal := bufio.ReadWriter{Reader: bufio.NewReader(strings.NewReader("é!")), Writer: bufio.NewWriter(&out)}
	c, size, err := literal.ReadRune()
	fmt.Println(string(c), size, err, literal.UnreadRune(), literal.UnreadRune())
	size, err = literal.WriteRune('é')
	fmt.Println(size, err, literal.WriteByte('.'), literal.Writer.Buffered())
	from, err := literal.ReadFrom(strings.NewReader("from"))
	fmt.Println(from, err)
	to, err := literal.WriteTo(&out)
	fmt.Println(to, err, literal.Flush())
	out.Reset()
	b, err := literal.Peek(1)
	fmt.Println(len(b), err)
	d, err := literal.Discard(1)
	fmt.Println(d, err)
}

// Output:
// true true 16 8
// "ann\n" <nil> "name? "
// "42\n" <nil> "name? a longer question? "
// "rest" EOF "name? a longer question? more? "
// 3 0 0 8
// false false
// 4 <nil> 4 31
// 0 EOF
// é 2 <nil> <nil> bufio: invalid use of UnreadRune
// 2 <nil> <nil> 3
// 4 <nil>
// 3 <nil> <nil>
// 0 EOF
// 0 EOF
