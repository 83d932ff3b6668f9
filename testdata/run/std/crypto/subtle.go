// Comparisons of constant time, and random bytes.

package main

import (
	"crypto/rand"
	"crypto/subtle"
	"fmt"
	"io"
	"strings"
)

func main() {
	for _, x := range [][2]string{{"", ""}, {"a", "a"}, {"a", "b"}, {"abc", "abd"}, {"abc", "ab"}} {
		fmt.Print(subtle.ConstantTimeCompare([]byte(x[0]), []byte(x[1])), " ")
	}
	for _, x := range [][2]int{{0, 0}, {1, 2}, {255, 255}, {255, 0}, {-1, -1}, {-1, 1}, {1 << 30, 1 << 30}} {
		fmt.Print(subtle.ConstantTimeByteEq(uint8(x[0]), uint8(x[1])), subtle.ConstantTimeEq(int32(x[0]), int32(x[1])), subtle.ConstantTimeLessOrEq(x[0]&0x7fffffff, x[1]&0x7fffffff),
			subtle.ConstantTimeSelect(1, x[0], x[1]), subtle.ConstantTimeSelect(0, x[0], x[1]), " ")
	}
	fmt.Println()
	a, b := []byte("abcd"), []byte("wxyz")
	subtle.ConstantTimeCopy(0, a, b)
	fmt.Print(string(a), " ")
	subtle.ConstantTimeCopy(1, a, b)
	fmt.Println(string(a))
	dst := make([]byte, 5)
	fmt.Println(subtle.XORBytes(dst, []byte{1, 2, 3}, []byte{3, 3, 3, 3}), dst, subtle.XORBytes(nil, nil, []byte{1}))
	for _, f := range []func(){
		func() { subtle.XORBytes(dst[:1], []byte{1, 2}, []byte{1, 2}) },
		func() { subtle.ConstantTimeCopy(1, a, b[:2]) },
	} {
		func() {
			defer func() { fmt.Println(recover()) }()
			f()
		}()
	}
	subtle.WithDataIndependentTiming(func() { fmt.Println("called") })

	p, q := make([]byte, 40), make([]byte, 40)
	n, err := rand.Read(p)
	m, err2 := io.ReadFull(rand.Reader, q)
	fmt.Println(n, err, m, err2, string(p) != string(q), strings.Count(string(p), "\x00") < 10)
	text := rand.Text()
	fmt.Println(len(text), strings.Trim(text, "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567") == "", text != rand.Text())
	n, err = rand.Read(nil)
	fmt.Println(n, err)
}

// Output:
// 1 1 0 0 0 1 1 1 0 0 0 0 1 1 2 1 1 1 255 255 0 0 0 255 0 1 1 1 -1 -1 0 0 0 -1 1 1 1 1 1073741824 1073741824 
// abcd wxyz
// 3 [2 1 0 0 0] 0
// subtle.XORBytes: dst too short
// subtle: slices have different lengths
// called
// 40 <nil> 40 <nil> true true
// 26 true true
// 0 <nil>
