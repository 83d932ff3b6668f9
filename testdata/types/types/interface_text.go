// How interface types are written in messages: methods by name, exported ones first.

package main

var a interface {
	Z()
	b(x int)
	A(int) string
} = 1 // want `^cannot use 1 \(constant of type int\) as interface\{A\(int\) string; Z\(\); b\(x int\)\} value in variable declaration`

func f(x any) {
	switch x.(type) {
	case interface {
		r()
		w()
	}:
	case interface { // want `^duplicate case interface\{r\(\); w\(\)\} in type switch`
		w()
		r()
	}:
	}
}

func main() {}
