package p

func f() {
	if var x = 1; x > 0 {
	}
	for var i = 0; i < 10; i++ {
	}
	switch var x = 1; x {
	}
}
