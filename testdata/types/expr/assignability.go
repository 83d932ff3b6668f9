// cannot use X as T value, in every context.

package main

type I interface{ M() }
type T struct{}
type P struct{}

func (*P) M() {}

func f(s string, n ...int) int { return 1 }

func g() (int, string) { return "a", 1 } // want "cannot use \"a\" \(untyped string constant\) as int value in return statement" "cannot use 1 \(untyped int constant\) as string value in return statement"

func main() {
	var s string = 1 // want "cannot use 1 \(untyped int constant\) as string value in variable declaration"
	var i int = "a" // want "declared and not used: i" "cannot use \"a\" \(untyped string constant\) as int value in variable declaration"
	i = "b" // want "cannot use \"b\" \(untyped string constant\) as int value in assignment"
	i = 1.5 // want "cannot use 1\.5 \(untyped float constant\) as int value in assignment \(truncated\)"
	s = 'x' // want "cannot use 'x' \(untyped rune constant 120\) as string value in assignment"
	s = nil // want "cannot use nil as string value in assignment"
	f(1) // want "cannot use 1 \(untyped int constant\) as string value in argument to f"
	f("a", "b", 2) // want "cannot use \"b\" \(untyped string constant\) as int value in argument to f"
	var x I = T{} // want "cannot use T\{\} \(value of struct type T\) as I value in variable declaration: T does not implement I \(missing method M\)"
	x = P{} // want "cannot use P\{\} \(value of struct type P\) as I value in assignment: P does not implement I \(method M has pointer receiver\)"
	x = &P{}
	var c chan<- int = make(<-chan int) // want "cannot use make\(<-chan int\) \(value of type <-chan int\) as chan<- int value in variable declaration"
	_ = []int{"a", 1} // want "cannot use \"a\" \(untyped string constant\) as int value in array or slice literal"
	_ = map[string]int{1: "a"} // want "cannot use 1 \(untyped int constant\) as string value in map literal"
	_ = T{}
	var fn func(int) = func(string) {} // want "cannot use func\(string\) \{\} \(value of type func\(string\)\) as func\(int\) value in variable declaration"
	var b bool = 1 // want "cannot use 1 \(untyped int constant\) as bool value in variable declaration"
	var p *int = &s // want "cannot use &s \(value of type \*string\) as \*int value in variable declaration"
	var arr [2]int = [3]int{} // want "cannot use \[3\]int\{\} \(value of type \[3\]int\) as \[2\]int value in variable declaration"
	_, _, _, _, _, _ = x, c, fn, b, p, arr
	i = nil // want "cannot use nil as int value in assignment"
	var e error = "err" // want "cannot use \"err\" \(constant of type string\) as error value in variable declaration: string does not implement error \(missing method Error\)"
	_ = e
	return 1 // want "too many return values\n\thave \(number\)\n\twant \(\)"
}
