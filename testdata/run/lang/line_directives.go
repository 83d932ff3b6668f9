// Line directives say where what follows them comes from.

package main

import (
	"fmt"
	"path"
	"runtime"
)

func where() string {
	_, file, line, ok := runtime.Caller(1)
	return fmt.Sprint(path.Base(file), " ", line, " ", ok)
}

func main() {
//line gram.y:100
	fmt.Println(where())
	fmt.Println(where())
	//line ignored.y:5
	fmt.Println(where())
/*line tok.l:7:20*/ fmt.Println(where())
	fmt.Println( /*line expr.q:33:1*/ where(), where())
	fmt.Println(`
//line raw.go:1
`, where())
//line :10:1
	fmt.Println(where())
//line /abs/dir/file.go:77
	fmt.Println(where())
	s := "//line str.go:1"
	fmt.Println(where(), s)
	func() {
		fmt.Println(where())
		pc, _, _, _ := runtime.Caller(0)
		file, line := runtime.FuncForPC(pc).FileLine(pc)
		fmt.Println(path.Base(file), line)
	}()
}

// Output:
// gram.y 100 true
// gram.y 101 true
// gram.y 103 true
// tok.l 7 true
// expr.q 33 true expr.q 33 true
//
// //line raw.go:1
//  expr.q 36 true
// expr.q 10 true
// file.go 77 true
// file.go 79 true //line str.go:1
// file.go 81 true
// file.go 82
