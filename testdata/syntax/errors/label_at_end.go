package p

func f() {
last:
