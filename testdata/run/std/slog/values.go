// Values, attributes, records and levels.

package main

import (
	"encoding/json"
	"fmt"
	"log/slog"
	"strings"
	"time"
)

type valuer struct{ v any }

func (v valuer) LogValue() slog.Value { return slog.AnyValue(v.v) }

type panicking struct{}

func (panicking) LogValue() slog.Value { panic("no value") }

func try(name string, f func() any) {
	defer func() {
		if e := recover(); e != nil {
			fmt.Println(name, "panics:", e)
		}
	}()
	fmt.Println(name, f())
}

func main() {
	when := time.Date(2024, 1, 2, 3, 4, 5, 6, time.UTC)
	values := []slog.Value{
		{}, slog.AnyValue(nil), slog.StringValue("s"), slog.IntValue(-1), slog.Int64Value(2), slog.Uint64Value(3), slog.Float64Value(1.5), slog.BoolValue(true), slog.BoolValue(false),
		slog.DurationValue(time.Hour), slog.TimeValue(when), slog.GroupValue(slog.Int("a", 1), slog.Group("empty"), slog.Int("b", 2)), slog.GroupValue(), slog.AnyValue([]int{1}), slog.AnyValue(valuer{1}),
		slog.AnyValue(slog.KindGroup), slog.AnyValue([]slog.Attr{slog.Int("q", 1)}), slog.AnyValue(slog.IntValue(9)), slog.AnyValue(float32(2.5)), slog.AnyValue(time.Second), slog.AnyValue(when), slog.AnyValue(uint8(4)), slog.TimeValue(time.Time{}),
	}
	for i, v := range values {
		fmt.Println(i, v.Kind(), v.String(), v.Any(), i == 13 || v.Kind() == slog.KindLogValuer || v.Equal(v.Resolve()))
		fmt.Printf("%v %+v %T\n", v, slog.Any("k", v), v.Any())
	}
	for i, v := range values {
		for j, w := range values {
			if v.Kind() == slog.KindAny && v.Kind() == w.Kind() {
				continue
			}
			if i != j && v.Equal(w) {
				fmt.Println("equal", i, j)
			}
		}
	}
	for _, v := range values[2:8] {
		try("Bool", func() any { return v.Bool() })
		try("Int64", func() any { return v.Int64() })
		try("Uint64", func() any { return v.Uint64() })
		try("Float64", func() any { return v.Float64() })
		try("Duration", func() any { return v.Duration() })
	}
	fmt.Println(values[10].Time(), values[11].Group(), values[9].Duration(), values[14].LogValuer())
	deep := any(1)
	for range 50 {
		deep = valuer{deep}
	}
	fmt.Println(slog.AnyValue(deep).Resolve(), slog.AnyValue(valuer{valuer{"x"}}).Resolve())
	for range 60 {
		deep = valuer{deep}
	}
	fmt.Println(slog.AnyValue(deep).Resolve())
	text := slog.AnyValue(panicking{}).Resolve().Any().(error).Error()
	fmt.Println(strings.Split(text, "\n")[0], strings.Contains(text, "\ncalled from "))

	attrs := []slog.Attr{
		slog.String("s", "v"), slog.Int64("i", 1), slog.Int("i", 1), slog.Uint64("u", 1), slog.Float64("f", 1), slog.Bool("b", true), slog.Time("t", when), slog.Duration("d", 1),
		slog.Group("g", "a", 1, slog.Int("b", 2), 3, "odd"), slog.GroupAttrs("g", slog.Int("a", 1)), slog.Any("n", nil), {},
	}
	for _, a := range attrs {
		fmt.Println(a, a.Key, a.Value.Kind(), a.Equal(a), a.Equal(attrs[1]))
	}
	r := slog.NewRecord(when, slog.LevelWarn, "message", 0)
	r.Add("a", 1, slog.Int("b", 2), slog.Group("none"), 7, "last")
	r.AddAttrs(slog.Int("c", 3), slog.Group("none"), slog.Int("d", 4))
	c := r.Clone()
	c.AddAttrs(slog.Int("only in the clone", 1))
	r.AddAttrs(slog.Int("only in the first", 1))
	for _, r := range []slog.Record{r, c} {
		fmt.Print(r.NumAttrs(), r.Level, r.Message, r.Time, r.PC, r.Source())
		r.Attrs(func(a slog.Attr) bool { fmt.Print(" ", a); return true })
		n := 0
		r.Attrs(func(a slog.Attr) bool { n++; return n < 2 })
		fmt.Println(n)
	}

	for l := slog.Level(-6); l < 11; l++ {
		b, err := json.Marshal(l)
		t, err2 := l.MarshalText()
		var back, back2 slog.Level
		err3, err4 := json.Unmarshal(b, &back), back2.UnmarshalText([]byte(strings.ToLower(string(t))))
		appended, _ := l.AppendText([]byte("x"))
		fmt.Println(l, int(l), string(b), err, string(t), err2, back == l, err3, back2 == l, err4, l.Level() == l, string(appended))
	}
	for _, text := range []string{"", "info", "Info+1", "warn-3", "error+", "debug+x", "WARNING", "+1", "INFO 1", "Error+-2", "debug+99999999999999999999"} {
		l := slog.Level(77)
		err := l.UnmarshalText([]byte(text))
		fmt.Println(text, l, err)
	}
	var l slog.Level
	fmt.Println(l.UnmarshalJSON([]byte("7")), l.UnmarshalJSON([]byte(`"error"`)), l)
	var v slog.LevelVar
	fmt.Println(v.Level(), &v)
	v.Set(slog.LevelError)
	t, err := v.MarshalText()
	a, err2 := v.AppendText([]byte("="))
	fmt.Println(v.Level(), v.String(), string(t), err, string(a), err2, v.UnmarshalText([]byte("debug+1")), v.Level(), v.UnmarshalText([]byte("?")), v.Level())
	for k := slog.Kind(-1); k < 12; k++ {
		fmt.Print(k, " ")
	}
	fmt.Println(slog.TimeKey, slog.LevelKey, slog.MessageKey, slog.SourceKey)
}

