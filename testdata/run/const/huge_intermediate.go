// Constant expressions are exact, however large on the way.

package main

import "fmt"

const (
	big   = 1 << 200
	small = big >> 198
	frac  = 1.0 / 3 * 3
	huge  = 1e400 / 1e399
	tiny  = 1e-400 * 1e400
	m     = (1<<64 - 1) % 1000
)

func main() {
	fmt.Println(small, frac == 1, huge, tiny, m, big/(big-1))
	var f float64 = big
	fmt.Println(f, uint64(1<<64-1), int64(-1<<63))
	fmt.Println(float32(1<<24+1), float64(1<<53+1))
}

// Output:
// 4 true 10 1 615 1
// 1.6069380442589903e+60 18446744073709551615 -9223372036854775808
// 1.6777216e+07 9.007199254740992e+15
