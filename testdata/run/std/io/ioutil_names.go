package main

import (
	"fmt"
	"io"
	"io/ioutil"
	"strings"
)

// The readers and writers of the old package are those of package io.
func main() {
	data, err := ioutil.ReadAll(strings.NewReader("all of it"))
	fmt.Printf("%q %v\n", data, err)
	n, err := ioutil.Discard.Write([]byte("gone"))
	fmt.Println(n, err, ioutil.Discard == io.Discard)
	c := ioutil.NopCloser(strings.NewReader("abc"))
	data, err = ioutil.ReadAll(c)
	fmt.Printf("%q %v %v\n", data, err, c.Close())
}

// Output:
// "all of it" <nil>
// 4 <nil> true
// "abc" <nil> <nil>
