// Package testing runs tests, benchmarks and examples.
//
// What tests, their subtests and whoever logs to them keep in common is changed without preemption and orders nothing: two goroutines
// that log to the same test, or tests that run in parallel, are as unordered as if they had not. What orders are the go
// statement of Run and the channels by which a test tells that it has ended or that it runs in parallel from now on.
package testing

import (
	"context"
	"errors"
	"fmt"
	"internal/bubble"
	"io"
	"os"
	"runtime"
	"time"
	"unicode"
)

// suspend stops the recording of accesses until resume.
func suspend()
func resume()

// now gives the nanoseconds of the clock.
func now() int64

// enter lets the goroutine, and those it starts, belong to the test of that number.
func enter(number int)

// leave hands races of a test that has ended on to another one.
func leave(number, to int)

// takeFound gives the number of races and of escaped loop captures found in goroutines of a test since it was last asked.
func takeFound(number int) (races, captures int)

// print writes to standard output, as the program does.
func print(text []byte)

// TB is what tests, benchmarks and fuzz targets have in common.
type TB interface {
	ArtifactDir() string
	Attr(key, value string)
	Cleanup(func())
	Error(args ...any)
	Errorf(format string, args ...any)
	Fail()
	FailNow()
	Failed() bool
	Fatal(args ...any)
	Fatalf(format string, args ...any)
	Helper()
	Log(args ...any)
	Logf(format string, args ...any)
	Name() string
	Setenv(key, value string)
	Chdir(dir string)
	Skip(args ...any)
	SkipNow()
	Skipf(format string, args ...any)
	Skipped() bool
	TempDir() string
	Context() context.Context
	Output() io.Writer

	private()
}

// T is a test that runs.
type T struct {
	common
	denyParallel bool
	isParallel   bool
}

var _ TB = (*T)(nil)

type common struct {
	parent   *common
	depth    int // of tests around it
	name     string
	number   int
	kind     string
	runs     string // the function that calls the test's
	text     []byte // what is told after how the test went
	part     []byte // the start of a line that Output was given
	failed   bool
	skipped  bool
	finished bool
	done     bool
	ran      bool
	cleaning bool
	fuzzing  bool
	parented bool // it has had subtests
	bubbled  bool // it is the part of the test around it that runs in a bubble
	helpers  []string
	cleanups []func()
	subs     []*T
	barrier  chan bool // closed when the subtests that run in parallel may go on
	signal   chan bool
	start    int64
	duration int64
	ctx      context.Context
	cancel   context.CancelFunc
	tempDir  string // the folder that holds those of TempDir
	temps    int    // how many there are

	artifactDir string

	// Written when the test ends and read by who logs, without any order: logging after the end is a race.
	ended bool
}

// number gives each test its own.
var lastNumber int

func (c *common) private() {}

// init prepares what runs below parent.
//
//racewalk:atomic
func (c *common) init(parent *common, name, kind string) {
	suspend()
	lastNumber++
	c.parent, c.name, c.kind, c.number = parent, name, kind, lastNumber
	c.barrier, c.signal = make(chan bool), make(chan bool, 1)
	if parent != nil {
		c.depth = parent.depth + 1
		c.fuzzing = parent.fuzzing
	}
	resume()
}

// Name gives the test's name, those of the tests around it before it.
//
//racewalk:atomic
func (c *common) Name() string {
	suspend()
	name := c.name
	resume()
	return name
}

// Fail lets the test fail and go on.
func (c *common) Fail() {
	if name, ended := c.fail(); ended {
		panic("Fail in goroutine after " + name + " has completed")
	}
}

//racewalk:atomic
func (c *common) fail() (name string, ended bool) {
	suspend()
	defer resume()
	for p := c.parent; p != nil; p = p.parent {
		if !p.done {
			p.failed = true
		}
	}
	if c.done {
		return c.name, true
	}
	c.failed = true
	return "", false
}

// Failed tells whether the test has failed.
//
//racewalk:atomic
func (c *common) Failed() bool {
	suspend()
	failed := c.failed
	resume()
	return failed
}

// FailNow lets the test fail and ends its goroutine.
func (c *common) FailNow() {
	c.Fail()
	c.finish(false)
	runtime.Goexit()
}

