package main

func f0() {
	x := := 0
}

func f1() {
	x := := 1
}

func f2() {
	x := := 2
}

func f3() {
	x := := 3
}

func f4() {
	x := := 4
}

func f5() {
	x := := 5
}

func f6() {
	x := := 6
}

func f7() {
	x := := 7
}

func f8() {
	x := := 8
}

func f9() {
	x := := 9
}

func f10() {
	x := := 10
}

func f11() {
	x := := 11
}

func f12() {
	x := := 12
}

func main() {}
