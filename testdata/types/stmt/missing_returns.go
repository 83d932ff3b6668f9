// Missing returns.

package main

func a() int {} // want `^missing return`

func b(n int) int {
	if n > 0 {
		return 1
	}
} // want `^missing return`

func c(n int) int {
	for n > 0 {
		return 1
	}
} // want `^missing return`

func d(n int) int {
	for {
		break
	}
} // want `^missing return`

func e(n int) int {
	switch n {
	case 1:
		return 1
	}
} // want `^missing return`

func f(n int) int {
	switch n {
	case 1:
		return 1
	default:
		break
	}
} // want `^missing return`

func g(c chan int) int {
	select {
	case <-c:
		return 1
	case c <- 1:
	}
} // want `^missing return`

func h() int {
	func() int { return 1 }()
} // want `^missing return`

func i() int {
L:
	for {
		for {
			break L
		}
	}
} // want `^missing return`

func j() (n int) {
	defer func() int {
	}() // want `^missing return`
} // want `^missing return`

func ok1() int { panic(1) }
func ok2() int {
	for {
	}
}
func ok3(n int) int {
	if n > 0 {
		return 1
	} else {
		return 2
	}
}
func ok4() int { select {} }
func ok5() int {
L:
	goto L
}

func main() {}
