// Statements, with the headers in which a brace could open a literal.
package p

func f() {
	;
	{
	}
	x
	f()
	<-c
	c <- x + 1
	x++
	y.z--
	a, b = b, a
	a, b := f()
	a += 1
	a &^= b << 2
	*p, m[k] = 1, 2
	go f()
	defer func() { recover() }()
	var v, w int = 1, 2
	const c = 3
	type T struct{ x int }
	return
}

func g() (int, error) {
	if a {
	}
	if a := f(); a > b {
	} else if c {
	} else if d := g(); d {
	} else {
	}
	if x == (T{1}) {
	}
	if f(T{1}) == m[K{2}] {
	}
	if x == []int{1}[0] && y == [2]T{{}, {}}[0] && z == (struct{ a int }{1}) {
	}
	if v == struct{ a int }{1} {
	}
	if f := func() bool { return true }; f() {
	}
	if func() bool { return T{} == x }() {
	}
	if _, ok := x.(interface{ m() }); ok {
	}
	if ; a {
	}

	for {
	}
	for a {
	}
	for i := 0; i < 10; i++ {
	}
	for ; a; {
	}
	for ;; {
	}
	for range 10 {
	}
	for i := range x {
	}
	for k, v := range map[string]int{"a": 1} {
	}
	for a[i], *p = range []T{{1}} {
	}
	for _, f := range []func(){a, b} {
	}
	for x := range seq() {
	}
	for range ch {
	}

	switch {
	}
	switch x {
	case 1, 2:
		a()
		b()
	case T{1}, f():
		fallthrough
	default:
		c()
	}
	switch a := f(); a {
	}
	switch a := f(); {
	}
	switch x.(type) {
	case int, *T, []T, map[K]V, func(), chan int, nil:
	}
	switch a := f(); y := a.b.(type) {
	default:
		_ = y
	case interface{ m() }: x()
	}

	select {}
	select {
	case <-a:
	case x := <-b:
	case x, ok = <-b:
	case m[k] = <-c:
	case d <- 1:
		break
	default:
	}

outer:
	for {
	inner:
		for {
			break outer
			continue inner
			goto end
		}
	}
end:
}
