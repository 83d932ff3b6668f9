//@ seeds: 1..16

// A template reads its data as the program does that executes it, and calls its methods.

package main

import (
	"fmt"
	"io"
	"sync"
	"text/template"
)

type account struct {
	Balance int
	History []string
	Limits  map[string]int
	visits  int
	Other   int
}

func (a *account) Visit() int {
	a.visits++ // want race "visits"
	return 1
}

func main() {
	t := template.Must(template.New("t").Parse(`{{.Balance}} {{index .History 0}} {{.Limits.day}}`))
	v := template.Must(template.New("v").Parse(`{{.Visit}}`))
	a := &account{History: []string{"x"}, Limits: map[string]int{"day": 1}}
	var wg sync.WaitGroup
	wg.Go(func() {
		fmt.Println(t.Execute(io.Discard, a)) // want race "Balance" race "Limits" race "History"
	})
	wg.Go(func() {
		a.Balance = 5       // want race "Balance"
		a.History[0] = "y"  // want race "History"
		a.Limits["day"] = 2 // want race "Limits"
		a.Other = 1
	})
	wg.Wait()
	for range 2 {
		wg.Go(func() { fmt.Println(v.Execute(io.Discard, a)) })
	}
	wg.Wait()
}
