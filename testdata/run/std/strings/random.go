// Functions of package strings on random text.
package main

import (
	"fmt"
	"strconv"
	"strings"
)

var seed uint32 = 7

func rnd(n int) int {
	seed = seed*1664525 + 1013904223
	return int(seed>>8) % n
}

var alpha = []string{"a", "b", "A", " ", "\t", "日", "é", "\xff", "ab", "ß", "_", "1", ",", "\n", "\u2003", "ǅ", "K", "\u212a", "Σ", "ς"}

func str(n int) string {
	s := ""
	for k := rnd(n + 1); k > 0; k-- {
		s += alpha[rnd(len(alpha))]
	}
	return s
}

func main() {
	for i := 0; i < 25; i++ {
		s, p, q, n := str(10), str(2), str(3), rnd(6)-1
		f := func(c rune) bool { return c < 'b' }
		fmt.Printf("%q %q %q %d:", s, p, q, n)
		fmt.Printf("%d %d %d %d %d %d %d ", strings.Index(s, p), strings.LastIndex(s, p), strings.IndexByte(s, 'a'), strings.LastIndexByte(s, 'a'), strings.IndexAny(s, q), strings.LastIndexAny(s, q), strings.Count(s, p))
		fmt.Printf("%q %q %q %q %q ", strings.ToUpper(s), strings.ToLower(s), strings.ToTitle(s), strings.TrimSpace(s), strings.Trim(s, q))
		fmt.Printf("%v %q %q ", strings.EqualFold(s, strings.ToUpper(s)), strings.ToValidUTF8(s, "?"), strings.Replace(s, p, q, n))
		fmt.Printf("%q %q %q %q %q ", strings.Split(s, p), strings.SplitN(s, p, n), strings.SplitAfter(s, p), strings.Fields(s), strings.FieldsFunc(s, f))
		fmt.Printf("%q %q %q %q ", strings.Title(s), strings.Map(func(r rune) rune { return r + 1 }, s), strings.TrimLeft(s, q), strings.TrimRight(s, q))
		fmt.Printf("%d %d %v %v %v ", strings.IndexFunc(s, f), strings.LastIndexFunc(s, f), strings.Contains(s, p), strings.HasPrefix(s, p), strings.HasSuffix(s, p))
		a, b, ok := strings.Cut(s, p)
		fmt.Printf("%q %q %v %q ", a, b, ok, strings.Join(strings.Split(s, "a"), q))
		fmt.Printf("%q ", strings.NewReplacer("a", "1", "", "X", "b", "22", p, "P").Replace(s))
		for l := range strings.SplitSeq(s, "a") {
			fmt.Printf("<%q>", l)
		}
		for l := range strings.Lines(s) {
			fmt.Printf("{%q}", l)
		}
		fmt.Println(strconv.Quote(s), strconv.QuoteToASCII(s), strconv.QuoteToGraphic(s), strconv.CanBackquote(s))
	}
}

