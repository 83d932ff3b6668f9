package main

import (
	"fmt"
	"os"
	"syscall"
)

func main() {
	syscall.Clearenv()
	fmt.Println(len(syscall.Environ()), len(os.Environ()))
	fmt.Println(syscall.Setenv("A", "1"), os.Setenv("B", "2"))
	for _, key := range []string{"A", "B", "C", "a"} {
		value, found := syscall.Getenv(key)
		fmt.Printf("%s %q %t %q\n", key, value, found, os.Getenv(key))
	}
	fmt.Println(syscall.Setenv("A", ""), syscall.Unsetenv("B"), syscall.Unsetenv("none"))
	fmt.Println(syscall.Environ(), os.Environ())
	for _, wrong := range [][2]string{{"", "x"}, {"A=B", "x"}, {"A\x00", "x"}, {"A", "x\x00"}} {
		err := syscall.Setenv(wrong[0], wrong[1])
		fmt.Println(err, err == syscall.EINVAL, "|", os.Setenv(wrong[0], wrong[1]))
	}
	_, found := syscall.Getenv("")
	fmt.Println(found)
}

// Output:
// 0 0
// <nil> <nil>
// A "1" true "1"
// B "2" true "2"
// C "" false ""
// a "" false ""
// <nil> <nil> <nil>
// [A=] [A=]
// invalid argument true | setenv: invalid argument
// invalid argument true | setenv: invalid argument
// invalid argument true | setenv: invalid argument
// invalid argument true | setenv: invalid argument
// false
