// Attributes, kinds, levels and handlers by their types' names, and what they say as text.
package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"time"
)

type secret string

func (secret) LogValue() slog.Value { return slog.StringValue("hidden") }

type level int

func (l level) Level() slog.Level { return slog.Level(l) }

func plain(_ []string, a slog.Attr) slog.Attr {
	if a.Key == slog.TimeKey {
		return slog.Attr{}
	}
	return a
}

func main() {
	for _, a := range []slog.Attr{slog.Int("i", -1), slog.Uint64("u", 2), slog.Float64("f", 0.5), slog.Bool("b", true), slog.String("s", "x y"), slog.Duration("d", time.Second), slog.Time("t", time.Unix(0, 0).UTC()), slog.Any("a", []int{1}), slog.Any("e", errors.New("bad")), slog.Group("g", "k", 1, slog.Int("j", 2)), slog.Any("l", secret("p")), slog.Any("n", nil), {}} {
		fmt.Println(a.String(), "|", a.Value.Kind().String(), a.Value.Kind(), a.Equal(slog.Int("i", -1)), a.Value.Resolve().Kind())
	}
	for _, k := range []slog.Kind{slog.KindAny, slog.KindBool, slog.KindDuration, slog.KindFloat64, slog.KindInt64, slog.KindString, slog.KindTime, slog.KindUint64, slog.KindGroup, slog.KindLogValuer, 99} {
		fmt.Print(int(k), " ", k.String(), " ")
	}
	fmt.Println()
	for _, l := range []slog.Level{slog.LevelDebug, slog.LevelInfo, slog.LevelWarn, slog.LevelError, -5, 1, 9, 100} {
		b, err := l.MarshalJSON()
		c, err2 := json.Marshal(l)
		var back slog.Level
		fmt.Println(l.String(), string(b), err, string(c), err2, back.UnmarshalJSON(b), back == l)
	}
	var v slog.LogValuer = secret("q")
	var lv slog.Leveler = level(4)
	fmt.Println(v.LogValue(), lv.Level())

	ctx := context.Background()
	var buf bytes.Buffer
	opts := &slog.HandlerOptions{Level: lv, ReplaceAttr: plain}
	var th *slog.TextHandler = slog.NewTextHandler(&buf, opts)
	var jh *slog.JSONHandler = slog.NewJSONHandler(&buf, opts)
	var mh *slog.MultiHandler = slog.NewMultiHandler(th, jh)
	for _, h := range []slog.Handler{th, jh, mh, th.WithAttrs([]slog.Attr{slog.Int("w", 1)}), jh.WithAttrs([]slog.Attr{slog.Int("w", 1)}), mh.WithAttrs([]slog.Attr{slog.Int("w", 1)}), th.WithGroup("g"), jh.WithGroup("g"), mh.WithGroup("g"), th.WithGroup(""), jh.WithAttrs(nil), slog.DiscardHandler} {
		buf.Reset()
		r := slog.NewRecord(time.Time{}, slog.LevelError, "m\n", 0)
		r.AddAttrs(slog.Any("v", secret("z")), slog.Float64("f", 1e21))
		fmt.Println(h.Enabled(ctx, slog.LevelInfo), h.Enabled(ctx, slog.LevelWarn), h.Handle(ctx, r))
		h = h.WithGroup("x").WithAttrs([]slog.Attr{slog.Any("y", nil)})
		fmt.Println(h.Handle(ctx, r))
		fmt.Print(buf.String())
	}
	fmt.Println(jh.Enabled(ctx, 3), jh.Handle(ctx, slog.NewRecord(time.Time{}, 0, "", 0)), buf.Len() > 0)
	slog.New(slog.NewTextHandler(io.Discard, nil)).Info("x", "odd")
}

