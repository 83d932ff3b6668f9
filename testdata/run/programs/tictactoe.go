// A game searched to its end: minimax with memory, branches of the first move in parallel.

package main

import (
	"fmt"
	"sync"
)

type Board [9]byte

var lines = [][3]int{{0, 1, 2}, {3, 4, 5}, {6, 7, 8}, {0, 3, 6}, {1, 4, 7}, {2, 5, 8}, {0, 4, 8}, {2, 4, 6}}

func (b Board) winner() byte {
	for _, l := range lines {
		if b[l[0]] != 0 && b[l[0]] == b[l[1]] && b[l[1]] == b[l[2]] {
			return b[l[0]]
		}
	}
	return 0
}

func (b Board) String() (s string) {
	for i, c := range b {
		if c == 0 {
			c = '.'
		}
		s += string(c)
		if i%3 == 2 && i < 8 {
			s += "/"
		}
	}
	return s
}

func other(p byte) byte { return 'X' + 'O' - p }

type memo map[Board]int

func (m memo) score(b Board, p byte) int {
	if v, ok := m[b]; ok {
		return v
	}
	best := -2
	if b.winner() != 0 {
		best = -1
	} else {
		full := true
		for i, c := range b {
			if c == 0 {
				full = false
				b[i] = p
				best = max(best, -m.score(b, other(p)))
				b[i] = 0
			}
		}
		if full {
			best = 0
		}
	}
	m[b] = best
	return best
}

func bestMove(b Board, p byte) (move, score int) {
	scores := [9]int{}
	var wg sync.WaitGroup
	for i := range b {
		scores[i] = -2
		if b[i] != 0 {
			continue
		}
		wg.Go(func() {
			next := b
			next[i] = p
			scores[i] = -memo{}.score(next, other(p))
		})
	}
	wg.Wait()
	move = -1
	for i, s := range scores {
		if s > -2 && (move < 0 || s > score) {
			move, score = i, s
		}
	}
	return move, score
}

func main() {
	b := Board{'X', 0, 'O', 0, 'X', 0, 0, 0, 'O'}
	p := byte('X')
	for b.winner() == 0 {
		m, s := bestMove(b, p)
		if m < 0 {
			break
		}
		b[m] = p
		fmt.Printf("%c at %d (%+d) %v\n", p, m, s, b)
		p = other(p)
	}
	fmt.Printf("winner %q\n", string(b.winner()))
	fmt.Println(bestMove(Board{'X', 'X', 0, 'O', 'O'}, 'X'))
	fmt.Println(bestMove(Board{'X', 'O', 'X', 'X', 'O', 'O', 'O', 'X', 'X'}, 'O'))
}

// Output:
// X at 5 (+0) X.O/.XX/..O
// O at 3 (+0) X.O/OXX/..O
// X at 1 (+0) XXO/OXX/..O
// O at 7 (+0) XXO/OXX/.OO
// X at 6 (+0) XXO/OXX/XOO
// winner "\x00"
// 2 1
// -1 0
