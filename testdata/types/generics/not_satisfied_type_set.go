// Type arguments outside the constraint's type set.

package main

type Num interface{ ~int | ~float64 }
type Exact interface{ int | string }
type MyInt int
type None interface {
	int
	string
}

func num[T Num](T)     {}
func exact[T Exact](T) {}
func none[T None]()    {}
func str[T ~string]()  {}

func main() {
	num("a") // want "string does not satisfy Num \(string missing in ~int \| ~float64\)"
	num(MyInt(1))
	num(int8(1)) // want "int8 does not satisfy Num \(int8 missing in ~int \| ~float64\)"
	exact(1)
	exact(MyInt(1)) // want "MyInt does not satisfy Exact \(possibly missing ~ for int in Exact\)"
	exact(1.5) // want "float64 does not satisfy Exact \(float64 missing in int \| string\)"
	none[int]() // want "cannot satisfy None \(empty type set\)"
	str[int]() // want "int does not satisfy ~string \(int missing in ~string\)"
	str[[]byte]() // want "\[\]byte does not satisfy ~string \(\[\]byte missing in ~string\)"
	num[any](1) // want "any does not satisfy Num"
	num[Num](1) // want "cannot use type Num outside a type constraint: interface contains type constraints"
	exact(struct{}{}) // want "struct\{\} does not satisfy Exact \(struct\{\} missing in int \| string\)"
}
