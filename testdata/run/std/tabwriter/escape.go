// Text between escape characters is not looked into by a tab writer.
package main

import (
	"bytes"
	"fmt"
	"text/tabwriter"
)

// quoted shows the lines that it has got in quotes.
type quoted struct{ bytes.Buffer }

func (q *quoted) print() {
	for line := range bytes.Lines(q.Bytes()) {
		fmt.Printf("%q\n", line)
	}
	q.Reset()
}

func main() {
	e := string([]byte{tabwriter.Escape})
	fmt.Println(len(e), tabwriter.Escape, e == "\xff")
	lines := []string{
		"a\tb\tc\n",
		e + "a\tb" + e + "\tc\n",
		"aaa\t" + e + "x\vy\n" + e + "\tlast\n",
		e + e + "\tempty\t.\n",
		"<b>\t" + e + "<i>\t&amp;" + e + "\t.\n",
		"tail" + e + "open\tend\n",
	}
	shown := &quoted{}
	for _, flags := range []uint{0, tabwriter.StripEscape, tabwriter.StripEscape | tabwriter.AlignRight, tabwriter.FilterHTML | tabwriter.Debug, tabwriter.TabIndent | tabwriter.DiscardEmptyColumns} {
		w := tabwriter.NewWriter(shown, 4, 8, 1, '.', flags)
		for _, line := range lines {
			fmt.Fprint(w, line)
		}
		fmt.Println(w.Flush())
		shown.print()
	}
}

// Output:
// 1 255 true
// <nil>
// "a...b...c\n"
// "\xffa\tb\xff.c\n"
// "aaa.\xffx\vy\n"
// "\xff......last\n"
// "\xff\xff....empty......\n"
// "<b>.\xff<i>\t&amp;\xff..\n"
// "tail\xffopen\tend\n"
// <nil>
// "a...b...c\n"
// "a\tb.c\n"
// "aaa.x\vy\n"
// "......last\n"
// "....empty......\n"
// "<b>.<i>\t&amp;..\n"
// "tailopen\tend\n"
// <nil>
// "...a...bc\n"
// ".a\tbc\n"
// ".aaa......x\vy\n"
// "last\n"
// ".........empty.\n"
// ".<b>.<i>\t&amp;.\n"
// "tailopen\tend\n"
// <nil>
// "a...|b...|c\n"
// "\xffa\tb\xff.|c\n"
// "aaa.|\xffx\vy\n"
// "\xff......|last\n"
// "\xff\xff....|empty.....|.\n"
// "<b>....|\xff<i>\t&amp;\xff.|.\n"
// "tail\xffopen\tend\n"
// <nil>
// "a...b...c\n"
// "\xffa\tb\xff.c\n"
// "aaa.\xffx\vy\n"
// "\xff......last\n"
// "\xff\xff....empty......\n"
// "<b>.\xff<i>\t&amp;\xff..\n"
// "tail\xffopen\tend\n"
