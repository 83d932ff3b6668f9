package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
)

func main() {
	_, err := os.Open("no/such/file.txt")
	fmt.Println(err, errors.Is(err, fs.ErrNotExist))
	_, err = os.ReadFile("none.json")
	fmt.Println(err, os.IsNotExist(err))
	_, err = os.Stat("../none")
	fmt.Println(err)
	_, err = os.ReadDir("/no/such/folder")
	fmt.Println(err)
	fmt.Println(os.Remove("none.json"))
	fmt.Println(os.Chdir("none"))
	fmt.Println(os.WriteFile("no/such/file.txt", nil, 0600))
	fmt.Println(os.Mkdir("no/such/folder", 0700))
	fmt.Println(os.Rename("none", "new"))
	_, err = os.OpenFile("none.json", os.O_WRONLY, 0)
	fmt.Println(err)
	err = os.RemoveAll("none")
	fmt.Println(err)
}