//racewalk:atomic
func (c *common) finish(skipped bool) {
	suspend()
	c.finished = true
	if skipped {
		c.skipped = true
	}
	resume()
}

// SkipNow ends the test's goroutine; the test counts as skipped.
func (c *common) SkipNow() {
	c.finish(true)
	runtime.Goexit()
}

// Skipped tells whether the test was skipped.
//
//racewalk:atomic
func (c *common) Skipped() bool {
	suspend()
	skipped := c.skipped
	resume()
	return skipped
}

// Log writes a line as fmt.Println does; it shows if the test fails or with -v.
func (c *common) Log(args ...any) { c.log(fmt.Sprintln(args...)) }

// Logf writes a line as fmt.Printf does.
func (c *common) Logf(format string, args ...any) { c.log(fmt.Sprintf(format, args...)) }

// Error is Log and Fail.
func (c *common) Error(args ...any) {
	c.log(fmt.Sprintln(args...))
	c.Fail()
}

// Errorf is Logf and Fail.
func (c *common) Errorf(format string, args ...any) {
	c.log(fmt.Sprintf(format, args...))
	c.Fail()
}

// Fatal is Log and FailNow.
func (c *common) Fatal(args ...any) {
	c.log(fmt.Sprintln(args...))
	c.FailNow()
}

// Fatalf is Logf and FailNow.
func (c *common) Fatalf(format string, args ...any) {
	c.log(fmt.Sprintf(format, args...))
	c.FailNow()
}

// Skip is Log and SkipNow.
func (c *common) Skip(args ...any) {
	c.log(fmt.Sprintln(args...))
	c.SkipNow()
}

// Skipf is Logf and SkipNow.
func (c *common) Skipf(format string, args ...any) {
	c.log(fmt.Sprintf(format, args...))
	c.SkipNow()
}

// Helper marks the function that calls it as one whose place is not told: that of its caller is.
func (c *common) Helper() {
	if pc, _, _, ok := runtime.Caller(1); ok {
		c.addHelper(runtime.FuncForPC(pc).Name())
	}
}

//racewalk:atomic
func (c *common) addHelper(name string) {
	suspend()
	if c.bubbled {
		c = c.parent
	}
	if !c.isHelper(name) {
		c.helpers = append(c.helpers, name)
	}
	resume()
}

// isHelper tells whether that function, or one of a test around, is a helper.
//
//racewalk:atomic
func (c *common) isHelper(name string) bool {
	suspend()
	defer resume()
	for ; c != nil; c = c.parent {
		for _, helper := range c.helpers {
			if helper == name {
				return true
			}
		}
	}
	return false
}

const ownFiles = "$GOROOT/src/testing/"

// place tells where the user's code called what logs, helpers not counted.
func (c *common) place() (file string, line int) {
	first := true
	for skip := 2; ; skip++ {
		pc, f, l, ok := runtime.Caller(skip)
		if !ok {
			return file, line
		}
		name := runtime.FuncForPC(pc).Name()
		if name == "runtime.gopanic" {
			continue
		}
		if len(f) >= len(ownFiles) && f[:len(ownFiles)] == ownFiles {
			if first {
				continue
			}
			return file, line
		}
		if first || file != "" {
			file, line, first = f, l, false
		}
		if !c.isHelper(name) {
			return file, line
		}
	}
}

func base(file string) string {
	for i := len(file) - 1; i >= 0; i-- {
		if file[i] == '/' {
			return file[i+1:]
		}
	}
	return file
}

func (c *common) log(s string) {
	file, line := c.place()
	c.logAt(file, line, s)
}

// remark logs something of the package's own, with the place of the call.
func (c *common) remark(s string) {
	_, file, line, _ := runtime.Caller(1)
	c.logAt(file, line, s)
}

func (c *common) logAt(file string, line int, s string) {
	if c.lasting().ended {
		// Who logs now is not ordered before the end of the test.
	}
	if file == "" {
		file, line = "???", 1
	}
	text := fmt.Appendf(nil, "%s%s:%d: ", indentation, base(file), line)
	if n := len(s); n > 0 && s[n-1] == '\n' {
		s = s[:n-1]
	}
	for i := 0; i < len(s); i++ {
		text = append(text, s[i])
		if s[i] == '\n' {
			text = append(text, indentation+indentation...)
		}
	}
	if name, lost := c.emit(append(text, '\n'), true); lost {
		panic("Log in goroutine after " + name + " has completed: " + s)
	}
}

