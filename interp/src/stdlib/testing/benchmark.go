package testing

import (
	"context"
	"fmt"
	"runtime"
	"strconv"
	"time"
)

// InternalBenchmark is a benchmark function and its name.
type InternalBenchmark struct {
	Name string
	F    func(b *B)
}

// B is a benchmark that runs. Time is the program's: with the virtual clock, each statement takes the same time on every machine.
type B struct {
	common
	N int

	path      string
	f         func(b *B)
	ticking   bool
	looped    int // iterations of Loop so far
	looping   bool
	before    memory // when the timer was started
	memory    memory // what was allocated while it ran
	sum       BenchmarkResult // of the benchmarks below, inside of Benchmark
	bytes     int64
	tellAlloc bool
	procs     int
	subs      bool
	top       *benchmarks
	extra     []metric
}

type metric struct {
	unit  string
	value float64
}

// benchmarks is what those of a run have in common.
type benchmarks struct {
	width  int
	headed bool
	path   string
}

var _ TB = (*B)(nil)

// memory is how much was allocated.
type memory struct{ allocs, bytes uint64 }

func allocated() memory {
	allocs, bytes := allocations()
	return memory{allocs, bytes}
}

// add adds what was allocated between two moments.
func (m *memory) add(after, before memory) {
	m.allocs += after.allocs - before.allocs
	m.bytes += after.bytes - before.bytes
}

// StartTimer starts to measure again.
func (b *B) StartTimer() {
	if !b.ticking {
		b.ticking = true
		b.before = allocated()
		b.start = now()
	}
}

// StopTimer stops measuring.
func (b *B) StopTimer() {
	if b.ticking {
		b.duration += now() - b.start
		b.memory.add(allocated(), b.before)
		b.ticking = false
	}
}

// ResetTimer forgets what was measured.
func (b *B) ResetTimer() {
	b.extra = nil
	if b.ticking {
		b.before = allocated()
		b.start = now()
	}
	b.duration, b.memory = 0, memory{}
}

// Elapsed gives the time that was measured.
func (b *B) Elapsed() time.Duration {
	d := b.duration
	if b.ticking {
		d += now() - b.start
	}
	return time.Duration(d)
}

// SetBytes says how many bytes an iteration processes.
func (b *B) SetBytes(n int64) { b.bytes = n }

// ReportAllocs lets allocations be told.
func (b *B) ReportAllocs() { b.tellAlloc = true }

// ReportMetric lets a number of the benchmark's own be told.
func (b *B) ReportMetric(n float64, unit string) {
	if unit == "" {
		panic("metric unit must not be empty")
	}
	for i := range b.extra {
		if b.extra[i].unit == unit {
			b.extra[i].value = n
			return
		}
	}
	at := len(b.extra)
	b.extra = append(b.extra, metric{unit, n})
	for ; at > 0 && b.extra[at-1].unit > unit; at-- {
		b.extra[at] = b.extra[at-1]
	}
	b.extra[at] = metric{unit, n}
}

// Loop tells whether there is another iteration to come. Its first call starts measuring, its last ends it.
func (b *B) Loop() bool {
	if !b.looping {
		b.looping = true
		b.N, b.looped = b.target(), 0
		b.ResetTimer()
		b.StartTimer()
	}
	if b.looped < b.N {
		b.looped++
		return true
	}
	fixed, limit := benchTime()
	if fixed == 0 && int64(b.Elapsed()) < limit && b.N < maxIterations {
		b.N = predict(limit, int64(b.Elapsed()), b.N)
		b.looped++
		return true
	}
	b.StopTimer()
	return false
}

func (b *B) target() int {
	if fixed, _ := benchTime(); fixed > 0 {
		return fixed
	}
	return 1
}

// SetParallelism says how many goroutines RunParallel starts for each processor.
func (b *B) SetParallelism(p int) {
	if p >= 1 {
		b.procs = p
	}
}

// PB hands out the iterations of a benchmark that runs in parallel.
type PB struct{ left *int }

// Next tells whether there is another iteration to come.
//
//racewalk:atomic
func (pb *PB) Next() bool {
	suspend()
	more := *pb.left > 0
	*pb.left--
	resume()
	return more
}

// RunParallel calls body in several goroutines, between which it shares out the iterations.
func (b *B) RunParallel(body func(*PB)) {
	if b.N == 0 {
		return
	}
	left := b.N
	n := max(b.procs, 1) * runtime.GOMAXPROCS(0)
	done := make(chan bool)
	for range n {
		go func() {
			defer func() { done <- true }()
			body(&PB{&left})
		}()
	}
	for range n {
		<-done
	}
	if left > 0 && !b.Failed() {
		b.Fatal("RunParallel: body exited without pb.Next() == false")
	}
}

