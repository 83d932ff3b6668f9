//@ seeds: 1..16  policy: random pct round-robin

// Every five seconds a check runs in a goroutine of its own; some of them panic, and are logged.

package main

import (
	"fmt"
	"log"
	"os"
	"sync"
	"time"
)

func check(round int) {
	defer func() {
		if r := recover(); r != nil {
			log.Println("recovered:", r)
		}
	}()
	switch {
	case round%3 == 0:
		panic(fmt.Sprintf("round %d is bad", round))
	case round == 4:
		var m map[string]int
		m["round"] = round
	}
}

func main() {
	log.SetFlags(0)
	log.SetOutput(os.Stdout)
	ticker := time.NewTicker(5 * time.Second)
	defer ticker.Stop()
	end := time.After(time.Minute - time.Second)
	start := time.Now()
	var running sync.WaitGroup
	for round := 1; ; round++ {
		select {
		case <-ticker.C:
			running.Go(func() { check(round) })
			running.Wait()
		case <-end:
			running.Wait()
			fmt.Println(round-1, "rounds in", time.Since(start).Round(time.Second))
			return
		}
	}
}

// Output:
// recovered: round 3 is bad
// recovered: assignment to entry in nil map
// recovered: round 6 is bad
// recovered: round 9 is bad
// 11 rounds in 59s
