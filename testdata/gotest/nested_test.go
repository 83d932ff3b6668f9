// Failing subtests at several depths.
package nested

import "testing"

func TestTree(t *testing.T) {
	t.Log("root")
	t.Run("left", func(t *testing.T) {
		t.Log("left")
		ok := t.Run("leaf", func(t *testing.T) { t.Error("leaf fails") })
		t.Log(ok, t.Failed())
	})
	t.Run("right", func(t *testing.T) {
		t.Log(t.Run("leaf", func(t *testing.T) {}), t.Failed())
	})
	t.Log(t.Failed())
}

func TestTable(t *testing.T) {
	for _, c := range []struct {
		name string
		in   int
		want int
	}{{"one", 1, 1}, {"two", 2, 4}, {"three", 3, 8}} {
		t.Run(c.name, func(t *testing.T) {
			if got := c.in * c.in; got != c.want {
				t.Errorf("square of %d is %d, want %d", c.in, got, c.want)
			}
		})
	}
}