// lasting gives the test whose end is that of c: goroutines of a bubble go on when the part that started them has returned.
func (c *common) lasting() *common {
	if c.bubbled {
		return c.parent
	}
	return c
}

const indentation = "    "

// emit tells text, after what Output was given without a line end.
//
//racewalk:atomic
func (c *common) emit(text []byte, endPart bool) (name string, lost bool) {
	suspend()
	defer resume()
	name = c.name
	for c.done || c.bubbled {
		c = c.parent
		if c == nil {
			return name, true
		}
	}
	if endPart && len(c.part) > 0 {
		part := append([]byte(indentation), c.part...)
		c.part = nil
		c.tell(append(part, '\n'))
	}
	c.tell(text)
	return name, false
}

// tell tells at once with -v, otherwise at the end. Accesses are suspended.
//
//racewalk:atomic
func (c *common) tell(text []byte) {
	if c.parent == nil {
		return
	}
	if chatty.on {
		chatty.text(c.name, text)
		return
	}
	c.text = append(c.text, text...)
}

// Output gives a writer whose lines are told as those of Log, without a place.
func (c *common) Output() io.Writer { return (*output)(c) }

type output common

func (o *output) Write(b []byte) (n int, err error) {
	c := (*common)(o)
	if c.lasting().ended {
		// As in log.
	}
	if name, lost := c.write(append([]byte(nil), b...)); lost {
		panic("Write called after " + name + " has completed")
	}
	return len(b), nil
}

//racewalk:atomic
func (c *common) write(b []byte) (name string, lost bool) {
	suspend()
	defer resume()
	start := 0
	for i, ch := range b {
		if ch != '\n' {
			continue
		}
		line := append([]byte(indentation), c.part...)
		line = append(line, b[start:i+1]...)
		c.part, start = nil, i+1
		if name, lost := c.emit(line, false); lost {
			return name, true
		}
	}
	if start < len(b) {
		if len(c.part) == 0 {
			c.part = append([]byte(nil), b[start:]...)
		} else {
			c.part = append(c.part, b[start:]...)
		}
	}
	return "", false
}

// flushPart tells what Output was given without a line end.
//
//racewalk:atomic
func (c *common) flushPart() {
	suspend()
	if len(c.part) > 0 {
		line := append([]byte(indentation), c.part...)
		c.part = nil
		c.tell(append(line, '\n'))
	}
	resume()
}

// Attr tells an attribute of the test.
func (c *common) Attr(key, value string) {
	for _, r := range key {
		if r == ' ' || r == '\t' || r == '\n' || r == '\r' || r == '\v' || r == '\f' {
			c.Errorf("disallowed whitespace in attribute key %q", key)
			return
		}
	}
	for i := 0; i < len(value); i++ {
		if value[i] == '\n' || value[i] == '\r' {
			c.Errorf("disallowed newline in attribute value %q", value)
			return
		}
	}
	chatty.update("ATTR ", c.Name(), " "+key+" "+value)
}

// Cleanup lets f be called when the test and its subtests have ended; the last one first.
func (c *common) Cleanup(f func()) { c.addCleanup(f) }

//racewalk:atomic
func (c *common) addCleanup(f func()) {
	suspend()
	c.cleanups = append(c.cleanups, f)
	resume()
}

//racewalk:atomic
func (c *common) nextCleanup() func() {
	suspend()
	defer resume()
	n := len(c.cleanups)
	if n == 0 {
		return nil
	}
	f := c.cleanups[n-1]
	c.cleanups[n-1] = nil
	c.cleanups = c.cleanups[:n-1]
	return f
}

// runCleanup calls what Cleanup was given. With catch, a panic is handed back.
func (c *common) runCleanup(catch bool) (panicked any) {
	c.setCleaning(true)
	defer c.setCleaning(false)
	if catch {
		defer func() { panicked = recover() }()
	}
	defer func() {
		// The rest is cleaned up also when one panics.
		if c.hasCleanups() {
			c.runCleanup(false)
		}
	}()
	if c.cancel != nil {
		c.cancel()
	}
	for f := c.nextCleanup(); f != nil; f = c.nextCleanup() {
		f()
	}
	return nil
}

