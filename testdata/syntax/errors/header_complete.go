package p

func f(n int) {
	if n++; n++ < 3 {
	}
	if n == 1; n = 2 n {
	}
	switch v := x.(range) {
	}
	for i := ( n {
		if i > 1 {
		}
	}
}
