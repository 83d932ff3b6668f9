// Life on a torus, computed by bands of rows in goroutines that meet at a barrier after every generation.

package main

import (
	"fmt"
	"strings"
	"sync"
)

type Grid [][]bool

func parse(s string) Grid {
	var g Grid
	for line := range strings.Lines(s) {
		var row []bool
		for _, c := range strings.TrimSpace(line) {
			row = append(row, c == '#')
		}
		g = append(g, row)
	}
	return g
}

func (g Grid) neighbors(y, x int) (n int) {
	for dy := -1; dy <= 1; dy++ {
		for dx := -1; dx <= 1; dx++ {
			if dy == 0 && dx == 0 {
				continue
			}
			if g[(y+dy+len(g))%len(g)][(x+dx+len(g[0]))%len(g[0])] {
				n++
			}
		}
	}
	return n
}

func (g Grid) String() string {
	var b strings.Builder
	for _, row := range g {
		for _, alive := range row {
			b.WriteByte(".#"[map[bool]int{true: 1}[alive]])
		}
		b.WriteByte('\n')
	}
	return b.String()
}

type barrier struct {
	mu    sync.Mutex
	cond  *sync.Cond
	n, in int
	turn  int
	each  func()
}

func (b *barrier) wait() {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.in++
	if b.in == b.n {
		b.each()
		b.in = 0
		b.turn++
		b.cond.Broadcast()
		return
	}
	for turn := b.turn; turn == b.turn; {
		b.cond.Wait()
	}
}

func main() {
	cur := parse(".#......\n..#.....\n###.....\n........\n.....###\n........\n")
	next := parse(cur.String())
	const workers, generations = 3, 8
	b := &barrier{n: workers}
	b.cond = sync.NewCond(&b.mu)
	b.each = func() { cur, next = next, cur }
	var wg sync.WaitGroup
	for w := range workers {
		wg.Go(func() {
			for range generations {
				for y := w; y < len(cur); y += workers {
					for x := range cur[y] {
						n := cur.neighbors(y, x)
						next[y][x] = n == 3 || n == 2 && cur[y][x]
					}
				}
				b.wait()
			}
		})
	}
	wg.Wait()
	fmt.Print(cur)
	fmt.Println(strings.Count(cur.String(), "#"), b.turn)
}

// Output:
// ..#.....
// ##......
// .##.....
// #.......
// ...#....
// .##.....
// 9 8
