package p

func f() {
	g[h(k, v[0:1], cap(v))
	a[1 2]
	b[c[:] d]
	e[1: 2 3]
}
