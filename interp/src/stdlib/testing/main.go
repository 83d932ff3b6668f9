package testing

import "fmt"

// exitPanics says whether a call of os.Exit(0) is a mistake from now on.
func exitPanics(is bool)

// tellLeaks reports goroutines that wait for ever.
func tellLeaks()

// InternalTest is a test function and its name.
type InternalTest struct {
	Name string
	F    func(*T)
}

// Testing tells whether the program is a test.
func Testing() bool { return given("testing") != "" }

// CoverMode tells how coverage is measured: it is not.
func CoverMode() string { return "" }

// Coverage gives the share of code that ran; it is not measured.
func Coverage() float64 { return 0 }

// teller tells at once what happens, with -v.
type teller struct {
	on, json bool
	last     string // the test whose text was told last
}

var chatty teller

// mark stands before lines that programs which read them are to understand.
func (c *teller) mark() string {
	if c.json {
		return "\x16"
	}
	return ""
}

// update tells that something happens to a test.
//
//racewalk:atomic
func (c *teller) update(what, name, more string) {
	suspend()
	if c.on {
		c.last = name
		print([]byte(c.mark() + "=== " + what + " " + name + more + "\n"))
	}
	resume()
}

// text tells what a test says, with its name if another one spoke last.
//
//racewalk:atomic
func (c *teller) text(name string, text []byte) {
	suspend()
	if c.last != name {
		print([]byte(c.mark() + "=== NAME  " + name + "\n"))
		c.last = name
	}
	print(text)
	resume()
}

// M is what TestMain runs.
type M struct {
	tests      []InternalTest
	benchmarks []InternalBenchmark
	targets    []InternalFuzzTarget
	examples   []InternalExample
	path       string
	code       int
}

// MainStart is for the main function of tests: what there is to run, and the path of the package. The number is what Run gives,
// for a TestMain that does not exit.
func MainStart(path string, tests []InternalTest, benchmarks []InternalBenchmark, targets []InternalFuzzTarget, examples []InternalExample) (*M, *int) {
	Init()
	m := &M{tests: tests, benchmarks: benchmarks, targets: targets, examples: examples, path: path}
	return m, &m.code
}

// Run runs the tests and gives the program's exit status.
func (m *M) Run() (code int) {
	defer func() { code = m.code }()
	parse()
	chatty.on, chatty.json = Verbose(), given("json") != ""
	runPattern = parsePattern(option("run"))
	skipPattern = parsePattern(option("skip"))
	benchPattern = parsePattern(option("bench"))
	exitPanics(true)
	failed, ran := runTests(m.tests)
	fuzzFailed, fuzzRan := runTargets(m.targets)
	exampleFailed, exampleRan := runExamples(m.examples)
	failed = failed || fuzzFailed || exampleFailed
	if !ran && !fuzzRan && !exampleRan && benchPattern == nil {
		say("testing: warning: no tests to run\n")
	}
	if !failed && benchPattern != nil {
		failed = !runBenchmarks(m.path, m.benchmarks)
	}
	exitPanics(false)
	if races, captures := takeFound(0); races+captures > 0 {
		what := "race"
		if races == 0 {
			what = "loop capture"
		}
		say("testing: " + what + " detected outside of test execution\n")
		failed = true
	}
	tellLeaks()
	if failed || given("failed") != "" {
		m.code = 1
	}
	if given("last") != "" {
		how := "PASS\n"
		if m.code != 0 {
			how = "FAIL\n"
		}
		say(chatty.mark() + how)
	}
	return m.code
}

//racewalk:atomic
func say(s string) {
	suspend()
	print([]byte(s))
	resume()
}

func newRoot() *T {
	root := &T{}
	root.common.init(nil, "", "root")
	root.common.number = 0
	return root
}

// wait lets the tests that run in parallel go on, to their ends.
func (root *T) wait() (failed, ran bool) {
	subs := root.parallelSubs()
	close(root.barrier)
	for _, sub := range subs {
		<-sub.signal
	}
	return root.Failed(), root.hasRan()
}

