package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
)

func main() {
	for _, name := range []string{
		"box/inside.txt", "./box/../box/inside.txt", "main.go", "box/../main.go", "box/up/main.go", "box/etc/passwd", "/etc/passwd", "../files/main.go", "box/none",
	} {
		data, err := os.ReadFile(name)
		fmt.Printf("%s: %d bytes, %v, permission %v\n", name, len(data), err, errors.Is(err, fs.ErrPermission))
	}
	fmt.Println(os.WriteFile("box/up/new.txt", nil, 0600))
	fmt.Println(os.Rename("box/inside.txt", "outside.txt"))
	fmt.Println(os.Remove("main.go"))
	fmt.Println(os.Mkdir("new", 0700))
	_, err := os.Stat("main.go")
	fmt.Println(err)
	_, err = os.MkdirTemp("", "x")
	fmt.Println(err != nil)
}
