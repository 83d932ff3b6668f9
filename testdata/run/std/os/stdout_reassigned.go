package main

import (
	"fmt"
	"io"
	"os"
)

type named struct{}

func (named) String() string { return "by its method" }

// captured gives what f prints.
func captured(f func()) string {
	old := os.Stdout
	r, w, err := os.Pipe()
	if err != nil {
		return err.Error()
	}
	os.Stdout = w
	out := make(chan string)
	go func() {
		text, _ := io.ReadAll(r)
		out <- string(text)
	}()
	f()
	w.Close()
	os.Stdout = old
	return <-out
}

func main() {
	fmt.Println("before")
	text := captured(func() {
		fmt.Print("a", 1, 2, "b\n")
		n, err := fmt.Println(named{}, 3)
		fmt.Printf("%d %v %s\n", n, err, named{})
		fmt.Fprintln(os.Stdout, "named")
	})
	fmt.Printf("%q\n", text)

	old := os.Stdout
	os.Stdout = nil
	n, err := fmt.Println("nowhere")
	os.Stdout = old
	fmt.Println(n, err)

	os.Stdout = os.Stderr
	fmt.Println("to standard error")
	os.Stdout = old

	p := &os.Stdout
	*p = os.Stderr
	fmt.Print("and this\n")
	*p = old
	fmt.Println("after")
}

// Output:
// before
// "a1 2b\nby its method 3\n16 <nil> by its method\nnamed\n"
// 0 invalid argument
// after

// Stderr:
// to standard error
// and this
