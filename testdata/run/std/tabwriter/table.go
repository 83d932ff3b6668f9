// Columns: every flag, cells that end lines or not, escapes, widths of characters, flushes.

package main

import (
	"fmt"
	"os"
	"strings"
	"text/tabwriter"
)

func main() {
	text := "name\tcount\tprice\napple\t3\t1.25\nwatermelon\t10\t15.5\n\nx\ty\n日本\tz\tw\t\n"
	for _, flags := range []uint{0, tabwriter.AlignRight, tabwriter.Debug, tabwriter.AlignRight | tabwriter.Debug, tabwriter.TabIndent, tabwriter.DiscardEmptyColumns, tabwriter.DiscardEmptyColumns | tabwriter.Debug} {
		for _, pad := range []byte{' ', '.', '\t'} {
			var b strings.Builder
			w := tabwriter.NewWriter(&b, 6, 4, 1, pad, flags)
			fmt.Fprint(w, text)
			w.Flush()
			fmt.Printf("%d %q\n%s", flags, pad, strings.ReplaceAll(b.String(), "\t", "→"))
		}
	}
	var b strings.Builder
	w := tabwriter.NewWriter(&b, 0, 8, 2, ' ', tabwriter.FilterHTML|tabwriter.StripEscape)
	fmt.Fprintf(w, "<b>bold</b>\t&amp;\tx\n\xffa\tb\xff\tplain\ty\n")
	w.Flush()
	fmt.Print(b.String())
	b.Reset()
	w.Init(&b, 0, 8, 1, '-', 0)
	fmt.Fprint(w, "a\vb\vc\nlonger\vx\vy\n\fnew\vcolumns\v\nz\v\v\n")
	w.Flush()
	fmt.Print(b.String())
	b.Reset()
	w.Init(&b, 0, 8, 1, ' ', tabwriter.Debug)
	fmt.Fprint(w, "\t\t\na\t\tb\n\t\t\tc")
	w.Flush()
	fmt.Println(b.String())
	w.Init(os.Stdout, 5, 0, 3, ' ', 0)
	n, err := w.Write([]byte("one\ttwo\n"))
	fmt.Println(n, err)
	w.Flush()
	fmt.Fprint(w, "in\tpieces")
	w.Flush()
	fmt.Fprintln(w, "\tand\tmore")
	fmt.Println(w.Flush())
	func() {
		defer func() { fmt.Println(recover()) }()
		w.Init(os.Stdout, -1, 0, 0, ' ', 0)
	}()
	w.Init(failing{}, 0, 8, 0, ' ', 0)
	fmt.Fprint(w, "a\tb\n")
	fmt.Println(w.Flush())
	fmt.Println(w.Write([]byte("x\n")))
}

type failing struct{}

func (failing) Write([]byte) (int, error) { return 0, fmt.Errorf("no paper") }

// Output:
// 0 ' '
// name       count price
// apple      3     1.25
// watermelon 10    15.5
//
// x     y
// 日本    z     w
// 0 '.'
// name.......count.price
// apple......3.....1.25
// watermelon.10....15.5
//
// x.....y
// 日本....z.....w.....
// 0 '\t'
// name→→count→price
// apple→→3→→1.25
// watermelon→10→→15.5
//
// x→→y
// 日本→→z→→w→→
// 4 ' '
//        name countprice
//       apple     31.25
//  watermelon    1015.5
//
//      xy
//     日本     z     w
// 4 '.'
// .......name.countprice
// ......apple.....31.25
// .watermelon....1015.5
//
// .....xy
// ....日本.....z.....w
// 4 '\t'
// name→→count→price
// apple→→3→→1.25
// watermelon→10→→15.5
//
// x→→y
// 日本→→z→→w→→
// 32 ' '
// name       |count |price
// apple      |3     |1.25
// watermelon |10    |15.5
//
// x     |y
// 日本    |z     |w     |
// 32 '.'
// name.......|count.|price
// apple......|3.....|1.25
// watermelon.|10....|15.5
//
// x.....|y
// 日本....|z.....|w.....|
// 32 '\t'
// name→→|count→|price
// apple→→|3→→|1.25
// watermelon→|10→→|15.5
//
// x→→|y
// 日本→→|z→→|w→→|
// 36 ' '
//        name| count|price
//       apple|     3|1.25
//  watermelon|    10|15.5
//
//      x|y
//     日本|     z|     w|
// 36 '.'
// .......name|.count|price
// ......apple|.....3|1.25
// .watermelon|....10|15.5
//
// .....x|y
// ....日本|.....z|.....w|
// 36 '\t'
// name→→|count→|price
// apple→→|3→→|1.25
// watermelon→|10→→|15.5
//
// x→→|y
// 日本→→|z→→|w→→|
// 16 ' '
// name       count price
// apple      3     1.25
// watermelon 10    15.5
//
// x     y
// 日本    z     w
// 16 '.'
// name.......count.price
// apple......3.....1.25
// watermelon.10....15.5
//
// x.....y
// 日本....z.....w.....
// 16 '\t'
// name→→count→price
// apple→→3→→1.25
// watermelon→10→→15.5
//
// x→→y
// 日本→→z→→w→→
// 8 ' '
// name       count price
// apple      3     1.25
// watermelon 10    15.5
//
// x     y
// 日本    z     w
// 8 '.'
// name.......count.price
// apple......3.....1.25
// watermelon.10....15.5
//
// x.....y
// 日本....z.....w.....
// 8 '\t'
// name→→count→price
// apple→→3→→1.25
// watermelon→10→→15.5
//
// x→→y
// 日本→→z→→w→→
// 40 ' '
// name       |count |price
// apple      |3     |1.25
// watermelon |10    |15.5
//
// x     |y
// 日本    |z     |w     |
// 40 '.'
// name.......|count.|price
// apple......|3.....|1.25
// watermelon.|10....|15.5
//
// x.....|y
// 日本....|z.....|w.....|
// 40 '\t'
// name→→|count→|price
// apple→→|3→→|1.25
// watermelon→|10→→|15.5
//
// x→→|y
// 日本→→|z→→|w→→|
// <b>bold</b>  &amp;      x
// a	b   plain  y
// a------b-c
// longer-x-y
//
// new-columns-
// z-----------
//   | |
// a | |b
//   | | |c
// 8 <nil>
// one   two
// in   pieces     and   more
// <nil>
// negative minwidth, tabwidth, or padding
// no paper
// 2 no paper
