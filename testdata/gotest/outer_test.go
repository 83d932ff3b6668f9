// A package of its own for the tests.
package outer_test

import (
	"strings"
	"testing"
)

func TestOuter(t *testing.T) {
	if !strings.Contains("outer", "out") {
		t.Error("no")
	}
}
