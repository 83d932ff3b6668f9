//@ exit: 2

// A context value whose key cannot be compared.

package main

import "context"

func main() {
	context.WithValue(context.Background(), []int{1}, 1)
}

// Stderr:
// panic: key is not comparable
//
// goroutine 1 [running]:
// main.main()
// 	context_bad_key.go:10 +0x
