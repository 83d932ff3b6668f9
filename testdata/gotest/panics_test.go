// A panic ends all tests.
package panics

import "testing"

func TestBefore(t *testing.T) {}
func TestPanics(t *testing.T) {
	t.Cleanup(func() { t.Log("cleaned up") })
	t.Log("before")
	t.Run("sub", func(t *testing.T) {
		var m map[string]int
		m["x"] = 1
	})
}
func TestAfter(t *testing.T) {}
