// Package strings works on strings of UTF-8.
package strings

import (
	"io"
	"iter"
	"unicode"
	"unicode/utf8"
)

// Index gives the place of the first substr in s, or -1.
func Index(s, substr string) int

// LastIndex gives the place of the last substr in s, or -1.
func LastIndex(s, substr string) int

// IndexByte gives the place of the first c in s, or -1.
func IndexByte(s string, c byte) int

// LastIndexByte gives the place of the last c in s, or -1.
func LastIndexByte(s string, c byte) int

// IndexAny gives the place of the first character of s that is in chars, or -1.
func IndexAny(s, chars string) int

// LastIndexAny gives the place of the last character of s that is in chars, or -1.
func LastIndexAny(s, chars string) int

// Count gives how many substr are in s without overlap; of the empty string, the characters plus one.
func Count(s, substr string) int

// EqualFold tells whether s and t are equal but for case.
func EqualFold(s, t string) bool

// ToUpper maps all characters to upper case.
func ToUpper(s string) string

// ToLower maps all characters to lower case.
func ToLower(s string) string

// ToTitle maps all characters to title case.
func ToTitle(s string) string

// TrimSpace leaves out white space at both ends.
func TrimSpace(s string) string

// Trim leaves out characters in cutset at both ends.
func Trim(s, cutset string) string { return TrimRight(TrimLeft(s, cutset), cutset) }

// TrimLeft leaves out characters in cutset at the start.
func TrimLeft(s, cutset string) string

// TrimRight leaves out characters in cutset at the end.
func TrimRight(s, cutset string) string

// ToValidUTF8 puts replacement for each run of wrong bytes.
func ToValidUTF8(s, replacement string) string

func repeat(s string, count int) string

func replace(s, old, new string, n int) string

// field gives the next run without white space at or after from; start is -1 when there is none.
func field(s string, from int) (start, end int)

// IndexRune gives the place of the first r in s, or -1; RuneError finds wrong bytes too.
func IndexRune(s string, r rune) int {
	switch {
	case 0 <= r && r < utf8.RuneSelf:
		return IndexByte(s, byte(r))
	case r == utf8.RuneError:
		for i, c := range s {
			if c == r {
				return i
			}
		}
		return -1
	case !utf8.ValidRune(r):
		return -1
	}
	return Index(s, string(r))
}

// Contains tells whether substr is in s.
func Contains(s, substr string) bool { return Index(s, substr) >= 0 }

// ContainsAny tells whether a character of chars is in s.
func ContainsAny(s, chars string) bool { return IndexAny(s, chars) >= 0 }

// ContainsRune tells whether r is in s.
func ContainsRune(s string, r rune) bool { return IndexRune(s, r) >= 0 }

// ContainsFunc tells whether a character of s satisfies f.
func ContainsFunc(s string, f func(rune) bool) bool { return IndexFunc(s, f) >= 0 }

// HasPrefix tells whether s begins with prefix.
func HasPrefix(s, prefix string) bool {
	return len(s) >= len(prefix) && s[:len(prefix)] == prefix
}

// HasSuffix tells whether s ends with suffix.
func HasSuffix(s, suffix string) bool {
	return len(s) >= len(suffix) && s[len(s)-len(suffix):] == suffix
}

// Compare gives -1, 0 or 1 as a is smaller than, equal to or greater than b.
func Compare(a, b string) int {
	if a < b {
		return -1
	}
	if a > b {
		return 1
	}
	return 0
}

// Clone gives a copy of s in memory of its own.
func Clone(s string) string { return string([]byte(s)) }

// IndexFunc gives the place of the first character that satisfies f, or -1.
func IndexFunc(s string, f func(rune) bool) int {
	for i, c := range s {
		if f(c) {
			return i
		}
	}
	return -1
}

// LastIndexFunc gives the place of the last character that satisfies f, or -1.
func LastIndexFunc(s string, f func(rune) bool) int {
	for len(s) > 0 {
		r, size := utf8.DecodeLastRuneInString(s)
		s = s[:len(s)-size]
		if f(r) {
			return len(s)
		}
	}
	return -1
}

// Cut splits s around the first sep.
func Cut(s, sep string) (before, after string, found bool) {
	if i := Index(s, sep); i >= 0 {
		return s[:i], s[i+len(sep):], true
	}
	return s, "", false
}

