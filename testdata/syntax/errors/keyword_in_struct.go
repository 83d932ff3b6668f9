package p

func f() {
	type T struct {
		var a int
	}
}

type A := int

type B struct {
	var a int
}
