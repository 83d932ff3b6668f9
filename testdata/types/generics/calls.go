// Wrong arguments and results of generic calls.

package main

func two[A, B any](a A, b B) (B, A) { return b, a }
func vari[T any](a T, rest ...T)    {}

type Stack[T any] struct{ xs []T }

func (s *Stack[T]) Push(x T)       { s.xs = append(s.xs, x) }
func (s *Stack[T]) Pop() (T, bool) { var z T; return z, false }

func main() {
	two(1) // want "not enough arguments in call to two\n\thave \(number\)\n\twant \(A, B\)"
	two(1, 2, 3) // want "too many arguments in call to two\n\thave \(number, number, number\)\n\twant \(A, B\)"
	x := two(1, "a") // want "assignment mismatch: 1 variable but two returns 2 values"
	var s string
	var n string
	s, n = two(1, "a") // want "cannot use 2nd function result \(value of type int\) as string value in multiple assignment"
	vari() // want "not enough arguments in call to vari\n\thave \(\)\n\twant \(T, \.\.\.T\)"
	vari(1, 2, "x") // want "in call to vari, mismatched types untyped int and untyped string \(cannot infer T\)"
	vari[string]("a", 1) // want "cannot use 1 \(untyped int constant\) as string value in argument to vari\[string\]"
	var st Stack[int]
	st.Push("a") // want "cannot use \"a\" \(untyped string constant\) as int value in argument to st\.Push"
	st.Push() // want "not enough arguments in call to st\.Push\n\thave \(\)\n\twant \(int\)"
	v := st.Pop() // want "assignment mismatch: 1 variable but st\.Pop returns 2 values"
	Stack[int]{}.Push(1) // want "cannot call pointer method Push on Stack\[int\]"
	st.Push(st.Pop()) // want "too many arguments in call to st\.Push\n\thave \(int, bool\)\n\twant \(int\)"
	_, _, _, _ = x, s, n, v
}
