// Numbers that are too large leave what was there, and are zero in an interface.

package main

import (
	"encoding/json"
	"fmt"
)

func main() {
	for _, s := range []string{"1e999", "-1e999", "[1e999, 2]", `{"a":-1e999}`} {
		var v any = "old"
		err := json.Unmarshal([]byte(s), &v)
		fmt.Println(v, err)
		f := 5.5
		err = json.Unmarshal([]byte(s), &f)
		fmt.Println(f, err)
		var m map[string]float32
		err = json.Unmarshal([]byte(s), &m)
		fmt.Println(m, err)
		l := []float64{7, 8}
		err = json.Unmarshal([]byte(s), &l)
		fmt.Println(l, err)
		var i8 int8 = 3
		err = json.Unmarshal([]byte("300"), &i8)
		fmt.Println(i8, err)
	}
}

// Output:
// 0 json: cannot unmarshal number 1e999 into Go value of type float64
// 5.5 json: cannot unmarshal number 1e999 into Go value of type float64
// map[] json: cannot unmarshal number into Go value of type map[string]float32
// [7 8] json: cannot unmarshal number into Go value of type []float64
// 3 json: cannot unmarshal number 300 into Go value of type int8
// 0 json: cannot unmarshal number -1e999 into Go value of type float64
// 5.5 json: cannot unmarshal number -1e999 into Go value of type float64
// map[] json: cannot unmarshal number into Go value of type map[string]float32
// [7 8] json: cannot unmarshal number into Go value of type []float64
// 3 json: cannot unmarshal number 300 into Go value of type int8
// [0 2] json: cannot unmarshal number 1e999 into .0 of type float64
// 5.5 json: cannot unmarshal array into Go value of type float64
// map[] json: cannot unmarshal array into Go value of type map[string]float32
// [7 2] json: cannot unmarshal number 1e999 into .0 of type float64
// 3 json: cannot unmarshal number 300 into Go value of type int8
// map[a:0] json: cannot unmarshal number -1e999 into Go struct field .a of type float64
// 5.5 json: cannot unmarshal object into Go value of type float64
// map[a:0] json: cannot unmarshal number -1e999 into Go struct field .a of type float32
// [7 8] json: cannot unmarshal object into Go value of type []float64
// 3 json: cannot unmarshal number 300 into Go value of type int8
