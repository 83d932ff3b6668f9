package one

import (
	"os"
	"path/filepath"
	"testing"
)

func TestText(t *testing.T) {
	folder, err := os.Getwd()
	t.Log(filepath.Base(folder), err)
	t.Logf("%q", Text())
	names, err := filepath.Glob("*.go")
	t.Log(names, err)
	t.Chdir("testdata")
	names, err = filepath.Glob("*")
	t.Log(names, err)
}
