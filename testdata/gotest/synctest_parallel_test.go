// any order

package gotest

import (
	"testing"
	"testing/synctest"
	"time"
)

func TestParallelBubbles(t *testing.T) {
	for range 3 {
		t.Run("", func(t *testing.T) {
			t.Parallel()
			synctest.Test(t, func(t *testing.T) {
				time.Sleep(time.Hour)
				if time.Now().Unix() != 946684800+3600 {
					t.Error("wrong time")
				}
			})
		})
	}
}
