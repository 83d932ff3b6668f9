package fmt

import (
	"errors"
	"io"
	"math"
	"os"
	"strconv"
	"strings"
	"unicode/utf8"
)

// ScanState is the scanner as a Scanner sees it.
type ScanState interface {
	// ReadRune reads the next rune, up to the end of the line or of the width.
	ReadRune() (r rune, size int, err error)
	// UnreadRune takes back the last ReadRune.
	UnreadRune() error
	// SkipSpace skips space as the operation does.
	SkipSpace()
	// Token skips space if asked to and gives the runes that f accepts.
	Token(skipSpace bool, f func(rune) bool) (token []byte, err error)
	// Width is the width and whether it was set.
	Width() (wid int, ok bool)
	// Read must not be called.
	Read(buf []byte) (n int, err error)
}

// Scanner is what scans itself.
type Scanner interface {
	Scan(state ScanState, verb rune) error
}

// Scan reads values that space stands between from standard input; newlines count as space.
func Scan(a ...any) (n int, err error) { return Fscan(os.Stdin, a...) }

// Scanln is Scan that ends at a newline.
func Scanln(a ...any) (n int, err error) { return Fscanln(os.Stdin, a...) }

// Scanf reads values from standard input by a format.
func Scanf(format string, a ...any) (n int, err error) { return Fscanf(os.Stdin, format, a...) }

// Sscan reads values that space stands between from a string; newlines count as space.
func Sscan(str string, a ...any) (n int, err error) { return Fscan(strings.NewReader(str), a...) }

// Sscanln is Sscan that ends at a newline.
func Sscanln(str string, a ...any) (n int, err error) {
	return Fscanln(strings.NewReader(str), a...)
}

// Sscanf reads values from a string by a format.
func Sscanf(str string, format string, a ...any) (n int, err error) {
	return Fscanf(strings.NewReader(str), format, a...)
}

// Fscan reads values that space stands between from r; newlines count as space.
func Fscan(r io.Reader, a ...any) (n int, err error) {
	return newScan(r, true, false).all(a)
}

// Fscanln is Fscan that ends at a newline.
func Fscanln(r io.Reader, a ...any) (n int, err error) {
	return newScan(r, false, true).all(a)
}

// Fscanf reads values from r by a format.
func Fscanf(r io.Reader, format string, a ...any) (n int, err error) {
	return newScan(r, false, false).formatted(format, a)
}

const (
	eof       = -1
	noWidth   = 1 << 30
	spaces    = " \t\v\f\r\n\u0085\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000"
	decDigits = "0123456789"
	hexDigits = "0123456789aAbBcCdDeEfF"
)

func isSpace(r rune) bool { return r != eof && strings.ContainsRune(spaces, r) }

// scan is a scan in progress.
type scan struct {
	r            io.RuneScanner
	token        []byte
	count        int  // runes that were read
	limit        int  // where the width ends
	width        int
	ended        bool // at the end of the input or line
	newlineSpace bool // newlines are space
	newlineEnds  bool // a newline ends the scan
}

// scanError carries an error out of a scan.
type scanError struct {
	err error
}

func newScan(r io.Reader, newlineSpace, newlineEnds bool) *scan {
	rs, ok := r.(io.RuneScanner)
	if !ok {
		rs = &runes{r: r}
	}
	return &scan{r: rs, limit: noWidth, width: noWidth, newlineSpace: newlineSpace, newlineEnds: newlineEnds}
}

// runes reads runes from a reader that cannot do that itself, byte by byte.
type runes struct {
	r     io.Reader
	buf   [utf8.UTFMax]byte
	n     int // of bytes in buf that were read ahead
	last  rune
	size  int
	again bool
}

func (x *runes) ReadRune() (r rune, size int, err error) {
	if x.again {
		x.again = false
		return x.last, x.size, nil
	}
	for x.n == 0 || x.n < utf8.UTFMax && !utf8.FullRune(x.buf[:x.n]) {
		if _, err := io.ReadFull(x.r, x.buf[x.n:x.n+1]); err != nil {
			if err == io.EOF && x.n > 0 {
				break
			}
			return 0, 0, err
		}
		x.n++
	}
	x.last, x.size = utf8.DecodeRune(x.buf[:x.n])
	copy(x.buf[:], x.buf[x.size:x.n])
	x.n -= x.size
	return x.last, x.size, nil
}

func (x *runes) UnreadRune() error {
	x.again = true
	return nil
}

func (s *scan) Read(buf []byte) (n int, err error) {
	return 0, errors.New("ScanState's Read should not be called. Use ReadRune")
}

func (s *scan) ReadRune() (r rune, size int, err error) {
	if s.ended || s.count >= s.limit {
		return 0, 0, io.EOF
	}
	r, size, err = s.r.ReadRune()
	if err == nil {
		s.count++
		s.ended = s.newlineEnds && r == '\n'
	} else if err == io.EOF {
		s.ended = true
	}
	return r, size, err
}

