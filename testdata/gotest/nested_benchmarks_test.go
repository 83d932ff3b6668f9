// Benchmarks below one that a test runs itself run too, and their results are added up.
package nested

import (
	"testing"
	"time"
)

type node struct{ next *node }

var last *node

func TestNested(t *testing.T) {
	ran := 0
	r := testing.Benchmark(func(b *testing.B) {
		ok := b.Run("one", func(b *testing.B) {
			b.SetBytes(3)
			for range b.N {
				last = &node{}
				ran++
			}
			if b.Elapsed() < time.Duration(0) {
				b.Error("time runs backwards")
			}
		})
		if !b.Run("two", func(b *testing.B) {
			b.SetBytes(4)
			for range b.N {
				last = &node{&node{}}
			}
		}) || !ok {
			b.Error("they did not run")
		}
	})
	t.Log(ran > 1, r.N, r.Bytes, r.AllocsPerOp(), r.AllocedBytesPerOp(), r.T > 0)
}

func TestFails(t *testing.T) {
	r := testing.Benchmark(func(b *testing.B) {
		t.Log(b.Run("bad", func(b *testing.B) { b.Fail() }))
	})
	t.Log(r.N, r.T)
}
