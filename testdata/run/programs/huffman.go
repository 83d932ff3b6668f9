// Huffman coding: a heap of trees, a table of codes, bits packed into bytes and read back.

package main

import (
	"bytes"
	"cmp"
	"container/heap"
	"fmt"
	"maps"
	"slices"
	"strings"
)

type tree struct {
	count       int
	char        rune
	left, right *tree
}

type trees []*tree

func (t trees) Len() int { return len(t) }
func (t trees) Less(i, j int) bool {
	return cmp.Or(t[i].count-t[j].count, int(t[i].char-t[j].char)) < 0
}
func (t trees) Swap(i, j int) { t[i], t[j] = t[j], t[i] }
func (t *trees) Push(x any)   { *t = append(*t, x.(*tree)) }
func (t *trees) Pop() any {
	n := len(*t) - 1
	x := (*t)[n]
	*t = (*t)[:n]
	return x
}

func build(text string) *tree {
	counts := map[rune]int{}
	for _, r := range text {
		counts[r]++
	}
	var h trees
	for r, n := range counts {
		h = append(h, &tree{count: n, char: r})
	}
	heap.Init(&h)
	for h.Len() > 1 {
		a, b := heap.Pop(&h).(*tree), heap.Pop(&h).(*tree)
		heap.Push(&h, &tree{a.count + b.count, min(a.char, b.char), a, b})
	}
	return h[0]
}

func (t *tree) codes(prefix string, into map[rune]string) {
	if t.left == nil {
		into[t.char] = cmp.Or(prefix, "0")
		return
	}
	t.left.codes(prefix+"0", into)
	t.right.codes(prefix+"1", into)
}

func pack(bits string) []byte {
	var out bytes.Buffer
	for chunk := range slices.Chunk([]byte(bits), 8) {
		var b byte
		for i, c := range chunk {
			b |= (c - '0') << (7 - i)
		}
		out.WriteByte(b)
	}
	return out.Bytes()
}

func (t *tree) decode(data []byte, n int) string {
	var b strings.Builder
	at := t
	for i := 0; n > 0; i++ {
		if t.left != nil {
			if data[i/8]>>(7-i%8)&1 == 0 {
				at = at.left
			} else {
				at = at.right
			}
		}
		if at.left == nil {
			b.WriteRune(at.char)
			at = t
			n--
		}
	}
	return b.String()
}

func main() {
	for _, text := range []string{"abracadabra, abracadabra!", "aaaa", "日本の日", "the quick brown fox jumps over the lazy dog"} {
		t := build(text)
		codes := map[rune]string{}
		t.codes("", codes)
		var bits strings.Builder
		for _, r := range text {
			bits.WriteString(codes[r])
		}
		data := pack(bits.String())
		back := t.decode(data, len([]rune(text)))
		fmt.Println(len(text), "bytes,", bits.Len(), "bits,", len(data), "packed", back == text)
		if len(codes) < 9 {
			for _, r := range slices.Sorted(maps.Keys(codes)) {
				fmt.Printf("%c=%s ", r, codes[r])
			}
			fmt.Printf("\n% x\n", data)
		}
	}
}

// Output:
// 25 bytes, 64 bits, 8 packed true
//  =10010 !=10011 ,=1000 a=0 b=101 c=1100 d=1101 r=111
// 5e c6 af 44 97 b1 ab d3
// 4 bytes, 4 bits, 1 packed true
// a=0
// 00
// 12 bytes, 6 bits, 1 packed true
// の=00 日=1 本=01
// a4
// 43 bytes, 192 bits, 24 packed true
