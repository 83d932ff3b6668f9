// A constraint whose method takes the type argument itself.

package main

import "fmt"

type Ordered[T any] interface{ Less(T) bool }

func Min[T Ordered[T]](xs ...T) T {
	m := xs[0]
	for _, x := range xs[1:] {
		if x.Less(m) {
			m = x
		}
	}
	return m
}

type Version struct{ major, minor int }

func (a Version) Less(b Version) bool {
	return a.major < b.major || a.major == b.major && a.minor < b.minor
}

type Len string

func (a Len) Less(b Len) bool { return len(a) < len(b) }

type Cloner[T any] interface{ Clone() T }

func (a Len) Clone() Len { return a + a }

func twice[T Cloner[T]](x T) T { return x.Clone().Clone() }

func main() {
	fmt.Println(Min(Version{1, 5}, Version{1, 2}, Version{2, 0}), Min[Len]("abc", "z"), twice(Len("q")))
}

// Output:
// {1 2} z qqqq
