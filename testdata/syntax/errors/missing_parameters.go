package p

func f() {
	defer func {
		g()
	}()
	go func( {
		if true {
		}
	}()
}

func g(a int, func(E) int) {}

func h(a int, []int{1} b) {}

func i(a, b ...string) (x error) {}

func (a, b ...T) m() {}

type _ func[]()
