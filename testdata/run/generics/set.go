// A set as a generic map type with methods.

package main

import "fmt"

type Set[T comparable] map[T]struct{}

func Of[T comparable](xs ...T) Set[T] {
	s := make(Set[T], len(xs))
	for _, x := range xs {
		s[x] = struct{}{}
	}
	return s
}

func (s Set[T]) Has(x T) bool { _, ok := s[x]; return ok }

func (s Set[T]) Union(o Set[T]) Set[T] {
	r := Of[T]()
	for x := range s {
		r[x] = struct{}{}
	}
	for x := range o {
		r[x] = struct{}{}
	}
	return r
}

func (s Set[T]) Minus(o Set[T]) Set[T] {
	r := Set[T]{}
	for x := range s {
		if !o.Has(x) {
			r[x] = struct{}{}
		}
	}
	return r
}

func main() {
	a, b := Of(1, 2, 3), Of(3, 4)
	fmt.Println(len(a.Union(b)), a.Minus(b), a.Has(2), b.Has(2))
	fmt.Printf("%T\n", a)
	s := Of[string]()
	fmt.Println(s.Has(""), len(s), Of([2]int{1, 2}, [2]int{1, 2}))
	var nilset Set[bool]
	fmt.Println(nilset.Has(true), nilset.Union(nil))
}

// Output:
// 4 map[1:{} 2:{}] true false
// main.Set[int]
// false 0 map[[1 2]:{}]
// false map[]
