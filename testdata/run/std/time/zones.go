package main

import (
	"fmt"
	"time"
)

func load(name string) *time.Location {
	loc, err := time.LoadLocation(name)
	if err != nil {
		fmt.Println(err)
		return time.UTC
	}
	return loc
}

func show(t time.Time) {
	from, to := t.ZoneBounds()
	fmt.Println(t, t.IsDST(), "from", from.UTC().Format(time.DateTime), "to", to.UTC().Format(time.DateTime))
}

func main() {
	newYork, berlin, lordHowe := load("America/New_York"), load("Europe/Berlin"), load("Australia/Lord_Howe")
	for _, loc := range []*time.Location{newYork, berlin, lordHowe, load("Asia/Kolkata"), load("Asia/Tokyo")} {
		fmt.Println(loc)
		show(time.Date(1850, 6, 1, 12, 0, 0, 0, loc))
		show(time.Date(1943, 7, 15, 12, 0, 0, 0, loc))
		show(time.Date(2020, 1, 15, 12, 0, 0, 0, loc))
		show(time.Date(2020, 7, 15, 12, 0, 0, 0, loc))
		show(time.Date(2500, 2, 15, 12, 0, 0, 0, loc))
		show(time.Date(2500, 8, 15, 12, 0, 0, 0, loc))
	}
	// The hours that a change of clocks skips and repeats.
	for hour := range 4 {
		fmt.Println(time.Date(2024, 3, 10, hour, 30, 0, 0, newYork), time.Date(2024, 11, 3, hour, 30, 0, 0, newYork))
		fmt.Println(time.Date(2024, 3, 31, hour, 30, 0, 0, berlin), time.Date(2024, 10, 27, hour, 30, 0, 0, berlin))
		fmt.Println(time.Date(2024, 10, 6, hour, 15, 0, 0, lordHowe), time.Date(2024, 4, 7, hour, 45, 0, 0, lordHowe))
	}
	t := time.Date(2024, 3, 30, 12, 0, 0, 0, berlin)
	fmt.Println(t.AddDate(0, 0, 1), t.Add(24*time.Hour), t.AddDate(0, 0, 1).Sub(t))
	for _, text := range []string{"2024-07-01 10:00 EDT", "2024-01-01 10:00 EDT", "2024-01-01 10:00 EST", "2024-01-01 10:00 CET", "2024-01-01 10:00 GMT+3"} {
		fmt.Println(time.ParseInLocation("2006-01-02 15:04 MST", text, newYork))
	}
	fmt.Println(time.ParseInLocation("2006-01-02 15:04 -0700", "2024-07-01 10:00 -0400", newYork))
	fmt.Println(time.ParseInLocation("2006-01-02 15:04 -0700", "2024-01-01 10:00 -0400", newYork))
	fmt.Println(time.ParseInLocation("2006-01-02 15:04", "2024-07-01 10:00", newYork))
	fmt.Printf("%#v\n", t)
	for _, name := range []string{"", "UTC", "Nowhere/Land", "../etc/passwd", "/etc/localtime", "america/new_york", "Etc/GMT-3", "EST5EDT"} {
		loc, err := time.LoadLocation(name)
		fmt.Printf("%q %v %v\n", name, loc, err)
	}
	data := "TZif2" + string(make([]byte, 15)) +
		"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00" +
		"TZif2" + string(make([]byte, 15)) +
		"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x01\x00\x00\x00\x01\x00\x00\x00\x04" +
		"\x00\x00\x00\x00\x40\x00\x00\x00\x00" + "\x00\x00\x0e\x10\x00\x00" + "AAA\x00" + "\nAAA-1BBB,J60/0,300/25:30:15\n"
	loc, err := time.LoadLocationFromTZData("Made/Up", []byte(data))
	fmt.Println(loc, err)
	for _, day := range []int{59, 60, 61, 300, 301, 302} {
		show(time.Date(2023, 1, day, 12, 0, 0, 0, loc))
		show(time.Date(2024, 1, day, 12, 0, 0, 0, loc))
	}
	for _, n := range []int{0, 4, 43, 60, len(data) - 40} {
		_, err := time.LoadLocationFromTZData("Cut", []byte(data[:n]))
		fmt.Println(n, err)
	}
}

