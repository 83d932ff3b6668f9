// Signed shifts keep the sign, unsigned ones do not; a negative count panics.

package main

import "fmt"

func shift(n int) (r string) {
	defer func() {
		if e := recover(); e != nil {
			r = fmt.Sprint(e)
		}
	}()
	return fmt.Sprint(8>>n, 8<<n)
}

func main() {
	x := int32(-8)
	fmt.Println(x>>1, uint32(x)>>1, x<<28, x<<29, int64(x)<<32>>32, int64(uint32(x))>>1)
	fmt.Println(shift(1), shift(-1), shift(64))
}

// Output:
// -4 2147483644 -2147483648 0 -8 2147483644
// 4 16 runtime error: negative shift amount 0 0
