// What package testing tells of a benchmark that a test runs itself.
package benchmarked

import (
	"strings"
	"testing"
)

var sink int

func TestBenchmark(t *testing.T) {
	calls, last := 0, 0
	result := testing.Benchmark(func(b *testing.B) {
		calls++
		last = b.N
		b.SetBytes(8)
		b.ReportAllocs()
		b.ResetTimer()
		for i := 0; i < b.N; i++ {
			sink += i
		}
		b.StopTimer()
		b.StartTimer()
		b.ReportMetric(3, "things/op")
	})
	t.Log(calls > 0, result.N == last, result.Bytes, result.Extra["things/op"])
	t.Log(result.AllocsPerOp(), result.AllocedBytesPerOp(), result.NsPerOp() >= 0)
	t.Log(strings.Contains(result.String(), "ns/op"), strings.Contains(result.MemString(), "B/op"))
}

func TestLoop(t *testing.T) {
	n := 0
	result := testing.Benchmark(func(b *testing.B) {
		for b.Loop() {
			n++
		}
	})
	t.Log(n > 0, result.N > 0)
}

func TestRunParallel(t *testing.T) {
	result := testing.Benchmark(func(b *testing.B) {
		b.SetParallelism(2)
		b.RunParallel(func(pb *testing.PB) {
			x := 0
			for pb.Next() {
				x++
			}
			_ = x
		})
	})
	t.Log(result.N > 0)
}

func TestResult(t *testing.T) {
	r := testing.BenchmarkResult{N: 100, T: 5000, Bytes: 10, MemAllocs: 200, MemBytes: 6400}
	t.Log(r.NsPerOp(), r.AllocsPerOp(), r.AllocedBytesPerOp())
	t.Log(strings.Join(strings.Fields(r.String()), " "))
	t.Log(strings.Join(strings.Fields(r.MemString()), " "))
	t.Log(testing.AllocsPerRun(10, func() {}), testing.Testing(), testing.CoverMode() == "", testing.Coverage())
}

func common(tb testing.TB) string {
	tb.Helper()
	return tb.Name()
}

func TestTB(t *testing.T) {
	t.Log(common(t), t.Failed(), t.Skipped())
	testing.Benchmark(func(b *testing.B) {
		if b.N == 1 {
			_ = common(b)
		}
	})
}
