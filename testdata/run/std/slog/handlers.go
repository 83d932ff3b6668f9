// The text and JSON handlers: kinds of values, groups, replaced and empty attributes, quoting.

package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"math"
	"os"
	"path/filepath"
	"strings"
	"time"
)

type point struct{ X, Y int }

type secret string

func (secret) LogValue() slog.Value { return slog.StringValue("***") }

type user struct {
	name string
	age  int
}

func (u user) LogValue() slog.Value {
	return slog.GroupValue(slog.String("name", u.name), slog.Int("age", u.age), slog.Any("password", secret("x")))
}

type text struct{ s string }

func (t text) MarshalText() ([]byte, error) {
	if t.s == "" {
		return nil, errors.New("no text")
	}
	return []byte("text:" + t.s), nil
}

type pointerText struct{ s string }

func (t *pointerText) MarshalText() ([]byte, error) { return []byte(t.s), nil }

type panics struct{}

func (panics) Error() string { panic("out of order") }

type marshaled struct{}

func (marshaled) MarshalJSON() ([]byte, error) { return []byte(`{"m":[1, 2]}`), nil }
func (marshaled) Error() string                { return "not this" }

type endless struct{}

func (e endless) LogValue() slog.Value { return slog.AnyValue(e) }

type name string
type raw []byte

func noTime(groups []string, a slog.Attr) slog.Attr {
	if a.Key == slog.TimeKey && len(groups) == 0 {
		return slog.Attr{}
	}
	return a
}

func both(opts *slog.HandlerOptions, f func(*slog.Logger)) {
	if opts == nil {
		opts = &slog.HandlerOptions{}
	}
	if opts.ReplaceAttr == nil {
		opts.ReplaceAttr = noTime
	}
	f(slog.New(slog.NewTextHandler(os.Stdout, opts)))
	f(slog.New(slog.NewJSONHandler(os.Stdout, opts)))
}

