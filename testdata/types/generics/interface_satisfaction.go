// Instances assigned to interfaces.

package main

type List[T any] interface {
	Add(T)
	Get(int) T
}
type S[T any] struct{}

func (S[T]) Add(T)     {}
func (S[T]) Get(int) T { var z T; return z }

type P[T any] struct{}

func (*P[T]) Add(T)     {}
func (*P[T]) Get(i T) T { return i }

func main() {
	var a List[int] = S[int]{}
	var b List[int] = S[string]{} // want "cannot use S\[string\]\{\} \(value of struct type S\[string\]\) as List\[int\] value in variable declaration: S\[string\] does not implement List\[int\] \(wrong type for method Add\)\n\t\thave Add\(string\)\n\t\twant Add\(int\)"
	var c List[int] = P[int]{} // want "cannot use P\[int\]\{\} \(value of struct type P\[int\]\) as List\[int\] value in variable declaration: P\[int\] does not implement List\[int\] \(method Add has pointer receiver\)"
	var d List[int] = &P[int]{}
	var e List[string] = &P[string]{} // want "cannot use &P\[string\]\{\} \(value of type \*P\[string\]\) as List\[string\] value in variable declaration: \*P\[string\] does not implement List\[string\] \(wrong type for method Get\)\n\t\thave Get\(string\) string\n\t\twant Get\(int\) string"
	a = List[string](nil) // want "cannot use List\[string\]\(nil\) \(value of interface type List\[string\]\) as List\[int\] value in assignment: List\[string\] does not implement List\[int\] \(wrong type for method Add\)\n\t\thave Add\(string\)\n\t\twant Add\(int\)"
	_, _, _, _, _ = a, b, c, d, e
}
