package testing

import (
	"context"
	"fmt"
)

// InternalFuzzTarget is a fuzz target and its name.
type InternalFuzzTarget struct {
	Name string
	Fn   func(f *F)
}

// F is a fuzz target. Its function is called with the arguments that Add was given, and no others are made up.
type F struct {
	common
	seeds   [][]any
	started bool
}

var _ TB = (*F)(nil)

// wrongTarget tells what is wrong with a function for Fuzz; wrongSeed with arguments for it.
func wrongTarget(target any) string
func wrongSeed(target any, args []any) string

// kind tells whether fuzz targets can have a parameter of the type of v, which it names.
func kind(v any) (name string, ok bool)

// call calls a function for Fuzz.
func call(target any, t *T, args []any)

// Add adds arguments to call the function with.
func (f *F) Add(args ...any) {
	for _, arg := range args {
		if name, ok := kind(arg); !ok {
			panic("testing: unsupported type to Add " + name)
		}
	}
	f.addSeed(args)
}

//racewalk:atomic
func (f *F) addSeed(args []any) {
	suspend()
	f.seeds = append(f.seeds, args)
	resume()
}

// Fuzz runs ff, a function of a *T and further parameters, as a subtest for all arguments that Add was given.
func (f *F) Fuzz(ff any) {
	if f.begin() {
		panic("testing: F.Fuzz called more than once")
	}
	if f.Failed() {
		return
	}
	if wrong := wrongTarget(ff); wrong != "" {
		panic("testing: " + wrong)
	}
	for i, args := range f.allSeeds() {
		if wrong := wrongSeed(ff, args); wrong != "" {
			f.Fatalf("seed corpus entry %s", wrong)
		}
		f.runSeed(fmt.Sprintf("%s/seed#%d", f.name, i), ff, args)
	}
	f.finish(false)
}

//racewalk:atomic
func (f *F) begin() bool {
	suspend()
	was := f.started
	f.started = true
	resume()
	return was
}

//racewalk:atomic
func (f *F) allSeeds() [][]any {
	suspend()
	seeds := append([][]any(nil), f.seeds...)
	resume()
	return seeds
}

func (f *F) runSeed(name string, ff any, args []any) {
	if !selectsPlain(name) {
		return
	}
	sub := newTest(&f.common, name)
	sub.ctx, sub.cancel = context.WithCancel(context.Background())
	f.markParented()
	chatty.update("RUN  ", name, "")
	go tRunner(sub, func(t *T) { call(ff, t, args) })
	<-sub.signal
}

//racewalk:atomic
func (c *common) markParented() {
	suspend()
	c.parented, c.fuzzing = true, true
	resume()
}

func runTargets(targets []InternalFuzzTarget) (failed, ran bool) {
	root := newRoot()
	for _, target := range targets {
		if !selectsPlain(target.Name) {
			continue
		}
		f := newTarget(&root.common, target.Name)
		f.ctx, f.cancel = context.WithCancel(context.Background())
		chatty.update("RUN  ", target.Name, "")
		go f.runner(target.Fn)
		<-f.signal
	}
	return root.wait()
}

//racewalk:atomic
func newTarget(parent *common, name string) *F {
	suspend()
	f := &F{}
	f.init(parent, name, "fuzz")
	f.fuzzing = true
	resume()
	return f
}

// runner runs a fuzz target in its goroutine.
func (f *F) runner(fn func(f *F)) {
	enter(f.number)
	defer func() {
		panicked := recover()
		f.checkRaces()
		f.stopClock()
		defer func() { f.signal <- true }()
		if panicked == nil && !f.isFinished() {
			panicked = errGoexit
		}
		if panicked != nil {
			f.die(panicked)
		}
		if p := f.runCleanup(true); p != nil {
			f.die(p)
		}
		f.ended = true
		f.checkRaces()
		f.report()
		f.close()
	}()
	f.startClock()
	fn(f)
	f.finish(false)
}
