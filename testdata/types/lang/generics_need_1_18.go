//@ lang: go1.17

// Type parameters, instances, any and constraints need go1.18.

package main

type Box[T any] struct{ v T } // want "type parameter requires go1\.18 or later \(-lang was set to go1\.17; check go\.mod\)" "predeclared any requires go1\.18 or later \(-lang was set to go1\.17; check go\.mod\)"

type Num interface{ ~int | float64 } // want "embedding interface element ~int \| float64 requires go1\.18 or later \(-lang was set to go1\.17; check go\.mod\)"

func id[T interface{}](x T) T { return x } // want "type parameter requires go1\.18 or later \(-lang was set to go1\.17; check go\.mod\)"

func (b Box[T]) Get() T { return b.v } // want "type instantiation requires go1\.18 or later \(-lang was set to go1\.17; check go\.mod\)"

func main() {
	var x any = id[int](1) // want "predeclared any requires go1\.18 or later \(-lang was set to go1\.17; check go\.mod\)" "function instantiation requires go1\.18 or later \(-lang was set to go1\.17; check go\.mod\)"
	_ = id("a") // want "implicit function instantiation requires go1\.18 or later \(-lang was set to go1\.17; check go\.mod\)"
	_ = Box[int]{} // want "type instantiation requires go1\.18 or later \(-lang was set to go1\.17; check go\.mod\)"
	_ = x
}
