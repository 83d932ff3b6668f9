// Paths that end in a slash or a dot can name only folders.
package main

import (
	"fmt"
	"os"
)

func main() {
	os.WriteFile("f", nil, 0o600)
	os.Mkdir("d", 0o700)
	os.Symlink("d", "l")
	defer os.Remove("f")
	defer os.Remove("d")
	defer os.Remove("l")
	for _, n := range []string{"f/", "f/.", "f/..", "d/", "d/.", "d/./", "./f", "./f/.", "d/..", "l/", "l/.", "f//", "f/./"} {
		_, err := os.Open(n)
		_, err2 := os.Stat(n)
		i, err3 := os.Lstat(n)
		fmt.Println(n, err, err2, err3)
		if err3 == nil {
			fmt.Println(i.Name(), i.IsDir(), i.Mode().Type())
		}
	}
	for _, n := range []string{"f/", "f/.", "n/.", "n/"} {
		fmt.Println(os.WriteFile(n, nil, 0o600))
		fmt.Println(os.Remove(n))
	}
	fmt.Println(os.Symlink("f", "x/"), os.Symlink("f", "f/"), os.Link("f", "x/"), os.Link("f/", "x"))
	fmt.Println(os.Rename("f", "x/"), os.Rename("f/", "x"), os.Rename("d/", "e/"), os.Rename("e", "d/"))
	fmt.Println(os.Mkdir("n/", 0o700), os.Mkdir("n/.", 0o700), os.Mkdir("m/.", 0o700), os.Mkdir("f/", 0o700))
	fmt.Println(os.Chmod("f/", 0o600), os.Chmod("d/", 0o700), os.Chdir("f/"), os.Truncate("f/", 0))
	fmt.Println(os.Remove("n/."), os.Remove("n/"), os.RemoveAll("d/x/"), os.RemoveAll("f/"))
	fmt.Println(os.MkdirAll("n/m/./o/", 0o700), os.RemoveAll("n/"))
	_, err := os.Readlink("l/")
	fmt.Println(err)
	entries, err := os.ReadDir("l/.")
	fmt.Println(len(entries), err)
}
