// Fields of fields, arrays of structs, structs in maps have to be replaced whole.

package main

import "fmt"

type In struct{ v int }
type Mid struct {
	In  In
	Arr [2]In
}
type Out struct {
	M  Mid
	Ps []*In
}

func main() {
	var o Out
	o.M.In.v = 1
	o.M.Arr[1].v = 2
	o.Ps = append(o.Ps, &o.M.In, &o.M.Arr[0])
	o.Ps[0].v += 10
	o.Ps[1].v += 20
	fmt.Println(o.M)
	p := &o.M.Arr
	p[0] = In{7}
	fmt.Println(o.Ps[1].v, *p)
	m := map[string]Mid{"a": o.M}
	e := m["a"]
	e.In.v = 0
	m["a"] = e
	fmt.Println(m, o.M.In)
}

// Output:
// {{11} [{20} {2}]}
// 7 [{7} {2}]
// map[a:{{0} [{7} {2}]}] {11}
