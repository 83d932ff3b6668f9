// A reader that times out once, and code that tries again.
package main

import (
	"errors"
	"fmt"
	"io"
	"strings"
	"testing/iotest"
)

// patient reads on after timeouts.
type patient struct {
	r     io.Reader
	tries int
}

func (p *patient) Read(b []byte) (int, error) {
	for {
		n, err := p.r.Read(b)
		if errors.Is(err, iotest.ErrTimeout) {
			p.tries++
			if n == 0 {
				continue
			}
			err = nil
		}
		return n, err
	}
}

func main() {
	r := iotest.TimeoutReader(iotest.OneByteReader(strings.NewReader("abc")))
	b := make([]byte, 8)
	for range 5 {
		n, err := r.Read(b)
		fmt.Printf("%q %v %v\n", b[:n], err, err == iotest.ErrTimeout)
	}
	p := &patient{r: iotest.TimeoutReader(iotest.HalfReader(strings.NewReader("some more text")))}
	data, err := io.ReadAll(p)
	fmt.Printf("%q %v %d\n", data, err, p.tries)
	_, err = io.ReadAll(iotest.TimeoutReader(iotest.OneByteReader(strings.NewReader("xyz"))))
	fmt.Println(err, errors.Unwrap(err))
	_, err = iotest.ErrReader(iotest.ErrTimeout).Read(b)
	fmt.Println(err == iotest.ErrTimeout)
}

// Output:
// "a" <nil> false
// "" timeout true
// "b" <nil> false
// "c" <nil> false
// "" EOF false
// "some more text" <nil> 1
// timeout <nil>
// true
