// Escapes and runes that are malformed.

package main

func main() {
	_ = "\q" // want "unknown escape"
	_ = '\400' // want "octal escape value 256 > 255"
	_ = "\u12" // want "invalid character '\"' in hexadecimal escape"
	_ = '\uD800' // want "escape is invalid Unicode code point U\+D800"
	_ = "\xg" // want "invalid character 'g' in hexadecimal escape"
	_ = 'ab' // want "more than one character in rune literal"
	_ = '' // want "empty rune literal or unescaped '"
	_ = '\"' // want "unknown escape"
	_ = "\'" // want "unknown escape"
	_ = '\U00110000' // want "escape is invalid Unicode code point U\+110000"
}
