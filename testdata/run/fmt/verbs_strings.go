// String verbs: width, precision, quoting, hex.

package main

import "fmt"

func main() {
	s := "héllo"
	fmt.Printf("%s|%8s|%-8s|%.2s|%8.2s|%q|%#q|%+q\n", s, s, s, s, s, s, s, s)
	fmt.Printf("%x|%X|% x|%#x|%# x\n", s, s, s, s, s)
	fmt.Printf("%s %v %q\n", []string{"a", "b c"}, []string{"a", "b c"}, []string{"a", "b c"})
	fmt.Printf("%s %q %s\n", []byte("bytes"), []byte("by\ttes"), []byte(nil))
	fmt.Printf("%q %q %q\n", "\x00\x7f\n\"\\", `back\slash`, "\xff")
	fmt.Printf("%05s|%-05s|%5q\n", "ab", "ab", "x")
	fmt.Printf("%v|%+v|%#v|%T\n", s, s, s, s)
	fmt.Printf("%c%c%c|%v\n", 'a', 0x65E5, 128512, []rune("ab"))
	fmt.Printf("%s|%d\n", "a%b", 3)
	fmt.Print("a", "b", 1, 2, "c", 3.5, true, nil, 'x', "\n")
	fmt.Println("a", 1, true, nil, 'x')
	fmt.Print(1, 2, "\n")
	fmt.Print("x\n", 1, "\n")
	fmt.Print([]int{1}, []int{2}, "\n")
}

// Output:
// héllo|   héllo|héllo   |hé|      hé|"héllo"|`héllo`|"h\u00e9llo"
// 68c3a96c6c6f|68C3A96C6C6F|68 c3 a9 6c 6c 6f|0x68c3a96c6c6f|0x68 0xc3 0xa9 0x6c 0x6c 0x6f
// [a b c] [a b c] ["a" "b c"]
// bytes "by\ttes"
// "\x00\x7f\n\"\\" "back\\slash" "\xff"
// 000ab|ab   |  "x"
// héllo|héllo|"héllo"|string
// a日😀|[97 98]
// a%b|3
// ab1 2c3.5 true <nil> 120
// a 1 true <nil> 120
// 1 2
// x
// 1
// [1] [2]
