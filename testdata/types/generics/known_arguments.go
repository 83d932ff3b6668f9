// Known arguments.

package main

func f[P any](x P)         {}
func g[P, Q any](x P, y Q) {}

func h(s string, n int) {
	f[int](s) // want `^cannot use s \(variable of type string\) as int value in argument to f\[int\]`
	g[int](s, n) // want `^cannot use s \(variable of type string\) as int value in argument to g\[int\]`
	g[int, string](n, n) // want `^cannot use n \(variable of type int\) as string value in argument to g\[int, string\]`
	g[string](s, n)
}

func main() {}