func (s *scan) UnreadRune() error {
	s.r.UnreadRune()
	s.ended = false
	s.count--
	return nil
}

func (s *scan) Width() (wid int, ok bool) {
	if s.width == noWidth {
		return 0, false
	}
	return s.width, true
}

func (s *scan) fail(text string) { panic(scanError{errors.New(text)}) }

// get reads a rune; eof at the end.
func (s *scan) get() rune {
	r, _, err := s.ReadRune()
	if err == io.EOF {
		return eof
	}
	if err != nil {
		panic(scanError{err})
	}
	return r
}

// must reads a rune that has to be there.
func (s *scan) must() rune {
	r := s.get()
	if r == eof {
		panic(scanError{io.ErrUnexpectedEOF})
	}
	return r
}

// more makes sure that there is a rune.
func (s *scan) more() {
	if s.get() == eof {
		panic(scanError{io.EOF})
	}
	s.UnreadRune()
}

// take reads a rune of a set, if it comes next, into the token.
func (s *scan) take(set string) bool {
	r := s.get()
	if r == eof {
		return false
	}
	if !strings.ContainsRune(set, r) {
		s.UnreadRune()
		return false
	}
	s.token = utf8.AppendRune(s.token, r)
	return true
}

// next tells whether a rune of a set comes next.
func (s *scan) next(set string) bool {
	r := s.get()
	if r != eof {
		s.UnreadRune()
	}
	return r != eof && strings.ContainsRune(set, r)
}

func (s *scan) SkipSpace() {
	for {
		r := s.get()
		switch {
		case r == eof:
			return
		case r == '\r' && s.next("\n"):
		case r == '\n' && !s.newlineSpace:
			s.fail("unexpected newline")
		case !isSpace(r):
			s.UnreadRune()
			return
		}
	}
}

func (s *scan) Token(skipSpace bool, f func(rune) bool) (token []byte, err error) {
	defer catch(&err)
	if f == nil {
		f = func(r rune) bool { return !isSpace(r) }
	}
	s.token = s.token[:0]
	return s.word(skipSpace, f), nil
}

func (s *scan) word(skipSpace bool, f func(rune) bool) []byte {
	if skipSpace {
		s.SkipSpace()
	}
	for {
		r := s.get()
		if r == eof {
			break
		}
		if !f(r) {
			s.UnreadRune()
			break
		}
		s.token = utf8.AppendRune(s.token, r)
	}
	return s.token
}

// catch makes an error of what carried it out.
func catch(err *error) {
	if e := recover(); e != nil {
		se, ok := e.(scanError)
		if !ok {
			panic(e)
		}
		*err = se.err
	}
}

func (s *scan) all(a []any) (n int, err error) {
	defer catch(&err)
	for _, v := range a {
		s.one('v', v)
		n++
	}
	for s.newlineEnds {
		r := s.get()
		if r == '\n' || r == eof {
			break
		}
		if !isSpace(r) {
			s.fail("expected newline")
		}
	}
	return n, nil
}

func (s *scan) formatted(format string, a []any) (n int, err error) {
	defer catch(&err)
	for i := 0; i < len(format); {
		matched, ok := s.literal(format[i:])
		if matched > 0 {
			i += matched
			continue
		}
		if format[i] != '%' {
			if !ok {
				s.fail("input does not match format")
			}
			break
		}
		i++
		s.width = noWidth
		if start := i; i < len(format) && '0' <= format[i] && format[i] <= '9' {
			for i < len(format) && '0' <= format[i] && format[i] <= '9' {
				i++
			}
			s.width, _ = strconv.Atoi(format[start:i])
		}
		verb, size := utf8.DecodeRuneInString(format[i:])
		i += size
		if verb != 'c' {
			s.SkipSpace()
		}
		if verb == '%' {
			s.more()
			if !s.take("%") {
				s.fail("missing literal %")
			}
			continue
		}
		s.limit = min(noWidth, s.count+s.width)
		if n >= len(a) {
			s.fail("too few operands for format '%" + format[i-size:] + "'")
		}
		s.one(verb, a[n])
		n++
		s.limit = noWidth
	}
	if n < len(a) {
		s.fail("too many operands")
	}
	return n, nil
}

// literal matches the start of a format up to a verb with the input and gives how much of it matched.
func (s *scan) literal(format string) (matched int, ok bool) {
	i := 0
	for i < len(format) {
		want, size := utf8.DecodeRuneInString(format[i:])
		if isSpace(want) {
			i += s.space(format[i:])
			continue
		}
		if want == '%' {
			if i+size == len(format) {
				s.fail("missing verb: % at end of format string")
			}
			if format[i+size] != '%' {
				return i, true
			}
			i += size
		}
		if s.must() != want {
			s.UnreadRune()
			return -1, false
		}
		i += size
	}
	return i, true
}

