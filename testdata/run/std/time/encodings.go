package main

import (
	"fmt"
	"time"
)

func main() {
	times := []time.Time{
		{},
		time.Date(2024, 2, 29, 23, 59, 58, 123456789, time.UTC),
		time.Date(2024, 2, 29, 23, 59, 58, 120000000, time.FixedZone("X", 5*3600+30*60)),
		time.Date(1, 1, 1, 0, 0, 0, 0, time.FixedZone("", -12345)),
		time.Date(10000, 1, 1, 0, 0, 0, 0, time.UTC),
		time.Date(-1, 1, 1, 0, 0, 0, 0, time.UTC),
		time.Date(2024, 1, 1, 0, 0, 0, 0, time.FixedZone("far", 24*3600)),
		time.Date(2024, 1, 1, 0, 0, 0, 0, time.FixedZone("minute", -60)),
		time.Date(2024, 1, 1, 0, 0, 0, 0, time.FixedZone("beyond", 40000*60)),
	}
	for _, t := range times {
		text, err := t.MarshalText()
		fmt.Printf("%s %v\n", text, err)
		json, err := t.MarshalJSON()
		fmt.Printf("%s %v\n", json, err)
		appended, err := t.AppendText([]byte("at "))
		fmt.Printf("%s %v\n", appended, err)
		binary, err := t.MarshalBinary()
		fmt.Printf("%x %v\n", binary, err)
		binary, err = t.AppendBinary([]byte{0xff})
		fmt.Printf("%x %v\n", binary, err)
		gob, err := t.GobEncode()
		var u time.Time
		if err == nil {
			err = u.GobDecode(gob)
		}
		fmt.Println(u, err, u.Equal(t))
	}
	var t time.Time
	for _, data := range []string{"", "\x03", "\x01abc", "\x02" + string(make([]byte, 14)), "\x01" + string(make([]byte, 14))} {
		fmt.Println(t.UnmarshalBinary([]byte(data)), t)
	}
	for _, text := range []string{"2024-02-29T12:00:00Z", "2024-02-30T12:00:00Z", "2024-02-29T12:00:00.5+01:00", "2024-02-29T12:00:00,5Z", "2024-02-29 12:00:00Z", "2024-02-29T1:00:00Z", ""} {
		var t time.Time
		err := t.UnmarshalText([]byte(text))
		fmt.Println(t, err)
		err = t.UnmarshalJSON([]byte("\"" + text + "\""))
		fmt.Println(t, err)
	}
	fmt.Println(t.UnmarshalJSON([]byte("null")), t.UnmarshalJSON([]byte("17")))
}