// Output:
// "\n\tab\xff日日K\t " "" "," 4:0 14 2 2 -1 -1 11 "\n\tAB�日日K\t " "\n\tab�日日k\t " "\n\tAB�日日K\t " "ab\xff日日K" "\n\tab\xff日日K\t " true "\n\tab?日日K\t " ",\n,\t,a,b\xff日日K\t " ["\n" "\t" "a" "b" "\xff" "日" "日" "K" "\t" " "] ["\n" "\t" "a" "b\xff日日K\t "] ["\n" "\t" "a" "b" "\xff" "日" "日" "K" "\t" " "] ["ab\xff日日K"] ["b\xff日日"] "\n\tAb�日日K\t " "\v\nbc\ufffe旦旦L\n!" "\n\tab\xff日日K\t " "\n\tab\xff日日K\t " 0 13 true true true "" "\n\tab\xff日日K\t " true "\n\t,b\xff日日K\t " "X\nX\t1X22X\xffX\xe6X\x97X\xa5X\xe6X\x97X\xa5XKX\tX X" <"\n\t"><"b\xff日日K\t ">{"\n"}{"\tab\xff日日K\t "}"\n\tab\xff日日K\t " "\n\tab\xff\u65e5\u65e5K\t " "\n\tab\xff日日K\t " false
// "Σa\u2003,ǅǅ1Σ" "KΣ" "Σ" 3:-1 -1 2 2 0 12 0 "ΣA\u2003,ǄǄ1Σ" "σa\u2003,ǆǆ1σ" "ΣA\u2003,ǅǅ1Σ" "Σa\u2003,ǅǅ1Σ" "a\u2003,ǅǅ1" true "Σa\u2003,ǅǅ1Σ" "Σa\u2003,ǅǅ1Σ" ["Σa\u2003,ǅǅ1Σ"] ["Σa\u2003,ǅǅ1Σ"] ["Σa\u2003,ǅǅ1Σ"] ["Σa" ",ǅǅ1Σ"] ["Σ" "\u2003" "ǅǅ" "Σ"] "Σa\u2003,ǅǅ1Σ" "Τb\u2004-ǆǆ2Τ" "a\u2003,ǅǅ1Σ" "Σa\u2003,ǅǅ1" 2 11 false false false "Σa\u2003,ǅǅ1Σ" "" false "ΣΣ\u2003,ǅǅ1Σ" "X\xceX\xa31X\xe2X\x80X\x83X,X\xc7X\x85X\xc7X\x85X1X\xceX\xa3X" <"Σ"><"\u2003,ǅǅ1Σ">{"Σa\u2003,ǅǅ1Σ"}"Σa\u2003,ǅǅ1Σ" "\u03a3a\u2003,\u01c5\u01c51\u03a3" "Σa ,ǅǅ1Σ" true
// "K,1\u2003ǅ_1K_ab" "KA" "KAa" 3:-1 -1 14 14 12 14 0 "K,1\u2003Ǆ_1K_AB" "k,1\u2003ǆ_1k_ab" "K,1\u2003ǅ_1K_AB" "K,1\u2003ǅ_1K_ab" "K,1\u2003ǅ_1K_ab" true "K,1\u2003ǅ_1K_ab" "K,1\u2003ǅ_1K_ab" ["K,1\u2003ǅ_1K_ab"] ["K,1\u2003ǅ_1K_ab"] ["K,1\u2003ǅ_1K_ab"] ["K,1" "ǅ_1K_ab"] ["K" "\u2003ǅ" "b"] "K,1\u2003ǅ_1K_ab" "Å-2\u2004ǆ`2L`bc" "K,1\u2003ǅ_1K_ab" "K,1\u2003ǅ_1K_ab" 3 14 false false false "K,1\u2003ǅ_1K_ab" "" false "K,1\u2003ǅ_1K_KAab" "X\xe2X\x84X\xaaX,X1X\xe2X\x80X\x83X\xc7X\x85X_X1XKX_1X22X" <"K,1\u2003ǅ_1K_"><"b">{"K,1\u2003ǅ_1K_ab"}"K,1\u2003ǅ_1K_ab" "\u212a,1\u2003\u01c5_1K_ab" "K,1 ǅ_1K_ab" true
// "\xff\u2003ßé" "é" "" 2:6 6 -1 -1 -1 -1 1 "�\u2003ßÉ" "�\u2003ßé" "�\u2003ßÉ" "\xff\u2003ßé" "\xff\u2003ßé" true "?\u2003ßé" "\xff\u2003ß" ["\xff\u2003ß" ""] ["\xff\u2003ß" ""] ["\xff\u2003ßé" ""] ["\xff" "ßé"] ["\xff\u2003ßé"] "�\u2003ßé" "\ufffe\u2004àê" "\xff\u2003ßé" "\xff\u2003ßé" -1 -1 true false true "\xff\u2003ß" "" true "\xff\u2003ßé" "X\xffX\xe2X\x80X\x83X\xc3X\x9fXPX" <"\xff\u2003ßé">{"\xff\u2003ßé"}"\xff\u2003ßé" "\xff\u2003\u00df\u00e9" "\xff ßé" false
// ",\t" "Σ" "Ka" -1:-1 -1 -1 -1 -1 -1 0 ",\t" ",\t" ",\t" "," ",\t" true ",\t" ",\t" [",\t"] [",\t"] [",\t"] [","] [] ",\t" "-\n" ",\t" ",\t" 0 1 false false false ",\t" "" false ",\t" "X,X\tX" <",\t">{",\t"}",\t" ",\t" ",\t" true
// "abΣ1 ab" "K" "K" 3:-1 -1 0 6 -1 -1 0 "ABΣ1 AB" "abσ1 ab" "ABΣ1 AB" "abΣ1 ab" "abΣ1 ab" true "abΣ1 ab" "abΣ1 ab" ["abΣ1 ab"] ["abΣ1 ab"] ["abΣ1 ab"] ["abΣ1" "ab"] ["bΣ" "b"] "AbΣ1 Ab" "bcΤ2!bc" "abΣ1 ab" "abΣ1 ab" 0 6 false false false "abΣ1 ab" "" false "KbΣ1 Kb" "1X22X\xceX\xa3X1X 1X22X" <""><"bΣ1 "><"b">{"abΣ1 ab"}"abΣ1 ab" "ab\u03a31 ab" "abΣ1 ab" true
// "aΣ1a\n\xff" "" " " 3:0 7 0 4 -1 -1 7 "AΣ1A\n�" "aσ1a\n�" "AΣ1A\n�" "aΣ1a\n\xff" "aΣ1a\n\xff" true "aΣ1a\n?" " a Σ 1a\n\xff" ["a" "Σ" "1" "a" "\n" "\xff"] ["a" "Σ" "1a\n\xff"] ["a" "Σ" "1" "a" "\n" "\xff"] ["aΣ1a" "\xff"] ["Σ" "\xff"] "AΣ1a\n�" "bΤ2b\v\ufffe" "aΣ1a\n\xff" "aΣ1a\n\xff" 0 5 true true true "" "aΣ1a\n\xff" true " Σ1 \n\xff" "1X\xceX\xa3X11X\nX\xffX" <""><"Σ1"><"\n\xff">{"aΣ1a\n"}{"\xff"}"aΣ1a\n\xff" "a\u03a31a\n\xff" "aΣ1a\n\xff" false
// ",éΣΣK1a\u2003" "\t\u2003" "\u2003\xff" -1:-1 -1 11 11 12 12 0 ",ÉΣΣK1A\u2003" ",éσσk1a\u2003" ",ÉΣΣK1A\u2003" ",éΣΣK1a" ",éΣΣK1a" true ",éΣΣK1a\u2003" ",éΣΣK1a\u2003" [",éΣΣK1a\u2003"] [",éΣΣK1a\u2003"] [",éΣΣK1a\u2003"] [",éΣΣK1a"] ["éΣΣK" "\u2003"] ",ÉΣΣK1a\u2003" "-êΤΤÅ2b\u2004" ",éΣΣK1a\u2003" ",éΣΣK1a" 0 11 false false false ",éΣΣK1a\u2003" "" false ",éΣΣK1\u2003\xff\u2003" "X,X\xc3X\xa9X\xceX\xa3X\xceX\xa3X\xe2X\x84X\xaaX11X\xe2X\x80X\x83X" <",éΣΣK1"><"\u2003">{",éΣΣK1a\u2003"}",éΣΣK1a\u2003" ",\u00e9\u03a3\u03a3\u212a1a\u2003" ",éΣΣK1a " true
// "\u2003" "ǅ" "\n\n_" 2:-1 -1 -1 -1 -1 -1 0 "\u2003" "\u2003" "\u2003" "" "\u2003" true "\u2003" "\u2003" ["\u2003"] ["\u2003"] ["\u2003"] [] ["\u2003"] "\u2003" "\u2004" "\u2003" "\u2003" -1 -1 false false false "\u2003" "" false "\u2003" "X\xe2X\x80X\x83X" <"\u2003">{"\u2003"}"\u2003" "\u2003" " " true
// "a日\u2003\taba" "日" "a" 2:1 1 0 10 0 10 1 "A日\u2003\tABA" "a日\u2003\taba" "A日\u2003\tABA" "a日\u2003\taba" "日\u2003\tab" true "a日\u2003\taba" "aa\u2003\taba" ["a" "\u2003\taba"] ["a" "\u2003\taba"] ["a日" "\u2003\taba"] ["a日" "aba"] ["日\u2003" "b"] "A日\u2003\tAba" "b旦\u2004\nbcb" "日\u2003\taba" "a日\u2003\tab" 0 10 true false false "a" "\u2003\taba" true "a日\u2003\taba" "1XPX\xe2X\x80X\x83X\t1X221X" <""><"日\u2003\t"><"b"><"">{"a日\u2003\taba"}"a日\u2003\taba" "a\u65e5\u2003\taba" "a日 \taba" true
// "ǅa\t_ǅ\tΣAab" "ab\u2003" "\xff" 1:-1 -1 2 11 -1 -1 0 "ǄA\t_Ǆ\tΣAAB" "ǆa\t_ǆ\tσaab" "ǅA\t_ǅ\tΣAAB" "ǅa\t_ǅ\tΣAab" "ǅa\t_ǅ\tΣAab" true "ǅa\t_ǅ\tΣAab" "ǅa\t_ǅ\tΣAab" ["ǅa\t_ǅ\tΣAab"] ["ǅa\t_ǅ\tΣAab"] ["ǅa\t_ǅ\tΣAab"] ["ǅa" "_ǅ" "ΣAab"] ["ǅ" "ǅ" "Σ" "b"] "ǅa\t_ǅ\tΣAab" "ǆb\n`ǆ\nΤBbc" "ǅa\t_ǅ\tΣAab" "ǅa\t_ǅ\tΣAab" 2 11 false false false "ǅa\t_ǅ\tΣAab" "" false "ǅ\xff\t_ǅ\tΣA\xffb" "X\xc7X\x851X\tX_X\xc7X\x85X\tX\xceX\xa3XA1X22X" <"ǅ"><"\t_ǅ\tΣA"><"b">{"ǅa\t_ǅ\tΣAab"}"ǅa\t_ǅ\tΣAab" "\u01c5a\t_\u01c5\t\u03a3Aab" "ǅa\t_ǅ\tΣAab" true
// "éς\u2003\u2003" "" "1" 1:0 10 -1 -1 -1 -1 5 "ÉΣ\u2003\u2003" "éς\u2003\u2003" "ÉΣ\u2003\u2003" "éς" "éς\u2003\u2003" true "éς\u2003\u2003" "1éς\u2003\u2003" ["é" "ς" "\u2003" "\u2003"] ["éς\u2003\u2003"] ["é" "ς" "\u2003" "\u2003"] ["éς"] ["éς\u2003\u2003"] "Éς\u2003\u2003" "êσ\u2004\u2004" "éς\u2003\u2003" "éς\u2003\u2003" -1 -1 true true true "" "éς\u2003\u2003" true "éς\u2003\u2003" "X\xc3X\xa9X\xcfX\x82X\xe2X\x80X\x83X\xe2X\x80X\x83X" <"éς\u2003\u2003">{"éς\u2003\u2003"}"éς\u2003\u2003" "\u00e9\u03c2\u2003\u2003" "éς  " true
// "ǅ_ςΣ\nς\tK" "ς\u2003" "日\n" 4:-1 -1 -1 -1 7 7 0 "Ǆ_ΣΣ\nΣ\tK" "ǆ_ςσ\nς\tk" "ǅ_ΣΣ\nΣ\tK" "ǅ_ςΣ\nς\tK" "ǅ_ςΣ\nς\tK" true "ǅ_ςΣ\nς\tK" "ǅ_ςΣ\nς\tK" ["ǅ_ςΣ\nς\tK"] ["ǅ_ςΣ\nς\tK"] ["ǅ_ςΣ\nς\tK"] ["ǅ_ςΣ" "ς" "K"] ["ǅ" "ςΣ" "ς"] "ǅ_ςΣ\nΣ\tK" "ǆ`σΤ\vσ\nL" "ǅ_ςΣ\nς\tK" "ǅ_ςΣ\nς\tK" 2 11 false false false "ǅ_ςΣ\nς\tK" "" false "ǅ_ςΣ\nς\tK" "X\xc7X\x85X_X\xcfX\x82X\xceX\xa3X\nX\xcfX\x82X\tXKX" <"ǅ_ςΣ\nς\tK">{"ǅ_ςΣ\n"}{"ς\tK"}"ǅ_ςΣ\nς\tK" "\u01c5_\u03c2\u03a3\n\u03c2\tK" "ǅ_ςΣ\nς\tK" false
// "a\n\n" "1\xff" "A," 1:-1 -1 0 0 -1 -1 0 "A\n\n" "a\n\n" "A\n\n" "a" "a\n\n" true "a\n\n" "a\n\n" ["a\n\n"] ["a\n\n"] ["a\n\n"] ["a"] [] "A\n\n" "b\v\v" "a\n\n" "a\n\n" 0 2 false false false "a\n\n" "" false "A,\n\n" "1X\nX\nX" <""><"\n\n">{"a\n"}{"\n"}"a\n\n" "a\n\n" "a\n\n" false
// "\n\nΣ日KKǅ" "" "" -1:0 15 -1 -1 -1 -1 8 "\n\nΣ日KKǄ" "\n\nσ日kkǆ" "\n\nΣ日KKǅ" "Σ日KKǅ" "\n\nΣ日KKǅ" true "\n\nΣ日KKǅ" "\n\nΣ日KKǅ" ["\n" "\n" "Σ" "日" "K" "K" "ǅ"] ["\n" "\n" "Σ" "日" "K" "K" "ǅ"] ["\n" "\n" "Σ" "日" "K" "K" "ǅ"] ["Σ日KKǅ"] ["Σ日KKǅ"] "\n\nΣ日KKǅ" "\v\vΤ旦ÅÅǆ" "\n\nΣ日KKǅ" "\n\nΣ日KKǅ" 0 1 true true true "" "\n\nΣ日KKǅ" true "\n\nΣ日KKǅ" "X\nX\nX\xceX\xa3X\xe6X\x97X\xa5X\xe2X\x84X\xaaX\xe2X\x84X\xaaX\xc7X\x85X" <"\n\nΣ日KKǅ">{"\n"}{"\n"}{"Σ日KKǅ"}"\n\nΣ日KKǅ" "\n\n\u03a3\u65e5\u212a\u212a\u01c5" "\n\nΣ日KKǅ" false
// "ßa1ab\tKßa" "ß" "Σ1" 4:0 8 2 10 3 3 2 "ßA1AB\tKßA" "ßa1ab\tkßa" "ßA1AB\tKßA" "ßa1ab\tKßa" "ßa1ab\tKßa" true "ßa1ab\tKßa" "Σ1a1ab\tKΣ1a" ["" "a1ab\tK" "a"] ["" "a1ab\tK" "a"] ["ß" "a1ab\tKß" "a"] ["ßa1ab" "Kßa"] ["ß" "b" "ß"] "ßa1ab\tKßa" "àb2bc\nLàb" "ßa1ab\tKßa" "ßa1ab\tKßa" 2 10 true true false "" "a1ab\tKßa" true "ßΣ11Σ1b\tKßΣ1" "XP1X11X22X\tXKXP1X" <"ß"><"1"><"b\tKß"><"">{"ßa1ab\tKßa"}"ßa1ab\tKßa" "\u00dfa1ab\tK\u00dfa" "ßa1ab\tKßa" true
// "_" "Σ" "ß\t" 2:-1 -1 -1 -1 -1 -1 0 "_" "_" "_" "_" "_" true "_" "_" ["_"] ["_"] ["_"] ["_"] [] "_" "`" "_" "_" 0 0 false false false "_" "" false "_" "X_X" <"_">{"_"}"_" "_" "_" true
// "日Σ" "" ",ßǅ" 1:0 5 -1 -1 -1 -1 3 "日Σ" "日σ" "日Σ" "日Σ" "日Σ" true "日Σ" ",ßǅ日Σ" ["日" "Σ"] ["日Σ"] ["日" "Σ"] ["日Σ"] ["日Σ"] "日Σ" "旦Τ" "日Σ" "日Σ" -1 -1 true true true "" "日Σ" true "日Σ" "X\xe6X\x97X\xa5X\xceX\xa3X" <"日Σ">{"日Σ"}"日Σ" "\u65e5\u03a3" "日Σ" true
// "KKK\nǅ1K1A" "," "\u2003\t_" 0:-1 -1 -1 -1 -1 -1 0 "KKK\nǄ1K1A" "kkk\nǆ1k1a" "KKK\nǅ1K1A" "KKK\nǅ1K1A" "KKK\nǅ1K1A" true "KKK\nǅ1K1A" "KKK\nǅ1K1A" ["KKK\nǅ1K1A"] [] ["KKK\nǅ1K1A"] ["KKK" "ǅ1K1A"] ["K" "K" "ǅ"] "KKK\nǅ1K1A" "ÅLÅ\vǆ2L2B" "KKK\nǅ1K1A" "KKK\nǅ1K1A" 3 13 false false false "KKK\nǅ1K1A" "" false "KKK\nǅ1K1A" "X\xe2X\x84X\xaaXKX\xe2X\x84X\xaaX\nX\xc7X\x85X1XKX1XAX" <"KKK\nǅ1K1A">{"KKK\n"}{"ǅ1K1A"}"KKK\nǅ1K1A" "\u212aK\u212a\n\u01c51K1A" "KKK\nǅ1K1A" false
// "A1Σ_" "" "" 0:0 5 -1 -1 -1 -1 5 "A1Σ_" "a1σ_" "A1Σ_" "A1Σ_" "A1Σ_" true "A1Σ_" "A1Σ_" ["A" "1" "Σ" "_"] [] ["A" "1" "Σ" "_"] ["A1Σ_"] ["Σ"] "A1Σ_" "B2Τ`" "A1Σ_" "A1Σ_" 0 4 true true true "" "A1Σ_" true "A1Σ_" "XAX1X\xceX\xa3X_X" <"A1Σ_">{"A1Σ_"}"A1Σ_" "A1\u03a3_" "A1Σ_" true
// "日\t" "ςb" "" 0:-1 -1 -1 -1 -1 -1 0 "日\t" "日\t" "日\t" "日" "日\t" true "日\t" "日\t" ["日\t"] [] ["日\t"] ["日"] ["日"] "日\t" "旦\n" "日\t" "日\t" 3 3 false false false "日\t" "" false "日\t" "X\xe6X\x97X\xa5X\tX" <"日\t">{"日\t"}"日\t" "\u65e5\t" "日\t" true
// "K_é\n日K\u2003Σ日\n" "b" "\nab" 1:-1 -1 -1 -1 6 19 0 "K_É\n日K\u2003Σ日\n" "k_é\n日k\u2003σ日\n" "K_É\n日K\u2003Σ日\n" "K_é\n日K\u2003Σ日" "K_é\n日K\u2003Σ日" true "K_é\n日K\u2003Σ日\n" "K_é\n日K\u2003Σ日\n" ["K_é\n日K\u2003Σ日\n"] ["K_é\n日K\u2003Σ日\n"] ["K_é\n日K\u2003Σ日\n"] ["K_é" "日K" "Σ日"] ["K" "é" "日" "\u2003Σ日"] "K_é\n日K\u2003Σ日\n" "Å`ê\v旦L\u2004Τ旦\v" "K_é\n日K\u2003Σ日\n" "K_é\n日K\u2003Σ日" 3 19 false false false "K_é\n日K\u2003Σ日\n" "" false "K_é\n日K\u2003Σ日\n" "X\xe2X\x84X\xaaX_X\xc3X\xa9X\nX\xe6X\x97X\xa5XKX\xe2X\x80X\x83X\xceX\xa3X\xe6X\x97X\xa5X\nX" <"K_é\n日K\u2003Σ日\n">{"K_é\n"}{"日K\u2003Σ日\n"}"K_é\n日K\u2003Σ日\n" "\u212a_\u00e9\n\u65e5K\u2003\u03a3\u65e5\n" "K_é\n日K Σ日\n" false
// "" "" "ßabab" 1:0 0 -1 -1 -1 -1 1 "" "" "" "" "" true "" "ßabab" [] [] [] [] [] "" "" "" "" -1 -1 true true true "" "" true "" "X" <"">"" "" "" true
// "日A é ς" "_" "," 0:-1 -1 -1 -1 -1 -1 0 "日A É Σ" "日a é ς" "日A É Σ" "日A é ς" "日A é ς" true "日A é ς" "日A é ς" ["日A é ς"] [] ["日A é ς"] ["日A" "é" "ς"] ["日" "é" "ς"] "日A É Σ" "旦B!ê!σ" "日A é ς" "日A é ς" 3 7 false false false "日A é ς" "" false "日A é ς" "X\xe6X\x97X\xa5XAX X\xc3X\xa9X X\xcfX\x82X" <"日A é ς">{"日A é ς"}"日A é ς" "\u65e5A \u00e9 \u03c2" "日A é ς" true
// "ςa\nς日" "日1" "" 4:-1 -1 2 2 -1 -1 0 "ΣA\nΣ日" "ςa\nς日" "ΣA\nΣ日" "ςa\nς日" "ςa\nς日" true "ςa\nς日" "ςa\nς日" ["ςa\nς日"] ["ςa\nς日"] ["ςa\nς日"] ["ςa" "ς日"] ["ς" "ς日"] "Σa\nΣ日" "σb\vσ旦" "ςa\nς日" "ςa\nς日" 2 3 false false false "ςa\nς日" "" false "ς\nς日" "X\xcfX\x821X\nX\xcfX\x82X\xe6X\x97X\xa5X" <"ς"><"\nς日">{"ςa\n"}{"ς日"}"ςa\nς日" "\u03c2a\n\u03c2\u65e5" "ςa\nς日" false
