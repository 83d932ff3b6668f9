// Text layout: wrapping, justifying and centering lines, columns of a ragged table, and a bar chart.

package main

import (
	"fmt"
	"strings"
	"unicode/utf8"
)

func wrap(text string, width int) (lines []string) {
	var line []string
	n := 0
	for _, w := range strings.Fields(text) {
		if n > 0 && n+1+utf8.RuneCountInString(w) > width {
			lines = append(lines, strings.Join(line, " "))
			line, n = nil, 0
		}
		if n > 0 {
			n++
		}
		line = append(line, w)
		n += utf8.RuneCountInString(w)
	}
	return append(lines, strings.Join(line, " "))
}

func justify(line string, width int) string {
	words := strings.Fields(line)
	if len(words) < 2 {
		return line
	}
	gaps, free := len(words)-1, width
	for _, w := range words {
		free -= utf8.RuneCountInString(w)
	}
	var b strings.Builder
	for i, w := range words {
		b.WriteString(w)
		if i < gaps {
			n := free / gaps
			if i < free%gaps {
				n++
			}
			b.WriteString(strings.Repeat(" ", n))
		}
	}
	return b.String()
}

func center(s string, width int) string {
	left := (width - utf8.RuneCountInString(s)) / 2
	return strings.Repeat("·", max(0, left)) + s + strings.Repeat("·", max(0, width-left-utf8.RuneCountInString(s)))
}

func main() {
	text := "Größe und Maß: the façade of a naïve café — déjà vu; 日本語 も 含む. A-very-long-word-that-does-not-fit-at-all ends it."
	for _, width := range []int{20, 33} {
		lines := wrap(text, width)
		for i, l := range lines {
			if i < len(lines)-1 {
				l = justify(l, width)
			}
			fmt.Printf("|%-*s|\n", width, l)
		}
		fmt.Println(center("end", width))
	}
	rows := [][]string{{"name", "qty"}, {"äpfel", "12"}, {"x"}, {}, {"melons", "3", "fresh"}}
	var widths []int
	for _, r := range rows {
		for i, c := range r {
			if i == len(widths) {
				widths = append(widths, 0)
			}
			widths[i] = max(widths[i], utf8.RuneCountInString(c))
		}
	}
	for _, r := range rows {
		for i, w := range widths {
			cell := ""
			if i < len(r) {
				cell = r[i]
			}
			fmt.Printf("[%*s]", []int{-w, w}[i%2], cell)
		}
		fmt.Println()
	}
	for i, v := range []float64{3, 7.5, 0, 12.25} {
		fmt.Printf("%c %5.2f %s%s\n", 'A'+i, v, strings.Repeat("█", int(v)), map[bool]string{true: "▌"}[v != float64(int(v))])
	}
	title := strings.Map(func(r rune) rune {
		if strings.ContainsRune("aeiou", r) {
			return -1
		}
		return r
	}, "remove the vowels")
	fmt.Println(title, strings.EqualFold("STRASSE", "strasse"), strings.Title("war and peace"))
}

// Output:
// |Größe  und  Maß: the|
// |façade  of  a  naïve|
// |café  — déjà vu; 日本語|
// |も                含む.|
// |A-very-long-word-that-does-not-fit-at-all|
// |ends it.            |
// ········end·········
// |Größe  und  Maß:  the façade of a|
// |naïve  café  — déjà vu; 日本語 も 含む.|
// |A-very-long-word-that-does-not-fit-at-all|
// |ends it.                         |
// ···············end···············
// [name  ][qty][     ]
// [äpfel ][ 12][     ]
// [x     ][   ][     ]
// [      ][   ][     ]
// [melons][  3][fresh]
// A  3.00 ███
// B  7.50 ███████▌
// C  0.00
// D 12.25 ████████████▌
// rmv th vwls true War And Peace
