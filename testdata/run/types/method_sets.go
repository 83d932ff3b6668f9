// Value and pointer receivers; addressable values call pointer methods.

package main

import "fmt"

type counter struct{ n int }

func (c counter) Get() int { return c.n }
func (c *counter) Inc()    { c.n++ }

type getter interface{ Get() int }
type incer interface {
	getter
	Inc()
}

type ints []int

func (s ints) Len() int { return len(s) }
func (s *ints) Add(n int) {
	*s = append(*s, n)
}

type fn func(int) int

func (f fn) Twice(x int) int { return f(f(x)) }

func main() {
	c := counter{}
	c.Inc()
	p := &c
	p.Inc()
	var g getter = c
	c.Inc()
	var i incer = p
	i.Inc()
	fmt.Println(c.n, g.Get(), i.Get())
	var s ints
	s.Add(4)
	s.Add(5)
	fmt.Println(s, s.Len())
	fmt.Println(fn(func(x int) int { return x * 3 }).Twice(2))
	m := map[string]counter{"a": {5}}
	fmt.Println(m["a"].Get())
	arr := [2]counter{}
	arr[1].Inc()
	fmt.Println(arr)
}

// Output:
// 4 2 4
// [4 5] 2
// 18
// 5
// [{0} {1}]
