// Helper functions are not told as places of what they log.
package helper

import "testing"

func check(t *testing.T, ok bool) {
	t.Helper()
	if !ok {
		t.Error("check failed")
	}
}

func outer(t *testing.T) {
	t.Helper()
	check(t, false)
}

func plain(t *testing.T) { check(t, false) }

func TestHelper(t *testing.T) {
	check(t, true)
	check(t, false)
	outer(t)
	plain(t)
	t.Run("sub", func(t *testing.T) { outer(t) })
	assert := func(v int) {
		t.Helper()
		t.Log("assert", v)
	}
	assert(1)
}
