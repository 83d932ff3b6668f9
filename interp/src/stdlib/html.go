// Package html escapes and unescapes text of HTML.
package html

import "strings"

var escaper = strings.NewReplacer("&", "&amp;", "'", "&#39;", "<", "&lt;", ">", "&gt;", `"`, "&#34;")

// EscapeString escapes <, >, &, ' and ".
func EscapeString(s string) string { return escaper.Replace(s) }

// UnescapeString gives the text that entities like &lt; and &#65; stand for.
func UnescapeString(s string) string {
	var b strings.Builder
	for {
		before, after, found := strings.Cut(s, "&")
		b.WriteString(before)
		if !found {
			return b.String()
		}
		text, n := entity(after)
		b.WriteString(text)
		s = after[n:]
	}
}

// windows has what numbers from 0x80 on stand for, as in the code page 1252.
var windows = [32]rune{
	0x20ac, 0x81, 0x201a, 0x192, 0x201e, 0x2026, 0x2020, 0x2021, 0x2c6, 0x2030, 0x160, 0x2039, 0x152, 0x8d, 0x17d, 0x8f,
	0x90, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x2dc, 0x2122, 0x161, 0x203a, 0x153, 0x9d, 0x17e, 0x178,
}

// entity reads what follows an ampersand: the text, and how much was read.
func entity(s string) (text string, n int) {
	if strings.HasPrefix(s, "#") {
		return number(s)
	}
	for n < len(s) && isAlnum(s[n]) {
		n++
	}
	if n < len(s) && s[n] == ';' {
		n++
	}
	if text = named(s[:n]); text != "" {
		return text, n
	}
	// Some need no semicolon and may run into what follows.
	const longest = 6
	for i := min(n-1, longest); i > 1; i-- {
		if text = named(s[:i]); text != "" {
			return text, i
		}
	}
	return "&" + s[:n], n
}

func isAlnum(c byte) bool {
	return 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || '0' <= c && c <= '9'
}

// number reads #65 or #x41, perhaps with a semicolon.
func number(s string) (text string, n int) {
	if len(s) <= 2 {
		return "&", 0
	}
	n = 1
	base := rune(10)
	if s[n]|0x20 == 'x' {
		base = 16
		n++
	}
	x := rune(0)
	for n < len(s) {
		d := digit(s[n])
		if d >= base {
			break
		}
		x = base*x + d
		n++
	}
	if n < len(s) && s[n] == ';' {
		n++
	}
	if n <= 2 {
		return "&", 0
	}
	switch {
	case 0x80 <= x && x <= 0x9f:
		x = windows[x-0x80]
	case x == 0 || 0xd800 <= x && x <= 0xdfff || x > 0x10ffff:
		x = 0xfffd
	}
	return string(x), n
}

// digit gives the value of a hexadecimal digit, or 16.
func digit(c byte) rune {
	switch {
	case '0' <= c && c <= '9':
		return rune(c - '0')
	case 'a' <= c|0x20 && c|0x20 <= 'f':
		return rune(c|0x20-'a') + 10
	}
	return 16
}

// named gives the text of a name, or nothing.
func named(name string) string
