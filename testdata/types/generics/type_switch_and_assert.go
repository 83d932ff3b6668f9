// Type switches and assertions on values of type parameters.

package main

type I interface{ M() }
type T0 struct{}

func f[T any](x T) {
	switch x.(type) { // want "cannot use type switch on type parameter value x \(variable of type T constrained by any\)"
	case int:
	}
	_ = x.(int) // want "invalid operation: cannot use type assertion on type parameter value x \(variable of type T constrained by any\)"
	switch y := any(x).(type) {
	case T, T: // want "duplicate case T in type switch"
		_ = y
	case int, int: // want "duplicate case int in type switch"
	}
	var i I
	_ = i.(T)
	_ = i.(T0) // want "impossible type assertion: i\.\(T0\)\n\tT0 does not implement I \(missing method M\)"
}

func g[T I](i I) {
	_ = i.(T)
	switch i.(type) {
	case T, *T: // want "impossible type switch case: \*T\n\ti \(variable of interface type I\) cannot have dynamic type \*T \(type \*T is pointer to type parameter, not type parameter\)"
	}
}

func main() {}