const maxIterations = 1_000_000_000

// benchTime gives the iterations, or the nanoseconds, that the command line asks for.
func benchTime() (fixed int, limit int64) {
	s := option("benchtime")
	if n := len(s); n > 0 && s[n-1] == 'x' {
		fixed, _ := strconv.Atoi(s[:n-1])
		return fixed, 0
	}
	if d, err := time.ParseDuration(s); err == nil && d > 0 {
		return 0, int64(d)
	}
	return 0, int64(time.Second)
}

// predict gives the iterations that should fill the time.
func predict(limit, took int64, n int) int {
	next := int(float64(limit) / float64(max(took, 1)) * float64(n) * 1.2)
	return min(max(min(next, 100*n), n+1), maxIterations)
}

// run runs the function for so many iterations.
func (b *B) runN(n int) {
	b.N = n
	b.looping = false
	b.ResetTimer()
	b.StartTimer()
	b.f(b)
	b.StopTimer()
	b.checkRaces()
}

// launch runs the function in a goroutine of its own, more and more often until it fills the time.
func (b *B) launch() {
	enter(b.number)
	defer func() {
		if p := recover(); p != nil {
			panic(p)
		}
		b.runCleanup(false)
		b.signal <- true
	}()
	fixed, limit := benchTime()
	n := 1
	b.runN(n)
	goesOn := func() bool { return !b.looping && !b.subs && !b.Failed() }
	if fixed > 1 && goesOn() {
		b.runN(fixed)
	}
	for fixed == 0 && goesOn() && b.duration < limit && n < maxIterations {
		n = predict(limit, b.duration, n)
		b.runN(n)
	}
	b.finish(false)
}

// Run runs f as a benchmark below this one.
func (b *B) Run(name string, f func(b *B)) bool {
	b.subs = true
	full := subname(b.name, name)
	if b.top == nil {
		sub := newBenchmark(&b.common, full, f, nil)
		if !sub.done() {
			b.sum.add(BenchmarkResult{})
			b.Fail()
			return false
		}
		b.sum.add(sub.result())
		return true
	}
	ok, partial := benchPattern.match(split(full))
	if !ok || !notSkipped(full) {
		return true
	}
	sub := newBenchmark(&b.common, full, f, b.top)
	return sub.measure(partial)
}

//racewalk:atomic
func subname(parent, name string) string {
	suspend()
	full := uniqueName(parent, rewrite(name))
	resume()
	return full
}

//racewalk:atomic
func notSkipped(name string) bool {
	suspend()
	skip, partial := skipPattern.match(split(name))
	resume()
	return !skip || partial
}

func newBenchmark(parent *common, name string, f func(b *B), top *benchmarks) *B {
	b := &B{f: f, top: top, procs: 1}
	b.init(parent, name, "benchmark")
	b.ctx, b.cancel = context.WithCancel(context.Background())
	return b
}

// done runs the benchmark and tells nothing but whether it went well.
func (b *B) done() bool {
	go b.launch()
	<-b.signal
	return !b.Failed()
}

// measure runs the benchmark and tells how it went.
func (b *B) measure(partial bool) bool {
	if !b.top.headed && b.top.path != "" {
		b.top.headed = true
		say("goos: " + runtime.GOOS + "\ngoarch: " + runtime.GOARCH + "\npkg: " + b.top.path + "\n")
	}
	if chatty.on {
		chatty.update("RUN  ", b.name, "")
		say(b.name + "\n")
	}
	if !b.done() {
		b.parent.Fail()
		b.close()
		say("--- FAIL: " + b.name + "\n" + string(b.text))
		return false
	}
	switch {
	case b.Skipped():
		if chatty.on {
			say("--- SKIP: " + b.name + "\n" + string(b.text))
		}
	case !b.subs && !partial:
		say(fmt.Sprintf("%-*s\t", b.top.width, b.name) + b.result().line() + "\n")
		if len(b.text) > 0 {
			say("--- BENCH: " + b.name + "\n" + string(b.text))
		}
	}
	b.close()
	return true
}

// add adds what one iteration of a benchmark below takes: as if all of them were one iteration, one after the other.
func (r *BenchmarkResult) add(below BenchmarkResult) {
	first := r.N == 0
	r.N = 1
	r.T += time.Duration(below.NsPerOp())
	if below.Bytes == 0 || !first && r.Bytes == 0 {
		r.Bytes = 0
	} else {
		r.Bytes += below.Bytes
	}
	r.MemAllocs += uint64(below.AllocsPerOp())
	r.MemBytes += uint64(below.AllocedBytesPerOp())
}

