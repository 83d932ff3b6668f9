// How messages show floating-point constants: six digits, more where those would look like an integer.

package main

var a int = .5 - 1e10 // want `^cannot use \.5 - 1e10 \(untyped float constant -9\.9999999995e\+09\) as int value in variable declaration \(truncated\)`
var b int = 1.5 + 1e100 // want `^cannot use 1\.5 \+ 1e100 \(untyped float constant 1e\+100\) as int value in variable declaration \(truncated\)`
var c int = 1e-400 / 'z' // want `^cannot use 1e-400 / 'z' \(untyped float constant 0\.819672e-402\) as int value in variable declaration \(truncated\)`
var d int = 1e-400 // want `^cannot use 1e-400 \(untyped float constant\) as int value in variable declaration \(truncated\)`
var e int = 1e400 * 1.5 // want `^cannot use 1e400 \* 1\.5 \(untyped float constant 1\.5e\+400\) as int value in variable declaration \(truncated\)`
var f int = -1e-1000 // want `^cannot use -1e-1000 \(untyped float constant\) as int value in variable declaration \(truncated\)`
var g int = 1e5000 / 3 // want `^cannot use 1e5000 / 3 \(untyped float constant 3\.33333e\+4999\) as int value in variable declaration \(truncated\)`
var h int = 123456789.5 // want `^cannot use 123456789\.5 \(untyped float constant 1\.23457e\+08\) as int value in variable declaration \(truncated\)`
var i int = 0.000001234567890123 // want `^cannot use 0\.000001234567890123 \(untyped float constant 1\.23457e-06\) as int value in variable declaration \(truncated\)`
var j int = 1e-7 // want `^cannot use 1e-7 \(untyped float constant 1e-07\) as int value in variable declaration \(truncated\)`
var k int = 1.5e300 // want `^cannot use 1\.5e300 \(untyped float constant 1\.5e\+300\) as int value in variable declaration \(truncated\)`
var l int = 1e21 + .5 // want `^cannot use 1e21 \+ \.5 \(untyped float constant 1e\+21\) as int value in variable declaration \(truncated\)`
var m int = 3e-320 // want `^cannot use 3e-320 \(untyped float constant 2\.99997e-320\) as int value in variable declaration \(truncated\)`
var n int = 9.9999999e-500 // want `^cannot use 9\.9999999e-500 \(untyped float constant 1e-499\) as int value in variable declaration \(truncated\)`
var o int = 0.99999999e600 + 0.1 // want `^cannot use 0\.99999999e600 \+ 0\.1 \(untyped float constant 1e\+600\) as int value in variable declaration \(truncated\)`
var p int = 100000.5 // want `^cannot use 100000\.5 \(untyped float constant\) as int value in variable declaration \(truncated\)`
var q int = 1234567.5 // want `^cannot use 1234567\.5 \(untyped float constant 1\.23457e\+06\) as int value in variable declaration \(truncated\)`
var r int = 99999999999999999999.5 // want `^cannot use 99999999999999999999\.5 \(untyped float constant 1e\+20\) as int value in variable declaration \(truncated\)`
var s string = 1.5 + 2i // want `^cannot use 1\.5 \+ 2i \(untyped complex constant \(1\.5 \+ 2i\)\) as string value in variable declaration`
var t string = 1e100 + 2.5i // want `^cannot use 1e100 \+ 2\.5i \(untyped complex constant \(1e\+100 \+ 2\.5i\)\) as string value in variable declaration`

func main() {}