// Output:
// America/New_York
// 1850-06-01 12:00:00 -0456 LMT false from 0001-01-01 00:00:00 to 1883-11-18 17:00:00
// 1943-07-15 12:00:00 -0400 EWT true from 1942-02-09 07:00:00 to 1945-08-14 23:00:00
// 2020-01-15 12:00:00 -0500 EST false from 2020-01-01 00:00:00 to 2020-03-08 07:00:00
// 2020-07-15 12:00:00 -0400 EDT true from 2020-03-08 07:00:00 to 2020-11-01 06:00:00
// 2500-02-15 12:00:00 -0500 EST false from 2500-01-01 00:00:00 to 2500-03-14 07:00:00
// 2500-08-15 12:00:00 -0400 EDT true from 2500-03-14 07:00:00 to 2500-11-07 06:00:00
// Europe/Berlin
// 1850-06-01 12:00:00 +0053 LMT false from 0001-01-01 00:00:00 to 1893-03-31 23:06:32
// 1943-07-15 12:00:00 +0200 CEST true from 1943-03-29 01:00:00 to 1943-10-04 01:00:00
// 2020-01-15 12:00:00 +0100 CET false from 2020-01-01 00:00:00 to 2020-03-29 01:00:00
// 2020-07-15 12:00:00 +0200 CEST true from 2020-03-29 01:00:00 to 2020-10-25 01:00:00
// 2500-02-15 12:00:00 +0100 CET false from 2500-01-01 00:00:00 to 2500-03-28 01:00:00
// 2500-08-15 12:00:00 +0200 CEST true from 2500-03-28 01:00:00 to 2500-10-31 01:00:00
// Australia/Lord_Howe
// 1850-06-01 12:00:00 +1036 LMT false from 0001-01-01 00:00:00 to 1895-01-31 13:23:40
// 1943-07-15 12:00:00 +1000 AEST false from 1895-01-31 13:23:40 to 1981-02-28 14:00:00
// 2020-01-15 12:00:00 +1100 +11 true from 2020-01-01 00:00:00 to 2020-04-04 15:00:00
// 2020-07-15 12:00:00 +1030 +1030 false from 2020-04-04 15:00:00 to 2020-10-03 15:30:00
// 2500-02-15 12:00:00 +1100 +11 true from 2500-01-01 00:00:00 to 2500-04-03 15:00:00
// 2500-08-15 12:00:00 +1030 +1030 false from 2500-04-03 15:00:00 to 2500-10-02 15:30:00
// Asia/Kolkata
// 1850-06-01 12:00:00 +0553 LMT false from 0001-01-01 00:00:00 to 1854-06-27 18:06:32
// 1943-07-15 12:00:00 +0630 +0630 true from 1942-08-31 18:30:00 to 1945-10-14 17:30:00
// 2020-01-15 12:00:00 +0530 IST false from 1945-10-14 17:30:00 to 0001-01-01 00:00:00
// 2020-07-15 12:00:00 +0530 IST false from 1945-10-14 17:30:00 to 0001-01-01 00:00:00
// 2500-02-15 12:00:00 +0530 IST false from 1945-10-14 17:30:00 to 0001-01-01 00:00:00
// 2500-08-15 12:00:00 +0530 IST false from 1945-10-14 17:30:00 to 0001-01-01 00:00:00
// Asia/Tokyo
// 1850-06-01 12:00:00 +0918 LMT false from 0001-01-01 00:00:00 to 1887-12-31 15:00:00
// 1943-07-15 12:00:00 +0900 JST false from 1887-12-31 15:00:00 to 1948-05-01 15:00:00
// 2020-01-15 12:00:00 +0900 JST false from 1951-09-08 15:00:00 to 0001-01-01 00:00:00
// 2020-07-15 12:00:00 +0900 JST false from 1951-09-08 15:00:00 to 0001-01-01 00:00:00
// 2500-02-15 12:00:00 +0900 JST false from 1951-09-08 15:00:00 to 0001-01-01 00:00:00
// 2500-08-15 12:00:00 +0900 JST false from 1951-09-08 15:00:00 to 0001-01-01 00:00:00
// 2024-03-10 00:30:00 -0500 EST 2024-11-03 00:30:00 -0400 EDT
// 2024-03-31 00:30:00 +0100 CET 2024-10-27 00:30:00 +0200 CEST
// 2024-10-06 00:15:00 +1030 +1030 2024-04-07 00:45:00 +1100 +11
// 2024-03-10 01:30:00 -0500 EST 2024-11-03 01:30:00 -0400 EDT
// 2024-03-31 01:30:00 +0100 CET 2024-10-27 01:30:00 +0200 CEST
// 2024-10-06 01:15:00 +1030 +1030 2024-04-07 01:45:00 +1030 +1030
// 2024-03-10 01:30:00 -0500 EST 2024-11-03 02:30:00 -0500 EST
// 2024-03-31 03:30:00 +0200 CEST 2024-10-27 02:30:00 +0100 CET
// 2024-10-06 02:45:00 +1100 +11 2024-04-07 02:45:00 +1030 +1030
// 2024-03-10 03:30:00 -0400 EDT 2024-11-03 03:30:00 -0500 EST
// 2024-03-31 03:30:00 +0200 CEST 2024-10-27 03:30:00 +0100 CET
// 2024-10-06 03:15:00 +1100 +11 2024-04-07 03:45:00 +1030 +1030
// 2024-03-31 12:00:00 +0200 CEST 2024-03-31 13:00:00 +0200 CEST 23h0m0s
// 2024-07-01 10:00:00 -0400 EDT <nil>
// 2024-01-01 09:00:00 -0500 EST <nil>
// 2024-01-01 10:00:00 -0500 EST <nil>
// 2024-01-01 10:00:00 +0000 CET <nil>
// 2024-01-01 13:00:00 +0300 GMT+3 <nil>
// 2024-07-01 10:00:00 -0400 EDT <nil>
// 2024-01-01 10:00:00 -0400 -0400 <nil>
// 2024-07-01 10:00:00 -0400 EDT <nil>
// time.Date(2024, time.March, 30, 12, 0, 0, 0, time.Location("Europe/Berlin"))
// "" UTC <nil>
// "UTC" UTC <nil>
// "Nowhere/Land" UTC unknown time zone Nowhere/Land
// "../etc/passwd" UTC time: invalid location name
// "/etc/localtime" UTC time: invalid location name
// "america/new_york" UTC unknown time zone america/new_york
// "Etc/GMT-3" Etc/GMT-3 <nil>
// "EST5EDT" EST5EDT <nil>
// Made/Up <nil>
// 2023-02-28 12:00:00 +0100 AAA false from 2023-01-01 00:00:00 to 2023-02-28 23:00:00
// 2024-02-28 12:00:00 +0100 AAA false from 2024-01-01 00:00:00 to 2024-02-29 23:00:00
// 2023-03-01 12:00:00 +0200 BBB true from 2023-02-28 23:00:00 to 2023-10-28 23:30:15
// 2024-02-29 12:00:00 +0100 AAA false from 2024-01-01 00:00:00 to 2024-02-29 23:00:00
// 2023-03-02 12:00:00 +0200 BBB true from 2023-02-28 23:00:00 to 2023-10-28 23:30:15
// 2024-03-01 12:00:00 +0200 BBB true from 2024-02-29 23:00:00 to 2024-10-27 23:30:15
// 2023-10-27 12:00:00 +0200 BBB true from 2023-02-28 23:00:00 to 2023-10-28 23:30:15
// 2024-10-26 12:00:00 +0200 BBB true from 2024-02-29 23:00:00 to 2024-10-27 23:30:15
// 2023-10-28 12:00:00 +0200 BBB true from 2023-02-28 23:00:00 to 2023-10-28 23:30:15
// 2024-10-27 12:00:00 +0200 BBB true from 2024-02-29 23:00:00 to 2024-10-27 23:30:15
// 2023-10-29 12:00:00 +0100 AAA false from 2023-10-28 23:30:15 to 2024-01-01 00:00:00
// 2024-10-28 12:00:00 +0100 AAA false from 2024-10-27 23:30:15 to 2024-12-31 00:00:00
// 0 malformed time zone information
// 4 malformed time zone information
// 43 malformed time zone information
// 60 malformed time zone information
// 96 malformed time zone information
