// Functions given to Cleanup run last first, after the subtests and before the test around goes on.
package cleanup

import "testing"

func TestOrder(t *testing.T) {
	t.Cleanup(func() { t.Log("first given") })
	t.Cleanup(func() {
		t.Log("second given")
		t.Cleanup(func() { t.Log("given in a cleanup") })
	})
	defer t.Log("deferred")
	t.Run("sub", func(t *testing.T) {
		t.Cleanup(func() { t.Log("of the subtest") })
	})
	t.Log("end")
}

func TestAfterFatal(t *testing.T) {
	t.Cleanup(func() { t.Log("still cleaned up", t.Failed()) })
	t.Fatal("over")
}

func TestFailsInCleanup(t *testing.T) {
	t.Cleanup(func() { t.Error("found in cleanup") })
}

func TestParallelSubs(t *testing.T) {
	t.Cleanup(func() { t.Log("after all") })
	t.Run("p", func(t *testing.T) { t.Parallel(); t.Log("in p") })
	t.Log("end of the function")
}
