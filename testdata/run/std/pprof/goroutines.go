// Profiles of goroutines: how many are where, traces of all, and the labels of each. Numbers and places of the runtime are taken out.
package main

import (
	"context"
	"fmt"
	"regexp"
	"runtime"
	"runtime/pprof"
	"slices"
	"strings"
	"sync"
	"time"
)

func receiver(c chan int, wg *sync.WaitGroup) {
	defer wg.Done()
	<-c
}

func locker(m *sync.Mutex, wg *sync.WaitGroup) {
	defer wg.Done()
	m.Lock()
	m.Unlock()
}

func nested(n int, c chan int, wg *sync.WaitGroup) {
	if n > 0 {
		nested(n-1, c, wg)
		return
	}
	receiver(c, wg)
}

// counts gives what a profile says, stack by stack.
func counts(p *pprof.Profile) {
	var b strings.Builder
	fmt.Println(p.WriteTo(&b, 1))
	first, rest, _ := strings.Cut(b.String(), "\n")
	fmt.Println(first)
	number := regexp.MustCompile(`^(\d+) @( 0x[0-9a-f]+)+$`)
	frame := regexp.MustCompile(`^#\t0x[0-9a-f]+\t+(main\.\S+)\+0x[0-9a-f]+\t+(?:\S+/)?(\S+:\d+)$`)
	var stacks []string
	for text := range strings.SplitSeq(strings.TrimSpace(rest), "\n\n") {
		s := ""
		for line := range strings.SplitSeq(text, "\n") {
			if m := number.FindStringSubmatch(line); m != nil {
				s += m[1]
			} else if m := frame.FindStringSubmatch(line); m != nil {
				s += " < " + m[1] + " " + m[2]
			} else if strings.HasPrefix(line, "# labels") {
				s += " " + line
			}
		}
		stacks = append(stacks, s)
	}
	slices.Sort(stacks)
	fmt.Println(strings.Join(stacks, "\n"))
}

// traces gives the traces in text without numbers of goroutines and the library's calls.
func traces(text string) {
	header := regexp.MustCompile(`^goroutine \d+ \[(.*)\](.*):$`)
	call := regexp.MustCompile(`^(main\.\S*)\(.*\)$`)
	created := regexp.MustCompile(`^(created by \S+)`)
	for line := range strings.Lines(text) {
		line = strings.TrimSpace(line)
		if m := header.FindStringSubmatch(line); m != nil {
			fmt.Println(m[1] + m[2])
		} else if m := call.FindStringSubmatch(line); m != nil {
			fmt.Println("  " + m[1])
		} else if m := created.FindStringSubmatch(line); m != nil {
			fmt.Println("  " + m[1])
		}
	}
}

func main() {
	p := pprof.Lookup("goroutine")
	fmt.Println(p.Name(), p.Count())
	counts(p)

	c := make(chan int)
	var m sync.Mutex
	var wg sync.WaitGroup
	m.Lock()
	wg.Add(6)
	for range 3 {
		go receiver(c, &wg)
	}
	time.Sleep(20 * time.Millisecond)
	go locker(&m, &wg)
	time.Sleep(20 * time.Millisecond)
	go nested(2, c, &wg)
	time.Sleep(20 * time.Millisecond)
	pprof.Do(context.Background(), pprof.Labels("job", "7", "a", `q"`), func(ctx context.Context) {
		go func() {
			defer wg.Done()
			select {
			case <-c:
			}
		}()
	})
	time.Sleep(20 * time.Millisecond)
	fmt.Println(p.Count(), runtime.NumGoroutine())
	counts(p)
	var b strings.Builder
	fmt.Println(p.WriteTo(&b, 2))
	traces(b.String())
	buf := make([]byte, 1<<16)
	traces(string(buf[:runtime.Stack(buf, true)]))
	traces(string(buf[:runtime.Stack(buf, false)]))
	m.Unlock()
	close(c)
	wg.Wait()
}

// Output:
// goroutine 1
// <nil>
// goroutine profile: total 1
// 1 < main.counts goroutines.go:38 < main.main goroutines.go:81
// 7 7
// <nil>
// goroutine profile: total 7
// 1 # labels: {"a":"q\"", "job":"7"} < main.main.func1.1 goroutines.go:100
// 1 < main.counts goroutines.go:38 < main.main goroutines.go:106
// 1 < main.locker goroutines.go:23
// 1 < main.receiver goroutines.go:18 < main.nested goroutines.go:32 < main.nested goroutines.go:29 < main.nested goroutines.go:29
// 3 < main.receiver goroutines.go:18
// <nil>
// running
//   main.main
// chan receive
//   main.receiver
//   created by main.main
// chan receive
//   main.receiver
//   created by main.main
// chan receive
//   main.receiver
//   created by main.main
// sync.Mutex.Lock
//   main.locker
//   created by main.main
// chan receive
//   main.receiver
//   main.nested
//   main.nested
//   main.nested
//   created by main.main
// chan receive {a: "q\"", job: 7}
//   main.main.func1.1
//   created by main.main.func1
// running
//   main.main
// chan receive
//   main.receiver
//   created by main.main
// chan receive
//   main.receiver
//   created by main.main
// chan receive
//   main.receiver
//   created by main.main
// sync.Mutex.Lock
//   main.locker
//   created by main.main
// chan receive
//   main.receiver
//   main.nested
//   main.nested
//   main.nested
//   created by main.main
// chan receive {a: "q\"", job: 7}
//   main.main.func1.1
//   created by main.main.func1
// running
//   main.main
