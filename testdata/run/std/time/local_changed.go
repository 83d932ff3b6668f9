package main

import (
	"fmt"
	"time"
)

func show(t time.Time) {
	name, offset := t.Zone()
	fmt.Println(t, "|", name, offset, t.Location(), t.UTC())
}

func main() {
	denver, err := time.LoadLocation("America/Denver")
	if err != nil {
		panic(err)
	}
	before := time.Local
	summer := time.Date(2020, time.July, 1, 12, 0, 0, 0, before)
	coded, _ := time.Date(2020, time.July, 1, 12, 0, 0, 0, denver).MarshalBinary()

	time.Local = denver
	show(time.Date(2020, time.July, 1, 12, 0, 0, 0, time.Local))
	show(time.Unix(0, 0))
	show(summer)
	show(summer.Local())
	for _, value := range []string{"2020-07-01 12:00 MDT", "2020-01-01 12:00 MST", "2020-01-01 12:00 UTC", "2020-01-01 12:00 CET"} {
		t, err := time.Parse("2006-01-02 15:04 MST", value)
		fmt.Println(err)
		show(t)
	}
	t, err := time.ParseInLocation(time.DateTime, "2020-07-01 12:00:00", time.Local)
	fmt.Println(err)
	show(t)
	fmt.Printf("%#v\n%#v\n", t, summer)
	var decoded time.Time
	fmt.Println(decoded.UnmarshalBinary(coded))
	show(decoded)
	fmt.Println(decoded.Location() == denver)
	loaded, _ := time.LoadLocation("Local")
	fmt.Println(loaded)
	fmt.Println(time.Now().Location())

	time.Local = time.UTC
	show(time.Unix(0, 0))
	fmt.Printf("%#v\n", time.Unix(0, 0))
	fmt.Println(time.Unix(0, 0) == time.Unix(0, 0).UTC(), time.Unix(0, 0).Local() == time.Unix(0, 0).UTC())
	t, err = time.Parse(time.RFC1123, "Wed, 01 Jul 2020 12:00:00 UTC")
	fmt.Println(t, err)
	show(summer.Local())

	time.Local = time.FixedZone("X", 3600)
	show(time.Unix(0, 0))
	t, err = time.Parse(time.RFC822, "01 Jul 20 12:00 X")
	fmt.Println(t, err)
	t, err = time.Parse(time.RFC3339, "2020-07-01T12:00:00+01:00")
	fmt.Println(t, err)
	fmt.Println(time.Date(2020, 1, 2, 3, 4, 5, 6, before).UTC())
}

// Output:
// 2020-07-01 12:00:00 -0600 MDT | MDT -21600 America/Denver 2020-07-01 18:00:00 +0000 UTC
// 1969-12-31 17:00:00 -0700 MST | MST -25200 America/Denver 1970-01-01 00:00:00 +0000 UTC
// 2020-07-01 12:00:00 +0000 UTC | UTC 0 Local 2020-07-01 12:00:00 +0000 UTC
// 2020-07-01 06:00:00 -0600 MDT | MDT -21600 America/Denver 2020-07-01 12:00:00 +0000 UTC
// <nil>
// 2020-07-01 12:00:00 -0600 MDT | MDT -21600 America/Denver 2020-07-01 18:00:00 +0000 UTC
// <nil>
// 2020-01-01 12:00:00 -0700 MST | MST -25200 America/Denver 2020-01-01 19:00:00 +0000 UTC
// <nil>
// 2020-01-01 12:00:00 +0000 UTC | UTC 0 UTC 2020-01-01 12:00:00 +0000 UTC
// <nil>
// 2020-01-01 12:00:00 +0000 CET | CET 0 CET 2020-01-01 12:00:00 +0000 UTC
// <nil>
// 2020-07-01 12:00:00 -0600 MDT | MDT -21600 America/Denver 2020-07-01 18:00:00 +0000 UTC
// time.Date(2020, time.July, 1, 12, 0, 0, 0, time.Local)
// time.Date(2020, time.July, 1, 12, 0, 0, 0, time.Location("Local"))
// <nil>
// 2020-07-01 12:00:00 -0600 MDT | MDT -21600 America/Denver 2020-07-01 18:00:00 +0000 UTC
// true
// America/Denver
// America/Denver
// 1970-01-01 00:00:00 +0000 UTC | UTC 0 UTC 1970-01-01 00:00:00 +0000 UTC
// time.Date(1970, time.January, 1, 0, 0, 0, 0, time.UTC)
// false true
// 2020-07-01 12:00:00 +0000 UTC <nil>
// 2020-07-01 12:00:00 +0000 UTC | UTC 0 UTC 2020-07-01 12:00:00 +0000 UTC
// 1970-01-01 01:00:00 +0100 X | X 3600 X 1970-01-01 00:00:00 +0000 UTC
// 0001-01-01 00:00:00 +0000 UTC parsing time "01 Jul 20 12:00 X" as "02 Jan 06 15:04 MST": cannot parse "X" as "MST"
// 2020-07-01 12:00:00 +0100 X <nil>
// 2020-01-02 03:04:05.000000006 +0000 UTC
