package main

import (
	"fmt"
	"time"
)

func show(t time.Time) {
	y, w := t.ISOWeek()
	year, month, day := t.Date()
	hour, min, sec := t.Clock()
	name, offset := t.Zone()
	fmt.Println(t, year, month, day, hour, min, sec, t.Year(), t.Month(), t.Day(), t.Hour(), t.Minute(), t.Second(), t.Nanosecond())
	fmt.Println(" ", y, w, t.YearDay(), t.Weekday(), name, offset, t.Location(), t.IsZero(), t.Unix(), t.UnixMilli(), t.UnixMicro(), t.UnixNano())
}

func main() {
	cet := time.FixedZone("CET", 3600)
	for _, t := range []time.Time{
		{}, time.Date(0, 0, 0, 0, 0, 0, 0, time.UTC), time.Date(2024, 14, 35, 25, 61, 61, 2e9, time.UTC), time.Date(2023, 1, 1, 0, 0, 0, -1, cet),
		time.Date(2020, -11, 0, -24, -60, -60, 0, cet), time.Date(2100, 2, 29, 0, 0, 0, 0, time.UTC), time.Date(-5, 2, 29, 0, 0, 0, 0, time.UTC),
		time.Date(2024, 12, 30, 0, 0, 0, 0, time.UTC), time.Date(2021, 1, 3, 0, 0, 0, 0, time.UTC), time.Date(2020, 12, 31, 23, 59, 59, 0, cet),
		time.Unix(0, 0).UTC(), time.Unix(-1, -1).UTC(), time.Unix(1e9, 5e9).UTC(), time.UnixMilli(-1).UTC(), time.UnixMicro(1234567).In(cet),
	} {
		show(t)
	}
	a := time.Date(2024, 1, 31, 12, 0, 0, 5, time.UTC)
	b := a.In(cet)
	fmt.Println(a.Equal(b), a == b, a.Compare(b), a.Before(b), a.After(b), a.Compare(b.Add(1)), b.Add(1).Compare(a), a.Before(a.Add(1)), a.After(a.Add(-1)))
	for _, d := range [][3]int{{0, 1, 0}, {0, 1, 1}, {1, 1, 0}, {-1, -1, -1}, {0, 0, -31}, {0, 13, 0}, {4, 0, 366}} {
		u := a.AddDate(d[0], d[1], d[2])
		fmt.Println(u, u.Sub(a), a.Sub(u))
	}
	far := time.Date(5000, 1, 1, 0, 0, 0, 0, time.UTC)
	fmt.Println(far.Sub(a), a.Sub(far), far.Add(-1<<63).Year(), a.Add(1<<63-1))
	for _, d := range []time.Duration{-1, 0, 1, 3, time.Microsecond, time.Second, 7 * time.Minute, time.Hour, 24 * time.Hour, 7 * 24 * time.Hour, 1<<63 - 1} {
		fmt.Println(d, b.Truncate(d), b.Round(d), time.Date(-3, 4, 5, 6, 7, 8, 9, cet).Truncate(d), time.Date(-3, 4, 5, 6, 7, 8, 9, cet).Round(d))
	}
	fmt.Println(a.Local().Equal(a), a.Local().Location() == time.Local, a.UTC().Location() == time.UTC, a.In(time.UTC) == a)
	now := time.Now()
	fmt.Println(time.Since(now) >= 0, time.Until(now) <= 0, now.Round(0).Equal(now), now.Equal(now.UTC()), time.Until(now.Add(time.Hour)) > 0)
	for _, f := range []func(){
		func() { a.In(nil) }, func() { time.Date(1, 1, 1, 1, 1, 1, 1, nil) }, func() { time.NewTicker(0) }, func() { new(time.Timer).Stop() },
		func() { new(time.Timer).Reset(1) }, func() { new(time.Ticker).Reset(1) }, func() { time.NewTicker(1).Reset(-1) }, func() { new(time.Ticker).Stop() },
	} {
		func() {
			defer func() { fmt.Println(recover()) }()
			f()
		}()
	}
	fmt.Println(time.Tick(0) == nil)
	tick := time.Tick(time.Millisecond)
	first := <-tick
	second := <-tick
	fmt.Println(second.After(first))
	timer := time.NewTimer(time.Hour)
	fmt.Println(timer.Stop(), timer.Stop(), timer.Reset(time.Millisecond), (<-timer.C).IsZero(), timer.Stop(), timer.Reset(time.Hour), timer.Reset(time.Minute))
	done := make(chan bool)
	after := time.AfterFunc(time.Millisecond, func() { done <- true })
	fmt.Println(after.C == nil, <-done, after.Stop(), after.Reset(time.Millisecond), <-done)
	ticker := time.NewTicker(time.Hour)
	ticker.Reset(time.Millisecond)
	<-ticker.C
	ticker.Stop()
	select {
	case <-ticker.C:
		fmt.Println("a tick after Stop")
	case <-time.After(5 * time.Millisecond):
		fmt.Println("no tick")
	}
}

