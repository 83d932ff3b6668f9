// Strings to slices and back, with copies and invalid UTF-8.

package main

import "fmt"

type B []byte
type R []rune
type S string

func main() {
	s := "héÿ\xff!"
	b := []byte(s)
	r := []rune(s)
	fmt.Println(len(s), b, r)
	b[0] = 'H'
	r[1] = 'a'
	fmt.Println(string(b[:3]), string(r[:3]), []byte(string(r[3:])), s[:1])
	fmt.Println(string(B("x")), string(R("yz")), S(B("q")), []byte(S("w")))
	fmt.Println(string([]rune{0x10ffff + 1, -5, 'k'}), string([]byte(nil)) == "", []byte("") == nil, []rune("") == nil)
}

// Output:
// 7 [104 195 169 195 191 255 33] [104 233 255 65533 33]
// Hé haÿ [239 191 189 33] h
// x yz q [119]
// ��k true false false
