// A pipeline of stages over channels: generate, square in three workers, merge, filter, sum; cancelled half-way the second time.

package main

import (
	"context"
	"fmt"
	"sort"
	"sync"
)

func generate(ctx context.Context, n int) <-chan int {
	out := make(chan int)
	go func() {
		defer close(out)
		for i := 1; i <= n; i++ {
			select {
			case out <- i:
			case <-ctx.Done():
				return
			}
		}
	}()
	return out
}

func apply[T, U any](ctx context.Context, in <-chan T, f func(T) U) <-chan U {
	out := make(chan U)
	go func() {
		defer close(out)
		for v := range in {
			select {
			case out <- f(v):
			case <-ctx.Done():
				return
			}
		}
	}()
	return out
}

func merge[T any](ctx context.Context, ins ...<-chan T) <-chan T {
	out := make(chan T)
	var wg sync.WaitGroup
	for _, in := range ins {
		wg.Go(func() {
			for v := range in {
				select {
				case out <- v:
				case <-ctx.Done():
					return
				}
			}
		})
	}
	go func() { wg.Wait(); close(out) }()
	return out
}

func main() {
	ctx := context.Background()
	src := generate(ctx, 20)
	square := func(n int) int { return n * n }
	var got []int
	for v := range merge(ctx, apply(ctx, src, square), apply(ctx, src, square), apply(ctx, src, square)) {
		got = append(got, v)
	}
	sort.Ints(got)
	sum := 0
	for _, v := range got {
		sum += v
	}
	fmt.Println(len(got), got[0], got[len(got)-1], sum)

	ctx, cancel := context.WithCancel(ctx)
	words := apply(ctx, generate(ctx, 1000), func(n int) string { return fmt.Sprintf("<%d>", n) })
	for w := range words {
		fmt.Print(w, " ")
		if w == "<5>" {
			break
		}
	}
	cancel()
	for range words {
	}
	fmt.Println(context.Cause(ctx))
}

// Output:
// 20 1 400 2870
// <1> <2> <3> <4> <5> context canceled
