// The option omitzero asks IsZero by the type of the field: methods of values, of pointers, of what interfaces hold, and of nil.
package main

import (
	"encoding/json"
	"fmt"
	"math"
)

type even int

func (e even) IsZero() bool { return e%2 == 0 }

type byPointer struct{ N int }

func (p *byPointer) IsZero() bool { return p.N == 1 }

type never struct{}

func (never) IsZero() bool { return false }

type zeroer interface{ IsZero() bool }

type fields struct {
	A even       `json:",omitzero"`
	B byPointer  `json:",omitzero"`
	C *byPointer `json:",omitzero"`
	D zeroer     `json:",omitzero"`
	E any        `json:",omitzero"`
	F never      `json:",omitzero"`
	G *even      `json:",omitzero"`
	H []int      `json:",omitzero"`
	I [2]float64 `json:",omitzero"`
	J **even     `json:",omitzero"`
}

func show(f fields) {
	for _, x := range []any{f, &f, []fields{f}} {
		b, err := json.Marshal(x)
		fmt.Printf("%s %v\n", b, err)
	}
}

func main() {
	two, three := even(2), even(3)
	p2, p3 := &two, &three
	show(fields{})
	show(fields{A: 3, B: byPointer{1}, C: &byPointer{1}, D: &byPointer{1}, E: &byPointer{1}})
	show(fields{A: 2, B: byPointer{2}, C: &byPointer{2}, D: &byPointer{2}, E: even(2), G: p2, H: []int{}, J: &p2})
	show(fields{D: (*byPointer)(nil), E: (*byPointer)(nil), G: p3, J: &p3})
	show(fields{D: even(2), E: zeroer(even(2)), I: [2]float64{math.Copysign(0, -1)}})
	show(fields{D: even(3), E: 0, I: [2]float64{0, 1}})
	show(fields{D: never{}, E: never{}})
	show(fields{D: (*even)(nil)})
}

// Output:
// {"B":{"N":0},"F":{}} <nil>
// {"B":{"N":0},"F":{}} <nil>
// [{"B":{"N":0},"F":{}}] <nil>
// {"A":3,"E":{"N":1},"F":{}} <nil>
// {"A":3,"E":{"N":1},"F":{}} <nil>
// [{"A":3,"E":{"N":1},"F":{}}] <nil>
// {"B":{"N":2},"C":{"N":2},"D":{"N":2},"E":2,"F":{},"H":[],"J":2} <nil>
// {"B":{"N":2},"C":{"N":2},"D":{"N":2},"E":2,"F":{},"H":[],"J":2} <nil>
// [{"B":{"N":2},"C":{"N":2},"D":{"N":2},"E":2,"F":{},"H":[],"J":2}] <nil>
// {"B":{"N":0},"E":null,"F":{},"G":3,"J":3} <nil>
// {"B":{"N":0},"E":null,"F":{},"G":3,"J":3} <nil>
// [{"B":{"N":0},"E":null,"F":{},"G":3,"J":3}] <nil>
// {"B":{"N":0},"E":2,"F":{}} <nil>
// {"B":{"N":0},"E":2,"F":{}} <nil>
// [{"B":{"N":0},"E":2,"F":{}}] <nil>
// {"B":{"N":0},"D":3,"E":0,"F":{},"I":[0,1]} <nil>
// {"B":{"N":0},"D":3,"E":0,"F":{},"I":[0,1]} <nil>
// [{"B":{"N":0},"D":3,"E":0,"F":{},"I":[0,1]}] <nil>
// {"B":{"N":0},"D":{},"E":{},"F":{}} <nil>
// {"B":{"N":0},"D":{},"E":{},"F":{}} <nil>
// [{"B":{"N":0},"D":{},"E":{},"F":{}}] <nil>
// {"B":{"N":0},"F":{}} <nil>
// {"B":{"N":0},"F":{}} <nil>
// [{"B":{"N":0},"F":{}}] <nil>
