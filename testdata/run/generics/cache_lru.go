// A cache that forgets the least recently used entry.

package main

import "fmt"

type entry[K comparable, V any] struct {
	key        K
	val        V
	prev, next *entry[K, V]
}

type LRU[K comparable, V any] struct {
	m    map[K]*entry[K, V]
	root entry[K, V]
	max  int
}

func New[K comparable, V any](max int) *LRU[K, V] {
	l := &LRU[K, V]{m: map[K]*entry[K, V]{}, max: max}
	l.root.next, l.root.prev = &l.root, &l.root
	return l
}

func (l *LRU[K, V]) front(e *entry[K, V]) {
	e.prev, e.next = &l.root, l.root.next
	e.prev.next, e.next.prev = e, e
}

func (e *entry[K, V]) unlink() { e.prev.next, e.next.prev = e.next, e.prev }

func (l *LRU[K, V]) Get(k K) (v V, ok bool) {
	if e, found := l.m[k]; found {
		e.unlink()
		l.front(e)
		return e.val, true
	}
	return
}

func (l *LRU[K, V]) Put(k K, v V) {
	if len(l.m) == l.max {
		old := l.root.prev
		old.unlink()
		delete(l.m, old.key)
	}
	e := &entry[K, V]{key: k, val: v}
	l.m[k] = e
	l.front(e)
}

func main() {
	c := New[string, int](2)
	c.Put("a", 1)
	c.Put("b", 2)
	fmt.Println(c.Get("a"))
	c.Put("c", 3)
	fmt.Println(c.Get("b"))
	fmt.Println(c.Get("a"))
	fmt.Println(c.Get("c"))
	fmt.Printf("%T\n", c)
}

// Output:
// 1 true
// 0 false
// 1 true
// 3 true
// *main.LRU[string,int]
