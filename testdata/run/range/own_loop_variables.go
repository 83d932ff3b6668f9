// Variables of loops, each iteration its own: closures in init, condition, post and body; addresses; changes in closures; goto and continue.

package main

import "fmt"

func main() {
	var fs []func() int
	for i, j := 0, 10; i < 3; i, j = i+1, j-1 {
		fs = append(fs, func() int { i += 100; j++; return i + j })
	}
	for _, f := range fs {
		fmt.Print(f(), f(), " ")
	}
	fmt.Println()
	fs = nil
	for i := 0; i < 6; i++ {
		i := &i
		*i++
		fs = append(fs, func() int { *i *= 2; return *i })
		if *i == 3 {
			continue
		}
		fs[0]()
	}
	for _, f := range fs {
		fmt.Print(f(), " ")
	}
	fmt.Println()
	var inc func()
	n := 0
	for i := 0; func() bool { n++; return i < 5 }(); func() { i++ }() {
		if i == 2 {
			inc = func() { i += 10 }
		}
		if i == 3 {
			inc()
		}
		fmt.Print(i, " ")
	}
	fmt.Println(n)
	var ptrs []*int
	for i := range 3 {
		ptrs = append(ptrs, &i)
		i += 5
	}
	for i := 0; i < 3; i++ {
		ptrs = append(ptrs, &i)
		i++
	}
	for _, p := range ptrs {
		fmt.Print(*p, " ")
	}
	fmt.Println()
	var prev *int
	for i := 0; i < 3; i++ {
		if prev != nil {
			fmt.Print(prev == &i, *prev, " ")
		}
		prev = &i
	}
	fmt.Println()
	for f := (func() int)(nil); ; {
		if f == nil {
			f = func() int { return 7 }
			continue
		}
		fmt.Println(f())
		break
	}
	for i, f := 0, func(int) int { return 0 }; i < 3; i++ {
		old := f
		f = func(x int) int { return old(x) + i + x }
		if i == 2 {
			fmt.Println(f(10))
		}
	}
	var cs []func() string
	for k, v := range map[string][]int{"only": {1, 2}} {
		for i, x := range v {
			cs = append(cs, func() string { x++; return fmt.Sprint(k, i, x, len(v)) })
		}
	}
	for _, c := range cs {
		fmt.Print(c(), c(), " ")
	}
	fmt.Println()
	type st struct {
		n int
		f func() int
	}
	var sts []*st
	for s := (st{n: 1}); s.n < 20; s.n *= 3 {
		s.f = func() int { return s.n }
		sts = append(sts, &s)
	}
	for _, s := range sts {
		fmt.Print(s.n, s.f(), " ")
	}
	fmt.Println()
	var arr [3]func() int
	for i := range arr {
		for j := i; j < 3; j++ {
			arr[i] = func() int { defer func() { j++ }(); return i*10 + j }
		}
	}
	fmt.Println(arr[0](), arr[0](), arr[1](), arr[2](), arr[2]())
	i := 0
again:
	for x := i; x < i+2; x++ {
		fs = append(fs, func() int { return x })
		if i < 2 {
			i++
			goto again
		}
	}
	for _, f := range fs[len(fs)-4:] {
		fmt.Print(f(), " ")
	}
	fmt.Println(i)
	for i := 0; i < 2; i++ {
		defer func() { fmt.Println("deferred", i) }()
	}
	for x, y := 1, 1; x < 100; x, y = y, x+y {
		if x == 13 {
			defer func() { fmt.Println(x, y) }()
		}
	}
	var a [2]int
	for a[0] = range 5 {
		a[1] += a[0]
	}
	fmt.Println(a)
}

// Output:
// 111 212 111 212 111 212
// 16 8 12
// 0 1 2 3 4 6
// 5 6 7 1 3
// false 0 false 1
// 7
// 33
// only0 2 2only0 3 2 only1 3 2only1 4 2
// 1 1 3 3 9 9
// 2 3 12 22 23
// 0 1 2 3 2
// [4 10]
// 13 21
// deferred 1
// deferred 0
