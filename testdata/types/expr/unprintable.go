// Operands that print and println cannot show: structs and arrays.

package main

type Line struct{ a int }

func main() {
	l := Line{}
	println(l) // want `^illegal types for operand: println`
	println(1, [2]int{}, "x") // want `^illegal types for operand: println`
	print(struct{}{}) // want `^illegal types for operand: print`
	println([]int{1}, map[int]int{}, func() {}, make(chan int), &l, any(1), error(nil))
}
