// A test may not end the program as if all had passed.
package exits

import (
	"os"
	"testing"
)

func TestExits(t *testing.T) { os.Exit(0) }
