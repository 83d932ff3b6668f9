// A constant integer becomes a string whatever its size.

package main

import "fmt"

const huge = string(1 << 100)

func main() {
	fmt.Printf("%q %q %q %q\n", huge, string(rune(0x41)), string(1<<31+'a'), string('a'+1))
}

// Output:
// "�" "A" "�" "b"
