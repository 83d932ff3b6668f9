// Fields without a name stay zero, but the values that a literal gives them are evaluated.

package main

import (
	"fmt"
	"reflect"
)

type record struct {
	a int
	_ int
	b string
	_ string
}

type large struct {
	a [3]int
	_ [3]int
	_ struct{ x int }
	z int
}

func say(n int) int {
	fmt.Println("evaluated", n)
	return n
}

var global = record{1, 2, "b", "d"}

func main() {
	fmt.Println(global)
	r := record{1, say(2), "b", "d"}
	fmt.Printf("%+v\n", r)
	fmt.Println(reflect.ValueOf(r).Field(1).Int(), r == record{1, 3, "b", "e"})
	p := &large{[3]int{1}, [3]int{say(4)}, struct{ x int }{say(5)}, 6}
	fmt.Println(*p)
	fmt.Println([]record{{7, say(8), "", "x"}}, map[string]record{"k": {9, say(10), "", ""}})

	var tagged *struct {
		x int ""
	}
	plain := &struct{ x int }{11}
	tagged = plain
	fmt.Println(tagged.x, reflect.TypeOf(tagged) == reflect.TypeOf(plain))
}

// Output:
// {1 0 b }
// evaluated 2
// {a:1 _:0 b:b _:}
// 0 true
// evaluated 4
// evaluated 5
// {[1 0 0] [0 0 0] {0} 6}
// evaluated 8
// evaluated 10
// [{7 0  }] map[k:{9 0  }]
// 11 true
