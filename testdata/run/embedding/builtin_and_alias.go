// Embedded basic types, slices by name, aliases, and types of other packages.

package main

import (
	"errors"
	"fmt"
	"strings"
	"sync"
)

type Ints []int
type Al = strings.Builder
type T struct {
	int
	string
	Ints
	error
	sync.Mutex
	*Al
}

func main() {
	t := T{int: 1, string: "s", Ints: Ints{1, 2}, error: errors.New("e"), Al: &strings.Builder{}}
	t.int++
	t.Lock()
	t.WriteString("written")
	t.Unlock()
	t.Ints[0] = 7
	fmt.Println(t.int, t.string, t.Ints, t.Error(), t.Al.Len())
}

// Output:
// 2 s [7 2] e 7
