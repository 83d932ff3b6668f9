// Methods called with constants as receivers.
//@ seeds: 1..4
package main

import (
	"fmt"
	"time"
)

type level int

const (
	low level = iota + 1
	high
)

func (l level) String() string { return [...]string{"none", "low", "high"}[l] }

func (l level) times(n int) int { return int(l) * n }

type name string

const greeting name = "hello"

func (n name) len() int { return len(n) }

type ratio float64

func (r ratio) half() ratio { return r / 2 }

const third = ratio(1) / 3

func main() {
	const local level = 2
	fmt.Println(low.times(10), high.times(10), local.times(100), level(1).String())
	fmt.Println(high.String(), (low).String(), greeting.len(), third.half())
	fmt.Println(time.Second.String(), time.March.String(), (90 * time.Minute).Hours(), time.Saturday.String())
	show := high.String
	defer fmt.Println("deferred", low.String())
	fmt.Println(show(), level.times(high, 3))
	done := make(chan int)
	go func() { done <- local.times(7) }()
	fmt.Println(<-done)
}

// Output:
// 10 20 200 low
// high low 5 0.16666666666666666
// 1s March 1.5 Saturday
// high 6
// 14
// deferred low
