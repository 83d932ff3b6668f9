// Writes ranges.txt, the range tables of package unicode, from the tables of the Go that runs it:
//
//	go run generate.go > ranges.txt
//
// A line is a table: its kind, its name, the number of ranges of 16 bits, the number of ranges within Latin-1, and its ranges. The
// kinds: c a category, s a script, p a property, f and g what folds to a category and to a script without being in it. A range is
// where it starts, counted from the end of the one before, +, its length less one if that is not 0, / and the stride if that is not 1;
// numbers are hexadecimal.
//
// The line of kind m has the case mappings: for each range its start and end, and what is added for upper, lower and title case.
// The lines of kind n have other names of categories.
//
//go:build ignore

package main

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"unicode"
)

func main() {
	tables("c", unicode.Categories)
	tables("s", unicode.Scripts)
	tables("p", unicode.Properties)
	tables("f", unicode.FoldCategory)
	tables("g", unicode.FoldScript)
	fmt.Print("m case")
	for _, r := range unicode.CaseRanges {
		fmt.Printf(" %x %x %x %x %x", r.Lo, r.Hi, r.Delta[0], r.Delta[1], r.Delta[2])
	}
	fmt.Println()
	for _, name := range slices.Sorted(maps.Keys(unicode.CategoryAliases)) {
		fmt.Println("n", name, unicode.CategoryAliases[name])
	}
}

func tables(kind string, of map[string]*unicode.RangeTable) {
	for _, name := range slices.Sorted(maps.Keys(of)) {
		table := of[name]
		var line strings.Builder
		last := uint32(0)
		add := func(lo, hi, stride uint32) {
			fmt.Fprintf(&line, " %x", lo-last)
			if hi > lo {
				fmt.Fprintf(&line, "+%x", hi-lo)
			}
			if stride != 1 {
				fmt.Fprintf(&line, "/%x", stride)
			}
			last = hi
		}
		for _, r := range table.R16 {
			add(uint32(r.Lo), uint32(r.Hi), uint32(r.Stride))
		}
		for _, r := range table.R32 {
			add(r.Lo, r.Hi, r.Stride)
		}
		fmt.Printf("%s %s %x %x%s\n", kind, name, len(table.R16), table.LatinOffset, line.String())
	}
}
