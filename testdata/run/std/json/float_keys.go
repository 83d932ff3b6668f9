// Keys of maps that are floats.

package main

import (
	"encoding/json"
	"fmt"
	"math"
)

func main() {
	for _, v := range []any{map[float64]int{1.5: 1, -2: 2, 1e30: 3, 10: 4, 9: 5}, map[float32]string{0.1: "x"}, map[float64]int{math.NaN(): 1}, map[float64]int{}} {
		b, err := json.Marshal(v)
		fmt.Println(string(b), err)
	}
	var m map[float64]int
	fmt.Println(json.Unmarshal([]byte(`{"1.5":1,"-2e3":2,"7":3}`), &m), m)
	fmt.Println(json.Unmarshal([]byte(`{"x":1,"1e999":2}`), &m), m)
	fmt.Println(json.Unmarshal([]byte(`{"1e999":2}`), &m), m)
	var f map[float32]int
	fmt.Println(json.Unmarshal([]byte(`{"0.1":2, "1e99": 3}`), &f), f)
}

// Output:
// {"-2":2,"1.5":1,"10":4,"1e+30":3,"9":5} <nil>
// {"0.1":"x"} <nil>
//  json: unsupported value: NaN
// {} <nil>
// <nil> map[-2000:2 1.5:1 7:3]
// json: cannot unmarshal number x into Go struct field .x of type float64 map[-2000:2 1.5:1 7:3]
// json: cannot unmarshal number 1e999 into Go struct field .1e999 of type float64 map[-2000:2 1.5:1 7:3]
// json: cannot unmarshal number 1e99 into Go struct field .1e99 of type float32 map[0.1:2]
