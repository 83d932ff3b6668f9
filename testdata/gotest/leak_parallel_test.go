package leak

import (
	"testing"

	"go.uber.org/goleak"
)

// A test that waits for its turn to run in parallel is no leak.
func TestWaitingTests(t *testing.T) {
	t.Run("parallel", func(t *testing.T) { t.Parallel() })
	t.Run("serial", func(t *testing.T) { goleak.VerifyNone(t) })
	if err := goleak.Find(); err != nil {
		t.Error(err)
	}
}
