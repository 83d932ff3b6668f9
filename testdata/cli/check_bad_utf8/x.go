package main

var s = "ÿ"

func main() {}
