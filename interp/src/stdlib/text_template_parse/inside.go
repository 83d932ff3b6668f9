package parse

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

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