func main() {
	when := time.Date(2024, 2, 29, 13, 4, 5, 678901234, time.FixedZone("X", 3600))
	values := []any{
		nil, true, false, 1, int8(-2), int16(3), int32(4), int64(-5), uint(6), uint8(7), uint16(8), uint32(9), uint64(math.MaxUint64), uintptr(10),
		float32(0.5), 1.5, 1e21, 1e-7, 100.0, math.Inf(1), math.NaN(), "plain", "", "two words", "a=b", `q"q`, "new\nline", `back\slash`, "tab\t", "ünï→", "bad\xff", "\u2028x", "<&>", "\x00\x7f\x1b", "nb\u00a0sp",
		time.Second + time.Millisecond, when, when.UTC(), point{1, 2}, &point{3, 4}, []int{1, 2}, []string{"a b", "c"}, map[string]int{"b": 2, "a": 1},
		errors.New("went wrong"), fmt.Errorf("wrapped: %w", io.EOF), name("named"), raw("raw bytes"), []byte("bytes"), text{"ok"}, text{}, &pointerText{"p"}, (*pointerText)(nil), panics{}, marshaled{}, secret("hidden"), user{"Ann", 30},
		slog.LevelWarn, slog.StringValue("a value"), slog.GroupValue(slog.Int("in", 1)), []slog.Attr{slog.Int("a", 1), slog.String("b", "c d")}, 1 + 2i, struct{}{}, [2]bool{true, false}, endless{}, slog.KindBool,
		&slog.Source{Function: "f", File: "x.go", Line: 3}, &slog.Source{}, (*slog.Source)(nil),
	}
	both(nil, func(l *slog.Logger) {
		for i, v := range values {
			l.Info("value", "i", i, "v", v)
		}
		l.Info("functions", "f", func() {} == nil, "c", make(chan int) == nil)
		l.Info("bad", "json", make(chan int, 0) != nil, "x", map[point]int{})
	})
	slog.New(slog.NewJSONHandler(os.Stdout, &slog.HandlerOptions{ReplaceAttr: noTime})).Info("unsupported", "year", time.Date(12345, 1, 1, 0, 0, 0, 0, time.UTC), "c", make(chan int), "f", func() {})
	both(nil, func(l *slog.Logger) {
		l.Info("no args")
		l.Info("two words", "key with space", 1, "a.b", 2, "", 3, "k=", 4, `"`, 5)
		l.Info("bad keys", 1, "a", 2, "b")
		l.Info("odd", "a")
		l.Info("mixed", slog.Int("x", 1), "y", 2, slog.Group("g", "z", 3, slog.Group("h", "w", 4)), slog.Bool("b", true))
		l.Info("empty", slog.Attr{}, slog.Any("", nil), slog.Group("g"), slog.Group("", "inline", 1), slog.GroupAttrs("ga", slog.Int("q", 1)))
		l.Info("nested empty", slog.Group("g", slog.Group("h", slog.Group("i"))), "after", 1)
		with := l.With("a", 1, slog.Group("g", "b", 2))
		with.Info("with", "c", 3)
		with.With("d", 4).Info("with with", "e", 5)
		with.Info("no more")
		group := with.WithGroup("G")
		group.Info("in a group", "c", 3)
		group.Info("empty group")
		group.With("d", 4).Info("attrs in group", "e", 5)
		group.With("d", 4).WithGroup("H").With("f", 6).Info("two groups", "e", 5)
		group.With("d", 4).WithGroup("H").Info("second empty")
		group.WithGroup("H").Info("both empty")
		group.WithGroup("H").With(slog.Group("none")).Info("still empty")
		group.WithGroup("").With().Info("nothing changed", "x", 1)
		group.WithGroup("spaced name").Info("quoted", "x", 1, "y z", 2)
		l.With("v", user{"Bob", 40}).Info("resolved", "u", user{"Cid", 50})
		l.Log(context.Background(), slog.Level(2), "between")
		l.Log(nil, slog.LevelError+1, "above")
		l.LogAttrs(context.Background(), slog.LevelWarn, "attrs", slog.Duration("d", time.Minute), slog.Time("t", when), slog.Uint64("u", 1), slog.Float64("f", 2.5), slog.Int64("i", -1))
		l.Debug("hidden")
		l.Warn("warn")
		l.Error("error", "err", io.ErrUnexpectedEOF)
		l.DebugContext(context.Background(), "hidden")
		l.InfoContext(context.Background(), "info")
		l.WarnContext(context.Background(), "warn")
		l.ErrorContext(context.Background(), "error")
		fmt.Println(l.Enabled(nil, slog.LevelDebug), l.Enabled(context.Background(), slog.LevelInfo), l.Handler() != nil)
	})
	level := new(slog.LevelVar)
	both(&slog.HandlerOptions{Level: level}, func(l *slog.Logger) {
		level.Set(slog.LevelWarn)
		l.Info("hidden")
		level.Set(slog.LevelDebug)
		l.Debug("shown")
	})
	var seen []string
	both(&slog.HandlerOptions{ReplaceAttr: func(groups []string, a slog.Attr) slog.Attr {
		seen = append(seen, fmt.Sprint(groups, a.Key))
		switch {
		case a.Key == slog.TimeKey && len(groups) == 0, a.Key == "drop":
			return slog.Attr{}
		case a.Key == slog.LevelKey:
			return slog.String("severity", strings.ToLower(a.Value.String()))
		case a.Key == slog.MessageKey:
			a.Key = "message"
		case a.Key == "up":
			a.Value = slog.StringValue(strings.ToUpper(a.Value.String()))
		case a.Key == "group":
			return slog.Group("made", "x", 1, "drop", 2)
		case a.Key == "valuer":
			a.Value = slog.AnyValue(secret("s"))
		}
		return a
	}}, func(l *slog.Logger) {
		l.Info("replaced", "drop", 1, "up", "text", "group", 0, "valuer", 0)
		l.With("up", "w").WithGroup("g").With("drop", 1).Info("in groups", "drop", 1, slog.Group("k", "up", "v", "drop", 1))
		l.WithGroup("g").Info("all dropped", "drop", 1)
		fmt.Println(len(seen), seen)
		seen = nil
	})
	both(&slog.HandlerOptions{AddSource: true, ReplaceAttr: func(groups []string, a slog.Attr) slog.Attr {
		if s, ok := a.Value.Any().(*slog.Source); ok && a.Key == slog.SourceKey {
			s.File = filepath.Base(s.File)
		}
		return noTime(groups, a)
	}}, func(l *slog.Logger) {
		l.Info("here")
		l.With("a", 1).WithGroup("g").Warn("there", "b", 2)
		l.Log(nil, slog.LevelInfo, "log")
		l.LogAttrs(nil, slog.LevelInfo, "attrs")
		r := slog.NewRecord(time.Time{}, slog.LevelInfo, "no place", 0)
		l.Handler().Handle(context.Background(), r)
	})
	var b bytes.Buffer
	for _, h := range []slog.Handler{slog.NewTextHandler(&b, nil), slog.NewJSONHandler(&b, nil)} {
		for _, t := range []time.Time{when, when.UTC(), when.Truncate(time.Second), {}} {
			r := slog.NewRecord(t, slog.LevelInfo, "at a time", 0)
			fmt.Println(h.Handle(context.Background(), r))
		}
	}
	fmt.Print(b.String())
	broken := slog.NewTextHandler(failing{}, nil)
	fmt.Println(broken.Handle(context.Background(), slog.NewRecord(when, 0, "m", 0)), broken.Enabled(nil, -1))
	many := slog.NewMultiHandler(slog.NewTextHandler(os.Stdout, &slog.HandlerOptions{ReplaceAttr: noTime}), slog.NewJSONHandler(os.Stdout, &slog.HandlerOptions{Level: slog.LevelWarn, ReplaceAttr: noTime}), broken, slog.DiscardHandler)
	l := slog.New(many)
	l.Info("one", "a", 1)
	l.With("x", 1).WithGroup("g").Warn("two", "b", 2)
	fmt.Println(many.Enabled(nil, slog.LevelDebug), many.Enabled(nil, 0), many.Handle(context.Background(), slog.NewRecord(time.Time{}, 4, "m", 0)))
	d := slog.New(slog.DiscardHandler)
	d.Error("gone")
	d.With("a", 1).WithGroup("g").Error("gone")
	fmt.Println(d.Enabled(nil, 100), slog.DiscardHandler.Handle(nil, slog.Record{}))
	func() {
		defer func() { fmt.Println("recovered:", recover()) }()
		slog.New(nil)
	}()
}

