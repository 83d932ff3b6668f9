// Durations: printing, arithmetic, conversion.

package main

import (
	"fmt"
	"time"
)

func main() {
	for _, d := range []time.Duration{0, 1, 1500, 2 * time.Microsecond, 1500 * time.Microsecond, time.Millisecond, 2500 * time.Millisecond,
		time.Minute, 90 * time.Minute, 36*time.Hour + 5*time.Second, -time.Second, 1<<63 - 1} {
		fmt.Println(d)
	}
	d := 90 * time.Second
	fmt.Println(d.Seconds(), d.Minutes(), d.Hours(), d.Milliseconds(), int64(d), d/time.Minute)
	fmt.Printf("%v %d %s %T\n", d, d, d, d)
	fmt.Println(d.Round(time.Minute), d.Truncate(time.Minute), (3 * d).String())
	n := 3
	fmt.Println(time.Duration(n)*time.Second, time.Duration(1.5*float64(time.Second)))
}

// Output:
// 0s
// 1ns
// 1.5µs
// 2µs
// 1.5ms
// 1ms
// 2.5s
// 1m0s
// 1h30m0s
// 36h0m5s
// -1s
// 2562047h47m16.854775807s
// 90 1.5 0.025 90000 90000000000 1ns
// 1m30s 90000000000 1m30s time.Duration
// 2m0s 1m0s 4m30s
// 3s 1.5s