// space matches the space at the start of a format: a newline matches space and a newline or the end, other space at least one.
func (s *scan) space(format string) int {
	n, newlines, after := 0, 0, false
	for _, c := range format {
		if !isSpace(c) {
			break
		}
		n += utf8.RuneLen(c)
		after = c != '\n'
		if c == '\n' {
			newlines++
		}
	}
	for range newlines {
		r := s.get()
		for isSpace(r) && r != '\n' {
			r = s.get()
		}
		if r != '\n' && r != eof {
			s.fail("newline in format does not match input")
		}
	}
	if after {
		r := s.get()
		if newlines == 0 {
			if !isSpace(r) && r != eof {
				s.fail("expected space in input to match format")
			}
			if r == '\n' {
				s.fail("newline in input does not match format")
			}
		}
		for isSpace(r) && r != '\n' {
			r = s.get()
		}
		if r != eof {
			s.UnreadRune()
		}
	}
	return n
}

// Kinds of targets; the numbers are the machine's.
const (
	toNothing = iota
	toBool
	toInt
	toUint
	toFloat
	toComplex
	toString
	toBytes
	toOther
)

func (s *scan) check(verb rune, verbs, typ string) {
	if !strings.ContainsRune(verbs, verb) {
		s.fail("bad verb '%" + string(verb) + "' for " + typ)
	}
}

// one scans a value into what v points to.
func (s *scan) one(verb rune, v any) {
	s.token = s.token[:0]
	if v, ok := v.(Scanner); ok {
		if err := v.Scan(s, verb); err != nil {
			if err == io.EOF {
				err = io.ErrUnexpectedEOF
			}
			panic(scanError{err})
		}
		return
	}
	kind, bits := target(v)
	switch kind {
	case toNothing:
		s.fail("type not a pointer: " + Sprintf("%T", v))
	case toBool:
		s.SkipSpace()
		s.more()
		s.check(verb, "tv", "boolean")
		store(v, uint64(s.boolean()), 0, "")
	case toInt:
		if verb == 'c' {
			store(v, uint64(s.char(bits)), 0, "")
			return
		}
		s.SkipSpace()
		s.more()
		store(v, uint64(s.integer(verb, bits)), 0, "")
	case toUint:
		if verb == 'c' {
			store(v, uint64(s.char(bits)), 0, "")
			return
		}
		s.SkipSpace()
		s.more()
		store(v, s.unsigned(verb, bits), 0, "")
	case toFloat:
		switch v.(type) {
		case *float32, *float64:
			s.check(verb, "beEfFgGv", "float"+strconv.Itoa(bits))
		}
		s.SkipSpace()
		s.more()
		store(v, math.Float64bits(s.float(s.floatToken(), bits)), 0, "")
	case toComplex:
		s.check(verb, "beEfFgGv", "complex")
		s.SkipSpace()
		s.more()
		re, im := s.complex(bits / 2)
		store(v, math.Float64bits(re), math.Float64bits(im), "")
	case toString, toBytes:
		s.check(verb, "svqxX", "string")
		s.SkipSpace()
		s.more()
		store(v, 0, 0, s.text(verb))
	default:
		s.fail("can't scan type: " + Sprintf("%T", v))
	}
}

func (s *scan) boolean() int {
	rest := func(sets ...string) {
		for i, set := range sets {
			if !s.take(set) {
				if i > 0 {
					s.fail("syntax error scanning boolean")
				}
				return
			}
		}
	}
	switch s.get() {
	case '1':
		return 1
	case 't', 'T':
		rest("rR", "uU", "eE")
		return 1
	case 'f', 'F':
		rest("aA", "lL", "sS", "eE")
	}
	return 0
}

func (s *scan) char(bits int) rune {
	s.more()
	r := s.must()
	if int64(r)<<(64-bits)>>(64-bits) != int64(r) {
		s.fail("overflow on character value " + string(r))
	}
	return r
}

// digits gives base and digits of a verb.
func (s *scan) digits(verb rune) (base int, digits string) {
	s.check(verb, "bdoUxXv", "integer")
	switch verb {
	case 'b':
		return 2, "01"
	case 'o':
		return 8, "01234567"
	case 'x', 'X', 'U':
		return 16, hexDigits
	}
	return 10, decDigits
}