//racewalk:atomic
func (c *common) setCleaning(is bool) {
	suspend()
	c.cleaning = is
	resume()
}

//racewalk:atomic
func (c *common) hasCleanups() bool {
	suspend()
	has := len(c.cleanups) > 0
	resume()
	return has
}

// Context gives a context that is canceled just before the functions of Cleanup are called.
func (c *common) Context() context.Context { return c.ctx }

// Setenv sets a variable of the environment until the end of the test.
func (c *common) Setenv(key, value string) {
	before, was := os.LookupEnv(key)
	if err := os.Setenv(key, value); err != nil {
		c.remark("cannot set environment variable: " + err.Error())
		c.FailNow()
	}
	c.Cleanup(func() {
		if was {
			os.Setenv(key, before)
		} else {
			os.Unsetenv(key)
		}
	})
}

// Chdir changes the current folder, and the variable PWD, until the end of the test.
func (c *common) Chdir(dir string) {
	before, err := os.Open(".")
	if err != nil {
		c.refuse(err)
	}
	if err := os.Chdir(dir); err != nil {
		c.refuse(err)
	}
	if dir == "" || dir[0] != '/' {
		if dir, err = os.Getwd(); err != nil {
			c.refuse(err)
		}
	}
	c.Setenv("PWD", dir)
	c.Cleanup(func() {
		err := before.Chdir()
		before.Close()
		if err != nil {
			panic("testing.Chdir: " + err.Error())
		}
	})
}

func (c *common) refuse(err error) {
	c.remark(err.Error())
	c.FailNow()
}

// TempDir makes a new empty folder, which is removed at the end of the test. Those of a test lie side by side in one that is named after it.
func (c *common) TempDir() string {
	dir, err := c.nextTempDir()
	if err == nil {
		err = os.Mkdir(dir, 0777)
	}
	if err != nil {
		c.remark("TempDir: " + err.Error())
		c.FailNow()
	}
	return dir
}

// nextTempDir gives the name of the next folder, in the one that holds those of the test and is there from now on.
//
//racewalk:atomic
func (c *common) nextTempDir() (dir string, err error) {
	suspend()
	defer resume()
	if c.temps == 0 {
		c.tempDir, err = os.MkdirTemp(os.Getenv("GOTMPDIR"), fileName(c.name))
		if err != nil {
			return "", err
		}
		above := c.tempDir
		c.cleanups = append(c.cleanups, func() {
			if err := os.RemoveAll(above); err != nil {
				c.Errorf("TempDir RemoveAll cleanup: %v", err)
			}
		})
	}
	c.temps++
	return fmt.Sprintf("%s/%03d", c.tempDir, c.temps), nil
}

// fileName gives the start of a test's name, without what is unusual in names of files.
func fileName(name string) string {
	const also = "!#$%&()+,-.=@^_{}~ "
	var kept []rune
	for _, r := range name[:min(len(name), 64)] {
		usual := unicode.IsLetter(r) || unicode.IsNumber(r)
		for _, other := range also {
			usual = usual || r == other
		}
		if usual {
			kept = append(kept, r)
		}
	}
	return string(kept)
}

// ArtifactDir makes a folder for what the test leaves behind, the first time it is called: one of TempDir's, since none are kept.
func (c *common) ArtifactDir() string {
	if dir := c.artifacts(""); dir != "" {
		return dir
	}
	return c.artifacts(c.TempDir())
}

//racewalk:atomic
func (c *common) artifacts(dir string) string {
	suspend()
	if c.artifactDir == "" {
		c.artifactDir = dir
	}
	dir = c.artifactDir
	resume()
	return dir
}

// checkRaces lets the test fail if races were found in it.
func (c *common) checkRaces() {
	races, captures := takeFound(c.number)
	if races > 0 {
		c.remark("race detected during execution of test")
		c.Fail()
	}
	if captures > 0 {
		c.remark("loop capture detected during execution of test")
		c.Fail()
	}
}

// ── time ──

// startClock and stopClock frame what counts as the test's time.
//
//racewalk:atomic
func (c *common) startClock() {
	suspend()
	c.start = now()
	resume()
}

//racewalk:atomic
func (c *common) stopClock() {
	suspend()
	c.duration += now() - c.start
	c.start = now()
	resume()
}

