package parse

import (
	"fmt"
	"strings"
)

// A kind says what a token is.
type kind int

const (
	wrongToken kind = iota // its text says what is wrong
	endToken               // of the text
	textToken              // what stands outside of actions
	commentToken
	leftToken  // what opens an action
	rightToken // what closes one
	spaceToken
	boolToken
	numberToken
	complexToken
	charToken // a character constant
	stringToken
	rawToken // a string in back quotes
	identifierToken
	fieldToken    // with its dot
	variableToken // with its dollar sign
	assignToken
	declareToken
	pipeToken
	openToken  // a parenthesis
	closeToken // its counterpart
	signToken  // any other character of ASCII
	// Words follow.
	dotToken
	nilToken
	blockToken
	breakToken
	continueToken
	defineToken
	elseToken
	endWordToken
	ifToken
	rangeToken
	templateToken
	withToken
)

var words = map[string]kind{
	"nil": nilToken, "block": blockToken, "break": breakToken, "continue": continueToken, "define": defineToken, "else": elseToken,
	"end": endWordToken, "if": ifToken, "range": rangeToken, "template": templateToken, "with": withToken,
}

// A token is a piece of a template.
type token struct {
	kind kind
	pos  Pos
	text string
	line int // that it begins in
}

// String gives t as messages show it.
func (t token) String() string {
	const shown = 10
	switch {
	case t.kind == endToken:
		return "EOF"
	case t.kind == wrongToken:
		return t.text
	case t.kind >= dotToken:
		return "<" + t.text + ">"
	case len(t.text) > shown:
		return fmt.Sprintf("%.*q...", shown, t.text)
	}
	return fmt.Sprintf("%q", t.text)
}

const blanks = " \t\r\n"

func isBlank(r rune) bool { return r >= 0 && strings.ContainsRune(blanks, r) }

// A marker is a minus sign between a delimiter and a blank: blanks on the other side of the delimiter are trimmed.
const markerLen = len("- ")

func startsWithMarker(s string) bool {
	return len(s) >= markerLen && s[0] == '-' && isBlank(rune(s[1]))
}

func startsWithClosingMarker(s string) bool {
	return len(s) >= markerLen && isBlank(rune(s[0])) && s[1] == '-'
}
