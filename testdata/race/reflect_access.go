// Reads and writes through package reflect are accesses of the variable.
package main

import (
	"fmt"
	"reflect"
)

type counter struct {
	hits  int
	Other int
	list  []string
}

func main() {
	c := counter{list: []string{"a"}}
	m := map[string]int{"a": 1}
	done := make(chan bool)
	go func() {
		reflect.ValueOf(&c).Elem().Field(1).SetInt(1) // want race "Other"
		reflect.ValueOf(m).SetMapIndex(reflect.ValueOf("b"), reflect.ValueOf(2)) // want race "m"
		reflect.ValueOf(c.list).Index(0).SetString("b") // want race "list"
		_ = reflect.ValueOf(&c).Elem().Field(0).Int()
		done <- true
	}()
	fmt.Println(c.Other) // want race "Other"
	_ = m["a"]           // want race "m"
	_ = c.list[0]        // want race "list"
	_ = c.hits
	<-done
}
