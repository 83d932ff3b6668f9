// A constant whose value is wrong keeps the type that is written down; nothing further is said of its value.

package main

import "fmt"

const big = 1 << 600 // want `^constant shift overflow`
const big2 = big + 1
const str = big + "a" // want `^invalid operation: big \+ "a" \(mismatched types untyped int and untyped string\)`
const s int = big
const t = big << 2
const u = 1 << big
const v uint8 = 300 // want `^cannot use 300 \(untyped int constant\) as uint8 value in constant declaration \(overflows\)`
const w = v + 1
const x = -v
const y = v == 1
const z = float64(v)
const aa = string(rune(v))
const bb = len("abc") + v // want `^invalid operation: len\("abc"\) \+ v \(mismatched types int and uint8\)`
const cc = complex(v, 1) // want `^invalid argument: arguments have type uint8, expected floating-point`
const dd = real(cc)
const ee = 1 / v
const ff = v / 0 // want `^invalid operation: division by zero`
const gg = min(v, 3)
const hh int // want `^missing init expr for hh`
const ii = !y
const jj = 1e1000000000 * 1e1000000000 // want `^malformed constant: 1e1000000000`
const kk string = jj
const ll int8 = 200 // want `^cannot use 200 \(untyped int constant\) as int8 value in constant declaration \(overflows\)`
const mm ll = 1 // want `^ll \(constant\) is not a type`

func main() {
	var a [v]int // want `^invalid array length v \(constant unknown of type uint8\)`
	_ = []int{v: 1}
	_ = a[v]
	_ = make([]int, v, 2)
	switch v {
	case v:
	case 3, v:
	}
	_ = map[uint8]int{v: 1, v: 2} // want `^duplicate key unknown in map literal`
	fmt.Println(w, x, y, z, aa, bb, cc, dd, ee, ff, gg, hh, ii)
	var f float32 = v // want `^cannot use v \(constant unknown of type uint8\) as float32 value in variable declaration`
	var g string = w // want `^cannot use w \(constant unknown of type uint8\) as string value in variable declaration`
	var h uint8 = w
	var i any = v
	_, _, _, _ = f, g, h, i
	if y {
	}
	v() // want `^invalid operation: cannot call v \(constant unknown of type uint8\): uint8 is not a function`
	v.x() // want `^v\.x undefined \(type uint8 has no field or method x\)`
	v <- 1 // want `^invalid operation: cannot send to non-channel uint8 v \(constant unknown of type uint8\)`
	v = 2 // want `^cannot assign to v \(neither addressable nor a map index expression\)`
	_ = &v // want `^invalid operation: cannot take address of v \(constant unknown of type uint8\)`
	_ = v[1] // want `^cannot index v \(constant unknown of type uint8\)`
	_ = v[1:2] // want `^cannot slice v \(constant unknown of type uint8\)`
	_ = "abc"[v]
	_ = "abc"[v:2]
	_ = 1.5 << v // want `^invalid operation: shifted operand 1\.5 \(untyped float constant\) must be integer`
	_ = v << 1.5 // want `^1\.5 \(untyped float constant\) truncated to uint`
	_ = v.(int) // want `^invalid operation: v \(constant unknown of type uint8\) is not an interface`
	var _ int = ll + 1 // want `^cannot use ll \+ 1 \(constant unknown of type int8\) as int value in variable declaration`
	var _ = ll << 10
	goto v // want `^label v not defined`
}
