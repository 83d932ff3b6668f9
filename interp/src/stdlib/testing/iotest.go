// Package iotest has readers and writers that misbehave as tests need it.
package iotest

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"log"
)

// ErrTimeout is what TimeoutReader fails with.
var ErrTimeout = errors.New("timeout")

// readFunc and writeFunc are a reader and a writer by their only method.
type readFunc func(p []byte) (int, error)

func (f readFunc) Read(p []byte) (int, error) { return f(p) }

type writeFunc func(p []byte) (int, error)

func (f writeFunc) Write(p []byte) (int, error) { return f(p) }

// OneByteReader reads from r a byte at a time.
func OneByteReader(r io.Reader) io.Reader {
	return readFunc(func(p []byte) (int, error) {
		if len(p) == 0 {
			return 0, nil
		}
		return r.Read(p[:1])
	})
}

// HalfReader reads half of what is asked for from r.
func HalfReader(r io.Reader) io.Reader {
	return readFunc(func(p []byte) (int, error) { return r.Read(p[:len(p)-len(p)/2]) })
}

// ErrReader fails with err at once and always.
func ErrReader(err error) io.Reader {
	return readFunc(func([]byte) (int, error) { return 0, err })
}

// TimeoutReader reads from r, but for the second time, when it fails.
func TimeoutReader(r io.Reader) io.Reader {
	reads := 0
	return readFunc(func(p []byte) (int, error) {
		if reads++; reads == 2 {
			return 0, ErrTimeout
		}
		return r.Read(p)
	})
}

// DataErrReader reads from r and gives its error together with the last data before it.
func DataErrReader(r io.Reader) io.Reader {
	var left []byte
	buffer := make([]byte, 1024)
	return readFunc(func(p []byte) (n int, err error) {
		for copied := false; ; copied = true {
			if len(left) == 0 {
				var more int
				more, err = r.Read(buffer)
				left = buffer[:more]
			}
			if err != nil || copied && n > 0 {
				return n, err
			}
			n = copy(p, left)
			left = left[n:]
		}
	})
}

// TruncateWriter writes the first n bytes to w and drops the others.
func TruncateWriter(w io.Writer, n int64) io.Writer {
	return writeFunc(func(p []byte) (int, error) {
		if n <= 0 {
			return len(p), nil
		}
		written, err := w.Write(p[:min(int64(len(p)), n)])
		n -= int64(written)
		if err != nil {
			return written, err
		}
		return len(p), nil
	})
}

// NewReadLogger reads from r and logs what it reads, in hexadecimal.
func NewReadLogger(prefix string, r io.Reader) io.Reader { return readFunc(logged(prefix, r.Read)) }

// NewWriteLogger writes to w and logs what it writes, in hexadecimal.
func NewWriteLogger(prefix string, w io.Writer) io.Writer { return writeFunc(logged(prefix, w.Write)) }

func logged(prefix string, f func(p []byte) (int, error)) func(p []byte) (int, error) {
	return func(p []byte) (int, error) {
		n, err := f(p)
		text := fmt.Sprintf("%s %x", prefix, p[:n])
		if err != nil {
			text += ": " + fmt.Sprint(err)
		}
		log.Print(text)
		return n, err
	}
}

// smallReads reads one, two and three bytes in turn, and tells where it failed.
func smallReads(r io.Reader) io.Reader {
	count, at := 0, 0
	return readFunc(func(p []byte) (int, error) {
		if len(p) == 0 {
			return 0, nil
		}
		size := min(count%3+1, len(p))
		count++
		n, err := r.Read(p[:size])
		if err != nil && err != io.EOF {
			err = fmt.Errorf("Read(%d bytes at offset %d): %v", n, at, err)
		}
		at += n
		return n, err
	})
}

// TestReader tells what is wrong with a reader of that content: it is read in pieces and, if it can do that, from other places.
func TestReader(r io.Reader, content []byte) error {
	if len(content) > 0 {
		if n, err := r.Read(nil); n != 0 || err != nil {
			return fmt.Errorf("Read(0) = %d, %v, want 0, nil", n, err)
		}
	}
	data, err := io.ReadAll(smallReads(r))
	if err != nil {
		return err
	}
	if !bytes.Equal(data, content) {
		return differs("ReadAll(small amounts)", data, content)
	}
	if n, err := r.Read(make([]byte, 10)); n != 0 || err != io.EOF {
		return fmt.Errorf("Read(10) at EOF = %v, %v, want 0, EOF", n, err)
	}
	if seeker, ok := r.(io.ReadSeeker); ok {
		if err := testSeeks(seeker, content); err != nil {
			return err
		}
	}
	if at, ok := r.(io.ReaderAt); ok {
		return testReadsAt(at, content)
	}
	return nil
}

