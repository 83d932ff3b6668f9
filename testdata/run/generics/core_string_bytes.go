// A type set of strings and byte slices: indexing, slicing, len, conversion, copy.

package main

import "fmt"

func vowels[T ~string | ~[]byte](s T) (n int) {
	for i := 0; i < len(s); i++ {
		switch s[i] {
		case 'a', 'e', 'i', 'o', 'u':
			n++
		}
	}
	return
}

func tail[T ~string | ~[]byte](s T) T { return s[1:] }

func bytesOf[T ~string | ~[]byte](s T) []byte {
	return append([]byte{'>'}, s...)
}

func main() {
	fmt.Println(vowels("education"), vowels([]byte("sky")))
	fmt.Println(tail("abc"), tail([]byte("abc")), string(bytesOf("xy")), string(bytesOf([]byte("z"))))
	fmt.Println([]byte(tail("hé")), string(tail([]byte("go"))))
}

// Output:
// 5 0
// bc [98 99] >xy >z
// [195 169] o
