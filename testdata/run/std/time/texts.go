// Values of the package as text, by method.
package main

import (
	"errors"
	"fmt"
	"time"
)

func main() {
	var zero time.Time
	var none *time.Location
	for _, t := range []time.Time{zero, time.Unix(0, 1).UTC(), time.Date(2024, 2, 29, 23, 59, 59, 123456789, time.FixedZone("X", 3600)), time.Date(-1, 13, 32, 25, 61, 61, -1, time.FixedZone("", 0)), time.Date(10000, 1, 1, 0, 0, 0, 0, time.UTC)} {
		fmt.Println(t.String(), t.GoString(), t.Location().String())
		fmt.Printf("%v %s %#v %d\n", t, t, t, t.Nanosecond())
	}
	fmt.Println(none.String(), time.UTC.String(), time.FixedZone("Q", -90).String())
	for _, d := range []time.Weekday{time.Sunday, time.Saturday, 7, -1} {
		fmt.Print(d.String(), " ", d, " ")
	}
	for _, m := range []time.Month{time.January, time.December, 0, 13, -5} {
		fmt.Print(m.String(), " ")
	}
	fmt.Println(time.Nanosecond, 5*time.Nanosecond)
	for _, e := range []*time.ParseError{{}, {Layout: "l", Value: "v", LayoutElem: "e", ValueElem: "x"}, {Layout: "l", Value: "v\n\"é", Message: ": odd"}} {
		fmt.Println(e.Error())
	}
	_, err := time.Parse(time.RFC3339, "2024-13-01T00:00:00Z")
	var p *time.ParseError
	fmt.Println(errors.As(err, &p), p.Error(), p.Message)
	_, err = time.LoadLocation("No/Where")
	fmt.Println(err)
	_, err = time.LoadLocation("../etc")
	fmt.Println(err)
}

// Output:
// 0001-01-01 00:00:00 +0000 UTC time.Date(1, time.January, 1, 0, 0, 0, 0, time.UTC) UTC
// 0001-01-01 00:00:00 +0000 UTC 0001-01-01 00:00:00 +0000 UTC time.Date(1, time.January, 1, 0, 0, 0, 0, time.UTC) 0
// 1970-01-01 00:00:00.000000001 +0000 UTC time.Date(1970, time.January, 1, 0, 0, 0, 1, time.UTC) UTC
// 1970-01-01 00:00:00.000000001 +0000 UTC 1970-01-01 00:00:00.000000001 +0000 UTC time.Date(1970, time.January, 1, 0, 0, 0, 1, time.UTC) 1
// 2024-02-29 23:59:59.123456789 +0100 X time.Date(2024, time.February, 29, 23, 59, 59, 123456789, time.Location("X")) X
// 2024-02-29 23:59:59.123456789 +0100 X 2024-02-29 23:59:59.123456789 +0100 X time.Date(2024, time.February, 29, 23, 59, 59, 123456789, time.Location("X")) 123456789
// 0000-02-02 02:02:00.999999999 +0000 +0000 time.Date(0, time.February, 2, 2, 2, 0, 999999999, time.Location(""))
// 0000-02-02 02:02:00.999999999 +0000 +0000 0000-02-02 02:02:00.999999999 +0000 +0000 time.Date(0, time.February, 2, 2, 2, 0, 999999999, time.Location("")) 999999999
// 10000-01-01 00:00:00 +0000 UTC time.Date(10000, time.January, 1, 0, 0, 0, 0, time.UTC) UTC
// 10000-01-01 00:00:00 +0000 UTC 10000-01-01 00:00:00 +0000 UTC time.Date(10000, time.January, 1, 0, 0, 0, 0, time.UTC) 0
// UTC UTC Q
// Sunday Sunday Saturday Saturday %!Weekday(7) %!Weekday(7) %!Weekday(18446744073709551615) %!Weekday(18446744073709551615) January December %!Month(0) %!Month(13) %!Month(18446744073709551611) 1ns 5ns
// parsing time "" as "": cannot parse "" as ""
// parsing time "v" as "l": cannot parse "x" as "e"
// parsing time "v\x0a\"\xc3\xa9": odd
// true parsing time "2024-13-01T00:00:00Z": month out of range : month out of range
// unknown time zone No/Where
// time: invalid location name
