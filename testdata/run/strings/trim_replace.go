// Trimming, replacing, repeating, mapping and changing case.

package main

import (
	"fmt"
	"strings"
)

func main() {
	fmt.Printf("%q %q %q\n", strings.TrimSpace(" \t x y \n"), strings.Trim("xxaxbxx", "x"), strings.TrimLeft("abcabd", "ab"))
	fmt.Println(strings.TrimRight("12300", "0"), strings.TrimPrefix("go.mod", "go."), strings.TrimSuffix("go.mod", ".sum"))
	fmt.Println(strings.Replace("aaaa", "a", "b", 2), strings.ReplaceAll("aaaa", "aa", "b"), strings.Repeat("ab", 3))
	fmt.Println(strings.ToUpper("straße é"), strings.ToLower("ÀB"))
	fmt.Println(strings.Map(func(r rune) rune {
		if r == 'x' {
			return -1
		}
		return r + 1
	}, "axb"))
	r := strings.NewReplacer("<", "&lt;", ">", "&gt;")
	fmt.Println(r.Replace("<a>"))
}

// Output:
// "x y" "axb" "cabd"
// 123 mod go.mod
// bbaa bb ababab
// STRAßE É àb
// bc
// &lt;a&gt;
