// Expressions: operators, calls, literals and what types can be taken for.
package p

var (
	lits = []any{0, 1_000, 0x1F, 0o17, 017, 0b1010, 1., .5, 1e3, 0x1p-2, 0x_1.8p+1, 1i, 0x1p2i, 'a', '\n', '\x41', '\u00e9', "s\t\"", `raw
string`}
	prec   = a || b && c == d + e*f
	left   = a - b - c + d
	mixed  = a*b + c*d - e<<f&^g | h ^ i
	chain  = a == b != c
	paren  = (a + b) * c
	unary  = -a + ^b - *c + &d.e + !f + <-g
	double = - -a + **b + !!c

	sel    = a.b.c
	index  = a[i][j]
	slices = a[:] + a[1:] + a[:2] + a[1:2] + a[1:2:3] + a[:2:3]
	assert = a.(T).(pkg.U).([]int)

	call     = f()(a, b...)
	trailing = f(
		a,
		b,
	)
	conv   = []byte("x") + string(b) + (*T)(p) + (<-chan int)(c) + (func())(f) + interface{}(x) + map[K]V(nil) + chan int(c)
	recv   = <-chan int(c)
	types  = f([]int, *T, map[K]V, chan int, <-chan int, func(), func(int) T, struct{}, interface{ m() })
	method = (*T).m + T.m + interface{ m() }.m + struct{ T }.m

	inst    = f[int] + f[int, string](x) + f[[]int] + f[*T] + g[pkg.T[int]]
	generic = Pair[int, string]{1, "x"}

	composite = T{} + T{1, 2} + T{a: 1, b: 2} + pkg.T{x: y}
	nested    = [][]T{{{1, 2}, {3}}, nil}
	maps      = map[K][]V{k: {v}, {1}: {2: w}}
	arrays    = [...]string{2: "x", "y"} + [3]int{} + [N]*T{{}, &T{}}
	pointers  = []*T{{1}, &T{2}}
	anonymous = struct{ a, b int }{1, 2} + []struct{ x T }{{T{}}}
	funcs     = []func(){f, func() {}}

	literal = func(a int, b ...string) (c T) { return c }
	called  = func() int { return 1 }()
	nested2 = func() func() T { return func() T { return T{} } }
	newexpr = new(1 + 2)
)
