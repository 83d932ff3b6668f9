package gotest

import (
	"os"
	"testing"
)

func TestSetenv(t *testing.T) {
	t.Setenv("RACEWALK_KEPT", "outside")
	t.Run("sub", func(t *testing.T) {
		t.Setenv("RACEWALK_KEPT", "one")
		t.Setenv("RACEWALK_NEW", "")
		t.Log(os.Getenv("RACEWALK_KEPT"))
		t.Setenv("RACEWALK_KEPT", "two")
		t.Log(os.Getenv("RACEWALK_KEPT"))
		t.Log(os.LookupEnv("RACEWALK_NEW"))
		t.Cleanup(func() { t.Log("cleanup", os.Getenv("RACEWALK_KEPT")) })
	})
	t.Log(os.Getenv("RACEWALK_KEPT"))
	t.Log(os.LookupEnv("RACEWALK_NEW"))
}

func TestBadName(t *testing.T) {
	for _, name := range []string{"", "A=B", "A\x00B"} {
		t.Run("", func(t *testing.T) { t.Setenv(name, "x") })
	}
	t.Run("value", func(t *testing.T) { t.Setenv("RACEWALK_NEW", "x\x00") })
}

func TestThenParallel(t *testing.T) {
	defer func() { t.Log(recover()) }()
	t.Setenv("RACEWALK_NEW", "x")
	t.Parallel()
}

func TestParallelThen(t *testing.T) {
	t.Parallel()
	t.Run("sub", func(t *testing.T) {
		defer func() { t.Log(recover()) }()
		t.Setenv("RACEWALK_NEW", "x")
	})
}

func BenchmarkEnv(b *testing.B) { b.Setenv("RACEWALK_NEW", "x") }
