// What memory statistics say in every program: sums, counts of collections and when they were.
package main

import (
	"fmt"
	"runtime"
	"runtime/debug"
	"time"
)

var kept [][]byte

func main() {
	start := time.Now()
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	for range 3 {
		kept = append(kept, make([]byte, 1<<16))
		runtime.GC()
	}
	runtime.ReadMemStats(&after)
	fmt.Println(after.NumGC-before.NumGC >= 3, after.NumForcedGC-before.NumForcedGC, after.EnableGC, after.DebugGC)
	fmt.Println(after.Sys == after.HeapSys+after.StackSys+after.MSpanSys+after.MCacheSys+after.BuckHashSys+after.GCSys+after.OtherSys)
	fmt.Println(after.Alloc == after.HeapAlloc, after.HeapObjects == after.Mallocs-after.Frees, after.TotalAlloc-before.TotalAlloc >= 3<<16, after.Mallocs > before.Mallocs)
	fmt.Println(after.HeapInuse >= after.HeapAlloc, after.HeapSys >= after.HeapInuse, after.HeapReleased <= after.HeapIdle, after.NextGC > 0)
	fmt.Println(after.StackInuse <= after.StackSys, after.MSpanInuse <= after.MSpanSys, after.MCacheInuse <= after.MCacheSys, after.Lookups)

	last := time.Unix(0, int64(after.LastGC))
	fmt.Println(before.LastGC <= after.LastGC, !last.Before(start.Round(0)), !last.After(time.Now().Round(0)))
	fmt.Println(after.PauseEnd[(after.NumGC+255)%256] == after.LastGC, after.PauseEnd[(after.NumGC+254)%256] <= after.LastGC)
	fmt.Println(after.PauseTotalNs >= after.PauseNs[(after.NumGC+255)%256], after.GCCPUFraction >= 0, after.GCCPUFraction <= 1, len(after.BySize))

	var stats debug.GCStats
	stats.PauseQuantiles = make([]time.Duration, 5)
	debug.ReadGCStats(&stats)
	fmt.Println(stats.NumGC >= int64(after.NumGC), len(stats.Pause) == int(stats.NumGC), len(stats.PauseEnd) == int(stats.NumGC))
	fmt.Println(stats.LastGC.Equal(stats.PauseEnd[0]), !stats.PauseEnd[1].After(stats.PauseEnd[0]), stats.PauseTotal >= stats.Pause[0], stats.PauseQuantiles[0] <= stats.PauseQuantiles[4])

	n, ok := runtime.MemProfile(nil, true)
	records := make([]runtime.MemProfileRecord, n+50)
	m, ok2 := runtime.MemProfile(records, true)
	fmt.Println(n >= 0, ok == (n == 0), m >= n, ok2)
	runtime.KeepAlive(kept)
}

// Output:
// true 3 true false
// true
// true true true true
// true true true true
// true true true 0
// true true true
// true true
// true true true 61
// true true true
// true true true true
// true true true true
