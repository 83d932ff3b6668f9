// Handlers registered by the type of their argument.

package main

import "fmt"

type Bus struct{ hs map[string][]func(any) }

func (b *Bus) On[E any](f func(E)) {
	if b.hs == nil {
		b.hs = map[string][]func(any){}
	}
	k := name[E]()
	b.hs[k] = append(b.hs[k], func(x any) { f(x.(E)) })
}

func (b *Bus) Emit[E any](e E) int {
	for _, h := range b.hs[name[E]()] {
		h(e)
	}
	return len(b.hs[name[E]()])
}

func name[T any]() string { return fmt.Sprintf("%T", *new(T)) }

type Login struct{ user string }
type Tick int

func main() {
	var b Bus
	b.On(func(l Login) { fmt.Println("login", l.user) })
	b.On(func(t Tick) { fmt.Println("tick", t) })
	b.On(func(t Tick) { fmt.Println("tock", t*2) })
	fmt.Println(b.Emit(Login{"ann"}), b.Emit(Tick(3)), b.Emit("nobody"))
}

// Output:
// login ann
// tick 3
// tock 6
// 1 2 0
