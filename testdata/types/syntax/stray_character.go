// A character that Go does not use.

package main

func main() {
	x := 1 # 2 // want "invalid character U\+0023 '#'" maybe "syntax error: unexpected literal 2 at end of statement"
}
