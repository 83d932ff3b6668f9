// Operands and results of package math/big are read and written where its methods are called.
package main

import (
	"math/big"
	"regexp"
)

// Operands are read and results written by the call.
func main() {
	done := make(chan bool)
	x, y := big.NewInt(1), big.NewInt(2)
	go func() {
		x.Add(x, y) // want race "Int"
		done <- true
	}()
	_ = x.String() // want race "Int"
	<-done

	text := []byte("some text")
	re := regexp.MustCompile("t.x")
	go func() {
		text[5] = 'T' // want race "text"
		done <- true
	}()
	re.Match(text) // want race "text"
	<-done

	// Sharing what is only read is no race.
	go func() {
		new(big.Int).Mul(x, y)
		re.MatchString("text")
		done <- true
	}()
	new(big.Int).Exp(x, y, nil)
	re.FindAllString("text", -1)
	<-done
}
