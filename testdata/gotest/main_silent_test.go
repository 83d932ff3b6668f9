// TestMain need not run anything.
package mainfunc

import (
	"fmt"
	"testing"
)

func TestMain(m *testing.M)  { fmt.Println("nothing to do") }
func TestNever(t *testing.T) { t.Error("never") }
