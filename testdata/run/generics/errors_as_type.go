// errors.AsType finds an error of a type in a chain.

package main

import (
	"errors"
	"fmt"
)

type notFound struct{ key string }

func (n notFound) Error() string { return "no " + n.key }

type timeout interface {
	error
	Timeout() bool
}

type slow struct{}

func (*slow) Error() string { return "slow" }
func (*slow) Timeout() bool { return true }

func main() {
	err := fmt.Errorf("get: %w", fmt.Errorf("db: %w", notFound{"k"}))
	nf, ok := errors.AsType[notFound](err)
	fmt.Println(nf.key, ok)
	t, ok := errors.AsType[timeout](errors.Join(err, &slow{}))
	fmt.Println(t.Timeout(), ok)
	_, ok = errors.AsType[*slow](err)
	fmt.Println(ok)
	var target notFound
	fmt.Println(errors.As(err, &target), target)
}

// Output:
// k true
// true true
// false
// true no k
