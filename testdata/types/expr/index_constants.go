// Constant indices out of range.

package main

func main() {
	a := [3]int{}
	p := &a
	const s = "abc"
	var t = "abc"
	_ = a[3] // want "invalid argument: index 3 out of bounds \[0:3\]"
	_ = a[-1] // want "invalid argument: index -1 \(constant of type int\) must not be negative"
	_ = p[5] // want "invalid argument: index 5 out of bounds \[0:3\]"
	_ = s[3] // want "invalid argument: index 3 out of bounds \[0:3\]"
	_ = t[-1] // want "invalid argument: index -1 \(constant of type int\) must not be negative"
	_ = []int{1}[-1] // want "invalid argument: index -1 \(constant of type int\) must not be negative"
	_ = [2]int{}[2] // want "invalid argument: index 2 out of bounds \[0:2\]"
	_ = "xyz"[10] // want "invalid argument: index 10 out of bounds \[0:3\]"
	_ = a[1<<40] // want "invalid argument: index 1099511627776 out of bounds \[0:3\]"
	_ = t[1<<64] // want "1 << 64 \(untyped int constant 18446744073709551616\) overflows int"
	_ = a[true] // want "cannot convert true \(untyped bool constant\) to type int"
	_ = a[nil] // want "cannot convert nil to type int"
	var m map[string]int
	_ = m[1] // want "cannot use 1 \(untyped int constant\) as string value in map index"
	_ = m[nil] // want "cannot use nil as string value in map index"
	_ = 5[0] // want "cannot index 5 \(untyped int constant\)"
	_ = main[0] // want "cannot index main \(value of type func\(\)\)"
	_ = struct{}{}[0] // want "cannot index struct\{\}\{\} \(value of type struct\{\}\)"
}
