// fmt prints maps sorted by key, for every type of key.

package main

import "fmt"

type k struct {
	a int
	b string
}

func main() {
	fmt.Println(map[int]string{3: "c", -1: "z", 2: "b"})
	fmt.Println(map[string]bool{"b": true, "a": false, "": true})
	fmt.Println(map[bool]int{true: 1, false: 0})
	fmt.Println(map[float64]int{2.5: 1, -1: 2, 0: 3})
	fmt.Println(map[k]int{{2, "a"}: 1, {1, "b"}: 2, {1, "a"}: 3})
	fmt.Println(map[[2]int]int{{1, 2}: 1, {0, 9}: 2})
	fmt.Println(map[any]int{"b": 1, 2: 2, "a": 3, 1: 4, 1.5: 5, true: 6})
	fmt.Printf("%v %+v %#v\n", map[string]int{"y": 1, "x": 2}, map[string]k{"a": {1, "z"}}, map[string]int{"y": 1, "x": 2})
}

// Output:
// map[-1:z 2:b 3:c]
// map[:true a:false b:true]
// map[false:0 true:1]
// map[-1:2 0:3 2.5:1]
// map[{1 a}:3 {1 b}:2 {2 a}:1]
// map[[0 9]:2 [1 2]:1]
// map[a:3 b:1 1:4 2:2 1.5:5 true:6]
// map[x:2 y:1] map[a:{a:1 b:z}] map[string]int{"x":2, "y":1}
