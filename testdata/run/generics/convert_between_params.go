// Conversions between type parameters, with wrapping, truncation and rounding.

package main

import "fmt"

type Num interface {
	~int8 | ~uint8 | ~int | ~float32 | ~float64
}

func conv[D, S Num](s S) D { return D(s) }

func text[T ~string | ~[]byte | ~[]rune](x T) string { return string(x) }

func from[T ~[]byte | ~[]rune](s string) T { return T(s) }

func main() {
	fmt.Println(conv[int8](300), conv[uint8](-1), conv[int](3.99), conv[float32](0.1), conv[float64](float32(0.1)))
	fmt.Println(text("a"), text([]byte("b")), text([]rune("ç")), from[[]byte]("é"), from[[]rune]("é"))
}

// Output:
// 44 255 3 0.1 0.10000000149011612
// a b ç [195 169] [233]