func (b *B) result() BenchmarkResult {
	if b.sum.N > 0 {
		return b.sum
	}
	r := BenchmarkResult{N: b.N, T: time.Duration(b.duration), Bytes: b.bytes, MemAllocs: b.memory.allocs, MemBytes: b.memory.bytes, tellAlloc: b.tellAlloc || option("benchmem") != ""}
	if len(b.extra) > 0 {
		r.Extra = make(map[string]float64)
		for _, m := range b.extra {
			r.Extra[m.unit] = m.value
			r.units = append(r.units, m.unit)
		}
	}
	return r
}

// BenchmarkResult is what was measured.
type BenchmarkResult struct {
	N         int
	T         time.Duration
	Bytes     int64
	MemAllocs uint64
	MemBytes  uint64
	Extra     map[string]float64

	tellAlloc bool
	units     []string
}

// NsPerOp gives the nanoseconds of an iteration.
func (r BenchmarkResult) NsPerOp() int64 {
	if v, ok := r.Extra["ns/op"]; ok {
		return int64(v)
	}
	if r.N <= 0 {
		return 0
	}
	return r.T.Nanoseconds() / int64(r.N)
}

// AllocsPerOp gives the allocations of an iteration.
func (r BenchmarkResult) AllocsPerOp() int64 {
	if r.N <= 0 {
		return 0
	}
	return int64(r.MemAllocs) / int64(r.N)
}

// AllocedBytesPerOp gives the bytes that an iteration allocates: they are not counted.
func (r BenchmarkResult) AllocedBytesPerOp() int64 {
	if r.N <= 0 {
		return 0
	}
	return int64(r.MemBytes) / int64(r.N)
}

// MemString tells what was allocated.
func (r BenchmarkResult) MemString() string {
	return fmt.Sprintf("%8d B/op\t%8d allocs/op", r.AllocedBytesPerOp(), r.AllocsPerOp())
}

// String tells what was measured.
func (r BenchmarkResult) String() string {
	s := fmt.Sprintf("%8d", r.N)
	ns := 0.0
	if r.N > 0 {
		ns = float64(r.T.Nanoseconds()) / float64(r.N)
	}
	if v, ok := r.Extra["ns/op"]; ok {
		ns = v
	}
	if ns != 0 {
		s += "\t" + number(ns) + " ns/op"
	}
	if r.Bytes > 0 && r.T > 0 {
		s += fmt.Sprintf("\t%7.2f MB/s", float64(r.Bytes)*float64(r.N)/1e6/r.T.Seconds())
	}
	for _, unit := range r.units {
		if unit != "ns/op" {
			s += "\t" + number(r.Extra[unit]) + " " + unit
		}
	}
	return s
}

func (r BenchmarkResult) line() string {
	if r.tellAlloc {
		return r.String() + "\t" + r.MemString()
	}
	return r.String()
}

// number gives a number with as many digits as matter.
func number(x float64) string {
	switch y := max(x, -x); {
	case y == 0 || y >= 999.95:
		return fmt.Sprintf("%10.0f", x)
	case y >= 99.995:
		return fmt.Sprintf("%12.1f", x)
	case y >= 9.9995:
		return fmt.Sprintf("%13.2f", x)
	case y >= 0.99995:
		return fmt.Sprintf("%14.3f", x)
	case y >= 0.099995:
		return fmt.Sprintf("%15.4f", x)
	case y >= 0.0099995:
		return fmt.Sprintf("%16.5f", x)
	case y >= 0.00099995:
		return fmt.Sprintf("%17.6f", x)
	}
	return fmt.Sprintf("%18.7f", x)
}

func runBenchmarks(path string, all []InternalBenchmark) bool {
	top := &benchmarks{path: path}
	var chosen []InternalBenchmark
	for _, benchmark := range all {
		if ok, _ := benchPattern.match([]string{benchmark.Name}); ok && notSkipped(benchmark.Name) {
			chosen = append(chosen, benchmark)
			top.width = max(top.width, len(benchmark.Name))
		}
	}
	root := newRoot()
	for _, benchmark := range chosen {
		b := newBenchmark(&root.common, benchmark.Name, benchmark.F, top)
		_, partial := benchPattern.match([]string{benchmark.Name})
		b.measure(partial)
	}
	return !root.Failed()
}

// Benchmark runs one benchmark, of which it tells nothing.
func Benchmark(f func(b *B)) BenchmarkResult {
	root := newRoot()
	b := newBenchmark(&root.common, "", f, nil)
	if !b.done() {
		return b.sum
	}
	return b.result()
}
