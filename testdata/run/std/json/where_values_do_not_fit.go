// The offsets of values that do not fit what they are read into.
package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"time"
)

type texts struct{ s string }

func (t *texts) UnmarshalText(b []byte) error { t.s = string(b); return nil }

type record struct {
	E error
	N json.Number
	Q json.Number `json:",string"`
	T time.Time
	X texts
	I int    `json:",string"`
	B bool   `json:",string"`
	S string `json:",string"`
	M map[int]bool
	U map[uint8]int
	F map[float64]int
	K map[texts]int
	L []int
	A [1]string
	P **int8
	D time.Duration
}

func main() {
	values := []string{`null`, `true`, `1`, `1.5`, `"s"`, `"1"`, `"true"`, `"null"`, `"\"s\""`, `""`, `{}`, `[]`, ` {"a" : 1}`, ` [ "x" , 2]`, `{ "k" : "v", "300" :2}`, `{"1" : true}`, `"2020-01-02T03:04:05Z"`}
	for _, field := range []string{"E", "N", "Q", "T", "X", "I", "B", "S", "M", "U", "F", "K", "L", "A", "P", "D"} {
		for _, v := range values {
			var r record
			err := json.Unmarshal([]byte(`{"`+field+`": `+v+` }`), &r)
			fmt.Print(field, " ", v, " ", err)
			var u *json.UnmarshalTypeError
			if errors.As(err, &u) {
				fmt.Printf(" [%s %v %d %q %q]", u.Value, u.Type, u.Offset, u.Struct, u.Field)
			}
			fmt.Println()
		}
	}
	for _, v := range values {
		for _, to := range []any{new(error), new(json.Number), new(time.Time), new(texts), new(map[int]int), new([]bool), new(*string), new(struct{}), new(json.RawMessage)} {
			err := json.Unmarshal([]byte(v), to)
			fmt.Printf("%T %s %v", to, v, err)
			var u *json.UnmarshalTypeError
			if errors.As(err, &u) {
				fmt.Printf(" [%s %v %d %q %q]", u.Value, u.Type, u.Offset, u.Struct, u.Field)
			}
			fmt.Println()
		}
	}
}

