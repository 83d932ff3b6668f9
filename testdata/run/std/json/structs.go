// Structs, maps and slices as JSON and back.
package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"reflect"
	"strings"
	"sync"
)

type Level int

func (l Level) MarshalText() ([]byte, error) { return []byte(strings.Repeat("*", int(l))), nil }
func (l *Level) UnmarshalText(b []byte) error {
	*l = Level(len(b))
	return nil
}

type Stamp struct{ sec int }

func (s Stamp) MarshalJSON() ([]byte, error) { return json.Marshal(map[string]int{"sec": s.sec}) }
func (s *Stamp) UnmarshalJSON(b []byte) error {
	var m map[string]int
	if err := json.Unmarshal(b, &m); err != nil {
		return err
	}
	s.sec = m["sec"]
	return nil
}
func (s Stamp) IsZero() bool { return s.sec == 0 }

type Base struct {
	ID   int    `json:"id"`
	Kind string `json:"kind,omitempty"`
	Dup  string
}

type Other struct {
	Dup string
	Z   float64
}

type inner struct{ Hidden, Shown string }

type Item struct {
	Base
	*Other
	inner
	Name     string             `json:"name"`
	Skip     string             `json:"-"`
	Dash     string             `json:"-,"`
	Opt      *int               `json:"opt,omitempty"`
	Zero     Stamp              `json:"zero,omitzero"`
	Set      Stamp              `json:"set,omitzero"`
	Level    Level              `json:"level"`
	ByLevel  map[Level][]string `json:",omitempty"`
	Raw      json.RawMessage    `json:"raw"`
	Any      any                `json:"any"`
	List     []Item             `json:"list,omitempty"`
	Bytes    []byte
	Fixed    [3]bool
	Num      json.Number
	Quoted   int64 `json:"q,string"`
	private  int
	Weird    string         `json:"we ird!"`
	M        map[int8]*Base `json:"m"`
	F32      float32
	U        uint64
	Embedded struct {
		A, B int `json:"ab"`
	}
}

func main() {
	n := 5
	it := Item{
		Base: Base{ID: 1, Dup: "d"}, Other: &Other{Dup: "o", Z: 2.5}, inner: inner{"h", "s"}, Name: "a<b>", Skip: "s", Dash: "d", Opt: &n, Set: Stamp{9}, Level: 3,
		ByLevel: map[Level][]string{2: {"x"}, 1: nil}, Raw: json.RawMessage(`{"k": [1, 2]}`), Any: map[string]any{"z": 1, "a": []any{nil, true}},
		List: []Item{{Name: "child"}}, Bytes: []byte("hello"), Num: "12.50", Quoted: 77, private: 1, M: map[int8]*Base{-1: {ID: 4}, 5: nil}, F32: 0.1, U: 1 << 63,
	}
	b, err := json.Marshal(it)
	fmt.Println(string(b), err)
	var back Item
	err = json.Unmarshal(b, &back)
	fmt.Printf("%v %+v %v %v %s\n", err, back.Base, back.Other, *back.Opt, back.Raw)
	again, err := json.Marshal(back)
	fmt.Println(string(again) == string(b), err, reflect.DeepEqual(it.List[0].Name, back.List[0].Name))
	b, _ = json.MarshalIndent(map[string]any{"k": []int{1, 2}, "e": map[string]int{}, "n": nil}, "", "  ")
	fmt.Println(string(b))

	var m map[string]any
	fmt.Println(json.Unmarshal([]byte(`{"n":1e3,"s":"\u00e9\ud83d\ude00\n","l":[1,[2]],"o":{"p":null}}`), &m), m)
	existing := map[string]int{"keep": 1, "over": 2}
	fmt.Println(json.Unmarshal([]byte(`{"over":3,"new":4}`), &existing), existing)
	list := []int{9, 9, 9, 9}
	fmt.Println(json.Unmarshal([]byte(`[1,2]`), &list), list, cap(list))
	var into any = &Base{Dup: "kept"}
	fmt.Println(json.Unmarshal([]byte(`{"id":8}`), &into), into.(*Base))
	var pp **int
	fmt.Println(json.Unmarshal([]byte(`4`), &pp), **pp)
	fmt.Println(json.Unmarshal([]byte(`null`), &pp), pp)

	r, w := io.Pipe()
	var wg sync.WaitGroup
	wg.Go(func() {
		enc := json.NewEncoder(w)
		for i := range 3 {
			if err := enc.Encode(Base{ID: i}); err != nil {
				fmt.Println(err)
			}
		}
		w.Close()
	})
	dec := json.NewDecoder(r)
	for {
		var b Base
		if err := dec.Decode(&b); err != nil {
			fmt.Println(err)
			break
		}
		fmt.Println(b.ID)
	}
	wg.Wait()
	for range 2 {
		wg.Go(func() {
			var b Base
			text, _ := json.Marshal(it)
			if err := json.Unmarshal(text, &b); err != nil || b.ID != 1 {
				fmt.Println(err, b)
			}
		})
	}
	wg.Wait()
	var buf bytes.Buffer
	enc := json.NewEncoder(&buf)
	enc.SetIndent(">", "\t")
	enc.SetEscapeHTML(false)
	fmt.Println(enc.Encode(struct {
		A string `json:"a&b"`
		B []any
	}{"<x>", []any{1, "y", 2.5, false}}), buf.String())
}

// Output:
// {"id":1,"Z":2.5,"Hidden":"h","Shown":"s","name":"a\u003cb\u003e","-":"d","opt":5,"set":{"sec":9},"level":"***","ByLevel":{"*":null,"**":["x"]},"raw":{"k":[1,2]},"any":{"a":[null,true],"z":1},"list":[{"id":0,"Hidden":"","Shown":"","name":"child","-":"","level":"","raw":null,"any":null,"Bytes":null,"Fixed":[false,false,false],"Num":0,"q":"0","we ird!":"","m":null,"F32":0,"U":0,"Embedded":{}}],"Bytes":"aGVsbG8=","Fixed":[false,false,false],"Num":12.50,"q":"77","we ird!":"","m":{"-1":{"id":4,"Dup":""},"5":null},"F32":0.1,"U":9223372036854775808,"Embedded":{}} <nil>
// <nil> {ID:1 Kind: Dup:} &{ 2.5} 5 {"k":[1,2]}
// true <nil> true
// {
//   "e": {},
//   "k": [
//     1,
//     2
//   ],
//   "n": null
// }
// <nil> map[l:[1 [2]] n:1000 o:map[p:<nil>] s:é😀
// ]
// <nil> map[keep:1 new:4 over:3]
// <nil> [1 2] 4
// <nil> &{8  kept}
// <nil> 4
// <nil> <nil>
// 0
// 1
// 2
// EOF
// <nil> {
// >	"a&b": "<x>",
// >	"B": [
// >		1,
// >		"y",
// >		2.5,
// >		false
// >	]
// >}
//
