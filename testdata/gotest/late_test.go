// A test that was told to fail after it had ended.
package late

import "testing"

func TestLate(t *testing.T) {
	var sub *testing.T
	t.Run("sub", func(t *testing.T) { sub = t })
	sub.Log("told by the test around")
	sub.Error("too late")
}
