package main

//line gram.y:100
func f() int {
	return "a"
}

/*line tok.l:7:20*/ var x int = "b"
var y int = "c"

//line :10:1
var z int = "d"

//line /abs/dir/file.go:77
var w int = 1 +
	"e"

//line n.go:5
func g(a int) {
	var unused int
}

//line b.go:1
func g(a int) {
//line m.go:0
//line m.go:x
//line m.go:5:0
//line m.go
	_ = `
//line raw.go:1
`
	// The next one has no name.
//line :3
	return 1
}
