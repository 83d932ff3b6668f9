// Local variables with too few or too many values, and with one call for several.

package main

func two() (int, int) { return 1, 2 }

func main() {
	var a, b, c = 1, 2 // want "declared and not used: a" "declared and not used: b" "missing init expr for c" "declared and not used: c"
	var d, e int = 1, 2, 3 // want "declared and not used: d" "declared and not used: e" "extra init expr 3"
	var f, g = two() // want "declared and not used: f" "declared and not used: g"
	var h, i, j = two() // want "declared and not used: h" "declared and not used: i" "declared and not used: j" "assignment mismatch: 3 variables but two returns 2 values"
}
