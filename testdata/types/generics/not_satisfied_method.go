// Type arguments that lack a constraint's methods.

package main

type Stringer interface{ String() string }
type Two interface {
	A()
	B(int) error
}
type T struct{}
type P struct{}
type W struct{}

func (*P) String() string { return "" }
func (W) String() int     { return 0 }
func (W) A()              {}
func (W) b(int) error     { return nil }

func show[S Stringer](s S) {}
func two[X Two](x X)       {}

type Set[S Stringer] struct{}

func main() {
	show(T{}) // want "in call to show, S \(type T\) does not satisfy Stringer \(missing method String\)"
	show(P{}) // want "in call to show, S \(type P\) does not satisfy Stringer \(method String has pointer receiver\)"
	show(&P{})
	show(W{}) // want "in call to show, S \(type W\) does not satisfy Stringer \(wrong type for method String\)\n\t\thave String\(\) int\n\t\twant String\(\) string"
	show(1) // want "int does not satisfy Stringer \(missing method String\)"
	show[*int](nil) // want "\*int does not satisfy Stringer \(missing method String\)"
	two(W{}) // want "in call to two, X \(type W\) does not satisfy Two \(missing method B\)\n\t\thave b\(int\) error\n\t\twant B\(int\) error"
	var s Set[int] // want "int does not satisfy Stringer \(missing method String\)"
	var i interface{ A() }
	two(i) // want "in call to two, X \(type interface\{A\(\)\}\) does not satisfy Two \(missing method B\)"
	_ = s
}
