// The interface that tests, benchmarks and fuzz targets share.
package shared

import (
	"os"
	"testing"
)

func use(tb testing.TB) (texts []string) {
	tb.Helper()
	tb.Cleanup(func() { tb.Logf("%s is over", tb.Name()) })
	tb.Setenv("SHARED_BY", "tests")
	tb.Log(os.Getenv("SHARED_BY"), tb.Failed(), tb.Skipped(), tb.Context().Err())
	return texts
}

func TestUsed(t *testing.T) { use(t) }

func TestFailing(t *testing.T) {
	t.Run("inner", func(t *testing.T) {
		var tb testing.TB = t
		defer func() { t.Log(tb.Skipped()) }()
		tb.Skipf("because of %d", 1)
	})
	t.Run("now", func(t *testing.T) {
		var tb testing.TB = t
		tb.SkipNow()
	})
	t.Run("text", func(t *testing.T) {
		var tb testing.TB = t
		tb.Skip("for", "fun")
	})
}
