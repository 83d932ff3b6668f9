// The text handler writes what appends itself as text so, before it asks for MarshalText.
package main

import (
	"errors"
	"log/slog"
	"os"
)

type both struct{ s string }

func (b both) AppendText(buf []byte) ([]byte, error) {
	if b.s == "" {
		return nil, errors.New("nothing to append")
	}
	return append(buf, "appended "+b.s...), nil
}

func (b both) MarshalText() ([]byte, error) { return []byte("marshaled"), nil }

type appends struct{ n int }

func (a *appends) AppendText(buf []byte) ([]byte, error) { return append(buf, byte('0'+a.n)), nil }

func main() {
	drop := func(groups []string, a slog.Attr) slog.Attr {
		if a.Key == slog.TimeKey {
			return slog.Attr{}
		}
		return a
	}
	log := slog.New(slog.NewTextHandler(os.Stdout, &slog.HandlerOptions{ReplaceAttr: drop}))
	log.Info("m", "both", both{"x"}, "error", both{}, "pointer", &appends{7}, "value", appends{7})
	log.Info("m", slog.Group("g", "both", both{"y"}))
	slog.New(slog.NewJSONHandler(os.Stdout, &slog.HandlerOptions{ReplaceAttr: drop})).Info("m", "both", both{"x"}, "pointer", &appends{7})
}

// Output:
// level=INFO msg=m both="appended x" error="!ERROR:nothing to append" pointer=7 value={n:7}
// level=INFO msg=m g.both="appended y"
// {"level":"INFO","msg":"m","both":"appended x","pointer":"7"}
