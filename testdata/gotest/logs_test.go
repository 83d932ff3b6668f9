// What is logged, by whichever method, with the place of the call.
package logs

import (
	"fmt"
	"testing"
)

type point struct{ x, y int }

func TestLog(t *testing.T) {
	t.Log()
	t.Log("a", 1, 2, "b")
	t.Logf("%d %v", 3, point{1, 2})
	t.Log("first\nsecond\nthird")
	t.Log("ends with a line end\n")
	t.Logf("two line ends\n\n")
	t.Log(fmt.Errorf("wrapped: %w", fmt.Errorf("inner")))
}

func TestError(t *testing.T) {
	t.Error("one")
	t.Errorf("two %d", 2)
	t.Log("goes on")
}

func TestFatal(t *testing.T) {
	t.Fatal("stops")
	t.Log("never told")
}

func TestFatalf(t *testing.T) {
	defer func() { t.Log("deferred") }()
	t.Fatalf("stops %v", true)
}

func TestFail(t *testing.T)    { t.Fail(); t.Log(t.Failed()) }
func TestFailNow(t *testing.T) { defer func() { t.Log("deferred", t.Failed()) }(); t.FailNow() }
