// Package io has the interfaces of things that are read and written, and helpers for them.
package io

import "errors"

// Where an offset of Seek counts from.
const (
	SeekStart   = 0
	SeekCurrent = 1
	SeekEnd     = 2
)

// EOF is what Read gives when nothing is left.
var EOF = errors.New("EOF")

// ErrUnexpectedEOF says that the input ended in the middle of something of known size.
var ErrUnexpectedEOF = errors.New("unexpected EOF")

// ErrShortWrite says that a write took fewer bytes than it was given and gave no error.
var ErrShortWrite = errors.New("short write")

// ErrShortBuffer says that a read needs a longer buffer.
var ErrShortBuffer = errors.New("short buffer")

// ErrNoProgress says that many calls of Read gave neither data nor an error.
var ErrNoProgress = errors.New("multiple Read calls return no data or error")

// ErrClosedPipe says that a pipe was used after it was closed.
var ErrClosedPipe = errors.New("io: read/write on closed pipe")

var (
	errInvalidWrite = errors.New("invalid write result")
	errWhence       = errors.New("Seek: invalid whence")
	errOffset       = errors.New("Seek: invalid offset")
)

// Reader reads up to len(p) bytes into p.
type Reader interface {
	Read(p []byte) (n int, err error)
}

// Writer writes len(p) bytes; it gives an error when it takes fewer.
type Writer interface {
	Write(p []byte) (n int, err error)
}

// Closer is closed after use.
type Closer interface {
	Close() error
}

// Seeker sets the offset of the next Read or Write.
type Seeker interface {
	Seek(offset int64, whence int) (int64, error)
}

// ReadWriter reads and writes.
type ReadWriter interface {
	Reader
	Writer
}

// ReadCloser reads and is closed after use.
type ReadCloser interface {
	Reader
	Closer
}

// WriteCloser writes and is closed after use.
type WriteCloser interface {
	Writer
	Closer
}

// ReadWriteCloser reads, writes and is closed after use.
type ReadWriteCloser interface {
	Reader
	Writer
	Closer
}

// ReadSeeker reads at an offset that can be set.
type ReadSeeker interface {
	Reader
	Seeker
}

// WriteSeeker writes at an offset that can be set.
type WriteSeeker interface {
	Writer
	Seeker
}

// ReadWriteSeeker reads and writes at an offset that can be set.
type ReadWriteSeeker interface {
	Reader
	Writer
	Seeker
}

// ReadSeekCloser reads at an offset that can be set and is closed after use.
type ReadSeekCloser interface {
	Reader
	Seeker
	Closer
}

// WriterTo writes all it has to w.
type WriterTo interface {
	WriteTo(w Writer) (n int64, err error)
}

// ReaderFrom takes all that r has.
type ReaderFrom interface {
	ReadFrom(r Reader) (n int64, err error)
}

// ReaderAt reads at an offset.
type ReaderAt interface {
	ReadAt(p []byte, off int64) (n int, err error)
}

// WriterAt writes at an offset.
type WriterAt interface {
	WriteAt(p []byte, off int64) (n int, err error)
}

// ByteReader reads one byte.
type ByteReader interface {
	ReadByte() (byte, error)
}

// ByteScanner can take back the byte that was read last.
type ByteScanner interface {
	ByteReader
	UnreadByte() error
}

// ByteWriter writes one byte.
type ByteWriter interface {
	WriteByte(c byte) error
}

// RuneReader reads one encoded character.
type RuneReader interface {
	ReadRune() (r rune, size int, err error)
}

// RuneScanner can take back the character that was read last.
type RuneScanner interface {
	RuneReader
	UnreadRune() error
}

// StringWriter writes a string.
type StringWriter interface {
	WriteString(s string) (n int, err error)
}

// WriteString writes a string, by the method of that name if w has one.
func WriteString(w Writer, s string) (n int, err error) {
	if sw, ok := w.(StringWriter); ok {
		return sw.WriteString(s)
	}
	return w.Write([]byte(s))
}

// ReadAll reads until EOF, which is no error here.
func ReadAll(r Reader) ([]byte, error) {
	b := make([]byte, 0, 512)
	for {
		n, err := r.Read(b[len(b):cap(b)])
		b = b[:len(b)+n]
		if err == EOF {
			return b, nil
		}
		if err != nil {
			return b, err
		}
		if len(b) == cap(b) {
			b = append(b, 0)[:len(b)]
		}
	}
}