// CutLast splits s around the last sep.
func CutLast(s, sep string) (before, after string, found bool) {
	if i := LastIndex(s, sep); i >= 0 {
		return s[:i], s[i+len(sep):], true
	}
	return s, "", false
}

// CutPrefix leaves out prefix and tells whether it was there.
func CutPrefix(s, prefix string) (after string, found bool) {
	if !HasPrefix(s, prefix) {
		return s, false
	}
	return s[len(prefix):], true
}

// CutSuffix leaves out suffix and tells whether it was there.
func CutSuffix(s, suffix string) (before string, found bool) {
	if !HasSuffix(s, suffix) {
		return s, false
	}
	return s[:len(s)-len(suffix)], true
}

// TrimPrefix leaves out prefix if it is there.
func TrimPrefix(s, prefix string) string {
	s, _ = CutPrefix(s, prefix)
	return s
}

// TrimSuffix leaves out suffix if it is there.
func TrimSuffix(s, suffix string) string {
	s, _ = CutSuffix(s, suffix)
	return s
}

// TrimLeftFunc leaves out characters that satisfy f at the start.
func TrimLeftFunc(s string, f func(rune) bool) string {
	for i, c := range s {
		if !f(c) {
			return s[i:]
		}
	}
	return ""
}

// TrimRightFunc leaves out characters that satisfy f at the end.
func TrimRightFunc(s string, f func(rune) bool) string {
	for len(s) > 0 {
		r, size := utf8.DecodeLastRuneInString(s)
		if !f(r) {
			break
		}
		s = s[:len(s)-size]
	}
	return s
}

// TrimFunc leaves out characters that satisfy f at both ends.
func TrimFunc(s string, f func(rune) bool) string { return TrimRightFunc(TrimLeftFunc(s, f), f) }

// Repeat gives count times s.
func Repeat(s string, count int) string {
	if count < 0 {
		panic("strings: negative Repeat count")
	}
	if len(s) > 0 && count > int(^uint(0)>>1)/len(s) {
		panic("strings: Repeat output length overflow")
	}
	if n := len(s) * count; n > 1<<48 {
		_ = make([]byte, n) // panics
	}
	return repeat(s, count)
}

// Replace puts new for the first n old (all of them when n is negative); an empty old is before every character and at the end.
func Replace(s, old, new string, n int) string {
	if old == new || n == 0 {
		return s
	}
	return replace(s, old, new, n)
}

// ReplaceAll puts new for every old.
func ReplaceAll(s, old, new string) string { return Replace(s, old, new, -1) }

// Map puts mapping(r) for every character r, or nothing where that is negative. Where nothing changes the result is s itself.
func Map(mapping func(rune) rune, s string) string {
	for i, c := range s {
		r := mapping(c)
		if r == c && (c != utf8.RuneError || HasPrefix(s[i:], "\uFFFD")) {
			continue
		}
		out := append(make([]byte, 0, len(s)+utf8.UTFMax), s[:i]...)
		if r >= 0 {
			out = utf8.AppendRune(out, r)
		}
		_, size := utf8.DecodeRuneInString(s[i:])
		for _, c := range s[i+size:] {
			if r := mapping(c); r >= 0 {
				out = utf8.AppendRune(out, r)
			}
		}
		return string(out)
	}
	return s
}

// ToUpperSpecial maps all characters to upper case by the rules of c.
func ToUpperSpecial(c unicode.SpecialCase, s string) string { return Map(c.ToUpper, s) }

// ToLowerSpecial maps all characters to lower case by the rules of c.
func ToLowerSpecial(c unicode.SpecialCase, s string) string { return Map(c.ToLower, s) }

// ToTitleSpecial maps all characters to title case by the rules of c.
func ToTitleSpecial(c unicode.SpecialCase, s string) string { return Map(c.ToTitle, s) }

// Title maps the first letter of each word to title case.
func Title(s string) string {
	prev := ' '
	return Map(func(r rune) rune {
		start := !unicode.IsLetter(prev) && !unicode.IsDigit(prev) && prev != '_'
		if prev > unicode.MaxASCII && !unicode.IsSpace(prev) {
			start = false
		}
		prev = r
		if start {
			return unicode.ToTitle(r)
		}
		return r
	}, s)
}

