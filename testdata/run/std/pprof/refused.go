// What cannot be given is refused: profiles of the processor, binary ones, and traces of the execution.
package main

import (
	"bytes"
	"context"
	"fmt"
	"runtime/pprof"
	"runtime/trace"
	"time"
)

func main() {
	var b bytes.Buffer
	fmt.Println(pprof.StartCPUProfile(&b))
	pprof.StopCPUProfile()
	fmt.Println(pprof.WriteHeapProfile(&b))
	fmt.Println(pprof.Lookup("goroutine").WriteTo(&b, 0))
	fmt.Println(trace.Start(&b), trace.IsEnabled())
	trace.Stop()
	recorder := trace.NewFlightRecorder(trace.FlightRecorderConfig{MinAge: time.Second})
	fmt.Println(recorder.Start(), recorder.Enabled())
	fmt.Println(recorder.WriteTo(&b))
	recorder.Stop()
	fmt.Println(b.Len())

	ctx, task := trace.NewTask(context.Background(), "task")
	defer task.End()
	trace.WithRegion(ctx, "region", func() { fmt.Println("in the region") })
	region := trace.StartRegion(ctx, "another")
	trace.Log(ctx, "category", "message")
	trace.Logf(ctx, "category", "%d", 1)
	region.End()
}

// Output:
// pprof: CPU profiles are not supported by racewalk
// pprof: binary profiles are not supported by racewalk, only those with debug > 0
// pprof: binary profiles are not supported by racewalk, only those with debug > 0
// runtime/trace: execution traces are not supported by racewalk false
// runtime/trace: execution traces are not supported by racewalk false
// 0 runtime/trace: execution traces are not supported by racewalk
// 0
// in the region
