// A test that ends its goroutine without saying why.
package goexits

import (
	"runtime"
	"testing"
)

func TestGoexit(t *testing.T) { runtime.Goexit() }
