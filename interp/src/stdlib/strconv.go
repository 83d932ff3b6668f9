// Package strconv converts between values of basic types and their text.
package strconv

import "errors"

// IntSize is the size of an int in bits.
const IntSize = 64

// ErrRange says that a value is out of range for its type.
var ErrRange = errors.New("value out of range")

// ErrSyntax says that a text has not the right form for its type.
var ErrSyntax = errors.New("invalid syntax")

// NumError is a failed conversion of a text.
type NumError struct {
	Func string // the function that failed
	Num  string // the text
	Err  error  // why: ErrRange, ErrSyntax, ...
}

func (e *NumError) Error() string {
	return "strconv." + e.Func + ": parsing " + Quote(e.Num) + ": " + e.Err.Error()
}

func (e *NumError) Unwrap() error { return e.Err }

// What the natives say of a text.
const (
	fine = iota
	wrongSyntax
	outOfRange
)

func numError(fn, s string, code int) error {
	err := ErrSyntax
	if code == outOfRange {
		err = ErrRange
	}
	return &NumError{fn, s, err}
}

func wrongBase(fn, s string, base int) error {
	return &NumError{fn, s, errors.New("invalid base " + Itoa(base))}
}

func wrongSize(fn, s string, bits int) error {
	return &NumError{fn, s, errors.New("invalid bit size " + Itoa(bits))}
}

// Atoi reads a decimal int.
func Atoi(s string) (int, error) {
	n, code := parseInt(s, 10, 64)
	if code != fine {
		return int(n), numError("Atoi", s, code)
	}
	return int(n), nil
}

// ParseInt reads a signed integer in a base (0: by its prefix) that fits in that many bits (0: int).
func ParseInt(s string, base int, bitSize int) (i int64, err error) {
	if s == "" || s == "+" || s == "-" {
		return 0, numError("ParseInt", s, wrongSyntax)
	}
	if base != 0 && (base < 2 || base > 36) {
		return 0, wrongBase("ParseInt", s, base)
	}
	if bitSize < 0 || bitSize > 64 {
		return 0, wrongSize("ParseInt", s, bitSize)
	}
	if bitSize == 0 {
		bitSize = IntSize
	}
	n, code := parseInt(s, base, bitSize)
	if code != fine {
		return n, numError("ParseInt", s, code)
	}
	return n, nil
}

// ParseUint is ParseInt for unsigned integers; there is no sign.
func ParseUint(s string, base int, bitSize int) (uint64, error) {
	if s == "" {
		return 0, numError("ParseUint", s, wrongSyntax)
	}
	if base != 0 && (base < 2 || base > 36) {
		return 0, wrongBase("ParseUint", s, base)
	}
	if bitSize < 0 || bitSize > 64 {
		return 0, wrongSize("ParseUint", s, bitSize)
	}
	if bitSize == 0 {
		bitSize = IntSize
	}
	n, code := parseUint(s, base, bitSize)
	if code != fine {
		return n, numError("ParseUint", s, code)
	}
	return n, nil
}

// ParseFloat reads a floating-point number and rounds it to 32 or 64 bits.
func ParseFloat(s string, bitSize int) (float64, error) {
	f, code := parseFloat(s, bitSize)
	if code != fine {
		return f, numError("ParseFloat", s, code)
	}
	return f, nil
}

