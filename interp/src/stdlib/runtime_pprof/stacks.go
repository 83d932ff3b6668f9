package pprof

import (
	"cmp"
	"fmt"
	"io"
	"iter"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"text/tabwriter"
)

// stack is where a goroutine is, or was, and its labels as text.
type stack struct {
	pcs    []uintptr
	labels string
}

// traces gives the traces of all goroutines, that of the caller first.
func traces() string

// goroutines gives a line for each goroutine: the numbers of its calls, a colon, and its labels.
func goroutines() string

// parse reads such lines; labels may be missing.
func parse(lines iter.Seq[string]) []stack {
	var all []stack
	for line := range lines {
		numbers, labels, _ := strings.Cut(strings.TrimSuffix(line, "\n"), ":")
		var pcs []uintptr
		for _, number := range strings.Fields(numbers) {
			pc, _ := strconv.ParseUint(number, 10, 64)
			pcs = append(pcs, uintptr(pc))
		}
		all = append(all, stack{pcs, labels})
	}
	return all
}

// key is the line of a stack in a profile. Those with the same are the same.
func (s stack) key() string {
	var b strings.Builder
	b.WriteByte('@')
	for _, pc := range s.pcs {
		fmt.Fprintf(&b, " %#x", pc)
	}
	if s.labels != "" {
		b.WriteString("\n# labels: " + s.labels)
	}
	return b.String()
}

// writeStacks writes each stack with how many there are of it, the most frequent first.
func writeStacks(w io.Writer, name string, all []stack) error {
	type group struct {
		key   string
		count int
		pcs   []uintptr
	}
	var groups []*group
	byKey := make(map[string]*group)
	for _, s := range all {
		key := s.key()
		g := byKey[key]
		if g == nil {
			g = &group{key: key, pcs: s.pcs}
			byKey[key] = g
			groups = append(groups, g)
		}
		g.count++
	}
	slices.SortFunc(groups, func(a, b *group) int {
		return cmp.Or(cmp.Compare(b.count, a.count), strings.Compare(a.key, b.key))
	})
	t := tabwriter.NewWriter(w, 1, 8, 1, '\t', 0)
	fmt.Fprintf(t, "%s profile: total %d\n", name, len(all))
	for _, g := range groups {
		fmt.Fprintf(t, "%d %s\n", g.count, g.key)
		if !writeFrames(t, g.pcs, false) {
			writeFrames(t, g.pcs, true)
		}
		fmt.Fprintln(t)
	}
	return t.Flush()
}

// writeFrames writes the calls of a stack, without the runtime's inner ones unless all are wanted, and tells whether there were any.
func writeFrames(w io.Writer, pcs []uintptr, all bool) bool {
	shown := all
	frames := runtime.CallersFrames(pcs)
	for {
		frame, more := frames.Next()
		if name := frame.Function; name != "" && name != "runtime.goexit" && (shown || !strings.HasPrefix(name, "runtime.")) {
			shown = true
			fmt.Fprintf(w, "#\t%#x\t%s+%#x\t%s:%d\n", frame.PC, name, frame.PC-frame.Entry, frame.File, frame.Line)
		}
		if !more {
			return shown
		}
	}
}