func differs(what string, got, want []byte) error {
	return fmt.Errorf("%s = %q\n\twant %q", what, got, want)
}

// testSeeks tries a reader, which is at its end, at other places.
func testSeeks(r io.ReadSeeker, content []byte) error {
	size := len(content)
	middle := size - size/3
	seek := func(offset, whence int, name, from string, want int) error {
		if at, err := r.Seek(int64(offset), whence); at != int64(want) || err != nil {
			return fmt.Errorf("Seek(%s, %d) from %s = %d, %v, want %d, nil", name, whence, from, at, err, want)
		}
		return nil
	}
	rest := func(name string, from int, small bool) error {
		var source io.Reader = r
		if small {
			source = smallReads(r)
		}
		data, err := io.ReadAll(source)
		if err != nil {
			return fmt.Errorf("ReadAll from offset %d: %v", from, err)
		}
		if !bytes.Equal(data, content[from:]) {
			return differs(name, data, content[from:])
		}
		return nil
	}
	num := func(n int) string { return fmt.Sprint(n) }
	back := func() error {
		if middle == 0 {
			return nil
		}
		if at, err := r.Seek(-1, io.SeekCurrent); at != int64(size-1) || err != nil {
			// Go's own text has the sign of this offset wrong.
			return fmt.Errorf("Seek(-1, 1) from EOF = %d, %v, want %d, nil", -at, err, size-1)
		}
		if err := seek(-size/3, io.SeekCurrent, num(-size/3), num(size-1), middle-1); err != nil {
			return err
		}
		return seek(1, io.SeekCurrent, "+1", num(middle-1), middle)
	}
	all := []func() error{
		func() error { return seek(0, io.SeekCurrent, "0", "EOF", size) },
		back,
		func() error { return seek(0, io.SeekCurrent, "0", num(middle), middle) },
		func() error { return rest(fmt.Sprintf("ReadAll from offset %d", middle), middle, true) },
		func() error { return seek(middle/2, io.SeekStart, num(middle/2), "EOF", middle/2) },
		func() error { return seek(-size/3, io.SeekEnd, num(-size/3), num(middle/2), middle) },
		func() error { return rest(fmt.Sprintf("ReadAll from offset %d", middle), middle, true) },
		func() error { return seek(middle/2, io.SeekStart, num(middle/2), "EOF", middle/2) },
		func() error { return rest(fmt.Sprintf("ReadAll from offset %d", middle/2), middle/2, false) },
	}
	for _, test := range all {
		if err := test(); err != nil {
			return err
		}
	}
	return nil
}

func testReadsAt(r io.ReaderAt, content []byte) error {
	size := len(content)
	filled := func(n int) []byte { return bytes.Repeat([]byte{0xfe}, n) }
	buffer := filled(size)
	if n, err := r.ReadAt(buffer, 0); n != size || err != nil && err != io.EOF {
		return fmt.Errorf("ReadAt(%d, 0) = %v, %v, want %d, nil or EOF", size, n, err, size)
	}
	if !bytes.Equal(buffer, content) {
		return differs(fmt.Sprintf("ReadAt(%d, 0)", size), buffer, content)
	}
	if n, err := r.ReadAt(make([]byte, 1), int64(size)); n != 0 || err != io.EOF {
		return fmt.Errorf("ReadAt(1, %d) = %v, %v, want 0, EOF", size, n, err)
	}
	longer := filled(size + 1)
	if n, err := r.ReadAt(longer, 0); n != size || err != io.EOF {
		return fmt.Errorf("ReadAt(%d, 0) = %v, %v, want %d, EOF", size+1, n, err, size)
	}
	if !bytes.Equal(longer[:size], content) {
		return differs(fmt.Sprintf("ReadAt(%d, 0)", size), longer[:size], content)
	}
	for i := range content {
		one := filled(1)
		n, err := r.ReadAt(one, int64(i))
		isLast := i == size-1
		if n != 1 || err != nil && !(isLast && err == io.EOF) {
			want := "nil"
			if isLast {
				want = "nil or EOF"
			}
			return fmt.Errorf("ReadAt(1, %d) = %v, %v, want 1, %s", i, n, err, want)
		}
		if one[0] != content[i] {
			return fmt.Errorf("ReadAt(1, %d) = %q want %q", i, one, content[i:i+1])
		}
	}
	return nil
}
