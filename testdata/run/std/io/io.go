// Readers and writers of package io.

package main

import (
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
)

func main() {
	n, err := io.Copy(os.Stdout, io.MultiReader(strings.NewReader("one "), strings.NewReader("two\n")))
	fmt.Println(n, err)
	var sb strings.Builder
	w := io.MultiWriter(&sb, os.Stdout)
	io.WriteString(w, "both\n")
	fmt.Printf("%q\n", sb.String())
	t := io.TeeReader(io.LimitReader(strings.NewReader("limited text"), 7), os.Stdout)
	all, err := io.ReadAll(t)
	fmt.Printf("%q %v\n", all, err)
	buf := make([]byte, 4)
	_, err = io.ReadFull(strings.NewReader("abc"), buf)
	fmt.Println(err, errors.Is(err, io.ErrUnexpectedEOF))
	_, err = io.ReadFull(strings.NewReader(""), buf)
	fmt.Println(err == io.EOF)
	_, err = io.ReadAtLeast(strings.NewReader("abc"), buf, 9)
	fmt.Println(err)
	k, err := io.CopyN(io.Discard, strings.NewReader("abc"), 5)
	fmt.Println(k, err)
	sr := io.NewSectionReader(strings.NewReader("0123456789"), 2, 5)
	all, _ = io.ReadAll(sr)
	fmt.Println(string(all), sr.Size())
	fmt.Println(sr.Seek(-2, io.SeekEnd))
	sr.Read(buf)
	fmt.Println(string(buf[:2]))
	pr, pw := io.Pipe()
	go func() {
		for i := range 3 {
			fmt.Fprintf(pw, "part %d\n", i)
		}
		pw.CloseWithError(errors.New("done writing"))
	}()
	all, err = io.ReadAll(pr)
	fmt.Printf("%s%v\n", all, err)
	pr.Close()
	_, err = pw.Write([]byte("x"))
	fmt.Println(err)
	fmt.Println(io.NopCloser(strings.NewReader("x")).Close())
}

// Output:
// one two
// 8 <nil>
// both
// "both\n"
// limited"limited" <nil>
// unexpected EOF true
// true
// short buffer
// 3 EOF
// 23456 5
// 3 <nil>
// 56
// part 0
// part 1
// part 2
// done writing
// io: read/write on closed pipe
// <nil>
