// Types, among them the ones that other constructs could be taken for.
package p

type (
	Array1 [3]int
	Array2 [N]int
	Array3 [N * M]int
	Array4 [max(1, 2)]int
	Array5 [2 * (N)]int
	Slice  [][]*T

	Params1[P any]          struct{}
	Params2[P *C,]          struct{}
	Params3[P *C, Q any]    struct{}
	Params4[P interface{}]  struct{}
	Params5[P *struct{}]    struct{}
	Params6[P ~int]         struct{}
	Params7[P []int]        struct{}
	Params8[P, Q any]       struct{}
	Params9[P (C), Q (D)]   struct{}
	Params10[P *C | *D, _ any] struct{}
	Params11[P *C | ~int]   struct{}

	Chan1 chan int
	Chan2 chan<- int
	Chan3 <-chan int
	Chan4 chan<- chan int
	Chan5 chan (<-chan int)
	Chan6 <-chan <-chan int
	Chan7 chan<- func() <-chan int
	Chan8 chan chan<- int

	Func1 func()
	Func2 func(int, ...string) (x, y int)
	Func3 func(func() func() T) func(a, b T) []T
	Func4 func() *T
	Func5 func() (func())
	Func6 func() <-chan T
	Func7 func() [2]T

	Map1 map[string]map[K][]V
	Paren ((T))
	Pkg  pkg.T
	Inst pkg.T[int, []string]

	Struct1 struct {
		a, b int `tag:"x"`
		c    [n]T
		T
		*U "tag"
		pkg.V
		*pkg.W[int]
		X[int]
		f func() *T
		_ struct{ x int }
	}

	Iface1 interface {
		m()
		n(a, b int) (c T)
		fmt.Stringer
		~int | ~string | pkg.T
		*T | []U
		X[int]
		comparable
	}
	Iface2 interface{ ~int; m() }
)