// ReadAtLeast reads into buf until there are at least min bytes.
func ReadAtLeast(r Reader, buf []byte, min int) (n int, err error) {
	if len(buf) < min {
		return 0, ErrShortBuffer
	}
	for n < min && err == nil {
		var got int
		got, err = r.Read(buf[n:])
		n += got
	}
	if n >= min {
		err = nil
	} else if n > 0 && err == EOF {
		err = ErrUnexpectedEOF
	}
	return n, err
}

// ReadFull fills buf.
func ReadFull(r Reader, buf []byte) (n int, err error) {
	return ReadAtLeast(r, buf, len(buf))
}

// Copy copies from src to dst until EOF, which is no error here.
func Copy(dst Writer, src Reader) (written int64, err error) {
	if w, ok := src.(WriterTo); ok {
		return w.WriteTo(dst)
	}
	if r, ok := dst.(ReaderFrom); ok {
		return r.ReadFrom(src)
	}
	size := 32 * 1024
	if l, ok := src.(*LimitedReader); ok && int64(size) > l.N {
		size = max(int(l.N), 1)
	}
	return copyBuffer(dst, src, make([]byte, size))
}

// CopyBuffer is Copy with a buffer of the caller's.
func CopyBuffer(dst Writer, src Reader, buf []byte) (written int64, err error) {
	if buf != nil && len(buf) == 0 {
		panic("empty buffer in CopyBuffer")
	}
	if buf == nil {
		return Copy(dst, src)
	}
	return copyBuffer(dst, src, buf)
}

// CopyN copies n bytes.
func CopyN(dst Writer, src Reader, n int64) (written int64, err error) {
	written, err = Copy(dst, LimitReader(src, n))
	switch {
	case written == n:
		return n, nil
	case written < n && err == nil:
		err = EOF
	}
	return written, err
}

func copyBuffer(dst Writer, src Reader, buf []byte) (written int64, err error) {
	for {
		n, rerr := src.Read(buf)
		if n > 0 {
			m, werr := dst.Write(buf[:n])
			if m < 0 || m > n {
				m = 0
				if werr == nil {
					werr = errInvalidWrite
				}
			}
			written += int64(m)
			if werr != nil {
				return written, werr
			}
			if m != n {
				return written, ErrShortWrite
			}
		}
		if rerr == EOF {
			return written, nil
		}
		if rerr != nil {
			return written, rerr
		}
	}
}

// LimitedReader reads at most N bytes from R.
type LimitedReader struct {
	R Reader
	N int64
}

// LimitReader gives a reader of at most n bytes from r.
func LimitReader(r Reader, n int64) Reader { return &LimitedReader{r, n} }

func (l *LimitedReader) Read(p []byte) (n int, err error) {
	if l.N <= 0 {
		return 0, EOF
	}
	if int64(len(p)) > l.N {
		p = p[:l.N]
	}
	n, err = l.R.Read(p)
	l.N -= int64(n)
	return n, err
}

type teeReader struct {
	r Reader
	w Writer
}

// TeeReader gives a reader that writes to w what it reads from r.
func TeeReader(r Reader, w Writer) Reader { return &teeReader{r, w} }

func (t *teeReader) Read(p []byte) (n int, err error) {
	n, err = t.r.Read(p)
	if n > 0 {
		if n, err := t.w.Write(p[:n]); err != nil {
			return n, err
		}
	}
	return n, err
}

type multiReader struct {
	readers []Reader
}

// MultiReader gives a reader of all readers one after the other.
func MultiReader(readers ...Reader) Reader {
	return &multiReader{append([]Reader(nil), readers...)}
}

func (m *multiReader) Read(p []byte) (n int, err error) {
	for len(m.readers) > 0 {
		// A reader of several readers is replaced by them when nothing comes after it.
		if len(m.readers) == 1 {
			if inner, ok := m.readers[0].(*multiReader); ok {
				m.readers = inner.readers
				continue
			}
		}
		n, err = m.readers[0].Read(p)
		if err == EOF {
			m.readers[0] = ended{}
			m.readers = m.readers[1:]
		}
		if n > 0 || err != EOF {
			if err == EOF && len(m.readers) > 0 {
				err = nil
			}
			return n, err
		}
	}
	return 0, EOF
}

func (m *multiReader) WriteTo(w Writer) (sum int64, err error) {
	return m.writeTo(w, make([]byte, 32*1024))
}

func (m *multiReader) writeTo(w Writer, buf []byte) (sum int64, err error) {
	for i, r := range m.readers {
		var n int64
		if inner, ok := r.(*multiReader); ok {
			n, err = inner.writeTo(w, buf)
		} else {
			n, err = copyBuffer(w, r, buf)
		}
		sum += n
		if err != nil {
			m.readers = m.readers[i:]
			return sum, err
		}
		m.readers[i] = nil
	}
	m.readers = nil
	return sum, nil
}

