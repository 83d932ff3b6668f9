// Folders that tests get, asked for by a helper that knows only testing.TB.
package folders

import (
	"os"
	"path/filepath"
	"testing"
)

func must(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

func folders(t testing.TB) {
	t.Helper()
	dir := t.TempDir()
	other := t.TempDir()
	info, err := os.Stat(dir)
	must(t, err)
	wd, err := os.Getwd()
	must(t, err)
	t.Chdir(dir)
	now, err := os.Getwd()
	must(t, err)
	t.Log(info.IsDir(), dir != other, filepath.Base(now) == filepath.Base(dir), os.Getenv("PWD") == now)
	must(t, os.WriteFile("made", nil, 0o600))
	artifacts := t.ArtifactDir()
	info, err = os.Stat(artifacts)
	must(t, err)
	t.Log(info.IsDir(), artifacts == t.ArtifactDir(), artifacts != dir)
	t.Cleanup(func() {
		_, err := os.Stat(filepath.Join(dir, "made"))
		t.Log("cleanup", err == nil, now != wd)
	})
}

func TestFolders(t *testing.T) {
	before, _ := os.Getwd()
	t.Setenv("GOTMPDIR", before)
	t.Run("sub", func(t *testing.T) { folders(t) })
	after, _ := os.Getwd()
	t.Log(before == after)
}
