// Expressions that stand alone without use.

package main

func f() int { return 1 }

func main() {
	x := 1
	x // want "x \(variable of type int\) is not used"
	x + 1 // want "x \+ 1 \(value of type int\) is not used"
	"text" // want "\"text\" \(untyped string constant\) is not used"
	f // want "f \(value of type func\(\) int\) is not used"
	f()
	[]int{1} // want "\[\]int\{…\} \(value of type \[\]int\) is not used"
	-x // want "-x \(value of type int\) is not used"
	x == 1 // want "x == 1 \(untyped bool value\) is not used"
	*&x // want "\*&x \(variable of type int\) is not used"
	<-make(chan int)
	x.(int) // want "invalid operation: x \(variable of type int\) is not an interface"
	len("a") // want "len\(\"a\"\) \(constant 1 of type int\) is not used"
	append([]int{}, 1) // want "append\(\[\]int\{\}, 1\) \(value of type \[\]int\) is not used"
	new(int) // want "new\(int\) \(value of type \*int\) is not used"
	make([]int, 1) // want "make\(\[\]int, 1\) \(value of type \[\]int\) is not used"
	copy([]int{}, []int{})
	int(5) // want "int\(5\) \(constant 5 of type int\) is not used"
	nil // want "nil is not used"
	_ = 1
	struct{}{} // want "struct\{\}\{\} \(value of type struct\{\}\) is not used"
	func() {} // want "func\(\) \{\} \(value of type func\(\)\) is not used"
	cap([]int{}) // want "cap\(\[\]int\{\}\) \(value of type int\) is not used"
	min(1, 2) // want "min\(1, 2\) \(untyped int constant 1\) is not used"
	helper()
	complex(1, 2) // want "complex\(1, 2\) \(untyped complex constant \(1 \+ 2i\)\) is not used"
}

func helper() {}
