// Mistakes in methods with type parameters.

package main

type T struct{}
type Box[A any] struct{ a A }

func (T) M[P any](p P) P               { return p }
func (b Box[A]) Map[B any](f func(A) B) Box[B] { return Box[B]{f(b.a)} }
func (b Box[A]) Same[A any](a A)       {} // want "A redeclared in this block"

type I interface{ M(int) int }
type J interface {
	M[P any](P) P // want "interface method must have no type parameters" "undefined: P"
}

func main() {
	var t T
	var i I = t // want "cannot use t \(variable of struct type T\) as I value in variable declaration: T does not implement I \(wrong type for method M\)\n\t\thave M\[P any\]\(P\) P\n\t\twant M\(int\) int"
	f := t.M // want "cannot use generic function t\.M without instantiation"
	g := T.M // want "cannot use generic function T\.M without instantiation"
	t.M[int]("a") // want "cannot use \"a\" \(untyped string constant\) as int value in argument to t\.M\[int\]"
	t.M[int, int](1) // want "got 2 type arguments but want 1"
	Box[int]{1}.Map(1) // want "in call to Box\[int\]\{…\}\.Map, cannot infer B \(declared at .*method_type_params\.go:9:21\)"
	Box[int]{1}.Map[string](func(s string) string { return s }) // want "cannot use func\(s string\) string \{…\} \(value of type func\(s string\) string\) as func\(int\) string value in argument to Box\[int\]\{…\}\.Map\[string\]"
	_, _, _ = i, f, g
}
