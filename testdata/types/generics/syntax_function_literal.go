// Function literals have no type parameters.

package main

func main() {
	f := func[T any](x T) T { return x } // want "syntax error: function type must have no type parameters"
	_ = f
}
