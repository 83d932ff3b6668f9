// Compound assignment and ++ on every kind of place: map elements, fields of pointers, nested arrays, results of calls, strings, complex.

package main

import "fmt"

type In struct{ a [3]int; m map[string]int; p *int }
type T struct {
	In
	n   int
	s   []In
	f   float32
	str string
	c   complex64
	u8  uint8
	fn  func() *T
}

var calls int

func (t *T) get() *T     { calls++; return t }
func idx(i int) int      { calls++; return i }
func key(s string) string { calls++; return s }

type Bits uint16

func (b *Bits) set(n uint) *Bits { *b |= 1 << n; return b }

func main() {
	x := 1
	t := T{In: In{m: map[string]int{}, p: &x}, s: make([]In, 2)}
	t.s[1].m = map[string]int{"z": 1}
	t.fn = func() *T { calls++; return &t }
	t.get().n += 5
	t.get().get().n *= 3
	t.a[idx(1)] += 7
	t.a[idx(1)]++
	t.get().a[idx(2)] -= idx(4)
	t.m[key("k")]++
	t.m[key("k")] <<= 4
	t.m["new"] -= 3
	*t.p += 10
	*t.get().p++
	t.s[idx(1)].a[idx(0)] |= 6
	t.s[idx(1)].m[key("z")] ^= 3
	t.s[0].a = [3]int{1, 2, 3}
	t.s[0].a[2] %= 2
	t.fn().n--
	fmt.Println(t.n, t.a, t.m, x, t.s[0].a, t.s[1].a, t.s[1].m, calls)
	t.f += 0.1
	t.f *= 3
	t.f /= 0.5
	t.f--
	t.str += "a"
	t.str += t.str + "b"
	t.c += 1 + 2i
	t.c *= t.c
	t.c++
	t.u8 -= 1
	t.u8 <<= 1
	t.u8 += 3
	t.u8 /= 2
	fmt.Println(t.f, t.str, t.c, t.u8)
	var b Bits
	b.set(3).set(15).set(16)
	*b.set(0) &^= 8
	b ^= 0xff
	b >>= 2
	fmt.Println(b)
	mm := map[string]map[int][]string{}
	mm["a"] = map[int][]string{}
	mm["a"][1] = append(mm["a"][1], "x", "y")
	mm["a"][1][0] += "!"
	ms := map[string]*T{"t": &t}
	ms["t"].n++
	ms["t"].In.a[0] += 100
	ms["t"].str += "c"
	mf := map[[2]int]float64{}
	mf[[2]int{1, 2}] += 1.5
	mf[[2]int{1, idx(2)}] *= 2
	mc := map[rune]complex128{}
	mc['q'] -= 2i
	mst := map[string]string{}
	mst["s"] += "abc"
	mst["s"] += mst["s"]
	mi := map[any]uint8{}
	mi[1.5]--
	mi[nil] += 255
	mi[nil]++
	fmt.Println(mm, t.n, t.a, t.str, mf, mc, mst, mi[1.5], mi[nil])
	arr := [2][2][]int{{{1}, {2}}, {{3}, {4, 5}}}
	arr[idx(1)][idx(1)][idx(1)] *= 10
	pa := &arr
	pa[0][1][0]++
	(*pa)[0][0] = append((*pa)[0][0], 9)
	arr[0], arr[1] = arr[1], arr[0]
	fmt.Println(arr)
	i, s := 0, []int{10, 20, 30}
	i, s[i] = 2, s[i+1]
	s[i], i = s[0]+i, 1
	s[i], s[i+1], s[0] = s[i+1], s[0], s[i]
	fmt.Println(i, s)
	var iface any = 5
	iface = iface.(int) + 1
	n := iface.(int)
	n += iface.(int)
	ch := make(chan int, 3)
	ch <- 4
	n += <-ch
	ch <- n
	n -= <-ch - 1
	fmt.Println(n)
	var nilm map[string]int
	func() {
		defer func() { fmt.Println(recover(), calls) }()
		nilm[key("a")] += idx(1)
	}()
	func() {
		defer func() { fmt.Println(recover(), s) }()
		s[idx(1)] /= idx(0)
	}()
	func() {
		var np *T
		defer func() { fmt.Println(recover() != nil) }()
		np.get().n += idx(1)
	}()
	x, y, z := 1, 2, 3
	x, y, z = z, x, y
	x, y = y, x
	fmt.Println(x, y, z)
	const c = 3
	sh := uint8(1)
	sh <<= c
	sh <<= sh
	v := 7
	v <<= c * 2
	v >>= sh + 1
	v &= -v | c
	v = -v
	v %= 5
	fmt.Println(sh, v)
}

// Output:
// 14 [0 8 -4] map[k:16 new:-3] 12 [1 2 1] [6 0 0] map[z:2] 16
// -0.39999998 aab (-2+4i) 0
// 8255
// map[a:map[1:[x! y]]] 15 [100 8 -4] aabc map[[1 2]:3] map[113:(0-2i)] map[s:abcabc] 255 0
// [[[3] [4 50]] [[1 9] [3]]]
// 1 [20 22 20]
// 1
// assignment to entry in nil map 22
// runtime error: integer divide by zero [20 22 20]
// true
// 1 3 2
// 0 -2