// number reads the digits of an integer; base 0: with a prefix.
func (s *scan) number(verb rune, signs string) (token string, base int) {
	base, digits := s.digits(verb)
	begun := false
	if verb == 'U' {
		if s.get() != 'U' || s.get() != '+' {
			s.fail("bad unicode format ")
		}
	} else {
		if signs != "" {
			s.take(signs)
		}
		if verb == 'v' {
			base = 0
			if s.next("0") {
				begun = s.take("0")
				digits = "01234567"
				switch {
				case s.take("bB"):
					digits = "01"
				case s.take("oO"):
				case s.take("xX"):
					digits = hexDigits
				}
			}
			digits += "_"
		}
	}
	if !begun {
		s.more()
		if !s.take(digits) {
			s.fail("expected integer")
		}
	}
	for s.take(digits) {
	}
	return string(s.token), base
}

func (s *scan) integer(verb rune, bits int) int64 {
	token, base := s.number(verb, "+-")
	n, err := strconv.ParseInt(token, base, 64)
	if err != nil {
		panic(scanError{err})
	}
	if n<<(64-bits)>>(64-bits) != n {
		s.fail("integer overflow on token " + token)
	}
	return n
}

func (s *scan) unsigned(verb rune, bits int) uint64 {
	token, base := s.number(verb, "")
	n, err := strconv.ParseUint(token, base, 64)
	if err != nil {
		panic(scanError{err})
	}
	if n<<(64-bits)>>(64-bits) != n {
		s.fail("unsigned integer overflow on token " + token)
	}
	return n
}

func (s *scan) floatToken() string {
	s.token = s.token[:0]
	if s.take("nN") && s.take("aA") && s.take("nN") {
		return string(s.token)
	}
	s.take("+-")
	if s.take("iI") && s.take("nN") && s.take("fF") {
		return string(s.token)
	}
	digits, exponent := decDigits+"_", "eEpP"
	if s.take("0") && s.take("xX") {
		digits, exponent = hexDigits+"_", "pP"
	}
	for s.take(digits) {
	}
	if s.take(".") {
		for s.take(digits) {
		}
	}
	if s.take(exponent) {
		s.take("+-")
		for s.take(decDigits + "_") {
		}
	}
	return string(s.token)
}

func (s *scan) float(token string, bits int) float64 {
	if p := strings.IndexAny(token, "pP"); p >= 0 && !strings.ContainsAny(token, "xX") {
		f, err := strconv.ParseFloat(token[:p], bits)
		if err != nil {
			if e, ok := err.(*strconv.NumError); ok {
				e.Num = token
			}
			panic(scanError{err})
		}
		m, err := strconv.Atoi(token[p+1:])
		if err != nil {
			if e, ok := err.(*strconv.NumError); ok {
				e.Num = token
			}
			panic(scanError{err})
		}
		return math.Ldexp(f, m)
	}
	f, err := strconv.ParseFloat(token, bits)
	if err != nil {
		panic(scanError{err})
	}
	return f
}

func (s *scan) complex(bits int) (re, im float64) {
	parens := s.take("(")
	first := s.floatToken()
	s.token = s.token[:0]
	if !s.take("+-") {
		s.fail("syntax error scanning complex number")
	}
	sign := string(s.token)
	second := s.floatToken()
	if !s.take("i") || parens && !s.take(")") {
		s.fail("syntax error scanning complex number")
	}
	return s.float(first, bits), s.float(sign+second, bits)
}

func (s *scan) text(verb rune) string {
	switch verb {
	case 'q':
		return s.quoted()
	case 'x', 'X':
		var out []byte
		for {
			high := s.get()
			if high == eof {
				break
			}
			h := strings.IndexRune("0123456789abcdef", lower(high))
			if h < 0 {
				s.UnreadRune()
				break
			}
			l := strings.IndexRune("0123456789abcdef", lower(s.must()))
			if l < 0 {
				s.fail("illegal hex digit")
			}
			out = append(out, byte(h<<4|l))
		}
		if len(out) == 0 {
			s.fail("no hex data for %x string")
		}
		return string(out)
	}
	return string(s.word(true, func(r rune) bool { return !isSpace(r) }))
}

func lower(r rune) rune {
	if 'A' <= r && r <= 'Z' {
		r += 'a' - 'A'
	}
	return r
}

func (s *scan) quoted() string {
	quote := s.get()
	switch quote {
	case '`':
		for {
			r := s.must()
			if r == quote {
				return string(s.token)
			}
			s.token = utf8.AppendRune(s.token, r)
		}
	case '"':
		s.token = append(s.token, '"')
		for {
			r := s.must()
			s.token = utf8.AppendRune(s.token, r)
			if r == '\\' {
				s.token = utf8.AppendRune(s.token, s.must())
			} else if r == '"' {
				break
			}
		}
		text, err := strconv.Unquote(string(s.token))
		if err != nil {
			panic(scanError{err})
		}
		return text
	}
	s.fail("expected quoted string")
	return ""
}

// target gives what v points to, and how many bits it has.
func target(v any) (kind, bits int)

// store sets what v points to.
func store(v any, word, second uint64, s string)
