// A panic with an error, in a goroutine of the test's.
package panics

import (
	"errors"
	"testing"
)

func TestPanics(t *testing.T) {
	c := make(chan int)
	go func() {
		defer close(c)
		panic(errors.New("in a goroutine"))
	}()
	<-c
	select {}
}
