// The context of a test ends before its cleanups run.
package contexts

import (
	"context"
	"testing"
)

func TestContext(t *testing.T) {
	ctx := t.Context()
	t.Log(ctx.Err(), ctx == t.Context())
	t.Cleanup(func() { t.Log("in cleanup:", ctx.Err()) })
	done := make(chan bool)
	t.Cleanup(func() { <-done })
	go func() {
		<-ctx.Done()
		close(done)
	}()
	t.Run("sub", func(t *testing.T) {
		sub := t.Context()
		t.Log(sub.Err(), sub == ctx)
		t.Cleanup(func() { t.Log(sub.Err(), context.Cause(sub)) })
	})
	t.Log(ctx.Err())
}
