package p

func f(a int, string) {}
func g(a, b int, string) {}
func h(int, a string) {}
func i(a, b c.D, e) {}
func j() (a int, string) { return }
func k(a ...int, b) {}
func l(a, b) {}
func m(a b, ...c) {}
func n([]int, x string) {}
