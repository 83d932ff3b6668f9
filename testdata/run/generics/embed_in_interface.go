// A generic interface embedded in another.

package main

import "fmt"

type Reader[T any] interface{ Read() (T, bool) }
type Writer[T any] interface{ Write(T) }
type RW[T any] interface {
	Reader[T]
	Writer[T]
}

type queue[T any] struct{ xs []T }

func (q *queue[T]) Read() (x T, ok bool) {
	if len(q.xs) > 0 {
		x, q.xs, ok = q.xs[0], q.xs[1:], true
	}
	return
}

func (q *queue[T]) Write(x T) { q.xs = append(q.xs, x) }

func copyAll[T any](dst Writer[T], src Reader[T]) (n int) {
	for {
		x, ok := src.Read()
		if !ok {
			return
		}
		dst.Write(x)
		n++
	}
}

func main() {
	var a, b RW[string] = &queue[string]{[]string{"x", "y"}}, &queue[string]{}
	fmt.Println(copyAll[string](b, a))
	fmt.Println(b.Read())
	fmt.Println(a.Read())
}

// Output:
// 2
// x true
//  false
