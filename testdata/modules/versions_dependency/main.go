package main

import "example.com/old"

func main() { old.Map(nil) }
