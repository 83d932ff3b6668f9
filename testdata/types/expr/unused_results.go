// Expressions that do nothing as statements.

package main

func f() int { return 1 }

func main() {
	x := 1
	x // want "x \(variable of type int\) is not used"
	x + 1 // want "x \+ 1 \(value of type int\) is not used"
	f // want "f \(value of type func\(\) int\) is not used"
	"s" // want "\"s\" \(untyped string constant\) is not used"
	f()
	-f() // want "-f\(\) \(value of type int\) is not used"
	len("a") // want "len\(\"a\"\) \(constant 1 of type int\) is not used"
	append([]int{}, 1) // want "append\(\[\]int\{\}, 1\) \(value of type \[\]int\) is not used"
	[]int{1} // want "\[\]int\{…\} \(value of type \[\]int\) is not used"
	x == 2 // want "x == 2 \(untyped bool value\) is not used"
	int(x) // want "int\(x\) \(value of type int\) is not used"
	make([]int, 1) // want "make\(\[\]int, 1\) \(value of type \[\]int\) is not used"
	func() {} // want "func\(\) \{\} \(value of type func\(\)\) is not used"
	func() {}()
	new(int) // want "new\(int\) \(value of type \*int\) is not used"
	copy([]int{}, []int{})
	cap([]int{}) // want "cap\(\[\]int\{\}\) \(value of type int\) is not used"
	<-make(chan int)
	(f())
	&x // want "&x \(value of type \*int\) is not used"
}
