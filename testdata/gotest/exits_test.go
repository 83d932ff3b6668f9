// A test that ends the program.
package exits

import (
	"os"
	"testing"
)

func TestOne(t *testing.T) {}
func TestExits(t *testing.T) {
	t.Log("before")
	os.Exit(4)
}
