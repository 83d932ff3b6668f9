package template

import (
	"fmt"
	"io"
	"net/url"
	"reflect"
	"strings"
	"unicode"
	"unicode/utf8"
)

var htmlEscapes = strings.NewReplacer(
	"\x00", "\uFFFD", `"`, "&#34;", "'", "&#39;", "&", "&amp;", "<", "&lt;", ">", "&gt;",
)

// HTMLEscape writes a text as HTML that shows it.
func HTMLEscape(w io.Writer, b []byte) { htmlEscapes.WriteString(w, string(b)) }

// HTMLEscapeString gives HTML that shows a text.
func HTMLEscapeString(s string) string { return htmlEscapes.Replace(s) }

// HTMLEscaper gives HTML that shows what print makes of its arguments.
func HTMLEscaper(args ...any) string { return HTMLEscapeString(textOf(args)) }

// JSEscape writes a text so that it can stand between quotes in JavaScript.
func JSEscape(w io.Writer, b []byte) { io.WriteString(w, JSEscapeString(string(b))) }

// JSEscapeString gives a text so that it can stand between quotes in JavaScript.
func JSEscapeString(s string) string {
	var b strings.Builder
	for i, n := 0, 0; i < len(s); i += n {
		var r rune
		r, n = utf8.DecodeRuneInString(s[i:])
		switch {
		case r == '\\' || r == '\'' || r == '"':
			b.WriteByte('\\')
			b.WriteRune(r)
		case r < ' ' || strings.ContainsRune("<>&=", r) || r >= utf8.RuneSelf && !unicode.IsPrint(r):
			fmt.Fprintf(&b, "\\u%04X", r)
		default:
			b.WriteString(s[i : i+n])
		}
	}
	return b.String()
}

// JSEscaper gives what print makes of its arguments so that it can stand between quotes in JavaScript.
func JSEscaper(args ...any) string { return JSEscapeString(textOf(args)) }

// URLQueryEscaper gives what print makes of its arguments so that it can be a value in the query of a URL.
func URLQueryEscaper(args ...any) string { return url.QueryEscape(textOf(args)) }

// textOf gives what print makes of its arguments. They are shown as in an action.
func textOf(args []any) string {
	if len(args) == 1 {
		if s, ok := args[0].(string); ok {
			return s
		}
	}
	for i, arg := range args {
		if x, ok := printable(reflect.ValueOf(arg)); ok {
			args[i] = x
		}
	}
	return fmt.Sprint(args...)
}