// ParseComplex reads a complex number like 3, 2i or (1.5-2i) and rounds its parts to half of bitSize, 64 or 128.
func ParseComplex(s string, bitSize int) (complex128, error) {
	bits := 64
	if bitSize == 64 {
		bits = 32
	}
	rest := s
	if n := len(s); n >= 2 && s[0] == '(' && s[n-1] == ')' {
		rest = s[1 : n-1]
	}
	wrong := func() error { return numError("ParseComplex", s, wrongSyntax) }
	first, size, code := parseFloatPrefix(rest, bits)
	if code == wrongSyntax {
		return 0, wrong()
	}
	var err error
	if code == outOfRange {
		err = numError("ParseComplex", s, code)
	}
	rest = rest[size:]
	switch {
	case rest == "":
		return complex(first, 0), err
	case rest == "i":
		return complex(0, first), err
	case rest[0] == '+' && len(rest) > 1 && rest[1] != '+':
		// Without it, for NaN has no sign.
		rest = rest[1:]
	case rest[0] != '+' && rest[0] != '-':
		return 0, wrong()
	}
	second, size, code := parseFloatPrefix(rest, bits)
	if code == wrongSyntax || rest[size:] != "i" {
		return 0, wrong()
	}
	if code == outOfRange {
		err = numError("ParseComplex", s, code)
	}
	return complex(first, second), err
}

// ParseBool reads 1, t, T, TRUE, true, True, 0, f, F, FALSE, false, False.
func ParseBool(str string) (bool, error) {
	switch str {
	case "1", "t", "T", "true", "TRUE", "True":
		return true, nil
	case "0", "f", "F", "false", "FALSE", "False":
		return false, nil
	}
	return false, numError("ParseBool", str, wrongSyntax)
}

// FormatBool gives "true" or "false".
func FormatBool(b bool) string {
	if b {
		return "true"
	}
	return "false"
}

// AppendBool appends what FormatBool gives.
func AppendBool(dst []byte, b bool) []byte { return append(dst, FormatBool(b)...) }

// Itoa gives the decimal text of an int.
func Itoa(i int) string { return formatInt(int64(i), 10) }

// FormatInt gives the text of i in a base from 2 to 36.
func FormatInt(i int64, base int) string {
	checkBase(base)
	return formatInt(i, base)
}

// FormatUint gives the text of i in a base from 2 to 36.
func FormatUint(i uint64, base int) string {
	checkBase(base)
	return formatUint(i, base)
}

func checkBase(base int) {
	if base < 2 || base > 36 {
		panic("strconv: illegal AppendInt/FormatInt base")
	}
}

// AppendInt appends what FormatInt gives.
func AppendInt(dst []byte, i int64, base int) []byte { return append(dst, FormatInt(i, base)...) }

// AppendUint appends what FormatUint gives.
func AppendUint(dst []byte, i uint64, base int) []byte { return append(dst, FormatUint(i, base)...) }

// FormatFloat gives the text of f in format b, e, E, f, g, G, x or X with prec digits, or the shortest that reads back as the same
// number of bitSize bits when prec is -1.
func FormatFloat(f float64, fmt byte, prec, bitSize int) string {
	if bitSize != 32 && bitSize != 64 {
		panic("strconv: illegal FormatFloat bitSize")
	}
	return formatFloat(f, fmt, prec, bitSize)
}

// AppendFloat appends what FormatFloat gives.
func AppendFloat(dst []byte, f float64, fmt byte, prec, bitSize int) []byte {
	return append(dst, FormatFloat(f, fmt, prec, bitSize)...)
}

// FormatComplex gives the text (a+bi) of c, each part as FormatFloat does with half of bitSize, 64 or 128.
func FormatComplex(c complex128, fmt byte, prec, bitSize int) string {
	if bitSize != 64 && bitSize != 128 {
		panic("invalid bitSize")
	}
	im := FormatFloat(imag(c), fmt, prec, bitSize/2)
	if im[0] != '+' && im[0] != '-' {
		im = "+" + im
	}
	return "(" + FormatFloat(real(c), fmt, prec, bitSize/2) + im + "i)"
}

// What is written as it is in quotes.
const (
	printable = iota
	ascii
	graphic
)

// Quote gives s as a Go string literal.
func Quote(s string) string { return quote(s, printable) }

// QuoteToASCII gives s as a Go string literal in ASCII.
func QuoteToASCII(s string) string { return quote(s, ascii) }

