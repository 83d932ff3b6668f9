// The body reads and writes the variables around it; loop variables are fresh.

package main

import "fmt"

func each(yield func(int) bool) { _ = yield(1) && yield(2) && yield(3) }

func main() {
	sum := 0
	var fs []func() int
	for x := range each {
		sum += x
		x *= 100
		fs = append(fs, func() int { x++; return x })
	}
	fmt.Println(sum, fs[0](), fs[0](), fs[2]())
	var y int
	var arr [4]string
	for y = range each {
		arr[y] = fmt.Sprint("y", y)
	}
	fmt.Println(y, arr)
}

// Output:
// 6 101 102 301
// 3 [ y1 y2 y3]
