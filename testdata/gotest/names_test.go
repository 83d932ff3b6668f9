// Names of subtests: blanks, characters that do not print, repeated and empty ones, ones like the numbers of others.
package names

import "testing"

func TestNames(t *testing.T) {
	for _, name := range []string{"plain", "two words", "tab\there", "bell\a", "umlaut ü", "slash/inside", "", "", "plain", "plain", "plain#01", "x#01", "x", "x", "100%", "\xff"} {
		t.Run(name, func(t *testing.T) { t.Log(t.Name()) })
	}
	t.Run("nested", func(t *testing.T) {
		t.Run("a", func(t *testing.T) { t.Run("b", func(t *testing.T) {}) })
	})
}