func seconds(d int64) string { return fmt.Sprintf("%.2fs", time.Duration(d).Seconds()) }

// ── tests ──

const parallelConflict = "testing: test using t.Setenv, t.Chdir, or cryptotest.SetGlobalRandom can not use t.Parallel"

// Setenv sets a variable of the environment until the end of the test, which cannot run in parallel.
func (t *T) Setenv(key, value string) {
	t.checkParallel()
	t.common.Setenv(key, value)
}

// Chdir changes the current folder until the end of the test, which cannot run in parallel.
func (t *T) Chdir(dir string) {
	t.checkParallel()
	t.common.Chdir(dir)
}

func (t *T) checkParallel() {
	if t.deny() {
		panic(parallelConflict)
	}
}

// deny keeps the test from running in parallel; it tells whether it does already, or a test around does.
//
//racewalk:atomic
func (t *T) deny() bool {
	suspend()
	defer resume()
	t.denyParallel = true
	for c := &t.common; c != nil; c = c.parent {
		if c.kind == "parallel" {
			return true
		}
	}
	return false
}

// Deadline tells when the time of the tests is over: never.
func (t *T) Deadline() (deadline time.Time, ok bool) {
	if t.bubbled {
		panic("testing: t.Deadline called inside synctest bubble")
	}
	return time.Time{}, false
}

// Parallel lets the test go on when the test around has ended, together with others that called Parallel.
func (t *T) Parallel() {
	if t.bubbled {
		panic("testing: t.Parallel called inside synctest bubble")
	}
	if wrong := t.becomeParallel(); wrong != "" {
		panic(wrong)
	}
	if t.fuzzing {
		return
	}
	t.checkRaces()
	chatty.update("PAUSE", t.name, "")
	t.signal <- true
	<-t.parent.barrier
	chatty.update("CONT ", t.name, "")
	t.startClock()
}

//racewalk:atomic
func (t *T) becomeParallel() (wrong string) {
	suspend()
	defer resume()
	if t.isParallel {
		return "testing: t.Parallel called multiple times"
	}
	if t.denyParallel {
		return parallelConflict
	}
	t.isParallel, t.kind = true, "parallel"
	if !t.fuzzing {
		t.duration += now() - t.start
		t.parent.subs = append(t.parent.subs, t)
	}
	return ""
}

// Run runs f as a subtest, until it ends or runs in parallel; it tells whether it has not failed so far.
func (t *T) Run(name string, f func(t *T)) bool {
	if t.isCleaning() {
		panic("testing: t.Run called during t.Cleanup")
	}
	if t.bubbled {
		panic("testing: t.Run called inside synctest bubble")
	}
	full, chosen := t.subtest(name)
	if !chosen {
		return true
	}
	sub := newTest(&t.common, full)
	sub.ctx, sub.cancel = context.WithCancel(context.Background())
	t.checkRaces()
	chatty.update("RUN  ", full, "")
	go tRunner(sub, f)
	if !<-sub.signal {
		// A subtest ended this one, or one around.
		runtime.Goexit()
	}
	return !sub.Failed()
}

// subtest gives a subtest its name, if it is to run.
//
//racewalk:atomic
func (t *T) subtest(name string) (full string, chosen bool) {
	suspend()
	t.parented = true
	full, chosen = name, true
	if t.depth > 0 || t.fuzzing {
		full = uniqueName(t.name, rewrite(name))
	}
	chosen = selects(full)
	resume()
	return full, chosen
}

//racewalk:atomic
func newTest(parent *common, name string) *T {
	suspend()
	t := &T{}
	t.init(parent, name, "test")
	resume()
	return t
}

//racewalk:atomic
func (c *common) isCleaning() bool {
	suspend()
	is := c.cleaning
	resume()
	return is
}

func init() {
	bubble.Test = func(t, f any) bool { return t.(*T).runBubbled(f.(func(t *T))) }
}

// runBubbled runs f as the part of the test that runs in a bubble, from which it is called; it tells whether that did not fail.
func (t *T) runBubbled(f func(t *T)) bool {
	if t.isCleaning() {
		panic("testing: synctest.Run called during t.Cleanup")
	}
	part := newTest(&t.common, t.name)
	part.bubbled = true
	part.ctx, part.cancel = context.WithCancel(context.Background())
	go tRunner(part, f)
	if !<-part.signal {
		runtime.Goexit()
	}
	return !part.Failed()
}

