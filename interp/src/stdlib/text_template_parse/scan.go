package parse

import (
	"fmt"
	"strings"
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
