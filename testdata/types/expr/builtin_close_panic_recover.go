// close, panic, recover and print with wrong arguments.

package main

func main() {
	c := make(chan int)
	var r <-chan int = c
	var s chan<- int = c
	close(r) // want "invalid operation: cannot close receive-only channel r \(variable of type <-chan int\)"
	close(s)
	close(1) // want "invalid operation: cannot close non-channel 1 \(untyped int constant\)"
	close() // want "invalid operation: not enough arguments for close\(\) \(expected 1, found 0\)"
	close(c, c) // want "invalid operation: too many arguments for close\(c, c\) \(expected 1, found 2\)"
	close(nil) // want "invalid operation: cannot close non-channel nil"
	panic() // want "invalid operation: not enough arguments for panic\(\) \(expected 1, found 0\)"
	panic(1, 2) // want "invalid operation: too many arguments for panic\(1, 2\) \(expected 1, found 2\)"
	panic(undefined) // want "undefined: undefined"
	recover(1) // want "invalid operation: too many arguments for recover\(1\) \(expected 0, found 1\)"
	x := close(c) // want "close\(c\) \(no value\) used as value"
	y := panic(1) // want "panic\(1\) \(no value\) used as value"
	z := recover()
	print(main)
	println([]int{}, struct{}{})
	println(main()) // want "main\(\) \(no value\) used as value"
	w := println("a") // want "println\(\"a\"\) \(no value\) used as value"
	close // want "close \(built-in\) must be called"
	len // want "len \(built-in\) must be called"
	f := recover // want "recover \(built-in\) must be called"
	defer recover // want "expression in defer must be function call"
	go panic // want "expression in go must be function call"
	_, _, _, _, _ = x, y, z, w, f
}
