package parse

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"
)

// noRune is what follows the end of the text.
const noRune = -1

// A scanner cuts the text of a template into tokens.
type scanner struct {
	text        string
	left, right string // the delimiters of actions
	start       int    // of the token that is being read
	line        int    // that start is in
	at          int    // how far the text is read
	inAction    bool
	parens      int // that are open in the action
	comments    bool
	freeWords   [2]bool // break, continue: they are functions of the program
}

// next gives the next token. Nothing can be read behind a wrong one.
func (s *scanner) next() token {
	if s.inAction {
		return s.inside()
	}
	return s.outside()
}

// take gives what was read as a token. As in Go, a line that ends in a delimiter does not count.
func (s *scanner) take(k kind) token {
	t := token{k, Pos(s.start), s.text[s.start:s.at], s.line}
	if k == leftToken || k == rightToken {
		s.start = s.at
	} else {
		s.skip()
	}
	return t
}

// skip leaves out what was read.
func (s *scanner) skip() {
	s.line += strings.Count(s.text[s.start:s.at], "\n")
	s.start = s.at
}

func (s *scanner) fail(format string, args ...any) token {
	t := token{wrongToken, Pos(s.start), fmt.Sprintf(format, args...), s.line}
	s.text, s.start, s.at, s.inAction = "", 0, 0, false
	return t
}

// outside reads text, or what opens an action. Comments are passed over unless they are asked for.
func (s *scanner) outside() token {
	for {
		n := strings.Index(s.text[s.at:], s.left)
		if n < 0 {
			s.at = len(s.text)
			if s.at > s.start {
				return s.take(textToken)
			}
			return s.take(endToken)
		}
		if t := s.before(s.at + n); t.text != "" {
			return t
		}
		if t, ok := s.open(); ok {
			return t
		}
	}
}

// before reads the text up to the delimiter there.
func (s *scanner) before(end int) token {
	s.at = end
	if startsWithMarker(s.text[end+len(s.left):]) {
		s.at = s.start + len(strings.TrimRight(s.text[s.start:end], blanks))
	}
	t := s.take(textToken)
	s.at = end
	s.skip()
	return t
}

// open reads what opens an action, or a whole comment.
func (s *scanner) open() (t token, ok bool) {
	s.at += len(s.left)
	marker := 0
	if startsWithMarker(s.text[s.at:]) {
		marker = markerLen
	}
	if strings.HasPrefix(s.text[s.at+marker:], "/*") {
		s.at += marker
		s.skip()
		return s.comment()
	}
	t = s.take(leftToken)
	s.at += marker
	s.skip()
	s.inAction, s.parens = true, 0
	return t, true
}

func (s *scanner) comment() (t token, ok bool) {
	const mark = len("/*")
	n := strings.Index(s.text[s.at+mark:], "*/")
	if n < 0 {
		return s.fail("unclosed comment"), true
	}
	s.at += mark + n + mark
	closes, trims := s.atClose()
	if !closes {
		return s.fail("comment ends before closing delimiter"), true
	}
	t = s.take(commentToken)
	s.close(trims)
	s.line += strings.Count(s.right, "\n") // Behind a comment it does.
	return t, s.comments
}

// atClose tells whether an action ends here, and whether the blanks behind it are trimmed.
func (s *scanner) atClose() (closes, trims bool) {
	rest := s.text[s.at:]
	if startsWithClosingMarker(rest) && strings.HasPrefix(rest[markerLen:], s.right) {
		return true, true
	}
	return strings.HasPrefix(rest, s.right), false
}

// close reads what closes an action, with what is trimmed.
func (s *scanner) close(trims bool) token {
	if trims {
		s.at += markerLen
		s.skip()
	}
	s.at += len(s.right)
	t := s.take(rightToken)
	if trims {
		s.at = len(s.text) - len(strings.TrimLeft(s.text[s.at:], blanks))
		s.skip()
	}
	s.inAction = false
	return t
}

// rune reads a character.
func (s *scanner) rune() rune {
	r, n := s.peek()
	s.at += n
	return r
}

// peek gives the next character and its length.
func (s *scanner) peek() (r rune, n int) {
	if s.at >= len(s.text) {
		return noRune, 0
	}
	return utf8.DecodeRuneInString(s.text[s.at:])
}

// inside reads a token of an action.
func (s *scanner) inside() token {
	if closes, trims := s.atClose(); closes {
		if s.parens > 0 {
			return s.fail("unclosed left paren")
		}
		return s.close(trims)
	}
	start := s.at
	switch r := s.rune(); {
	case r == noRune:
		return s.fail("unclosed action")
	case isBlank(r):
		return s.space()
	case r == '.' && s.at < len(s.text) && !isDigit(s.text[s.at]):
		return s.name(fieldToken)
	case r == '$':
		return s.name(variableToken)
	case r == '+' || r == '-' || r == '.' || '0' <= r && r <= '9':
		s.at = start
		return s.number()
	case isLetterOrDigit(r):
		return s.word()
	default:
		return s.sign(r)
	}
}

