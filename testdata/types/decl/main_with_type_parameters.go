// Main with type parameters.

package main

func main[T any]() {} // want `^func main must have no type parameters`

func init[T any]() {} // want `^func init must have no type parameters`