type failing struct{}

func (failing) Write([]byte) (int, error) { return 0, errors.New("disk full") }

// Output:
// level=INFO msg=value i=0 v=<nil>
// level=INFO msg=value i=1 v=true
// level=INFO msg=value i=2 v=false
// level=INFO msg=value i=3 v=1
// level=INFO msg=value i=4 v=-2
// level=INFO msg=value i=5 v=3
// level=INFO msg=value i=6 v=4
// level=INFO msg=value i=7 v=-5
// level=INFO msg=value i=8 v=6
// level=INFO msg=value i=9 v=7
// level=INFO msg=value i=10 v=8
// level=INFO msg=value i=11 v=9
// level=INFO msg=value i=12 v=18446744073709551615
// level=INFO msg=value i=13 v=10
// level=INFO msg=value i=14 v=0.5
// level=INFO msg=value i=15 v=1.5
// level=INFO msg=value i=16 v=1e+21
// level=INFO msg=value i=17 v=1e-07
// level=INFO msg=value i=18 v=100
// level=INFO msg=value i=19 v=+Inf
// level=INFO msg=value i=20 v=NaN
// level=INFO msg=value i=21 v=plain
// level=INFO msg=value i=22 v=""
// level=INFO msg=value i=23 v="two words"
// level=INFO msg=value i=24 v="a=b"
// level=INFO msg=value i=25 v="q\"q"
// level=INFO msg=value i=26 v="new\nline"
// level=INFO msg=value i=27 v=back\slash
// level=INFO msg=value i=28 v="tab\t"
// level=INFO msg=value i=29 v=ünï→
// level=INFO msg=value i=30 v="bad\xff"
// level=INFO msg=value i=31 v="\u2028x"
// level=INFO msg=value i=32 v=<&>
// level=INFO msg=value i=33 v="\x00\x7f\x1b"
// level=INFO msg=value i=34 v="nb\u00a0sp"
// level=INFO msg=value i=35 v=1.001s
// level=INFO msg=value i=36 v=2024-02-29T13:04:05.678+01:00
// level=INFO msg=value i=37 v=2024-02-29T12:04:05.678Z
// level=INFO msg=value i=38 v="{X:1 Y:2}"
// level=INFO msg=value i=39 v="&{X:3 Y:4}"
// level=INFO msg=value i=40 v="[1 2]"
// level=INFO msg=value i=41 v="[a b c]"
// level=INFO msg=value i=42 v="map[a:1 b:2]"
// level=INFO msg=value i=43 v="went wrong"
// level=INFO msg=value i=44 v="wrapped: EOF"
// level=INFO msg=value i=45 v=named
// level=INFO msg=value i=46 v="raw bytes"
// level=INFO msg=value i=47 v="bytes"
// level=INFO msg=value i=48 v=text:ok
// level=INFO msg=value i=49 v="!ERROR:no text"
// level=INFO msg=value i=50 v=p
// level=INFO msg=value i=51 v=<nil>
// level=INFO msg=value i=52 v="%!v(PANIC=Error method: out of order)"
// level=INFO msg=value i=53 v="not this"
// level=INFO msg=value i=54 v=***
// level=INFO msg=value i=55 v.name=Ann v.age=30 v.password=***
// level=INFO msg=value i=56 v=WARN
// level=INFO msg=value i=57 v="a value"
// level=INFO msg=value i=58 v.in=1
// level=INFO msg=value i=59 v.a=1 v.b="c d"
// level=INFO msg=value i=60 v=(1+2i)
// level=INFO msg=value i=61 v={}
// level=INFO msg=value i=62 v="[true false]"
// level=INFO msg=value i=63 v="LogValue called too many times on Value of type main.endless"
// level=INFO msg=value i=64 v=Bool
// level=INFO msg=value i=65 v=x.go:3
// level=INFO msg=value i=66
// level=INFO msg=value i=67
// level=INFO msg=functions f=false c=false
// level=INFO msg=bad json=true x=map[]
// {"level":"INFO","msg":"value","i":0,"v":null}
// {"level":"INFO","msg":"value","i":1,"v":true}
// {"level":"INFO","msg":"value","i":2,"v":false}
// {"level":"INFO","msg":"value","i":3,"v":1}
// {"level":"INFO","msg":"value","i":4,"v":-2}
// {"level":"INFO","msg":"value","i":5,"v":3}
// {"level":"INFO","msg":"value","i":6,"v":4}
// {"level":"INFO","msg":"value","i":7,"v":-5}
// {"level":"INFO","msg":"value","i":8,"v":6}
// {"level":"INFO","msg":"value","i":9,"v":7}
// {"level":"INFO","msg":"value","i":10,"v":8}
// {"level":"INFO","msg":"value","i":11,"v":9}
// {"level":"INFO","msg":"value","i":12,"v":18446744073709551615}
// {"level":"INFO","msg":"value","i":13,"v":10}
// {"level":"INFO","msg":"value","i":14,"v":0.5}
// {"level":"INFO","msg":"value","i":15,"v":1.5}
// {"level":"INFO","msg":"value","i":16,"v":1e+21}
// {"level":"INFO","msg":"value","i":17,"v":1e-7}
// {"level":"INFO","msg":"value","i":18,"v":100}
// {"level":"INFO","msg":"value","i":19,"v":"!ERROR:json: unsupported value: +Inf"}
// {"level":"INFO","msg":"value","i":20,"v":"!ERROR:json: unsupported value: NaN"}
// {"level":"INFO","msg":"value","i":21,"v":"plain"}
// {"level":"INFO","msg":"value","i":22,"v":""}
// {"level":"INFO","msg":"value","i":23,"v":"two words"}
// {"level":"INFO","msg":"value","i":24,"v":"a=b"}
// {"level":"INFO","msg":"value","i":25,"v":"q\"q"}
// {"level":"INFO","msg":"value","i":26,"v":"new\nline"}
// {"level":"INFO","msg":"value","i":27,"v":"back\\slash"}
// {"level":"INFO","msg":"value","i":28,"v":"tab\t"}
// {"level":"INFO","msg":"value","i":29,"v":"ünï→"}
// {"level":"INFO","msg":"value","i":30,"v":"bad�"}
// {"level":"INFO","msg":"value","i":31,"v":"\u2028x"}
// {"level":"INFO","msg":"value","i":32,"v":"<&>"}
// {"level":"INFO","msg":"value","i":33,"v":"\u0000\u001b"}
// {"level":"INFO","msg":"value","i":34,"v":"nb sp"}
// {"level":"INFO","msg":"value","i":35,"v":1001000000}
// {"level":"INFO","msg":"value","i":36,"v":"2024-02-29T13:04:05.678901234+01:00"}
// {"level":"INFO","msg":"value","i":37,"v":"2024-02-29T12:04:05.678901234Z"}
// {"level":"INFO","msg":"value","i":38,"v":{"X":1,"Y":2}}
// {"level":"INFO","msg":"value","i":39,"v":{"X":3,"Y":4}}
// {"level":"INFO","msg":"value","i":40,"v":[1,2]}
// {"level":"INFO","msg":"value","i":41,"v":["a b","c"]}
// {"level":"INFO","msg":"value","i":42,"v":{"a":1,"b":2}}
// {"level":"INFO","msg":"value","i":43,"v":"went wrong"}
// {"level":"INFO","msg":"value","i":44,"v":"wrapped: EOF"}
// {"level":"INFO","msg":"value","i":45,"v":"named"}
// {"level":"INFO","msg":"value","i":46,"v":"cmF3IGJ5dGVz"}
// {"level":"INFO","msg":"value","i":47,"v":"Ynl0ZXM="}
// {"level":"INFO","msg":"value","i":48,"v":"text:ok"}
// {"level":"INFO","msg":"value","i":49,"v":"!ERROR:json: error calling MarshalText for type *main.text: no text"}
// {"level":"INFO","msg":"value","i":50,"v":"p"}
// {"level":"INFO","msg":"value","i":51,"v":null}
// {"level":"INFO","msg":"value","i":52,"v":"!PANIC: out of order"}
// {"level":"INFO","msg":"value","i":53,"v":{"m":[1,2]}}
// {"level":"INFO","msg":"value","i":54,"v":"***"}
// {"level":"INFO","msg":"value","i":55,"v":{"name":"Ann","age":30,"password":"***"}}
// {"level":"INFO","msg":"value","i":56,"v":"WARN"}
// {"level":"INFO","msg":"value","i":57,"v":"a value"}
// {"level":"INFO","msg":"value","i":58,"v":{"in":1}}
// {"level":"INFO","msg":"value","i":59,"v":{"a":1,"b":"c d"}}
// {"level":"INFO","msg":"value","i":60,"v":"!ERROR:json: unsupported type: complex128"}
// {"level":"INFO","msg":"value","i":61,"v":{}}
// {"level":"INFO","msg":"value","i":62,"v":[true,false]}
// {"level":"INFO","msg":"value","i":63,"v":"LogValue called too many times on Value of type main.endless"}
// {"level":"INFO","msg":"value","i":64,"v":1}
// {"level":"INFO","msg":"value","i":65,"v":{"function":"f","file":"x.go","line":3}}
// {"level":"INFO","msg":"value","i":66}
// {"level":"INFO","msg":"value","i":67}
// {"level":"INFO","msg":"functions","f":false,"c":false}
// {"level":"INFO","msg":"bad","json":true,"x":{}}
// {"level":"INFO","msg":"unsupported","year":"!ERROR:time.Time year outside of range [0,9999]","c":"!ERROR:json: unsupported type: chan int","f":"!ERROR:json: unsupported type: func()"}
// level=INFO msg="no args"
// level=INFO msg="two words" "key with space"=1 a.b=2 ""=3 "k="=4 "\""=5
// level=INFO msg="bad keys" !BADKEY=1 a=2 !BADKEY=b
// level=INFO msg=odd !BADKEY=a
// level=INFO msg=mixed x=1 y=2 g.z=3 g.h.w=4 b=true
// level=INFO msg=empty inline=1 ga.q=1
// level=INFO msg="nested empty" after=1
// level=INFO msg=with a=1 g.b=2 c=3
// level=INFO msg="with with" a=1 g.b=2 d=4 e=5
// level=INFO msg="no more" a=1 g.b=2
// level=INFO msg="in a group" a=1 g.b=2 G.c=3
// level=INFO msg="empty group" a=1 g.b=2
// level=INFO msg="attrs in group" a=1 g.b=2 G.d=4 G.e=5
// level=INFO msg="two groups" a=1 g.b=2 G.d=4 G.H.f=6 G.H.e=5
// level=INFO msg="second empty" a=1 g.b=2 G.d=4
// level=INFO msg="both empty" a=1 g.b=2
// level=INFO msg="still empty" a=1 g.b=2
// level=INFO msg="nothing changed" a=1 g.b=2 G.x=1
// level=INFO msg=quoted a=1 g.b=2 "G.spaced name.x"=1 "G.spaced name.y z"=2
// level=INFO msg=resolved v.name=Bob v.age=40 v.password=*** u.name=Cid u.age=50 u.password=***
// level=INFO+2 msg=between
// level=ERROR+1 msg=above
// level=WARN msg=attrs d=1m0s t=2024-02-29T13:04:05.678+01:00 u=1 f=2.5 i=-1
// level=WARN msg=warn
// level=ERROR msg=error err="unexpected EOF"
// level=INFO msg=info
// level=WARN msg=warn
// level=ERROR msg=error
// false true true
// {"level":"INFO","msg":"no args"}
// {"level":"INFO","msg":"two words","key with space":1,"a.b":2,"":3,"k=":4,"\"":5}
// {"level":"INFO","msg":"bad keys","!BADKEY":1,"a":2,"!BADKEY":"b"}
// {"level":"INFO","msg":"odd","!BADKEY":"a"}
// {"level":"INFO","msg":"mixed","x":1,"y":2,"g":{"z":3,"h":{"w":4}},"b":true}
// {"level":"INFO","msg":"empty","inline":1,"ga":{"q":1}}
// {"level":"INFO","msg":"nested empty","after":1}
// {"level":"INFO","msg":"with","a":1,"g":{"b":2},"c":3}
// {"level":"INFO","msg":"with with","a":1,"g":{"b":2},"d":4,"e":5}
// {"level":"INFO","msg":"no more","a":1,"g":{"b":2}}
// {"level":"INFO","msg":"in a group","a":1,"g":{"b":2},"G":{"c":3}}
// {"level":"INFO","msg":"empty group","a":1,"g":{"b":2}}
// {"level":"INFO","msg":"attrs in group","a":1,"g":{"b":2},"G":{"d":4,"e":5}}
// {"level":"INFO","msg":"two groups","a":1,"g":{"b":2},"G":{"d":4,"H":{"f":6,"e":5}}}
// {"level":"INFO","msg":"second empty","a":1,"g":{"b":2},"G":{"d":4}}
// {"level":"INFO","msg":"both empty","a":1,"g":{"b":2}}
// {"level":"INFO","msg":"still empty","a":1,"g":{"b":2}}
// {"level":"INFO","msg":"nothing changed","a":1,"g":{"b":2},"G":{"x":1}}
// {"level":"INFO","msg":"quoted","a":1,"g":{"b":2},"G":{"spaced name":{"x":1,"y z":2}}}
// {"level":"INFO","msg":"resolved","v":{"name":"Bob","age":40,"password":"***"},"u":{"name":"Cid","age":50,"password":"***"}}
// {"level":"INFO+2","msg":"between"}
// {"level":"ERROR+1","msg":"above"}
// {"level":"WARN","msg":"attrs","d":60000000000,"t":"2024-02-29T13:04:05.678901234+01:00","u":1,"f":2.5,"i":-1}
// {"level":"WARN","msg":"warn"}
// {"level":"ERROR","msg":"error","err":"unexpected EOF"}
// {"level":"INFO","msg":"info"}
// {"level":"WARN","msg":"warn"}
// {"level":"ERROR","msg":"error"}
// false true true
// level=DEBUG msg=shown
// {"level":"DEBUG","msg":"shown"}
// severity=info message=replaced up=TEXT made.x=1 valuer=***
// severity=info message="in groups" up=W g.k.up=V
// severity=info message="all dropped"
// 21 [[]time []level []msg []drop []up []group [made]x [made]drop []valuer []up [g]drop []time []level []msg [g]drop [g k]up [g k]drop []time []level []msg [g]drop]
// {"severity":"info","message":"replaced","up":"TEXT","made":{"x":1},"valuer":"***"}
// {"severity":"info","message":"in groups","up":"W","g":{"k":{"up":"V"}}}
// {"severity":"info","message":"all dropped"}
// 21 [[]time []level []msg []drop []up []group [made]x [made]drop []valuer []up [g]drop []time []level []msg [g]drop [g k]up [g k]drop []time []level []msg [g]drop]
// level=INFO source=handlers.go:172 msg=here
// level=WARN source=handlers.go:173 msg=there a=1 g.b=2
// level=INFO source=handlers.go:174 msg=log
// level=INFO source=handlers.go:175 msg=attrs
// level=INFO source=.:0 msg="no place"
// {"level":"INFO","source":{"function":"main.main.func8","file":"handlers.go","line":172},"msg":"here"}
// {"level":"WARN","source":{"function":"main.main.func8","file":"handlers.go","line":173},"msg":"there","a":1,"g":{"b":2}}
// {"level":"INFO","source":{"function":"main.main.func8","file":"handlers.go","line":174},"msg":"log"}
// {"level":"INFO","source":{"function":"main.main.func8","file":"handlers.go","line":175},"msg":"attrs"}
// {"level":"INFO","source":{"file":"."},"msg":"no place"}
// <nil>
// <nil>
// <nil>
// <nil>
// <nil>
// <nil>
// <nil>
// <nil>
// time=2024-02-29T13:04:05.678+01:00 level=INFO msg="at a time"
// time=2024-02-29T12:04:05.678Z level=INFO msg="at a time"
// time=2024-02-29T13:04:05.000+01:00 level=INFO msg="at a time"
// level=INFO msg="at a time"
// {"time":"2024-02-29T13:04:05.678901234+01:00","level":"INFO","msg":"at a time"}
// {"time":"2024-02-29T12:04:05.678901234Z","level":"INFO","msg":"at a time"}
// {"time":"2024-02-29T13:04:05+01:00","level":"INFO","msg":"at a time"}
// {"level":"INFO","msg":"at a time"}
// disk full false
// level=INFO msg=one a=1
// level=WARN msg=two x=1 g.b=2
// {"level":"WARN","msg":"two","x":1,"g":{"b":2}}
// level=WARN msg=m
// {"level":"WARN","msg":"m"}
// false true disk full
// false <nil>
// recovered: nil Handler
