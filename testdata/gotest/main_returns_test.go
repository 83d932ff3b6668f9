// TestMain may return, and may give another status.
package mainfunc

import (
	"fmt"
	"testing"
)

func TestMain(m *testing.M) { fmt.Println(m.Run()) }
func TestPasses(t *testing.T) {}
