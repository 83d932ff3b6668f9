// Numbers that are malformed.

package main

func main() {
	_ = 08 // want "invalid digit '8' in octal literal"
	_ = 0b12 // want "invalid digit '2' in binary literal"
	_ = 0xg // want "hexadecimal literal has no digits" "syntax error: unexpected name g at end of statement"
	_ = 1__0 // want "'_' must separate successive digits"
	_ = 1_ // want "'_' must separate successive digits"
	_ = 0x // want "hexadecimal literal has no digits"
	_ = 1e // want "exponent has no digits"
	_ = 0x1.5 // want "hexadecimal mantissa requires a 'p' exponent"
	_ = 0b1.0 // want "invalid radix point in binary literal"
	_ = 09.5
	_ = 0o8 // want "invalid digit '8' in octal literal"
	_ = 0_b1 // want "'_' must separate successive digits" "syntax error: unexpected name b1 at end of statement"
	_ = 0x1p // want "exponent has no digits"
}
