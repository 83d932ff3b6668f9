// Functions with results have to end in a terminating statement.

package main

func a() int {} // want "missing return"

func b(x int) int {
	if x > 0 {
		return 1
	}
} // want "missing return"

func c(x int) int {
	if x > 0 {
		return 1
	} else {
		return 2
	}
}

func d() int {
	for {
	}
}

func e() int {
	for {
		break
	}
} // want "missing return"

func f(x int) int {
	switch x {
	case 1:
		return 1
	}
} // want "missing return"

func g(x int) int {
	switch x {
	case 1:
		return 1
	default:
		panic("x")
	}
}

func h() int {
	for true {
	}
} // want "missing return"

func i() int {
L:
	for {
		for {
			break L
		}
	}
} // want "missing return"

func j(c chan int) int {
	select {
	case <-c:
		return 1
	}
}

func k() (n int) {
	n = 1
} // want "missing return"

func l() int {
	goto end
end:
	return 1
}

func m(x any) int {
	switch x.(type) {
	case int:
		return 1
	default:
	}
} // want "missing return"

func n() int {
	select {}
}

func o() int {
	for range 3 {
		return 1
	}
} // want "missing return"

func p() int {
	_ = func() int {
	} // want "missing return"
	{
		return 1
	}
}

func main() {}
