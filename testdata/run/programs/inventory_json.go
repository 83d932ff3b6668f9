// An inventory in JSON: decoding with own types and defaults, validation with joined errors, reports, encoding again.

package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"slices"
	"strings"
	"time"
)

type Price int64

func (p Price) MarshalJSON() ([]byte, error) {
	return fmt.Appendf(nil, `"%d.%02d EUR"`, p/100, p%100), nil
}

func (p *Price) UnmarshalJSON(b []byte) error {
	var euros, cents int64
	if n, _ := fmt.Sscanf(string(b), `"%d.%02d EUR"`, &euros, &cents); n == 2 {
		*p = Price(euros*100 + cents)
		return nil
	}
	var f float64
	if err := json.Unmarshal(b, &f); err != nil {
		return fmt.Errorf("price %s: %w", b, err)
	}
	*p = Price(f*100 + 0.5)
	return nil
}

type Item struct {
	SKU      string            `json:"sku"`
	Name     string            `json:"name,omitempty"`
	Price    Price             `json:"price"`
	Stock    *int              `json:"stock"`
	Tags     []string          `json:"tags,omitempty"`
	Extra    map[string]any    `json:"extra,omitempty"`
	Labels   map[string]string `json:"labels,omitempty"`
	Added    time.Time         `json:"added,omitzero"`
	internal bool
}

func (it Item) Validate() error {
	var errs []error
	if it.SKU == "" {
		errs = append(errs, errors.New("no sku"))
	}
	if it.Price <= 0 {
		errs = append(errs, fmt.Errorf("price %d is not positive", it.Price))
	}
	if it.Stock == nil {
		errs = append(errs, errors.New("stock unknown"))
	}
	return errors.Join(errs...)
}

const input = `[
  {"sku": "A-1", "name": "lamp", "price": "12.50 EUR", "stock": 3, "tags": ["light", "home"], "added": "2024-05-06T07:08:09Z"},
  {"sku": "B-2", "price": 7.25, "stock": 0, "extra": {"color": "red", "sizes": [1, 2.5], "nested": {"ok": true, "none": null}}},
  {"SKU": "", "price": -1},
  {"sku": "C-3", "price": 1e2, "stock": 12, "labels": {"z": "last", "a": "first"}, "unknown": "<&>"}
]`

func main() {
	var items []Item
	if err := json.Unmarshal([]byte(input), &items); err != nil {
		fmt.Println(err)
		return
	}
	valid := items[:0:0]
	for i, it := range items {
		if err := it.Validate(); err != nil {
			fmt.Printf("item %d: %s\n", i, strings.ReplaceAll(err.Error(), "\n", "; "))
			continue
		}
		valid = append(valid, it)
	}
	slices.SortFunc(valid, func(a, b Item) int { return int(b.Price - a.Price) })
	enc := json.NewEncoder(os.Stdout)
	enc.SetIndent("", "  ")
	if err := enc.Encode(valid); err != nil {
		fmt.Println(err)
	}
	total := Price(0)
	for _, it := range valid {
		total += it.Price * Price(*it.Stock)
	}
	b, err := json.Marshal(map[string]any{"total": total, "count": len(valid), "at": valid[1].Added.Format(time.Kitchen)})
	fmt.Println(string(b), err)
	for _, bad := range []string{`{"sku": 5}`, `[{"price": "cheap"}]`, `[{"stock": 1.5}]`, `[{"tags": "x"}]`, `[`, `[{"added": "yesterday"}]`} {
		var items []Item
		err := json.Unmarshal([]byte(bad), &items)
		var typeErr *json.UnmarshalTypeError
		var syntaxErr *json.SyntaxError
		fmt.Println(errors.As(err, &typeErr), errors.As(err, &syntaxErr), err)
	}
}

// Output:
// item 2: no sku; price -99 is not positive; stock unknown
// [
//   {
//     "sku": "C-3",
//     "price": "100.00 EUR",
//     "stock": 12,
//     "labels": {
//       "a": "first",
//       "z": "last"
//     }
//   },
//   {
//     "sku": "A-1",
//     "name": "lamp",
//     "price": "12.50 EUR",
//     "stock": 3,
//     "tags": [
//       "light",
//       "home"
//     ],
//     "added": "2024-05-06T07:08:09Z"
//   },
//   {
//     "sku": "B-2",
//     "price": "7.25 EUR",
//     "stock": 0,
//     "extra": {
//       "color": "red",
//       "nested": {
//         "none": null,
//         "ok": true
//       },
//       "sizes": [
//         1,
//         2.5
//       ]
//     }
//   }
// ]
// {"at":"7:08AM","count":3,"total":"1237.50 EUR"} <nil>
// true false json: cannot unmarshal object into Go value of type []main.Item
// true false price "cheap": json: cannot unmarshal string into Go value of type float64
// true false json: cannot unmarshal number 1.5 into Go struct field .0.stock of type int
// true false json: cannot unmarshal string into Go struct field .0.tags of type []string
// false true unexpected end of JSON input
// false false parsing time "yesterday" as "2006-01-02T15:04:05Z07:00": cannot parse "yesterday" as "2006"
