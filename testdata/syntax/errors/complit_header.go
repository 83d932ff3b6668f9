package p

type T struct{ x int }

func f(a T) {
	if a == T{1} {
	}
	for _, x := range T{1} {
	}
	switch a := T{1}; a {
	}
}
