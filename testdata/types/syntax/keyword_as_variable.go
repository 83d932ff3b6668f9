// Keywords are not names.

package main

func main() {
	var func int // want "syntax error: unexpected keyword func, expected name"
}
