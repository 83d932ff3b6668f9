// Indexing a string gives bytes, ranging over it gives runes.

package main

import "fmt"

func main() {
	s := "aé日😀"
	fmt.Println(len(s), s[0], s[1], s[2])
	for i, r := range s {
		fmt.Print(i, ":", string(r), " ")
	}
	fmt.Println()
	for i := range s {
		fmt.Print(i, " ")
	}
	fmt.Println()
	fmt.Println([]byte(s))
	fmt.Println([]rune(s))
	bad := "a\xffb\xc3"
	for i, r := range bad {
		fmt.Printf("%d:%U ", i, r)
	}
	fmt.Println()
	fmt.Println(string([]rune{72, 105, 0x10FFFF + 1}), string([]byte{72, 105}))
	fmt.Printf("%q %+q %x % x\n", s, s, s, s)
}

// Output:
// 10 97 195 169
// 0:a 1:é 3:日 6:😀
// 0 1 3 6
// [97 195 169 230 151 165 240 159 152 128]
// [97 233 26085 128512]
// 0:U+0061 1:U+FFFD 2:U+0062 3:U+FFFD
// Hi� Hi
// "aé日😀" "a\u00e9\u65e5\U0001f600" 61c3a9e697a5f09f9880 61 c3 a9 e6 97 a5 f0 9f 98 80
