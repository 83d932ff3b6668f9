// A chain of calls: each receiver is complete before the next arguments.

package main

import "fmt"

type S struct{ log *[]string }

func (s S) Do(name string, n int) S {
	*s.log = append(*s.log, fmt.Sprint(name, n))
	return s
}

func main() {
	var log []string
	k := 0
	next := func() int { k++; log = append(log, fmt.Sprint("n", k)); return k }
	S{&log}.Do("a", next()).Do("b", next()).Do("c", next())
	fmt.Println(log)
}

// Output:
// [n1 a1 n2 b2 n3 c3]
