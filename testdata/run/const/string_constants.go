// String constants: concatenation, length, escapes, indexing, comparison.

package main

import "fmt"

const (
	hello = "hello"
	both  = hello + ", " + `w\n` + "\t"
	n     = len(both)
	less  = "a" < "b" && hello != "hellp"
)

func main() {
	fmt.Printf("%q %d %v\n", both, n, less)
	fmt.Println(len("日本"), "日本"[0], hello[1:3], "\x41\101\u0041\U00000041")
	fmt.Println(len("\xff\u00ff"), []byte("\xff"), `a
b`, len(`a\`))
	var arr [len(hello)]int
	fmt.Println(len(arr))
}

// Output:
// "hello, w\\n\t" 11 true
// 6 230 el AAAA
// 3 [255] a
// b 2
// 5
