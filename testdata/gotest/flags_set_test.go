// The flags of tests as package flag knows them: looked up, set, read before they may be.
package flags

import (
	"flag"
	"fmt"
	"os"
	"testing"
	"time"
)

// A package's variables are initialized before there are such flags.
var early = flag.Lookup("test.v") != nil

var own = flag.Int("own", 3, "a flag of the tests' own")

func get(name string) any { return flag.Lookup(name).Value.(flag.Getter).Get() }

func TestLookup(t *testing.T) {
	t.Log(early, flag.Parsed(), *own, flag.Lookup("own").Value)
	for _, name := range []string{"test.v", "test.run", "test.short", "test.bench", "test.benchtime", "test.skip", "test.count", "test.list", "test.shuffle"} {
		f := flag.Lookup(name)
		t.Logf("%s %q %q", f.Name, f.DefValue, f.Value)
	}
	n := 0
	flag.VisitAll(func(f *flag.Flag) { n++ })
	t.Log(n, flag.Lookup("test.nothing") == nil, flag.Lookup("v") == nil)
	t.Logf("%T %T %T %T", get("test.v"), get("test.timeout"), get("test.count"), get("test.run"))
	t.Log(get("test.v").(bool), get("test.short").(bool))
}

func TestSet(t *testing.T) {
	t.Log(testing.Short())
	t.Log(flag.Set("test.short", "t"), testing.Short(), flag.Lookup("test.short").Value)
	t.Log(flag.Set("test.short", "false"), testing.Short())
	t.Log(flag.Set("test.short", "maybe"), testing.Short())
	t.Log(flag.Set("test.count", "-1"), flag.Set("test.parallel", "x"), flag.Set("test.timeout", "1"))
	t.Log(flag.Set("test.nothing", "1"))
	t.Log(flag.Set("own", "5"), *own)
}

func TestBenchtime(t *testing.T) {
	calls := 0
	body := func(b *testing.B) {
		for range b.N {
			calls++
		}
	}
	t.Log(flag.Set("test.benchtime", "7x"), flag.Lookup("test.benchtime").Value)
	t.Log(testing.Benchmark(body).N, calls)
	t.Log(flag.Set("test.benchtime", "-1x") != nil, flag.Set("test.benchtime", "soon") != nil, flag.Set("test.benchtime", "0s") != nil)
	t.Log(flag.Set("test.benchtime", "1500ms"), flag.Lookup("test.benchtime").Value)
	start := time.Now()
	testing.Benchmark(func(b *testing.B) {
		for range b.N {
			time.Sleep(time.Second)
		}
	})
	t.Log(time.Since(start) >= 2*time.Second)
}

func try(name string, f func() bool) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println(name, "panics:", r)
		}
	}()
	fmt.Println(name, f())
}

func TestMain(m *testing.M) {
	try("short", testing.Short)
	try("verbose", testing.Verbose)
	fmt.Println(flag.Lookup("test.v") != nil, flag.Parsed())
	flag.Parse()
	try("short", testing.Short)
	try("verbose", testing.Verbose)
	testing.Init()
	os.Exit(m.Run())
}
