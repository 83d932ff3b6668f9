// What Run orders: before a subtest is what was done before, after it what the subtest did; and with parallel ones what
// is done in cleanups.
package channels

// verdicts only

import "testing"

func TestRunOrders(t *testing.T) {
	n := 0
	t.Run("a", func(t *testing.T) { n++ })
	n++
	t.Run("b", func(t *testing.T) { n++ })
	if n != 3 {
		t.Error(n)
	}
}

func TestParallelOrders(t *testing.T) {
	results := make([]int, 3)
	ready := false
	t.Run("group", func(t *testing.T) {
		for i := range results {
			t.Run("", func(t *testing.T) {
				before := i
				t.Parallel()
				if ready {
					results[i] = before + 1
				}
			})
		}
		ready = true
	})
	if results[0]+results[1]+results[2] != 6 {
		t.Error(results)
	}
}

func TestCleanupOrders(t *testing.T) {
	n := 0
	t.Cleanup(func() { n++ })
	t.Run("p", func(t *testing.T) { t.Parallel(); n++ })
}
