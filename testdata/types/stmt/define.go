// Define.

package main

func f() (r int) {
	a := 1 // want `^declared and not used: a`
	a := 2 // want `^no new variables on left side of :=`
	a, b := 1, 2 // want `^declared and not used: b`
	b, b := 1, 2 // want `^b repeated on left side of :=`
	c, c := 1, 2 // want `^declared and not used: c` `^c repeated on left side of :=`
	var s []int
	s[0] := 1 // want `^non-name s\[0\] on left side of :=`
	s.x, d := 1, 2 // want `^non-name s\.x on left side of :=` `^s\.x undefined \(type \[\]int has no field or method x\)` `^declared and not used: d`
	_ := 1 // want `^no new variables on left side of :=`
	_, _ := 1, 2 // want `^no new variables on left side of :=`
	r := 2 // want `^no new variables on left side of :=`
	nil := 3
	_ = nil
	return
}

func main() {}
