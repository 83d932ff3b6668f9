// The default logger and package log, in both directions.

package main

import (
	"context"
	"fmt"
	"log"
	"log/slog"
	"os"
)

func noTime(groups []string, a slog.Attr) slog.Attr {
	if a.Key == slog.TimeKey {
		return slog.Attr{}
	}
	return a
}

func main() {
	log.SetOutput(os.Stdout)
	log.SetFlags(0)
	slog.Info("by package log", "a", 1, "text", "two words")
	slog.Debug("hidden")
	slog.Warn("warn", slog.Group("g", "x", 1))
	slog.Error("error")
	slog.With("w", 1).WithGroup("g").Info("with", "b", 2)
	slog.Log(context.Background(), slog.LevelInfo+1, "level")
	slog.LogAttrs(context.Background(), slog.LevelWarn, "attrs", slog.Int("i", 1))
	slog.DebugContext(context.Background(), "hidden")
	slog.InfoContext(context.Background(), "context")
	slog.WarnContext(context.Background(), "context")
	slog.ErrorContext(context.Background(), "context")
	fmt.Println(slog.SetLogLoggerLevel(slog.LevelDebug), slog.SetLogLoggerLevel(slog.LevelDebug))
	slog.Debug("shown now")
	log.SetFlags(log.Lshortfile)
	slog.Info("with the place")
	log.SetPrefix("prefix: ")
	slog.Info("with a prefix")
	log.SetFlags(log.Lmsgprefix)
	slog.Info("and there")
	log.SetPrefix("")
	slog.SetDefault(slog.Default())
	log.Println("still by package log")

	log.SetFlags(0)
	slog.SetLogLoggerLevel(slog.LevelInfo)
	slog.SetDefault(slog.New(slog.NewTextHandler(os.Stdout, &slog.HandlerOptions{ReplaceAttr: noTime})))
	slog.Info("by the handler", "a", 1)
	slog.Debug("hidden")
	log.Println("a line of package log")
	log.Printf("another\none")
	fmt.Println(log.Flags(), log.Prefix() == "", slog.SetLogLoggerLevel(slog.LevelWarn))
	log.Print("now a warning")
	slog.SetLogLoggerLevel(slog.LevelDebug)
	log.Print("not enabled")

	l := slog.NewLogLogger(slog.NewJSONHandler(os.Stdout, &slog.HandlerOptions{ReplaceAttr: noTime}), slog.LevelError)
	l.Println("an error")
	l.SetPrefix("p: ")
	l.Print("with a prefix")
	slog.NewLogLogger(slog.NewJSONHandler(os.Stdout, nil), slog.LevelDebug).Print("not enabled")
}

// Output:
// INFO by package log a=1 text="two words"
// WARN warn g.x=1
// ERROR error
// INFO with w=1 g.b=2
// INFO+1 level
// WARN attrs i=1
// INFO context
// WARN context
// ERROR context
// INFO DEBUG
// DEBUG shown now
// default.go:37: INFO with the place
// prefix: default.go:39: INFO with a prefix
// prefix: INFO and there
// still by package log
// level=INFO msg="by the handler" a=1
// level=INFO msg="a line of package log"
// level=INFO msg="another\none"
// 0 true INFO
// level=WARN msg="now a warning"
// {"level":"ERROR","msg":"an error"}
// {"level":"ERROR","msg":"p: with a prefix"}