// Output:
// i=-1 | Int64 Int64 true Int64
// u=2 | Uint64 Uint64 false Uint64
// f=0.5 | Float64 Float64 false Float64
// b=true | Bool Bool false Bool
// s=x y | String String false String
// d=1s | Duration Duration false Duration
// t=1970-01-01 00:00:00 +0000 UTC | Time Time false Time
// a=[1] | Any Any false Any
// e=bad | Any Any false Any
// g=[k=1 j=2] | Group Group false Group
// l=p | LogValuer LogValuer false String
// n=<nil> | Any Any false Any
// =<nil> | Any Any false Any
// 0 Any 1 Bool 2 Duration 3 Float64 4 Int64 5 String 6 Time 7 Uint64 8 Group 9 LogValuer 99 <unknown slog.Kind>
// DEBUG "DEBUG" <nil> "DEBUG" <nil> <nil> true
// INFO "INFO" <nil> "INFO" <nil> <nil> true
// WARN "WARN" <nil> "WARN" <nil> <nil> true
// ERROR "ERROR" <nil> "ERROR" <nil> <nil> true
// DEBUG-1 "DEBUG-1" <nil> "DEBUG-1" <nil> <nil> true
// INFO+1 "INFO+1" <nil> "INFO+1" <nil> <nil> true
// ERROR+1 "ERROR+1" <nil> "ERROR+1" <nil> <nil> true
// ERROR+92 "ERROR+92" <nil> "ERROR+92" <nil> <nil> true
// hidden WARN
// false true <nil>
// <nil>
// level=ERROR msg="m\n" v=hidden f=1e+21
// level=ERROR msg="m\n" x.y=<nil> x.v=hidden x.f=1e+21
// false true <nil>
// <nil>
// {"level":"ERROR","msg":"m\n","v":"hidden","f":1e+21}
// {"level":"ERROR","msg":"m\n","x":{"y":null,"v":"hidden","f":1e+21}}
// false true <nil>
// <nil>
// level=ERROR msg="m\n" v=hidden f=1e+21
// {"level":"ERROR","msg":"m\n","v":"hidden","f":1e+21}
// level=ERROR msg="m\n" x.y=<nil> x.v=hidden x.f=1e+21
// {"level":"ERROR","msg":"m\n","x":{"y":null,"v":"hidden","f":1e+21}}
// false true <nil>
// <nil>
// level=ERROR msg="m\n" w=1 v=hidden f=1e+21
// level=ERROR msg="m\n" w=1 x.y=<nil> x.v=hidden x.f=1e+21
// false true <nil>
// <nil>
// {"level":"ERROR","msg":"m\n","w":1,"v":"hidden","f":1e+21}
// {"level":"ERROR","msg":"m\n","w":1,"x":{"y":null,"v":"hidden","f":1e+21}}
// false true <nil>
// <nil>
// level=ERROR msg="m\n" w=1 v=hidden f=1e+21
// {"level":"ERROR","msg":"m\n","w":1,"v":"hidden","f":1e+21}
// level=ERROR msg="m\n" w=1 x.y=<nil> x.v=hidden x.f=1e+21
// {"level":"ERROR","msg":"m\n","w":1,"x":{"y":null,"v":"hidden","f":1e+21}}
// false true <nil>
// <nil>
// level=ERROR msg="m\n" g.v=hidden g.f=1e+21
// level=ERROR msg="m\n" g.x.y=<nil> g.x.v=hidden g.x.f=1e+21
// false true <nil>
// <nil>
// {"level":"ERROR","msg":"m\n","g":{"v":"hidden","f":1e+21}}
// {"level":"ERROR","msg":"m\n","g":{"x":{"y":null,"v":"hidden","f":1e+21}}}
// false true <nil>
// <nil>
// level=ERROR msg="m\n" g.v=hidden g.f=1e+21
// {"level":"ERROR","msg":"m\n","g":{"v":"hidden","f":1e+21}}
// level=ERROR msg="m\n" g.x.y=<nil> g.x.v=hidden g.x.f=1e+21
// {"level":"ERROR","msg":"m\n","g":{"x":{"y":null,"v":"hidden","f":1e+21}}}
// false true <nil>
// <nil>
// level=ERROR msg="m\n" .v=hidden .f=1e+21
// level=ERROR msg="m\n" .x.y=<nil> .x.v=hidden .x.f=1e+21
// false true <nil>
// <nil>
// {"level":"ERROR","msg":"m\n","v":"hidden","f":1e+21}
// {"level":"ERROR","msg":"m\n","x":{"y":null,"v":"hidden","f":1e+21}}
// false false <nil>
// <nil>
// false <nil> true
