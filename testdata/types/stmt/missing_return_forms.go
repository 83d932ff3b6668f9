// Functions that may end without a return.

package main

func a(x int) int {
	if x > 0 {
		return 1
	}
} // want "missing return"

func b(x int) int {
	for x < 10 {
		return 1
	}
} // want "missing return"

func c(x int) int {
	switch x {
	case 1:
		return 1
	}
} // want "missing return"

func d(x int) int {
	for {
		break
	}
} // want "missing return"

func e(x int) int {
outer:
	for {
		switch {
		default:
			break outer
		}
	}
} // want "missing return"

func f(c chan int) int {
	select {
	case <-c:
		return 1
	default:
	}
} // want "missing return"

func g() int {
	defer panic(1)
} // want "missing return"

func h(x int) int {
	switch {
	default:
		if x > 1 {
			break
		}
		return 1
	}
} // want "missing return"

func i() int {
	func() int { return 1 }()
} // want "missing return"

func j() int {
	for range 3 {
		return 1
	}
} // want "missing return"

func ok1() int {
	for {
	}
}

func ok2() int {
	{
		panic(1)
	}
}

func ok3(x int) int {
	if x > 1 {
		return 1
	} else if x > 2 {
		return 2
	} else {
		goto L
	}
L:
	return 3
}

func main() {}