// QuoteToGraphic gives s as a Go string literal that leaves graphic characters as they are.
func QuoteToGraphic(s string) string { return quote(s, graphic) }

// QuoteRune gives r as a Go rune literal.
func QuoteRune(r rune) string { return quoteRune(r, printable) }

// QuoteRuneToASCII gives r as a Go rune literal in ASCII.
func QuoteRuneToASCII(r rune) string { return quoteRune(r, ascii) }

// QuoteRuneToGraphic gives r as a Go rune literal that leaves graphic characters as they are.
func QuoteRuneToGraphic(r rune) string { return quoteRune(r, graphic) }

// AppendQuote appends what Quote gives.
func AppendQuote(dst []byte, s string) []byte { return append(dst, quote(s, printable)...) }

// AppendQuoteToASCII appends what QuoteToASCII gives.
func AppendQuoteToASCII(dst []byte, s string) []byte { return append(dst, quote(s, ascii)...) }

// AppendQuoteToGraphic appends what QuoteToGraphic gives.
func AppendQuoteToGraphic(dst []byte, s string) []byte { return append(dst, quote(s, graphic)...) }

// AppendQuoteRune appends what QuoteRune gives.
func AppendQuoteRune(dst []byte, r rune) []byte { return append(dst, quoteRune(r, printable)...) }

// AppendQuoteRuneToASCII appends what QuoteRuneToASCII gives.
func AppendQuoteRuneToASCII(dst []byte, r rune) []byte { return append(dst, quoteRune(r, ascii)...) }

// AppendQuoteRuneToGraphic appends what QuoteRuneToGraphic gives.
func AppendQuoteRuneToGraphic(dst []byte, r rune) []byte { return append(dst, quoteRune(r, graphic)...) }

// Unquote gives the string that a literal in quotes stands for.
func Unquote(s string) (string, error) {
	if t, ok := unquote(s); ok {
		return t, nil
	}
	return "", ErrSyntax
}

// UnquoteChar reads the first character of the inside of a literal with that quote.
func UnquoteChar(s string, quote byte) (value rune, multibyte bool, tail string, err error) {
	value, multibyte, size := unquoteChar(s, quote)
	if size == 0 {
		return 0, false, "", ErrSyntax
	}
	return value, multibyte, s[size:], nil
}

// QuotedPrefix gives the literal in quotes at the start of s, with its quotes.
func QuotedPrefix(s string) (string, error) {
	if s == "" {
		return "", ErrSyntax
	}
	q := s[0]
	for i := 1; i < len(s); {
		if s[i] == q {
			if _, ok := unquote(s[:i+1]); ok {
				return s[:i+1], nil
			}
			return "", ErrSyntax
		}
		size := 1
		if q != '`' {
			_, _, size = unquoteChar(s[i:], q)
		}
		if size == 0 || q != '"' && q != '\'' && q != '`' {
			break
		}
		i += size
	}
	return "", ErrSyntax
}

// CanBackquote tells whether s can stand unchanged in back quotes on one line.
func CanBackquote(s string) bool

// IsPrint tells whether r is printable, as unicode.IsPrint does.
func IsPrint(r rune) bool

// IsGraphic tells whether r is graphic, as unicode.IsGraphic does.
func IsGraphic(r rune) bool

func parseInt(s string, base, bits int) (n int64, code int)

func parseUint(s string, base, bits int) (n uint64, code int)

func parseFloat(s string, bits int) (f float64, code int)

// parseFloatPrefix reads the number that s begins with, and tells its length.
func parseFloatPrefix(s string, bits int) (f float64, size, code int)

func formatInt(i int64, base int) string

func formatUint(i uint64, base int) string

func formatFloat(f float64, fmt byte, prec, bits int) string

func quote(s string, mode int) string

func quoteRune(r rune, mode int) string

func unquote(s string) (t string, ok bool)

// unquoteChar gives size 0 when s is malformed.
func unquoteChar(s string, quote byte) (value rune, multibyte bool, size int)
