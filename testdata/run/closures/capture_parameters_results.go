// Parameters, receivers and named results can be captured.

package main

import "fmt"

type T struct{ n int }

func (t T) later() func() int   { return func() int { t.n++; return t.n } }
func (t *T) shared() func() int { return func() int { t.n++; return t.n } }

func f(a int, rest ...int) (get func() int, sum int) {
	defer func() { sum *= 2 }()
	get = func() int { a++; return a + len(rest) + sum }
	for _, x := range rest {
		sum += x
	}
	return get, sum
}

func main() {
	t := T{1}
	l, s := t.later(), t.shared()
	fmt.Println(l(), l(), s(), t.n)
	g, sum := f(10, 1, 2)
	fmt.Println(g(), g(), sum)
}

// Output:
// 2 3 2 2
// 19 20 6
