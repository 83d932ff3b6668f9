package main

import "fmt"

func main() {
	var fs []func() int
	var i int
	for i = range 3 {
		func() {
			fs = append(fs, func() int { return i }) // want capture "i"
		}()
	}
	for _, f := range fs {
		fmt.Println(f())
	}
}

// Output:
// 2
// 2
// 2
