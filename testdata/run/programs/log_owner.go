//@ seeds: 1..16  policy: random pct round-robin

// A node whose log belongs to one goroutine: entries come by channel, those that a majority has acknowledged leave by channel. There is
// no lock.

package main

import (
	"fmt"
	"sync"
)

type entry struct {
	index int
	text  string
}

type proposal struct {
	text  string
	index chan int
}

type node struct {
	propose chan proposal
	acks    chan int
	applied chan entry
	stop    chan struct{}
}

func (n *node) run(peers int) {
	defer close(n.applied)
	var log []entry
	votes := map[int]int{}
	committed := 0
	for {
		select {
		case p := <-n.propose:
			log = append(log, entry{len(log), p.text})
			p.index <- len(log) - 1
		case i := <-n.acks:
			votes[i]++
			for committed < len(log) && votes[committed] > peers/2 {
				n.applied <- log[committed]
				committed++
			}
		case <-n.stop:
			return
		}
	}
}

func main() {
	const peers, clients, each = 3, 3, 4
	n := &node{make(chan proposal), make(chan int), make(chan entry), make(chan struct{})}
	go n.run(peers)
	var working sync.WaitGroup
	for c := range clients {
		working.Go(func() {
			for k := range each {
				index := make(chan int)
				n.propose <- proposal{fmt.Sprintf("c%d-%d", c, k), index}
				i := <-index
				for range peers {
					n.acks <- i
				}
			}
		})
	}
	done := make(chan []entry)
	go func() {
		var got []entry
		for e := range n.applied {
			got = append(got, e)
		}
		done <- got
	}()
	working.Wait()
	close(n.stop)
	inOrder, perClient := true, map[byte]int{}
	got := <-done
	for i, e := range got {
		inOrder = inOrder && e.index == i
		perClient[e.text[1]]++
	}
	fmt.Println(len(got), inOrder, perClient['0'], perClient['1'], perClient['2'])
}

// Output:
// 12 true 4 4 4