// Output:
// 0001-01-01T00:00:00Z <nil>
// "0001-01-01T00:00:00Z" <nil>
// at 0001-01-01T00:00:00Z <nil>
// 01000000000000000000000000ffff <nil>
// ff01000000000000000000000000ffff <nil>
// 0001-01-01 00:00:00 +0000 UTC <nil> true
// 2024-02-29T23:59:58.123456789Z <nil>
// "2024-02-29T23:59:58.123456789Z" <nil>
// at 2024-02-29T23:59:58.123456789Z <nil>
// 010000000edd73117e075bcd15ffff <nil>
// ff010000000edd73117e075bcd15ffff <nil>
// 2024-02-29 23:59:58.123456789 +0000 UTC <nil> true
// 2024-02-29T23:59:58.12+05:30 <nil>
// "2024-02-29T23:59:58.12+05:30" <nil>
// at 2024-02-29T23:59:58.12+05:30 <nil>
// 010000000edd72c42607270e00014a <nil>
// ff010000000edd72c42607270e00014a <nil>
// 2024-02-29 23:59:58.12 +0530 +0530 <nil> true
// 0001-01-01T00:00:00-03:25 <nil>
// "0001-01-01T00:00:00-03:25" <nil>
// at 0001-01-01T00:00:00-03:25 <nil>
// 02000000000000303900000000ff33d3 <nil>
// ff02000000000000303900000000ff33d3 <nil>
// 0001-01-01 00:00:00 -0325 -0325 <nil> true
//  Time.MarshalText: year outside of range [0,9999]
//  Time.MarshalJSON: year outside of range [0,9999]
//  Time.AppendText: year outside of range [0,9999]
// 01000000497786388000000000ffff <nil>
// ff01000000497786388000000000ffff <nil>
// 10000-01-01 00:00:00 +0000 UTC <nil> true
//  Time.MarshalText: year outside of range [0,9999]
//  Time.MarshalJSON: year outside of range [0,9999]
//  Time.AppendText: year outside of range [0,9999]
// 01fffffffffc3c478000000000ffff <nil>
// ff01fffffffffc3c478000000000ffff <nil>
// -0001-01-01 00:00:00 +0000 UTC <nil> true
//  Time.MarshalText: timezone hour outside of range [0,23]
//  Time.MarshalJSON: timezone hour outside of range [0,23]
//  Time.AppendText: timezone hour outside of range [0,23]
// 010000000edd22a6000000000005a0 <nil>
// ff010000000edd22a6000000000005a0 <nil>
// 2024-01-01 00:00:00 +2400 +2400 <nil> true
// 2024-01-01T00:00:00-00:01 <nil>
// "2024-01-01T00:00:00-00:01" <nil>
// at 2024-01-01T00:00:00-00:01 <nil>
//  Time.MarshalBinary: unexpected zone offset
// ff Time.MarshalBinary: unexpected zone offset
// 0001-01-01 00:00:00 +0000 UTC Time.MarshalBinary: unexpected zone offset false
//  Time.MarshalText: timezone hour outside of range [0,23]
//  Time.MarshalJSON: timezone hour outside of range [0,23]
//  Time.AppendText: timezone hour outside of range [0,23]
//  Time.MarshalBinary: unexpected zone offset
// ff Time.MarshalBinary: unexpected zone offset
// 0001-01-01 00:00:00 +0000 UTC Time.MarshalBinary: unexpected zone offset false
// Time.UnmarshalBinary: no data 0001-01-01 00:00:00 +0000 UTC
// Time.UnmarshalBinary: unsupported version 0001-01-01 00:00:00 +0000 UTC
// Time.UnmarshalBinary: invalid length 0001-01-01 00:00:00 +0000 UTC
// Time.UnmarshalBinary: invalid length 0001-01-01 00:00:00 +0000 UTC
// <nil> 0001-01-01 00:00:00 +0000 UTC
// 2024-02-29 12:00:00 +0000 UTC <nil>
// 2024-02-29 12:00:00 +0000 UTC <nil>
// 0001-01-01 00:00:00 +0000 UTC parsing time "2024-02-30T12:00:00Z": day out of range
// 0001-01-01 00:00:00 +0000 UTC parsing time "2024-02-30T12:00:00Z": day out of range
// 2024-02-29 12:00:00.5 +0100 +0100 <nil>
// 2024-02-29 12:00:00.5 +0100 +0100 <nil>
// 2024-02-29 12:00:00.5 +0000 UTC <nil>
// 2024-02-29 12:00:00.5 +0000 UTC <nil>
// 0001-01-01 00:00:00 +0000 UTC parsing time "2024-02-29 12:00:00Z" as "2006-01-02T15:04:05Z07:00": cannot parse " 12:00:00Z" as "T"
// 0001-01-01 00:00:00 +0000 UTC parsing time "2024-02-29 12:00:00Z" as "2006-01-02T15:04:05Z07:00": cannot parse " 12:00:00Z" as "T"
// 2024-02-29 01:00:00 +0000 UTC <nil>
// 2024-02-29 01:00:00 +0000 UTC <nil>
// 0001-01-01 00:00:00 +0000 UTC parsing time "" as "2006-01-02T15:04:05Z07:00": cannot parse "" as "2006"
// 0001-01-01 00:00:00 +0000 UTC parsing time "" as "2006-01-02T15:04:05Z07:00": cannot parse "" as "2006"
// <nil> Time.UnmarshalJSON: input is not a JSON string
