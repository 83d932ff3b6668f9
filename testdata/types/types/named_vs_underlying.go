// Defined types are different from each other and from their underlying types.

package main

type A int
type B int
type S1 struct{ x int }
type S2 struct{ x int }
type L []int
type F func(int)
type C chan int
type Alias = A

func main() {
	var a A = 1
	var b B = a // want "cannot use a \(variable of int type A\) as B value in variable declaration"
	var i int = a // want "cannot use a \(variable of int type A\) as int value in variable declaration"
	a = i // want "cannot use i \(variable of type int\) as A value in assignment"
	a = A(i) + b // want "invalid operation: A\(i\) \+ b \(mismatched types A and B\)"
	var al Alias = a
	var s1 S1
	var s2 S2 = s1 // want "cannot use s1 \(variable of struct type S1\) as S2 value in variable declaration"
	var l L = []int{1}
	var ls []int = l
	var fs []F = []func(int){} // want "cannot use \[\]func\(int\)\{\} \(value of type \[\]func\(int\)\) as \[\]F value in variable declaration"
	var c C = make(chan int)
	var m map[string]A = map[string]int{} // want "cannot use map\[string\]int\{\} \(value of type map\[string\]int\) as map\[string\]A value in variable declaration"
	s2 = S2(s1)
	_ = s1 == s2 // want "invalid operation: s1 == s2 \(mismatched types S1 and S2\)"
	var anon struct{ x int } = s1
	s2 = anon
	_, _, _, _, _, _, _, _ = b, al, s2, ls, fs, c, m, l
	var p *A = &i // want "cannot use &i \(value of type \*int\) as \*A value in variable declaration"
	_ = p
	a.foo() // want "a\.foo undefined \(type A has no field or method foo\)"
}