// Output:
// 0 Any <nil> <nil> true
// <nil> k=<nil> <nil>
// 1 Any <nil> <nil> true
// <nil> k=<nil> <nil>
// 2 String s s true
// s k=s string
// 3 Int64 -1 -1 true
// -1 k=-1 int64
// 4 Int64 2 2 true
// 2 k=2 int64
// 5 Uint64 3 3 true
// 3 k=3 uint64
// 6 Float64 1.5 1.5 true
// 1.5 k=1.5 float64
// 7 Bool true true true
// true k=true bool
// 8 Bool false false true
// false k=false bool
// 9 Duration 1h0m0s 1h0m0s true
// 1h0m0s k=1h0m0s time.Duration
// 10 Time 2024-01-02 03:04:05.000000006 +0000 UTC 2024-01-02 03:04:05.000000006 +0000 UTC true
// 2024-01-02 03:04:05.000000006 +0000 UTC k=2024-01-02 03:04:05.000000006 +0000 UTC time.Time
// 11 Group [a=1 b=2] [a=1 b=2] true
// [a=1 b=2] k=[a=1 b=2] []slog.Attr
// 12 Group [] [] true
// [] k=[] []slog.Attr
// 13 Any [1] [1] true
// [1] k=[1] []int
// 14 LogValuer {1} {1} true
// {1} k={1} main.valuer
// 15 Any 8 Group true
// 8 k=8 slog.Kind
// 16 Group [q=1] [q=1] true
// [q=1] k=[q=1] []slog.Attr
// 17 Int64 9 9 true
// 9 k=9 int64
// 18 Float64 2.5 2.5 true
// 2.5 k=2.5 float64
// 19 Duration 1s 1s true
// 1s k=1s time.Duration
// 20 Time 2024-01-02 03:04:05.000000006 +0000 UTC 2024-01-02 03:04:05.000000006 +0000 UTC true
// 2024-01-02 03:04:05.000000006 +0000 UTC k=2024-01-02 03:04:05.000000006 +0000 UTC time.Time
// 21 Uint64 4 4 true
// 4 k=4 uint64
// 22 Time 0001-01-01 00:00:00 +0000 UTC 0001-01-01 00:00:00 +0000 UTC true
// 0001-01-01 00:00:00 +0000 UTC k=0001-01-01 00:00:00 +0000 UTC time.Time
// equal 10 20
// equal 20 10
// Bool panics: Value kind is String, not Bool
// Int64 panics: Value kind is String, not Int64
// Uint64 panics: Value kind is String, not Uint64
// Float64 panics: Value kind is String, not Float64
// Duration panics: Value kind is String, not Duration
// Bool panics: Value kind is Int64, not Bool
// Int64 -1
// Uint64 panics: Value kind is Int64, not Uint64
// Float64 panics: Value kind is Int64, not Float64
// Duration panics: Value kind is Int64, not Duration
// Bool panics: Value kind is Int64, not Bool
// Int64 2
// Uint64 panics: Value kind is Int64, not Uint64
// Float64 panics: Value kind is Int64, not Float64
// Duration panics: Value kind is Int64, not Duration
// Bool panics: Value kind is Uint64, not Bool
// Int64 panics: Value kind is Uint64, not Int64
// Uint64 3
// Float64 panics: Value kind is Uint64, not Float64
// Duration panics: Value kind is Uint64, not Duration
// Bool panics: Value kind is Float64, not Bool
// Int64 panics: Value kind is Float64, not Int64
// Uint64 panics: Value kind is Float64, not Uint64
// Float64 1.5
// Duration panics: Value kind is Float64, not Duration
// Bool true
// Int64 panics: Value kind is Bool, not Int64
// Uint64 panics: Value kind is Bool, not Uint64
// Float64 panics: Value kind is Bool, not Float64
// Duration panics: Value kind is Bool, not Duration
// 2024-01-02 03:04:05.000000006 +0000 UTC [a=1 b=2] 1h0m0s {1}
// 1 x
// LogValue called too many times on Value of type main.valuer
// LogValue panicked true
// s=v s String true false
// i=1 i Int64 true true
// i=1 i Int64 true true
// u=1 u Uint64 true false
// f=1 f Float64 true false
// b=true b Bool true false
// t=2024-01-02 03:04:05.000000006 +0000 UTC t Time true false
// d=1ns d Duration true false
// g=[a=1 b=2 !BADKEY=3 !BADKEY=odd] g Group true false
// g=[a=1] g Group true false
// n=<nil> n Any true false
// =<nil>  Any true false
// 7 WARNmessage2024-01-02 03:04:05.000000006 +0000 UTC 0 <nil> a=1 b=2 !BADKEY=7 !BADKEY=last c=3 d=4 only in the first=12
// 7 WARNmessage2024-01-02 03:04:05.000000006 +0000 UTC 0 <nil> a=1 b=2 !BADKEY=7 !BADKEY=last c=3 d=4 only in the clone=12
// DEBUG-2 -6 "DEBUG-2" <nil> DEBUG-2 <nil> true <nil> true <nil> true xDEBUG-2
// DEBUG-1 -5 "DEBUG-1" <nil> DEBUG-1 <nil> true <nil> true <nil> true xDEBUG-1
// DEBUG -4 "DEBUG" <nil> DEBUG <nil> true <nil> true <nil> true xDEBUG
// DEBUG+1 -3 "DEBUG+1" <nil> DEBUG+1 <nil> true <nil> true <nil> true xDEBUG+1
// DEBUG+2 -2 "DEBUG+2" <nil> DEBUG+2 <nil> true <nil> true <nil> true xDEBUG+2
// DEBUG+3 -1 "DEBUG+3" <nil> DEBUG+3 <nil> true <nil> true <nil> true xDEBUG+3
// INFO 0 "INFO" <nil> INFO <nil> true <nil> true <nil> true xINFO
// INFO+1 1 "INFO+1" <nil> INFO+1 <nil> true <nil> true <nil> true xINFO+1
// INFO+2 2 "INFO+2" <nil> INFO+2 <nil> true <nil> true <nil> true xINFO+2
// INFO+3 3 "INFO+3" <nil> INFO+3 <nil> true <nil> true <nil> true xINFO+3
// WARN 4 "WARN" <nil> WARN <nil> true <nil> true <nil> true xWARN
// WARN+1 5 "WARN+1" <nil> WARN+1 <nil> true <nil> true <nil> true xWARN+1
// WARN+2 6 "WARN+2" <nil> WARN+2 <nil> true <nil> true <nil> true xWARN+2
// WARN+3 7 "WARN+3" <nil> WARN+3 <nil> true <nil> true <nil> true xWARN+3
// ERROR 8 "ERROR" <nil> ERROR <nil> true <nil> true <nil> true xERROR
// ERROR+1 9 "ERROR+1" <nil> ERROR+1 <nil> true <nil> true <nil> true xERROR+1
// ERROR+2 10 "ERROR+2" <nil> ERROR+2 <nil> true <nil> true <nil> true xERROR+2
//  ERROR+69 slog: level string "": unknown name
// info INFO <nil>
// Info+1 INFO+1 <nil>
// warn-3 INFO+1 <nil>
// error+ ERROR+69 slog: level string "error+": strconv.Atoi: parsing "+": invalid syntax
// debug+x ERROR+69 slog: level string "debug+x": strconv.Atoi: parsing "+x": invalid syntax
// WARNING ERROR+69 slog: level string "WARNING": unknown name
// +1 ERROR+69 slog: level string "+1": unknown name
// INFO 1 ERROR+69 slog: level string "INFO 1": unknown name
// Error+-2 ERROR+69 slog: level string "Error+-2": strconv.Atoi: parsing "+-2": invalid syntax
// debug+99999999999999999999 ERROR+69 slog: level string "debug+99999999999999999999": strconv.Atoi: parsing "+99999999999999999999": value out of range
// invalid syntax <nil> ERROR
// INFO LevelVar(INFO)
// ERROR LevelVar(ERROR) ERROR <nil> =ERROR <nil> <nil> DEBUG+1 slog: level string "?": unknown name DEBUG+1
// <unknown slog.Kind> Any Bool Duration Float64 Int64 String Time Uint64 Group LogValuer <unknown slog.Kind> <unknown slog.Kind> time level msg source