var errGoexit = errors.New("test executed panic(nil) or runtime.Goexit")

// tRunner runs a test in its goroutine.
func tRunner(t *T, f func(t *T)) {
	enter(t.number)
	defer func() { t.over(recover()) }()
	defer func() {
		if !t.hasParallel() {
			t.runCleanup(false)
		}
	}()
	t.startClock()
	f(t)
	t.finish(false)
}

//racewalk:atomic
func (c *common) hasParallel() bool {
	suspend()
	has := len(c.subs) > 0
	resume()
	return has
}

// over ends the test: waits for subtests that run in parallel, tells how it went and lets the test around go on.
func (t *T) over(panicked any) {
	t.checkRaces()
	t.stopClock()
	goOn := true
	defer func() { t.signal <- goOn }()
	if panicked == nil && !t.isFinished() {
		panicked = errGoexit
		if t.aroundFinished() {
			t.remark(errGoexit.Error() + ": subtest may have called FailNow on a parent test")
			t.Fail()
			panicked, goOn = nil, false
		}
	}
	if panicked != nil {
		t.die(panicked)
	}
	if t.hasParallel() {
		close(t.barrier)
		for _, sub := range t.parallelSubs() {
			<-sub.signal
		}
		t.startClock()
		panicked := t.runCleanup(true)
		t.stopClock()
		if panicked != nil {
			t.die(panicked)
		}
	}
	if !t.bubbled {
		t.ended = true
	}
	t.checkRaces()
	t.report()
	t.close()
}

//racewalk:atomic
func (c *common) parallelSubs() []*T {
	suspend()
	subs := append([]*T(nil), c.subs...)
	resume()
	return subs
}

//racewalk:atomic
func (c *common) isFinished() bool {
	suspend()
	is := c.finished
	resume()
	return is
}

//racewalk:atomic
func (c *common) aroundFinished() bool {
	suspend()
	defer resume()
	for p := c.parent; p != nil; p = p.parent {
		if p.finished {
			return true
		}
	}
	return false
}

// close ends what the test keeps.
//
//racewalk:atomic
func (c *common) close() {
	suspend()
	c.done = true
	c.cleanups, c.subs = nil, nil
	to := 0
	if c.parent != nil {
		to = c.parent.number
		if !c.parented {
			for p := c.parent; p != nil; p = p.parent {
				p.ran = true
			}
		}
	}
	leave(c.number, to)
	resume()
}

// die tells of the test that panicked and those around it, and panics.
func (c *common) die(panicked any) {
	c.Fail()
	if p := c.runCleanup(true); p != nil {
		c.Logf("cleanup panicked with %v", p)
	}
	for first := c; c.parent != nil && !c.bubbled; c = c.parent {
		if c != first {
			c.stopClock()
		}
		c.flushReport("FAIL")
		if p := c.parent.runCleanup(true); p != nil {
			c.parent.Logf("cleanup panicked with %v", p)
		}
	}
	panic(panicked)
}

// report tells how the test went.
func (c *common) report() {
	c.flushPart()
	switch {
	case c.bubbled:
		// The test around it is told of.
	case c.Failed():
		c.flushReport("FAIL")
	case !chatty.on:
	case c.Skipped():
		c.flushReport("SKIP")
	default:
		c.flushReport("PASS")
	}
}

// flushReport hands how the test went, and what it told, to the test around.
func (c *common) flushReport(how string) { c.handOn(how, seconds(c.duration)) }

//racewalk:atomic
func (c *common) handOn(how, took string) {
	suspend()
	text := []byte("--- " + how + ": " + c.name + " (" + took + ")\n")
	if c.kind != "benchmark" {
		text = append(text, c.text...)
		c.text = nil
	}
	p := c.parent
	if p.parent == nil || chatty.json {
		chatty.last = c.name
		print(append([]byte(chatty.mark()), text...))
	} else {
		start := true
		for _, b := range text {
			if start {
				p.text = append(p.text, indentation...)
			}
			p.text = append(p.text, b)
			start = b == '\n'
		}
	}
	resume()
}
