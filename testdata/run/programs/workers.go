// A worker pool with retries, results in order, cancellation and a panic turned into an error.

package main

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"sync/atomic"
	"time"
)

type Job struct {
	id, cost int
	fail     int
}

type Result struct {
	id       int
	out      string
	err      error
	attempts int
}

var errTransient = errors.New("transient")

type Pool struct {
	n     int
	retry int
	tries sync.Map
	done  atomic.Int64
}

func (p *Pool) do(ctx context.Context, j Job) (out string, err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("job %d panicked: %v", j.id, r)
		}
	}()
	n, _ := p.tries.LoadOrStore(j.id, new(atomic.Int32))
	try := n.(*atomic.Int32).Add(1)
	select {
	case <-time.After(time.Duration(j.cost) * time.Millisecond):
	case <-ctx.Done():
		return "", context.Cause(ctx)
	}
	if j.id == 7 {
		var m map[string]int
		m["x"]++
	}
	if int(try) <= j.fail {
		return "", fmt.Errorf("try %d: %w", try, errTransient)
	}
	p.done.Add(1)
	return fmt.Sprintf("job%d(%d)", j.id, j.cost), nil
}

func (p *Pool) Run(ctx context.Context, jobs []Job) []Result {
	in := make(chan Job)
	out := make(chan Result, p.n)
	var wg sync.WaitGroup
	for range p.n {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for j := range in {
				r := Result{id: j.id}
				for r.attempts < p.retry {
					r.attempts++
					r.out, r.err = p.do(ctx, j)
					if !errors.Is(r.err, errTransient) {
						break
					}
				}
				out <- r
			}
		}()
	}
	go func() {
		defer close(out)
		defer wg.Wait()
		defer close(in)
		for _, j := range jobs {
			select {
			case in <- j:
			case <-ctx.Done():
				return
			}
		}
	}()
	results := make([]Result, len(jobs))
	for i := range results {
		results[i] = Result{id: i, err: errors.New("not started")}
	}
	for r := range out {
		results[r.id] = r
	}
	return results
}

func main() {
	jobs := make([]Job, 10)
	for i := range jobs {
		jobs[i] = Job{i, (i*7)%5 + 1, i % 4}
	}
	p := &Pool{n: 3, retry: 3}
	for _, r := range p.Run(context.Background(), jobs) {
		fmt.Printf("%d %q %v (%d)\n", r.id, r.out, r.err, r.attempts)
	}
	fmt.Println("done", p.done.Load())

	ctx, cancel := context.WithCancelCause(context.Background())
	boom := errors.New("operator said stop")
	slow := []Job{{0, 1, 0}, {1, 1000, 0}, {2, 2000, 0}, {3, 1, 0}}
	time.AfterFunc(50*time.Millisecond, func() { cancel(boom) })
	q := &Pool{n: 2, retry: 1}
	for _, r := range q.Run(ctx, slow) {
		fmt.Println(r.id, r.out, errors.Is(r.err, boom), r.err)
	}
	ctx2, cancel2 := context.WithTimeout(context.Background(), 5*time.Millisecond)
	defer cancel2()
	rs := (&Pool{n: 1, retry: 1}).Run(ctx2, []Job{{0, 1, 0}, {1, 100, 0}, {2, 1, 0}})
	fmt.Println(rs[0].err, errors.Is(rs[1].err, context.DeadlineExceeded), rs[2].err)
}

// Output:
// 0 "job0(1)" <nil> (1)
// 1 "job1(3)" <nil> (2)
// 2 "job2(5)" <nil> (3)
// 3 "" try 3: transient (3)
// 4 "job4(4)" <nil> (1)
// 5 "job5(1)" <nil> (2)
// 6 "job6(3)" <nil> (3)
// 7 "" job 7 panicked: assignment to entry in nil map (1)
// 8 "job8(2)" <nil> (1)
// 9 "job9(4)" <nil> (2)
// done 8
// 0 job0(1) false <nil>
// 1  true operator said stop
// 2  true operator said stop
// 3  false not started
// <nil> true not started
