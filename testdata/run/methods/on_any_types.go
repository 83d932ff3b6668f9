// Methods on functions, maps, slices, channels, strings, numbers and arrays.

package main

import (
	"fmt"
	"strings"
)

type F func(int) int
type M map[string]int
type S []int
type C chan int
type Str string
type Num float64
type A [2]int

func (f F) Apply(x int) int { return f(x) }
func (m M) Inc(k string)    { m[k]++ }
func (s *S) Push(x int)     { *s = append(*s, x) }
func (s S) Len() int        { return len(s) }
func (c C) Put(x int) C     { c <- x; return c }
func (s Str) Up() Str       { return Str(strings.ToUpper(string(s))) }
func (n Num) Half() Num     { return n / 2 }
func (a *A) Swap()          { a[0], a[1] = a[1], a[0] }

func main() {
	m, s, c, a := M{}, S{}, make(C, 2), A{1, 2}
	m.Inc("a")
	s.Push(1)
	s.Push(2)
	c.Put(1).Put(2)
	a.Swap()
	fmt.Println(F(func(x int) int { return -x }).Apply(3), m, s, s.Len(), <-c, Str("x").Up(), Num(3).Half(), a, S(nil).Len())
}

// Output:
// -3 map[a:1] [1 2] 2 1 X 1.5 [2 1] 0
