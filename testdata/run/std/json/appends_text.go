// Values that append themselves as text: what encoding/json and its map keys make of them, beside the other methods.
package main

import (
	"encoding/json"
	"errors"
	"fmt"
)

type A struct{ s string }

func (a A) AppendText(b []byte) ([]byte, error) {
	if a.s == "" {
		return b, errors.New("empty")
	}
	return append(b, "A<"+a.s...), nil
}

type P struct{ s string }

func (p *P) AppendText(b []byte) ([]byte, error) { return append(b, "P:"+p.s...), nil }

type Both struct{ s string }

func (x Both) AppendText(b []byte) ([]byte, error) { return append(b, "append"...), nil }
func (x Both) MarshalText() ([]byte, error)        { return []byte("text"), nil }

type All struct{ s string }

func (x All) AppendText(b []byte) ([]byte, error) { return append(b, "append"...), nil }
func (x All) MarshalText() ([]byte, error)        { return []byte("text"), nil }
func (x All) MarshalJSON() ([]byte, error)        { return []byte(`{"j":1}`), nil }

type Mixed struct{ s string }

func (x *Mixed) AppendText(b []byte) ([]byte, error) { return append(b, "append"...), nil }
func (x Mixed) MarshalText() ([]byte, error)         { return []byte("text"), nil }

type JSONPointer struct{ s string }

func (x *JSONPointer) MarshalJSON() ([]byte, error)       { return []byte(`"json"`), nil }
func (x JSONPointer) AppendText(b []byte) ([]byte, error) { return append(b, "append"...), nil }

type S string

func (s S) AppendText(b []byte) ([]byte, error) { return append(b, "S!"+s...), nil }

type N int

func (n N) AppendText(b []byte) ([]byte, error) { return append(b, "N!"...), nil }

func show(x any) {
	b, err := json.Marshal(x)
	fmt.Printf("%T %s %v\n", x, b, err)
	var m *json.MarshalerError
	if errors.As(err, &m) {
		fmt.Println(m.Type, m.Err)
	}
}

func main() {
	show(A{"x"})
	show(&A{"x"})
	show(A{})
	show((*A)(nil))
	show([]A{{"x"}, {"y"}})
	show(P{"x"})
	show(&P{"x"})
	show([]P{{"x"}})
	show(map[string]P{"k": {"x"}})
	show(struct{ P P }{P{"x"}})
	show(&struct{ P P }{P{"x"}})
	show(Both{})
	show(All{})
	show([]All{{}})
	show(Mixed{})
	show(&Mixed{})
	show([]Mixed{{}})
	show([1]Mixed{})
	show(JSONPointer{})
	show(&JSONPointer{})
	show([]any{A{"x"}, &P{"y"}, P{"z"}, S("s"), N(1)})
	show(map[A]int{{"b"}: 1, {"a"}: 2})
	show(map[A]int{{}: 1})
	show(map[*P]int{{"b"}: 1})
	show(map[*P]int{nil: 1})
	show(map[S]S{"k": "v"})
	show(map[N]N{1: 2})
	show(map[Both]Both{{}: {}})
	show(map[All]All{{}: {}})
	show(map[Mixed]Mixed{{}: {}})
	show(struct {
		A A `json:",omitempty"`
		B S `json:",string"`
		C N `json:",string"`
	}{A{"q"}, "s", 3})
}

// Output:
// main.A "A\u003cx" <nil>
// *main.A "A\u003cx" <nil>
// main.A  json: error calling AppendText for type *main.A: empty
// *main.A empty
// *main.A null <nil>
// []main.A ["A\u003cx","A\u003cy"] <nil>
// main.P {} <nil>
// *main.P "P:x" <nil>
// []main.P ["P:x"] <nil>
// map[string]main.P {"k":{}} <nil>
// struct { P main.P } {"P":{}} <nil>
// *struct { P main.P } {"P":"P:x"} <nil>
// main.Both "append" <nil>
// main.All {"j":1} <nil>
// []main.All [{"j":1}] <nil>
// main.Mixed "text" <nil>
// *main.Mixed "append" <nil>
// []main.Mixed ["append"] <nil>
// [1]main.Mixed ["text"] <nil>
// main.JSONPointer "append" <nil>
// *main.JSONPointer "json" <nil>
// []interface {} ["A\u003cx","P:y",{},"S!s","N!"] <nil>
// map[main.A]int {"A\u003ca":2,"A\u003cb":1} <nil>
// map[main.A]int  json: error calling AppendText for type *main.A: empty
// *main.A empty
// map[*main.P]int {"P:b":1} <nil>
// map[*main.P]int {"":1} <nil>
// map[main.S]main.S {"k":"S!v"} <nil>
// map[main.N]main.N {"N!":"N!"} <nil>
// map[main.Both]main.Both {"append":"append"} <nil>
// map[main.All]main.All {"append":{"j":1}} <nil>
// map[main.Mixed]main.Mixed {"text":"text"} <nil>
// struct { A main.A "json:\",omitempty\""; B main.S "json:\",string\""; C main.N "json:\",string\"" } {"A":"A\u003cq","B":"S!s","C":"N!"} <nil>
