package p

func f() {
	for i := 0; i < 10 {
	}
	for i := 0; i < 10; i := 2 {
	}
	for i := 0 {
	}
	for ;; {
	}
	for i := 0; i = 2; i++ {
	}
}
