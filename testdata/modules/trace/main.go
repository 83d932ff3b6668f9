package main

import v2 "example.com/m/v2.1"

func main() {
	defer func() {
		panic(recover())
	}()
	v2.Run(&v2.T[int]{})
}
