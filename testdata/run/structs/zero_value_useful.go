// Zero values of library types and own types work at once.

package main

import (
	"fmt"
	"strings"
	"sync"
	"sync/atomic"
	"time"
)

type Queue struct {
	mu    sync.Mutex
	items []string
	once  sync.Once
	seen  map[string]bool
}

func (q *Queue) Push(s string) bool {
	q.mu.Lock()
	defer q.mu.Unlock()
	q.once.Do(func() { q.seen = map[string]bool{} })
	if q.seen[s] {
		return false
	}
	q.seen[s] = true
	q.items = append(q.items, s)
	return true
}

func main() {
	var q Queue
	fmt.Println(q.Push("a"), q.Push("b"), q.Push("a"), q.items)
	var b strings.Builder
	b.WriteString("x")
	var d time.Duration
	var n atomic.Int64
	n.Add(3)
	fmt.Println(b.String(), d, n.Load())
}

// Output:
// true true false [a b]
// x 0s 3
