// Selectors on values of a type parameter's type.

package main

type P struct{ x int }

func (P) M()  {}
func (*P) N() {}

func a[T P](t T) { _ = t.x } // want "t\.x undefined \(type T has no field or method x\)"
func b[T interface {
	P
	M()
}](t T)                             { t.M() }
func c[T any](t T)                  { t.M() } // want "t\.M undefined \(type T has no field or method M\)"
func d[T interface{ M() }](t T)     { t.m() } // want "t\.m undefined \(type T has no field or method m, but does have method M\)"
func e[T interface{ M() }](t *T)    { t.M() } // want "t\.M undefined \(type \*T is pointer to type parameter, not type parameter\)"
func f[T interface{ M() }](t T)     { _ = t.M(1) } // want "t\.M\(1\) \(no value\) used as value" "too many arguments in call to t\.M\n\thave \(number\)\n\twant \(\)"
func g[T ~struct{ x int }](t T) int { return t.x } // want "t\.x undefined \(type T has no field or method x\)"
func h[T interface{ ~*P }](t T)     { t.N() } // want "t\.N undefined \(type T has no field or method N\)"

func main() {}
