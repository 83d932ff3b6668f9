// What tests print themselves, and what they write to Output.
package output

import (
	"fmt"
	"testing"
)

func TestPrints(t *testing.T) {
	fmt.Println("printed")
	t.Log("logged")
	fmt.Print("no line end")
}

func TestOutput(t *testing.T) {
	w := t.Output()
	fmt.Fprint(w, "one ")
	fmt.Fprint(w, "line\nand ")
	fmt.Fprintf(w, "another\nopen")
	t.Log("logged")
	fmt.Fprint(w, "left open")
}

func TestAttr(t *testing.T) {
	t.Attr("issue", "none at all")
	t.Run("sub", func(t *testing.T) { t.Attr("k", "v") })
}
