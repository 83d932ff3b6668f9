// A simulation of lifts by events on a virtual time line: a heap of events, a few rules, statistics at the end.

package main

import (
	"container/heap"
	"fmt"
	"math/rand"
	"strings"
)

type event struct {
	at   int
	seq  int
	what func()
}

type agenda struct {
	events []event
	now    int
	seq    int
}

func (a *agenda) Len() int { return len(a.events) }
func (a *agenda) Less(i, j int) bool {
	x, y := a.events[i], a.events[j]
	return x.at < y.at || x.at == y.at && x.seq < y.seq
}
func (a *agenda) Swap(i, j int) { a.events[i], a.events[j] = a.events[j], a.events[i] }
func (a *agenda) Push(x any)    { a.events = append(a.events, x.(event)) }
func (a *agenda) Pop() any {
	e := a.events[len(a.events)-1]
	a.events = a.events[:len(a.events)-1]
	return e
}

func (a *agenda) after(d int, f func()) {
	a.seq++
	heap.Push(a, event{a.now + d, a.seq, f})
}

func (a *agenda) run() {
	for a.Len() > 0 {
		e := heap.Pop(a).(event)
		a.now = e.at
		e.what()
	}
}

type rider struct{ id, from, to, called, boarded int }

type lift struct {
	a       *agenda
	floor   int
	dir     int
	waiting map[int][]*rider
	inside  []*rider
	moving  bool
	log     strings.Builder
	waits   []int
}

func (l *lift) call(r *rider) {
	l.waiting[r.from] = append(l.waiting[r.from], r)
	if !l.moving {
		l.moving = true
		l.a.after(0, l.stop)
	}
}

func (l *lift) stop() {
	rest := l.inside[:0]
	for _, r := range l.inside {
		if r.to == l.floor {
			fmt.Fprintf(&l.log, "t%d out%d@%d ", l.a.now, r.id, l.floor)
		} else {
			rest = append(rest, r)
		}
	}
	l.inside = rest
	for _, r := range l.waiting[l.floor] {
		r.boarded = l.a.now
		l.waits = append(l.waits, r.boarded-r.called)
		l.inside = append(l.inside, r)
		fmt.Fprintf(&l.log, "t%d in%d@%d ", l.a.now, r.id, l.floor)
	}
	delete(l.waiting, l.floor)
	if l.dir = l.choose(); l.dir == 0 {
		l.moving = false
		return
	}
	l.floor += l.dir
	l.a.after(2, l.stop)
}

func (l *lift) choose() int {
	above, below := false, false
	note := func(f int) { above, below = above || f > l.floor, below || f < l.floor }
	for _, r := range l.inside {
		note(r.to)
	}
	for f := range l.waiting {
		note(f)
	}
	switch {
	case l.dir >= 0 && above, above && !below:
		return 1
	case below:
		return -1
	}
	return 0
}

func main() {
	rng := rand.New(rand.NewSource(7))
	a := &agenda{}
	l := &lift{a: a, waiting: map[int][]*rider{}}
	for id := range 8 {
		from := rng.Intn(10)
		to := (from + 1 + rng.Intn(9)) % 10
		at := rng.Intn(30)
		a.after(at, func() { l.call(&rider{id: id, from: from, to: to, called: a.now}) })
	}
	a.run()
	fmt.Println(strings.TrimSpace(l.log.String()))
	sum, worst := 0, 0
	for _, w := range l.waits {
		sum += w
		worst = max(worst, w)
	}
	fmt.Printf("riders %d, mean wait %.2f, worst %d, end at %d on floor %d\n", len(l.waits), float64(sum)/float64(len(l.waits)), worst, a.now, l.floor)
}

// Output:
// t1 in4@0 t7 out4@3 t13 in3@6 t13 in0@6 t13 in7@6 t15 out7@7 t23 in1@3 t25 out3@2 t25 in2@2 t29 out0@0 t29 in5@0 t33 out5@2 t41 out1@6 t43 out2@7 t47 in6@9 t49 out6@8
// riders 8, mean wait 10.25, worst 23, end at 49 on floor 8
