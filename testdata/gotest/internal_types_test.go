// Tables of tests, benchmarks, examples and fuzz targets, by the types that the main function of tests has for them.
package tables

import (
	"fmt"
	"reflect"
	"testing"
)

func double(n int) int { return 2 * n }

var tests = []testing.InternalTest{
	{Name: "zero", F: func(t *testing.T) {
		if double(0) != 0 {
			t.Error("not zero")
		}
	}},
	{Name: "two", F: func(t *testing.T) { t.Log(t.Name(), double(1)) }},
	{Name: "skipped", F: func(t *testing.T) { t.Skip("not today") }},
}

var benchmarks = []testing.InternalBenchmark{
	{Name: "double", F: func(b *testing.B) {
		for b.Loop() {
			double(b.N)
		}
	}},
	{Name: "failing", F: func(b *testing.B) { b.FailNow() }},
}

var examples = []testing.InternalExample{
	{Name: "Print", F: func() {}, Output: "4\n", Unordered: false},
	{Name: "Any", F: func() {}, Output: "a\nb\n", Unordered: true},
}

var targets = []testing.InternalFuzzTarget{
	{Name: "Double", Fn: func(f *testing.F) {
		f.Add(3)
		f.Fuzz(func(t *testing.T, n int) {
			if double(n)%2 != 0 {
				t.Error(n)
			}
		})
	}},
}

func TestTable(t *testing.T) {
	for _, test := range tests {
		t.Run(test.Name, test.F)
	}
}

func TestBenchmarks(t *testing.T) {
	for _, bench := range benchmarks {
		r := testing.Benchmark(bench.F)
		t.Log(bench.Name, r.N > 0)
	}
}

func TestFields(t *testing.T) {
	for _, e := range examples {
		e.F()
		t.Logf("%s %q %v", e.Name, e.Output, e.Unordered)
	}
	for _, of := range []reflect.Type{reflect.TypeFor[testing.InternalTest](), reflect.TypeFor[testing.InternalBenchmark](), reflect.TypeFor[testing.InternalExample](), reflect.TypeFor[testing.InternalFuzzTarget]()} {
		text := of.String()
		for field := range of.Fields() {
			text += fmt.Sprint(" ", field.Name, " ", field.Type)
		}
		t.Log(text)
	}
}

func FuzzFirst(f *testing.F) { targets[0].Fn(f) }
