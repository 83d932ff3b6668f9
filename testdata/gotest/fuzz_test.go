// Fuzz targets run over what Add was given.
package fuzz

import (
	"testing"
	"unicode/utf8"
)

func reverse(s string) string {
	b := []byte(s)
	for i, j := 0, len(b)-1; i < j; i, j = i+1, j-1 {
		b[i], b[j] = b[j], b[i]
	}
	return string(b)
}

func FuzzReverse(f *testing.F) {
	for _, s := range []string{"abc", "", "ü"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if r := reverse(s); !utf8.ValidString(r) {
			t.Errorf("%q became %q", s, r)
		}
	})
}

func FuzzMany(f *testing.F) {
	f.Add(1, uint8(2), 3.5, true, []byte("xyz"), 'r')
	f.Fuzz(func(t *testing.T, a int, b uint8, c float64, d bool, e []byte, r rune) {
		t.Log(a, b, c, d, string(e), r)
	})
}

func FuzzNoSeeds(f *testing.F) {
	f.Fuzz(func(t *testing.T, a int) { t.Error("never") })
}

func FuzzSkipped(f *testing.F) { f.Skip("not now") }
func FuzzFails(f *testing.F)   { f.Fatal("no") }
