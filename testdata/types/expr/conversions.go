// Conversions.

package main

type a struct{ x int }
type b struct{ y int }
type myInt int

func f(i int, s string, x float64, sl []int, p *int, av a, fn func(), e error, any any, bs []byte, u uintptr) {
	_ = int("a") // want `^cannot convert "a" \(untyped string constant\) to type int`
	_ = int(s) // want `^cannot convert s \(variable of type string\) to type int`
	_ = string(x) // want `^cannot convert x \(variable of type float64\) to type string`
	_ = string(1.5) // want `^cannot convert 1\.5 \(untyped float constant\) to type string`
	_ = []byte(1) // want `^cannot convert 1 \(untyped int constant\) to type \[\]byte`
	_ = []int(s) // want `^cannot convert s \(variable of type string\) to type \[\]int`
	_ = b(av) // want `^cannot convert av \(variable of struct type a\) to type b`
	_ = bool(i) // want `^cannot convert i \(variable of type int\) to type bool`
	_ = int(true) // want `^cannot convert true \(untyped bool constant\) to type int`
	_ = float64("1") // want `^cannot convert "1" \(untyped string constant\) to type float64`
	_ = *int(p) // want `^cannot convert p \(variable of type \*int\) to type int`
	_ = (*float64)(p) // want `^cannot convert p \(variable of type \*int\) to type \*float64`
	_ = [3]int(sl)
	_ = [3]string(sl) // want `^cannot convert sl \(variable of type \[\]int\) to type \[3\]string`
	_ = error(i) // want `^cannot convert i \(variable of type int\) to type error: int does not implement error \(missing method Error\)`
	_ = int(e) // want `^cannot convert e \(variable of interface type error\) to type int`
	_ = int(any) // want `^cannot convert any \(variable of interface type any\) to type int: need type assertion`
	_ = myInt(s) // want `^cannot convert s \(variable of type string\) to type myInt`
	_ = int(1.5) // want `^cannot convert 1\.5 \(untyped float constant\) to type int`
	_ = uint(-1) // want `^constant -1 overflows uint`
	_ = int8(1000) // want `^constant 1000 overflows int8`
	_ = string(i)
	_ = map[int]int(sl) // want `^cannot convert sl \(variable of type \[\]int\) to type map\[int\]int`
	_ = chan int(sl) // want `^cannot convert sl \(variable of type \[\]int\) to type chan int`
	_ = func()(i) // want `^func\(\) i \(type\) is not an expression` `^i \(parameter\) is not a type`
	_ = interface{ M() }(av) // want `^cannot convert av \(variable of struct type a\) to type interface\{M\(\)\}: a does not implement interface\{M\(\)\} \(missing method M\)`
	_ = rune("a") // want `^cannot convert "a" \(untyped string constant\) to type rune`
	_ = int(nil) // want `^cannot convert nil to type int`
	_ = []int(nil)
	_ = struct{}(1) // want `^cannot convert 1 \(untyped int constant\) to type struct\{\}`
	_ = complex64("a") // want `^cannot convert "a" \(untyped string constant\) to type complex64`
	_ = [2]int([]int{1})
	_ = byte(300) // want `^constant 300 overflows byte`
	_ = string(bs)
	_ = float32(1e50) // want `^cannot convert 1e50 \(untyped float constant 1e\+50\) to type float32`
}

func main() {}
