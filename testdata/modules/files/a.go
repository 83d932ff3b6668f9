package main

var a = say("a")

func init() { println("init a") }

func main() { println(a, b) }