// Join puts the strings together with sep between them.
func Join(elems []string, sep string) string {
	switch len(elems) {
	case 0:
		return ""
	case 1:
		return elems[0]
	}
	n := len(sep) * (len(elems) - 1)
	for _, e := range elems {
		n += len(e)
	}
	out := append(make([]byte, 0, n), elems[0]...)
	for _, e := range elems[1:] {
		out = append(out, sep...)
		out = append(out, e...)
	}
	return string(out)
}

// Split gives what stands between the seps; without sep, every character.
func Split(s, sep string) []string { return split(s, sep, 0, -1) }

// SplitAfter is Split with each sep at the end of what it ends.
func SplitAfter(s, sep string) []string { return split(s, sep, len(sep), -1) }

// SplitN is Split into at most n parts (all when n is negative), the last of which is the rest.
func SplitN(s, sep string, n int) []string { return split(s, sep, 0, n) }

// SplitAfterN is SplitAfter into at most n parts.
func SplitAfterN(s, sep string, n int) []string { return split(s, sep, len(sep), n) }

func split(s, sep string, keep, n int) []string {
	if n == 0 {
		return nil
	}
	if sep == "" {
		return explode(s, n)
	}
	if n < 0 {
		n = Count(s, sep) + 1
	}
	parts := make([]string, 0, min(n, len(s)+1))
	for len(parts) < n-1 {
		at := Index(s, sep)
		if at < 0 {
			break
		}
		parts = append(parts, s[:at+keep])
		s = s[at+len(sep):]
	}
	return append(parts, s)
}

func explode(s string, n int) []string {
	if most := utf8.RuneCountInString(s); n < 0 || n > most {
		n = most
	}
	parts := make([]string, n)
	for i := 0; i < n-1; i++ {
		_, size := utf8.DecodeRuneInString(s)
		parts[i] = s[:size]
		s = s[size:]
	}
	if n > 0 {
		parts[n-1] = s
	}
	return parts
}

// Fields gives the runs without white space.
func Fields(s string) []string {
	n := 0
	for start, end := field(s, 0); start >= 0; start, end = field(s, end) {
		n++
	}
	parts := make([]string, 0, n)
	for start, end := field(s, 0); start >= 0; start, end = field(s, end) {
		parts = append(parts, s[start:end])
	}
	return parts
}

// FieldsFunc gives the runs of characters that do not satisfy f.
func FieldsFunc(s string, f func(rune) bool) []string {
	parts := []string{}
	start := -1
	for i, c := range s {
		if f(c) {
			if start >= 0 {
				parts = append(parts, s[start:i])
				start = -1
			}
		} else if start < 0 {
			start = i
		}
	}
	if start >= 0 {
		parts = append(parts, s[start:])
	}
	return parts
}

// A Builder puts a string together. It must not be copied after its first use.
type Builder struct {
	addr *Builder
	buf  []byte
}

func (b *Builder) check() {
	if b.addr == nil {
		b.addr = b
	} else if b.addr != b {
		panic("strings: illegal use of non-zero Builder copied by value")
	}
}

// String gives the string so far.
func (b *Builder) String() string { return share(b.buf) }

// Len gives its length in bytes.
func (b *Builder) Len() int { return len(b.buf) }

// Cap gives the bytes there is room for.
func (b *Builder) Cap() int { return cap(b.buf) }

// Reset starts anew.
func (b *Builder) Reset() {
	b.addr = nil
	b.buf = nil
}

// Grow makes room for n more bytes.
func (b *Builder) Grow(n int) {
	b.check()
	if n < 0 {
		panic("strings.Builder.Grow: negative count")
	}
	if cap(b.buf)-len(b.buf) < n {
		grown := append([]byte(nil), make([]byte, 2*cap(b.buf)+n)...)
		b.buf = grown[:copy(grown, b.buf)]
	}
}

// Write appends bytes.
func (b *Builder) Write(p []byte) (int, error) {
	b.check()
	b.buf = append(b.buf, p...)
	return len(p), nil
}

// WriteByte appends a byte.
func (b *Builder) WriteByte(c byte) error {
	b.check()
	b.buf = append(b.buf, c)
	return nil
}

// WriteRune appends a character.
func (b *Builder) WriteRune(r rune) (int, error) {
	b.check()
	n := len(b.buf)
	b.buf = utf8.AppendRune(b.buf, r)
	return len(b.buf) - n, nil
}

