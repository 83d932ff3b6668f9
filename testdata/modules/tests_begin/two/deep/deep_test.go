package deep_test

import (
	"os"
	"path/filepath"
	"testing"

	"example.com/m/one"
)

func TestDeep(t *testing.T) {
	t.Logf("%q", one.Text())
	entries, err := os.ReadDir("../../one")
	for _, entry := range entries {
		t.Log(entry.Name(), entry.IsDir())
	}
	t.Log(err)
	absolute, err := filepath.Abs("testdata")
	t.Log(filepath.Base(filepath.Dir(absolute)), err)
}
