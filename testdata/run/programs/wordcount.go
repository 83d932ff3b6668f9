// Counting words: scanning, normalizing, counting in parallel by lines, and a sorted table.

package main

import (
	"bufio"
	"cmp"
	"fmt"
	"maps"
	"os"
	"slices"
	"strings"
	"sync"
	"text/tabwriter"
	"unicode"
)

const text = `The rain in Spain stays mainly in the plain.
In Hartford, Hereford and Hampshire hurricanes hardly ever happen!
"How kind of you to let me come," said the rain; the plain said: "in, in, in."
Rain, rain, go away -- come again some other day.`

func words(line string) []string {
	return strings.FieldsFunc(strings.ToLower(line), func(r rune) bool { return !unicode.IsLetter(r) && r != '\'' })
}

func main() {
	type entry struct {
		word  string
		count int
	}
	sc := bufio.NewScanner(strings.NewReader(text))
	var mu sync.Mutex
	total := map[string]int{}
	var wg sync.WaitGroup
	for sc.Scan() {
		line := sc.Text()
		wg.Go(func() {
			local := map[string]int{}
			for _, w := range words(line) {
				local[w]++
			}
			mu.Lock()
			defer mu.Unlock()
			for w, n := range local {
				total[w] += n
			}
		})
	}
	wg.Wait()
	var entries []entry
	for w, n := range total {
		entries = append(entries, entry{w, n})
	}
	slices.SortFunc(entries, func(a, b entry) int {
		return cmp.Or(-cmp.Compare(a.count, b.count), cmp.Compare(a.word, b.word))
	})
	w := tabwriter.NewWriter(os.Stdout, 0, 8, 2, ' ', tabwriter.AlignRight)
	for _, e := range entries[:8] {
		fmt.Fprintf(w, "%s\t%d\t%s\t\n", e.word, e.count, strings.Repeat("*", e.count))
	}
	w.Flush()
	fmt.Println(len(total), slices.Max(slices.Collect(maps.Values(total))))
	byLength := map[int][]string{}
	for w := range total {
		byLength[len(w)] = append(byLength[len(w)], w)
	}
	for _, n := range slices.Sorted(maps.Keys(byLength)) {
		slices.Sort(byLength[n])
		fmt.Println(n, byLength[n])
	}
}

// Output:
//      in  6  ******
//    rain  4    ****
//     the  4    ****
//    come  2      **
//   plain  2      **
//    said  2      **
//   again  1       *
//     and  1       *
// 30 6
// 2 [go in me of to]
// 3 [and day how let the you]
// 4 [away come ever kind rain said some]
// 5 [again other plain spain stays]
// 6 [happen hardly mainly]
// 8 [hartford hereford]
// 9 [hampshire]
// 10 [hurricanes]
