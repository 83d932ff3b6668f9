package url

import (
	"strconv"
	"strings"
)

// part is a part of a URL: what stands for itself differs.
type part int

const (
	inPath part = iota
	inSegment
	inUser
	inHost
	inZone
	inQuery
	inFragment
)

// plainSigns are the signs that are not escaped, beside letters, digits and -._~, which never are.
var plainSigns = [...]string{
	inPath:     "$&+,/:;=@",
	inSegment:  "$&+:=@",
	inUser:     "$&+,;=",
	inHost:     "!\"$&'()*+,:;<=>[]",
	inZone:     "!\"$&'()*+,:;<=>[]",
	inQuery:    "",
	inFragment: "!$&()*+,/:;=?@",
}

func isPlain(c byte, p part) bool {
	switch {
	case 'a' <= c && c <= 'z', 'A' <= c && c <= 'Z', '0' <= c && c <= '9':
		return true
	case c == '-', c == '.', c == '_', c == '~':
		return true
	}
	return strings.IndexByte(plainSigns[p], c) >= 0
}

// EscapeError is a % that two hexadecimal digits do not follow, or that may not stand where it does.
type EscapeError string

func (e EscapeError) Error() string { return "invalid URL escape " + strconv.Quote(string(e)) }

// InvalidHostError is a character that is not allowed in the name of a host.
type InvalidHostError string

func (e InvalidHostError) Error() string {
	return "invalid character " + strconv.Quote(string(e)) + " in host name"
}

// PathEscape escapes s so that it can be one segment of a path.
func PathEscape(s string) string { return escape(s, inSegment) }

// PathUnescape undoes PathEscape.
func PathUnescape(s string) (string, error) { return unescape(s, inSegment) }

// QueryEscape escapes s so that it can be a key or a value of a query.
func QueryEscape(s string) string { return escape(s, inQuery) }

// QueryUnescape undoes QueryEscape; + becomes a space.
func QueryUnescape(s string) (string, error) { return unescape(s, inQuery) }

func escape(s string, p part) string {
	first := 0
	for first < len(s) && isPlain(s[first], p) {
		first++
	}
	if first == len(s) {
		return s
	}
	const digits = "0123456789ABCDEF"
	b := make([]byte, first, 3*len(s))
	copy(b, s)
	for _, c := range []byte(s[first:]) {
		switch {
		case isPlain(c, p):
			b = append(b, c)
		case c == ' ' && p == inQuery:
			b = append(b, '+')
		default:
			b = append(b, '%', digits[c>>4], digits[c&15])
		}
	}
	return string(b)
}

func unescape(s string, p part) (string, error) {
	isHost := p == inHost || p == inZone
	var b []byte
	done := 0
	for i := 0; i < len(s); i++ {
		c := s[i]
		switch {
		case c == '%':
			value, ok := hexByte(s[i+1:])
			if !ok || !escapable(value, p) {
				return "", EscapeError(s[i:min(i+3, len(s))])
			}
			b = append(append(b, s[done:i]...), value)
			i += 2
			done = i + 1
		case c == '+' && p == inQuery:
			b = append(append(b, s[done:i]...), ' ')
			done = i + 1
		case isHost && c < 0x80 && !isPlain(c, p):
			return "", InvalidHostError(s[i : i+1])
		}
	}
	if done == 0 {
		return s, nil
	}
	return string(append(b, s[done:]...)), nil
}

// escapable tells whether a byte may be written as an escape. Hosts have such of other bytes than those of ASCII only, zones of what
// could stand there as itself, and of spaces.
func escapable(c byte, p part) bool {
	switch p {
	case inHost:
		return c >= 0x80 || c == '%'
	case inZone:
		return c == '%' || c == ' ' || isPlain(c, inHost)
	}
	return true
}

func hexByte(s string) (byte, bool) {
	if len(s) < 2 {
		return 0, false
	}
	high, low := hexDigit(s[0]), hexDigit(s[1])
	return byte(high<<4 | low), high >= 0 && low >= 0
}

func hexDigit(c byte) int {
	switch {
	case '0' <= c && c <= '9':
		return int(c - '0')
	case 'a' <= c && c <= 'f':
		return int(c-'a') + 10
	case 'A' <= c && c <= 'F':
		return int(c-'A') + 10
	}
	return -1
}
