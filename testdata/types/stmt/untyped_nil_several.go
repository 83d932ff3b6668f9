// Untyped nil has no type that a blank could take.
package main

func main() {
	_ = nil       // want `use of untyped nil in assignment to _ identifier`
	_, _ = nil, 1 // want `use of untyped nil in multiple assignment`
}
