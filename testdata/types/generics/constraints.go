// Constraints.

package main

type number interface{ ~int | ~float64 }

func sum[T number](xs ...T) T { var t T; return t }

type set[K comparable] map[K]bool

type stringer interface{ String() string }

func show[T stringer](x T) {}

type myInt int
type named struct{}

func (*named) String() string { return "" }

func f() {
	sum("a") // want `^string does not satisfy number \(string missing in ~int \| ~float64\)`
	sum(1, 2.5)
	sum(1, "a") // want `^in call to sum, mismatched types untyped int and untyped string \(cannot infer T\)`
	sum[string]() // want `^string does not satisfy number \(string missing in ~int \| ~float64\)`
	sum[myInt]()
	var _ set[[]int] // want `^\[\]int does not satisfy comparable`
	var _ set[func()] // want `^func\(\) does not satisfy comparable`
	var _ set[any]
	show(1) // want `^int does not satisfy stringer \(missing method String\)`
	show(named{}) // want `^in call to show, T \(type named\) does not satisfy stringer \(method String has pointer receiver\)`
	show(&named{})
	var _ number // want `^cannot use type number outside a type constraint: interface contains type constraints`
	var _ []number // want `^cannot use type number outside a type constraint: interface contains type constraints`
	var n number = 1 // want `^declared and not used: n` `^cannot use type number outside a type constraint: interface contains type constraints`
	_ = any(1).(number) // want `^cannot use type number outside a type constraint: interface contains type constraints`
	sum() // want `^in call to sum, cannot infer T \(declared at .*\)`
	sum[int, int]() // want `^got 2 type arguments but want 1`
	show[named](named{}) // want `^named does not satisfy stringer \(method String has pointer receiver\)`
	_ = sum[number] // want `^cannot use type number outside a type constraint: interface contains type constraints`
}

func main() {}
