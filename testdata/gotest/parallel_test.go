// Tests that run in parallel pause until the tests around have ended.
package parallel

// any order

import (
	"testing"
	"time"
)

func TestGroup(t *testing.T) {
	for _, d := range []int{30, 10, 20} {
		t.Run("", func(t *testing.T) {
			t.Parallel()
			time.Sleep(time.Duration(d) * time.Millisecond)
			if d == 10 {
				t.Error("fails")
			}
		})
	}
}

func TestTop1(t *testing.T) { t.Parallel(); t.Log("one") }
func TestTop2(t *testing.T) { t.Parallel(); t.Log("two") }
func TestSequential(t *testing.T) {
	t.Run("inner", func(t *testing.T) {
		t.Run("p", func(t *testing.T) { t.Parallel(); t.Skip("not") })
		t.Run("q", func(t *testing.T) { t.Parallel() })
	})
}
