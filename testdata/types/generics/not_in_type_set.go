// Type parameters whose type sets are no subsets of what is asked for.

package main

type Number interface{ ~int | ~float64 }

func sum[T Number](x T) {}

func ints[T ~int](x T) { sum(x) }

func texts[T ~int | ~string](x T) { sum[T](x) } // want "T does not satisfy Number"

func all[T any](x T) { sum[T](x) } // want "T does not satisfy Number"

type Box[P ~[]int] struct{}

func boxes[P ~[]string]() { var _ Box[P] } // want "P does not satisfy ~\[\]int"

func main() {
	sum("") // want "string does not satisfy Number \(string missing in ~int \| ~float64\)"
	sum[string]("") // want "string does not satisfy Number \(string missing in ~int \| ~float64\)"
	ints(1)
	texts(1)
	all(1)
	boxes[[]string]()
}