// ended takes the place of a reader that has nothing left.
type ended struct{}

func (ended) Read([]byte) (int, error) { return 0, EOF }

type multiWriter struct {
	writers []Writer
}

// MultiWriter gives a writer to all writers.
func MultiWriter(writers ...Writer) Writer {
	all := make([]Writer, 0, len(writers))
	for _, w := range writers {
		if inner, ok := w.(*multiWriter); ok {
			all = append(all, inner.writers...)
		} else {
			all = append(all, w)
		}
	}
	return &multiWriter{all}
}

func (m *multiWriter) Write(p []byte) (n int, err error) {
	for _, w := range m.writers {
		n, err = w.Write(p)
		if err != nil {
			return n, err
		}
		if n != len(p) {
			return n, ErrShortWrite
		}
	}
	return len(p), nil
}

func (m *multiWriter) WriteString(s string) (n int, err error) {
	var p []byte
	for _, w := range m.writers {
		if sw, ok := w.(StringWriter); ok {
			n, err = sw.WriteString(s)
		} else {
			if p == nil {
				p = []byte(s)
			}
			n, err = w.Write(p)
		}
		if err != nil {
			return n, err
		}
		if n != len(s) {
			return n, ErrShortWrite
		}
	}
	return len(s), nil
}

type discard struct{}

// Discard takes everything and keeps nothing.
var Discard Writer = discard{}

func (discard) Write(p []byte) (int, error) { return len(p), nil }

func (discard) WriteString(s string) (int, error) { return len(s), nil }

func (discard) ReadFrom(r Reader) (n int64, err error) {
	buf := make([]byte, 8192)
	for {
		got, err := r.Read(buf)
		n += int64(got)
		if err == EOF {
			return n, nil
		}
		if err != nil {
			return n, err
		}
	}
}

type nopCloser struct {
	Reader
}

func (nopCloser) Close() error { return nil }

type nopCloserWriterTo struct {
	Reader
}

func (nopCloserWriterTo) Close() error { return nil }

func (c nopCloserWriterTo) WriteTo(w Writer) (n int64, err error) {
	return c.Reader.(WriterTo).WriteTo(w)
}

// NopCloser gives r a Close that does nothing.
func NopCloser(r Reader) ReadCloser {
	if _, ok := r.(WriterTo); ok {
		return nopCloserWriterTo{r}
	}
	return nopCloser{r}
}

// SectionReader reads a part of a ReaderAt.
type SectionReader struct {
	r              ReaderAt
	base, off, end int64
	n              int64
}

// NewSectionReader gives a reader of the n bytes of r from off.
func NewSectionReader(r ReaderAt, off int64, n int64) *SectionReader {
	end := int64(1<<63 - 1)
	if off <= end-n {
		end = off + n
	}
	return &SectionReader{r, off, off, end, n}
}

func (s *SectionReader) Read(p []byte) (n int, err error) {
	if s.off >= s.end {
		return 0, EOF
	}
	if most := s.end - s.off; int64(len(p)) > most {
		p = p[:most]
	}
	n, err = s.r.ReadAt(p, s.off)
	s.off += int64(n)
	return n, err
}

// Seek sets the offset of the next Read.
func (s *SectionReader) Seek(offset int64, whence int) (int64, error) {
	switch whence {
	default:
		return 0, errWhence
	case SeekStart:
		offset += s.base
	case SeekCurrent:
		offset += s.off
	case SeekEnd:
		offset += s.end
	}
	if offset < s.base {
		return 0, errOffset
	}
	s.off = offset
	return offset - s.base, nil
}

// ReadAt reads at an offset into the section.
func (s *SectionReader) ReadAt(p []byte, off int64) (n int, err error) {
	if off < 0 || off >= s.Size() {
		return 0, EOF
	}
	off += s.base
	most := s.end - off
	if int64(len(p)) <= most {
		return s.r.ReadAt(p, off)
	}
	n, err = s.r.ReadAt(p[:most], off)
	if err == nil {
		err = EOF
	}
	return n, err
}

// Size gives the length of the section in bytes.
func (s *SectionReader) Size() int64 { return s.end - s.base }

// Outer gives what NewSectionReader was given.
func (s *SectionReader) Outer() (r ReaderAt, off int64, n int64) { return s.r, s.base, s.n }

