// Values that cannot be compared.

package main

type T struct{ s []int }
type U struct{ a int }

func main() {
	a, b := []int{}, []int{}
	m := map[int]int{}
	f := func() {}
	_ = a == b // want "invalid operation: a == b \(slice can only be compared to nil\)"
	_ = m == m // want "invalid operation: m == m \(map can only be compared to nil\)"
	_ = f == f // want "invalid operation: f == f \(func can only be compared to nil\)"
	_ = T{} == T{} // want "invalid operation: T\{\} == T\{\} \(struct containing \[\]int cannot be compared\)"
	_ = [1][]int{} == [1][]int{} // want "invalid operation: \[1\]\[\]int\{\} == \[1\]\[\]int\{\} \(\[1\]\[\]int cannot be compared\)"
	_ = U{} < U{} // want "invalid operation: U\{\} < U\{\} \(operator < not defined on struct\)"
	_ = a == nil
	_ = f != nil
	_ = nil == nil // want "invalid operation: nil == nil \(operator == not defined on untyped nil\)"
	var e error
	_ = e == 1 // want "invalid operation: e == 1 \(mismatched types error and untyped int\)"
	_ = e == U{} // want "invalid operation: e == U\{\} \(mismatched types error and U\)"
	var x any
	_ = x == a // want "invalid operation: x == a \(slice can only be compared to nil\)"
	var p *int
	_ = p < p // want "invalid operation: p < p \(operator < not defined on pointer\)"
	_ = map[[]int]int{} // want "invalid map key type \[\]int"
	var ch chan int
	_ = ch < ch // want "invalid operation: ch < ch \(operator < not defined on chan\)"
}