// WriteString appends a string.
func (b *Builder) WriteString(s string) (int, error) {
	b.check()
	b.buf = append(b.buf, s...)
	return len(s), nil
}

// share gives bytes that will not change as a string, without copying them.
func share(b []byte) string

// A Reader reads a string.
type Reader struct {
	s    string
	i    int64
	prev int
}

// NewReader gives a reader of s.
func NewReader(s string) *Reader { return &Reader{s, 0, -1} }

// Len gives the bytes that are left.
func (r *Reader) Len() int { return max(len(r.s)-int(r.i), 0) }

// Size gives the length of the string.
func (r *Reader) Size() int64 { return int64(len(r.s)) }

// Reset reads another string.
func (r *Reader) Reset(s string) { *r = Reader{s, 0, -1} }

func (r *Reader) Read(b []byte) (n int, err error) {
	if r.i >= int64(len(r.s)) {
		return 0, io.EOF
	}
	r.prev = -1
	n = copy(b, r.s[r.i:])
	r.i += int64(n)
	return n, nil
}

// ReadAt reads at an offset.
func (r *Reader) ReadAt(b []byte, off int64) (n int, err error) {
	if off < 0 {
		return 0, readerError("strings.Reader.ReadAt: negative offset")
	}
	if off >= int64(len(r.s)) {
		return 0, io.EOF
	}
	n = copy(b, r.s[off:])
	if n < len(b) {
		err = io.EOF
	}
	return n, err
}

// ReadByte reads a byte.
func (r *Reader) ReadByte() (byte, error) {
	r.prev = -1
	if r.i >= int64(len(r.s)) {
		return 0, io.EOF
	}
	b := r.s[r.i]
	r.i++
	return b, nil
}

// UnreadByte takes back a byte.
func (r *Reader) UnreadByte() error {
	if r.i <= 0 {
		return readerError("strings.Reader.UnreadByte: at beginning of string")
	}
	r.prev = -1
	r.i--
	return nil
}

// ReadRune reads a character.
func (r *Reader) ReadRune() (ch rune, size int, err error) {
	if r.i >= int64(len(r.s)) {
		r.prev = -1
		return 0, 0, io.EOF
	}
	r.prev = int(r.i)
	ch, size = utf8.DecodeRuneInString(r.s[r.i:])
	r.i += int64(size)
	return ch, size, nil
}

// UnreadRune takes back the character that was just read.
func (r *Reader) UnreadRune() error {
	if r.i <= 0 {
		return readerError("strings.Reader.UnreadRune: at beginning of string")
	}
	if r.prev < 0 {
		return readerError("strings.Reader.UnreadRune: previous operation was not ReadRune")
	}
	r.i = int64(r.prev)
	r.prev = -1
	return nil
}

// Seek sets the place of the next read.
func (r *Reader) Seek(offset int64, whence int) (int64, error) {
	r.prev = -1
	switch whence {
	case io.SeekStart:
	case io.SeekCurrent:
		offset += r.i
	case io.SeekEnd:
		offset += int64(len(r.s))
	default:
		return 0, readerError("strings.Reader.Seek: invalid whence")
	}
	if offset < 0 {
		return 0, readerError("strings.Reader.Seek: negative position")
	}
	r.i = offset
	return offset, nil
}

// WriteTo writes what is left.
func (r *Reader) WriteTo(w io.Writer) (n int64, err error) {
	r.prev = -1
	if r.i >= int64(len(r.s)) {
		return 0, nil
	}
	m, err := io.WriteString(w, r.s[r.i:])
	r.i += int64(m)
	if err == nil && r.i < int64(len(r.s)) {
		err = io.ErrShortWrite
	}
	return int64(m), err
}

type readerError string

func (e readerError) Error() string { return string(e) }

// A Replacer replaces several strings at once.
type Replacer struct {
	pairs []string
	first [256]bool // bytes that old strings begin with
	empty bool      // whether one is empty

	// How results are written depends on these.
	bytes  bool // all old strings are single bytes
	single bool // there is one pair, of a longer old string
}

// NewReplacer gives a replacer of pairs of old and new strings. At each place the first old string that fits counts.
func NewReplacer(oldnew ...string) *Replacer {
	if len(oldnew)%2 == 1 {
		panic("strings.NewReplacer: odd argument count")
	}
	r := &Replacer{pairs: append([]string(nil), oldnew...), bytes: true}
	for i := 0; i < len(oldnew); i += 2 {
		old := oldnew[i]
		if old == "" {
			r.empty = true
		} else {
			r.first[old[0]] = true
		}
		r.bytes = r.bytes && len(old) == 1
	}
	r.single = len(oldnew) == 2 && len(oldnew[0]) > 1
	return r
}