// OffsetWriter writes to a WriterAt from an offset on.
type OffsetWriter struct {
	w         WriterAt
	base, off int64
}

// NewOffsetWriter gives a writer to w that begins at off.
func NewOffsetWriter(w WriterAt, off int64) *OffsetWriter { return &OffsetWriter{w, off, off} }

func (o *OffsetWriter) Write(p []byte) (n int, err error) {
	n, err = o.w.WriteAt(p, o.off)
	o.off += int64(n)
	return n, err
}

// WriteAt writes at an offset that counts from the writer's first.
func (o *OffsetWriter) WriteAt(p []byte, off int64) (n int, err error) {
	if off < 0 {
		return 0, errOffset
	}
	return o.w.WriteAt(p, o.base+off)
}

// Seek sets the offset of the next Write.
func (o *OffsetWriter) Seek(offset int64, whence int) (int64, error) {
	switch whence {
	default:
		return 0, errWhence
	case SeekStart:
		offset += o.base
	case SeekCurrent:
		offset += o.off
	}
	if offset < o.base {
		return 0, errOffset
	}
	o.off = offset
	return offset - o.base, nil
}

// A pipe hands each slice that is written to readers, until they have taken all of it.
type pipe struct {
	turn       chan struct{} // held by the write that is going on
	data       chan []byte
	taken      chan int
	done       chan struct{}
	guard      chan struct{} // held while an error is looked at or set
	closed     bool
	rerr, werr error // why the reading and the writing end were closed
}

// PipeReader is the reading end of a pipe.
type PipeReader struct{ pipe }

// PipeWriter is the writing end of a pipe.
type PipeWriter struct{ r PipeReader }

// Pipe gives the two ends of a pipe in memory: a write waits until reads have taken all its data.
func Pipe() (*PipeReader, *PipeWriter) {
	w := &PipeWriter{PipeReader{pipe{
		turn:  make(chan struct{}, 1),
		data:  make(chan []byte),
		taken: make(chan int),
		done:  make(chan struct{}),
		guard: make(chan struct{}, 1),
	}}}
	return &w.r, w
}

// end notes why one end was closed; the first time counts.
func (p *pipe) end(err *error, why error) {
	p.guard <- struct{}{}
	if *err == nil {
		*err = why
	}
	if !p.closed {
		p.closed = true
		close(p.done)
	}
	<-p.guard
}

// failure gives the error of an operation on one end after done is closed: the other end's, unless this end was closed first.
func (p *pipe) failure(own, other *error) error {
	p.guard <- struct{}{}
	defer func() { <-p.guard }()
	if *own == nil && *other != nil {
		return *other
	}
	return ErrClosedPipe
}

func (p *pipe) isDone() bool {
	select {
	case <-p.done:
		return true
	default:
		return false
	}
}

// Read waits for data; after the writing end was closed it gives EOF, or that end's error.
func (r *PipeReader) Read(data []byte) (n int, err error) {
	p := &r.pipe
	if p.isDone() {
		return 0, p.failure(&p.rerr, &p.werr)
	}
	select {
	case b := <-p.data:
		n = copy(data, b)
		p.taken <- n
		return n, nil
	case <-p.done:
		return 0, p.failure(&p.rerr, &p.werr)
	}
}

// Close closes the reading end; writes then give ErrClosedPipe.
func (r *PipeReader) Close() error { return r.CloseWithError(nil) }

// CloseWithError closes the reading end; writes then give err.
func (r *PipeReader) CloseWithError(err error) error {
	if err == nil {
		err = ErrClosedPipe
	}
	r.pipe.end(&r.pipe.rerr, err)
	return nil
}

// Write waits until reads have taken all of data, or an end is closed.
func (w *PipeWriter) Write(data []byte) (n int, err error) {
	p := &w.r.pipe
	if p.isDone() {
		return 0, p.failure(&p.werr, &p.rerr)
	}
	p.turn <- struct{}{}
	defer func() { <-p.turn }()
	for once := true; once || len(data) > 0; once = false {
		select {
		case p.data <- data:
			took := <-p.taken
			data = data[took:]
			n += took
		case <-p.done:
			return n, p.failure(&p.werr, &p.rerr)
		}
	}
	return n, nil
}

// Close closes the writing end; reads then give EOF.
func (w *PipeWriter) Close() error { return w.CloseWithError(nil) }

// CloseWithError closes the writing end; reads then give err.
func (w *PipeWriter) CloseWithError(err error) error {
	if err == nil {
		err = EOF
	}
	w.r.pipe.end(&w.r.pipe.werr, err)
	return nil
}
