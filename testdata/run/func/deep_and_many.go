// Deep recursion, many closures, large arrays and maps, long chains, many goroutines.

package main

import (
	"fmt"
	"strings"
	"sync"
)

type node struct {
	next *node
	v    int
}

func sum(n *node) int {
	if n == nil {
		return 0
	}
	return n.v + sum(n.next)
}
func even(n int) bool { return n == 0 || odd(n-1) }
func odd(n int) bool  { return n != 0 && even(n-1) }
func deferred(n int) (r int) {
	defer func() { r++ }()
	if n == 0 {
		return 0
	}
	return deferred(n - 1)
}
func unwinding(n int) {
	if n == 0 {
		panic("bottom")
	}
	defer func() { counted++ }()
	unwinding(n - 1)
}

var counted int

func ack(m, n int) int {
	switch {
	case m == 0:
		return n + 1
	case n == 0:
		return ack(m-1, 1)
	}
	return ack(m-1, ack(m, n-1))
}

type frame struct{ a [64]int }

func wide(f frame, n int) int {
	f.a[n%64]++
	if n == 0 {
		s := 0
		for _, x := range f.a {
			s += x
		}
		return s
	}
	return wide(f, n-1)
}

func main() {
	var l *node
	for i := range 200000 {
		l = &node{l, i}
	}
	fmt.Println(sum(l), even(300000), deferred(50000), ack(2, 50), wide(frame{}, 2000))
	func() {
		defer func() { fmt.Println(recover(), counted) }()
		unwinding(30000)
	}()
	f := func(i int) int { return i }
	for k := range 2000 {
		g := f
		f = func(i int) int { return g(i) + k%3 }
	}
	fmt.Println(f(1))
	var big [1 << 16]int
	for i := range big {
		big[i] = i ^ i>>3
	}
	cp := big
	cp[5]++
	fmt.Println(cp == big, cp[1<<15], len(cp))
	m := map[int][]int{}
	for i := range 20000 {
		m[i%1000] = append(m[i%1000], i)
	}
	fmt.Println(len(m), len(m[7]), m[999][19])
	var wg sync.WaitGroup
	var mu sync.Mutex
	tot := 0
	c := make(chan int)
	for i := range 2000 {
		wg.Go(func() { v := <-c; mu.Lock(); defer mu.Unlock(); tot += v * i % 7 / 7; tot += v })
	}
	for i := range 2000 {
		c <- i
	}
	wg.Wait()
	fmt.Println(tot > 0)
	first := make(chan int)
	in := first
	for range 500 {
		out := make(chan int)
		go func(in, out chan int) {
			for x := range in {
				out <- x + 1
			}
			close(out)
		}(in, out)
		in = out
	}
	go func() { first <- 1; first <- 2; close(first) }()
	for x := range in {
		fmt.Print(x, " ")
	}
	fmt.Println()
	var sb strings.Builder
	s := ""
	for i := range 3000 {
		s += string(rune('a' + i%26))
		sb.WriteString(s[max(0, len(s)-2):])
	}
	fmt.Println(len(s), sb.Len(), strings.Count(s, "z"))
	grid := make([][]int, 200)
	for i := range grid {
		grid[i] = make([]int, 200)
	}
	var fill func(x, y, d int)
	fill = func(x, y, d int) {
		if x < 0 || y < 0 || x >= 200 || y >= 200 || grid[y][x] != 0 {
			return
		}
		grid[y][x] = d
		fill(x+1, y, d+1)
		fill(x, y+1, d+1)
		fill(x-1, y, d+1)
		fill(x, y-1, d+1)
	}
	fill(100, 100, 1)
	mx := 0
	for _, r := range grid {
		for _, v := range r {
			mx = max(mx, v)
		}
	}
	fmt.Println(mx)
}

// Output:
// 19999900000 true 50001 103 2001
// bottom 30000
// 2000
// false 36864 65536
// 1000 20 19999
// true
// 501 502
// 3000 5999 115
// 40000