// Output:
// 0001-01-01 00:00:00 +0000 UTC 1 January 1 0 0 0 1 January 1 0 0 0 0
//   1 1 1 Monday UTC 0 UTC true -62135596800 -62135596800000 -62135596800000000 -6795364578871345152
// -0001-11-30 00:00:00 +0000 UTC -1 November 30 0 0 0 -1 November 30 0 0 0 0
//   -1 48 334 Tuesday UTC 0 UTC false -62169984000 -62169984000000 -62169984000000000 -6829751778871345152
// 2025-03-08 02:02:03 +0000 UTC 2025 March 8 2 2 3 2025 March 8 2 2 3 0
//   2025 10 67 Saturday UTC 0 UTC false 1741399323 1741399323000 1741399323000000 1741399323000000000
// 2022-12-31 23:59:59.999999999 +0100 CET 2022 December 31 23 59 59 2022 December 31 23 59 59 999999999
//   2022 52 365 Saturday CET 3600 CET false 1672527599 1672527599999 1672527599999999 1672527599999999999
// 2018-12-29 22:59:00 +0100 CET 2018 December 29 22 59 0 2018 December 29 22 59 0 0
//   2018 52 363 Saturday CET 3600 CET false 1546120740 1546120740000 1546120740000000 1546120740000000000
// 2100-03-01 00:00:00 +0000 UTC 2100 March 1 0 0 0 2100 March 1 0 0 0 0
//   2100 9 60 Monday UTC 0 UTC false 4107542400 4107542400000 4107542400000000 4107542400000000000
// -0005-03-01 00:00:00 +0000 UTC -5 March 1 0 0 0 -5 March 1 0 0 0 0
//   -5 9 60 Wednesday UTC 0 UTC false -62319888000 -62319888000000 -62319888000000000 -6979655778871345152
// 2024-12-30 00:00:00 +0000 UTC 2024 December 30 0 0 0 2024 December 30 0 0 0 0
//   2025 1 365 Monday UTC 0 UTC false 1735516800 1735516800000 1735516800000000 1735516800000000000
// 2021-01-03 00:00:00 +0000 UTC 2021 January 3 0 0 0 2021 January 3 0 0 0 0
//   2020 53 3 Sunday UTC 0 UTC false 1609632000 1609632000000 1609632000000000 1609632000000000000
// 2020-12-31 23:59:59 +0100 CET 2020 December 31 23 59 59 2020 December 31 23 59 59 0
//   2020 53 366 Thursday CET 3600 CET false 1609455599 1609455599000 1609455599000000 1609455599000000000
// 1970-01-01 00:00:00 +0000 UTC 1970 January 1 0 0 0 1970 January 1 0 0 0 0
//   1970 1 1 Thursday UTC 0 UTC false 0 0 0 0
// 1969-12-31 23:59:58.999999999 +0000 UTC 1969 December 31 23 59 58 1969 December 31 23 59 58 999999999
//   1970 1 365 Wednesday UTC 0 UTC false -2 -1001 -1000001 -1000000001
// 2001-09-09 01:46:45 +0000 UTC 2001 September 9 1 46 45 2001 September 9 1 46 45 0
//   2001 36 252 Sunday UTC 0 UTC false 1000000005 1000000005000 1000000005000000 1000000005000000000
// 1969-12-31 23:59:59.999 +0000 UTC 1969 December 31 23 59 59 1969 December 31 23 59 59 999000000
//   1970 1 365 Wednesday UTC 0 UTC false -1 -1 -1000 -1000000
// 1970-01-01 01:00:01.234567 +0100 CET 1970 January 1 1 0 1 1970 January 1 1 0 1 234567000
//   1970 1 1 Thursday CET 3600 CET false 1 1234 1234567 1234567000
// true false 0 false false -1 1 true true
// 2024-03-02 12:00:00.000000005 +0000 UTC 744h0m0s -744h0m0s
// 2024-03-03 12:00:00.000000005 +0000 UTC 768h0m0s -768h0m0s
// 2025-03-03 12:00:00.000000005 +0000 UTC 9528h0m0s -9528h0m0s
// 2022-12-30 12:00:00.000000005 +0000 UTC -9528h0m0s 9528h0m0s
// 2023-12-31 12:00:00.000000005 +0000 UTC -744h0m0s 744h0m0s
// 2025-03-03 12:00:00.000000005 +0000 UTC 9528h0m0s -9528h0m0s
// 2029-01-31 12:00:00.000000005 +0000 UTC 43848h0m0s -43848h0m0s
// 2562047h47m16.854775807s -2562047h47m16.854775808s 4707 2316-05-12 11:47:16.854775812 +0000 UTC
// -1ns 2024-01-31 13:00:00.000000005 +0100 CET 2024-01-31 13:00:00.000000005 +0100 CET -0003-04-05 06:07:08.000000009 +0100 CET -0003-04-05 06:07:08.000000009 +0100 CET
// 0s 2024-01-31 13:00:00.000000005 +0100 CET 2024-01-31 13:00:00.000000005 +0100 CET -0003-04-05 06:07:08.000000009 +0100 CET -0003-04-05 06:07:08.000000009 +0100 CET
// 1ns 2024-01-31 13:00:00.000000005 +0100 CET 2024-01-31 13:00:00.000000005 +0100 CET -0003-04-05 06:07:08.000000009 +0100 CET -0003-04-05 06:07:08.000000009 +0100 CET
// 3ns 2024-01-31 13:00:00.000000003 +0100 CET 2024-01-31 13:00:00.000000006 +0100 CET -0003-04-05 06:07:08.000000007 +0100 CET -0003-04-05 06:07:08.00000001 +0100 CET
// 1µs 2024-01-31 13:00:00 +0100 CET 2024-01-31 13:00:00 +0100 CET -0003-04-05 06:07:08 +0100 CET -0003-04-05 06:07:08 +0100 CET
// 1s 2024-01-31 13:00:00 +0100 CET 2024-01-31 13:00:00 +0100 CET -0003-04-05 06:07:08 +0100 CET -0003-04-05 06:07:08 +0100 CET
// 7m0s 2024-01-31 12:58:00 +0100 CET 2024-01-31 12:58:00 +0100 CET -0003-04-05 06:04:00 +0100 CET -0003-04-05 06:04:00 +0100 CET
// 1h0m0s 2024-01-31 13:00:00 +0100 CET 2024-01-31 13:00:00 +0100 CET -0003-04-05 06:00:00 +0100 CET -0003-04-05 06:00:00 +0100 CET
// 24h0m0s 2024-01-31 01:00:00 +0100 CET 2024-02-01 01:00:00 +0100 CET -0003-04-05 01:00:00 +0100 CET -0003-04-05 01:00:00 +0100 CET
// 168h0m0s 2024-01-29 01:00:00 +0100 CET 2024-01-29 01:00:00 +0100 CET -0003-03-31 01:00:00 +0100 CET -0003-04-07 01:00:00 +0100 CET
// 2562047h47m16.854775807s 1754-08-30 23:43:41.128654842 +0100 CET 2046-12-09 23:30:57.983430649 +0100 CET -0292-09-22 01:12:43.145224193 +0100 CET 0001-01-01 01:00:00 +0100 CET
// true true true true
// true true true true true
// time: missing Location in call to Time.In
// time: missing Location in call to Date
// non-positive interval for NewTicker
// time: Stop called on uninitialized Timer
// time: Reset called on uninitialized Timer
// time: Reset called on uninitialized Ticker
// non-positive interval for Ticker.Reset
// <nil>
// true
// true
// true false false false false false true
// true true false false true
// no tick
