package pprof

import (
	"context"
	"maps"
	"slices"
	"strconv"
	"strings"
)

// LabelSet is a set of keys with values.
type LabelSet struct{ values map[string]string }

type labelsKey struct{}

// Labels makes a set of pairs of a key and a value; of two with one key the later counts.
func Labels(args ...string) LabelSet {
	if len(args)%2 != 0 {
		panic("uneven number of arguments to pprof.Labels")
	}
	values := make(map[string]string)
	for i := 0; i < len(args); i += 2 {
		values[args[i]] = args[i+1]
	}
	return LabelSet{values}
}

func labelsOf(ctx context.Context) map[string]string {
	values, _ := ctx.Value(labelsKey{}).(map[string]string)
	return values
}

// WithLabels gives a context with these labels beside those that it has.
func WithLabels(ctx context.Context, labels LabelSet) context.Context {
	merged := make(map[string]string)
	maps.Copy(merged, labelsOf(ctx))
	maps.Copy(merged, labels.values)
	return context.WithValue(ctx, labelsKey{}, merged)
}

// Label gives the value of a label of a context.
func Label(ctx context.Context, key string) (string, bool) {
	value, ok := labelsOf(ctx)[key]
	return value, ok
}

// ForLabels calls f with each label of a context, in the order of their keys, until it gives false.
func ForLabels(ctx context.Context, f func(key, value string) bool) {
	values := labelsOf(ctx)
	for _, key := range slices.Sorted(maps.Keys(values)) {
		if !f(key, values[key]) {
			return
		}
	}
}

// SetGoroutineLabels gives the goroutine, and those that it starts, the labels of a context.
func SetGoroutineLabels(ctx context.Context) {
	var quoted, plain []string
	ForLabels(ctx, func(key, value string) bool {
		quoted = append(quoted, strconv.Quote(key)+":"+strconv.Quote(value))
		plain = append(plain, inTrace(key)+": "+inTrace(value))
		return true
	})
	if len(quoted) == 0 {
		setLabels("", "")
		return
	}
	setLabels("{"+strings.Join(quoted, ", ")+"}", "{"+strings.Join(plain, ", ")+"}")
}

// inTrace quotes s unless it is a plain word.
func inTrace(s string) string {
	isPlain := func(r rune) bool {
		return 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z' || '0' <= r && r <= '9' || r == '.' || r == '/' || r == '_'
	}
	if strings.ContainsFunc(s, func(r rune) bool { return !isPlain(r) }) {
		return strconv.Quote(s)
	}
	return s
}

// setLabels sets the labels of the goroutine, as profiles and as traces show them.
func setLabels(profile, trace string)

// Do calls f with the labels beside those of ctx, for a context and for the goroutine.
func Do(ctx context.Context, labels LabelSet, f func(context.Context)) {
	defer SetGoroutineLabels(ctx)
	ctx = WithLabels(ctx, labels)
	SetGoroutineLabels(ctx)
	f(ctx)
}