//racewalk:atomic
func (c *common) hasRan() bool {
	suspend()
	ran := c.ran
	resume()
	return ran
}

func runTests(tests []InternalTest) (failed, ran bool) {
	root := newRoot()
	for _, test := range tests {
		root.Run(test.Name, test.F)
	}
	return root.wait()
}

// AllocsPerRun gives how many allocations a call of f makes on the average.
func AllocsPerRun(runs int, f func()) (avg float64) {
	f()
	before, _ := allocations()
	for range runs {
		f()
	}
	after, _ := allocations()
	return float64((after - before) / uint64(runs))
}

// allocations gives the number of allocations so far.
func allocations() (count, bytes uint64)

// ── examples ──

// InternalExample is an example function, its name and what it is to print.
type InternalExample struct {
	Name      string
	F         func()
	Output    string
	Unordered bool
}

// capture keeps what is written to standard output until captured, which gives it.
func capture()
func captured() string

func runExamples(examples []InternalExample) (failed, ran bool) {
	for _, example := range examples {
		if !selectsPlain(example.Name) {
			continue
		}
		ran = true
		if !runExample(example) {
			failed = true
		}
	}
	return failed, ran
}

//racewalk:atomic
func selectsPlain(name string) bool {
	suspend()
	chosen := selects(name)
	resume()
	return chosen
}

func runExample(e InternalExample) (ok bool) {
	chatty.update("RUN  ", e.Name, "")
	test := newTest(nil, e.Name)
	enter(test.number)
	start := now()
	capture()
	finished := false
	defer func() {
		got := captured()
		took := seconds(now() - start)
		panicked := recover()
		races, captures := takeFound(test.number)
		raced := races+captures > 0
		enter(0)
		leave(test.number, 0)
		differs := ""
		if finished {
			differs = e.compare(got)
		}
		ok = finished && differs == "" && !raced
		if raced && differs == "" {
			differs = "race detected during execution of example\n"
		}
		switch {
		case !finished || differs != "":
			say(chatty.mark() + "--- FAIL: " + e.Name + " (" + took + ")\n" + differs)
		case chatty.on:
			say(chatty.mark() + "--- PASS: " + e.Name + " (" + took + ")\n")
		}
		switch {
		case panicked != nil:
			say(got)
			panic(panicked)
		case !finished:
			panic(errGoexit)
		}
	}()
	e.F()
	finished = true
	return ok
}

// compare tells how the output differs from what was wanted.
func (e InternalExample) compare(got string) string {
	g, w := trim(got), trim(e.Output)
	if e.Unordered {
		if sortedLines(g) != sortedLines(w) {
			return fmt.Sprintf("got:\n%s\nwant (unordered):\n%s\n", got, e.Output)
		}
		return ""
	}
	if g != w {
		return fmt.Sprintf("got:\n%s\nwant:\n%s\n", g, w)
	}
	return ""
}

func trim(s string) string {
	isSpace := func(b byte) bool { return b == ' ' || '\t' <= b && b <= '\r' }
	for len(s) > 0 && isSpace(s[0]) {
		s = s[1:]
	}
	for len(s) > 0 && isSpace(s[len(s)-1]) {
		s = s[:len(s)-1]
	}
	return s
}

func sortedLines(s string) string {
	var lines []string
	start := 0
	for i := 0; i <= len(s); i++ {
		if i == len(s) || s[i] == '\n' {
			line := s[start:i]
			at := len(lines)
			lines = append(lines, line)
			for ; at > 0 && lines[at-1] > line; at-- {
				lines[at] = lines[at-1]
			}
			lines[at] = line
			start = i + 1
		}
	}
	var sorted []byte
	for _, line := range lines {
		sorted = append(append(sorted, line...), '\n')
	}
	return string(sorted)
}