// Output:
// E null <nil>
// E true json: cannot unmarshal bool into Go struct field record.E of type error [bool error 6 "record" "E"]
// E 1 json: cannot unmarshal number into Go struct field record.E of type error [number error 6 "record" "E"]
// E 1.5 json: cannot unmarshal number into Go struct field record.E of type error [number error 6 "record" "E"]
// E "s" json: cannot unmarshal string into Go struct field record.E of type error [string error 6 "record" "E"]
// E "1" json: cannot unmarshal string into Go struct field record.E of type error [string error 6 "record" "E"]
// E "true" json: cannot unmarshal string into Go struct field record.E of type error [string error 6 "record" "E"]
// E "null" json: cannot unmarshal string into Go struct field record.E of type error [string error 6 "record" "E"]
// E "\"s\"" json: cannot unmarshal string into Go struct field record.E of type error [string error 6 "record" "E"]
// E "" json: cannot unmarshal string into Go struct field record.E of type error [string error 6 "record" "E"]
// E {} json: cannot unmarshal object into Go struct field record.E of type error [object error 6 "record" "E"]
// E [] json: cannot unmarshal array into Go struct field record.E of type error [array error 6 "record" "E"]
// E  {"a" : 1} json: cannot unmarshal object into Go struct field record.E of type error [object error 7 "record" "E"]
// E  [ "x" , 2] json: cannot unmarshal array into Go struct field record.E of type error [array error 7 "record" "E"]
// E { "k" : "v", "300" :2} json: cannot unmarshal object into Go struct field record.E of type error [object error 6 "record" "E"]
// E {"1" : true} json: cannot unmarshal object into Go struct field record.E of type error [object error 6 "record" "E"]
// E "2020-01-02T03:04:05Z" json: cannot unmarshal string into Go struct field record.E of type error [string error 6 "record" "E"]
// N null <nil>
// N true json: cannot unmarshal bool into Go value of type json.Number [bool json.Number 0 "" ""]
// N 1 <nil>
// N 1.5 <nil>
// N "s" json: cannot unmarshal string "s" into Go value of type json.Number: invalid syntax [string "s" json.Number 0 "" ""]
// N "1" <nil>
// N "true" json: cannot unmarshal string "true" into Go value of type json.Number: invalid syntax [string "true" json.Number 0 "" ""]
// N "null" json: cannot unmarshal string "null" into Go value of type json.Number: invalid syntax [string "null" json.Number 0 "" ""]
// N "\"s\"" json: cannot unmarshal string "\"s\"" into Go value of type json.Number: invalid syntax [string "\"s\"" json.Number 0 "" ""]
// N "" json: cannot unmarshal string "" into Go value of type json.Number: invalid syntax [string "" json.Number 0 "" ""]
// N {} json: cannot unmarshal object into Go value of type json.Number [object json.Number 0 "" ""]
// N [] json: cannot unmarshal array into Go value of type json.Number [array json.Number 0 "" ""]
// N  {"a" : 1} json: cannot unmarshal object into Go value of type json.Number [object json.Number 0 "" ""]
// N  [ "x" , 2] json: cannot unmarshal array into Go value of type json.Number [array json.Number 0 "" ""]
// N { "k" : "v", "300" :2} json: cannot unmarshal object into Go value of type json.Number [object json.Number 0 "" ""]
// N {"1" : true} json: cannot unmarshal object into Go value of type json.Number [object json.Number 0 "" ""]
// N "2020-01-02T03:04:05Z" json: cannot unmarshal string "2020-01-02T03:04:05Z" into Go value of type json.Number: invalid syntax [string "2020-01-02T03:04:05Z" json.Number 0 "" ""]
// Q null <nil>
// Q true json: cannot unmarshal bool into Go value of type json.Number [bool json.Number 0 "" ""]
// Q 1 json: cannot unmarshal number into Go value of type json.Number [number json.Number 0 "" ""]
// Q 1.5 json: cannot unmarshal number into Go value of type json.Number [number json.Number 0 "" ""]
// Q "s" json: cannot unmarshal string "s" into Go value of type json.Number: invalid syntax [string "s" json.Number 0 "" ""]
// Q "1" <nil>
// Q "true" json: cannot unmarshal string "true" into Go value of type json.Number: invalid syntax [string "true" json.Number 0 "" ""]
// Q "null" json: cannot unmarshal string "null" into Go value of type json.Number: invalid syntax [string "null" json.Number 0 "" ""]
// Q "\"s\"" json: cannot unmarshal string "\"s\"" into Go value of type json.Number: invalid syntax [string "\"s\"" json.Number 0 "" ""]
// Q "" json: cannot unmarshal string "" into Go value of type json.Number: invalid syntax [string "" json.Number 0 "" ""]
// Q {} json: cannot unmarshal object into Go value of type json.Number [object json.Number 0 "" ""]
// Q [] json: cannot unmarshal array into Go value of type json.Number [array json.Number 0 "" ""]
// Q  {"a" : 1} json: cannot unmarshal object into Go value of type json.Number [object json.Number 0 "" ""]
// Q  [ "x" , 2] json: cannot unmarshal array into Go value of type json.Number [array json.Number 0 "" ""]
// Q { "k" : "v", "300" :2} json: cannot unmarshal object into Go value of type json.Number [object json.Number 0 "" ""]
// Q {"1" : true} json: cannot unmarshal object into Go value of type json.Number [object json.Number 0 "" ""]
// Q "2020-01-02T03:04:05Z" json: cannot unmarshal string "2020-01-02T03:04:05Z" into Go value of type json.Number: invalid syntax [string "2020-01-02T03:04:05Z" json.Number 0 "" ""]
// T null <nil>
// T true json: cannot unmarshal bool into Go struct field record.T of type time.Time [bool time.Time 10 "record" "T"]
// T 1 json: cannot unmarshal number into Go struct field record.T of type time.Time [number time.Time 7 "record" "T"]
// T 1.5 json: cannot unmarshal number into Go struct field record.T of type time.Time [number time.Time 9 "record" "T"]
// T "s" parsing time "s" as "2006-01-02T15:04:05Z07:00": cannot parse "s" as "2006"
// T "1" parsing time "1" as "2006-01-02T15:04:05Z07:00": cannot parse "1" as "2006"
// T "true" parsing time "true" as "2006-01-02T15:04:05Z07:00": cannot parse "true" as "2006"
// T "null" parsing time "null" as "2006-01-02T15:04:05Z07:00": cannot parse "null" as "2006"
// T "\"s\"" parsing time "\"s\"" as "2006-01-02T15:04:05Z07:00": cannot parse "\"s\"" as "2006"
// T "" parsing time "" as "2006-01-02T15:04:05Z07:00": cannot parse "" as "2006"
// T {} json: cannot unmarshal object into Go struct field record.T of type time.Time [object time.Time 7 "record" "T"]
// T [] json: cannot unmarshal array into Go struct field record.T of type time.Time [array time.Time 7 "record" "T"]
// T  {"a" : 1} json: cannot unmarshal object into Go struct field record.T of type time.Time [object time.Time 8 "record" "T"]
// T  [ "x" , 2] json: cannot unmarshal array into Go struct field record.T of type time.Time [array time.Time 8 "record" "T"]
// T { "k" : "v", "300" :2} json: cannot unmarshal object into Go struct field record.T of type time.Time [object time.Time 7 "record" "T"]
// T {"1" : true} json: cannot unmarshal object into Go struct field record.T of type time.Time [object time.Time 7 "record" "T"]
// T "2020-01-02T03:04:05Z" <nil>
// X null <nil>
// X true json: cannot unmarshal bool into Go struct field record.X of type main.texts: JSON value must be string type [bool main.texts 10 "record" "X"]
// X 1 json: cannot unmarshal number into Go struct field record.X of type main.texts: JSON value must be string type [number main.texts 7 "record" "X"]
// X 1.5 json: cannot unmarshal number into Go struct field record.X of type main.texts: JSON value must be string type [number main.texts 9 "record" "X"]
// X "s" <nil>
// X "1" <nil>
// X "true" <nil>
// X "null" <nil>
// X "\"s\"" <nil>
// X "" <nil>
// X {} json: cannot unmarshal object into Go struct field record.X of type main.texts: JSON value must be string type [object main.texts 7 "record" "X"]
// X [] json: cannot unmarshal array into Go struct field record.X of type main.texts: JSON value must be string type [array main.texts 7 "record" "X"]
// X  {"a" : 1} json: cannot unmarshal object into Go struct field record.X of type main.texts: JSON value must be string type [object main.texts 8 "record" "X"]
// X  [ "x" , 2] json: cannot unmarshal array into Go struct field record.X of type main.texts: JSON value must be string type [array main.texts 8 "record" "X"]
// X { "k" : "v", "300" :2} json: cannot unmarshal object into Go struct field record.X of type main.texts: JSON value must be string type [object main.texts 7 "record" "X"]
// X {"1" : true} json: cannot unmarshal object into Go struct field record.X of type main.texts: JSON value must be string type [object main.texts 7 "record" "X"]
// X "2020-01-02T03:04:05Z" <nil>
// I null <nil>
// I true json: cannot unmarshal bool into Go struct field record.I of type int [bool int 10 "record" "I"]
// I 1 json: cannot unmarshal number into Go struct field record.I of type int [number int 7 "record" "I"]
// I 1.5 json: cannot unmarshal number into Go struct field record.I of type int [number int 9 "record" "I"]
// I "s" json: cannot unmarshal number s into Go struct field record.I of type int [number s int 9 "record" "I"]
// I "1" <nil>
// I "true" json: cannot unmarshal number true into Go struct field record.I of type int [number true int 12 "record" "I"]
// I "null" <nil>
// I "\"s\"" json: cannot unmarshal number "s" into Go struct field record.I of type int [number "s" int 13 "record" "I"]
// I "" json: cannot unmarshal number  into Go struct field record.I of type int [number  int 8 "record" "I"]
// I {} json: cannot unmarshal object into Go struct field record.I of type int [object int 7 "record" "I"]
// I [] json: cannot unmarshal array into Go struct field record.I of type int [array int 7 "record" "I"]
// I  {"a" : 1} json: cannot unmarshal object into Go struct field record.I of type int [object int 8 "record" "I"]
// I  [ "x" , 2] json: cannot unmarshal array into Go struct field record.I of type int [array int 8 "record" "I"]
// I { "k" : "v", "300" :2} json: cannot unmarshal object into Go struct field record.I of type int [object int 7 "record" "I"]
// I {"1" : true} json: cannot unmarshal object into Go struct field record.I of type int [object int 7 "record" "I"]
// I "2020-01-02T03:04:05Z" json: cannot unmarshal number 2020-01-02T03:04:05Z into Go struct field record.I of type int [number 2020-01-02T03:04:05Z int 28 "record" "I"]
// B null <nil>
// B true json: cannot unmarshal bool into Go struct field record.B of type bool [bool bool 10 "record" "B"]
// B 1 json: cannot unmarshal number into Go struct field record.B of type bool [number bool 7 "record" "B"]
// B 1.5 json: cannot unmarshal number into Go struct field record.B of type bool [number bool 9 "record" "B"]
// B "s" json: cannot unmarshal string "s" into Go struct field record.B of type bool: invalid syntax [string "s" bool 9 "record" "B"]
// B "1" json: cannot unmarshal string "1" into Go struct field record.B of type bool: invalid syntax [string "1" bool 9 "record" "B"]
// B "true" <nil>
// B "null" <nil>
// B "\"s\"" json: cannot unmarshal string "\"s\"" into Go struct field record.B of type bool: invalid syntax [string "\"s\"" bool 13 "record" "B"]
// B "" json: cannot unmarshal string "" into Go struct field record.B of type bool: invalid syntax [string "" bool 8 "record" "B"]
// B {} json: cannot unmarshal object into Go struct field record.B of type bool [object bool 7 "record" "B"]
// B [] json: cannot unmarshal array into Go struct field record.B of type bool [array bool 7 "record" "B"]
// B  {"a" : 1} json: cannot unmarshal object into Go struct field record.B of type bool [object bool 8 "record" "B"]
// B  [ "x" , 2] json: cannot unmarshal array into Go struct field record.B of type bool [array bool 8 "record" "B"]
// B { "k" : "v", "300" :2} json: cannot unmarshal object into Go struct field record.B of type bool [object bool 7 "record" "B"]
// B {"1" : true} json: cannot unmarshal object into Go struct field record.B of type bool [object bool 7 "record" "B"]
// B "2020-01-02T03:04:05Z" json: cannot unmarshal string "2020-01-02T03:04:05Z" into Go struct field record.B of type bool: invalid syntax [string "2020-01-02T03:04:05Z" bool 28 "record" "B"]
// S null <nil>
// S true json: cannot unmarshal bool into Go struct field record.S of type string [bool string 10 "record" "S"]
// S 1 json: cannot unmarshal number into Go struct field record.S of type string [number string 7 "record" "S"]
// S 1.5 json: cannot unmarshal number into Go struct field record.S of type string [number string 9 "record" "S"]
// S "s" json: cannot unmarshal string into Go struct field record.S of type string: invalid character 's' looking for beginning of object key string [string string 9 "record" "S"]
// S "1" json: cannot unmarshal string into Go struct field record.S of type string: invalid character '1' looking for beginning of object key string [string string 9 "record" "S"]
// S "true" json: cannot unmarshal string into Go struct field record.S of type string: invalid character 't' looking for beginning of object key string [string string 12 "record" "S"]
// S "null" <nil>
// S "\"s\"" <nil>
// S "" json: cannot unmarshal string into Go struct field record.S of type string: unexpected end of JSON input [string string 8 "record" "S"]
// S {} json: cannot unmarshal object into Go struct field record.S of type string [object string 7 "record" "S"]
// S [] json: cannot unmarshal array into Go struct field record.S of type string [array string 7 "record" "S"]
// S  {"a" : 1} json: cannot unmarshal object into Go struct field record.S of type string [object string 8 "record" "S"]
// S  [ "x" , 2] json: cannot unmarshal array into Go struct field record.S of type string [array string 8 "record" "S"]
// S { "k" : "v", "300" :2} json: cannot unmarshal object into Go struct field record.S of type string [object string 7 "record" "S"]
// S {"1" : true} json: cannot unmarshal object into Go struct field record.S of type string [object string 7 "record" "S"]
// S "2020-01-02T03:04:05Z" json: cannot unmarshal string into Go struct field record.S of type string: invalid character '2' looking for beginning of object key string [string string 28 "record" "S"]
// M null <nil>
// M true json: cannot unmarshal bool into Go struct field record.M of type map[int]bool [bool map[int]bool 10 "record" "M"]
// M 1 json: cannot unmarshal number into Go struct field record.M of type map[int]bool [number map[int]bool 7 "record" "M"]
// M 1.5 json: cannot unmarshal number into Go struct field record.M of type map[int]bool [number map[int]bool 9 "record" "M"]
// M "s" json: cannot unmarshal string into Go struct field record.M of type map[int]bool [string map[int]bool 9 "record" "M"]
// M "1" json: cannot unmarshal string into Go struct field record.M of type map[int]bool [string map[int]bool 9 "record" "M"]
// M "true" json: cannot unmarshal string into Go struct field record.M of type map[int]bool [string map[int]bool 12 "record" "M"]
// M "null" json: cannot unmarshal string into Go struct field record.M of type map[int]bool [string map[int]bool 12 "record" "M"]
// M "\"s\"" json: cannot unmarshal string into Go struct field record.M of type map[int]bool [string map[int]bool 13 "record" "M"]
// M "" json: cannot unmarshal string into Go struct field record.M of type map[int]bool [string map[int]bool 8 "record" "M"]
// M {} <nil>
// M [] json: cannot unmarshal array into Go struct field record.M of type map[int]bool [array map[int]bool 7 "record" "M"]
// M  {"a" : 1} json: cannot unmarshal number a into Go struct field record.M.a of type int [number a int 11 "record" "M.a"]
// M  [ "x" , 2] json: cannot unmarshal array into Go struct field record.M of type map[int]bool [array map[int]bool 8 "record" "M"]
// M { "k" : "v", "300" :2} json: cannot unmarshal number k into Go struct field record.M.k of type int [number k int 11 "record" "M.k"]
// M {"1" : true} <nil>
// M "2020-01-02T03:04:05Z" json: cannot unmarshal string into Go struct field record.M of type map[int]bool [string map[int]bool 28 "record" "M"]
// U null <nil>
// U true json: cannot unmarshal bool into Go struct field record.U of type map[uint8]int [bool map[uint8]int 10 "record" "U"]
// U 1 json: cannot unmarshal number into Go struct field record.U of type map[uint8]int [number map[uint8]int 7 "record" "U"]
// U 1.5 json: cannot unmarshal number into Go struct field record.U of type map[uint8]int [number map[uint8]int 9 "record" "U"]
// U "s" json: cannot unmarshal string into Go struct field record.U of type map[uint8]int [string map[uint8]int 9 "record" "U"]
// U "1" json: cannot unmarshal string into Go struct field record.U of type map[uint8]int [string map[uint8]int 9 "record" "U"]
// U "true" json: cannot unmarshal string into Go struct field record.U of type map[uint8]int [string map[uint8]int 12 "record" "U"]
// U "null" json: cannot unmarshal string into Go struct field record.U of type map[uint8]int [string map[uint8]int 12 "record" "U"]
// U "\"s\"" json: cannot unmarshal string into Go struct field record.U of type map[uint8]int [string map[uint8]int 13 "record" "U"]
// U "" json: cannot unmarshal string into Go struct field record.U of type map[uint8]int [string map[uint8]int 8 "record" "U"]
// U {} <nil>
// U [] json: cannot unmarshal array into Go struct field record.U of type map[uint8]int [array map[uint8]int 7 "record" "U"]
// U  {"a" : 1} json: cannot unmarshal number a into Go struct field record.U.a of type uint8 [number a uint8 11 "record" "U.a"]
// U  [ "x" , 2] json: cannot unmarshal array into Go struct field record.U of type map[uint8]int [array map[uint8]int 8 "record" "U"]
// U { "k" : "v", "300" :2} json: cannot unmarshal number k into Go struct field record.U.k of type uint8 [number k uint8 11 "record" "U.k"]
// U {"1" : true} json: cannot unmarshal bool into record.U.1 of type int [bool int 17 "record" "U.1"]
// U "2020-01-02T03:04:05Z" json: cannot unmarshal string into Go struct field record.U of type map[uint8]int [string map[uint8]int 28 "record" "U"]
// F null <nil>
// F true json: cannot unmarshal bool into Go struct field record.F of type map[float64]int [bool map[float64]int 10 "record" "F"]
// F 1 json: cannot unmarshal number into Go struct field record.F of type map[float64]int [number map[float64]int 7 "record" "F"]
// F 1.5 json: cannot unmarshal number into Go struct field record.F of type map[float64]int [number map[float64]int 9 "record" "F"]
// F "s" json: cannot unmarshal string into Go struct field record.F of type map[float64]int [string map[float64]int 9 "record" "F"]
// F "1" json: cannot unmarshal string into Go struct field record.F of type map[float64]int [string map[float64]int 9 "record" "F"]
// F "true" json: cannot unmarshal string into Go struct field record.F of type map[float64]int [string map[float64]int 12 "record" "F"]
// F "null" json: cannot unmarshal string into Go struct field record.F of type map[float64]int [string map[float64]int 12 "record" "F"]
// F "\"s\"" json: cannot unmarshal string into Go struct field record.F of type map[float64]int [string map[float64]int 13 "record" "F"]
// F "" json: cannot unmarshal string into Go struct field record.F of type map[float64]int [string map[float64]int 8 "record" "F"]
// F {} <nil>
// F [] json: cannot unmarshal array into Go struct field record.F of type map[float64]int [array map[float64]int 7 "record" "F"]
// F  {"a" : 1} json: cannot unmarshal number a into Go struct field record.F.a of type float64 [number a float64 11 "record" "F.a"]
// F  [ "x" , 2] json: cannot unmarshal array into Go struct field record.F of type map[float64]int [array map[float64]int 8 "record" "F"]
// F { "k" : "v", "300" :2} json: cannot unmarshal number k into Go struct field record.F.k of type float64 [number k float64 11 "record" "F.k"]
// F {"1" : true} json: cannot unmarshal bool into record.F.1 of type int [bool int 17 "record" "F.1"]
// F "2020-01-02T03:04:05Z" json: cannot unmarshal string into Go struct field record.F of type map[float64]int [string map[float64]int 28 "record" "F"]
// K null <nil>
// K true json: cannot unmarshal bool into Go struct field record.K of type map[main.texts]int [bool map[main.texts]int 10 "record" "K"]
// K 1 json: cannot unmarshal number into Go struct field record.K of type map[main.texts]int [number map[main.texts]int 7 "record" "K"]
// K 1.5 json: cannot unmarshal number into Go struct field record.K of type map[main.texts]int [number map[main.texts]int 9 "record" "K"]
// K "s" json: cannot unmarshal string into Go struct field record.K of type map[main.texts]int [string map[main.texts]int 9 "record" "K"]
// K "1" json: cannot unmarshal string into Go struct field record.K of type map[main.texts]int [string map[main.texts]int 9 "record" "K"]
// K "true" json: cannot unmarshal string into Go struct field record.K of type map[main.texts]int [string map[main.texts]int 12 "record" "K"]
// K "null" json: cannot unmarshal string into Go struct field record.K of type map[main.texts]int [string map[main.texts]int 12 "record" "K"]
// K "\"s\"" json: cannot unmarshal string into Go struct field record.K of type map[main.texts]int [string map[main.texts]int 13 "record" "K"]
// K "" json: cannot unmarshal string into Go struct field record.K of type map[main.texts]int [string map[main.texts]int 8 "record" "K"]
// K {} <nil>
// K [] json: cannot unmarshal array into Go struct field record.K of type map[main.texts]int [array map[main.texts]int 7 "record" "K"]
// K  {"a" : 1} <nil>
// K  [ "x" , 2] json: cannot unmarshal array into Go struct field record.K of type map[main.texts]int [array map[main.texts]int 8 "record" "K"]
// K { "k" : "v", "300" :2} json: cannot unmarshal string into Go struct field record.K.k of type int [string int 17 "record" "K.k"]
// K {"1" : true} json: cannot unmarshal bool into record.K.1 of type int [bool int 17 "record" "K.1"]
// K "2020-01-02T03:04:05Z" json: cannot unmarshal string into Go struct field record.K of type map[main.texts]int [string map[main.texts]int 28 "record" "K"]
// L null <nil>
// L true json: cannot unmarshal bool into Go struct field record.L of type []int [bool []int 10 "record" "L"]
// L 1 json: cannot unmarshal number into Go struct field record.L of type []int [number []int 7 "record" "L"]
// L 1.5 json: cannot unmarshal number into Go struct field record.L of type []int [number []int 9 "record" "L"]
// L "s" json: cannot unmarshal string into Go struct field record.L of type []int [string []int 9 "record" "L"]
// L "1" json: cannot unmarshal string into Go struct field record.L of type []int [string []int 9 "record" "L"]
// L "true" json: cannot unmarshal string into Go struct field record.L of type []int [string []int 12 "record" "L"]
// L "null" json: cannot unmarshal string into Go struct field record.L of type []int [string []int 12 "record" "L"]
// L "\"s\"" json: cannot unmarshal string into Go struct field record.L of type []int [string []int 13 "record" "L"]
// L "" json: cannot unmarshal string into Go struct field record.L of type []int [string []int 8 "record" "L"]
// L {} json: cannot unmarshal object into Go struct field record.L of type []int [object []int 7 "record" "L"]
// L [] <nil>
// L  {"a" : 1} json: cannot unmarshal object into Go struct field record.L of type []int [object []int 8 "record" "L"]
// L  [ "x" , 2] json: cannot unmarshal string into record.L.0 of type int [string int 12 "record" "L.0"]
// L { "k" : "v", "300" :2} json: cannot unmarshal object into Go struct field record.L of type []int [object []int 7 "record" "L"]
// L {"1" : true} json: cannot unmarshal object into Go struct field record.L of type []int [object []int 7 "record" "L"]
// L "2020-01-02T03:04:05Z" json: cannot unmarshal string into Go struct field record.L of type []int [string []int 28 "record" "L"]
// A null <nil>
// A true json: cannot unmarshal bool into Go struct field record.A of type [1]string [bool [1]string 10 "record" "A"]
// A 1 json: cannot unmarshal number into Go struct field record.A of type [1]string [number [1]string 7 "record" "A"]
// A 1.5 json: cannot unmarshal number into Go struct field record.A of type [1]string [number [1]string 9 "record" "A"]
// A "s" json: cannot unmarshal string into Go struct field record.A of type [1]string [string [1]string 9 "record" "A"]
// A "1" json: cannot unmarshal string into Go struct field record.A of type [1]string [string [1]string 9 "record" "A"]
// A "true" json: cannot unmarshal string into Go struct field record.A of type [1]string [string [1]string 12 "record" "A"]
// A "null" json: cannot unmarshal string into Go struct field record.A of type [1]string [string [1]string 12 "record" "A"]
// A "\"s\"" json: cannot unmarshal string into Go struct field record.A of type [1]string [string [1]string 13 "record" "A"]
// A "" json: cannot unmarshal string into Go struct field record.A of type [1]string [string [1]string 8 "record" "A"]
// A {} json: cannot unmarshal object into Go struct field record.A of type [1]string [object [1]string 7 "record" "A"]
// A [] <nil>
// A  {"a" : 1} json: cannot unmarshal object into Go struct field record.A of type [1]string [object [1]string 8 "record" "A"]
// A  [ "x" , 2] <nil>
// A { "k" : "v", "300" :2} json: cannot unmarshal object into Go struct field record.A of type [1]string [object [1]string 7 "record" "A"]
// A {"1" : true} json: cannot unmarshal object into Go struct field record.A of type [1]string [object [1]string 7 "record" "A"]
// A "2020-01-02T03:04:05Z" json: cannot unmarshal string into Go struct field record.A of type [1]string [string [1]string 28 "record" "A"]
// P null <nil>
// P true json: cannot unmarshal bool into Go struct field record.P of type int8 [bool int8 10 "record" "P"]
// P 1 <nil>
// P 1.5 json: cannot unmarshal number 1.5 into Go struct field record.P of type int8 [number 1.5 int8 9 "record" "P"]
// P "s" json: cannot unmarshal string into Go struct field record.P of type int8 [string int8 9 "record" "P"]
// P "1" json: cannot unmarshal string into Go struct field record.P of type int8 [string int8 9 "record" "P"]
// P "true" json: cannot unmarshal string into Go struct field record.P of type int8 [string int8 12 "record" "P"]
// P "null" json: cannot unmarshal string into Go struct field record.P of type int8 [string int8 12 "record" "P"]
// P "\"s\"" json: cannot unmarshal string into Go struct field record.P of type int8 [string int8 13 "record" "P"]
// P "" json: cannot unmarshal string into Go struct field record.P of type int8 [string int8 8 "record" "P"]
// P {} json: cannot unmarshal object into Go struct field record.P of type int8 [object int8 7 "record" "P"]
// P [] json: cannot unmarshal array into Go struct field record.P of type int8 [array int8 7 "record" "P"]
// P  {"a" : 1} json: cannot unmarshal object into Go struct field record.P of type int8 [object int8 8 "record" "P"]
// P  [ "x" , 2] json: cannot unmarshal array into Go struct field record.P of type int8 [array int8 8 "record" "P"]
// P { "k" : "v", "300" :2} json: cannot unmarshal object into Go struct field record.P of type int8 [object int8 7 "record" "P"]
// P {"1" : true} json: cannot unmarshal object into Go struct field record.P of type int8 [object int8 7 "record" "P"]
// P "2020-01-02T03:04:05Z" json: cannot unmarshal string into Go struct field record.P of type int8 [string int8 28 "record" "P"]
// D null <nil>
// D true json: cannot unmarshal bool into Go struct field record.D of type time.Duration [bool time.Duration 10 "record" "D"]
// D 1 <nil>
// D 1.5 json: cannot unmarshal number 1.5 into Go struct field record.D of type time.Duration [number 1.5 time.Duration 9 "record" "D"]
// D "s" json: cannot unmarshal string into Go struct field record.D of type time.Duration [string time.Duration 9 "record" "D"]
// D "1" json: cannot unmarshal string into Go struct field record.D of type time.Duration [string time.Duration 9 "record" "D"]
// D "true" json: cannot unmarshal string into Go struct field record.D of type time.Duration [string time.Duration 12 "record" "D"]
// D "null" json: cannot unmarshal string into Go struct field record.D of type time.Duration [string time.Duration 12 "record" "D"]
// D "\"s\"" json: cannot unmarshal string into Go struct field record.D of type time.Duration [string time.Duration 13 "record" "D"]
// D "" json: cannot unmarshal string into Go struct field record.D of type time.Duration [string time.Duration 8 "record" "D"]
// D {} json: cannot unmarshal object into Go struct field record.D of type time.Duration [object time.Duration 7 "record" "D"]
// D [] json: cannot unmarshal array into Go struct field record.D of type time.Duration [array time.Duration 7 "record" "D"]
// D  {"a" : 1} json: cannot unmarshal object into Go struct field record.D of type time.Duration [object time.Duration 8 "record" "D"]
// D  [ "x" , 2] json: cannot unmarshal array into Go struct field record.D of type time.Duration [array time.Duration 8 "record" "D"]
// D { "k" : "v", "300" :2} json: cannot unmarshal object into Go struct field record.D of type time.Duration [object time.Duration 7 "record" "D"]
// D {"1" : true} json: cannot unmarshal object into Go struct field record.D of type time.Duration [object time.Duration 7 "record" "D"]
// D "2020-01-02T03:04:05Z" json: cannot unmarshal string into Go struct field record.D of type time.Duration [string time.Duration 28 "record" "D"]
// *error null <nil>
// *json.Number null <nil>
// *time.Time null <nil>
// *main.texts null <nil>
// *map[int]int null <nil>
// *[]bool null <nil>
// **string null <nil>
// *struct {} null <nil>
// *jsontext.Value null <nil>
// *error true json: cannot unmarshal bool into Go value of type error [bool error 0 "" ""]
// *json.Number true json: cannot unmarshal bool into Go value of type json.Number [bool json.Number 0 "" ""]
// *time.Time true json: cannot unmarshal bool into Go value of type time.Time [bool time.Time 4 "" ""]
// *main.texts true json: cannot unmarshal bool into Go value of type main.texts: JSON value must be string type [bool main.texts 4 "" ""]
// *map[int]int true json: cannot unmarshal bool into Go value of type map[int]int [bool map[int]int 4 "" ""]
// *[]bool true json: cannot unmarshal bool into Go value of type []bool [bool []bool 4 "" ""]
// **string true json: cannot unmarshal bool into Go value of type string [bool string 4 "" ""]
// *struct {} true json: cannot unmarshal bool into Go value of type struct {} [bool struct {} 4 "" ""]
// *jsontext.Value true <nil>
// *error 1 json: cannot unmarshal number into Go value of type error [number error 0 "" ""]
// *json.Number 1 <nil>
// *time.Time 1 json: cannot unmarshal number into Go value of type time.Time [number time.Time 1 "" ""]
// *main.texts 1 json: cannot unmarshal number into Go value of type main.texts: JSON value must be string type [number main.texts 1 "" ""]
// *map[int]int 1 json: cannot unmarshal number into Go value of type map[int]int [number map[int]int 1 "" ""]
// *[]bool 1 json: cannot unmarshal number into Go value of type []bool [number []bool 1 "" ""]
// **string 1 json: cannot unmarshal number into Go value of type string [number string 1 "" ""]
// *struct {} 1 json: cannot unmarshal number into Go value of type struct {} [number struct {} 1 "" ""]
// *jsontext.Value 1 <nil>
// *error 1.5 json: cannot unmarshal number into Go value of type error [number error 0 "" ""]
// *json.Number 1.5 <nil>
// *time.Time 1.5 json: cannot unmarshal number into Go value of type time.Time [number time.Time 3 "" ""]
// *main.texts 1.5 json: cannot unmarshal number into Go value of type main.texts: JSON value must be string type [number main.texts 3 "" ""]
// *map[int]int 1.5 json: cannot unmarshal number into Go value of type map[int]int [number map[int]int 3 "" ""]
// *[]bool 1.5 json: cannot unmarshal number into Go value of type []bool [number []bool 3 "" ""]
// **string 1.5 json: cannot unmarshal number into Go value of type string [number string 3 "" ""]
// *struct {} 1.5 json: cannot unmarshal number into Go value of type struct {} [number struct {} 3 "" ""]
// *jsontext.Value 1.5 <nil>
// *error "s" json: cannot unmarshal string into Go value of type error [string error 0 "" ""]
// *json.Number "s" json: cannot unmarshal string "s" into Go value of type json.Number: invalid syntax [string "s" json.Number 0 "" ""]
// *time.Time "s" parsing time "s" as "2006-01-02T15:04:05Z07:00": cannot parse "s" as "2006"
// *main.texts "s" <nil>
// *map[int]int "s" json: cannot unmarshal string into Go value of type map[int]int [string map[int]int 3 "" ""]
// *[]bool "s" json: cannot unmarshal string into Go value of type []bool [string []bool 3 "" ""]
// **string "s" <nil>
// *struct {} "s" json: cannot unmarshal string into Go value of type struct {} [string struct {} 3 "" ""]
// *jsontext.Value "s" <nil>
// *error "1" json: cannot unmarshal string into Go value of type error [string error 0 "" ""]
// *json.Number "1" <nil>
// *time.Time "1" parsing time "1" as "2006-01-02T15:04:05Z07:00": cannot parse "1" as "2006"
// *main.texts "1" <nil>
// *map[int]int "1" json: cannot unmarshal string into Go value of type map[int]int [string map[int]int 3 "" ""]
// *[]bool "1" json: cannot unmarshal string into Go value of type []bool [string []bool 3 "" ""]
// **string "1" <nil>
// *struct {} "1" json: cannot unmarshal string into Go value of type struct {} [string struct {} 3 "" ""]
// *jsontext.Value "1" <nil>
// *error "true" json: cannot unmarshal string into Go value of type error [string error 0 "" ""]
// *json.Number "true" json: cannot unmarshal string "true" into Go value of type json.Number: invalid syntax [string "true" json.Number 0 "" ""]
// *time.Time "true" parsing time "true" as "2006-01-02T15:04:05Z07:00": cannot parse "true" as "2006"
// *main.texts "true" <nil>
// *map[int]int "true" json: cannot unmarshal string into Go value of type map[int]int [string map[int]int 6 "" ""]
// *[]bool "true" json: cannot unmarshal string into Go value of type []bool [string []bool 6 "" ""]
// **string "true" <nil>
// *struct {} "true" json: cannot unmarshal string into Go value of type struct {} [string struct {} 6 "" ""]
// *jsontext.Value "true" <nil>
// *error "null" json: cannot unmarshal string into Go value of type error [string error 0 "" ""]
// *json.Number "null" json: cannot unmarshal string "null" into Go value of type json.Number: invalid syntax [string "null" json.Number 0 "" ""]
// *time.Time "null" parsing time "null" as "2006-01-02T15:04:05Z07:00": cannot parse "null" as "2006"
// *main.texts "null" <nil>
// *map[int]int "null" json: cannot unmarshal string into Go value of type map[int]int [string map[int]int 6 "" ""]
// *[]bool "null" json: cannot unmarshal string into Go value of type []bool [string []bool 6 "" ""]
// **string "null" <nil>
// *struct {} "null" json: cannot unmarshal string into Go value of type struct {} [string struct {} 6 "" ""]
// *jsontext.Value "null" <nil>
// *error "\"s\"" json: cannot unmarshal string into Go value of type error [string error 0 "" ""]
// *json.Number "\"s\"" json: cannot unmarshal string "\"s\"" into Go value of type json.Number: invalid syntax [string "\"s\"" json.Number 0 "" ""]
// *time.Time "\"s\"" parsing time "\"s\"" as "2006-01-02T15:04:05Z07:00": cannot parse "\"s\"" as "2006"
// *main.texts "\"s\"" <nil>
// *map[int]int "\"s\"" json: cannot unmarshal string into Go value of type map[int]int [string map[int]int 7 "" ""]
// *[]bool "\"s\"" json: cannot unmarshal string into Go value of type []bool [string []bool 7 "" ""]
// **string "\"s\"" <nil>
// *struct {} "\"s\"" json: cannot unmarshal string into Go value of type struct {} [string struct {} 7 "" ""]
// *jsontext.Value "\"s\"" <nil>
// *error "" json: cannot unmarshal string into Go value of type error [string error 0 "" ""]
// *json.Number "" json: cannot unmarshal string "" into Go value of type json.Number: invalid syntax [string "" json.Number 0 "" ""]
// *time.Time "" parsing time "" as "2006-01-02T15:04:05Z07:00": cannot parse "" as "2006"
// *main.texts "" <nil>
// *map[int]int "" json: cannot unmarshal string into Go value of type map[int]int [string map[int]int 2 "" ""]
// *[]bool "" json: cannot unmarshal string into Go value of type []bool [string []bool 2 "" ""]
// **string "" <nil>
// *struct {} "" json: cannot unmarshal string into Go value of type struct {} [string struct {} 2 "" ""]
// *jsontext.Value "" <nil>
// *error {} json: cannot unmarshal object into Go value of type error [object error 0 "" ""]
// *json.Number {} json: cannot unmarshal object into Go value of type json.Number [object json.Number 0 "" ""]
// *time.Time {} json: cannot unmarshal object into Go value of type time.Time [object time.Time 1 "" ""]
// *main.texts {} json: cannot unmarshal object into Go value of type main.texts: JSON value must be string type [object main.texts 1 "" ""]
// *map[int]int {} <nil>
// *[]bool {} json: cannot unmarshal object into Go value of type []bool [object []bool 1 "" ""]
// **string {} json: cannot unmarshal object into Go value of type string [object string 1 "" ""]
// *struct {} {} <nil>
// *jsontext.Value {} <nil>
// *error [] json: cannot unmarshal array into Go value of type error [array error 0 "" ""]
// *json.Number [] json: cannot unmarshal array into Go value of type json.Number [array json.Number 0 "" ""]
// *time.Time [] json: cannot unmarshal array into Go value of type time.Time [array time.Time 1 "" ""]
// *main.texts [] json: cannot unmarshal array into Go value of type main.texts: JSON value must be string type [array main.texts 1 "" ""]
// *map[int]int [] json: cannot unmarshal array into Go value of type map[int]int [array map[int]int 1 "" ""]
// *[]bool [] <nil>
// **string [] json: cannot unmarshal array into Go value of type string [array string 1 "" ""]
// *struct {} [] json: cannot unmarshal array into Go value of type struct {} [array struct {} 1 "" ""]
// *jsontext.Value [] <nil>
// *error  {"a" : 1} json: cannot unmarshal object into Go value of type error [object error 1 "" ""]
// *json.Number  {"a" : 1} json: cannot unmarshal object into Go value of type json.Number [object json.Number 0 "" ""]
// *time.Time  {"a" : 1} json: cannot unmarshal object into Go value of type time.Time [object time.Time 2 "" ""]
// *main.texts  {"a" : 1} json: cannot unmarshal object into Go value of type main.texts: JSON value must be string type [object main.texts 2 "" ""]
// *map[int]int  {"a" : 1} json: cannot unmarshal number a into Go struct field .a of type int [number a int 5 "" "a"]
// *[]bool  {"a" : 1} json: cannot unmarshal object into Go value of type []bool [object []bool 2 "" ""]
// **string  {"a" : 1} json: cannot unmarshal object into Go value of type string [object string 2 "" ""]
// *struct {}  {"a" : 1} <nil>
// *jsontext.Value  {"a" : 1} <nil>
// *error  [ "x" , 2] json: cannot unmarshal array into Go value of type error [array error 1 "" ""]
// *json.Number  [ "x" , 2] json: cannot unmarshal array into Go value of type json.Number [array json.Number 0 "" ""]
// *time.Time  [ "x" , 2] json: cannot unmarshal array into Go value of type time.Time [array time.Time 2 "" ""]
// *main.texts  [ "x" , 2] json: cannot unmarshal array into Go value of type main.texts: JSON value must be string type [array main.texts 2 "" ""]
// *map[int]int  [ "x" , 2] json: cannot unmarshal array into Go value of type map[int]int [array map[int]int 2 "" ""]
// *[]bool  [ "x" , 2] json: cannot unmarshal string into .0 of type bool [string bool 6 "" "0"]
// **string  [ "x" , 2] json: cannot unmarshal array into Go value of type string [array string 2 "" ""]
// *struct {}  [ "x" , 2] json: cannot unmarshal array into Go value of type struct {} [array struct {} 2 "" ""]
// *jsontext.Value  [ "x" , 2] <nil>
// *error { "k" : "v", "300" :2} json: cannot unmarshal object into Go value of type error [object error 0 "" ""]
// *json.Number { "k" : "v", "300" :2} json: cannot unmarshal object into Go value of type json.Number [object json.Number 0 "" ""]
// *time.Time { "k" : "v", "300" :2} json: cannot unmarshal object into Go value of type time.Time [object time.Time 1 "" ""]
// *main.texts { "k" : "v", "300" :2} json: cannot unmarshal object into Go value of type main.texts: JSON value must be string type [object main.texts 1 "" ""]
// *map[int]int { "k" : "v", "300" :2} json: cannot unmarshal number k into Go struct field .k of type int [number k int 5 "" "k"]
// *[]bool { "k" : "v", "300" :2} json: cannot unmarshal object into Go value of type []bool [object []bool 1 "" ""]
// **string { "k" : "v", "300" :2} json: cannot unmarshal object into Go value of type string [object string 1 "" ""]
// *struct {} { "k" : "v", "300" :2} <nil>
// *jsontext.Value { "k" : "v", "300" :2} <nil>
// *error {"1" : true} json: cannot unmarshal object into Go value of type error [object error 0 "" ""]
// *json.Number {"1" : true} json: cannot unmarshal object into Go value of type json.Number [object json.Number 0 "" ""]
// *time.Time {"1" : true} json: cannot unmarshal object into Go value of type time.Time [object time.Time 1 "" ""]
// *main.texts {"1" : true} json: cannot unmarshal object into Go value of type main.texts: JSON value must be string type [object main.texts 1 "" ""]
// *map[int]int {"1" : true} json: cannot unmarshal bool into .1 of type int [bool int 11 "" "1"]
// *[]bool {"1" : true} json: cannot unmarshal object into Go value of type []bool [object []bool 1 "" ""]
// **string {"1" : true} json: cannot unmarshal object into Go value of type string [object string 1 "" ""]
// *struct {} {"1" : true} <nil>
// *jsontext.Value {"1" : true} <nil>
// *error "2020-01-02T03:04:05Z" json: cannot unmarshal string into Go value of type error [string error 0 "" ""]
// *json.Number "2020-01-02T03:04:05Z" json: cannot unmarshal string "2020-01-02T03:04:05Z" into Go value of type json.Number: invalid syntax [string "2020-01-02T03:04:05Z" json.Number 0 "" ""]
// *time.Time "2020-01-02T03:04:05Z" <nil>
// *main.texts "2020-01-02T03:04:05Z" <nil>
// *map[int]int "2020-01-02T03:04:05Z" json: cannot unmarshal string into Go value of type map[int]int [string map[int]int 22 "" ""]
// *[]bool "2020-01-02T03:04:05Z" json: cannot unmarshal string into Go value of type []bool [string []bool 22 "" ""]
// **string "2020-01-02T03:04:05Z" <nil>
// *struct {} "2020-01-02T03:04:05Z" json: cannot unmarshal string into Go value of type struct {} [string struct {} 22 "" ""]
// *jsontext.Value "2020-01-02T03:04:05Z" <nil>
