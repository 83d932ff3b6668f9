// Tasks and regions by their types; marks may be set whether or not there is a trace.
package main

import (
	"context"
	"fmt"
	"runtime/trace"
	"time"
)

type step struct {
	task   *trace.Task
	region *trace.Region
}

func begin(ctx context.Context, name string) (context.Context, step) {
	var s step
	ctx, s.task = trace.NewTask(ctx, name)
	s.region = trace.StartRegion(ctx, name+" region")
	return ctx, s
}

func (s step) end() {
	s.region.End()
	s.task.End()
}

func main() {
	ctx, outer := begin(context.Background(), "outer")
	_, inner := begin(ctx, "inner")
	trace.Log(ctx, "category", "message")
	trace.Logf(ctx, "category", "%d", 7)
	trace.WithRegion(ctx, "body", func() { fmt.Println("body", trace.IsEnabled()) })
	inner.end()
	outer.end()
	outer.task.End()

	var config trace.FlightRecorderConfig
	config.MinAge = time.Second
	config.MaxBytes = 1 << 20
	var recorder *trace.FlightRecorder = trace.NewFlightRecorder(config)
	fmt.Println(recorder.Enabled())
	recorder.Stop()
	trace.Stop()
}

// Output:
// body false
// false
