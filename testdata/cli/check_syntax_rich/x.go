package main

func main() {
	x := "a
	if x == 1 {
	}
}
