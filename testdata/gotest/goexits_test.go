// A subtest that fails the test around it, and goroutines that end otherwise.
package goexits

import (
	"sync"
	"testing"
)

func TestParent(t *testing.T) {
	t.Run("sub", func(*testing.T) { t.FailNow() })
	t.Log("never told")
}

func TestOther(t *testing.T) {
	var wg sync.WaitGroup
	wg.Add(1)
	go func() {
		defer wg.Done()
		t.Fatal("from a goroutine")
	}()
	wg.Wait()
	t.Log("goes on")
}
