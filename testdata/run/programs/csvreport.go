// Text processing: records of fields with quotes, grouping, aggregates, and a table; bad lines are told with their numbers.

package main

import (
	"bufio"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"
	"time"
)

const data = `date,region,product,amount
2024-01-05,North,"Widget, large",12.50
2024-01-17,South,Gadget,7
2024-02-02,North,Gadget,x9
2024-02-11,North,"5"" disk",3.25
2024-13-01,East,Widget,1
2024-02-28,South,Widget
# a comment

2024-03-09,South,Gadget,19.75`

type Sale struct {
	Date    time.Time
	Region  string
	Product string
	Amount  float64
}

var errFields = errors.New("wrong number of fields")

func fields(line string) []string {
	var out []string
	var b strings.Builder
	quoted := false
	for i := 0; i < len(line); i++ {
		switch c := line[i]; {
		case c == '"' && quoted && i+1 < len(line) && line[i+1] == '"':
			b.WriteByte('"')
			i++
		case c == '"':
			quoted = !quoted
		case c == ',' && !quoted:
			out = append(out, b.String())
			b.Reset()
		default:
			b.WriteByte(c)
		}
	}
	return append(out, b.String())
}

func parse(line string) (s Sale, err error) {
	f := fields(line)
	if len(f) != 4 {
		return s, fmt.Errorf("%w: %d", errFields, len(f))
	}
	if s.Date, err = time.Parse(time.DateOnly, f[0]); err != nil {
		return s, err
	}
	s.Region, s.Product = f[1], f[2]
	s.Amount, err = strconv.ParseFloat(f[3], 64)
	return s, err
}

func main() {
	sc := bufio.NewScanner(strings.NewReader(data))
	var sales []Sale
	for n := 1; sc.Scan(); n++ {
		line := strings.TrimSpace(sc.Text())
		if n == 1 || line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		s, err := parse(line)
		var num *strconv.NumError
		var pt *time.ParseError
		switch {
		case errors.Is(err, errFields):
			fmt.Println("line", n, err)
		case errors.As(err, &num):
			fmt.Println("line", n, "number", strconv.Quote(num.Num), num.Err)
		case errors.As(err, &pt):
			fmt.Println("line", n, "date", pt.Value, pt.Message)
		default:
			sales = append(sales, s)
		}
	}
	byRegion := map[string][]Sale{}
	for _, s := range sales {
		byRegion[s.Region] = append(byRegion[s.Region], s)
	}
	for _, r := range slices.Sorted(maps.Keys(byRegion)) {
		sum := 0.0
		for _, s := range byRegion[r] {
			sum += s.Amount
		}
		best := slices.MaxFunc(byRegion[r], func(a, b Sale) int { return int(100 * (a.Amount - b.Amount)) })
		fmt.Printf("%-6s %2d %8.2f  best %-14s %s\n", r, len(byRegion[r]), sum, best.Product, best.Date.Format("Jan _2"))
	}
	months := map[time.Month]float64{}
	for _, s := range sales {
		months[s.Date.Month()] += s.Amount
	}
	fmt.Println(months)
	for _, s := range sales {
		fmt.Printf("%q %v\n", s.Product, s.Date.Weekday())
	}
}

// Output:
// line 4 number "x9" invalid syntax
// line 6 date 2024-13-01 : month out of range
// line 7 wrong number of fields: 3
// North   2    15.75  best Widget, large  Jan  5
// South   2    26.75  best Gadget         Mar  9
// map[January:19.5 February:3.25 March:19.75]
// "Widget, large" Friday
// "Gadget" Wednesday
// "5\" disk" Sunday
// "Gadget" Saturday
