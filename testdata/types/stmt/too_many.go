// Too many.

package main

func f() {
	var a int = "1" // want `^declared and not used: a` `^cannot use "1" \(untyped string constant\) as int value in variable declaration`
	var b int = "2" // want `^declared and not used: b` `^cannot use "2" \(untyped string constant\) as int value in variable declaration`
	var c int = "3" // want `^declared and not used: c` `^cannot use "3" \(untyped string constant\) as int value in variable declaration`
	var d int = "4" // want `^declared and not used: d` `^cannot use "4" \(untyped string constant\) as int value in variable declaration`
	var e int = "5" // want `^declared and not used: e` `^cannot use "5" \(untyped string constant\) as int value in variable declaration`
	var f int = "6" // want `^declared and not used: f` `^cannot use "6" \(untyped string constant\) as int value in variable declaration`
	var g int = "7" // want `^declared and not used: g` `^cannot use "7" \(untyped string constant\) as int value in variable declaration`
	var h int = "8" // want `^declared and not used: h` `^cannot use "8" \(untyped string constant\) as int value in variable declaration`
	var i int = "9" // want `^declared and not used: i` `^cannot use "9" \(untyped string constant\) as int value in variable declaration`
	var j int = "10" // want `^declared and not used: j` `^cannot use "10" \(untyped string constant\) as int value in variable declaration`
	var k int = "11" // want `^declared and not used: k` `^cannot use "11" \(untyped string constant\) as int value in variable declaration`
}

func main() {}
