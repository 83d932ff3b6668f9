package main

import (
	"fmt"

	"example.com/foreign/clock"
	"example.com/foreign/other"
	"example.com/foreign/sum"
)

func main() {
	fmt.Println(sum.Of([]int{1, 2, 3}), sum.How, other.How, clock.How, clock.Now() > 0)
}
