// Marshaler and Unmarshaler called by whoever embeds or wraps them, and a Value of package jsontext.
package main

import (
	"encoding/json"
	"encoding/json/jsontext"
	"fmt"
	"time"
)

// tagged puts the type's name around what a value writes.
type tagged struct{ json.Marshaler }

func (t tagged) MarshalJSON() ([]byte, error) {
	inner, err := t.Marshaler.MarshalJSON()
	if err != nil {
		return nil, fmt.Errorf("tagged: %w", err)
	}
	return fmt.Appendf(nil, `{"type":"%T", "value":%s}`, t.Marshaler, inner), nil
}

// counted counts what it hands on.
type counted struct {
	json.Unmarshaler
	n int
}

func (c *counted) UnmarshalJSON(b []byte) error {
	c.n++
	return c.Unmarshaler.UnmarshalJSON(b)
}

func main() {
	day := time.Date(2024, 2, 29, 0, 0, 0, 0, time.UTC)
	for _, m := range []json.Marshaler{day, json.RawMessage("[1, 2]"), json.RawMessage(nil), tagged{day}, day.AddDate(8000, 0, 0)} {
		b, err := m.MarshalJSON()
		fmt.Printf("%s %v\n", b, err)
		b, err = json.Marshal([]any{tagged{m}})
		fmt.Printf("%s %v\n", b, err)
	}

	var raw json.RawMessage
	c := counted{Unmarshaler: &raw}
	for _, text := range []string{`{"a": 1}`, " 7 ", `[1,`, `null`} {
		err := json.Unmarshal([]byte(text), &c)
		fmt.Printf("%q %d %v\n", raw, c.n, err)
	}
	var u json.Unmarshaler = &day
	fmt.Println(u.UnmarshalJSON([]byte(`"2020-01-01T00:00:00Z"`)), day)
	fmt.Println(u.UnmarshalJSON([]byte(`7`)), day)

	v := jsontext.Value(`{"b": [1 , 2]}`)
	fmt.Println(v.String(), v)
	b, err := v.MarshalJSON()
	fmt.Printf("%s %v\n", b, err)
	b, err = json.Marshal(map[string]jsontext.Value{"v": v, "nil": nil})
	fmt.Printf("%s %v\n", b, err)
	fmt.Println(v.UnmarshalJSON([]byte(`true`)), v)
	var none *jsontext.Value
	fmt.Println(none.UnmarshalJSON([]byte(`true`)))
	var all struct{ A, B jsontext.Value }
	fmt.Println(json.Unmarshal([]byte(`{"A": {"x":  1}, "B": "t"}`), &all), all.A, all.B, len(all.A))
}

// Output:
// "2024-02-29T00:00:00Z" <nil>
// [{"type":"time.Time","value":"2024-02-29T00:00:00Z"}] <nil>
// [1, 2] <nil>
// [{"type":"jsontext.Value","value":[1,2]}] <nil>
// null <nil>
// [{"type":"jsontext.Value","value":null}] <nil>
// {"type":"time.Time", "value":"2024-02-29T00:00:00Z"} <nil>
// [{"type":"main.tagged","value":{"type":"time.Time","value":"2024-02-29T00:00:00Z"}}] <nil>
//  Time.MarshalJSON: year outside of range [0,9999]
//  json: error calling MarshalJSON for type *main.tagged: tagged: Time.MarshalJSON: year outside of range [0,9999]
// "{\"a\": 1}" 1 <nil>
// "7" 2 <nil>
// "7" 2 unexpected end of JSON input
// "null" 3 <nil>
// <nil> 2020-01-01 00:00:00 +0000 UTC
// Time.UnmarshalJSON: input is not a JSON string 2020-01-01 00:00:00 +0000 UTC
// {"b": [1 , 2]} {"b": [1 , 2]}
// {"b": [1 , 2]} <nil>
// {"nil":null,"v":{"b":[1,2]}} <nil>
// <nil> true
// jsontext.Value: UnmarshalJSON on nil pointer
// <nil> {"x":  1} "t" 9
