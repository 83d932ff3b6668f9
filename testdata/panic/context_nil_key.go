//@ exit: 2

// A context value without key.

package main

import "context"

func main() {
	context.WithValue(context.Background(), nil, 1)
}

// Stderr:
// panic: nil key
//
// goroutine 1 [running]:
// main.main()
// 	context_nil_key.go:10 +0x
