// Iterators: adapters over adapters, iter.Pull with early stop, recursion in iterators, panics across, several consumers, iterators as methods.

package main

import (
	"fmt"
	"iter"
	"maps"
	"slices"
	"strings"
)

func Count(from int) iter.Seq[int] {
	return func(yield func(int) bool) {
		for i := from; yield(i); i++ {
		}
	}
}
func Take[T any](n int, s iter.Seq[T]) iter.Seq[T] {
	return func(yield func(T) bool) {
		if n <= 0 {
			return
		}
		i := 0
		for x := range s {
			if i++; !yield(x) || i == n {
				return
			}
		}
	}
}
func Map[A, B any](s iter.Seq[A], f func(A) B) iter.Seq[B] {
	return func(yield func(B) bool) {
		s(func(a A) bool { return yield(f(a)) })
	}
}
func Filter[T any](s iter.Seq[T], ok func(T) bool) iter.Seq[T] {
	return func(yield func(T) bool) {
		for x := range s {
			if ok(x) && !yield(x) {
				return
			}
		}
	}
}
func Zip[A, B any](a iter.Seq[A], b iter.Seq[B]) iter.Seq2[A, B] {
	return func(yield func(A, B) bool) {
		next, stop := iter.Pull(b)
		defer stop()
		for x := range a {
			y, ok := next()
			if !ok || !yield(x, y) {
				return
			}
		}
	}
}
func Enumerate[T any](s iter.Seq[T]) iter.Seq2[int, T] { return Zip(Count(0), s) }
func Merge(a, b iter.Seq[int]) iter.Seq[int] {
	return func(yield func(int) bool) {
		na, sa := iter.Pull(a)
		nb, sb := iter.Pull(b)
		defer sa()
		defer sb()
		x, okx := na()
		y, oky := nb()
		for okx || oky {
			if okx && (!oky || x <= y) {
				if !yield(x) {
					return
				}
				x, okx = na()
			} else {
				if !yield(y) {
					return
				}
				y, oky = nb()
			}
		}
	}
}

type Tree struct {
	l, r *Tree
	v    int
}

func (t *Tree) Add(v int) *Tree {
	switch {
	case t == nil:
		return &Tree{v: v}
	case v < t.v:
		t.l = t.l.Add(v)
	default:
		t.r = t.r.Add(v)
	}
	return t
}
func (t *Tree) All() iter.Seq[int] {
	return func(yield func(int) bool) { t.push(yield) }
}
func (t *Tree) push(yield func(int) bool) bool {
	return t == nil || t.l.push(yield) && yield(t.v) && t.r.push(yield)
}
func (t *Tree) Walk(yield func(*Tree) bool) {
	if t == nil {
		return
	}
	for x := range t.l.Walk {
		if !yield(x) {
			return
		}
	}
	if !yield(t) {
		return
	}
	for x := range t.r.Walk {
		if !yield(x) {
			return
		}
	}
}

func sameFringe(a, b *Tree) bool {
	na, sa := iter.Pull(a.All())
	defer sa()
	nb, sb := iter.Pull(b.All())
	defer sb()
	for {
		x, ok1 := na()
		y, ok2 := nb()
		if x != y || ok1 != ok2 {
			return false
		}
		if !ok1 {
			return true
		}
	}
}

func noisy(name string) iter.Seq[int] {
	return func(yield func(int) bool) {
		defer fmt.Println(name, "cleaned up")
		for i := range 5 {
			if !yield(i) {
				fmt.Println(name, "stopped at", i)
				return
			}
		}
	}
}

func find(t *Tree, f func(int) bool) (path string, found bool) {
	for x := range t.Walk {
		path += fmt.Sprint(x.v, ">")
		if f(x.v) {
			return path, true
		}
	}
	return "none", false
}

func main() {
	evens := Filter(Count(1), func(i int) bool { return i%2 == 0 })
	fmt.Println(slices.Collect(Take(5, Map(evens, func(i int) string { return strings.Repeat("*", i/2) }))))
	for i, s := range Enumerate(slices.Values([]string{"a", "b", "c"})) {
		fmt.Print(i, s, " ")
	}
	fmt.Println(slices.Collect(Take(7, Merge(Take(3, evens), Count(3)))))
	var t, u *Tree
	for _, v := range []int{5, 2, 8, 1, 9, 3} {
		t = t.Add(v)
	}
	for _, v := range []int{1, 2, 3, 5, 8, 9} {
		u = u.Add(v)
	}
	fmt.Println(slices.Collect(t.All()), sameFringe(t, u), sameFringe(t, u.Add(4)))
	fmt.Println(find(t, func(i int) bool { return i > 4 }))
	fmt.Println(find(t, func(i int) bool { return i > 40 }))
	next, stop := iter.Pull(noisy("pulled"))
	fmt.Println(next())
	fmt.Println(next())
	stop()
	fmt.Println(next())
	stop()
	n2, s2 := iter.Pull2(maps.All(map[string]int{"k": 1}))
	k, v, ok := n2()
	fmt.Println(k, v, ok)
	_, _, ok = n2()
	s2()
	fmt.Println(ok)
	func() {
		defer func() { fmt.Println("recovered", recover()) }()
		nx, st := iter.Pull(func(yield func(int) bool) {
			defer fmt.Println("seq deferred")
			yield(1)
			panic("in seq")
		})
		defer st()
		nx()
		nx()
	}()
	for x := range noisy("outer") {
		for y := range noisy("inner") {
			if x+y == 3 {
				break
			}
			if x == 2 {
				goto out
			}
		}
	}
out:
	for i := range Take(3, Count(10)) {
		defer fmt.Println("deferred", i)
	}
	primes := func(yield func(int) bool) {
		s := Count(2)
		for {
			var p int
			for p = range s {
				break
			}
			if !yield(p) {
				return
			}
			s = Filter(s, func(i int) bool { return i%p != 0 })
		}
	}
	fmt.Println(slices.Collect(Take(10, primes)))
}

// Output:
// [* ** *** **** *****]
// 0a 1b 2c [2 3 4 4 5 6 6]
// [1 2 3 5 8 9] true false
// 1>2>3>5> true
// none false
// 0 true
// 1 true
// pulled stopped at 1
// pulled cleaned up
// 0 false
// k 1 true
// false
// seq deferred
// recovered in seq
// inner stopped at 3
// inner cleaned up
// inner stopped at 2
// inner cleaned up
// inner stopped at 0
// inner cleaned up
// outer stopped at 2
// outer cleaned up
// [2 3 5 7 11 13 17 19 23 29]
// deferred 12
// deferred 11
// deferred 10
