package main

import (
	"fmt"
	"maps"
	"slices"
	"unicode"
)

// Every table, by a sum over what is in it.
func main() {
	show := func(kind string, tables map[string]*unicode.RangeTable) {
		for _, name := range slices.Sorted(maps.Keys(tables)) {
			t := tables[name]
			n, sum := 0, uint32(0)
			for _, r := range t.R16 {
				for c := uint32(r.Lo); c <= uint32(r.Hi); c += uint32(r.Stride) {
					n++
					sum = sum*31 + c
					if c%97 == 0 && !unicode.Is(t, rune(c)) {
						fmt.Println("not in", name, c)
					}
				}
			}
			for _, r := range t.R32 {
				n += int((r.Hi-r.Lo)/r.Stride) + 1
				sum = sum*31 + r.Lo*r.Hi + r.Stride
				if !unicode.Is(t, rune(r.Lo)) || !unicode.In(rune(r.Hi), unicode.Cc, t) {
					fmt.Println("not in", name, r)
				}
			}
			fmt.Println(kind, name, len(t.R16), len(t.R32), t.LatinOffset, n, sum)
		}
	}
	small := map[string]*unicode.RangeTable{}
	for _, name := range []string{"Lu", "Ll", "Lt", "Nd", "Nl", "Pc", "Pi", "Sc", "Sm", "Zl", "Zs", "Me", "Cf"} {
		small[name] = unicode.Categories[name]
	}
	show("c", small)
	few := map[string]*unicode.RangeTable{}
	for _, name := range []string{"Adlam", "Arabic", "Cherokee", "Greek", "Latin", "Thai", "Yezidi", "Zanabazar_Square"} {
		few[name] = unicode.Scripts[name]
	}
	show("s", few)
	show("p", map[string]*unicode.RangeTable{"Dash": unicode.Dash, "Hyphen": unicode.Hyphen, "White_Space": unicode.White_Space, "STerm": unicode.STerm, "Hex_Digit": unicode.Hex_Digit})
	show("f", unicode.FoldCategory)
	show("g", unicode.FoldScript)
	fmt.Println(len(unicode.Categories), len(unicode.Scripts), len(unicode.Properties), len(unicode.CategoryAliases), len(unicode.CaseRanges))
	fmt.Println(unicode.CategoryAliases["Letter"], unicode.CategoryAliases["digit"], unicode.CategoryAliases["Uppercase_Letter"])
	fmt.Println(unicode.Letter == unicode.L, unicode.Space == unicode.Z, unicode.Upper == unicode.Lu, unicode.Categories["N"] == unicode.Number, unicode.Scripts["Han"] == unicode.Han)
	fmt.Println(unicode.CaseRanges[0], unicode.CaseRanges[len(unicode.CaseRanges)-1], unicode.Version)
	fmt.Println(unicode.IsOneOf(unicode.GraphicRanges, ' '), unicode.IsOneOf(unicode.PrintRanges, ' '), unicode.In('é', unicode.Latin, unicode.Han), unicode.Is(unicode.Nd, -1), unicode.Is(unicode.L, 0x110000))
	fmt.Println(unicode.Is(&unicode.RangeTable{R16: []unicode.Range16{{'a', 'e', 2}}}, 'c'), unicode.Is(&unicode.RangeTable{R16: []unicode.Range16{{'a', 'e', 2}}}, 'd'))
	fmt.Printf("%c %c %c %c\n", unicode.TurkishCase.ToUpper('i'), unicode.TurkishCase.ToLower('I'), unicode.AzeriCase.ToTitle('i'), unicode.TurkishCase.ToUpper('ı'))
	sums := [4]rune{}
	for c := rune(0); c < 0x20000; c += 7 {
		sums[0] = sums[0]*31 + unicode.ToUpper(c)
		sums[1] = sums[1]*31 + unicode.To(unicode.LowerCase, c)
		sums[2] = sums[2]*31 + unicode.ToTitle(c)
	}
	for c := rune(0x40); c < 0x600; c++ {
		sums[3] = sums[3]*31 + unicode.SimpleFold(c)
	}
	fmt.Println(sums, unicode.To(9, 'a'), unicode.SimpleFold(-1), unicode.ToUpper(-5))
}

// Output:
// c Cf 12 6 0 170 3320368879
// c Ll 123 43 4 2283 1178354739
// c Lt 7 0 0 31 1431062326
// c Lu 110 42 3 1886 2250338281
// c Me 5 0 0 13 1178911821
// c Nd 37 35 1 770 3253464496
// c Nl 7 5 0 239 534467152
// c Pc 5 0 0 10 778728166
// c Pi 6 0 0 12 3483673233
// c Sc 13 2 2 64 1030422157
// c Sm 43 9 5 960 3695368464
// c Zl 1 0 0 1 8232
// c Zs 5 0 1 17 925308715
// s Adlam 0 3 0 88 1782537203
// s Arabic 18 29 0 1413 2666017217
// s Cherokee 3 0 0 172 3801491734
// s Greek 29 3 0 518 4135491331
// s Latin 28 5 5 1492 2202842691
// s Thai 2 0 0 86 826473035
// s Yezidi 0 3 0 47 1523903586
// s Zanabazar_Square 0 1 0 72 921843201
// p Dash 13 1 0 31 1079898566
// p Hex_Digit 6 0 3 44 487601110
// p Hyphen 6 0 1 11 2178796698
// p STerm 44 29 1 170 3931190414
// p White_Space 7 0 2 25 3245078362
// f L 1 0 0 1 837
// f Ll 109 12 3 1446 855068561
// f Lt 9 0 0 35 54805807
// f Lu 108 12 4 1436 2594751584
// f M 2 0 0 3 922750
// f Mn 2 0 0 3 922750
// g Common 1 0 0 2 29600
// g Greek 1 0 0 2 6448
// g Inherited 2 0 0 3 922750
// 38 174 39 42 336
// L Nd Lu
// true true true true true
// {65 90 [0 32 0]} {125218 125251 [-34 0 -34]} 17.0.0
// true false true false false
// true false
// İ ı İ I
// [1049622123 -804051249 -400645527 -701180642] 65533 -1 -5
