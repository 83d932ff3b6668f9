// An integer converted to a string is a rune.

package main

import "fmt"

func main() {
	x := 65
	fmt.Println(string(rune(x)), string(rune(0x65e5)), string(rune(-1)), string(rune(0x110000)), string(rune(0xd800)))
	type R rune
	type S string
	fmt.Printf("%T %q %q\n", S(R('x')), S(R('x')), string(byte(200)))
}

// Output:
// A 日 � � �
// main.S "x" "È"
