// Times in JSON.
package main

import (
	"encoding/json"
	"fmt"
	"time"
)

type event struct {
	At   time.Time
	Opt  *time.Time `json:",omitempty"`
	Zero time.Time  `json:",omitzero"`
	For  time.Duration
}

func main() {
	at := time.Date(2024, 2, 29, 13, 4, 5, 678000, time.FixedZone("", 5400))
	b, err := json.Marshal(event{At: at, For: time.Second})
	fmt.Println(string(b), err)
	var e event
	fmt.Println(json.Unmarshal(b, &e), e.At.Equal(at), e.For)
	fmt.Println(json.Unmarshal([]byte(`{"At":"nope"}`), &e))
	fmt.Println(json.Unmarshal([]byte(`{"Opt":null,"At":null}`), &e), e.Opt)
	text, err := at.MarshalText()
	fmt.Println(string(text), err)
}

// Output:
// {"At":"2024-02-29T13:04:05.000678+01:30","For":1000000000} <nil>
// <nil> true 1s
// parsing time "nope" as "2006-01-02T15:04:05Z07:00": cannot parse "nope" as "2006"
// <nil> <nil>
// 2024-02-29T13:04:05.000678+01:30 <nil>
