package gotest

import (
	"sync"
	"testing"
)

func TestBefore(t *testing.T) {}

func TestDeadlock(t *testing.T) {
	t.Log("waits")
	var mu sync.Mutex
	mu.Lock()
	t.Run("sub", func(t *testing.T) {
		mu.Lock()
	})
}

func TestNeverRuns(t *testing.T) {}
