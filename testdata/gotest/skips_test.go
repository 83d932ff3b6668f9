// Tests that are skipped, before and after they failed.
package skips

import "testing"

func TestSkip(t *testing.T)  { t.Skip("not", "today") }
func TestSkipf(t *testing.T) { t.Skipf("%d reasons", 3) }
func TestSkipNow(t *testing.T) {
	t.Cleanup(func() { t.Log("cleaned up", t.Skipped()) })
	t.SkipNow()
}
func TestSkipAfterError(t *testing.T) { t.Error("wrong"); t.Skip("too late") }
func TestSkipSub(t *testing.T) {
	t.Run("skipped", func(t *testing.T) { t.Skip() })
	t.Run("not", func(t *testing.T) { t.Log(t.Skipped()) })
	t.Log(t.Skipped())
}
