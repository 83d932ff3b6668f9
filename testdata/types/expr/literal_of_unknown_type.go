// Literals of unknown types: those inside lack a type of their own.

package main

func main() {
	_ = matrix[uint8]{{1, 2}, {3, 200}} // want `^undefined: matrix` `^missing type in composite literal`
	_ = point{{1}, {2}} // want `^undefined: point` `^missing type in composite literal`
	_ = []point{{1}, {2}} // want `^undefined: point`
	_ = map[string]point{"a": {1}} // want `^undefined: point`
	_ = point{x: 1, y: unknown} // want `^undefined: point` `^undefined: unknown`
}
