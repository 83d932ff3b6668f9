package main

func f(string) {}

func main() {
	s := []int{1}
	var text string = s[0:1]
	_ = s[1:] + 3
	f(s[1:])
	_ = !s[1:]
	s[1:] = nil
	_ = text == s[1:][2:3]
	s[1:]
	var n int = func(int) {}
	var m map[func(int)]bool
	_ = func(int)
	return s[:1]
}
