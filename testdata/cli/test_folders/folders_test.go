package folders

import (
	"os"
	"path/filepath"
	"testing"
)

func TestFolders(t *testing.T) {
	t.Setenv("GOTMPDIR", ".")
	a, b := t.TempDir(), t.TempDir()
	t.Log(filepath.Base(a), filepath.Base(b), filepath.Dir(a) == filepath.Dir(b))
	if t.ArtifactDir() != t.ArtifactDir() {
		t.Error("two folders for artifacts")
	}
	if err := os.WriteFile(filepath.Join(a, "x"), []byte("abc"), 0o600); err != nil {
		t.Fatal(err)
	}
	t.Run("sub", func(t *testing.T) {
		t.Chdir(a)
		t.Chdir(filepath.Join("..", filepath.Base(a)))
		got, err := os.ReadFile("x")
		t.Log(string(got), err, filepath.Base(os.Getenv("PWD")))
	})
	_, err := os.Stat("x")
	t.Log(os.IsNotExist(err))
	t.Cleanup(func() {
		_, err := os.Stat(filepath.Dir(a))
		t.Log(err)
	})
}

func TestRemoved(t *testing.T) {
	left, err := filepath.Glob("TestFolders*")
	t.Log(left, err)
}
