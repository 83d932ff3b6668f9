// Integer verbs with every flag.

package main

import "fmt"

func main() {
	n := 42
	fmt.Printf("%d|%5d|%-5d|%05d|%+d|% d|%x|%X|%#x|%o|%#o|%O|%b|%#b\n", n, n, n, n, n, n, n, n, n, n, n, n, n, n)
	fmt.Printf("%d %x %b %+d %05d %8x|\n", -n, -n, -n, -n, -n, -n)
	fmt.Printf("%c %q %U %#U %v\n", 'é', 'é', 'é', 'é', 'é')
	fmt.Printf("%d %d %v %x\n", uint8(255), int64(-1<<63), uint64(1<<64-1), uint64(1<<64-1))
	fmt.Printf("%*d|%-*d|%.3d|%8.3d|%-8.3d|%08.3d\n", 5, n, 5, n, n, n, n, n)
	fmt.Printf("%[2]d %[1]d %d %[1]*d\n", 3, 4)
	fmt.Printf("%d %v\n", []int{1, 2}, []byte{1, 2})
	fmt.Printf("%x %X % x %#x\n", []byte("hi"), "hi", []byte{1, 2}, []byte{1, 2})
	fmt.Printf("%t %v %5t|%q\n", true, false, true, 'x')
	fmt.Printf("%.0d|%.0d|%+.2d\n", 0, 1, 5)
	fmt.Printf("%3c|%-3c|%03d|%+03d\n", 'a', 'b', 5, 5)
}

// Output:
// 42|   42|42   |00042|+42| 42|2a|2A|0x2a|52|052|0o52|101010|0b101010
// -42 -2a -101010 -42 -0042      -2a|
// é 'é' U+00E9 U+00E9 'é' 233
// 255 -9223372036854775808 18446744073709551615 ffffffffffffffff
//    42|42   |042|     042|042     |     042
// 4 3 4   4
// [1 2] [1 2]
// 6869 6869 01 02 0x0102
// true false  true|'x'
// |1|+05
//   a|b  |005|+05
