// Package pprof writes profiles as text: where goroutines are, and what a program has counted itself. Nothing is sampled, so that the
// other profiles are empty; those in binary form are refused.
//
// Where the recording of accesses is suspended only functions are called that are atomic themselves.
package pprof

import (
	"errors"
	"fmt"
	"io"
	"runtime"
	"slices"
	"strings"
)

var (
	errBinary = errors.New("pprof: binary profiles are not supported by racewalk, only those with debug > 0")
	errCPU    = errors.New("pprof: CPU profiles are not supported by racewalk")
)

// suspend stops the recording of accesses until resume.
func suspend()
func resume()

// Profile is a collection of stacks.
type Profile struct {
	name  string
	write func(w io.Writer, debug int) error // nil if the program counts itself
	count func() int
	// What the program has added, and the stacks where, as text: that nobody writes to.
	stacks map[any]string
}

var builtin = []*Profile{
	{name: "allocs", write: writeHeap, count: none},
	{name: "block", write: writeBlock, count: none},
	{name: "goroutine", write: writeGoroutines, count: runtime.NumGoroutine},
	{name: "heap", write: writeHeap, count: none},
	{name: "mutex", write: writeMutex, count: none},
	{name: "threadcreate", write: writeThreads, count: none},
}

func none() int { return 0 }

// own are the profiles that the program has made, by their names.
var own map[string]*Profile

// NewProfile makes a profile, whose name must be new.
func NewProfile(name string) *Profile {
	if name == "" {
		panic("pprof: NewProfile with empty name")
	}
	var p *Profile
	if findBuiltin(name) == nil {
		p = register(name)
	}
	if p == nil {
		panic("pprof: NewProfile name already in use: " + name)
	}
	return p
}

func findBuiltin(name string) *Profile {
	for _, p := range builtin {
		if p.name == name {
			return p
		}
	}
	return nil
}

// register makes a profile unless there is one of that name. Others find it who are not ordered after it was made.
//
//racewalk:atomic
func register(name string) *Profile {
	suspend()
	var p *Profile
	if own == nil {
		own = make(map[string]*Profile)
	}
	if own[name] == nil {
		p = &Profile{name: name, stacks: make(map[any]string)}
		own[name] = p
	}
	resume()
	return p
}

//racewalk:atomic
func findOwn(name string) *Profile {
	suspend()
	p := own[name]
	resume()
	return p
}

//racewalk:atomic
func allOwn() []*Profile {
	suspend()
	var all []*Profile
	for _, p := range own {
		all = append(all, p)
	}
	resume()
	return all
}

// Lookup gives the profile of that name, nil if there is none.
func Lookup(name string) *Profile {
	if p := findBuiltin(name); p != nil {
		return p
	}
	return findOwn(name)
}

// Profiles gives all profiles in the order of their names.
func Profiles() []*Profile {
	all := append(slices.Clone(builtin), allOwn()...)
	slices.SortFunc(all, func(a, b *Profile) int { return strings.Compare(a.name, b.name) })
	return all
}

// Name gives the name.
func (p *Profile) Name() string { return p.name }

// Count gives the number of stacks.
func (p *Profile) Count() int {
	if p.count != nil {
		return p.count()
	}
	return p.size()
}

//racewalk:atomic
func (p *Profile) size() int {
	suspend()
	n := len(p.stacks)
	resume()
	return n
}

// Add counts value, with the stack of the caller or, if skip is not 0, of one that is so many calls out.
func (p *Profile) Add(value any, skip int) {
	if p.name == "" {
		panic("pprof: use of uninitialized Profile")
	}
	if p.write != nil {
		panic("pprof: Add called on built-in Profile " + p.name)
	}
	pcs := make([]uintptr, 32)
	numbers := strings.Trim(fmt.Sprint(pcs[:runtime.Callers(skip+1, pcs)]), "[]")
	if !p.put(value, numbers) {
		panic("pprof: Profile.Add of duplicate value")
	}
}

//racewalk:atomic
func (p *Profile) put(value any, numbers string) bool {
	suspend()
	_, twice := p.stacks[value]
	if !twice {
		p.stacks[value] = numbers
	}
	resume()
	return !twice
}

// Remove takes value out.
//
//racewalk:atomic
func (p *Profile) Remove(value any) {
	suspend()
	delete(p.stacks, value)
	resume()
}

//racewalk:atomic
func (p *Profile) all() []string {
	suspend()
	var all []string
	for _, numbers := range p.stacks {
		all = append(all, numbers)
	}
	resume()
	return all
}

// WriteTo writes the profile as text. There is no other form: with a debug of 0 it gives an error.
func (p *Profile) WriteTo(w io.Writer, debug int) error {
	switch {
	case p.name == "":
		panic("pprof: use of zero Profile")
	case debug <= 0:
		return errBinary
	case p.write != nil:
		return p.write(w, debug)
	}
	return writeStacks(w, p.name, parse(slices.Values(p.all())))
}

// writeGoroutines writes how many goroutines are where (1) or their traces (2).
func writeGoroutines(w io.Writer, debug int) error {
	if debug >= 2 {
		_, err := io.WriteString(w, traces())
		return err
	}
	return writeStacks(w, "goroutine", parse(strings.Lines(goroutines())))
}

func writeThreads(w io.Writer, debug int) error { return writeStacks(w, "threadcreate", nil) }

func writeBlock(w io.Writer, debug int) error {
	_, err := io.WriteString(w, "--- contention:\ncycles/second=1000000000\n")
	return err
}

func writeMutex(w io.Writer, debug int) error {
	_, err := fmt.Fprintf(w, "--- mutex:\ncycles/second=1000000000\nsampling period=%d\n", runtime.SetMutexProfileFraction(-1))
	return err
}

// writeHeap writes that no allocation was sampled, and how much memory there is.
func writeHeap(w io.Writer, debug int) error {
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	_, err := fmt.Fprintf(w, "heap profile: 0: 0 [0: 0] @ heap/%d\n\n# runtime.MemStats\n", 2*runtime.MemProfileRate)
	for _, line := range []struct {
		name  string
		value uint64
	}{
		{"Alloc", m.Alloc}, {"TotalAlloc", m.TotalAlloc}, {"Sys", m.Sys}, {"Lookups", m.Lookups}, {"Mallocs", m.Mallocs},
		{"Frees", m.Frees}, {"HeapAlloc", m.HeapAlloc}, {"HeapSys", m.HeapSys}, {"HeapIdle", m.HeapIdle}, {"HeapInuse", m.HeapInuse},
		{"HeapReleased", m.HeapReleased}, {"HeapObjects", m.HeapObjects}, {"NextGC", m.NextGC}, {"NumGC", uint64(m.NumGC)},
		{"NumForcedGC", uint64(m.NumForcedGC)},
	} {
		if err == nil {
			_, err = fmt.Fprintf(w, "# %s = %d\n", line.name, line.value)
		}
	}
	return err
}

// WriteHeapProfile would write the profile heap in binary form: it gives an error.
func WriteHeapProfile(w io.Writer) error { return Lookup("heap").WriteTo(w, 0) }

// StartCPUProfile gives an error: there are no samples to take.
func StartCPUProfile(w io.Writer) error { return errCPU }

// StopCPUProfile does nothing, for no such profile is ever started.
func StopCPUProfile() {}
