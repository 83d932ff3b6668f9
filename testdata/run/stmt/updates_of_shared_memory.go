// Assignments with an operator to memory that several goroutines share: every operator and width, operands that read shared memory too or
// fail, and what is left in memory then.
package main

import (
	"fmt"
	"sync"
)

type cells struct {
	i8   int8
	u8   uint8
	i16  int16
	u16  uint16
	i32  int32
	u32  uint32
	i64  int64
	u64  uint64
	f32  float32
	f64  float64
	c128 complex128
	s    string
	n    [3]int
}

var (
	shared cells
	total  int
	zero   int
	mu     sync.Mutex
)

func all(c *cells, k int) {
	c.i8 += int8(k * 37)
	c.u8 -= uint8(k)
	c.i16 *= 300
	c.u16 <<= k
	c.i32 >>= uint(k)
	c.u32 |= 1 << 31
	c.i64 ^= -1
	c.u64 &^= 0xff
	c.f32 /= 3
	c.f64 -= 0.1
	c.c128 *= complex(0, 1)
	c.s += fmt.Sprint(k)
	c.n[k%3]++
	c.n[(k+1)%3] += c.n[k%3] * 10
	c.n[2] %= 7
}

func caught(f func()) {
	defer func() { fmt.Println(recover(), shared.n, total) }()
	f()
}

func main() {
	shared = cells{i8: 100, u8: 1, i16: 250, u16: 0x8421, i32: -64, u32: 5, i64: 77, u64: 0x12345, f32: 1, f64: 1, c128: 3 + 4i, s: "s"}
	var wg sync.WaitGroup
	for k := 1; k <= 4; k++ {
		wg.Add(1)
		go func() {
			defer wg.Done()
			mu.Lock()
			defer mu.Unlock()
			total += k * k
			total <<= 1
			total >>= 1
		}()
	}
	wg.Wait()
	fmt.Println(total)
	for k := 1; k <= 3; k++ {
		all(&shared, k)
		fmt.Printf("%+v\n", shared)
	}

	var none []int
	var at *int
	caught(func() { total += none[total] })
	caught(func() { total += *at })
	caught(func() { total /= zero })
	caught(func() { shared.n[1] %= zero })
	caught(func() { shared.n[total%3] -= 5 / zero })
	caught(func() { total <<= zero - 1 })
	caught(func() { *at += 1 })
	caught(func() { shared.n[total] += 1 })
	caught(func() { total -= total; total += 3 })
	caught(func() { total += func() int { total = 1000; return 1 }() })

	p := &total
	*p *= *p
	*p += *p
	fmt.Println(total, *p)
	x := 5
	inc := func() { x += x; x++ }
	inc()
	inc()
	fmt.Println(x)
}

// Output:
// 30
// {i8:-119 u8:0 i16:9464 u16:2114 i32:-32 u32:2147483653 i64:-78 u64:74496 f32:0.33333334 f64:0.9 c128:(-4+3i) s:s1 n:[0 1 3]}
// {i8:-45 u8:254 i16:21152 u16:8456 i32:-8 u32:2147483653 i64:77 u64:74496 f32:0.11111111 f64:0.8 c128:(-3-4i) s:s12 n:[40 1 4]}
// {i8:66 u8:251 i16:-11392 u16:2112 i32:-1 u32:2147483653 i64:-78 u64:74496 f32:0.037037037 f64:0.7000000000000001 c128:(4-3i) s:s123 n:[41 411 4]}
// runtime error: index out of range [30] with length 0 [41 411 4] 30
// runtime error: invalid memory address or nil pointer dereference [41 411 4] 30
// runtime error: integer divide by zero [41 411 4] 30
// runtime error: integer divide by zero [41 411 4] 30
// runtime error: integer divide by zero [41 411 4] 30
// runtime error: negative shift amount [41 411 4] 30
// runtime error: invalid memory address or nil pointer dereference [41 411 4] 30
// runtime error: index out of range [30] with length 3 [41 411 4] 30
// <nil> [41 411 4] 3
// <nil> [41 411 4] 1001
// 2004002 2004002
// 23
