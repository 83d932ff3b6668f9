// verdicts only

package gotest

import (
	"testing"
	"testing/synctest"
	"time"
)

// Wait orders what the others did before they blocked.
func TestWait(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		x := 0
		go func() {
			x = 1
			time.Sleep(time.Minute)
		}()
		synctest.Wait()
		x++
		t.Log(x)
		synctest.Sleep(time.Hour)
	})
}

// What they do afterwards is not ordered by it.
func TestAfterWait(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		x := 0
		go func() {
			time.Sleep(time.Minute)
			x = 2
		}()
		synctest.Wait()
		t.Log(x)
		synctest.Sleep(time.Hour)
	})
}

// So does the end of the bubble.
func TestEnd(t *testing.T) {
	x := 0
	synctest.Test(t, func(t *testing.T) {
		go func() { x = 1 }()
	})
	t.Log(x)
}

// Sleeping orders nothing.
func TestSleep(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		x := 0
		go func() {
			time.Sleep(time.Second)
			x = 1
		}()
		time.Sleep(time.Minute)
		t.Log(x)
	})
}
