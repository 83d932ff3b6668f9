package main

import (
	"fmt"

	"example.com/assembly/other"
	"example.com/assembly/sum"
)

func main() {
	fmt.Println(sum.Of([]int{1, 2, 3}), sum.How, other.How)
}