// Replace gives s with all replacements made.
func (r *Replacer) Replace(s string) string {
	var out []byte
	from := 0
	matchedEmpty := false
	for i := 0; i <= len(s); {
		if !r.empty && (i == len(s) || !r.first[s[i]]) {
			i++
			continue
		}
		old, new, ok := r.match(s[i:], matchedEmpty)
		matchedEmpty = ok && old == ""
		if !ok {
			i++
			continue
		}
		out = append(out, s[from:i]...)
		out = append(out, new...)
		i += len(old)
		from = i
	}
	if from == 0 && out == nil {
		return s
	}
	return string(append(out, s[from:]...))
}

// match finds the pair whose old string s begins with; right after an empty match another one does not count.
func (r *Replacer) match(s string, noEmpty bool) (old, new string, ok bool) {
	for j := 0; j < len(r.pairs); j += 2 {
		old := r.pairs[j]
		if HasPrefix(s, old) && !(noEmpty && old == "") {
			return old, r.pairs[j+1], true
		}
	}
	return "", "", false
}

// WriteString writes s with all replacements made: what stays and what is new in writes of their own.
func (r *Replacer) WriteString(w io.Writer, s string) (n int, err error) {
	from, wrote := 0, 0
	matchedEmpty := false
	for i := 0; i <= len(s); {
		if !r.empty && (i == len(s) || !r.first[s[i]]) {
			i++
			continue
		}
		old, new, ok := r.match(s[i:], matchedEmpty)
		matchedEmpty = ok && old == ""
		if !ok {
			i++
			continue
		}
		if from < i || !r.bytes {
			wrote, err = io.WriteString(w, s[from:i])
			n += wrote
			if err != nil {
				return n, err
			}
		}
		wrote, err = io.WriteString(w, new)
		n += wrote
		if err != nil {
			return n, err
		}
		i += len(old)
		from = i
	}
	if from < len(s) || r.single {
		wrote, err = io.WriteString(w, s[from:])
		n += wrote
	}
	return n, err
}

// Lines ranges over the lines of s, each with its newline. A second loop goes on where the first one stopped.
func Lines(s string) iter.Seq[string] {
	return func(yield func(string) bool) {
		for len(s) > 0 {
			line := s
			if i := IndexByte(s, '\n'); i >= 0 {
				line = s[:i+1]
			}
			s = s[len(line):]
			if !yield(line) {
				return
			}
		}
	}
}

// SplitSeq ranges over what Split gives.
func SplitSeq(s, sep string) iter.Seq[string] { return splitSeq(s, sep, 0) }

// SplitAfterSeq ranges over what SplitAfter gives.
func SplitAfterSeq(s, sep string) iter.Seq[string] { return splitSeq(s, sep, len(sep)) }

func splitSeq(s, sep string, keep int) iter.Seq[string] {
	return func(yield func(string) bool) {
		if sep == "" {
			for len(s) > 0 {
				_, size := utf8.DecodeRuneInString(s)
				if !yield(s[:size]) {
					return
				}
				s = s[size:]
			}
			return
		}
		for {
			i := Index(s, sep)
			if i < 0 {
				break
			}
			if !yield(s[:i+keep]) {
				return
			}
			s = s[i+len(sep):]
		}
		yield(s)
	}
}

// FieldsSeq ranges over what Fields gives.
func FieldsSeq(s string) iter.Seq[string] {
	return func(yield func(string) bool) {
		for start, end := field(s, 0); start >= 0; start, end = field(s, end) {
			if !yield(s[start:end]) {
				return
			}
		}
	}
}

// FieldsFuncSeq ranges over what FieldsFunc gives.
func FieldsFuncSeq(s string, f func(rune) bool) iter.Seq[string] {
	return func(yield func(string) bool) {
		start := -1
		for i, c := range s {
			if f(c) {
				if start >= 0 && !yield(s[start:i]) {
					return
				}
				start = -1
			} else if start < 0 {
				start = i
			}
		}
		if start >= 0 {
			yield(s[start:])
		}
	}
}
