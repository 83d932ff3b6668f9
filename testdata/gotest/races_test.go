// Data races fail the tests in which they happen, and those around.
package races

// verdicts only

import (
	"sync"
	"testing"
)

func TestRace(t *testing.T) {
	n := 0
	var wg sync.WaitGroup
	for range 2 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			n++
		}()
	}
	wg.Wait()
}

func TestClean(t *testing.T) {
	n := 0
	var mu sync.Mutex
	var wg sync.WaitGroup
	for range 2 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			mu.Lock()
			n++
			mu.Unlock()
		}()
	}
	wg.Wait()
}

func TestSubs(t *testing.T) {
	t.Run("clean", func(t *testing.T) {})
	t.Run("racy", func(t *testing.T) {
		m := map[int]int{}
		done := make(chan bool)
		go func() { m[1] = 1; done <- true }()
		m[2] = 2
		<-done
	})
	t.Run("clean too", func(t *testing.T) {})
}
