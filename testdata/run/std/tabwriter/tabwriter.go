// Columns of text.

package main

import (
	"fmt"
	"os"
	"text/tabwriter"
)

func main() {
	for _, flags := range []uint{0, tabwriter.AlignRight, tabwriter.Debug, tabwriter.AlignRight | tabwriter.Debug, tabwriter.DiscardEmptyColumns | tabwriter.Debug, tabwriter.FilterHTML | tabwriter.Debug} {
		w := tabwriter.NewWriter(os.Stdout, 5, 0, 1, '.', flags)
		fmt.Fprintln(w, "name\tage\tcity|")
		fmt.Fprintln(w, "bob\t5\tüber|")
		fmt.Fprintln(w, "annabella\t42\tx|")
		fmt.Fprintln(w, "alone|")
		fmt.Fprintln(w, "\v\vempty\v|")
		fmt.Fprintln(w, "a<b>b</b>\t&amp;\tc|")
		fmt.Fprint(w, "no\tend")
		w.Flush()
		fmt.Println()
	}
	w := new(tabwriter.Writer).Init(os.Stdout, 0, 8, 0, '\t', 0)
	fmt.Fprintln(w, "a\tb\tc")
	fmt.Fprintln(w, "aaaaaaaaa\tbbbb\tc")
	w.Flush()
}

// Output:
// name......age..city|
// bob.......5....über|
// annabella.42...x|
// alone|
// ................empty.|
// a<b>b</b>.&amp;.c|
// no........end
// ......name..agecity|
// .......bob....5über|
// .annabella...42x|
// alone|
// .................empty|
// .a<b>b</b>.&amp;c|
// ........noend
// name......|age..|city|
// bob.......|5....|über|
// annabella.|42...|x|
// alone|
// ..........|......|empty.||
// a<b>b</b>.|&amp;.|c|
// no........|end
// ......name|..age|city|
// .......bob|....5|über|
// .annabella|...42|x|
// alone|
// ..........|......|.empty||
// .a<b>b</b>|.&amp;|c|
// ........no|end
// name......|age..|city|
// bob.......|5....|über|
// annabella.|42...|x|
// alone|
// ..........|......|empty.||
// a<b>b</b>.|&amp;.|c|
// no........|end
// name......|age..|city|
// bob.......|5....|über|
// annabella.|42...|x|
// alone|
// .....|.....|empty.||
// a<b>b</b>...|&amp;....|c|
// no...|end
// a		b	c
// aaaaaaaaa	bbbb	c
