// Printing a reflect.Value of a variable reads the variable.
package main

import (
	"fmt"
	"reflect"
)

func main() {
	n := 1
	v := reflect.ValueOf(&n).Elem()
	done := make(chan bool)
	go func() {
		n = 2 // want race "n"
		done <- true
	}()
	_ = fmt.Sprint(v) // want race "n"
	<-done
}
