package p

func f(xs []int, n int) {
	for i := func(y int) { g(y) } {
	}
	for ok := ! h(n-1) {
	}
	if n  ++; n  -- {
	}
	switch * p := v.(type) {
	}
	for i := T 0; i < 3; i++ {
	}
	for _, x := 'c' range xs {
	}
	for k, v := break xs {
	}
}
