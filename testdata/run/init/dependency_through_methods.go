// Dependencies go through functions, methods, method values and closures.

package main

import "fmt"

type T struct{ n int }

func (t T) Get() int { return t.n + base }

var viaMethod = T{1}.Get()
var viaValue = get()
var get = T{2}.Get
var viaClosure = func() int { return second() }()
var base = log("base", 100)

func second() int { return hidden }

var hidden = log("hidden", 7)

func log(s string, n int) int { fmt.Println("init", s); return n }

func main() { fmt.Println(viaMethod, viaValue, viaClosure) }

// Output:
// init base
// init hidden
// 101 102 7