func isDigit(c byte) bool { return '0' <= c && c <= '9' }

func isLetterOrDigit(r rune) bool { return r == '_' || unicode.IsLetter(r) || unicode.IsDigit(r) }

// sign reads what begins with that character, which was read.
func (s *scanner) sign(r rune) token {
	switch r {
	case '=':
		return s.take(assignToken)
	case ':':
		if s.rune() != '=' {
			return s.fail("expected :=")
		}
		return s.take(declareToken)
	case '|':
		return s.take(pipeToken)
	case '"':
		return s.quoted('"', stringToken, "unterminated quoted string")
	case '\'':
		return s.quoted('\'', charToken, "unterminated character constant")
	case '`':
		return s.raw()
	case '(':
		s.parens++
		return s.take(openToken)
	case ')':
		s.parens--
		if s.parens < 0 {
			return s.fail("unexpected right paren")
		}
		return s.take(closeToken)
	}
	if r <= unicode.MaxASCII && unicode.IsPrint(r) {
		return s.take(signToken)
	}
	return s.fail("unrecognized character in action: %#U", r)
}

// space reads the rest of some blanks. The last of them can belong to the end of the action.
func (s *scanner) space() token {
	s.while(isBlank)
	s.at--
	if closes, trims := s.atClose(); !closes || !trims {
		s.at++
	}
	return s.take(spaceToken)
}

func (s *scanner) while(is func(rune) bool) {
	for r, n := s.peek(); is(r); r, n = s.peek() {
		s.at += n
	}
}

// atEndOfName tells whether what follows can follow a name.
func (s *scanner) atEndOfName() bool {
	r, _ := s.peek()
	return r == noRune || isBlank(r) || strings.ContainsRune(".,|:)(", r) || strings.HasPrefix(s.text[s.at:], s.right)
}

// name reads the name behind a dot or dollar sign, which may stand alone.
func (s *scanner) name(k kind) token {
	if !s.atEndOfName() {
		s.while(isLetterOrDigit)
		return s.named(k)
	}
	if k == fieldToken {
		k = dotToken
	}
	return s.take(k)
}

// named gives what was read as a token if something can follow that does.
func (s *scanner) named(k kind) token {
	if r, _ := s.peek(); !s.atEndOfName() {
		return s.fail("bad character %#U", r)
	}
	return s.take(k)
}

// word reads the rest of an identifier or word.
func (s *scanner) word() token {
	s.while(isLetterOrDigit)
	text := s.text[s.start:s.at]
	k, ok := words[text]
	switch {
	case text == "true" || text == "false":
		k = boolToken
	case !ok, k == breakToken && s.freeWords[0], k == continueToken && s.freeWords[1]:
		k = identifierToken
	}
	return s.named(k)
}

// quoted reads the rest of what ends with that quote.
func (s *scanner) quoted(quote rune, k kind, unclosed string) token {
	for {
		r := s.rune()
		if r == quote {
			return s.take(k)
		}
		if r == '\\' {
			r = s.rune()
		}
		if r == noRune || r == '\n' {
			return s.fail(unclosed)
		}
	}
}

func (s *scanner) raw() token {
	n := strings.IndexByte(s.text[s.at:], '`')
	if n < 0 {
		return s.fail("unterminated raw quoted string")
	}
	s.at += n + 1
	return s.take(rawToken)
}

// number reads a number, or two that make a complex one. Whether it is one is found out when its value is.
func (s *scanner) number() token {
	k := numberToken
	ok := s.digits()
	if r, _ := s.peek(); ok && (r == '+' || r == '-') {
		k = complexToken
		ok = s.digits() && s.text[s.at-1] == 'i'
	}
	if !ok {
		return s.fail("bad number syntax: %q", s.text[s.start:s.at])
	}
	return s.take(k)
}

// digits reads a sign and a number in any base, and tells whether it ends there.
func (s *scanner) digits() bool {
	s.one("+-")
	digits, exponent := "0123456789_", "eE"
	if s.one("0") {
		switch {
		case s.one("xX"):
			digits, exponent = "0123456789abcdefABCDEF_", "pP"
		case s.one("oO"):
			digits, exponent = "01234567_", ""
		case s.one("bB"):
			digits, exponent = "01_", ""
		}
	}
	s.all(digits)
	if s.one(".") {
		s.all(digits)
	}
	if s.one(exponent) {
		s.one("+-")
		s.all("0123456789_")
	}
	s.one("i")
	if r, n := s.peek(); isLetterOrDigit(r) {
		s.at += n
		return false
	}
	return true
}

func (s *scanner) one(of string) bool {
	if s.at < len(s.text) && strings.IndexByte(of, s.text[s.at]) >= 0 {
		s.at++
		return true
	}
	return false
}

func (s *scanner) all(of string) {
	for s.one(of) {
	}
}
