// TestMain runs before and after the tests.
package mainfunc

import (
	"fmt"
	"os"
	"testing"
)

var ready bool

func TestMain(m *testing.M) {
	ready = true
	fmt.Println("before")
	code := m.Run()
	fmt.Println("after", code)
	os.Exit(code)
}

func TestReady(t *testing.T) {
	if !ready {
		t.Error("not ready")
	}
}
func TestFails(t *testing.T) { t.Error("on purpose") }
